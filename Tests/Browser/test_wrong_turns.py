"""What happens when something is missing, wrong or sent at the wrong moment."""

import pytest
from playwright.sync_api import expect

import places
import steps
from hands import control
from places import send
from problems import expect_problems
from steps import Person

NOTHING = "There is nothing here for you"


def test_a_wrong_password_says_only_that_the_two_do_not_match(server, open_page):
    page = open_page()
    page.goto(server.url + "/sign-in")
    told = []
    for name in ("practitioner", "nobody-of-that-name"):
        page.fill(control("user_name"), name)
        page.fill(control("password"), "not the password")
        page.locator(".sign-in .sheet button").click()
        expect_problems(
            page, "The user name and password do not match. Check both and try again")
        expect(page.locator(control("user_name"))).to_have_value(name)
        expect(page.locator(control("password"))).to_have_value("")
        told.append(page.locator("main").inner_text())
    assert told[0] == told[1]


def test_an_empty_search_asks_for_a_name_or_a_number(practitioner, server):
    practitioner.goto(server.url + "/search")
    send(practitioner, "Search")
    expect_problems(practitioner, "Enter at least a family name, or a phone number")


def test_a_search_leaves_no_name_in_any_address(practitioner, server):
    addresses = []
    practitioner.on("request", lambda request: addresses.append(request.url))
    steps.search(practitioner, Person("Wilhelmina", "Barlow"))
    expect(practitioner.locator("h1")).to_have_text("People found")
    assert addresses
    assert not [address for address in addresses if "barlow" in address.lower()]


def test_a_new_case_without_anything_lists_what_it_needs(practitioner, server):
    practitioner.goto(server.url + "/cases/new")
    expect(practitioner.locator("h1")).to_have_text("Search for a person")
    practitioner.fill(control("family"), "Wintergreen")
    send(practitioner, "Search")
    send(practitioner, "Open a new case")
    practitioner.fill(control("family"), "")
    practitioner.locator(".form-end button").click()
    expect_problems(
        practitioner, "Choose the area that this case belongs to",
        "Choose whom you work with in this case",
        "Say in a sentence why you are opening this case",
        "Enter what you know of the person’s name, or tick that you do not know the name")


def test_a_statement_without_words_keeps_every_other_answer(practitioner, beside_him):
    page = practitioner
    page.goto(beside_him + "/statement")
    answers = places.STATEMENT | {"setting": "On the doorstep & in the rain"}
    steps.fill_statement(page, answers, words="", cues=["drinking"])
    page.check(control("fact_threat", "yes"))
    page.fill(control("said_day"), "1")
    send(page, "Record and see what to do")
    expect_problems(
        page, "Enter the words that were said, or write what you saw in your note")
    for name, value in answers.items():
        if name in ("setting", "present"):
            expect(page.locator(control(name))).to_have_value(value)
        else:
            expect(page.locator(control(name, value))).to_be_checked()
    expect(page.locator(control("cues", "drinking"))).to_be_checked()
    expect(page.locator(control("fact_threat", "yes"))).to_be_checked()
    expect(page.locator(control("said_day"))).to_have_value("1")


def test_an_empty_statement_asks_for_what_cannot_be_left_out(practitioner, beside_him):
    practitioner.goto(beside_him + "/statement")
    send(practitioner, "Record and see what to do")
    expect_problems(
        practitioner, "Say whether anyone is in immediate danger now", "Choose who said it",
        "Enter the words that were said, or write what you saw in your note")


@pytest.mark.parametrize(
    "day, month, year, time, message",
    [
        ("31", "feb", "2026", "", "When it was said must be a real date"),
        ("3", "", "2026", "", "When it was said must include a month"),
        ("3", "1", "2026", "25:70", "When it was said must have a time such as 14:30 or 2:30pm"),
    ])
def test_a_date_that_does_not_exist_is_kept_and_questioned(
        practitioner, beside_him, day, month, year, time, message):
    page = practitioner
    page.goto(beside_him + "/statement")
    steps.fill_statement(page, places.STATEMENT, "It was in the spring.")
    parts = {"day": day, "month": month, "year": year, "time": time}
    for part, text in parts.items():
        page.fill(control("said_" + part), text)
    send(page, "Record and see what to do")
    expect_problems(page, message)
    for part, text in parts.items():
        expect(page.locator(control("said_" + part))).to_have_value(text)
    expect(page.locator(control("exact_words"))).to_have_value("It was in the spring.")


def test_a_form_that_is_sent_twice_is_recorded_once(practitioner, beside_him):
    page = practitioner
    words = "I said it once and will not say it again."
    page.goto(beside_him + "/statement")
    steps.fill_statement(page, places.STATEMENT, words)
    with page.expect_request(lambda request: request.method == "POST") as sent:
        send(page, "Record and see what to do")
    expect(page.locator("h1")).to_have_text("What to do now")
    first = sent.value.response().headers["location"]
    again = page.request.post(
        sent.value.url, data=sent.value.post_data, max_redirects=0,
        headers={"content-type": "application/x-www-form-urlencoded"})
    assert (again.status, again.headers["location"]) == (303, first)
    page.goto(beside_him + "/files")
    expect(page.locator("blockquote", has_text=words)).to_have_count(1)


def test_a_form_of_an_earlier_session_is_not_taken(open_page, server):
    page = open_page()
    steps.sign_in(page, server, "practitioner")
    case = steps.case_of(page, server, "Nathan Sorrell")
    page.goto(case + "/statement")
    words = "This must not be recorded."
    steps.fill_statement(page, places.STATEMENT, words)
    other = page.context.new_page()
    other.goto(server.url + "/work")
    steps.sign_out(other)
    steps.sign_in(other, server, "practitioner")
    with page.expect_response(lambda answer: answer.request.method == "POST") as answer:
        send(page, "Record and see what to do")
    assert answer.value.status == 403
    expect(page.locator("h1")).to_have_text("This form can no longer be sent")
    expect(page.locator("main")).to_contain_text("Nothing was recorded")
    page.goto(case + "/files")
    expect(page.locator("main")).not_to_contain_text(words)


def test_an_unknown_case_and_a_case_of_others_look_the_same_to_the_byte(
        practitioner, page_of, server):
    theirs = steps.case_of(page_of("advocate"), server, "Victor Almond")
    unknown = server.url + "/cases/" + "7" * 26
    for path in ("", "/timeline", "/files", "/statement", "/questions", "/contacts/new",
                 "/referral", "/judgement", "/assignments", "/reasons", "/roles", "/audit",
                 "/chronology"):
        answers = [practitioner.request.get(case + path) for case in (theirs, unknown)]
        headers = [
            {name: value for name, value in answer.headers.items() if name != "date"}
            for answer in answers]
        assert [answer.status for answer in answers] == [404, 404]
        assert headers[0] == headers[1]
        assert answers[0].body() == answers[1].body()
        assert NOTHING in answers[0].text()


def test_two_who_write_at_once_are_shown_both_texts_and_lose_neither(page_of, server):
    page, colleague = page_of("practitioner"), page_of("manager")
    for _ in places.clash(page, server, colleague):
        main = page.locator("main")
        expect(main).to_contain_text("I have been to the phone line.")
        expect(main).to_contain_text("It was nothing.")
    send(page, "Record mine as well")
    expect(page.locator("h1")).to_have_text("What to do now")
    case = page.url.split("/decisions/")[0]
    page.goto(case + "/files")
    for words in ("I have been to the phone line.", "It was nothing."):
        expect(page.locator("blockquote", has_text=words)).not_to_have_count(0)
