import Testing

/// Papers for the person of concern are written where the case cannot be reached.
@Suite struct `What writes to the person of concern` {
    private let house: House

    init() throws { house = try House() }

    private func files(in folder: String) -> [House.File] {
        house.files(in: "Casework").filter { $0.path.contains("/Casework/\(folder)/") }
    }

    /// Every word of the code, with what hangs on it by a dot apart.
    private func words(of file: House.File) -> Set<String> {
        Set(
            file.code.flatMap { line in
                line.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
            })
    }

    @Test func `mentions nothing of the case but what may be known`() {
        let kept: Set = [
            "CaseState", "CaseView", "CaseWork", "RecordedEntry", "EntryBody", "Labelled", "Label",
            "Viewer", "Register", "Projection", "Recorded", "DecisionView", "Decision",
            "CaseStore", "StoryReplay", "CourtAnnex", "Member", "CaseID", "EntryID", "PersonID",
            "WorkerID", "StreamID", "store",
        ]
        let documents = files(in: "Documents")
        #expect(documents.count >= 15)
        for file in documents {
            let found = words(of: file).intersection(kept)
            #expect(found.isEmpty, "\(file.path) mentions \(found.sorted())")
            // Words that texts use as well.
            #expect(
                !file.code.contains { line in
                    [" release(", ": Office", "Office(", "(Office"].contains { line.contains($0) }
                }, "\(file.path)")
            #expect(
                Set(file.imports).isSubset(of: ["Domain", "Crypto", "Foundation"]), "\(file.path)")
        }
    }

    @Test func `is handed a view that is made in one place`() {
        let makers = house.files.filter { file in
            file.room.floor != .tests
                && file.code.contains { $0.contains("KnowableView(") && !$0.contains("struct") }
        }
        #expect(makers.map { $0.path.split(separator: "/").last } == ["Projection.swift"])
    }

    /// So that a new kind of entry does not compile until it is decided.
    @Test func `decides on every kind of entry by name`() throws {
        let file = try #require(
            files(in: "SubjectAccess").first { $0.path.hasSuffix("/EntryAccess.swift") })
        #expect(!file.code.contains { $0.contains("default") })
        #expect(file.code.contains { $0.contains("var subjectAccess: EntryAccess") })
    }

    @Test func `never meets the confidential annex`() {
        let users = house.files.filter { file in
            file.room.floor != .tests && words(of: file).contains("CourtAnnex")
        }
        #expect(users.allSatisfy { $0.path.contains("/Casework/Annex/") }, "\(users.map(\.path))")
        #expect(!users.isEmpty)
    }
}
