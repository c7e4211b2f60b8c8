"""Accounts that the mail servers know: two with names, and many to use once each."""

from dataclasses import dataclass

DOMAIN = "shop.test"


@dataclass(frozen=True, slots=True)
class Login:
    """An address that is also the user name, and its password."""

    address: str
    password: str


ANNA = Login(f"anna@{DOMAIN}", "pw1")
BEN = Login(f"ben@{DOMAIN}", "pw2")
SPARE = tuple(Login(f"user{number}@{DOMAIN}", "pw3") for number in range(1, 2001))
KNOWN = (ANNA, BEN, *SPARE)
