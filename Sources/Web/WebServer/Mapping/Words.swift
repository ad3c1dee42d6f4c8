import Barrier
import Casework
import Pages

/// The record's own types in the words of pages.
extension RecordTexts {
    func kind(_ body: EntryBody) -> String { entryKind(body.kind) }

    func information(_ information: InformationClass) -> String {
        self.information(information.rawValue)
    }

    /// Why an entry is withheld, and what a reason must name to open it.
    func withheld(_ classes: Set<InformationClass>) -> String {
        withheld(classes.map { information($0) }.sorted())
    }
}
