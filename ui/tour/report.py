"""What a tour of every page came to, as a page to look at: no script, nothing from elsewhere."""

from html import escape
from pathlib import Path

from ui.tour.book import Book, Shown
from ui.tour.ways import Counted

_STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; color: #24211e; background: #fbfaf7; margin: 32px }
h1 { font-size: 24px } h2 { font-size: 18px; margin-top: 32px }
table { border-collapse: collapse } th, td { text-align: left; padding: 8px; vertical-align: top }
tr + tr { border-top: 1px solid #d8d1c4 } th { font-weight: 600 }
.pages thead th { position: sticky; top: 0; background: #fbfaf7; font-size: 12px }
.pages tbody th { position: sticky; left: 0; background: #fbfaf7; min-width: 220px }
img { height: 180px; display: block; border: 1px solid #d8d1c4 }
.amiss { color: #8a2f16; font-weight: 400; font-size: 13px; margin: 8px 0 0; padding-left: 16px }
.well { color: #1f6f5c }
"""


def write_index(path: Path, book: Book, counted: list[Counted], stall_ms: float) -> None:
    """Pages as rows, variants as columns, each picture beside what was found on it."""
    amiss = len(book.findings()) + sum(not each.holds for each in counted)
    verdict = f"{amiss} amiss" if amiss else "all is well"
    parts = [
        "<!doctype html><html lang=en><meta charset=utf-8><title>Goodturn: every page</title>",
        f"<style>{_STYLE}</style><h1>Every page of the counter: {verdict}</h1>",
        f"<p>Longest stall of the windows: {stall_ms:.0f} ms.</p>",
        "<h2>Touches</h2>",
        _touches(counted),
        "<h2>Pages</h2>",
        _pages(book),
        "</html>",
    ]
    path.write_text("\n".join(parts), encoding="utf-8")


def _touches(counted: list[Counted]) -> str:
    rows = [
        f"<tr><td>{escape(each.way)}<td>{each.counts.touches} of {each.allowed.touches}"
        f"<td>{each.counts.typed} of {each.allowed.typed}"
        f"<td>{each.counts.scans} of {each.allowed.scans}<td>{_verdict(each)}"
        for each in counted
    ]
    head = "<tr><th>Way<th>Touches<th>Typed<th>Scans<th>"
    return f"<table>{head}{''.join(rows)}</table>"


def _verdict(each: Counted) -> str:
    if each.holds:
        return "<span class=well>as few as allowed</span>"
    return f"<span class=amiss>{escape(each.broke) or 'more than allowed'}</span>"


def _pages(book: Book) -> str:
    columns = "".join(f"<th>{escape(each)}" for each in book.columns)
    rows = "".join(_row(page, book.columns) for page in book.pages.values())
    return f"<table class=pages><thead><tr><th>Page{columns}</thead><tbody>{rows}</tbody></table>"


def _row(page: Shown, columns: list[str]) -> str:
    pictures = "".join(f"<td>{_picture(page, column)}" for column in columns)
    return f"<tr><th>{escape(page.name)}{_findings(page)}{pictures}"


def _picture(page: Shown, column: str) -> str:
    place = page.pictures.get(column)
    if place is None:
        return ""
    alt = escape(f"{page.name}, {column}", quote=True)
    return f'<a href="{place}"><img loading=lazy src="{place}" alt="{alt}"></a>'


def _findings(page: Shown) -> str:
    said = [
        f"<li title='{escape(', '.join(where), quote=True)}'>{escape(str(found))}"
        f" ({len(where)} of {len(page.pictures)})"
        for found, where in page.findings.items()
    ]
    return f"<ul class=amiss>{''.join(said)}</ul>" if said else ""
