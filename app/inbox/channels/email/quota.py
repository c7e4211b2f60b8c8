"""How full a mailbox is (RFC 9208, RFC 2087). Blocking, on a session."""

from app.base.errors import TransientError
from app.inbox.channels.email.folder_names import INBOX
from app.inbox.channels.email.imap import ImapSession

_KIB = 1024
"""The unit of the resource STORAGE (RFC 9208 section 5.1)."""


def of_inbox(session: ImapSession) -> tuple[int, int] | None:
    """Bytes used and the limit of the quota root that is fullest; none where there is no limit."""
    try:
        with session.guarded():
            if not session.client.has_capability("QUOTA"):
                return None
            _, found = session.client.get_quota_root(INBOX)
            storage = [each for each in found if _is_storage(each.resource)]
            pairs = [(int(each.usage), int(each.limit)) for each in storage]
    except TransientError as error:
        if error.problem.code in ("server-refused", "server-confused"):
            return None
        raise
    sound = [(used * _KIB, limit * _KIB) for used, limit in pairs if limit > 0 and used >= 0]
    return max(sound, key=lambda pair: pair[0] / pair[1], default=None)


def _is_storage(name: object) -> bool:
    text = name.decode("ascii", "replace") if isinstance(name, bytes) else str(name)
    return text.upper() == "STORAGE"
