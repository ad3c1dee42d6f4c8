"""Someone asks for an anger class (scenario S24): from sign-in to the decision and the record."""

import re

import pytest
from playwright.sync_api import expect

import steps
from hands import Keyboard, Mouse
from steps import Person, button, link

WORDS = (
    "My temper just goes. I scare her, I know I do. "
    "I want to go on one of those anger classes. She does not know I am here.")
NOTE = "He only wants an anger class and just needs someone to talk to."
ANSWERS = {
    "danger": "no", "source": "personOfConcern", "about": "", "prompting": "unprompted",
    "setting": "GP surgery", "present": "nobody", "state": "distressed", "affected": "no",
    "partner_knows": "no",
}
QUICK_FACTS = {
    "fact_discloses": "yes", "fact_seeksHelp": "yes", "fact_threat": "no", "fact_alone": "yes",
}
# Nobody of the demo sounds like them, and none of them like another.
WITH_SCRIPT = Person("Ryan", "Hartnell")
WITHOUT_SCRIPT = Person("Dominic", "Fairbrother")
BY_KEYBOARD = Person("Leon", "Quigley")


@pytest.fixture
def watched(open_page):
    """A page whose console must stay free of complaints about the content policy."""
    complaints = []

    def watched(**options):
        page = open_page(**options)
        page.on("console", lambda message: complaints.append(message.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        return page

    yield watched
    assert [text for text in complaints if "Failed to load resource" not in text] == []


def to_the_decision(page, server, concern, hand):
    steps.sign_in(page, server, "practitioner", hand)
    steps.open_case(page, concern, "personOfConcern", hand=hand)
    hand.press(link(page, "Record what was said"))
    steps.fill_statement(page, ANSWERS, WORDS, hand=hand)
    hand.tick("cues", "angerManagement")
    for name, value in QUICK_FACTS.items():
        hand.choose(name, value)
    hand.fill("interpretation", NOTE)
    hand.press(button(page, "Record and see what to do"))
    expect(page.locator("h1")).to_have_text("What to do now")


def card(page, section, text):
    """One outcome of the decision, by its section and words."""
    return page.locator(f".verdict--{section} .card").filter(has_text=text)


def check_decision(page, hand):
    """Everything that S24 expects stands on the page, in its place."""
    block = card(page, "do-not", "Do not refer to anger management")
    expect(block).to_contain_text("Nobody can set this aside")
    expect(block).to_contain_text("The Chrysalis Centre")
    expect(block).to_contain_text("Respect Phoneline")
    for citation in ("002-87", "004-131", "004-216"):
        expect(block.locator(".citations .code", has_text=citation)).not_to_be_visible()
    hand.open(block.locator("summary"))
    for citation in ("002-87", "004-131", "004-216"):
        expect(block.locator(".citations .code", has_text=citation)).to_be_visible()

    waits = card(page, "do-not", "No programme work starts until the victim knows")
    expect(waits).to_contain_text("was offered support")
    expect(waits.locator(".citations")).to_contain_text("004-232")

    limits = card(page, "conversation", "Tell the person of concern what you cannot keep to yourself")
    expect(limits).to_contain_text("Before you talk further")
    expect(limits.locator(".citations")).to_contain_text("002-74")
    expect(card(page, "do-now", "Talk today with your safeguarding lead")).to_have_count(1)

    opening = card(page, "conversation", "What worries them most")
    expect(opening.locator(".citations")).to_contain_text("002-63")
    expect(opening.locator(".citations")).to_contain_text("002-64")
    minimising = card(page, "do-not", "Your note makes what was said smaller")
    expect(minimising.locator(".citations")).to_contain_text("002-93")

    chrysalis = card(page, "who-can-help", "The Chrysalis Centre")
    expect(chrysalis.locator(".citations")).to_contain_text("004-56")
    respect = card(page, "who-can-help", "Respect Phoneline")
    expect(respect.locator(".citations")).to_contain_text("002-79")
    expect(page.locator("main")).not_to_contain_text("Ring 999 now")


def check_why(page, hand):
    """The reason opens the rule, its document and section, and the facts of the case."""
    decision = page.url
    block = card(page, "do-not", "Do not refer to anger management")
    why = block.locator(".why")
    expect(why).to_contain_text("What in it points to abuse or needs care")
    source = why.locator(".citations li").filter(has_text="004-131")
    expect(source).to_contain_text(
        re.compile(r"Hertfordshire Safeguarding Children Partnership.*§10"))
    hand.press(why.locator("a.code").first)
    expect(page.locator("h1")).to_contain_text("Do not refer to anger management")
    main = page.locator("main")
    expect(main).to_contain_text("002-87")
    expect(main).to_contain_text("When it applies")
    expect(main).to_contain_text("What led to it in this case")
    expect(main.get_by_role("link", name=re.compile("^Statement")).first).to_be_visible()
    page.goto(decision)


def check_record(page, concern, hand):
    """The exact words stand in the file as they were said, and the note apart from them."""
    hand.press(page.locator(".casebar-reference a"))
    expect(page.locator("h1")).to_have_text(concern.name)
    expect(page.locator("main")).to_contain_text("Tell the person of concern what you cannot keep")
    hand.press(page.locator(".subnav").get_by_role("link", name="Files"))
    entry = page.locator(".entry").filter(has_text=WORDS)
    expect(entry.locator("blockquote")).to_have_text(WORDS)
    expect(entry.locator(".note")).to_contain_text(NOTE)
    expect(entry.locator("blockquote")).not_to_contain_text(NOTE)
    expect(entry.locator(".note")).not_to_contain_text(WORDS)
    expect(entry).to_contain_text("GP surgery")


def test_someone_who_asks_for_an_anger_class_is_kept_from_it_and_sent_to_the_right_door(
        server, watched):
    page = watched()
    hand = Mouse(page)
    to_the_decision(page, server, WITH_SCRIPT, hand)
    check_decision(page, hand)
    check_why(page, hand)
    check_record(page, WITH_SCRIPT, hand)


def test_the_same_journey_goes_without_javascript(server, watched):
    page = watched(java_script_enabled=False)
    hand = Mouse(page)
    to_the_decision(page, server, WITHOUT_SCRIPT, hand)
    check_decision(page, hand)
    check_why(page, hand)
    check_record(page, WITHOUT_SCRIPT, hand)


def test_the_same_journey_goes_by_keyboard_alone(server, watched):
    page = watched()
    hand = Keyboard(page)
    to_the_decision(page, server, BY_KEYBOARD, hand)
    check_decision(page, hand)
    check_record(page, BY_KEYBOARD, hand)
