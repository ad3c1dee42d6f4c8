"""What may not be done is refused with its reasons, and with what to do instead."""

import re

from playwright.sync_api import expect

import places
import steps
from hands import control
from places import send
from problems import expect_problems
from steps import button


def test_a_referral_to_anger_management_is_refused_with_reasons_and_better_services(
        practitioner, beside_him):
    page = practitioner
    page.goto(beside_him + "/referral")
    places.refer_to_anger_management(page)
    expect(page.locator("h1")).to_have_text("Do not refer to Anger management")
    main = page.locator("main")
    expect(main).to_contain_text("The referral was not made. That you asked is on record.")
    expect(main).to_contain_text("It does not touch the control behind the abuse")
    page.locator("summary").first.click()
    expect(main.locator(".citations").first).to_contain_text("002-87")
    better = page.locator("h2", has_text="What to use instead").locator("~ .card h3")
    expect(better.filter(has_text="The Chrysalis Centre")).to_have_count(1)
    expect(better.filter(has_text="Respect Phoneline")).to_have_count(1)


def test_a_dash_answered_by_the_person_of_concern_is_refused_with_its_reason(
        practitioner, server):
    page = practitioner
    case = steps.case_of(page, server, "Keith Barlow")
    page.goto(case + "/files")
    recorded = page.locator(".entry").count()
    page.goto(case)
    page.get_by_role("link", name="Record a DASH").first.click()
    places.fill_dash(page, yes=(8,))
    page.check(control("respondent", "personOfConcern"))
    send(page, "Record the DASH")
    refusal = page.locator(".panel--danger")
    expect(refusal).to_contain_text(re.compile("person of concern", re.IGNORECASE))
    refusal.locator("summary").click()
    expect(refusal.locator(".citations li")).not_to_have_count(0)
    page.goto(case + "/files")
    expect(page.locator(".entry")).to_have_count(recorded)


def test_a_duty_cannot_be_declined_without_a_reason(practitioner, beside_him):
    page = practitioner
    page.locator(".card").filter(has_text="Talk today with your safeguarding lead").get_by_role(
        "link", name="Can’t do it").click()
    page.check(control("choice", "decline"))
    send(page, "Save")
    expect_problems(page, "Give your reason. Others rely on it when they read this record")
    expect(page.locator(control("choice", "decline"))).to_be_checked()


def test_nobody_is_assigned_to_both_sides(page_of, server):
    page = page_of("manager")
    case = steps.case_of(page, server, "Rob Castledine")
    page.goto(case + "/assignments")
    page.get_by_label("Priya Nair").check()
    page.check(control("side", "victim"))
    send(page, "Assign")
    refusal = page.locator(".panel--danger")
    expect(refusal).to_contain_text("both")
    refusal.locator("summary").click()
    expect(refusal.locator(".citations")).to_contain_text("002-99")
    page.goto(case)
    assigned = page.locator("[aria-labelledby=assigned] li").filter(has_text="Priya Nair")
    expect(assigned).to_have_count(1)
    expect(assigned).to_contain_text("With the person of concern")


def test_the_gate_stays_closed_until_what_is_missing_is_recorded(page_of, server):
    page = page_of("programme")
    case = steps.case_of(page, server, "Paul Renshaw")
    page.goto(case + "/contacts/new")
    places.plan_contact(page, {
        "alone": "no", "bothPresent": "no", "workerTrained": "yes", "roleAllows": "yes",
        "managerApproved": "no", "planAgreed": "no", "checksDone": "yes", "intoxicated": "no",
    })
    expect(page.locator("h1")).to_have_text("Cannot go ahead yet")
    # Cards that say what clears them; what to say on the day stands on cards as well.
    missing = page.locator(".card:has(.clearance) .card-title")
    plan = "Plan this contact with your line manager first."
    expect(missing.filter(has_text=plan)).to_have_count(1)
    before = missing.count()
    card = page.locator(".card").filter(has_text=plan)
    expect(card).to_contain_text("The plan is agreed with your line manager")

    button(page, f"Record as done : {plan}").click()
    expect_problems(
        page, "Tick that it is done, or leave it as it is", "Say what was done, and by whom")

    card.get_by_label("This is done").check()
    card.get_by_label("What was done, when and by whom").fill("Agreed with T. Okafor today.")
    button(page, f"Record as done : {plan}").click()
    expect(page.locator("#problems")).to_have_count(0)
    expect(missing.filter(has_text=plan)).to_have_count(0)
    assert missing.count() < before

    # What stands with the victim is not for the worker beside the person of concern to say.
    gate = page.url
    theirs = page.locator(".card").filter(has_text="Let the victim know")
    theirs.get_by_label("This is done").check()
    theirs.get_by_label("What was done, when and by whom").fill("I think so.")
    theirs.get_by_role("button").click()
    expect(page.locator("h1")).to_have_text("This cannot be done")
    expect(page.locator("main")).to_contain_text("Those who work with the victim, or a manager")

    manager = page_of("manager")
    manager.goto(gate)
    missing = manager.locator(".card:has(.clearance) .card-title")
    for _ in range(before):
        form = manager.locator(".tick").first
        if form.count() == 0:
            break
        form.get_by_label("This is done").check()
        form.get_by_label("What was done, when and by whom").fill("Asked and recorded.")
        left = missing.count()
        form.get_by_role("button").click()
        expect(missing).not_to_have_count(left)
    expect(manager.locator("h1")).to_have_text("Can go ahead")
    expect(manager.locator("main")).to_contain_text("Everything that is needed is in place")


def test_meeting_both_together_cannot_be_ticked_away(page_of, server):
    page = page_of("programme")
    case = steps.case_of(page, server, "Paul Renshaw")
    page.goto(case + "/contacts/new")
    places.plan_contact(page, {"bothPresent": "yes"})
    first = page.locator(".card").first
    expect(first).to_contain_text("Never speak about abuse with both of them there")
    expect(first).to_contain_text("Nobody can set this aside")
    expect(first.locator("form")).to_have_count(0)
