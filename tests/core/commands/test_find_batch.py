"""`main.py find --batch`: each question of a file answered in one line of JSON."""

import json
from pathlib import Path
from typing import Any

import pytest

from core.demo.story_facts import StoryFacts
from main import main


def answers(
    place: str, capsys: pytest.CaptureFixture[str], tmp_path: Path, kind: str, *lines: str
) -> list[dict[str, Any]]:
    file = tmp_path / "questions.txt"
    file.write_text("\n".join(lines), encoding="utf-8")
    assert main(["find", "--batch", str(file), "--kind", kind, "--json", "--shop", place]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_each_line_has_its_answer(
    place: str, facts: StoryFacts, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    found = answers(place, capsys, tmp_path, "people", facts.phone_ending, "", "xqzzy")
    assert [len(each["results"]) > 0 for each in found] == [True, False, False]
    best = found[0]["results"][0]
    assert best.keys() == {"kind", "till_id", "score", "why"}
    assert best["kind"] == "person"
    assert best["score"] == 1
    assert best["why"] == [f"phone_ending {facts.phone_ending}"]
    assert found[0]["ms"] > 0


def test_a_sale_is_told_by_the_tills_number_and_sku(
    place: str, facts: StoryFacts, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    said = json.dumps({"text": facts.shoe, "payment": "cash", "unknown": 1})
    (answer,) = answers(place, capsys, tmp_path, "sales", said)
    best = answer["results"][0]
    assert best.keys() == {"kind", "sale", "sku", "probability", "why"}
    assert best["kind"] == "sale"
    assert best["probability"] > 0.5
    assert len(answer["results"]) <= 10


def test_all_kinds_stand_best_first(
    place: str, facts: StoryFacts, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (answer,) = answers(place, capsys, tmp_path, "all", f"oxford {facts.phone_ending}")
    worth = [each.get("score", each.get("probability")) for each in answer["results"]]
    assert worth == sorted(worth, reverse=True)
    assert {each["kind"] for each in answer["results"]} == {"person", "sale"}


def test_what_is_known_beside_the_text_counts(
    place: str, facts: StoryFacts, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    known = {"date": "last week", "amount": "about 700", "payment": "tunai", "as_of": "2025-01-15"}
    plain = {"date": "2025-01-08", "amount": 700, "payment": "cash", "card": "1234", "staff": "Di"}
    lines = [json.dumps({"text": facts.shoe, **more}) for more in (known, plain)]
    for answer in answers(place, capsys, tmp_path, "sales", *lines):
        assert isinstance(answer["results"], list)


def test_a_line_that_is_no_question_says_which_and_stops_nothing(
    place: str, facts: StoryFacts, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = tmp_path / "questions.txt"
    wrong = ['{"text": 3', '{"text": ["tan"]}', '{"as_of": "soon"}', '{"as_of": "9999-12-31"}']
    odd = [b"caf\xe9", b"a\0b", b'{"text": null}', b'{"text": 12, "staff": 5, "date": 20250108}']
    far = [b'{"text": "tan", "date": "0001-01-01"}', b'{"text": "tan", "date": "9999-12-31"}']
    last = facts.phone_ending.encode()
    file.write_bytes(b"\n".join([*(each.encode() for each in wrong), *odd, *far, last]))
    assert main(["find", "--batch", str(file), "--kind", "all", "--shop", place]) == 1
    printed = capsys.readouterr()
    found = [json.loads(line) for line in printed.out.splitlines()]
    assert ["refused" in each for each in found] == [True] * 4 + [False] * 7
    assert all(each["results"] == [] for each in found[:4])
    assert found[-1]["results"][0]["kind"] == "person"
    assert "Line 1" in printed.err
    assert "Line 2" in found[1]["refused"]


def test_a_file_that_is_not_there_is_refused(
    place: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert main(["find", "--batch", str(tmp_path / "none.txt"), "--shop", place]) == 1
    assert "none.txt" in capsys.readouterr().err


@pytest.mark.parametrize("most", ["0", "-1", "many"])
def test_there_is_at_least_one_answer_to_ask_for(most: str) -> None:
    with pytest.raises(SystemExit) as left:
        main(["find", "--batch", "questions.txt", "--most", most])
    assert left.value.code == 2
