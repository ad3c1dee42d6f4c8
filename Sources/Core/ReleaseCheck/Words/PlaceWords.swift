/// The words for kinds of place, body and road, with how they are shortened.
///
/// Each line is one word.
enum PlaceWords {
    /// Any form to the first of its line.
    static let kinds: [String: String] = {
        var table: [String: String] = [:]
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            guard let first = words.first else { continue }
            for word in words { table[word] = first }
        }
        return table
    }()

    static let links: Set<String> = [
        "of", "the", "and", "for", "at", "on", "upon", "in", "de", "la", "le", "by", "under", "c",
        "e", "yr", "ar",
        "ce", "rc", "ltd", "limited", "plc", "llp", "trust",
    ]

    /// Kinds that say nothing of where a place is.
    static let plain = FunctionWords.words(
        """
        close road street lane avenue drive crescent court place gardens terrace grove walk way \
        house flat
        school primary infant junior secondary academy college nursery surgery practice medical \
        health clinic
        hospital infirmary general royal university centre community women womens service \
        services project
        group team trust refuge day care home class club rc catholic saint st women's children \
        childrens
        department ward unit interpreter language support aid association foundation company
        """)

    private static let text = """
        close cl clo
        passage psge
        alley aly
        boulevard bvd blvd
        arcade arc
        chambers chmbrs
        path pth
        girls
        boys
        farm fm
        tower twr towers
        road rd
        street str
        lane ln la
        avenue ave av
        drive dr drv
        crescent cres cresc crs cr
        court crt ct
        place pl
        gardens gdns gardens garden gdn gds
        terrace terr ter tce
        grove grv gr
        square sq
        walk wlk
        way wy
        park pk
        row rw rowe
        rise
        hill hl
        view vw
        green grn
        mews mws
        parade pde
        yard yd
        gate gt
        mount mt
        wharf whf
        quay
        fold
        bank bk
        croft
        vale
        approach
        bridge brg brdg
        villas
        cottages cottage cott cotts ctg
        house hse ho
        flat flt apartment apt unit
        lodge ldg
        hall
        building bldg buildings bldgs
        estate est
        industrial ind
        trading trdg
        business bus
        floor flr
        north nth
        south sth
        east
        west
        upper upr
        lower lwr
        school sch schl schools
        primary prim pri primery primry pry prmy prmry
        infant infants inf infs
        junior juniors jnr jun
        secondary sec
        high
        academy acad acdmy acdy
        college coll clg col
        nursery nurs nsy nrsry
        preschool pre
        community comm cmty
        catholic cath
        church ch
        centre ctr cntr center cen
        children childrens
        surgery surg sgy surgury
        practice prac pract practise
        medical med
        health hlth
        clinic clin
        hospital hosp hospl hsp hosptial
        infirmary infirm infy infmy
        general gen
        royal roy ryl
        university uni univ
        maternity mat
        department dept
        ward wd
        suite ste
        unit
        project proj
        service services svc svcs serv
        refuge ref
        women womens wmns
        aid
        association assoc assn
        committee cttee
        memorial mem meml
        rooms rms
        family fam
        playgroup plgp
        injuries inj
        trust
        foundation fdn
        group grp
        team
        company co
        brothers bros
        sons
        laundry lndry laund
        opticians optician
        bakery
        cafe
        restaurant
        store stores
        supermarket
        shop
        garage
        station stn
        library lib
        day
        care
        home hm
        club
        class
        interpreter interp terp terps
        language lang
        saint st
        doctor dr
        """
}
