extension Nicknames {
    /// Women's names used in England, K to Z.
    static let englishWomenKToZ = """
        karen kaz karin kazza karon kar
        katarina kat katie trina
        katherine kate katie kathy kitty kat kay kath katy kit kaye kathryn katharine katrina \
        kathie kathi
        katrina katriona kat trina kate katie
        kathleen kath kathy kay kate cathy kitty kat kathie cathleen
        kayleigh kaylee kay kayley
        kelly kel kelli kells
        kendra ken kenny
        kerry kerri kez kerrie
        kiera keira kier
        kimberley kimberly kim kimmy kimmie
        kirsten kirsty kirstie kirstin
        kristina kris tina krissy kristine
        lara larissa
        laura laurie lori lol loz laur
        lauren laurie loz ren lori
        laurel laurie
        lavinia vinnie
        leah lea lee
        leanne leeanne lee lea annie
        leonie leo
        leonora nora leo norah
        letitia leticia lettie letty tish tisha lettice
        lillian lilian lily lil lilly lili
        linda lynda lin lindy lyn lynn
        lindsay lindsey lyndsey lyndsay lin linds
        lisa liz lise
        lola lolly
        loretta etta lottie
        lorraine lori lorrie raine lol rain
        louisa lou lulu louise isa
        louise lou lulu louisa louie
        lucille lucy lu
        lucinda lucy cindy cinda lu
        lucy lucie lu luce lucia
        lydia lyd lyddie liddy
        lynette lyn lynn lynnette
        lynn lynne lyn
        mabel may mab amabel
        madeleine madeline maddie maddy mads maddi madge lena maddison
        madison maddie maddy maddi mads
        maisie mais margaret
        marcella marcie marcy
        marcia marsha marcy
        margaret maggie meg peggy peg madge marge margie greta mags meggie margo daisy maisie \
        margot rita maisy mamie magda meta megan mared marged
        marguerite daisy rita margo
        maria marie mary ria mia mari
        marian marion marianne
        marianne mary anne maz marianna
        marilyn marylin lyn mari maz
        marina rina
        marjorie margery marge madge margie marj
        marlene marl lene
        martha marty mattie marthe
        martina tina marti
        mary may molly polly moll minnie mamie mol maria marie mimi
        maryann marianne mary ann maryanne
        matilda mathilda tilly tilda mattie maud matty tillie
        maud maude maudie
        maureen mo maur reenie
        mavis mave
        maxine max maxi
        melanie mel mels
        melinda mel linda mindy
        melissa mel lissa missy
        melody mel
        mercedes mercy sadie
        meredith merry meri
        michaela mikki kayla mick mica
        michelle shell shelly chelle mish mich michele shelley
        mildred millie mil milly
        millicent millie milly
        millie mill milly
        minerva minnie
        miranda randa mandy mira
        miriam mim mimi miri mitzi
        molly moll mollie
        monica mon monny
        nadine nad dee
        nancy nan nance
        naomi nomi nay
        natalie nat nattie talia nats nathalie
        natasha tasha tash nat nats
        nerissa rissa
        nicola nicky nikki nic nicki nix nickie nikky nicks
        nicole nicky nikki nic nicki nichole
        nora norah eleanora honora
        noreen nor
        octavia tavy tavi
        olive ollie livvy liv
        olivia liv livvy livi ollie livvie via
        ophelia phelia
        pamela pam pammy pammie
        pandora dora
        patience pat
        patricia pat patsy patty trish tricia trisha paddy tish patti pattie
        paula paulie
        paulette paula polly
        pauline paula polly
        penelope pen penny nell pennie
        petronella petra nell
        petula pet
        philippa pip pippa philly phil pippy phillipa
        philomena phil mena philly
        phoebe phoebs pheobe
        phyllis phyl phil
        polly poll pol
        poppy pops
        primrose rose primmy
        priscilla cilla prissy pris
        prudence pru prue
        rachel rachael rach rae rachie
        ramona mona
        rebecca rebekah becky beck becca becs bex becki becks beckie
        regina reg gina
        renee rene
        rhoda rho
        roberta bobbie robbie bobby robyn robina
        robina robin ina robyn
        rosalie rose rosie ros
        rosalind rosalyn ros roz rose rosie lindy
        rosamund rosamond ros roz rose rosie
        rose rosie rosa rosy
        roseanne rosanna roseanna rose rosie anna
        rosemary rosemarie rose rosie romy ro
        rowena ro
        roxanne roxanna roxy roxie rox
        ruby rube rubes
        ruth ruthie
        sabrina bri sab
        saffron saffy saff
        sally sal sallie
        samantha sam sammy sammie sami
        sandra sandy san
        sarah sara sally sadie sal saz sazza zara
        savannah sav savanna
        scarlett scarlet scar lettie
        selina celina lina sel
        serena rena
        shannon shan shaz
        sharon shaz shazza shar sharron
        shirley shirl
        sienna si
        sierra si
        silvia sylvia syl sylvie silv
        simone sim simmy
        skye sky
        sonia sonya sonja
        sophia sofia sophie soph sonia
        sophie soph sophia sophy
        stacey stacy stace
        stella stell
        stephanie stefanie steph stevie steffi stef steffie
        susan sue susie suzie suzy su susannah sooz suzanne suki
        susannah susanna suzanna susan sue susie zanna suzie
        sybil sibyl sib
        tabitha tabby tab
        tallulah lula tally lulu
        tamara tam tammy mara
        tamsin tam tammy tamzin
        tania tanya tan
        tegan teagan tee
        teresa theresa terry tess tessa terri tessie tree reese
        thelma thel
        theodora thea dora theo
        thomasina tamsin tammy tommie
        tiffany tiff tiffy
        tracey tracy trace tracie
        ursula ursie ulla
        valentina val tina
        valerie val
        vanessa nessa nessie van ness
        verity vee
        veronica ron ronnie vera roni vonnie
        victoria vicky vicki tori vic tory vikki vickie vix vikky
        violet vi letty
        virginia ginny gina ginnie ginger
        vivienne vivian viv vivi vivien
        wilhelmina mina minnie billie wilma willa elma
        willow will
        winifred win winnie freda fred winnifred
        yolanda yolande yo landa
        yvette vettie eve
        yvonne evonne vonnie von eve
        zoe zoey zo
        """
}
