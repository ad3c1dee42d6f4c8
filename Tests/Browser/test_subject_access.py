"""A request for information by the person of concern, from receipt to release by two people."""

import datetime

import pytest
from playwright.sync_api import expect

import places
import steps
from hands import control
from server import sightline
from steps import Person, button, link

# Nobody of the demo sounds like them, and none of them like another.
CONCERNS = {
    "test_a_request_is_answered_by_two_people": Person("Silas", "Kettlewick"),
    "test_an_extension_has_to_be_told_in_the_first_month": Person("Osbert", "Nunnery"),
    "test_wrong_turns_on_the_way_to_an_answer": Person("Hubert", "Zeldon"),
}
VICTIM = Person("Rosalba", "Inchcape", "AL7 8QX", "07700 900744")
WORDS = "I shouted at the wall that night. I want it to stop."
HER_WORDS = "He took my keys and stood before the door until morning."


def date(page, name, day):
    for part, value in (("day", day.day), ("month", day.month), ("year", day.year)):
        page.fill(control(f"{name}_{part}"), str(value))


def assign(page, case, name, side):
    page.goto(case + "/assignments")
    page.get_by_label(name).check()
    page.check(control("side", side))
    places.send(page, "Assign")
    expect(page.locator(".notice")).to_be_visible()


def status(page, words):
    expect(page.locator(".document-status")).to_contain_text(words)


def export(server, case, worker):
    """The command that writes a released answer, as a worker with the demo's password."""
    return sightline(
        "export", "subject-access", "--case", case.rsplit("/", 1)[1], "--as", worker,
        "--data", server.data, input=server.password + "\n")


@pytest.fixture
def desks(open_page, server, request):
    pages = {}
    for worker in ("practitioner", "manager", "governance", "advocate"):
        pages[worker] = open_page()
        steps.sign_in(pages[worker], server, worker)
    case = steps.open_case(
        pages["practitioner"], CONCERNS[request.node.name], "personOfConcern", VICTIM)
    assign(pages["practitioner"], case, "Tom Okafor", "overview")
    assign(pages["manager"], case, "Wanda Prescott", "overview")
    assign(pages["manager"], case, "Aisling Byrne", "victim")
    return pages, case


def take_in(page, case, received):
    page.goto(case)
    link(page, "Requests for information").click()
    link(page, "Write down a request").click()
    date(page, "received", received)
    page.check(control("requester", "personOfConcern"))
    places.send(page, "Write it down")
    status(page, "Next: make sure who asks")
    return page.url


def test_a_request_is_answered_by_two_people(desks, server):
    pages, case = desks
    worker, first, second = pages["practitioner"], pages["manager"], pages["governance"]
    today = datetime.date.today()

    worker.goto(case)
    steps.record_statement(worker, places.STATEMENT, WORDS)
    advocate = pages["advocate"]
    advocate.goto(case)
    steps.record_statement(
        advocate, places.STATEMENT | {"source": "victim", "setting": "Our office"}, HER_WORDS)

    # It comes in, and the clock starts.
    request = take_in(worker, case, today)
    expect(worker.locator(".summary")).to_contain_text("Answer by")
    expect(worker.get_by_text("A manager who sees the whole case answers it.")).to_be_visible()
    worker.fill(control("how"), "I know him; he showed his driving licence.")
    places.send(worker, "Record it")

    # Class by class.
    first.goto(request)
    status(first, "Next: rule on every class")
    link(first, "Rule on the classes of information").click()
    places.send(first, "Record the rulings")
    expect(first.locator(".problems li")).to_have_count(6)
    for part in ("ownDetails", "ownWords", "observations", "appointments", "attendance"):
        first.check(control(f"ruling-{part}", "give"))
    first.check(control("ruling-servedOrders", "give"))
    places.send(first, "Record the rulings")
    status(first, "Next: the answer is made")

    # The answer is made, and nobody may write it.
    first.check(control("confirmed", "handed-over"))
    places.send(first, "Make the answer")
    status(first, "Next: another manager tests")
    expect(link(first, "Test the answer line by line")).to_have_count(0)
    link(first, "Read the answer").click()
    answer = first.url
    expect(first.locator(".document")).to_contain_text(WORDS)
    expect(first.locator(".document")).not_to_contain_text("keys")
    expect(first.get_by_role("link", name="Change the text")).to_have_count(0)

    # Line by line, by somebody else.
    second.goto(request)
    link(second, "Test the answer line by line").click()
    expect(second.locator("main")).to_contain_text("does not know of was said or done on its day")
    lines = second.locator(".ruling").count()
    for number in range(lines):
        second.check(control(f"ruling-{number}", "give"))
    places.send(second, "Record the test")
    expect(second.locator(".problems li").first).to_contain_text("nobody can be recognised")
    for number in range(lines):
        second.fill(control(f"reason-{number}"), "These are his own words, of himself alone.")
    places.send(second, "Record the test")
    status(second, "Next: another manager reads")

    # Whoever made it does not release it.
    second.goto(answer)
    for tick in second.locator(control("confirmed")).all():
        tick.check()
    places.send(second, "Record what I have seen to")
    first.goto(answer)
    expect(first.get_by_role("button", name="Release it")).to_have_count(0)
    assert export(server, case, "governance").returncode == 2
    second.goto(answer)
    places.send(second, "Release it")
    link(second, "Open it for printing").click()
    paper = second.locator(".document")
    expect(paper).to_contain_text(WORDS)
    expect(paper).to_contain_text("What the law lets us leave out")
    for secret in ("keys", VICTIM.name, VICTIM.postcode, VICTIM.phone, "Aisling", "Harbour"):
        expect(paper).not_to_contain_text(secret)

    exported = export(server, case, "governance")
    assert exported.returncode == 0, exported.stderr
    assert WORDS in exported.stdout and "keys" not in exported.stdout
    assert export(server, case, "practitioner").returncode == 2

    # Beside him it is known that it was answered, and no more.
    worker.goto(request)
    status(worker, "It was answered.")
    expect(worker.get_by_role("link", name="Read the answer")).to_have_count(0)
    worker.goto(answer)
    expect(worker.locator("h1")).to_have_text("There is nothing here for you")
    advocate.goto(request)
    expect(advocate.locator("h1")).to_have_text("There is nothing here for you")


def test_an_extension_has_to_be_told_in_the_first_month(desks, server):
    pages, case = desks
    first = pages["manager"]
    today = datetime.date.today()
    request = take_in(first, case, today - datetime.timedelta(days=40))
    expect(first.locator(".document-status .tag--danger")).to_have_text("Late")
    first.get_by_text("It takes longer than a month").click()
    first.locator("#why-complex").fill("There are many papers.")
    places.send(first, "Record that it is complex")
    first.get_by_text("It takes longer than a month").click()
    date(first, "told", today)
    places.send(first, "Record that they were told")
    expect(first.locator("main")).to_contain_text("An extension counts only when it was told by")
    first.goto(request)
    first.get_by_text("It takes longer than a month").click()
    date(first, "told", today - datetime.timedelta(days=20))
    places.send(first, "Record that they were told")
    expect(first.locator(".document-status .tag--danger")).to_have_count(0)


def test_wrong_turns_on_the_way_to_an_answer(desks, server):
    pages, case = desks
    worker, first = pages["practitioner"], pages["manager"]
    worker.goto(case + "/access-requests/new")
    date(worker, "received", datetime.date.today() + datetime.timedelta(days=1))
    worker.check(control("requester", "onTheirBehalf"))
    places.send(worker, "Write it down")
    expect(worker.locator(".problems li")).to_have_count(2)
    worker.fill(control("representative"), "Penhallow and Sons, solicitors")
    date(worker, "received", datetime.date.today())
    places.send(worker, "Write it down")
    request = worker.url
    expect(worker.locator(".summary")).to_contain_text("Penhallow and Sons")
    places.send(worker, "Record it")
    expect(worker.locator(".problems li")).to_have_count(1)
    for place in ("/classes", "/test"):
        worker.goto(request + place)
        expect(worker.locator("h1")).to_have_text("There is nothing here for you")
    first.goto(request + "/test")
    expect(first.locator("h1")).to_have_text("There is nothing here for you")
    first.goto(request)
    first.get_by_text("It is withdrawn, or answered otherwise").click()
    first.locator("#why-ended").fill("The solicitor took it back.")
    places.send(first, "End it")
    status(first, "Ended")
    expect(button(first, "Record it")).to_have_count(0)
