public import Domain

/// Where a value came from and of what classes it is; joined when values combine.
public struct Label: Hashable, Sendable {
    public let classes: Set<InformationClass>
    /// The same as bits, worked out once: a label is made once and released from many times.
    fileprivate let bits: UInt32
    /// Who wrote it down: nobody is kept from what they recorded themselves.
    public var recordedBy: WorkerID?
    public var agency: AgencyID?

    public init(
        _ classes: Set<InformationClass>, recordedBy: WorkerID? = nil, agency: AgencyID? = nil
    ) {
        self.classes = classes
        bits = InformationClass.bits(classes)
        self.recordedBy = recordedBy
        self.agency = agency
    }

    /// The label of a value made of two: all classes of both, and nobody's own unless both are.
    ///
    /// What has no class is shown to nobody, and so is what is made of it.
    public func joined(_ other: Label) -> Label {
        Label(
            classes.isEmpty || other.classes.isEmpty ? [] : classes.union(other.classes),
            recordedBy: recordedBy == other.recordedBy ? recordedBy : nil,
            agency: agency == other.agency ? agency : nil)
    }
}

/// A value about people that only `release` opens.
///
/// It prints as withheld wherever it is printed by mistake, and no page takes it. Nothing here hands
/// the value to code of the caller's: a closure could carry it out, a key path only reads a part.
public struct Labelled<Value: Sendable>: Sendable {
    fileprivate let value: Value
    public let label: Label

    public init(_ value: Value, _ label: Label) {
        self.value = value
        self.label = label
    }

    /// A part of the value, under the same label.
    public func part<Part: Sendable>(_ path: KeyPath<Value, Part>) -> Labelled<Part> {
        Labelled<Part>(value[keyPath: path], label)
    }

    /// Both values, under both labels.
    public func joined<Other: Sendable>(_ other: Labelled<Other>) -> Labelled<(Value, Other)> {
        Labelled<(Value, Other)>((value, other.value), label.joined(other.label))
    }
}

extension Labelled: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "‹withheld›" }
    public var debugDescription: String { "‹withheld›" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

extension DefaultStringInterpolation {
    /// Makes printing a labelled value a compile-time error, because warnings are errors here.
    @available(*, deprecated, message: "a labelled value cannot be printed; release it first")
    public mutating func appendInterpolation<Value>(_ value: Labelled<Value>) {
        appendLiteral("‹withheld›")
    }
}

/// Someone who reads a case.
public struct Viewer: Hashable, Sendable {
    public var worker: WorkerID
    public var agency: AgencyID
    public var column: Column
    /// Whether the agency's own contributions are the viewer's to see, as for the police.
    public var seesOwnAgency: Bool
    /// Classes for which a reason, or a lawful basis, is on the record for this case.
    public var reasons: Set<InformationClass>

    public init(
        worker: WorkerID, agency: AgencyID, column: Column, seesOwnAgency: Bool = false,
        reasons: Set<InformationClass> = []
    ) {
        self.worker = worker
        self.agency = agency
        self.column = column
        self.seesOwnAgency = seesOwnAgency
        self.reasons = reasons
    }
}

/// What a reader gets of a value.
public enum Release<Value: Sendable>: Sendable {
    case shown(Value)
    /// It is there, and saying so is safe; a recorded reason opens these classes.
    case withheld(Set<InformationClass>)
    /// For this reader it does not exist.
    case absent

    public var shown: Value? {
        if case .shown(let value) = self { value } else { nil }
    }
}

extension Release: Equatable where Value: Equatable {}

/// The only way out of a label.
///
/// Every class of the label must be granted by table D2. On the side of the person of concern
/// nothing of the victim's is shown as withheld: that it is there is itself protected (DX-05).
public func release<Value>(_ labelled: Labelled<Value>, to viewer: Viewer) -> Release<Value> {
    let label = labelled.label
    if label.recordedBy == viewer.worker { return .shown(labelled.value) }
    if viewer.seesOwnAgency, label.agency == viewer.agency { return .shown(labelled.value) }
    let grants = viewer.column.grants
    // What has no class is nobody's to see.
    guard label.bits != 0, label.bits & ~(grants.open | grants.onReason) == 0 else {
        return .absent
    }
    if label.bits & ~grants.open == 0 { return .shown(labelled.value) }
    let missing = label.classes.filter {
        $0.clearance(for: viewer.column) != .yes && !viewer.reasons.contains($0)
    }
    if missing.isEmpty { return .shown(labelled.value) }
    return viewer.column == .concernFacing || viewer.column == .personOfConcern
        ? .absent : .withheld(missing)
}
