/// Who came to the writer, and what is held of them, where neither is named.
enum WitnessPhrases {
    /// Somebody near him was worried and came to the writer.
    static let strangers = """
        contacted|rung|phoned|told|approached|informed|alerted|called|emailed by \
        someone|somebody|people|person|carer|carers|a|one *2
        people|folk|folks|those|others|neighbours|somebody|someone|family|relatives|colleagues *8 \
        had|have|has|was|were *2 \
        kind|good|seen|heard|worried|concerned|spoken|upset|brave|bothered *3 \
        enough|to|and|it|that|what|us|me|rang|ring
        had|have|was|were *1 kind|good|brave|decent|honest enough *1 to *1 \
        tell|speak|say|ring|come|let|write
        good|kind|sense|courage|decency to come|tell|ring|speak|say *2 me|us|it|to|something
        closer|nearer to home
        under|within|inside your|his own roof|walls|family|house|four
        your|his own blood|flesh|kin
        something|things a|the|one? *1 child|children|kid|kids|girl|boy|lad *2 \
        came|said|drew|told|out
        children|kids|child|girls|boys|lads do *1 talk|say|chatter|chat *5 \
        listen|listens|over|at|when|to
        children|kids|child|girls|boys|lads *1 say|talk|talks *6 listen|listens|hear|hears
        heard from *1 people|folk|somebody|someone|those|others|neighbours|more|one
        school|nursery|police|hospital|doctors|surgery|gp *1 \
        passed|rang|phoned|wrote|flagged|reported|noticed *2 on|us|me|it|to|something
        somebody|someone|person|people|folk|one who? *1 \
        stands|stand|works|work|sits|lives|live|living|looks|sleeps|drinks|sings|beside|in|with *10 \
        rang|ring|told|tell|worried|passed|wrote|spoke|speak
        within|in earshot|hearing|sight
        from|through their own windows|walls|window|garden|doorstep|kitchen|eyes
        it was not|never @role|@pronoun|@names|her|him|anyone *2 who|that \
        rang|told|called|phoned|went|said|reported|wrote
        not her|him|@names|@role|them who|that rang|told|called|phoned|went|said|reported|wrote|first
        nobody|no is|one *2 putting|making *3 words|up
        rested|rests|based|made|taken *2 on more than
        i|we never|not|cannot *1 tell|give|say|name|share *1 names
        whoever talked|told|rang|spoke|wrote|said|reported
        it|that|this came|comes from someone|somebody|people|a|one|closer|inside
        somebody|someone who knew|knows|cares *6 thought|felt|wanted|said|wrote
        """

    /// A paper that is kept from him, and so is there.
    static let held = """
        statement|statements|account|accounts|recording|tape|testimony *12 not|never|neither *4 \
        released|release|given|shown|show|share|shared|disclosed|disclosable|seen|yours|see|tell
        note|notes|page|pages|report|record|records|letter|handwriting|words *8 not|neither *4 \
        released|release|shown|disclosable|disclosed
        there is|are|was|were *2 \
        witness|witnesses|recording|tape|photographs|photos|footage
        account|accounts|statement|statements *2 reached|arrived|came *2 us|me|before|in
        not for you to see|look|read|have|hear
        judges|judge|chairs|chair|panels|courts eyes|only *1 only|in|sealed
        there is|are a|an|one|two|three|another|several *3 \
        statement|statements|account|accounts|recording *4 from|by|of|outside|which|who|that
        file|files|bundle|report|papers *2 has|have|holds|hold|contains|contain|includes|include *2 \
        account|statement|recording|letter *2 from|by|of|about
        in her|their own handwriting|hand|writing
        a|another|one person|adult|child|woman|man other than you|yourself|him|the
        witness|witnesses *6 addresses|address|names *2 withheld
        withheld|sealed *10 @names|child|household|witness
        @names|child|witness *14 withheld|sealed
        not disclosable
        childs|child confidences|confidence
        statement|note|record|talk|work *10 withheld|sealed
        i|we have|had *2 read|seen|got|received|watched *2 what @names|@role|her|they
        i|we have|had *2 read|seen|got|received|watched *3 statement|recording|bundle|account *2 \
        of|from
        play|childrens worker|therapist|therapists|workers *1 note|notes|report
        """

    /// Words for which a paper kept back is a rule and nobody's in particular.
    static let rule = FunctionWords.words(
        """
        any every each anything everything whatever whoever anyone anybody everyone whether always \
        policy rule rules yours
        """)

    /// What somebody is about to do, out of his sight.
    static let plans = """
        she|he|they|@names|@role is|are *1 about|going|due|set|hoping|planning|meaning|off to
        not *1 expect|wait|save|keep|count *2 her|him|them *2 back|home|seat|place|up|on
        she|he|they|@names|@role will *2 not *1 be in|here|there|back|around|home|at
        her|their own place|flat|home|house|room|front|keys
        with her|his|their own people|family|folk|keys|front|lot
        she|he|they have|has someone|somebody for|with|who
        she|he|they|@role|@names *1 has|have|having|is *2 got|in *1 mind|official
        """

    /// Meetings about people at risk, in other words than their names.
    static let meetings = """
        strat|strategy meeting|meetings|discussion|disc
        conference|meeting|panel *1 for|about|where|on *10 high|risk|risks|harm
        high risk cases|people|victims|conference
        """
}
