/// The list of what is to be put right; takes the focus, each line leads to its control.
func errorSummary(_ problems: [FormProblem], _ texts: Texts) -> HTML {
    guard !problems.isEmpty else { return .empty }
    return tag(.div, .class("problems"), .id("problems"), .tabindex(-1)) {
        // The alert is a child of what takes the focus, so that it is read once.
        tag(.div, .role(.alert)) {
            tag(.h2, .class("problems-title"), text: texts.common.problemTitle)
            tag(.ul, .class("problems-list")) {
                for problem in problems {
                    tag(.li) {
                        tag(.a, .href(fragment: problem.controlID), text: problem.message)
                    }
                }
            }
        }
    }
}

extension FormProblem {
    /// Where the problem's link leads.
    var controlID: String {
        if let control { return control }
        guard let part, part != "day" else { return field }
        return "\(field)_\(part)"
    }

    /// A problem with a date, which leads to the part at fault.
    public static func date(_ field: String, part: String, _ message: String) -> FormProblem {
        FormProblem(field: field, message: message, part: part)
    }
}
