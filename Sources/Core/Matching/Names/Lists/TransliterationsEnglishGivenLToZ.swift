extension Transliterations {
    /// Given names of English use and their spellings, L to Z.
    static let englishGivenLToZ = """
        lacey lacy lacie laci
        laura lora
        lauren loren lauryn laurin lorren
        lawrence laurence lorence lawrance laurance
        layla leila leyla laila laylah
        leah lea lia leia
        leanne leeanne leann lianne leeann leane
        lee leigh lea
        leighton layton leyton
        leonard lenard leonerd
        leroy leeroy
        lesley leslie
        lewis louis luis lewys
        lexi lexie lexy
        lillian lilian lilyan
        lily lilly lillie lili
        lilymae lillymae lilymay lillymay
        linda lynda
        lindsay lindsey lyndsey lyndsay linsey linzi lynsey lindsy linzie lynsay
        lisa leesa liza lesa
        lorraine loraine lorain
        louise louisa louize
        lucas lukas loukas
        lucy lucie luci
        luke luc louk
        lynette linette lynnette
        lynn lynne lyn lin
        mackenzie mckenzie makenzie
        macy macey macie
        madeleine madeline madelaine madelyn madaleine
        madison maddison madisyn
        maisie maisy maisey mazie
        marcus markus
        margaret margret margeret margarete
        maria mariah marya
        marian marion
        marianne maryann mariann maryanne
        marie maree
        marilyn marylin marilynn marylyn
        marjorie margery marjory
        mark marc
        marsha marcia
        mary mari
        mathew matthew matthiew
        matilda mathilda
        maureen maurine moreen
        maurice morris moris
        maya maia mya
        megan meghan meagan meaghan meggan
        melanie melany mellanie
        melissa melisa mellissa
        melvyn melvin
        mervyn mervin
        mia miah mya mea
        michael micheal michel mikael mickael micael
        michaela mikaela mikayla micaela michela mckayla
        michelle michele mishelle
        mikayla makayla mckayla michaela
        mikey mikie
        molly mollie molley
        monica monika
        morgan morgane
        muriel meriel
        naomi naomie noemi
        natalie nathalie natalee nataly natalia
        natasha natasja natascha natacha
        nathan nathen nathon
        nathaniel nathanial nathanael
        neil neal niall neill niel
        nevaeh neveah niveah nevaiah
        niamh neve neave nieve neeve niav niamhe
        nichola nicola
        nicholas nicolas nikolas nickolas nicholus
        nicky nikki nicki nikky nickie
        nicole nichole nicolle nikole
        noah noa
        nora norah
        olivia olivya
        oscar oskar
        owen owain eoin
        paige page payge
        patrick patric patrik
        paula paulla
        peter petar
        philip phillip philipp phillipp filip
        philippa phillipa philipa phillippa filippa
        phoebe pheobe phebe
        phyllis phylis
        piers pierce pearce peers
        quentin quinton quintin
        rachel rachael rachelle racheal rachell
        ralph ralf rafe
        rebecca rebekah rebeca rebbecca rebeka rebecka
        reece rhys reese rees reiss
        reuben ruben rueben
        rhianna rihanna rianna rheanna
        riley ryley rylee reilly
        robin robyn
        roderick roderic
        rory rorie ruairi
        rosalind rosalyn roslyn rosalynd rosalin rosaline
        rosemary rosemarie
        rowan rowen roan
        roxanne roxane roxann
        ruby rubie rubi
        rubymae rubymay
        russell russel
        ryan rian ryann
        sally sallie
        samuel samual
        sandra sondra xandra
        sara sarah sarra
        savannah savanna
        scarlett scarlet scarlette
        scott scot
        sean shaun shawn shaughn
        sebastian sebastien sebastyan
        shanice shaniece shaneece
        shannon shanon shannen shanen
        sharon sharron sharan sharen
        sheila shelagh sheelagh shiela sheela
        shelley shelly shellie
        shirley shirly shirlee
        sian shan sean sharn
        sidney sydney sidny
        skye sky skyla
        sonia sonya sonja
        sophia sofia sophiya
        sophie sophy sofie sophi
        stacey stacy staci stacie
        stefan stephan steffan stefen
        stephanie stefanie stephany stephani stefany steffanie
        stephen steven stevan stephan steaven
        stuart stewart stuarte
        susan suzan
        susanna susannah suzanna suzannah
        suzanne susanne suzan
        sybil sibyl sybille
        sylvia silvia
        tamsin tamzin tamsyn tamasin
        tania tanya tanja tahnia
        tanisha tanesha tanysha
        taylor tayler tayla taylah
        teagan tegan teegan
        terence terrence terrance
        teresa theresa therese tereza
        terry terri
        theo teo
        theodore theodor
        thomas tomas tomos
        tia tiah tea
        tiffany tiffani tiffanie
        timothy timothey timmothy
        toby tobie tobey
        toni tony tonie
        tracey tracy tracie traci
        trevor trefor
        tristan tristen trystan
        tyler tylor tiler
        tyrese tyreese tyrees
        valerie valery
        vanessa venessa vanesa
        veronica veronika
        vicky vicki vickie vikki viki
        vincent vincente vinsent
        vivien vivienne vivian vivianne
        vyvyan vivian
        wayne wain
        wendy wendi
        wesley westley wesly
        wilfred wilfrid
        william wiliam wilyam
        winifred winnifred winefred
        yvette evette
        yvonne evonne ivonne
        zac zak zach zack
        zachary zachery zackary zacharie zakary
        zara zarah zahra
        zoe zoey zoie zowie
        """
}
