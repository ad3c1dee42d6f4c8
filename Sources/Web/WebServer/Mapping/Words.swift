import Barrier
import Casework
import Domain
import Pages

/// The record's own types in the words of pages.
extension RecordTexts {
    func kind(_ body: EntryBody) -> String { entryKind(body.kind) }

    func information(_ information: InformationClass) -> String {
        self.information(information.rawValue)
    }

    /// A fact's value, as the vocabulary writes it, in words.
    func factValue(_ text: String) -> String {
        if let instant = Instant(text) { return instant.spelledOut }
        if let day = Day(text) { return day.spelledOut }
        return text.split(separator: ",").map { value(trimmed(String($0))) }
            .joined(separator: ", ")
    }

    /// Why an entry is withheld, and what a reason must name to open it.
    func withheld(_ classes: Set<InformationClass>) -> String {
        withheld(classes.map { information($0) }.sorted())
    }
}
