"""How long a note takes from *print* pressed to its PDF: `python -m tests.benchmarks.note`.

Prints JSON: medians in milliseconds of pairs taken in turns, a note and a bare ReportLab page
with the same QR. At most 40 ms are allowed for a note. `--small` takes fewer pairs.
"""

import argparse
import io
import json
import time
from collections.abc import Callable
from dataclasses import replace
from itertools import cycle, islice
from statistics import median

from reportlab.pdfgen.canvas import Canvas

from core.printing.paper import A6, ROLL_80, Paper
from core.vouchers import qr
from core.vouchers.note import draw, warm
from tests.core.vouchers import notes

LIMIT_MS = 40.0
PAIRS, SMALL_PAIRS = 15, 5
NOTES = {
    "en": notes.ENGLISH,
    "ms": notes.MALAY,
    "zh": notes.CHINESE,
    "ta": notes.TAMIL,
}
# As at a counter: the shop's texts are the same all day, the name is always another.
NAMES = ("Nurul Aisyah", "张伟先生", "கார்த்திகேயன்", "Zoë Müller", "لمى السعيد", "Tan Wei Ming")


def bare_page(digits: str) -> bytes:
    """What can be had without fonts and layout: one page with the QR."""
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=(227, 227), invariant=1)
    for row, modules in enumerate(qr.matrix(digits)):
        for column, dark in enumerate(modules):
            if dark:
                canvas.rect(10 + 1.77 * column, 200 - 1.77 * row, 1.77, 1.77, stroke=0, fill=1)
    canvas.save()
    return file.getvalue()


def took_ms(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def measure(language: str, paper: Paper, pairs: int) -> dict[str, float]:
    """Medians of `pairs` notes and bare pages in turns."""
    drawn, bare = [], []
    for name in islice(cycle(NAMES), pairs):
        note = replace(NOTES[language], for_name=name)
        drawn.append(took_ms(lambda note=note: draw(note, paper)))
        bare.append(took_ms(lambda note=note: bare_page(note.payload)))
    return {
        "note_ms": round(median(drawn), 1),
        "slowest_note_ms": round(max(drawn), 1),
        "bare_page_ms": round(median(bare), 1),
        "ratio": round(median(drawn) / median(bare), 2),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--small", action="store_true", help="fewer pairs")
    pairs = SMALL_PAIRS if parser.parse_args().small else PAIRS
    warming = took_ms(warm)
    measured = {
        f"{language} {paper.name}": measure(language, paper, pairs)
        for language in NOTES
        for paper in (ROLL_80, A6)
    }
    worst = max(each["note_ms"] for each in measured.values())
    said = {
        "pairs": pairs,
        "warm_ms": round(warming, 1),
        "limit_ms": LIMIT_MS,
        "worst_median_ms": worst,
        "within": worst <= LIMIT_MS,
        "notes": measured,
    }
    print(json.dumps(said, indent=1))


if __name__ == "__main__":
    main()
