import Domain

/// A way in which the other side could show, planted to see whether the comparison finds it.
///
/// Each stands between the server's answers and what is compared, and knows the whole case.
public enum Leak: String, CaseIterable, Sendable {
    case count, idGap, sortOrder, header, timing, fileName, errorText, cachedPage, suggestion,
        metric

    func applied(to exchanges: [Exchange], _ truth: Group.Truth) -> [Exchange] {
        let hidden = truth.hidden
        return exchanges.enumerated().map { place, exchange in
            var leaky = exchange
            switch self {
            case .count:
                leaky.body = exchange.body.replacing(
                    "</main>", with: "<p>\(truth.recorded) entries</p></main>")
            case .idGap:
                // Ids that count on over the whole record, in place of random ones.
                leaky.body = exchange.body.replacing(
                    "</main>",
                    with: "<a href=\"/entries/\(1_000 + truth.recorded)\">Next</a></main>")
            case .sortOrder:
                guard hidden % 2 == 1 else { break }
                let items = exchange.body.components(separated: "<li")
                leaky.body = ([items[0]] + items.dropFirst().reversed()).joined(separator: "<li")
            case .header: leaky.headers.append("etag: \"\(truth.recorded)\"")
            case .timing:
                // As if a case that is not theirs were opened before it is refused.
                if exchange.asked.contains("not theirs"), hidden > 0 { leaky.reads += 2 }
            case .fileName:
                leaky.headers.append(
                    "content-disposition: attachment; filename=\"case\(hidden > 0 ? "-v" : "").html\""
                )
            case .errorText:
                if exchange.status == 404, exchange.asked.contains("hidden"), hidden > 0 {
                    leaky.body = exchange.body.replacing(
                        "</main>", with: "<p>Not yours.</p></main>")
                }
            case .cachedPage:
                // The page of somebody who sees more, kept and given to the next who asks.
                if place % 3 == 0, truth.hasVictim { leaky.body += "<!-- victim -->" }
            case .suggestion:
                if exchange.asked.contains("search other"), truth.hasVictim {
                    leaky.body = exchange.body.replacing(
                        "</main>", with: "<p>Did you mean somebody else?</p></main>")
                }
            case .metric:
                if exchange.asked.contains("/work") {
                    leaky.body += "\nsightline_entries_total \(truth.recorded)"
                }
            }
            return leaky
        }
    }
}

extension String {
    func components(separated separator: String) -> [String] {
        var parts: [String] = []
        var rest = self[...]
        while let found = rest.firstRange(of: separator) {
            parts.append(String(rest[..<found.lowerBound]))
            rest = rest[found.upperBound...]
        }
        return parts + [String(rest)]
    }
}
