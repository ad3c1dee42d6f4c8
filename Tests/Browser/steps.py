"""What a worker does on the pages, step by step."""

from dataclasses import dataclass

from playwright.sync_api import expect

from hands import Mouse


@dataclass(frozen=True)
class Person:
    """Someone invented; `postcode` and `phone` only where a test needs them."""

    given: str
    family: str
    postcode: str = ""
    phone: str = ""

    @property
    def name(self):
        return f"{self.given} {self.family}"


def button(page, text):
    return page.get_by_role("main").get_by_role("button", name=text, exact=True)


def link(page, text):
    return page.get_by_role("main").get_by_role("link", name=text, exact=True)


def sign_in(page, server, worker, hand=None):
    hand = hand or Mouse(page)
    page.goto(server.url + "/")
    hand.fill("user_name", worker)
    hand.fill("password", server.password)
    hand.press(page.locator(".sign-in .sheet").get_by_role("button", name="Sign in"))
    expect(page).to_have_title("My work – Sightline")


def search(page, person, hand=None):
    """Looks for someone from the worklist."""
    hand = hand or Mouse(page)
    hand.press(link(page, "Search for a person"))
    hand.fill("given", person.given)
    hand.fill("family", person.family)
    hand.press(button(page, "Search"))


def open_case(page, concern, side, victim=None, area="hertfordshire", hand=None):
    """Searches first and opens a case where nobody was found; ends on the case's page."""
    hand = hand or Mouse(page)
    search(page, concern, hand)
    expect(page.locator("h1")).to_have_text("Nobody found")
    hand.press(button(page, "Open a new case"))
    hand.choose("area", area)
    hand.choose("side", side)
    hand.fill("reason", "Opened in a test of Sightline.")
    if victim:
        hand.fill("victim_given", victim.given)
        hand.fill("victim_family", victim.family)
        hand.fill("victim_postcode", victim.postcode)
        hand.fill("victim_phone", victim.phone)
        hand.choose("relationship", "married")
        hand.choose("together", "no")
    hand.press(page.locator(".form-end").get_by_role("button", name="Open the case"))
    expect(page.locator("h1")).to_have_text(concern.name)
    return page.url.split("?")[0]


def fill_statement(page, answers, words, note="", cues=(), hand=None):
    """Fills the form *Record what was said*: `answers` holds choices by field name."""
    hand = hand or Mouse(page)
    for name, value in answers.items():
        if name in ("setting", "present"):
            hand.fill(name, value)
        else:
            hand.choose(name, value)
        if name == "prompting":
            hand.fill("exact_words", words)
    for cue in cues:
        hand.tick("cues", cue)
    if note:
        hand.fill("interpretation", note)


def record_statement(page, answers, words, note="", cues=(), hand=None):
    """From the case's page to the decision."""
    hand = hand or Mouse(page)
    hand.press(link(page, "Record what was said"))
    fill_statement(page, answers, words, note, cues, hand)
    hand.press(button(page, "Record and see what to do"))
    expect(page.locator("h1")).to_have_text("What to do now")


def case_of(page, server, name):
    """Opens one of the worker's cases by the name that the worklist shows."""
    page.goto(server.url + "/work")
    page.locator("[aria-labelledby=my-cases]").get_by_role(
        "link", name=name).first.click()
    expect(page.locator("h1")).to_have_text(name)
    return page.url


def sign_out(page):
    page.get_by_role("button", name="Sign out").click()
    expect(page.locator("h1")).to_have_text("You are signed out")
