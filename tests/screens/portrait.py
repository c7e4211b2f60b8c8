"""The pictures of the README: ``python -m tests.screens.portrait [OUTDIR]``.

The demo shop in the real window, at 1440x900, light and dark: a conversation is open, what may
answer it stands beside, a reply is begun. Without OUTDIR they go to ``resources/screens``.
"""

import asyncio
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from app.desk.desk import Desk
from app.inbox.values import Sort
from app.ui.look.tokens import Scheme
from tests.screens.drawing import prepare

if TYPE_CHECKING:
    from app.ui.window import Window

_OUT = Path(__file__).resolve().parents[2] / "resources" / "screens"
_SIZE = "1440x900"
_SUBJECT = "Two of the six cups arrived broken"
_REPLY = (
    "Good morning Hazel, I am so sorry. Two new cups leave the workshop today;"
    " no need to send the broken ones back."
)
_SCHEMES: tuple[Scheme, ...] = ("light", "dark")
_PATIENCE = 400


def main() -> int:
    """Draw both."""
    out = Path(sys.argv[1]) if len(sys.argv) > 1 else _OUT
    prepare(_SIZE)
    from app import bootstrap
    from app.base.paths import Profile
    from app.desk.demo import beginning
    from app.ui import loop
    from app.ui.look.theme import theme
    from app.ui.start import application
    from tests.ui.pseudo import speak

    app = application()
    speak("en")
    theme().install("light")
    with tempfile.TemporaryDirectory() as place:
        desk = bootstrap.build(beginning.ready(Profile(Path(place))))
        made = loop.make(app)
        try:
            made.run_until_complete(_draw(desk, out))
        finally:
            made.close()
            bootstrap.close(desk)
    return 0


async def _draw(desk: Desk, out: Path) -> None:
    from app.ui import loop
    from app.ui.look.theme import theme
    from app.ui.playbooks.run_block import RunBlock
    from app.ui.session import Session
    from app.ui.window import Window
    from tests.screens.drawing import SIZES

    window = Window()
    window.resize(*SIZES[_SIZE][:2])
    window.show()
    session = Session(window, desk)
    session.start()
    session.shelf.sort(Sort.PRIORITY)
    session.demo.bar.hide()
    await _open(window)
    for block in window.findChildren(RunBlock):
        block.fold.click()  # folded: what may answer stands below it
    window.conversation.composer.text.show_text(_REPLY)
    window.queue.list.setFocus()
    for scheme in _SCHEMES:
        theme().choose(scheme)
        await asyncio.sleep(0.3)
        window.grab().save(str(out / f"inbox-{scheme}.png"))
    session.close()
    window.close()
    await asyncio.gather(*loop.cancel_all(), return_exceptions=True)


async def _open(window: "Window") -> None:
    """Choose the conversation, and wait until what may answer it is there."""
    from app.ui.knowledge.suggested import Suggested
    from app.ui.parts.paged_model import RowRole

    for _ in range(_PATIENCE):
        await asyncio.sleep(0.05)
        rows = (window.model.index(n, 0).data(RowRole) for n in range(window.model.rowCount()))
        found = next((row.id for row in rows if row and row.subject == _SUBJECT), None)
        if found is not None and window.conversation.shown() != found:
            window.queue.list.choose(found)
        elif found is not None and window.findChild(Suggested) is not None:
            await asyncio.sleep(0.5)  # pictures and the people of the timeline
            return
    raise SystemExit("the conversation was not there")


if __name__ == "__main__":
    sys.exit(main())
