extension Transliterations {
    /// Somali spelling (x, c, doubled vowels) beside the English one.
    static let somali = """
        abdiasis abdiaziz cabdicasiis
        abdifatah abdifatax abdifattah cabdifataax
        abdihakim abdixakim cabdixakiim
        abdikadir abdiqadir cabdiqaadir abdulqadir
        abdikarim cabdikariim abdulkarim
        abdillahi abdullahi cabdilaahi cabdullaahi abdulahi
        abdinasir abdinaasir cabdinaasir
        abdirahman abdiraxman cabdiraxmaan abdurahman
        abdirashid cabdirashiid
        abdirizak abdirisaq abdirizaq cabdirisaaq
        abdisalam abdisalan cabdisalaan
        abdiwahab abdiwahaab cabdiwahaab
        abdow abdo abdou
        abshir absher
        abukar abuukar abubakar
        ahmednur axmednuur ahmednoor
        aidid caydiid aideed
        anab canab
        asli casli
        awad cawad
        awale cawaale
        awil cawil
        dahabo dhahabo daxabo
        dahir daahir taher
        diriye diiriye dirie diriya
        duale ducaale duwale
        egal cigaal igal
        elmi cilmi elmy
        farah faarax farax
        fardowsa fardowso firdaws
        farhiya farxiya farhia
        fartun fartuun fartoun
        fawsiya fowsiyo fawzia
        gedi geedi geeddi gaidi
        guled guuleed gouled
        habiba xabiiba habibo
        halima xaliimo xalimo halimo
        hamdi xamdi hamda
        hared xareed
        hersi xirsi hirsi hersy
        hibo hiba hiibo
        ibrahim ibraahim ibraahiim
        idle cidle
        ifrah ifrax ifraah
        ikran ikraan ikram
        iman iimaan eman imaan
        jama jaamac jamac
        khadra khadro qadra
        kheyr khayre kheyre khair
        liban liibaan libaan
        luul lul lool
        mahad maxad mahat
        mahamud maxamuud mohamud mahmoud
        muhubo muxubo muhibo
        muumin mumin moumin
        naima nacima naciima
        najma najmo
        nimo nimco nima
        qamar qamaar kamar
        rahma raxma rahmo
        rage raage ragge
        raho raaxo raxo
        ruqiya ruqiyo ruqia
        saado sacdo saada
        sagal saqal sagaal
        sahra zahra saharo sahro
        salah saalax salax
        sheikh sheekh shiekh
        suad sucaad suaad
        ubah ubax uba
        yonis yuunis yoonis younis
        zainab saynab seynab seinab
        """

    /// Tigrinya and Amharic names.
    static let eritreanAndEthiopian = """
        abraha abreha abrha
        alemayehu alemaheyu
        almaz almas
        amanuel emmanuel amaniel
        asefa assefa asseffa
        asmerom asmarom
        aster astier esther
        bekele beqele
        berhane birhane brhane
        bereket bereketh bereqet
        biniam binyam biniyam beniam benjamin
        dawit dawite david
        dereje derege
        ephrem efrem ephraim
        eyob iyob job
        eyerusalem eyerus jerusalem
        filmon philemon filimon
        fikre fekre
        fitsum fissum fetsum
        freweini frewoini freweyni
        gebre ghebre gebru
        gebremariam ghebremariam gebremaryam
        gebremedhin ghebremedhin gebremedin
        gebreselassie ghebreselassie gebresilassie gebresilasie
        gebreyesus ghebreyesus gebreyesos
        ghide gide
        ghirmay girmay girmai ghirmai
        haile hayle
        hailemariam haylemariam
        hiwet hiwot
        isaias isayas isaiyas
        kahsay kahsai
        kibrom kbrom
        lemlem lemlim
        medhanie medhane
        mehret mihret meheret
        mekonnen mekonen makonnen
        michael mikael mikail
        mulugeta mulughetta
        nahom nahum
        natnael nathaniel natinael
        okbay okbai ogbay
        rahel rachel rahiel
        selassie silassie selasie
        semere semereh
        sirak serak
        solomon selomon
        tadesse taddese tadese
        tekle tecle
        tesfay tesfai tesfaye
        tesfamichael tesfamikael
        tewelde tewolde
        tigist tigest
        tsegay tsegai tsegaye
        tsehay tsehai tsehaye
        tsion tsiyon zion
        weldu woldu
        weldemariam woldemariam
        yodit judith yodith
        yohannes johannes yohanes
        yonas yonnas jonas
        yosief yoseph yosef
        zerai zeray
        """

    /// Akan, Yoruba, Igbo, Mande, Fula, Wolof and southern African names.
    static let westAfricanAndOthers = """
        acheampong achampong acheapong
        adjei agyei adjey
        adwoa adjoa adwoah
        afua efua afia
        agyeman adjeman agyemang
        akosua esi akosuah akousa
        akua ekua akuah
        ama amma amah
        amoah amoa
        amponsah amponsa
        ansah ansa
        asamoah asamoa asamuah
        boakye boachie
        kofi coffie koffi
        kwabena kobina kwabina kobena
        kwaku kweku quaku kwakou
        kwame kwami kwamena kwamme
        kwasi kwesi quasi akwasi
        mensah mensa
        opoku poku
        yaw yao yau
        aderonke ronke
        chibuzor chibuzo
        chidi chiddy
        chinedu chinedoo
        chukwu chuku chukwuh
        folasade folashade folasadeh
        ifeanyi ifeanyichukwu
        ifeoma ifeyoma
        nwachukwu nwachuku
        okafor okafo okeafor
        olanrewaju olarewaju
        olufemi oluwafemi
        olufunke oluwafunke
        olufunmilayo oluwafunmilayo
        olugbenga oluwagbenga
        olukemi oluwakemi
        olusegun oluwasegun
        oluseun oluwaseun
        oluseyi oluwaseyi
        olushola olusola oluwashola
        oluwadamilola oludamilola
        oluwatobi olutobi
        oluwatosin olutosin
        oyinkansola oyinkan
        shola sola
        sade shade
        taiwo taiyewo taiye
        uche uchechukwu
        yinka olayinka
        aissatou aisatu isatou aissata aisatou
        alhaji alhagie alagie elhadji
        amadou amadu ahmadou
        bah ba bhah
        bangura bangora
        binta bintou
        camara kamara
        ceesay sesay cisse sissay
        conteh konteh konte conte
        diallo jallow jalloh jalo djalo
        diarra jarra
        diop jobe diob
        ebrima ibrahima ebrimah
        fatoumata fatoumatta fatumata fatmata fatoumatou
        fofana fofanah
        haja hadja
        jammeh jammey diame
        jatta diatta
        kadiatou kadijatu kadiatu
        keita keitah
        kone koneh
        mariama mariatu mariatou
        njie ndiaye njai
        sanneh sane
        sidibe sidibeh
        sow soe
        toure touray turay
        traore trawally
        ndlovu ndhlovu
        """
}
