"""What a person chose of the look, as ``window.ini`` keeps it for the first paint. Loop thread."""

from app.ui.choices import Choices
from app.ui.look.theme import theme, theme_choice


def apply_look(choices: Choices) -> None:
    """Put what is remembered of the look in force; what is in force already costs nothing."""
    now = theme()
    now.set_still({"on": True, "off": False}.get(choices.get("look/still")))
    now.set_compact(bool(choices.get("look/compact")))
    now.set_size(text_size(choices))
    chosen = theme_choice(choices.get("look/theme", "system"))
    if chosen != now.choice:
        now.choose(chosen)


def text_size(choices: Choices) -> float:
    """The remembered text size; 1 where there is none that can be."""
    try:
        size = float(choices.get("look/size", "1"))
    except ValueError:
        return 1.0
    return size if 0.9 <= size <= 1.5 else 1.0
