"""Names as they stand in a Kuala Lumpur shop's list, and how each person is addressed."""

from dataclasses import dataclass
from random import Random


@dataclass(frozen=True, slots=True)
class Person:
    """A name in full, how its bearer is addressed, the language spoken, and a name for e-mail."""

    name: str
    address_as: str
    language: str
    mail: str


# Given names beside the part by which one is called.
_MALAY_WOMEN = (
    ("Siti Aminah", "Siti"), ("Nur Izzati", "Izzati"), ("Nurul Huda", "Nurul"),
    ("Noraini", "Noraini"), ("Farah Nadia", "Farah"), ("Nur Syafiqah", "Syafiqah"),
    ("Aina Sofea", "Aina"), ("Zarina", "Zarina"), ("Rohana", "Rohana"), ("Hasnah", "Hasnah"),
    ("Nadia", "Nadia"), ("Siti Hajar", "Hajar"), ("Fatimah", "Fatimah"), ("Liyana", "Liyana"),
    ("Azizah", "Azizah"), ("Nur Batrisyia", "Batrisyia"), ("Suraya", "Suraya"),
    ("Khadijah", "Khadijah"), ("Wan Norliza", "Norliza"), ("Sharifah Alia", "Alia"),
    ("Nurul Aisyah", "Nurul"), ("Normah", "Normah"), ("Dayang Salmah", "Salmah"),
)  # fmt: skip
_MALAY_MEN = (
    ("Muhammad Hafiz", "Hafiz"), ("Mohd Faizal", "Faizal"), ("Ahmad Zulkifli", "Zulkifli"),
    ("Amirul Hakim", "Amirul"), ("Azman", "Azman"), ("Mohd Rizal", "Rizal"),
    ("Khairul Anuar", "Khairul"), ("Syed Imran", "Imran"), ("Ismail", "Ismail"),
    ("Hassan", "Hassan"), ("Iskandar", "Iskandar"), ("Wan Azhar", "Azhar"),
    ("Nik Aiman", "Aiman"), ("Shahril", "Shahril"), ("Zainal", "Zainal"), ("Roslan", "Roslan"),
    ("Fikri", "Fikri"), ("Muhammad Haziq", "Haziq"), ("Mohamad Danial", "Danial"),
    ("Kamarul", "Kamarul"),
)  # fmt: skip
_MALAY_FATHERS = (
    "Rahman", "Abdullah", "Ismail", "Hassan", "Yusof", "Ibrahim", "Osman", "Ahmad", "Razali",
    "Hamzah", "Kassim", "Salleh", "Idris", "Mahmud", "Othman", "Abu Bakar", "Jaafar", "Daud",
    "Mokhtar", "Sulaiman", "Hashim", "Zakaria", "Nordin", "Latif", "Mohd Noor",
)  # fmt: skip

# In Latin letters as the bearer's family writes them, beside the Han characters.
_CHINESE_FAMILIES = (
    ("Tan", "陈"), ("Lim", "林"), ("Wong", "黄"), ("Lee", "李"), ("Ng", "吴"), ("Chong", "张"),
    ("Cheah", "谢"), ("Ong", "王"), ("Goh", "吴"), ("Teoh", "张"), ("Yap", "叶"), ("Chan", "陈"),
    ("Low", "刘"), ("Koh", "许"), ("Liew", "刘"), ("Chin", "陈"), ("Khoo", "邱"), ("Yeoh", "杨"),
)  # fmt: skip
_CHINESE_WOMEN = (
    ("Mei Ling", "美玲"), ("Siew Ling", "秀玲"), ("Hui Min", "慧敏"), ("Li Ting", "丽婷"),
    ("Xin Yi", "欣怡"), ("Jia Wen", "佳雯"), ("Pei Shan", "佩珊"), ("Yee Ling", "怡玲"),
    ("Sook Yin", "淑燕"), ("Wai Fun", "慧芬"), ("Shu Fen", "淑芬"), ("Ai Ling", "爱玲"),
    ("Yoke Lan", "玉兰"), ("Kah Yan", "嘉欣"), ("Poh Choo", "宝珠"), ("Lai Kuan", "丽娟"),
)  # fmt: skip
_CHINESE_MEN = (
    ("Wai Keong", "伟强"), ("Chee Hong", "志鸿"), ("Kok Wai", "国伟"), ("Jun Jie", "俊杰"),
    ("Wei Jian", "伟健"), ("Boon Kiat", "文杰"), ("Kah Seng", "家成"), ("Zhi Hao", "志豪"),
    ("Yong Sheng", "永盛"), ("Ming Hui", "明辉"), ("Chun Wai", "俊伟"), ("Yew Meng", "耀明"),
    ("Teck Soon", "德顺"), ("Zhen Yu", "振宇"),
)  # fmt: skip
_CHINESE_THIRD = (("Michelle", "Joanne", "Karen", "Vivian"), ("Jason", "Kelvin", "Eric", "Alan"))

_TAMIL_WOMEN = (
    "Kavitha", "Priya", "Lakshmi", "Shanti", "Vimala", "Thulasi", "Meena", "Saraswathy", "Anitha",
    "Devi", "Geetha", "Malathi", "Rani", "Sumathi", "Yogeswari", "Pushpa", "Revathi", "Nithya",
)  # fmt: skip
_TAMIL_MEN = (
    "Raj", "Suresh", "Ganesan", "Kumar", "Muthu", "Arumugam", "Prakash", "Selvam", "Ravi",
    "Balakrishnan", "Sivakumar", "Murugan", "Vijay", "Dinesh", "Chandran", "Ramesh", "Anand",
)  # fmt: skip
_TAMIL_FATHERS = (
    "Subramaniam", "Krishnan", "Muniandy", "Raman", "Velu", "Perumal", "Nadarajah", "Govindasamy",
    "Maniam", "Letchumanan", "Rajoo", "Palaniappan", "Karuppiah", "Doraisamy", "Ponnusamy",
)  # fmt: skip

_EUROPEAN_WOMEN = (
    "Claire", "Zoë", "Siobhán", "Anna", "Ingrid", "Françoise", "Lucía", "Emma", "Katarzyna",
    "Eilidh", "Sophie", "Renée",
)  # fmt: skip
_EUROPEAN_MEN = (
    "Jürgen", "Søren", "Łukasz", "José", "François", "Thomas", "Peter", "Marco", "Henrik", "Liam",
    "Andrew", "Björn",
)  # fmt: skip
_EUROPEAN_FAMILIES = (
    "Müller", "Dubois", "Nielsen", "van den Berg", "Kowalska-Reid", "O'Brien", "García", "Rossi",
    "MacLeod", "Lefèvre", "Andersson", "Fischer", "Taylor", "Hughes", "Moreau", "Lindqvist",
)  # fmt: skip


def some_person(rng: Random) -> Person:
    """One of the people who shop there: Malay, Chinese, Tamil or European."""
    make = rng.choices((_malay, _chinese, _tamil, _european), (46, 30, 15, 9))[0]
    return make(rng, rng.random() < 0.62)


def _malay(rng: Random, woman: bool) -> Person:
    given, called = rng.choice(_MALAY_WOMEN if woman else _MALAY_MEN)
    father = rng.choice(_MALAY_FATHERS)
    title = rng.choice(("Puan", "Puan", "Cik") if woman else ("Encik", "Encik", "Pak Cik"))
    name = f"{given} {'binti' if woman else 'bin'} {father}"
    return Person(name, f"{title} {called}", _speaks(rng, ms=75, en=25), f"{called} {father}")


def _chinese(rng: Random, woman: bool) -> Person:
    family, family_han = rng.choice(_CHINESE_FAMILIES)
    given, given_han = rng.choice(_CHINESE_WOMEN if woman else _CHINESE_MEN)
    name, title = f"{family} {given}", _title(rng, woman)
    style = rng.random()
    if style < 0.25:
        name = f"{rng.choice(_CHINESE_THIRD[not woman])} {name}"
    elif style < 0.5:
        name = f"{name} {family_han}{given_han}"
    return Person(name, f"{title} {family}", _speaks(rng, en=50, zh=45, ms=5), f"{given} {family}")


def _tamil(rng: Random, woman: bool) -> Person:
    given = rng.choice(_TAMIL_WOMEN if woman else _TAMIL_MEN)
    father = rng.choice(_TAMIL_FATHERS)
    name = f"{given} {'a/p' if woman else 'a/l'} {father}"
    address = f"{_title(rng, woman)} {given}"
    return Person(name, address, _speaks(rng, en=50, ta=40, ms=10), f"{given} {father}")


def _european(rng: Random, woman: bool) -> Person:
    given = rng.choice(_EUROPEAN_WOMEN if woman else _EUROPEAN_MEN)
    family = rng.choice(_EUROPEAN_FAMILIES)
    title = "Ms" if woman else "Mr"
    return Person(f"{given} {family}", f"{title} {family}", "en", f"{given} {family}")


def _title(rng: Random, woman: bool) -> str:
    return rng.choice(("Ms", "Ms", "Madam", "Aunty") if woman else ("Mr", "Mr", "Mr", "Uncle"))


def _speaks(rng: Random, **shares: int) -> str:
    return rng.choices(tuple(shares), tuple(shares.values()))[0]
