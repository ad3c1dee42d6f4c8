"""A walk past every page of Sightline, in every state that a worker meets.

Each walk takes a page and the server, and stops at one place after the other by yielding its name.
"""

from playwright.sync_api import expect

import steps
from hands import Mouse, control
from steps import Person, button

STATEMENT = {
    "danger": "no", "source": "personOfConcern", "about": "", "prompting": "unprompted",
    "setting": "GP surgery", "present": "nobody", "state": "calm", "affected": "no",
    "partner_knows": "unknown",
}
WORDS = "I lose it at home. I need anger management."


def heading(page, text):
    expect(page.locator("h1")).to_have_text(text)


def send(page, text):
    """Sends the form as it is; ends on the page that it leads to."""
    button(page, text).click()
    page.wait_for_load_state()


def anybody(page, server):
    page.goto(server.url + "/sign-in")
    yield "sign-in"
    page.locator(".sign-in .sheet button").click()
    heading(page, "Sign in")
    yield "sign-in with problems"
    for path in ("cookies", "accessibility", "safe-exit", "how-sightline-decides", "signed-out"):
        page.goto(f"{server.url}/{path}")
        yield path
    page.goto(server.url + "/nowhere")
    yield "not found, signed out"


def opening(page, server):
    """From the worklist to a new case."""
    page.goto(server.url + "/work")
    yield "work"
    page.goto(server.url + "/practice")
    yield "practice"
    page.fill(control("words"), "school")
    page.locator(control("kind")).select_option("duty")
    send(page, "Show these")
    yield "practice with some words"
    page.goto(server.url + "/search")
    yield "search"
    send(page, "Search")
    yield "search with problems"
    page.fill(control("family"), "Barlow")
    send(page, "Search")
    yield "people found"
    page.goto(server.url + "/search")
    page.fill(control("family"), "Wintergreen")
    send(page, "Search")
    yield "nobody found"
    send(page, "Open a new case")
    heading(page, "Open a new case")
    yield "new case"
    send(page, "Add a child")
    expect(page.locator("legend", has_text="Child 1")).to_be_visible()
    page.fill(control("child_1_born_day"), "31")
    page.fill(control("child_1_born_month"), "2")
    page.fill(control("child_1_born_year"), "2020")
    page.locator(".form-end button").click()
    expect(page.locator("#problems")).to_be_visible()
    yield "new case with problems"
    page.goto(server.url + "/cases/" + "0" * 26)
    yield "not found"


def beside_the_person_of_concern(page, server):
    """From a statement to its decision, and everything that can be done in the case."""
    case = steps.open_case(page, Person("Bernard", "Oxtoby"), "personOfConcern")
    yield "case just opened"
    page.goto(case + "/statement")
    yield "statement"
    send(page, "Record and see what to do")
    yield "statement with problems"
    steps.fill_statement(
        page, STATEMENT, WORDS, "He only asked for a class.", ["angerManagement"])
    page.check(control("fact_discloses", "yes"))
    page.check(control("fact_seeksHelp", "yes"))
    page.check(control("fact_alone", "yes"))
    send(page, "Record and see what to do")
    heading(page, "What to do now")
    yield "decision"
    yield from reasons(page)
    for name in ("", "/timeline", "/files", "/questions", "/known", "/known/concern", "/happened"):
        page.goto(case + name)
        yield "case" + name
    send(page, "Record the order")
    yield "order with problems"
    yield from instruments(page, case)
    yield from referrals(page, case)
    yield from duties(page, case)
    yield from documents(page, case)
    yield from assignments(page, case)
    page.goto(case + "/statement")
    page.evaluate("document.querySelectorAll('[name=form_token]').forEach(it => { it.value = '' })")
    send(page, "Record and see what to do")
    yield "form that can no longer be sent"


def instruments(page, case):
    page.goto(case + "/instruments")
    yield "instruments"
    page.goto(case + "/instruments/directBank")
    yield "instrument"
    send(page, "Record it")
    yield "instrument with problems"
    page.check(control("item_1", "no"))
    send(page, "Record it")
    yield "what an instrument came to"


def reasons(page):
    decision = page.url
    block = page.locator(".verdict--do-not .card").first
    if block.locator("details:not([open])").count():
        block.locator("summary").click()
    rule = block.locator("a.code").first
    key = rule.text_content().split()[0]
    rule.click()
    expect(page.locator("h1")).to_contain_text("Do not refer to anger management.")
    yield "why"
    page.goto(decision.split("/cases/")[0] + "/rules/" + key)
    yield "rule by itself"
    yield from silent_rules(page, decision.split("/decisions/")[0])


def silent_rules(page, case):
    """The rules that said nothing, and why one of them did not."""
    page.goto(case + "/rules")
    heading(page, "Rules that did not speak")
    yield "silent rules"
    page.fill(control("words"), "child")
    send(page, "Show these")
    yield "silent rules with some words"
    page.locator(".rule-list a").first.click()
    expect(page.locator("h1")).to_contain_text("this rule")
    yield "why not"


def referrals(page, case):
    page.goto(case + "/referral")
    yield "referral"
    send(page, "Check and record the referral")
    yield "referral with problems"
    refer_to_anger_management(page)
    yield "referral refused"


def refer_to_anger_management(page):
    page.locator(control("person")).first.check()
    page.check(control("service", "anger-management"))
    page.check(control("consent", "given"))
    page.check(control("check_asAbuseResponse", "yes"))
    send(page, "Check and record the referral")
    expect(page.locator("h1")).to_contain_text("Do not refer to")


def duties(page, case):
    page.goto(case)
    page.get_by_role("link", name="Can’t do it").first.click()
    yield "duty"
    page.check(control("choice", "decline"))
    send(page, "Save")
    yield "duty with problems"
    page.fill(control("reason"), "The interpreter did not come. It is planned for tomorrow.")
    send(page, "Save")
    expect(page.locator(".notice")).to_contain_text("Your reason is on record")
    yield "case after a duty was declined"


def documents(page, case):
    """A letter to the person of concern, as its writer meets it."""
    page.goto(case + "/documents")
    yield "documents"
    steps.link(page, "Appointment letter").click()
    yield "document to write"
    text = page.locator(control("text")).input_value()
    page.fill(control("text"), " ")
    send(page, "Save and check")
    yield "document with problems"
    page.fill(control("text"), text + "\nYour wife has told us that you shouted at her.\n")
    send(page, "Save and check")
    expect(page.locator(".document-status")).to_contain_text("Stopped")
    yield "document that is stopped"
    page.goto(case)
    page.get_by_role("link", name="Record what is new").first.click()
    yield "person"
    send(page, "Record it")
    yield "person with problems"


def assignments(page, case):
    page.goto(case + "/assignments")
    yield "assign"
    send(page, "Assign")
    yield "assign with problems"
    page.get_by_label("Priya Nair").check()
    page.check(control("side", "victim"))
    send(page, "Assign")
    expect(page.locator(".panel--danger")).to_be_visible()
    yield "assign refused"


def beside_the_victim(page, server):
    """The DASH and the judgement, in a case of the demo."""
    case = steps.case_of(page, server, "Keith Barlow")
    yield "case with a victim"
    page.get_by_role("link", name="Record a DASH").first.click()
    yield "DASH"
    send(page, "Record the DASH")
    yield "DASH with problems"
    page.check(control("respondent", "personOfConcern"))
    send(page, "Record the DASH")
    expect(page.locator(".panel--danger")).to_be_visible()
    yield "DASH refused"
    fill_dash(page, yes=(8, 12, 14, 15))
    send(page, "Record the DASH")
    heading(page, "DASH recorded")
    yield "DASH result"
    page.goto(case + "/judgement")
    yield "judgement"
    send(page, "Record the judgement")
    yield "judgement with problems"
    page.goto(case + "/statement")
    steps.fill_statement(page, STATEMENT | {"danger": "yes", "source": "victim"}, "He has a knife.")
    send(page, "Record and see what to do")
    heading(page, "What to do now")
    expect(page.locator(".emergency")).to_be_visible()
    yield "decision in danger"


def fill_dash(page, yes):
    page.check(control("respondent", "victim"))
    for number in range(1, 25):
        page.check(control(f"item_{number}", "yes" if number in yes else "no"))


def planning(page, server):
    """A planned contact and its gate, in a case of the demo."""
    case = steps.case_of(page, server, "Paul Renshaw")
    page.goto(case + "/contacts/new")
    yield "plan a contact"
    send(page, "Check whether it can go ahead")
    yield "plan a contact with problems"
    plan_contact(page, {"alone": "no", "bothPresent": "no"})
    heading(page, "Cannot go ahead yet")
    yield "gate"
    page.locator(".tick button").first.click()
    expect(page.locator("#problems")).to_be_visible()
    yield "gate with problems"


def plan_contact(page, checks):
    page.get_by_label("Paul Renshaw").check()
    page.check(control("purpose", "programmeWork"))
    page.check(control("channel", "office"))
    page.fill(control("place"), "Programme office")
    for part, text in (("day", "3"), ("month", "mar"), ("year", "2031"), ("time", "18:00")):
        page.fill(control("when_" + part), text)
    for name, answer in checks.items():
        page.check(control("check_" + name, answer))
    send(page, "Check whether it can go ahead")


def withheld(page, server):
    """What a worker who needs a reason sees."""
    case = steps.case_of(page, server, "Rob Castledine")
    yield "case with something withheld"
    page.goto(case + "/reasons")
    yield "reason"
    send(page, "Record my reason")
    yield "reason with problems"


def correcting_roles(page, server):
    """Who is what, as a manager corrects it; nothing is sent that would be taken."""
    case = steps.case_of(page, server, "Rob Castledine")
    page.goto(case + "/roles")
    yield "correct the roles"
    send(page, "Correct the roles")
    yield "correct the roles with problems"


def looking_back(page, server):
    """The chronology of a case, from the reason to the paper, as a manager makes it."""
    case = steps.case_of(page, server, "Rob Castledine")
    page.goto(case + "/chronology")
    yield "reason for a chronology"
    send(page, "Record my reason and open it")
    yield "reason for a chronology with problems"
    page.fill("textarea", "Death review 7")
    send(page, "Record my reason and open it")
    yield "chronology"


def who_opened(page, server):
    """Who opened a case, emergency access and the people close to a worker."""
    case = steps.case_of(page, server, "Rob Castledine")
    page.goto(case + "/openings")
    yield "who opened a case"
    page.goto(server.url + "/emergency-access")
    yield "emergency access"
    send(page, "Open the case")
    yield "emergency access with problems"
    page.goto(server.url + "/people-close-to-you")
    yield "people close to a worker"


def keeping(page, server):
    """How long a case is kept, and a hold that is set and lifted."""
    case = steps.case_of(page, server, "Rob Castledine")
    page.goto(case + "/retention")
    yield "how long a case is kept"
    send(page, "Hold it")
    yield "hold with problems"
    page.check(control("hold-scope", "case"))
    page.fill(control("hold-reason"), "A review has asked for it.")
    send(page, "Hold it")
    yield "how long a case on hold is kept"
    button(page, "Lift the hold The whole case").first.click()
    page.wait_for_load_state()
    yield "hold to lift, with problems"


def who_is_this(page, server):
    """People who may be one, from the form of a case to the two side by side, as a manager."""
    for concern in (Person("Ottoline", "Prewett"), Person("Ignatius", "Quested")):
        page.goto(server.url + "/work")
        steps.search(page, concern)
        send(page, "Open a new case")
        page.check(control("area", "hertfordshire"))
        page.check(control("side", "overview"))
        page.fill(control("reason"), "Opened in a test of Sightline.")
        page.fill(control("victim_given"), "Xanthe")
        page.fill(control("victim_family"), "Wrottesley")
        page.fill(control("victim_phone"), "07700 900845")
        page.check(control("relationship", "partners"))
        page.locator(".form-end button").click()
        page.wait_for_load_state()
    heading(page, "Are they on record already?")
    yield "people who may be on record already"
    send(page, "None of these: open the case")
    page.goto(server.url + "/people/review")
    heading(page, "People who may be one")
    yield "people who may be one"
    page.locator(".card").filter(has_text="Xanthe Wrottesley").get_by_role("link").click()
    heading(page, "Is this one person?")
    pair = page.url
    yield "two people"
    send(page, "They are one person")
    yield "two people, with problems"
    page.fill(control("reason"), "One birth certificate.")
    send(page, "They are one person")
    yield "people who may be one, after a finding"
    page.goto(pair)
    yield "two people who are one"
    page.locator("main .card a").first.click()
    yield "case of somebody who is in another"
    page.get_by_role("link", name="Record what is new about Xanthe Wrottesley").or_(
        page.get_by_role("link", name="Record what is new").last).last.click()
    yield "person who is on record elsewhere"


def adding_people(page, server):
    """Somebody who is to be added to a case: looking, who it is, and in what role, as a manager."""
    concern = Person("Crispin", "Ollerenshaw")
    page.goto(server.url + "/work")
    case = steps.open_case(
        page, concern, "overview", Person("Rosamund", "Ollerenshaw", "AL9 1QZ", "07700 900851"))
    steps.link(page, "Add a person").click()
    heading(page, "Add a person to this case")
    yield "person to add"
    send(page, "Look for this person")
    yield "person to add, with problems"
    page.fill(control("given"), "Rosamund")
    page.fill(control("family"), "Ollerenshaw")
    page.fill(control("phone"), "07700 900851")
    send(page, "Look for this person")
    heading(page, "Is it one of these people?")
    yield "people who may be whom to add"
    button(page, "None of these Rosamund Ollerenshaw").click()
    heading(page, "What is this person in this case?")
    yield "role of whom to add"
    page.locator(".actions").get_by_role("button", name="Add to this case").click()
    expect(page.locator("#problems")).to_be_visible()
    yield "role of whom to add, with problems"
    page.goto(case)
    yield "case to which nobody was added"


def asking(page, server):
    """A request for information, from the list to the answer, as a manager meets it."""
    case = steps.case_of(page, server, "Rob Castledine")
    page.goto(case + "/access-requests")
    yield "requests for information"
    steps.link(page, "Write down a request").click()
    yield "request to write down"
    send(page, "Write it down")
    yield "request to write down, with problems"
    for part, value in (("day", "1"), ("month", "11"), ("year", "2026")):
        page.fill(control(f"received_{part}"), value)
    page.check(control("requester", "personOfConcern"))
    send(page, "Write it down")
    yield "request"
    send(page, "Record it")
    yield "request with problems"
    page.fill(control("how"), "He is known here.")
    send(page, "Record it")
    steps.link(page, "Rule on the classes of information").click()
    yield "classes of information"
    send(page, "Record the rulings")
    yield "classes of information with problems"
    for part in ("ownDetails", "ownWords", "observations", "appointments", "attendance", "servedOrders"):
        page.check(control(f"ruling-{part}", "give"))
    send(page, "Record the rulings")
    yield "request that is ruled on"
    send(page, "Make the answer")
    yield "request that is answered"
    steps.link(page, "Read the answer").click()
    yield "answer"


def notifications(page, server):
    """What is told of an incident, from the call to the case, as a duty officer meets it."""
    page.goto(server.url + "/notifications")
    yield "notifications"
    steps.link(page, "Take in a notification").click()
    yield "notification to take in"
    page.locator(".form-end button").click()
    expect(page.locator("#problems")).to_be_visible()
    yield "notification to take in, with problems"
    page.check(control("source", "police"))
    for name, text in (("sender", "County Police"), ("reference", "41/70923/30"),
                       ("what", "Shouting was heard.")):
        page.fill(control(name), text)
    page.check(control("area", "hertfordshire"))
    for name in ("happened", "received"):
        for part, text in (("day", "10"), ("month", "2"), ("year", "2026"), ("time", "08:30")):
            page.fill(control(f"{name}_{part}"), text)
    for number, (role, given, family) in enumerate(
            (("personOfConcern", "Robert", "Castledine"), ("victim", "Ysolde", "Umfreville")), 1):
        page.check(control(f"person_{number}_role", role))
        page.fill(control(f"person_{number}_given"), given)
        page.fill(control(f"person_{number}_family"), family)
    page.locator(".form-end button").click()
    page.wait_for_load_state()
    expect(page.locator("h1")).to_contain_text("41/70923/30")
    yield "one notification"
    for name in ("Robert Castledine", "Ysolde Umfreville"):
        person = page.locator("section.part").filter(
            has=page.get_by_role("heading", name=name, level=3))
        person.get_by_role("button").last.click()
        page.wait_for_load_state()
    yield "one notification whose people were looked at"
    send(page, "Take it into the case")
    yield "one notification, with problems"
    page.check(control("into", "new"))
    page.fill(control("reason"), "A neighbour rang.")
    address = page.url
    send(page, "Take it into the case")
    page.goto(address)
    yield "one notification that is in a case"
    yield from closing_notifications(page, server)
    page.goto(server.url + "/people/data-quality")
    yield "what records lack"


def closing_notifications(page, server):
    """What goes into no case."""
    page.goto(server.url + "/notifications/new")
    page.check(control("source", "agency"))
    for name, text in (("sender", "Riverside Housing"), ("reference", "RH-70924"),
                       ("what", "A door was broken.")):
        page.fill(control(name), text)
    page.check(control("area", "hertfordshire"))
    for name in ("happened", "received"):
        for part, text in (("day", "10"), ("month", "2"), ("year", "2026"), ("time", "08:30")):
            page.fill(control(f"{name}_{part}"), text)
    page.check(control("person_1_role", "victim"))
    page.fill(control("person_1_family"), "Zabrowskaya")
    page.locator(".form-end button").click()
    page.wait_for_load_state()
    page.locator("summary", has_text="Close it without a case").click()
    send(page, "Close the notification")
    yield "one notification to close, with problems"
    page.check(control("closing", "notDomesticAbuse"))
    send(page, "Close the notification")
    yield "one notification that is closed"
    page.goto(server.url + "/notifications/closed")
    heading(page, "Closed notifications")
    yield "closed notifications"


def auditing(page, server):
    """What an auditor sees of look-ups."""
    page.goto(server.url + "/work")
    yield "work"
    page.goto(server.url + "/look-ups")
    yield "look-ups that stand out"


def clash(page, server, colleague):
    """Two workers write to the same file at the same time."""
    case = steps.case_of(page, server, "Nathan Sorrell")
    page.goto(case + "/statement")
    colleague.goto(case + "/statement")
    for writer, words in ((colleague, "I have been to the phone line."), (page, "It was nothing.")):
        steps.fill_statement(writer, STATEMENT, words, hand=Mouse(writer))
        send(writer, "Record and see what to do")
    heading(colleague, "What to do now")
    heading(page, "Someone else recorded first")
    yield "clash"


# By the worker who walks it; nobody walks the first.
WALKS = {
    "anybody": (None, anybody),
    "opening a case": ("practitioner", opening),
    "beside the person of concern": ("practitioner", beside_the_person_of_concern),
    "beside the victim": ("practitioner", beside_the_victim),
    "planning a contact": ("programme", planning),
    "something withheld": ("manager", withheld),
    "correcting roles": ("manager", correcting_roles),
    "looking back": ("manager", looking_back),
    "who opened a case": ("manager", who_opened),
    "how long a case is kept": ("manager", keeping),
    "who is this": ("manager", who_is_this),
    "adding people": ("manager", adding_people),
    "asking for information": ("manager", asking),
    "notifications": ("manager", notifications),
    "auditing": ("auditor", auditing),
}
