"""Problems as sentences in the person's language. Loop thread."""

from app.base import problems
from app.base.errors import Problem
from app.ui.i18n import translate


def sentence(problem: Problem) -> str:
    """What to tell the person; a code without a text is told plainly, with its values."""
    if problem.code in problems.TEXTS:
        return problems.sentence(problem, lambda text: _in_window(problem.code, text))
    values = ", ".join(f"{name} {value}" for name, value in problem.params.items())
    text = translate("Notice", "It did not work: %1")
    return text.replace("%1", f"{problem.code} ({values})" if values else problem.code)


def _in_window(code: str, text: str) -> str:
    """Where the command line names a command, the window has a button beside the sentence."""
    said = {
        "no-such-conversation": translate("Notice", "This conversation is not here any more."),
        "untrusted-certificate": translate(
            "Account",
            "The certificate of the server[ {server}] is not trusted[ ({words})]. No password was"
            " sent.[ Its fingerprint is {fingerprint}: trust it only if you know it.]",
        ),
        "sign-in-needed": translate(
            "Account", "The account[ {account}] is not signed in yet. Sign in with the browser."
        ),
        "sign-in-refused": translate(
            "Account",
            "The server[ {server}] did not accept the sign-in[ of {account}].[ It said:"
            " “{words}”.] Sign in again, as the person whose mailbox it is.",
        ),
        "sign-in-expired": translate(
            "Account",
            "The sign-in[ of {account}][ at {provider}] has ended: it was withdrawn, or the"
            " password was changed. Sign in again; what waits to be sent is kept.",
        ),
        "no-secret": translate("Account", "No password is stored[ for {name}]. Enter it again."),
        "folder-shrank": translate(
            "Account",
            "Many messages vanished from the folder[ {folder}] at once[: {gone} of {known}]. All of"
            " them are kept here. If that was meant, say so; else look into the mailbox with"
            " another program. After a day they are marked as gone.",
        ),
        "unknown-outcome": _unknown(),
        "outcome-unknown": _unknown(),
        "settings-not-found": translate(
            "Account",
            "No working mail servers were found[ for {address}]. Ask the provider for them and"
            " type them here.",
        ),
    }.get(code)
    return said if said is not None else translate("Problem", text)


def _unknown() -> str:
    return translate(
        "Account",
        "The connection broke while the message was handed over[ to {server}]: it may have been"
        " sent or not[ ({words})]. It is not sent again by itself; look into Sent or ask, then"
        " decide.",
    )
