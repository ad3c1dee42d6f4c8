/// For each record of a file, the lists of the records with which it shares a seed.
///
/// What `PersonIndex` is for people who are looked for, this is for records that are compared with
/// each other: their seeds are made once, and each record knows where its lists stand. Lists of one
/// record and those that are too long to be followed are left out. Slots are sorted in parts that fit
/// into the processor's cache, so that the time grows with the records and no faster.
public final class SharedSeeds: SeedLists {
    // Written once, in `init`, and only read after it; without bounds checks, which would cost as
    // much as the reading.
    /// Where the places of each record begin.
    private nonisolated(unsafe) let starts: UnsafeMutableBufferPointer<UInt32>
    /// For each seed of each record the beginning of its list, or `none`.
    private nonisolated(unsafe) let places: UnsafeMutableBufferPointer<UInt32>
    /// The lists: how many records, then the records in ascending order.
    private nonisolated(unsafe) let lists: UnsafeMutableBufferPointer<UInt32>

    /// Set in a place that holds the beginning of a list and no longer a slot.
    static let mark: UInt32 = 1 << 31
    static let none = UInt32.max
    /// Lists longer than this are not followed: what more records share tells little.
    static let longest: UInt32 = 400
    static let areLasting = true

    public init(_ forms: [PersonForm], _ together: Together = .oneByOne) {
        let slots = SeedSlots(records: forms.count)
        starts = LargeMemory.allocate(UInt32.self, forms.count + 1)
        SharedSeeds.count(forms, together, starts)
        places = LargeMemory.allocate(UInt32.self, Int(starts[forms.count]))
        SharedSeeds.place(forms, slots, together, starts, places)
        let sorting = SlotSorting(slots, starts, places, together)
        lists = LargeMemory.allocate(UInt32.self, sorting.most)
        sorting.sort(into: lists, together)
    }

    deinit {
        LargeMemory.free(starts)
        LargeMemory.free(places)
        LargeMemory.free(lists)
    }

    /// Counts the seeds of each record and where they begin.
    private static func count(
        _ forms: [PersonForm], _ together: Together,
        _ starts: UnsafeMutableBufferPointer<UInt32>
    ) {
        nonisolated(unsafe) let starts = starts
        together.shares(of: forms.count) { _, records in
            for record in records {
                var count: UInt32 = 0
                forms[record].seeds { _ in count += 1 }
                starts[record + 1] = count
            }
        }
        starts[0] = 0
        for record in 0..<forms.count { starts[record + 1] += starts[record] }
    }

    /// Puts down the slot of each seed of each record.
    private static func place(
        _ forms: [PersonForm], _ slots: SeedSlots, _ together: Together,
        _ starts: UnsafeMutableBufferPointer<UInt32>,
        _ places: UnsafeMutableBufferPointer<UInt32>
    ) {
        nonisolated(unsafe) let (starts, places) = (starts, places)
        together.shares(of: forms.count) { _, records in
            for record in records {
                var place = Int(starts[record])
                forms[record].seeds { seed in
                    places[place] = slots.slot(of: seed)
                    place += 1
                }
            }
        }
    }

    @inline(__always)
    func each(of record: Int, _ body: (UnsafeBufferPointer<UInt32>) -> Void) {
        let lists = UnsafePointer(lists.baseAddress.unsafelyUnwrapped)
        let mine = Int(starts[record])..<Int(starts[record + 1])
        // The beginnings of all lists are read before any is followed, so that the processor waits
        // for memory once and not for each.
        var ahead: UInt32 = 0
        for place in mine where places[place] != SharedSeeds.none {
            ahead |= lists[Int(places[place] & ~SharedSeeds.mark)]
        }
        guard ahead != 0 else { return }
        for place in mine where places[place] != SharedSeeds.none {
            let list = lists + Int(places[place] & ~SharedSeeds.mark)
            body(UnsafeBufferPointer(start: list + 1, count: Int(list[0])))
        }
    }
}
