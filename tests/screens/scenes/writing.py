"""The composer in every mode, and what is on its way out."""

from PySide6.QtGui import QColor, QImage

from app.base.ids import AccountId
from app.desk.writing.letter import Enclosed
from app.desk.writing.rich_text import Block, Run, of_text
from app.desk.writing.ways import Way
from app.inbox.channels.signs import Sign
from app.inbox.channels.spec import Capabilities
from app.inbox.values import Address
from tests.screens.scenes.conversation import main
from tests.screens.stage import Stage, scene


@scene
async def writing(stage: Stage) -> None:
    await main(stage)
    composer = stage.window.conversation.composer
    composer.set_mode("reply")
    composer.text.insertPlainText(
        "Good morning Helen, this is Ana from Mar e Barro. Two sea green bowls leave the "
        "workshop today and reach you on Friday before 13:00."
    )
    await stage.settle()


@scene
async def note(stage: Stage) -> None:
    await main(stage)
    composer = stage.window.conversation.composer
    composer.set_mode("note")
    composer.text.insertPlainText(
        "Booked with the courier at 09:14, collection 10:30. If it slips, call Helen before "
        "12:00, do not write."
    )
    await stage.settle()


@scene
async def rich(stage: Stage) -> None:
    """Every look, a picture, files of which one could run, Cc with somebody new."""
    await main(stage)
    composer = stage.window.conversation.composer
    composer.set_mode("reply")
    composer.toggle_formats()
    composer.text.set_body((
        Block((Run("Good morning Helen, "), Run("two bowls", bold=True), Run(" leave "),
               Run("today", italic=True), Run(": "),
               Run("the order", link="https://shop.example/A-2291"))),
        Block((Run("sea green"),), "bullet"),
        Block((Run("wrapped "), Run("twice", underline=True)), "bullet"),
        Block((Run("Could the bowls still come before Saturday?"),), quote=1),
        *of_text("بالتأكيد، يوم الجمعة 🎉"),
    ))  # fmt: skip
    picture = QImage(120, 60, QImage.Format.Format_RGB32)
    picture.fill(QColor.fromHsv(170, 80, 190))
    composer.text.add_picture(picture)
    composer.lines.cc.show()
    composer.lines.cc.add((
        Address("Sam", "sam@courier.example"), Address("", "not an address"),
    ))  # fmt: skip
    composer.files.add((
        Enclosed("invoice-2291.pdf", 182_000, "application/pdf"),
        Enclosed("setup-of-the-kiln-with-a-very-long-name-indeed.exe", 2_400_000),
        Enclosed("gone.txt", 10, "text/plain", "/nowhere/gone.txt"),
    ))  # fmt: skip
    composer.text.setFocus()
    await stage.settle()


@scene
async def guard(stage: Stage) -> None:
    """A text that speaks of a file, without one."""
    await main(stage)
    composer = stage.window.conversation.composer
    composer.set_mode("reply")
    composer.text.insertPlainText("The invoice is attached.")
    composer.submit_now()
    await stage.settle()


@scene
async def completing(stage: Stage) -> None:
    await main(stage)
    composer = stage.window.conversation.composer
    composer.lines.show_cc.click()
    composer.cc.field.setText("hel")
    composer.cc.field.textEdited.emit("hel")
    await stage.settle()


@scene
async def new_message(stage: Stage) -> None:
    await main(stage)
    stage.session.writing.new_message()
    composer = stage.window.conversation.composer
    composer.to.add((Address("Helen Okafor", "helen@okafor.example"),))
    composer.lines.subject.setText("Your bowls are ready")
    composer.text.insertPlainText("Good news, Helen.")
    await stage.settle()


@scene
async def forward(stage: Stage) -> None:
    await main(stage)
    stage.session.answering.forward()
    await stage.settle()


@scene
async def outbox(stage: Stage) -> None:
    await main(stage)
    stage.session.writing.outgoing.show()
    await stage.settle()


@scene
async def outbox_empty(stage: Stage) -> None:
    await main(stage)
    stage.session.writing.outgoing.show()
    await stage.settle()
    stage.session.writing.outgoing.page.show_lines(())
    await stage.settle()


@scene
async def sent(stage: Stage) -> None:
    await writing(stage)
    stage.window.conversation.composer.submit_now(False)
    await stage.settle()


@scene
async def by_sms(stage: Stage) -> None:
    """An answer by SMS, counted."""
    await _by(stage, "sms", Capabilities(max_length=1600, segments=True))
    stage.window.conversation.composer.text.insert_plain(
        "The blue bowl is ready: you can fetch it until six, or tomorrow from ten. 😀"
    )
    await stage.settle()


@scene
async def by_whatsapp(stage: Stage) -> None:
    """WhatsApp a day too late."""
    await _by(stage, "whatsapp", Capabilities(max_length=1600, reply_window_hours=24))


@scene
async def by_chat(stage: Stage) -> None:
    """A visitor of the website, who is typing."""
    stage.desk.cases[stage.star].channels = ("webchat",)
    await _by(stage, "webchat", Capabilities(attachments=True, receipts=True, typing=True))
    stage.window.conversation.composer.text.insert_plain("Yes, until six. Shall I put one aside?")
    person = stage.session.reader.page.entries[-1].sender.address
    stage.desk.live.tell(stage.star, Sign(person, "typing"))
    await stage.settle()


@scene
async def by_chat_left(stage: Stage) -> None:
    """A visitor who has gone."""
    await by_chat(stage)
    person = stage.session.reader.page.entries[-1].sender.address
    stage.desk.live.tell(stage.star, Sign(person, "left"))
    await stage.settle()


async def _by(stage: Stage, kind: str, can: Capabilities) -> None:
    account = stage.desk.account_states[0].id
    number = Address("Helen Okafor", "+447700900318")
    mail = Way(account, "Shop", "email", Address("Helen", "helen@okafor.example"),
               "helen@okafor.example", Capabilities(html=True, subject=True))  # fmt: skip
    shown = "+44 7700 900318"
    way = Way(AccountId(77), "Front desk", kind, number, shown, can, 0, 0)
    stage.desk.letters.ways_known = [way, mail]
    await main(stage)
    composer = stage.window.conversation.composer
    composer.text.setFocus()
    await stage.settle()
    composer.by.chosen.emit(way)
    await stage.settle()
