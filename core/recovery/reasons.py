"""What may have happened to each kind of article, read from `resources/reasons/`."""

from dataclasses import dataclass
from functools import cache

import msgspec.toml

from core.basics.resources import RESOURCES


@dataclass(frozen=True, slots=True)
class Reason:
    """Something that may have happened: a code that never changes, and its name by language.

    `grave`: somebody may be hurt or ill.
    """

    code: str
    names: dict[str, str]
    grave: bool = False


@dataclass(frozen=True, slots=True)
class ArticleKind:
    """A kind of article, the till's categories that belong to it, and what may happen to it.

    The reasons stand most frequent first. `without_article`: nobody brings it back. `rest`: it
    stands for whatever no category claims.
    """

    code: str
    department: str
    categories: tuple[str, ...]
    names: dict[str, str]
    reasons: tuple[Reason, ...]
    without_article: bool = False
    rest: bool = False


@dataclass(frozen=True, slots=True)
class _File:
    """`often` are the codes of what most often goes wrong where nothing was brought."""

    kinds: tuple[ArticleKind, ...]
    often: tuple[str, ...]


def article_kinds(shop_kind: str = "shoes_cafe") -> tuple[ArticleKind, ...]:
    """Every kind of article of a kind of shop: a file's stem in `resources/reasons/`."""
    return _read(shop_kind).kinds


def problems(shop_kind: str = "shoes_cafe") -> tuple[tuple[ArticleKind, Reason], ...]:
    """What may go wrong where nothing was brought: the most frequent first, nothing grave."""
    file = _read(shop_kind)
    known = [
        (kind, reason)
        for kind in file.kinds
        if kind.without_article
        for reason in kind.reasons
        if not reason.grave
    ]
    places = {code: place for place, code in enumerate(file.often)}
    return tuple(sorted(known, key=lambda each: places.get(each[1].code, len(places))))


@cache
def _read(shop_kind: str) -> _File:
    text = (RESOURCES / "reasons" / f"{shop_kind}.toml").read_bytes()
    return msgspec.toml.decode(text, type=_File)


def article_kind(category: str, shop_kind: str = "shoes_cafe") -> ArticleKind:
    """The kind a till's category belongs to, in whatever case, or that is called so itself.

    Where none claims it, the kind for the rest; the file's last kind where there is none.
    """
    kinds = article_kinds(shop_kind)
    said = category.casefold()
    for kind in kinds:
        if said in (*kind.categories, kind.code):
            return kind
    return next((kind for kind in kinds if kind.rest), kinds[-1])
