"""The search index, a local projection of messages and their texts. DDL only.

``document`` gives each indexed message a key that grows with age, so that an ascending scan of an
FTS5 table, the direction it is twice as fast in, is newest first. Insertion is explicit
(``store.search_index``); removal hangs on triggers, because only they still see the text that the
index has to forget once a row has changed: they keep it in ``search_removed``, and the same
transaction takes it out of the index. Deleting from ``document`` is the one way out. It holds
the conversation too, since 200 hits to 50 conversations would else be 200 random reads.

- ``search_text`` holds every word of every column, without any prefix index.
- ``search_short`` holds the short columns with a prefix index, for a word being typed.
- ``search_customer`` finds people while a name is typed; small, so triggers of ``customer_row``
  keep it.
- ``search_word`` is a dictionary: the words of the short columns, and how many of a sample of the
  messages hold each word; ``search_part`` finds its words by any three letters within them. Both
  follow a bulk import in idle time; ``search_state`` says how far they are.
"""

from typing import Any, TypeAlias

Connection: TypeAlias = Any
"""A raw DBAPI connection or SQLAlchemy's."""

TOKENS = "unicode61 remove_diacritics 2"

STATEMENTS = (
    """CREATE TABLE IF NOT EXISTS document (
        key INTEGER PRIMARY KEY, message INTEGER NOT NULL UNIQUE,
        conversation INTEGER NOT NULL)""",
    """CREATE VIEW IF NOT EXISTS document_text AS
        SELECT d.key AS key, m.subject AS subject, m.sender AS sender,
            m.recipients AS recipients, m.files AS files, coalesce(t.body, '') AS body
        FROM document d JOIN message m ON m.id = d.message
        LEFT JOIN message_text t ON t.message = d.message""",
    f"""CREATE VIRTUAL TABLE IF NOT EXISTS search_text USING fts5(
        subject, sender, recipients, files, body,
        content='document_text', content_rowid='key', tokenize="{TOKENS}")""",
    f"""CREATE VIRTUAL TABLE IF NOT EXISTS search_short USING fts5(
        subject, sender, recipients, files, content='document_text', content_rowid='key',
        tokenize="{TOKENS}", prefix='2 3', columnsize=0, detail=none)""",
    """CREATE TABLE IF NOT EXISTS search_word (
        id INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE, seen INTEGER NOT NULL)""",
    """CREATE INDEX IF NOT EXISTS search_word_seen ON search_word (word, seen) WHERE seen > 0""",
    """CREATE VIRTUAL TABLE IF NOT EXISTS search_part USING fts5(
        word, content='search_word', content_rowid='id',
        tokenize="trigram remove_diacritics 1", columnsize=0, detail=none)""",
    """CREATE TABLE IF NOT EXISTS search_removed (
        key INTEGER PRIMARY KEY, message INTEGER NOT NULL, subject TEXT NOT NULL,
        sender TEXT NOT NULL, recipients TEXT NOT NULL, files TEXT NOT NULL,
        body TEXT, codec TEXT, data BLOB, size INTEGER,
        pack INTEGER, text_start INTEGER, text_length INTEGER)""",
    """CREATE TABLE IF NOT EXISTS search_state (
        name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID""",
    """CREATE TRIGGER IF NOT EXISTS document_forget BEFORE DELETE ON document BEGIN
        INSERT INTO search_removed
            SELECT old.key, m.id, m.subject, m.sender, m.recipients, m.files,
                t.body, s.codec, coalesce(p.texts, s.data), s.size,
                s.pack, s.text_start, s.text_length
            FROM message m LEFT JOIN message_text t ON t.message = m.id
            LEFT JOIN source s ON s.message = m.id LEFT JOIN pack p ON p.id = s.pack
            WHERE m.id = old.message;
        END""",
    """CREATE TRIGGER IF NOT EXISTS message_forget BEFORE DELETE ON message BEGIN
        DELETE FROM document WHERE message = old.id;
        END""",
    """CREATE TRIGGER IF NOT EXISTS message_changed BEFORE UPDATE OF
        id, subject, sender, recipients, files, received_at ON message
        WHEN (old.id, old.subject, old.sender, old.recipients, old.files, old.received_at)
            IS NOT (new.id, new.subject, new.sender, new.recipients, new.files, new.received_at)
        BEGIN DELETE FROM document WHERE message = old.id; END""",
    """CREATE TRIGGER IF NOT EXISTS message_moved AFTER UPDATE OF conversation ON message BEGIN
        UPDATE document SET conversation = new.conversation WHERE message = new.id;
        END""",
    """CREATE TRIGGER IF NOT EXISTS message_text_forget BEFORE DELETE ON message_text BEGIN
        DELETE FROM document WHERE message = old.message;
        END""",
    """CREATE TRIGGER IF NOT EXISTS message_text_changed BEFORE UPDATE OF
        message, body ON message_text
        WHEN (old.message, old.body) IS NOT (new.message, new.body)
        BEGIN DELETE FROM document WHERE message = old.message; END""",
    """CREATE TRIGGER IF NOT EXISTS source_forget BEFORE DELETE ON source BEGIN
        DELETE FROM document WHERE message = old.message;
        END""",
    """CREATE TRIGGER IF NOT EXISTS source_changed BEFORE UPDATE OF
        message, size, codec, data ON source
        WHEN old.pack IS new.pack AND (old.message, old.size, old.codec, old.data)
            IS NOT (new.message, new.size, new.codec, new.data)
        BEGIN DELETE FROM document WHERE message = old.message; END""",
    f"""CREATE VIRTUAL TABLE IF NOT EXISTS search_customer USING fts5(
        name, addresses, company, tags, also, content='customer_row', content_rowid='id',
        tokenize="{TOKENS}", prefix='1 2 3', columnsize=0)""",
    """CREATE TRIGGER IF NOT EXISTS customer_row_new AFTER INSERT ON customer_row BEGIN
        INSERT INTO search_customer (rowid, name, addresses, company, tags, also)
            VALUES (new.id, new.name, new.addresses, new.company, new.tags, new.also);
        END""",
    """CREATE TRIGGER IF NOT EXISTS customer_row_gone AFTER DELETE ON customer_row BEGIN
        INSERT INTO search_customer
            (search_customer, rowid, name, addresses, company, tags, also) VALUES
            ('delete', old.id, old.name, old.addresses, old.company, old.tags, old.also);
        END""",
    """CREATE TRIGGER IF NOT EXISTS customer_row_changed AFTER UPDATE ON customer_row
        WHEN (old.name, old.addresses, old.company, old.tags, old.also)
            IS NOT (new.name, new.addresses, new.company, new.tags, new.also) BEGIN
        INSERT INTO search_customer
            (search_customer, rowid, name, addresses, company, tags, also) VALUES
            ('delete', old.id, old.name, old.addresses, old.company, old.tags, old.also);
        INSERT INTO search_customer (rowid, name, addresses, company, tags, also)
            VALUES (new.id, new.name, new.addresses, new.company, new.tags, new.also);
        END""",
)

# What an erased customer wrote must leave the index at once, not at some later merge: whoever takes
# something out sees to that. Merging less often halves the processor time of a bulk import; idle
# time does it (search_index.tidy). The words of a whole batch are gathered before any is written.
_KEEPING = {
    "secure-delete": 1,
    "automerge": 16,
    "crisismerge": 32,
    "usermerge": 2,
    "hashsize": 8 << 20,
}
SETTINGS = dict.fromkeys(
    ("search_text", "search_short", "search_part", "search_customer"), _KEEPING
)

_ALL = (
    "DROP TRIGGER IF EXISTS document_forget",
    "DROP TRIGGER IF EXISTS message_forget",
    "DROP TRIGGER IF EXISTS message_changed",
    "DROP TRIGGER IF EXISTS message_moved",
    "DROP TRIGGER IF EXISTS message_text_forget",
    "DROP TRIGGER IF EXISTS message_text_changed",
    "DROP TRIGGER IF EXISTS source_forget",
    "DROP TRIGGER IF EXISTS source_changed",
    "DROP TRIGGER IF EXISTS customer_row_new",
    "DROP TRIGGER IF EXISTS customer_row_gone",
    "DROP TRIGGER IF EXISTS customer_row_changed",
    "DROP TABLE IF EXISTS search_customer",
    "DROP TABLE IF EXISTS search_part",
    "DROP TABLE IF EXISTS search_short",
    "DROP TABLE IF EXISTS search_text",
    "DROP TABLE IF EXISTS search_word",
    "DROP TABLE IF EXISTS search_removed",
    "DROP TABLE IF EXISTS search_state",
    "DROP VIEW IF EXISTS document_text",
    "DROP TABLE IF EXISTS document",
)


def command(table: str, name: str) -> str:
    """The statement that gives an FTS5 table a command with one value, ``?``."""
    return " ".join(("INSERT INTO", f"{table}({table}, rank)", f"VALUES ({name}, ?)"))


def create(connection: Connection) -> None:
    """Make whatever of the index is missing; the tables of messages must exist."""
    execute = getattr(connection, "exec_driver_sql", None) or connection.execute
    for statement in STATEMENTS:
        execute(statement)
    for table, settings in SETTINGS.items():
        for name, value in settings.items():
            execute(command(table, "?"), (name, value))


def drop(connection: Connection) -> None:
    """Take the whole index away; nothing of the messages is lost."""
    execute = getattr(connection, "exec_driver_sql", None) or connection.execute
    for statement in _ALL:
        execute(statement)
