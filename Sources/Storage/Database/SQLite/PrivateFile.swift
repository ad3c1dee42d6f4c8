#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A database file that nobody but its owner may read.
enum PrivateFile {
    /// Makes the file if there is none, and takes it and what lies beside it from everyone else.
    ///
    /// SQLite gives its log and index files the mode of the database, so that they are private from
    /// the moment they are made.
    static func prepare(_ path: String) throws(StoreFault) {
        // An existing file is not opened here: closing it again would drop the locks that another
        // connection of this process holds on it.
        let made = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
        if made >= 0 {
            close(made)
        } else if errno != EEXIST {
            throw fault("making the database file")
        }
        for suffix in ["", "-wal", "-shm"] {
            guard chmod(path + suffix, 0o600) == 0 || errno == ENOENT else {
                throw fault("making the database file private")
            }
        }
    }

    private static func fault(_ context: String) -> StoreFault {
        StoreFault(.cannotOpen, engineCode: "errno \(errno)", context: context)
    }
}
