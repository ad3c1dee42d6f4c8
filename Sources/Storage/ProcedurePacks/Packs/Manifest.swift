import Domain

/// What `pack.yaml` says.
struct Manifest {
    /// Leave to replace one inherited rule or setting, with its reason and citations.
    struct Override {
        enum Target: Hashable {
            case rule(String)
            case setting(String)
        }

        var target: Target
        var value: Value
        var cites: [Value]
    }

    /// The engine that this loader compiles for.
    static let engine = 1

    var title = ""
    var parent: Value?
    var settings: [(name: Value, value: Value)] = []
    var owners: [(name: Value, value: Value)] = []
    var switches: [(name: Value, value: Value)] = []
    var overrides: [Override] = []
    /// False when the file could not be read.
    var isComplete = true

    /// Reads the file of the pack in the folder of that name.
    init(_ folder: PackFolder, log: ProblemLog) {
        let position = Position(file: folder.name + "/pack.yaml", line: 1, column: 1)
        let roots = folder.roots("pack.yaml")
        if roots.isEmpty { log.add("the pack has no `pack.yaml`", at: position) }
        let keys = [
            "pack", "title", "extends", "engine", "version", "settings", "owners", "switches",
            "overrides",
        ]
        guard let root = roots.first ?? nil, let fields = root.fields("a pack", keys) else {
            isComplete = false
            return
        }
        if let pack = fields.required("pack"), let name = pack.text(), name != folder.name {
            pack.problem("the pack is called `\(name)`, its folder `\(folder.name)`")
        }
        title = fields.required("title")?.text() ?? ""
        parent = fields["extends"]
        if let engine = fields.required("engine"), let number = engine.number(1...1_000_000),
            number != Manifest.engine
        {
            engine.problem("the pack is written for engine \(number); this is engine 1")
        }
        _ = fields.required("version")?.day()
        settings = fields["settings"]?.entries() ?? []
        owners = fields["owners"]?.entries() ?? []
        switches = fields["switches"]?.entries() ?? []
        overrides = (fields["overrides"]?.list() ?? []).compactMap(Manifest.override)
    }

    private static func override(_ value: Value) -> Override? {
        let keys = ["rule", "setting", "reason", "cites"]
        guard let fields = value.fields("an override", keys) else { return nil }
        _ = fields.required("reason")?.text()
        let cites = fields["cites"]?.list() ?? []
        if cites.isEmpty { (fields["cites"] ?? value).problem("an override needs a citation") }
        switch (fields["rule"], fields["setting"]) {
        case (let rule?, nil):
            return rule.text().map { Override(target: .rule($0), value: rule, cites: cites) }
        case (nil, let setting?):
            return setting.text().map {
                Override(target: .setting($0), value: setting, cites: cites)
            }
        default:
            value.problem("an override needs either `rule` or `setting`")
            return nil
        }
    }
}
