import Foundation
public import Ledger

/// A file that is sealed and opened piece by piece.
public enum SealedFile {
    /// A file that can be neither read nor written, by its path.
    public enum Problem: Error, Equatable {
        case unreadable(String)
        case unwritable(String)
    }

    /// Seals a file into another, which only its owner may read.
    public static func seal(
        _ source: String, to target: String, by sealer: StreamSealer
    ) throws {
        var sealer = sealer
        let (input, output) = try files(source, target)
        try output.write(contentsOf: Data(sealer.head))
        var piece = try next(input, SealedStream.pieceLength)
        while true {
            let following =
                piece.count == SealedStream.pieceLength
                ? try next(input, SealedStream.pieceLength) : []
            let isLast = following.isEmpty
            try output.write(contentsOf: Data(try sealer.seal(piece, isLast: isLast)))
            guard !isLast else { break }
            piece = following
        }
        try output.synchronize()
        try output.close()
        try input.close()
    }

    /// Throws `SealedStream.Fault` when it does not open; what was written then is worth nothing.
    public static func open(
        _ source: String, to target: String,
        key: (SealedStream.KeyOrigin, [UInt8]) throws -> [UInt8]
    ) throws {
        let (input, output) = try files(source, target)
        let head = try next(input, SealedStream.headLength)
        let (origin, salt) = try SealedStream.origin(ofHead: head)
        var opener = try StreamOpener(key: try key(origin, salt), head: head)
        var piece = try next(input, SealedStream.sealedPieceLength)
        while true {
            let following = try next(input, SealedStream.sealedPieceLength)
            let isLast = following.isEmpty
            try output.write(contentsOf: Data(try opener.open(piece, isLast: isLast)))
            guard !isLast else { break }
            piece = following
        }
        try output.synchronize()
        try output.close()
        try input.close()
    }

    private static func files(_ source: String, _ target: String) throws -> (FileHandle, FileHandle)
    {
        guard let input = FileHandle(forReadingAtPath: source) else {
            throw Problem.unreadable(source)
        }
        guard
            FileManager.default.createFile(
                atPath: target, contents: nil, attributes: [.posixPermissions: 0o600]),
            let output = FileHandle(forWritingAtPath: target)
        else {
            throw Problem.unwritable(target)
        }
        return (input, output)
    }

    /// So many bytes, or those that are left.
    private static func next(_ file: FileHandle, _ count: Int) throws -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count < count, let data = try file.read(upToCount: count - bytes.count),
            !data.isEmpty
        {
            bytes += data
        }
        return bytes
    }
}

extension SealedFile.Problem: CustomStringConvertible {
    public var description: String {
        switch self {
        case .unreadable(let path): "`\(path)` cannot be read"
        case .unwritable(let path): "`\(path)` cannot be written"
        }
    }
}
