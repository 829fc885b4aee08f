"""The set-up's folder .venv: when it is made, mended, or left alone."""

import subprocess
import sys
from pathlib import Path

import dev
import machine
import pytest


@pytest.fixture
def environment(tmp_path: Path) -> dev.Environment:
    """An environment of an empty lock file, in a folder whose name needs care."""
    home = tmp_path / "Kedai Ümlaut 鞋"
    home.mkdir()
    lock = home / "lock.txt"
    lock.write_text("", encoding="utf-8")
    return dev.Environment(home / ".venv", lock)


def test_another_lock_file_asks_for_an_update(environment: dev.Environment) -> None:
    environment.folder.mkdir()
    environment.python.parent.mkdir()
    environment.python.touch()
    environment.stamp.write_text(environment.wanted_stamp(), encoding="utf-8")
    assert environment.is_ready()
    environment.lock.write_text("# changed", encoding="utf-8")
    assert not environment.is_ready()


def test_a_lost_python_is_noticed(environment: dev.Environment) -> None:
    environment.folder.mkdir()
    environment.stamp.write_text(environment.wanted_stamp(), encoding="utf-8")
    assert not environment.is_ready()


def test_a_half_made_folder_is_made_anew_and_works(environment: dev.Environment) -> None:
    environment.folder.mkdir()
    environment.stamp.write_text(environment.UNFINISHED, encoding="utf-8")
    remains = environment.folder / "remains of the last time"
    remains.touch()
    environment.make()
    assert environment.is_ready()
    assert not remains.exists()
    prefix = "import sys; sys.stdout.buffer.write(sys.prefix.encode())"
    answer = subprocess.run([environment.python, "-c", prefix], capture_output=True, check=True)
    assert Path(answer.stdout.decode()).samefile(environment.folder)


def test_a_failed_installation_is_told_and_not_taken_for_done(
    environment: dev.Environment,
) -> None:
    environment.lock.write_text("there is no such line --hash", encoding="utf-8")
    with pytest.raises(machine.Stop, match="look after the network"):
        environment.make()
    assert not environment.is_ready()
    assert environment.stamp.read_text(encoding="utf-8") == environment.UNFINISHED


def test_a_place_that_cannot_be_written_is_named(environment: dev.Environment) -> None:
    environment.folder.write_text("a file where the folder should be", encoding="utf-8")
    with pytest.raises(machine.Stop, match="where you may write") as stop:
        environment.make()
    assert str(environment.folder) in str(stop.value)


@pytest.mark.parametrize(
    ("windows", "python"), [(True, "Scripts/python.exe"), (False, "bin/python")]
)
def test_only_hashed_files_are_installed_on_every_system(windows: bool, python: str) -> None:
    folder = Path("a shop", ".venv")
    environment = dev.Environment(folder, Path("lock.txt"), windows=windows)
    command = environment.install_command(quiet=False)
    assert command[:4] == [str(folder / python), "-m", "pip", "install"]
    assert command[-3:] == ["--require-hashes", "-r", "lock.txt"]


def test_wrong_usage_shows_the_commands(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(["rnu"]) == 2
    assert dev.main([]) == 2
    assert "dev.py run" in capsys.readouterr().err
    assert dev.main(["--help"]) == 0


def test_the_lock_file_names_every_dependency_with_a_hash_and_no_address() -> None:
    text = (dev.ROOT / "packaging" / "lock.txt").read_text(encoding="utf-8")
    blocks = [block for block in text.replace("\\\n", "").splitlines() if block.strip()]
    assert all("==" in block and "--hash=sha256:" in block for block in blocks)
    assert {"pyside6", "sqlalchemy", "pytest"} <= {block.partition("==")[0] for block in blocks}
    assert "://" not in text


def test_the_script_starts_by_itself_from_another_folder(tmp_path: Path) -> None:
    answer = subprocess.run(
        [sys.executable, str(dev.ROOT / "packaging" / "dev.py"), "--help"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (answer.returncode, answer.stderr) == (0, "")
