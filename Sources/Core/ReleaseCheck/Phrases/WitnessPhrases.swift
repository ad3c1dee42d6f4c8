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
        nurse|doctor|dentist|midwife|teacher|warden|driver|clerk|neighbour|stranger|priest *2 \
        had *1 cause|reason|occasion to write|record|note|log|mention|report
        somebody|someone who knew|knows|cares *6 thought|felt|wanted|said|wrote
        """

    /// Somebody near him told, and is called by where they stand, what they do or how they came to
    /// see it: "a man of the cloth", "the one who pulls the pints", "families who live alongside".
    static let bystanders = """
        was|were|been brought|raised|reported|passed|mentioned *5 \
        by a|an|another|someone|somebody|people|one|two|those|folk
        was|were|been brought|raised|reported|passed|mentioned *5 by the *1 @trade
        did|does|do|could|would not *1 keep|hold|leave it|that|this|quiet|silent *1 \
        to|in himself|herself|themselves|him|her|them|himself
        talk|words|it|that|this|story|news|boast|boasts did|does|do not stay|stop|end|remain *3
        people|families|neighbours|those|they|one|walls|others|children|he|she|folk *10 \
        has|have|had eyes|ears
        walls|wall *3 thin|ears
        is|are|was|were not blind|deaf|stupid|daft
        thought|felt|decided|believed|reckoned that? we|i|this|somebody|someone|you|it *1 \
        should|ought|needed|must *2 hear|know|told|tell|said
        people|person|families|family|neighbours|those|one|ones|man|woman|lady|lad|boy|girl|child|\
        parent|teenager|mother|father|couple|fellow|bloke *2 who|whom|that *10 \
        told|uneasy|worried|spoke|rang|raised|saw|heard|noticed|wrote|concerned|hears|sees
        people|person|families|family|neighbours|those|somebody|someone *1 with|beside|behind|near \
        whom *3 you|he *10 told|uneasy|worried|spoke|rang|raised|saw|heard|noticed|wrote|concerned
        families|family|people|neighbours|tenants|households *3 \
        alongside|beside|below|above|opposite|near|round|around *6 told|said|heard|saw|rang|spoke
        a|an|the|one|your|his @trade *8 \
        told|brought|mentioned|raised|passed|wrote|rang|spoke|contacted|reported|came *4 \
        us|me|this|our|office|team|police|school|it
        a|an|the|one @trade *4 who|that *8 saw|heard|noticed|found|spotted|told|rang
        contact|call|calls|word|worry|concern|idea|story|account|report|information|tip|first *3 \
        came|come|comes|reached|was|began *1 from|with the? a|an|one|someone|somebody|people|your|\
        his|closer|outside|another|@trade
        it|that|this came|comes|started *1 from|with *3 \
        family|side|relative|parent|neighbour|friend|colleague|@trade
        school|nursery|club|church|work|surgery|ward|mosque|temple|college *1 has|have|had *2 \
        passed|told|shared|written|raised|rung|flagged *4 on|us|me|something|what|it
        tell|tells|told|say|says|said|confide|confides|confided *6 \
        gets|get|got|is|was|are|were *1 written|noted|passed|shared|recorded *2 down|on|shared|with
        had|has|have a? *1 word|chat|talk with|to *4 \
        us|me|officer|team|police|office|school|council|lead|nurse
        it|that was a|an|the|your|one|some|somebody|someone *4 who|that *1 \
        said|told|rang|spoke|wrote|saw|heard|came|put|passed|raised
        we|i learnt|learned|know|knew|had|heard *4 from @trade|the|your|a *2 \
        school|nursery|hospital|family|neighbour|neighbours|parish|church|police|surgery
        who|that|has|have|had|did|somebody|someone|and let|lets us|me see|know|hear|understand *1 \
        how|what|that|about
        has|have two ends|sides|ears
        whoever *1 held|heard|saw|answered|picked|kept|took|watched|sat|stood
        person|man|woman|one|those|people|lad|girl|lady *1 \
        behind|at|in|with|on|across the *1 \
        bar|counter|till|desk|door|dinners|van|wheel|pew|hall|stairs|landing *4 \
        hears|hear|heard|saw|sees|told|thought|is|has
        told|confided *1 somebody|someone|a|an|another|his|her *1 \
        at|in|teacher|friend|helper|assistant|grown *1 school|work|nursery|church|class|up|who
        was|were|been overheard|witnessed|observed
        was|were|been seen|heard|noticed|witnessed|spotted|picked|reported|recorded up? by *1 \
        a|an|one|someone|somebody|another|the *6 who|whom|that|in|on|at|from|with|to
        resident|neighbour|lady|man|woman|couple|family|tenant|people|household *4 \
        beneath|below|above|upstairs|downstairs|underneath|opposite *1 \
        has|have|had|did|does|heard|hears|saw|told|rang
        someone|somebody|lad|one|person|man|girl|woman|neighbour|student|colleague|resident *1 \
        on|from|in your|ur|his|yr own corridor|floor|landing|team|shift|staircase|street|office|\
        department|unit|wing|block|house|road|family|side|circle
        one of our|your|ur|their own on|who|in|came|told|and|from
        come|came|comes|heard from|through *1 downstairs|upstairs|below|above|opposite|within|inside
        it|that|this *1 come|came|comes from one of
        one|some|two of those|them|people *1 you|he|she *1 work|works|train|trains|drink|drinks|\
        sing|sings|play|plays|live|lives with|alongside|beside
        same person|man|woman|one|lady|lad who|that *8 also *1 \
        spoken|told|rung|reported|been|given|written
        him|her|man|woman|person|one who|that came|comes|called|calls *1 \
        to see|mend|fix|treat|deliver|read|collect|check
        overheard|witnessed by
        within|in earshot|hearing of
        not|never *3 the only one|person|people *2 who|that|to saw|heard|noticed|notice|hear|know
        came out with *8 told|passed|us|me|concerned|worried
        @trade *8 who|that *1 spoke|speaks|spoken|speak *1 up|out
        repeated|reported|passed|told|mentioned|brought *1 to|back *1 us|me *1 by|from one of *1 \
        your|ur|yr|his own
        one of your|ur|yr own lot|crew|crowd|people|team|friends|mates|side|sort|staff
        taken|photographed|snapped|filmed by one|someone|somebody of|in|on *1 your|ur|yr
        he|she|they passed on what *2 seen|saw|heard
        @trade *6 phoned|rang|called|told|reported|referred|flagged|shopped|tipped|wrote *2 \
        us|me|it|this|that|in|social|police|council|school|officers|them|because|bc|off
        it|this|that|was|were *1 the|your|ur|his|yr a? @trade *3 had|reported|rang|who|not|told
        reported|flagged|referred|told it|this|that|you|him|us because|bc|cos|not|so
        whoever|someone|somebody *6 reported|told|rang|flagged|phoned it|us|you|police|this
        @names|@role|children|kids told the|a|an|her|his|their @trade
        did|has|had *3 to two|the|an|our|a officers|officer|police|teacher|mentor
        """

    /// What people are called by what they do.
    static let trades = """
        trade: tradesman, tradesmen, workman, plumber, electrician, joiner, milkman, postman, \
        postie, postwoman, courier, delivery driver, cleaner, \
        window cleaner, carer, home help, barmaid, barman, landlady, landlord, publican, waitress, \
        waiter, cook, chef, shopkeeper, shop assistant, cashier, customer, pharmacist, chemist, \
        dentist, optician, hairdresser, barber, priest, vicar, padre, chaplain, minister, pastor, \
        imam, rabbi, deacon, nun, elder, curate, verger, churchwarden, organist, man of god, \
        man of the cloth, cloth, referee, librarian, lollipop lady, \
        dinner lady, warden, porter, nurse, midwife, health visitor, doctor, paramedic, \
        teacher, tutor, teaching assistant, learning mentor, childminder, babysitter, nanny, \
        lodger, tenant, guest, visitor, passer by, passerby, dog walker, farmer, farmhand, vet, \
        gamekeeper, fisherman, caretaker, home carer, care worker, mentor, boss, old boss, manager, \
        ward manager, supervisor, foreman, matron, reverend, head, headteacher, head teacher, janitor, \
        district nurse, carer, concierge, receptionist, driver, skipper, colleague, workmate, shift mate, \
        pensioner, teenager, pupil, classmate, student, schoolfriend, parent, mother, father, \
        religious, sister, brother, friar, catechist, sacristan, teacher, \
        grandparent, grandmother, grandfather, aunt, uncle, cousin, relative, relation, godmother, \
        godfather, stepmother, in law, neighbour, friend, mate, acquaintance,  \
        steward, bouncer, conductor, guard, conductress
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
        she|they will|would *1 be|have *1 off|gone|away|out|back|elsewhere|moving|leaving|left|moved
        you|he|him will|would|do|can|may not *2 find|reach|catch|meet|see her|them|@names
        her|their own *1 \
        money|wage|wages|job|car|keys|account|papers|passport|life|solicitor|ticket|rent|tenancy|feet
        that|it was not *4 she|they *1 went|was|were|saw|had|did|told|gave|got|meant|visited
        she|they|@names told|tells|let you *1 she|they *1 was|were|had|went|is
        she|he|they|@names *1 puts|dates|places|times|counts it|that|this|them *2 \
        before|after|to|in|at|earlier|later|differently|on
        she|they|@names has|have *2 got|bought|booked|found|signed|packed *1 her|their|a|another
        she|they|@names has|have *3 done|made|got|signed|written another|one|hers|it
        she|they|@names has|have|had|was|were *3 \
        poorly|ill|unwell|admitted|discharged|operated|treated|stitched|bruised
        to|by|under a|an|another|new|different name|surname
        she|they|@names *1 drives|earns|works|studies|swims|sings|laughs|walks|eats *2 \
        herself|now|again|about|alone|these
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
