import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting

/// One answer of the server, with everything that a reader could notice.
public struct Exchange: Hashable, Sendable {
    public var asked: String
    public var status: Int
    public var headers: [String]
    public var body: String
    /// How many reads of the record it took, where that may not differ: what is not theirs takes as
    /// many as what is not there.
    public var reads: Int

    /// The words in which two answers differ first.
    func difference(from other: Exchange) -> String {
        if asked != other.asked { return "asked \(asked) and \(other.asked)" }
        if status != other.status { return "\(asked): \(status) and \(other.status)" }
        // What the body says tells more than how long it is.
        if headers != other.headers, body == other.body {
            return "\(asked): \(headers) and \(other.headers)"
        }
        if body != other.body {
            let (one, two) = (Array(body), Array(other.body))
            let place = zip(one, two).enumerated().first { $1.0 != $1.1 }?.offset
            let from = max(0, (place ?? min(one.count, two.count)) - 60)
            func part(_ text: [Character]) -> String {
                String(text[min(from, text.count)..<min(from + 160, text.count)])
            }
            return "\(asked): …\(part(one))… and …\(part(two))…"
        }
        return "\(asked): \(reads) and \(other.reads) reads"
    }
}

/// What is random in an answer under names in the order of first appearance.
///
/// Only what has the full form of a random id is renamed: a number that counts would still show.
struct Renaming {
    private var names: [String: String] = [:]
    private let reference: String

    /// - Parameter caseID: its last letters call the case on pages.
    init(caseID: String) { reference = String(caseID.suffix(6)).uppercased() }

    mutating func plain(_ text: String) -> String {
        var plain = ""
        var word = ""
        func isPart(_ character: Character) -> Bool {
            character.isASCII && (character.isLetter || character.isNumber)
        }
        for character in text {
            if isPart(character) {
                word.append(character)
            } else {
                plain += renamed(word)
                word = ""
                plain.append(character)
            }
        }
        return plain + renamed(word)
    }

    private static let digits = Set("0123456789abcdefghjkmnpqrstvwxyz")
    private static let hexadecimal = Set("0123456789abcdef")

    private mutating func renamed(_ word: String) -> String {
        if !word.isEmpty, word == reference { return "REFERENCE" }
        let isID = word.count == 26 && word.allSatisfy(Self.digits.contains)
        let isKey =
            (word.count == 32 || word.count == 64) && word.allSatisfy(Self.hexadecimal.contains)
        guard isID || isKey else { return word }
        if let name = names[word] { return name }
        let name = (isID ? "id-" : "key-") + String(names.count + 1)
        names[word] = name
        return name
    }
}
