/// The records of a file in an order in which those that may be one person's stand close together:
/// by how the surname sounds, then by year and month of birth.
///
/// What is compared then lies in the processor's cache, however many records there are. The order is
/// for the machine alone: results are told in the numbers of the file.
struct NeighbourOrder: Sendable {
    /// The forms in this order.
    let forms: [PersonForm]
    /// For each place in this order the record's number in the file.
    let records: [UInt32]

    init(_ forms: [PersonForm]) {
        var keys = forms.indices.map { NeighbourOrder.key(forms[$0]) << 32 | UInt64(UInt32($0)) }
        keys.sort()
        records = keys.map { UInt32(truncatingIfNeeded: $0) }
        self.forms = records.map { forms[Int($0)] }
    }

    private static func key(_ form: PersonForm) -> UInt64 {
        // Twenty bits of sound, eight of the year, four of the month.
        let born = form.born
        let sound = UInt64(form.familyStemSound & 0xF_FFFF)
        return sound << 12 | UInt64(born.year & 255) << 4 | UInt64(born.month & 15)
    }

    /// The place of each record of the file.
    var places: [UInt32] {
        var places = [UInt32](repeating: 0, count: records.count)
        for (place, record) in records.enumerated() { places[Int(record)] = UInt32(place) }
        return places
    }
}

/// Shared seeds by the numbers of the file, each list in the file's order.
///
/// Sums of many small numbers depend on their order, and what is learned is to be the same however
/// records are put for comparing.
final class FiledSeeds: SeedLists {
    private let seeds: SharedSeeds
    private let records: [UInt32]
    private let places: [UInt32]

    static let areLasting = false

    init(_ seeds: SharedSeeds, _ order: NeighbourOrder) {
        self.seeds = seeds
        records = order.records
        places = order.places
    }

    func each(of record: Int, _ body: (UnsafeBufferPointer<UInt32>) -> Void) {
        withUnsafeTemporaryAllocation(
            of: UInt32.self, capacity: Int(SharedSeeds.longest)
        ) { sorted in
            seeds.each(of: Int(places[record])) { list in
                for (number, place) in list.enumerated() {
                    sorted[number] = records[Int(place)]
                }
                var own = UnsafeMutableBufferPointer(rebasing: sorted[..<list.count])
                own.sort()
                body(UnsafeBufferPointer(own))
            }
        }
    }
}
