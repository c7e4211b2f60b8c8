"""Folders that are not fit for a workspace: disks of other machines, clouds (fault 48)."""

from pathlib import Path

import pytest

from app.base.errors import WorkspaceError
from app.base.paths import Profile
from app.store import database, doctor, ground, migrate
from app.store.store import Store
from tests.house import make_profile

MOUNTS = """\
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 22 0:40 / /home rw shared:2 - nfs4 files:/home rw,vers=4.2
31 30 0:41 / /home/ana/local rw - xfs /dev/sdb1 rw
32 22 0:42 / /mnt/the\\040shop rw - cifs //nas/shop rw
33 22 0:43 / /media/phone rw - fuse.sshfs ana@phone:/ rw
34 22 0:44 / /srv rw - ext4 /dev/sdc1 rw
35 22 0:45 / /srv rw - smb3 //nas/srv rw
broken line
"""


@pytest.mark.parametrize(
    ("place", "kind"),
    [
        ("/var/lib/desk", "ext4"),
        ("/home/ana/desk", "nfs4"),
        ("/home/ana/local/desk", "xfs"),
        ("/homely", "ext4"),
        ("/mnt/the shop/desk", "cifs"),
        ("/media/phone/desk", "fuse.sshfs"),
        ("/srv/desk", "smb3"),
    ],
)
def test_the_file_system_a_folder_lies_on(place: str, kind: str) -> None:
    assert ground.kind_of(Path(place), MOUNTS) == kind


def test_what_is_no_list_of_mounts() -> None:
    assert ground.kind_of(Path("/x"), "") == ""


@pytest.fixture
def on_network(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Profile:
    """A sound workspace, of whose folder the system says that it lies on another machine."""
    profile = make_profile(tmp_path)
    mounts = tmp_path / "mountinfo"
    mounts.write_text(f"{MOUNTS}36 22 0:46 / {tmp_path} rw - nfs4 files:/desk rw\n")
    monkeypatch.setattr(ground, "_MOUNTS", mounts)
    return profile


def test_a_disk_of_another_machine_is_not_written(on_network: Profile) -> None:
    for act in (
        lambda: Store(on_network),
        lambda: migrate.create(Profile(on_network.root / "new")),
    ):
        with pytest.raises(WorkspaceError) as refused:
            act()
        assert refused.value.problem.code == "network-folder"
        assert refused.value.problem.params["kind"] == "nfs4"
    assert not (on_network.root / "new").exists()
    assert not database.has_wal(on_network.database)
    found = doctor.examine(on_network).findings
    assert [f.code for f in found] == ["network-folder"]
    Store(on_network, writable=False).close()


def test_the_risk_may_be_taken(on_network: Profile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NIGHTDESK_NETWORK_DISK", "1")
    Store(on_network).close()


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/home/ana/OneDrive - Shop Lda/desk", "OneDrive - Shop Lda"),
        ("/home/ana/Dropbox/desk", "Dropbox"),
        ("/home/ana/Nextcloud/a/b", "Nextcloud"),
        ("/Users/ana/Library/Mobile Documents/desk", "Mobile Documents"),
        ("/Users/ana/Library/CloudStorage/GoogleDrive-ana@shop.example/My Drive", ""),
        ("/home/ana/boxes/desk", ""),
        ("/home/ana/Megan/desk", ""),
    ],
)
def test_folders_that_are_copied_into_a_cloud(path: str, name: str) -> None:
    found = ground.synced(Path(path))
    assert found == (name or ("" if "Cloud" not in path else "GoogleDrive-ana@shop.example"))


def test_a_cloud_is_warned_of(tmp_path: Path) -> None:
    place = tmp_path / "Dropbox"
    place.mkdir()
    profile = make_profile(place)
    report = doctor.examine(profile)
    assert report.clean
    assert [(f.code, f.params["name"]) for f in report.findings] == [("network-folder", "Dropbox")]
    Store(profile).close()
