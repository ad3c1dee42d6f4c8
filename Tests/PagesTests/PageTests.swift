import Domain
import Testing

@testable import Pages

@Suite struct `Every page` {
    @Test(arguments: SamplePage.all)
    func `looks as it did when it was last looked at`(sample: SamplePage) throws {
        try expectSnapshot(readable(sample.html), named: sample.name + ".html")
    }

    @Test(arguments: SamplePage.all)
    func `is well formed, in its language, with one heading on top`(sample: SamplePage) throws {
        let page = try readMarkup(sample.html)
        #expect(page.named("html").first?["lang"] == "en-GB")
        #expect(page.named("h1").count == 1)
        #expect(page.named("main").count == 1)
        #expect(page.named("title").first?.text.isEmpty == false)
        var last = 0
        for heading in page.named("main").flatMap({ $0.named("h1", "h2", "h3", "h4") })
        where heading.ancestors.allSatisfy({ !$0.classes.contains("problems") }) {
            let level = Int(heading.name.dropFirst()) ?? 0
            // What comes before the h1 is of the second level.
            if last != 0 { #expect(level <= last + 1, "\(heading.text) after h\(last)") }
            last = level
        }
    }

    @Test(arguments: SamplePage.all)
    func `names each control and keeps ids apart`(sample: SamplePage) throws {
        let page = try readMarkup(sample.html)
        let ids = page.all.compactMap { $0["id"] }
        #expect(Set(ids).count == ids.count, "\(ids.filter { id in ids.count { $0 == id } > 1 })")
        #expect(ids.allSatisfy { !$0.isEmpty && !$0.contains(" ") })
        let labels = page.named("label").compactMap { $0["for"] }
        for control in page.named("input", "textarea", "select") where control["type"] != "hidden" {
            #expect(labels.count { $0 == control["id"] } == 1, "\(control.attributes)")
        }
        for reference in ["aria-describedby", "aria-labelledby"] {
            for target in page.all.flatMap({ ($0[reference] ?? "").split(separator: " ") }) {
                #expect(ids.contains(String(target)))
            }
        }
        for group in page.named("input") where group["type"] == "radio" {
            #expect(group.ancestors.contains { $0.name == "fieldset" })
        }
        for fieldset in page.named("fieldset") {
            #expect(fieldset.children.first?.name == "legend")
        }
    }

    @Test(arguments: SamplePage.all)
    func `leads each problem to a control that names it`(sample: SamplePage) throws {
        let page = try readMarkup(sample.html)
        let ids = Set(page.all.compactMap { $0["id"] })
        for link in page.named("a") {
            guard let href = link["href"], href.hasPrefix("#") else { continue }
            #expect(ids.contains(String(href.dropFirst())), "\(href)")
        }
        let messages = page.named("p").filter { $0.classes.contains("error") }
        for message in messages {
            let id = message["id"] ?? "none"
            #expect(
                page.all.contains {
                    ($0["aria-describedby"] ?? "").split(separator: " ").contains(Substring(id))
                }, "nothing is described by \(id)")
        }
        let summary = page.all.filter { $0.classes.contains("problems-list") }
        #expect(summary.flatMap { $0.named("li") }.count == messages.count)
        let title = page.named("title").first?.text ?? ""
        #expect(title.hasPrefix("Error: ") == !summary.isEmpty)
    }

    @Test(arguments: SamplePage.all)
    func `holds no script and no style of its own`(sample: SamplePage) throws {
        let page = try readMarkup(sample.html)
        for element in page.all {
            #expect(element["style"] == nil)
            #expect(element.attributes.keys.allSatisfy { !$0.hasPrefix("on") })
        }
        #expect(page.named("style").isEmpty)
        #expect(page.named("script").allSatisfy { $0["src"] != nil && $0.text.isEmpty })
    }

    @Test(arguments: SamplePage.all)
    func `sends its forms with their secrets and no name in an address`(sample: SamplePage) throws {
        let page = try readMarkup(sample.html)
        var keys: Set<String> = []
        for form in page.named("form") where form["method"] == "get" {
            // What is sent by GET stands in an address: words of rules, and nothing else.
            let names = form.named("input", "select").compactMap { $0["name"] }
            #expect(Set(names).isSubset(of: ["words", "kind", "area"]))
            #expect(form["autocomplete"] == "off")
        }
        for form in page.named("form") where form["method"] != "get" {
            #expect(form["method"] == "post")
            #expect(form.attributes["novalidate"] != nil)
            #expect(form["autocomplete"] == "off")
            let hidden = form.named("input").filter { $0["type"] == "hidden" }
            #expect(hidden.count { $0["name"] == "form_token" && $0["value"] == "token-1" } == 1)
            let key = hidden.filter { $0["name"] == "idempotency_key" }.compactMap { $0["value"] }
            #expect(key.count == 1)
            #expect(keys.isDisjoint(with: key), "two forms with one key")
            keys.formUnion(key)
        }
        let addresses = page.all.compactMap { $0["href"] ?? $0["action"] }
        for name in ["Tarrant", "Sam", "Alex", "Robin"] {
            #expect(addresses.allSatisfy { !$0.contains(name) })
        }
    }

    @Test(arguments: SamplePage.all)
    func `names no two places alike`(sample: SamplePage) throws {
        let page = try readMarkup(sample.html)
        var places: [String: String] = [:]
        for link in page.named("a") {
            let name = link.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            let place = link["href"] ?? ""
            #expect(!name.isEmpty)
            if let other = places[name] { #expect(other == place, "“\(name)” is two places") }
            places[name] = place
        }
    }

    @Test(arguments: SamplePage.all)
    func `has the way out if it shows a case`(sample: SamplePage) throws {
        let page = try readMarkup(sample.html)
        let exits = page.named("a").filter { $0["href"] == "/exit" }
        guard sample.ofCase else {
            #expect(exits.isEmpty)
            return
        }
        #expect(exits.count == 2)
        #expect(exits.allSatisfy { $0["rel"] == "nofollow noreferrer" })
        // The first is the second link of the page, right after the skip link.
        #expect(page.named("a").dropFirst().first?["href"] == "/exit")
        #expect(page.all.contains { $0["id"] == "exit-status" && $0["role"] == "status" })
    }

    @Test(arguments: SamplePage.all)
    func `never fills in another person’s details by itself`(sample: SamplePage) throws {
        let page = try readMarkup(sample.html)
        for control in page.named("input", "textarea", "select")
        where ["text", "password", nil].contains(control["type"]) {
            let allowed = ["off", "username", "current-password"]
            #expect(allowed.contains(control["autocomplete"] ?? ""))
            #expect(control["required"] == nil && control["placeholder"] == nil)
        }
    }

    @Test func `has a title of its own`() throws {
        var seen: [String: String] = [:]
        for sample in SamplePage.all {
            let title = try readMarkup(sample.html).named("title").first?.text ?? ""
            let kind = String(describing: type(of: sample.page))
            if let other = seen[title] { #expect(other == kind, "\(title)") }
            seen[title] = kind
        }
    }
}
