"""The gateway's author's own client on the scripted gateway: it is no reading of our own.

Run by ``test_android`` with the Python of the peers (``tests.peers.python_peer``).
"""

import sys

from android_sms_gateway import client, domain

from tests.inbox.channels.contract.android import PASSWORD, AndroidGateway


def main() -> None:
    with (
        AndroidGateway() as phone,
        client.APIClient("sms", PASSWORD, base_url=phone.web.url) as api,
    ):
        phone.customer_writes("Hello", b"a picture")
        (told,) = api.list_inbox_messages(
            inbox_filter=domain.InboxQueryFilter(include_attachments=True)
        )
        assert (told.content_preview, told.sender) == ("Hello", phone.customer)
        assert told.attachments is not None
        text = domain.TextMessage(text="hi")
        message = domain.Message(phone_numbers=[phone.customer], text_message=text, id="one")
        assert api.send(message).id == "one"
        phone.becomes("one", "Delivered")
        assert api.get_state("one").state.value == "Delivered"
        assert phone.sent == ["hi"]
    sys.stdout.write("works\n")


if __name__ == "__main__":
    main()
