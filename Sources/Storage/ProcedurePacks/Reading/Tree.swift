import Yams

/// The nodes of one YAML file, in two blocks.
///
/// Each of the parser's own nodes carries a tag and a weak reference, so that handing one on, or
/// letting go of it, costs nearly as much as reading it. Here a node is handed on as a number.
struct Tree {
    enum Kind: UInt8 {
        case plain, singleQuoted, doubleQuoted, literal, folded
        case list, mapping

        var isScalar: Bool { rawValue <= Kind.folded.rawValue }
    }

    struct Node {
        var kind: Kind
        /// Counted from 1, like the column; 0 when the parser gave no place.
        var line: Int32
        var column: Int32
        /// What is in a list, or the keys and values of a mapping in turn, as places in `links`.
        var start: Int32 = 0
        var count: Int32 = 0
        /// A scalar's text.
        var text = ""
    }

    let nodes: [Node]
    let links: [Int32]

    /// The numbers of what is in a list, or of the keys and values of a mapping in turn.
    func children(of index: Int32) -> ArraySlice<Int32> {
        let node = nodes[Int(index)]
        return links[Int(node.start)..<Int(node.start + node.count)]
    }
}

/// Copies a parser's nodes into a tree, while the parser is there.
struct TreeMaker {
    private var nodes: [Tree.Node] = []
    private var links: [Int32] = []
    /// The nodes whose parents are not complete yet.
    private var open: [Int32] = []
    /// What an anchor names is copied once, however often it is named.
    private var anchored: [ObjectIdentifier: Int32] = [:]

    /// The tree under a node, which is its last.
    static func tree(_ root: Yams.Node) -> Tree {
        var maker = TreeMaker()
        _ = maker.add(root)
        return Tree(nodes: maker.nodes, links: maker.links)
    }

    private mutating func add(_ node: Yams.Node) -> Int32 {
        switch node {
        case .scalar(let scalar):
            return known(scalar.anchor) { maker in
                maker.append(Tree.Kind(scalar.style), scalar.mark, text: scalar.string)
            }
        case .sequence(let sequence):
            return known(sequence.anchor) { maker in
                maker.group(.list, sequence.mark) { maker in
                    for item in sequence { maker.open.append(maker.add(item)) }
                }
            }
        case .mapping(let mapping):
            return known(mapping.anchor) { maker in
                maker.group(.mapping, mapping.mark) { maker in
                    // By index: the mapping's own iterator copies all of it first.
                    for index in mapping.indices {
                        let (key, value) = mapping[index]
                        maker.open.append(maker.add(key))
                        maker.open.append(maker.add(value))
                    }
                }
            }
        case .alias(let alias):
            // The parser puts what is meant in an alias's place; one that it left says nothing.
            return append(.plain, alias.mark, text: "")
        }
    }

    private mutating func known(
        _ anchor: Anchor?, _ make: (inout TreeMaker) -> Int32
    ) -> Int32 {
        guard let anchor else { return make(&self) }
        if let index = anchored[ObjectIdentifier(anchor)] { return index }
        let index = make(&self)
        anchored[ObjectIdentifier(anchor)] = index
        return index
    }

    private mutating func group(
        _ kind: Tree.Kind, _ mark: Mark?, _ fill: (inout TreeMaker) -> Void
    ) -> Int32 {
        let first = open.count
        fill(&self)
        let start = Int32(links.count)
        links += open[first...]
        let count = Int32(open.count - first)
        open.removeSubrange(first...)
        return append(kind, mark, start: start, count: count)
    }

    private mutating func append(
        _ kind: Tree.Kind, _ mark: Mark?, start: Int32 = 0, count: Int32 = 0, text: String = ""
    ) -> Int32 {
        nodes.append(
            Tree.Node(
                kind: kind, line: Int32(mark?.line ?? 0), column: Int32(mark?.column ?? 0),
                start: start, count: count, text: text))
        return Int32(nodes.count - 1)
    }
}

extension Tree.Kind {
    fileprivate init(_ style: Yams.Node.Scalar.Style) {
        self =
            switch style {
            case .any, .plain: .plain
            case .singleQuoted: .singleQuoted
            case .doubleQuoted: .doubleQuoted
            case .literal: .literal
            case .folded: .folded
            }
    }
}
