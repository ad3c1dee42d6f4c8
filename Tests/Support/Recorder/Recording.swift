import Casework
import Database
import Domain
import Foundation
import Looking

/// Eight clients who record in two cases until the process is killed, each form after the one
/// before was acknowledged.
struct Recording {
    var address: RecordAddress
    var round: String
    /// Forms that were sent before the last kill, and of which nobody knows whether they were taken.
    var pending: [(caseID: CaseID, form: String)]

    static func pending(in text: String) -> [(caseID: CaseID, form: String)] {
        text.split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ").map(String.init)
            guard words.count == 2, let caseID = CaseID(words[0]) else { return nil }
            return (caseID, words[1])
        }
    }

    func run() async throws {
        let store = try await patiently { try await address.open() }
        let office = try SmallPractice.office(store)
        let worker = try await patiently { try await self.worker(office) }
        for (caseID, form) in pending { await record(form, in: caseID, office, worker) }
        let cases = try await [0, 1].asyncMap { number in
            try await patiently { try await openCase(number, office, worker) }
        }
        await withTaskGroup(of: Void.self) { group in
            for client in 0..<8 {
                group.addTask {
                    for number in 0... {
                        await record(
                            "\(round)/\(client)/\(number)", in: cases[client % 2], office, worker)
                    }
                }
            }
        }
    }

    /// Sends one form until it is taken, as a person does who sees an error page.
    private func record(
        _ form: String, in caseID: CaseID, _ office: Office, _ worker: WorkerID
    ) async {
        let recorded = try? await patiently {
            let outcome = try await office.recordStatement(
                Statement(
                    provenance: Provenance(source: .victim, person: nil, through: []),
                    about: nil, words: form, interpretation: nil, said: office.currentInstant(),
                    learned: office.currentInstant(), answers: .init(discloses: .yes)),
                Request(caseID: caseID, worker: worker, key: form))
            guard let recorded = outcome.recorded else { throw NotTaken() }
            return recorded
        }
        guard let recorded else { return }
        Acknowledged(caseID: caseID.text, entry: recorded.entry.text, form: form).tell()
    }

    private func worker(_ office: Office) async throws -> WorkerID {
        if let worker = try await office.everyone().workers.first { return worker.id }
        let agency = try await office.addAgency("Millbrook Surgery", .health)
        let added = try await office.addWorker(
            NewWorker(
                signInName: "manager", name: "A Manager", role: .manager, agency: agency,
                areas: [SmallPractice.area], password: "a long enough phrase", rounds: 2))
        guard let worker = added.done else { throw NotTaken() }
        return worker
    }

    private func openCase(
        _ number: Int, _ office: Office, _ worker: WorkerID
    ) async throws -> CaseID {
        let opened = try await office.openCase(
            NewCase(
                area: SmallPractice.area, reason: "Round \(round).", side: .overview,
                people: [
                    .init(
                        key: "dean", role: .personOfConcern,
                        details: PersonDetails(name: PersonName(given: "Dean", family: "Ashby"))),
                    .init(
                        key: "vera", role: .victim,
                        details: PersonDetails(name: PersonName(given: "Vera", family: "Holt"))),
                ], links: []), by: worker, key: "open \(round)/\(number)")
        guard let opened = opened.done else { throw NotTaken() }
        return opened.recorded.caseID
    }

    struct NotTaken: Error {}
}

/// Tries until it succeeds: while a server is being restarted, everything fails for a moment.
private func patiently<Value>(_ body: () async throws -> Value) async throws -> Value {
    for _ in 0..<600 {
        do {
            return try await body()
        } catch {
            FileHandle.standardError.write(Data("\(error)\n".utf8))
            try await Task.sleep(for: .milliseconds(50))
        }
    }
    return try await body()
}

extension Array {
    fileprivate func asyncMap<Value>(_ body: (Element) async throws -> Value) async rethrows
        -> [Value]
    {
        var values: [Value] = []
        for element in self { values.append(try await body(element)) }
        return values
    }
}
