"""Who may open a case: emergency access that a manager looks into, and a worker who is kept out."""

import pytest
from playwright.sync_api import expect

import places
import steps
from hands import control
from steps import Person, button, link

# Nobody of the demo sounds like them, and none of them like another.
CONCERN = Person("Quentin", "Farrowby")
VICTIM = Person("Isolde", "Marchbanks", "AL7 9QX", "07700 900742")
OTHER = Person("Ambrose", "Yelverton")
BORN = ("5", "3", "1992")
REASON = "She is at our front desk with a child and cannot go home."


def born(page, day=BORN):
    for part, value in zip(("day", "month", "year"), day):
        page.fill(control(f"born_{part}"), value)


def ask(page, server, person, day=BORN, reason=REASON):
    page.goto(server.url + "/emergency-access")
    page.fill(control("given"), person.given)
    page.fill(control("family"), person.family)
    born(page, day)
    if page.locator(control("side")).count() > 1:
        page.check(control("side", "victim"))
    page.fill(control("reason"), reason)
    places.send(page, "Open the case")


@pytest.fixture
def opened(page_of, server):
    """A case of the manager's, with a victim whose day of birth is known."""
    manager = page_of("manager")
    case = steps.open_case(manager, CONCERN, "overview", VICTIM)
    manager.get_by_role("main").get_by_role("link", name=VICTIM.name).first.click()
    born(manager)
    places.send(manager, "Record it")
    return manager, case


def test_emergency_access_is_taken_and_looked_into(opened, page_of, server):
    manager, case = opened
    advocate = page_of("advocate")
    advocate.goto(case)
    expect(advocate.locator("h1")).to_have_text("There is nothing here for you")

    # Wrong turns: nothing said, and a day of birth that is a guess.
    advocate.goto(server.url + "/emergency-access")
    places.send(advocate, "Open the case")
    expect(advocate.locator(".problems li")).not_to_have_count(0)
    ask(advocate, server, VICTIM, day=("6", "3", "1992"))
    expect(advocate.locator("h1")).to_have_text("No case was opened")

    ask(advocate, server, VICTIM)
    expect(advocate.locator("h1")).to_contain_text(CONCERN.name)
    expect(advocate.locator(".notice")).to_be_visible()

    manager.goto(server.url + "/work")
    panel = manager.locator(".panel", has_text="Emergency access to look into")
    panel.get_by_role("link").first.click()
    expect(manager.locator("h1")).to_have_text("Who opened this case")
    expect(manager.get_by_text(REASON)).to_be_visible()
    manager.get_by_role("main").get_by_role(
        "button", name="It was not in order: end it").first.click()
    expect(manager.locator(".problems")).to_be_visible()
    manager.locator("main textarea").first.fill("Nobody was at the desk.")
    manager.get_by_role("main").get_by_role(
        "button", name="It was not in order: end it").first.click()
    expect(manager.locator(".notice")).to_be_visible()
    advocate.goto(case)
    expect(advocate.locator("h1")).to_have_text("There is nothing here for you")


def test_a_worker_to_whom_somebody_is_close_is_kept_out_and_it_is_reviewed(page_of, server):
    practitioner = page_of("practitioner")
    case = steps.open_case(practitioner, OTHER, "personOfConcern")
    practitioner.goto(server.url + "/people-close-to-you")
    practitioner.fill(control("tie_1_family"), OTHER.family)
    places.send(practitioner, "Keep this list")
    expect(practitioner.locator(".problems")).to_be_visible()
    practitioner.fill(control("tie_1_given"), OTHER.given)
    practitioner.check(control("tie_1_kind", "family"))
    places.send(practitioner, "Keep this list")
    expect(practitioner.locator(".notice")).to_be_visible()
    practitioner.goto(case)
    expect(practitioner.locator("h1")).to_have_text("There is nothing here for you")

    auditor = page_of("auditor")
    auditor.goto(server.url + "/work")
    link(auditor, "Look-ups that stand out").click()
    expect(auditor.get_by_role("main")).to_contain_text("Priya Nair")
    auditor.locator(".panel").get_by_role("link").first.click()
    expect(auditor.get_by_role("main")).to_contain_text("the name of someone close to the worker")
    # Nobody of the case is named to who audits.
    expect(auditor.get_by_role("main")).not_to_contain_text(OTHER.family)
    auditor.locator("main textarea").first.fill("Another person of that name.")
    auditor.get_by_role("main").get_by_role(
        "button", name="It is somebody else: let them in").first.click()
    expect(auditor.locator(".notice")).to_be_visible()
    practitioner.goto(case)
    expect(practitioner.locator("h1")).to_have_text(OTHER.name)
