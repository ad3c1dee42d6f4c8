import Dispatch

/// Does the same to every item, on all cores, and gives the results in the order of the items.
///
/// What the work reads must stand still, and what it reports must go to a `ProblemLog`.
func onAllCores<Item, Result>(_ items: [Item], _ work: (Item) -> Result?) -> [Result?] {
    var results = [Result?](repeating: nil, count: items.count)
    results.withUnsafeMutableBufferPointer { buffer in
        // Each round writes one place of its own, and nobody reads before all are done.
        nonisolated(unsafe) let places = buffer
        nonisolated(unsafe) let items = items
        nonisolated(unsafe) let work = work
        DispatchQueue.concurrentPerform(iterations: items.count) { index in
            places[index] = work(items[index])
        }
    }
    return results
}
