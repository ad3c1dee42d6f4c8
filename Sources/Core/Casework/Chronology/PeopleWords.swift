import Domain

/// Who is in a case, what they are and who works on it, in words.
extension ChronologyWriter {
    func people(_ entry: RecordedEntry, _ body: EntryBody) -> EntryWords {
        switch body {
        case .caseOpened(_, let reason):
            var words = EntryWords(.people, "The case was opened")
            words.add("Why", reason)
            return words
        case .personAdded(let person, let role, _):
            return EntryWords(
                .people, "\(name(person) ?? "") was recorded as \(role.recorded)")
        case .personDescribed(let person, let details): return described(person, details)
        case .relationshipRecorded(let relationship):
            var words = EntryWords(.people, "How two people are connected was recorded")
            words.add(
                "People",
                [name(relationship.from), name(relationship.to)].compactMap { $0 })
            words.add("Connected as", relationship.kind.rawValue.spaced)
            words.add("Living together", relationship.livingTogether.rawValue)
            words.add("Separated on", relationship.separated?.spelledOut)
            return words
        case .workerAssigned(let worker, let side, _):
            let agency = register.workers[worker].flatMap { register.agencies[$0.agency]?.name }
            var words = EntryWords(.people, "\(self.worker(worker)) was put on the case")
            words.add("Agency", agency)
            words.add("Stands", side.recorded)
            return words
        case .emergencyAccessTaken(let access):
            let agency = register.workers[access.worker].flatMap {
                register.agencies[$0.agency]?.name
            }
            var words = EntryWords(
                .people, "\(self.worker(access.worker)) took emergency access to the case")
            words.add("Agency", agency)
            words.add("Stands", access.side.recorded)
            words.add("Reason", access.reason)
            words.add("Until", access.until)
            return words
        case .emergencyAccessReviewed(let review):
            var words = EntryWords(
                .people,
                review.isInOrder
                    ? "Emergency access was found to be in order"
                    : "Emergency access was not in order and ended")
            words.add("Note", review.note)
            return words
        case .workerBeside(let worker, let person):
            return EntryWords(
                .people, "\(self.worker(worker)) stands beside \(name(person) ?? "")")
        case .rolesCorrected(let correction): return corrected(correction)
        case .correctionAcknowledged(let acknowledgement):
            var words = EntryWords(
                .people,
                acknowledgement.recipient == nil
                    ? "\(worker(entry.worker)) took note of corrected roles"
                    : "Someone outside took note of corrected roles")
            words.add("How it is known", acknowledgement.note)
            return words
        default: return EntryWords(.people, "An entry")
        }
    }

    private func described(_ person: PersonID, _ details: PersonDetails) -> EntryWords {
        var words = EntryWords(.people, "Details of \(name(person) ?? "") were recorded")
        words.isAboutSomeone = true
        words.add("Name", details.name?.full)
        words.add("Known as", details.name?.knownAs)
        words.add("Born", details.born?.spelledOut)
        words.add("Stated age", details.statedAge.map(String.init))
        words.add("Unborn", details.unborn == true ? "yes" : nil)
        words.add("Pregnant", details.pregnant?.rawValue)
        words.add(
            "Address", [details.address, details.postcode].compactMap { $0 })
        words.add("Telephone", details.phone)
        words.add("E-mail", details.email)
        words.add("Language", details.language)
        words.add("Household", details.household?.rawValue.spaced)
        words.add(
            "Setting",
            [details.setting?.kind.rawValue, details.setting?.name].compactMap { $0 })
        return words
    }

    private func corrected(_ correction: RoleCorrection) -> EntryWords {
        var words = EntryWords(.people, "Roles were corrected")
        words.isCorrection = true
        for change in correction.changes {
            words.add(
                name(change.person) ?? "",
                change.from == change.to
                    ? change.to.recorded
                    : "\(change.to.recorded); until then recorded as \(change.from.recorded)")
        }
        words.add("Why", correction.reason)
        if !correction.reason.isEmpty {
            words.add("Rests on", correction.basis.kind.rawValue.spaced)
            words.add("Advice", correction.basis.advice)
        }
        return words
    }
}

extension Role {
    /// As records call somebody.
    var recorded: String {
        switch self {
        case .personOfConcern: "person of concern"
        case .victim: "victim"
        case .child: "child"
        case .undetermined: "of a role not determined"
        }
    }
}

extension Side {
    fileprivate var recorded: String {
        switch self {
        case .personOfConcern: "beside the person of concern"
        case .victim: "beside the victim"
        case .child: "beside the child"
        case .overview: "with the whole case in view"
        }
    }
}
