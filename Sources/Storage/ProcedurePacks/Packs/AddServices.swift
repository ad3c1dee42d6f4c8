import Rules

extension PackAssembly {
    /// Reads `services.yaml`.
    mutating func addServices(_ folder: PackFolder) {
        guard let items = items(folder, "services.yaml", "services") else {
            services.isComplete = false
            doNotRefer.isComplete = false
            return
        }
        var refused: [(Value, Fields)] = []
        for value in items {
            if value.key("doNotRefer") == nil {
                addService(value, of: folder)
            } else if let fields = value.fields(
                "what nobody is referred to", PackAssembly.doNotReferKeys)
            {
                refused.append((value, fields))
            }
        }
        // After the services, which they name as what to use instead.
        for (value, fields) in refused { addDoNotRefer(value, fields) }
    }

    private static let serviceKeys = [
        "id", "name", "audiences", "criteria", "notFor", "area", "hours", "hoursNote", "contact",
        "kind", "accredited", "partnerSupport", "gateway", "lastVerified", "doNotRefer",
    ]

    private mutating func addService(_ value: Value, of folder: PackFolder) {
        guard let fields = value.fields("a service", PackAssembly.serviceKeys),
            let id = fields.required("id"), let text = id.text()
        else { return }
        let name = fields.required("name")?.text()
        let audiences = fields.required("audiences").map(audiences)
        let contact = fields.required("contact").flatMap(contact)
        let kind = fields.required("kind").flatMap(kind)
        let verified = fields.required("lastVerified")?.day()
        let hours = fields["hours"].map { HoursReader.read($0) } ?? .unknown
        var service: Service?
        if let name, let audiences, let contact, let kind, let verified, let hours {
            service = Service(
                id: text, name: name, pack: folder.name, kind: kind, audiences: audiences,
                criteria: lines(fields["criteria"]), notFor: lines(fields["notFor"]),
                areas: lines(fields["area"]), hours: hours,
                hoursNote: fields["hoursNote"]?.text(), contact: contact,
                accredited: known(fields["accredited"]),
                partnerSupport: known(fields["partnerSupport"]),
                gateway: fields["gateway"]?.truth() ?? false, lastVerified: verified)
        }
        reportTaken(text, by: doNotRefer.contains(text), at: id)
        services.add(text, service, at: id)
    }

    private func audiences(_ value: Value) -> [Service.Audience] {
        if value.list().isEmpty { value.problem("`audiences` names nobody") }
        return value.list().compactMap { $0.choice(Service.Audience.self) }
    }

    private func contact(_ value: Value) -> Service.Contact? {
        let keys = ["phone", "text", "email", "web", "note"]
        guard let fields = value.fields("a contact", keys) else { return nil }
        if !fields.hasUnknownKeys, keys.allSatisfy({ fields[$0] == nil }) {
            value.problem("a contact needs one of: " + keys.joined(separator: ", "))
        }
        return Service.Contact(
            phone: fields["phone"]?.text(), text: fields["text"]?.text(),
            email: fields["email"]?.text(), web: fields["web"]?.text(),
            note: fields["note"]?.text())
    }

    /// A kind of referral; any word where the pack has no fact for it.
    private func kind(_ value: Value) -> String? {
        guard let text = value.text() else { return nil }
        guard let words = names.facts["referral.kind"]?.type.words, !words.contains(text) else {
            return text
        }
        value.problem(
            "`\(text)` is not a kind of referral; the fact `referral.kind` has the words",
            suggestion: suggestion(for: text, among: words))
        return nil
    }

    private func lines(_ value: Value?) -> [String] {
        (value?.list() ?? []).compactMap { $0.text() }
    }

    /// Yes or no; nil where nobody knows.
    private func known(_ value: Value?) -> Bool? {
        guard let value, !value.isEmpty, value.raw != "unknown" else { return nil }
        return value.truth()
    }

    // MARK: Do not refer

    private static let doNotReferKeys = [
        "id", "name", "doNotRefer", "kind", "reason", "cites", "instead",
    ]

    private mutating func addDoNotRefer(_ value: Value, _ fields: Fields) {
        guard let id = fields.required("id"), let text = id.text() else { return }
        if let mark = fields["doNotRefer"], mark.truth() == false {
            mark.problem("`doNotRefer` can only be `yes`; leave it out of a service to refer to")
        }
        let name = fields.required("name")?.text()
        let reason = fields.required("reason")?.text()
        let cites = fields.required("cites")?.list() ?? []
        for cite in cites { cite.text().map { checkCitation($0, at: cite) } }
        let instead = fields["instead"]?.list() ?? []
        for service in instead { service.text().map { services.check($0, at: service) } }
        var entry: DoNotRefer?
        if let name, let reason {
            entry = DoNotRefer(
                id: text, name: name, kind: fields["kind"].flatMap(kind), reason: reason,
                cites: cites.compactMap(\.raw), instead: instead.compactMap(\.raw))
        }
        reportTaken(text, by: services.contains(text), at: id)
        doNotRefer.add(text, entry, at: id)
    }

    /// Services and what nobody is referred to share their names.
    private func reportTaken(_ name: String, by other: Bool, at value: Value) {
        if other { value.problem("duplicate service `\(name)`") }
    }
}
