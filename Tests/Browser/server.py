"""One Sightline server of its own, on a free port and a data folder of its own."""

import os
import re
import socket
import subprocess
import urllib.error
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BINARY = Path(os.environ.get("SIGHTLINE_BIN", ROOT / ".build/debug/sightline"))

# Loading the demo with a debug build on a busy machine takes its time.
SECONDS_TO_LOAD = 240


def sightline(*arguments, **options):
    """Runs one command of the built program to its end."""
    return subprocess.run(
        [BINARY, *map(str, arguments)], cwd=ROOT, capture_output=True, text=True, timeout=120,
        **options)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """A running `sightline serve --demo`; what it prints goes to `log`."""

    def __init__(self, data, log, *arguments):
        self.data = Path(data)
        self.log = Path(log)
        self.arguments = arguments
        self.process = None

    def start(self):
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.metrics_port = free_port()
        with self.log.open("ab") as output:
            self.process = subprocess.Popen(
                [BINARY, "serve", "--demo", "--data", self.data, "--port", str(self.port),
                 "--metrics-port", str(self.metrics_port), *self.arguments],
                cwd=ROOT, stdin=subprocess.DEVNULL, stdout=output, stderr=output)
        try:
            self._wait_until_ready()
        except BaseException:
            self.stop()
            raise
        return self

    def stop(self):
        if self.process is None:
            return
        self.process.terminate()
        try:
            self.process.wait(timeout=30)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.process = None

    @property
    def password(self):
        """The demo workers' password, as the server prints it."""
        return re.search(r"with the password\s+(\S+)", self.printed)[1]

    @property
    def workers(self):
        """Name by sign-in name, as the server prints them."""
        return dict(re.findall(r"^  (\w+) +([^,]+), ", self.printed, re.MULTILINE))

    @property
    def printed(self):
        return self.log.read_text()

    def metrics(self):
        """What whoever watches over the server reads."""
        with urllib.request.urlopen(
                f"http://127.0.0.1:{self.metrics_port}/metrics", timeout=10) as answer:
            return answer.read()

    def _wait_until_ready(self):
        for _ in range(SECONDS_TO_LOAD * 5):
            try:
                # Ends the wait at once when the server gives up.
                self.process.wait(timeout=0.2)
            except subprocess.TimeoutExpired:
                if self._is_ready():
                    return
            else:
                raise RuntimeError(f"the server ended:\n{self.printed}")
        raise RuntimeError(f"the server was not ready in time:\n{self.printed}")

    def _is_ready(self):
        try:
            with urllib.request.urlopen(self.url + "/health/ready", timeout=5) as answer:
                return answer.status < 300
        except (urllib.error.URLError, OSError):
            return False
