"""The scripted Bot API is no reading of our own: two clients that nobody here wrote work on it."""

import pytest

from tests.peers import python_peer


@pytest.mark.nightly
@pytest.mark.peers
@pytest.mark.parametrize("client", ["telegram", "aiogram"])
def test_another_client_works_on_it(client: str) -> None:
    said = python_peer.run(client, "tests.inbox.channels.telegram_clients", client)
    assert said == "works\n"
