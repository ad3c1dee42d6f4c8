"""A letter to the person of concern: drafted, stopped, mended, approved, held, released and printed."""

import pytest
from playwright.sync_api import expect

import places
import steps
from hands import control
from steps import Person, button, link

# Nobody of the demo sounds like them, and none of them like another.
CONCERNS = {
    "test_a_letter_is_stopped_mended_approved_held_released_and_printed":
        Person("Rufus", "Tindall"),
    "test_nobody_beside_the_victim_sees_the_letters": Person("Eamon", "Wexley"),
    "test_wrong_turns_on_the_way_of_a_letter": Person("Giles", "Orpington"),
}
VICTIM = Person("Oriel", "Pemberley", "AL7 4QX", "07700 900741")

OPENING = "Dear Rufus\n\nPlease come and see me. The office number is on our card.\n\n"
CLOSING = "\n\nYours sincerely\nPriya Nair\n"
# Four reasons to stop a letter, each of another kind.
STOPS = {
    "where somebody lives": "We wrote to AL7 4QX as well.",
    "how somebody is reached": "Do not ring 07700 900741 again.",
    "where we know something from": "Your wife has told us that you shouted at her.",
    "of an assessment, a meeting or a scheme": "This was discussed at MARAC.",
}
CLEAN = OPENING.strip() + CLOSING
NEAR = OPENING + "You can park at 14 Quarry Bank, Welwyn." + CLOSING


def assign(page, case, name, side):
    page.goto(case + "/assignments")
    page.get_by_label(name).check()
    page.check(control("side", side))
    places.send(page, "Assign")
    expect(page.locator(".notice")).to_be_visible()


def write(page, text, name="Save and check"):
    page.fill(control("text"), text)
    for tick in page.locator(control("confirmed")).all():
        tick.check()
    places.send(page, name)


def status(page, words):
    expect(page.locator(".document-status .tag")).to_have_text(words)


def agree(page, case, document):
    page.goto(document)
    for tick in page.locator(control("confirmed")).all():
        tick.check()
    places.send(page, "Record what I have seen to")


@pytest.fixture
def desks(open_page, server, request):
    """A case with a worker beside each person and a manager, each at a desk of their own."""
    pages = {}
    for worker in ("practitioner", "manager", "advocate"):
        pages[worker] = open_page()
        steps.sign_in(pages[worker], server, worker)
    case = steps.open_case(
        pages["practitioner"], CONCERNS[request.node.name], "personOfConcern", VICTIM)
    assign(pages["practitioner"], case, "Tom Okafor", "overview")
    assign(pages["manager"], case, "Aisling Byrne", "victim")
    return pages, case


def test_a_letter_is_stopped_mended_approved_held_released_and_printed(desks, server):
    pages, case = desks
    writer, manager, advocate = pages["practitioner"], pages["manager"], pages["advocate"]

    # Drafted, and stopped for four different reasons.
    writer.goto(case)
    link(writer, "Letters and documents").click()
    link(writer, "Appointment letter").click()
    expect(writer.locator(control("text"))).to_contain_text("Rufus")
    write(writer, OPENING + " ".join(STOPS.values()) + CLOSING)
    status(writer, "Stopped")
    document = writer.url
    notes = writer.locator(".stops")
    for why, text in STOPS.items():
        expect(notes).to_contain_text(why)
    expect(writer.locator("mark.stop").first).to_be_visible()
    assert writer.locator("mark.stop").count() >= 4
    expect(writer.get_by_role("button", name="Release it")).to_have_count(0)

    # Mended one after the other.
    link(writer, "Change the text").click()
    expect(writer.locator(".stops")).to_be_visible()
    write(writer, OPENING + STOPS["where somebody lives"] + CLOSING)
    status(writer, "Stopped")
    link(writer, "Change the text").click()
    write(writer, NEAR)

    # The manager finds it among what waits, reads it and agrees.
    manager.goto(server.url + "/work")
    waiting = manager.locator("[aria-labelledby=my-documents]")
    expect(waiting).to_contain_text("Appointment letter")

    # Meanwhile the victim moves, and the letter names the new street.
    advocate.goto(case)
    advocate.get_by_role("link", name="Record what is new " + VICTIM.name).click()
    advocate.fill(control("address"), "14 Quarry Bank, Welwyn")
    advocate.fill(control("postcode"), "AL7 9ZZ")
    places.send(advocate, "Record it")
    expect(advocate.locator(".notice")).to_be_visible()
    for reader in (writer, manager):
        reader.goto(document)
        status(reader, "Held")
        expect(reader.get_by_role("button", name="Release it")).to_have_count(0)
        expect(reader.locator("main")).not_to_contain_text("AL7 9ZZ")
    writer.goto(case + "/timeline")
    expect(writer.locator("main")).not_to_contain_text("held")

    # A new draft is clean; the manager agrees; it is released and printed.
    writer.goto(document)
    link(writer, "Change the text").click()
    write(writer, CLEAN)
    status(writer, "Waiting")
    agree(manager, case, document)
    writer.goto(document)
    status(writer, "Ready")
    places.send(writer, "Release it")
    status(writer, "Released")
    link(writer, "Open it for printing").click()
    expect(writer.locator(".paper")).to_contain_text("Please come and see me")
    assert "sightline" not in writer.locator(".paper").inner_text().lower()
    assert "sightline" not in writer.title().lower()
    writer.emulate_media(media="print")
    expect(writer.locator(".paper-way")).not_to_be_visible()


def test_nobody_beside_the_victim_sees_the_letters(desks, server):
    pages, case = desks
    advocate = pages["advocate"]
    advocate.goto(case)
    expect(link(advocate, "Letters and documents")).to_have_count(0)
    assert advocate.goto(case + "/documents").status == 404
    assert advocate.goto(case + "/documents/new/appointment-letter").status == 404


def test_wrong_turns_on_the_way_of_a_letter(desks, server):
    pages, case = desks
    writer, manager = pages["practitioner"], pages["manager"]
    writer.goto(case + "/documents/new/appointment-letter")
    writer.fill(control("text"), "   ")
    places.send(writer, "Save and check")
    expect(writer.locator("#problems")).to_contain_text("Write the text")
    assert writer.goto(case + "/documents/new/love-letter").status == 404
    writer.goto(case + "/documents/new/appointment-letter")
    write(writer, CLEAN)
    document = writer.url
    assert writer.goto(document + "/paper").status == 404

    manager.goto(document)
    places.send(manager, "Record what I have seen to")
    expect(manager.locator("#problems")).to_contain_text("Tick what you have seen to")
    manager.goto(document)
    manager.locator("summary", has_text="Send it back").click()
    places.send(manager, "Send back")
    expect(manager.locator("#problems")).to_contain_text("Say what is to change")
    manager.fill(control("note"), "Say how long it takes.")
    places.send(manager, "Send back")
    writer.goto(server.url + "/work")
    expect(writer.locator("[aria-labelledby=my-documents]")).to_contain_text("Sent back")
    writer.goto(document)
    expect(writer.locator("main")).to_contain_text("Say how long it takes.")
    writer.locator("summary", has_text="Nobody should send this").click()
    places.send(writer, "Withdraw it")
    status(writer, "Withdrawn")
    assert writer.goto(document + "/text").status == 404
