"""What each refusal says in English: the fact, then what to do next."""

REFUSALS: dict[str, str] = {
    "amount_unclear": "“{text}” is not an amount. Type digits, such as 700 or 19.90.",
    "amount_negative": "An amount cannot be below zero. Type it without the minus.",
}
