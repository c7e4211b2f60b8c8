"""Words of the knowledge page: who may read, how a text stands, a line as a sentence."""

from app.kb.values import ArticleRow
from app.ui.i18n import translate


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


def languages(row: ArticleRow) -> str:
    """ "EN PT"."""
    return " ".join(one.upper() for one in row.languages if one)


def row_sentence(row: ArticleRow) -> str:
    """A line of the list, read aloud."""
    return ", ".join(
        filter(None, (row.title, audience(row.audience), languages(row), state(row.state)))
    )


def not_saved() -> str:
    """A change that is not kept yet."""
    return translate("Knowledge", "Not saved yet")


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
        "archived": translate("Knowledge", "Archived"),
        "review": translate("Knowledge", "Review due"),
        "trash": translate("Template", "Trash"),
    }


def acts(*, trashed: bool) -> tuple[tuple[str, str], ...]:
    """What else can be done with an article."""
    if trashed:
        return (
            ("restore", translate("Template", "Take it out of the trash")),
            ("drop", translate("Template", "Delete it for good")),
        )
    return (
        ("versions", translate("Knowledge", "Earlier versions…")),
        ("trash", translate("Template", "Put it in the trash")),
    )


def files() -> tuple[tuple[str, str], ...]:
    """What can be done with all of them."""
    return (
        ("import", translate("Knowledge", "Import a folder…")),
        ("export", translate("Knowledge", "Export everything…")),
        ("publish", translate("Knowledge", "Publish the help centre…")),
    )
