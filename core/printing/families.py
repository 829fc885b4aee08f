"""The font families that notes are lettered in, best first, as their files are called.

File stems on Linux (Noto, DejaVu, Liberation, WenQuanYi, Droid), Windows and macOS. A script that
none of them has is looked for in every other font of the machine.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Family:
    """File stems in lower case; `index` is the font's place within a collection file."""

    regular: str
    bold: str | None = None
    index: int = 0


SERIF = (
    Family("notoserif-regular", "notoserif-bold"),
    Family("georgia", "georgiab"),
    Family("georgia", "georgia bold"),
    Family("dejavuserif", "dejavuserif-bold"),
    Family("liberationserif-regular", "liberationserif-bold"),
    Family("notoserifcjk-regular", "notoserifcjk-bold", index=2),
    Family("songti", None, index=3),
    Family("notoseriftamil-regular", "notoseriftamil-bold"),
    Family("notonaskharabic-regular", "notonaskharabic-bold"),
)

SANS = (
    Family("notosans-regular", "notosans-bold"),
    Family("segoeui", "segoeuib"),
    Family("arial", "arialbd"),
    Family("arial", "arial bold"),
    Family("dejavusans", "dejavusans-bold"),
    Family("liberationsans-regular", "liberationsans-bold"),
    Family("notosanscjk-regular", "notosanscjk-bold", index=2),
    Family("msyh", "msyhbd"),
    Family("stheiti light", "stheiti medium", index=1),
    Family("wqy-microhei"),
    Family("wqy-zenhei"),
    Family("droidsansfallbackfull"),
    Family("notosanstamil-regular", "notosanstamil-bold"),
    Family("nirmala", "nirmalab"),
    Family("latha", "lathab"),
    Family("tamil sangam mn", None),
    Family("notosansarabic-regular", "notosansarabic-bold"),
    Family("tahoma", "tahomabd"),
    Family("geezapro", None),
    Family("arial unicode"),
)

LAST_RESORT = Family("vera", "verabd")
"""Comes with ReportLab: Latin on a machine without any font."""
