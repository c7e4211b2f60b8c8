"""P4: the processor time of our store beside raw SQLite and FTS5 writing the same rows.

``python -m tests.bench.store_bench [--messages N] [--rounds R]`` prepares real mail once. In each
round our store takes it in batches as an import does: duplicates, threads, customers, journal,
queue and search index included. The floor then writes every row that this left, table by table
with ``executemany`` in as many transactions, into the same tables with the same indexes and
settings, and the text into one plain FTS5 table. Identities go in by the hundred, as ours do: their
triggers keep an index of words, which a row at a time is slow for. Medians, and the ratio (goal
1.25). The floor is told everything; it finds, compares and decides nothing.
"""

import argparse
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from app.base.ids import AccountId
from app.base.paths import Profile
from app.inbox.account_commands import AddAccount
from app.inbox.channels.base import Raw
from app.inbox.feed import Feed
from app.inbox.importer import PIECE
from app.inbox.parsing import mime
from app.inbox.pool import settle
from app.inbox.prepare import Prepared, prepare_all, unpack
from app.store import bodies, database, migrate
from app.store.schema import metadata
from app.store.schema.search import TOKENS, drop
from app.store.store import Store
from tests.bench import measure, real_mail
from tests.house import make_profile

NOW = 1_790_000_000_000_000
FTS = f"""CREATE VIRTUAL TABLE plain USING fts5(subject, sender, recipients, files, body,
content='', tokenize="{TOKENS}")"""
INTO_FTS = """INSERT INTO plain (rowid, subject, sender, recipients, files, body)
VALUES (?, ?, ?, ?, ?, ?)"""
TEXTS = "SELECT id, subject, sender, recipients, files FROM message ORDER BY id"

Rows = Mapping[str, Sequence[tuple[Any, ...]]]


def prepared(count: int) -> list[Sequence[Prepared]]:
    """Real mail in the batches that an import makes of it."""
    raws = [Raw(data, history=True) for data in real_mail.messages(count)]
    pieces = (raws[start : start + PIECE] for start in range(0, count, PIECE))
    return [unpack(prepare_all(piece, mime.parse, NOW)) for piece in pieces]


def ours(root: Path, work: Sequence[Sequence[Prepared]]) -> float:
    """Processor seconds of all our threads from the first batch to the last commit."""
    root.mkdir()
    store = Store(make_profile(root))
    account = AccountId(store.ids.take())
    store.execute(AddAccount(account, "archive", "archive", "help@shop.example", {})).result()
    feed = Feed(store, account, "email", trust_references=True)
    start = time.process_time()
    for batch in work:
        feed.put(batch, "bench", None).result()
    taken = time.process_time() - start
    store.close()
    return taken


def rows_of(root: Path) -> Rows:
    """Every row of the described tables, by table, and the texts under ``plain``."""
    connection = database.open_reader(Profile(root / "profile").database)
    found = {}
    for table in metadata.sorted_tables:
        given = ", ".join(c.name for c in table.columns if c.computed is None)
        found[table.name] = connection.execute(f"SELECT {given} FROM {table.name}").fetchall()
    short = connection.execute(TEXTS).fetchall()
    texts = bodies.read(connection, [row[0] for row in short])
    found["plain"] = [(*row, texts[row[0]]) for row in short]
    connection.close()
    return {name: rows for name, rows in found.items() if rows}


def floor(root: Path, rows: Rows, transactions: int) -> float:
    """Processor seconds for the same rows in as many transactions."""
    profile = Profile(root)
    migrate.create(profile)
    connection = database.open_writer(profile.database)
    connection.execute("PRAGMA foreign_keys=OFF")  # slices of tables do not keep to their order
    drop(connection)
    connection.execute(FTS)
    for name in rows:
        if name != "plain":
            connection.execute(f"DELETE FROM {name}")
    statements = {name: _insert(name, len(some[0])) for name, some in rows.items()}
    start = time.process_time()
    for turn in range(transactions):
        connection.execute("BEGIN IMMEDIATE")
        for name, some in rows.items():
            low, high = (len(some) * n // transactions for n in (turn, turn + 1))
            if name == "identity":
                _together(connection, statements[name], some[low:high])
            else:
                connection.executemany(statements[name], some[low:high])
        connection.execute("COMMIT")
    taken = time.process_time() - start
    connection.close()
    return taken


def _together(connection: database.Dbapi, insert: str, rows: Sequence[tuple[Any, ...]]) -> None:
    into, _, row = insert.partition(" VALUES ")
    for start in range(0, len(rows), 100):
        part = rows[start : start + 100]
        connection.execute(f"{into} VALUES {', '.join([row] * len(part))}", sum(part, ()))


def _insert(table: str, width: int) -> str:
    marks = ", ".join("?" * width)
    return INTO_FTS if table == "plain" else f"INSERT INTO {table} VALUES ({marks})"


def bench(count: int, rounds: int) -> None:
    settle()
    work = prepared(count)
    ours_s: list[float] = []
    floor_s: list[float] = []
    with tempfile.TemporaryDirectory(prefix="store-bench-") as made:
        ours(Path(made) / "imports", work[:1])  # loading SQLAlchemy is not writing
        for n in range(rounds):
            here = Path(made) / f"ours{n}"
            ours_s.append(ours(here, work))
            rows = rows_of(here)
            floor_s.append(floor(Path(made) / f"floor{n}", rows, len(work)))
    stored = len(rows["message"])
    table = [
        (name, f"{measure.median(s):.2f}", f"{measure.median(s) / stored * 1e6:.0f}")
        for name, s in (("our store", ours_s), ("raw SQLite and FTS5", floor_s))
    ]
    print(f"{stored:,} messages, {sum(map(len, rows.values())):,} rows, {len(work)} transactions")
    print(measure.table(("", "CPU s", "us a message"), table))
    ratio = measure.median(a / b for a, b in zip(ours_s, floor_s, strict=True))
    print(f"P4 ours / raw: {ratio:.2f}x (goal 1.25)")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--messages", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    bench(options.messages, options.rounds)


if __name__ == "__main__":
    main()
