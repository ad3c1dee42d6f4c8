import Foundation

/// The targets of Package.swift by floor, and the Swift files of each.
struct House {
    enum Floor: String, CaseIterable, Comparable {
        case core = "Core"
        case storage = "Storage"
        case web = "Web"
        case cli = "CLI"
        case tests = "Tests"

        static func < (left: Floor, right: Floor) -> Bool { left.place < right.place }

        private var place: Int { Floor.allCases.firstIndex(of: self) ?? 0 }
    }

    struct Room {
        var name: String
        var floor: Floor
        var path: String
        /// Names of targets and products that it declares.
        var dependencies: Set<String>
    }

    struct File {
        var room: Room
        var path: String
        var lines: [String]

        /// The lines that are not comments.
        var code: [String] { lines.filter { !$0.drop { $0 == " " }.hasPrefix("//") } }

        /// The modules that the file imports.
        var imports: [String] {
            code.compactMap { line in
                let words = line.split(separator: " ").map(String.init)
                guard let place = words.firstIndex(of: "import"), place + 1 < words.count,
                    words[..<place].allSatisfy({
                        $0 == "public" || $0 == "internal" || $0 == "private" || $0.hasPrefix("@")
                    })
                else { return nil }
                return words[place + 1].split(separator: ".").first.map(String.init)
            }
        }
    }

    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    let rooms: [Room]
    let files: [File]

    /// The rooms of `Sources/`.
    var sources: [Room] { rooms.filter { $0.floor != .tests } }

    func room(_ name: String) -> Room? { rooms.first { $0.name == name } }

    func files(of floor: Floor) -> [File] { files.filter { $0.room.floor == floor } }

    func files(in room: String) -> [File] { files.filter { $0.room.name == room } }

    init() throws {
        let manifest = try String(
            contentsOf: House.root.appending(path: "Package.swift"), encoding: .utf8)
        rooms = House.rooms(of: manifest)
        files = try rooms.flatMap { room in try House.files(of: room) }
    }

    /// Reads the targets below each `// MARK: - Floor` of the manifest.
    private static func rooms(of manifest: String) -> [Room] {
        var rooms: [Room] = []
        for section in manifest.components(separatedBy: "// MARK: - ").dropFirst() {
            let title = section.prefix { $0.isLetter }
            guard let floor = Floor(rawValue: String(title)) else { continue }
            let starts = [
                "        .target(", "        .executableTarget(", "        .testTarget(",
                "        .systemLibrary(",
            ]
            var target = ""
            for line in section.split(separator: "\n", omittingEmptySubsequences: false) {
                if starts.contains(where: { line.hasPrefix($0) }) {
                    room(target, floor).map { rooms.append($0) }
                    target = ""
                }
                if line.hasPrefix("    ]") { break }
                target += line + "\n"
            }
            room(target, floor).map { rooms.append($0) }
        }
        return rooms
    }

    private static func room(_ target: String, _ floor: Floor) -> Room? {
        let quoted = target.components(separatedBy: "\"")
        guard quoted.count > 1, target.contains("arget(") else { return nil }
        let words = stride(from: 1, to: quoted.count, by: 2).map { quoted[$0] }
        let name = words[0]
        let place = target.components(separatedBy: "path: \"").dropFirst().first
        let path = place?.components(separatedBy: "\"").first ?? "Tests/\(name)"
        // The manifest keeps the two products of one package in constants.
        let constants = [("crypto", "Crypto"), ("cryptoExtras", "CryptoExtras")]
            .filter { word, _ in
                target.split(whereSeparator: { !$0.isLetter }).contains(Substring(word))
            }.map(\.1)
        return Room(
            name: name, floor: floor, path: path,
            dependencies: Set(words.dropFirst() + constants))
    }

    private static func files(of room: Room) throws -> [File] {
        let folder = root.appending(path: room.path)
        let found = FileManager.default.enumerator(atPath: folder.path)
        var files: [File] = []
        while let name = found?.nextObject() as? String {
            guard name.hasSuffix(".swift") else { continue }
            let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            files.append(
                File(
                    room: room, path: "\(room.path)/\(name)",
                    lines: text.split(separator: "\n", omittingEmptySubsequences: false)
                        .map(String.init)))
        }
        return files
    }
}
