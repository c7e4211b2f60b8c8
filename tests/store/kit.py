"""What the store's tests share: a store that is closed in the end, a reader likewise."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.base.paths import Profile
from app.store import database
from app.store.store import Store

REPOSITORY = Path(__file__).parents[2]


@contextmanager
def opened(profile: Profile) -> Iterator[Store]:
    """The workspace's store, closed in the end."""
    store = Store(profile)
    try:
        yield store
    finally:
        store.close()


@contextmanager
def reading(profile: Profile) -> Iterator[database.Dbapi]:
    """A reading connection."""
    connection = database.open_reader(profile.database)
    try:
        yield connection
    finally:
        connection.close()
