"""Rough dates and amounts as the shop's customers say them, on Wednesday 18 March 2026."""

from datetime import date

import pytest

from core.basics.money import Currency
from core.finding.question import Amount, Question
from core.finding.spoken_numbers import spoken_number
from core.finding.understanding import parse

TODAY = date(2026, 3, 18)


def asked(text: str) -> Question:
    return parse(text, TODAY, Currency("MYR"), "MY")


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("上星期", "2026-03-09", "2026-03-15"),
        ("两个星期前", "2026-03-02", "2026-03-06"),
        ("兩週前", "2026-03-02", "2026-03-06"),
        ("大概三天前", "2026-03-15", "2026-03-15"),
        ("10天前", "2026-03-08", "2026-03-08"),
        ("十二天前", "2026-03-06", "2026-03-06"),
        ("昨天", "2026-03-17", "2026-03-17"),
        ("前天", "2026-03-16", "2026-03-16"),
        ("大前天", "2026-03-15", "2026-03-15"),
        ("今天", "2026-03-18", "2026-03-18"),
        ("这个星期", "2026-03-16", "2026-03-18"),
        ("上星期二", "2026-03-10", "2026-03-10"),
        ("星期二", "2026-03-17", "2026-03-17"),
        ("礼拜天", "2026-03-15", "2026-03-15"),
        ("上个周末", "2026-03-14", "2026-03-15"),
        ("上个月", "2026-02-01", "2026-02-28"),
        ("这个月", "2026-03-01", "2026-03-18"),
        ("半年前", "2025-07-19", "2025-11-16"),
        ("3月12日", "2026-03-12", "2026-03-12"),
        ("三月五号", "2026-03-05", "2026-03-05"),
        ("2025年12月5日", "2025-12-05", "2025-12-05"),
        ("十二月", "2025-12-01", "2025-12-31"),
        ("போன வாரம்", "2026-03-09", "2026-03-15"),
        ("கடந்த வாரம்", "2026-03-09", "2026-03-15"),
        ("நேற்று", "2026-03-17", "2026-03-17"),
        ("முந்தாநாள்", "2026-03-16", "2026-03-16"),
        ("இன்று", "2026-03-18", "2026-03-18"),
        ("இரண்டு வாரங்களுக்கு முன்பு", "2026-03-02", "2026-03-06"),
        ("3 நாட்களுக்கு முன்", "2026-03-15", "2026-03-15"),
        ("போன செவ்வாய்க்கிழமை", "2026-03-17", "2026-03-17"),
        ("இந்த வாரம்", "2026-03-16", "2026-03-18"),
        ("போன மாதம்", "2026-02-01", "2026-02-28"),
        ("12 மார்ச்", "2026-03-12", "2026-03-12"),
        ("a fortnight ago", "2026-02-28", "2026-03-08"),
        ("a couple of weeks ago", "2026-03-02", "2026-03-06"),
        ("ten days ago", "2026-03-08", "2026-03-08"),
        ("Tuesday last week", "2026-03-10", "2026-03-10"),
        ("Selasa minggu lepas", "2026-03-10", "2026-03-10"),
        ("dua minggu sudah", "2026-03-02", "2026-03-06"),
        ("seminggu lepas", "2026-03-09", "2026-03-13"),
        ("beginning of March", "2026-03-01", "2026-03-10"),
        ("akhir bulan Februari", "2026-02-21", "2026-02-28"),
        ("mid-January", "2026-01-11", "2026-01-20"),
        ("tempoh hari", "2026-03-11", "2026-03-16"),
    ],
)
def test_a_rough_date(text: str, first: str, last: str) -> None:
    question = asked(text)
    assert question.when is not None
    assert (str(question.when.first), str(question.when.last)) == (first, last)
    assert question.words == []


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("±700", Amount(70_000, rough=True)),
        ("700 ± 50", Amount(70_000, rough=True)),
        ("RM700 or so", Amount(70_000, rough=True)),
        ("around seven hundred", Amount(70_000, rough=True)),
        ("two hundred and seventy five ringgit", Amount(27_500)),
        ("fifty bucks", Amount(5_000)),
        ("lebih kurang tujuh ratus", Amount(70_000, rough=True)),
        ("seribu dua ratus", Amount(120_000)),
        ("lima puluh ringgit", Amount(5_000)),
        ("大概七百", Amount(70_000, rough=True)),
        ("七百块左右", Amount(70_000, rough=True)),
        ("一百二十令吉", Amount(12_000)),
        ("700元", Amount(70_000)),
        ("சுமார் எழுநூறு", Amount(70_000, rough=True)),
        ("50 ரிங்கிட்", Amount(5_000)),
    ],
)
def test_an_amount(text: str, amount: Amount) -> None:
    question = asked(text)
    assert (question.amount, question.words) == (amount, [])


@pytest.mark.parametrize(
    ("text", "payment"), [("现金", "cash"), ("刷卡", "card"), ("ரொக்கம்", "cash")]
)
def test_how_it_was_paid(text: str, payment: str) -> None:
    assert asked(text).payment == payment


@pytest.mark.parametrize("text", ["set of two mugs", "satu kasut", "mei ling", "tan 38", "三角铁"])
def test_small_numbers_and_names_stay_words(text: str) -> None:
    question = asked(text)
    assert (question.amount, question.when) == (None, None)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("twelve", 12), ("dua belas", 12), ("sebelas", 11), ("tujuh puluh lima", 75),
        ("two thousand three hundred", 2_300), ("一千零五十", 1_050), ("十二", 12), ("两百", 200),
        ("ஆயிரம்", 1_000), ("நூற்று ஐம்பது", 150), ("no number", None),
    ],
)  # fmt: skip
def test_a_number_in_words(text: str, number: int | None) -> None:
    assert spoken_number(text) == number


def test_a_sentence_in_chinese_leaves_the_article() -> None:
    question = asked("oxford 上星期 大概七百 现金")
    assert [chip.kind for chip in question.chips] == ["word", "when", "amount", "payment"]
    assert question.words == ["oxford"]
