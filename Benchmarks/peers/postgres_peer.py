#!/usr/bin/env python3
"""Looks people up with PostgreSQL: by hand-tuned key blocks, and by the nearest trigrams.

    postgres_peer.py blocks|trigrams RECORDS QUERIES OUT [--limit N] [--json FILE]

Runs a PostgreSQL of its own in a temporary folder (scripts/postgres-cluster), which ends with it,
and times each query over its socket. `--limit` asks so many queries of each kind; trigrams are
slow.
"""

import argparse
import collections
import csv
import json
import pathlib
import re
import statistics
import subprocess
import time
import unicodedata

import psycopg

ROOT = pathlib.Path(__file__).resolve().parents[2]
NAMES = ["given", "surname", "known"]
COLUMNS = [
    "id", *NAMES, "initial", "stem", "sounds", "called", "dob", "born", "postcode", "outward",
    "sector", "phone", "nhs", "whole",
]

# The columns of a key, and how much it says when they agree.
BLOCKS = [
    (("nhs",), 9), (("phone",), 5), (("surname", "dob"), 7), (("given", "dob"), 6),
    (("known", "dob"), 5), (("given", "surname", "born"), 5), (("given", "postcode"), 5),
    (("surname", "postcode"), 3), (("postcode", "dob"), 6), (("dob", "outward"), 4),
    (("given", "surname", "outward"), 4), (("initial", "surname", "born", "outward"), 3),
    (("given", "surname"), 2), (("sounds", "dob"), 4), (("sounds", "called", "born"), 3),
    (("sounds", "sector"), 2), (("called", "sector", "born"), 2), (("sounds", "called"), 1),
    (("initial", "stem", "born"), 1), (("initial", "sector", "born"), 1),
]
# A name that very many have says nothing and would make the look-up slow.
MOST = 60


def letters(text):
    plain = unicodedata.normalize("NFD", text.lower().replace("ł", "l"))
    return re.sub(r"[^a-z]", "", plain) or None


CODES = {c: str(n) for n, cs in enumerate("bfpv cgjkqsxz dt l mn r".split(), 1) for c in cs}


def soundex(name):
    """The first letter and three digits of what follows, as everyone has it."""
    if not name:
        return None
    code, last = name[0], CODES.get(name[0])
    for letter in name[1:]:
        digit = CODES.get(letter)
        if digit and digit != last:
            code += digit
        if letter not in "hw":
            last = digit
    return (code + "000")[:4]


def cleaned(row, identity):
    dob = row["dob"] if re.fullmatch(r"\d{4}-\d\d-\d\d", row["dob"]) else None
    dob = None if dob == "1900-01-01" else dob
    postcode = re.sub(r"[^A-Z0-9]", "", row["postcode"].upper()) or None
    phone = re.sub(r"^(0044|44)", "0", re.sub(r"\D", "", row["phone"])).lstrip("0") or None
    given, surname = letters(row["given_name"]), letters(row["surname"])
    whole = " ".join(filter(None, [row["given_name"], row["surname"], row["dob"]])).lower()
    return {
        "id": row[identity], "given": given, "surname": surname,
        "known": letters(row["known_as"]), "initial": given and given[0],
        "stem": surname and surname[:4], "sounds": soundex(surname), "called": soundex(given),
        "dob": dob,
        "born": dob and dob[:4], "postcode": postcode,
        "outward": postcode[:-3] if postcode and len(postcode) > 4 else postcode,
        "sector": postcode[:-2] if postcode and len(postcode) > 4 else None,
        "phone": phone, "nhs": re.sub(r"\D", "", row["nhs_number"]) or None, "whole": whole,
    }


def rows(path, identity):
    with open(path, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            yield cleaned(row, identity)


class Cluster:
    """A server that lives as long as the pipe to it."""

    def __enter__(self):
        self.process = subprocess.Popen(
            [ROOT / "scripts" / "postgres-cluster", "shared_buffers=1GB", "work_mem=64MB",
             "maintenance_work_mem=512MB", "max_wal_size=4GB", "jit=off", "random_page_cost=1.1"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )
        said = self.process.stdout.readline().split(maxsplit=1)
        if said[:1] != ["ready"]:
            raise SystemExit(" ".join(said))
        return psycopg.connect(
            host=said[1].strip(), user="owner", dbname="postgres", autocommit=True
        )

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait()


def load(connection, records):
    columns = ", ".join(f"{name} text" for name in COLUMNS)
    connection.execute(f"CREATE UNLOGGED TABLE people ({columns})")
    with connection.cursor().copy(f"COPY people ({', '.join(COLUMNS)}) FROM STDIN") as copy:
        for row in rows(records, "record_id"):
            copy.write_row([row[name] for name in COLUMNS])


def index_blocks(connection):
    for at, (columns, _) in enumerate(BLOCKS):
        there = " AND ".join(f"{name} IS NOT NULL" for name in columns)
        connection.execute(
            f"CREATE INDEX block{at} ON people ({', '.join(columns)}) INCLUDE (id) WHERE {there}"
        )
    connection.execute("VACUUM ANALYZE people")


def index_trigrams(connection):
    connection.execute("CREATE EXTENSION pg_trgm")
    connection.execute("CREATE INDEX near ON people USING gist (whole gist_trgm_ops(siglen=64))")
    connection.execute("VACUUM ANALYZE people")


def by_blocks(cursor, query):
    """Candidates by how much their agreeing keys say together."""
    parts, values = [], []
    for columns, weight in BLOCKS:
        if all(query[name] for name in columns):
            tests = " AND ".join(f"{name} = %s" for name in columns)
            parts.append(f"(SELECT id, {weight} AS w FROM people WHERE {tests} LIMIT {MOST})")
            values += [query[name] for name in columns]
    if not parts:
        return []
    cursor.execute(
        f"SELECT id, sum(w) / 60.0 FROM ({' UNION ALL '.join(parts)}) AS found GROUP BY id "
        "ORDER BY 2 DESC LIMIT 10",
        values, prepare=True,
    )
    return cursor.fetchall()


def by_trigrams(cursor, query):
    cursor.execute(
        "SELECT id, 1 - (whole <-> %s) FROM people ORDER BY whole <-> %s LIMIT 10",
        [query["whole"]] * 2, prepare=True,
    )
    return cursor.fetchall()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("way", choices=["blocks", "trigrams"])
    parser.add_argument("records")
    parser.add_argument("queries")
    parser.add_argument("out")
    parser.add_argument("--limit", type=int)
    parser.add_argument("--json")
    given = parser.parse_args()
    ask = by_blocks if given.way == "blocks" else by_trigrams
    times = collections.defaultdict(list)
    with Cluster() as connection, open(given.out, "w", newline="", encoding="utf-8") as file:
        load(connection, given.records)
        (index_blocks if given.way == "blocks" else index_trigrams)(connection)
        out = csv.writer(file, lineterminator="\n")
        out.writerow(["query_id", "candidate_id", "probability", "reasons"])
        cursor = connection.cursor()
        for query in rows(given.queries, "query_id"):
            kind = query["id"].rsplit("-", 1)[0]
            if given.limit and len(times[kind]) >= given.limit:
                continue
            start = time.perf_counter()
            found = ask(cursor, query)
            times[kind].append((time.perf_counter() - start) * 1000)
            for candidate, score in found:
                out.writerow([query["id"], candidate, f"{score:.4f}", ""])
        connection.close()
    result = {}
    for kind in ["ordinary", "broken"]:
        if times[kind]:
            result[f"{kind}: median ms"] = statistics.median(times[kind])
            result[f"{kind}: p99 ms"] = sorted(times[kind])[len(times[kind]) * 99 // 100]
    for name, value in result.items():
        print(f"{name:<28}{value:.2f}")
    if given.json:
        pathlib.Path(given.json).write_text(json.dumps(result))


if __name__ == "__main__":
    main()
