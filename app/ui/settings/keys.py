"""Settings, keys: the map, and whether single letters act. Loop thread."""

from app.ui.actions import Actions
from app.ui.i18n import translate
from app.ui.keys.keymap import PRESETS
from app.ui.parts.button import Button
from app.ui.settings.section import Section


def keys(section: Section, actions: Actions) -> None:
    """The rows of the section."""
    show = Button(translate("Settings", "Show the keys"), key="?", act="map")
    show.clicked.connect(lambda: actions.run("map"))
    section.row(
        "map",
        translate("Settings", "Keys"),
        translate("Settings", "Every act and the key that does it."),
        show,
    )
    section.choice(
        "key_preset",
        translate("Settings", "Keys as in"),
        translate("Settings", "For what another program does, too; your own changes stay."),
        [(preset, preset.capitalize()) for preset in PRESETS],
    )
    section.switch(
        "single_keys",
        translate("Settings", "Single letters act"),
        translate("Settings", "Off when a letter pressed by mistake must do nothing."),
    )
