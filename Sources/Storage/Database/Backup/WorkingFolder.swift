import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A folder that is this process's alone for as long as it works with a copy of the record.
///
/// Nobody but its owner may read it. It is gone with the value that made it; what a process that was
/// killed left there is removed by the next one that needs the same place. Two processes never work
/// in one.
public final class WorkingFolder: Sendable {
    /// Why there is none, by its path.
    public enum Problem: Error, Equatable {
        /// Another process is at work there.
        case inUse(String)
        case unwritable(String)
    }

    private let path: String
    /// Open for as long as the lock on the folder is to be held.
    private let descriptor: CInt

    public init(at path: String) throws(Problem) {
        self.path = path
        descriptor = try WorkingFolder.locked(path)
        WorkingFolder.empty(path)
    }

    deinit {
        remove()
        close(descriptor)
    }

    /// The path of a file in it.
    public func file(_ name: String) -> String { path + "/" + name }

    /// Removes it and all that is in it, before the value that made it is gone.
    public func remove() {
        // Once removed, the place may be somebody else's.
        guard WorkingFolder.isStillThere(descriptor, path) else { return }
        WorkingFolder.empty(path)
        rmdir(path)
    }

    /// Makes the folder if there is none, and takes the lock on it.
    private static func locked(_ path: String) throws(Problem) -> CInt {
        while true {
            guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
                throw Problem.unwritable(path)
            }
            let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
            guard descriptor >= 0 else {
                // Whoever was done in this moment removed it.
                if errno == ENOENT { continue }
                throw Problem.unwritable(path)
            }
            guard flock(descriptor, LOCK_EX | LOCK_NB) == 0, fchmod(descriptor, 0o700) == 0 else {
                let problem = errno == EWOULDBLOCK ? Problem.inUse(path) : .unwritable(path)
                close(descriptor)
                throw problem
            }
            if isStillThere(descriptor, path) { return descriptor }
            close(descriptor)
        }
    }

    /// False when the folder was removed meanwhile.
    private static func isStillThere(_ descriptor: CInt, _ path: String) -> Bool {
        var (held, named) = (stat(), stat())
        return fstat(descriptor, &held) == 0 && lstat(path, &named) == 0
            && held.st_ino == named.st_ino && held.st_dev == named.st_dev
    }

    private static func empty(_ path: String) {
        for name in (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [] {
            try? FileManager.default.removeItem(atPath: path + "/" + name)
        }
    }
}

extension WorkingFolder.Problem: CustomStringConvertible {
    public var description: String {
        switch self {
        case .inUse(let path): "another backup or restore is at work in `\(path)`"
        case .unwritable(let path): "the folder `\(path)` cannot be made"
        }
    }
}
