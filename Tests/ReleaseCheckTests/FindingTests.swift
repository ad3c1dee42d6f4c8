import ReleaseCheck
import Testing

@Suite struct `A scanner` {
    @Test func `passes an empty text`() {
        let scanner = Scanner(ReleaseRecord(protected: []))
        #expect(scanner.scan(ReleaseDocument(id: "d", text: "")).isClean)
    }
}
