"""What can go wrong with people and their records, as sentences: a part of ``problems``."""

from app.base.marking import QT_TRANSLATE_NOOP

CUSTOMERS = {
    "no-such-customer": QT_TRANSLATE_NOOP(
        "Problem", "There is no such customer[: {name}]. Look it up in the list of customers."
    ),
    "several-customers": QT_TRANSLATE_NOOP(
        "Problem", "Several customers fit[ “{name}”]. Name one by an address or its id."
    ),
    "customer-without-name": QT_TRANSLATE_NOOP("Problem", "A customer needs a name."),
    "same-customer": QT_TRANSLATE_NOOP("Problem", "These are one customer already."),
    "customer-not-merged": QT_TRANSLATE_NOOP("Problem", "This customer stands alone already."),
    "no-such-zone": QT_TRANSLATE_NOOP(
        "Problem",
        "There is no such time zone[: “{zone}”]. Zones have the name of a city, as Europe/Lisbon.",
    ),
    "bad-number": QT_TRANSLATE_NOOP(
        "Problem",
        "This is no telephone number[: “{number}”]. Write it with its country, for instance"
        " +351 21 346 6141.",
    ),
    "identity-taken": QT_TRANSLATE_NOOP(
        "Problem",
        "The address[ {address}] belongs to another customer already[: {name}]. If they are the"
        " same person, merge the two.",
    ),
    "no-such-identity": QT_TRANSLATE_NOOP(
        "Problem", "The address is no longer there. Look at the customer again."
    ),
    "field-exists": QT_TRANSLATE_NOOP(
        "Problem", "There is a field of that name already[: “{name}”]."
    ),
    "field-without-name": QT_TRANSLATE_NOOP("Problem", "A field needs a name."),
    "no-such-field": QT_TRANSLATE_NOOP(
        "Problem", "The field is no longer there. Look at the customer again."
    ),
    "no-number": QT_TRANSLATE_NOOP("Problem", "This is no number[: “{value}”]."),
    "no-date": QT_TRANSLATE_NOOP(
        "Problem", "This is no date[: “{value}”]. Write year, month and day as in 2026-11-29."
    ),
    "no-such-choice": QT_TRANSLATE_NOOP(
        "Problem", "This is not among the choices of the field[: “{value}”]."
    ),
    "own-address": QT_TRANSLATE_NOOP(
        "Problem", "An address of your own cannot be blocked[: {address}]."
    ),
    "sending-now": QT_TRANSLATE_NOOP(
        "Problem", "A message to this customer is just leaving. Try again in a moment."
    ),
    "name-not-repeated": QT_TRANSLATE_NOOP(
        "Problem",
        "Nothing was erased: the name does not match. Repeat it exactly as it is[: {name}].",
    ),
    "no-people-in-file": QT_TRANSLATE_NOOP(
        "Problem",
        "No people were found in the file[ {path}]. It should be a CSV table with a line of titles,"
        " or vCards.",
    ),
    "people-file-unreadable": QT_TRANSLATE_NOOP(
        "Problem", "The file[ {path}] cannot be read[: {detail}]. Check that it is there and yours."
    ),
    "people-line-unreadable": QT_TRANSLATE_NOOP("Problem", "This line could not be read."),
    "people-too-many": QT_TRANSLATE_NOOP(
        "Problem", "Only the first 200,000 people were read. Divide the file into several."
    ),
    "people-file-too-large": QT_TRANSLATE_NOOP(
        "Problem", "The file[ {path}] is too large[: the limit is {mb} MB]. Divide it into several."
    ),
    "file-unwritable": QT_TRANSLATE_NOOP(
        "Problem", "The file[ {path}] cannot be written[: {detail}]. Choose another place."
    ),
}
