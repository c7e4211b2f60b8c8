"""Signing in to a homeserver: https://spec.matrix.org/v1.15/client-server-api/#login."""

from collections.abc import Mapping

from app.base.errors import ConfigError, PermanentError
from app.inbox.channels.matrix.api import Homeserver
from app.inbox.channels.matrix.events import text_of

_DEVICE = "Nightdesk"


async def entered(home: Homeserver, secrets: Mapping[str, str]) -> Mapping[str, str]:
    """The secrets to keep: a token in place of a password."""
    password = secrets.get("password", "")
    if not password or secrets.get("token"):
        return {name: secret for name, secret in secrets.items() if name != "password"}
    asked = {
        "type": "m.login.password",
        "identifier": {"type": "m.id.user", "user": home.own},
        "password": password,
        "initial_device_display_name": _DEVICE,
    }
    home.known = False
    try:
        told = await home.ask("POST", "login", json=asked)
    except PermanentError as error:
        raise ConfigError("no-password-here", server=home.host) from error
    finally:
        home.known = True
    token = text_of(told.get("access_token"))
    if not token:
        raise home.confused()
    return {"token": token}
