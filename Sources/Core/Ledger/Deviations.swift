extension LedgerProblem.HeadDeviation {
    /// In plain words; `position` is where the problem begins.
    func text(_ position: Int64) -> String {
        switch self {
        case .cutOff(let through, let at):
            position >= through
                ? "Entry \(position) was there when the head of \(at) was signed, and is missing."
                : "Entries \(position) to \(through) were there when the head of \(at) was signed,"
                    + " and are missing."
        case .deviation(let through, let at):
            position >= through
                ? "Entry \(position) is not the one that the head signed on \(at) covers."
                : "Among entries \(position) to \(through), something was changed, removed, reordered"
                    + " or forged after the head of \(at) was signed."
        case .notSigned(let at):
            "The signature of the head of \(at), over \(position) entries, does not fit."
        case .otherSigner(let name, let at):
            "The head of \(at), over \(position) entries, is signed by the key \(name), which nothing"
                + " held elsewhere vouches for."
        case .splitView(let one, let other):
            "Two heads, of \(one) and of \(other), say different things of the first \(position)"
                + " entries: two versions of the record were shown."
        case .notStored(let at):
            "The head of \(at), over \(position) entries, is held elsewhere and no longer here."
        case .missing(let first, let through):
            first >= through
                ? "Head \(first) is missing, before the one over \(position) entries."
                : "Heads \(first) to \(through) are missing, before the one over \(position) entries."
        case .misplaced(let number):
            "Head \(number), over \(position) entries, stands in the wrong place."
        }
    }
}

extension LedgerProblem.EntryDeviation {
    /// In plain words, as measured by the earlier copy.
    func text(_ position: Int64) -> String {
        switch self {
        case .removed: "Entry \(position) of the earlier copy was removed."
        case .changed: "Entry \(position) says something else than in the earlier copy."
        case .toStream: "Entry \(position) belonged to another stream in the earlier copy."
        case .moved(let from):
            "Entry \(position) was entry \(from) in the earlier copy, and was moved."
        case .forged:
            "Entry \(position) is not in the earlier copy and was put in later: it is forged."
        }
    }
}
