import Casework
import Domain
import Hummingbird
import Pages
import ReleaseCheck

/// The documents of a case in front of one worker; not there at all for those who have nothing to do
/// with them.
struct WritingDesk {
    let desk: CaseDesk
    let documents: [DocumentView]

    init(_ site: Site, _ context: some SignedInContext) async throws {
        desk = try await CaseDesk(site, context)
        guard
            let documents = try await site.office.documents(
                desk.view.id, for: context.worker.id)
        else { throw Detour.notFound }
        self.documents = documents
    }

    var words: WritingTexts { desk.texts.writing }

    func document(_ context: some SignedInContext) throws -> DocumentView {
        let id: EntryID = try context.identifier("entry")
        guard let document = documents.first(where: { $0.id == id }) else { throw Detour.notFound }
        return document
    }

    func line(_ document: DocumentView) -> DocumentLine {
        DocumentLine(
            id: document.id, kind: words.kind(document.content.kind.rawValue),
            status: DocumentStatus(rawValue: document.status.rawValue) ?? .held,
            writer: document.writer, written: document.writtenAt)
    }

    /// The checks of a kind that its writer sees to.
    func writerChecks(_ kind: DocumentKind) -> [Choice] {
        Documents.checks(for: kind).filter { $0.who == .worker }.map {
            Choice($0.id, $0.text, hint: $0.cites.joined(separator: ", "))
        }
    }

    func stops(_ document: DocumentView) -> [StopNote] {
        document.places.map { place in
            StopNote(
                words: text(of: place, in: document.content),
                part: words.part(place.part.rawValue),
                why: words.why(place.kind?.rawValue, place.how.rawValue),
                place: place.mayBeCleared ? place.id : nil)
        }
    }

    /// The writer's own words at a place.
    private func text(of place: StoppedPlace, in draft: Draft) -> String {
        let scalars = Array(draft.text(of: place.part).unicodeScalars)
        let end = min(place.end, scalars.count)
        return String(String.UnicodeScalarView(scalars[min(place.start, end)..<end]))
    }

    /// The text cut at its stopped places, each with the number of its note.
    func pieces(_ document: DocumentView) -> [DocumentPage.Piece] {
        let scalars = Array(document.content.text.unicodeScalars)
        var pieces: [DocumentPage.Piece] = []
        var at = 0
        let marks = document.places.enumerated().filter { $0.element.part == .text }
            .sorted { $0.element.start < $1.element.start }
        func text(_ range: Range<Int>) -> String {
            String(String.UnicodeScalarView(scalars[range]))
        }
        for (number, place) in marks {
            let start = max(at, min(place.start, scalars.count))
            let end = min(place.end, scalars.count)
            guard start < end else { continue }
            if at < start { pieces.append(DocumentPage.Piece(text(at..<start))) }
            pieces.append(DocumentPage.Piece(text(start..<end), mark: number + 1))
            at = end
        }
        if at < scalars.count { pieces.append(DocumentPage.Piece(text(at..<scalars.count))) }
        return pieces
    }
}
