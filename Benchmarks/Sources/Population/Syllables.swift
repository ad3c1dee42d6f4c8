/// Names of the second population, most of them built of syllables: no list of anybody's has them,
/// with what they are shortened to or what they sound like.
enum Syllables {
    /// How the names of one language are built.
    struct Language: Sendable {
        var starts: [String]
        var middles: [String]
        var women: [String]
        var men: [String]
        var families: [String]

        init(_ starts: String, _ middles: String, women: String, men: String, families: String) {
            func parts(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
            self.starts = parts(starts)
            self.middles = parts(middles)
            self.women = parts(women)
            self.men = parts(men)
            self.families = parts(families)
        }

        /// So many different names with such endings; some have a syllable between, some have not.
        func names(_ count: Int, _ ends: [String], long: Double, _ dice: inout Dice) -> [String] {
            var made: [String] = []
            var seen: Set<String> = []
            for _ in 0..<count * 20 where made.count < count {
                let start = starts[dice.below(starts.count)]
                let middle = dice.happens(long) ? middles[dice.below(middles.count)] : ""
                let name = start + middle + ends[dice.below(ends.count)]
                if seen.insert(name).inserted { made.append(name) }
            }
            return made
        }
    }

    static let languages = [
        Language(
            "Al An Ar Bar Ben Bran Cal Car Col Cor Dal Dar Den Dor Ed El Er Fal Fen Gar Gil "
                + "Hal Har Hol "
                + "Is Jor Kel Ken Lan Len Lor Mal Mar Mel Mor Nel Nor Os Pel Per Ral Ren Rol "
                + "Ros Sal "
                + "Sel Sor Tal Tam Ter Tor Val Ver Wal Wen Wil Yor",
            "a e i o an el en er il in or ad et is",
            women: "a ia ine elle eth wen lyn ina is ette ora anne ie",
            men: "an ard en ric ton win ford mond in us el bert old y",
            families: "ley ton man son well ham ford wick den more lock shaw ridge ward bury field "
                + "stead worth by combe gate mer nell rick sey ster vane wood yard"),
        Language(
            "Ana Ath Chrys Dem Des Dim Eft Evan Geor Ili Kal Kat Kon Kyr Lam Leon Mar Men Nik Pan "
                + "Pap Per Pol Sav Spyr Stav Stel The Vas Xen Zach",
            "a i o e an it ol ar od",
            women: "ia oula ina issa ara oni i", men: "os is as ios akis on",
            families: "opoulos idis akis oglou atos ellis anos iadis adakis aras"),
        Language(
            "Anand Arun Bala Chandra Deva Ganesh Indra Jaya Kala Kanna Kumar Mani Nalla Nava Param "
                + "Pragas Puva Raja Rama Sath Selva Siva Suren Thava Thana Uma Vela Vija Yoga",
            "na ra ku tha la",
            women: "mathy devi malar rani ini ika vathy yini",
            men: "than nathan kumar rajah lingam ran seelan vel esh",
            families: "nathan lingam rajah samy kumaran pillai moorthy singam thurai vel"),
        Language(
            "An Bao Bich Cam Chau Dao Diep Duc Gia Ha Hieu Hoa Hung Huy Kha Kim Lan Linh Loan "
                + "Mai Minh "
                + "My Nam Nga Nhu Phuc Phuong Quan Quy Son Tam Thanh Thi Thu Tien Trang Tuan "
                + "Van Xuan",
            "h n ng u",
            women: "h ng thi anh thu", men: "g n duc hung van",
            families: "nh ng n yen an oi"),
        Language(
            "Az Bah Beh Dar Far Fer Gol Hem Jal Kam Kar Mah Mas Meh Nav Ner Par Raz Roj Sar "
                + "Sher Sir "
                + "Tah Zar Zer Zin",
            "a i o an ar az id",
            women: "een a eh naz nak ana in", men: "ad an in oz and iar dar",
            families: "zadeh i pour nejad ian far mand o lou"),
        Language(
            "Ab Ad Ak Am Ay Bol Chi Dam Eb Ek Em Fem Ik If Ken Kun Mak Nam Nd Ng Nj Nk Ob Od "
                + "Ok Ol On Og "
                + "Sek Seg Tem Tob Ug Uch Um Wal Yem Zul",
            "a e i o u olu ama ele",
            women: "oma wa ka nke sa ri ya tu", men: "ndu ka zie bo lo de mba si",
            families: "ndu kwu for we mi ye nwa ji ba tse kwe ndo"),
        Language(
            "Alv Barr Bel Cam Cast Del Dom Esc Est Flor Gal Gue Her Iban Jim Laz Lop Mend Mir "
                + "Mont Nav "
                + "Olm Pal Quint Rib Riv Sal Sol Tor Val Var Vel Vill Zam",
            "a e i an er il in",
            women: "ita ela ana ina encia ela iza", men: "ito ero ando ino ildo ardo io",
            families: "ez era oza ales ado anos eda illo ara uena ayo ata"),
        Language(
            "Bal Bar Ber Csab Dezs Er Fer Gab Gy Imr Ist Jan Kar Las Lev Mag Mik Nan Ott Pal "
                + "Rez Sand "
                + "Tam Tib Vil Zol Zsof Zsuz Kov Szab Hor Ned",
            "a e i o or al el en",
            women: "ka i ina na ette ora", men: "os or an y us in el",
            families: "acs i y nyi os falvi hazi kos ai ovszky"),
    ]

    /// Word for word what somebody called so is also called: the first syllable, with or without a
    /// tail.
    static func short(_ name: String) -> [String] {
        let vowels: Set<Character> = ["a", "e", "i", "o", "u", "y"]
        let letters = Array(name)
        guard letters.count > 4 else { return [] }
        var end = 1
        while end < letters.count, !vowels.contains(letters[end]) { end += 1 }
        while end < letters.count, vowels.contains(letters[end]) { end += 1 }
        if end < letters.count { end += 1 }
        guard end >= 2, end < letters.count else { return [] }
        let stem = String(letters[..<end])
        guard let last = stem.last else { return [] }
        return vowels.contains(last) ? [stem] : [stem, stem + "y", stem + String(last) + "ie"]
    }

    /// The same name as another clerk writes it.
    static func respelled(_ name: String) -> [String] {
        let changes = [
            ("k", "c"), ("c", "k"), ("y", "i"), ("i", "y"), ("ph", "f"), ("f", "ph"), ("sh", "s"),
            ("ou", "u"),
            ("u", "oo"), ("ee", "i"), ("th", "t"), ("v", "w"), ("w", "v"), ("j", "y"), ("z", "s"),
            ("x", "ks"), ("oglou", "oglu"), ("aj", "ai"), ("zs", "zh"), ("cs", "ch"),
        ]
        var made = changes.compactMap { from, into -> String? in
            let body = String(name.dropFirst())
            guard body.contains(from) else { return nil }
            return name.prefix(1) + body.replacing(from, with: into, maxReplacements: 1)
        }
        if name.hasSuffix("a") { made.append(name + "h") }
        return made.filter { $0 != name }
    }
}
