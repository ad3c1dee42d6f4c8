"""What the browser tests share: one server with the demo, one browser, and workers signed in."""

import shutil

import pytest
from playwright.sync_api import sync_playwright

import steps
from server import BINARY, Server

CHROMIUM = shutil.which("chromium")
WIDE = {"width": 1280, "height": 900}
# A debug build on a busy machine takes its time over a password.
MILLISECONDS = 30_000


def pytest_collection_modifyitems(items):
    """The tests of the record at rest come last: they stop the server."""
    items.sort(key=lambda item: item.path.name == "test_at_rest.py")


@pytest.fixture(scope="session")
def server(tmp_path_factory):
    assert BINARY.exists(), f"there is no program at {BINARY}: build first, or set SIGHTLINE_BIN"
    folder = tmp_path_factory.mktemp("sightline")
    server = Server(folder / "data", folder / "server.log").start()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def chromium():
    assert CHROMIUM, "there is no Chromium: run scripts/install test"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def open_page(chromium):
    """Opens a page in a browser window of its own; every window is closed after the test."""
    contexts = []

    def open_page(**options):
        options = {"viewport": WIDE, "reduced_motion": "reduce"} | options
        context = chromium.new_context(**options)
        context.set_default_timeout(MILLISECONDS)
        context.set_default_navigation_timeout(MILLISECONDS)
        contexts.append(context)
        return context.new_page()

    yield open_page
    for context in contexts:
        context.close()


@pytest.fixture(scope="session")
def sessions():
    """The cookies of workers who have signed in once, by their names."""
    return {}


@pytest.fixture
def page_of(open_page, server, sessions):
    """A page of a worker who is signed in, on the worklist."""

    def page_of(worker, **options):
        if worker in sessions:
            page = open_page(storage_state=sessions[worker], **options)
            page.goto(server.url + "/work")
        else:
            page = open_page(**options)
            steps.sign_in(page, server, worker)
            sessions[worker] = page.context.storage_state()
        return page

    return page_of


@pytest.fixture
def practitioner(page_of):
    return page_of("practitioner")


@pytest.fixture
def beside_him(practitioner, server):
    """A case of the demo in which the practitioner stands beside the person of concern."""
    return steps.case_of(practitioner, server, "Nathan Sorrell")
