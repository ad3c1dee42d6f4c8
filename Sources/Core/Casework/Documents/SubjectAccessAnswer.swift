public import Domain

/// What of a request's answer is given.
public struct AccessSelection: Hashable, Sendable {
    public var requester: AccessRequest.Requester
    public var scope: AccessRequest.Scope
    /// Classes that are left out as a whole.
    public var leftOut: Set<AccessClass>
    /// Lines that are left out because of what they give away (E-33).
    public var leftOutLines: Set<AccessLine>

    public init(
        requester: AccessRequest.Requester = .personOfConcern,
        scope: AccessRequest.Scope = AccessRequest.Scope(), leftOut: Set<AccessClass> = [],
        leftOutLines: Set<AccessLine> = []
    ) {
        self.requester = requester
        self.scope = scope
        self.leftOut = leftOut
        self.leftOutLines = leftOutLines
    }

    func gives(_ line: AccessLine) -> Bool {
        scope.covers(line.part, on: line.on) && !leftOut.contains(line.part)
            && !leftOutLines.contains(line)
    }
}

extension Documents {
    /// The lines of an answer to an access request, in the order in which it gives them.
    public static func accessLines(
        _ view: KnowableView, _ selection: AccessSelection, at moment: Instant,
        texts: DocumentTexts = .english
    ) -> [AccessLine] {
        var details = DocumentDetails()
        details.access = selection
        return DocumentWriter(
            kind: .subjectAccessAnswer, view: view, details: details, moment: moment, texts: texts
        ).accessLines
    }
}

/// The answer to a request for the information that is held about somebody (E-31 to E-33).
extension DocumentWriter {
    /// Sections of which nothing is given are left out, never called empty, so that what is left out
    /// cannot be told from what does not exist; what the law lets us leave out is told in the same
    /// words to everyone.
    var subjectAccessAnswer: [Block] {
        let words = texts.access
        let given = Dictionary(grouping: accessLines, by: \.part)
        let sections = AccessClass.allCases.filter(\.mayBeGiven).flatMap { part in
            section(words.title(part), block(part, given[part] ?? []))
        }
        let period = details.access.flatMap { words.period($0.scope) }
        return [.paragraph(words.opening(day(details.received), details.access?.requester))]
            + [period].compactMap { $0 }.map(Block.paragraph) + sections
            + section(words.lettersTitle, [.paragraph(words.letters)])
            + section(words.leftOutTitle, [.paragraph(words.leftOut)])
            + section(words.whyTitle, [.paragraph(words.why)])
            + section(words.rightsTitle, [.paragraph(words.rights)])
    }

    private func block(_ part: AccessClass, _ lines: [AccessLine]) -> [Block] {
        guard !lines.isEmpty else { return [] }
        let texts = lines.map(\.text)
        return [part == .ownDetails ? .lines(texts) : .list(texts)]
    }

    /// Everything that is given, line by line.
    var accessLines: [AccessLine] {
        let lines =
            ownDetails + words(view.said, .ownWords, texts.access.quote)
            + words(view.observed, .observations, texts.access.seen) + heldAppointments
            + absences + orders
        return lines.filter { (details.access ?? AccessSelection()).gives($0) }
    }

    private var ownDetails: [AccessLine] {
        let words = texts.access
        let person = view.person
        let address = [person.address, person.postcode].compactMap { $0 }.joined(separator: ", ")
        let own = [
            person.name.map { words.nameLine($0.full) },
            address.isEmpty ? nil : words.addressLine(address),
            person.phone.map(words.phoneLine), person.email.map(words.emailLine),
        ]
        return own.compactMap { $0 }.map { AccessLine(.ownDetails, on: nil, $0) }
    }

    private func words(
        _ words: [KnowableView.Words], _ part: AccessClass, _ line: (String, String) -> String
    ) -> [AccessLine] {
        words.map { AccessLine(part, on: $0.on, line(texts.day($0.on), $0.words)) }
    }

    private var heldAppointments: [AccessLine] {
        heldLines(texts.access.appointment).map { AccessLine(.appointments, on: $0.on, $0.text) }
    }

    private var absences: [AccessLine] {
        zip(view.attendance, absenceLines(texts.access.missed, texts.access.left)).map {
            AccessLine(.attendance, on: $0.on, $1)
        }
    }

    private var orders: [AccessLine] {
        view.orders.map { AccessLine(.servedOrders, on: $0.served, texts.orders.line($0)) }
    }
}
