#if canImport(Glibc)
    import Glibc
#endif

/// Memory for tables of millions of numbers that are read here and there.
///
/// In pages of two megabytes where the system has them: with pages of four kilobytes, finding the
/// page takes longer than reading the number. What it holds is not set to anything.
enum LargeMemory {
    private static let page = 1 << 21

    static func allocate<Number: BitwiseCopyable>(
        _ type: Number.Type, _ count: Int
    ) -> UnsafeMutableBufferPointer<Number> {
        let bytes = max(count * MemoryLayout<Number>.stride, 1)
        let isLarge = bytes >= page
        let memory = UnsafeMutableRawPointer.allocate(
            byteCount: bytes, alignment: isLarge ? page : 64)
        #if canImport(Glibc)
            // A wish: without it everything is as right and only slower.
            if isLarge { _ = madvise(memory, bytes, MADV_HUGEPAGE) }
        #endif
        let numbers = memory.bindMemory(to: Number.self, capacity: max(count, 1))
        return UnsafeMutableBufferPointer(start: numbers, count: count)
    }

    static func free<Number>(_ numbers: UnsafeMutableBufferPointer<Number>) {
        UnsafeMutableRawPointer(numbers.baseAddress)?.deallocate()
    }
}
