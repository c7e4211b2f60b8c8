"""The page of the knowledge base: an article in five languages, as it is written and read."""

from dataclasses import replace
from pathlib import Path

from app.base.clock import MICRO
from app.base.ids import ConversationId
from app.kb.values import Article, File, Gap, OpenGap, Suggestion, Text, Told, Version, Words
from app.ui import words
from app.ui.knowledge.file_boxes import PublishBox
from app.ui.knowledge.page import KnowledgePage
from app.ui.knowledge.questions_box import QuestionsBox
from app.ui.knowledge.tell_box import TellBox
from app.ui.knowledge.versions_box import VersionsBox
from tests.screens.scenes.conversation import context, main
from tests.screens.stage import Stage, scene

_PICTURE = Path(__file__).resolve().parents[3] / "resources" / "screens" / "inbox-light.png"
_BODY = """Send a new piece first, ask questions later. The customer keeps the broken one.

## If the date matters

1. Send from stock **before 11:00**, see [[courier-cut-off|cut-off times]].
2. Tell the customer the day, not \u201csoon\u201d.

![Where to look for cracks](cracks.png)
"""
_TOLD = (
    ("Carme Puig", "email", 20),
    ("Marta Ferrer", "whatsapp", 44),
    ("Owen Price de la Fuente y Montserrat-Villanueva", "email", 400),
    ("مريم", "sms", 700),
)
_ASKED = (
    ("Helen Okafor", "Do you engrave the handles, and how long does that take in December?"),
    ("مريم", "هل تشحنون إلى بيروت؟"),
    ("Owen Price", "May my dog visit the workshop with me? " * 12),
)


def _ago(hours: int) -> int:
    return words.now() - hours * 3600 * MICRO


async def _opened(stage: Stage) -> KnowledgePage:
    held = stage.desk.knowledge
    languages = ("en", "es", "ca", "pt", "it")
    title = "Replacing pieces broken in transit"
    texts = tuple(
        Text(one, title, _BODY, state="published", said_at=1 if one == "it" else 2)
        for one in languages
    )
    edited = texts[0].rewritten(Words(title, f"{_BODY}\nOffer `the same shape`, _or_ the money."))
    texts = (edited, *texts[1:])
    held.readers.update({1: (12, 3), 3: (140, 0)})
    held.told_old[1] = tuple(
        Told(ConversationId(n), name, channel, _ago(hours))
        for n, (name, channel, hours) in enumerate(_TOLD, 1)
    )
    held.told_old[-1] = held.told_old[1][:2]
    held.open_gaps = tuple(
        OpenGap(Gap(ConversationId(n), question, "en", _ago(9 * n)), name, "email")
        for n, (name, question) in enumerate(_ASKED, 1)
    )
    held.pictures["cracks.png"] = _PICTURE
    long = "Wholesale: who qualifies, on what terms, and whom to ask about everything else"
    for article in (
        Article(1, texts, "public", "Orders", ("broken",), (File("cracks.png", "00", 1),)),
        Article(2, (Text("en", "Courier cut-off times", "", state="published"),)),
        Article(3, (Text("en", "Returns within 30 days", "", state="published"),
                    Text("ar", "\u0627\u0644\u0625\u0631\u062c\u0627\u0639")), "public",
                review_by="2026-01-15"),
        Article(4, (Text("en", long),)),
    ):  # fmt: skip
        held.held[article.id] = article
    stage.session.articles.open()
    await stage.settle()
    return stage.session.articles.acts.page


@scene
async def knowledge_page(stage: Stage) -> None:
    """Written at the left, read at the right."""
    await _opened(stage)


@scene
async def knowledge_reading(stage: Stage) -> None:
    """As it reads and nothing else."""
    page = await _opened(stage)
    page.read.setChecked(True)
    await stage.settle()


@scene
async def knowledge_none(stage: Stage) -> None:
    """There is no article yet."""
    stage.session.articles.open()
    await stage.settle()


@scene
async def knowledge_versions(stage: Stage) -> None:
    """What a version was, against what stands there now."""
    page = await _opened(stage)
    now = stage.desk.knowledge.held[1]
    texts = (replace(now.texts[0], body=_BODY.replace("11:00", "noon")), *now.texts[1:])
    version = Version(6, _ago(75), None, replace(now, texts=texts))
    stage.show_over(VersionsBox(page, now, (version,)))
    await stage.settle()


@scene
async def knowledge_publish(stage: Stage) -> None:
    """Where the help centre goes."""
    stage.show_over(PublishBox(await _opened(stage)))
    await stage.settle()


@scene
async def knowledge_questions(stage: Stage) -> None:
    """What customers asked and nobody wrote down."""
    page = await _opened(stage)
    stage.show_over(QuestionsBox(page, stage.desk.knowledge.open_gaps))
    await stage.settle()


@scene
async def knowledge_telling(stage: Stage) -> None:
    """To whom the correction goes, in two languages, and what."""
    page = await _opened(stage)
    told = stage.desk.knowledge.told_old[1]
    several = (replace(told[0], language="pt"), *(replace(one, language="en") for one in told[1:]))
    title = stage.desk.knowledge.held[1].title
    text = "A correction: the courier takes parcels until 11:00, not until noon."
    box = TellBox(page, title, several, text)
    next(iter(box.people.values())).setChecked(False)
    stage.show_over(box)
    await stage.settle()


def _found() -> tuple[Suggestion, ...]:
    """An article for everybody, a template, one for the team alone with a long name."""
    said = "Send a new piece from stock before 11:00. The customer keeps the broken one."
    dear = "Dear Helen, a new piece is on its way, no need to send the old one back \U0001f4e6."
    long = "Wholesale orders: who pays for what breaks on the way, and by when to say it"
    marks = ((7, 16),)
    return (
        Suggestion("article", 1, "en", "Replacing pieces broken in transit", 2.4, said, marks,
                   True, "replacing", "published"),
        Suggestion("template", 2, "en", "Replacement sent", 2.1, dear, ((14, 23),), False, "repl",
                   "published", 3),
        Suggestion("article", 3, "ar", long, 1.2,
                   "\u0627\u0644\u0625\u0631\u062c\u0627\u0639 \u062e\u0644\u0627\u0644"
                   " \u062b\u0644\u0627\u062b\u064a\u0646", (), False, "wholesale", "draft"),
    )  # fmt: skip


@scene
async def suggested(stage: Stage) -> None:
    """What may answer, beside the conversation."""
    stage.desk.knowledge.found = _found()
    await context(stage)
    await stage.session.knowledge._bring(stage.session.reader.page)
    rows = stage.session.knowledge.suggested.rows
    stage.window.context._scroll.ensureWidgetVisible(rows[-1])
    await stage.settle()


@scene
async def suggested_nothing(stage: Stage) -> None:
    """Nothing fits what is asked: said, with the ways out."""
    stage.desk.knowledge.asks = True
    await context(stage)
    await stage.session.knowledge._bring(stage.session.reader.page)
    stage.window.context._scroll.ensureWidgetVisible(stage.session.knowledge.suggested.write)
    await stage.settle()


@scene
async def looked_up(stage: Stage) -> None:
    """What was looked for from the text."""
    stage.desk.knowledge.found = _found()
    await main(stage)
    stage.session.knowledge.look_up()
    await stage.settle()


@scene
async def palette_written(stage: Stage) -> None:
    """Articles and templates among what was typed."""
    stage.desk.knowledge.found = _found()
    await main(stage)
    stage.session.actions.run("palette")
    stage.session.palette.shown().field.setText("replace")
    await stage.settle()


@scene
async def knowledge_learning(stage: Stage) -> None:
    """The encoder is at work."""
    page = await _opened(stage)
    page.learned.emit(420, 128)
    await stage.settle()
