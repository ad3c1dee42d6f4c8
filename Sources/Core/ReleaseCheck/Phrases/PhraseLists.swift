/// The words that phrases are made of.
enum PhraseLists {
    static let text = """
        owner: your, his, mr, the, our
        role: your wife, your husband, your partner, your ex, your ex partner, your ex wife, your \
        ex husband, your former partner, your former wife, your former husband, your previous \
        partner, your girlfriend, your boyfriend, your fiancee, your spouse, your other half, \
        your late partner, your expartner, your mother, your father, your mum, your dad, your \
        sister, your brother, your parents, your son, your daughter, your children, your child, \
        your boy, your girl, your boys, your girls, your kids, your family, your stepson, your \
        stepdaughter, your grandson, your granddaughter, your grandchildren, your mother in law, \
        your father in law, your sister in law, your brother in law, your nan, your gran, your \
        aunt, your uncle, your cousin, your step daughter, your step son, your little girl, your little boy, your eldest, your \
        youngest, your neighbour, your neighbours, your stepchildren, your little one, your two, \
        your ex girlfriend, his wife, his partner, his ex, his ex partner, his ex wife, his \
        former partner, his girlfriend, her husband, her partner, her ex partner, her former \
        partner, his husband, his mother, his father, his sister, his son, his daughter, his \
        children, her mother, her father, her son, her daughter, her children, her sister, her \
        brother, her mum, her dad, her parents, her family, her friend, her aunt, her cousin, her \
        neighbour, her colleague, her manager, her employer, her solicitor, their mother, their \
        mum, their father, their grandmother, their gran, the mother, the father, the mother of \
        your children, the mother of the children, the mother of your child, the children, the \
        child, the boys, the girls, the kids, the baby, the little one, the little ones, the \
        eldest, the youngest, the older one, the younger one, the older boy, the older girl, the \
        younger boy, the younger girl, the family, the person you live with, the person you lived \
        with, the person who lives with you, the person you share your home with, the woman you \
        live with, the man you live with, the other adult, the other parent, the other party, the \
        other person, the other household, the other family, the other tenant, the other side, \
        the victim, the complainant, the applicant, the person affected, the person who made the \
        complaint, the person at home, the woman concerned, the people at home, the people you \
        live with, mum, mummy, nan, both boys, both girls, both children, one of the children, \
        one of your children, someone close to you, someone who knows you, someone close to her, \
        someone in the family, a member of the family, a family member, a member of your family, \
        a relative, a relative of his, a relative of yours, a neighbour, a neighbour of yours, a \
        friend of hers, a friend of theirs, the neighbours, neighbours, next door, those at home, \
        those closest to you
        body: the school, the children's school, the childrens school, her school, his school, \
        the nursery, the academy, the college, the teacher, her teacher, his teacher, the class \
        teacher, the head, the headteacher, the head teacher, a teacher, the gp, her gp, his gp, \
        the doctor, her doctor, the surgery, the hospital, the ward, the clinic, the midwife, her \
        midwife, the health visitor, a health visitor, the nurse, the social worker, her social \
        worker, childrens services, children services, social care, the refuge, the idva, her \
        idva, an idva, her worker, her advocate, her support worker, his support worker, their \
        support worker, the support worker, the advocate, her caseworker, her key worker, the \
        police, an officer, a colleague who, a professional, another agency, other agencies, \
        partner agencies, partner support, our partner worker, the partner worker, the womens \
        worker, the women worker, her employer, her landlord, the childminder, her counsellor, \
        the counsellor, the interpreter, the safeguarding lead, a third party, the designated \
        safeguarding lead, the club, the playgroup, the church, her carer, the carers
        lay: the priest, the vicar, the imam, the rabbi, the minister, the pastor, the caretaker, \
        the landlady, the landlord, the warden, the concierge, the coach, the cleaner, the \
        receptionist, the housing officer, the housing team, the shopkeeper, the pharmacist, the \
        chemist, the postman, the milkman, the driver, the foreman, the supervisor, the captain, \
        the band, the choir, the team, the mosque, the temple, the chapel, the parish, the lodger
        pronoun: she, they, he
        told: told, tells, said, says, report, reported, reports, disclosed, discloses, \
        described, describes, mentioned, mentions, confirmed, confirms, explained, explains, \
        shared, informed, raised, alleged, alleges, stated, states, complained, revealed, \
        recalled, recalls, remembers, remembered, noticed, saw, heard, witnessed, wrote, texted, \
        rang, phoned, contacted, emailed, messaged, confided, admitted, asked, spoke, spoken, \
        given, gave, written, talked, flagged, passed, let, made
        felt: feels, felt, thinks, thought, believes, believed, wants, wanted, wishes, wished, \
        hopes, hoped, fears, feared, worries, worried, prefers, preferred, would rather, would \
        prefer, would like, does not want, do not want, did not want, is frightened, is scared, \
        is afraid, was frightened, was scared, was afraid, are frightened, are scared, are \
        afraid, is worried, are worried, was worried, were frightened, were scared, were afraid, \
        no longer feels, still feels, is not ready, are not ready, found, finds, has found, \
        needs, needed, is happy, is safe, are safe, is settled, are settled, is doing, are doing, \
        is staying, are staying, is living, are living, has moved, have moved, moved, lives, \
        live, stays, stay, works, goes to, attends, attend, started, has started, have started, \
        has settled, have settled, has decided, have decided, is planning, are planning, is \
        receiving, is getting, is being supported, are being supported, is supported, has been, \
        have been, still asks, still ask, keeps asking, keep asking, cries, flinches, flinch, misses, \
        has stopped, have stopped, sleeps badly, sleep badly, is somewhere, are somewhere, has a, have a, has her, have their
        us: us, me, the team, our team, the service, staff, someone, somebody, my colleague, a \
        colleague, our service, the police, the school, the court, her, him, them, people, \
        professionals, this service
        know: understand, know, gather, hear, heard, learned, learnt, believe, see, accept
        """

    static let sources = """
        @role|@body|@pronoun|@names *2 has|have|had|having also|already|since|now|recently? @told
        @role|@body|@pronoun|@names also|already|since|now|recently|then? @told us|me|@us
        @role|@body|@pronoun|@names let|lets us|me know
        @role|@body|@pronoun|@names has|have let us|me|the know|team
        @role|@body|@names *1 @told that|you|things|how|what|about|of|quite|something
        @pronoun \
        said|says|told|reports|reported|described|describes|mentioned|alleges|alleged|disclosed \
        that|you|things|how|what|about|of|quite|something|to
        @role|@names *1 @felt
        what @role|@body|@pronoun|@names has|have|had? \
        @told|been|went|described|experienced|seen|heard
        we|i *2 @know from @role|@body|@names|her|him|them
        we|i have|had|were|was been? \
        told|informed|advised|alerted|contacted|rung|notified|approached|called|warned by \
        @role|@body|@names|her|him|them|someone|somebody|others|a|one|several
        word|news *2 reached|got|came|come *4 from|that|about|of|you
        @role|@body|@names|hers|theirs *1 \
        wrote|written|spoke|spoken|talked|complained|went|been|came to us|me|this|our|see
        @role|@body|@names was|were|kindly *3 ring|tell|write|call|contact|phone|email|see me|us
        i|we have|had? now|also|since|already|just? spoken|spoke|talked|met|been with|to \
        @role|@names|her|them
        @role|@body|@pronoun|@names *2 made|raised|lodged|put|filed *2 \
        complaint|disclosure|report|statement|allegation|call|referral
        from what @role|@body|@pronoun|@names *2 tell|tells|say|says|told|said|describe|describes
        @pronoun|@role|@names rang|called|phoned|emailed|wrote|visited|came *2 \
        us|me|office|helpline|police|service|team|line|centre
        i|we have? heard|had|received|taken *4 from @role|@body|@names|her|him|them
        according to @role|@body|@names|her|them
        information|account|report|reports|statement|concern|concerns|call|calls|disclosure|\
        allegation|allegations|message|update|updates|note|feedback|complaint \
        received|made|given|raised|passed|provided|shared? to|by|from us|me? by|from? \
        @role|@body|@names|her|him|them|another
        following|after|since|given|from *2 \
        conversation|conversations|contact|call|calls|discussion|discussions|interview|\
        speaking|talking|meeting \
        with|from|to @role|@body|@names|her|him|them
        @role|@names|her \
        account|statement|version|disclosure|words|recollection|evidence|side|description|\
        allegation|allegations|interview|report|complaint|feelings|wishes|views|view|fear|\
        fears|concerns|worries
        told|said|says|described|disclosed|reported by|to *4 by? @role|@body|@names
        @role|@body|@names *2 is|was|were|are \
        clear|certain|adamant|quite|sure|told|worried|concerned about|that
        does not|not fit|match|agree|square|tally|accord *2 with|to what|the|how *2 \
        @role|@body|@pronoun|@names|her
        @pronoun has|have *1 spoken|talked|been|written to|with|in us|me|touch
        in her|their words|account|view|statement
        on behalf of @role|@names|her|them|the family|the children
        on the family|childrens|children|her|their behalf
        as @role|@pronoun|@names told|said|put|described|explained|asked|wanted
        those|people|others who were there|present|told
        somebody|someone who|close|near|else *4 told|said|saw|heard|reported|rang|described|let
        one|two|some|several|many|most|both of them|the|your|those neighbours? *2 \
        rang|called|phoned|picked|dialled|saw|heard|told|reported|came|spoke|wrote|complained|\
        noticed|recorded|filmed|stepped *2 \
        the|up|us|in|it|you|forward|police|that|999|everything|what|down
        somebody|someone|people|others|they *2 \
        picked|dialled|rang|called|phoned *2 the|up|999|police|for *2 \
        phone|help|police|night|999|services|ambulance
        made the|that call
        @body|@role|@names passed|raised|shared|flagged|mentioned|voiced *3 \
        worry|concern|concerns|worries|something|matter
        @role|@body|@names|someone|somebody *4 been|got|get in touch|contact
        my|our information|understanding|intelligence is|was|suggests that|you
        had|received|taken a|another|several call|calls|message|letter|email from \
        someone|somebody|people|@role|@names
        what @role|@body|@names *2 \
        told|said|reported|described|shared|disclosed|saw|heard|wrote|passed|gave|put
        in|given|because|light|view of *2 @role|@body|@names *3 \
        told|said|saying|report|reported|description|described|disclosure
        it was @role|@body|@names *1 who|that
        we|i *2 had|got|heard|received *2 from @role|@body|@names|her|him|them
        we|i *2 had|got|received *1 word|account|statement|information *1 from|off @lay
        information|account|report|reports|statement|concern|concerns|allegation|disclosure *2 \
        by|from @lay
        thanks|grateful to @role|@names|her|them *2 for|we|i
        """

    /// Somebody who is not named has come to the writer.
    static let strangers = """
        a|another|one|that|the|this|some|your|his|her|their *2 \
        woman|man|gentleman|lady|person|neighbour|neighbours|relative|relation|resident|residents|\
        tenant|colleague|friend|caller|witness|individual|parent|teacher|nurse|doctor|midwife|\
        brother|sister|mother|father|mum|dad|daughter|son|aunt|uncle|cousin|gran|nan|nurse|worker|\
        professional|volunteer|patient|prisoner|inmate|passer|landlord|employer *7 \
        has|have|had been? *2 \
        contacted|spoken|written|rung|phoned|told|said|reported|come|called|raised|made|passed|\
        shared|given|talked|emailed|mentioned|described|confirmed|approached|got|touch|contact|\
        complained|seen|heard|cause
        someone|somebody|others|neighbours|people|several|more *6 \
        has|have|had|got|came|rang|wrote|phoned|called|contacted|spoke *2 \
        touch|contact|forward|us|me|in|told|written|rung|spoken|heard
        a|another|one|the|your|his|her *2 \
        woman|man|gentleman|lady|neighbour|relative|resident|tenant|colleague|friend|caller|\
        witness|teacher|nurse|doctor|brother|sister|mother|father|daughter|son *4 \
        rang|wrote|phoned|contacted|told|called|spoke|reported|came *2 us|me|in|forward|to|police
        had|have|received it|this|that|word from|through *1 \
        more|another|somebody|someone|others|two|several|a|your|one
        put|passed|reported|said|mentioned|given|shared|came to me|us|my|our *3 \
        by|that|from|about|after|notice|attention|through
        something|things|what|it was|were *1 said|told|heard|seen|noticed|mentioned *4 \
        passed|school|surgery|nursery|work|me|us
        been|was|were told|advised|informed by *3 \
        around|close|near|nearest|others|affected|someone|somebody|another|those|people
        what *2 told|heard|given|said by those|people|others|somebody|someone
        it|word|news|this has|have? reached us|me
        one|two|several|some of the|your|her|his *5 \
        has|have|had|rang|wrote|spoke|told|said|came|saw|heard *3 \
        word|us|me|in|forward|that|what|something|spoken|written|told|said|seen
        @role|@names *1 tells|told|puts|remembers|sees|describes it|this|that *1 \
        otherwise|differently|another|different
        on|from good|best|reliable authority|source|sources
        a|the|another|one man|woman|person|lady|gentleman|neighbour|driver|friend who *5 \
        saw|heard|rang|told|reported|contacted|wrote|noticed|came
        recollection|account|version|memory differs|differ|is|was *2 different|not|otherwise|from
        come|came forward
        """

    /// Says that she is in touch with somebody, whatever else the sentence says.
    static let certain = """
        neither confirm nor|or deny
        not *2 give|giving|share|disclose|pass|release|reveal|hand out|on? the|her|his|their new? \
        address|number|whereabouts|location|phone|mobile|details
        women|womens|woman worker|workers|service|services|team|project|advocate|officer|side
        partner|victim|victims|survivor|survivors link|support|liaison|safety|contact? \
        worker|workers|officer|file|team|advocate
        the other household|households|family|address|home
        safety|protection of|for the other
        that|this person|adult|parent|individual safety|wishes|confidence
        spoke|spoken|told *2 in confidence
        agreed|arranged|checked|discussed|planned|decided|talked|cleared with her|@role|@names
        agreed|arranged|checked|discussed|planned|decided|talked with them that|it|how|what|first
        pages|page|file|records|notes|entries|part|papers *3 about|on|of *2 \
        people|person|woman|man|family|adult|household *2 you *2 live|lived|shared|hurt
        where @role|@names is|are|live|lives|living|stay|staying|moved|went|go|goes
        who supports|support|represents|helps|advises|sees|visits her|him|them|@role|@names
        plan|plans|arrangement|arrangements|support|service|worker|place|file *5 for \
        her|them|@role|@names
        notes|file|files|record|records|flag|marker|alert|log *4 for|on|about her|@role|@names
        i|we *5 check|speak|clear|agree|confirm|discuss|talk|liaise|meet *3 with \
        her|them|@role|@names
        her|his|their|@role|@names own? *1 support|outreach|key|case|social|family? \
        worker|advocate|caseworker|keyworker|idva|isva|adviser|advisor|counsellor|therapist|\
        navigator
        """

    static let existence = """
        neither confirm nor deny
        not|cannot|unable|neither *6 confirm|tell|say|comment|discuss|disclose|know|share *6 \
        whether *6 she|her|they|them|anyone|the|we|file|pages|there|another|any|@role|@names
        not|cannot|unable|neither *6 confirm|tell|say|comment|discuss|disclose|know|share *3 if \
        *3 she|her|they|them|@role|@names
        file|record|records|case|notes *4 open|opened|held|kept|about|on *2 her|them|@role|@names
        in a? position to say|confirm|discuss|tell|comment *4 whether|if|about|on
        not|cannot|unable *4 tell|say|share|give|disclose|discuss|reveal|confirm|pass *4 where \
        she|they|he|her|the|@role|@names
        for|given|protect @role|@names|her|their own? \
        safety|protection|sake|security|wellbeing|peace
        that|this|the other person|adult|parent|party|individual \
        safety|protection|wishes|confidence|privacy|worker
        victim|victims|survivor contact|liaison|file|unit|worker|officer|statement|records
        spoke|spoken|told|talked|said|given|shared|speaks *2 in confidence
        who supports|support|represents|helps|advises|looks *2 him|her|them
        for the? safety|protection|sake|wellbeing|security of \
        @role|@names|her|them|others|everyone|those|all|the other
        safety|protection|wellbeing of @role|@names|the other
        the|another|a second other? household|households
        other household|households|address|family|party|parties|side|client|clients
        her|hers|his|their|@role|@names own? *1 \
        support|outreach|key|case|social|family|partner|safety? \
        worker|advocate|advocates|solicitor|midwife|counsellor|adviser|advisor|caseworker|\
        keyworker|idva|isva|therapist|navigator|mentor|team|plan|officer|nurse
        her|@role|@names \
        file|files|records|notes|referral|assessment|case|refuge|whereabouts|appointments|\
        sessions|counselling|drop|interpreter|shelter
        new|current|present|temporary \
        address|addresses|accommodation|whereabouts|home|school|number|place *3 is|are|of|for *2 \
        her|they|she|hers|theirs|@role|@names
        her|their|@role|@names new|current|present|temporary \
        address|home|number|school|place|flat|house|job|accommodation|phone|surgery|nursery|\
        partner|town|area
        on the phone|line to|with her|them|@role|@names
        partner|womens|women|woman|victim|victims|family support? link|support|liaison|safety \
        worker|service|team|workers|advocate|work|side
        womens worker|service|team|support|group|side|project
        integrated|linked partner|support *1 support|worker|service
        who|whom is|are supporting|helping|advising|assisting|working *2 her|them|@role|@names
        support|supporting|helping|advising|representing|assisting|safeguarding|protecting \
        her|them|@role|@names
        her|them|@role|@names and|or the support
        we are? also|already|both? support|supporting|work|working|in|see|seeing|helping *2 \
        with|touch|for? her|@role|@names|them
        we are? also|already support|supporting|work|working|see|seeing|helping with|for? both of you
        in|keep|kept|keeping touch|contact with her|them|@role|@names
        where she|they|@names *3 is|are|live|lives|living|staying|stay|stays|moved|went|go|goes
        she|they|@role|@names *2 is|are|has|have *3 \
        safe|settled|supported|somewhere|moved|elsewhere|away|rehoused|protected|out|gone|\
        hidden|reach
        somewhere|place|places you *3 cannot|not|never|will|do *2 reach|find|know|go|get
        out of your reach
        safe place|house|address|accommodation|home|contact
        she|they|he|him|her|them|@role|@names|is|are|living|staying|moved|gone *3 \
        somewhere safe|safer|new|else|different
        file|page|pages|rest|part|notes|appointment|slot|time *3 is|are hers
        she|he|they|@role|@names *1 \
        cries|cry|flinches|flinch|shakes|shake|hides|hide|wakes|wake|jumps|jump|freezes|freeze *2 \
        when|if|at|because|since|whenever
        what|whether she|@role|@names *6 up to her
        kept|keep|keeps|keeping safe|her|them|apart|separate *3 from you
        not|never *2 told|tell|shared|share|given|give *2 you *3 where|address|number
        hers|theirs and not yours
        which|that|these|those|they is|are|belong|belongs *2 hers|theirs|her|them
        belong|belongs to her|them|@role|@names
        she|they|he|@role|@names *6 now|since that? you *2 gone|left|moved|out|away|went
        has|have|got @role|people|friends|family|somebody|someone around|beside|behind|with \
        her|him|them *1 now
        has|have|had asked|requested|chosen|wished|agreed|instructed *3 not to|that we|you|us
        at|on her|their|@role|@names request|wishes|instruction|behalf
        she|they|@role|@names *2 would rather|prefer
        she|they|he|@role|@names *1 would like|love|wish *1 you|us|to|it
        she|they|he|@role|@names *1 not|never|longer *1 \
        want|wants|wish|wishes|like|ready|willing *4 you|your|contact|this
        she|they|he|@names|@role *8 because|thanks|due of|to you
        she|they|he *3 where|what you think|believe|suppose|expect|imagine|left
        is|are|was|were|be *1 afraid|frightened|scared|terrified of you
        @pronoun|someone|somebody|people|friends|colleagues|staff|family|neighbours *1 \
        walk|walks|walking|go|goes|wait|waits|drive|drives|travel|travels|stand|stands|sit|sits|\
        sleep|sleeps|stay|stays|come|comes *3 with|beside|alongside|by|for|behind her|him|them
        not *1 just|only|simply her|him|them *3 you
        never|not|no longer|rarely on her|his|their own|alone
        she|her|he|they|@names|@role *2 never|not|no|longer *2 alone|unaccompanied|herself|yourself
        plan|plans|planning|preparing|hoping|intends|intend|going to *2 leave|move|go|get *2 \
        away|out|abroad|soon
        """

    static let services = """
        idva|idvas|isva|isvas|idsva
        independent domestic|sexual violence|abuse? violence|abuse advisor|adviser|advocate|advocacy
        domestic violence|abuse \
        advisor|adviser|advocate|advocacy|service|team|charity|helpline|worker|hub|navigator|line
        refuge|refuges
        womens|women aid|refuge|centre|helpline
        survivor|survivors|victim|victims support? \
        service|worker|programme|group|team|charity|advocate
        victim support
        freedom programme
        outreach worker|service|support|team
        support|safety plan|planning for|with? her|them
        safety plan|planning
        partner support|link worker|service|team|officer|safety|side
        drop in for|with? *2 women|mums|survivors|victims|families
        womens|women *1 support|aid|help? project|group|charity|organisation|lot|people
        dv|da project|charity|agency|outreach|lot|ladies|women|people|adviser|advisor|service|hub
        teen|teenage|young|mens|womens *1 relationship|abuse|counselling|violence \
        project|line|service|worker|group
        sanctuary scheme
        panic|personal|attack alarm|alarms|button|buttons
        target hardening
        rape crisis
        gay|lgbt|lesbian|trans|bi|queer|mens|womens|older *3 abuse|violence \
        charity|service|line|helpline|support|project|organisation|group
        helpline|line|charity|service|project for *3 whose *2 \
        family|families|partner|partners|husband|wife|children|son|daughter
        i d v a
        """

    /// Words that give a file name or a subject line away.
    static let metadata = """
        nonmol|nmo|mash|lado|mg11
        victim|victims|complainant|complainants|survivor|survivors
        relocation|relocate|rehousing|rehoused|rehouse
        disclosure|disclosures
        injunction application|papers|draft|statement
        safety plan|planning
        support worker
        new address|school|home|number
        mothers|mums|wifes|wife|victims|partners|her \
        statement|address|rota|plan|new|school|notes|account|number
        wife|husband|partner|expartner|ex|mum|mother|family|children|child|kids|son|daughter *1 \
        statement|moving|moved|move|leaving|left|relocation|new|disclosure|disclosures|address|\
        plan|views|wishes|interview|safety|refuge|rehousing|solicitor|evidence|away
        wife|husband|partner|ex|mum|mother|victim *2 \
        injury|injuries|wrist|rib|ribs|eye|ear|bruise|bruises|fracture|jaw|tooth|scan|ward|clinic|\
        hospital|stitches|wound|photos|pregnancy|miscarriage
        escape|fleeing|moving|leaving plan
        safeguarding referral
        """

    static let meetings = """
        marac|maracs|mappa|matac|icpc|icpcs|rcpc|stratmtg|stratmeeting
        strat mtg|meeting
        cp conference|conferences
        dash
        dvds
        clares|clare law
        right to ask|know
        domestic violence|abuse disclosure scheme
        multi agency *2 meeting|meetings|conference|discussion|panel|review|risk|forum|case
        multiagency meeting|conference|discussion|panel|risk|review
        risk assessment conference
        risk conference|panel|checklist
        strategy meeting|discussion
        professionals meeting|discussion
        professional meeting
        with|by|among the|our|all|several|some *1 other|partner agencies|services|professionals
        you|your case|name|situation|behaviour *3 on the|an agenda
        everyone|everybody|all|professionals round|around the|that table
        high risk|harm panel|meeting|list|victim|case|conference|register
        section 47
        risk indicator checklist
        partnership|agencies|professionals meeting|panel|met|discussed|discussion|talked *5 \
        about|you|case|family|situation|week|month
        case|information|safeguarding|child protection conference|panel|discussion
        meeting|conference|panel|discussion|talks *2 about|concerning|regarding you
        agencies|services|professionals|everyone *3 \
        met|meet|meeting|discussed|discuss|shared|share|talked *4 about? \
        you|information|case|together
        """
}
