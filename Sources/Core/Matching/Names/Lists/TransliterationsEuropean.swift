extension Transliterations {
    /// Lithuanian and Latvian names.
    static let baltic = """
        aleksandras aleksandrs alexandras
        andrius andrejus andrejs
        antanas antonas
        arturas arturs
        ausra aushra
        edgaras edgars
        giedre gedre giedree
        jolanta iolanta yolanta
        jurate jurata
        jurgita yurgita
        justas yustas
        kestutis kenstutis
        kristijonas kristijans
        marius mariusz marijus
        nerijus nerius
        paulius paulus
        raimondas raimonds
        ricardas richardas
        rimantas rimants
        robertas roberts
        rolandas rolands
        ruta rutha
        saulius saulus
        sigita zygita
        simonas simons
        valdas waldas
        viktoras viktors
        vilma wilma
        virginijus virginius
        zilvinas zhilvinas
        zivile zhivile
        zydrunas zhydrunas
        kazlauskas kozlovskis kozlowski
        jankauskas jankovskis jankowski
        petrauskas petrovskis piotrowski
        stankevicius stankevich stankiewicz
        butkevicius butkevich
        paulauskas paulauskis pawlowski
        vasiliauskas vasilevskis wasilewski
        zukauskas zhukauskas zukowski
        ivanauskas ivanovskis iwanowski
        sadauskas sadovskis sadowski
        mickevicius mickevich mickiewicz
        urbonas urbanas
        ilze ilse
        ivars ivar
        janis yanis
        juris yuris
        normunds normund
        """

    /// Greek and Cypriot names.
    static let greek = """
        aikaterini ekaterini katerina aekaterini
        alexandros aleksandros alexander
        anastasios anastasis
        androulla androula antroulla
        andri antri
        angelos aggelos
        antonis andonis antonios adonis
        athanasios athanasis
        charalambos haralambos charalampos haralampos
        chariklia hariklia
        christakis xristakis
        christina hristina xristina
        christodoulou hristodoulou
        christofis hristofis
        christos hristos xristos
        chrystalla christalla hrystalla
        constantinou konstantinou
        demetra dimitra demetria
        demetrios dimitrios dimitris demetris demetrius
        demetriou dimitriou
        despina dhespina
        dionysios dionisios dionysis dionisis
        efstathios eustathios
        efthymios eftimios euthymios
        eleftherios elefterios eleutherios
        eleftheria elefteria
        eleni elleni helen
        emmanouil emanouil emmanuel
        evangelos evaggelos vangelis vaggelis
        evangelia evaggelia
        evgenia eugenia
        fotini photini foteini
        fotis photis fotios photios
        georgia yeorgia
        georgios giorgos yiorgos yeoryios georgos
        georgiou yeorgiou georghiou
        giannis yiannis yannis ioannis gianis yianni
        giannakis yiannakis yannakis
        gregoris grigoris gregorios
        hadjigeorgiou hatzigeorgiou chatzigeorgiou
        hatzis hadjis chatzis
        ioanna yoanna joanna
        iraklis heraklis herakles
        irini eirini
        kyriacos kyriakos kiriakos
        kyriacou kyriakou kiriakou
        konstantinos constantinos
        kostas costas
        leonidas leonides
        loizos louizos
        loizou louizou
        loucas loukas
        marios mario
        michalis mihalis michail
        michaelides michailidis mihailidis
        nikos nicos
        nikolaos nicolaos nicolas
        nicolaou nikolaou
        panagiotis panayiotis panaghiotis panayotis
        panagiota panayiota panayota
        panayiotou panagiotou
        papadopoulos papadopulos
        papadopoulou papadopulou
        pavlos paulos
        petros petrus
        phivos foivos fivos phoebus
        socrates sokratis socratis
        sotiris sotirios soteris
        spyros spiros spyridon
        stavros stavro
        stelios stylianos
        stefanos stephanos
        theodoros theodore theodhoros
        theodorou teodorou
        theodora teodora
        thanasis athanasis
        vasilis vassilis basilis vasileios vasilios
        vasiliki vassiliki basiliki
        yiota giota
        zacharias zaharias
        zoe zoi
        """

    /// Romanian and Moldovan names.
    static let romanian = """
        alexandru aleksandru alexandr
        alin aleen
        andreea andrea andreia
        ecaterina ekaterina
        gheorghe georghe george gheorge
        ghita gita
        iacob jacob yakob
        iancu yanku
        ioan joan yoan
        ioana yoana joana
        ionut yonut ionutz
        iosif yosif josif
        iuliana juliana yuliana
        iurie yurie yuri iuri
        laurentiu laurenciu laurentziu
        mihaela michaela mihayla
        mihai mihay mihail
        nicolae nikolae nicolaie
        nicoleta nikoleta
        petru petre
        razvan rasvan
        stefan shtefan stephan
        stefania shtefania stephania
        tudor teodor
        vasile basile vasil
        ciobanu chobanu
        dumitrescu dimitrescu
        ionescu yonescu jonescu
        munteanu muntean
        stoica stoika
        ungureanu ungurean
        """

    /// Albanian names.
    static let albanian = """
        arber arbri
        ardian ardjan
        arjeta arieta
        bujar buyar
        fatos fatosh
        florjan florian
        gjergj gjergji george
        hoxha hodja hoxa
        jeton yeton
        klajdi klaidi
        ledion ledjon
        marjeta marieta
        pashko pasko
        qemal kemal
        rexhep redzep recep rajab
        shefqet sevket shevket
        xhafer jafer cafer
        xhemal cemal jamal
        xheni jeni
        """
}
