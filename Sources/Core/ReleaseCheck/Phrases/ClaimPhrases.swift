/// Phrases that a claim is made with, and phrases that only seem to make one.
enum ClaimPhrases {
    /// The writer sets something against what he said: it comes from somewhere else.
    static let contradiction = """
        reason to doubt|think|believe|question|suspect
        is|was|are not so|true|right|accurate|correct|how|what|quite|all|the *3
        plays|played|playing it|this|that|things down
        not yet|fully|so far|always? \
        acknowledged|accepted|admitted|mentioned|recognised|addressed|faced|spoken|described|\
        told|said|included|covered
        did|does|do|has|have not \
        mention|include|say|tell|describe|cover|acknowledge|recognise|address|account|speak|\
        explain|fit|match|agree|square
        left|leaves|leaving|miss|misses|missing out
        more to it|that|this|than|say
        the whole|full|other|rest|real|true story|picture|truth|side|account|half
        in practice|fact|reality|truth
        another|other|different|second side|account|version|view|picture
        at odds with
        contrary|contrast to
        compare|compared|contrast that|this|it|your|his|her|with *4
        from other|another|elsewhere
        other sources|people|accounts|evidence|information
        we|i do? know|understand|believe|think|are|have|am \
        that|what|where|how|about|aware|from|of|other|otherwise|different
        have|has|had|been|was|were|is|are \
        heard|told|informed|aware|said|reported|known|understood \
        that|what|how|about|of|from|by|otherwise|something|differently
        think again
        we|i have|has *1 heard|learned|learnt|seen|been told
        """

    /// Somebody who is not named and yet is meant.
    static let somebody = """
        somebody|someone|whoever|anybody else?
        the other|same|elder|younger|older|littlest|smallest|eldest|youngest|oldest|smaller \
        person|man|woman|one|adult|parent|party|side|child|sibling|ones|people|lad|girl|boy
        the person|man|woman|lady|party|adult|parent|child|individual|member \
        whose|who|that|whom|you|he|at|on|in|closest|nearest|concerned|affected|involved|hurt|most
        two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|\
        sixteen|seventeen|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17 years|year old|olds
        boy|girl|lad|lass|child|kid|son|daughter|pupil|toddler of \
        two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|\
        sixteen|seventeen
        someone|somebody in|at|under that|the|this house|home|flat|roof|bed|kitchen|place
        a \
        small|little|young|frightened|pregnant|grown|deaf|elderly|older|younger|sick|tired|\
        disabled \
        woman|man|child|girl|boy|mother|father|lad|lass|person
        a \
        woman|man|child|girl|boy|person|relative|relation|neighbour|friend|colleague|stranger|\
        parent|daughter|son|wife|husband|partner|teenager|toddler|baby|mother|father|pensioner|\
        professional|visitor
        those who|at|in|around|nearest|closest|affected|on
        others in|around|at
        another adult|person|child|man|woman|member
        one of them
        everyone|everybody at|in home|there|house
        little one|ones|girl|boy
        classmates|neighbours|relatives|colleagues|friends|siblings
        """

    /// What he did to somebody, or they had to do because of him.
    static let deeds = """
        her|him|them|she|they|he|@role|@names *2 had|has|have to *1 \
        ask|beg|come|account|explain|hand|show|earn|go|wait|sleep|hide|stay|answer|lie|stand|sit|\
        eat|apologise|plead|report|prove|carry|choose|give|keep|leave|pretend|listen|watch
        you|he|she *2 \
        held|kept|made|left|took|put|had|got|shut|locked|told|sent|turned|drove|pulled|pushed|\
        threw|cut|broke|burned|burnt|stood|hid|sold|gave|emptied|stopped|wouldnt|forced|followed|\
        watched|waited|threatened|promised|read|checked|counted|timed|refused|decided *5 \
        her|him|them|@role|@names|she|they|he
        you|he would|did not *1 let|allow|give|leave|speak *3 her|him|them|@role|@names
        only|unless|until|before|when|if you|he allowed|said|let|agreed|decided|chose|gave
        what|how it *2 like|was|is|felt *2 for|to *6 who|whose|to|when|with
        """

    /// What a task or a question takes for granted of somebody.
    static let presuppositions = """
        think|ask|wonder|consider|imagine|picture|reflect|question|know *4 \
        why|who|whom|what *4 \
        she|he|they|her|him|them|@role|@names|child|woman|man|boy|girl|somebody|someone|mother *2 \
        might|would|could|should|had|has|needs|needed|have|keeps|kept|sleeps|does|did|was|were|is
        imagine|picture|consider *2 \
        a|the|somebody|someone *4 child|boy|girl|woman|man|person|mother|old|olds? who|whose|that
        why a|the|any|somebody|someone *3 \
        child|woman|man|boy|girl|person|mother|father|someone? *1 would|might|should|has|had|needs
        """

    /// How things stand with somebody now, or soon will.
    static let states = """
        she|he|they|@names|@role *4 \
        now|again|anymore|already|still|longer|settled|started|since|yet
        she|he|they|@names|@role *5 any|these more|days
        she|he|they|@names|@role will|would not *2 \
        be|wait|waiting|come|return|stay|put|go|live|have|get|need|find
        she|he|they|@names|@role *1 can|could not *1 \
        keep|go|carry|take|stand|bear|sleep|bring|face|manage
        she|he|they|@names|@role is|are|has|have not? *3 \
        alone|afraid|safe|settled|doing|managing|coping|better|happier|gone|staying|living|\
        sleeping|eating|ready|leaving|planning|waiting|home|well|fine|support|help|friends
        she|he|they|@names|@role does|do not *1 sleep|eat|want|like|go|feel|talk|trust|come
        """

    /// A particular thing that happened.
    static let event = """
        a time|night|day|morning|evening|occasion when|that|on|where|in
        the time|night|day|morning|evening|occasion|moment|afternoon|weekend \
        when|that|of|before|after|on|she|he|they|you
        what happened|was|went|it @past|on|in|at|that|to|done|like
        that \
        night|day|morning|evening|afternoon|weekend|week|occasion|time|winter|summer|spring|\
        autumn
        last|this|one night|week|month|summer|winter|spring|autumn|christmas|easter|year
        """
}
