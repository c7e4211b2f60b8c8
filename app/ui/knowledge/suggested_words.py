"""What stands on screen for an article or template that may answer. Loop thread."""

from app.kb.values import Suggestion
from app.ui.i18n import translate


def icon_of(one: Suggestion) -> str:
    """The picture before its title."""
    if one.kind == "template":
        return "message-square-text"
    return "file-text" if one.public else "lock"


def sentence(one: Suggestion) -> str:
    """All of it, as it is read out."""
    said = (
        translate("Knowledge", "Template: %1. %2")
        if one.kind == "template"
        else translate("Knowledge", "Article: %1. %2")
    )
    said = said.replace("%1", one.title).replace("%2", one.passage)
    return ". ".join(filter(None, (said, _solved(one))))


def tip(one: Suggestion) -> str:
    """What Enter does, and why it is offered."""
    return "\n".join(filter(None, (ways(one)[0][2], _solved(one))))


def _solved(one: Suggestion) -> str:
    if not one.helped:
        return ""
    return translate("Knowledge", "It solved %n conversations like this", "", one.helped)


def ways(one: Suggestion) -> tuple[tuple[str, str, str], ...]:
    """How it can be put into a text: the way, its icon, its words; the first is that of Enter."""
    if one.kind == "template":
        return (("text", "message-square-text", translate("Knowledge", "Insert the template")),)
    made = (
        ("passage", "quote", translate("Knowledge", "Insert what answers")),
        ("text", "file-text", translate("Knowledge", "Insert the whole article")),
    )
    link = ("link", "link", translate("Knowledge", "Insert a link to it"))
    return (*made, link) if one.public else made


def edit(one: Suggestion) -> str:
    """Changing it."""
    if one.kind == "template":
        return translate("Knowledge", "Edit this template")
    return translate("Knowledge", "Edit this article")
