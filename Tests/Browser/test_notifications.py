"""A notification, from the telephone to a case: suggestions, a wrong turn, nobody, and the wall."""

import re

import pytest
from playwright.sync_api import expect

import demo_stories
import places
import steps
from hands import Mouse, control
from problems import expect_problems
from steps import Person, button, link

# Nobody of the demo sounds like them, and none of them like another.
KNOWN = Person("Barnaby", "Thistlewood", "AL7 3QX", "07700 900861")
HER = Person("Zinnia", "Wakelam", "AL7 4QZ", "07700 900862")
CHILD = Person("Perpetua", "Wakelam")
# What was told; words that stand nowhere else.
WHAT = "Neighbours heard glass break. She says he barred the pantry door."
PLACE = "27 Quillfeather Close"
REFERENCE = "41/88213/31"
# Why one was closed, as it is typed.
CLOSING = "The harbour office in Wexcombe took it over."
# Everything of it that may stand in no file and no log.
TYPED = demo_stories.chunks(WHAT) | demo_stories.chunks(CLOSING) | {
    PLACE, REFERENCE, HER.phone, KNOWN.family, HER.family}
NOTHING = "There is nothing here for you"


def fill_person(page, number, person, role, born=None):
    page.check(control(f"person_{number}_role", role))
    page.fill(control(f"person_{number}_given"), person.given)
    page.fill(control(f"person_{number}_family"), person.family)
    if person.phone:
        page.fill(control(f"person_{number}_phone"), person.phone)
    for part, value in zip(("day", "month", "year"), born or ()):
        page.fill(control(f"person_{number}_born_{part}"), value)


def fill_incident(page, happened=("9", "2", "2026", "22:10"), received=("10", "2", "2026", "08:30")):
    page.check(control("source", "police"))
    page.fill(control("sender"), "County Police")
    page.fill(control("reference"), REFERENCE)
    page.check(control("area", "hertfordshire"))
    for name, parts in (("happened", happened), ("received", received)):
        for part, value in zip(("day", "month", "year", "time"), parts):
            page.fill(control(f"{name}_{part}"), value)
    page.fill(control("place"), PLACE)
    page.fill(control("what"), WHAT)


def take_in(page, server, *people):
    """Takes in a notification that names these people; ends on its page."""
    page.goto(server.url + "/notifications/new")
    while page.locator("legend", has_text=f"Person {len(people)}").count() == 0:
        places.send(page, "Add a person")
    fill_incident(page)
    for number, (person, role) in enumerate(people, 1):
        fill_person(page, number, person, role)
    page.locator(".form-end button").click()
    page.wait_for_load_state()
    expect(page.locator("h1")).to_have_text(f"County Police, reference {REFERENCE}")
    return page.url


def part(page, person):
    return page.locator("section.part").filter(
        has=page.get_by_role("heading", name=person.name, level=3))


def say(page, person, text):
    part(page, person).get_by_role("button", name=re.compile("^" + re.escape(text))).first.click()
    page.wait_for_load_state()


@pytest.fixture(scope="module")
def opened():
    """What earlier tests of this file opened."""
    return {}


def test_whoever_takes_the_call_is_told_what_is_missing_and_loses_nothing(page_of, server):
    police = page_of("police")
    police.goto(server.url + "/work")
    police.get_by_role("main").get_by_role("link", name="Notifications").click()
    expect(police.locator("h1")).to_have_text("Notifications")
    link(police, "Take in a notification").click()
    police.locator(".form-end button").click()
    expect(police.locator("#problems")).to_be_visible()
    fill_incident(police, happened=("11", "2", "2026", "09:00"))
    fill_person(police, 1, KNOWN, "personOfConcern")
    police.fill(control("person_2_family"), HER.family)
    police.locator(".form-end button").click()
    expect_problems(police, "Say in what role this person is named")
    police.check(control("person_2_role", "victim"))
    police.locator(".form-end button").click()
    expect(police.locator("#problems")).to_contain_text("before it was told")
    expect(police.locator(control("what"))).to_have_value(WHAT)
    expect(police.locator(control("person_1_given"))).to_have_value(KNOWN.given)


def test_a_call_becomes_a_case_by_who_its_people_are(page_of, server, opened):
    police = page_of("police")
    seen = []
    police.on("request", lambda request: seen.append(request.url))
    police.goto(server.url + "/work")
    known = steps.open_case(police, KNOWN, "overview")
    address = take_in(
        police, server, (KNOWN, "personOfConcern"), (HER, "victim"), (CHILD, "child"))
    opened["notification"], opened["known"] = address, known

    # The record check ran: he is suggested with band, probability and sentences, she is not.
    his = part(police, KNOWN)
    card = his.get_by_role("article")
    expect(card).to_have_count(1)
    expect(card.locator(".tag")).to_contain_text(" in 100")
    expect(card).to_contain_text("The surname is the same: speaks")
    expect(card).to_contain_text("speaks strongly for")
    expect(card.get_by_text("times as likely").first).to_be_hidden()
    card.locator("summary").click()
    expect(card.get_by_text("times as likely").first).to_be_visible()
    expect(part(police, HER)).to_contain_text("Nobody whom you may find")
    expect(police.get_by_role("main")).to_contain_text("Say of everyone above who they are.")

    # A wrong turn: he is nobody; and back.
    say(police, KNOWN, "None of these: nobody we know")
    expect(police.locator(".notice")).to_contain_text("on record")
    expect(part(police, KNOWN)).to_contain_text("You found nobody on record.")
    part(police, KNOWN).locator("summary", has_text="Look again").click()
    say(police, KNOWN, "This is the person")
    expect(part(police, KNOWN)).to_contain_text(f"You recognised {KNOWN.name}")
    say(police, HER, "Nobody we know")
    expect(part(police, HER)).to_contain_text("recorded with what was searched")
    expect(police.get_by_role("main")).to_contain_text("Say of everyone above who they are.")
    say(police, CHILD, "Nobody we know")

    # Into a case: not without saying which.
    places.send(police, "Take it into the case")
    expect_problems(police, "Choose a case, or open a new one")
    police.check(control("into", "new"))
    places.send(police, "Take it into the case")
    expect(police.locator("#problems")).to_contain_text("Say why the case is opened")
    expect(police.locator(control("into", "new"))).to_be_checked()
    police.fill(control("reason"), "A neighbour rang the police.")
    police.check(control("relationship", "partners"))
    places.send(police, "Take it into the case")
    expect(police.locator(".notice")).to_contain_text("The notification is in this case")
    expect(police.locator("h1")).to_have_text(KNOWN.name)
    case = police.url.split("?")[0]
    opened["case"] = case
    assert case != known
    main = police.get_by_role("main")
    expect(main).to_contain_text(HER.name)
    expect(main).to_contain_text(CHILD.name)
    # He is one human being in both of the officer's cases.
    expect(main).to_contain_text("Also in")
    police.goto(case + "/files")
    expect(main).to_contain_text(WHAT)
    expect(main).to_contain_text(REFERENCE)

    # It waits no more, and says where it went.
    police.goto(server.url + "/notifications")
    expect(main).not_to_contain_text(REFERENCE)
    police.goto(address)
    expect(main.get_by_role("link", name="Open the case").first).to_be_visible()
    expect(main.locator("button")).to_have_count(0)
    for name in (KNOWN.family, HER.family, CHILD.family, HER.phone, REFERENCE, "Quillfeather"):
        assert not [url for url in seen if name.lower() in url.lower()], name


def test_nobody_else_learns_of_it(page_of, server, opened):
    for worker in ("practitioner", "advocate", "programme", "children", "auditor"):
        page = page_of(worker)
        for address in (
                server.url + "/notifications", server.url + "/notifications/new",
                opened["notification"]):
            page.goto(address)
            expect(page.locator("h1")).to_have_text(NOTHING)
        page.goto(server.url + "/work")
        expect(page.get_by_role("link", name="Notifications")).to_have_count(0)
    # Another agency's duty officer has notifications, and not this one.
    manager = page_of("manager")
    manager.goto(opened["notification"])
    expect(manager.locator("h1")).to_have_text(NOTHING)
    manager.goto(server.url + "/notifications")
    expect(manager.get_by_role("main")).not_to_contain_text(REFERENCE)


def test_beside_the_person_of_concern_nothing_of_it_is_seen(page_of, server, opened):
    police = page_of("police")
    police.goto(opened["case"] + "/assignments")
    police.get_by_label("Gareth Lloyd").check()
    police.check(control("side", "personOfConcern"))
    places.send(police, "Assign")
    programme = page_of("programme")
    for name in ("", "/timeline", "/files"):
        programme.goto(opened["case"] + name)
        main = programme.get_by_role("main")
        expect(main).to_contain_text(KNOWN.name)
        for text in (WHAT, PLACE, REFERENCE, HER.name, CHILD.name, "otification"):
            expect(main).not_to_contain_text(text)


def test_whom_the_officer_cannot_tell_goes_to_review(page_of, server, opened):
    police = page_of("police")
    take_in(police, server, (KNOWN, "personOfConcern"), (HER, "victim"))
    # He is in two of the officer's cases now, and is one suggestion.
    expect(part(police, KNOWN).get_by_role("article")).to_have_count(1)
    say(police, HER, "Not sure: ask for review")
    expect(part(police, HER)).to_contain_text("You asked that somebody looks")
    say(police, KNOWN, "This is the person")
    police.check(control("into", "new"))
    police.fill(control("reason"), "Called again.")
    places.send(police, "Take it into the case")
    expect(police.locator("h1")).to_have_text(KNOWN.name)
    police.goto(server.url + "/people/review")
    asked = police.locator("section.part").filter(
        has=police.get_by_role("heading", name="A colleague asks that somebody looks"))
    expect(asked.get_by_role("article")).to_have_count(1)
    expect(asked).to_contain_text(HER.name)


def test_what_is_told_of_a_known_case_goes_into_it_with_who_is_new(page_of, server, opened):
    police = page_of("police")
    other = Person("Leopoldine", "Yarwood")
    take_in(police, server, (KNOWN, "personOfConcern"), (other, "victim"))
    say(police, KNOWN, "This is the person")
    say(police, other, "Nobody we know")
    into = police.locator(control("into"))
    expect(into).to_have_count(2)
    into.first.check()
    places.send(police, "Take it into the case")
    expect(police.locator(".notice")).to_contain_text("The notification is in this case")
    expect(police.get_by_role("main")).to_contain_text(other.name)
    police.goto(police.url.split("?")[0] + "/timeline")
    expect(police.get_by_role("main")).to_contain_text("Notification of an incident")


def test_what_goes_into_no_case_is_closed_with_a_reason_and_opened_again(page_of, server):
    police = page_of("police", viewport={"width": 320, "height": 900})
    caller = Person("Ambrosine", "Tolliver")
    address = take_in(police, server, (caller, "victim"))
    main = police.get_by_role("main")
    fold = police.locator("summary", has_text="Close it without a case")
    fold.click()
    # Wrong turns: no reason, and a reason that needs words.
    button(police, "Close the notification").click()
    expect_problems(police, "Say why it goes into no case")
    police.check(control("closing", "passedOn"))
    button(police, "Close the notification").click()
    expect_problems(police, "Say to whom it was passed, and who took it over.")
    expect(police.locator(control("closing", "passedOn"))).to_be_checked()
    police.fill(control("note"), CLOSING)
    button(police, "Close the notification").click()
    expect(police.locator(".notice")).to_contain_text("The notification is closed.")
    expect(main).to_contain_text("It was passed to another agency")
    expect(main).to_contain_text(CLOSING)
    expect(main).to_contain_text("Rachel Adeyemi")
    expect(button(police, "Nobody we know")).to_have_count(0)
    assert police.evaluate("document.documentElement.scrollWidth") <= 320
    police.goto(server.url + "/notifications")
    expect(main.locator(f'a[href="{address.replace(server.url, "")}"]')).to_have_count(0)
    link(police, "Closed notifications").click()
    card = main.get_by_role("article").filter(
        has=police.locator(f'a[href="{address.replace(server.url, "")}"]'))
    expect(card).to_contain_text("Rachel Adeyemi")

    police.goto(address)
    police.locator("summary", has_text="Open it again").click()
    button(police, "Open the notification again").click()
    expect_problems(police, "Say why it is opened again.")
    police.fill(control("reopening"), "The other agency says it is ours.")
    button(police, "Open the notification again").click()
    expect(police.locator(".notice")).to_contain_text("The notification is open again.")
    expect(main.get_by_role("button", name=re.compile("^Nobody we know")).first).to_be_visible()

    # A duplicate needs another that is there; a second page that closes it again changes nothing.
    stale = page_of("police")
    stale.goto(address)
    fold.click()
    police.check(control("closing", "duplicate"))
    police.fill(control("duplicate"), "no such reference")
    button(police, "Close the notification").click()
    expect(police.locator("#problems")).to_contain_text("There is no other notification")
    police.fill(control("duplicate"), REFERENCE)
    button(police, "Close the notification").click()
    expect(link(police, "Open the other notification")).to_have_count(1)
    stale.locator("summary", has_text="Close it without a case").click()
    stale.check(control("closing", "notDomesticAbuse"))
    button(stale, "Close the notification").click()
    expect(stale.locator("#problems")).to_contain_text("The notification was closed.")
    expect(stale.get_by_role("main")).to_contain_text("It is a duplicate of another notification")
    for worker in ("practitioner", "advocate", "programme", "auditor"):
        page = page_of(worker)
        page.goto(server.url + "/notifications/closed")
        expect(page.locator("h1")).to_have_text(NOTHING)
