import ReleaseCheck

/// Numbers, postcodes, plates and mailboxes as they are said and mistyped.
extension Respellings {
    func codes() -> [Respelling] {
        record.protected.flatMap { item -> [Respelling] in
            let forms: [(way: String, text: String)] =
                switch item.kind {
                case .phone: Respellings.phone(item.text.filter(\.isNumber))
                case .postcode: Respellings.postcode(item.text.filter { $0 != " " })
                case .vehicle: Respellings.plate(in: item.text)
                case .email: Respellings.mailbox(item.text)
                default: []
                }
            return forms.map {
                Respelling(way: $0.way, item: item.id, text: "Please write down \($0.text) for us.")
            }
        }
    }

    static func said(_ code: String) -> [String] {
        code.compactMap { digits[$0] ?? alphabet[$0] }
    }

    private static func letters(_ code: String, _ mark: String) -> String {
        code.map(String.init).joined(separator: mark)
    }

    /// "Double oh", "treble seven".
    private static func doubles(_ digits: [Character]) -> String {
        var words: [String] = []
        var place = 0
        while place < digits.count {
            var same = 1
            while place + same < digits.count, digits[place + same] == digits[place], same < 3 {
                same += 1
            }
            let word = said(String(digits[place])).joined()
            words.append(same == 3 ? "treble " + word : same == 2 ? "double " + word : word)
            place += same
        }
        return words.joined(separator: " ")
    }

    /// Letters by the alphabet, and what digits stand together as one number: "kilo zulu sixteen".
    private static func whole(_ code: String) -> String {
        var words: [String] = []
        var digitRun = ""
        // The inward half of a postcode begins with a digit of its own.
        let inward = code.count < 7 || code.last?.isLetter == true && code.count <= 7 ? 3 : 0
        for (place, letter) in code.enumerated() {
            if letter.isNumber, place != code.count - inward {
                digitRun.append(letter)
                continue
            }
            if let number = Int(digitRun) {
                words += digitRun.hasPrefix("0") ? said(digitRun) : [Conversions.words(number)]
            }
            digitRun = ""
            words += said(String(letter))
        }
        return words.joined(separator: " ")
    }

    /// "K for kettle": words that come to mind.
    private static func adHoc(_ code: String) -> String {
        let words: [Character: String] = [
            "A": "apple", "B": "bucket", "C": "cotton", "D": "donkey", "E": "egg", "F": "feather",
            "G": "garden", "H": "handle", "I": "island", "J": "jam", "K": "kettle", "L": "lemon",
            "M": "monkey", "N": "nettle", "O": "orange", "P": "pepper", "Q": "quilt", "R": "rabbit",
            "S": "sandal", "T": "table", "U": "umbrella", "V": "violin", "W": "water",
            "X": "xylophone", "Y": "yellow", "Z": "zip",
        ]
        return code.map { letter in
            words[letter].map { "\(letter) for \($0)" } ?? said(String(letter)).joined()
        }.joined(separator: ", ")
    }

    private static func phone(_ digits: String) -> [(way: String, text: String)] {
        let words = said(digits)
        var pairs: [String] = []
        var rest = Substring(digits)
        while !rest.isEmpty {
            pairs.append(String(rest.prefix(2)))
            rest = rest.dropFirst(2)
        }
        let abroad = String(digits.dropFirst())
        let doubled = doubles(Array(digits))
        let tail = digits.suffix(6)
        let hundreds =
            tail.hasPrefix("900") || tail.hasPrefix("960")
            ? words.prefix(5).joined(separator: " ") + " nine hundred"
                + (tail.hasPrefix("960") ? " and sixty" : "") + ", "
                + said(String(tail.suffix(3))).joined(separator: " ") : doubled
        return [
            ("number said", words.joined(separator: " ")),
            ("number said", words.joined(separator: "-")),
            ("number said", words.map { $0 == "zero" ? "oh" : $0 }.joined(separator: ", ")),
            ("number in pairs", pairs.joined(separator: " ")),
            ("number doubled", doubled),
            ("number doubled", doubled.replacing("zero", with: "nought")),
            ("number in hundreds", hundreds),
            ("number abroad", "+44 " + abroad),
            ("number abroad", "0044(0)" + abroad.prefix(4) + "." + abroad.dropFirst(4)),
            ("number parted", letters(digits, ".")),
            ("number parted", letters(digits, " ")),
        ]
    }

    private static func postcode(_ code: String) -> [(way: String, text: String)] {
        let words = said(code)
        return [
            ("postcode said", words.joined(separator: " ")),
            ("postcode said", words.joined(separator: ", ").lowercased()),
            ("postcode run on", code.lowercased()),
            ("postcode, numbers whole", whole(code)),
            ("postcode, letters for words", adHoc(code)),
            ("postcode parted", letters(code, " ")),
            ("postcode parted", letters(code, ".")),
            ("postcode parted", letters(code, "-")),
        ].filter { way, _ in
            // "QX thirty, two FJ" said in one breath is another number.
            way != "postcode, numbers whole"
                || code.filter { $0 != " " }.dropLast(3).last != "0"
        }
    }

    private static func plate(in text: String) -> [(way: String, text: String)] {
        let pieces = text.split(separator: ",").map { $0.filter { $0 != " " } }
        let plate = pieces.first { piece in
            piece.count == 7 && piece.contains(where: \.isNumber) && piece == piece.uppercased()
                && piece.suffix(3).allSatisfy(\.isLetter)
        }
        guard let plate else { return [] }
        let words = said(plate)
        return [
            ("plate said", words.joined(separator: " ")),
            ("plate said", words.joined(separator: "-")),
            ("plate, numbers whole", whole(plate)),
            ("plate run on", plate.lowercased()),
            ("plate parted", letters(plate, " ")),
            ("plate cut", "the car " + plate.prefix(4)),
            ("plate cut", "the car that ends " + plate.suffix(3)),
        ]
    }

    private static func mailbox(_ text: String) -> [(way: String, text: String)] {
        let local = String(text.prefix { $0 != "@" })
        let host = String(text.drop { $0 != "@" }.dropFirst())
        let said = local.replacing(".", with: " dot ").replacing("_", with: " underscore ")
        return [
            ("mailbox said", said + " at " + host), ("mailbox said", said),
            ("mailbox", local.uppercased()),
        ]
    }

    private static let digits: [Character: String] = [
        "0": "zero", "1": "one", "2": "two", "3": "three", "4": "four", "5": "five", "6": "six",
        "7": "seven", "8": "eight", "9": "nine",
    ]

    private static let alphabet: [Character: String] = [
        "A": "Alpha", "B": "Bravo", "C": "Charlie", "D": "Delta", "E": "Echo", "F": "Foxtrot",
        "G": "Golf", "H": "Hotel", "I": "India", "J": "Juliet", "K": "Kilo", "L": "Lima",
        "M": "Mike", "N": "November", "O": "Oscar", "P": "Papa", "Q": "Quebec", "R": "Romeo",
        "S": "Sierra", "T": "Tango", "U": "Uniform", "V": "Victor", "W": "Whiskey", "X": "X-ray",
        "Y": "Yankee", "Z": "Zulu",
    ]
}
