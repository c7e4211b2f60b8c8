"""The real window on a real store, ready to write in."""

import pytest

from tests.ui.test_real_desk import RealDesktop, real

__all__ = ["real"]


@pytest.fixture
async def here(real: RealDesktop) -> RealDesktop:
    """A window with a conversation shown, its accounts known."""
    await real.until(lambda: real.composer.lines._senders)
    return real
