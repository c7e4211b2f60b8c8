"""One zygote a module."""

from collections.abc import Iterator

import pytest

from tests.crash.runner import Runner


@pytest.fixture(scope="module")
def runner(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Runner]:
    """Starts jobs in processes that may be killed."""
    runner = Runner(tmp_path_factory.mktemp("zygote") / "log")
    yield runner
    runner.close()
