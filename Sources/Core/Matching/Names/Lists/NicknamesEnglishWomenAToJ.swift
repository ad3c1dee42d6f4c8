extension Nicknames {
    /// Women's names used in England, A to J.
    static let englishWomenAToJ = """
        abigail abi abbie abby abbey gail abbi abigale
        adelaide addie ada della
        adele adela della dell
        adeline adelina addie lina
        agatha aggie
        agnes aggie nessie nessa senga
        alberta bertie bert
        alexandra alex alexa alexis sandra sandy lexi lexie ali allie sasha alix xandra zandra
        alexandria alex lexi ali
        alfreda freda
        alice ali allie ally alys alicia
        alicia ali lisha allie
        alison allison ali allie aly ally
        althea thea
        amanda mandy mandi manda mands
        amber ambs
        amelia millie milly amy emilia mellie melia amelie
        amy aimee ame ami
        anastasia stacey stacy ana tasia stasia
        andrea andi andie andy drea
        angela angie ange angel angelina
        angelica angie ange angelika
        angelina angie lina ange
        anita nita ann
        ann anne anna annie nan nancy nanny annette nanette
        anna ann anne annie ana anya
        annabel annabelle bella belle bel anna annie
        annette annie netta nettie ann
        annmarie annemarie anmarie ann anne
        anthea thea
        antonia toni tonia antoinette tonya
        antoinette toni nettie tonette
        april avril
        arabella bella belle bel ara
        ariana arianna ari anna
        arlene lena lene
        audrey aud audie
        augusta gussie
        aurora rory
        ava avie
        barbara babs barb barbie barbra bab bobbie
        beatrice beatrix bea bee beattie trixie trix
        belinda bel linda lindy bindy
        bernadette bernie bern detta berni
        bernice bernie berenice
        bertha bertie berta
        bethany beth bethan bethanie
        betty elizabeth bet bette
        beverley beverly bev
        bonita bonnie bonny
        brenda bren
        brittany britney britt brit
        bryony briony bry
        calliope cally callie
        camilla camille cam millie milla cammy
        candice candace candy candi
        carla carly
        carmel carmela mel
        carmen carm
        carol carole caz carrie caroline
        caroline carolyn carol carrie caz caro cazza lina line carolina
        carolyn carol lyn caz
        cassandra cass cassie sandra cassy
        catherine katherine cath cathy kate katie kathy kitty kat kay cat catty cate katy kath kit
        cecilia cecily celia cissie cis cicely sissy
        celeste celestine cel
        charity cherry chattie
        charlene charlie char shar charleen
        charlotte charlie lottie lotty char lotte charl charley lotta
        chantelle chantal shantelle chan chanel
        chelsea chels chelsey
        cherie cherry sherry
        cheryl cheryll sheryl chez cher chezza
        chloe clo chlo
        christabel bel belle chris
        christina tina chris chrissie chrissy christine christie chrisy crissy
        christine chris chrissie chrissy tina christina crissie chrisie
        clara clare claire clarrie
        clarissa clare clarrie rissa
        claudia claud claudie
        clementine clementina clem clemmie
        constance connie con constantia
        cora corrie coralie
        cordelia delia cordy
        corinne corrina corrie cora
        courtney court courts
        cressida cress cressy
        crystal chris cris krystal
        cynthia cindy cyn cinthia
        danielle dani danni danny dannii daniela
        daphne daph daff
        darlene darl
        davina vina davinia
        deborah debra deb debbie debs debby debbi debora
        deirdre dee deidre
        delilah lila
        delia dee
        demetria demi
        denise den neecy
        desiree des
        diana diane di dee dianne didi
        dolores delores dolly lola
        dominique dom nikki
        donna don
        dora dolly
        doreen dor reen dory
        doris dot dorrie
        dorothy dot dottie dolly dory thea dodie dorothea doll dotty
        edith edie ede edy
        edna ed eddie
        edwina edie win winnie eddie
        elaine lainie laine ellie
        eleanor elinor ellie nell nellie ella nora elle eleanora lenora leonora norah elena
        elizabeth elisabeth liz lizzie lizzy eliza liza lisa beth betty bess bessie bet betsy \
        libby elsie ellie elspeth lily lilibet lisbeth elise ella lilibeth buffy betsie libbie
        elise elle lise
        ellen nell nellie ellie helen nelly elle elly
        eloise heloise ellie lois
        elsie else elsa
        emily em emmie millie emmy emilie milly ems
        emma em emmy emmie ems emmeline
        erica erika rikki ricky
        esmeralda esme
        estelle estella stella essie
        esther hester essie hettie etty ess
        ethel eth
        eugenie eugenia genie gina
        eulalia eula lally
        eunice eunie
        euphemia effie phemie
        eva eve evie ava
        evangeline evie eva angie
        evelyn evie eve eva lyn eveline
        faith fay faye
        felicity fliss flick flissy felicia
        fiona fi fee fifi
        florence flo florrie flossie floss flora florie
        frances fran frankie fanny franny francie cissie frannie fan
        francesca fran frankie chess chessie cesca franny
        francine fran francie
        frederica freddie freda rica
        freya frey
        gabriella gabriela gabby ella bella gaby gabi gabbi
        gabrielle gabby gabi gaby elle
        gemma gem jem jemma gems
        genevieve gen jenny viv ginny evie
        georgia georgie george georgi
        georgiana georgie georgina
        georgina georgie george gina georgia ina georgy
        geraldine geri gerry ger dina gerri
        gertrude gert gertie trudy trudie
        gillian gill jill gilly jilly jillian jilli
        giselle gigi zelle
        glenda glen
        gloria glo
        grace gracie gray
        gretchen greta
        griselda zelda
        hannah hanna han anna nan hanny
        harriet hattie harry hetty harri harriett hatty
        hayley haylee haley hay hayls
        heather heath
        helen nell nellie ellie helena ellen lena hels nelly
        helena lena nell helen elena
        henrietta hettie etta hetty hen henny ettie hattie
        hermione mione hermy
        hilda hildy hil
        hillary hilary hil hilly
        holly hollie hol hols
        honor honoria honora nora
        imogen immy immie imo gen imogene
        irene rene renie rena
        isabel isabella isabelle isobel izzy issy bella belle bel ella isa izzie tibby ibby
        isadora isidora dora izzy
        ivy ive
        jacinta jaz cinta
        jacqueline jackie jacqui jacky jacquie jaqui jaq jacq jacquelyn jax
        jane jayne janie janey jenny jan
        janet jan jenny netta jessie jannette
        janice janis jan jancis
        janine jan
        jasmine jasmin jas jaz jazz jazzy yasmin
        jean jeanie jeannie jeanne
        jeanette jeannette jean nettie jan janette
        jemima jem mima jemma
        jennifer jen jenny jenni jennie jenna jenifer
        jessica jess jessie jessi jessy
        joan joanie jo
        joanna joanne jo joey joann johanna josie
        joanne jo joanna joey joann jojo
        jocelyn jo joss josie
        jodie jody jodi judith
        josephine jo josie jos joey fifi posy
        joyce joy
        judith judy judi jude ju jodie judie
        julia julie jules juliet ju
        juliana julianna julie jules
        julie jules ju julia juli
        juliet juliette julie jules
        justine jus tina
        """
}
