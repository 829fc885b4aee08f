"""What a database or a disk cannot do is told in words, and nothing is lost by it."""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import event

from core.basics.errors import Refused
from core.journal.chain import clock_behind
from core.setup.new_shop import set_up
from core.shop import Shop
from core.storage import engine
from core.storage.drive import _kind_of_mount, is_on_network
from core.storage.engine import database_url
from tests.core.refuses import refuses
from tests.core.small_shop import DESSERT, NOON, SMALL_SHOP, SmallShop

NOBODY = 65_534


def database(small: SmallShop) -> Path:
    return Path(small.place) / "goodturn.sqlite"


@contextmanager
def as_nobody() -> Iterator[None]:
    """Without the rights of root, whom no file mode stops."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def public(small_place: Path) -> Iterator[Path]:
    """A shop in a folder that everybody may enter."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    shutil.copytree(small_place, folder / "shop")
    shutil.copymode(folder, folder / "shop")
    for each in (folder / "shop").rglob("*"):
        each.chmod(0o755 if each.is_dir() else 0o644)
    yield folder / "shop"
    (folder / "shop").chmod(0o755)
    shutil.rmtree(folder)


def entries(small: SmallShop) -> int:
    count: int = small.scalar("SELECT count(*) FROM journal_entry")
    return count


# The disk.


def test_a_full_disk_is_told_and_the_same_act_goes_through_when_there_is_room(
    small: SmallShop,
) -> None:
    pages = [0]

    def limited(connection: sqlite3.Connection, _record: object) -> None:
        (count,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {count + pages[0]}")

    small.shop.database.close()
    event.listen(small.shop.database.engine, "connect", limited)
    done: list[UUID] = []
    with refuses("disk_full"):
        while len(done) < 200:
            done.append(small.found(receipt="R5"))
    assert entries(small) == 2 + len(done)
    assert small.troubles() == []
    pages[0] = 1_000
    small.shop.database.close()
    small.found(receipt="R5")
    assert small.troubles() == []


FILL = """
import sys
from tests.core.small_shop import SmallShop
from core.basics.errors import Refused
from core.recovery.find import take_up
small = SmallShop(sys.argv[1])
brought = (small.brought("R5"),)
done = 0
try:
    while True:
        small.do(take_up, brought)
        done += 1
except Refused as refused:
    print(refused.code, done)
small.close()
"""

FILL_A_DISK = (
    """
import pathlib, shutil, sys
template, disk = map(pathlib.Path, sys.argv[1:])
shutil.copytree(template, disk / "shop")
(disk / "ballast").write_bytes(bytes(600_000))
sys.argv[1] = str(disk / "shop")
"""
    + FILL
    + """
(disk / "ballast").unlink()
again = SmallShop(sys.argv[1])
assert again.scalar("SELECT count(*) FROM journal_entry") == 2 + done
assert again.troubles() == []
again.found(receipt="R5")
assert again.troubles() == []
"""
)


@pytest.mark.skipif(sys.platform != "linux", reason="needs a small disk of its own")
def test_a_disk_that_is_really_full_is_told(small_place: Path, tmp_path: Path) -> None:
    """A disk of two megabytes, the journal's head on it too; it goes with the process."""
    small_disk = f'mount -t tmpfs -o size=2m none {tmp_path} && exec "$@"'
    apart = ["unshare", "--mount", "sh", "-c", small_disk, "sh"]
    if subprocess.run([*apart, "true"], capture_output=True, check=False).returncode:
        pytest.skip("this user may not mount a small disk")
    told = _run(FILL_A_DISK, str(small_place), str(tmp_path), before=apart)
    assert told.split()[0] in {"disk_full", "disk_trouble"}


LIMITED = """
import resource
resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, 600_000))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit of the size of files")
def test_a_file_that_may_not_grow_is_told(small: SmallShop) -> None:
    small.close()
    code, done = _run(LIMITED + FILL, small.place).split()
    assert code in {"disk_full", "disk_trouble"}
    again = SmallShop(small.place)
    assert entries(again) == 2 + int(done)
    assert again.troubles() == []
    again.close()


def _run(program: str, *arguments: str, before: Sequence[str] = ()) -> str:
    answer = subprocess.run(
        [*before, sys.executable, "-c", program, *arguments],
        cwd=Path(__file__).parents[3],
        capture_output=True,
        text=True,
        check=False,
    )
    assert answer.returncode == 0, answer.stderr
    return answer.stdout.strip()


# What may only be read.


def test_a_database_that_may_only_be_read_is_told(public: Path) -> None:
    for each in public.glob("goodturn.sqlite*"):
        each.chmod(0o444)
    with as_nobody(), refuses("database_read_only"):
        SmallShop(str(public)).found()


def test_a_folder_that_may_only_be_read_is_told(public: Path) -> None:
    public.chmod(0o555)
    with as_nobody(), pytest.raises(Refused) as refused:
        SmallShop(str(public)).found()
    assert refused.value.code in {"database_read_only", "database_not_opened"}


def test_a_database_that_may_not_be_opened_is_told(public: Path) -> None:
    (public / "goodturn.sqlite").chmod(0o000)
    with as_nobody(), refuses("database_not_opened"):
        Shop.open(str(public))


def test_no_shop_is_set_up_where_nothing_can_be_written(public: Path) -> None:
    public.parent.chmod(0o555)
    with as_nobody(), refuses("folder_not_writable"):
        set_up(str(public.parent / "another"), SMALL_SHOP)


def test_no_shop_is_set_up_in_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with refuses("folder_not_writable"):
        set_up(str(tmp_path / "file"), SMALL_SHOP)


# Other programs.


def test_another_programs_lock_is_waited_for_and_then_told(
    small: SmallShop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "BUSY_SECONDS", 1)
    small = small.reopened()
    with closing(sqlite3.connect(database(small), isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with refuses("database_busy"):
            small.found()
        assert small.troubles() == []  # reading goes on
        other.execute("ROLLBACK")
    small.found()
    assert small.troubles() == []
    small.close()


# What is damaged, or no database at all.


def test_a_database_damaged_in_the_middle_is_told(small: SmallShop) -> None:
    small.close()
    whole = database(small).read_bytes()
    middle = len(whole) // 2
    database(small).write_bytes(
        whole[: middle - 40_000] + b"\xa5" * 80_000 + whole[middle + 40_000 :]
    )
    told = whats_wrong(small.place)
    assert told == "database_damaged" or told.startswith("storage: database")


def whats_wrong(place: str) -> str:
    """The first thing that a check finds, or the code of what is refused."""
    try:
        small = SmallShop(place)
    except Refused as refused:
        return refused.code
    try:
        return (small.troubles() or ["nothing"])[0]
    except Refused as refused:
        return refused.code
    finally:
        small.close()


def test_a_database_cut_short_is_told(small: SmallShop) -> None:
    small.close()
    whole = database(small).read_bytes()
    database(small).write_bytes(whole[: len(whole) // 3])
    with refuses("database_damaged"):
        SmallShop(small.place).found()


@pytest.mark.parametrize("content", [b"Dear diary, " * 500, b"\x00" * 9_000, b"PK\x03\x04" * 2_000])
def test_a_file_that_is_no_database_is_told(small: SmallShop, content: bytes) -> None:
    small.close()
    database(small).write_bytes(content)
    with refuses("not_a_database"):
        Shop.open(small.place)
    with refuses("not_a_database"):
        set_up(small.place, SMALL_SHOP)
    assert database(small).read_bytes() == content


def test_an_empty_file_or_another_programs_database_is_no_shop(small: SmallShop) -> None:
    small.close()
    database(small).write_bytes(b"")
    with refuses("no_shop_here"):
        Shop.open(small.place)
    with closing(sqlite3.connect(database(small))) as other:
        other.execute("CREATE TABLE song (name TEXT)")
        other.commit()
    with refuses("no_shop_here"):
        Shop.open(small.place)


def test_where_there_is_nothing_there_is_no_shop(tmp_path: Path) -> None:
    for place in (tmp_path, tmp_path / "nowhere"):
        with refuses("no_shop_here"):
            Shop.open(str(place))
    assert list(tmp_path.iterdir()) == []


def test_a_shop_is_not_set_up_over_another(small: SmallShop) -> None:
    with refuses("shop_exists"):
        set_up(small.place, SMALL_SHOP)
    assert small.troubles() == []


def test_a_set_up_that_was_cut_off_is_done_anew(tmp_path: Path) -> None:
    set_up(str(tmp_path), SMALL_SHOP).close()
    with closing(sqlite3.connect(tmp_path / "goodturn.sqlite")) as connection:
        for table in ("shop", "till"):
            connection.execute(f"DELETE FROM {table}")
        connection.execute("DROP TRIGGER guard_voucher_key_list_no_delete")
        connection.execute("DELETE FROM voucher_key_list")
        connection.commit()
    with refuses("no_shop_here"):
        Shop.open(str(tmp_path))
    made = set_up(str(tmp_path), SMALL_SHOP)
    assert made.check() == ()
    made.close()


# This PC's own files.


def test_without_its_key_a_till_does_nothing_and_says_so(small: SmallShop) -> None:
    (Path(small.place) / "till" / "key").unlink()
    again = small.reopened()
    before = entries(again)
    with refuses("till_key_missing"):
        again.found()
    assert entries(again) == before
    assert any("The key of this PC is missing" in each for each in again.troubles())
    again.close()


def test_a_key_that_is_no_key_is_told(small: SmallShop) -> None:
    (Path(small.place) / "till" / "key").write_bytes(b"too short")
    again = small.reopened()
    with refuses("till_key_missing"):
        again.found()
    again.close()


@pytest.mark.parametrize("content", [None, b"", b"{}", b'{"till": 1, "key_id": "x"}'])
def test_without_its_identity_a_till_does_not_start(
    small: SmallShop, content: bytes | None
) -> None:
    small.close()
    identity = Path(small.place) / "till" / "identity.json"
    if content is None:
        identity.unlink()
    else:
        identity.write_bytes(content)
    with refuses("till_identity_unreadable", file="identity.json"):
        Shop.open(small.place)


def test_a_till_of_another_shop_does_nothing(small: SmallShop, tmp_path: Path) -> None:
    set_up(str(tmp_path / "other"), SMALL_SHOP).close()
    shutil.rmtree(Path(small.place) / "till")
    shutil.copytree(tmp_path / "other" / "till", Path(small.place) / "till")
    again = small.reopened()
    with refuses("till_unknown"):
        again.do(lambda work: work.note("test"))
    again.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_what_is_private_is_this_users_alone(small: SmallShop) -> None:
    small.found()
    for each in (Path(small.place) / "till").iterdir():
        assert each.stat().st_mode & 0o077 == 0


# The clock.


def test_a_clock_a_little_behind_dates_nothing_before_the_last_entry(small: SmallShop) -> None:
    small.clock.moment = NOON + timedelta(hours=1)
    small.found()
    small.clock.moment -= timedelta(minutes=10)
    case = small.found(receipt="R3")
    assert small.view(case).opened_at == NOON + timedelta(hours=1)
    assert small.ask(clock_behind) is None
    moments = [at for (at,) in small.rows("SELECT at FROM journal_entry ORDER BY number")]
    assert moments == sorted(moments)
    small.clock.moment = NOON + timedelta(hours=2)
    assert small.view(small.found(receipt="R4")).opened_at == NOON + timedelta(hours=2)
    assert small.troubles() == []


def test_a_clock_that_was_a_year_ahead_is_told_and_carried_on_by_nobody(small: SmallShop) -> None:
    small.clock.moment = NOON + timedelta(days=365)
    small.found()
    small.clock.moment = NOON
    case = small.found(receipt="R3")
    assert small.view(case).opened_at == NOON
    assert small.ask(clock_behind) is None
    assert small.troubles() == []


def test_a_clock_set_back_is_told(small: SmallShop) -> None:
    small.found()
    small.clock.moment -= timedelta(days=1)
    assert small.ask(clock_behind) == NOON


@pytest.mark.parametrize("year", [2019, 2200])
def test_a_clock_that_is_wholly_wrong_signs_nothing(small: SmallShop, year: int) -> None:
    case = small.cared()
    small.raw("UPDATE till SET last_at = 0")
    small.clock.moment = NOON.replace(year=year)
    with refuses("voucher_issue_day", day=f"{year}-03-18"):
        small.choose(case, DESSERT, "next")
    assert small.view(case).step == "extra"


# Addresses.


@pytest.mark.parametrize(
    ("place", "code"),
    [
        ("postgresql://clerk:secret@shop/goodturn", "password_in_url"),
        ("postgresql://clerk@shop/goodturn?password=secret", "password_in_url"),
        ("mysql://clerk@shop/goodturn", "database_kind"),
        ("oracle://x", "database_kind"),
        ("://", "database_kind"),
        ("postgresql://clerk@shop:port/goodturn", "database_kind"),
    ],
)
def test_an_address_that_is_none_is_told(place: str, code: str) -> None:
    with refuses(code):
        database_url(place)


def test_a_server_that_does_not_answer_is_told(tmp_path: Path) -> None:
    pytest.importorskip("psycopg")
    with refuses("database_gone"):
        Shop.open(f"postgresql://clerk@/goodturn?host={tmp_path}")


MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
server:/shops /mnt/shop nfs4 rw 0 0
//server/old\\040shops /mnt/old\\040shops cifs rw 0 0
/dev/sdb1 /mnt/shop/local ext4 rw 0 0
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/shop", "ext4"),
        ("/mnt/shop", "nfs4"),
        ("/mnt/shop/a/b", "nfs4"),
        ("/mnt/shopping", "ext4"),
        ("/mnt/old shops/a", "cifs"),
        ("/mnt/shop/local/a", "ext4"),
    ],
)
def test_a_network_drive_is_known_by_its_mount(path: str, kind: str) -> None:
    assert _kind_of_mount(Path(path), MOUNTS) == kind


def test_this_disk_is_no_network_drive(tmp_path: Path) -> None:
    assert not is_on_network(tmp_path)
