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

    /// Reads `instruments.yaml`; an area with a licence puts its wording in the place of ours.
    mutating func addInstruments(_ folder: PackFolder) {
        let inherited = instruments
        for value in items(folder, "instruments.yaml", "instruments") ?? [] {
            guard let fields = value.fields("an instrument", ["id", "title", "items"]),
                let id = fields.required("id"), let text = id.text()
            else { continue }
            let title = fields.required("title")?.text()
            let items = fields.required("items")?.strictList().map(instrumentItems)
            var instrument: Instrument?
            if let title, let items {
                instrument = Instrument(id: text, title: title, items: items)
            }
            if inherited.contains(text) {
                instruments.replace(text, instrument, at: id)
            } else {
                instruments.add(text, instrument, at: id)
            }
        }
    }

    private func instrumentItems(_ values: [Value]) -> [Instrument.Item] {
        var seen: Set<Int> = []
        return values.compactMap { value in
            guard let fields = value.fields("an item", ["number", "topic"]) else { return nil }
            let number = fields.required("number")?.number(1...1000)
            let topic = fields.required("topic")?.text()
            guard let number, let topic else { return nil }
            if !seen.insert(number).inserted {
                fields["number"]?.problem("duplicate item `\(number)`")
            }
            return Instrument.Item(number: number, topic: topic)
        }
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
