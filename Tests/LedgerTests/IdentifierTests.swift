import Domain
import Testing

@Suite struct `An identifier` {
    @Test func `is 26 characters of the alphabet that it is written in, and nothing else`() {
        let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
        let sound = Array(EntryID(random: (0..<16).map { UInt8($0 * 11) }).text.utf8)
        for byte in UInt8.min...UInt8.max {
            for place in [0, 9, 10, 15, 16, 25] {
                var bytes = sound
                bytes[place] = byte
                let isWritten = bytes.withUnsafeBytes { EntryID.isWritten($0) }
                #expect(isWritten == alphabet.contains(byte))
                if byte < 128 {
                    let text = String(decoding: bytes, as: UTF8.self)
                    #expect((EntryID(text) != nil) == isWritten)
                }
            }
        }
        for count in [0, 1, 25, 27, 52] {
            let text = String(repeating: "a", count: count)
            #expect(EntryID(text) == nil)
            #expect(!Array(text.utf8).withUnsafeBytes { EntryID.isWritten($0) })
        }
    }
}
