"""What a real IMAP server calls a thread."""

from collections.abc import Iterable, Sequence

from imapclient import IMAPClient

from tests.peers.accounts import Login
from tests.peers.dovecot import Dovecot

Tree = int | Sequence["Tree"]


def threads_by_refs(server: Dovecot, login: Login, data: Iterable[bytes]) -> list[int]:
    """Seed the messages into the login's empty inbox and number each one's THREAD=REFS thread."""
    count = server.seed(login.address, "INBOX", data)
    with IMAPClient(server.host, port=server.imap, ssl=False, timeout=120) as client:
        client.login(login.address, login.password)
        client.select_folder("INBOX", readonly=True)
        trees = client.thread("REFS", "ALL", "UTF-8")
        uids = client.search("ALL")
    thread_of = {uid: n for n, tree in enumerate(trees) for uid in _uids(tree)}
    if len(thread_of) != count:
        raise RuntimeError(f"{count} messages were seeded, {len(thread_of)} came back threaded")
    return [thread_of[uid] for uid in sorted(uids)]


def _uids(tree: Tree) -> Iterable[int]:
    """All UIDs of a thread; without recursion, as a thread may be hundreds deep."""
    left = [tree]
    while left:
        node = left.pop()
        if isinstance(node, int):
            yield node
        else:
            left.extend(node)
