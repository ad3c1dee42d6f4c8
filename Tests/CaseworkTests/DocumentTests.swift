import Domain
import Foundation
import Testing

@testable import Casework

/// Documents as tests write them, a day after the case of `OwnSide`.
private enum Written {
    static let moment = OwnSide.at.adding(hours: 1)
    static let author = KnowableView.Worker(
        name: "Priya Nair", office: "Kestrel House", phone: "01632 960500")
    static let details = DocumentDetails(author: author, received: Day("2027-01-20"))

    static let view = KnowableView(
        person: .init(
            name: PersonName(given: "Dean", family: "Ashby", knownAs: "Deano"),
            address: "1 Long Lane", postcode: "AL1 3JE", phone: "01632 960123"),
        acknowledgement: .partial,
        said: [.init(on: OwnSide.at.day, words: "I shouted, and I am not proud of it.")],
        observed: [.init(on: OwnSide.at.day, words: "Dean came on time and was calm.")],
        orders: [
            .init(
                kind: .nonMolestation, served: OwnSide.at.day, start: Day("2027-01-04"),
                end: Day("2027-07-03"))
        ],
        appointments: [
            .init(
                at: OwnSide.at.adding(hours: -24), place: "Room 3", channel: .office,
                purpose: .programmeWork),
            .init(
                at: OwnSide.at.adding(hours: 48), place: "Room 3", channel: .office,
                purpose: .programmeWork),
        ],
        attendance: [.init(kind: .missesSession, on: OwnSide.at.day.adding(days: -1))])

    static func document(
        _ kind: DocumentKind, _ view: KnowableView = view, _ details: DocumentDetails = details
    ) throws -> KnowableDocument {
        try #require(Documents.make(kind, view, details, at: moment).made)
    }
}

@Suite struct `A document for the person of concern` {
    @Test func `is the same to the byte whatever is recorded on the other side`() async throws {
        let alone = try #require(try await OwnSide.open(planted: false).knowable())
        let planted = try #require(try await OwnSide.open(planted: true).knowable())
        for kind in DocumentKind.allCases {
            let first = try Written.document(kind, alone)
            let second = try Written.document(kind, planted)
            #expect(first == second, "\(kind.rawValue)")
            #expect(Array(first.text.utf8) == Array(second.text.utf8), "\(kind.rawValue)")
            for text in second.everything {
                for marker in ["Mark", "Vera", "Mia", "Holt", "07700 900123", "MK1"] {
                    #expect(!text.contains(marker), "\(kind.rawValue) \(marker)")
                }
            }
        }
    }

    @Test(arguments: DocumentKind.allCases)
    func `has an outside that tells nothing`(kind: DocumentKind) throws {
        let document = try Written.document(kind)
        #expect(
            document.fileName.wholeMatch(of: /[a-z]+-2027-02-10\.(pdf|txt|ics)/) != nil,
            "\(document.fileName)")
        #expect(document.headers.author == "Priya Nair")
        #expect(document.headers.date == Day("2027-02-10"))
        for text in [document.title, document.headers.subject, document.fileName] {
            #expect(!text.contains("Dean") && !text.contains("Ashby"))
            #expect(
                !WordsApart.namesService(text) && !WordsApart.saysSubject(text) || kind.way != .sent
            )
        }
    }

    @Test(arguments: DocumentKind.allCases)
    func `holds what can be worked out of its own checks`(kind: DocumentKind) throws {
        let document = try Written.document(
            kind, Written.view,
            DocumentDetails(
                author: Written.author, text: ["We go on as we agreed."],
                programme: .init(
                    name: "the Tuesday group", from: Day("2027-01-05"), to: Day("2027-02-09"),
                    sessionsOffered: 6, sessionsAttended: 5), received: Day("2027-01-20")))
        let results = Documents.computed(document, Written.view)
        // What is settled before a meeting is for the writer to fill in; a line to sign is no gap.
        let written: Set<DocumentKind> = [.sessionPlan]
        for (check, holds) in results where check != "nothing-blank" {
            #expect(holds, "\(kind.rawValue) \(check)")
        }
        #expect(results["nothing-blank"] == !written.contains(kind))
    }

    @Test(arguments: DocumentKind.allCases)
    func `is written from an empty view too, or says what is missing`(kind: DocumentKind) throws {
        switch Documents.make(kind, KnowableView(), at: Written.moment) {
        case .made(let document): #expect(document.text.contains("_") || kind == .textMessage)
        case .fallsShort(let why):
            #expect(kind == .calendarInvitation)
            #expect(why.contains("No appointment"))
        }
    }

    @Test(arguments: DocumentKind.allCases.filter { $0.way == .sent })
    func `that is sent says nothing of what the work is about`(kind: DocumentKind) throws {
        let document = try Written.document(kind)
        for text in document.everything {
            #expect(!WordsApart.saysSubject(text), "\(text)")
            #expect(!WordsApart.namesService(text), "\(text)")
        }
    }
}

@Suite struct `A letter` {
    @Test func `of appointment says when and where and how to say no`() throws {
        let text = try Written.document(.appointmentLetter).text
        #expect(
            text == """
                Kestrel House
                Phone: 01632 960500

                10 February 2027

                Dean Ashby
                1 Long Lane
                AL1 3JE

                Dear Dean Ashby,

                I would like to meet with you. This is the time that I have set aside:

                Day: Friday 12 February 2027
                Time: 09:00
                Place: Room 3

                Please come on your own. If you look after children at that time, tell me, and we \
                will find another time.

                If you cannot come, or if something makes it hard for you to come, please ring me \
                on 01632 960500 as early as you can.

                If another form of this letter would be easier for you to read, please tell me.

                Yours sincerely,

                Priya Nair
                Kestrel House

                """)
    }

    @Test func `of a missed appointment names the one that was missed`() throws {
        let text = try Written.document(.missedAppointmentLetter).text
        #expect(text.contains("to meet on Tuesday 9 February 2027 at 09:00, and we did not"))
        #expect(text.contains("Day: Friday 12 February 2027"))
    }

    @Test func `of decision holds the worker's paragraphs, and a line where there are none`() throws
    {
        var details = Written.details
        details.text = ["You can begin on Monday.", "I will be there."]
        let text = try Written.document(.decisionLetter, Written.view, details).text
        #expect(text.contains("You can begin on Monday.\n\nI will be there."))
        #expect(try Written.document(.decisionLetter).text.contains("\n\n____________\n\n"))
    }

    @Test func `to somebody who is rung has no place`() throws {
        var view = Written.view
        view.appointments = [
            .init(
                at: OwnSide.at.adding(hours: 48), place: "MarkPlace", channel: .phone,
                purpose: .riskManagement)
        ]
        let text = try Written.document(.appointmentLetter, view).text
        #expect(text.contains("I will ring you at that time."))
        #expect(!text.contains("Place"))
    }
}

@Suite struct `A message for the person of concern` {
    @Test func `by text has the time and neither place nor reason, and fits`() throws {
        let text = try Written.document(.textMessage).text
        #expect(
            text == """
                Hello Deano. A reminder of our appointment, Fri 12 February at 09:00. \
                My number is 01632 960500. Priya

                """)
        #expect(text.count <= 160)
    }

    @Test func `on a machine has neither time nor place nor reason`() throws {
        let text = try Written.document(.voicemailScript).text
        #expect(text.contains("“Hello, this is a message for Deano. It is Priya."))
        #expect(!text.contains("February") && !text.contains("09:00") && !text.contains("Room"))
    }

    @Test func `for a calendar is a file of RFC 5545 with nothing but a time`() throws {
        var details = Written.details
        details.minutes = 50
        let text = try Written.document(.calendarInvitation, Written.view, details).text
        let lines = text.components(separatedBy: "\r\n")
        #expect(lines.last == "")
        #expect(!text.replacing("\r\n", with: "").contains("\n"))
        #expect(lines.first == "BEGIN:VCALENDAR" && lines.dropLast().last == "END:VCALENDAR")
        #expect(lines.contains("DTSTAMP:20270210T000000Z"))
        #expect(lines.contains("DTSTART:20270212T090000Z"))
        #expect(lines.contains("DURATION:PT50M"))
        #expect(lines.contains("SUMMARY:Appointment"))
        #expect(lines.allSatisfy { $0.utf8.count <= 75 })
        for word in ["Dean", "Room", "Priya", "Kestrel", "ORGANIZER", "ATTENDEE", "LOCATION"] {
            #expect(!text.contains(word))
        }
    }

    @Test func `for a calendar names the same appointment the same way`() throws {
        func uid(_ hours: Int) throws -> String? {
            var details = Written.details
            details.appointment = .init(
                at: OwnSide.at.adding(hours: hours), channel: .office, purpose: .riskManagement)
            return try Written.document(.calendarInvitation, Written.view, details).text
                .components(separatedBy: "\r\n").first { $0.hasPrefix("UID:") }
        }
        #expect(try uid(30) == uid(30))
        #expect(try uid(30) != uid(31))
    }

    @Test func `for a calendar keeps summer time, folds long lines and escapes`() {
        let event = CalendarEvent(
            start: instant("2027-06-01T10:00"), minutes: nil, written: Day(number: 20_000),
            summary: "One, two; three", description: String(repeating: "é", count: 60))
        #expect(event.text.contains("DTSTART:20270601T090000Z\r\n"))
        #expect(event.text.contains("SUMMARY:One\\, two\\; three\r\n"))
        #expect(event.text.contains("\r\n é"))
        #expect(event.text.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 75 })
    }
}

@Suite struct `A meeting's papers` {
    private func text(
        _ kind: DocumentKind, _ acknowledgement: KnowableView.Acknowledgement
    ) throws -> String {
        var view = Written.view
        view.acknowledgement = acknowledgement
        return try Written.document(kind, view).text
    }

    @Test(arguments: [DocumentKind.sessionPlan, .sessionScript])
    func `differ by how far the person acknowledges the abuse`(kind: DocumentKind) throws {
        let full = try text(kind, .full)
        let partial = try text(kind, .partial)
        #expect(full != partial)
        #expect(try text(kind, .none) != partial)
    }

    @Test(arguments: [KnowableView.Acknowledgement.none, .notKnown])
    func `ask about nothing while the person has not acknowledged it`(
        branch: KnowableView.Acknowledgement
    ) throws {
        for kind in [DocumentKind.sessionPlan, .sessionScript] {
            let text = try text(kind, branch)
            #expect(!text.contains("worst time"))
            #expect(!text.contains("I shouted"))
            #expect(text.lowercased().contains("children"))
        }
        #expect(try text(.sessionScript, branch).contains("“How are things at the moment?”"))
    }

    @Test func `begin with the limits of confidentiality`() throws {
        for branch in KnowableView.Acknowledgement.allCases {
            let script = try text(.sessionScript, branch)
            let limits = try #require(script.range(of: "if a child may be at risk"))
            let talk = try #require(script.range(of: "The conversation"))
            #expect(limits.upperBound < talk.lowerBound)
        }
    }

    @Test func `count as beginning with the limits only while they do`() throws {
        let script = try Written.document(.sessionScript)
        func holds(_ text: String) -> Bool? {
            var draft = Draft(script)
            draft.text = text
            return Documents.computed(KnowableDocument(draft), Written.view)["limits-first"]
        }
        let texts = DocumentTexts.english.script
        #expect(holds(script.text) == true)
        #expect(holds(script.text.replacing(texts.limits[1], with: "")) == false)
        #expect(holds(texts.clear[0] + "\n" + script.text) == false)
    }

    @Test func `count as following the branch only while they do`() throws {
        var view = Written.view
        view.acknowledgement = .notKnown
        var script = try Written.document(.sessionScript, view)
        #expect(Documents.computed(script, view)["branch-by-acknowledgement"] == true)
        script.blocks.append(.paragraph(DocumentTexts.english.script.ask[0]))
        #expect(Documents.computed(script, view)["branch-by-acknowledgement"] == false)
    }
}

@Suite struct `A paper` {
    @Test func `of agreement has the override, the agencies and the permission`() throws {
        var document = try Written.document(.confidentialityAgreement)
        #expect(document.text.contains("gives way when a child may be at risk"))
        #expect(document.text.contains("☐ I agree that my partner or former partner"))
        document.blocks = document.blocks.filter {
            $0 != .paragraph(DocumentTexts.english.agreement.override)
        }
        #expect(Documents.computed(document, Written.view)["child-risk-override"] == false)
    }

    @Test func `of agreement is the same whatever the person answered before`() throws {
        var view = Written.view
        view.permitsPartnerContact = .no
        #expect(
            try Written.document(.confidentialityAgreement, view)
                == Written.document(.confidentialityAgreement))
    }

    @Test func `of a programme says that attendance shows no safety`() throws {
        for kind in [DocumentKind.programmeReport, .programmeCertificate] {
            #expect(try Written.document(kind).text.contains("It does not show that behaviour"))
        }
        var details = Written.details
        details.programme = .init(
            name: "the Tuesday group", from: Day("2027-01-05"), to: Day("2027-02-09"),
            sessionsOffered: 6, sessionsAttended: 5)
        let certificate = try Written.document(.programmeCertificate, Written.view, details).text
        #expect(
            certificate.contains(
                "Dean Ashby attended 5 of 6 sessions of the Tuesday group between 5 January 2027"
                    + " and 9 February 2027."))
    }

    @Test func `of risk rests on what the person said, was served and was seen to do`() throws {
        let text = try Written.document(.statementOfRisk).text
        #expect(
            text.contains("On 10 February 2027 you said: “I shouted, and I am not proud of it.”"))
        #expect(text.contains("Non-molestation order, served on 10 February 2027, from 4 January"))
        #expect(text.contains("You did not come to the session on 9 February 2027."))
    }

    @Test func `for the court speaks of no other paper and gives no address`() throws {
        let text = try Written.document(.courtPage).text
        for word in ["annex", "Annex", "apart", "confidential", "Long Lane", "AL1", "Room 3"] {
            #expect(!text.contains(word), "\(word)")
        }
        #expect(text.contains("Tuesday 9 February 2027 at 09:00: a meeting, not attended\n"))
        #expect(!text.contains("12 February"))
    }
}

@Suite struct `An answer to a request for information` {
    @Test func `gives the person what is theirs`() throws {
        let text = try Written.document(.subjectAccessAnswer).text
        for part in [
            "reached us on 20 January 2027", "Name: Dean Ashby", "1 Long Lane, AL1 3JE",
            "Phone: 01632 960123", "“I shouted, and I am not proud of it.”",
            "Dean came on time and was calm.", "Non-molestation order",
            "Session missed on 9 February 2027",
        ] {
            #expect(text.contains(part), "\(part)")
        }
    }

    @Test func `says of what is left out the same to everyone`() throws {
        let leftOut = DocumentTexts.english.access.leftOut
        let full = try Written.document(.subjectAccessAnswer)
        let empty = try Written.document(.subjectAccessAnswer, KnowableView())
        for document in [full, empty] {
            #expect(document.text.components(separatedBy: leftOut).count == 2)
            #expect(!document.text.localizedCaseInsensitiveContains("redact"))
            #expect(!document.text.localizedCaseInsensitiveContains("withheld"))
        }
        // A section of which there is nothing is not there, and nowhere stands a number of things.
        #expect(!empty.text.contains("What you told us"))
        #expect(!empty.text.contains("nothing recorded"))
    }
}
