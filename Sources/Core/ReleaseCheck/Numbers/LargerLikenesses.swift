/// What everybody knows to be thirteen and more.
extension LikenessLists {
    static let large: [([Quantity], String)] = [
        (
            [.count(13)],
            """
            cards in a suit, cards to a suit, cards of a suit, rugby league team, rugby league \
            side, unlucky number, unlucky for some, last supper table, people at the last \
            supper, number on the unlucky, witches in a coven, lunar months in a year
            """
        ),
        (
            [.count(14), .duration(20160)],
            """
            days in a fortnight, days of a fortnight, pounds in a stone, pounds to the stone, \
            lines in a sonnet, lines of a sonnet, nights in a fortnight, stations of the cross
            """
        ),
        (
            [.count(15)],
            """
            rugby team, rugby union team, rugby fifteen, rugby union side, players in a rugby \
            team, reds on a snooker table, reds in a frame, red balls on a snooker table, reds \
            in snooker, reds at snooker, rugby side, three fives, men on the dead man chest, \
            quarter hour of minutes, minutes in a quarter of an hour
            """
        ),
        (
            [.count(16)],
            """
            ounces in a pound, ounces to the pound, four fours, pieces on one side of a \
            chessboard, pawns on a chessboard, pawns on a chess board, age you can leave \
            school, crotchets in
            """
        ),
        (
            [.count(17)],
            """
            age you can drive, age you can learn to drive, syllables in a haiku, old enough to \
            drive
            """
        ),
        (
            [.count(18)],
            """
            holes on a golf course, holes of golf, holes of a golf course, round of golf, golf \
            holes, holes in golf, voting age, old enough to vote, age you can vote, age of \
            majority, coming of age, old enough to drink in a pub, three sixes, holes on a \
            course, six threes
            """
        ),
        (
            [.count(19)],
            """
            nineteenth hole, one below the score
            """
        ),
        (
            [.count(20)],
            """
            fags in a packet, cigarettes in a packet, cigarettes in a pack, fags in a pack, \
            fingers and toes, all your fingers and toes, packet of fags, packet of cigarettes, \
            packet of twenty, hundredweights in a ton, shillings in a pound, top of a \
            dartboard, top number on a dartboard, highest number on a dartboard, four fives, \
            two tens, shillings to the pound
            """
        ),
        (
            [.count(21)],
            """
            pontoon, blackjack, three sevens, seven threes, key of the door, twenty one at \
            cards, dots on a dice, spots on a dice, spots on a die, pips on a dice, gun \
            salute, you want at pontoon, royal salute
            """
        ),
        (
            [.count(22)],
            """
            two football teams, two cricket elevens, two cricket teams, both football teams, \
            two elevens, both teams of footballers, players on a football pitch, players on \
            the pitch, balls on a snooker table, balls on the snooker table, two little ducks, \
            yards in a chain, length of a cricket pitch in yards, catch number, players in a \
            football match, men on a football pitch
            """
        ),
        (
            [.count(25), .about(25)],
            """
            quarter of a century, quarter of a hundred, silver wedding, five fives, silver \
            jubilee
            """
        ),
        (
            [.count(26)],
            """
            letters in the alphabet, letters of the alphabet, letters in the english alphabet, \
            half the weeks in a year, miles in a marathon, half a deck of cards, half a pack \
            of cards, alphabet
            """
        ),
        (
            [.count(27)],
            """
            three nines, bones in a hand
            """
        ),
        (
            [.count(28)],
            """
            days in february, days of february, dominoes in a set, dominoes in a box, set of \
            dominoes, four sevens, days in a lunar month
            """
        ),
        (
            [.count(24)],
            """
            two dozen, four sixes, hours in the day, carats in pure gold, carats of pure gold, \
            solomon
            """
        ),
        (
            [.count(30)],
            """
            days in april, days in june, days in september, days in november, days has \
            september, days of november, days of june, three tens
            """
        ),
        (
            [.count(31)],
            """
            days in january, days in march, days in may, days in july, days in august, days in \
            october, days in december, days of december
            """
        ),
        (
            [.count(32)],
            """
            pieces on a chessboard, chess pieces, pieces in a chess set, teeth in a full set, \
            teeth in a grown mouth, full set of teeth, degrees at which water freezes
            """
        ),
        (
            [.count(36)],
            """
            three dozen, six sixes, inches in a yard
            """
        ),
        (
            [.count(40)],
            """
            winks, life begins, days noah, thieves with ali baba, ali baba thieves, double \
            top, two score
            """
        ),
        (
            [.count(42)],
            """
            answer to life the universe and everything, meaning of life
            """
        ),
        (
            [.count(50)],
            """
            states in america, states of america, half a century, half century, half a \
            hundred, golden wedding, stars on the american flag, stars on the stars and \
            stripes, bullseye, ways to leave your lover
            """
        ),
        (
            [.count(52)],
            """
            weeks in a year, weeks in the year, cards in a pack, cards in a deck, deck of \
            cards, pack of cards, weeks of the year, pack without its jokers, pack of playing \
            cards, white keys on a piano, whole deck, one for each week of the year, every \
            week of the year
            """
        ),
        (
            [.count(60)],
            """
            minutes in an hour, seconds in a minute, three score, minutes to the hour
            """
        ),
        (
            [.count(64)],
            """
            squares on a chessboard, squares on a chess board, squares of a chessboard, when i \
            am sixty four
            """
        ),
        (
            [.count(66)],
            """
            clickety click, books in the bible, books of the bible
            """
        ),
        (
            [.count(70)],
            """
            three score and ten, threescore and ten, threescore years and ten, three score \
            years and ten
            """
        ),
        (
            [.count(76)],
            """
            trombones in the big parade
            """
        ),
        (
            [.count(80)],
            """
            four score, fourscore, days to go round the world
            """
        ),
        (
            [.count(88)],
            """
            two fat ladies, keys on a piano, keys of a piano
            """
        ),
        (
            [.count(90)],
            """
            top of the shop, degrees in a right angle
            """
        ),
        (
            [.count(99)],
            """
            red balloons, ice cream with a flake
            """
        ),
        (
            [.count(100)],
            """
            years in a century, pence in a pound, pennies in a pound, centimetres in a metre, \
            one short of a hundred and one, degrees at which water boils, pence to the pound, \
            years to a century
            """
        ),
        (
            [.count(101)],
            """
            dalmatians, one hundred and one dalmatians
            """
        ),
        (
            [.count(144)],
            """
            gross, a gross, dozen dozen
            """
        ),
        (
            [.count(147)],
            """
            maximum break, maximum at snooker, top break at snooker, snooker maximum
            """
        ),
        (
            [.count(180)],
            """
            maximum at darts, top score at darts, three treble twenties, darts maximum, three \
            darts maximum, highest score at darts
            """
        ),
        (
            [.count(365)],
            """
            days in a year, days in the year, days of the year, every day of the year
            """
        ),
    ]
}
