public import Domain

/// Which case the reader is in and beside whom; stands at the top of every page of a case.
public struct CaseBar: Sendable {
    public var id: CaseID
    /// Names the case in words that tell nothing about people, such as `Case H-4027`.
    public var reference: String
    public var area: String
    /// What the reader knows the case by, such as a name; it stands on the page and in no title.
    public var name: String?
    /// Nil when the reader is not assigned and looks in with a recorded reason.
    public var side: Side?
    /// Whether it is not known what the person is beside whom the reader stands.
    public var besideUndetermined = false

    public init(
        id: CaseID, reference: String, area: String, side: Side? = nil
    ) {
        self.id = id
        self.reference = reference
        self.area = area
        self.side = side
    }
}

/// The parts of a case, as its own navigation lists them.
enum CaseSection: CaseIterable {
    case overview, timeline, files
}

/// Case reference, area, the reader's place, and the way out; stays in view.
func identityBar(_ bar: CaseBar, _ texts: Texts) -> HTML {
    tag(.div, .class("casebar"), .role(.region), .label(texts.cases.identity)) {
        tag(.div, .class("wrap casebar-row")) {
            tag(.div, .class("casebar-who")) {
                tag(.strong, .class("casebar-reference")) {
                    textLink(bar.name ?? bar.reference, to: .case(bar.id))
                }
                if bar.name != nil { tag(.span, .class("casebar-fact"), text: bar.reference) }
                tag(.span, .class("casebar-fact"), text: bar.area)
                tag(
                    .span, .class("casebar-fact"),
                    text: bar.side.map {
                        texts.words.standing($0, besideUndetermined: bar.besideUndetermined)
                    } ?? texts.cases.notAssigned)
            }
            exitButton(texts)
        }
    }
}

/// The red way out.
///
/// A plain link; the script makes it leave no entry in the history.
func exitButton(_ texts: Texts) -> HTML {
    tag(
        .a, .class("exit"), .href(.exit), .rel("nofollow noreferrer"), .exitMark,
        .data(exitMessage: texts.common.exitMessages)
    ) {
        texts.common.exit
    }
}

/// The second, hidden way out that comes right after the skip link.
func exitSkipLink(_ texts: Texts) -> HTML {
    tag(
        .a, .class("skip skip--exit"), .href(.exit), .rel("nofollow noreferrer"), .exitMark,
        .data(exitMessage: texts.common.exitMessages), text: texts.common.exit)
}

func caseNavigation(_ bar: CaseBar, _ current: CaseSection, _ texts: Texts) -> HTML {
    let parts: [(CaseSection, String, Link)] = [
        (.overview, texts.cases.overview, .case(bar.id)),
        (.timeline, texts.cases.timeline, .timeline(bar.id)),
        (.files, texts.cases.files, .files(bar.id)),
    ]
    return tag(.nav, .class("subnav"), .label(texts.common.caseNavigation)) {
        tag(.ul) {
            for (section, title, link) in parts {
                tag(.li) {
                    tag(
                        .a, .href(link), section == current ? .currentPage : nil, text: title)
                }
            }
        }
    }
}
