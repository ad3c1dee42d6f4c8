#!/usr/bin/env python3
"""Links and looks up people with Splink on DuckDB, as well tuned as its own means allow.

    splink_peer.py link RECORDS OUT [--pairs PAIRS] [--json FILE] [--at 0.95]
    splink_peer.py match RECORDS QUERIES OUT [--json FILE] [--single 30] [--everyone N]

`link` trains (term frequencies, u by sampling, m by expectation maximisation over four blockings),
scores and clusters; with several `--at`, one OUT.T for each threshold, so that the best can be
taken. `match` trains on the records, scores all queries in one batch, and then some of them singly
for the time of one look-up; with `--everyone` it compares the first N queries whose keys are
broken with every record there is, and does nothing else. Written for Splink 5, whose look-up is
`predict_between`, and runs on Splink 4, whose look-up is `find_matches_to_new_records`.
"""

import argparse
import importlib.metadata
import json
import pathlib
import resource
import statistics
import tempfile
import time

import duckdb
import splink.comparison_level_library as cll
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

# What both sides are compared in: letters and digits alone, and nothing for placeholders.
CLEAN = """
    SELECT {id} AS unique_id,
        nullif(regexp_replace(lower(strip_accents(given_name)), '[^a-z ]', '', 'g'), '') AS given,
        nullif(regexp_replace(lower(strip_accents(surname)), '[^a-z ]', ' ', 'g'), '') AS surname,
        nullif(regexp_replace(lower(strip_accents(known_as)), '[^a-z]', '', 'g'), '') AS known,
        nullif(regexp_replace(lower(strip_accents(middle_name)), '[^a-z]', '', 'g'), '') AS middle,
        nullif(left(upper(sex), 1), '') AS sex,
        CASE WHEN dob = '1900-01-01' THEN NULL ELSE try_cast(dob AS DATE)::VARCHAR END AS dob,
        year(CASE WHEN dob = '1900-01-01' THEN NULL ELSE try_cast(dob AS DATE) END) AS born,
        nullif(regexp_replace(lower(address), '[^a-z0-9 ]', '', 'g'), '') AS address,
        nullif(regexp_extract(address, '[0-9]+(?: *[/,]? *[0-9]+)?'), '') AS house,
        nullif(regexp_replace(upper(postcode), '[^A-Z0-9]', '', 'g'), '') AS postcode,
        nullif(nullif(regexp_replace(regexp_replace(phone, '[^0-9]', '', 'g'), '^(?:0044|44)', '0'),
            '00000000000'), '') AS phone,
        nullif(regexp_replace(nhs_number, '[^0-9]', '', 'g'), '') AS nhs
    FROM read_csv('{path}', all_varchar = true, header = true, nullstr = '\\x00')
"""
DERIVED = """
    SELECT *, left(given, 1) AS initial, left(surname, 4) AS stem,
        left(postcode, length(postcode) - 2) AS sector,
        left(postcode, length(postcode) - 3) AS outward
    FROM ({clean})
"""


def exact(column):
    return cll.ExactMatchLevel(column, term_frequency_adjustments=True)


def custom(sql, label):
    return cll.CustomLevel(sql, label)


def comparisons():
    given = cl.CustomComparison(
        output_column_name="given",
        comparison_levels=[
            cll.NullLevel("given"),
            exact("given"),
            custom("given_l = known_r OR known_l = given_r OR known_l = known_r", "known as"),
            custom("given_l = middle_r OR middle_l = given_r", "middle as given"),
            custom("given_l = surname_r AND surname_l = given_r", "swapped"),
            custom(
                "(length(given_l) = 1 OR length(given_r) = 1) AND initial_l = initial_r", "initial"
            ),
            cll.JaroWinklerLevel("given", 0.92),
            cll.JaroWinklerLevel("given", 0.82),
            custom("initial_l = initial_r", "same initial"),
            cll.ElseLevel(),
        ],
    )
    surname = cl.CustomComparison(
        output_column_name="surname",
        comparison_levels=[
            cll.NullLevel("surname"),
            exact("surname"),
            custom("given_l = surname_r AND surname_l = given_r", "swapped"),
            custom(
                "list_has_any(string_split(surname_l, ' '), string_split(surname_r, ' '))", "part"
            ),
            cll.JaroWinklerLevel("surname", 0.92),
            cll.JaroWinklerLevel("surname", 0.82),
            cll.ElseLevel(),
        ],
    )
    dob = cl.CustomComparison(
        output_column_name="dob",
        comparison_levels=[
            cll.NullLevel("dob"),
            exact("dob"),
            custom(
                "born_l = born_r AND substr(dob_l, 6, 2) = substr(dob_r, 9, 2) "
                "AND substr(dob_l, 9, 2) = substr(dob_r, 6, 2)",
                "day and month swapped",
            ),
            cll.DamerauLevenshteinLevel("dob", 1),
            custom("born_l = born_r", "same year"),
            cll.DamerauLevenshteinLevel("dob", 2),
            custom("abs(born_l - born_r) <= 2", "near year"),
            cll.ElseLevel(),
        ],
    )
    # Address and postcode tell the same, so they are one comparison.
    place = cl.CustomComparison(
        output_column_name="place",
        comparison_levels=[
            custom(
                "(postcode_l IS NULL OR postcode_r IS NULL) AND (address_l IS NULL OR "
                "address_r IS NULL)", "nothing",
            ).configure(is_null_level=True),
            custom("postcode_l = postcode_r AND house_l = house_r", "postcode and house"),
            custom("address_l = address_r", "address"),
            custom("postcode_l = postcode_r", "postcode"),
            cll.JaroWinklerLevel("address", 0.93),
            cll.DamerauLevenshteinLevel("postcode", 1),
            custom("sector_l = sector_r", "sector"),
            custom("outward_l = outward_r", "outward"),
            cll.ElseLevel(),
        ],
    )
    middle = cl.CustomComparison(
        output_column_name="middle",
        comparison_levels=[
            cll.NullLevel("middle"),
            exact("middle"),
            custom("left(middle_l, 1) = left(middle_r, 1)", "initial"),
            cll.ElseLevel(),
        ],
    )
    near = [
        cl.DamerauLevenshteinAtThresholds(name, [1]).configure(term_frequency_adjustments=tf)
        for name, tf in [("phone", True), ("nhs", False)]
    ]
    return [given, surname, dob, place, middle, cl.ExactMatch("sex"), *near]


BLOCKS = [
    ("nhs",), ("phone",), ("given", "surname", "born"), ("surname", "dob"), ("given", "dob"),
    ("dob", "outward"), ("postcode", "given"), ("postcode", "surname"), ("postcode", "born"),
    ("initial", "stem", "outward", "born"), ("given", "surname", "outward"),
]
# Few enough pairs for a batch of queries, and some for those whose every field is wrong.
LOOK_UP = BLOCKS + [("dob", "initial"), ("sector", "initial", "born"), ("stem", "initial", "born")]
# Not by address, telephone or surname alone: families would be taken for one person.
TRAINING = [("given", "surname"), ("given", "dob"), ("surname", "dob"), ("nhs",)]


def filled(connection):
    """The columns that have anything in them: FEBRL has no sex and no telephone."""
    names = [row[0] for row in connection.execute("DESCRIBE records").fetchall()]
    counts = connection.execute(
        "SELECT " + ", ".join(f"count({name})" for name in names) + " FROM records"
    ).fetchall()[0]
    return {name for name, count in zip(names, counts) if count}


class Peer:
    def __init__(self, records):
        self.connection = duckdb.connect()
        # What does not fit into memory goes where it is removed in the end.
        self.spill = tempfile.TemporaryDirectory(prefix="splink-peer-")
        self.connection.execute(
            f"SET threads = 2; SET memory_limit = '6GB'; SET temp_directory = '{self.spill.name}'"
        )
        self.load("records", "record_id", records)
        self.columns = filled(self.connection)
        api = DuckDBAPI(connection=self.connection)
        self.api = api
        settings = SettingsCreator(
            link_type="dedupe_only",
            comparisons=[
                one for one in comparisons()
                if one.create_output_column_name() in self.columns | {"place"}
            ],
            blocking_rules_to_generate_predictions=self.blocks(BLOCKS),
            retain_intermediate_calculation_columns=False,
            retain_matching_columns=False,
        )
        self.five = hasattr(api, "register") and hasattr(Linker, "__init__") and version() >= 5
        if self.five:
            self.linker = Linker(api.register("records"), settings, log_level=40)
        else:
            self.linker = Linker("records", settings, db_api=api)

    def blocks(self, rules):
        return [block_on(*rule) for rule in rules if set(rule) <= self.columns]

    def load(self, table, identity, path):
        clean = CLEAN.format(id=identity, path=str(path).replace("'", "''"))
        self.connection.execute(f"CREATE TABLE {table} AS {DERIVED.format(clean=clean)}")

    def train(self):
        training = self.linker.training
        certain = [("nhs",), ("given", "surname", "dob"), ("given", "dob", "postcode")]
        training.estimate_probability_two_random_records_match(self.blocks(certain), recall=0.75)
        training.estimate_u_using_random_sampling(max_pairs=5e6, seed=1)
        for rule in self.blocks(TRAINING):
            training.estimate_parameters_using_expectation_maximisation(rule)


def version():
    return int(importlib.metadata.version("splink").split(".")[0])


def link(given):
    start = time.perf_counter()
    peer = Peer(given.records)
    peer.train()
    predictions = peer.linker.inference.predict(threshold_match_probability=0.01)
    clusters = {}
    for at in given.at:
        clusters[at] = peer.linker.clustering.cluster_pairwise_predictions_at_threshold(
            predictions, threshold_match_probability=at
        )
        if at == given.at[0]:
            seconds = time.perf_counter() - start
    for at, frame in clusters.items():
        out = given.out if len(given.at) == 1 else f"{given.out}.{at}"
        peer.connection.execute(
            f"COPY (SELECT unique_id AS record_id, cluster_id FROM {frame.physical_name}) "
            f"TO '{out}' (HEADER)"
        )
    if given.pairs:
        peer.connection.execute(
            'COPY (SELECT unique_id_l AS "left", unique_id_r AS "right", '
            f"match_probability AS probability FROM {predictions.physical_name}) "
            f"TO '{given.pairs}' (HEADER)"
        )
    return {"seconds": seconds, "MB": peak()}


def match(given):
    peer = Peer(given.records)
    peer.train()
    peer.load("queries", "query_id", given.queries)
    peer.connection.execute(
        "CREATE TABLE said (query_id VARCHAR, candidate_id VARCHAR, probability DOUBLE)"
    )
    result = {}
    if given.everyone:
        result |= singly(peer, "broken", given.everyone, ["1 = 1"])
    else:
        ask(peer, "queries", "answer")
        keep(peer)
        for kind in ["ordinary", "broken"]:
            result |= singly(peer, kind, given.single)
    peer.connection.execute(
        f"""COPY (SELECT query_id, candidate_id, max(probability) AS probability, '' AS reasons
        FROM said GROUP BY query_id, candidate_id) TO '{given.out}' (HEADER)"""
    )
    return result


def keep(peer):
    """Keeps the ten best candidates of each query that was answered last."""
    peer.connection.execute(
        """INSERT INTO said SELECT query_id, candidate_id, probability FROM answer
        QUALIFY row_number() OVER (PARTITION BY query_id ORDER BY probability DESC) <= 10"""
    )


def singly(peer, kind, count, rules=None):
    """Asks queries of a kind one after the other; with rules of its own, keeps the answers."""
    times = []
    for number in range(1, count + 1):
        peer.connection.execute(
            "CREATE OR REPLACE TABLE one AS SELECT * FROM queries "
            f"WHERE unique_id = '{kind}-{number:05}'"
        )
        start = time.perf_counter()
        ask(peer, "one", "answer", rules)
        times.append((time.perf_counter() - start) * 1000)
        if rules:
            keep(peer)
    if not times:
        return {}
    return {
        f"{kind}: median ms": statistics.median(times),
        f"{kind}: p99 ms": sorted(times)[len(times) * 99 // 100],
    }


def ask(peer, table, answer, rules=None):
    """Scores the queries of a table with the records, into a table of answers."""
    rules = rules or peer.blocks(LOOK_UP)
    inference = peer.linker.inference
    if peer.five:
        left = peer.api.register(table, table_name=f"{table}_{time.perf_counter_ns()}")
        right = peer.api.register("records", table_name=f"r_{time.perf_counter_ns()}")
        frame = inference.predict_between(
            left, right, blocking_rules_to_generate_predictions=rules
        )
    else:
        frame = inference.find_matches_to_new_records(table, rules, match_weight_threshold=-40)
    peer.connection.execute(
        f"""CREATE OR REPLACE TABLE {answer} AS
        SELECT CASE WHEN unique_id_l IN (SELECT unique_id FROM {table}) THEN unique_id_l
            ELSE unique_id_r END AS query_id,
        CASE WHEN unique_id_l IN (SELECT unique_id FROM {table}) THEN unique_id_r
            ELSE unique_id_l END AS candidate_id,
        match_probability AS probability FROM {frame.physical_name}"""
    )


def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main():
    parser = argparse.ArgumentParser()
    works = parser.add_subparsers(dest="work", required=True)
    one = works.add_parser("link")
    one.add_argument("records")
    one.add_argument("out")
    one.add_argument("--pairs")
    one.add_argument("--at", type=float, nargs="+", default=[0.95])
    one.add_argument("--json")
    one = works.add_parser("match")
    one.add_argument("records")
    one.add_argument("queries")
    one.add_argument("out")
    one.add_argument("--single", type=int, default=30)
    one.add_argument("--everyone", type=int)
    one.add_argument("--json")
    given = parser.parse_args()
    print(f"Splink {importlib.metadata.version('splink')}")
    result = link(given) if given.work == "link" else match(given)
    for name, value in result.items():
        print(f"{name:<28}{value:.1f}")
    if given.json:
        pathlib.Path(given.json).write_text(json.dumps(result))


if __name__ == "__main__":
    main()
