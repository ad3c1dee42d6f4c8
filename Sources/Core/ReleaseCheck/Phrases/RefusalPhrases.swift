/// What the writer will not say of others, and so says that there is something.
enum RefusalPhrases {
    static let text = """
        not|never|cannot|unable *4 send|bring|show|give|forward|read|share|hand|let *3 \
        her|his|their|wifes|mums|childs|nurses *1 \
        interview|statement|account|form|recording|video|disclosure|photos
        not|never|neither|nor|cannot|unable|decline|declining|refuse *3 \
        answering|answer|say|saying|confirm|confirming|comment|discuss|tell|telling|responding|\
        respond|drawn|speculate|going|go *4 either way|one
        not|never|neither|nor|cannot|unable|decline|refuse *3 \
        tell|telling|say|saying|share|sharing|discuss|discussing|disclose|disclosing|answer|\
        confirm|confirming|repeat|pass|give|giving *2 you? \
        what|which|where|who|whom|whether|when|how|if|why|anything *6 \
        her|she|hers|they|them|him|he|@role|@names
        not|never|neither|cannot|unable|decline *3 tell|say|share|discuss|disclose|confirm *2 you? \
        what|which|whether|if *6 arrangements|plans|protection|support|measures *3 \
        exist|exists|made|place
        looking|look|looks|acting|acts|speaking|speaks|working after|for|on *2 \
        her|his|their|@names interests|behalf|side|corner
        number|amount|nature|length|dates|extent|count|names|source|sources|author|authors of \
        them|those|these|entries|pages|notes|calls *4 not *5 \
        give|given|disclose|disclosed|say|share|shared|release|released|confirm|confirmed
        nothing|no|not *3 said|say|shared|disclosed|given about|on *2 whether|where|what|how|who *5 \
        her|she|hers|they|them|@role|@names
        whether|what|how|who *6 she|her|they|them|@role|@names *8 not|never|nothing *5 \
        say|discuss|disclose|share|comment|answer|go|give|describe|question|matter|mine|me
        how|who many|much|often|long|else *8 not|never *4 give|disclose|say|share|confirm|tell
        for|protect|protecting that|this *2 \
        protection|safety|sake|security|wellbeing
        for|protect|protecting that|this student|pupil|resident|tenant|patient|colleague|employee|\
        individual|neighbour|relative|woman|man|child|adult|person|family|party|member \
        protection|safety|sake|privacy|wellbeing|security
        more|better *2 idea|sense|about|aware|than *1 you|he|she \
        think|thinks|realise|realises|suppose|supposes|imagine|imagines|believe|believes|let|lets|\
        knew|knows|know
        not *1 as alone|ignorant|unaware|isolated|cut|quiet|private as *1 you|he|she
        someone|somebody|person|people|woman|man|adult|family *1 you used to live|share|see
        reasons that|which? i|we *1 cannot|can|will|may|am not? *3 \
        go|say|explain|share|discuss|give|tell
        no idea|clue|notion *2 how|what|who|where *3 she|they|her|he|them|@role|@names
        after|when|because|since|once she|he|they|@role|@names *1 gave|made|signed|swore|provided *2 \
        statement|account|interview|evidence|disclosure
        no|nobody one? *1 noticed|saw|heard|knew|knows|realised|minded *2 but|yet
        did not go|pass unnoticed|unheard|unseen
        """

    /// Whom the writer will not speak of, in words that name no one.
    static let evasions = """
        not|never|neither|nor|cannot|unable|decline|refuse *3 \
        say|tell|discuss|confirm|comment|share|disclose|answer|drawn|talk|go *4 \
        who|which|what|whether|if|how|where *8 \
        agency|agencies|charity|charities|service|services|team|organisation|support|help|helped|\
        helping|supported|involved|meetings|meeting|met|protection|interests|advice|else|side|\
        somebody|someone|anyone|speaks|spoke|attended|came
        not|never|unable|cannot *3 discuss|say|tell|share|comment|talk *3 \
        anyone|anybody|someone|somebody|others|people|person|family|household *6 \
        help|support|advice|another|involved|contact|touch|service|team
        """

    /// Another whom the writer has to think of, and does not name.
    static let veiled = """
        another|someone|somebody|others|one persons|person|family|familys|household|individual|\
        adult|child|party|woman|man|else? \
        wellbeing|safety|welfare|protection|privacy|interests|sake|security|wishes|confidence
        someone|somebody else wellbeing|safety|welfare|protection|privacy|interests|sake|security
        put|putting *4 families|women|others|people|residents|someone|somebody at|in risk|danger
        think|mind|consider|protect of|for? another|others|someone|somebody|more *2 \
        person|people|family|else|you|one|safety|than
        there is|are *1 others|people|someone|somebody *4 \
        safety|wellbeing|interests|think|consider|protect|duty
        not *1 just|only you *3 i|we|to|that|who
        not just|only yours|you|your *2 to|that|think|consider|matters|here
        matters|things|entries|papers|information *4 concern|concerns|about|belong|belongs *2 \
        someone|somebody|another|others *2 safety|protection|else|wellbeing
        there is|are another|other|someone|somebody|more *2 \
        person|people|family|household|party|side|life|lives *4 \
        of|involved|affected|concerned|consider|this
        """

    /// Who a message is from, in a file name or subject line.
    static let senders = """
        from|per|via|by @names|@role
        @names|@role|mum|mother|sister|aunt|neighbour|school|gp \
        says|said|rang|called|phoned|told|wrote|reports|reported|states|confirms|confirmed|update|\
        disclosure|statement
        call|letter|email|message|voicemail|note|statement|report|info|information *1 from|by \
        her|sister|mum|mother|brother|father|aunt|neighbour|school|gp|nursery|refuge
        """
}
