"""The window as it is started: the demo without a workspace, one window a workspace."""

import time

from tests.cli.terminal import Terminal, wait_until

STARTS = 6


def test_without_a_workspace_the_demo_opens(bare):
    ended = bare("--quit-after", "1", "--human")
    assert (ended.code, ended.out, ended.err) == (0, "", "")
    assert (bare.profile / "demo" / "workspace.db").exists()
    assert not (bare.profile / "workspace.db").exists()
    demo = Terminal(bare.profile / "demo", bare.here)
    assert len(demo.done("queue", "--view", "all").lines) >= 40


def test_one_window_takes_every_start_and_every_write(cli):
    first = cli.start("--quit-after", "12")
    wait_until((cli.profile / "desk.json").exists, "the window takes requests")
    others = [cli.start("--quit-after", "12") for _ in range(STARTS)]
    cli.done("agent", "add", "Nuno")
    for other in others:
        _, err = other.communicate(timeout=60)
        assert (other.returncode, err) == (0, "")
    assert first.poll() is None
    began = time.monotonic()
    _, err = first.communicate(timeout=60)
    assert (first.returncode, err) == (0, "")
    assert time.monotonic() - began < 30
    assert [a["name"] for a in cli.done("agent", "list").lines] == ["Nuno", "Rita"]
