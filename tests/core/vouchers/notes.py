"""Notes for tests: the demo shop's, in every language, with real signed codes."""

from dataclasses import replace
from datetime import date
from math import sin

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from core.vouchers import token as tokens
from core.vouchers import typed_code
from core.vouchers.note_layout import Note
from core.vouchers.strokes import Point, Signature
from core.vouchers.token import Token

VOUCHER_ID = 0x8123456789ABCDEF
PAYLOAD = tokens.to_digits(
    tokens.sign(
        Token(1, 1, VOUCHER_ID, 7, 1800, date(2026, 9, 24), 90),
        Ed25519PrivateKey.from_private_bytes(bytes(range(32))).sign,
    )
)

ENGLISH = Note(
    shop_name="Kasut & Kopi Bangsar",
    address="12 Jalan Telawi, Bangsar, 59100 Kuala Lumpur · 03-2282 0001",
    gift="One free dessert of your choice",
    from_name="Mei Ling",
    until="Wed 23 December 2026",
    where="Café corner, Kasut & Kopi Bangsar",
    terms="Bring this note; used once. Not exchanged for money.",
    payload=PAYLOAD,
    code=typed_code.grouped(typed_code.symbols(VOUCHER_ID)),
    bars=typed_code.code128_digits(VOUCHER_ID),
    for_name="Puan Nurul",
)
MALAY = replace(
    ENGLISH,
    language="ms",
    gift="Satu pencuci mulut percuma pilihan anda",
    until="Rabu 23 Disember 2026",
    for_name="Puan Nurul Aisyah binti Abdul Rahman",
)
CHINESE = replace(
    ENGLISH,
    language="zh",
    gift="任选一份甜点，请您免费享用",
    from_name="陈美玲",
    until="2026年12月23日（星期三）",
    for_name="张伟先生",
)
TAMIL = replace(
    ENGLISH,
    language="ta",
    gift="உங்கள் விருப்பப்படி ஒரு இலவச இனிப்பு",
    from_name="மெய் லிங்",
    until="23 டிசம்பர் 2026",
    for_name="கார்த்திகேயன்",
)
ARABIC_NAME = replace(ENGLISH, for_name="لمى السعيد (VIP 24)", from_name="Arif")
SIGNED = replace(
    ENGLISH,
    signature=Signature(
        (
            tuple(
                Point(round(700 + 60 * step), round(1600 + 900 * sin(step / 4)), 30 + step % 20)
                for step in range(90)
            ),
            (Point(3000, 2600, 44), Point(6400, 2300, 36)),
            (Point(6800, 2500, 60),),
        )
    ),
)
ALL = {
    "signed": SIGNED,
    "English": ENGLISH,
    "Malay": MALAY,
    "Chinese": CHINESE,
    "Tamil": TAMIL,
    "Arabic name": ARABIC_NAME,
    "right to left": replace(ARABIC_NAME, gift="حلوى مجانية من اختيارك", rtl=True),
    "no name": replace(ENGLISH, for_name=" "),
    "copy": replace(ENGLISH, copy_number=1),
    "sample": replace(ENGLISH, sample=True),
}
