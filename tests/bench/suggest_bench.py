"""What a question costs among ten thousand templates and twenty thousand articles.

``python -m tests.bench.suggest_bench [--articles N] [--templates N] [--quick]``. A real store;
the articles are made of the lines of the public ones in NIGHTDESK_KB (default ``../shared/kb``), so
that words are as frequent as they are, in five languages; the questions are those asked of them.
"words" asks the words alone; "meaning" the encoder too, where the extra is installed, among vectors
of the right number and size: each leans to one of the questions, so that every question has
hundreds of texts that are near to it in meaning. Processor ms of the thread that answers, and wall
ms; "index" is what a text costs to be indexed. Goal: p95 under 50.
"""

import argparse
import random
import tempfile
import time
from contextlib import closing
from pathlib import Path

from app.base.rich import of_text
from app.desk.answers import Asker
from app.desk.desk import Desk
from app.kb import encoder, passages
from app.kb.commands import SaveArticle
from app.kb.language import detect
from app.kb.values import KINDS, Article, Text
from app.templates.commands import SaveTemplate
from app.templates.values import Template, Variant
from tests.bench.measure import median, table
from tests.bench.relevance_bench import FOLDER, LANGUAGES, lines
from tests.house import open_desk

QUESTIONS = 300
_BATCH = 500


class Source:
    """Titles, paragraphs and questions of each language."""

    def __init__(self) -> None:
        self.titles: dict[str, list[str]] = {language: [] for language in LANGUAGES}
        self.parts: dict[str, list[str]] = {language: [] for language in LANGUAGES}
        self.asked: list[str] = []
        for folder in sorted(path for path in FOLDER.iterdir() if path.is_dir()):
            for one in lines(folder / "articles.jsonl"):
                language = one["lang"].partition("_")[0]
                self.titles[language].append(one["title"])
                self.parts[language] += [text for _, text in passages.pieces(one["body"])]
            self.asked += [one["text"] for one in lines(folder / "queries.jsonl")]

    def article(self, dice: random.Random, id: int) -> Article:
        language = dice.choice(LANGUAGES)
        title = " ".join((*dice.choice(self.titles[language]).split()[:6], f"{id & 0xFFFF}"))
        body = "\n\n".join(dice.choices(self.parts[language], k=dice.randint(2, 6)))
        return Article(id, (Text(language, title, body, state="published"),))

    def template(self, dice: random.Random, id: int) -> Template:
        language = dice.choice(LANGUAGES)
        words = dice.choice(self.titles[language]).split()
        text = "{{ customer.first_name }},\n\n" + dice.choice(self.parts[language])[:600]
        form = Variant(language, body=of_text(text))
        return Template(id, f"c{id & 0xFFFFFF}", " ".join(words[:8]), (form,))


def fill(desk: Desk, source: Source, articles: int, templates: int) -> float:
    """Store and index them; processor ms a text of the thread that indexes."""
    dice, take = random.Random(3), desk.store.ids.take
    made = [SaveArticle(source.article(dice, take())) for _ in range(articles)]
    made += [SaveTemplate(source.template(dice, take())) for _ in range(templates)]
    for start in range(0, len(made), _BATCH):
        desk.store.execute(*made[start : start + _BATCH], agent=desk.agent.id).result()
    began = time.process_time()
    desk.suggestions.follow()
    return (time.process_time() - began) * 1000 / len(made)


def measure(desk: Desk, asked: list[str], name: str) -> tuple[str, ...]:
    """Ask as the window does, on the thread that answers."""
    cpu, wall = [], []
    meaning = desk.suggestions.meaning if name == "meaning" else None
    for text in asked:
        asker = Asker(desk, tuple(filter(None, (detect(text), "en"))), None)
        began, used = time.perf_counter(), time.thread_time()
        near = meaning.near(text) if meaning is not None else None
        spent = time.thread_time() - used

        def read(connection, asker=asker, text=text, near=near):
            used = time.thread_time()
            asker.read(text, KINDS, 3, near)(connection)
            return time.thread_time() - used

        spent += desk.store.read(read).result()
        wall.append((time.perf_counter() - began) * 1000)
        cpu.append(spent * 1000)
    return (name, f"{median(cpu):.1f}", f"{_p95(cpu):.1f}", f"{median(wall):.1f}",
            f"{_p95(wall):.1f}", str(len(asked)))  # fmt: skip


def _p95(values: list[float]) -> float:
    return sorted(values)[len(values) * 95 // 100]


def give_vectors(desk: Desk, asked: list[str]) -> float:
    """A vector for each part a text would have, some third as like one of the questions as it could
    be; MB of them."""
    model = encoder.load()
    import numpy as np

    from app.kb import vectors

    dice = np.random.default_rng(3)
    questions = np.concatenate([model.encode([text]) for text in asked])
    query = "SELECT id, kind FROM kb_piece WHERE title <> '' ORDER BY id"
    found = desk.store.read(lambda c: c.execute(query).fetchall()).result()
    parts = {"article": 1 + vectors.PARAGRAPHS, "template": 2}

    def write(connection):
        from app.base.bus import Changes

        for id, kind in found:
            made = dice.standard_normal((parts[kind], encoder.SIZE), dtype=np.float32)
            made = made / np.sqrt(encoder.SIZE) + dice.choice(questions) * dice.uniform(0.1, 0.5)
            vectors.put(connection, id, made / np.linalg.norm(made, axis=1, keepdims=True))
        return None, Changes()

    desk.store.write(write).result()
    desk.encoder = lambda: model
    desk.suggestions.__dict__.pop("meaning", None)
    meaning = desk.suggestions.meaning
    assert meaning is not None
    meaning.near(asked[0])  # somebody asks: the model is read
    made = meaning.keep_up()
    if made is not None:
        made.result()
    return sum(parts[kind] for _, kind in found) * encoder.SIZE * 2 / 2**20


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=20_000)
    parser.add_argument("--templates", type=int, default=10_000)
    parser.add_argument("--quick", action="store_true", help="a twentieth of each")
    options = parser.parse_args()
    if not FOLDER.is_dir():
        print(f"not run: no articles in {FOLDER}; set NIGHTDESK_KB")
        return
    part = 20 if options.quick else 1
    articles, templates = options.articles // part, options.templates // part
    source = Source()
    asked = random.Random(4).sample(source.asked, max(30, QUESTIONS // part))
    with tempfile.TemporaryDirectory() as folder, closing(open_desk(Path(folder))) as desk:
        indexed = fill(desk, source, articles, templates)
        measure(desk, asked[:20], "words")  # the first are read from the disk
        found = [measure(desk, asked, "words")]
        note = "meaning: not measured, the extra semantic is not installed"
        if encoder.available():
            note = f"vectors: {give_vectors(desk, asked):.0f} MB"
            found.append(measure(desk, asked, "meaning"))
    print(f"{articles:,} articles, {templates:,} templates; index {indexed:.1f} ms a text")
    print(table(("", "cpu p50", "cpu p95", "wall p50", "wall p95", "n"), found))
    print(f"{note}; goal p95 50")


if __name__ == "__main__":
    main()
