"""Says a refusal of core in the user's language."""

from PySide6.QtCore import QCoreApplication

from core.basics.errors import Refused
from core.basics.refusals import REFUSALS

CONTEXT = "Refused"
"""The translation context of the sentences in `core.basics.refusals`."""


def sentence(refusal: Refused) -> str:
    """The fact and what to do next, in the user's language, with the refusal's values in it.

    A translation that names a value which is not there falls back to the English sentence.
    """
    template = QCoreApplication.translate(CONTEXT, REFUSALS[refusal.code])
    try:
        return template.format(**refusal.values)
    except (KeyError, IndexError, ValueError):
        return str(refusal)
