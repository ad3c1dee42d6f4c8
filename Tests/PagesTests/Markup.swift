/// An element of a page as the walker sees it: enough of a reader of HTML for what Pages writes.
final class Element {
    let name: String
    let attributes: [String: String]
    weak var parent: Element?
    var children: [Element] = []
    var ownText = ""

    init(_ name: String, _ attributes: [String: String], parent: Element?) {
        self.name = name
        self.attributes = attributes
        self.parent = parent
    }

    subscript(_ name: String) -> String? { attributes[name] }

    var classes: [Substring] { (attributes["class"] ?? "").split(separator: " ") }

    /// Every element under this one, in the order of the page.
    var all: [Element] { children.flatMap { [$0] + $0.all } }

    func named(_ names: String...) -> [Element] { all.filter { names.contains($0.name) } }

    var text: String { ownText + children.map(\.text).joined(separator: " ") }

    var ancestors: [Element] { parent.map { [$0] + $0.ancestors } ?? [] }
}

struct MarkupProblem: Error {
    var text: String
}

/// Reads a whole page; throws where tags do not match, so that it also proves them well formed.
func readMarkup(_ html: String) throws -> Element {
    let root = Element("#root", [:], parent: nil)
    var open = [root]
    var rest = html[...]
    while let start = rest.firstIndex(of: "<") {
        open[open.count - 1].ownText += rest[..<start]
        guard let end = rest[start...].firstIndex(of: ">") else {
            throw MarkupProblem(text: "a tag that does not end")
        }
        let inside = rest[rest.index(after: start)..<end]
        rest = rest[rest.index(after: end)...]
        if inside.hasPrefix("!") { continue }
        if inside.hasPrefix("/") {
            let closed = open.removeLast()
            guard closed.name == inside.dropFirst() else {
                throw MarkupProblem(text: "\(closed.name) closed by \(inside)")
            }
            continue
        }
        let element = Element(tagName(inside), try tagAttributes(inside), parent: open.last)
        open[open.count - 1].children.append(element)
        let isVoid = ["meta", "link", "input", "hr", "br"].contains(element.name)
        if !isVoid && !inside.hasSuffix("/") { open.append(element) }
    }
    guard open.count == 1 else { throw MarkupProblem(text: "\(open.last?.name ?? "") stays open") }
    return root
}

private func tagName(_ inside: Substring) -> String {
    String(inside.prefix { !$0.isWhitespace })
}

private func tagAttributes(_ inside: Substring) throws -> [String: String] {
    var found: [String: String] = [:]
    for match in inside.matches(of: /\s([^\s="]+)(?:="([^"]*)")?/) {
        let name = String(match.1)
        guard found[name] == nil else { throw MarkupProblem(text: "\(name) twice in one tag") }
        found[name] = match.2.map(String.init) ?? ""
    }
    return found
}
