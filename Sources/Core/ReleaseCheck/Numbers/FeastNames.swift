/// The names of days that fall on the same date each year: feasts, saints, quarter days.
enum FeastNames {
    typealias Feast = (words: [String], month: Int, day: Int)

    /// Days that are named so and mean nothing else.
    static let fixed: [Feast] = read(
        """
        1 1: new years day, new year day, new year, ne erday, new year morning
        1 5: twelfth night
        1 6: epiphany, twelfth day, old christmas, old christmas day, three kings day
        1 6: womens christmas, women christmas
        1 7: orthodox christmas, orthodox christmas day, coptic christmas, ethiopian christmas
        1 7: eritrean christmas, russian christmas, serbian christmas, your churchs christmas
        1 7: your church christmas, church christmas, lidet
        1 12: plough monday
        1 13: lohri
        1 14: old new year, orthodox new year
        1 19: timkat, timket
        1 25: burns night, burns day, burns supper, burns supper night, st dwynwens day
        1 25: st dwynwen day, santes dwynwen
        1 26: republic day, australia day
        1 27: holocaust memorial day
        2 1: st brigids day, st brigid day, st brides day, imbolc
        2 2: candlemas, candlemas day, groundhog day
        2 13: galentines
        2 14: valentine, valentines day, valentine day, valentines, valentines night
        2 14: valentine night, st valentine, st valentines day, st valentine day
        2 29: leap day
        3 1: st davids day, st david day, dydd gwyl dewi, dewi day, national day of wales
        3 5: st piran day, st pirans day
        3 8: international womens day, international women day
        3 15: ides of march
        3 17: st patrick, st patricks day, st patrick day, paddys day, paddy day
        3 19: st joseph day, st josephs day
        3 20: spring equinox
        3 21: nowruz
        3 25: lady day, feast of the annunciation, annunciation
        4 1: april fools, april fools day, all fools day, all fools, april fool day, april fool
        4 5: end of the tax year, end of the financial year
        4 14: vaisakhi, baisakhi
        4 21: queens birthday
        4 22: earth day
        4 23: st george, st georges day, st george day, shakespeares birthday
        4 23: shakespeare birthday
        4 24: st mark eve
        4 25: st mark day, st marks day, anzac day
        4 30: walpurgis night
        5 1: may day, beltane
        5 4: may the fourth, star wars day
        5 8: ve day
        5 9: europe day
        5 28: whitsunday term
        5 29: oak apple day
        6 9: st columbas day, st columba day
        6 11: st barnabas day
        6 13: st anthonys day, st anthony day
        6 16: bloomsday
        6 19: juneteenth
        6 21: longest day, longest day of the year, summer solstice
        6 22: windrush day
        6 23: midsummer eve, st johns eve, st johns night
        6 24: midsummers day, midsummer day, st johns day, st john day, midsummer
        6 27: armed forces day
        6 29: st peters day, st peter day, feast of st peter, petertide
        7 1: canada day
        7 4: independence day, american independence day, fourth of july
        7 12: orangemans day, orangeman day
        7 14: bastille day
        7 15: st swithins day, st swithin day, st swithuns day, st swithun day
        7 25: st james day
        7 26: st annes day, st anne day
        8 1: lammas, lammas day, lughnasadh, yorkshire day
        8 6: transfiguration
        8 12: glorious twelfth
        8 14: pakistan independence day
        8 15: feast of the assumption, assumption day, vj day, indian independence day
        8 15: st marys day, st mary day
        8 24: st bartholomews day, st bartholomew day
        9 11: enkutatash
        9 14: exaltation of the cross, holy cross day
        9 15: battle of britain day
        9 21: st matthews day
        9 22: autumn equinox
        9 27: meskel
        9 29: michaelmas, michaelmas day, st michaels day, st michael day, feast of st michael
        10 2: gandhis birthday, gandhi birthday, gandhi jayanti
        10 18: st lukes day, st luke day
        10 21: trafalgar day
        10 25: st crispins day, st crispin day, st crispian
        10 30: mischief night, devils night, halloween eve
        10 31: halloween, hallowe en, halloween night, all hallows eve
        11 1: all saints, all saints day, all saint day, all hallows, hallowmas, samhain
        11 2: all souls, all souls day, all soul day, day of the dead
        11 5: bonfire night, guy fawkes, guy fawkes night, fireworks night, firework night
        11 5: plot night, guy fawkes day
        11 11: armistice day, remembrance day, martinmas, poppy day, martinmas day
        11 11: st martins day, st martin day
        11 16: st margaret day
        11 20: st edmunds day, st edmund day
        11 22: st cecilias day, st cecilia day
        11 23: st clement day, st clements day
        11 25: st catherines day, st catherine day
        11 27: lancashire day
        11 30: st andrews day, st andrew day, st andrews night, st andrew night
        12 1: world aids day
        12 5: st nicholas eve
        12 6: st nicholas day
        12 8: immaculate conception, feast of the immaculate conception
        12 13: st lucys day, st lucy day, santa lucia
        12 21: shortest day, st thomas day, winter solstice
        12 24: christmas eve
        12 25: christmas day, christmas, xmas, christmas quarter day, greek christmas
        12 26: boxing day, st stephens day, st stephen day, feast of stephen, kwanzaa
        12 28: holy innocents, childermas
        12 31: new years eve, new year eve, hogmanay, hogmany, old years night, old year night
        12 31: auld years night, last day of the year
        """)

    /// Saints and the like who are also churches and schools: a day where a sum counts from them.
    static let bare: [Feast] = read(
        """
        1 6: three kings
        1 25: burns, st dwynwens, st dwynwen
        2 1: st bridgets, st brigids
        2 14: st valentines, st valentine
        3 1: st davids, st david
        3 5: st pirans, st piran
        3 17: st patricks, st patrick, paddys
        4 23: st georges, st george
        4 25: st marks, st mark
        6 13: st anthonys, st anthony
        6 21: solstice, the solstice
        6 24: st johns, st john
        6 29: st peters, st peter
        7 15: st swithins, st swithin, st swithuns, st swithun
        7 25: st james
        8 15: the assumption
        9 29: st michaels, st michael
        10 18: st lukes, st luke
        11 5: fireworks, the fireworks, bonfire
        11 11: st martins, st martin, remembrance
        11 30: st andrews, st andrew
        12 6: st nicholas
        12 13: st lucys, st lucy
        12 21: st thomas
        12 26: st stephens, st stephen
        """)

    /// Lines of a month and a day, and behind a colon the names of it.
    private static func read(_ text: String) -> [Feast] {
        text.split(separator: "\n").flatMap { line -> [Feast] in
            let parts = line.split(separator: ":")
            let date = parts[0].split(separator: " ").compactMap { Int($0) }
            return parts[1].split(separator: ",").map {
                ($0.split(separator: " ").map(String.init), date[0], date[1])
            }
        }
    }
}
