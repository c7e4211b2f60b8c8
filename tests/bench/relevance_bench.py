"""How well articles answer questions, beside four other ways to find them, in one run.

``python -m tests.bench.relevance_bench [--quick] [--part one|other] [--tune]``: the public sets of
questions in NIGHTDESK_KB (default ``../shared/kb``), each language of each set a knowledge base of
its own. Beside ours: plain and stemmed BM25 (FTS5), tf-idf, and, where the extra ``semantic`` is
installed, its encoder alone; and ours with that encoder ("with encoder").

What there is to choose was chosen on ``one`` half of the questions (split by group), figures are of
the ``other``. Each baseline had the same effort: ``--tune`` measures ten settings of each (how much
a word of the title counts, times whether small words count; of the encoder which parts of a text
have a vector and how they add up), and the best stand in ``TUNED``. The difference to each has a
bootstrap interval (95 %, 2,000 draws of questions).

Last comes what an English knowledge base gives those who ask in another language: the questions of
the parallel sets, answered by the English twin of what answers them.

Goals: above every lexical baseline in each language; ten in a hundred over stemmed BM25 wished;
with the encoder above the encoder alone.
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
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import cache, partial
from itertools import product
from pathlib import Path
from typing import Any

import pysqlite3.dbapi2 as sqlite

from app.base.folding import fold
from app.desk.desk import Desk
from app.kb import encoder, vectors
from app.kb import words as speech
from app.kb.commands import SaveArticle
from app.kb.index import Entry
from app.kb.language import is_small
from app.kb.suggesting import find
from app.kb.values import Article, Text
from tests.house import open_desk

HOUSE = Path(__file__).resolve().parents[2]
FOLDER = Path(os.environ.get("NIGHTDESK_KB", HOUSE.parent / "shared" / "kb"))
LANGUAGES = ("ca", "en", "es", "it", "pt")
Ranked = list[str]
Ask = Callable[[str], Ranked]
TITLES = (1, 2, 3, 6, 10)
SHARES = (0.0, 0.25, 0.5, 0.75, None)
SETTINGS: Mapping[str, Sequence[tuple[Any, ...]]] = {
    "fts5 bm25": tuple(product(TITLES, (True, False))),
    "stemmed bm25": tuple(product(TITLES, (True, False))),
    "tf-idf": tuple(product(TITLES, (True, False))),
    "encoder": tuple(product(SHARES, (1, vectors.PARAGRAPHS))),
}
"""Of the words: what the title weighs, whether small words count. Of the encoder: the share of the
title in the likeness (None: the likest part counts alone), how many paragraphs have a vector."""
TUNED: dict[str, tuple[Any, ...]] = {
    "fts5 bm25": (10, False),
    "stemmed bm25": (6, False),
    "tf-idf": (3, False),
    "encoder": (None, vectors.PARAGRAPHS),
}
OURS, BOTH = "nightdesk", "with encoder"
SMALL = "deltachat"
"""The small set that is there in all languages."""


@dataclass(frozen=True, slots=True)
class Asked:
    text: str
    relevant: frozenset[str]
    bare: bool
    """The title is left out of the index: it is the question."""


@dataclass(frozen=True, slots=True)
class Base:
    """A set in a language, with what is asked of it in ``spoken``."""

    name: str
    language: str
    articles: Sequence[dict[str, str]]
    asked: Sequence[Asked]
    spoken: str = ""

    def title(self, article: dict[str, str], *, bare: bool) -> str:
        return "" if bare else article["title"]


def bases(part: str, most: int, sets: str = "*") -> Iterator[Base]:
    """Every set in every language, with at most so many questions of a part."""
    for folder in _folders(sets):
        articles = lines(folder / "articles.jsonl")
        queries = [q for q in lines(folder / "queries.jsonl") if _part(q["group"]) == part]
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


def across(part: str, most: int, sets: str = "*") -> Iterator[Base]:
    """The English articles of the parallel sets, asked in each of the other languages."""
    for folder in _folders(sets):
        articles = [a for a in lines(folder / "articles.jsonl") if a["lang"] == "en"]
        queries = [q for q in lines(folder / "queries.jsonl") if _part(q["group"]) == part]
        twins: defaultdict[str, set[str]] = defaultdict(set)
        for q in queries:
            if q["lang"] == "en":
                twins[q["group"]].update(q["relevant"])
        for language in LANGUAGES:
            asked = [
                Asked(q["text"], frozenset(twins[q["group"]]), bare=False)
                for q in queries
                if q["lang"].partition("_")[0] == language != "en" and twins[q["group"]]
            ]
            random.Random(7).shuffle(asked)
            if asked:
                yield Base(folder.name, "en", articles, asked[:most], language)


def _folders(sets: str) -> list[Path]:
    return sorted(path for path in FOLDER.glob(sets) if path.is_dir())


def lines(path: Path) -> list[dict]:
    """The objects of a file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def _part(group: str) -> str:
    return "one" if zlib.crc32(group.encode()) % 2 else "other"


# --- those beside ours ---------------------------------------------------------------------------


def _spoken(text: str, language: str, *, stemmed: bool, small: bool) -> list[str]:
    found = speech.words(text)
    terms = speech.stems(found, language) if stemmed else list(map(fold, found))
    told = [t for w, t in zip(found, terms, strict=True) if small or not is_small(w, language)]
    return told or terms


def bm25(base: Base, bare: bool, title: int, small: bool, *, stemmed: bool) -> Ask:
    """FTS5's own."""
    connection = sqlite.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE t USING fts5(title, body)")
    terms = partial(_spoken, language=base.language, stemmed=stemmed)
    documents = [
        (" ".join(terms(base.title(a, bare=bare), small=True)),
         " ".join(terms(a["body"], small=True)))
        for a in base.articles
    ]  # fmt: skip
    connection.executemany("INSERT INTO t (title, body) VALUES (?, ?)", documents)

    def ask(text: str) -> Ranked:
        match = " OR ".join(f'"{term}"' for term in dict.fromkeys(terms(text, small=small)))
        query = f"SELECT rowid FROM t WHERE t MATCH ? ORDER BY bm25(t, {title}, 1) LIMIT 10"
        rows = connection.execute(query, (match,)).fetchall() if match else []
        return [base.articles[row[0] - 1]["id"] for row in rows]

    return ask


def tfidf(base: Base, bare: bool, title: int, small: bool) -> Ask:
    """Cosine of sublinear tf-idf over stems."""
    terms = partial(_spoken, language=base.language, stemmed=True)
    counts = []
    for article in base.articles:
        counted = Counter(terms(article["body"], small=True))
        for word in terms(base.title(article, bare=bare), small=True):
            counted[word] += title
        counts.append(counted)
    holding = Counter(word for counted in counts for word in counted)
    rarity = {w: math.log((len(counts) + 1) / (n + 0.5)) for w, n in holding.items()}
    weighted = [{w: (1 + math.log(n)) * rarity[w] for w, n in c.items()} for c in counts]
    norms = [math.sqrt(sum(v * v for v in vector.values())) or 1.0 for vector in weighted]

    def ask(text: str) -> Ranked:
        asked = Counter(terms(text, small=small))
        scores = [
            sum(n * rarity[w] * vector[w] for w, n in asked.items() if w in vector) / norm
            for vector, norm in zip(weighted, norms, strict=True)
        ]
        best = sorted(range(len(scores)), key=lambda n: -scores[n])[:10]
        return [base.articles[n]["id"] for n in best if scores[n] > 0]

    return ask


@cache
def model() -> Any:
    """The extra's encoder."""
    return encoder.load()


@cache
def _encoded(text: str) -> Any:
    return model().encode([text[: encoder.LONGEST]])[0]


class _Shared:
    """The encoder for our desks: what an article says is read once, a question anew."""

    def encode(self, texts: Sequence[str]) -> Any:
        if len(texts) == 1:
            return model().encode(texts)
        import numpy as np

        return np.stack([_encoded(text) for text in texts])


def encoded(base: Base, bare: bool, share: float | None, paragraphs: int) -> Ask:
    """The encoder alone: the likeness of the title and that of the nearest paragraph."""
    held = []
    for article in base.articles:
        title = base.title(article, bare=bare)
        parts = vectors.paragraphs(Entry(base.language, title, article["body"]))[:paragraphs]
        held.append((title, parts or [title]))

    def ask(text: str) -> Ranked:
        asked = _encoded(text)
        scores = []
        for title, parts in held:
            near = max(float(_encoded(part) @ asked) for part in parts)
            if title:
                named = float(_encoded(title) @ asked)
                mixed = max(named, near) if share is None else share * named + (1 - share) * near
                near = mixed
            scores.append(near)
        best = sorted(range(len(scores)), key=lambda n: -scores[n])[:10]
        return [base.articles[n]["id"] for n in best]

    return ask


BASELINES: Mapping[str, Callable[..., Ask]] = {
    "fts5 bm25": partial(bm25, stemmed=False),
    "stemmed bm25": partial(bm25, stemmed=True),
    "tf-idf": tfidf,
    "encoder": encoded,
}


def baselines() -> list[str]:
    """Those that can be measured here."""
    return [name for name in BASELINES if name != "encoder" or encoder.available()]


# --- ours ----------------------------------------------------------------------------------------

TOOK: dict[str, list[float]] = {OURS: [], BOTH: []}
"""Seconds of processor of each of our answers."""


def ours(base: Base, bare: bool, desk: Desk, *, meaning: bool) -> Ask:
    """The program's own: articles in a workspace, asked as the window asks."""
    ids = {desk.knowledge.new_id(): a for a in base.articles}
    titles = (base.title(a, bare=bare) or f"{n}" for n, a in enumerate(base.articles))
    made = [
        Article(id, (Text(base.language, title, a["body"], state="published"),))
        for (id, a), title in zip(ids.items(), titles, strict=True)
    ]
    desk.knowledge.do(*(SaveArticle(article) for article in made)).result()
    desk.suggestions.follow()
    near = None
    if meaning:
        desk.encoder = _Shared
        near = desk.suggestions.meaning
        done = near.keep_up() if near is not None else None
        if done is not None:
            done.result()
    language = base.spoken or base.language

    def ask(text: str) -> Ranked:
        began = time.thread_time()
        like = near.near(text) if near is not None else None
        spent = time.thread_time() - began

        def read(connection):
            began = time.thread_time()
            found = find(connection, text, (language,), near=like)
            return found, time.thread_time() - began

        found, read_in = desk.store.read(read).result()
        TOOK[BOTH if meaning else OURS].append(spent + read_in)
        return [ids[one.answer]["id"] for one in found[:10]]

    return ask


# --- figures -------------------------------------------------------------------------------------

Scores = defaultdict[str, defaultdict[str, list[tuple[float, float]]]]
"""Language to way to recall@3 and MRR@10 of each question."""


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


def empty() -> Scores:
    """Nothing measured yet."""
    return defaultdict(lambda: defaultdict(list))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help=f"the set {SMALL} by words alone")
    parser.add_argument("--most", type=int, default=400, help="questions a set")
    parser.add_argument("--part", choices=("one", "other"), default="other")
    parser.add_argument("--tune", action="store_true", help="the baselines' settings, on one")
    options = parser.parse_args()
    if not FOLDER.is_dir():
        print(f"not run: no questions in {FOLDER}; set NIGHTDESK_KB")
        return 0
    most = options.most
    if options.tune:
        return _tune(most)
    sets, names = "*", baselines()
    if options.quick:  # the encoder reads for as long as all others take together
        sets, names = SMALL, [name for name in names if name != "encoder"]
    scores, apart = empty(), empty()
    for base in bases(options.part, most, sets):
        for bare in sorted({asked.bare for asked in base.asked}):
            _measure(base, bare, scores, names)
    for base in across(options.part, most // 4, sets):
        _measure(base, bare=False, scores=apart, names=names)
    _print(scores, LANGUAGES)
    _print_differences(scores)
    print("\nan English knowledge base, asked in another language")
    _print(apart, [language for language in LANGUAGES if language in apart])
    _print_took()
    return 0


def _measure(base: Base, bare: bool, scores: Scores, names: Sequence[str]) -> None:
    asked = [one for one in base.asked if one.bare == bare]
    language = base.spoken or base.language
    for name in names:
        ask = BASELINES[name](base, bare, *TUNED[name])
        scores[language][name] += [measured(ask(one.text), one) for one in asked]
    for name in (OURS, BOTH) if "encoder" in names else (OURS,):
        with tempfile.TemporaryDirectory() as folder, closing(open_desk(Path(folder))) as desk:
            ask = ours(base, bare, desk, meaning=name == BOTH)
            scores[language][name] += [measured(ask(one.text), one) for one in asked]


def _tune(most: int) -> int:
    """Each setting of each baseline on the one half: the mean over languages."""
    found: defaultdict[tuple[str, tuple[Any, ...]], Scores] = defaultdict(empty)
    for base in bases("one", most):
        for bare in sorted({asked.bare for asked in base.asked}):
            asked = [one for one in base.asked if one.bare == bare]
            for name in baselines():
                for setting in SETTINGS[name]:
                    ask = BASELINES[name](base, bare, *setting)
                    scores = found[name, setting][base.language][name]
                    scores += [measured(ask(one.text), one) for one in asked]
    for (name, setting), scores in found.items():
        recall, rank = _mean([_mean(scores[language][name]) for language in LANGUAGES])
        print(f"{name:<14}{setting!s:<16}{recall:.3f} / {rank:.3f}")
    return 0


def _mean(pairs: Sequence[tuple[float, float]]) -> tuple[float, float]:
    recall, rank = (statistics.fmean(column) for column in zip(*pairs, strict=True))
    return recall, rank


def _print(scores: Scores, languages: Sequence[str]) -> None:
    names = list(scores[languages[0]])
    print(f"{'recall@3 / MRR@10':<18}" + "".join(f"{name:>16}" for name in names) + "   questions")
    rows = {language: [_mean(scores[language][n]) for n in names] for language in languages}
    means = [_mean([row[n] for row in rows.values()]) for n in range(len(names))]
    for label, row in (*rows.items(), ("mean", means)):
        cells = "".join(f"{f'{recall:.3f} / {rank:.3f}':>16}" for recall, rank in row)
        print(f"{label:<18}{cells}   {len(scores[label][names[0]]) if label in rows else ''}")


def _print_differences(scores: Scores) -> None:
    names = list(scores[LANGUAGES[0]])
    pairs = [(OURS, name) for name in names if name in BASELINES and name != "encoder"]
    pairs += [(BOTH, name) for name in ("encoder", OURS) if BOTH in names]
    print("\nrecall@3 and MRR@10, the first less the second, 95 % interval")
    for language in LANGUAGES:
        for one, other in pairs:
            cells = []
            for place in (0, 1):
                mine = [pair[place] for pair in scores[language][one]]
                low, high = interval(mine, [pair[place] for pair in scores[language][other]])
                cells.append(f"{low:+.3f} to {high:+.3f}")
            print(f"{language}  {f'{one} - {other}':<30}" + "   ".join(cells))


def _print_took() -> None:
    for name, seconds in TOOK.items():
        if seconds:
            took = sorted(seconds)
            half, most = (took[len(took) * part // 100] * 1e3 for part in (50, 95))
            print(f"processor of an answer, {name}: p50 {half:.1f} ms, p95 {most:.1f} ms (goal 50)")


if __name__ == "__main__":
    sys.exit(main())
