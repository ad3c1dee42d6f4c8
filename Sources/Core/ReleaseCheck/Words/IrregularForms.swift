/// Irregular forms of verbs and nouns, each line one word.
enum IrregularForms {
    static let text = """
        be am is are was were been being
        have has had having
        do does did done doing
        go goes went gone going
        say says said saying
        tell tells told telling
        get gets got gotten getting
        make makes made making
        take takes took taken taking
        give gives gave given giving
        come comes came coming
        know knows knew known knowing
        think thinks thought thinking
        see sees saw seen seeing
        hear hears heard hearing
        feel feels felt feeling
        leave leaves left leaving
        hold holds held holding
        keep keeps kept keeping
        hit hits hitting
        beat beats beaten beating
        strike strikes struck striking
        throw throws threw thrown throwing
        break breaks broke broken breaking
        bite bites bit bitten biting
        kick kicks kicked kicking
        choke chokes choked choking
        shake shakes shook shaken shaking
        catch catches caught catching
        find finds found finding
        hide hides hid hidden hiding
        run runs ran running
        sleep sleeps slept sleeping
        wake wakes woke woken waking
        speak speaks spoke spoken speaking
        write writes wrote written writing
        read reads reading
        ring rings rang rung ringing
        buy buys bought buying
        sell sells sold selling sale sales
        pay pays paid paying
        spend spends spent spending
        steal steals stole stolen stealing
        bring brings brought bringing
        drive drives drove driven driving
        sit sits sat sitting
        stand stands stood standing
        lie lies lay lain lying
        fall falls fell fallen falling
        fight fights fought fighting
        drag drags dragged dragging
        cut cuts cutting
        put puts putting
        shut shuts shutting
        let lets letting
        lose loses lost losing
        meet meets met meeting
        send sends sent sending
        swear swears swore sworn swearing
        tear tears tore torn tearing
        burn burns burnt burned burning
        wear wears wore worn wearing
        eat eats ate eaten eating
        drink drinks drank drunk drinking
        begin begins began begun beginning
        grow grows grew grown growing
        build builds built building
        sing sings sang sung singing
        hang hangs hung hanged hanging
        stick sticks stuck sticking
        swing swings swung swinging
        spit spits spat spitting
        understand understands understood understanding
        forget forgets forgot forgotten forgetting
        follow follows followed following
        teach teaches taught teaching
        show shows showed shown showing
        sew sews sewed sewn sewing
        child children kid kids
        man men
        woman women
        foot feet
        tooth teeth
        person people persons
        knife knives
        wife wives
        life lives
        half halves
        mouse mice
        lady ladies
        baby babies
        bruise bruises bruised bruising
        threat threats threaten threatens threatened threatening
        strangle strangles strangled strangling strangulation
        afraid
        mum mums mummy mother mothers mam mom
        dad dads daddy father fathers
        gran grandma nan nana nani granny grandmother nanna
        live living lived
        move moves moved moving
        """
}
