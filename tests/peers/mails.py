"""Made-up mails that look like real ones: parts, attachments, replies with quotes.

Every text is our own and every address lies under example domains. The bytes depend on the
arguments alone: no clock, no randomness that is not seeded.
"""

import datetime as dt
import email
import email.policy
import hashlib
import html as markup
import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from email.message import EmailMessage
from email.utils import format_datetime, parseaddr
from typing import Literal

Style = Literal["gmail", "outlook", "apple"]
SHOP = "anna@shop.test"
START = dt.datetime(2026, 3, 2, 8, 30, tzinfo=dt.UTC)
_POLICY = email.policy.SMTP.clone(max_line_length=78)


@dataclass(frozen=True, slots=True)
class File:
    """An attachment."""

    name: str
    type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Tongue:
    """How mail programs and people write in one language."""

    opener: str
    """Above a quote; {date}, {name} and {address} are filled in."""
    labels: tuple[str, str, str, str]
    """Outlook's From, Sent, To, Subject."""
    phone: str
    name: str
    address: str
    subject: str
    question: str
    answer: str
    thanks: str


TONGUES = {
    "en": Tongue(
        opener="On {date} {name} <{address}> wrote:",
        labels=("From", "Sent", "To", "Subject"),
        phone="Sent from my iPhone",
        name="Ada Whitfield",
        address="ada@example.com",
        subject="Opening hours on Sunday",
        question="Hello,\n\nare you open this Sunday, and may I bring the dog?\n\nAda",
        answer="Hi Ada,\n\nyes, from nine to one, and dogs are welcome.\n\nAnna",
        thanks="Thank you, see you then!",
    ),
    "pt": Tongue(
        opener="{name} <{address}> escreveu no dia {date}:",
        labels=("De", "Enviada", "Para", "Assunto"),
        phone="Enviado do meu iPhone",
        name="João Conceição",
        address="joao@exemplo.example",
        subject="Encomenda em atraso",
        question="Bom dia,\n\na minha encomenda ainda não chegou. Podem verificar?\n\nJoão",
        answer="Olá João,\n\nsaiu ontem do armazém e chega amanhã.\n\nAnna",
        thanks="Muito obrigado pela atenção!",
    ),
    "es": Tongue(
        opener="El {date}, {name} (<{address}>) escribió:",
        labels=("De", "Enviado", "Para", "Asunto"),
        phone="Enviado desde mi iPhone",
        name="Lucía Muñoz",
        address="lucia@ejemplo.example",
        subject="Cambio de talla",
        question="Hola:\n\n¿puedo cambiar la chaqueta por una talla más?\n\nLucía",
        answer="Hola, Lucía:\n\nclaro, tiene treinta días para el cambio.\n\nAnna",
        thanks="¡Mil gracias, mañana paso por la tienda!",
    ),
    "ca": Tongue(
        opener="Missatge de {name} <{address}> del dia {date}:",
        labels=("De", "Enviat", "Per a", "Assumpte"),
        phone="Enviat des del meu iPhone",
        name="Núria Gàlvez",
        address="nuria@exemple.example",
        subject="Reserva per a vuit persones",
        question="Bona tarda,\n\nteniu taula per a vuit dissabte al vespre?\n\nNúria",
        answer="Hola Núria,\n\nsí, a dos quarts de nou us va bé?\n\nAnna",
        thanks="Perfecte, moltes gràcies!",
    ),
    "it": Tongue(
        opener="Il giorno {date} {name} <{address}> ha scritto:",
        labels=("Da", "Inviato", "A", "Oggetto"),
        phone="Inviato da iPhone",
        name="Chiara D'Amico",
        address="chiara@esempio.example",
        subject="Fattura di febbraio",
        question="Buongiorno,\n\nnon trovo la fattura di febbraio: è già stata inviata?\n\nChiara",
        answer="Buongiorno Chiara,\n\ngliela mando di nuovo qui sotto.\n\nAnna",
        thanks="Ricevuta, grazie mille e buon lavoro!",
    ),
}
LANGUAGES = tuple(TONGUES)


def make_mail(
    *,
    text: str = "Are you open on Sunday?",
    subject: str = "Opening hours",
    sender: str = "Ada Whitfield <ada@example.com>",
    to: Sequence[str] = (SHOP,),
    cc: Sequence[str] = (),
    html: str | None = None,
    files: Sequence[File] = (),
    date: dt.datetime | None = START,
    message_id: str | None = None,
    in_reply_to: str = "",
    references: Sequence[str] = (),
    headers: Mapping[str, str] | None = None,
) -> bytes:
    """A complete message with CRLF line ends, as a server holds it.

    ``message_id`` with its brackets: None makes one from the contents, "" leaves the header out,
    as does ``date`` None. ``html`` becomes the alternative to ``text``.
    """
    mail = EmailMessage(_POLICY)
    known = _id_of(text, subject, sender, str(date)) if message_id is None else message_id
    fields = {
        "From": sender,
        "To": ", ".join(to),
        "Cc": ", ".join(cc),
        "Subject": subject,
        "Date": format_datetime(date) if date else "",
        "Message-ID": known,
        "In-Reply-To": in_reply_to,
        "References": " ".join(references),
        **(headers or {}),
    }
    for name, word in fields.items():
        if word:
            mail[name] = word
    mail.set_content(text)
    if html is not None:
        mail.add_alternative(html, subtype="html")
    for file in files:
        major, _, minor = file.type.partition("/")
        mail.add_attachment(file.data, maintype=major, subtype=minor, filename=file.name)
    _fix_boundaries(mail, known)
    return mail.as_bytes()


def make_reply(
    original: bytes,
    text: str,
    *,
    sender: str = f"Anna <{SHOP}>",
    language: str = "en",
    style: Style = "gmail",
    files: Sequence[File] = (),
    delay: dt.timedelta = dt.timedelta(hours=2),
) -> bytes:
    """An answer to ``original``: right thread headers, its text quoted below the new one.

    ``style`` is the mail program's: Gmail (opener, ``>``, HTML with ``gmail_quote``), Outlook
    (four labels, no ``>``), Apple (phone signature, opener, ``>``).
    """
    asked = email.message_from_bytes(original, policy=email.policy.default)
    moment = asked["Date"].datetime + delay if asked["Date"] else START + delay
    before = str(asked["Message-ID"] or "")
    chain = [*str(asked["References"] or "").split(), *([before] if before else [])]
    subject = str(asked["Subject"] or "")
    quoted = _plain(asked)
    tongue = TONGUES[language]
    plain, rich = {"gmail": _gmail, "outlook": _outlook, "apple": _apple}[style](
        text, quoted, asked, tongue
    )
    return make_mail(
        text=plain,
        html=rich,
        subject=subject if subject.lower().startswith("re:") else f"Re: {subject}",
        sender=sender,
        to=[str(asked["Reply-To"] or asked["From"])],
        files=files,
        date=moment,
        in_reply_to=before,
        references=chain,
    )


def make_thread(language: str = "en", style: Style = "gmail", *, number: int = 1) -> list[bytes]:
    """Question, answer and thanks of one customer; ``number`` makes it another conversation."""
    tongue = TONGUES[language]
    mailbox, _, domain = tongue.address.partition("@")
    customer = f"{tongue.name} <{mailbox}+{number}@{domain}>"
    question = make_mail(
        text=tongue.question,
        subject=f"{tongue.subject} ({number})",
        sender=customer,
        date=START + dt.timedelta(minutes=37 * number),
    )
    answer = make_reply(question, tongue.answer, language=language, style=style)
    thanks = make_reply(answer, tongue.thanks, sender=customer, language=language, style=style)
    return [question, answer, thanks]


def made_up(count: int, seed: int = 1) -> Iterator[bytes]:
    """``count`` mails as a small shop gets them: all languages and styles, some with files."""
    chance = random.Random(seed)
    made = 0
    number = 0
    while made < count:
        number += 1
        style: Style = chance.choice(("gmail", "outlook", "apple"))
        mails = make_thread(chance.choice(LANGUAGES), style, number=number)
        if chance.random() < 0.2:
            files = [File("order.pdf", "application/pdf", b"%PDF-1.4\n" + chance.randbytes(500))]
            mails[-1] = make_reply(mails[1], "See the file.", sender="x@example.com", files=files)
        for mail in mails[: chance.randint(1, 3)]:
            if made < count:
                made += 1
                yield mail


# how mail programs quote


def _gmail(text: str, quoted: str, asked: EmailMessage, tongue: Tongue) -> tuple[str, str]:
    opener = _opener(asked, tongue)
    rich = (
        f'<div dir="ltr">{_paragraphs(text)}</div><br><div class="gmail_quote">'
        f'<div dir="ltr" class="gmail_attr">{markup.escape(opener)}<br></div>'
        f'<blockquote class="gmail_quote" style="margin:0 0 0 .8ex">{_paragraphs(quoted)}'
        "</blockquote></div>"
    )
    return f"{text}\n\n{opener}\n\n{_marked(quoted)}\n", rich


def _apple(text: str, quoted: str, asked: EmailMessage, tongue: Tongue) -> tuple[str, str]:
    opener = _opener(asked, tongue)
    rich = (
        f"<html><body>{_paragraphs(text)}<br><div>{tongue.phone}</div><blockquote type="
        f'"cite">{markup.escape(opener)}<br><br></blockquote><blockquote type="cite">'
        f"{_paragraphs(quoted)}</blockquote></body></html>"
    )
    return f"{text}\n\n{tongue.phone}\n\n> {opener}\n> \n{_marked(quoted)}\n", rich


def _outlook(text: str, quoted: str, asked: EmailMessage, tongue: Tongue) -> tuple[str, str]:
    words = (str(asked["From"]), _written(asked), str(asked["To"]), str(asked["Subject"]))
    lines = [f"{label}: {word}" for label, word in zip(tongue.labels, words, strict=True)]
    block = "<br>".join(markup.escape(line) for line in lines)
    rich = (
        f"<html><body>{_paragraphs(text)}<hr><div id=divRplyFwdMsg>{block}</div>"
        f"{_paragraphs(quoted)}</body></html>"
    )
    rule = "_" * 32
    return "\n".join([text, "", rule, *lines, "", quoted, ""]), rich


def _opener(asked: EmailMessage, tongue: Tongue) -> str:
    name, address = parseaddr(str(asked["From"]))
    return tongue.opener.format(date=_written(asked), name=name, address=address)


def _written(mail: EmailMessage) -> str:
    moment = mail["Date"].datetime if mail["Date"] else START
    return f"{moment:%d/%m/%Y %H:%M}"


def _marked(text: str) -> str:
    return "\n".join(f">{line}" if line.startswith(">") else f"> {line}" for line in _lines(text))


def _paragraphs(text: str) -> str:
    return "".join(f"<div>{markup.escape(line) or '<br>'}</div>" for line in _lines(text))


def _lines(text: str) -> list[str]:
    return text.rstrip("\n").split("\n")


def _plain(mail: EmailMessage) -> str:
    body = mail.get_body(("plain",))
    return str(body.get_content()).replace("\r\n", "\n").rstrip("\n") if body else ""


def _id_of(*words: str) -> str:
    return f"<{hashlib.sha256('|'.join(words).encode()).hexdigest()[:24]}@mail.example>"


def _fix_boundaries(mail: EmailMessage, known: str) -> None:
    """Give parts a boundary made from the message: the library's own is random."""
    for number, part in enumerate(mail.walk()):
        if part.is_multipart():
            word = hashlib.sha256(f"{known}{number}{mail['Subject']}".encode()).hexdigest()[:20]
            part.set_boundary(f"=_{word}")
