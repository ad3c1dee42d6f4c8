public import Domain

extension Office {
    /// Records what was said: the exact words apart from what the worker makes of them.
    public func recordStatement(
        _ statement: Statement, _ request: Request
    ) async throws -> Outcomes {
        try await perform("record statement", request) { work in
            let problems = statement.problems(now: work.now)
            guard problems.isEmpty else { return .invalid(problems) }
            let stream = work.stream(for: statement.provenance, about: statement.about)
            let clash = work.clash(in: stream, since: request.seen)
            guard clash.isEmpty else { return .clash(clash) }
            return .recorded(try work.append(.statementRecorded(statement), to: stream).id)
        }
    }

    /// Records that something happened.
    public func recordIncident(_ incident: Incident, _ request: Request) async throws -> Outcomes {
        try await perform("record incident", request) { work in
            var problems: [InputProblem] = []
            if incident.what.allSatisfy(\.isWhitespace) {
                problems.append(.missing("what", "Say what happened."))
            }
            if incident.at > work.now || incident.known > work.now {
                problems.append(.future("at"))
            }
            guard problems.isEmpty else { return .invalid(problems) }
            let stream = work.stream(for: incident.provenance, about: nil)
            return .recorded(try work.append(.incidentRecorded(incident), to: stream).id)
        }
    }

    /// Records that police attended.
    ///
    /// The clocks of notification start at police time.
    public func recordAttendance(
        _ attendance: PoliceAttendance, _ request: Request
    ) async throws -> Outcomes {
        try await perform("record attendance", request) { work in
            guard work.worker.role == .policeOfficer || work.worker.role == .manager else {
                return .refused(
                    .forbidden(
                        "attendance-by-police", ["004-42"],
                        "Police record their own attendance. Record what you were told as a"
                            + " statement with police as its source.",
                        clears: "A police officer records it."))
            }
            guard attendance.at <= work.now else { return .invalid([.future("at")]) }
            return .recorded(
                try work.append(.policeAttended(attendance), to: work.state.shared).id)
        }
    }
}

extension InputProblem {
    static func future(_ field: String) -> InputProblem {
        InputProblem(
            field: field, code: "future", text: "Enter a time that is not in the future.")
    }
}

extension Statement {
    func problems(now: Instant) -> [InputProblem] {
        var problems: [InputProblem] = []
        if words.allSatisfy(\.isWhitespace) {
            problems.append(.missing("words", "Write down what was said, as exactly as you can."))
        }
        if said > now { problems.append(.future("said")) }
        if learned > now { problems.append(.future("learned")) }
        if learned < said {
            problems.append(
                InputProblem(
                    field: "learned", code: "order",
                    text: "You cannot have learned of it before it was said."))
        }
        return problems
    }
}

extension CaseWork {
    /// The stream that information belongs to: the file of whoever it came from, so that it stays
    /// theirs whoever wrote it down (DX-02); what a third party or another agency says goes to the
    /// shared stream, where its label keeps it.
    func stream(for provenance: Provenance, about: PersonID?) -> StreamID {
        let speaker = provenance.person.flatMap { state.member($0) }
        if let speaker, speaker.role.maySpeak(as: provenance.source) { return speaker.file }
        // Who is called a victim keeps their words to their file, whatever a form calls them.
        if let speaker, provenance.source == .personOfConcern { return speaker.file }
        // Who has not taken note of corrected roles may mean either: it is kept as the victim's.
        if speaker == nil, provenance.source.isAdult, state.owesAcknowledgement(worker.id) {
            return state.victim?.file ?? state.shared
        }
        switch provenance.source {
        case .victim: return state.victim?.file ?? state.shared
        case .personOfConcern: return state.personOfConcern?.file ?? state.shared
        case .child: return state.members(.child).first?.file ?? state.shared
        case .thirdParty, .police, .agency: return state.shared
        case .ownObservation: return about.flatMap { state.member($0)?.file } ?? state.shared
        }
    }
}

extension Source {
    /// Whether it is one of those whom roles tell apart.
    fileprivate var isAdult: Bool { self == .victim || self == .personOfConcern }
}

extension Role {
    /// Whether words of that source can be this person's: the victim's never go into the file of
    /// the person of concern, whatever a form says.
    fileprivate func maySpeak(as source: Source) -> Bool {
        switch source {
        case .victim: self == .victim || self == .undetermined
        case .child: self == .child || self == .victim
        case .personOfConcern: self == .personOfConcern || self == .undetermined
        case .thirdParty, .police, .agency, .ownObservation: true
        }
    }
}
