"""The record check from the command line: a file against a file, a file by itself, the register."""

import csv
import json
import subprocess

from server import BINARY

HEADING = (
    "record_id,agency,recorded_on,given_name,middle_name,surname,known_as,sex,dob,address,town,"
    "postcode,phone,nhs_number\n")

RECORDS = HEADING + """\
h1,housing,2024-02-01,Rosalind,,Ashbourne,,F,1984-05-31,18 Corve Terrace,Pendry,QX4 1AB,07700 900123,
p1,police,2025-06-11,ROSALYND,,ASHBORNE,ROZ,F,1984-05-31,18 CORVE TERR,PENDRY,,,
p2,police,2025-06-11,Tadeusz,,Kowalczyk,,M,1979-11-02,7 Orle Street,Pendry,QX4 2CD,,
h2,housing,2023-03-09,Iftikhar,,Mahmood,,M,1991-08-14,"Flat 2, 9 Mill Row",Pendry,QX4 3EF,07700 900456,
s1,school,2026-01-20,Amara,,Mahmood,,F,2016-04-02,"Flat 2, 9 Mill Row",Pendry,QX4 3EF,07700 900456,
"""

QUERIES = "query_id," + HEADING + """\
q1,,,,Rosalind,,Ashborne,,F,1984-05-13,,,QX4 1AB,,
q2,,,,Nobody,,Atall,,M,1950-01-02,,,,,
q3,,,,Tadeus,,Kowalczik,,M,1979-02-11,,,,,
"""


def people(*arguments):
    return subprocess.run(
        [BINARY, "people", *map(str, arguments)], capture_output=True, text=True, timeout=300)


def rows(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def files(folder):
    (folder / "records.csv").write_text(RECORDS, encoding="utf-8")
    (folder / "queries.csv").write_text(QUERIES, encoding="utf-8")
    return folder / "records.csv", folder / "queries.csv", folder / "out.csv"


def test_match_names_the_likeliest_first_and_says_why(tmp_path):
    records, queries, out = files(tmp_path)
    ended = people("match", "--against", records, "--queries", queries, "--out", out,
                   "--format", "json")
    assert ended.returncode == 0, ended.stderr
    assert json.loads(ended.stdout)["queries"] == 3
    found = rows(out)
    assert list(found[0]) == ["query_id", "candidate_id", "probability", "reasons"]
    best = {row["query_id"]: row for row in reversed(found)}
    assert best["q1"]["candidate_id"] in ("h1", "p1")
    assert float(best["q1"]["probability"]) > 0.9
    assert best["q3"]["candidate_id"] == "p2"
    assert "surname" in best["q1"]["reasons"]
    assert all(float(row["probability"]) < 0.9 for row in found if row["query_id"] == "q2")


def test_match_goes_on_where_it_was_interrupted(tmp_path):
    records, queries, out = files(tmp_path)
    command = ("match", "--against", records, "--queries", queries, "--out", out)
    assert people(*command).returncode == 0
    whole = out.read_text(encoding="utf-8")
    lines = whole.splitlines(keepends=True)
    cut = next(place for place, line in enumerate(lines) if line.startswith("q3,"))
    out.write_text("".join(lines[:cut]) + lines[cut][:9], encoding="utf-8")
    assert people(*command, "--resume").returncode == 0
    assert out.read_text(encoding="utf-8") == whole


def test_explain_gives_each_reason_as_a_sentence(tmp_path):
    records, queries, out = files(tmp_path)
    assert people("match", "--against", records, "--queries", queries, "--out", out,
                  "--explain").returncode == 0
    first = rows(out)[0]["reasons"]
    assert "speaks for one person" in first and "times as likely" in first


def test_link_puts_records_of_one_person_together(tmp_path):
    records, _, out = files(tmp_path)
    pairs = tmp_path / "pairs.csv"
    ended = people("link", records, "--out", out, "--pairs", pairs)
    assert ended.returncode == 0, ended.stderr
    cluster = {row["record_id"]: row["cluster_id"] for row in rows(out)}
    assert list(cluster) == ["h1", "p1", "p2", "h2", "s1"]
    assert cluster["p1"] == cluster["h1"] == "h1"
    assert len({cluster["h1"], cluster["p2"], cluster["h2"], cluster["s1"]}) == 4
    assert list(rows(pairs)[0]) == ["left", "right", "probability"]


def test_a_file_that_cannot_be_read_is_told_line_by_line(tmp_path):
    records, _, out = files(tmp_path)
    records.write_text(RECORDS + "x1,one,two\n" + ",,,,,,,,,,,,,\n", encoding="utf-8")
    ended = people("link", records, "--out", out)
    assert ended.returncode == 3
    assert "records.csv:7: has 3 fields and the heading 14" in ended.stderr
    assert "records.csv:8: has no id" in ended.stderr
    assert not out.exists()
    missing = people("link", tmp_path / "none.csv", "--out", out)
    assert missing.returncode == 3 and "cannot be read" in missing.stderr
    records.write_text("name\nx\n", encoding="utf-8")
    assert "has no column `record_id`" in people("link", records, "--out", out).stderr


def test_the_register_takes_records_in_and_finds_them(tmp_path):
    records, _, _ = files(tmp_path)
    records.write_text(RECORDS + "x1,one,two\n", encoding="utf-8")
    data = tmp_path / "data"
    report = tmp_path / "report.txt"
    ended = people("import", records, "--data", data, "--report", report, "--format", "json")
    assert ended.returncode == 2, ended.stderr
    summary = json.loads(ended.stdout)
    assert summary["taken"] == 5
    assert summary["leftOut"][0]["line"] == 7
    assert summary["quality"]["agencies"]["police"]["fields"]["phone"]["missing"] == 2
    assert "records.csv:7" in report.read_text(encoding="utf-8")
    again = people("import", records, "--data", data)
    assert again.returncode == 0 and "taken in before: 5" in again.stdout

    found = people("check", "--data", data, "--given", "Roz", "--surname", "Ashbourn",
                   "--dob", "1984-05-31", "--postcode", "QX4 1AB", "--format", "json")
    assert found.returncode == 0, found.stderr
    candidates = json.loads(found.stdout)["candidates"]
    assert {candidates[0]["record"], candidates[1]["record"]} == {"h1", "p1"}
    assert candidates[0]["likelihood"] in ("same", "probable")
    assert any("date of birth is the same" in reason for reason in candidates[0]["reasons"])
    nobody = people("check", "--data", data, "--given", "Nobody", "--surname", "Atall")
    assert nobody.returncode == 4 and "nobody is possible" in nobody.stdout
    nothing = people("check", "--data", data)
    assert nothing.returncode != 0 and "give at least a name" in nothing.stderr

    for file in data.iterdir():
        if file.name.endswith(".key"):
            continue
        bytes_ = file.read_bytes().lower()
        for word in (b"ashbourne", b"kowalczyk", b"corve", b"900123", b"1984-05-31"):
            assert word not in bytes_, file.name


def test_no_key_is_made_beside_a_register_whose_key_was_lost(tmp_path):
    records, _, _ = files(tmp_path)
    data = tmp_path / "data"
    assert people("import", records, "--data", data).returncode == 0
    key = data / "deployment.key"
    kept = key.read_bytes()
    key.unlink()
    lost = people("check", "--data", data, "--surname", "Ashbourne")
    assert lost.returncode == 1 and "restore the key first" in lost.stderr
    assert people("import", records, "--data", data).returncode == 1
    assert not key.exists()
    key.write_bytes(kept)
    assert people("check", "--data", data, "--given", "Rosalind", "--surname", "Ashbourne",
                  "--dob", "1984-05-31").returncode == 0


def test_quality_tells_what_is_missing_and_what_is_a_default(tmp_path):
    records, _, _ = files(tmp_path)
    records.write_text(
        RECORDS + "g1,surgery,2026-01-01,Unknown,,Prosser,,,1900-01-01,NFA,,,07777 777777,9434765918\n",
        encoding="utf-8")
    ended = people("quality", records, "--format", "json")
    assert ended.returncode == 0, ended.stderr
    fields = json.loads(ended.stdout)["agencies"]["surgery"]["fields"]
    assert fields["given_name"]["standIn"] == 1
    assert fields["dob"]["standIn"] == 1
    assert fields["address"]["standIn"] == 1
    assert fields["phone"]["standIn"] == 1
    assert fields["nhs_number"]["wrong"] == 1
    assert fields["sex"]["missing"] == 1
