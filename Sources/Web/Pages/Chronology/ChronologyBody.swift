/// The parts of a chronology, as the page and the paper show them.
struct ChronologyBody {
    let view: ChronologyView
    let texts: Texts

    private var words: ChronologyTexts { texts.chronology }

    var front: HTML {
        pieces {
            part(words.scope) { summaryList(view.scope, texts) }
            part(words.people) { summaryList(view.people, texts) }
            part(words.agencies) { summaryList(view.agencies, texts) }
            if !view.levels.isEmpty { part(words.levels) { summaryList(view.levels, texts) } }
            part(words.reading) {
                bulletList(words.readingPoints + view.notes)
            }
        }
    }

    private func part(_ title: String, @HTMLBuilder content: () -> HTML) -> HTML {
        tag(.section, .class("part")) {
            tag(.h2, text: title)
            content()
        }
    }

    // MARK: By month

    var chronology: HTML {
        part(words.table) {
            for month in view.months {
                tag(.table, .class("chronology")) {
                    tag(.caption, .class("month"), text: month.title)
                    tag(.thead) {
                        tag(.tr) {
                            for title in [words.when, words.what, words.required] {
                                tag(.th, .scope("col"), text: title)
                            }
                        }
                    }
                    tag(.tbody) { for line in month.lines { row(line) } }
                }
            }
        }
    }

    private func row(_ line: ChronologyView.Line) -> HTML {
        tag(.tr, line.id == nil ? .class("pointer") : nil) {
            tag(.th, .scope("row")) {
                tag(.strong, .class("when"), text: line.when)
                for known in line.known { tag(.span, .class("known"), text: known) }
                tag(.span, .class("number")) {
                    "\(words.entry) \(line.number)"
                    if let id = line.id {
                        " "
                        tag(.span, .class("entry-id"), text: id)
                    }
                }
            }
            tag(.td) { said(line) }
            tag(.td) { asked(line) }
        }
    }

    private func said(_ line: ChronologyView.Line) -> HTML {
        pieces {
            tag(.h3, .class("line-title"), text: line.title)
            if let spoken = line.words {
                tag(.blockquote, .class("spoken")) {
                    tag(.span, .class("unseen"), text: words.exactWords + ": ")
                    "“\(spoken)”"
                }
            }
            if let provenance = line.provenance { tag(.p, .class("provenance"), text: provenance) }
            if let made = line.interpretation { tag(.p, .class("interpretation"), text: made) }
            if !line.facts.isEmpty {
                tag(.dl, .class("line-facts")) {
                    for fact in line.facts {
                        tag(.div) {
                            tag(.dt, text: fact.key)
                            tag(.dd) { released(fact.value, texts) }
                        }
                    }
                }
            }
            if !line.openTo.isEmpty {
                tag(.p, .class("open-to")) {
                    tag(.strong, text: words.openTo + ": ")
                    line.openTo.joined(separator: "; ") + "."
                }
            }
        }
    }

    private func asked(_ line: ChronologyView.Line) -> HTML {
        guard !line.duties.isEmpty || !line.unlimited.isEmpty else {
            return line.openTo.isEmpty
                ? .empty : tag(.p, .class("nothing"), text: words.nothingAsked)
        }
        return pieces {
            if !line.duties.isEmpty {
                tag(.ul, .class("asked")) {
                    for duty in line.duties {
                        tag(.li) {
                            duty.sentence
                            tag(
                                .span, .class("asked-more"),
                                text: "\(duty.owner). \(duty.limit) \(duty.source)")
                            tag(
                                .strong,
                                .class(duty.isAmiss ? "outcome outcome--amiss" : "outcome"),
                                text: duty.outcome)
                        }
                    }
                }
            }
            if !line.unlimited.isEmpty {
                tag(.p, .class("asked-title"), text: words.unlimited)
                tag(.ul, .class("asked asked--small")) {
                    for duty in line.unlimited { tag(.li, text: duty) }
                }
            }
        }
    }

    // MARK: Duties

    var duties: HTML {
        part(words.dutiesTitle) {
            tag(.p, text: view.notDone.isEmpty ? words.noneMissed : words.dutiesLead)
            dutyTable(view.notDone, words.dutiesTitle)
            if !view.late.isEmpty {
                tag(.h3, text: words.lateTitle)
                dutyTable(view.late, words.lateTitle)
            }
            if !view.declined.isEmpty {
                tag(.h3, text: words.declinedTitle)
                dutyTable(view.declined, words.declinedTitle)
            }
            if !view.arisen.isEmpty {
                tag(.h3, text: words.arisenTitle)
                tag(.p, text: words.arisenLead)
                bulletList(view.arisen)
            }
        }
    }

    private func dutyTable(_ duties: [ChronologyView.Duty], _ title: String) -> HTML {
        guard !duties.isEmpty else { return .empty }
        return tag(.table, .class("chronology chronology--duties")) {
            tag(.caption, .class("unseen"), text: title)
            tag(.thead) {
                tag(.tr) {
                    for title in [words.duty, words.limit, words.outcome] {
                        tag(.th, .scope("col"), text: title)
                    }
                }
            }
            tag(.tbody) {
                for duty in duties {
                    tag(.tr) {
                        tag(.th, .scope("row")) {
                            tag(.strong, text: duty.sentence)
                            tag(.span, .class("known"), text: duty.owner)
                            tag(.span, .class("known"), text: duty.source)
                        }
                        tag(.td, text: duty.limit)
                        tag(.td) {
                            tag(
                                .strong,
                                .class(duty.isAmiss ? "outcome outcome--amiss" : "outcome"),
                                text: duty.outcome)
                            tag(.span, .class("number"), text: duty.entries)
                        }
                    }
                }
            }
        }
    }

    // MARK: Key dates and proof

    var keyDates: HTML {
        guard !view.keyDates.isEmpty else { return .empty }
        return part(words.keyTitle) {
            tag(.p, text: words.keyLead)
            for date in view.keyDates {
                tag(.table, .class("chronology chronology--key")) {
                    tag(.caption, .class("month"), text: date.title)
                    tag(.thead) {
                        tag(.tr) {
                            for title in [words.agency, words.knew, words.didNotKnow] {
                                tag(.th, .scope("col"), text: title)
                            }
                        }
                    }
                    tag(.tbody) {
                        for row in date.rows {
                            tag(.tr) {
                                tag(.th, .scope("row"), text: row.agency)
                                tag(.td, text: row.knew)
                                tag(.td, text: row.didNotKnow)
                            }
                        }
                    }
                }
                if let unrecorded = date.unrecorded {
                    tag(.p, .class("unrecorded"), text: "\(words.unrecorded) \(unrecorded)")
                }
            }
        }
    }

    var proof: HTML {
        part(words.verifyTitle) {
            bulletList(words.verifyPoints)
            summaryList(view.proof, texts)
        }
    }
}
