import Domain
import Foundation
import Rules
import Testing

@testable import Casework

@Suite struct `Every rule` {
    /// Mutants that nothing notices, with the reason why nothing can or need; one a line:
    /// `rule: change: reason`.
    private static let justified: [String: String] = {
        let file = Library.root.appending(path: "Tests/StoryTests/survivors.txt")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        var reasons: [String: String] = [:]
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let parts = line.split(separator: ":", maxSplits: 2).map {
                $0.trimmingCharacters(in: .whitespaces)
            }
            if parts.count == 3 { reasons["\(parts[0]): \(parts[1])"] = parts[2] }
        }
        return reasons
    }()

    /// Takes each rule away, negates it, weakens it, drops what it says and shifts its clocks.
    ///
    /// What no decision notices, replays of stories with refusals and then the invariants are asked.
    @Test(.timeLimit(.minutes(20)))
    func `is missed when it is taken away, and noticed when it is weakened`() async throws {
        let practice = try Library.practice()
        let replayed = try await Library.replayed(practice)
        let check = MutationCheck(replayed)
        let mutants = practice.everyRule.flatMap(\.mutants)
        var survivors = await withTaskGroup(of: [Mutant].self) { group in
            let parts = 4
            for part in 0..<parts {
                group.addTask {
                    stride(from: part, to: mutants.count, by: parts).map { mutants[$0] }
                        .filter { !check.isNoticed($0) }
                }
            }
            return await group.reduce(into: []) { $0 += $1 }
        }
        var left: [Mutant] = []
        for mutant in survivors where try await !isNoticedByReplay(mutant, check, practice) {
            left.append(mutant)
        }
        survivors = left
        let names = Set(survivors.map { "\($0.rule): \($0.change)" })
        let removed = survivors.filter { $0.change == "removed" }.map(\.rule).sorted()
        #expect(removed.isEmpty, "no story needs \(removed.joined(separator: ", "))")
        let share = Double(survivors.count) / Double(max(1, mutants.count))
        print("\(mutants.count) mutants, \(survivors.count) noticed by no story")
        #expect(share <= 0.05)
        let unexplained = names.subtracting(Self.justified.keys).sorted()
        #expect(unexplained.isEmpty, "\(unexplained.joined(separator: "\n"))")
        let stale = Set(Self.justified.keys).subtracting(names).sorted()
        #expect(stale.isEmpty, "noticed after all: \(stale.joined(separator: "\n"))")
    }

    private func isNoticedByReplay(
        _ mutant: Mutant, _ check: MutationCheck, _ practice: Practice
    ) async throws -> Bool {
        let stories = check.refusing(mutant.rule)
        guard !stories.isEmpty else { return false }
        let changed = practice.with(mutant)
        for story in stories {
            if try await !Replayed(story, changed).mismatches.isEmpty { return true }
        }
        return false
    }
}

extension Library {
    /// Every story with what came of it; those that do not hold are left to their own test.
    static func replayed(
        _ practice: Practice
    ) async throws -> [(story: Story, result: StoryReplay.Result)] {
        var replayed: [(story: Story, result: StoryReplay.Result)] = []
        for name in names {
            let one = try await Replayed(story(name), practice)
            if one.mismatches.isEmpty { replayed.append((one.story, one.result)) }
        }
        return replayed
    }
}

extension Practice {
    /// The rules of all packs, each as the pack that writes it has it.
    var everyRule: [Rule] {
        procedures.sorted { $0.key < $1.key }.flatMap { name, procedure in
            procedure.rules.filter { $0.pack == name }
        }
    }

    /// The same procedures with a mutant in the place of its rule.
    fileprivate func with(_ mutant: Mutant) -> Practice {
        var changed = self
        for (name, procedure) in procedures {
            if let mutated = procedure.with(mutant) { changed.procedures[name] = mutated }
        }
        if let mutated = national.with(mutant) { changed.national = mutated }
        return changed
    }
}
