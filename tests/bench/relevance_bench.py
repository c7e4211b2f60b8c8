"""How well articles answer questions, beside plain and stemmed BM25 (FTS5) and tf-idf.

``python -m tests.bench.relevance_bench [--quick] [--part one|other]``: the public sets of questions
in NIGHTDESK_KB (default ``../shared/kb``), each language of each set a knowledge base of its own.
Weights were chosen on ``one`` half of the questions (split by group), figures are of the ``other``.
The difference to each baseline has a bootstrap interval (95 %, 2,000 draws of questions).

Goal: above every lexical baseline in each language.
"""

import argparse
import json
import math
import os
import random
import statistics
import sys
import tempfile
import time
import zlib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pysqlite3.dbapi2 as sqlite

from app.base.folding import fold
from app.desk.desk import Desk
from app.kb import words as speech
from app.kb.commands import SaveArticle
from app.kb.ranking import TITLE
from app.kb.suggesting import suggest
from app.kb.values import Article, Text
from tests.house import open_desk

HOUSE = Path(__file__).resolve().parents[2]
FOLDER = Path(os.environ.get("NIGHTDESK_KB", HOUSE.parent / "shared" / "kb"))
LANGUAGES = ("ca", "en", "es", "it", "pt")
Ranked = list[str]


@dataclass(frozen=True, slots=True)
class Asked:
    text: str
    relevant: frozenset[str]
    bare: bool
    """The title is left out of the index: it is the question."""


@dataclass(frozen=True, slots=True)
class Base:
    """A set in a language."""

    name: str
    language: str
    articles: Sequence[dict[str, str]]
    asked: Sequence[Asked]


def bases(part: str, most: int) -> Iterator[Base]:
    """Every set in every language, with at most so many questions of a part."""
    for folder in sorted(path for path in FOLDER.iterdir() if path.is_dir()):
        articles = _lines(folder / "articles.jsonl")
        queries = [q for q in _lines(folder / "queries.jsonl") if _part(q["group"]) == part]
        for language in sorted({a["lang"] for a in articles}):
            own = [a for a in articles if a["lang"] == language]
            ids = {a["id"] for a in own}
            asked = [
                Asked(q["text"], frozenset(q["relevant"]), q["fields"] == "body")
                for q in queries
                if q["lang"] == language and ids.intersection(q["relevant"])
            ]
            random.Random(7).shuffle(asked)
            if asked:
                yield Base(folder.name, language.partition("_")[0], own, asked[:most])


def _lines(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def _part(group: str) -> str:
    return "one" if zlib.crc32(group.encode()) % 2 else "other"


# --- those beside ours ---------------------------------------------------------------------------


def _documents(base: Base, bare: bool, stemmed: bool) -> list[tuple[str, str]]:
    def spoken(text: str) -> str:
        found = speech.words(text)
        return " ".join(speech.stems(found, base.language) if stemmed else map(fold, found))

    return [("" if bare else spoken(a["title"]), spoken(a["body"])) for a in base.articles]


def bm25(base: Base, bare: bool, *, stemmed: bool) -> Callable[[str], Ranked]:
    """FTS5's own, the title weighing as much as in ours."""
    connection = sqlite.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE t USING fts5(title, body)")
    documents = _documents(base, bare, stemmed)
    connection.executemany("INSERT INTO t (title, body) VALUES (?, ?)", documents)

    def ask(text: str) -> Ranked:
        found = speech.words(text)
        terms = speech.stems(found, base.language) if stemmed else [fold(w) for w in found]
        match = " OR ".join(f'"{term}"' for term in dict.fromkeys(terms))
        query = f"SELECT rowid FROM t WHERE t MATCH ? ORDER BY bm25(t, {TITLE}, 1) LIMIT 10"
        rows = connection.execute(query, (match,)).fetchall() if match else []
        return [base.articles[row[0] - 1]["id"] for row in rows]

    return ask


def tfidf(base: Base, bare: bool) -> Callable[[str], Ranked]:
    """Cosine of sublinear tf-idf over stems."""
    counts = []
    for title, body in _documents(base, bare, stemmed=True):
        counted = Counter(body.split())
        for word in title.split():
            counted[word] += TITLE
        counts.append(counted)
    holding = Counter(word for counted in counts for word in counted)
    rarity = {w: math.log((len(counts) + 1) / (n + 0.5)) for w, n in holding.items()}
    vectors = [{w: (1 + math.log(n)) * rarity[w] for w, n in c.items()} for c in counts]
    norms = [math.sqrt(sum(v * v for v in vector.values())) or 1.0 for vector in vectors]

    def ask(text: str) -> Ranked:
        asked = Counter(speech.stems(speech.words(text), base.language))
        scores = [
            sum(n * rarity[w] * vector[w] for w, n in asked.items() if w in vector) / norm
            for vector, norm in zip(vectors, norms, strict=True)
        ]
        best = sorted(range(len(scores)), key=lambda n: -scores[n])[:10]
        return [base.articles[n]["id"] for n in best if scores[n] > 0]

    return ask


TOOK: list[float] = []
"""Seconds of processor of each of our answers."""


def ours(base: Base, bare: bool, desk: Desk) -> Callable[[str], Ranked]:
    """The program's own: articles in a workspace, asked as the window asks."""
    ids = {desk.knowledge.new_id(): a for a in base.articles}
    made = [
        Article(id, (Text(base.language, f"{n}" if bare else a["title"], a["body"],
                          state="published"),))
        for n, (id, a) in enumerate(ids.items())
    ]  # fmt: skip
    desk.knowledge.do(*(SaveArticle(article) for article in made)).result()
    desk.knowledge.follow()

    def ask(text: str) -> Ranked:
        def read(connection):
            began = time.thread_time()
            found = suggest(connection, text, (base.language,), most=10)
            TOOK.append(time.thread_time() - began)
            return found

        found = desk.store.read(read).result()
        return [ids[one.article]["id"] for one in found]

    return ask


# --- figures -------------------------------------------------------------------------------------


def measured(ranked: Ranked, asked: Asked) -> tuple[float, float]:
    """Whether one of the first three answers; 1 by the place of the first of ten that does."""
    place = next((n for n, id in enumerate(ranked[:10]) if id in asked.relevant), None)
    return (float(place is not None and place < 3), 0.0 if place is None else 1 / (place + 1))


def interval(ours: Sequence[float], theirs: Sequence[float]) -> tuple[float, float]:
    """The 95 % interval of the mean difference, by drawing questions anew."""
    differences = [a - b for a, b in zip(ours, theirs, strict=True)]
    chance = random.Random(11)
    means = sorted(
        statistics.fmean(chance.choices(differences, k=len(differences))) for _ in range(2_000)
    )
    return means[50], means[1_949]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="at most 25 questions a set")
    parser.add_argument("--part", choices=("one", "other"), default="other")
    options = parser.parse_args()
    if not FOLDER.is_dir():
        print(f"not run: no questions in {FOLDER}; set NIGHTDESK_KB")
        return 0
    scores: dict[str, dict[str, list[tuple[float, float]]]] = defaultdict(lambda: defaultdict(list))
    for base in bases(options.part, 25 if options.quick else 400):
        for bare in sorted({asked.bare for asked in base.asked}):
            _measure(base, bare, scores)
    _print(scores)
    return 0


def _measure(base: Base, bare: bool, scores: dict) -> None:
    with tempfile.TemporaryDirectory() as folder, closing(open_desk(Path(folder))) as desk:
        methods = {
            "fts5 bm25": bm25(base, bare, stemmed=False),
            "stemmed bm25": bm25(base, bare, stemmed=True),
            "tf-idf": tfidf(base, bare),
            "nightdesk": ours(base, bare, desk),
        }
        for asked in base.asked:
            if asked.bare == bare:
                for name, ask in methods.items():
                    scores[base.language][name].append(measured(ask(asked.text), asked))


def _print(scores: dict) -> None:
    names = ("fts5 bm25", "stemmed bm25", "tf-idf", "nightdesk")
    print(f"{'recall@3 / MRR@10':<18}" + "".join(f"{name:>16}" for name in names) + "   questions")
    totals: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for language in LANGUAGES:
        row = []
        for name in names:
            mean = tuple(
                statistics.fmean(column) for column in zip(*scores[language][name], strict=True)
            )
            totals[name].append(mean)  # type: ignore[arg-type]
            row.append(f"{mean[0]:.3f} / {mean[1]:.3f}")
        count = len(scores[language]["nightdesk"])
        print(f"{language:<18}" + "".join(f"{cell:>16}" for cell in row) + f"   {count}")
    row = [
        " / ".join(f"{statistics.fmean(column):.3f}" for column in zip(*totals[name], strict=True))
        for name in names
    ]
    print(f"{'mean':<18}" + "".join(f"{cell:>16}" for cell in row))
    print("\nours less each, recall@3 and MRR@10, 95 % interval")
    for language in LANGUAGES:
        for name in names[:-1]:
            cells = []
            for place in (0, 1):
                mine = [one[place] for one in scores[language]["nightdesk"]]
                low, high = interval(mine, [one[place] for one in scores[language][name]])
                cells.append(f"{low:+.3f} to {high:+.3f}")
            print(f"{language}  {name:<14}" + "   ".join(cells))
    took = sorted(TOOK)
    print(f"\nprocessor of a suggestion: p50 {took[len(took) // 2] * 1e3:.1f} ms, "
          f"p95 {took[len(took) * 95 // 100] * 1e3:.1f} ms (goal 50)")  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
