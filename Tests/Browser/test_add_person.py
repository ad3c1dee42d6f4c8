"""Adding a person to a case: looking first, who it is, in what role, wrong turns and the wall."""

import re

import pytest
from playwright.sync_api import expect

import places
import steps
from hands import Keyboard, control
from problems import expect_problems
from steps import Person, button, link

# Nobody of the demo sounds like them, and none of them like another.
CONCERN = Person("Aurelian", "Birtwhistle")
HER = Person("Hermia", "Sotheran", "AL8 2QZ", "07700 900871")
ELSEWHERE = Person("Fenella", "Urwick", "AL8 3QZ", "07700 900872")
THEIR_CONCERN = Person("Gawain", "Entwhistle")
CHILD = Person("Lavinia", "Sotheran")
NOTHING = "There is nothing here for you"
NARROW = {"width": 320, "height": 900}


@pytest.fixture(scope="module")
def opened():
    """What earlier tests of this file opened."""
    return {}


def look_for(page, case, person):
    """From the case's page to what was found."""
    page.goto(case)
    link(page, "Add a person").click()
    expect(page.locator("h1")).to_have_text("Add a person to this case")
    for name, text in (("given", person.given), ("family", person.family),
                       ("phone", person.phone), ("postcode", person.postcode)):
        page.fill(control(name), text)
    places.send(page, "Look for this person")


def add(page, role):
    page.check(control("role", role))
    page.locator(".actions").get_by_role("button", name="Add to this case").click()
    page.wait_for_load_state()


def people(page):
    return page.locator("[aria-labelledby=people] article")


def test_somebody_on_record_elsewhere_is_recognised_and_linked(page_of, server, opened):
    manager = page_of("manager", viewport=NARROW)
    seen = []
    manager.on("request", lambda request: seen.append(request.url))
    opened["other"] = steps.open_case(manager, THEIR_CONCERN, "overview", ELSEWHERE)
    manager.goto(server.url + "/work")
    case = steps.open_case(manager, CONCERN, "overview", HER)
    opened["case"] = case

    # A wrong turn: nothing is known of the person, and that is not said either.
    manager.goto(case)
    link(manager, "Add a person").click()
    manager.fill(control("phone"), ELSEWHERE.phone)
    places.send(manager, "Look for this person")
    expect(manager.locator("#problems")).to_be_visible()
    expect(manager.locator(control("phone"))).to_have_value(ELSEWHERE.phone)

    look_for(manager, case, ELSEWHERE)
    expect(manager.locator("h1")).to_have_text("Is it one of these people?")
    card = manager.locator("article.card")
    expect(card).to_have_count(1)
    expect(card.locator(".tag")).to_contain_text(" in 100")
    expect(card).to_contain_text("The surname is the same")
    assert manager.evaluate("document.documentElement.scrollWidth") <= 320
    # Back to what was entered, and nothing of it is lost.
    places.send(manager, "Change what you entered")
    expect(manager.locator(control("family"))).to_have_value(ELSEWHERE.family)
    places.send(manager, "Look for this person")
    card.get_by_role("button", name=re.compile("^This is the person")).click()
    expect(manager.locator("h1")).to_have_text("What is this person in this case?")
    expect(manager.get_by_role("main")).to_contain_text("You recognised somebody in Case")
    assert manager.evaluate("document.documentElement.scrollWidth") <= 320
    manager.locator(".actions").get_by_role("button", name="Add to this case").click()
    expect_problems(manager, "Choose what this person is in this case")
    add(manager, "victim")
    expect(manager.locator(".notice")).to_contain_text("added to this case")
    expect(people(manager)).to_have_count(3)
    card = people(manager).filter(has_text=ELSEWHERE.name)
    expect(card).to_contain_text("Also in Case")
    expect(card.locator(f'a[href="{opened["other"].replace(server.url, "")}"]')).to_have_count(1)
    for name in (ELSEWHERE.family, ELSEWHERE.phone, HER.family, "900871"):
        assert not [url for url in seen if name.lower() in url.lower()], name


def test_a_child_whom_nobody_knows_is_added_by_keyboard(page_of, opened):
    manager = page_of("manager")
    hand = Keyboard(manager)
    manager.goto(opened["case"])
    hand.press(link(manager, "Add a person"))
    hand.fill("given", CHILD.given)
    hand.fill("family", CHILD.family)
    hand.press(button(manager, "Look for this person"))
    # Her mother's surname is not hers alone: whoever is found is in this case already.
    if manager.locator("h1").text_content() == "Is it one of these people?":
        expect(manager.get_by_role("main")).to_contain_text("in this case already")
        hand.press(manager.get_by_role("button", name=re.compile("^None of these")))
    expect(manager.locator("h1")).to_have_text("What is this person in this case?")
    hand.choose("role", "child")
    hand.fill("age", "7")
    hand.choose("household", "livesWithVictim")
    hand.press(manager.locator(".actions").get_by_role("button", name="Add to this case"))
    expect(manager.locator(".notice")).to_contain_text("added to this case")
    expect(people(manager).filter(has_text=CHILD.name)).to_contain_text("7")


def test_whoever_is_in_the_case_already_is_not_added_again(page_of, opened):
    manager = page_of("manager")
    look_for(manager, opened["case"], HER)
    card = manager.locator("article.card").filter(has_text=HER.name)
    expect(card).to_contain_text("This person is in this case already.")
    expect(card.get_by_role("button")).to_have_count(0)
    card.get_by_role("link", name=re.compile("^Record what is new about this person")).click()
    expect(manager.locator("h1")).to_contain_text(HER.name)


def test_two_pages_and_a_form_sent_twice_add_one(page_of, opened):
    one, two = page_of("manager"), page_of("manager")
    other = Person("Philomena", "Jessop")
    for page in (one, two):
        look_for(page, opened["case"], other)
        expect(page.locator("h1")).to_have_text("What is this person in this case?")
    with one.expect_request(lambda request: request.method == "POST") as sent:
        add(one, "victim")
    expect(one.locator(".notice")).to_contain_text("added to this case")
    first = sent.value.response().headers["location"]
    again = one.request.post(
        sent.value.url, data=sent.value.post_data, max_redirects=0,
        headers={"content-type": "application/x-www-form-urlencoded"})
    assert (again.status, again.headers["location"]) == (303, first)
    one.reload()
    expect(people(one).filter(has_text=other.name)).to_have_count(1)
    add(two, "victim")
    expect(two.locator("#problems")).to_contain_text("or added to this case, since you looked")
    expect(two.locator("article.card").filter(has_text=other.name)).to_contain_text(
        "This person is in this case already.")


def test_a_colleague_is_asked_to_look_where_nobody_is_sure(page_of, server, opened):
    manager = page_of("manager")
    look_for(manager, opened["other"], HER)
    manager.locator("article.card").filter(has_text=HER.name).get_by_role(
        "button", name=re.compile("^Not sure: ask for review")).click()
    expect(manager.get_by_role("main")).to_contain_text("A colleague who sees both is asked to look")
    add(manager, "victim")
    manager.goto(server.url + "/people/review")
    asked = manager.locator("section.part").filter(
        has=manager.get_by_role("heading", name="A colleague asks that somebody looks"))
    expect(asked).to_contain_text(HER.name)


def test_beside_the_person_of_concern_nobody_is_added_and_nobody_who_was_is_seen(
        page_of, opened):
    manager = page_of("manager")
    manager.goto(opened["case"] + "/assignments")
    manager.get_by_label("Gareth Lloyd").check()
    manager.check(control("side", "personOfConcern"))
    places.send(manager, "Assign")
    programme = page_of("programme")
    programme.goto(opened["case"])
    main = programme.get_by_role("main")
    expect(main).to_contain_text(CONCERN.name)
    expect(link(programme, "Add a person")).to_have_count(0)
    for name in ("", "/timeline", "/files"):
        programme.goto(opened["case"] + name)
        for person in (HER, ELSEWHERE, CHILD):
            expect(main).not_to_contain_text(person.name)
    programme.goto(opened["case"] + "/people/new")
    expect(programme.locator("h1")).to_have_text(NOTHING)
