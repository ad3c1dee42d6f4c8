/// What everybody knows to be as long, as far or as many.
enum LikenessLists {
    /// Quantities, the likeliest first, and what tells them.
    ///
    /// Possessive marks are left out.
    static let all: [([Quantity], String)] = durations + measures + small + large

    private static let durations: [([Quantity], String)] = [
        (
            [.duration(90)],
            """
            football match, soccer match, whole match, full match, game of football, football \
            game, game of two halves, cup final, both halves of a match, both halves of a \
            football match, kick off to full time, kick off to final whistle, first whistle to \
            last, first whistle to the last, first whistle to final whistle, whistle to \
            whistle, premier league game, premiership game, premier league match
            """
        ),
        (
            [.duration(120)],
            """
            football match with extra time, match with extra time, cup tie with extra time, \
            match and extra time, football match and extra time, match that goes to extra \
            time, match that went to extra time
            """
        ),
        (
            [.duration(45)],
            """
            half a football match, half of a football match, half of the football, first half \
            of the match, first half of a match, half of football, one half of a match, half a \
            match, first half of a football match, second half of a football match, kick off \
            to half time, half of a match, one half of a football match, half of a game of \
            football, half the match, half a game of football, half of a football game
            """
        ),
        (
            [.duration(15)],
            """
            half time interval, half time at the football, half time break
            """
        ),
        (
            [.duration(30)],
            """
            extra time, episode of eastenders, episode of coronation street, episode of \
            corrie, episode of emmerdale, episode of a soap, episode of hollyoaks, episode of \
            the archers, soap on the telly, half of a sitcom hour
            """
        ),
        (
            [.duration(80)],
            """
            rugby match, rugby international, game of rugby, rugby game
            """
        ),
        (
            [.duration(40)],
            """
            half a rugby match, half of a rugby match, one half of a rugby match, half a game \
            of rugby, driving test, the driving test
            """
        ),
        (
            [.duration(60)],
            """
            netball match, game of netball, lunch hour, hockey match, game of hockey
            """
        ),
        (
            [.duration(3)],
            """
            round of boxing, boxing round, egg timer, boil an egg, boiling an egg, boiled egg, \
            soft boiled egg, pop song, song on the radio, length of a song, pop record
            """
        ),
        (
            [.duration(2)],
            """
            brush your teeth, brushing your teeth, clean your teeth, cleaning your teeth, two \
            minutes silence, silence on remembrance sunday, silence at the cenotaph
            """
        ),
        (
            [.duration(480)],
            """
            working shift, full shift, whole shift, full working shift, eight hour shift, \
            night sleep, full night sleep, good night sleep, proper night sleep, working day, \
            whole working day, full working day, day at work, full day at work, whole day at \
            work
            """
        ),
        (
            [.roughly(390)],
            """
            school day, whole school day, full school day, full day at school, day at school
            """
        ),
        (
            [.roughly(120)],
            """
            feature film, whole film, full film, film at the pictures, film at the cinema
            """
        ),
        (
            [.duration(1440)],
            """
            twice round the clock, clock twice round, clock going twice round, \
            clock went twice round, clock round twice, right round the \
            clock, whole turn of the earth
            """
        ),
        (
            [.duration(720)],
            """
            once round the clock, clock once round, clock round once
            """
        ),
        (
            [.duration(5 * 1440), .count(5), .duration(7 * 1440)],
            """
            working week, school week, whole working week, monday to friday, week less its \
            weekend, week without its weekend, week without the weekend
            """
        ),
        (
            [.duration(3 * 1440)],
            """
            long weekend, bank holiday weekend
            """
        ),
        (
            [.duration(9 * 1440)],
            """
            week and a weekend, week with both its weekends, week and both its weekends
            """
        ),
        (
            [.duration(6 * 10080)],
            """
            school summer holidays, summer holidays, summer holiday from school, length of the \
            summer holidays, half term of school
            """
        ),
        (
            [.roughly(13 * 10080)],
            """
            school term, whole school term, season of the year, quarter of the year, quarter \
            of a year
            """
        ),
        (
            [.duration(40 * 1440), .count(40)],
            """
            days of lent, days in lent, whole of lent, length of lent, all of lent, days and \
            nights of rain, days in the wilderness, noah rain, noah flood
            """
        ),
        (
            [.duration(24 * 1440), .count(24)],
            """
            doors of an advent calendar, doors on an advent calendar, windows of an advent \
            calendar, doors in an advent calendar, windows in an advent calendar, windows on \
            an advent calendar, hours in a day, hours in the day, blackbirds in a pie
            """
        ),
        (
            [.duration(9 * 43830), .duration(40 * 10080), .count(9)],
            """
            time it takes to grow a baby, length of a pregnancy, whole pregnancy, full \
            pregnancy, time it takes to make a baby, time to grow a baby, months of a \
            pregnancy, months it takes to make a baby
            """
        ),
        (
            [.duration(4 * 525960)],
            """
            one world cup to the next, world cup to the next, olympics to the next, one \
            olympics to the next, leap year to the next, one leap year to the next, \
            presidential term
            """
        ),
        (
            [.duration(10 * 525960), .duration(5259600)],
            """
            one census to the next, census to the next
            """
        ),
        (
            [.duration(7 * 525960)],
            """
            whole of primary school, all of primary school, the length of primary school, time \
            in primary school
            """
        ),
        (
            [.duration(5 * 525960)],
            """
            length of a parliament, full parliament, secondary school
            """
        ),
    ]

    private static let measures: [([Quantity], String)] = [
        (
            [.measure(.length, 2_109_750)],
            """
            half marathon, half a marathon
            """
        ),
        (
            [.measure(.length, 4_219_500)],
            """
            marathon, full marathon, london marathon
            """
        ),
        (
            [.measure(.length, 2_012)],
            """
            cricket pitch, length of a cricket pitch
            """
        ),
        (
            [.measure(.length, 11_000)],
            """
            football pitch, rugby pitch, length of a football pitch
            """
        ),
        (
            [.measure(.length, 2_500)],
            """
            length of the pool, length of a pool, length of the baths
            """
        ),
        (
            [.measure(.length, 5_000)],
            """
            olympic pool, length of an olympic pool
            """
        ),
        (
            [.measure(.length, 1_100)],
            """
            length of a bus, length of a double decker, double decker bus
            """
        ),
        (
            [.measure(.length, 30)],
            """
            school ruler, length of a ruler, length of a school ruler
            """
        ),
        (
            [.measure(.mass, 1000)],
            """
            bag of sugar, one bag of sugar
            """
        ),
        (
            [.measure(.mass, 25_000)],
            """
            bag of cement, sack of coal
            """
        ),
    ]

    private static let small: [([Quantity], String)] = [
        (
            [.count(7), .duration(7 * 10080)],
            """
            week of sundays, week worth of sundays, week of saturdays
            """
        ),
        (
            [.count(4), .about(30), .duration(4 * 10080)],
            """
            month of sundays, month worth of sundays, month of saturdays, month of fridays, \
            month of mondays, month worth of fridays, month worth of saturdays, month worth of \
            mondays, whole month of sundays
            """
        ),
        (
            [.count(3)],
            """
            hat trick, hattrick, wheels on a tricycle, legs on a milking stool, blind mice, \
            wise men, musketeers, little pigs, colours in a traffic light, colours of a \
            traffic light, lights on a traffic light, leaves on a shamrock, leaves of a \
            shamrock, leaves of a clover, sides of a triangle, sides to a triangle, coins in \
            the fountain, bears in the story, stumps in a wicket
            """
        ),
        (
            [.count(4)],
            """
            two pairs, two pair, suits in a pack, suits in a deck, legs on a table, legs on a \
            chair, legs on a dog, legs of a table, legs of a chair, legs a dog has, wheels on \
            a car, wheels of a car, tyres on a car, sides of a square, sides to a square, \
            seasons in a year, seasons in the year, seasons of the year, gospels, beatles, \
            corners of the room, corners of a room, string quartet, players in a quartet, \
            points of the compass, horsemen of the apocalypse, quarters in a year, leaves on a \
            lucky clover, home nations, hooves on a horse
            """
        ),
        (
            [.count(5)],
            """
            fingers on one hand, fingers of one hand, fingers on a hand, fingers of a hand, \
            finger of a hand, one hand fingers spread, finger on one hand, finger of one hand, fingers on your \
            hand, one hand worth, fingers and a thumb, fingers of your hand, hand of fingers, \
            whole hand of fingers, olympic rings, rings of the olympics, rings on the olympic \
            flag, toes on a foot, toes on one foot, senses, points on a star, points of a \
            star, working days in a week, days in a working week, days in the working week, \
            school days in a week, basketball team, five a side team, days of the working \
            week, gold rings
            """
        ),
        (
            [.count(6)],
            """
            side of a dice, side of the dice, three pairs, balls in an over, strings on a \
            guitar, strings of a guitar, guitar has strings, faces of a dice, faces on a dice, \
            sides of a dice, sides on a dice, sides to a dice, sides of a die, faces of a die, \
            sides of a cube, faces of a cube, legs on an insect, legs of an insect, legs on a \
            beetle, beetle has legs, insect has legs, geese a laying, highest number on a \
            dice, biggest side of a dice, biggest side, biggest number on a dice, biggest number on the dice, highest number on the \
            dice, top number on a dice, highest face of a dice, highest face on a dice, eggs \
            in a box, eggs in a half dozen, box of eggs, carton of eggs, wives of henry, henry \
            the eighth had wives, wives henry the eighth had, henry viii had wives, wives \
            henry viii had, over of cricket, over at cricket, sides of a hexagon, points for a \
            try and, deliveries in an over, one over of cricket, players in a volleyball team, \
            honeycomb sides, pockets on a snooker table, pockets on a pool table, feet in a \
            fathom
            """
        ),
        (
            [.count(7)],
            """
            days in the week, days in a week, days of the week, days of a week, deadly sins, \
            wonders of the world, colours of the rainbow, colours in the rainbow, colours in a \
            rainbow, rainbow has colours, colours of a rainbow, dwarfs, dwarves, seas, netball \
            team, sides of a fifty pence piece, sides on a fifty pence piece, sides of a 50p, \
            sides on a 50p, swans a swimming, points for a converted try, continents, brides \
            for seven brothers, harry potter books, year itch, nights in a week, nights in the \
            week, nights of the week, players in a netball team, ages of man
            """
        ),
        (
            [.count(8)],
            """
            legs on a spider, spider has legs, legs of a spider, legs a spider has, arms of an \
            octopus, arms on an octopus, octopus has arms, legs on an octopus, octopus has \
            legs, legs of an octopus, rowing crew, maids a milking, notes in an octave, notes \
            of an octave, octave, pints in a gallon, santa reindeer, two fours, stones in a \
            gallon, sides of an octagon, rowers in a boat, pints to the gallon
            """
        ),
        (
            [.count(9)],
            """
            innings, lives of a cat, cat has lives, cat lives, lives a cat has, lives of the \
            cat, cats have lives, lives a cat is given, lives to a cat, muses, ladies dancing, \
            planets, three threes, ninepins, skittles in an alley, months to a baby, baseball \
            team, players in a baseball team, rounders team, square of three
            """
        ),
        (
            [.count(10)],
            """
            fingers and thumbs, fingers on both hands, fingers of both hands, both hands \
            worth, two hands worth, fingers on two hands, fingers on your two hands, fingers \
            of two hands, toes, all your toes, commandments, ten pin bowling pins, pins in a \
            bowling alley, bowling pins, lords a leaping, green bottles, plagues of egypt, \
            years in a decade, number on the prime minister door, number on the pm door, prime \
            minister door, prime minister house, pins in a lane
            """
        ),
        (
            [.count(11)],
            """
            cricket eleven, football eleven, football side, football team, cricket team, \
            hockey team, soccer team, players in a football team, players in a cricket team, \
            players on a football team, team of footballers, legs eleven, pipers piping, full \
            cricket team, players on the pitch for one side
            """
        ),
        (
            [.count(12)],
            """
            months in the year, months in a year, months of the year, months of a year, jury, \
            disciples, apostles, signs of the zodiac, numbers on a clock, numbers on a clock \
            face, numbers on the clock, hours on a clock, hours on a clock face, days of \
            christmas, inches in a foot, inches in a ruler, inches to the foot, drummers \
            drumming, tribes of israel, jurors, people on a jury, jury box, good men and true, \
            full jury, pence in a shilling, pennies in a shilling, angry men, steps of aa, \
            steps in aa, steps of recovery
            """
        ),
    ]
}
