/// The product's name and the partnership's, with a line of sight for a mark.
private func masthead(_ context: PageContext, home: Link) -> HTML {
    tag(.div, .class("masthead")) {
        tag(.a, .class("brand"), .href(home)) {
            HTML.raw(
                """
                <svg class="mark" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" \
                focusable="false"><rect width="32" height="32" rx="7" fill="#174f57"/>\
                <path d="M4 16h24" stroke="#fff" stroke-width="2.5" stroke-linecap="round"/>\
                <path d="M7 16a9 9 0 0 1 18 0" fill="none" stroke="#9fd6cf" stroke-width="2.5"/>\
                <circle cx="16" cy="16" r="3.5" fill="#fff"/></svg>
                """)
            tag(.span, .class("brand-name"), text: context.texts.common.product)
        }
        tag(.span, .class("organisation"), text: context.organisation)
    }
}

func demoBanner(_ context: PageContext) -> HTML {
    guard context.demo else { return .empty }
    let texts = context.texts
    return tag(.div, .class("demo"), .role(.region), .label(texts.common.demo)) {
        tag(.p, .class("wrap")) {
            tag(.strong, text: texts.common.demo)
            " "
            texts.common.demoText
        }
    }
}

/// Skip links first, then the banner of the demo, the names, and who reads the page.
func pageHeader(_ context: PageContext, skipLinks: HTML) -> HTML {
    tag(.header, .class("header")) {
        skipLinks
        demoBanner(context)
        tag(.div, .class("wrap header-row")) {
            masthead(context, home: context.worker == nil ? .signIn : .work)
            if context.worker != nil {
                mainNavigation(context)
                workerBox(context)
            }
        }
    }
}

private func mainNavigation(_ context: PageContext) -> HTML {
    let texts = context.texts
    let places: [(String, Link)] = [
        (texts.common.work, .work), (texts.common.search, .search),
        (texts.common.practice, .practice),
    ]
    return tag(.nav, .class("nav"), .label(texts.common.navigation)) {
        tag(.ul) {
            for (title, link) in places {
                tag(.li) {
                    tag(
                        .a, .href(link), context.path == link.path ? .currentPage : nil,
                        text: title)
                }
            }
        }
    }
}

private func workerBox(_ context: PageContext) -> HTML {
    guard let worker = context.worker else { return .empty }
    let texts = context.texts
    return tag(.div, .class("worker")) {
        tag(.p, .class("worker-who")) {
            tag(.span, .class("unseen"), text: texts.common.signedInAs + " ")
            tag(.strong, text: worker.name)
            tag(
                .span, .class("worker-role"),
                text: "\(texts.words.workerRole(worker.role)), \(worker.agency)")
        }
        postForm(.signOut, in: context, key: "sign-out", class: "sign-out") {
            button(texts.common.signOut, style: .quiet)
        }
    }
}

func footer(_ context: PageContext) -> HTML {
    let texts = context.texts
    let links: [(String, Link)] = [
        (texts.common.howItDecides, .howItDecides), (texts.common.safeExit, .safeExit),
        (texts.common.accessibility, .accessibility), (texts.common.cookies, .cookies),
    ]
    return tag(.footer, .class("footer")) {
        tag(.div, .class("wrap footer-row")) {
            tag(.p, .class("footer-danger"), text: texts.common.footerDanger)
            tag(.nav, .label(texts.common.footerNavigation)) {
                tag(.ul, .class("footer-links")) {
                    for (title, link) in links {
                        tag(.li) { textLink(title, to: link) }
                    }
                }
            }
        }
    }
}
