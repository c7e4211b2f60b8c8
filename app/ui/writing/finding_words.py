"""What is asked before a letter leaves, in a sentence. Loop thread."""

from app.base.errors import Problem
from app.desk.writing import letter_checks
from app.desk.writing.letter_checks import Finding
from app.ui import words
from app.ui.i18n import translate
from app.ui.problem_words import sentence


def sentence_of(found: Finding) -> str:
    """The question, with whom or what it is about."""
    about = ", ".join(found.about)
    if found.code == "too-large":
        size, limit = (words.size(int(each)) for each in found.about)
        text = translate("Notice", "The files weigh %1, the server takes %2.")
        return text.replace("%1", size).replace("%2", limit)
    if not about and found.code in letter_checks.READERS:
        return _read_by(found.code)
    if found.code == "only-calls":
        return sentence(Problem(found.code))
    said = {
        "everybody-reads": translate("Notice", "Everybody will read this: %1"),
        "followers-read": translate("Notice", "Your followers will read this: %1"),
        "bad-address": translate("Composer", "This cannot be an address: %1"),
        "no-recipient": translate("Composer", "Nobody stands in To."),
        "open-variable": translate("Notice", "Still without a value: %1"),
        "missing-file": translate(
            "Notice", "Not there any more: %1. Take it off, or attach it anew."
        ),
        "outside": translate("Notice", "From outside, and new in this conversation: %1"),
        "new-people": translate("Notice", "New in this conversation: %1"),
        "without-sender": translate("Notice", "%1 wrote, and will not get this."),
        "reply-to": translate("Notice", "It goes to %1, which is not the sender's own address."),
        "many": translate("Notice", "It goes to %1 people."),
        "no-file": translate("Notice", "The text says “%1”, but no file goes with it."),
        "no-subject": translate("Notice", "The subject is empty."),
    }.get(found.code, found.code)
    return said.replace("%1", about)


def _read_by(code: str) -> str:
    if code == letter_checks.FOLLOWERS:
        return translate("Notice", "Your followers can read this answer, too.")
    return translate("Notice", "Everybody can read this answer: it is a public post.")
