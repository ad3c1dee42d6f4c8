extension Transliterations {
    /// Surnames of Britain and Ireland that sound alike, A to L.
    static let britishSurnamesAToL = """
        adams addams adam
        aitken aitkin aiken atkin
        allan allen alan alleyn
        anderson andersen
        andrews andrew
        armitage armytage hermitage
        atkins aitkins adkins
        atkinson atkinsons aitkinson
        ayres ayers eyres
        bailey baily bayley baillie bayly
        barnes barns
        barratt barrett barret barrat
        bartlett bartlet
        baxter bakster
        beaumont beamont
        beckett becket
        bennett bennet benett bennit
        berry bury
        bevan beavan beven
        birch burch
        blythe blyth bligh
        bolton boulton
        bowes bows
        bowles boles
        boyce boyes boys
        brennan brenan
        brooke brook brookes brooks
        browne brown broun
        bryant briant
        burgess burges burgiss
        burke bourke burk
        burns byrne byrnes burn
        byrne byrnes obyrne
        callaghan ocallaghan callahan
        campbell cambell campbel
        carr kerr karr
        cavanagh kavanagh cavanaugh kavanaugh
        chambers chalmers
        clark clarke clerk clerke
        coates coats cotes
        cocks cox coxe
        coleman colman
        collins collings colins
        conner connor oconnor connors
        connolly conolly connelly conneely
        cook cooke coke
        cooper couper cowper
        corbett corbet
        crawford crawfurd
        cross crosse
        cummings cummins cumming cummin
        cunningham cuningham conyngham
        daly daley odaly dailey
        davidson davison davisson
        davies davis davys
        dean deane
        dempsey dempsy
        devine divine
        dickson dixon dicksen
        docherty doherty dougherty odoherty dogherty
        donnelly donelly donnely
        donoghue donohue odonoghue donahue odonoghoe
        douglas douglass
        dowd odowd
        doyle doyel
        dunn dunne dun
        dwyer odwyer
        eaton eton
        edmonds edmunds
        edwards edward
        evans evens ifans
        faulkner falconer falkner
        fearn fern fearne
        ferguson fergusson
        fisher fischer
        fitzgerald fitzgerrald fitz
        flanagan flannagan flanigan
        flynn flinn oflynn
        ford forde foord
        forster foster
        fraser frazer frasier frazier
        gallagher gallaher gallacher ogallagher
        gardiner gardner gardener
        garrett garret garratt
        geraghty gerrity gerety
        gibbs gibb
        goddard godard
        goodwin godwin
        graves greaves
        gray grey
        green greene
        griffiths griffith gruffydd griffeths
        hale hail
        haley healey healy hayley
        hanson hansen
        hardy hardie
        hargreaves hargraves
        harper harpur
        harries harris harrys
        hart harte
        harvey harvie hervey
        hawkins hawkings
        hayes hays hayse
        haynes haines
        heath heathe
        hennessy hennessey
        hewitt hewett hewit
        higgins higgens ohiggins
        hodgson hodson hodgeson
        hodges hodge
        hoare hore
        hogg hogge
        hopkins hopkin
        houghton haughton hoghton
        howard howerd
        howell howells hywel
        hudson hutson
        hughes huws hughs hews
        humphreys humphries humphrey humphrys humphris
        hurst hirst
        hutchinson hutchison hutcheson
        hyde hide
        irvine irving irwin ervine
        jamieson jameson jamison
        jarvis jervis
        jeffries jefferies jeffreys jefferys jeffrey
        jenkins jenkyns jenkin
        johnson johnston johnstone jonson
        jones johns jone
        kane cain kayne cane
        kay kaye
        keane kean keen
        kearney carney
        kelly kelley okelly
        kemp kempe
        kenny kenney
        kidd kyd
        kirby kirkby
        knowles knolls
        laing lang
        leach leech
        leary oleary
        lees leese
        lester leicester
        little lytle lyttle
        loughlin laughlin oloughlin
        low lowe
        lowry lowrie laurie
        lynch linch
        lyons lyon
        """
}
