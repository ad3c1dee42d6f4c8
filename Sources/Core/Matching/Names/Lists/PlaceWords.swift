/// Words of addresses in their short and full forms, English and Welsh.
///
/// Addresses are compared by what tells houses apart: the number, the name of the street, the
/// postcode. All of this serves to bring "Flat 2, 14 St. John's Rd" and "2/14 Saint Johns Road"
/// together. Keys are lower case, full stops gone, one or two words.
enum PlaceWords {
    /// Kinds of street: the short forms and slips, then the full word that takes their place.
    ///
    /// Read in the last word of a street's name and nowhere else: "La Rue" has no lane, "Dr
    /// Barnardo Way" no drive. "st" is a street there, and a saint in front of a name (``saint``).
    static let streets: [String: String] = [
        "st": "street", "str": "street", "strt": "street", "stree": "street",
        "rd": "road", "raod": "road", "roads": "road",
        "ave": "avenue", "av": "avenue", "aven": "avenue", "avn": "avenue", "avenu": "avenue",
        "cl": "close", "clo": "close", "cls": "close",
        "ct": "court", "crt": "court", "cts": "court", "courts": "court",
        "cres": "crescent", "cresc": "crescent", "crsc": "crescent", "crescant": "crescent",
        "cr": "crescent",
        "dr": "drive", "drv": "drive", "dve": "drive",
        "gdns": "gardens", "gdn": "gardens", "gdens": "gardens", "grdns": "gardens",
        "garden": "gardens", "gds": "gardens",
        "gr": "grove", "gro": "grove", "grv": "grove",
        "grn": "green", "hse": "house", "ho": "house", "hl": "hill", "hts": "heights",
        "ln": "lane", "la": "lane", "lne": "lane",
        "mws": "mews", "mnr": "manor", "mt": "mount", "mnt": "mount",
        "pk": "park", "prk": "park", "pl": "place", "plc": "place", "pde": "parade",
        "par": "parade", "pass": "passage", "prom": "promenade", "pth": "path",
        "sq": "square", "sqr": "square", "ter": "terrace", "terr": "terrace", "tce": "terrace",
        "trce": "terrace", "wy": "way", "wlk": "walk", "wk": "walk", "wks": "works",
        "wd": "wood", "vw": "view", "vws": "views", "vl": "vale", "vlg": "village",
        "vill": "villas", "vls": "villas", "villa": "villas", "yd": "yard", "est": "estate",
        "ests": "estate", "ind": "industrial", "cott": "cottage", "cotts": "cottages",
        "ctg": "cottage", "ctgs": "cottages", "bldg": "building",
        "bldgs": "buildings", "blds": "buildings", "brg": "bridge", "bdge": "bridge",
        "bvd": "boulevard", "blvd": "boulevard", "boul": "boulevard", "cir": "circus",
        "crcs": "circus", "cswy": "causeway", "ctr": "centre", "cntr": "centre",
        "center": "centre", "embk": "embankment", "esp": "esplanade", "fld": "field",
        "flds": "fields", "fm": "farm", "frm": "farm", "hgts": "heights", "jct": "junction",
        "ldg": "lodge", "ldge": "lodge", "mans": "mansions", "mansion": "mansions",
        "mdw": "meadow", "mdws": "meadows", "orch": "orchard", "prec": "precinct", "qy": "quay",
        "rw": "row", "stn": "station", "vly": "valley", "whf": "wharf",
    ]

    /// Kinds of street that are written out and take no short form, so as to know where a name
    /// ends.
    static let streetsInFull: Set<String> = [
        "mews", "rise", "row", "bank", "brow", "cloisters", "copse", "corner", "croft", "cross",
        "dale", "dell", "dene", "end", "fold", "garth", "gate", "ginnel", "glade", "glebe", "glen",
        "heath", "hollow", "hurst", "lea", "ley", "link", "loke", "mead", "moor", "nook", "oval",
        "paddock", "pastures", "piece", "reach", "ride", "ridge", "side", "spinney", "square",
        "steps", "strand", "twitten", "wynd", "vennel", "brae", "loan", "toft", "gait", "ring",
        "chase", "down", "common", "ferry", "ford", "hamlet", "haven", "bottom", "lock", "pightle",
    ]

    /// In front of a name "st" is a saint, and so are its counterparts; "St Johns" is one word.
    ///
    /// "14 St Mary St" is `saint mary` and `street`. "Sts" is more than one saint.
    static let saint: [String: String] = [
        "st": "saint", "ste": "saint", "sts": "saint", "snt": "saint", "sant": "saint",
    ]

    /// Parts of a house: the short forms, then the word that takes their place.
    ///
    /// The number after them is the number of the home; "Flat 2, 14 High St", "2/14 High St" and
    /// "14B High St" are compared by both numbers in either order.
    static let units: [String: String] = [
        "flat": "flat", "flt": "flat", "fl": "flat", "flats": "flat", "fla": "flat",
        "apt": "flat", "apts": "flat", "appt": "flat", "apart": "flat", "apartment": "flat",
        "appartment": "flat", "aprtment": "flat", "maisonette": "flat", "mais": "flat",
        "maisonnette": "flat", "studio": "flat", "bedsit": "flat", "bedsitter": "flat",
        "unit": "flat", "unt": "flat", "suite": "flat", "ste": "flat", "annexe": "annexe",
        "annex": "annexe", "anx": "annexe", "room": "room", "rm": "room", "rms": "room",
        "bed": "room", "plot": "plot", "pitch": "pitch", "caravan": "caravan", "berth": "berth",
        "block": "block", "blk": "block", "wing": "block", "tower": "tower", "twr": "tower",
        "no": "number", "num": "number", "number": "number", "stair": "stair",
        "fflat": "flat", "ystafell": "room", "uned": "flat", "rhif": "number",
    ]

    /// Floors and sides of a house; kept apart from the number, and weak.
    ///
    /// Read only where a flat's number may stand, in front of "floor", "flat" or a comma: there is
    /// a First Avenue and an Upper Street.
    static let floors: [String: String] = [
        "gf": "ground floor", "gff": "ground floor", "ground": "ground floor",
        "grd": "ground floor", "gnd": "ground floor", "lg": "lower ground floor",
        "lgf": "lower ground floor", "ff": "first floor", "fff": "first floor",
        "first": "first floor", "1st": "first floor", "sf": "second floor",
        "second": "second floor", "2nd": "second floor", "tf": "top floor", "top": "top floor",
        "third": "third floor", "3rd": "third floor", "fourth": "fourth floor",
        "4th": "fourth floor", "basement": "basement", "bsmt": "basement", "bst": "basement",
        "bsmnt": "basement", "garden flat": "basement", "attic": "top floor", "loft": "top floor",
        "upper": "upper floor", "lower": "lower floor", "front": "front", "rear": "rear",
        "back": "rear", "left": "left", "right": "right", "llawr": "floor",
        "daear": "ground floor",
    ]

    /// Points of the compass and other words that come before or after the name of a street.
    ///
    /// A single letter behind a number is the number's ("14E"), and in a flat's place it is the
    /// flat.
    static let directions: [String: String] = [
        "n": "north", "nth": "north", "s": "south", "sth": "south", "e": "east",
        "w": "west", "wst": "west", "ne": "north east", "nw": "north west",
        "se": "south east", "sw": "south west", "upr": "upper", "up": "upper", "lwr": "lower",
        "lr": "lower", "gt": "great", "grt": "great", "lt": "little", "ltl": "little",
        "nr": "near", "opp": "opposite", "adj": "adjoining",
        "mid": "middle", "ctrl": "central",
    ]

    /// Numbers as words in front of a street or a flat.
    static let numbers: [String: String] = [
        "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7",
        "eight": "8", "nine": "9", "ten": "10", "eleven": "11", "twelve": "12", "un": "1",
        "dau": "2", "tri": "3", "pedwar": "4", "pump": "5", "chwech": "6", "saith": "7",
        "wyth": "8", "naw": "9", "deg": "10", "i": "1", "ii": "2", "iii": "3", "iv": "4",
    ]

    /// Welsh kinds of street, which come before the name: "Heol y Parc" is "Park Road".
    ///
    /// Each with the English kinds that the same street may bear in another record. The name itself
    /// is translated through ``welshNames`` alone; the postcode and the number do the rest.
    static let welshStreets: [String: [String]] = [
        "heol": ["road", "street"], "hewl": ["road"], "ffordd": ["road", "way", "street"],
        "ffd": ["road"], "stryd": ["street"], "rhodfa": ["avenue", "drive", "parade", "walk"],
        "maes": ["field", "close", "square"], "clos": ["close", "court"],
        "lon": ["lane", "road"], "lonydd": ["lanes"], "cwrt": ["court"], "llys": ["court"],
        "cilgant": ["crescent"], "teras": ["terrace"], "rhes": ["row", "terrace"],
        "sgwar": ["square"], "gerddi": ["gardens"], "gardd": ["gardens"], "parc": ["park"],
        "plas": ["place", "hall"], "ty": ["house"], "tai": ["houses"], "tyddyn": ["cottage"],
        "bwthyn": ["cottage"], "fferm": ["farm"], "bryn": ["hill"], "allt": ["hill"],
        "rhiw": ["hill"], "tyle": ["hill"], "pen": ["head", "top"], "cae": ["field"],
        "dol": ["meadow"], "waun": ["moor"], "gwaun": ["moor"], "rhos": ["moor"],
        "coed": ["wood"], "gelli": ["grove"], "llwyn": ["grove"], "pont": ["bridge"],
        "porth": ["gate"], "lle": ["place"], "llain": ["green"], "tir": ["land"],
        "pentref": ["village"], "pentre": ["village"], "ystad": ["estate"], "stad": ["estate"],
        "rhodfeydd": ["walks"], "glan": ["bank"], "golygfa": ["view"], "canolfan": ["centre"],
        "adeilad": ["building"], "adeiladau": ["buildings"], "cyrtiau": ["courts"],
        "dyffryn": ["valley"], "cwm": ["valley"],
    ]

    /// Little words in Welsh addresses that fall away.
    static let welshArticles: Set<String> = [
        "y", "yr", "r", "yn", "ar", "o", "i", "a", "ac", "dan",
    ]

    /// Welsh words in the names of streets beside the English ones; mutated forms are listed too.
    static let welshNames: [String: String] = [
        "fawr": "high", "mawr": "great", "bach": "little", "fach": "little", "newydd": "new",
        "hen": "old", "uchaf": "upper", "isaf": "lower", "canol": "middle", "ganol": "middle",
        "gogledd": "north", "de": "south", "dwyrain": "east", "ddwyrain": "east",
        "gorllewin": "west", "eglwys": "church", "llan": "church", "capel": "chapel",
        "ysgol": "school", "orsaf": "station", "gorsaf": "station", "farchnad": "market",
        "marchnad": "market", "felin": "mill", "melin": "mill", "afon": "river", "mor": "sea",
        "castell": "castle", "bont": "bridge", "parc": "park", "brenin": "king",
        "brenhines": "queen", "frenhines": "queen", "tywysog": "prince", "coleg": "college",
        "ffynnon": "well", "garreg": "stone", "derw": "oak", "dderwen": "oak", "onnen": "ash",
        "gwyn": "white", "wen": "white", "coch": "red", "goch": "red", "gwyrdd": "green",
        "las": "blue", "glas": "blue", "dewi": "david", "fair": "mary", "mair": "mary",
        "ioan": "john", "pedr": "peter", "sant": "saint", "santes": "saint", "gardd": "garden",
        "ardd": "garden", "coed": "wood", "goed": "wood", "haul": "sun", "cei": "quay",
    ]

    /// Towns and counties in the short forms that forms and letters use.
    static let counties: [String: String] = [
        "beds": "bedfordshire", "berks": "berkshire", "bucks": "buckinghamshire",
        "cambs": "cambridgeshire", "ches": "cheshire", "derbys": "derbyshire",
        "glos": "gloucestershire",
        "hants": "hampshire", "herts": "hertfordshire", "lancs": "lancashire",
        "leics": "leicestershire", "lincs": "lincolnshire", "mddx": "middlesex",
        "middx": "middlesex",
        "northants": "northamptonshire", "notts": "nottinghamshire", "oxon": "oxfordshire",
        "salop": "shropshire", "shrops": "shropshire", "staffs": "staffordshire",
        "wilts": "wiltshire",
        "worcs": "worcestershire", "yorks": "yorkshire", "n yorks": "north yorkshire",
        "s yorks": "south yorkshire", "w yorks": "west yorkshire", "e sussex": "east sussex",
        "w sussex": "west sussex", "co durham": "durham", "glam": "glamorgan",

        "carms": "carmarthenshire", "pembs": "pembrokeshire", "bham": "birmingham",
        "mcr": "manchester", "manc": "manchester", "lpool": "liverpool", "nottm": "nottingham",
        "soton": "southampton", "ldn": "london", "leic": "leicester", "wgc": "welwyn garden city",
        "hemel": "hemel hempstead", "caerdydd": "cardiff",
        "abertawe": "swansea", "casnewydd": "newport", "wrecsam": "wrexham",
        "merthyr": "merthyr tydfil", "caerfyrddin": "carmarthen", "penybont": "bridgend",
    ]

    /// Words that tell nothing of which house it is, and fall away once the rest is read.
    static let weak: Set<String> = [
        "the", "of", "on", "at", "in", "near", "and", "house", "flat", "street", "road", "england",
        "wales", "cymru", "uk", "gb", "great britain", "united kingdom", "address", "current",
        "home", "c", "o",
    ]
}
