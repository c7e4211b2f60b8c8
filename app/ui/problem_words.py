"""Problems as sentences in the person's language. Loop thread."""

from app.base import problems
from app.base.errors import Problem
from app.ui.i18n import translate


def sentence(problem: Problem) -> str:
    """What to tell the person; a code without a text is told plainly, with its values."""
    if problem.code in problems.TEXTS:
        return problems.sentence(problem, lambda text: translate("Problem", text))
    values = ", ".join(f"{name} {value}" for name, value in problem.params.items())
    text = translate("Notice", "It did not work: %1")
    return text.replace("%1", f"{problem.code} ({values})" if values else problem.code)
