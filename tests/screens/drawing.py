"""Draws scenes at one size in one language: the work of one process. Loop thread."""

import asyncio
import json
import os
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.ui.look.tokens import Scheme

SIZES = {"1024x700": (1024, 700, 1), "1440x900": (1440, 900, 1), "4k": (1920, 1080, 2)}
"""Logical width and height, and the ratio: 3840x2160 at 200 % is 1920x1080 twice as fine."""
SCHEMES: tuple[Scheme, ...] = ("light", "dark")
_FAST_PNG = 80
"""Qt's quality of a PNG is how little it is compressed; this costs a third of the time."""


@dataclass(frozen=True, slots=True)
class Job:
    """What one process draws."""

    out: Path
    size: str
    language: str
    scenes: Sequence[str]
    check: bool = True


def prepare(size: str) -> None:
    """Give the process its screen; before Qt is there."""
    width, height, ratio = SIZES[size]
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_SCALE_FACTOR"] = str(ratio)
    if os.environ["QT_QPA_PLATFORM"] != "offscreen":
        return
    screen = {"name": "one", "x": 0, "y": 0, "width": width * ratio, "height": height * ratio}
    with tempfile.NamedTemporaryFile("w", suffix=".json", delete=False) as file:
        json.dump({"screens": [screen]}, file)
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file.name}"


def draw(job: Job) -> list[str]:
    """Draw them into files; what the checks found, a line each, which is printed as well."""
    from app.ui import loop
    from app.ui.look.theme import theme
    from app.ui.start import application
    from tests.ui.pseudo import speak

    app = application()
    speak(job.language)
    theme().install("light")
    made = loop.make(app)
    try:
        return made.run_until_complete(_draw(job))
    finally:
        made.close()


async def _draw(job: Job) -> list[str]:
    from app.ui.look.theme import theme
    from tests.screens import checks, scenes  # noqa: F401 - fills the list
    from tests.screens.stage import SCENES, Stage

    width, height, _ = SIZES[job.size]
    found: list[str] = []
    for name in job.scenes:
        stage = Stage(width, height)
        await stage.settle()
        await SCENES[name](stage)
        for scheme in SCHEMES:
            theme().choose(scheme)
            await asyncio.sleep(0.03)
            await stage.marked()
            place = f"{name}-{job.size}-{scheme}-{job.language}"
            stage.picture().save(str(job.out / f"{place}.png"), "PNG", _FAST_PNG)
            if job.check:
                lines = [f"{place}: {one}" for one in checks.look(stage, job.language)]
                sys.stdout.write("".join(f"{line}\n" for line in lines))
                sys.stdout.flush()
                found += lines
        theme().choose("light")
        await stage.close()
        sys.stderr.write(".")
        sys.stderr.flush()
    return found
