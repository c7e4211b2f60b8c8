"""What stands round a text that leaves: signature, the message it answers, the one it forwards.

Pure. The words are those that mail programs write, in the customer's language, so that the other
side (and ``inbox.parsing.quote``) knows them for what they are.
"""

from datetime import datetime

from app.desk.writing import rich_text
from app.desk.writing.rich_text import Rich
from app.inbox.parsing.addresses import format_address
from app.inbox.values import Address, Entry

_WROTE = {
    "en": "On {date}, {who} wrote:",
    "pt": "Em {date}, {who} escreveu:",
    "it": "Il {date}, {who} ha scritto:",
    "ca": "El {date}, {who} va escriure:",
    "es": "El {date}, {who} escribió:",
    "fr": "Le {date}, {who} a écrit :",
    "de": "Am {date} schrieb {who}:",
}
_FORWARDED = {
    "en": ("Forwarded message", "From", "Date", "Subject", "To", "Cc"),
    "pt": ("Mensagem reencaminhada", "De", "Data", "Assunto", "Para", "Cc"),
    "it": ("Messaggio inoltrato", "Da", "Data", "Oggetto", "A", "Cc"),
    "ca": ("Missatge reenviat", "De", "Data", "Assumpte", "A", "Cc"),
    "es": ("Mensaje reenviado", "De", "Fecha", "Asunto", "Para", "Cc"),
    "fr": ("Message transféré", "De", "Date", "Objet", "À", "Cc"),
    "de": ("Weitergeleitete Nachricht", "Von", "Datum", "Betreff", "An", "Cc"),
}


def date_words(at: int, language: str) -> str:
    """A moment in microseconds UTC as written in mail, in this machine's zone."""
    local = datetime.fromtimestamp(at / 1e6).astimezone()
    if language == "en":
        return f"{local.day} {local:%b %Y} at {local:%H:%M}"
    if language == "de":
        return f"{local:%d.%m.%Y} um {local:%H:%M}"
    return f"{local:%d/%m/%Y} {local:%H:%M}"


def attribution(entry: Entry, language: str) -> str:
    """The line above a quotation."""
    known = language if language in _WROTE else "en"
    who = _person(entry.sender)
    return _WROTE[known].format(date=date_words(entry.date or entry.received_at, known), who=who)


def forward_head(entry: Entry, language: str) -> tuple[str, tuple[tuple[str, str], ...]]:
    """The title of a forwarded message and its lines, name and value."""
    known = language if language in _FORWARDED else "en"
    title, *names = _FORWARDED[known]
    values = (
        _person(entry.sender),
        date_words(entry.date or entry.received_at, known),
        " ".join(entry.subject.split()),
        ", ".join(map(_person, entry.to)),
        ", ".join(map(_person, entry.cc)),
    )
    return title, tuple((n, v) for n, v in zip(names, values, strict=True) if v)


def _person(who: Address) -> str:
    return " ".join(format_address(who).split())


def quoted(text: str) -> str:
    """Every line of a text with its mark."""
    lines = text.rstrip("\n").split("\n")
    return "\n".join((">" if line[:1] in ("", ">") else "> ") + line for line in lines)


def forward_text(entry: Entry, text: str, language: str) -> str:
    title, lines = forward_head(entry, language)
    head = "\n".join(f"{name}: {value}" for name, value in lines)
    return f"---------- {title} ----------\n{head}\n\n{text.strip()}"


def forward_html(entry: Entry, html: str, language: str) -> str:
    from html import escape

    title, lines = forward_head(entry, language)
    head = "<br>\n".join(
        f"<strong>{escape(name)}:</strong> {escape(value, quote=False)}" for name, value in lines
    )
    return f"<p>---------- {escape(title)} ----------<br>\n{head}</p>\n{html}\n"


def answer_html(line: str, html: str) -> str:
    from html import escape

    inner = f'<blockquote type="cite">\n{html}\n</blockquote>\n'
    return f"<p>{escape(line, quote=False)}</p>\n{inner}"


def with_signature(text: str, signature: Rich, below: str) -> str:
    """The whole plain text: what was written, the signature, and what stands below it.

    The mark of a signature ("-- ") stands only where nothing follows: programs cut there.
    """
    parts = [text.rstrip("\n")]
    if signature:
        mark = "" if below else "-- \n"
        parts.append(mark + rich_text.to_text(signature))
    if below:
        parts.append(below)
    return "\n\n".join(part for part in parts if part)
