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
        your own words|account|description|admission
        in your words
        by your own
        as you put|said|described|told|explained
        you have|had *1 \
        told|said|described|explained|mentioned|admitted|accepted|acknowledged|agreed|spoken|\
        shared|asked|written
        i|we saw|noticed|observed|noted
        from|back|to|of|with what you|he said|told
        when i asked
        he *2 \
        said|told|says|described|accepts|accepted|admitted|acknowledged|explained|reports|\
        denied|stated|thinks
        """

    static let orders = """
        must not|never
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

    static let general = """
        people who|that|often|sometimes|may|can|in
        children|babies|partners|parents|men|women|victims|survivors|families|adults|teenagers \
        often|usually|sometimes|may|can|might|notice|know|learn|hear|feel|see|who|live|living|\
        take|pick|need|do|are|watch
        abuse is|can|may|includes|means|often|does
        anyone|someone|somebody|everyone|everybody who|else
        a|any|each|every person|partner|child|parent|adult|man|woman
        some|many|most|other|all|few people|men|women|partners|children|families|parents|us
        we all
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
