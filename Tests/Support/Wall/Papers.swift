import Casework
import Domain

/// Everything that goes to the person of concern, of every kind that there is.
enum Papers {
    /// One answer for each kind: the document with its title, file name and headers, or why there is
    /// none.
    static func all(of world: World, for reader: String) async throws -> [Exchange] {
        guard
            let known = try await world.office.knowable(world.caseID, for: world.worker(reader))
        else { return [] }
        return DocumentKind.allCases.map { kind in
            let asked = "document \(kind.rawValue)"
            switch Documents.make(kind, known, at: world.clock.now) {
            case .made(let document):
                return Exchange(
                    asked: asked, status: 200, headers: Array(document.everything.dropFirst()),
                    body: document.text, reads: 0)
            case .fallsShort(let why):
                return Exchange(asked: asked, status: 409, headers: [], body: why, reads: 0)
            }
        }
    }
}
