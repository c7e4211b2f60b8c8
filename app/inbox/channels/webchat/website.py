"""The end of the server where visitors come in: BOSH (XEP-0124, XEP-0206). On the loop.

BOSH and not a websocket: a session of an anonymous guest outlives the change to the next page of
the website only there; over a websocket every page would be another visitor.
"""

import random
import re
from typing import TYPE_CHECKING
from xml.sax.saxutils import quoteattr

from app.base.errors import ConfigError, PermanentError

if TYPE_CHECKING:
    from app.inbox.channels.http import HttpChannel

PATH = "/http-bind"
_BODY = (
    "<body xmlns='http://jabber.org/protocol/httpbind' xmlns:xmpp='urn:xmpp:xbosh' rid='{rid}'"
    " to={to} ver='1.6' wait='5' hold='1' xml:lang='en' xmpp:version='1.0'/>"
)
_END = "<body xmlns='http://jabber.org/protocol/httpbind' rid='{rid}' sid={sid} type='terminate'/>"
_SID = re.compile(r"\bsid=['\"]([^'\"]{1,200})['\"]")


async def come_in(channel: "HttpChannel", guests: str) -> str:
    """Begin a session as a visitor's browser does, and end it; gives where that was.

    Raises ``ConfigError("no-chat-door" | "no-guest-host")``, or what keeps the web side away.
    """
    where = channel.base_url + PATH
    rid = random.randrange(1 << 40)  # noqa: S311  counts requests, protects nothing
    said = await _post(channel, _BODY.format(rid=rid, to=quoteattr(guests)))
    if "httpbind" not in said:
        raise ConfigError("no-chat-door", server=channel.host, address=where)
    found = _SID.search(said)
    if found is not None:
        await _post(channel, _END.format(rid=rid + 1, sid=quoteattr(found[1])))
    if ">ANONYMOUS<" not in said:
        raise ConfigError("no-guest-host", server=channel.host, host=guests)
    return where


async def _post(channel: "HttpChannel", body: str) -> str:
    kind = {"Content-Type": "text/xml; charset=utf-8"}
    try:
        answer = await channel.call("POST", PATH, content=body.encode(), headers=kind)
    except PermanentError:  # a 404 and its like: somebody is there, but no chat
        return ""
    return answer.body.decode("utf-8", "replace")
