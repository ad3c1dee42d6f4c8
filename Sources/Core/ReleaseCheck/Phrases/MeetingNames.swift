/// What meetings about the other side are called, as offices and hurried workers call them.
enum MeetingNames {
    /// All ways to name a meeting, with the names of the people in the case.
    static func book(_ people: [String: [[String]]]) -> PhraseBook {
        PhraseBook(
            [PhraseLists.meetings, WitnessPhrases.meetings, text].joined(separator: "\n"),
            lists: people.merging(lists) { first, _ in first })
    }

    private static let lists = PhraseBook.lists(
        """
        meets: meeting, meetings, mtg, mtgs, mtng, conference, conferences, conf, confs, panel, \
        review, reviews, minutes, mins, enquiry, inquiry, discussion, strategy, forum, hub
        """)

    private static let text = """
        mrc|marc day|mtg|meeting|on|list|re|mins|minutes|this|next
        cin|tac|taf|mappp @meets
        cin assessment|assmt|ass
        ci n assessment|assmt|ass
        ci n @meets
        child|children in need assessment|assmt|ass
        mappp|mappps|cppm|ctpm|icpcc
        m a r a c
        d a s h
        a|the s|sec|section 42|47|126 in|on|from|opened|was|is|enquiry|inquiry|so|now
        back|home|fresh from case conf|conference
        attended|attend|attending|at|after|to case conf|conference
        kids|children|child|girls|boys|baby|both|they|@names *1 now|newly *1 registered
        conf|conference|confs re|about|on mum|mother|dad|father|wife|husband|kids|children|baby|\
        partner|@names
        doing|done|does|did|opened|completed|completing|started *1 c and f
        c and f on|assessment|assmt|ass|with|about|done|opened
        cin for|on|actions|plan|paperwork
        s47|s42|s126|s17 open|opened|ongoing|enquiry|inquiry|started|closed|strategy|mtg|in
        subject to|of *2 plan|plans
        children|kids|names|they *3 on the register
        adult at risk form|concern|referral|enquiry|notification|report
        enquiry|inquiry|duty under the care act
        domestic abuse|violence panel|conference|forum|meeting|mtg|list
        meeting|conference|panel where|which|that *3 agencies|services|professionals|everyone|all
        conference|meeting|panel|list *2 for|about|on|with the *1 \
        worst|riskiest|highest|gravest|serious|dangerous
        worst|riskiest|gravest *3 cases|ones
        review conf|confs
        mappa level|panel|meeting|mtg|l2|l3
        cp|ap|sfgdg|sgdg|sfg|asp *1 @meets
        cp strat|planning|plan|core
        risk conf|confs|mtg|mtgs
        high risk *2 @meets
        m|multi agency|ag|agcy|agy|disciplinary risk? @meets
        partner contact review|reviews|meeting|panel
        adult|adults safeguarding|protection|support *1 @meets
        adult|adults at risk @meets
        safeguarding adult|adults *1 @meets
        sadults|sgadults mtg|meeting|conf|panel|review
        safeguarding one|mtg|conf|planning|enquiry|strategy|hub
        adult|adults protection case? conf|conference|mtg|planning
        child|family protection case? conf|mtg
        pre birth|natal *3 @meets
        pre birth|b assessment|planning|plan|ass|assmt|assmnt
        prebirth @meets|assessment|assmt|ass
        unborn|prebirth baby? assessment|assmt
        vulnerable adult|adults @meets
        child|children|childrens and? fam|family|families assessment|assmt
        childfam assessment|assmt
        unborn *1 @meets
        conference|conf|meeting|mtg|planning|review *1 about|concerning|on|re|for \
        your|yr|our|the|her|their unborn|bump|baby
        section|s|sec|sect 42|47|126|17 @meets
        section|s|sec|sect 42|47|126 investigation|referral|threshold
        child|children in need @meets|thing|session|visit|stuff|business
        child|children|kids|ch prot|protec|protn|prtn @meets
        case conference|conf|confs on|re|about|for|with|concerning|today|this
        assessment|assmt|assessing *6 care and support need|needs
        care and support assessment|assmt|ass|needs|plan
        core group|grp|groups for|on|date|dates|mtg|meeting|prep|mins|minutes|member|members|re|next|\
        about|with|concerning
        core group|grp *1 @names
        core group|grp *5 weekly|monthly|fortnightly|school|visitor|nurse
        strat|strategy mtg|mtgs|mins|minutes|disc|conf
        legal planning|gateway|strategy meeting|mtg|panel
        """
}
