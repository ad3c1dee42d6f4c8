/// Phrases about times, places to be kept away from, and what is known without a word.
extension PhraseLists {
    static let times = """
        have|has|be|been|are|is finished|finish|done|gone|left|out|through|clear|cleared \
        with|by|before|then|and *5 then|you|time|arrive
        not|never|avoid|except|instead|rather|anything|any|apart *2 \
        monday|mondays|tuesday|tuesdays|wednesday|wednesdays|thursday|thursdays|friday|fridays|\
        saturday|saturdays|sunday|sundays|mornings|afternoons|mon|tue|tues|wed|weds|thu|thur|\
        thurs|fri
        not|no|never|do *2 before|after|until|till|earlier|later|between *5 \
        noon|midday|morning|afternoon|lunch|half|quarter|oclock|am|pm
        room|building|hall|hub|centre|office|suite|reception|car|corridor|lobby|upstairs|\
        downstairs|waiting \
        *4 taken|used|booked|busy|full|needed|occupied|in|clear|empty|quiet|free|theirs *4 \
        by|for|with|until|till|on|then|before|from|of|use|if
        until|till|by|before|after|once|when|while *3 \
        they|she|others|mums|mothers|women|ladies|families|family|children|clinic|session|\
        group|drop|party|someone|appointment|first \
        *4 gone|left|finished|finishes|finish|done|over|ends|out|away|cleared|clear|leave|leaves
        until|till|by|before|after|once|when|while she|@names|@role *1 \
        comes|arrives|collects|fetches|starts|gets|leaves
        she|they|he|@names|@role will *1 be *1 \
        crossing|coming|leaving|arriving|collecting|using|there|passing|waiting|on|walking
        be|have|out|off *3 by|before *5 because|so|as|before
        before|until|till|after|once *3 club|session|class|lesson|group|clinic *1 \
        finish|finishes|ends|over|starts|empties|clears
        out|off until|till|before *4 so|because|as that? nobody|no|you|we
        mums|mothers|women|womens|ladies|families|her|their *2 \
        group|session|class|clinic|drop|meeting|appointment *2 is|are|have|has|finish|finishes *4 \
        until|till|from|before|at
        so|because|since|as *3 you|your|paths|nobody|we|that *4 do|does|not|never|avoid *3 \
        cross|meet|bump|run|see|overlap|pass|coincide|clash
        paths cross|crossing
        well? away|out|gone|off|clear|finished by then
        well away|out|gone|off|clear *4 by|before
        no|not *1 sooner|earlier
        when|before|after|because|as *6 \
        clocks|starts|finishes|leaves|arrives|opens|shuts|ends on|off|in|work|her|his|their|shift
        when|once|after *4 has|have|is|are shut|closed|finished|gone|left|away *3 \
        she|he|they|@names|@role
        not|never|nobody|without|avoid *2 meet|bump|overlap|crossing|meeting *1 \
        on|each|one|in|anyone|her|him|them|@role|@names
        bump|run|running|bumping into her|them|anyone|each|one|@role|@names|someone
        at the same time as
        straight|directly|right|just|immediately|shortly before|after|following *3 \
        her|them|the|@role|@names|hers|theirs
        before|after|following|either hers|theirs
        gap between|of
        leave by|before|promptly *6 because|so|as|since|before
        arrive|come|turn|park *3 early|earlier|late|later|before *5 because|as|since|so|there|the
        keep|stay|steer away|clear|out *4 between|until|while|on|before|after
        that|this|then is *1 when|while|because *8 \
        out|away|elsewhere|across|being|busy|at|playing|working|gone|home|not|collecting|picking
        nobody|no|not one|body|anyone|somebody|someone|anybody? *2 \
        walk|come|be|run|see|disturb|interrupt|meet *1 in|into|across|there|about|on you|then|it
        when|while|because she|he|they|@names|@role *2 is|are|will *2 \
        out|away|elsewhere|across|busy|gone|collecting
        the other|another|earlier|previous \
        appointment|session|meeting|visit|visitor|family|client|clients|people *4 \
        leave|leaves|left|gone|finish|finished|finishes|end|ends|over|is|will
        back|front|side entrance|door|way *5 because|as|so|until|while|not
        """

    /// A time is barred, or somebody is to be gone by it.
    static let avoiding = """
        not|never|no|cannot|avoid|dont *4 \
        before|until|till|earlier|after|between|mondays|tuesdays|wednesdays|thursdays|\
        fridays|monday|tuesday|wednesday|thursday|friday
        not|never|avoid|keep|out|off *9 \
        mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|monday|tuesday|\
        wednesday|thursday|friday|saturday|sunday *3 \
        at|round|around|about|between|from|before|after|until
        other|another|different days|day|times|hours
        cannot|can not|do|make *4 \
        monday|tuesday|wednesday|thursday|friday|mondays|tuesdays|wednesdays|thursdays|fridays|\
        then
        only|just up|from|after|until|till|before
        instead of|not
        rather|sooner|better than|not
        until|till|by then|noon|lunch|lunchtime
        is|are|am|been on|in|there|using|busy|tied|taken|booked|out|away *4 until|till|before|then
        finished|finishes|gone|left|over|done|clear *3 by|before|until
        has to|be *4 not
        swap|swapped|move|moved|moving|change|changed|shift *6 because|so|since
        straight|right|just|directly before|after
        steer|keep|stay *4 until|till|between|before
        wait|hold|stop|stay|remain *4 until|till|for
        it is busy|full
        first|already in|out|away|have
        """

    static let knowledge = """
        we|i now|also|already|do|are|am? know|knew|understand|gather aware? *2 \
        that|what|how|about|of|from|you|there|she|they|it
        we|i are|am|were|was *1 aware|told|informed|made|advised
        we|i have|had been *1 told|informed|made|advised|alerted|warned
        we|i have|had *1 heard|learned|learnt|received
        we|i have|had it from|on
        it has|was|is been? brought|come|reported|said|alleged|drawn|noted|our|my|recorded
        concerns|reports|information|allegations|worries|complaints has|have|were|was|that been? \
        raised|made|received|reported|shared|passed|you|about|of
        there is|are|has|have been? *1 \
        reason|reasons|reports|concerns|information|evidence|accounts|account|suggestion|worry|\
        worries
        it is|was my|our understanding|belief
        from what we|i know|have|understand
        it is|was *1 known|clear|understood|reported|alleged|said|recorded that|you
        there is|was *1 account|accounts|report|reports|description|record of|that
        what happened|was|has|went|took *2 to|done|on|place|been *3 her|them|that|the|@role|@names
        what you did|said|have|were to|when *2 her|them|the|@role|@names
        does not fit|match|agree|square|tally
        """
}
