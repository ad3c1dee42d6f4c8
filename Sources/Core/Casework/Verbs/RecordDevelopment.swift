public import Domain
import Rules

extension Office {
    /// Records a change in someone's life that reopens the risk, of a kind that the procedure knows.
    public func recordDevelopment(
        _ development: Development, _ request: Request
    ) async throws -> Outcomes {
        try await perform("record development", request) { work in
            guard let member = work.member(development.about) else {
                return .invalid([.missing("about", "Choose a person of this case.")])
            }
            guard work.procedure.happening(development.kind) != nil else {
                let known = work.procedure.happenings.map(\.kind).joined(separator: ", ")
                return .invalid([
                    InputProblem(
                        field: "kind", code: "unknown-kind",
                        text: "Choose what happened. The kinds here are: \(known).")
                ])
            }
            if let refusal = work.refusalToWrite(member) {
                return .refused(refusal)
            }
            return .recorded(try work.append(.developmentRecorded(development), to: member.file).id)
        }
    }

    /// Records an order, notice, bail or licence condition, or what is now known of one.
    ///
    /// Beside the person of concern only what was served on them is written: that someone else asks
    /// for an order is not theirs to know (table D2).
    public func recordOrder(_ order: Order, _ request: Request) async throws -> Outcomes {
        try await perform("record order", request) { work in
            guard let respondent = work.member(order.respondent) else {
                return .invalid([.missing("respondent", "Choose whom the order binds.")])
            }
            if let refusal = Permissions.order(order, on: respondent, side: work.side) {
                return .refused(refusal)
            }
            let problems = order.problems(work)
            guard problems.isEmpty else { return .invalid(problems) }
            return .recorded(try work.append(.orderRecorded(order), to: work.stream(for: order)).id)
        }
    }
}

extension CaseWork {
    /// What was served on someone stands in their file; what was not yet, in the file of whom it
    /// protects.
    func stream(for order: Order) -> StreamID {
        if order.served != nil, !order.considered, let member = state.member(order.respondent) {
            return member.file
        }
        let protected = order.protects.lazy.compactMap { state.member($0) }
        return protected.first { $0.role != .personOfConcern }?.file ?? state.victim?.file
            ?? state.shared
    }
}

extension Order {
    func problems(_ work: CaseWork) -> [InputProblem] {
        var problems: [InputProblem] = []
        if protects.contains(where: { work.member($0) == nil || $0 == respondent }) {
            problems.append(
                InputProblem(
                    field: "protects", code: "not-protected",
                    text: "Choose other people of this case as those whom the order protects."))
        }
        if let start, let end, end < start {
            problems.append(
                InputProblem(
                    field: "end", code: "order", text: "The order cannot end before it begins."))
        }
        if end != nil, endless == .yes {
            problems.append(
                InputProblem(
                    field: "end", code: "end-differs",
                    text: "Give the last day, or say that it runs until a further order."))
        }
        if considered, served != nil {
            problems.append(
                InputProblem(
                    field: "served", code: "not-made",
                    text: "An order that is not made yet cannot have been served."))
        }
        if let given, given > work.now { problems.append(.future("given")) }
        if let served, served > work.now { problems.append(.future("served")) }
        return problems
    }
}
