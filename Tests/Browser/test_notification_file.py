"""Notifications from a file, and what agencies' records lack: what the commands took in, on pages."""

import json

import pytest
from playwright.sync_api import expect

import steps
from server import Server, sightline

HEADING = (
    "reference,sender,source,area,happened,received,place,what,role,given_name,surname,known_as,"
    "sex,dob,address,town,postcode,phone,notes\n")
# The first names two people and breaks a line inside quotation marks.
FILE = HEADING + """\
41/1,County Police,police,hertfordshire,2026-02-09T22:10,2026-02-10T08:30,"27 Quill Close","A ""row"",
a broken door.",personOfConcern,Ephraim,Wolstenholme,,M,1984-05-31,,,,07700 900871,x
41/1,County Police,police,hertfordshire,2026-02-09T22:10,2026-02-10T08:30,,,victim,Rosamund,Peverell,Roz,F,,5 Quill Close,Pendry,AL7 1QX,,

41/2,County Police,police,hertfordshire,yesterday,2026-02-10T08:30,,Shouting.,victim,,,,,31/02/1990,,,,,
41/2,County Police,police,hertfordshire,2026-02-09T22:10,2026-02-10T08:30,,,child,Clement,Peverell,,,,,,,,
RH-7,Riverside Housing,agency,leicestershire,2026-02-09T22:10,2026-02-10T08:30,,Noise.,someone,,,,,,,,,,
41/3,County Police,police,rutland,2026-02-09T22:10,2026-02-10T08:30,,Noise.,victim,,,,,,,,,,
"""
RECORDS = (
    "record_id,agency,given_name,surname,sex,dob,address,postcode,phone,nhs_number\n"
    + "".join(
        f"h{n},housing,Given{n},Name{n},F,{'1984-01-01' if n < 3 else '1984-05-2' + str(n)},"
        f"{n} Long Lane,AL1 3JE,01632 960001,\n" for n in range(6))
    + "p1,police,Unknown,Brack,M,1979-11-02,,,7777777777,\n")
REFUSED, INVALID = 2, 3


def run_import(server, path, *more):
    return sightline(
        "notifications", "import", path, "--data", server.data, "--as", "police", *more,
        input=server.password + "\n")


@pytest.fixture(scope="module")
def imported(tmp_path_factory):
    """A server of its own over what the commands took in."""
    folder = tmp_path_factory.mktemp("imported")
    server = Server(folder / "data", folder / "server.log").start()
    (folder / "told.csv").write_text(FILE, encoding="utf-8")
    (folder / "records.csv").write_text(RECORDS, encoding="utf-8")
    taken = run_import(server, folder / "told.csv", "--format", "json")
    people = sightline("people", "import", folder / "records.csv", "--data", server.data)
    assert people.returncode == 0, people.stderr
    yield server, folder, taken
    server.stop()


def test_each_line_is_reported_and_a_wrong_one_leaves_out_its_notification(imported):
    server, folder, taken = imported
    assert taken.returncode == REFUSED, taken.stderr
    report = json.loads(taken.stdout)
    assert (report["taken"], report["takenBefore"], report["leftOut"]) == (1, 0, 3)
    lines = {line["line"]: line for line in report["lines"]}
    assert list(lines) == [2, 4, 6, 7, 8, 9]
    assert [lines[n]["outcome"] for n in (2, 4)] == ["taken in", "taken in"]
    assert "problem" not in lines[2]
    assert "`happened`" in lines[6]["problem"] and "`dob`" in lines[6]["problem"]
    assert lines[7]["problem"] == "another line of the notification is wrong"
    assert "`role`" in lines[8]["problem"]
    assert "does not serve this area" in lines[9]["problem"]


def test_the_same_file_again_takes_in_nothing_twice(imported, tmp_path):
    server, folder, _ = imported
    again = run_import(server, folder / "told.csv", "--report", tmp_path / "report.txt")
    assert again.returncode == REFUSED
    assert again.stdout == "0 notifications taken in, 1 taken in before, 3 left out\n"
    report = (tmp_path / "report.txt").read_text(encoding="utf-8")
    assert "told.csv:2: taken in before\n" in report
    assert (tmp_path / "report.txt").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("text, problem", [
    ("", "empty"), ("reference,sender\n", "lacks the columns"),
    (HEADING + '41/1,"open\n', "never closed"),
])
def test_a_file_that_cannot_be_read_is_said_to_be_so(imported, tmp_path, text, problem):
    (tmp_path / "wrong.csv").write_text(text, encoding="utf-8")
    ended = run_import(imported[0], tmp_path / "wrong.csv")
    assert ended.returncode == INVALID
    assert problem in ended.stderr


def test_who_does_not_take_in_notifications_takes_in_no_file(imported):
    server, folder, _ = imported
    ended = sightline(
        "notifications", "import", folder / "told.csv", "--data", server.data, "--as", "advocate",
        input=server.password + "\n")
    assert ended.returncode == REFUSED
    assert "0 notifications taken in, 0 taken in before, 4 left out" in ended.stdout


def test_what_the_file_told_waits_on_the_page(imported, open_page):
    server, _, _ = imported
    page = open_page()
    steps.sign_in(page, server, "police")
    page.goto(server.url + "/notifications")
    page.get_by_role("main").get_by_role(
        "link", name="County Police, reference 41/1").click()
    main = page.get_by_role("main")
    for text in ('A "row",', "27 Quill Close", "Monday 9 February 2026, 22:10",
                 "Tuesday 10 February 2026, 08:30", "Ephraim Wolstenholme", "Rosamund Peverell",
                 "5 Quill Close, Pendry"):
        expect(main).to_contain_text(text)


def test_what_records_lack_is_shown_to_who_answers_for_them(imported, open_page):
    server, _, _ = imported
    page = open_page()
    steps.sign_in(page, server, "manager")
    page.get_by_role("link", name="What the records of each agency lack").click()
    housing = page.locator("section.part").filter(has=page.get_by_role("heading", name="housing"))
    expect(housing).to_contain_text("6 records")
    expect(housing).to_contain_text("3 of 6 have a default, such as a first of January")
    expect(housing).to_contain_text("6 of 6 share theirs with four others or more")
    police = page.locator("section.part").filter(has=page.get_by_role("heading", name="police"))
    expect(police).to_contain_text("1 of 1 have a placeholder")
    expect(police).to_contain_text("1 of 1 have a default, such as one digit ten times")
    for text in ("Name1", "Brack", "960001"):
        expect(page.get_by_role("main")).not_to_contain_text(text)
    steps.sign_out(page)
    steps.sign_in(page, server, "practitioner")
    page.goto(server.url + "/people/data-quality")
    expect(page.locator("h1")).to_have_text("There is nothing here for you")
