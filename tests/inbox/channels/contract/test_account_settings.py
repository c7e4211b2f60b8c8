"""What every account has of its own, whatever its channel: tags for what is new, a signature."""

from app.desk.writing import rich_text, signatures
from app.inbox.account_commands import SetAccount
from app.inbox.channels import load
from app.inbox.channels.spec import TAGS
from app.store.queries import values
from tests.inbox.channels.contract.conftest import Shop


async def test_new_conversations_get_its_tags_and_answers_its_signature(shop: Shop) -> None:
    spec = load(shop.service.kind).spec
    assert TAGS in spec.fields
    desk = shop.desk
    desk.store.execute(SetAccount(shop.account, {"tags": " vip,  from afar , vip"})).result()
    shop.service.customer_writes("Hello")
    await shop.look()
    tags = "SELECT tag FROM conversation_tag ORDER BY tag"
    assert desk.store.read(lambda c: values(c, tags)).result() == ["from afar", "vip"]
    if spec.capabilities.calls:
        return
    mine = rich_text.of_text("Ana of the shop")
    signatures.change(desk.store, desk.agent.id, shop.account, mine, shared=True)
    shop.reply("On its way")
    await shop.send()
    (sent,) = shop.service.sent
    assert sent.split() == ["On", "its", "way", "Ana", "of", "the", "shop"]
