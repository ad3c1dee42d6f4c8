#!/usr/bin/env python3
"""Runs a command and writes how long it took and how much memory it had at most.

`people_timed.py FOLDER NAME COMMAND …` writes FOLDER/NAME.json. If what the command prints is an
object with the times of one look-up (`medianMilliseconds`, `p99Milliseconds`), these are written
too, for the kind of query that the name ends with (`ours-match+broken`). What the command says is
shown.
"""

import json
import pathlib
import resource
import subprocess
import sys
import time


def main():
    folder, name, *command = sys.argv[1:]
    start = time.perf_counter()
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8"
    )
    said = []
    for line in process.stdout:
        sys.stdout.write(line)
        said.append(line)
    if process.wait():
        sys.exit(f"{command[0]} ended with {process.returncode}")
    result = {
        "seconds": time.perf_counter() - start,
        "MB": resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024,
    }
    kind = name.partition("+")[2]
    try:
        figures = json.loads("".join(said))
    except ValueError:
        figures = {}
    for figure in ["median", "p99"] if kind else []:
        if f"{figure}Milliseconds" in figures:
            result[f"{kind}: {figure} ms"] = figures[f"{figure}Milliseconds"]
    print(f"{result['seconds']:.1f} s, {result['MB']:.0f} MB")
    pathlib.Path(folder, f"{name}.json").write_text(json.dumps(result))


if __name__ == "__main__":
    main()
