public import Domain

extension Office {
    /// Takes the place of what a worker told of the people close to them.
    ///
    /// Only the worker tells it, and nobody else reads it; it is held against every case.
    public func declareTies(_ ties: [CloseTie], by workerID: WorkerID) async throws
        -> Verdict<WorkerID>
    {
        var problems: [InputProblem] = []
        for (place, tie) in ties.enumerated() where tie.kind != .own {
            let name = [tie.name?.given, tie.name?.family].compactMap { $0 }
            if name.count < 2 || name.contains(where: { $0.allSatisfy(\.isWhitespace) }) {
                problems.append(
                    .missing("tie-\(place)", "Enter the given name and the family name."))
            }
        }
        guard problems.isEmpty else { return .invalid(problems) }
        return try await write { transaction in
            guard let worker = try register(transaction).workers[workerID] else {
                return .refused(.noRight("You are not in the register."))
            }
            try appendToRegister(
                .tiesDeclared(workerID, ties), transaction, agency: worker.agency)
            return .done(workerID)
        }
    }

    /// What a worker told of the people close to them.
    public func ties(of workerID: WorkerID) async throws -> [CloseTie] {
        try await store.read { try register($0).ties[workerID] ?? [] }
    }
}
