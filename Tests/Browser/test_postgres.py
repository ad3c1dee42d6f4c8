"""Two servers on one PostgreSQL: what one is told the other knows, and nothing of it is in clear."""

import contextlib
import json
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest
from playwright.sync_api import expect

import demo_stories
import places
import steps
import test_notifications
from hands import control
from server import BINARY, ROOT, Server, sightline
from test_at_rest import in_clear
from test_journey import ANSWERS, NOTE, WORDS

FAILED, REFUSED, INVALID = 1, 2, 3
# What is typed at the two servers, beside what the demo holds.
TYPED = demo_stories.chunks(WORDS) | demo_stories.chunks(NOTE) | test_notifications.TYPED


class Cluster:
    """A PostgreSQL of the tests' own that logs everything it can."""

    def __init__(self):
        self.process = subprocess.Popen(
            [ROOT / "scripts/postgres-cluster", "fsync=off", "log_statement=all",
             "log_parameter_max_length=-1", "log_parameter_max_length_on_error=-1"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        answer = self.process.stdout.readline()
        assert answer.startswith("ready "), answer
        self.folder = answer.split()[1]
        self.say("sql postgres CREATE DATABASE record OWNER app")
        self.address = f"postgres://app@/record?host={self.folder}"

    def say(self, command):
        self.process.stdin.write(command + "\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline()
        assert answer.startswith("ok"), answer

    @contextlib.contextmanager
    def holding(self, statement):
        """While a transaction holds what it took by a statement."""
        held = subprocess.Popen(
            ["psql", "-X", "-q", "-h", self.folder, "-U", "owner", "-d", "record"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        try:
            held.stdin.write(f"BEGIN;\n{statement};\n\\echo held\n")
            held.stdin.flush()
            assert held.stdout.readline() == "held\n"
            yield
        finally:
            held.stdin.close()
            held.wait(timeout=60)

    def stop(self):
        self.process.stdin.close()
        self.process.wait(timeout=60)


@pytest.fixture(scope="module")
def cluster():
    cluster = Cluster()
    yield cluster
    cluster.stop()


@pytest.fixture(scope="module")
def servers(cluster, tmp_path_factory):
    """Two servers with one key; the first made the record."""
    folder = tmp_path_factory.mktemp("servers")
    one = Server(folder / "one", folder / "one.log", "--database", cluster.address).start()
    (folder / "two").mkdir(mode=0o700)
    shutil.copy(folder / "one" / "deployment.key", folder / "two" / "deployment.key")
    two = Server(folder / "two", folder / "two.log", "--database", cluster.address)
    try:
        two.start()
        yield one, two
    finally:
        one.stop()
        two.stop()


def wait_until(holds):
    for _ in range(300):
        if holds():
            return
        time.sleep(0.1)
    raise AssertionError("it took too long")


def verify(*arguments):
    result = sightline("ledger", "verify", "--format", "json", *arguments)
    return result.returncode, json.loads(result.stdout)


def test_what_is_recorded_at_one_server_is_known_at_the_other(servers, open_page):
    one, two = servers
    page = open_page()
    steps.sign_in(page, one, "practitioner")
    case = steps.case_of(page, two, "Nathan Sorrell")
    steps.record_statement(page, ANSWERS, WORDS, NOTE)
    page.goto(case.replace(two.url, one.url) + "/files")
    assert page.url.startswith(one.url)
    assert WORDS in page.locator("main").inner_text()
    steps.sign_out(page)
    page.goto(two.url + "/work")
    expect(page).not_to_have_title("My work – Sightline")


def test_a_notification_that_is_taken_in_at_one_server_becomes_a_case_at_the_other(
        servers, open_page):
    one, two = servers
    known, her = test_notifications.KNOWN, test_notifications.HER
    page = open_page()
    steps.sign_in(page, one, "police")
    steps.open_case(page, known, "overview")
    address = test_notifications.take_in(page, one, (known, "personOfConcern"), (her, "victim"))
    there = address.replace(one.url, two.url)
    page.goto(there)
    # Whom one server was told of the other finds.
    expect(test_notifications.part(page, known).get_by_role("article")).to_have_count(1)
    test_notifications.say(page, known, "This is the person")
    page.goto(address)
    expect(test_notifications.part(page, known)).to_contain_text(f"You recognised {known.name}")
    test_notifications.say(page, her, "Nobody we know")
    page.goto(there)
    page.check(control("into", "new"))
    page.fill(control("reason"), "A neighbour rang the police.")
    places.send(page, "Take it into the case")
    expect(page.locator("h1")).to_have_text(known.name)
    expect(page.get_by_role("main")).to_contain_text(her.name)
    page.goto(page.url.split("?")[0].replace(two.url, one.url) + "/files")
    expect(page.get_by_role("main")).to_contain_text(test_notifications.WHAT)
    page.goto(one.url + "/notifications")
    expect(page.get_by_role("main")).not_to_contain_text(test_notifications.REFERENCE)


def test_the_record_is_whole_and_stands_in_no_file_of_the_servers(servers, cluster):
    code, report = verify("--database", cluster.address)
    assert (code, report["sound"], report["problems"]) == (0, True, [])
    assert report["entries"] > 300
    for server in servers:
        assert sorted(path.name for path in server.data.iterdir()) == ["deployment.key", "signing.key"]


def test_nothing_that_names_locates_or_quotes_anyone_stands_in_the_cluster_or_the_logs(
        servers, cluster):
    cluster.say("sql postgres CHECKPOINT")
    texts = demo_stories.secrets().all() | TYPED
    folder = Path(cluster.folder)
    files = [path for part in ("data/base", "data/pg_wal") for path in (folder / part).rglob("*")]
    files += [folder / "log"] + [server.log for server in servers]
    found = []
    for path in files:
        if path.is_file():
            found += in_clear({str(path.relative_to(path.anchor)): path.read_bytes()}, texts)
    for server in servers:
        figures = server.metrics()
        assert b"sightline_requests_total" in figures
        found += in_clear({"the metrics": figures}, texts)
    assert found == []
    assert b"INSERT INTO entry" in (folder / "log").read_bytes()


def test_a_backup_moves_the_record_to_the_other_engine_and_shows_nothing(
        servers, cluster, tmp_path):
    one, _ = servers
    backup, export = tmp_path / "record.backup", tmp_path / "record.jsonl"
    for command in (
            ["backup", "--out", backup, "--data", one.data, "--database", cluster.address],
            ["ledger", "export", "--out", export, "--database", cluster.address]):
        done = sightline(*command)
        assert done.returncode == 0, done.stderr
    assert sorted(path.name for path in one.data.iterdir()) == ["deployment.key", "signing.key"]
    moved = tmp_path / "moved"
    moved.mkdir(mode=0o700)
    shutil.copy(one.data / "deployment.key", moved / "deployment.key")
    cluster.say("sql postgres CREATE DATABASE moved OWNER app")
    address = cluster.address.replace("/record?", "/moved?")
    for place in (["--data", moved], ["--data", moved, "--database", address]):
        restored = sightline("restore", backup, *place)
        assert restored.returncode == 0, restored.stderr
        code, report = verify(*place)
        assert (code, report["sound"], report["entries"] > 300) == (0, True, True)
        again = sightline("restore", backup, *place)
        assert again.returncode == REFUSED
        assert "nothing was done" in again.stderr
    texts = demo_stories.secrets().all() | TYPED
    files = [backup, export, *moved.iterdir()]
    assert {"sightline.db", "deployment.key"} <= {file.name for file in files}
    assert in_clear({file.name: file.read_bytes() for file in files}, texts) == []


def test_a_backup_that_was_changed_or_has_another_key_is_not_restored(servers, cluster, tmp_path):
    one, _ = servers
    backup = tmp_path / "record.backup"
    made = sightline("backup", "--out", backup, "--data", one.data, "--database", cluster.address)
    assert made.returncode == 0, made.stderr
    cluster.say("sql postgres CREATE DATABASE none OWNER app")
    address = cluster.address.replace("/record?", "/none?")
    wrong = tmp_path / "wrong"
    assert sightline("admin", "list", "--data", wrong).returncode == 0
    changed = bytearray(backup.read_bytes())
    changed[len(changed) // 2] ^= 1
    (tmp_path / "changed.backup").write_bytes(changed)
    for file, folder in ((backup, wrong), (tmp_path / "changed.backup", one.data)):
        result = sightline("restore", file, "--data", folder, "--database", address)
        assert result.returncode == INVALID
        assert "does not open" in result.stderr
        assert verify("--database", address)[0] == INVALID
    assert sorted(path.name for path in one.data.iterdir()) == ["deployment.key", "signing.key"]


def test_a_backup_that_is_told_to_end_leaves_nothing_and_none_begins_beside_it(
        servers, cluster, tmp_path):
    one, _ = servers
    out, working = tmp_path / "record.backup", one.data / "sightline.db.backup"
    arguments = ["backup", "--out", out, "--data", one.data, "--database", cluster.address]
    with cluster.holding("LOCK TABLE entry IN ACCESS EXCLUSIVE MODE"):
        backup = subprocess.Popen([BINARY, *arguments], cwd=ROOT)
        try:
            wait_until(lambda: (working / "backup.db").exists())
            assert working.stat().st_mode & 0o077 == 0
            assert (working / "backup.db").stat().st_mode & 0o077 == 0
            second = sightline(*arguments)
            assert second.returncode == REFUSED
            assert "at work" in second.stderr
            backup.terminate()
            assert backup.wait(timeout=30) == 128 + signal.SIGTERM
        finally:
            backup.kill()
    assert sorted(path.name for path in one.data.iterdir()) == ["deployment.key", "signing.key"]
    assert list(tmp_path.iterdir()) == []
    # What a process that was killed left is no hindrance.
    working.mkdir()
    (working / "backup.db").write_bytes(b"left")
    assert sightline(*arguments).returncode == 0
    assert not working.exists()


def test_no_key_is_made_beside_a_record_of_another(servers, cluster, tmp_path):
    result = sightline(
        "admin", "list", "--data", tmp_path / "three", "--database", cluster.address)
    assert result.returncode == FAILED
    assert "restore the key first" in result.stderr
    assert not (tmp_path / "three" / "deployment.key").exists()


def test_a_server_that_is_not_there_and_an_address_that_does_not_read_are_explained(tmp_path):
    result = sightline(
        "ledger", "verify", "--database", "postgres://app:planted@127.0.0.1:1/record")
    assert result.returncode == FAILED
    assert "check that PostgreSQL runs there" in result.stderr
    wrong = sightline(
        "admin", "list", "--data", tmp_path, "--database", "postgres://app:pl%anted@h/record")
    assert wrong.returncode == INVALID
    assert "does not read" in wrong.stderr
    for output in (result.stdout, result.stderr, wrong.stdout, wrong.stderr):
        assert "planted" not in output and "pl%anted" not in output
