"""The address book: who may be meant by what is typed, whatever the accents. A local index; DDL.

It lies over ``identity`` and is kept by triggers: people are few beside messages.
"""

from app.store.schema.search import TOKENS, Connection, command

STATEMENTS = (
    f"""CREATE VIRTUAL TABLE IF NOT EXISTS address_book USING fts5(
        name, shown, content='identity', content_rowid='id',
        tokenize="{TOKENS}", prefix='1 2 3', columnsize=0, detail=none)""",
    """CREATE TRIGGER IF NOT EXISTS identity_learn AFTER INSERT ON identity BEGIN
        INSERT INTO address_book (rowid, name, shown) VALUES (new.id, new.name, new.shown);
        END""",
    """CREATE TRIGGER IF NOT EXISTS identity_forget AFTER DELETE ON identity BEGIN
        INSERT INTO address_book (address_book, rowid, name, shown)
            VALUES ('delete', old.id, old.name, old.shown);
        END""",
    """CREATE TRIGGER IF NOT EXISTS identity_changed AFTER UPDATE OF id, name, shown ON identity
        WHEN (old.id, old.name, old.shown) IS NOT (new.id, new.name, new.shown) BEGIN
        INSERT INTO address_book (address_book, rowid, name, shown)
            VALUES ('delete', old.id, old.name, old.shown);
        INSERT INTO address_book (rowid, name, shown) VALUES (new.id, new.name, new.shown);
        END""",
)
SETTINGS = {"address_book": {"secure-delete": 1, "usermerge": 2}}
"""An erased customer's name leaves the index at once (K7)."""


def create(connection: Connection) -> None:
    """Make it; the table of identities must exist."""
    execute = getattr(connection, "exec_driver_sql", None) or connection.execute
    for statement in STATEMENTS:
        execute(statement)
    for name, value in SETTINGS["address_book"].items():
        execute(command("address_book", "?"), (name, value))


def rebuild(connection: Connection) -> None:
    """Make its content anew from the identities."""
    execute = getattr(connection, "exec_driver_sql", None) or connection.execute
    execute("INSERT INTO address_book (address_book) VALUES ('rebuild')")
