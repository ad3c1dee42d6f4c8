import Rules

extension PackAssembly {
    /// Reads `services.yaml`.
    mutating func addServices(_ folder: PackFolder) {
        guard let items = items(folder, "services.yaml", "services") else {
            services.isComplete = false
            return
        }
        for value in items { addService(value) }
    }

    private mutating func addService(_ value: Value) {
        let keys = [
            "id", "name", "audience", "criteria", "hours", "contact", "kind", "accredited",
            "partnerSupport", "gateway", "lastVerified",
        ]
        guard let fields = value.fields("a service", keys),
            let id = fields.required("id"), let text = id.text()
        else { return }
        let name = fields.required("name")?.text()
        let audience = fields.required("audience")?.text()
        let contact = fields.required("contact")?.text()
        let kind = fields.required("kind")?.text()
        let verified = fields.required("lastVerified")?.day()
        var service: Service?
        if let name, let audience, let contact, let kind, let verified {
            service = Service(
                id: text, name: name, audience: audience, criteria: fields["criteria"]?.text(),
                hours: fields["hours"]?.text(), contact: contact, kind: kind,
                accredited: known(fields["accredited"]),
                partnerSupport: known(fields["partnerSupport"]),
                gateway: fields["gateway"]?.truth() ?? false, lastVerified: verified)
        }
        services.add(text, service, at: id)
    }

    /// Yes or no; nil where nobody knows.
    private func known(_ value: Value?) -> Bool? {
        guard let value, !value.isEmpty, value.raw != "unknown" else { return nil }
        return value.truth()
    }

    /// Reads `cues.yaml`; a child's phrases join those of its parents, so that none is lost.
    mutating func addCues(_ folder: PackFolder) {
        let inherited = cues
        for value in items(folder, "cues.yaml", "cues") ?? [] {
            guard let fields = value.fields("a cue", ["id", "label", "phrases"]),
                let id = fields.required("id"), let text = id.text()
            else { continue }
            let label = fields.required("label")?.text()
            let phrases = fields.required("phrases")?.list().compactMap { $0.text() }
            guard let label, let phrases else {
                cues.add(text, nil, at: id)
                continue
            }
            if let parent = inherited[text] {
                let cue = Cue(id: text, label: label, phrases: parent.phrases + phrases)
                cues.replace(text, cue, at: id)
            } else {
                cues.add(text, Cue(id: text, label: label, phrases: phrases), at: id)
            }
        }
    }
}
