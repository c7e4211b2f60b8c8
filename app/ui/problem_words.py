"""Problems as sentences in the person's language. Loop thread."""

from app.base.errors import Problem
from app.ui.i18n import translate


def sentence(problem: Problem) -> str:
    """What to tell the person; a code nobody foresaw is told plainly, with its values."""
    template = _own(problem.code)
    if template is None:
        return _unforeseen(problem)
    for name, value in problem.params.items():
        template = template.replace(f"%{name}%", str(value))
    return template


def _own(code: str) -> str | None:
    return {
        "unsent-reply": translate(
            "Problem", "A reply of this conversation was not sent. See to it before you resolve."
        ),
        "already-sent": translate("Problem", "It has already left and cannot be taken back."),
        "no-such-conversation": translate("Problem", "This conversation is not here any more."),
        "internal": translate(
            "Problem", "Something went wrong inside (%error%). Nothing stored was lost."
        ),
    }.get(code)


def _unforeseen(problem: Problem) -> str:
    values = ", ".join(f"{name} {value}" for name, value in problem.params.items())
    text = translate("Problem", "It did not work: %1")
    return text.replace("%1", f"{problem.code} ({values})" if values else problem.code)
