extension Nicknames {
    /// Greek and Cypriot names with the English names that are taken for them.
    static let greek = """
        agapitos pitos
        aikaterini katerina catherine kate ekaterini katina
        alexandros alekos alex alexis
        alexandra aleka alex
        anastasia tasoula natasa tasia
        anastasios tasos anastasis tassos
        andreas andros andrew andy andrikos
        androniki niki
        androulla andri andrea
        angeliki kiki angela
        antonios antonis tony adonis
        apostolos lakis tolis
        argyro roula
        aristotelis aris telis
        athanasia soula nasia
        athanasios thanasis sakis thanos tom
        charalambos haralambos harry babis haris bambos lambos pambos
        charalambia haroulla babs
        chariklia haroula
        christodoulos christos chris doulis
        christos chris christakis kristos
        chrysanthi chrysa
        chrystalla chrysta christalla
        constantinos konstantinos costas kostas dinos gus con kostis costa
        despina despo dina
        dimitra mitra demi dimi
        dimitrios dimitris jimmy mitsos takis jim dimitri
        efstathios stathis steve
        efthymios thymios tim makis
        efthymia effie efi
        eirini irene rena reni
        eleftherios lefteris terry
        eleftheria ria
        eleni helen lena elena lenia
        elisavet elsa betty
        emmanouil manolis manos emmanuel
        eugenia evgenia jenny
        evangelia litsa lia eva vangelio evi
        evangelos vangelis angelos evan
        foteini fotini fofi
        fotios fotis
        georgia gogo roula
        georgios giorgos yiorgos george yorgos georgos giorgis yiorgis
        gerasimos makis
        gregorios grigoris greg
        ilias elias louis
        ioanna joanna yianna gianna
        ioannis yiannis john giannis yanni yannis jannis
        iosif joseph sifis
        katerina katie kate
        konstantina dina nantia tina
        kyriaki kiki koulla
        kyriakos kikis kyri kyriacos koullis
        lambros lambis
        loukas luke
        magdalini magda
        maria maroulla mary maritsa
        markos mark
        michail michalis michael mike
        nikolaos nikos nick nicholas nicos
        neophytos neo phytos
        panagiota panayiota yiota giota
        panagiotis panayiotis panos takis peter panikos panayotis
        paraskevas paris
        paraskevi voula vivi evi vicky
        parthena nopi
        pavlos paul
        petros peter
        photini fofi
        savvas sav
        socratis sakis
        sofia sofi
        sotirios sotiris sotos
        sotiria roula
        spyridon spyros spiros
        spyridoula roula
        stamatis matis
        stavros steve stavris stav
        stavroula voula stav roula
        stylianos stelios stel
        styliani stella
        theodoros theo doros thodoris
        theodosis dosis
        theofanis fanis
        triantafyllos lakis
        vasileios vasilis vassilis bill basil vas
        vasiliki vaso vicky kiki
        xenophon xenos
        zacharias zach
        """

    /// Turkish and Kurdish names.
    static let turkishAndKurdish = """
        abdullah apo abdul
        ahmet amet
        ali alis
        aysegul ayse gul
        aysel ays
        ayse aisha aysecik
        burcu burc
        cemile cemo
        dursun dursunali
        ebubekir bekir
        emine eminos
        fatma fatos fatih
        gulsen gul
        gulsum gul
        hasan haso
        hatice hatca hatun
        huseyin huso
        ibrahim ibo ibis
        ismail ismo
        mehmet memo memet
        mehmetali mehmet memo
        mevlut mevo
        muhammet mehmet
        murat muro
        mustafa mustik musti
        nurgul nur
        nuriye nuri
        ozgur oz
        ozlem oz
        ramazan ramo
        recep reco
        rukiye ruken
        selahattin selo
        serdar sero
        serpil sero
        suleyman sulo
        tugba tuba
        umit umi
        veysel veyso
        yusuf yuso
        zekeriya zeko
        zeynep zeyno
        abdurrahman apo
        azad azo
        dilan dilo
        hamid hemo
        hevin hevi
        jiyan jiyo
        kemal kemo
        mihemed hemo memo
        rojin rojo
        rojda roj
        serhat sero
        sirwan siro
        xelil xelo
        """
}
