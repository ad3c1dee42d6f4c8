/// A value that the reader may see, or the reason why not.
///
/// Where saying that something is withheld would itself tell too much, the controller leaves the
/// whole item out.
public enum Released<Value: Sendable>: Sendable {
    case shown(Value)
    case withheld(reason: String)
}

/// The words, or a plain note that they are withheld and why.
func released(_ value: Released<String>, _ texts: Texts) -> HTML {
    switch value {
    case .shown(let text): HTML(text: text)
    case .withheld(let reason): withheldNote(reason, texts)
    }
}

func withheldNote(_ reason: String, _ texts: Texts) -> HTML {
    tag(.span, .class("withheld")) {
        tag(.strong, text: texts.common.withheld)
        " " + reason
    }
}
