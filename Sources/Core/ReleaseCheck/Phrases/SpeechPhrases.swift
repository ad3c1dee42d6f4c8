/// How a sentence speaks: in his own words, of an order, of people in general.
enum SpeechPhrases {
    static let ownWords = """
        @self *2 \
        told|said|say|says|tell|tells|described|describe|describes|explained|explain|explains|\
        mentioned|admitted|admit|admits|accepted|accept|accepts|acknowledged|acknowledge|\
        acknowledges|agreed|agree|agrees|spoke|reported|reports|recalled|wrote|disclosed|\
        stated|states|denied|denies|volunteered|added|claims|claimed|suggested|confirmed|named|\
        listed
        @self *1 yourself|himself|herself said|told|wrote
        i|we *1 asked @self
        @self *3 admission|account|words|statement|description|version
        respondent|respondents|defendant|defendants|@self evidence|case|answer|position is|was that
        your own words|account|description|admission
        your headlines|points|version|story
        in your words
        by your own
        as you put|said|described|told|explained
        you have|had *1 \
        told|said|described|explained|mentioned|admitted|accepted|acknowledged|agreed|spoken|\
        shared|asked|written
        i|we saw|noticed|observed|noted
        from|back|to|of|with what you|he said|told
        when i asked
        he|she would? want|wants|hope|hopes|wish|wishes|like|likes *1 to|help
        he|she drinks|smokes|sleeps|lives|works|uses|drives|plays
        he|she *2 \
        said|told|says|described|accepts|accepted|admitted|acknowledged|explained|reports|\
        denied|stated|thinks|feels
        @self *2 \
        showed|brought|gave|sent|handed|lent|read|played|offered|put|asked|wrote|drew *6 \
        me|us|group|room|supervisor|facilitator|phone|photographs|photos|pictures
        """

    static let orders = """
        must not|never
        respondent|defendant|applicant|he|she|mother|father|parties|party|parent|tenant|@self|@names \
        shall *1 not|return|use|have|attend|pay|be|make|file|serve|stay|leave|arrive|contact|hand|give
        named|made|granted in|by|the *1 order
        order|orders|injunction|undertaking|bail|condition|conditions|prohibits|forbids|\
        prohibited|forbidden|restraining|licence
        charge|charged|offence|convicted|sentenced|sentence|hearing
        not to|allowed|permitted *1 contact|approach|go|enter|attend|message|visit|send
        do|should|please|can|will|may|cannot not? *1 \
        contact|approach|message|visit|ring|text|call|follow|ask|go *3 \
        her|him|them|the|near|@names|@role
        no contact|direct|indirect
        breach|breaches|breached
        """

    /// The heading of a leaflet, or how a paper says that it is for anybody.
    static let guidance = """
        notes|guide|guidance|leaflet|information|advice|help for|to|on *3 \
        parties|parents|tenants|people|patients|prisoners|men|women|carers|families|visitors|anyone|\
        participants|reading|court
        how to *4
        frequently asked questions
        what happens|to|we when|if|expect|do
        your rights|data
        about our|this|the service|file|group|programme|leaflet|court
        """

    /// What is said to hold for everybody: "This is the same in every case".
    static let forAll = """
        same in|for|with every|each|everybody|everyone|all|anyone|any
        same for|with a|husbands|wives|fathers|mothers|parents|partners
        whoever asks|asked|rings|writes|calls|it|is|the|makes|made
        whoever and|or wherever|whenever|whatever
        holds|stands|applies|is so|true? for everyone|everybody|anyone|all|each
        so for|with husbands|wives|fathers|mothers|parents|partners|both|either
        my|our|the answer to everyone|everybody|anyone|all
        our|the|a rule|policy|practice *2 not|neither|never
        in every|any|all case|cases
        we say|do|tell this|so|it|that *1 to|for|with everybody|everyone|all|anyone|every
        goes|true|so for everyone|everybody|all|anyone|every|each|both
        """

    /// The writer's own view of what was quoted before.
    static let comments = """
        i|we also|still|do|am|can|would|could? not? \
        believe|think|wonder|accept|hear|suspect|trust|see|sure|say|put|want|hope|take|sense
        that|this|it is|was|may|must *2 \
        honest|a|not|hard|worth|what|how|important|true|brave|one|two|still|something
        """

    /// A reason for a time or a way in that has to do with the building or with the writer.
    static let venues = """
        because|as|since|while|for|when|by|until|so|that|is *6 \
        lift|painted|painting|painters|closed|opens|closes|locked|locks|opening|works|repair|\
        repairs|repaired|training|teach|teaching|leave|flooded|flood|broken|cleaner|cleaners|\
        cleaned|cleaning|caretaker|caretakers|staff|scaffolding|decorating|decorators|\
        mend|mending|mended|tarmac|ramp|gutter|resurfaced|interviews|engineer|electrician|plumber|inspection|alarm|drill|polling|\
        election|exam|exams|blood|party|christening|wedding|function|rehearsal|bingo|union|jumble|choir|council|annual|audit|heating|boiler|roof|builders
        i|we can|am|are|do not? *3 \
        monday|mondays|tuesday|tuesdays|wednesday|wednesdays|thursday|thursdays|friday|fridays|\
        mornings|afternoons|evenings
        office|reception|building|desk|centre|library *2 opens|open|closes|closed|shuts|shut
        because|as|since|when|so|that i|we am|are|have|teach|work|finish|start|will|can|do|drive
        i|we am|are|will *3 court|leave|training|meetings|holiday|until|till|another
        a|the cleaner|caretaker|trainer|engineer|decorator
        """

    /// The writer feels with him: "I know it isn't what you were hoping for".
    static let sympathy = """
        i|we *2 \
        know|realise|appreciate|understand|recognise|see|accept|imagine|gather|aware|sorry *1 \
        this|that|it|these|how|you *8 \
        disappointment|disappointing|disappointed|hard|difficult|easy|hoping|hoped|hope|wanted|\
        frustrating|frustrated|frustration|expected|expecting|news|long|wait|unwelcome|upset|\
        cross|annoyed|upsetting|inconvenient|inconvenience|short|notice|journey|busy|waiting|lot|daunting|\
        nervous|stressful|worrying|strange|uncomfortable|awkward|tiring|shift|shifts|work|wearing|\
        maddening|galling|unfair|sore|painful|odd|tough|dates
        i|we *1 know|see|understand|realise|appreciate|gather that @self *1 \
        have|are|will|would|work|finish|start|do|drive|live|like|need|want|prefer
        i|we|i do? hope|trust *3 your|you|the *6 \
        mend|better|well|recover|recovers|recovering|good|enjoyed|goes|went|settled|home|safely
        hope|hoping your|you|ur *6 ok|well|better|good|fine|went|all|recovering
        sorry|sad|glad|pleased to hear|learn|read *1 about|of your *3
        i|we *1 believe|think|accept|trust|sense|see|hear|know|doubt that? @self *1 \
        were|are|felt|feel|meant|mean|was|is|did|do|have *3 \
        worried|frightened|afraid|tired|sorry|sincere|trying|tried|upset|proud|scared|lonely|\
        ashamed|genuine|hurt|angry|cross|annoyed|fed|it|stressed|pressure|work|worked|effort|serious|honest|open
        """

    static let general = """
        as|so they say
        the saying|proverb
        whoever asks|rings|writes|calls
        the same for|in|with every|each|everybody|everyone|all|both|anyone
        in every|any case
        where|if|when *2 line|lines|page|name|entry|word *4 blacked|redacted|removed|taken|out|withheld
        either parent|party|side|parents
        each parent|party|side
        the law|rule|rules|policy|leaflet|programme|order|handbook|form|act says|say|means|is that|it
        if she|he|they were|could|had
        as if|though your|you|she|he|they|it *4 had|were|was
        one tenant|patient|student|prisoner|client|member|person another|to|of
        it *1 says|explains|tells|means|covers|may|can that|too|how|what|about|be|help
        if|unless|where i|we *1 \
        believe|believed|think|thought|felt|feel|learn|learned|become|became|hear|heard|had|have|\
        am|were *3 \
        someone|somebody|anyone|anybody|you|child|children|reason|risk|worried|concerned
        they do|serve|sell|offer|run|open *1 a|the|good|free|tea|coffee|breakfast|lunch
        he|she is|was|will the|a|our|my|your|be *2 \
        fitter|engineer|facilitator|officer|driver|trainer|speaker|solicitor|clerk|manager|\
        caretaker|receptionist|interpreter|teacher|trainee|tutor|plumber|electrician|surveyor|chair|duty|student|volunteer|doctor|nurse
        break|breach|breaking|keep|keeping|limits a|of|your? confidence|confidentiality
        people who|that|often|sometimes|may|can|in
        children|babies|partners|parents|men|women|victims|survivors|families|adults|teenagers \
        often|usually|sometimes|may|can|might|notice|know|learn|hear|feel|see|who|live|living|\
        take|pick|need|do|are|watch
        abuse is|can|may|includes|means|often|does
        anyone|someone|somebody|everyone|everybody who|else
        a|any|each|every person|partner|child|parent|adult|man|woman
        some|many|most|other|all|few people|men|women|partners|children|families|parents|us
        we all
        lot|lots|plenty of people|men|women|dads|mums|fathers|mothers|couples|parents|families
        a|the|last time|times when? you
        the person|people who|that has|have been hurt|harmed|abused
        somebody|someone|anybody|people may|might|can|could
        may|can|might later|also|often|sometimes be
        what *2 is|means
        somebody|someone is
        is|are one|some of the
        somebody|someone|anybody|anyone|people|person other than you
        somebody|someone|anyone else|elses
        people you live with
        most|many|some|few|all *1 people|men|women|couples|parents|partners|families
        same sex couples
        the group
        what is|counts
        """
}
