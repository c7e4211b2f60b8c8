"""The index over articles and templates: the stems of ``kb_piece``. Local, kept by triggers; DDL.

A stem begins with its language ("en" + "ship"), so that one table serves all of them and no word
is found in a language it does not belong to. ``kb_word`` tells how many pieces hold a stem.
"""

from app.store.schema.search import Connection, command

_COLUMNS = "title_stems, body_stems, asked_stems"
_FORGET = """INSERT INTO kb_text (kb_text, rowid, title_stems, body_stems, asked_stems)
    VALUES ('delete', old.id, old.title_stems, old.body_stems, old.asked_stems);"""
_LEARN = """INSERT INTO kb_text (rowid, title_stems, body_stems, asked_stems)
    VALUES (new.id, new.title_stems, new.body_stems, new.asked_stems);"""

_UNLEARN = """BEGIN
    UPDATE kb_piece SET version = -1, asked = '', asked_stems = '' WHERE answer = old.{kind};
    END"""
_UNMEANT = "DELETE FROM kb_vector WHERE piece = old.id;"

STATEMENTS = (
    f"""CREATE VIRTUAL TABLE IF NOT EXISTS kb_text USING fts5(
        {_COLUMNS}, content='kb_piece', content_rowid='id',
        tokenize="unicode61 remove_diacritics 0")""",
    "CREATE VIRTUAL TABLE IF NOT EXISTS kb_word USING fts5vocab('kb_text', 'row')",
    f"CREATE TRIGGER IF NOT EXISTS kb_piece_new AFTER INSERT ON kb_piece BEGIN {_LEARN} END",
    f"""CREATE TRIGGER IF NOT EXISTS kb_piece_gone AFTER DELETE ON kb_piece
        BEGIN {_FORGET} {_UNMEANT} END""",
    f"""CREATE TRIGGER IF NOT EXISTS kb_piece_changed AFTER UPDATE ON kb_piece
        BEGIN {_FORGET} {_LEARN} {_UNMEANT} END""",
    *(
        f"CREATE TRIGGER IF NOT EXISTS {kind}_{what}_forget AFTER DELETE ON {kind}_{what} "
        + _UNLEARN.format(kind=kind)
        for kind in ("article", "template")
        for what in ("given", "vote")
    ),
)
SETTINGS = {"kb_text": {"secure-delete": 1}}
"""What an erased customer asked leaves the index at once (K7), and the next look puts back what
others asked."""


def create(connection: Connection) -> None:
    """Make it; the table of pieces must exist."""
    execute = getattr(connection, "exec_driver_sql", None) or connection.execute
    for statement in STATEMENTS:
        execute(statement)
    for name, value in SETTINGS["kb_text"].items():
        execute(command("kb_text", "?"), (name, value))
