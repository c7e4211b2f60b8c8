"""Words of the knowledge page: who may read, how a text stands, a line as a sentence."""

from app.kb.values import Article, ArticleRow, Text
from app.ui.i18n import translate
from app.ui.templates.template_words import language_name


def audience(name: str) -> str:
    """Who may read."""
    return {
        "public": translate("Knowledge", "Public"),
        "internal": translate("Knowledge", "Internal"),
    }[name]


def state(name: str) -> str:
    """How a text stands."""
    return {
        "draft": translate("Knowledge", "Draft"),
        "published": translate("Knowledge", "Published"),
        "archived": translate("Knowledge", "Archived"),
    }[name]


def text_state(text: Text) -> str:
    """How a text stands, and that changes of it wait."""
    return edited() if text.draft is not None else state(text.state)


def language_tab(article: Article, text: Text) -> str:
    """A language, marked when its text is older than that of the first."""
    name = language_name(text.language)
    older = translate("Knowledge", "%1, older").replace("%1", name)
    return older if article.older(text) else name


def readers(votes: tuple[int, int]) -> str:
    """What readers of the help centre say."""
    helpful = translate("Knowledge", "%n found it helpful", "", votes[0])
    not_helpful = translate("Knowledge", "%n not", "", votes[1])
    return f"{helpful}, {not_helpful}"


def languages(row: ArticleRow) -> str:
    """ "EN PT"."""
    return " ".join(one.upper() for one in row.languages if one)


def row_sentence(row: ArticleRow) -> str:
    """A line of the list, read aloud."""
    changed = filters()["edited"] if row.edited else ""
    votes = readers(row.readers) if any(row.readers) else ""
    said = (row.title, audience(row.audience), languages(row), state(row.state), changed, votes)
    return ", ".join(filter(None, said))


def not_saved() -> str:
    """A change that is not kept yet."""
    return translate("Knowledge", "Not saved yet")


def edited() -> str:
    """Changes of what is published wait."""
    return translate("Knowledge", "Edited")


def review_due() -> str:
    """Its day of review is over."""
    return translate("Knowledge", "Review due")


def filters() -> dict[str, str]:
    """What the list can hold, the trash last."""
    return {
        "all": translate("Knowledge", "All articles"),
        "public": translate("Knowledge", "Public"),
        "internal": translate("Knowledge", "Internal"),
        "draft": translate("Knowledge", "Drafts"),
        "edited": translate("Knowledge", "Changes not published"),
        "older": translate("Knowledge", "Older translations"),
        "archived": translate("Knowledge", "Archived"),
        "review": translate("Knowledge", "Review due"),
        "trash": translate("Template", "Trash"),
    }


def acts(
    *, trashed: bool, edited: bool = False, older: bool = False
) -> tuple[tuple[str, str], ...]:
    """What else can be done with an article; ``edited``: its text has changes that are not
    published, ``older``: it is an older translation."""
    if trashed:
        return (
            ("restore", translate("Template", "Take it out of the trash")),
            ("drop", translate("Template", "Delete it for good")),
        )
    discard = (("discard", translate("Knowledge", "Drop the changes")),) if edited else ()
    said = translate("Knowledge", "This translation is up to date")
    checked = (("checked", said),) if older else ()
    return (
        *discard,
        *checked,
        ("versions", translate("Knowledge", "Earlier versions…")),
        ("trash", translate("Template", "Put it in the trash")),
    )


def files() -> tuple[tuple[str, str], ...]:
    """What can be done with all of them."""
    return (
        ("import", translate("Knowledge", "Import a folder…")),
        ("export", translate("Knowledge", "Export everything…")),
        ("site", translate("Knowledge", "Publish the help centre…")),
        ("questions", translate("Knowledge", "Questions without an article…")),
    )
