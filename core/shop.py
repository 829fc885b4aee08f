"""The one door: opens a shop and runs questions and acts on it."""

import secrets
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar, get_type_hints
from uuid import UUID, uuid4

import msgspec
from sqlalchemy import MetaData

from core.basics.alone import alone
from core.basics.clock import Clock, SystemClock
from core.basics.errors import Refused
from core.basics.ids import RandomBits
from core.basics.this_pc import ThisPc, shop_folder
from core.basics.trouble import Trouble
from core.journal import chain
from core.journal.till import Till
from core.storage.engine import Database, database_url
from core.storage.shop_record import about_shop
from core.storage.units import Units
from core.storage.versions import bring_up_to_date
from core.storage.work import Work

P = ParamSpec("P")
R = TypeVar("R")


@dataclass(frozen=True)
class Command:
    """One wish of one person. Sent again it is recognised; a new attempt is a new command."""

    by: UUID | None
    id: UUID = field(default_factory=uuid4)


class Shop:
    """An open shop: `ask` a question, `do` an act, `keep` what is not done yet.

    Questions and acts are functions of the rooms that take a unit of work first. An act is one
    transaction with one journal entry; its answer is kept there, so the same command sent again
    gets the same answer and does nothing.
    """

    def __init__(
        self,
        database: Database,
        folder: Path,
        clock: Clock,
        random_bits: RandomBits = secrets.randbits,
    ) -> None:
        self.database = database
        self.folder = folder
        self.clock = clock
        self._random_bits = random_bits
        with database.reading() as session:
            self.about = about_shop(session)
        self.till = Till(folder / "till")
        self.this_pc = ThisPc(folder / "till")

    @classmethod
    def open(
        cls,
        place: str,
        clock: Clock | None = None,
        random_bits: RandomBits = secrets.randbits,
    ) -> "Shop":
        """Open the shop at `place`: a folder, or a database URL without a password in it.

        Refuses `no_shop_here`, and each thing that can be wrong with a database in its own words.
        """
        url = database_url(place)
        if url.get_backend_name() == "sqlite" and not Path(str(url.database)).is_file():
            raise Refused("no_shop_here")
        with ExitStack() as undo:
            database = Database(url)
            undo.callback(database.close)
            bring_up_to_date(database, _schema)
            opened = cls(database, shop_folder(place), clock or SystemClock(), random_bits)
            undo.pop_all()
        return opened

    def ask(self, question: Callable[Concatenate[Work, P], R], *args: P.args, **kw: P.kwargs) -> R:
        """The answer to a question, which changes nothing."""
        with self.database.reading() as session:
            work = Work(session, self.about, self.clock.now(), self.till.identity)
            return question(work, *args, **kw)

    def do(
        self,
        command: Command,
        act: Callable[Concatenate[Work, P], R],
        *args: P.args,
        **kw: P.kwargs,
    ) -> R:
        """Do an act once, whole or not at all, and give its answer."""
        with self.database.writing() as session:
            work = Work(
                session,
                self.about,
                self.clock.now(),
                self.till.identity,
                command.by,
                command.id,
                self._random_bits,
                self.till.sign,
                self.till.count_on,
            )
            chain.lock(work)
            given = chain.earlier_answer(work, act.__name__)
            if given is not None:
                answer: R = msgspec.json.decode(given, type=get_type_hints(act)["return"])
                return answer
            answer = act(work, *args, **kw)
            head = chain.append(work, act.__name__, msgspec.json.encode(answer).decode())
            stamp = self.till.stamp(head)
        self.till.keep(stamp)
        return answer

    def carry_out(
        self,
        command: Command,
        job: Callable[Concatenate[Units, P], R],
        *args: P.args,
        **kw: P.kwargs,
    ) -> R:
        """Do a long job in several units of work, so that nobody waits for the whole of it.

        What reads a whole file would hold every other till up as one act. A job writes in short
        slices and ends with one act under `command`, whose entry tells of all of them. Refuses
        `job_running` while another one runs on this PC.
        """
        with alone(self.folder / "till" / "job.lock", "job_running"):
            return job(_UnitsOfJob(self, command), *args, **kw)

    def keep(
        self,
        by: UUID | None,
        keeping: Callable[Concatenate[Work, P], None],
        *args: P.args,
        **kw: P.kwargs,
    ) -> None:
        """Write down what is not done yet: no act, so nothing of it stands in the journal."""
        with self.database.writing() as session:
            work = Work(session, self.about, self.clock.now(), self.till.identity, by)
            keeping(work, *args, **kw)

    def check(self) -> tuple[Trouble, ...]:
        """Everything that is wrong with the shop's data, each room by its own check."""
        from core.checks import check_rooms

        kept, found = None, []
        try:
            kept = self.till.kept_head()
        except Refused as refused:
            found.append(Trouble("journal", "head.json", str(refused)))
        return (*found, *self.ask(check_rooms, kept))

    def close(self) -> None:
        """Let go of the database."""
        self.database.close()


class _UnitsOfJob:
    """The units of work of a long job on a shop."""

    def __init__(self, shop: Shop, command: Command) -> None:
        self._shop = shop
        self._command = command

    def ask(self, question: Callable[Concatenate[Work, P], R], *args: P.args, **kw: P.kwargs) -> R:
        return self._shop.ask(question, *args, **kw)

    def write(self, slice_: Callable[Concatenate[Work, P], R], *args: P.args, **kw: P.kwargs) -> R:
        shop = self._shop
        with shop.database.writing() as session:
            now, pc = shop.clock.now(), shop.till.identity
            return slice_(Work(session, shop.about, now, pc, self._command.by), *args, **kw)

    def close(self, act: Callable[Concatenate[Work, P], R], *args: P.args, **kw: P.kwargs) -> R:
        return self._shop.do(self._command, act, *args, **kw)


def _schema() -> MetaData:
    """Every room's tables; they are read only where a database is made or brought up to date."""
    from core.schema import SCHEMA

    return SCHEMA
