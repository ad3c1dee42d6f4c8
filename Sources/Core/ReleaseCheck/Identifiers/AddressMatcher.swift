/// Looks for the parts of an address in any order: house before street, town before house, each on a
/// line of its own, or flat and house by their numbers alone.
struct AddressMatcher {
    private struct Address {
        var item: Int
        var numbers: [[UInt8]] = []
        var names: Set<String> = []
        /// Names that no permitted text has.
        var newNames: Set<String> = []
        var kinds: Set<String> = []
        var hasFlat = false
    }

    private var addresses: [Address] = []
    /// The addresses that a new name is of.
    private var named: [String: [Int]] = [:]
    private let permitted: Permitted

    init(_ record: ReleaseRecord, index: NameIndex, permitted: Permitted) {
        self.permitted = permitted
        for (item, protected) in record.protected.enumerated() where protected.kind == .address {
            var address = Address(item: item)
            for designation in index.designations
            where designation.item == item && !designation.isDetail {
                for part in designation.parts {
                    switch part.kind {
                    case .number: address.numbers.append(part.bytes)
                    case .type: address.kinds.insert(part.canonical)
                    case .core, .common, .given:
                        address.names.insert(part.text)
                        if !part.isKnown { address.newNames.insert(part.text) }
                    case .link: break
                    }
                }
            }
            let kinds = Reader.read(protected.text).tokens.compactMap {
                PlaceWords.kinds[$0.text]
            }
            address.kinds.formUnion(kinds.filter { ["flat", "unit"].contains($0) })
            address.hasFlat = !address.kinds.isDisjoint(with: ["flat", "unit"])
            if !address.numbers.isEmpty {
                for name in address.newNames { named[name, default: []].append(addresses.count) }
            }
            addresses.append(address)
        }
    }

    func match(_ scan: inout Scan) {
        var places: [Int: [Int]] = [:]
        for (place, token) in scan.tokens.enumerated()
        where (token.isCapital || scan.document.isMetadata) && token.length > 2 {
            for number in named[token.text] ?? [] { places[number, default: []].append(place) }
        }
        let numbers = Set(scan.spoken)
        for number in addresses.indices {
            if isNumbered(addresses[number], among: numbers),
                let range = numbersAlone(addresses[number], scan)
            {
                scan.hit(addresses[number].item, .spelledOut, range)
            }
            for place in places[number] ?? [] {
                if let range = scattered(addresses[number], around: place, scan) {
                    scan.hit(addresses[number].item, .partial, range)
                }
            }
        }
    }

    /// Whether a text has both numbers of a flat.
    private func isNumbered(_ address: Address, among said: Set<[UInt8]>) -> Bool {
        address.hasFlat && address.numbers.count == 2
            && address.numbers.allSatisfy { said.contains($0) }
    }

    /// A name of the address with its number and a third part beside it, whatever their order.
    private func scattered(
        _ address: Address, around place: Int, _ scan: Scan
    ) -> Range<Int>? {
        let tokens = scan.tokens
        // "Sycamore Close" is not Sycamore Court.
        if place + 1 < tokens.count, tokens[place + 1].before == .space,
            tokens[place + 1].isCapital,
            let kind = PlaceWords.kinds[tokens[place + 1].text], !address.kinds.contains(kind)
        {
            return nil
        }
        let window = max(0, place - 7)..<min(tokens.count, place + 8)
        var found: Set<String> = []
        var hasNumber = false
        var range = place..<(place + 1)
        for here in window {
            let token = tokens[here]
            let kind = PlaceWords.kinds[token.text] ?? ""
            var isPart = false
            if address.numbers.contains(scan.spoken[here]) {
                hasNumber = true
                isPart = true
            } else if address.names.contains(token.text),
                token.isCapital || scan.document.isMetadata
            {
                isPart = true
            } else if address.kinds.contains(kind),
                token.isCapital || ["flat", "unit"].contains(kind)
                    || scan.document.isMetadata
            {
                isPart = true
            }
            guard isPart else { continue }
            found.insert(kind.isEmpty ? token.text : kind)
            range = min(range.lowerBound, here)..<max(range.upperBound, here + 1)
        }
        return hasNumber && found.count >= 3 ? range : nil
    }

    /// "Number twenty-seven, flat six", where the address has both numbers.
    private func numbersAlone(_ address: Address, _ scan: Scan) -> Range<Int>? {
        let tokens = scan.tokens
        let places = address.numbers.map { number in
            tokens.indices.filter { scan.spoken[$0] == number }
        }
        for first in places[0] {
            for second in places[1]
            where first != second && abs(first - second) <= 6
                && tokens[first].sentence == tokens[second].sentence
            {
                let low = max(0, min(first, second) - 1)
                let high = max(first, second) + 1
                let hasFlat = [first, second].contains { place in
                    place > 0
                        && ["flat", "unit"].contains(PlaceWords.kinds[tokens[place - 1].text] ?? "")
                }
                if hasFlat { return low..<high }
            }
        }
        return nil
    }
}
