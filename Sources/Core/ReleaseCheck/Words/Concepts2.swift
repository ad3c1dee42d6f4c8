/// The thesaurus of the field, second part: places, work, services, movement, time, states.
enum PlaceConcepts {
    static let text = """
        house home flat apartment place property bungalow lodging digs accommodation bedsit \
        maisonette tenancy roof residence address
        move moved relocate settle new place rehouse new address transfer resettle somewhere else
        refuge shelter safe house women's aid hostel emergency accommodation temporary
        tenancy rent landlord lease council housing list bid priority homeless tenant sole name \
        joint
        away far another town distance county different area out of the area coast miles \
        elsewhere somewhere north south city village region
        stay staying put up sofa bed for the night guest took in temporary lodging sheltering \
        taken mine hers
        cousin aunt uncle sister brother parents relatives family
        job work employ employer shift workplace wage career position hired colleague office \
        employed hours rota
        factory warehouse depot unit plant production packing line night shift
        shop store supermarket till retail counter checkout shopkeeper sales assistant cashier
        launderette laundry laundromat washing dry cleaner
        bakery baker bread cake patisserie pasty
        chemist pharmacy pharmacist boots prescription
        library books reading room librarian
        station railway train platform tram
        bus coach stop depot route
        taxi cab minicab lift driver uber ride
        church chapel parish vicarage minster cathedral steeple spire
        mosque temple gurdwara synagogue
        park playground swings green recreation ground rec field common
        river canal bridge towpath stream water lock brook riverside
        hill top rise slope
        pub inn bar tavern local
        cafe coffee tearoom teashop coffeehouse
        chip shop chippy takeaway fish kebab pizza chinese curry
        post office mail parcel letter delivery
        hairdresser barber salon nails beauty
        butcher greengrocer grocer fishmonger
        market stall square precinct
        petrol station garage forecourt
        gym pool leisure swimming sports centre
        clinic surgery health centre doctor gp practice medical appointment nurse
        midwife health visitor antenatal maternity perinatal
        dentist dental optician eye hearing
        counsellor therapist counselling therapy psychologist talking
        support group course freedom programme drop-in class workshop women's group meeting
        advocate idva isva adviser caseworker key worker support worker outreach advisor
        solicitor lawyer legal court injunction barrister legal aid divorce papers
        divorce petition separation solicitor papers marriage end
        non-molestation occupation order injunction application without notice
        college course university study exam training lesson evening class student nursing degree
        study learn course class qualification exams degree
        driving lessons test learner instructor provisional
        benefit universal credit claim jobcentre payment
        bank account open savings isa building society secretly
        money hidden stash cash saved put by tin envelope aside
        over above upstairs on top top floor
        opposite across facing over the road over from other side
        behind rear back round the back
        next to beside adjoining alongside near close by nearby
        corner end junction top bottom
        entrance door gate way in side front porch
        collect pick up fetch meet drop off gate drop
        after school club breakfast club late stay childcare wraparound
        swim swimming lesson pool
        football training practice match pitch
        dance ballet gymnastics drama music lesson choir
        brownies cubs scouts beavers rainbows guides
        tuesday tuesdays
        weekly every each regularly fortnightly
        join attend go to start enrol register sign up begin
        change swap switch alter new different
        name surname maiden known as alias changed
        number phone mobile new number
        twice double couple pair two times
        three thrice third triple
        week seven days fortnight
        minute moment second briefly
        hour sixty
        long time ages ever hours
        happy better settled relieved calm peaceful content
        sad low depressed unhappy withdrawn quiet
        angry anger temper rage fury furious lose mad
        trust believe confidence rely
        tired exhausted worn out
        ashamed embarrassed shame humiliated
        numb freeze frozen still blank
        shake tremble shiver
        ill sick unwell poorly vomit
        return come back go back back together reconcile
        never not ever not once
        find look search trace locate track seek hunt whereabouts
        timer clock alarm buzzer bell stopwatch watch deadline countdown
        errand shop shopping queue supermarket groceries store
        skin palm burn hob oven cooker stove ring hotplate
        fare change coins bus ticket cash purse pennies
        laugh joke funny amused giggle smirk grin snigger
        always constantly every time whenever constant
        start begin first began origin
        worse escalate increase more often more frequent getting worse worsen
        ask request wish want would like hope prefer beg plead
        say tell report disclose state mention describe explain
        see witness watch saw observe notice
        hear overhear listen heard
        remember recall memory
        worry concern anxious worried
        woman lady mum mother female
        man bloke male guy gentleman
        boy lad son
        girl lass daughter
        old elderly older
        young little small younger
        colour red blue green yellow
        silver grey gray
        picture wall mirror frame
        phone ring call dial
        cold freezing outside rain winter snow coat
        naked undressed clothes shower
        bathroom toilet loo
        bedroom upstairs room
        living room lounge sofa settee
        attic loft cellar basement
        carry lift pick up
        sit seat chair stool
        stand standing queue
        walk foot step
        wait waiting hours queue
        film recording camera phone
        fuel petrol mileage miles odometer
        mileage milometer speedometer clock car distance miles
        post letters mail opened envelope
        curtains blinds window closed
        heating cold boiler thermostat
        television telly tv screen
        dark light bulb
        pillow cushion duvet blanket
        rope cable cord lead wire flex
        hammer tool bat stick pole bar
        plate dish crockery bowl cup mug glass
        soup stew pasta rice curry gravy
        sauce ketchup vinegar salt pepper
        milk bottle formula feed
        salt seasoning
        ring jewellery wedding ring necklace bracelet gold
        sell sold pawn
        hair cut cut off shave
        nails face lipstick make-up
        tooth dentist
        glasses spectacles
        bike bicycle scooter cycle
        boat barge ferry
        flight plane airport abroad ticket fly
        country abroad home overseas
        london north city
        rabbit hamster guinea pig
        garden plants flowers
        tree wood woods forest
        snow ice
        duck song sing nursery rhyme hum tune
        teacher head class assistant tutor miss
        homework reading spelling
        counting count numbers ten
        granddad shed workshop
        sister's house auntie's
        pay rise promotion overtime bonus
        boss manager supervisor
        reference number case file
        unwanted visits turn up arrive appear doorstep
        follow behind car drive past slow
        present gift flowers card
        social media facebook instagram profile tiktok online account
        fake profile false account
        rumours gossip told everyone
        health visitor nurse
        social worker children's services assessment
        discharge home ward
        operation surgery anaesthetic
        cancer treatment chemo
        contraception pill coil condom
        abortion termination
        register birth certificate registrar
        attorney power revoke revocation cancel
        testament estate inheritance executor legacy bequest probate
        name baby
        """
}
