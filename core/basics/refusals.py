"""What each refusal says in English: the fact, then what to do next."""

REFUSALS: dict[str, str] = {
    "amount_unclear": "“{text}” is not an amount. Type digits, such as 700 or 19.90.",
    "amount_negative": "An amount cannot be below zero. Type it without the minus.",
    "voucher_foreign": "This is not one of our vouchers. Scan the QR on the note, or type the code "
    "beside it.",
    "voucher_length": "Only part of the QR was read. Scan it again, or type the code beside it.",
    "voucher_version": "This voucher is newer than this program. Update Goodturn on this PC, or "
    "type the code beside the QR.",
    "voucher_signature": "This voucher was not signed by our shop. Type the code beside the QR to "
    "look it up, or ask the manager.",
    "voucher_worth": "A voucher cannot be worth that much. Split it into two.",
    "voucher_issue_day": "The clock of this PC says {day}. Set its date right, then print again.",
    "voucher_key_unknown": "This PC does not know the till that issued this voucher. Type the code "
    "beside the QR, or import the newest list of keys.",
    "voucher_key_stolen": "This voucher was issued with a key that was reported stolen. Ask the "
    "manager to look into it.",
    "key_list_unreadable": "This is not a list of keys. Choose the file that the shop’s main PC "
    "exported.",
    "key_list_signature": "This list of keys was not signed by our shop, or was changed. Export it "
    "anew on the shop’s main PC.",
    "code_character": "Character {place} of the code, “{character}”, is not one a code can have. "
    "Look at it again.",
    "code_length": "A code has 14 characters; {count} were typed. Type all of them, or the first "
    "eight.",
    "code_check": "One character of the code is wrong. Compare it with the note, or scan the QR.",
}
