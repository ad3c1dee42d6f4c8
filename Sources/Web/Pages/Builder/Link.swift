public import Domain

/// Every address of Sightline's own pages.
///
/// A form's GET shows it and its POST sends it, at the same address. Addresses hold random ids, ids
/// and words of the pack and outcome keys: never a name or a word that anyone said.
public enum Link: Hashable, Sendable {
    case home
    case signIn, signOut, signedOut
    /// Ends the session and leaves for a neutral page.
    case exit
    case work, search, newCase
    /// Where a worker opens the case of somebody in danger that is not theirs.
    case emergency
    /// A worker's own list of the people close to them.
    case ties
    /// What stands out among the look-ups, for an auditor.
    case lookUps
    /// People on record who are probably one.
    case review
    /// What the records of agencies lack.
    case dataQuality
    /// What the police and other agencies told of incidents.
    case notifications, newNotification, closedNotifications
    case notification(NotificationID)
    case cookies, accessibility, safeExit, howItDecides

    case `case`(CaseID)
    /// Where what is new about a person is recorded.
    case person(CaseID, PersonID)
    /// Where somebody is looked for and added to a case.
    case addPerson(CaseID)
    /// Whether somebody of a case and somebody of another are one.
    case samePerson(CaseID, PersonID, CaseID, PersonID)
    case timeline(CaseID)
    case files(CaseID)
    /// One entry, on the page of its file.
    case entry(CaseID, EntryID)
    /// Open questions of the case, and where their answers are sent.
    case questions(CaseID)
    case statement(CaseID)
    /// What the rules say after this entry was recorded.
    case decision(CaseID, EntryID)
    case dash(CaseID, PersonID)
    case dashResult(CaseID, EntryID)
    /// The instruments that a worker may fill in.
    case instruments(CaseID)
    case instrument(CaseID, String)
    case instrumentResult(CaseID, EntryID)
    /// Where a development or an order is recorded.
    case happening(CaseID)
    /// What else is known, by the first word of facts.
    case known(CaseID)
    case knownAbout(CaseID, String)
    case planContact(CaseID)
    case contact(CaseID, EntryID)
    case referral(CaseID)
    /// Documents for the person of concern; each is named by its first draft.
    case documents(CaseID)
    case newDocument(CaseID, String)
    case document(CaseID, EntryID)
    case editDocument(CaseID, EntryID)
    /// A released document alone, for printing.
    case paper(CaseID, EntryID)
    /// A released calendar invitation, as a calendar takes it.
    case calendarFile(CaseID, EntryID)
    /// Requests for information; each is named by its entry.
    case accessRequests(CaseID)
    case newAccessRequest(CaseID)
    case accessRequest(CaseID, EntryID)
    case accessClasses(CaseID, EntryID)
    case accessTest(CaseID, EntryID)
    case duty(CaseID, key: String)
    case why(CaseID, key: String)
    case judgement(CaseID)
    case assign(CaseID)
    /// Where roles are corrected.
    case roles(CaseID)
    /// What a correction of roles asks everyone to take note of.
    case correction(CaseID, EntryID)
    /// The log of corrected roles, for an auditor.
    case audit(CaseID)
    /// Who opened a case.
    case openings(CaseID)
    /// How long a case is kept, what holds it, and its erasure.
    case retention(CaseID)
    /// What happened in a case and who knew it when, for whoever may look back on all of it.
    case chronology(CaseID)
    /// Where a reason is given to see what is withheld.
    case reason(CaseID)
    case rule(String)
    /// What would change what the rule of an outcome says; a place on the page of its reason.
    case changes(CaseID, key: String)
    /// The rules that say nothing in a case, and one rule with what the case makes of it.
    case caseRules(CaseID)
    case caseRule(CaseID, String)
    /// The rules of the worker’s areas.
    case practice

    /// The address, each part percent-encoded.
    public var path: String {
        var parts: [String]
        var fragment = ""
        switch self {
        case .home: return "/"
        case .signIn: parts = ["sign-in"]
        case .signOut: parts = ["sign-out"]
        case .signedOut: parts = ["signed-out"]
        case .exit: parts = ["exit"]
        case .work: parts = ["work"]
        case .search: parts = ["search"]
        case .newCase: parts = ["cases", "new"]
        case .emergency: parts = ["emergency-access"]
        case .ties: parts = ["people-close-to-you"]
        case .lookUps: parts = ["look-ups"]
        case .review: parts = ["people", "review"]
        case .dataQuality: parts = ["people", "data-quality"]
        case .notifications: parts = ["notifications"]
        case .newNotification: parts = ["notifications", "new"]
        case .closedNotifications: parts = ["notifications", "closed"]
        case .notification(let id): parts = ["notifications", id.text]
        case .cookies: parts = ["cookies"]
        case .accessibility: parts = ["accessibility"]
        case .safeExit: parts = ["safe-exit"]
        case .howItDecides: parts = ["how-sightline-decides"]
        case .rule(let id): parts = ["rules", id]
        case .case(let id): parts = ["cases", id.text]
        case .person(let id, let person): parts = ["cases", id.text, "people", person.text]
        case .addPerson(let id): parts = ["cases", id.text, "people", "new"]
        case .samePerson(let id, let person, let otherCase, let other):
            parts = [
                "cases", id.text, "people", person.text, "same-as", otherCase.text, other.text,
            ]
        case .timeline(let id): parts = ["cases", id.text, "timeline"]
        case .files(let id): parts = ["cases", id.text, "files"]
        case .entry(let id, let entry):
            parts = ["cases", id.text, "files"]
            fragment = "#entry-" + entry.text
        case .questions(let id): parts = ["cases", id.text, "questions"]
        case .statement(let id): parts = ["cases", id.text, "statement"]
        case .decision(let id, let entry): parts = ["cases", id.text, "decisions", entry.text]
        case .dash(let id, let person): parts = ["cases", id.text, "dash", person.text]
        case .dashResult(let id, let entry):
            parts = ["cases", id.text, "dash-results", entry.text]
        case .instruments(let id): parts = ["cases", id.text, "instruments"]
        case .instrument(let id, let instrument):
            parts = ["cases", id.text, "instruments", instrument]
        case .instrumentResult(let id, let entry):
            parts = ["cases", id.text, "instrument-results", entry.text]
        case .happening(let id): parts = ["cases", id.text, "happened"]
        case .known(let id): parts = ["cases", id.text, "known"]
        case .knownAbout(let id, let word): parts = ["cases", id.text, "known", word]
        case .planContact(let id): parts = ["cases", id.text, "contacts", "new"]
        case .contact(let id, let entry): parts = ["cases", id.text, "contacts", entry.text]
        case .referral(let id): parts = ["cases", id.text, "referral"]
        case .documents(let id): parts = ["cases", id.text, "documents"]
        case .newDocument(let id, let kind):
            parts = ["cases", id.text, "documents", "new", kind]
        case .document(let id, let entry): parts = ["cases", id.text, "documents", entry.text]
        case .editDocument(let id, let entry):
            parts = ["cases", id.text, "documents", entry.text, "text"]
        case .paper(let id, let entry):
            parts = ["cases", id.text, "documents", entry.text, "paper"]
        case .calendarFile(let id, let entry):
            parts = ["cases", id.text, "documents", entry.text, "calendar"]
        case .accessRequests(let id): parts = ["cases", id.text, "access-requests"]
        case .newAccessRequest(let id): parts = ["cases", id.text, "access-requests", "new"]
        case .accessRequest(let id, let entry):
            parts = ["cases", id.text, "access-requests", entry.text]
        case .accessClasses(let id, let entry):
            parts = ["cases", id.text, "access-requests", entry.text, "classes"]
        case .accessTest(let id, let entry):
            parts = ["cases", id.text, "access-requests", entry.text, "test"]
        case .duty(let id, let key): parts = ["cases", id.text, "duties", key]
        case .why(let id, let key): parts = ["cases", id.text, "why", key]
        case .judgement(let id): parts = ["cases", id.text, "judgement"]
        case .assign(let id): parts = ["cases", id.text, "assignments"]
        case .roles(let id): parts = ["cases", id.text, "roles"]
        case .correction(let id, let entry):
            parts = ["cases", id.text, "corrections", entry.text]
        case .audit(let id): parts = ["cases", id.text, "audit"]
        case .openings(let id): parts = ["cases", id.text, "openings"]
        case .retention(let id): parts = ["cases", id.text, "retention"]
        case .chronology(let id): parts = ["cases", id.text, "chronology"]
        case .reason(let id): parts = ["cases", id.text, "reasons"]
        case .changes(let id, let key):
            parts = ["cases", id.text, "why", key]
            fragment = "#changes"
        case .caseRules(let id): parts = ["cases", id.text, "rules"]
        case .caseRule(let id, let rule): parts = ["cases", id.text, "rules", rule]
        case .practice: parts = ["practice"]
        }
        parts = parts.map(percentEncoded)
        return "/" + parts.joined(separator: "/") + fragment
    }
}

/// The shape of each address, for the router: a part that begins with a colon is a parameter.
public enum LinkPattern: String, CaseIterable, Sendable {
    case home = "/"
    case signIn = "/sign-in"
    case signOut = "/sign-out"
    case signedOut = "/signed-out"
    case exit = "/exit"
    case work = "/work"
    case search = "/search"
    case newCase = "/cases/new"
    case emergency = "/emergency-access"
    case ties = "/people-close-to-you"
    case lookUps = "/look-ups"
    case review = "/people/review"
    case dataQuality = "/people/data-quality"
    case notifications = "/notifications"
    case closedNotifications = "/notifications/closed"
    case newNotification = "/notifications/new"
    case notification = "/notifications/:notification"
    case cookies = "/cookies"
    case accessibility = "/accessibility"
    case safeExit = "/safe-exit"
    case howItDecides = "/how-sightline-decides"
    case rule = "/rules/:rule"
    case `case` = "/cases/:case"
    case person = "/cases/:case/people/:person"
    case addPerson = "/cases/:case/people/new"
    case samePerson = "/cases/:case/people/:person/same-as/:otherCase/:other"
    case timeline = "/cases/:case/timeline"
    case files = "/cases/:case/files"
    case questions = "/cases/:case/questions"
    case statement = "/cases/:case/statement"
    case decision = "/cases/:case/decisions/:entry"
    case dash = "/cases/:case/dash/:person"
    case dashResult = "/cases/:case/dash-results/:entry"
    case instruments = "/cases/:case/instruments"
    case instrument = "/cases/:case/instruments/:instrument"
    case instrumentResult = "/cases/:case/instrument-results/:entry"
    case happening = "/cases/:case/happened"
    case known = "/cases/:case/known"
    case knownAbout = "/cases/:case/known/:word"
    case planContact = "/cases/:case/contacts/new"
    case contact = "/cases/:case/contacts/:entry"
    case referral = "/cases/:case/referral"
    case documents = "/cases/:case/documents"
    case newDocument = "/cases/:case/documents/new/:kind"
    case document = "/cases/:case/documents/:entry"
    case editDocument = "/cases/:case/documents/:entry/text"
    case paper = "/cases/:case/documents/:entry/paper"
    case calendarFile = "/cases/:case/documents/:entry/calendar"
    case accessRequests = "/cases/:case/access-requests"
    case newAccessRequest = "/cases/:case/access-requests/new"
    case accessRequest = "/cases/:case/access-requests/:entry"
    case accessClasses = "/cases/:case/access-requests/:entry/classes"
    case accessTest = "/cases/:case/access-requests/:entry/test"
    case duty = "/cases/:case/duties/:key"
    case why = "/cases/:case/why/:key"
    case judgement = "/cases/:case/judgement"
    case assign = "/cases/:case/assignments"
    case roles = "/cases/:case/roles"
    case correction = "/cases/:case/corrections/:entry"
    case audit = "/cases/:case/audit"
    case openings = "/cases/:case/openings"
    case retention = "/cases/:case/retention"
    case chronology = "/cases/:case/chronology"
    case reason = "/cases/:case/reasons"
    case caseRules = "/cases/:case/rules"
    case caseRule = "/cases/:case/rules/:rule"
    case practice = "/practice"
    /// Holds `sightline-<hash>.css` and its like; `Asset.path` names the whole address.
    case asset = "/assets/:file"
}

private func percentEncoded(_ part: String) -> String {
    var encoded = ""
    for byte in part.utf8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
            UInt8(ascii: "_"), UInt8(ascii: "~"):
            encoded.unicodeScalars.append(Unicode.Scalar(byte))
        default:
            let digits = String(byte, radix: 16, uppercase: true)
            encoded += "%" + (digits.count == 1 ? "0" : "") + digits
        }
    }
    return encoded
}
