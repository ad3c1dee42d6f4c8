"""What the demo's stories hold that nobody outside may find: read from the stories themselves."""

import re
from dataclasses import dataclass, field
from datetime import date

import yaml

from server import ROOT

# Words of this many letters do not come up by chance among a few million random bytes.
LONG_ENOUGH = 6


@dataclass
class Secrets:
    """Texts that tell who someone is, where they are or what was said."""

    names: set = field(default_factory=set)
    places: set = field(default_factory=set)
    phones: set = field(default_factory=set)
    birthdays: set = field(default_factory=set)
    narrative: set = field(default_factory=set)

    def all(self):
        return set().union(
            self.names, self.places, self.phones, self.birthdays, self.narrative)


def every_story():
    return [yaml.safe_load(path.read_text()) for path in
            sorted((ROOT / "Stories/demo").glob("*.yaml"))]


def secrets():
    found = Secrets()
    for story in every_story():
        found.narrative |= chunks(story["title"])
        for person in story["people"]:
            add_person(found, person)
        for event in story["events"]:
            found.narrative |= set().union(*(chunks(text) for text in texts(event)))
    return found


def add_person(found, person):
    name = person.get("name", {})
    given, family = name.get("given", ""), name.get("family", "")
    found.names |= {f"{given} {family}", f'"{given}"', f'"{family}"'}
    found.names |= {part for part in (given, family) if len(part) >= LONG_ENOUGH}
    found.places |= {str(person[key]) for key in ("address", "postcode") if key in person}
    if setting := person.get("setting", {}).get("name"):
        found.places.add(setting)
    if phone := person.get("phone"):
        found.phones |= phones(phone)
    if isinstance(person.get("born"), date):
        found.birthdays |= birthdays(person["born"])


def phones(number):
    digits = re.sub(r"\D", "", number)
    return {number, digits, "+44" + digits[1:]}


def birthdays(day):
    return {day.isoformat(), f"{day.day} {day:%B} {day.year}", f"{day:%d/%m/%Y}"}


def texts(value):
    """Every text of an event that somebody said or wrote: those with a space in them."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key not in ("at", "said", "learned", "when", "tourEnds"):
                yield from texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from texts(inner)
    elif isinstance(value, str) and " " in value:
        yield value


def chunks(text, words=4):
    """A text in runs of a few words, so that a part of it is found as well."""
    parts = text.split()
    runs = [" ".join(parts[start:start + words]) for start in range(0, len(parts), words)]
    return {run for run in runs if len(run) >= 10}
