"""The picker over the composer, and the page of templates."""

import asyncio
from dataclasses import replace

from PySide6.QtTest import QTest

from app.base.rich import of_text
from app.desk.canned import template_checks
from app.desk.canned.template_values import ImportPreview, Incoming
from app.templates.values import Act, File, Template, Variant
from app.ui.templates.import_box import TemplateImportBox
from tests.screens.scenes.conversation import main
from tests.screens.stage import Stage, scene


def _full(stage: Stage) -> None:
    """One with everything, and a few more beside it."""
    held = stage.desk.templates
    held.uses = {101: 18, 102: 6}
    held.put(
        replace(
            held.held[101],
            variants=(
                *held.held[101].variants,
                Variant("ar", body=of_text("مرحبا {{ customer.first_name }}، شكرا لك 🏺")),
                Variant("en", "closed", body=of_text("We are closed just now.")),
            ),
            acts=(Act("tag", "invoice"), Act("assign", "me"), Act("note", "Asked for the NIF")),
            files=(File("label-with-quite-a-long-name-for-a-file.pdf", "ab" * 32, 123_456),),
            tags=("money", "tax"),
            review_by="2026-01-15",
        )
    )
    for n in range(9):
        held.put(
            Template(
                200 + n, f"gift{n}", f"Gift wrap, and a card with the words of their own {n}",
                (Variant("ca", body=of_text("Fet.")), Variant("es", body=of_text("Hecho."))),
                folder="Orders/Gifts", agent=stage.desk.agent.id if n % 3 == 0 else None,
            )
        )  # fmt: skip


@scene
async def template_picker(stage: Stage) -> None:
    """Found as one types, with this customer's values and one that is missing."""
    _full(stage)
    await main(stage)
    stage.session.write("reply")
    QTest.keyClicks(stage.window.conversation.composer.text, "/fat")
    await stage.settle()
    await asyncio.sleep(0.2)


@scene
async def template_picker_none(stage: Stage) -> None:
    await main(stage)
    stage.session.write("note")
    QTest.keyClicks(stage.window.conversation.composer.text, "/qzx")
    await stage.settle()


@scene
async def template_inserted(stage: Stage) -> None:
    """In the text, the field to fill in chosen."""
    await template_picker(stage)
    stage.session.templates.picking._take()
    await stage.settle()


@scene
async def templates(stage: Stage) -> None:
    """The page, with a template of many forms."""
    _full(stage)
    await main(stage)
    stage.session.templates.open(101)
    await stage.settle()
    await asyncio.sleep(0.2)


@scene
async def templates_wrong(stage: Stage) -> None:
    """A fault with its line, and a long SMS."""
    await templates(stage)
    page = stage.session.templates.acts.page
    page.form.text.insert_plain("\n{{ customer.frist_name }}")
    page.form.sms.setPlainText("Olá ção " * 12)
    stage.session.templates.acts.save()
    await asyncio.sleep(0.3)
    await stage.settle()


@scene
async def templates_none(stage: Stage) -> None:
    stage.desk.templates.held.clear()
    await main(stage)
    stage.session.templates.open()
    await stage.settle()


@scene
async def templates_import(stage: Stage) -> None:
    await templates(stage)
    good = Template(1, "ref", "Refund is on its way", (Variant("en", body=of_text("Hi")),))
    bad = replace(good, id=2, code="bad", title="Broken", variants=(
        Variant("pt", body=of_text("Olá\n{{ customer.frist_name }}")),))  # fmt: skip
    seen = ImportPreview(
        "csv",
        (Incoming(good), Incoming(replace(good, id=101, title="Invoice"), 101),
         Incoming(bad, None, template_checks.faults(bad))),
        ((7, "template-without-title", ""),),
    )  # fmt: skip
    stage.show_over(TemplateImportBox(stage.window, "answers.csv", seen))
    await stage.settle()
