"""The lists by which accounts are compared, as ``resources/templates/account_words.toml`` says."""

from __future__ import annotations

import tomllib
from functools import lru_cache

from scrdesk.domain.accounts.text_signs import forget_words
from scrdesk.domain.accounts.words import AccountWords, Act, Language
from scrdesk.resources import resource


@lru_cache(maxsize=1)
def account_language() -> Language:
    """Return the lists, ready to be found in texts; read once."""
    with resource("templates", "account_words.toml").open("rb") as stream:
        data = tomllib.load(stream)
    passed = data["passed_on"]
    return Language(
        AccountWords(
            spelled_out=data["spelled_out"],
            same_thing=data["same_thing"],
            kinds=data["kinds"],
            agencies=data["agencies"],
            fields=data["fields"],
            sent=passed["sent"],
            received=passed["received"],
            not_sent=passed["not_sent"],
            not_received=passed["not_received"],
            aspects=data["aspects"],
            common=data["everyday"]["words"],
            body=data["body"]["parts"],
            goes_on=data["same_row"]["goes_on"],
            acts={
                name: Act(
                    each["by"],
                    each["named"],
                    each["own"],
                    each["papers"],
                    each["within_days"],
                    frozenset(form for word in each["nouns"] for form in (word, word.capitalize(), word.upper())),
                    each["to_come"],
                    each["is_occasion"],
                    each.get("is_counted", False),
                    each.get("planned_at", ()),
                )
                for name, each in data["acts"].items()
            },
        )
    )


def forget_account_words() -> None:
    """Forget the words of accounts that were kept for speed: call it when a store is locked."""
    if account_language.cache_info().currsize:
        account_language().forget()
    forget_words()
