"""A small bakery that is set up, and its answers."""

from core.setup.answers import FirstManager, NewShop

CODE = "4821-0093-7712-5560-1948"
NEXT_CODE = "1111-2222-3333-4444-5555"
PIN = "246810"

BAKERY = NewShop(
    name="Roti Rina",
    address="3 Jalan Masjid, Muar",
    currency="MYR",
    zone="Asia/Kuala_Lumpur",
    country="MY",
    languages=("ms", "en"),
    kind="cafe",
    till_name="Counter 1",
    branch="",
)
RINA = FirstManager("Rina", PIN, CODE)
