"""The story, as its people live it: the heel that came off, and what came of it."""

from PySide6.QtCore import QCoreApplication

from core.demo.story_facts import StoryFacts
from core.shop import Shop
from ui.counter.care import CarePage
from ui.counter.counter_page import CounterPage
from ui.counter.extra import ExtraPage
from ui.counter.find import FindPage
from ui.counter.fix import FixPage
from ui.counter.hand_over import HandOverPage
from ui.counter.ready import ReadyPage
from ui.counter.verdict import VerdictPage
from ui.counter.who import WhoPage
from ui.touches import Touches
from ui.tour.album import Album
from ui.tour.hands import Hands, StoryBroke
from ui.window import CounterFrame


class Story:
    """Walks one scene after the other; each looks at what the screen says."""

    def __init__(self, frame: CounterFrame, shop: Shop, album: Album, facts: StoryFacts) -> None:
        self.frame = frame
        self.shop = shop
        self.album = album
        self.facts = facts
        self.hands = Hands(frame)
        self.touches = Touches(frame)

    def walk(self) -> None:
        """Every scene, in order; raises `StoryBroke` where the screen says otherwise."""
        self.sign_in("Aisyah", "1111")
        self.heel_came_off()
        self.socks_now()
        self.managers_card()
        self.sign_in("Farid", "2222")
        self.older_voucher()

    # Scenes -----------------------------------------------------------------------------

    def sign_in(self, name: str, pin: str) -> None:
        """A touch on one's name, a PIN."""
        if not isinstance(self.frame.page(), WhoPage):
            self.close_band()
            self.hands.touch_widget(self.frame.head.who)
        self.on(WhoPage)
        self.album.show(self.frame, f"who serves {name}")
        self.hands.touch(name)
        self.album.show(self.frame, f"pin of {name}")
        self.hands.type(pin)
        self.on(ReadyPage)
        self.album.show(self.frame, f"ready {name}")

    def heel_came_off(self) -> None:
        """Cash, no receipt: found by the scan; same again, sorry, a dessert at the next visit."""
        self.touches.reset()
        self.hands.scan(self.facts.shoe)
        page = self.on(FindPage)
        self.says("very likely", self.row_details(page))
        self.album.show(self.frame, "find the shoe")
        page.whom.keypad.setFocus()
        self.hands.type(self.facts.phone_ending)
        self.says("Puan Nurul", page.whom.name.text())
        self.album.show(self.frame, "find who it is")
        self.hands.touch_main()
        self.on(FixPage)
        self.album.show(self.frame, "fix")
        self.hands.touch("Heel")
        self.says("Even", self.frame.page().difference.text())
        self.album.show(self.frame, "fix agreed")
        self.hands.touch_main()
        page = self.on(CarePage)
        self.says("Puan Nurul", page.sentence.text())
        self.album.show(self.frame, "care")
        self.hands.touch_main()
        page = self.on(ExtraPage)
        self.says("Pair of socks", page.cards[0].name.text())
        self.album.show(self.frame, "extra")
        self.hands.touch_widget(page.cards[1].give)
        page = self.on(HandOverPage)
        self.hands.wait_for("the note", lambda: bool(page.paper.note.page_places()))
        self.hands.settle()
        self.album.show(self.frame, "hand over")
        self.hands.touch("Yes")
        self.says("Mei Ling calls", page.call.who_calls.text())
        self.album.show(self.frame, "may we call")
        self.hands.touch_main()
        self.on(ReadyPage)
        self.album.counts["printed note"] = self.touches.counts()
        self.album.show(self.frame, "given")

    def socks_now(self) -> None:
        """Another known customer: same again, and socks into the hand."""
        self.touches.reset()
        self.hands.scan(self.facts.other_shoe)
        page = self.on(FindPage)
        page.whom.keypad.setFocus()
        self.hands.type(self.facts.other_ending)
        self.album.show(self.frame, "another shoe")
        self.hands.touch_main()
        page = self.on(FixPage)
        self.hands.touch_widget(next(iter(page.reasons.chips().values())))
        self.hands.touch_main()
        self.on(CarePage)
        self.hands.touch_main()
        page = self.on(ExtraPage)
        self.hands.touch_widget(page.cards[0].give)
        page = self.on(HandOverPage)
        self.hands.touch("Yes")
        self.album.show(self.frame, "socks now")
        self.hands.touch_main()
        self.on(ReadyPage)
        self.album.counts["given now"] = self.touches.counts()
        self.album.show(self.frame, "given now")

    def managers_card(self) -> None:
        """No sale, no name: another item goes out, and the manager's card needs the manager."""
        self.hands.touch("We sell that here")
        self.hands.type(self.facts.article)
        self.album.show(self.frame, "pick the article")
        self.hands.touch_row(self.facts.article)
        self.hands.touch_main()
        self.on(FindPage)
        self.hands.touch("No name, fine")
        self.album.show(self.frame, "no sale found")
        self.hands.touch("None of these")
        page = self.on(FixPage)
        self.hands.touch_widget(next(iter(page.reasons.chips().values())))
        self.hands.touch_main()
        self.on(CarePage)
        self.hands.touch("Bahasa Melayu")
        self.hands.touch("Came specially")
        self.album.show(self.frame, "care in Malay")
        self.hands.touch("தமிழ்")
        self.album.show(self.frame, "care in Tamil")
        self.hands.touch("中文")
        self.album.show(self.frame, "care in Chinese")
        self.hands.touch("English")
        self.hands.touch_main()
        self.on(ExtraPage)
        self.hands.touch("Everything")
        self.album.show(self.frame, "everything")
        self.hands.touch_row("The manager's card")
        self.hands.touch_main()
        self.says("please", self.frame.page().heading.text())
        self.album.show(self.frame, "a colleague please")
        self.hands.type("246810")
        page = self.on(HandOverPage)
        self.hands.wait_for("the note", lambda: bool(page.paper.note.page_places()))
        self.hands.settle()
        self.album.show(self.frame, "the card")
        self.hands.touch_main()
        self.on(ReadyPage)
        self.album.show(self.frame, "card given")

    def older_voucher(self) -> None:
        """Another customer brings an older voucher: good, used; then not a second time."""
        self.touches.reset()
        self.hands.scan(self.facts.older_qr)
        page = self.on(VerdictPage)
        self.says("Good until", page.consequence)
        self.album.show(self.frame, "a good voucher")
        self.hands.touch_main()
        self.on(ReadyPage)
        self.album.counts["voucher"] = self.touches.counts()
        self.album.show(self.frame, "used")
        self.close_band()
        self.hands.touch_widget(self.frame.head.search)
        self.hands.type(self.facts.older_code)
        self.hands.press("Return")
        page = self.on(VerdictPage)
        self.album.show(self.frame, "used already")
        if page.main_word == QCoreApplication.translate("VerdictPage", "Use it now"):
            raise StoryBroke("a used voucher is offered again")
        self.hands.press("Escape")
        self.on(ReadyPage)

    def close_band(self) -> None:
        """The band lies where one's name is: close it rather than wait ten seconds."""
        if self.frame.band.isVisible():
            self.hands.touch_widget(self.frame.band.close_button)

    # Looking ----------------------------------------------------------------------------

    def on(self, kind: type[CounterPage]) -> CounterPage:
        """The page the story is on now."""
        self.hands.wait_for(kind.__name__, lambda: isinstance(self.frame.page(), kind))
        self.hands.settle()
        return self.frame.page()

    def says(self, wanted: str, said: str) -> None:
        """The screen says what the story says."""
        if wanted not in said:
            raise StoryBroke(f"the screen says {said!r}, the story {wanted!r}")

    def row_details(self, page: FindPage) -> str:
        """What the chosen row says below its title."""
        row = page.list.chosen_row()
        return "" if row is None else row.detail
