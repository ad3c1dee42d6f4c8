import Foundation

/// Whether a file can be read from end to end, before it is read where it stands in memory.
///
/// Verifying reads a file twice, and copying each page costs as much as hashing it; mapped into
/// memory, it is read in place. But a place on a disk that cannot be read then ends the process with a
/// signal, where a reading gives an error that is reported by its entry. So the whole file is asked
/// for first: Linux says of a mapping whether all of it is in memory already, and if not, whether all
/// of it could be read.
enum ReadThrough {
    /// SQLite maps no more than this.
    private static let limit = 0x7fff_0000

    /// How much of the file to map, in bytes; nil when it had better be read.
    static func size(of path: String) -> Int? {
        #if os(Linux)
            let file = open(path, O_RDONLY | O_CLOEXEC)
            guard file >= 0 else { return nil }
            defer { close(file) }
            let size = min(Int(lseek(file, 0, SEEK_END)), limit)
            guard size > 0, let place = mmap(nil, size, PROT_READ, MAP_SHARED, file, 0),
                place != MAP_FAILED
            else { return nil }
            defer { munmap(place, size) }
            let isRead =
                isInMemory(place, size) || madvise(place, size, populateForReading) == 0
            return isRead ? size : nil
        #else
            return nil
        #endif
    }

    #if os(Linux)
        /// Whether every page was read before and is kept.
        private static func isInMemory(_ place: UnsafeMutableRawPointer, _ size: Int) -> Bool {
            let page = Int(getpagesize())
            var pages = [UInt8](repeating: 0, count: (size + page - 1) / page)
            return mincore(place, size, &pages) == 0 && pages.allSatisfy { $0 & 1 == 1 }
        }
    #endif

    /// `MADV_POPULATE_READ`, since Linux 5.14; older ones refuse it.
    private static let populateForReading: Int32 = 22
}
