"""Which folders of a mailbox are read, and by what names and flags they are found. Pure.

A folder says what it is for by SPECIAL-USE (RFC 6154, flags in any case); where the server does
not know that, its name in one of the languages says it.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

Listed = tuple[tuple[bytes, ...], bytes | None, str]
"""A folder as LIST gives it: flags, delimiter, name."""

INBOX = "INBOX"
_SEPARATORS = re.compile(r"[;\n]")
_UNUSABLE = (rb"\noselect", rb"\nonexistent")

NAMES: Mapping[str, tuple[str, ...]] = {
    "sent": (
        "Sent",
        "Sent Items",
        "Sent Messages",
        "Sent Mail",
        "Itens Enviados",
        "Mensagens Enviadas",
        "Enviadas",
        "Enviados",
        "Elementos enviados",
        "Mensajes enviados",
        "Correo enviado",
        "Elements enviats",
        "Missatges enviats",
        "Enviats",
        "Posta inviata",
        "Messaggi inviati",
        "Inviati",
        "Inviata",
        "Éléments envoyés",
        "Messages envoyés",
        "Objets envoyés",
        "Envoyés",
        "Gesendete Objekte",
        "Gesendete Elemente",
        "Gesendet",
        "Verzonden items",
        "Verzonden",
    ),
    "archive": (
        "Archive",
        "Archives",
        "Arquivo",
        "Arquivo Morto",
        "Archivo",
        "Archivados",
        "Arxiu",
        "Archivio",
        "Archiv",
        "Archief",
    ),
    "junk": (
        "Junk",
        "Junk E-mail",
        "Junk Email",
        "Spam",
        "Bulk Mail",
        "Lixo Eletrônico",
        "Lixo eletrónico",
        "Correo no deseado",
        "Correu brossa",
        "Posta indesiderata",
        "Indesiderata",
        "Courrier indésirable",
        "Indésirables",
        "Pourriel",
        "Ongewenste e-mail",
    ),
    "trash": (
        "Trash",
        "Deleted Items",
        "Deleted Messages",
        "Bin",
        "Lixeira",
        "Itens Excluídos",
        "Itens Eliminados",
        "Papelera",
        "Elementos eliminados",
        "Paperera",
        "Cestino",
        "Posta eliminata",
        "Corbeille",
        "Éléments supprimés",
        "Papierkorb",
        "Gelöschte Elemente",
        "Prullenbak",
    ),
    "all": ("All Mail", "Todos os e-mails", "Todos", "Tots els missatges", "Tutti i messaggi"),
    "drafts": (
        "Drafts",
        "Rascunhos",
        "Borradores",
        "Esborranys",
        "Bozze",
        "Brouillons",
        "Entwürfe",
    ),
}
"""What a folder is for, as ``folders`` of an account may say it, and what it is then called."""


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder that is read; ``sent``: what lies there is ours."""

    name: str
    sent: bool = False


@dataclass(frozen=True, slots=True)
class Habits:
    """How an account's folders are known besides by flags and by name.

    ``sent`` is the account's own choice of the Sent folder, ``names`` its provider's names by use,
    ``saves_sent`` whether the provider files what it sends by itself.
    """

    sent: str = ""
    names: Mapping[str, str] = field(default_factory=dict)
    saves_sent: bool = False

    def find(self, listed: Sequence[Listed], use: str) -> str | None:
        """The folder for a use: as the account says, by SPECIAL-USE, as the provider calls it,
        else by name."""
        own = self.sent if use == "sent" else ""
        return (
            called(listed, own)
            or (special(listed, b"\\" + use.encode()) if use in NAMES else None)
            or called(listed, self.names.get(use, ""))
            or find(listed, use)
        )


NO_HABITS = Habits()


def readable(
    listed: Sequence[Listed], wanted: str = "", habits: Habits = NO_HABITS
) -> tuple[Folder, ...]:
    """INBOX, Sent, and those ``wanted``: names or words of ``NAMES``, with ``;`` between.

    What is not there is left out.
    """
    sent_folder = habits.find(listed, "sent")
    found = [Folder(INBOX)]
    if sent_folder is not None and sent_folder.upper() != INBOX:
        found.append(Folder(sent_folder, sent=True))
    taken = {folder.name for folder in found}
    for word in filter(None, map(str.strip, _SEPARATORS.split(wanted))):
        name = called(listed, word) or habits.find(listed, word.casefold())
        if name is not None and name not in taken and name.upper() != INBOX:
            taken.add(name)
            found.append(Folder(name))
    return tuple(found)


def find(listed: Sequence[Listed], use: str) -> str | None:
    """The folder for a use, a word of ``NAMES``: by SPECIAL-USE, else by name."""
    if use not in NAMES:
        return None
    return special(listed, b"\\" + use.encode()) or named(listed, NAMES[use])


def called(listed: Iterable[Listed], wanted: str) -> str | None:
    """The folder of exactly that name, in any case."""
    name = wanted.strip().casefold()
    return next((each for _, _, each in _usable(listed) if name and each.casefold() == name), None)


def special(listed: Iterable[Listed], flag: bytes) -> str | None:
    """The folder that carries ``flag``, given in lower case."""
    for flags, _, name in _usable(listed):
        if flag in _lower(flags):
            return name
    return None


def named(listed: Iterable[Listed], known: Sequence[str]) -> str | None:
    """The folder that has one of the names, the highest of them in the tree."""
    ranks = {name.casefold(): rank for rank, name in enumerate(known)}
    found = []
    for _, delimiter, name in _usable(listed):
        parts = name.split(delimiter.decode("ascii", "replace")) if delimiter else [name]
        rank = ranks.get(parts[-1].casefold())
        if rank is not None:
            found.append((len(parts), rank, name))
    return min(found)[2] if found else None


def _usable(listed: Iterable[Listed]) -> Iterator[Listed]:
    return (entry for entry in listed if not set(_UNUSABLE) & _lower(entry[0]))


def _lower(flags: Iterable[bytes]) -> set[bytes]:
    return {flag.lower() for flag in flags}
