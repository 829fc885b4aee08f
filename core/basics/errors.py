"""The one family of errors that is safe to show to a person."""

from core.basics.refusals import REFUSALS


class Refused(Exception):
    """What was asked for may not or cannot be done; says what to do next.

    `code` names the sentence in `core.basics.refusals`; `values` fill its fields.
    """

    def __init__(self, code: str, **values: object) -> None:
        self.code = code
        self.values = values
        super().__init__(code)

    def __str__(self) -> str:
        return REFUSALS[self.code].format(**self.values)
