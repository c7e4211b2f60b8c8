"""People as files tell of them, before anything is stored: one record a person. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.base.folding import fold

DETAILS = ("name", "company", "language", "zone", "place", "notes")
IGNORED = ""

_TITLES: Mapping[str, str] = {
    "name": "name|full name|display name|customer|contact|nome|nome completo|nome completo|cliente|"
    "nombre completo|nom complet|client|nominativo|fn",
    "first": "first name|given name|firstname|first|nombre|nom|primeiro nome|nome próprio|prénom",
    "last": "last name|family name|surname|lastname|last|apellido|apellidos|cognom|cognoms|cognome|"
    "apelido|sobrenome",
    "company": "company|organization|organisation|organization name|business|firm|empresa|azienda|"
    "ditta|organização|organización|organització|organizzazione|society|company name",
    "email": "email|e-mail|mail|email address|e-mail address|e-mail 1 - value|email 1|correo|"
    "correo electrónico|correu|correu electrònic|endereço de e-mail|endereço de email|"
    "indirizzo e-mail|indirizzo email|posta elettronica|adreça electrònica|primary email",
    "phone": "phone|telephone|phone number|tel|mobile|mobile phone|cell|phone 1 - value|telefone|"
    "telemóvel|teléfono|móvil|telèfon|mòbil|telefono|cellulare|número de telefone|sms",
    "whatsapp": "whatsapp|whatsapp number",
    "language": "language|idioma|língua|lingua|llengua",
    "zone": "time zone|timezone|zone|fuso horário|zona horaria|fus horari|fuso orario",
    "place": "place|city|town|location|cidade|localidade|ciudad|lugar|ciutat|lloc|città|luogo|home "
    "city|address 1 - city",
    "notes": "notes|note|comment|comments|remarks|notas|comentários|observações|comentarios|"
    "observaciones|comentaris|commenti|osservazioni|about",
    "tags": "tags|tag|labels|groups|group membership|categories|etiquetas|etiquetes|etichette|"
    "grupos|categorías|categorias",
}
_ROLE_OF = {title: role for role, titles in _TITLES.items() for title in titles.split("|")}
_FOLDED = {fold(title): role for title, role in _ROLE_OF.items()}


@dataclass(frozen=True, slots=True)
class PersonRecord:
    """A person of a file; ``line`` is where they begin there, from 1."""

    line: int
    details: Mapping[str, str]
    """Of ``DETAILS``, only those that say something."""
    addresses: tuple[tuple[str, str], ...] = ()
    """(kind, as written)."""
    tags: tuple[str, ...] = ()
    values: tuple[tuple[int, str], ...] = ()
    """Of the workspace's fields, by id."""


@dataclass(frozen=True, slots=True)
class LineProblem:
    """What could not be taken from a line: a code of ``base.problems`` and the value."""

    line: int
    code: str
    value: str = ""


@dataclass(slots=True)
class Told:
    """All that a file tells of people, and what was wrong with it."""

    people: list[PersonRecord] = field(default_factory=list)
    problems: list[LineProblem] = field(default_factory=list)


def role_of(title: str, fields: Mapping[str, int]) -> str:
    """What a column of that title likely holds; ``fields`` are the workspace's, by name."""
    plain = " ".join(title.replace("_", " ").split()).casefold()
    known = {name.casefold(): id for name, id in fields.items()}
    if plain in known:
        return f"field:{known[plain]}"
    bare = plain.rstrip("0123456789 .:*").strip()
    return _FOLDED.get(fold(plain)) or _FOLDED.get(fold(bare), IGNORED)
