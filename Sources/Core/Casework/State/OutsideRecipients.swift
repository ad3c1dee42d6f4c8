public import Domain

/// Someone outside the application who got the roles as they were, as far as the record knows.
public struct OutsideRecipient: Hashable, Sendable {
    public enum Reason: Hashable, Sendable {
        /// A referral named the people; the service of the directory, or the kind of service.
        case referral(service: String?, kind: String)
        /// Police attended and recorded who was what.
        case attendance
    }

    /// The entry by which they got it.
    public var entry: EntryID
    public var reason: Reason
}

extension CaseState {
    /// Services that somebody was referred to, and police who attended, before roles were corrected.
    func outsideRecipients(of correction: RoleCorrectionOnRecord) -> [OutsideRecipient] {
        var recipients: [OutsideRecipient] = []
        for entry in entries {
            if entry.id == correction.entry { break }
            switch entry.body {
            case .referralRequested(let referral):
                recipients.append(
                    OutsideRecipient(
                        entry: entry.id,
                        reason: .referral(service: referral.service, kind: referral.kind)))
            case .policeAttended:
                recipients.append(OutsideRecipient(entry: entry.id, reason: .attendance))
            default: break
            }
        }
        return recipients
    }
}
