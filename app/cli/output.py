"""What is printed: JSON objects for programs, tables and plain lines for people. Main thread.

A sender's text never reaches the terminal as it is: control characters, which could move the cursor
or answer for the person, and marks that turn the direction of writing are taken out.
"""

import json
import re
import shutil
import sys
import textwrap
import unicodedata
from collections.abc import Callable, Mapping
from typing import Any, TextIO, TypeAlias

Line: TypeAlias = Mapping[str, Any]
Writer: TypeAlias = "Callable[[str], None]"

_UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)
_NARROW, _WIDE = 72, 200
_NO_TERMINAL = (120, 40)
_BOLD, _PLAIN = "\x1b[1m", "\x1b[0m"


class Printer:
    """Prints the lines of one request."""

    def __init__(self, command: str, *, as_json: bool, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stdout
        self._as_json = as_json
        self._human = _HUMAN.get(command, _plain)
        self._first = True
        _never_fail(self._stream, as_json=as_json)

    def line(self, line: Line) -> None:
        if self._as_json:
            self._write(json.dumps(_without_marks(line), ensure_ascii=False))
            return
        self._human(line, self._write, self._first)
        self._first = False

    def _write(self, text: str) -> None:
        self._stream.write(text + "\n")


def say(sentence: str) -> None:
    """A sentence for the person, on stderr."""
    _never_fail(sys.stderr, as_json=False)
    sys.stderr.write(clean(sentence) + "\n")


def clean(text: str) -> str:
    """``text`` without what a terminal would obey."""
    return _UNSAFE.sub("", text)


def _never_fail(stream: TextIO, *, as_json: bool) -> None:
    """Print what the terminal's encoding has not got as ``?`` rather than not at all."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="replace", **({"encoding": "utf-8"} if as_json else {}))


def _without_marks(line: Line) -> Line:
    snippet = line.get("snippet")
    if not isinstance(snippet, str):
        return line
    return {**line, "snippet": snippet.replace("\x01", "").replace("\x02", "")}


# --- tables ----------------------------------------------------------------------------------


def _width() -> int:
    return max(_NARROW, min(_WIDE, shutil.get_terminal_size(_NO_TERMINAL).columns))


def fit(text: object, width: int) -> str:
    """``text`` on one line in exactly ``width`` columns; wide letters count twice."""
    line = clean(" ".join(str("" if text is None else text).split()))
    used = 0
    for n, letter in enumerate(line):
        wide = 2 if unicodedata.east_asian_width(letter) in "WF" else 1
        wide = 0 if unicodedata.combining(letter) else wide
        if used + wide > width - (1 if n < len(line) - 1 else 0):
            return f"{line[:n]}…" + " " * (width - used - 1)
        used += wide
    return line + " " * (width - used)


def _queue(line: Line, write: Writer, first: bool) -> None:
    rest = _width() - 6 - 9 - 12 - 17 - 5
    customer = max(18, rest // 3)
    columns = (6, 9, customer, rest - customer, 12, 17)
    if first:
        write(_row(("No.", "Status", "Customer", "Subject", "Assignee", "Last message"), columns))
    mark = "*" if line["unread"] else ""
    values = (
        f"{line['number']}{mark}",
        line["status"],
        line["customer"],
        line["subject"],
        line["assignee"],
        _when(line["last_message_at"]),
    )
    write(_row(values, columns))


def _templates(line: Line, write: Writer, first: bool) -> None:
    rest = _width() - 12 - 20 - 6 - 17
    columns = (12, rest, 20, 6, 17)
    if first:
        write(_row(("Code", "Title", "Languages", "Uses", "Last used"), columns))
    values = (line["code"], line["title"], " ".join(line["languages"]), line["uses"] or "",
              _when(line["last_used"]))  # fmt: skip
    write(_row(values, columns))


def _answers(line: Line, write: Writer, _first: bool) -> None:
    """An article or a template that may answer, with the passage that does."""
    marks = [line["kind"], line["language"] or "", line["address"] or str(line["id"])]
    marks += [line["state"]] if line["state"] != "published" else []
    write(clean(f"{line['score']:6.2f}  {line['title']}  ({', '.join(filter(None, marks))})"))
    if line["passage"]:
        write(clean(f"        {' '.join(line['passage'].split())}"))


def _told(line: Line, write: Writer, _first: bool) -> None:
    columns = (16, 30, 12, 17)
    who = line["customer"] or "unknown"
    write(_row((line["conversation_id"], who, line["channel"], _when(line["at"])), columns))


def _questions(line: Line, write: Writer, first: bool) -> None:
    _told(line, write, first)
    write(clean(f"    {' '.join(line['question'].split())}"))


def _playbooks(line: Line, write: Writer, first: bool) -> None:
    rest = _width() - 20 - 6 - 8 - 17
    columns = (rest, 20, 6, 8, 17)
    if first:
        write(_row(("Title", "Languages", "Steps", "Running", "Last begun"), columns))
    values = (line["title"], " ".join(line["languages"]), line["steps"], line["running"] or "",
              _when(line["last_started"]))  # fmt: skip
    write(_row(values, columns))


def _playbook_status(line: Line, write: Writer, _first: bool) -> None:
    where = f"#{line['number']}  " if "number" in line else ""
    last = f", last by {line['last_by']} {_when(line['last_at'])}" if line["last_at"] else ""
    ended = f", finished by {line['finished_by']}" if line["finished_at"] else ""
    far = f"{line['settled']} of {line['steps']}"
    write(clean(f"{where}{line['playbook']}: {far}{last}{ended}"))
    if line["newer"]:
        write("    A newer version of this playbook exists.")
    if "checklist" not in line and line["next"]:
        write(clean(f"    next: {line['next']}"))
    for step in line.get("checklist", ()):
        mark = {"done": "x", "skipped": "-"}.get(step["state"], " ")
        by = f"  {step['by'] or ''} {_when(step['at'])}" if step["at"] else ""
        write(clean(f"    [{mark}] {step['step']}. {step['title']}{by}".rstrip()))
        if step["note"]:
            write(clean(f"        {step['note']}"))


def _variables(line: Line, write: Writer, first: bool) -> None:  # noqa: ARG001  no heading
    write(_row((line["name"], line["example"], line["words"]), (26, 22, _width() - 50)))


def _rendered(line: Line, write: Writer, first: bool) -> None:  # noqa: ARG001  one line alone
    if line["subject"]:
        write(f"Subject: {clean(line['subject'])}\n")
    write(clean(line["text"]))
    if line["missing"]:
        write(f"\nStill without a value: {clean(', '.join(line['missing']))}")


def _customers(line: Line, write: Writer, first: bool) -> None:
    rest = _width() - 16 - 5 - 17
    columns = (16, rest // 2, rest - rest // 2, 5, 17)
    if first:
        write(_row(("Id", "Name", "Address", "Conv.", "Last contact"), columns))
    name = f"{line['name']} [blocked]" if line["blocked"] else line["name"]
    values = (line["id"], name, line["address"], line["conversations"] or "",
              _when(line["last_contact"]))  # fmt: skip
    write(_row(values, columns))


def _row(values: tuple[object, ...], columns: tuple[int, ...]) -> str:
    return " ".join(fit(v, w) for v, w in zip(values, columns, strict=True)).rstrip()


def _when(moment: str | None) -> str:
    return "" if moment is None else moment[:16].replace("T", " ")


# --- plain lines -----------------------------------------------------------------------------


def _show(line: Line, write: Writer, _first: bool) -> None:
    write(clean(f"#{line['number']}  {line['subject']}"))
    people = ", ".join(line["addresses"])
    write(clean(f"{line['customer'] or ''} ({people})  {line['status']}, {line['priority']}"))
    if line["assignee"]:
        write(clean(f"with {line['assignee']}"))
    for entry in line["timeline"]:
        write("")
        _entry(entry, write)


def _entry(entry: Line, write: Writer) -> None:
    when = _when(entry["received_at"])
    if entry["direction"] == "event":
        change = entry["event_params"] or {}
        said = f"{entry['event']}: {change.get('before') or '-'} > {change.get('after') or '-'}"
        write(clean(f"-- {when}  {said}  {entry['author'] or ''}".rstrip()))
        return
    state = f"  [{entry['state']}]" if entry["state"] else ""
    broken = "  [could not be read]" if entry["unreadable"] else ""
    broken = "  [encrypted, its key has not come yet]" if entry["locked"] else broken
    write(clean(f"== {when}  {entry['direction']}  {entry['from'] or ''}{state}{broken}"))
    if entry["to"]:
        write(clean(f"   to {', '.join([*entry['to'], *entry['cc']])}"))
    for text in (entry["new_text"] or "").splitlines():
        for piece in textwrap.wrap(clean(text), _width() - 3) or [""]:
            write(f"   {piece}".rstrip())
    for file in entry["attachments"]:
        write(clean(f"   + {file['name'] or file['type']} ({file['size']:,} bytes)"))
    if entry["invite"] and entry["direction"] == "in":
        write(f"   an invitation: nightdesk invite {entry['id']} accept|tentative|decline")


def _search(line: Line, write: Writer, _first: bool) -> None:
    if "timing_ms" in line:
        write(f"{line['timing_ms']} ms")
        return
    write(clean(f"{_when(line['date'])}  {line['conversation_id']}  {line['subject']}"))
    snippet = line["snippet"].replace("\x01", "\ue000").replace("\x02", "\ue001")
    bold = (_BOLD, _PLAIN) if sys.stdout.isatty() else ("", "")
    shown = clean(" ".join(snippet.split()))
    write(f"    {shown.replace(chr(0xE000), bold[0]).replace(chr(0xE001), bold[1])}")


_LEFT = ("sent", "partial")
"""Only what left is filed, whatever is planned for the rest."""
_WAYS_ON = {
    "unknown": "It may have arrived. If so: nightdesk confirm {id}; if not: nightdesk resend {id}",
    "failed": "To send it again: nightdesk resend {id}",
    "partial": "To send it to the others again: nightdesk resend {id}",
}


def _outbox(line: Line, write: Writer, _first: bool) -> None:
    reason = f" ({line['reason']})" if line["reason"] else ""
    copy = f", copy in Sent: {line['filing']}" if line["state"] in _LEFT else ""
    write(clean(f"{line['id']}  {line['state']}{reason}{copy}"))
    for each in line["recipients"]:
        write(clean(f"    {each['address']}  {each['state']}  {each['reply'] or ''}".rstrip()))
    for each in line["attempts"]:
        write(clean(f"    {_when(each['at'])}  {each['stage']}  {each['outcome'] or ''}".rstrip()))
    if line["state"] in _WAYS_ON:
        write("    " + _WAYS_ON[line["state"]].format(id=line["id"]))


def _account(line: Line, write: Writer, _first: bool) -> None:
    if "conversations" in line:  # a removed one
        count = line["conversations"]
        kept = f"{count:,} conversation{'s' * (count != 1)} kept"
        write(clean(f"{line['name']}  removed  {kept}  {line['address'] or ''}".rstrip()))
        return
    polled = _when(line["last_poll"]) or "not looked at yet"
    write(clean(f"{line['name']}  {line['state']}  {polled}  {line['address'] or ''}".rstrip()))
    if line["problem"]:
        write(clean(f"    {line['problem']}"))
    facts = [f"{line[key]} {said}" for key, said in _FACTS.items() if line[key]]
    if line["quota_limit"]:
        used, limit = line["quota_used"] or 0, line["quota_limit"]
        facts.append(f"{used >> 20:,} of {limit >> 20:,} MB used")
    if line["sign_in_ends"]:
        facts.append(f"signed in until {line['sign_in_ends'][:10]}")
    facts += _usage(line)
    if facts:
        write(f"    {', '.join(facts)}")


def _usage(line: Line) -> list[str]:
    """What the account asks of its service, and what it costs."""
    facts = [f"{line['looks_today']} looks today"] if line["looks_today"] else []
    if line["requests_today"]:
        facts.append(f"{line['requests_today']} requests today")
    unit = line["currency"] or ""
    if line["spent_today"]:
        facts.append(f"{line['spent_today']} {unit} spent today".replace("  ", " "))
    if line["spent_month"]:
        cap = f" of {line['cap']}" if line["cap"] else ""
        facts.append(f"{line['spent_month']}{cap} {unit} spent this month".replace("  ", " "))
    if line["requests_left"] is not None:
        most = "" if line["requests_most"] is None else f" of {line['requests_most']}"
        facts.append(f"{line['requests_left']}{most} requests left")
    if line["wait_until"]:
        facts.append(f"told to wait until {_when(line['wait_until'])}")
    if abs(ahead := line["clock_ahead"] or 0) >= _STRAYED:
        side = "ahead of" if ahead > 0 else "behind"
        facts.append(f"this computer's clock is {abs(ahead) // 60} min {side} the service's")
    return facts


_STRAYED = 180
"""Seconds that clocks may differ before it is worth a word."""
_FACTS = {"waiting": "waiting", "failed": "not sent", "missing": "missing here"}


def _sign_in(line: Line, write: Writer, first: bool) -> None:
    if "open" in line:
        write(f"Sign in here: {clean(line['open'])}")
    else:
        _check(line, write, first)


def _audited(line: Line, write: Writer, _first: bool) -> None:
    if "missing" in line:
        left = line["missing"]
        write(f"{left} still missing here" if left else "Nothing is missing.")
        return
    counts = f"{line['on_server']:>6} on the server  {line['known']:>6} here"
    write(clean(f"{line['day']}  {counts}  {line['folder']}"))


def _check(line: Line, write: Writer, _first: bool) -> None:
    mark = "ok    " if line["ok"] else "failed"
    write(clean(f"{mark}  {line['step']}  {line['detail'] or ''}".rstrip()))
    if line.get("remark"):
        write(clean(f"        {line['remark']}"))


def _snippet(line: Line, write: Writer, _first: bool) -> None:
    write(clean(line["snippet"]).rstrip())


def _plain(line: Line, write: Writer, _first: bool) -> None:
    """``key: value`` for each key that has a value; lists below, indented."""
    for key, value in line.items():
        name = key.replace("_", " ")
        if value == []:
            continue
        if isinstance(value, list):
            write(f"{name}:")
            for each in value:
                write(clean(f"    {_flat(each)}"))
        elif value is not None:
            write(clean(f"{name}: {_flat(value)}"))


def _flat(value: object) -> str:
    if isinstance(value, Mapping):
        return ", ".join(f"{k} {_flat(v)}" for k, v in value.items() if v is not None)
    return str(value)


def _one_line(line: Line, write: Writer, _first: bool) -> None:
    write(clean("  ".join(_flat(value) for value in line.values() if value is not None)))


def _counts(line: Line, write: Writer, _first: bool) -> None:
    rss = f", {line['peak_rss_mb']} MB at most" if line["peak_rss_mb"] is not None else ""
    write(
        f"{line['stored']:,} stored, {line['duplicate']:,} known already, "
        f"{line['unreadable']:,} could not be read, {line['conversations']:,} new conversations, "
        f"{line['sent']:,} sent; {line['seconds']} s{rss}"
    )


_HUMAN: "Mapping[str, Callable[[Line, Writer, bool], None]]" = {
    "queue": _queue,
    "show": _show,
    "search": _search,
    "outbox": _outbox,
    "account list": _account,
    "customer list": _customers,
    "template list": _templates,
    "suggest": _answers,
    "kb search": _answers,
    "kb told": _told,
    "kb questions": _questions,
    "playbook list": _playbooks,
    "playbook status": _playbook_status,
    "template render": _rendered,
    "template variables": _variables,
    "agent list": _one_line,
    "setting list": _one_line,
    "setting get": _one_line,
    "setting set": _one_line,
    "account check": _check,
    "account audit": _audited,
    "account sign-in": _sign_in,
    "account snippet": _snippet,
    "import": _counts,
    "sync": _counts,
}
