/// Words that everybody uses, second half of the alphabet.
enum KnownWordsSecond {
    static let text = """
        main maintenance maisie major make makes makeup making male mallard mallow mam man manage
        managed management manager managers manages managing mandate manifest manner manor mansion
        manual many map maple mapping maps marble march marek margin marigold marina mark marked
        market marks markup marriage married marry marsh martin mask mass mast master mat match
        matches matching material materials maternity math maths matrix matter matters max may
        maya mayor meadow meal mean meaning means meant meantime measure measured measures meat
        mechanic medal media median mediation medical medication medicine medium meet meeting
        meetings meets mel melt member members memory mend mended mental mention mentions mentor
        menu merchant mercy mermaid merry mess message messages met metadata metal method metrics
        mgmt midday middle middleware midnight midwife might migrant migrate migration migrations
        mild mile mileage miles milk mill miller milliseconds millstone milo mind mine minimiser
        minimises minimising minimum minor mins mint minute minutes mira miracle mirror
        miscarriage misery mismatch mismatches miss missed missing misspelt mist mistake
        mistreated mistyped misuse mix moan mobile mock mod mode model models moderate modern
        modest module modules mole moment moments monday money monitor monitoring monkey month
        months mood moon moor moorings moral more morning mosque moss most mostly mother motion
        motivation motive motor motorbike motorway mountain mouse mouth move moved movements moves
        moving much mud muddle mug mulberry mum mummy murder muscle museum mushroom music muslim
        must mutant mutants mutated mutating mutilation mutual myrtle myself mysql mystery nag
        nail nails naked name named names naming nan nana nani nanna nap nappy narrative narrow
        narrower nasty nation national nature naughty nav navigation near nearest nearly nearness
        neat necessary necessity neck necklace ned need needed needle needs negated negative
        neglect neighbour neighbourhood neighbours neither nell nephew nerve nervous nest nested
        net netem netns nettle network neutral never new newcomer newer newest news newsletter
        newspaper next nfs nice niece night nightingale nightly nightmare nine nobody nod node
        nodes nofollow noise noisy nominated non nonce none nonsense noon noor nor noreferrer
        normal normalised north nose nosniff not note notebook noted notes nothing notice notices
        notification notifications notifies notify noun novalidate novel november now nowadays
        nowhere nuisance number numbered numbers numeric nurse nursery nut nutmeg oak oar oasis
        oat obey object objective objects oblige observation observe observed obtainable obtained
        obvious occasion occasions occupation ocean october odd odds off offence offences offend
        offender offenders offer offered offers office officer officers offline offset often oil
        okay old older olive once one ones onion online only opal open opened opener opening
        openings openly opens operand operate operational opinion opportunity oppose opposite
        option optional options oral orange orchard orchid order ordered orders ordinal ordinals
        ordinary organ organisation organise organization origin originating origins orphan osprey
        other others otherwise otter our ours ourselves out outbound outcome outcomes outdated
        outdoors outer outfit outline output outputs outreach outset outside oven over overdue
        overhear overheard overlap overlay overnight override overrides overrule overruled
        overrules overruling overtime overview owe owes owl own owned owner owners owns oyster
        pace pack package packages packet packs pad paddock page paid pain paint painter pair
        pairs pairwise palace pale palm pan panel panels panic pansy pant panther paper papers
        paperwork para paragraph parallel parameterised parameters paranoid paraphrase parcel
        parcels pardon parent parental parenting parents parish park parking parlour parrot parsed
        parser parsley parsonage part partial participate particular parties partly partner
        partners partnership parts party pass passage passages passed passenger passes passing
        passport password passwords past patch path paths pathway patience patient patio pattern
        patterns pause pavement pavilion pay paying payload payloads payment payroll pays payslip
        pdf peace peach peacock peak pear pearl pebble peculiar peel peer peers pelican pen pencil
        pending penetrative penny pension peony people pepper per percent perfect perform perfume
        perhaps period periods permanent permission permit permitted perpetrator perpetrators
        person personal personality personally persons pester pet petal petrol pharmacy phase
        phoenix phone phones photo photograph phrase phrases physical piano pick pickup picnic
        picture piece pieces pier pig pigeon pile pill pillar pillow pillowcase pills pilot pim
        pin pinch pine ping pink pint pipe pit pitch pity pizza place placed placeholder placement
        places plain plainly plan plane plank planned planner planning plans plant planted plaster
        plastic plate platform play played playground plead pleasant pleasure plenty plot plough
        pluck plug plum plumber plus plymouthscb png pocket poem poet point points poison pole
        police policies policy polish polite political pond pony pool poor pop poplar poppy
        popular population porch port portable portal portion portrait ports pose position
        positions positive possess possessive possible possibly post postal postcard postcode
        poster postman pot potato potential potentially pottery pound pounds pour poverty powder
        power pptx practicable practice practitioner practitioners prairie praise pram pray prayer
        preach preceded precinct precious precise precision precondition prefer prefers prefix
        pregnancy pregnant premises prepare preschool prescription presence present presents
        president press pressed pressing pressure pretence pretend pretty prevent prevented
        prevention previous price pride priest primary prime primrose prince print printed printer
        prints priority priory prison private prize probably probation problem problems procedure
        procedures proceed proceedings process proclaimed proclamation produce product production
        profession professional professionals profile profit program programme programmes programs
        progress prohibition prohibitions project promise promised promote prompt prompted
        prompting prompts proof proofs proper properties property proportion proportionate
        proposal proposals propose proposed proposes prosecution prosecutor prospective protect
        protected protecting protection protective protects protest protocol proud prove proven
        provenance proves provide provided provider provisional provoke provoked psychological pub
        public publish published publishes pudding puddle pull pump punch punched punctual punish
        punished punishment pupil puppet puppy purchase pure purely purple purpose purse push
        pushchair pushed put puts putting puzzle pyjamas qdisc quality quantifier quantity quarrel
        quarry quarter quarterly quay queen queries query question questioned questions queue
        quick quiet quilt quit quiz quotation quote quoted quotes quotient rabbit race races
        radiator radio radios radix rae rage raid rail railway rain rainbow raise raised raises
        ramadan ran random randomness rang range rank ranked ranking ranks rape rapid rare rash
        raspberry rat rate rather ratio raven raw ray razor reach reachable reached reaches react
        read readable reader readers reading readonly ready real reality really reason reasonable
        reasonably reasoning reasons reassess reassessment rebate rebuild rebuilt recall receipt
        receive received recent reception receptionist recharge recipe recipient recognise
        recommendation record recorded recording records recourse recover recruit recurring
        recycle red redaction redirect redo reduce reece reed reef ref refer reference referral
        referrals referred referrer referrers refers refetch reflect reflecting reform
        refreshments refuge refugee refund refusal refusals refuse refused refuses regards region
        register registered regret regular regularly regulator rehearsal rehousing reindeer reject
        rel relate related relation relationship relationships relative relatives relax release
        released releaser relevant relied relief religion religious relocation reluctant rely
        remain remark remedies remedy remember remind reminder remote removal remove removed
        render renders rent reopens repair repairs repay repeat repeated repeating repeats replace
        replaced replacement replaces replacing replay replayed reply report reported reporter
        reporters reporting reports repository reproducer reputation request requested requester
        requests require required requirement requirements requires reschedule rescue research
        resent reservation reserve residence resident resign resist resistance resisted resists
        resolvable resolve resolved resolves resource resources respect respectful respond
        responded respondent respondents responding responses responsibility responsible rest
        restaurant restorative restore restraining restriction rests result results resume retire
        retirement retry return returned returns reveal reveals revenge review reviewed reviews
        revised reward reworded rfg ribbon ribs rice rich rid ride ridge ridiculous rifle right
        rights rigid ring ringing rings rinse riot ripple rise rises rising risk risks rivals
        river riverbank riverside road roar roast rob robbery robin rock rocket rode role roles
        roll rollback rolls romance roof rook room root roots rope rose rosemary rota rotation
        rough round roundabout rounds roundup route routed router routes routine routing row rowan
        rows royal rub rubber rubbish ruby rude rug ruin rule rules ruling run runner running runs
        rush rusty rye sack sacred sad saddle saddler safe safeguard safeguarder safeguarding
        safely safer safety saffron sage said sail sailor sal salad salary sale salmon salt same
        sand sandal sandstone sandwich sang sank sapphire sat satisfy saturday sauce saucepan
        sausage save savings saw say saying sayings says scalar scalars scale scan scanned scar
        scarce scare scared scarf scatter scenario scenarios scene schedule schedules schema
        schemathesis scheme scholar school schooling schools science scissors scold scope scopes
        score scored scores scoring scotland scottish scrap scratch scream screech screen
        screening screens screw script scripted scripts scrub scrypt sea seal sealed search
        searched searching seaside season seat seatbelt seating seb second secondary seconds
        secrecy secret secretary secretly secrets section sections secure security see seed seeded
        seeing seek seeking seeks seem seems seen sees seize select selected selection self
        selfish sell semgrep send sending sends senior sense sensible sensitive sent sentence
        sentences sentencing sep separate separated separately separation separator september
        sequencer sergeant serial serialise series serious seriously servant serve served server
        serves service services serving session sessions set sets settee setters setting settings
        settle settled settlement settles seven seventeen seventh several severe severity sew sex
        sexes sexual sexuality shade shadow shadowed shake shaking shallow shame shape shapes
        share shared shares sharing sharp shatter shave shed sheep sheet shelf shell shelter
        shelves shepherd shield shift shifted shifts shim shine ship ships shirt shiver shock shoe
        shoes shone shook shoot shop shopping shore short shorter shorts shot shotgun shotguns
        should shoulder shout shouted shouting shove shoved show showed shower showing shown shows
        shrink shrug shut shy siblings sick side sides sideways sigh sight sightline sign signal
        signature signed significant signing signpost signposting signs silence silent silk silly
        silver similar simple simplest sin since sincere sincerely sing single sink sir sister sit
        site sits sitting situation six sixteen sixteenth sixth sixty size sketch skill skin skip
        skipped skips skirt sky skylark slam slap slapped slate sledge sleep sleeping sleeve slept
        slice slide slight slip slipped slipper slippers sloe slope slot slots slow slowest smack
        small smaller smallest smart smash smell smelling smile smith smithy smoke smooth
        smothered sms snack snail snap snapshot snapshots sneak sniff snore snow snowdrop soap sob
        sober sobriety social society sock socket sofa soft software soil sol solar sold soldier
        sole solicitor solid solution solutions solve solver some somebody someone something
        somewhere son song soon sooner soonest sore sorry sort sorted sought soul sound soup sour
        source sourced sources south spa space spaces spade span spaniel spare spark sparrow spat
        speak speaker speaking speaks spec special specialist specific spectacles speech speed
        spell spellcheck spelling spend spending spends spent spice spider spill spin spinney
        spire spirit spiritual spit spite splash split spoil spoke spoken spoon sport spot spots
        spousal spouse spread spring springs spruce spun square squash squeeze squeezed squirrel
        stability stable stack staff stag stage stages stain stair staircase stairs stairway
        stakeholder stale stalked stalking stalks stammer stamp stand standard standards standing
        standings stands star stare starling start started starter starting starts starve state
        stated statement statements states static station stationery statistics status statuses
        statute statutory stay staying stays steady steak steal steam steel steep steeple stefan
        stem step stepdad stepmum stepped stepping steps stepson stick stiff stile still sting
        stir stitch stock stocking stole stolen stomach stone stood stool stop stopped stopping
        stops storage store stored stories stork storm story stove straight strain strange
        stranger strangers strangle strangled strangling strangulation strap strategy straw
        strawberry stray stream streams street strength stress stressed stretch strict strike
        string strip stroke stroll strong strongest strongly struck structure struggle stubborn
        stuck student studies studio study stuff stumble stupid style styles stylesheet
        subcommands subject subjects submission submit substance substances substitute suburb
        succeed succeeded success such suck sudden suffer suffered suffice sufficient suffix
        suffocate suffocating suffocation sugar suggest suggested suggestion suggests suicidal
        suicide suit suitability suitcase suite suited sulk sulky sum summary summer summit sums
        sun suna sunburn sunday sunflower sunrise sunset sunshine superintendent supermarket
        supervise supervises supervising supervision supervisor supper supplies supply support
        supported supporting supports suppose sure surface surgeon surgery surname surprise
        surprises surround survey survive survivor survivors suspect suspected suspended suspicion
        suspicious svg swallow swam swan swap swapped swear swearing sweat sweater sweep sweet
        swell swept swiftc swim swimming swing swings switch switched switches swollen sword swore
        swung sycamore syllables symbol sympathetic sympathy synchronous syntax system tabindex
        table tablecloth tables tablet tablets tag tags tail tailor take taken takes taking tale
        talent talk talked talking talks tall tallies tally tank tanner tannery tap tape target
        targeted targets tariff task tasking tasks taste taught tax taxi tba tbc tbf tea teach
        teacher team teams teapot tear tearful tears tease technological technology teen teenage
        teenager teeth tel telephone television tell telling tells telly temper template temple
        temporarily temporary tempt ten tenancy tenant tend tender teni tenner tennis tens tense
        tent tenth tenure term terms terrace terrible terror tess test testable tested tests text
        textarea texts than thank thanks that the thead theatre their theirs them themselves then
        theory therapy there thesaurus these they thick thicket thief thin thing things think
        thinking thinks third thirst thirteen thirty this thistle thorn those though thought
        thoughtful thousand thread threat threaten threatened threatening threatens threats three
        threshold thresholds threw thrill throat throne throttle through throughout throw thrown
        throws thrush thumb thunder thursday thyme tick ticked ticket tickle ticks tide tidy tie
        tiff tiger tight tightened tightens tighter tile tiles till timber time timeline timely
        timeout times timescales timetable timing timings tin tinker tiny tip tips tired tissue
        title titles toast tobacco today toddler toe toffee together toilet token tokens told
        tolerate tomato tomorrow tone tongue tonight too took tool tooling toolkit tools tooth
        toothbrush toothpaste top topaz topic topics torch tore tortoise torture total touch
        touched touches tough tour tours towards towel tower town toy trace track tracked tracker
        tracks trade tradition traffic trail trailing train trained trainers training traits tram
        transaction transactions transcript transfer translated translates translating transport
        trap trauma travel travels tray treasure treat treated treatment tree trees tremble triage
        trial tribunal trick tricky tried tries trigger triggers trigram trim trip trolley trouble
        trousers trout truck true trunk trust trusts truth truths try trying tube tuck tuesday
        tuesdays tug tulip tune tunnel turf turn turned turnip turnout turns turret tutor twelve
        twenty twice twin twins twist two txt type typealias typed types typology tyre ugly
        umbrella unable unacceptable unary unasked unavailable unaware unborn unchecked uncle
        unclear uncomfortable uncontactable under undermine underneath understand understandable
        understanding understands understood undertaking undetermined undress unescaped unfair
        unfaithful unfinished unhappy unheard unicorn uniform union unique unit units universal
        universe unkind unknown unknowns unless unlikely unlock unprompted unreachable unread
        unreported unresolved unsafe unsaid unsat unscored unseen unset unsourced unsure until
        untrained untrue untyped unusual unverified unwanted unwell upbringing update updated
        updates upload upper upset upstairs urge urgent url usable use used useless user users
        uses using usual usually vacuum vague vain valid validate validating validation valley
        value values van vanish variables variant variants varies variety vase vast vectors
        vegetable vehicle velvet venue venv verb verbatim verbs verdict verified verifier verifies
        verify verse version versions very vessel vet via vic vicarage vicious victim victimhood
        victims victor victory video view viewer viewport views villa village vine vineyard
        violence violent violet virus visa visible vision visit visitor visits vital viv vivid vnu
        vocabulary voice voicemail volume volunteer vomit vote voucher vow vowels wage wagon waist
        wait waited waiter waiting waits waiver wake wales walk walked walks walkthrough wall
        walled wallet walls walnut wander want wanted wants wapiti ward warden wardrobe warm warn
        warrant
        warned warning warnings warns warren was wash washing waste watch watched water waterfall
        watermill waterside wave way ways wcag weak wealth weapon weapons wear weather weaver web
        wedding wednesday weed week weekday weekend weekends weekly weeknight weeks weep weigh
        weighs weight weightiest weights weir weird welcome welfare well wellbeing welsh went wept
        were west wet whale wharf what whatever wheat wheel when whenever where whereabouts
        wherever whether which while whip whisky whisper whistle white whiteboard who whoever
        whole whom whomever whose why wide widen wider widow width widths wife wild will willing
        willow wilma win wind windmill window winds windscreen wine wing wink winner winners wins
        winter wipe wire wise wish wishes with withdraw withdrawn withdrew withheld withhold
        within without witness witnesses woke wolf woman won wonder wood wooden woodland
        woodpecker woods wool word worded wording wordings words wore work workbook worked worker
        workers workflow working worklist worklists workplace works worksheet workshop worn
        worried worries worry worse worsen worsening worship worst worth would wound wrap wrapped
        wrapping wreck wren wrestle wrist write writer writes writing written wrk wrong wrote xlsx
        yard yarrow yawn year years yell yellow yes yesterday yet yew yields you young youngest
        your yours yourself youth zain zebra zero zip zone
        """
}
