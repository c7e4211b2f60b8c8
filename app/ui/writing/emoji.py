"""The emoji that are offered, with the English words they are found by. Pure."""

_SETS = (
    ("🙂", "smile"),
    ("😀", "happy grin"),
    ("😂", "laugh tears"),
    ("😉", "wink"),
    ("😊", "blush glad"),
    ("😍", "love eyes"),
    ("😎", "cool sun"),
    ("🤔", "think"),
    ("😅", "sweat relief"),
    ("😕", "confused"),
    ("😢", "cry sad"),
    ("😱", "shock scream"),
    ("😴", "sleep tired"),
    ("🤗", "hug"),
    ("🙄", "roll eyes"),
    ("😇", "angel"),
    ("👍", "thumb up yes"),
    ("👎", "thumb down no"),
    ("👏", "clap bravo"),
    ("🙏", "please thanks pray"),
    ("💪", "strong arm"),
    ("👋", "wave hello bye"),
    ("🤝", "handshake deal"),
    ("👌", "perfect ok"),
    ("✌️", "peace victory"),
    ("🤞", "fingers crossed luck"),
    ("👀", "eyes look"),
    ("❤️", "heart love"),
    ("💙", "blue heart"),
    ("💔", "broken heart"),
    ("✨", "sparkle new"),
    ("🔥", "fire hot"),
    ("⭐", "star"),
    ("🎉", "party celebrate"),
    ("🎁", "gift present"),
    ("🎂", "cake birthday"),
    ("🌷", "flower tulip"),
    ("☀️", "sun"),
    ("🌧️", "rain"),
    ("❄️", "snow cold"),
    ("☕", "coffee"),
    ("🍕", "pizza food"),
    ("🍷", "wine"),
    ("🚚", "truck delivery"),
    ("📦", "parcel box"),
    ("✈️", "plane travel"),
    ("🏠", "house home"),
    ("🏪", "shop store"),
    ("📅", "calendar date"),
    ("⏰", "clock alarm time"),
    ("📞", "phone call"),
    ("📧", "mail email"),
    ("📎", "clip attach"),
    ("📷", "camera photo"),
    ("💶", "money euro"),
    ("🧾", "receipt invoice"),
    ("🔑", "key"),
    ("🔧", "repair tool"),
    ("✅", "check done"),
    ("❌", "cross wrong"),
    ("⚠️", "warning"),
    ("❓", "question"),
    ("ℹ️", "information"),
)


def found(words: str, recent: tuple[str, ...] = ()) -> tuple[tuple[str, str], ...]:
    """The emoji whose words begin so, the recent ones first when nothing is sought."""
    sought = words.lower().split()
    if not sought:
        known = dict(_SETS)
        first = tuple((one, known[one]) for one in recent if one in known)
        return (*first, *(each for each in _SETS if each[0] not in recent))
    return tuple(
        (sign, said)
        for sign, said in _SETS
        if all(any(w.startswith(s) for w in said.split()) for s in sought)
    )
