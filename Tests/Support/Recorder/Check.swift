import Barrier
import Casework
import Database
import Domain
import Ledger

/// Whether a record holds every entry that was acknowledged, and no form twice, and is whole.
struct Check {
    var address: RecordAddress
    var acknowledged: [Acknowledged]

    func problems() async throws -> [String] {
        let report = try await address.verify()
        var problems = report.problems.map(\.description)
        let store = try await address.open()
        let office = try SmallPractice.office(store)
        guard let worker = try await office.everyone().workers.first?.id else {
            return problems + ["nobody is registered"]
        }
        for (caseID, told) in Dictionary(grouping: acknowledged, by: \.caseID) {
            guard let id = CaseID(caseID), let view = try await office.view(id, for: worker) else {
                problems.append("case \(caseID) is not there")
                continue
            }
            problems += compare(told, with: forms(of: view))
        }
        try await store.close()
        return problems
    }

    /// Each form of a case with the entries that hold it.
    private func forms(of view: CaseView) -> [String: [String]] {
        var forms: [String: [String]] = [:]
        for entry in view.entries {
            guard case .statementRecorded(let statement)? = entry.body.shown else { continue }
            forms[statement.words, default: []].append(entry.id.text)
        }
        return forms
    }

    private func compare(_ told: [Acknowledged], with forms: [String: [String]]) -> [String] {
        let lost = told.filter { forms[$0.form]?.contains($0.entry) != true }
        let doubled = forms.filter { $0.value.count > 1 }
        let toldTwice = Dictionary(grouping: told, by: \.form).filter {
            Set($0.value.map(\.entry)).count > 1
        }
        return lost.map { "entry \($0.entry) of form \($0.form) is lost" }
            + doubled.keys.map { "form \($0) is recorded twice" }
            + toldTwice.keys.map { "form \($0) was acknowledged with two entries" }
    }
}
