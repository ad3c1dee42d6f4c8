/// Words that say how a sentence is built and not what it is about.
enum FunctionWords {
    static let function = words(
        """
        a about above across after afterwards again against all almost alone along already also \
        although
        always am among an and another any anybody anyone anything anywhere are around as at away \
        back be
        because become been before behind being below beside besides between beyond both but by \
        can cannot
        could did do does doing done down during each either else enough even ever every \
        everybody everyone
        everything everywhere except few for from further had has have having he hence her here \
        hers herself
        him himself his how however i if in indeed inside instead into is it its itself just \
        least less like
        many may maybe me might mine more most much must my myself near neither never next no \
        nobody none
        nor not nothing now nowhere of off often on once one only onto or other others otherwise \
        our ours
        ourselves out outside over own per perhaps quite rather really same shall she should \
        since so some
        somebody somehow someone something sometimes somewhere soon still such than that the \
        their theirs
        them themselves then there therefore these they this those though through throughout thus \
        till to
        together too toward towards under until up upon us very was we well were what whatever \
        when whenever
        where wherever whether which while who whoever whole whom whose why will with within \
        without would
        yes yet you your yours yourself yourselves
        """)

    /// Common verbs, and the words of letters and casework: they tell little about whose words a
    /// sentence repeats.
    static let light = words(
        """
        able act add agree agreement allow another answer appear appointment arrange ask attend \
        aware bad be
        become begin believe best better big bit bring call can car case centre certain change \
        check clear
        close come complete concern confirm contact continue copy couple course date day dear decide
        different difficult discuss early easy email end enough enclose ensure evening example \
        expect
        explain face fact feel few file fill find fine first follow forward get give go good \
        great group
        half hand happen have hear hello help here hi hope hour idea important include inform \
        information
        issue join keep kind know last late later lead leave let letter like line list little \
        long look lot
        main make manager matter mean meet meeting mention message minute molestation moment \
        morning move mr mrs ms
        name need new next non note notice number offer office officer old open order other page \
        part pass
        people person phone place plan please point possible practice programme put question read \
        ready
        really receive record regard remember reply report request review right ring room say \
        second see
        seem send service session set sheet show sincerely sit sort speak staff start stay stop \
        support
        sure take talk team tell thank thanks thing think time today tomorrow try turn two three \
        four five
        under understand unit use used usual usually visit wait want way week well wish word work \
        worker
        world write written wrong year yes yours home house court
        """)

    static func words(_ text: String) -> Set<String> {
        var words: Set<String> = []
        for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            words.insert(String(word))
        }
        return words
    }
}
