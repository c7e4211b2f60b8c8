"""The settings page on a real desk: what is chosen there holds at once, is stored, and undone."""

import tomllib
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from app.kb.encoder import PACKAGE
from app.kb.values import Article, Text
from app.ui.first_run.wish import PutBack, Wish
from app.ui.look import fonts
from app.ui.look.chosen import apply_look
from app.ui.look.theme import theme
from app.ui.settings.choice import Choice
from app.ui.settings.line import Line
from app.ui.settings.section import Section
from app.ui.settings.switch import Switch
from app.ui.writing.signature_box import SignatureBox
from tests.inbox.test_ingest import mail
from tests.ui.test_real_desk import RealDesktop, real

__all__ = ["real"]
HOUSE = Path(__file__).resolve().parents[2]


async def section(real: RealDesktop, name: str) -> Section:
    real.session.settings.open()
    real.session.settings.page.item(name).click()
    await real.settle()
    made = real.session.settings.page.section(name)
    assert isinstance(made, Section)
    return made


async def choose(real: RealDesktop, made: Section, key: str, value: object) -> None:
    control = made.rows[key].control
    if isinstance(control, Switch):
        control.click()
    else:
        assert isinstance(control, Choice)
        control._choose(value)
    await real.until(lambda: real.desk.settings.get(key).result() == value)
    await real.until(lambda: real.session.preferences.get(key) == value)


async def test_every_section_opens_by_its_action_and_escape_leaves(real: RealDesktop) -> None:
    names = [a.name for a in real.session.actions.all() if a.name.startswith("settings-")]
    assert len(names) == 11
    names.remove("settings-find")
    for name in names:
        assert real.session.actions.run(name)
        await real.settle()
        assert real.session.settings.page.shown == name.removeprefix("settings-")
    real.press(Qt.Key.Key_Escape)
    assert real.window.page() is None


async def test_a_choice_holds_at_once_and_z_takes_it_back(real: RealDesktop) -> None:
    made = await section(real, "writing")
    await choose(real, made, "undo_seconds", 30)
    assert not real.session.settings.page.toast.isHidden()
    assert real.session.settings.page.toast._text.text() == "Changed: Time to undo a reply"
    real.press("z")
    await real.until(lambda: real.desk.settings.get("undo_seconds").result() == 10)
    await real.until(lambda: made.rows["undo_seconds"].control.value() == 10)


async def test_when_it_is_quiet_is_set_while_there_are_quiet_hours(real: RealDesktop) -> None:
    made = await section(real, "notices")
    hours = [made.rows[name].control for name in ("quiet_from", "quiet_until")]
    assert not any(one.isEnabled() for one in hours)
    await choose(real, made, "quiet", True)
    assert all(one.isEnabled() for one in hours)


async def test_what_the_command_line_changes_is_seen(real: RealDesktop) -> None:
    made = await section(real, "reading")
    real.desk.settings.set("after_act", "stay").result()
    await real.until(lambda: made.rows["after_act"].control.value() == "stay")


async def test_the_look_changes_at_once_and_is_kept_for_the_first_paint(real: RealDesktop) -> None:
    made = await section(real, "appearance")
    try:
        await choose(real, made, "theme", "dark")
        assert theme().scheme == "dark"
        await choose(real, made, "text_size", 1.3)
        assert fonts.font("body").pointSizeF() == 1.3 * fonts.base("body").pointSizeF()
        await choose(real, made, "reduced_motion", "on")
        assert theme().motion("popup") == 0
        kept = real.window.choices
        assert (kept.get("look/theme"), kept.get("look/size")) == ("dark", "1.3")
    finally:
        for name, value in (("theme", "light"), ("size", "1"), ("still", ""), ("compact", "")):
            real.window.choices.set(f"look/{name}", value)
        apply_look(real.window.choices)
    assert fonts.font("body").pointSizeF() == fonts.base("body").pointSizeF()


async def test_a_signature_is_kept_when_the_field_is_left(real: RealDesktop) -> None:
    made = await section(real, "writing")
    field = made.rows["signature"].control
    assert isinstance(field, QPlainTextEdit)
    field.setFocus()
    QTest.keyClicks(field, "Ana")
    real.session.settings.page.item("writing").setFocus()
    await real.until(lambda: real.desk.settings.get("signature").result() == "Ana")


async def test_a_sender_is_taken_from_the_list(real: RealDesktop) -> None:
    real.desk.settings.set("image_senders", ["a@b.example", "c@d.example"]).result()
    made = await section(real, "reading")
    senders = made.rows["image_senders"].control
    await real.until(lambda: len(senders._lines) == 2)
    senders.removed.emit(["c@d.example"])
    await real.until(lambda: real.desk.settings.get("image_senders").result() == ["c@d.example"])


async def test_people_are_added_renamed_and_sit_down(real: RealDesktop) -> None:
    await section(real, "general")
    people = real.session.settings.people
    people.field.field.setText("Tomàs")
    people.add.click()
    await real.until(lambda: len(people._agents) == 2)
    people.field.field.setText("tomàs")
    people.add.click()
    await real.until(lambda: "exists already" in people.field.wrong())
    tomas = next(a for a in real.desk.agents().result() if a.name == "Tomàs")
    people.sat_down.emit(tomas)
    await real.until(lambda: real.window.rail.accessibleDescription() == "Tomàs")
    people.renamed.emit(tomas, "Tomàs Riera")
    await real.until(lambda: real.desk.agent.name == "Tomàs Riera")
    assert "Tomàs Riera" in {a.name for a in real.desk.agents().result()}


async def test_a_backup_is_made_and_the_doctor_is_asked(real: RealDesktop) -> None:
    await section(real, "data")
    parts = real.session.settings.data
    parts.back_up.click()
    await real.until(lambda: parts.backing.text().startswith("Made and read back"))
    await real.until(lambda: len(parts._known) == 1)
    await real.until(lambda: "free." in parts.sizes.text())
    parts.check.click()
    await real.until(lambda: "All is well" in parts.health.text())


async def test_a_backup_is_stopped_and_leaves_the_earlier_ones(real: RealDesktop) -> None:
    await section(real, "data")
    parts = real.session.settings.data
    parts.back_up.click()
    parts.backing.pressed.emit()
    await real.until(lambda: parts.backing.text().startswith("The backup was stopped"))
    assert parts.back_up.isEnabled()
    assert not parts._known
    parts.back_up.click()
    await real.until(lambda: parts.backing.text().startswith("Made and read back"))


async def test_what_is_in_a_backup_is_shown_before_it_is_put_in_place(real: RealDesktop) -> None:
    await section(real, "data")
    parts = real.session.settings.data
    parts.back_up.click()
    await real.until(lambda: len(parts._known) == 1)
    line = parts.lines[0]
    line.restore.click()
    await real.until(line.yes.isVisible)
    assert line.says.text().startswith("In it: 2 messages, 1 conversation, 1 customer. The newest")
    assert "to go back" in line.says.text()
    line.no.click()
    assert line.asked.isHidden()
    line.restore.click()
    await real.until(line.yes.isVisible)
    assert real.window.wish is None
    line.yes.click()
    one = parts._known[0]
    assert real.window.wish == Wish("restore", one.file, "data", one.at)


async def test_what_was_put_back_is_said_with_the_ways_on(real: RealDesktop) -> None:
    await section(real, "data")
    acts, parts = real.session.settings.data_acts, real.session.settings.data
    profile = real.desk.store.profile
    before = profile.backups / "before-restore-20261129T120000000000Z" / "workspace.db"
    before.parent.mkdir(parents=True)
    parts.back_up.click()
    await real.until(parts.known)
    parts.known()[0].file.rename(before)
    acts.refresh()
    await real.until(lambda: any(one.replaced for one in parts.known()))
    acts.tell_put_back(PutBack(1_790_000_000_000_000, 12, 340, before, unsure=2))
    said = parts.put_back.text()
    assert ": 12 conversations, 340 messages. 2 answers may have left since" in said
    assert "2026" in said.partition(" is in place")[0]
    assert f"is kept in {before.parent} and" in said
    back, on = parts.put_back.ways()
    back.click()
    line = next(line for line in parts.lines if line.backup.replaced)
    await real.until(line.yes.isVisible)
    assert "In it: " in line.says.text()
    acts.tell_put_back(PutBack(1_790_000_000_000_000, 12, 340))
    (on,) = parts.put_back.ways()
    on.click()
    assert real.session.at_inbox()


async def test_a_file_that_is_no_backup_is_said_to_be_none(
    real: RealDesktop, tmp_path: Path
) -> None:
    await section(real, "data")
    file = tmp_path / "holiday.db"
    file.write_bytes(b"pictures" * 1_000)
    real.session.settings.data_acts.look_into(file)
    parts = real.session.settings.data
    await real.until(lambda: parts.guest and "no usable backup" in parts.guest.says.text())
    assert parts.guest is not None
    assert parts.guest.yes.isHidden()


async def test_mail_comes_in_from_a_file(real: RealDesktop, tmp_path: Path) -> None:
    await section(real, "data")
    file = tmp_path / "old.eml"
    file.write_bytes(mail("<old@okafor.example>", "Long ago.\r\n"))
    real.session.settings.data_acts.bring_in([file])
    line = real.session.settings.data.importing
    await real.until(lambda: line.text() == "1 message came in.")
    real.session.settings.data_acts.bring_in([file])
    await real.until(lambda: line.text() == "0 messages came in, 1 was here already.")


async def test_health_is_asked_from_the_versions(real: RealDesktop) -> None:
    await section(real, "about")
    real.session.settings.about.health.click()
    assert real.session.settings.page.shown == "data"
    await real.until(lambda: "All is well" in real.session.settings.data.health.text())


async def test_the_report_names_nobody(real: RealDesktop) -> None:
    await section(real, "about")
    real.session.settings.about.copy.click()
    await real.until(real.session.settings.about.copied.text)
    text = QGuiApplication.clipboard().text()
    assert "Nightdesk: " in text
    assert "account 1: email" in text
    assert "@" not in text
    assert "shop" not in text.lower()
    assert str(Path.home()) not in text


async def test_a_setting_is_found_by_what_it_says(real: RealDesktop) -> None:
    await section(real, "general")
    real.press("f", Qt.KeyboardModifier.ControlModifier)
    page = real.session.settings.page
    assert page.seek.hasFocus()
    QTest.keyClicks(page.seek, "quiet until")
    assert [item.text() for item in page._found] == ["Quiet until"]
    assert page.item("general").isHidden()
    QTest.keyClick(page.seek, Qt.Key.Key_Return)
    assert page.shown == "notices"
    made = page.section("notices")
    assert isinstance(made, Section)
    assert made.rows["quiet"].control.hasFocus(), "without it the hour means nothing"
    page.seek.setFocus()
    QTest.keyClicks(page.seek, "x")
    assert not page._found
    assert page._nothing.isVisible()
    QTest.keyClick(page.seek, Qt.Key.Key_Escape)
    assert page.item("general").isVisible()
    assert real.window.page() is page


async def test_the_account_page_is_found_too_and_arrows_walk(real: RealDesktop) -> None:
    await section(real, "general")
    page = real.session.settings.page
    page.seek.setFocus()
    QTest.keyClicks(page.seek, "pass")
    await real.until(lambda: page._found and page._found[0].isVisible())
    QTest.keyClick(page.seek, Qt.Key.Key_Down)
    assert page._found[0].hasFocus()
    page._found[0].click()
    assert page.shown == "accounts"


async def test_the_business_has_a_name_a_zone_and_a_country(real: RealDesktop) -> None:
    made = await section(real, "business")
    name = real.session.settings.business.name
    await real.until(name.text)
    before = name.text()
    name.setFocus()
    name.selectAll()
    QTest.keyClicks(name, "Mar  e Barro")
    QTest.keyClick(name, Qt.Key.Key_Return)
    await real.until(lambda: real.desk.settings.business().result() == "Mar e Barro")
    await real.until(lambda: not real.session.settings.page.toast.isHidden())
    real.session.settings.page.item("business").setFocus()
    real.press("z")
    await real.until(lambda: name.text() == before)
    zone = made.rows["zone"].control
    assert isinstance(zone, Line)
    zone.setFocus()
    QTest.keyClicks(zone, "europe/lisbon")
    QTest.keyClick(zone, Qt.Key.Key_Return)
    await real.until(lambda: real.desk.settings.get("zone").result() == "Europe/Lisbon")
    zone.selectAll()
    QTest.keyClicks(zone, "nowhere")
    zone.completer().popup().hide()
    real.session.settings.page.item("business").setFocus()
    assert zone.text() == "Europe/Lisbon"
    region = made.rows["phone_region"].control
    region.setFocus()
    QTest.keyClicks(region, "Portugal (PT)")
    QTest.keyClick(region, Qt.Key.Key_Return)
    await real.until(lambda: real.desk.settings.get("phone_region").result() == "PT")
    await choose(real, made, "erased_may_write", False)


async def test_the_keys_of_another_program_are_chosen_in_the_settings(real: RealDesktop) -> None:
    made = await section(real, "keys")
    await choose(real, made, "key_preset", "outlook")
    await real.until(lambda: real.session.actions.keys("spam") == ("J",))


async def test_spelling_is_chosen_and_signatures_are_opened(real: RealDesktop) -> None:
    made = await section(real, "writing")
    parts, spelling = real.session.settings.writing, real.session.writing.spelling
    tags = real.desk.letters.languages()
    assert tags
    parts.spelling._choose(tags[0])
    await real.until(lambda: spelling.speller() is not None and spelling.speller().tag == tags[0])
    assert real.window.choices.get("spelling") == tags[0]
    parts.spelling._choose("-")
    await real.until(lambda: spelling.speller() is None)
    parts.spelling._choose("")
    assert real.window.choices.get("spelling") == ""
    made.rows["signatures"].control.click()
    await real.until(lambda: [b for b in real.window.findChildren(SignatureBox) if b.isVisible()])
    for box in real.window.findChildren(SignatureBox):
        box.close()


async def test_answers_by_meaning_are_switched_and_told(real: RealDesktop) -> None:
    made = await section(real, "writing")
    row, said = made.rows["by_meaning"].control, real.session.settings.writing.meaning.said
    assert real.desk.suggestions.standing == "missing"  # a desk without an encoder
    assert (row.isEnabled(), row.isChecked()) == (False, False)
    assert "pip install" in said.text()
    await section(real, "about")
    assert real.session.settings.about.meaning.text() == "not installed"

    real.desk.encoder = _damaged
    text = Text("en", "Returns", "Within thirty days.", state="published")
    real.desk.knowledge.save(Article(real.desk.knowledge.new_id(), (text,))).result()
    real.desk.suggestions.suggest("returns").result()  # the model is read for something
    await real.until(lambda: real.desk.suggestions.standing == "failing")
    await real.until(row.isEnabled)
    assert row.isChecked()
    assert "fails" in said.text()
    assert "failing" in real.session.settings.about.meaning.text()
    await choose(real, made, "by_meaning", False)
    await real.until(lambda: real.session.settings.about.meaning.text() == "switched off")
    assert said.isHidden()


def _damaged() -> None:
    raise OSError("the model ends early")


def test_what_is_said_to_install_is_what_the_extra_pins() -> None:
    about = tomllib.loads((HOUSE / "pyproject.toml").read_text(encoding="utf-8"))
    assert PACKAGE in about["project"]["optional-dependencies"]["semantic"]
