"""What a browser sees of the protections: cookies, headers, policy, and the wall."""

import re
import urllib.parse
from collections import Counter

import pytest
from playwright.sync_api import expect

import demo_stories
import places
import steps
from hands import control
from places import send
from steps import Person

CONCERN = Person("Gregory", "Thistlewood")
VICTIM = Person("Marguerite", "Thistlewood", postcode="ZZ8 2QP", phone="07700 900955")
HER_WORDS = "He found me at the flat in Tanyard Close. I sleep with the chair against the door."
HER_SECRETS = (
    {"ZZ8 2QP", "ZZ82QP", "Tanyard"} | demo_stories.phones(VICTIM.phone)
    | demo_stories.chunks(HER_WORDS, words=3))


# Of the hundreds of rules that say nothing in a case, so many are read in each case.
MOST_RULES = 12


def reachable(page, server):
    """Every page that links lead to from the worklist, as address and bytes."""
    waiting, pages, rules = [server.url + "/work"], {}, Counter()
    while waiting:
        address = waiting.pop().split("#")[0]
        path = urllib.parse.urlsplit(address).path
        if address in pages or not address.startswith(server.url) or path == "/exit":
            continue
        folder = path.rpartition("/")[0]
        if folder.endswith("/rules"):
            if rules[folder] == MOST_RULES:
                continue
            rules[folder] += 1
        answer = page.request.get(address)
        pages[address] = answer.body()
        assert answer.headers["cache-control"] == "no-store", path
        waiting += [
            urllib.parse.urljoin(address, link)
            for link in re.findall(r'<a [^>]*href="([^"]*)"', answer.text())
            if not link.startswith(("tel:", "#"))]
    return pages


def told(pages, texts):
    """Which of the texts stand in the bytes of which pages."""
    return [
        (address, text) for address, body in pages.items() for text in texts
        if text.lower() in body.decode().lower()]


@pytest.fixture
def both_sides(page_of, server):
    """An advocate and a practitioner on the two sides of one case, in which the victim spoke."""
    advocate = page_of("advocate")
    case = steps.open_case(advocate, CONCERN, "victim", VICTIM)
    answers = places.STATEMENT | {"source": "victim"}
    steps.record_statement(advocate, answers, HER_WORDS)
    advocate.goto(case + "/assignments")
    advocate.get_by_label("Priya Nair").check()
    advocate.check(control("side", "personOfConcern"))
    send(advocate, "Assign")
    expect(advocate.locator(".notice")).to_be_visible()
    practitioner = page_of("practitioner")
    assert steps.case_of(practitioner, server, CONCERN.name) == case
    return advocate, practitioner


def test_nothing_of_the_victim_reaches_whoever_works_with_the_person_of_concern(
        both_sides, server):
    advocate, practitioner = both_sides
    theirs = reachable(practitioner, server)
    assert len(theirs) > 20
    assert told(theirs, HER_SECRETS) == []
    # Detox, in the demo: the advocate holds the victim's number and the plan.
    assert told(theirs, demo_stories.phones("07700 900812") | {"Plan made with Elena"}) == []
    # The same search does find it on the victim's side.
    case = steps.case_of(advocate, server, CONCERN.name)
    hers = {path: advocate.request.get(case + path).body() for path in ("", "/files")}
    for text in ("Tanyard", VICTIM.phone, VICTIM.postcode, HER_WORDS):
        assert told(hers, {text}), text


def test_the_session_is_one_cookie_that_no_script_and_no_other_site_can_use(server, open_page):
    page = open_page()
    steps.sign_in(page, server, "police")
    cookies = page.context.cookies()
    assert len(cookies) == 1
    assert cookies[0]["httpOnly"]
    assert cookies[0]["sameSite"] == "Strict"
    assert cookies[0]["path"] == "/"
    assert cookies[0]["expires"] == -1
    assert len(cookies[0]["value"]) >= 32
    assert page.evaluate("document.cookie") == ""
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0


def test_signing_in_changes_the_cookie(server, open_page):
    page = open_page()
    page.goto(server.url + "/sign-in")
    before = page.context.cookies()[0]["value"]
    steps.sign_in(page, server, "police")
    assert page.context.cookies()[0]["value"] != before


def test_every_answer_carries_the_protective_headers(practitioner, server):
    answers = []
    practitioner.on("response", lambda answer: answers.append(answer))
    case = steps.case_of(practitioner, server, "Nathan Sorrell")
    practitioner.goto(case + "/statement")
    send(practitioner, "Record and see what to do")
    practitioner.goto(server.url + "/cases/" + "1" * 26)
    assert {answer.status for answer in answers} >= {200, 404, 422}
    for answer in answers:
        headers = answer.headers
        policy = headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert "frame-ancestors 'none'" in policy
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "no-referrer"
        is_asset = "/assets/" in answer.url
        assert ("immutable" in headers["cache-control"]) == is_asset
        assert is_asset or headers["cache-control"] == "no-store"


def test_a_page_without_a_session_leads_to_the_sign_in(server, open_page, page_of):
    case = steps.case_of(page_of("practitioner"), server, "Nathan Sorrell")
    stranger = open_page()
    for address in (server.url + "/work", server.url + "/search", case, case + "/files"):
        stranger.goto(address)
        assert stranger.url == server.url + "/sign-in"
        expect(stranger.locator("body")).not_to_contain_text("Nathan")


def test_the_policy_stops_a_script_that_got_into_a_page(practitioner, server):
    blocked = []
    practitioner.on("console", lambda message: blocked.append(message.text))
    practitioner.evaluate("""() => {
        const script = document.createElement("script");
        script.textContent = "window.gotIn = true";
        document.body.append(script);
    }""")
    assert practitioner.evaluate("window.gotIn") is None
    assert any("Content Security Policy" in text for text in blocked)


def test_what_is_typed_is_shown_as_text_and_never_as_markup(practitioner, server):
    page = practitioner
    nasty = "<script>window.gotIn = true</script><b>bold</b> & \"quoted\" 'words'"
    case = steps.case_of(page, server, "Nathan Sorrell")
    steps.record_statement(page, places.STATEMENT, nasty)
    page.goto(case + "/files")
    expect(page.locator("blockquote p", has_text="gotIn")).to_have_text(nasty)
    expect(page.locator("blockquote b")).to_have_count(0)
    assert page.evaluate("window.gotIn") is None
