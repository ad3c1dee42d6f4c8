"""Whether a page can be used by everyone: axe with the WCAG 2.2 AA rules, and our own checks."""

from pathlib import Path

from axe_playwright_python.sync_playwright import Axe

WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
# No selectors: they would be worked out for every element that passed as well, and take time.
OPTIONS = {
    "runOnly": {"type": "tag", "values": WCAG}, "resultTypes": ["violations"], "selectors": False,
    "ancestry": False, "xpath": False, "elementRef": False,
}
SCRIPT = (Path(__file__).parent / "checks.js").read_text()
WIDTHS = (1280, 320)
HEIGHT = 900

axe = Axe()


def unfold(page):
    """Opens what is folded, so that it is looked at as well."""
    page.evaluate("document.querySelectorAll('details').forEach(box => { box.open = true })")


def complaints(page):
    """Everything that is wrong with the page as it is shown now, at both widths."""
    page.evaluate(SCRIPT)
    # First, while the focus is where the page has put it.
    found = our(page, "problems")
    unfold(page)
    for check in ("structure", "policy", "forms", "links"):
        found += our(page, check)
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": HEIGHT})
        found += [f"at {width} px: {text}" for text in at_width(page)]
    return found


def at_width(page):
    # A key must have been pressed before a focus set by script counts as one by keyboard.
    page.keyboard.press("Tab")
    found = our(page, "reflow") + our(page, "spacing") + our(page, "focus")
    # What the last focus left half under the bar that stays in view is not too small for that.
    page.evaluate("window.scrollTo(0, 0)")
    return found + by_axe(page)


def our(page, check):
    return page.evaluate(f"window.sightlineChecks.{check}()")


def by_axe(page):
    found = []
    for violation in axe.run(page, options=OPTIONS).response["violations"]:
        for node in violation["nodes"]:
            found.append(f"axe {violation['id']}: {node['html'][:160]}")
    return found
