/// Words that everybody uses, first half of the alphabet: none of them is a name by itself.
enum KnownWordsFirst {
    static let text = """
        abbreviations abel able about above abroad absence absences absent abstract abuse abused
        abuses abusive accents accept acceptance accepted accepts access accessibility accessible
        accident accommodation accord account accountability accountable accountant accounts
        accreditation accredited accumulated accuse accuses achieve acknowledge acknowledged
        acknowledgement acknowledges acquittal acquitted across act acted acting action actions
        active actor acts ada adapted add added address addressed addresses adds adjoin adjoining
        adjourned admin administrator admit admits admitted adult adults advent advert advice
        advise advised adviser advisers advises advocacy advocate affected affirm afraid afresh
        african after afternoon afterwards again against age agencies agency agenda ages aggressor
        aggressors ago agree agreeable agreed agreement agreements agrees ahead aid aids aim aimed
        aims airport airtag alarm alcohol alert alerts algorithm alike alive all allegations
        alleged allocates allocation allotment allow allowance allowed allows alone along
        alongside alphabet alphabetical already also alt alternative alternatives although always
        ama ambiguous ambition ambulance amended among analysis and anew anger animal animals
        ankle annex anniversary announced anonymous another answer answered answers antenatal
        anxiety anxious any anybody anyone anything anywhere apart apartment apostrophes appear
        appears append appended appendices appends apple application applied applies apply
        appointment appointments apprentice approach approaches approval approve approx appt appts
        apricot april apron apt arch are area areas arguable argue arguing argument arguments arm
        armchair armed army around arrange arrangements arrest arrested arrive arrived arrow art
        article artist asap ascending ash ashamed ashtray asian aside ask asked asking asks asleep
        aspen assault assaulted assembly assert asserted asserts assess assessed assessment
        assessments assessor asset assign assigned assigner assignment assignments assigns
        assistant assume assumes assumption assumptions assured ast attack attempt attempted
        attempts attend attendance attendances attended attending attention attic attitudes attn
        attributes audience audiences audit audited august aunt auntie aunty authenticated
        authenticating author authorise authorised authorities authority authorizer autocomplete
        automated automatic automatically autumn availability available avenue average avoiding
        await awake aware awareness away awful axe baby back backend background backticks backup
        bacon bad badge badger badly bag baggage bail bailed bailiff bait baker bakery balance
        balcony ball ban banana band bandage bands bank banks banner bar barber bare bargain barge
        bark barley barn barrel barring base basement bases basic basics basin basis basket bat
        batch bath bathroom battle bawl bay bcc bea beach bead beam bean bear bears beat beaten
        beats beauty beaver became because become becomes bed bedding bedfordshire bedroom beds
        bedtime bee beech beef been beer beetle before began begin beginning begins begun behave
        behaviour behaviours behind being belief beliefs believe believed believes belittles bell
        bella belly belong belongs below belt bench benchmark benchmarks bend beneath benefit
        benefits bent berry beside besides best better between beyond bicycle bidirectional big
        biggest bike bill bin binary bind binding bindings binds bins birch bird birth birthday
        biscuit bit bite bits bitten bitter blackberry blackbird blacked blackout blade blame
        blames blank blanket blast blaze bled bleed blend bless blind blink block blocked blockers
        blocking blocks blog blood bloom blossom blouse blow blue bluebell blunt board boat bodies
        body boil boiler bolt bomb bond bone bonfire book booklet bookshop boot booze border bore
        bored born boss both bottle bottom bought bounce bound boundaries boundary bounded bow
        bowl box boy braces bracken brain brake bramble branch brand branded branding brass brave
        breach bread break breakfast breaking breaks breast breath breeze brett brewery bribe
        brick bride bridge brief bringing brings brisk britain british broad broadband broadly
        broke broken brook broom brother brought brown browser browsers bruise brush bucket buckle
        bud budget buffer bug buggy build builder building builds built bulb bulk bullets bully
        bump bunch bundle bungalow burden bureau burn burnt burrow burst bury bus bush business
        busy but butcher butter buttercup butterfly button buttons buyer bye byte bytes cabin
        cabinet cable cache cacheable café cage cake cal calendar calendars calf call called
        caller callers calls calm came camel camera camp campaign can canal cancel cancelling
        cancer candid candidate candidates candle cannot cant canteen cap capacity capital
        capitals captain caption car caravan card cards care career careful carefully careless
        carer carers cargo carpenter carpet carriage carried carries carry cart case cases cash
        cast castle cat catalogue catch catches category catholic caught cause caused caution
        cautious cave cedar ceiling celebration cell cellar cells cement ceremony certain
        certificate certificates chain chains chair chairman chalk challenge challenging champion
        chance change changed changes changing channel chaos chapel chapter chapters character
        characteristics characters charge charged charges charging charity charm charming charset
        chart chase chat cheap cheapest cheat check checked checklist checklists checkpoint checks
        cheek cheer cheers cheese chef chemist cherry chess chest chestnut chew chicken chief
        child childhood childline children chill chimney chin chip chocolate choice choices choir
        choke choked choking chooses choosing chore chose chosen christening christian christmas
        chronic chronology chrysalis chrysaliscentre church cigarette cinema ciphertext circle
        circumstance circumstances citadel citation citations cite cited cites citing citizen city
        civic civil claim claimed claims clamping clarity clash clashes class classes
        classification classify clause clay clean cleaner clear clearance cleared clears clerk
        clever client clients cliff climate climb cling clinic clip cloak clock clocks close
        closed closet closure closures cloth clothes clothing cloud cloudspanner clover clown club
        clue clumsy cluster coach coal coast coaster coat cobbler code codes coercion coercive
        coffee coin coincide col cold collapse collar colleague colleagues collect collection
        college collusion colour column columns comb combination combinations combine come comedy
        comes comet comfort comfortable comic coming command commencement comment commit commits
        committed common communicating community commute companion company compare compared
        compares comparing comparison compass competence compile compiled compiler compiles
        complain complains complaint complaints complete completed completes completion complex
        compliance comply component components compost compulsory compute computed computer
        concept concern concerns concert concession concrete condition conditions conduct cone
        conference confess confidence confident confidential confidentiality config configurable
        configuration configure configured confirm conflict conflicts conformance confuse
        confusion connected connection connections consciousness consent consequence consequences
        consequential considered constant constraint consultation consulted consulting contact
        contacted contacts container contains content contents contest context contexts continue
        continued continues continuing continuous continuum contraception contracts contrast
        contributions control controlled controller controllers controlling controls conventions
        conversation convicted conviction cook cooker cookie cookies cool cooperate cooperative
        coordinator cope copied copies copper copy coral cores cork corn corner correct corrected
        correction corresponding corridor cost cottage cotton couch cough could council
        counselling count counted counter counting country counts county couple couples courage
        course court courts cousin cover coverage covered covering covers cow cowslip cps crab
        crack cradle craft crane crash crate crawl crazy crdb cream created credit creep crept
        cress crew crime criminal crisis crisp criteria critic critical crocus cross crow crowd
        crown cruel cruelty crumb crush cry crying crystal cuckoo cue cues cultural culture cup
        cupboard cure curfew curious curl current curry curse cursor curtain curve cushion custody
        custom customer cut cuts cutting cycle cyclist dad daffodil daily dairy daisy dale dam
        damage damaged damp damson dance danger dangerous dapn dapo dare darius dark dash data
        database databases date dated dates daughter dawn day days dead deadline deadlines deaf
        deal dealt dean dear death debate debit debt decade deceive december decent decide decided
        decides decision decisions declarations declared decline declined declines decoded decoder
        decoding decorate deduct deep deeper deeply deer default defaults defence defend defer
        define defined definer definers definition definitions degrade degree delay delayed
        deliver dell demand demands demo den denial denied denies dentist deny departs depend
        dependencies dependency depending depends deployment deposit depot deprecated depressed
        depression depth deputy derived describe described description deserve deserves design
        designated desire desk despair despise destination destroy detached detail details
        detection detective determination determined detest detox dev develop development
        developments device dew diagnostics dial dialect dialling diamond diary dictionary did die
        died diet diff differ difference different differently differs difficult dig digest digit
        digital digits dignity dim dinner direct directions directly directory directs dirt
        disagree disagreement disappear disappoint disaster discharge disclose disclosed discloser
        discloses disclosure disclosures discount discover discuss discussed discussion disease
        disgust dish disk dislike dismiss dispute disqualification disregarded distance distinct
        distressed district disturb ditch div divide divisor divorce diwali dizzy dob doc dock
        docs docsbay doctor doctype document documentation documents docx does doesnt dog doll
        dollar dolphin domestic don done donkey donor dont door doorstep dose dot dots double
        doubled doubt doubtful doubts dove down downgrade dozen draft drafted drafting drag dragon
        drain drama drank draw drawer drawing drawn dread dreadful dream dress drew drift drink
        drinking drinks drive driver driving drop dropped drops drove drown drug drugs drum drunk
        dry dual duck due dues dull dummy dump dune duplicate duplicates durable duration
        durations during dust duties duty dvpn each eager eagle ear earlier earliest early earn
        earring ears earth ease east easter easy eat echo economy edge edit editable edition
        editor edits education effect effective effects effort egg eid eight eighteen eighteenth
        eightieth either elbow elder elect electric electrician element elements eleven
        eligibility eligible elm else elsewhere email embarrass embedded ember emerald emergencies
        emergency eml emotion emotional employ employer empty emre enabled enc encl encoded
        encoder encoding encounter encouraged end ended ending endless endpoint ends enemy energy
        enforced enforces engage engaged engagement engages engine engineer engines england
        english enhanced enjoy enormous enough enquiries enquiry entered enters entertain entire
        entities entitled entitlement entrance entries entry env envelope environment envy equal
        equality equals equipment era erase erased erases erasure errno error errors esc escalate
        escalated escalating escalation escape escaped escapes escaping esi essential establish
        estate etc european evaluate evaluated evaluates evaluation evaluator even evening event
        events ever every everyone everything everywhere eviction evidence evil exact exactly
        exaggerate exam examine example examples excellent except exchange excite excited exciting
        exclude excluded exclusion excuse excuses executable exemptions exercise exhaust exhausted
        exist existence existing exists exit expect expected expecting expects expense expensive
        experience experiences expert expiry explains explanation explode exploitation exploited
        exploiting explore exploring export expose exposed express extend extendable extended
        extends extension external extra extreme eye fabric face facilitator fact factor factors
        factory facts fail failed fails failure failures faint fair faith faithfully fake faketime
        falcon fall fallback falls false fam fame familiar families family fan fancy far fare farm
        farmer fashion fast fasten faster fat fate father fathers fatigue fault faults favour fear
        feared fears feather feature february fed feeble feed feedback feel feeling feelings feels
        fell fellow felt female fence fern ferry festival fetch fever few fewer fewest fff ffion
        fiction field fields fieldset fierce fifteen fifth fig fight fighting figure file filename
        fileprivate files fill filled film filter filtered filters final finalise finance finch
        find finding findings finds fine finger fingers finish finished finn fir fire fired
        fireplace fires firm first fish fisher fist fit fits fitting five fix fixed fixing fixture
        flag flags flagstone flame flash flat flatter flavour fleeing flexible flick flight flint
        flip flipchart float flood floor floors florist flour flow flowchart flower flowers fluid
        flush fly focus fog foggy fold folded folder folders follow followed following follows
        font food foolish foot football footer for forbid forbidden forbids force forced forces
        forehead foreign forest forever forgave forge forget forgive forgot forgotten fork form
        formal format former forms formulas fort forth fortnight fortune forward fought foul found
        fountain four fourteen fourteenth fox foxglove fracture fragile fragment frail frame free
        freedom freely freeze frequency frequent fresh friday fridge friend friends fright
        frighten frightened frog from front frontline frost frown froze fruit frustrate fry fuel
        fuelled fulfil full fun function functions fund funding funds funeral funny furious
        furnace furniture further fuss future fuzz fuzzer fwd gable gain gallery game gang gap
        gaps garage garden garlic gas gate gated gates gateway gather gave gaze gem gender general
        generated generator generic generous genital gentle genuine gesture get gets getting ghost
        giant gift gil gin girl git give given gives giving glad glade glance glass glen globals
        glove glue goal goat goes going gold goldfinch gone goodbye goodnight goose gorse gossip
        got govern governance government grab grace grade graded grades grading grain gran grand
        granddad grandfather grandma grandmother grandparent grandparents grandson grange granite
        granny grant granted grants grape grapes grass grateful grave gravel gravity greater
        greedy green greenhouse greet grew grey grid grief grievance grin grip groan grocery
        ground grounds group grouping groups grove grow growing grown grows grumble guard guarded
        guess guessing guest guidance guide guidelines guides guild guilt guilty guitar gull gulp
        gun guns gus gutter gym habit had hail hair half halfway hall halves hammer hammock hamper
        hamster hand handbag handed handkerchief handle handler handout handover hands handy hang
        hangs hanukkah happen happened happening happens happy harassed harassment harbour hard
        hardly hare harm harmed harming harmless harms harp harsh harvest has hash hasher hashes
        haste hat hatch hate have haven hawk hawthorn hay haystack hazel head headache header
        headers heading headings headline heads headteacher heal health hear heard hearing hears
        heart heat heath heather heating heaven heavy hedge hedgehog heel height heightened held
        hello helmet help helpful helpless helpline helplines helps hen her herb here hero heron
        hers hersana hertfordshire hertfordshirescp hertsmarac hesitate hexadecimal hid hidden
        hide hides hiding high higher highest hill him himself hint hip hire his history hit hits
        hitting hive hiya hobbies hobby hold holder holders holding holds hole holiday holidays
        hollow holly home homeless homework homicide honest honey honeysuckle honour hook hop hope
        hopeless hopes horizon horn horrible horror horse hospital host hot hotel hotline hound
        hour hours house household housewife housing how however href hrs https hub huge hum human
        humble humiliate humiliation humour hundred hung hungry hunt hurry hurt husband hut hyphen
        hyphens hysterical ice icebreaker icon ics idea idempotency identical identification
        identified identifiers identity idle ids idva ignore ignored ignores ill illness image
        imagine immediate immediately immigration imminence imminent impact impatient imperative
        implementation implies import imports imposes impossible impress improve ina inactive inch
        incident incidents incl include included includes including inclusive income incomplete
        increase increased indent independent independently index indicator indicators indirect
        individual indoor indoors induction industry infant infection inferred influence inform
        informal informant information inherit inheritance inherited inherits initial initials
        injected injection injunction injure injuries injury inline inn inner innocent inout input
        inputmode inputs inquire inquiry insecure inset inside inspect inspector install
        instalment instance instant instead instinct instruct instrument instruments insufficient
        insult insure intake integer intend intent interest interests interface interfere interim
        internal interpolated interpret interpretation interpreter interprets interrupt
        intersecting intervals intervention interventions interview intimate into intoxicated
        intro introduce introduction invade invalid invariant invariants invent invented
        investigated investigation invisible invite invoice involved involving iptables iris irish
        iron irrational irregular island isolate isolating isolation isowords issue issues itch
        ite item items its itself ivor ivory ivy jacket jade jail jam january jar jargon jasmin
        jasmine jaw jay jayden jealous jealousy jeans jenkinscentre jerk jetty jewel jewish jigsaw
        job jobs jog join joined joiner joinery joins joint joke journal journey journeys joy jpg
        judge judged judgement judgements judges jug juice july jump jumper june jungle junior
        juniper jury just justice keen keep keeps kennel kept kettle key keyboard keyed keyring
        keys keystone keyword kezia kick kicked kicking kickoff kid kids kill killed killing kind
        kinds kingfisher kiss kit kitchen kite kitten knee kneel knew knife knit knock knot know
        knowing knowledge known knows label labels labour lack lacks lad ladder lady laid lake
        lamb lamp land landing landlady landlord lane lang language lantern lap lapses larch large
        largest lark laser lash lass last lasts late lately later latest laugh launch laundry
        laurel lavatory lavender law lawful lawfully lawn lawyer lax layer layout lazy lead leader
        leading leads leaf leaflet leaflets league leak leaked leaks lean leap leaps learn learned
        learns least leather leave leaves leaving lecture led ledge ledger left leg legal legend
        legislation leicestershire leila leisure lemon lend length lens lent leopard less lesson
        lessons let lethality lets letter letters letting lettuce lev level levels leyla lia
        liaise liaison liberty libpq library libsqlite licence licensed licensing lick lie lies
        life lifeboat lifetime lift lifts light lighter lighthouse like likelihood likely lilac
        lily lime limestone limit limits linden line linen lines link linked links linnet lint
        lion lionel lip lipstick liquid list listed listen lists lit literacy literal litre little
        live lived liver lives living load loaded loader loading loaf loan lobby local locale
        locally locate locates location lock locked locker locks lodge lodging loft log logbook
        logged logger logic logo logs london lone lonely long longer longest loo looked looking
        looks loopback loose loosen loosened loosening lord lorry lose loser losers loses losing
        loss lost lot lou loud lounge love lover low lower lowers lowest loyal luca luck luggage
        lump lunch lunchtime lung lupin luxury lying machine mad madam made magazine mags magic
        magistrates magnet magnolia magpie maid maiden mail mailbox mailpurple mailto
        """
}
