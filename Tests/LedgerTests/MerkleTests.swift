import Domain
import Ledger
import Testing

/// The tree of RFC 6962, measured by the vectors of Certificate Transparency and by its definition.
@Suite struct `The tree over the entries` {
    static let inputs = [
        "", "00", "10", "2021", "3031", "40414243", "5051525354555657",
        "606162636465666768696a6b6c6d6e6f",
    ]
    static let roots = [
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ]

    static let leaves = inputs.compactMap(Hex.bytes).map(MerkleHash.leaf)

    @Test func `has the roots of the known vectors`() {
        #expect(Self.leaves.count == 8)
        var tree = MerkleTree()
        #expect(
            Hex.text(tree.root)
                == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        for (leaf, root) in zip(Self.leaves, Self.roots) {
            tree.append(leafHash: leaf)
            #expect(Hex.text(tree.root) == root)
        }
    }

    /// As Certificate Transparency's own tests have them: leaf (from 1), tree size, path.
    static let paths: [(Int, Int, [String])] = [
        (1, 1, []),
        (
            1, 8,
            [
                "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
            ]
        ),
        (
            6, 8,
            [
                "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            ]
        ),
        (3, 3, ["fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"]),
    ]

    @Test(arguments: paths.indices)
    func `has the audit paths of the known vectors`(_ index: Int) throws {
        let (leaf, size, known) = Self.paths[index]
        let path = MerkleProof.inclusion(of: leaf - 1, in: Array(Self.leaves.prefix(size)))
        #expect(try #require(path).map(Hex.text) == known)
    }

    static let proofs: [(Int, Int, [String])] = [
        (1, 1, []),
        (
            1, 8,
            [
                "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
            ]
        ),
        (
            6, 8,
            [
                "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            ]
        ),
        (
            2, 5,
            [
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
            ]
        ),
    ]

    @Test(arguments: proofs.indices)
    func `has the consistency proofs of the known vectors`(_ index: Int) throws {
        let (first, second, known) = Self.proofs[index]
        let proof = MerkleProof.consistency(
            from: first, in: Array(Self.leaves.prefix(second)))
        #expect(try #require(proof).map(Hex.text) == known)
    }

    // MARK: By definition

    /// The hash of a list of leaves as RFC 6962 defines it, word for word.
    private static func defined(_ leaves: ArraySlice<[UInt8]>) -> [UInt8] {
        if leaves.isEmpty { return MerkleHash.empty }
        if leaves.count == 1 { return leaves[leaves.startIndex] }
        var split = 1
        while split * 2 < leaves.count { split *= 2 }
        return MerkleHash.node(defined(leaves.prefix(split)), defined(leaves.dropFirst(split)))
    }

    private static let many = (0..<130).map { MerkleHash.leaf([UInt8(truncatingIfNeeded: $0), 7]) }
    private static let manyRoots = (0...130).map { defined(many.prefix($0)) }

    @Test func `has the root that is defined, at every size, also going on from kept peaks`() {
        var tree = MerkleTree()
        for (size, leaf) in Self.many.enumerated() {
            #expect(tree.root == Self.manyRoots[size])
            tree = MerkleTree(size: tree.size, peaks: tree.peaks) ?? MerkleTree()
            tree.append(leafHash: leaf)
        }
        #expect(tree.root == Self.manyRoots[130])
        #expect(MerkleTree(size: 3, peaks: [Self.many[0]]) == nil)
        #expect(MerkleTree(size: 1, peaks: [[1, 2]]) == nil)
        #expect(MerkleTree(size: -1, peaks: []) == nil)
    }

    @Test func `shows every leaf of every size, and that leaf only`() throws {
        for size in 1...130 {
            let leaves = Array(Self.many.prefix(size))
            for index in 0..<size {
                let path = try #require(MerkleProof.inclusion(of: index, in: leaves))
                func shows(_ leaf: Int, at place: Int, of size: Int, _ path: [[UInt8]]) -> Bool {
                    MerkleProof.includes(
                        leafHash: Self.many[leaf], at: Int64(place), size: Int64(size),
                        path: path, root: Self.manyRoots[min(size, 130)])
                }
                guard shows(index, at: index, of: size, path) else {
                    Issue.record("leaf \(index) of \(size)")
                    return
                }
                let other = (index + 1) % 130
                let wrong =
                    shows(other, at: index, of: size, path)
                    || shows(index, at: index, of: size, path + [Self.many[0]])
                    || (!path.isEmpty && shows(index, at: index, of: size, path.dropLast()))
                    || (size > 1 && shows(index, at: (index + 1) % size, of: size, path))
                    || shows(index, at: size, of: size, path)
                guard !wrong else {
                    Issue.record("a wrong path passes at leaf \(index) of \(size)")
                    return
                }
            }
        }
        #expect(MerkleProof.inclusion(of: 3, in: Array(Self.many.prefix(3))) == nil)
    }

    @Test func `shows that every size grew from every smaller one, and from no other`() throws {
        for second in 1...130 {
            let leaves = Array(Self.many.prefix(second))
            for first in 1...second {
                let proof = try #require(MerkleProof.consistency(from: first, in: leaves))
                func shows(_ before: [UInt8], _ after: [UInt8], _ proof: [[UInt8]]) -> Bool {
                    MerkleProof.isConsistent(
                        from: (Int64(first), before), to: (Int64(second), after), proof: proof)
                }
                let (before, after) = (Self.manyRoots[first], Self.manyRoots[second])
                guard shows(before, after, proof) else {
                    Issue.record("from \(first) to \(second)")
                    return
                }
                let other = Self.many[7]
                let wrong =
                    shows(other, after, proof) || shows(before, other, proof)
                    || shows(before, after, proof + [Self.many[0]])
                    || (!proof.isEmpty && shows(before, after, proof.dropLast()))
                guard !wrong else {
                    Issue.record("a wrong proof passes from \(first) to \(second)")
                    return
                }
            }
        }
        #expect(MerkleProof.consistency(from: 4, in: Array(Self.many.prefix(3))) == nil)
    }

    @Test func `finds any flipped bit of a proof`() throws {
        let leaves = Array(Self.many.prefix(77))
        let path = try #require(MerkleProof.inclusion(of: 40, in: leaves))
        let proof = try #require(MerkleProof.consistency(from: 40, in: leaves))
        for place in path.indices {
            var changed = path
            changed[place][place] ^= 1
            #expect(
                !MerkleProof.includes(
                    leafHash: leaves[40], at: 40, size: 77, path: changed,
                    root: Self.manyRoots[77]))
        }
        for place in proof.indices {
            var changed = proof
            changed[place][place] ^= 0x80
            #expect(
                !MerkleProof.isConsistent(
                    from: (40, Self.manyRoots[40]), to: (77, Self.manyRoots[77]),
                    proof: changed))
        }
    }

    @Test func `reads back bytes that it wrote in hexadecimal, and nothing else`() {
        let bytes = (0...255).map { UInt8($0) }
        #expect(Hex.bytes(Hex.text(bytes)) == bytes)
        for text in ["a", "0g", "AB", " 00", "0x", "é"] { #expect(Hex.bytes(text) == nil) }
    }
}
