/// The thesaurus of the field, first part: harm, control, bodies, feelings.
///
/// One concept a line; a word may stand in several. Stems are compared, so one form is enough.
enum HarmConcepts {
    static let text = """
        strangle choke throttle throat neck windpipe breath breathe air airway suffocate smother \
        gasp collar squeeze asphyxiate
        hit beat strike punch slap smack thump belt clout wallop batter whack hitting blow fist \
        clobber cuff swipe lash thrash backhand struck
        belt strap buckle leather whip lash cane stick slipper
        kick boot stamp stomp foot knee trample
        push shove knock pin press force hold ram barge jostle slam trap corner block restrain \
        pinned thrust
        grab grip seize drag pull yank clutch grasp snatch haul wrench tug manhandle wrist arm \
        twist hold
        hair ponytail plait scalp fringe locks curls
        burn scald fire flame lighter petrol arson alight match iron kettle hot boil cigarette \
        singe torch
        knife blade stab cut weapon scissors razor machete cutlery slash carve sharp
        gun firearm shotgun rifle shoot pistol airgun weapon armed
        bite teeth tooth bitten mouth
        spit saliva spat
        bruise mark cut injury injure wound swell swollen hurt blood bleed scar scratch graze \
        lump split cracked fracture broken harm damage black eye stitches ache sore
        kill murder die dead death finish end grave bury funeral alive
        threaten threat warn intimidate menace promise vow swear consequences ultimatum
        smash break wreck destroy damage shatter tear rip trash crack ruin broke demolish \
        wreckage pieces bits
        throw hurl fling chuck toss lob threw sling pelt flung
        shout yell scream roar bellow raise voice loud bawl screech holler rant rave noise row \
        argue argument swear hear wall
        cry weep sob tears tearful wail whimper bawl crying upset distressed
        insult names call useless stupid worthless pathetic fat ugly thick idiot belittle \
        humiliate mock ridicule degrade slag mad crazy mental criticise demean
        rape sex sexual intercourse bed consent intimate force sleep marital touch grope undress
        photograph photo picture image video film record camera nude naked intimate revenge \
        upload post share
        watch track follow spy monitor stalk trail tail surveillance check observe keep tabs eye \
        see tracker sit outside camera doorbell airtag lurk park
        tracker app location gps airtag device spyware tag find phone maps satnav bug hidden
        phone mobile handset telephone smartphone sim iphone device cell call
        message text sms whatsapp dm email voicemail messenger send chat inbox contact missed calls
        password passcode pin login account unlock code log read access thumb fingerprint
        video chat facetime screen tablet ipad call skype zoom talk computer laptop
        money cash pound wage salary pay earn income bank purse wallet card account benefit \
        allowance pocket penny coin note finance fund saving budget spend child benefit universal \
        credit tenner
        receipt bill spend shopping account for ledger list penny statement prove
        debt loan owe credit borrow arrears catalogue overdraft finance name
        steal take stole took pinch nick confiscate remove keep withhold seize
        lock locked key bolt latch bar door deadlock padlock chain trapped shut confine prison \
        shut in unable leave house kept indoors barricade captive
        isolate alone cut off family friend visit see allow forbid ban permission stop prevent \
        let seeing stopped
        allow permit permission let forbid ban rule control decide order insist demand make \
        refuse supervise
        control dominate rule boss dictate regime strict power command timetable
        clothes dress wear skirt makeup outfit change trousers top lipstick uniform coat shoes
        food eat meal dinner tea supper lunch breakfast cook plate hungry starve feed kitchen \
        salt cold burnt roast pan pot ready plateful
        sleep awake night bed wake keep up exhausted tired rest nap bedroom sofa asleep settee \
        mattress
        jealous jealousy affair cheat flirt accuse suspicion unfaithful other man another man lover
        fear scared frightened afraid terrified fear dread nervous anxious panic worried \
        petrified shaking eggshells tense apprehensive fearful edge alarm
        safe safety protect secure danger risk unsafe shelter security
        hide hid cupboard wardrobe under bed behind crouch conceal curl shelter duck loo bathroom
        leave left get away escape flee go run gone split separate end relationship flight walk \
        out move out depart exit out of there
        plan arrange prepare ready intend hope mean aim think scheme decide decision organise \
        going to
        bag suitcase packed case rucksack holdall pack belongings luggage documents passport \
        passports go-bag possessions things ready
        passport document papers certificate visa birth identity licence paperwork
        secret secretly quiet without knowing behind back not tell private hidden hide \
        confidential unaware discreet
        suicide kill himself hang overdose end life self harm pills jump tablets razor
        drink alcohol drunk beer lager pub vodka wine cans bottle booze sober intoxicated pint \
        whisky
        drug cannabis cocaine weed smoke stoned high heroin dealer powder pills
        pregnant pregnancy expecting bump baby due birth midwife maternity scan unborn trimester \
        antenatal gone womb belly stomach labour months carrying
        miscarry miscarriage lost baby loss stillbirth bleed
        baby infant newborn little one toddler tot bub cot high chair pram buggy pushchair nappy \
        bottle cradle highchair stroller carrier
        child kid little one youngster son daughter boy girl toddler children eldest youngest \
        older one kids bairn youngest lad lass
        sister brother sibling twin siblings half-sister
        mother mum mummy mam parent ma
        father dad daddy pa parent papa
        grandmother gran nan nana grandma nanna grandparent granny nani
        grandfather grandad granddad grandpa grandparent pop
        aunt auntie aunty uncle cousin relative family relation kin niece nephew in-law
        friend mate pal colleague neighbour acquaintance companion
        neighbour next door wall street adjoining flat below upstairs downstairs other side \
        overheard lives beside across landing
        wife husband partner spouse girlfriend boyfriend ex fiancee other half missus lady
        dog pet cat puppy animal kitten rabbit hamster budgie horse creature hound terrier
        vet animal pet injury limp
        cruelty hurt torture kick animal harm
        hospital infirmary ward casualty accident emergency clinic a&e inpatient nurse surgery \
        doctor
        fracture broken wrist arm rib bone plaster cast xray x-ray jaw nose cheekbone finger \
        collarbone
        head skull forehead temple face cheek chin ear nose jaw eye lip brow mouth
        hand finger fist palm knuckle thumb wrist fingers
        arm elbow shoulder wrist
        leg knee thigh shin ankle foot hip
        back spine ribs chest side stomach belly tummy abdomen
        plughole drain sink tap bath basin bowl water shower running bathroom drown under tub washing up
        wash laundry washing machine iron launder clean scrub hoover housework chores tidy
        stairs steps staircase landing banister hallway hall doorstep bottom flight
        wall door fridge cooker worktop table counter floor radiator wardrobe cabinet kitchen tiles
        window pane glass sill frame ledge
        car drive vehicle motor seat passenger motorway road steering wheel speed van boot lift \
        behind the wheel
        car seat buckle belt back seat passenger
        speed fast brake crash swerve wheel dangerously motorway overtake lights
        garden shed garage yard outside outdoors lawn patio
        night evening dark late bedtime midnight early hours overnight small hours
        morning dawn early breakfast before work sunrise first thing
        afternoon lunchtime teatime midday
        weekend saturday sunday bank holiday
        christmas boxing day december festive new year eve tree presents xmas turkey
        easter spring bank holiday egg
        birthday party cake candles celebration presents anniversary
        wedding christening baptism funeral party reception family do celebration eid diwali \
        anniversary naming ceremony
        holiday trip caravan abroad beach seaside camping away vacation
        school class teacher classroom playground lesson pupil primary lunchtime assembly head \
        teacher year group
        nursery preschool childminder reception key worker playgroup
        draw drawing picture paint crayon felt tip pen sketch
        ears hear listen sound quiet noise fingers hum sing cover block
        wet bed bedwetting accident sheets soiled
        nightmare dream bad dream scared dark
        toy teddy bear doll lego game blanket comforter
        money for food foodbank hungry empty cupboard fridge
        interpreter language english translate speak translator mother tongue translation
        immigration visa home office deport status leave to remain passport send back papers removed
        religion church mosque temple imam priest vicar faith community elder honour shame izzat \
        parish congregation
        medicine medication tablets inhaler insulin prescription pills dose withhold prescribed
        disability wheelchair carer stick walking frame mobility hearing aid ramp
        nearly almost close to about
        stop prevent refuse block bar hinder keep from would not let
        apologise sorry apology forgive flowers remorse regret
        blame fault deserve made me do it asked for it provoke
        lie deny false make up invent story cover untrue pretend slipped fell
        believe nobody would never take seriously
        child contact handover access weekends collect drop pick up visit custody contact centre
        custody court residence live with judge take children away
        police officer 999 call report arrest ring dial
        evidence photograph diary log note record screenshots write down dates kept
        """
}
