/// The elements that pages are made of.
///
/// There is none for scripts or styles inside a page.
enum Tag: String {
    case html, head, meta, link, title, body
    case header, nav, main, aside, section, article, footer, div
    case h1, h2, h3, h4, h5, p, ul, ol, li, dl, dt, dd, hr, br
    case blockquote, cite, figure, figcaption, details, summary
    case a, span, strong, em, mark, time, small, abbr
    case form, fieldset, legend, label, input, textarea, select, option, optgroup, button
    case table, caption, thead, tbody, tr, th, td

    var isVoid: Bool {
        switch self {
        case .meta, .link, .hr, .br, .input: true
        default: false
        }
    }
}

/// An element with what stands in it.
func tag(
    _ name: Tag, _ attributes: Attribute?..., @HTMLBuilder content: () -> HTML
) -> HTML {
    element(name, attributes, content())
}

/// An element with nothing in it.
func tag(_ name: Tag, _ attributes: Attribute?...) -> HTML {
    element(name, attributes, .empty)
}

/// An element with text in it, which is escaped.
func tag(_ name: Tag, _ attributes: Attribute?..., text: String) -> HTML {
    element(name, attributes, HTML(text: text))
}

func element(_ name: Tag, _ attributes: [Attribute?], _ content: HTML) -> HTML {
    var whole = HTML.empty
    whole.reserve(content.bytes.count + 64)
    whole.append(literal: "<")
    whole.appendEscaped(name.rawValue)
    for case let attribute? in attributes {
        whole.append(literal: " ")
        whole.append(literal: attribute.name)
        guard let value = attribute.value else { continue }
        whole.append(literal: "=\"")
        whole.appendEscaped(value)
        whole.append(literal: "\"")
    }
    whole.append(literal: ">")
    guard !name.isVoid else { return whole }
    whole.append(content)
    whole.append(literal: "</")
    whole.appendEscaped(name.rawValue)
    whole.append(literal: ">")
    return whole
}

/// The page's own script file; the only script that there is.
func scriptFile(_ asset: Asset) -> HTML {
    var whole = HTML.raw("<script src=\"")
    whole.appendEscaped(asset.path)
    whole.append(literal: "\" defer></script>")
    return whole
}
