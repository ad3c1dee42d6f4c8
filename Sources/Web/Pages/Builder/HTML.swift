/// A piece of a page whose text has been escaped already.
///
/// There are two ways in: text, which is always escaped, and `raw`, which takes only a literal that
/// stands in the source.
public struct HTML: Sendable, Equatable {
    /// The piece in UTF-8, as it goes to the browser.
    public private(set) var bytes: [UInt8]

    public static let empty = HTML(bytes: [])

    /// Escapes text for use between tags or inside a quoted attribute.
    public init(text: String) {
        bytes = []
        appendEscaped(text)
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Lets markup through as it stands; a `StaticString`, so that nothing typed by anyone can pass.
    static func raw(_ markup: StaticString) -> HTML {
        HTML(bytes: markup.withUTF8Buffer { Array($0) })
    }

    public var text: String { String(decoding: bytes, as: UTF8.self) }

    public var isEmpty: Bool { bytes.isEmpty }

    mutating func append(_ other: HTML) {
        bytes.append(contentsOf: other.bytes)
    }

    mutating func append(literal: StaticString) {
        literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    mutating func appendEscaped(_ text: String) {
        var text = text
        text.withUTF8 { utf8 in
            var start = 0
            for index in utf8.indices {
                guard let escape = escape(for: utf8[index]) else { continue }
                bytes.append(contentsOf: utf8[start..<index])
                append(literal: escape)
                start = index + 1
            }
            bytes.append(contentsOf: utf8[start...])
        }
    }

    mutating func reserve(_ capacity: Int) {
        bytes.reserveCapacity(capacity)
    }
}

private func escape(for byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
}

/// Lets a page be written as a list of pieces; a bare `String` becomes escaped text.
@resultBuilder
enum HTMLBuilder {
    static func buildExpression(_ piece: HTML) -> HTML { piece }

    static func buildExpression(_ piece: HTML?) -> HTML { piece ?? .empty }

    static func buildExpression(_ text: String) -> HTML { HTML(text: text) }

    static func buildBlock() -> HTML { .empty }

    static func buildPartialBlock(first: HTML) -> HTML { first }

    static func buildPartialBlock(accumulated: consuming HTML, next: HTML) -> HTML {
        accumulated.append(next)
        return accumulated
    }

    static func buildOptional(_ piece: HTML?) -> HTML { piece ?? .empty }

    static func buildEither(first piece: HTML) -> HTML { piece }

    static func buildEither(second piece: HTML) -> HTML { piece }

    static func buildArray(_ pieces: [HTML]) -> HTML {
        var whole = HTML.empty
        for piece in pieces { whole.append(piece) }
        return whole
    }
}

/// Gathers pieces outside of any element.
func pieces(@HTMLBuilder _ content: () -> HTML) -> HTML { content() }
