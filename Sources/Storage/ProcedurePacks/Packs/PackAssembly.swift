import Domain
import Rules

/// A pack laid over its parents, read but not yet compiled.
///
/// Packs are added parents first. A child adds; it replaces an inherited rule or setting only with
/// an entry in its `overrides`.
struct PackAssembly {
    /// A rule as it stands in a file.
    ///
    /// Behind a reference, because lists of all rules are made and handed on for every pack.
    final class WrittenRule {
        let id: String
        let pack: String
        let value: Value
        let fields: Fields

        init(id: String, pack: String, value: Value, fields: Fields) {
            self.id = id
            self.pack = pack
            self.value = value
            self.fields = fields
        }
    }

    let log: ProblemLog
    var names = Names()
    var owners = Table<String>(of: "owner")
    var switches = Table<Bool>(of: "switch")
    var documents = Table<SourceDocument>(of: "document")
    var citations = Table<Citation>(of: "citation")
    var services = Table<Service>(of: "service")
    var doNotRefer = Table<DoNotRefer>(of: "service")
    var instruments = Table<Instrument>(of: "instrument")
    var cues = Table<Cue>(of: "cue")
    var calendars = CalendarTables()
    var rules = Table<WrittenRule>(of: "rule")
    var rowNotes = Table<RowNote>(of: "row")
    var invariants = Table<WrittenRule>(of: "invariant")
    var assumptions: [Value] = []
    var unwantedPhrases: [UnwantedPhrase] = []
    var knownTerms: Set<String> = []
    /// Whether no pack had a problem before this one was put together.
    var isSoundSoFar = true

    init(log: ProblemLog) {
        self.log = log
    }

    mutating func add(_ folder: PackFolder, _ manifest: Manifest) {
        if !manifest.isComplete {
            names.settings.isComplete = false
            owners.isComplete = false
            switches.isComplete = false
        }
        addSources(folder)
        addFacts(folder)
        addOwners(manifest)
        addSwitches(manifest)
        addServices(folder)
        addInstruments(folder)
        addCues(folder)
        addCalendars(folder)
        addRowNotes(folder)
        addInvariants(folder)
        addWording(folder)
        var replaced: Set<Manifest.Override.Target> = []
        addSettings(manifest, &replaced)
        addRules(folder, manifest, &replaced)
        check(manifest.overrides, replaced)
    }

    /// What a missing parent would have named is not called unknown.
    mutating func isMissingParent() {
        names.settings.isComplete = false
        names.facts.isComplete = false
        owners.isComplete = false
        switches.isComplete = false
        documents.isComplete = false
        citations.isComplete = false
        services.isComplete = false
        doNotRefer.isComplete = false
        rules.isComplete = false
        calendars.schools.isComplete = false
        calendars.tours.isComplete = false
    }

    /// The items of a file's one list; nil when the file cannot be read.
    func items(_ folder: PackFolder, _ path: String, _ key: String) -> [Value]? {
        var items: [Value] = []
        for root in folder.roots(path) {
            guard let fields = root?.fields("the file", [key]),
                let list = fields.required(key)?.strictList()
            else { return nil }
            items += list
        }
        return items
    }

    // MARK: Owners and settings

    private mutating func addOwners(_ manifest: Manifest) {
        for (name, value) in manifest.owners {
            guard let key = name.text() else { continue }
            owners.replace(key, value.text(), at: name)
        }
    }

    /// An area turns an inherited switch on or off by naming it again.
    private mutating func addSwitches(_ manifest: Manifest) {
        for (name, value) in manifest.switches {
            guard let key = name.text() else { continue }
            switches.replace(key, value.isOnOrOff(), at: name)
        }
    }

    private mutating func addSettings(
        _ manifest: Manifest, _ replaced: inout Set<Manifest.Override.Target>
    ) {
        let inherited = names.settings
        for (name, value) in manifest.settings {
            guard let key = name.text() else { continue }
            let number = value.number(0...1_000_000)
            if inherited.contains(key) {
                replaced.insert(.setting(key))
                let target = Manifest.Override.Target.setting(key)
                if !manifest.overrides.contains(where: { $0.target == target }) {
                    name.problem(
                        "setting `\(key)` is inherited; changing it needs an entry in `overrides`")
                }
                names.settings.replace(key, number, at: name)
            } else {
                names.settings.add(key, number, at: name)
            }
        }
    }

    // MARK: Rules

    static let ruleKeys = [
        "id", "cites", "family", "force", "for", "when", "then", "effective", "emergency",
        "ifUnknown", "overrules", "note", "status", "switch",
    ]

    private mutating func addRules(
        _ folder: PackFolder, _ manifest: Manifest,
        _ replaced: inout Set<Manifest.Override.Target>
    ) {
        let inherited = rules
        for root in folder.roots("rules/") {
            guard let fields = root?.fields("the file", ["rules"]),
                let list = fields.required("rules")?.strictList()
            else {
                rules.isComplete = false
                continue
            }
            for value in list {
                guard let fields = value.fields("a rule", PackAssembly.ruleKeys),
                    let id = fields.required("id"), let text = id.text()
                else { continue }
                checkForm(text, of: id)
                let rule = WrittenRule(id: text, pack: folder.name, value: id, fields: fields)
                guard let parent = inherited[text] else {
                    rules.add(text, rule, at: id)
                    continue
                }
                guard replaced.insert(.rule(text)).inserted else {
                    rules.add(text, rule, at: id)
                    continue
                }
                if !manifest.overrides.contains(where: { $0.target == .rule(text) }) {
                    id.problem(
                        "rule `\(text)` is inherited from \(parent.pack); replacing it needs an "
                            + "entry in `overrides`")
                }
                rules.replace(text, rule, at: id)
            }
        }
    }

    private func checkForm(_ id: String, of value: Value) {
        let parts = id.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        let isKebab = parts.allSatisfy { part in
            !part.isEmpty && part.allSatisfy { $0.isASCIISmallLetter || $0.isASCIIDigit }
        }
        if !isKebab {
            value.problem("`\(id)` must be lower-case words joined by hyphens")
        }
    }

    private func check(
        _ overrides: [Manifest.Override], _ replaced: Set<Manifest.Override.Target>
    ) {
        for override in overrides {
            for cite in override.cites { cite.text().map { checkCitation($0, at: cite) } }
            guard !replaced.contains(override.target) else { continue }
            switch override.target {
            case .rule(let id):
                rules.check(id, at: override.value)
                if rules.contains(id) {
                    override.value.problem("rule `\(id)` replaces no inherited rule in this pack")
                }
            case .setting(let name):
                names.settings.check(name, at: override.value)
                if names.settings.contains(name) {
                    override.value.problem(
                        "setting `\(name)` replaces no inherited setting in this pack")
                }
            }
        }
    }

    /// Reports a catalogue row whose source no pack gives.
    func checkCitation(_ id: String, at value: Value) {
        guard citations.isComplete, !citations.contains(id) else { return }
        value.problem(
            "unresolvable citation `\(id)`; no `sources.yaml` says where it stands",
            suggestion: suggestion(for: id, among: citations.names))
    }
}
