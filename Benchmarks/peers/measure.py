#!/usr/bin/env python3
"""Measures other rule engines on as many rules and facts as stand below, and writes a report.

Makes a virtual environment of its own. `measure.py FOLDER REPORT` puts it into FOLDER.
"""

import json
import pathlib
import random
import subprocess
import sys
import time
import venv

RULES = 100
FACTS = 30
TIMES = 2000
PACKAGES = ["zen-engine", "cedarpy"]


def rules():
    """Rules of three tests each: truths, and one count that has to reach a limit."""
    chance = random.Random(4)
    made = []
    for number in range(RULES):
        truths = chance.sample(range(FACTS - 5), 2)
        made.append((number, truths, FACTS - 5 + chance.randrange(5), chance.randrange(1, 15)))
    return made


def facts():
    chance = random.Random(7)
    values = {f"f{i}": chance.random() < 0.6 for i in range(FACTS - 5)}
    values.update({f"f{i}": chance.randrange(0, 20) for i in range(FACTS - 5, FACTS)})
    return values


def measured(name, work):
    for _ in range(TIMES // 10):
        work()
    times = []
    for _ in range(TIMES):
        start = time.perf_counter_ns()
        work()
        times.append((time.perf_counter_ns() - start) / 1000)
    times.sort()
    return {"name": name, "median": times[len(times) // 2], "p99": times[len(times) * 99 // 100]}


def cedar():
    import cedarpy

    policies = "\n".join(
        f'@id("r{number}") {"permit" if number % 2 else "forbid"}(principal, action, resource) '
        f"when {{ context.f{a} && context.f{b} && context.f{count} >= {limit} }};"
        for number, (a, b), count, limit in rules()
    )
    request = {
        "principal": 'User::"worker"',
        "action": 'Action::"decide"',
        "resource": 'Case::"case"',
        "context": facts(),
    }
    # Parsed once, as ours is.
    policies = cedarpy.PolicySet.from_str(policies)
    entities = cedarpy.Entities.from_json_str("[]")
    return measured("cedarpy", lambda: cedarpy.is_authorized(request, policies, entities))


def zen():
    import zen

    inputs = [{"id": f"i{i}", "name": f"f{i}", "field": f"f{i}"} for i in range(FACTS)]
    rows = []
    for number, (a, b), count, limit in rules():
        row = {f"i{i}": "" for i in range(FACTS)}
        row |= {f"i{a}": "true", f"i{b}": "true", f"i{count}": f">= {limit}"}
        rows.append(row | {"_id": f"r{number}", "o": f'"r{number}"'})
    table = {
        "hitPolicy": "collect",
        "inputs": inputs,
        "outputs": [{"id": "o", "name": "rule", "field": "rule"}],
        "rules": rows,
    }
    nodes = [
        {"id": "in", "name": "in", "type": "inputNode"},
        {"id": "rules", "name": "rules", "type": "decisionTableNode", "content": table},
        {"id": "out", "name": "out", "type": "outputNode"},
    ]
    edges = [
        {"id": "e1", "sourceId": "in", "targetId": "rules", "type": "edge"},
        {"id": "e2", "sourceId": "rules", "targetId": "out", "type": "edge"},
    ]
    model = json.dumps({"nodes": nodes, "edges": edges})
    decision = zen.ZenEngine().create_decision(model)
    values = facts()
    return measured("zen-engine", lambda: decision.evaluate(values))


def main():
    folder, report = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    python = folder / "bin" / "python"
    if sys.prefix != str(folder.resolve()):
        if not python.exists():
            venv.create(folder, with_pip=True)
            subprocess.run([python, "-m", "pip", "install", "-q", *PACKAGES], check=True)
        subprocess.run([python, __file__, folder, report], check=True)
        return
    peers = [zen(), cedar()]
    report.write_text(json.dumps({"rules": RULES, "facts": FACTS, "peers": peers}))


main()
