"""Twilio as its reference describes it, for the faults; the emulator proves the rest elsewhere."""

import base64
import email.utils
import re
import time
from typing import Any, ClassVar

from tests.inbox.channels.contract.service import CUSTOMER, Service
from tests.peers.faulty_http import Reply, Request, reply_json

SID = "AC" + "0" * 32
NUMBER = "+15550001111"
TOKEN = "correct-horse-battery-staple"


class TwilioMessages(Service):
    kind: ClassVar[str] = "sms"
    receiving: ClassVar[str] = r"GET .*/Messages\.json"
    sending: ClassVar[str] = r"POST .*/Messages\.json"
    prefix: ClassVar[str] = ""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[dict[str, Any]] = []
        self.files: dict[str, bytes] = {}
        self._twice = self._mixed = False

    @property
    def config(self) -> dict[str, str]:
        upload = {"upload_url": f"{self.web.url}/upload"}
        return {"account_sid": SID, "address": NUMBER, "base_url": self.web.url, **upload}

    @property
    def secrets(self) -> dict[str, str]:
        return {"token": TOKEN}

    # the provider

    def handle(self, request: Request) -> Reply:
        if request.path.startswith("/upload/"):
            return Reply(201)
        login = base64.b64encode(f"{SID}:{TOKEN}".encode()).decode()
        if self.revoked or request.headers.get("authorization") != f"Basic {login}":
            return reply_json({"code": 20003, "message": "Authenticate", "status": 401}, 401)
        root = f"/2010-04-01/Accounts/{SID}"
        path = request.path.removeprefix(root)
        if path == ".json":
            return reply_json({"sid": SID, "status": "active", "friendly_name": "Shop"})
        if path == "/IncomingPhoneNumbers.json":
            return reply_json({"incoming_phone_numbers": [{"phone_number": NUMBER}]})
        return self.resource(path, request)

    def resource(self, path: str, request: Request) -> Reply:
        """What lies below the account."""
        root = f"/2010-04-01/Accounts/{SID}"
        if path == "/Messages.json" and request.method == "POST":
            return self._create(request.form)
        if path == "/Messages.json":
            return self.page("Messages", self.rows, request.query)
        if media := re.fullmatch(r"/Messages/(\w+)/Media\.json", path):
            uri = f"{root}/Messages/{media[1]}/Media/ME1.json"
            return reply_json({"media_list": [{"uri": uri, "content_type": "image/png"}]})
        if media := re.fullmatch(r"/Messages/(\w+)/Media/ME1", path):
            return Reply(200, self.files[media[1]], {"Content-Type": "image/png"})
        return reply_json({"code": 20404, "message": "Not found", "status": 404}, 404)

    def _create(self, form: dict[str, str]) -> Reply:
        row = self._row(form["From"], form["To"], form.get("Body", ""), "outbound-api", "queued")
        self.sent.append(form.get("Body", ""))
        return reply_json(row, 201)

    def page(self, name: str, listed: list[dict[str, Any]], query: dict[str, str]) -> Reply:
        """A page of a list, the newest first."""
        rows = [
            row
            for row in reversed(listed)
            if all(row[name.lower()] == query[name] for name in ("To", "From") if name in query)
        ]
        if self._mixed:
            rows = rows[1::2] + rows[::2]
        if self._twice:
            rows = [row for row in rows for _ in range(2)]
        start = int(query.get("Page", 0))
        size = int(query.get("PageSize", 50))
        more = {k: v for k, v in query.items() if k != "Page"}
        pairs = "&".join(f"{k}={v.replace('+', '%2B')}" for k, v in more.items())
        following = f"/2010-04-01/Accounts/{SID}/{name}.json?{pairs}&Page={start + 1}"
        last = (start + 1) * size >= len(rows)
        page = {name.lower(): rows[start * size : (start + 1) * size]}
        return reply_json(page | {"next_page_uri": None if last else following})

    def _row(self, sender: str, to: str, body: str, direction: str, status: str) -> dict[str, Any]:
        at = email.utils.formatdate(time.time())
        row = {
            "sid": f"SM{len(self.rows):032x}",
            "from": sender,
            "to": to,
            "body": body,
            "direction": direction,
            "status": status,
            "num_media": "0",
            "num_segments": "1",
            "date_sent": at,
            "date_created": at,
            "error_code": None,
            "error_message": None,
        }
        self.rows.append(row)
        return row

    # the customer

    def customer_writes(self, text: str, file: bytes = b"", *, odd: bool = False) -> None:
        ours = self.prefix + NUMBER
        row = self._row(self.prefix + CUSTOMER, ours, "" if odd else text, "inbound", "received")
        if file:
            row["num_media"] = "1"
            self.files[row["sid"]] = file

    def repeat(self) -> None:
        self._twice = True

    def shuffle(self) -> None:
        self._mixed = True


class WhatsappMessages(TwilioMessages):
    kind: ClassVar[str] = "whatsapp"
    prefix: ClassVar[str] = "whatsapp:"


class TwilioCalls(TwilioMessages):
    """Voicemails: what is said is the transcription, a file the recording."""

    kind: ClassVar[str] = "phone"
    receiving: ClassVar[str] = r"GET .*/Calls\.json"
    odds: ClassVar[bool] = False

    def __init__(self) -> None:
        super().__init__()
        self.words: dict[str, str] = {}

    def resource(self, path: str, request: Request) -> Reply:
        if path == "/Calls.json":
            rows = [] if "ParentCallSid" in request.query else self.rows
            return self.page("Calls", rows, request.query)
        if found := re.fullmatch(r"/Calls/(\w+)/Recordings\.json", path):
            row = {"sid": f"RE{found[1]}", "status": "completed", "source": "RecordVerb"}
            return reply_json({"recordings": [row]})
        if found := re.fullmatch(r"/Recordings/RE(\w+)\.mp3", path):
            sound = self.files.get(found[1], b"ID3")
            return Reply(200, sound, {"Content-Type": "audio/mpeg"})
        if found := re.fullmatch(r"/Recordings/RE(\w+)/Transcriptions\.json", path):
            row = {"status": "completed", "transcription_text": self.words[found[1]]}
            return reply_json({"transcriptions": [row]})
        return super().resource(path, request)

    def customer_writes(self, text: str, file: bytes = b"", *, odd: bool = False) -> None:
        row = self._row(CUSTOMER, NUMBER, "", "inbound", "completed")
        row |= {"start_time": row["date_sent"], "end_time": row["date_sent"], "duration": "12"}
        row |= {"parent_call_sid": None, "caller_name": None}
        self.words[row["sid"]] = text
        if file:
            self.files[row["sid"]] = file
