/// Words of addresses in their short and full forms, English and Welsh.
///
/// Addresses are compared by what tells houses apart: the number, the name of the street, the
/// postcode. All of this serves to bring "Flat 2, 14 St. John's Rd" and "2/14 Saint Johns Road"
/// together. Keys are lower case, full stops gone, one or two words.
enum PlaceWords {
    /// Kinds of street: the short forms and slips, then the full word that takes their place.
    ///
    /// Read in the last word of a street's name and nowhere else: "La Rue" has no lane, "Dr
    /// Barnardo Way" no drive. "st" is a street there.
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

    /// Welsh kinds of street, which come before the name: "Heol y Parc" is "Park Road".
    ///
    /// Each with the English kinds that the same street may bear in another record. The name itself
    /// is not translated; the postcode and the number do the rest.
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
}
