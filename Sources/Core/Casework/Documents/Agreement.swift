/// The confidentiality agreement: the same words for everyone.
extension DocumentWriter {
    var agreement: [Block] {
        let words = texts.agreement
        let worker = author.name.isEmpty ? texts.blank : author.name
        return [
            .heading(texts.title(kind)), .paragraph(words.intro(name, worker)),
            .heading(words.privateTitle), .paragraph(words.whatIsPrivate),
            .heading(words.overrideTitle), .paragraph(words.override),
            .heading(words.agenciesTitle), .paragraph(words.agencies),
            .heading(words.partnerTitle), .paragraph(words.partner),
            .lines(words.partnerPermission), .paragraph(words.partnerRefusal),
            .heading(words.wordsTitle), .paragraph(words.words),
            .paragraph(words.signed),
            .lines([
                words.signatureLine(name, texts.line), words.signatureLine(worker, texts.line),
            ]),
        ]
    }
}
