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

    The reasons stand most frequent first.
    """

    code: str
    department: str
    categories: tuple[str, ...]
    names: dict[str, str]
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class _File:
    kinds: tuple[ArticleKind, ...]


@cache
def article_kinds(shop_kind: str = "shoes_cafe") -> tuple[ArticleKind, ...]:
    """Every kind of article of a kind of shop: a file's stem in `resources/reasons/`."""
    text = (RESOURCES / "reasons" / f"{shop_kind}.toml").read_bytes()
    return msgspec.toml.decode(text, type=_File).kinds


def article_kind(category: str, shop_kind: str = "shoes_cafe") -> ArticleKind:
    """The kind a till's category belongs to; the file's last kind where none claims it."""
    kinds = article_kinds(shop_kind)
    return next((kind for kind in kinds if category in kind.categories), kinds[-1])
