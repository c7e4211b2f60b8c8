"""What an article is: frozen values, kept as JSON. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from app.base.ids import AgentId, ConversationId

Audience = Literal["internal", "public"]
State = Literal["draft", "published", "archived"]
STATES: tuple[State, ...] = ("draft", "published", "archived")
How = Literal["text", "link", "passage"]
Kind = Literal["article", "template"]
"""What can answer somebody."""
KINDS: tuple[Kind, ...] = ("article", "template")
PICTURES = {".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg",
            ".gif": "image/gif", ".webp": "image/webp"}  # fmt: skip
"""The kinds of pictures an article can hold, by the ending of their files."""


@dataclass(frozen=True, slots=True)
class Words:
    """What a text says."""

    title: str
    body: str = ""


@dataclass(frozen=True, slots=True)
class Text:
    """An article in one language, in Markdown (CommonMark)."""

    language: str
    """"pt", "en"; empty: of no language in particular."""
    title: str
    body: str = ""
    slug: str = ""
    """Its address in the help centre, unique in its language; made of the title where empty."""
    state: State = "draft"
    draft: Words | None = None
    """What a published text is to become: shown to nobody but those who write."""
    said_at: int = 0
    """Since when it says what it says, or was found to say what the first text says; 0: now."""

    @property
    def worthless(self) -> bool:
        return not self.title.strip() and not self.body.strip()

    @property
    def words(self) -> Words:
        """What it says."""
        return Words(self.title, self.body)

    @property
    def written(self) -> Words:
        """What it says to those who write it."""
        return self.draft or self.words

    def rewritten(self, words: Words) -> "Text":
        """With other words; what is published stays as it is until they are published."""
        if self.state == "published":
            return replace(self, draft=None if words == self.words else words)
        return replace(self, title=words.title, body=words.body, draft=None)

    def as_written(self) -> "Text":
        """With its draft as what it says."""
        words = self.written
        return replace(self, title=words.title, body=words.body, draft=None)

    def in_state(self, state: State) -> "Text":
        """Published, taken back or put away with what is written."""
        return replace(self.as_written(), state=state)


@dataclass(frozen=True, slots=True)
class File:
    """A picture or file of an article; its texts call it ``name``."""

    name: str
    sha256: str
    size: int
    type: str = ""


@dataclass(frozen=True, slots=True)
class Article:
    """One thing worth knowing, in all its languages; their order is that of fall-back."""

    id: int
    texts: tuple[Text, ...] = ()
    audience: Audience = "internal"
    folder: str = ""
    """Its category: a path."""
    tags: tuple[str, ...] = ()
    files: tuple[File, ...] = ()
    owner: AgentId | None = None
    review_by: str = ""
    created_at: int = 0
    changed_at: int = 0
    trashed_at: int | None = None

    @property
    def title(self) -> str:
        return self.texts[0].title if self.texts else ""

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(text.language for text in self.texts)

    @property
    def state(self) -> State:
        """The furthest of its texts: one published text makes it an article to give."""
        states = {text.state for text in self.texts}
        for state in ("published", "draft"):
            if state in states:
                return state
        return "archived" if states else "draft"

    @property
    def edited(self) -> bool:
        """Whether a text waits with changes that are not published."""
        return any(text.draft is not None for text in self.texts)

    def older(self, text: Text) -> bool:
        """Whether a translation says what the first text said before it was changed."""
        return text.said_at < self.texts[0].said_at

    def text(self, wanted: Sequence[str]) -> Text | None:
        """The text in the first of these languages there is one in, else the first of all."""
        for language in wanted:
            for exact in (True, False):
                for one in self.texts:
                    if _same(one.language, language, exact=exact):
                        return one
        return self.texts[0] if self.texts else None


def _same(has: str, wanted: str, *, exact: bool) -> bool:
    return has.lower() == wanted.lower() if exact else base(has) == base(wanted) != ""


def base(language: str) -> str:
    """The language of "pt-BR" without its country: "pt"."""
    return language.lower().replace("_", "-").partition("-")[0]


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """One line of the list; ``given`` counts how often it went to somebody."""

    id: int
    title: str
    folder: str
    tags: tuple[str, ...]
    languages: tuple[str, ...]
    audience: Audience
    state: State
    owner: AgentId | None
    review_by: str
    changed_at: int
    trashed_at: int | None
    given: int
    helpful: int
    """Thumbs up less thumbs down."""
    readers: tuple[int, int] = (0, 0)
    """How many readers found it helpful, and how many not."""
    edited: bool = False
    """Changes wait to be published."""
    older: bool = False
    """A translation is older than the first text."""


@dataclass(frozen=True, slots=True)
class Version:
    """An article as it was: ``number`` grows with each change."""

    number: int
    at: int
    agent: AgentId | None
    article: Article
    until: int = 0
    """When it became another."""


@dataclass(frozen=True, slots=True)
class Given:
    """An article that went to somebody."""

    id: int
    article: int
    language: str
    conversation: ConversationId
    question: str
    how: How
    agent: AgentId | None
    at: int
    version: int = -1
    """How many earlier versions the article had; -1: as many as there are."""
    passage: str = ""
    """What was quoted of it."""


@dataclass(frozen=True, slots=True)
class Told:
    """Somebody an article was given to, or who voted on it: where, and when."""

    conversation: ConversationId
    name: str
    channel: str
    at: int
    language: str = ""
    """Of the text that was given."""


@dataclass(frozen=True, slots=True)
class Gap:
    """What somebody asked and no article answers."""

    conversation: ConversationId
    question: str
    language: str = ""
    at: int = 0
    article: int | None = None
    """What was written for it; 0: it needs none."""


@dataclass(frozen=True, slots=True)
class OpenGap:
    """A question without an article, and who asks."""

    gap: Gap
    name: str
    channel: str


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An article or template that may answer, the best passage of it, and why it is thought so."""

    kind: Kind
    id: int
    language: str
    title: str
    score: float
    passage: str
    """Words of it as they stand there, of a template with this customer's values; empty: nothing in
    it is near the question."""
    marks: tuple[tuple[int, int], ...]
    """Where words of the question stand in the passage: from and to."""
    public: bool
    address: str
    """The slug of an article, the code of a template."""
    state: State
    helped: int = 0
    """How many conversations like this one it solved."""
