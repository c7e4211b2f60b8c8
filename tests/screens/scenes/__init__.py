"""Every scene, in the order in which somebody meets them: importing this fills ``SCENES``."""

from tests.screens.scenes import (  # noqa: F401 - each makes its scenes known
    accounts,
    choosing,
    conversation,
    customers,
    kinds,
    knowledge,
    mail,
    menus,
    pages,
    playbooks,
    posts,
    queue,
    searching,
    settings,
    templates,
    writing,
)
