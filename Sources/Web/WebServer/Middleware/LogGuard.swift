import Barrier
import Logging

extension Logger.MetadataValue.StringInterpolation {
    /// Makes a labelled value in what is logged beside a message a compile-time error, because
    /// warnings are errors here: the log has a way of its own to put values into texts.
    @available(*, deprecated, message: "a labelled value cannot be logged; release it first")
    mutating func appendInterpolation<Value>(_ value: Labelled<Value>) {
        appendLiteral("‹withheld›")
    }
}
