"""The record on the disk: it holds no word in clear, shows any change, and outlives the server.

Runs last and stops the server that the other tests used, so that their words are in the record.
"""

import base64
import json
import re
import sqlite3
import subprocess
import time

import pytest

import demo_stories
import steps
import test_add_person
import test_journey
import test_notifications
import test_security
from server import BINARY, ROOT, Server, free_port, sightline

# The journeys' own words and people; the demo's come from its stories.
TYPED = (
    demo_stories.chunks(test_journey.WORDS) | demo_stories.chunks(test_journey.NOTE)
    | test_security.HER_SECRETS
    | test_notifications.TYPED
    | {test_add_person.HER.phone, test_add_person.ELSEWHERE.phone}
    | {person.family for person in (
        test_add_person.CONCERN, test_add_person.HER, test_add_person.ELSEWHERE,
        test_journey.WITH_SCRIPT, test_journey.WITHOUT_SCRIPT, test_journey.BY_KEYBOARD,
        test_security.CONCERN)})
# Exit codes of the program.
REFUSED, INVALID = 2, 3
QUICK_SECONDS = 15
# An entry in the middle of the record, and all that its row holds.
POSITION = 57
COLUMNS = [
    "position", "id", "stream", "number", "kind", "recorded_at", "worker", "agency",
    "idempotency", "previous", "sealed", "hash", "chain",
]


@pytest.fixture(scope="module")
def stopped(server):
    """The data folder as it is while the server runs, and then without the server."""
    running = {path.name: path.read_bytes() for path in server.data.iterdir()}
    running["the metrics"] = server.metrics()
    server.stop()
    return server, running


@pytest.fixture
def record(stopped, tmp_path):
    """A copy of the whole database in one file, without what guards its entries."""
    file = tmp_path / "record.db"
    source = sqlite3.connect(f"file:{stopped[0].data / 'sightline.db'}?mode=ro", uri=True)
    copy = sqlite3.connect(file)
    source.backup(copy)
    source.close()
    copy.execute("PRAGMA ignore_check_constraints = ON")
    triggers = copy.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    assert triggers
    for (name,) in triggers:
        copy.execute(f'DROP TRIGGER "{name}"')
    copy.commit()
    yield file, copy
    copy.close()


def verify(*arguments):
    result = sightline("ledger", "verify", "--format", "json", *arguments)
    return result.returncode, json.loads(result.stdout)


def in_clear(files, texts):
    """Which texts stand in which files, as UTF-8 or UTF-16, whatever their case."""
    found = []
    for name, content in files.items():
        content = content.lower()
        for text in texts:
            if any(text.lower().encode(form) in content for form in ("utf-8", "utf-16-le")):
                found.append((name, text))
    return found


def bytes_for_base64(content):
    """Sealed payloads as the bytes that they are: in Base64 six letters spell a name by chance."""
    return re.sub(
        rb'(?<="sealed":")[A-Za-z0-9+/]+={0,2}(?=")',
        lambda found: base64.b64decode(found[0], validate=True), content)


def test_the_record_of_all_journeys_is_whole(stopped):
    code, report = verify("--data", stopped[0].data)
    assert (code, report["sound"], report["problems"]) == (0, True, [])
    assert report["entries"] > 300


def test_nothing_that_names_locates_or_quotes_anyone_stands_in_files_log_or_metrics(stopped):
    server, running = stopped
    secrets = demo_stories.secrets()
    for kind in (secrets.names, secrets.places, secrets.phones, secrets.birthdays,
                 secrets.narrative):
        assert len(kind) > 10
    texts = secrets.all() | TYPED
    assert {"sightline.db", "sightline.db-wal", "sightline.db-shm"} <= set(running)
    assert b'route="/health/ready"' in running["the metrics"]
    assert in_clear(running | {"the log": server.log.read_bytes()}, texts) == []
    at_rest = {path.name: path.read_bytes() for path in server.data.iterdir()}
    written_at_the_end = {
        name: content for name, content in at_rest.items() if running.get(name) != content}
    assert in_clear(written_at_the_end, texts) == []
    assert in_clear({name: name.encode() for name in at_rest}, texts) == []


def test_nothing_of_it_stands_in_a_backup_or_an_export(stopped, tmp_path):
    server, _ = stopped
    made = {"backup": tmp_path / "record.backup", "export": tmp_path / "record.jsonl"}
    for command in (
            ["backup", "--out", made["backup"]], ["ledger", "export", "--out", made["export"]]):
        done = sightline(*command, "--data", server.data)
        assert done.returncode == 0, done.stderr
    for file in made.values():
        assert file.stat().st_mode & 0o077 == 0, file.name
        assert file.stat().st_size > 100_000
    contents = {name: file.read_bytes() for name, file in made.items()}
    exported = contents["export"]
    contents["export"] = bytes_for_base64(exported)
    assert len(contents["export"]) < len(exported)
    assert in_clear(contents, demo_stories.secrets().all() | TYPED) == []


def test_the_search_for_words_in_clear_finds_one(stopped):
    server, _ = stopped
    planted = {"planted": (server.data / "sightline.db").read_bytes() + b"x Bankole, sade bankole"}
    assert in_clear(planted, {"Sade Bankole"}) == [("planted", "Sade Bankole")]


def test_keys_and_data_are_for_their_owner_alone(stopped):
    for path in stopped[0].data.iterdir():
        assert path.stat().st_mode & 0o077 == 0, path.name
    assert stopped[0].data.stat().st_mode & 0o077 == 0


def test_every_column_of_an_entry_is_tried(record):
    _, copy = record
    assert [row[1] for row in copy.execute("PRAGMA table_info(entry)")] == COLUMNS


def changed(value):
    """The same value with one byte changed."""
    if isinstance(value, int):
        return value ^ 0x4000
    if isinstance(value, str):
        middle = len(value) // 2
        other = "1" if value[middle] != "1" else "2"
        return value[:middle] + other + value[middle + 1:]
    middle = len(value) // 2
    return value[:middle] + bytes([value[middle] ^ 1]) + value[middle + 1:]


@pytest.mark.parametrize("column", COLUMNS)
def test_one_changed_byte_is_reported_with_the_number_of_its_entry(record, column):
    file, copy = record
    (value,) = copy.execute(
        f"SELECT {column} FROM entry WHERE position = ?", (POSITION,)).fetchone()
    copy.execute(
        f"UPDATE entry SET {column} = ? WHERE position = ?", (changed(value), POSITION))
    copy.commit()
    code, report = verify("--database", file)
    assert code == INVALID
    assert not report["sound"]
    named = [problem for problem in report["problems"] if problem["entry"] == POSITION]
    assert str(POSITION) in named[0]["problem"]


def test_an_entry_that_is_taken_out_is_reported(record):
    file, copy = record
    copy.execute("DELETE FROM entry WHERE position = ?", (POSITION,))
    copy.commit()
    code, report = verify("--database", file)
    assert code == INVALID
    assert POSITION in [problem["entry"] for problem in report["problems"]]


def test_the_record_itself_refuses_to_be_changed(stopped, tmp_path):
    file = tmp_path / "guarded.db"
    source = sqlite3.connect(f"file:{stopped[0].data / 'sightline.db'}?mode=ro", uri=True)
    copy = sqlite3.connect(file)
    source.backup(copy)
    for change in ("UPDATE entry SET kind = 'x'", "DELETE FROM entry"):
        with pytest.raises(sqlite3.IntegrityError):
            copy.execute(change + " WHERE position = ?", (POSITION,))
    source.close()
    copy.close()


def test_a_second_start_is_quick_and_keeps_the_data(stopped, tmp_path, open_page):
    first, _ = stopped
    again = Server(first.data, tmp_path / "again.log")
    start = time.monotonic()
    again.start()
    try:
        assert time.monotonic() - start < QUICK_SECONDS
        assert "loading" not in again.printed
        page = open_page()
        steps.sign_in(page, again, "practitioner")
        case = steps.case_of(page, again, "Nathan Sorrell")
        page.goto(case + "/files")
        assert "I punched a hole in the door on Sunday" in page.locator("main").inner_text()
    finally:
        again.stop()


def test_the_demo_refuses_a_folder_with_other_data(tmp_path):
    folder = tmp_path / "data"
    added = sightline("admin", "add-agency", "Riverside Housing", "--kind", "housing",
                      "--data", folder)
    assert added.returncode == 0, added.stderr
    before = verify("--data", folder)[1]["entries"]
    assert before > 0
    result = subprocess.run(
        [BINARY, "serve", "--demo", "--data", folder, "--port", str(free_port())],
        cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert result.returncode == REFUSED
    assert "other data" in result.stderr
    assert verify("--data", folder)[1]["entries"] == before
