/// The thesaurus of the field, third part: what is seen from the street, so that a place can be known
/// again by how it is described.
enum SightConcepts {
    static let text = """
        florist florists flower flowers bouquet posy nursery
        cattle sheep cow cows livestock beasts pens mart auction market lambs
        cider apples apple press pressed perry
        bowls bowling bowlers green rink
        bakery oven loaf
        lifeboat lifeboats slipway rescue
        abattoir slaughterhouse
        laundry linen
        quarry pit gravel
        brewery hops malt barrels
        bike bicycle cycle cycles bikes pedal
        mend mender mending repair repairs repairer fix fixed menders workshop
        stair stairs steps step staircase flight stairway
        iron metal steel wrought
        bath baths pool swimming swim lido
        clock timepiece dial hands chimes
        broken stopped work works working busted wrong faulty catch
        boat dinghy yacht trailer hull canoe vessel
        garden yard lawn front plot patch
        house cottage home place bungalow terrace building property block
        block tower flats highrise storey storeys floors
        bandstand band music pavilion
        bird swan cockerel cock gull goose heron owl duck budgerigar budgie parrot
        weathervane vane wind weathercock
        weir waterfall dam sluice river water
        water river canal lake sea shore seaside harbour docks dock quay estuary pond stream brook
        across opposite facing over other side
        church chapel steeple spire meeting house quaker methodist baptist minster abbey tower bell
        memorial cenotaph statue monument obelisk cross
        fish fishmonger chippy chip fryer frier cod
        bread baker bakery bun buns loaf loaves pastries pasty cakes cake
        tea tearoom cafe coffee teashop caff scones
        meat butcher butchers sausage
        greengrocer fruit veg vegetables grocer
        paper newsagent newspapers papers magazines corner shop
        post postbox pillar letterbox post office stamps
        hair hairdresser barber salon cut trim
        dog dogs kennel groomer grooming vet vets animal
        chemist pharmacy dispensary prescriptions tablets medicine
        pub inn tavern bar arms beer alehouse
        wash launderette laundrette laundry washing machines drycleaner
        shoe shoes cobbler heel boots keys cut
        bet bookie bookmaker betting
        car cars garage mechanic motors forecourt petrol tyres tyre mot
        station railway train trains platform line track level crossing halt
        bus buses coach stop terminus shelter depot
        tram trams tramway
        bridge viaduct flyover footbridge underpass arch arches
        hill slope top brow rise bank
        park green common rec field fields playground swings slide
        tree trees oak willow chestnut monkey puzzle palm cherry blossom wood woods copse
        wall fence hedge railing railings gate gates fencing
        gate latch bolt hinge catch
        door doors porch entrance doorway step
        blue turquoise navy azure
        green emerald olive
        red crimson scarlet maroon
        yellow mustard lemon gold
        white cream whitewashed pale
        black dark
        grey gray silver slate
        pink purple lilac mauve violet
        window windows bay shutters shutter blinds curtains
        roof tin slate thatch thatched tiles chimney
        brick stone pebbledash flint timber wooden rendered
        mill factory works warehouse chimney brewery foundry
        school schools playground pupils uniform
        library books reading
        market stalls stall
        theatre cinema pictures bingo playhouse
        gym boxing judo karate fitness
        museum gallery castle ruins
        fire station engine brigade
        police station
        hospital infirmary ward
        allotment allotments shed greenhouse polytunnel
        farm barn pig pigs cows sheep cattle tractor stable stables horse horses pony ponies
        piano organ music instruments violin guitar
        clothes charity tailor dress dressmaker wool haberdasher curtains sewing
        toy toys model games
        slip slipway jetty ramp pontoon
        vicarage rectory manse parsonage house
        signal railway train
        barn stable coach house
        mural painting painted picture paint
        end last corner first gable
        upstairs above over top upper
        ground basement cellar below under underneath
        behind rear back
        beside next adjoining neighbouring alongside
        """
}
