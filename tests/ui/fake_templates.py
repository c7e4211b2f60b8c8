"""Templates of the desk in memory: the real index and the real filling in, no store behind."""

from concurrent.futures import Future
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.base.bus import Changes
from app.base.errors import UsageError
from app.base.folding import fold
from app.base.ids import CommandId
from app.base.rich import Rich, of_text, to_text
from app.desk.canned import template_checks, templates
from app.desk.canned.template_values import Filled, ImportPreview
from app.templates.index import Index
from app.templates.known import Facts, examples
from app.templates.values import File, Template, TemplateRow, Variant
from tests.ui.fake_letters import done

if TYPE_CHECKING:
    from tests.ui.fake_desk import FakeDesk

FACTS = Facts(
    {"customer.first_name": "Tiago", "agent.first_name": "Ana", "business.name": "Mar e Barro",
     "today": date(2026, 11, 24), "conversation.number": 1039, "agent.name": "Ana Ribeiro"},
    language="pt",
)  # fmt: skip
INVOICE: Rich = of_text(
    "Bom dia, {{ customer.first_name }},\n\n"
    "Segue a fatura da encomenda {{ conversation.number }} com o NIF\n"
    "{{ 'NIF da empresa' | ask }}. A anterior fica anulada.\n\n"
    "Se precisar dela em papel, responda até {{ today | plus_days: 3 | date: 'day' }}.\n\n"
    "{{ agent.first_name }}, {{ business.name }}"
)


class FakeTemplates:
    """``held`` are the templates, ``uses`` how often each was used by whom sits here."""

    def __init__(self, desk: "FakeDesk") -> None:
        self._desk = desk
        self.held: dict[int, Template] = {}
        self.uses: dict[int, int] = {}
        self._next = 100
        for code, title, variants in (
            ("fat", "Invoice with tax number", (Variant("pt", body=INVOICE),
             Variant("en", body=of_text("Dear {{ customer.first_name }}")))),
            ("fatx", "Invoice: we need one more detail", (Variant("pt", body=of_text("Falta")),)),
            ("fatc", "Credit note sent", (Variant("en", body=of_text("Sent.")),)),
            ("obg", "Payment received, thank you", (Variant("en", body=of_text("Thanks")),)),
        ):  # fmt: skip
            self.put(Template(self.new_id(), code, title, variants, folder="Orders"))

    def put(self, template: Template) -> None:
        now = self._desk.maker.now
        self.held[template.id] = replace(template, changed_at=template.changed_at or now)

    def known(self) -> Index | None:
        return Index(self._rows())

    def index(self) -> "Future[Index]":
        return done(Index(self._rows()))

    def lines(self, *, trashed: bool = False) -> "Future[tuple[TemplateRow, ...]]":
        return done(self._rows(trashed=trashed))

    def _rows(self, *, trashed: bool = False) -> tuple[TemplateRow, ...]:
        now = self._desk.maker.now
        found = [t for t in self.held.values() if (t.trashed_at is not None) == trashed]
        return tuple(
            TemplateRow(
                t.id, t.code, t.title, t.folder, t.tags, t.languages, t.channels,
                t.agent is None, bool(t.acts), self.uses.get(t.id, 0), self.uses.get(t.id, 0),
                now if t.id in self.uses else None, now if t.id in self.uses else None, t.owner,
                t.review_by, t.changed_at or now, t.trashed_at,
                fold(" ".join(v.text for v in t.variants)),
            )
            for t in sorted(found, key=lambda t: t.title)
        )  # fmt: skip

    def load(self, id: int) -> "Future[Template]":
        return done(self.held[id])

    def facts(self, *_: Any) -> "Future[Facts]":
        return done(FACTS)

    def fill(
        self, id: int, facts: Facts, *, language: str | None = None, channel: str = ""
    ) -> "Future[Filled]":
        return done(templates.fill(self.held[id], facts, language, channel))

    def example(self, variant: Variant) -> "Future[Filled]":
        made = Template(0, "", "", (variant,))
        return done(templates.fill(made, examples(variant.language), variant.language, ""))

    def sms_example(self, variant: Variant) -> "Future[str]":
        made = Template(0, "", "", (variant,))
        filled = templates.fill(made, examples(variant.language), variant.language, "sms")
        return done(to_text(filled.body))

    def use(self, filled: Filled, here: Any, facts: Facts, asked: str = "") -> "Future[CommandId]":
        self._desk.calls.append(("use_template", (filled.id, here, asked)))
        self.uses[filled.id] = self.uses.get(filled.id, 0) + 1
        return self._command(lambda: self.uses.update({filled.id: self.uses[filled.id] - 1}))

    def new_id(self) -> int:
        self._next += 1
        return self._next

    def faults(self, template: Template) -> tuple[Any, ...]:
        return template_checks.faults(template)

    def save(self, template: Template) -> "Future[CommandId]":
        before = self.held.get(template.id)
        try:
            template_checks.refuse(template_checks.faults(template))
            if not template.title.strip():
                raise UsageError("template-without-title")
        except UsageError as error:
            failed: Future[CommandId] = Future()
            failed.set_exception(error)
            return failed
        self.put(template)

        def back() -> None:
            if before is None:
                del self.held[template.id]
            else:
                self.put(before)

        return self._command(back)

    def trash(self, ids: Any, *, trashed: bool = True) -> "Future[CommandId]":
        for id in ids:
            self.put(replace(self.held[id], trashed_at=1 if trashed else None))

        def back() -> None:
            for id in ids:
                self.put(replace(self.held[id], trashed_at=None if trashed else 1))

        return self._command(back)

    def drop(self, ids: Any) -> "Future[CommandId]":
        gone = [self.held.pop(id) for id in ids]
        return self._command(lambda: [self.put(t) for t in gone])

    def rename_folder(self, old: str, new: str) -> "Future[CommandId | None]":
        before = {id: t for id, t in self.held.items() if t.folder == old}
        for template in before.values():
            self.put(replace(template, folder=new))
        return self._command(lambda: self.held.update(before))

    def bring_pictures(self, filled: Filled) -> "Future[None]":
        return done(None)

    def picture(self, name: str) -> Path | None:
        return None

    def file(self, file: File) -> Path:
        return Path("/nowhere") / file.sha256

    def preview(self, path: Path, *, watch: object = None) -> "Future[ImportPreview]":
        raise NotImplementedError

    def _command(self, back: Any) -> "Future[CommandId]":
        command = CommandId(self._desk.maker.next_id())
        self._desk._undo[command] = back
        self._desk.bus.publish(Changes(settings=frozenset({"templates"})))
        return done(command)
