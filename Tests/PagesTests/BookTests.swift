import Testing

@testable import Pages

@Suite struct `A book of rules` {
    private let files: [Book.File]

    init() {
        let chapter = Book.Chapter(
            id: "hertfordshire-referrals", title: "Referrals", pack: "Hertfordshire",
            rules: [Sample.rule])
        let services = Book.Appendix(
            id: "services", title: "Services",
            entries: [
                .init(
                    id: "chrysalis", title: "Chrysalis Centre",
                    rows: [RuleView.Row("Contact", "through its website")], items: ["Some wish"])
            ])
        let pack = Book.Pack(
            id: "hertfordshire", title: "Hertfordshire", contentHash: "0123456789abcdef",
            chapters: [chapter], appendices: [services])
        files = Book(packs: [pack]).files(.english)
    }

    private func page(_ path: String) throws -> Element {
        let file = try #require(files.first { $0.path == path })
        return try readMarkup(String(decoding: file.bytes, as: UTF8.self))
    }

    @Test func `has an index, a page for each file of rules and one for what they rest on`() {
        #expect(
            files.map(\.path) == [
                "sightline.css", "index.html", "hertfordshire/index.html",
                "hertfordshire/rules-hertfordshire-referrals.html", "hertfordshire/services.html",
            ])
    }

    @Test func `leads from file to file and loads nothing from elsewhere`() throws {
        let paths = Set(files.map(\.path))
        for file in files where file.path.hasSuffix(".html") {
            let page = try page(file.path)
            #expect(page.named("h1").count == 1)
            #expect(page.named("script", "form").isEmpty)
            let folder = file.path.split(separator: "/").dropLast().map { $0 + "/" }.joined()
            let ids = Set(page.all.compactMap { $0["id"] })
            for element in page.named("a", "link") {
                let href = element["href"] ?? ""
                if href.hasPrefix("https://") {
                    #expect(element.name == "a")
                    continue
                }
                let parts = href.split(separator: "#", omittingEmptySubsequences: false)
                if parts[0].isEmpty {
                    #expect(ids.contains(String(parts[1])), "\(href)")
                } else if parts[0].hasPrefix("../") {
                    #expect(paths.contains(String(parts[0].dropFirst(3))), "\(href)")
                } else {
                    #expect(paths.contains(folder + parts[0]), "\(href)")
                }
            }
        }
    }

    @Test func `says all of a rule`() throws {
        let page = try page("hertfordshire/rules-hertfordshire-referrals.html")
        for text in [
            "None of these:", "Cleared by", "For sign-off by the partnership", "second edition",
            "Since 1 January 2019", "002-87", "each referral",
        ] {
            #expect(page.text.contains(text), "\(text)")
        }
    }
}
