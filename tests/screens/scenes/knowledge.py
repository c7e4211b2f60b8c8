"""The page of the knowledge base: an article in five languages, as it is written and read."""

from dataclasses import replace
from pathlib import Path

from app.kb.values import Article, File, Text, Version
from app.ui.knowledge.file_boxes import PublishBox
from app.ui.knowledge.page import KnowledgePage
from app.ui.knowledge.versions_box import VersionsBox
from tests.screens.stage import Stage, scene

_PICTURE = Path(__file__).resolve().parents[3] / "resources" / "screens" / "inbox-light.png"
_BODY = """Send a new piece first, ask questions later. The customer keeps the broken one.

## If the date matters

1. Send from stock **before 11:00**, see [[courier-cut-off|cut-off times]].
2. Tell the customer the day, not \u201csoon\u201d.

![Where to look for cracks](cracks.png)
"""


async def _opened(stage: Stage) -> KnowledgePage:
    held = stage.desk.knowledge
    languages = ("en", "es", "ca", "pt", "it")
    texts = tuple(
        Text(one, "Replacing pieces broken in transit", _BODY, state="published")
        for one in languages
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
    version = Version(6, now.changed_at, None, replace(now, texts=texts))
    stage.show_over(VersionsBox(page, now, (version,)))
    await stage.settle()


@scene
async def knowledge_publish(stage: Stage) -> None:
    """Where the help centre goes."""
    stage.show_over(PublishBox(await _opened(stage)))
    await stage.settle()
