"""A change of a setting: a command like every other. Runs on the writer thread."""

import json
from dataclasses import dataclass

from sqlalchemy import select

from app.base.bus import Changes
from app.store.commands import Command, Outcome, Tx, register
from app.store.known_settings import WORKSTATION, Scope
from app.store.schema.journal import setting
from app.store.upsert import upsert


@register("setting.set")
@dataclass(frozen=True, slots=True)
class SetSetting(Command):
    """Put a setting to ``value`` (JSON text); None takes it away."""

    scope: Scope
    owner: int
    key: str
    value: str | None

    def apply(self, tx: Tx) -> Outcome:
        mine = (
            (setting.c.scope == self.scope)
            & (setting.c.owner == self.owner)
            & (setting.c.key == self.key)
        )
        before = tx.connection.execute(select(setting.c.value).where(mine)).scalar()
        if self.value is None:
            tx.connection.execute(setting.delete().where(mine))
        else:
            json.loads(self.value)  # a broken one must not get in
            row = {"scope": self.scope, "owner": self.owner, "key": self.key, "value": self.value}
            upsert(tx.connection, setting, row, rev=tx.seq)
        changed = Changes(settings=frozenset({self.key}))
        return Outcome(changed, inverse=SetSetting(self.scope, self.owner, self.key, before))


def read_by(version: str) -> SetSetting:
    """Note which version of the program read the mail: a newer one tries what that could not."""
    return SetSetting("workstation", WORKSTATION, "read_by", json.dumps(version))
