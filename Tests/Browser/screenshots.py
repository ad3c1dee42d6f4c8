"""Takes pictures of every page at both widths, and the one of the decision for the README.

    .venv/bin/python Tests/Browser/screenshots.py FOLDER
"""

import re
import shutil
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

import checks
import places
import steps
import test_journey
from hands import Mouse
from server import ROOT, Server

README_PICTURE = ROOT / "docs/images/decision.png"
README_SIZE = {"width": 1280, "height": 788}


def window(browser, size):
    context = browser.new_context(viewport=size, reduced_motion="reduce")
    context.set_default_timeout(30_000)
    return context.new_page()


def picture(page, folder, place):
    name = re.sub(r"[^a-z0-9]+", "-", place.lower()).strip("-")
    for width in checks.WIDTHS:
        page.set_viewport_size({"width": width, "height": checks.HEIGHT})
        page.evaluate("window.scrollTo(0, 0)")
        page.screenshot(path=folder / f"{name}-{width}.png", full_page=True)
    page.set_viewport_size({"width": checks.WIDTHS[0], "height": checks.HEIGHT})


def every_page(browser, server, folder):
    size = {"width": checks.WIDTHS[0], "height": checks.HEIGHT}
    for worker, walk in places.WALKS.values():
        page = window(browser, size)
        if worker:
            steps.sign_in(page, server, worker)
        for place in walk(page, server):
            picture(page, folder, place)
        page.context.close()
    pages = []
    for worker in ("practitioner", "manager"):
        pages.append(window(browser, size))
        steps.sign_in(pages[-1], server, worker)
    for place in places.clash(pages[0], server, pages[1]):
        picture(pages[0], folder, place)


def readme_picture(browser, server):
    page = window(browser, README_SIZE)
    test_journey.to_the_decision(page, server, test_journey.WITH_SCRIPT, Mouse(page))
    page.locator(".jump--do-not").click()
    page.locator(".verdict--do-not .card").first.locator("summary").click()
    README_PICTURE.parent.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=README_PICTURE)


def main(folder):
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        server = Server(Path(place) / "data", Path(place) / "server.log").start()
        try:
            with sync_playwright() as playwright:
                browser = playwright.chromium.launch(
                    executable_path=shutil.which("chromium"), args=["--no-sandbox"])
                readme_picture(browser, server)
                every_page(browser, server, folder)
        finally:
            server.stop()


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]))
