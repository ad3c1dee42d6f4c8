/// That there is something, and that he will not be told what: the words of both halves.
///
/// Neither half tells by itself. "There is a later statement" may be one that he has; "I can't go
/// into it" may be anything. A writer who says both, in one sentence or in two, has told that it is
/// there.
enum HiddenPhrases {
    /// Words for lists: what there is, and what is not told.
    static let lists = """
        thing: statement, statements, account, accounts, recording, recordings, film, films, \
        footage, tape, tapes, video, videos, interview, interviews, report, reports, record, \
        records, page, pages, entry, entries, paper, papers, document, documents, photo, photos, \
        photograph, photographs, picture, pictures, plan, plans, meeting, meetings, conference, \
        conversation, conversations, call, calls, worker, workers, supporter, helper, advocate, \
        testament, solicitor, lawyer, barrister, application, applications, claim, referral, \
        referrals, disclosure, disclosures, complaint, witness, witnesses, evidence, material, \
        information, concern, concerns, certificate, examination, diary, log, transcript, \
        message, messages, reference, assessment, score, panel, interpreter, appointment, \
        appointments, visit, visits, clinic, policy, deed, contract, ticket, booking, job, \
        arrangement, arrangements, support, telephone, landline, mobile, mailbox, note, notes, \
        letter, letters, form, forms, number, address, email, phone, car, copy, copies, audio, \
        scan, scans, xray, results, bundle
        owned: statement, statements, account, accounts, recording, film, footage, tape, video, \
        interview, report, photographs, photos, solicitor, lawyer, testament, witness, worker, \
        advocate, number, phone, telephone, mobile, address, email, plans, appointment, \
        appointments, job, car, tenancy, support, help, school, doctor, something, one, others
        """

    /// There is something.
    static let exists = """
        there is|are|was|were *4 @thing
        there has|have|had been *4 @thing
        there is|are|was|were|has|have|had been? \
        one|another|more|something|somebody|someone|others|two|several|both
        there does|do|did exist|be
        there is|was indeed|certainly|definitely|such *2
        @thing *2 exists|exist|existed
        @thing was|were *1 kept|made|taken|saved|copied|logged|recorded|found|printed|stored
        it|they is|are *1 in *1 safe hands|place|keeping
        @thing *1 handed|passed|given|brought|sent in|over|on|to
        it|they is|are|does|do|was *1 there|exist|exists|held
        @thing|it|they|one has|have|had *1 been *1 \
        made|taken|filled|given|written|done|drawn|recorded|held|lodged|filed|signed|completed|\
        received|booked|opened|passed|sworn|kept|prepared|issued
        @thing *2 is|are being *1 drawn|made|put|prepared|kept|written|worked
        she|he|they|@names has|have|had|does|did|do have? *1 \
        a|an|another|one|two|both|new|several *2 @owned
        she|he|they|@names has|have another|one|both|something
        somebody|someone|people|one did|has|have *1 \
        ring|rung|tell|told|speak|spoken|write|written|come|said|say|call|called|see|seen|hear|heard
        case|name|family|file|you|situation was|were|has|have been? *1 \
        talked|discussed|raised|mentioned|considered
        police|school|court|hospital|others|we|they|solicitor|council|nurse|surgery \
        hold|holds|have|has|held|had *3 @thing|something|another|one
        support|help|protection is|are *1 in place
        @thing|a|one is|was in existence|place|being
        more than one|two @thing
        a|an|the|some|one|two later|newer|second|further|separate|different|earlier|other|third \
        @thing|one
        another of each|them|those
        i|we *1 know|am|are *1 of|aware *3 @thing|another|something|one|more
        somebody|someone|something|others else *1 has|have|is|was|did
        somebody|someone|lady|woman|person is|goes|comes|sees|visits|looks *1 \
        helping|supporting|seeing|in|with|visiting|working|to|round|after|there
        she|he|they|@names has|have|had *1 a|an|someone|somebody|people|others|another *2 \
        lady|woman|man|person|helper|people|friend|who|to
        something|things|steps|matters|plans is|has|have|are|was|were *1 *1 \
        written|said|noted|recorded|drawn|hand|arranged|prepared|afoot|moving|place|way|train
        @thing *1 has|have|had|was|were *1 \
        gone|come|lodged|sent|received|held|arrived|turned *1 in|to|through|back|up|away
        i|we|police|file|school|court|bundle|they|she *1 have|has|had|hold|holds|received|got *2 \
        more|another|second|several|two|others
        i|we *1 know|knew *1 where|who|what|how *2 it|that|this *1 came|comes|is|was|from|began|started
        case|name|family *1 has|have|had|was|went been? *1 to|before|through *2 @thing
        there is|are *1 things|something|steps|plans|matters *2 hand|afoot|place|train|way
        item|line|entry|paragraph|exhibit|number|page|tab *4 held|kept|taken back|out
        minutes|record|notes of *5 discussion|meeting|panel|conference
        one|two|some|several of the|your|his|her|them *2 had|has|have *2 \
        spoken|told|talked|said|written|rung|drawn
        i|we have|had *1 read|seen|heard *2 it|that|about|them|what
        yes *1 there|she|they|someone|somebody|it
        her|their|@names *2 @thing is|are|was|were|exists *1 \
        here|there|held|kept|safe|real|in|with|filed|lodged|complete
        """

    /// And he will not be told of it.
    static let withheld = """
        i|we|it|which|that *2 cannot|not|never *5 \
        say|tell|show|share|give|discuss|explain|describe|name|repeat|disclose|confirm|comment|\
        talk|speak|reveal|elaborate|open|release|particulars
        i|we|and|but|or|will|can|am|are|may not|never *2 go|get|be into|drawn|beyond|further
        i|we|am|are|is not *2 able|free|allowed|permitted|liberty|willing|going|prepared|\
        position|authorised|mine *1 to *2 \
        say|tell|show|share|give|go|discuss|let|pass|explain|name|read|repeat|disclose|confirm|say|open
        not *1 for you|him|her
        not *2 yours|mine|ours|his to *2 \
        have|see|know|tell|watch|read|hear|give|show|ask|open|look|share|listen
        not *2 yours
        not|no *3 one|business for|of you|yours
        that is *1 all|everything *5 say|tell|may|can|allowed|know|go
        do not|never give|say|tell|name|mention|show|reveal *2 \
        date|him|her|where|who|which|what|this|that|when|source|more
        that is|was *1 as far|much *2 as *3 go|say|may|can|tell
        as far|much as *2 i|we *2 say|go|may|can|will|tell
        i|we|there|and will *2 leave|stop|rest *2 there|that
        i|we|and|can|will|shall|may say|tell|add no|nothing more|further
        no|nothing more|further|else than that|to|i|we|about|on
        not *2 more than that
        best|better *3 hear|learn|have it|that *2 from
        must|should|please|best|can|need|ought *2 ask|see|speak|talk|take|raise|consult|instruct *3 \
        your|his|her|a|my|the solicitor|solicitors|lawyer|barrister
        you|he|him|will|may|can|do|be not|never *3 \
        see|seen|shown|given|told|entitled|read|hear|heard|watch|receive|have|having|view|get|getting
        not *1 told where|when|who|what|which|why
        no right *2 to see|view|read|hear|know|have|it
        not *1 entitled|privy|party
        stays|stay|remains|remain|kept|staying *3 \
        file|us|them|sealed|closed|private|confidential|others|court|locked|held|there
        sealed|confidential|privileged|withheld|undisclosed|restricted
        contents|content|details|particulars|rest|date|whereabouts *2 \
        not|stay|stays|remain|remains|confidential|private
        did|does|do|was|were not *1 know|told|asked|aware|invited|informed *2 \
        about|of|it|when|that
        you|he|him|she|her not *1 asked|invited|told|consulted|informed
        i|we|and|but *3 not|never be? *1 \
        going|reading|giving|telling|saying|sharing|discussing|answering|repeating|passing|showing
        not *2 hear *2 from me|us|here
        not *1 ask *1 me|us|what|which|who|where|how|why|about
        ask|asking|asked you|him not to *3 find|ask|look|guess|try|ring|search
        leave|left it|that|this *1 at|there *1 that|there|please
        ask|see|consult|ring|tell your|a solicitor
        exempt|withheld
        held|kept|holding|keeping back
        does|do|is|are not *1 concern|involve|about|affect *1 you|him
        all i|we am|are|can|may|will *1 saying|say|tell
        no *2 for you|him
        had|have|has no right|say|part|place
        i|we decline|refuse|declined|refused *1 to
        ask|asking|look|looking me|us|for|after no|not *1 more|further
        """

    /// The person of concern has said that there is nothing of the kind, or one of it alone.
    static let denied = """
        you|he|she|@self *1 \
        say|says|said|write|writes|wrote|state|states|stated|claim|claims|claimed|insist|insists|\
        tell|think|thinks|believe|believes|assume|suggest|maintain|assert|put|sure|certain|\
        understand|understanding *7 \
        no|nobody|none|never|nothing|not|only|one|nowhere|without|neither
        no|nobody|none|never|nothing *6 you|he|she say|says|write|think|believe
        """

    /// And it is not so.
    static let contradicted = """
        is|was|are|were not *1 so|true|right|correct|accurate|case|how|quite|whole|all|entirely
        i|we cannot|can|could|do not *2 agree|accept|leave|let|confirm
        not *2 the whole|full|entire|complete *1 of? it|story|picture|truth|position
        there is|was more|another|one|something|somebody|someone
        you|he are|is|was|were mistaken|wrong|misinformed
        she|he|they|@names has|have|did|does|do|is|was|can
        i|we have|must|should|would *1 correct|put|say|tell|warn
        count|rely|relying|counting on|upon *2 that|it|this
        """

    /// Tells by itself that somebody has something that he was not to know of.
    static let alone = """
        @thing *6 which|that|you|and you|he|she did|do|were|was|are|is|had|have not *1 \
        know|known|told|asked|aware|informed|invited|heard
        @thing *6 you|he|she have|has not been? *1 sent|shown|seen|given|got|had|read|served
        get|have|see|gets|has|sees *4 @thing when the judge|court|police|sheriff *3 so|order|orders
        @thing *8 police|prosecution|court|solicitors|they will serve|disclose|produce *2 in their own|due
        another|newer|later|second|different one|@thing *2 which|that|and|not *2 not *1 \
        yours|his|hers|mine|one|for
        @thing *8 kept|withheld|hidden|held|withhold|keep back? from the? \
        you|him|her|father|mother|respondent|defendant|client|parent *2 until|till|before|for
        @thing will|can speak for themselves|itself
        sealed|closed *2 not for
        there is in the bundle|file|papers *4 @thing
        @thing *3 come|came|arrived in since
        @thing *6 be? served on *8 and? not before
        request|application|asking|asked for *4 @thing *5 is|was|were refused|declined|turned
        seen|read|heard by the judge|sheriff|court|panel alone|only
        a|another|the further|new|second|fresh|later|other note|account|statement|report|concern|\
        complaint|letter about|concerning you|him
        a second|third|further|another|other persons|person|witness|witnesss|neighbours *1 \
        account|statement|version|report|evidence
        you cannot have|see|get *2 @thing *3 second|later|other|earlier|one|ones
        sealed|closed|confidential|withheld|restricted *1 \
        part|section|bundle|annex|annexe|schedule|index|volume|envelope|exhibit|statement|addendum
        not for the|this respondent|father|mother|husband|wife|defendant|participant|client
        only|all *4 that *6 it|they is|are|has|have there|been|exist|exists
        """
}
