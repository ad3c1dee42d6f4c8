extension Nicknames {
    /// Welsh names with their English counterparts and short forms.
    static let welsh = """
        aled al
        andras andreas andrew andy
        aneirin aneurin nye neirin
        angharad anghi hari annie
        anwen ann anne
        arianwen ari
        arwel arwyn
        arthur arth
        bedwyr bed
        beca rebecca becca becky
        benjamin benja ben
        bethan beth elizabeth bethany
        branwen bronwen bran
        bronwen bron bronwyn
        bryn brynmor brynley
        cadog cattwg
        cai kay caio kai
        caradog caradoc crad
        carwyn car
        carys cari caryl
        catrin cadi catherine cati cat cath catryn trin
        ceinwen cein ceini
        ceri kerry cer
        ceridwen ceri kerry
        cerys ceri
        craig crai
        cynan cyn
        dafydd david dai dafi daf dewi dave taffy deio davy
        daniel deiniol dan
        deiniol dein
        delyth del
        deian dei
        dilwen dil
        dilys dil
        dyfan dyf
        ebrill april
        edward iorwerth ned
        eirlys eira
        eirwen eira
        eleri leri
        elen helen elin ellen elena nel
        elfed elved
        elinor eleanor elen nel
        elisabeth elizabeth bethan beth leusa lisa bet betsan
        elliw ellie
        eluned lynette luned linda
        elwyn el
        emlyn emrys
        emrys ambrose em
        emyr em
        enfys enny
        erin eryn
        esyllt isolde iseult
        eurwen eira
        eurgain eurg
        ffion fi fion fiona
        ffraid bridget
        ffransis francis frank
        folant valentine
        fflur flora fleur
        garan gar
        gareth gary gaz gar garry
        garmon germanus
        geraint ger gerry
        gerallt gerald ger
        gethin geth guto
        gladys gwladys glad
        glenys glen glenis
        glyndwr glyn glynne
        glyn glynn glen glynne
        gruffydd griffith guto gruff griff gruffudd gutyn
        gwen gwenllian gwendolen
        gwenda gwen wendy
        gwendolen gwendoline gwendolyn gwen wendy gwenny lyn
        gwenfron gwen bron
        gwenllian gwen llio llian
        gwennan gwen
        gweneth gwyneth gwen gwenyth
        gwilym william gwil wil bill will
        gwyn gwynne gwynfor wyn
        gwynedd gwyn
        hari harri harry henry
        harri henry harry hal
        haf hafwen hav
        heledd hel hely
        heulwen heul
        hugh huw hugo
        huw hugh hughie
        hywel howell howel hyw hywyn
        iago james jacob iag jago
        iestyn justin
        ieuan evan ifan ianto iwan john ioan ian
        ifor ivor
        illtud illtyd
        iolo iorwerth edward yoyo
        iona ione
        iorwerth edward iolo iori yorath
        iwan john ieuan ifan ewan euan
        jac jack john jaci
        joseff joseph jo
        joshua josua
        lisabeth elizabeth lisa
        leusa louisa
        lewys lewis llew lewsyn
        lleucu lucy
        llewelyn llywelyn llew lyn lewis llelo
        llinos lin
        lloyd llwyd loyd
        llyr lear
        lowri laura lowrie
        luc luke
        mabli mabel
        madog madoc
        mair mary mari mai maria
        mairwen mair mary
        mali molly mary
        mared margaret marged mair megan
        maredudd meredith bedo redith
        marged margaret mared megan peggy begw
        margiad margaret marged
        mathew matthew matt math
        mati matilda martha
        megan meg margaret megs
        mererid margaret mer
        meinir mein
        meirion merion meir
        mihangel michael meic mike
        meical michael meic mike meicel
        menna men
        meurig maurice morris meirig
        morfydd morfudd mor
        morgan morg mog morgana
        morwenna morwen wenna
        mostyn mos
        myfanwy myf fanw van fanny
        myrddin merlin
        nansi nancy ann
        nel nell elen elinor
        nest agnes nesta
        nia niamh
        non nonna
        owain owen ewan now
        pedr peter
        pawl paul
        peredur pred
        prydwen pryd
        rachel rahel
        rhiain rhian
        rhiannon rhian non rhi nonnie
        rhisiart richard rich dic
        rhodri rod roderick rhods
        rhonwen rowena
        rhydian rhyd
        rhydderch roderick rhod
        rhys reece rees reese
        robat robert rob robin bob
        roger rhosier
        rolant roland
        sara sarah sali sal
        seimon simon
        selwyn sel
        seren ser stella
        siencyn jenkin jenkyn
        siarl charles siarlys charlie
        siarlot charlotte
        sian jane siani shan shanie jan
        sion john sean shon sioni jac
        sioned janet jan
        sionyn john sion
        sioni john sion johnny
        sior george siors
        siwan joan siw
        steffan stephen stef steven steve
        siwsan susan siw
        siwli julie
        taliesin tal tali
        tegwen teg
        teifion teif
        teleri leri
        tesni tes
        tirion tiri
        tomos thomas twm tom tomi tomo
        trefor trevor tref
        tudur tudor theodore tud
        tydfil tyd
        wenna gwen
        wyn wynne gwyn
        wynford wyn
        ynyr honorius
        """
}
