"""What is refused, by its code and the values of its sentence."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from core.basics.errors import Refused


@contextmanager
def refuses(code: str, **values: object) -> Iterator[None]:
    """What stands inside is refused with `code`, and with `values` where they are named."""
    with pytest.raises(Refused) as refused:
        yield
    assert refused.value.code == code
    assert {name: refused.value.values.get(name) for name in values} == values
    # The sentence can be said: it has every value that it names.
    assert "{" not in str(refused.value)
