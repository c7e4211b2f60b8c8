"""Finding a template: what is quick finds the same as looking at each of them."""

import random
import re

import pytest

from app.base.folding import fold, in_place
from app.templates import index
from app.templates.index import Index
from app.templates.values import TemplateRow

HOUR = 3_600_000_000
NOW = 480_000 * HOUR
WORDS = (
    "refund",
    "parcel",
    "gift card",
    "Devolu\u00e7\u00e3o",
    "tax",
    "number",
    "late",
    "plate",
    "x-ray",
)


def rows(count: int, seed: int) -> tuple[TemplateRow, ...]:
    dice = random.Random(seed)

    def one(n: int) -> TemplateRow:
        uses = dice.choice((0, 0, 0, 2, 30))
        last = NOW - dice.randrange(60 * 24) * HOUR if uses else None
        return TemplateRow(
            n, dice.choice((f"c{n}", f"ref{n}", f"t{n}")), " ".join(dice.choices(WORDS, k=3)),
            f"F{n % 4}", (dice.choice(WORDS),), dice.choice((("en",), ("en", "pt"))),
            dice.choice(((), (), ("sms",), ("email", "sms"))), True, False, uses, uses // 2, last,
            last, None, "", 0, None, fold(" ".join(dice.choices(WORDS, k=8))),
        )  # fmt: skip

    return tuple(one(n) for n in range(count))


def plainly(
    given: tuple[TemplateRow, ...], typed: str, channel: str, language: str
) -> list[tuple[int, float]]:
    """Each looked at, one after the other."""
    words, scored = fold(typed).split(), []
    tiers: dict[int, list[tuple[float, int]]] = {0: [], 1: [], 2: [], 3: []}
    for n, row in enumerate(given):
        if not channel or not row.channels or channel in row.channels:
            worth = (index._use(row, NOW) if row.uses else 0) + 4 * (language in row.languages)
            tier, score = fit(row, words) if words else (0, 0.0)
            tiers[tier].append((worth + score, -n))
    for tier, wanted in enumerate((1, index.MOST, 12)):
        if not tier or len(scored) < wanted:
            scored += sorted(tiers[tier], reverse=True)[: index.MOST - len(scored)]
    return [(-n, round(score, 6)) for score, n in sorted(scored, reverse=True)]


def fit(row: TemplateRow, words: list[str]) -> tuple[int, float]:
    """In the head (0), in the text (1), as scattered letters (2), not at all (3)."""
    title, code = in_place(row.title), fold(row.code)
    head = " ".join((code, title, fold(" ".join((*row.tags, row.folder)))))
    spaced, short = " " + re.sub(r"\W+", " ", title), -len(title) / 100
    if all(word in head for word in words):
        return 0, 1_000 + short + sum(bonus(word, code, spaced, title) for word in words)
    if all(word in f"{head} {row.words}" for word in words):
        return 1, 500 + short
    scattered = [re.search(r"\S*?".join(map(re.escape, w)), f"{code} {title}") for w in words]
    return (2, short) if all(scattered) and min(map(len, words)) > 1 else (3, 0.0)


def bonus(word: str, code: str, spaced: str, title: str) -> int:
    if code.startswith(word):
        return 400 if code == word else 200
    if f" {word}" in spaced:
        return 100
    return 60 if word in title else 45


@pytest.mark.parametrize("count", [0, 5, 300, 2_000])
@pytest.mark.parametrize(("channel", "language"), [("", ""), ("email", "pt"), ("sms", "en")])
def test_it_finds_what_looking_at_each_would_find(count: int, channel: str, language: str) -> None:
    given = rows(count, count)
    made = Index(given)
    typed = ("", "r", "x", "c", "ref", "ref1", "tax n", "late plate", "devolucao", "rfnd", "gf cd",
             "qz", "c7", "c17 tax", "e", "ard", "F1", "f1 refund", ".", "x-r")  # fmt: skip
    for each in typed:
        found = made.find(each, NOW, channel=channel, language=language)
        told = [(one.row.id, round(one.score, 6)) for one in found]
        assert told == plainly(given, each, channel, language), each


def test_what_is_used_moves_with_the_hours() -> None:
    row = rows(60, 1)
    used = next(one for one in row if one.uses == 30)
    made = Index(row)
    now = made.find("", NOW)
    later = made.find("", NOW + 24 * 90 * HOUR)
    score = {found.row.id: found.score for found in now}[used.id]
    assert {found.row.id: found.score for found in later}[used.id] < score


@pytest.mark.parametrize("most", [1, 3, 11])
def test_as_many_come_as_are_wanted(most: int) -> None:
    """Also where more are there, and others of which nobody knows yet how well they fit."""
    found = Index(rows(300, 5))
    assert found.find("refund", NOW, most=most) == found.find("refund", NOW)[:most]
