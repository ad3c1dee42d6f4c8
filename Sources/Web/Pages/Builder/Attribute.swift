/// One attribute of an element.
///
/// Only the makers below exist: no style, no event handler, and no address but a `Link`, a place on
/// the same page or a `WebAddress`.
struct Attribute {
    let name: StaticString
    /// Nil for an attribute that is there or not, such as `checked`.
    let value: String?

    private init(_ name: StaticString, _ value: String?) {
        self.name = name
        self.value = value
    }
}

extension Attribute {
    static func `class`(_ names: String) -> Attribute { Attribute("class", names) }
    static func id(_ id: String) -> Attribute { Attribute("id", id) }
    static func lang(_ code: String) -> Attribute { Attribute("lang", code) }
    static func role(_ role: Role) -> Attribute { Attribute("role", role.rawValue) }
    static func tabindex(_ index: Int) -> Attribute { Attribute("tabindex", String(index)) }
    static let hidden = Attribute("hidden", nil)
    static let open = Attribute("open", nil)

    enum Role: String {
        case alert, group, region, status, list
    }

    // MARK: Addresses

    static func href(_ link: Link) -> Attribute { Attribute("href", link.path) }
    static func href(fragment id: String) -> Attribute { Attribute("href", "#" + id) }
    static func href(_ address: WebAddress) -> Attribute { Attribute("href", address.text) }
    static func href(_ asset: Asset) -> Attribute { Attribute("href", asset.path) }
    static func href(_ place: BookPlace) -> Attribute { Attribute("href", place.text) }
    static func rel(_ relation: String) -> Attribute { Attribute("rel", relation) }

    // MARK: Forms

    static func action(_ link: Link) -> Attribute { Attribute("action", link.path) }
    static let post = Attribute("method", "post")
    /// Only for what names nobody: it stands in the address.
    static let get = Attribute("method", "get")
    static let novalidate = Attribute("novalidate", nil)
    static func name(_ name: String) -> Attribute { Attribute("name", name) }
    static func value(_ value: String) -> Attribute { Attribute("value", value) }
    static func type(_ type: InputType) -> Attribute { Attribute("type", type.rawValue) }
    static func `for`(_ id: String) -> Attribute { Attribute("for", id) }
    static let checked = Attribute("checked", nil)
    static let selected = Attribute("selected", nil)
    static func rows(_ count: Int) -> Attribute { Attribute("rows", String(count)) }
    static func maxlength(_ count: Int) -> Attribute { Attribute("maxlength", String(count)) }
    static func autocomplete(_ token: String) -> Attribute { Attribute("autocomplete", token) }
    static func inputmode(_ mode: String) -> Attribute { Attribute("inputmode", mode) }
    static let noSpellcheck = Attribute("spellcheck", "false")

    enum InputType: String {
        case text, password, radio, checkbox, hidden, tel, submit
    }

    // MARK: Meaning

    static func label(_ text: String) -> Attribute { Attribute("aria-label", text) }
    static func labelledby(_ ids: String) -> Attribute { Attribute("aria-labelledby", ids) }
    /// Nothing when there is no id to point to.
    static func describedby(_ ids: [String]) -> Attribute? {
        ids.isEmpty ? nil : Attribute("aria-describedby", ids.joined(separator: " "))
    }
    static let currentPage = Attribute("aria-current", "page")
    static let invalid = Attribute("aria-invalid", "true")
    static let hiddenFromAssistance = Attribute("aria-hidden", "true")
    static func datetime(_ text: String) -> Attribute { Attribute("datetime", text) }
    static func scope(_ scope: String) -> Attribute { Attribute("scope", scope) }
    static let exitMark = Attribute("data-safe-exit", nil)
    static func data(exitMessage text: String) -> Attribute {
        Attribute("data-exit-message", text)
    }

    // MARK: Head

    static func charset(_ name: String) -> Attribute { Attribute("charset", name) }
    static func content(_ text: String) -> Attribute { Attribute("content", text) }
}

/// An address outside Sightline: a web page, a telephone number or a mail box.
public struct WebAddress: Hashable, Sendable {
    public let text: String

    /// Nil unless it begins with `https://`, `tel:` or `mailto:`.
    public init?(_ text: String) {
        let allowed = ["https://", "tel:", "mailto:"]
        guard allowed.contains(where: { text.hasPrefix($0) }),
            !text.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F })
        else { return nil }
        self.text = text
    }

    /// What a telephone dials for a number as people write it; nil when it holds no digit.
    public init?(phone: String) {
        let digits = phone.filter { $0.isASCII && ($0.isNumber || $0 == "+") }
        guard digits.contains(where: \.isNumber) else { return nil }
        text = "tel:" + digits
    }
}
