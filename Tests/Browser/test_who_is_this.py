"""Who is this: looking before somebody is added, and two people on record who are one."""

import re

import pytest
from playwright.sync_api import expect

import places
import steps
from hands import control
from problems import expect_problems
from steps import Person, button, link

# Nobody of the demo sounds like them, and none of them like another.
VICTIM = Person("Philippa", "Grunwick", "AL8 9QY", "07700 900843")
FIRST = Person("Thaddeus", "Vellacott")
SECOND = Person("Lysander", "Urquhart")
TURNED = Person("Benedicta", "Zouche", "AL9 7QZ", "07700 900844")
HER_CONCERN = Person("Jocelyn", "Kettlewell")
REASON = "Both gave the same number and came to the desk as one."
NOTHING = "There is nothing here for you"


def start(page, concern):
    """From the search to the form of a new case."""
    steps.search(page, concern)
    expect(page.locator("h1")).to_have_text("Nobody found")
    button(page, "Open a new case").click()
    expect(page.locator("h1")).to_have_text("Open a new case")


def fill_case(page, victim):
    page.check(control("area", "hertfordshire"))
    page.check(control("side", "overview"))
    page.fill(control("reason"), "Another household.")
    page.fill(control("victim_given"), victim.given)
    page.fill(control("victim_family"), victim.family)
    page.fill(control("victim_phone"), victim.phone)
    page.check(control("relationship", "formerPartners"))


def send_case(page):
    page.locator(".form-end").get_by_role("button", name="Open the case").click()
    page.wait_for_load_state()


def find(page, text, reason=None):
    if reason is not None:
        page.fill(control("reason"), reason)
    places.send(page, text)


def pair_of(page, server, name):
    """Where the two of one name are looked at, from the queue."""
    page.goto(server.url + "/people/review")
    page.get_by_role("article").filter(has=page.get_by_role("heading", name=name)).get_by_role(
        "link").click()
    expect(page.locator("h1")).to_have_text("Is this one person?")
    return page.url


@pytest.fixture(scope="module")
def addresses():
    """What earlier tests of this file opened."""
    return {}


def test_whoever_is_added_is_looked_for_first_and_the_form_is_kept(page_of, server, addresses):
    manager = page_of("manager")
    seen = []
    manager.on("request", lambda request: seen.append(request.url))
    addresses["first"] = steps.open_case(manager, FIRST, "overview", VICTIM)

    # Nobody comes to the form by its address without having looked.
    manager.goto(server.url + "/cases/new")
    expect(manager.locator("h1")).to_have_text("Search for a person")
    manager.goto(server.url + "/work")
    start(manager, SECOND)
    fill_case(manager, VICTIM)
    send_case(manager)
    expect(manager.locator("h1")).to_have_text("Are they on record already?")
    expect(manager.get_by_role("heading", level=3)).to_contain_text([VICTIM.name])
    places.send(manager, "Go back to the form")
    expect(manager.locator("h1")).to_have_text("Open a new case")
    expect(manager.locator(control("victim_phone"))).to_have_value(VICTIM.phone)
    expect(manager.locator(control("reason"))).to_have_value("Another household.")
    # A mistake made now is found before anything is opened.
    manager.fill(control("reason"), " ")
    send_case(manager)
    expect_problems(manager, "Say in a sentence why you are opening this case")
    manager.fill(control("reason"), "Another household.")
    send_case(manager)
    # Whoever was shown once is not asked for again.
    expect(manager.locator("h1")).to_have_text(SECOND.name)
    addresses["second"] = manager.url.split("?")[0]
    assert not [url for url in seen if re.search("grunwick|vellacott|urquhart|900843", url, re.I)]


def test_two_are_found_to_be_one_and_then_two_again(page_of, server, addresses):
    manager = page_of("manager")
    pair = pair_of(manager, server, VICTIM.name)
    expect(manager.get_by_text(
        "The telephone number is the same: speaks strongly for.")).to_be_visible()

    # Wrong turns: no reason given, then the other finding.
    find(manager, "They are one person", " ")
    expect_problems(manager, "Say how you know, without naming anybody.")
    find(manager, "They are never one person", "They are twins.")
    expect(manager.locator(".notice")).to_contain_text("on record")
    manager.goto(pair)
    expect(manager.locator(".lead")).to_contain_text("two different people")
    find(manager, "It is not certain any more", "The certificate was of somebody else.")
    manager.goto(pair)
    find(manager, "They are one person", REASON)

    for address, other in (("first", "second"), ("second", "first")):
        manager.goto(addresses[address])
        expect(manager.get_by_role("main")).to_contain_text("Also in Case")
        assert manager.locator(f'main a[href="{path(addresses[other])}"]').count() == 1
    search_for(manager, server, VICTIM)
    expect(manager.get_by_role("article")).to_have_count(1)
    expect(manager.get_by_role("article")).to_contain_text("Also in Case")

    # Whoever is on neither case learns nothing of either.
    advocate = page_of("advocate")
    for address in (pair, addresses["first"], addresses["second"]):
        advocate.goto(address)
        expect(advocate.locator("h1")).to_have_text(NOTHING)
    advocate.goto(server.url + "/people/review")
    expect(advocate.get_by_role("main")).not_to_contain_text(VICTIM.family)

    manager.goto(pair)
    for text in ("They are different people", "That they are different is not certain", REASON):
        expect(manager.get_by_role("main")).to_contain_text(text)
    find(manager, "They are not: end the link", "Two sisters share a phone.")
    manager.goto(addresses["first"])
    expect(manager.get_by_role("main")).not_to_contain_text("Also in Case")
    search_for(manager, server, VICTIM)
    expect(manager.get_by_role("article")).to_have_count(2)


def test_a_colleague_who_found_something_meanwhile_is_not_written_over(page_of, server, addresses):
    manager, stale = page_of("manager"), page_of("manager")
    pair = pair_of(manager, server, VICTIM.name)
    stale.goto(pair)
    find(manager, "They are never one person", "Two sisters, seen together.")
    find(stale, "They are one person", "I know her.")
    expect(stale.locator("#problems")).to_contain_text("Somebody else has found something")
    expect(stale.locator(control("reason"))).to_have_value("I know her.")
    expect(stale.get_by_role("main")).to_contain_text("Two sisters, seen together.")
    expect(button(stale, "They are one person")).to_have_count(0)


def test_opposite_roles_need_a_second_worker(page_of, server):
    manager = page_of("manager")
    cases = [steps.open_case(manager, HER_CONCERN, "overview", TURNED)]
    manager.goto(server.url + "/work")
    steps.search(manager, TURNED)
    expect(manager.locator("h1")).to_have_text("People found")
    button(manager, "None of these: open a new case").click()
    expect(manager.locator(control("given"))).to_have_value(TURNED.given)
    manager.check(control("area", "hertfordshire"))
    manager.check(control("side", "overview"))
    manager.fill(control("reason"), "A neighbour rang.")
    manager.fill(control("phone"), TURNED.phone)
    send_case(manager)
    expect(manager.locator("h1")).to_have_text(TURNED.name)
    cases.append(manager.url.split("?")[0])

    pair = pair_of(manager, server, TURNED.name)
    expect(manager.get_by_role("main")).to_contain_text("A second worker has to say so too")
    find(manager, "They are one person", REASON)
    expect(manager.locator(".notice")).to_contain_text("A second worker has to say so too")
    manager.goto(pair)
    expect(button(manager, "I say so too")).to_have_count(0)

    police = page_of("police")
    police.goto(pair)
    expect(police.locator("h1")).to_have_text(NOTHING)
    for case in cases:
        manager.goto(case + "/assignments")
        manager.get_by_label("Rachel Adeyemi").check()
        manager.check(control("side", "overview"))
        places.send(manager, "Assign")
    police.goto(server.url + "/work")
    link(police, "People who may be one").click()
    expect(police.get_by_role("heading", name="A colleague says they are one")).to_be_visible()
    police.goto(pair)
    find(police, "I say so too", "Checked with the registrar.")
    police.goto(cases[0])
    expect(police.get_by_role("main")).to_contain_text("Also in Case")

    # Who works with her as the person of concern is not put beside the man who abuses her; that it
    # is because of the other case is not said.
    for case in reversed(cases):
        manager.goto(case + "/assignments")
        manager.get_by_label("Priya Nair").check()
        manager.check(control("side", "personOfConcern"))
        places.send(manager, "Assign")
    expect(manager.get_by_role("main")).to_contain_text("This worker cannot be assigned here.")


def path(url):
    return re.sub(r"^https?://[^/]+", "", url)


def search_for(page, server, person):
    page.goto(server.url + "/search")
    page.fill(control("given"), person.given)
    page.fill(control("family"), person.family)
    places.send(page, "Search")
