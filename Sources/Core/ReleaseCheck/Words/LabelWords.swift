/// The words of file names, subjects and calendars.
enum LabelWords {
    /// Words as they are cut there.
    static let short: [String: String] = {
        var table: [String: String] = [:]
        for pair in cuts.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            let words = pair.split(separator: "=").map(String.init)
            if words.count == 2 { table[words[0]] = words[1] }
        }
        return table
    }()

    /// A word as it is written when it is not cut.
    static func written(_ token: Token) -> Token {
        guard let whole = short[token.text] else { return token }
        var token = token
        token.text = whole
        token.stem = Stem.of(whole)
        return token
    }

    private static let cuts = """
        appt=appointment appts=appointment apt=appointment apps=application appl=application
        mtg=meeting mtgs=meeting strat=strategy stmt=statement stmts=statement interp=interpreter
        interps=interpreter terp=interpreter hosp=hospital sch=school schl=school nurs=nursery
        addr=address tel=telephone mob=mobile msg=message msgs=message pic=photo pics=photo
        vid=video vids=video recs=recording docs=document sol=solicitor sols=solicitor
        tncy=tenancy tenc=tenancy veh=vehicle reg=registration bday=birthday xmas=christmas
        wkend=weekend neigh=neighbour nbr=neighbour nbrs=neighbour meds=medicine presc=prescription
        acct=account accts=account pymt=payment pymts=payment inj=injury injs=injury rx=prescription
        hubby=husband bf=boyfriend gf=girlfriend dau=daughter dtr=daughter gran=grandmother
        pharm=pharmacy phcy=pharmacy surg=surgery prim=primary coll=college uni=university
        vol=volunteer wk=week wks=week mth=month mths=month yr=year yrs=year ben=benefit
        bens=benefit cttee=committee conf=conference assmt=assessment asst=assessment
        couns=counsellor psych=psychologist physio=physiotherapy immig=immigration pport=passport
        lang=language trans=translation refg=refuge grp=group sess=session chk=check
        preg=pregnant preggers=pregnant scan=scan mat=maternity trf=transfer xfer=transfer
        tfr=transfer mgmt=management prop=property props=property garg=garage kit=kitchen
        lpa=attorney poa=attorney instr=instruct instrs=instruct revoc=revoke gship=guardian
        cust=custody div=divorce decl=declaration witn=witness wit=witness hse=house
        bathrm=bathroom bedrm=bedroom rm=room pwd=password pw=password passcode=code
        """

    /// Languages by the codes that they have in lists.
    static let languages: [String: String] = [
        "lt": "lithuanian", "pl": "polish", "ro": "romanian", "ru": "russian", "ur": "urdu",
        "bn": "bengali", "pa": "punjabi", "gu": "gujarati", "so": "somali", "ar": "arabic",
        "fa": "farsi", "ku": "kurdish", "ti": "tigrinya", "am": "amharic", "tr": "turkish",
        "pt": "portuguese", "es": "spanish", "fr": "french", "de": "german", "lv": "latvian",
        "uk": "ukrainian", "sq": "albanian", "vi": "vietnamese", "zh": "chinese", "ps": "pashto",
        "sw": "swahili", "yo": "yoruba", "hu": "hungarian", "sk": "slovak", "cs": "czech",
        "bg": "bulgarian", "ta": "tamil", "hi": "hindi", "tw": "twi", "bsl": "bsl",
    ]

    /// What files and subjects are called whatever is in them.
    static let plain: Set<String> = Set(
        FunctionWords.words(
            """
            letter note notes session sessions report draft final copy form record file update \
            review plan week month year page sheet worksheet homework document attachment subject \
            minutes agenda statement account summary chronology log diary index version scan photo \
            client case meeting appointment group programme course contact court hearing order \
            rent arrears tenancy visit home call email text reply message monday tuesday wednesday \
            thursday friday saturday sunday january february march april may june july august \
            september october november december day date time reminder invite signed final old new \
            children child family husband wife partner ex mother father son daughter mum dad \
            first third lead safeguarding joint support booking interpreter clinic surgery hospital \
            nurse doctor bridge hub centre room application assessment referral feedback handout cover
            """
        ).map(Stem.of))
}
