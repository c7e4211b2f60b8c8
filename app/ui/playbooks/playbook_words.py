"""Playbooks in words. Loop thread."""

from app.desk.canned.playbook_values import Linked, Mark, PlaybookRow, PlaybookRun, StepLink
from app.ui import i18n, words
from app.ui.i18n import translate


def languages() -> tuple[str, ...]:
    """In which a playbook is read here, the best first."""
    return tuple(dict.fromkeys((i18n.language(), i18n.system_language())))


def far(run: PlaybookRun) -> str:
    """How far a run has come, and who went on with it last: "3 of 7 · last by Maria 02:40"."""
    said = translate("Playbook", "%1 of %2")
    said = said.replace("%1", str(run.settled)).replace("%2", str(run.total))
    last = run.last
    if run.finished_at is not None:
        who = translate("Playbook", "finished by %1 %2")
        name, at = run.finished_by, run.finished_at
    elif last is not None:
        who = translate("Playbook", "last by %1 %2")
        name, at = last.author, last.at
    else:
        who = translate("Playbook", "begun by %1 %2")
        name, at = run.started_by, run.started_at
    return f"{said} · {who.replace('%2', words.moment(at, words.now())).replace('%1', name)}"


def settled(mark: Mark) -> str:
    """Who settled a step, and when; nothing while it is open."""
    if mark.state == "open":
        return ""
    when = words.moment(mark.at, words.now())
    if mark.state == "skipped":
        said = translate("Playbook", "skipped, %1 %2")
        return said.replace("%2", when).replace("%1", mark.author)
    return f"{mark.author} {when}".strip()


def step_sentence(number: int, run: PlaybookRun, mark: Mark, title: str, hint: str) -> str:
    """A step as a screen reader says it."""
    said = translate("Playbook", "Step %1 of %2: %3")
    said = said.replace("%1", str(number)).replace("%2", str(run.total)).replace("%3", title)
    note = translate("Playbook", "note: %1").replace("%1", mark.note) if mark.note else ""
    return ", ".join(filter(None, (said, settled(mark), note, hint if not note else "")))


def link_icon(link: StepLink, linked: Linked) -> str:
    """An article, a template, or a macro, which does something besides."""
    if linked.gone:
        return "circle-help"
    if link.kind == "article":
        return "file-text"
    return "zap" if linked.macro else "message-square-text"


def link_sentence(link: StepLink, linked: Linked) -> str:
    """What pressing a link does."""
    if linked.gone:
        return translate("Playbook", "What this led to is no more")
    if link.kind == "article":
        said = translate("Playbook", "Open the article: %1")
    elif linked.macro:
        said = translate("Playbook", "Run the macro: %1")
    else:
        said = translate("Playbook", "Insert the template: %1")
    return said.replace("%1", linked.title)


def filters() -> dict[str, str]:
    """What the list can hold, the trash last."""
    return {
        "all": translate("Playbook", "Playbooks"),
        "running": translate("Playbook", "Under way"),
        "review": translate("Playbook", "To be reviewed"),
        "trash": translate("Playbook", "Trash"),
    }


def row_sentence(row: PlaybookRow) -> str:
    """A line of the list as a screen reader says it."""
    parts = [row.title, translate("Playbook", "%n steps", "", row.steps), row.folder]
    if row.running:
        parts.append(translate("Playbook", "%n conversations are at it", "", row.running))
    if row.review_by:
        by = translate("Playbook", "review by %1")
        parts.append(by.replace("%1", row.review_by))
    return ", ".join(part for part in parts if part)


def use(row: PlaybookRow | None) -> str:
    """How often it was gone through, and by how many just now."""
    if row is None or not row.runs:
        return translate("Playbook", "No conversation has gone through it yet.")
    parts = [translate("Playbook", "Begun %n times", "", row.runs)]
    if row.running:
        parts.append(translate("Playbook", "%n conversations are at it", "", row.running))
    if row.last_run is not None:
        last = translate("Playbook", "Begun last: %1")
        parts.append(last.replace("%1", words.moment(row.last_run, words.now())))
    return "\n".join(parts)
