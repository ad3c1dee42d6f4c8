import Testing

/// A chronology holds what victims and children said: no way that leads to the person of concern may
/// name it.
@Suite struct `A chronology's doors` {
    private let house: House

    init() throws { house = try House() }

    private func namers(_ word: String) -> Set<String> {
        Set(
            house.files.filter { file in
                file.room.floor != .tests && file.code.contains { $0.contains(word) }
            }.map(\.path))
    }

    @Test func `are shut to all that is made for the person of concern`() {
        let ways = ["Knowable", "Documents", "Release", "Facts", "Annex"]
        let words = ["Chronology", "CaseThen", "AgencyKnowledge", "PastReader", "standing(caseID"]
        var read = 0
        for file in house.files where file.room.floor != .tests {
            let folder = file.path.split(separator: "/").dropLast().last.map(String.init) ?? ""
            guard ways.contains(folder) else { continue }
            read += 1
            for word in words {
                #expect(!file.code.contains { $0.contains(word) }, "\(file.path) names \(word)")
            }
        }
        #expect(read >= 20)
    }

    @Test func `are opened in these files and in no other`() {
        // The whole, without a reader: for a story that is replayed, where nobody's record is opened.
        #expect(
            namers("wholeChronology(") == [
                "Sources/Core/Casework/Chronology/MakeChronology.swift",
                "Sources/Core/Casework/Stories/StoryChronology.swift",
            ])
        #expect(
            namers("office.chronology(") == [
                "Sources/CLI/Export.swift",
                "Sources/Web/WebServer/Chronology/ChronologyController.swift",
            ])
        #expect(
            namers("ChronologyMaker(") == [
                "Sources/Core/Casework/Chronology/MakeChronology.swift"
            ])
        #expect(
            namers("PastReader(") == ["Sources/Core/Casework/Past/Past.swift"])
    }
}
