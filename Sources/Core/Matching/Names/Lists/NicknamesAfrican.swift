extension Nicknames {
    /// Yoruba, Igbo, Akan, Shona, Zulu, Kikuyu, Somali, Mande and Tigrinya names.
    static let african = """
        abimbola bimbo bola
        adebayo bayo ade
        adebisi bisi
        adedayo dayo
        adekunle kunle ade
        adeola ade ola
        aderonke ronke
        adesola sola
        adetokunbo tokunbo toks
        adewale wale ade
        adewunmi wunmi
        afolabi labi
        akinola akin
        akinwale wale akin
        ayodeji deji ayo
        ayodele ayo dele
        ayomide ayo mide
        ayotunde ayo tunde
        babajide jide baba
        babatunde tunde baba
        bolanle bola
        bukola bukky
        damilola dami lola
        ebunoluwa ebun
        eniola eni
        folake flakes
        folasade sade shade
        funmilayo funmi
        gbenga oluwagbenga olugbenga
        ibukunoluwa ibukun
        ifeoluwa ife
        iyabo iya
        kehinde kenny ken
        kolawole kola
        modupe dupe
        mojisola moji
        morenike nike
        mosunmola sunmola
        ngozi ngo
        olabisi bisi
        oladapo dapo
        oladipo dipo ladi
        olajide jide
        olaniyi niyi
        olanrewaju lanre
        olasunkanmi kanmi
        olatunji tunji
        olayinka yinka
        olubunmi bunmi
        olufemi femi
        olufunke funke
        olumide mide
        olusegun segun
        olusola sola
        oluwadamilola dami damilola
        oluwafemi femi
        oluwakemi kemi
        oluwasegun segun
        oluwaseun seun
        oluwaseyi seyi
        oluwatobi tobi
        oluwatobiloba tobi loba
        oluwatosin tosin
        omolara lara
        omotola tola
        omotayo tayo
        opeyemi ope yemi
        oreoluwa ore
        oyinkansola oyin
        rotimi timi oluwarotimi
        temitope tope temi
        temiloluwa temi
        titilayo titi layo
        titilope titi
        tolulope tolu
        yetunde yetty tunde
        yewande wande
        amarachi amara
        chibueze bueze
        chibuzor buzor chibuzo
        chidiebere chidi ebere
        chidinma chi dinma
        chiamaka amaka
        chiemeka emeka
        chijioke jioke
        chika chi
        chikaodili kaodili
        chimamanda amanda
        chinedu nedu
        chinelo nelo
        chinenye nenye
        chinonso nonso
        chinwe chi
        chinyere chi
        chioma chi
        chizoba zoba
        chukwudi chudi
        chukwuebuka ebuka
        chukwuemeka emeka
        chukwuma chuma
        chukwunonso nonso
        ebelechukwu ebele
        ebere eberechukwu
        ekenedilichukwu ekene
        ifeanyi ify
        ifeoma ify oma
        ifeyinwa ify
        ijeoma ij
        ikechukwu ike ik
        kelechi kc
        kenechukwu kene
        kosisochukwu kosi
        nkechi nkechinyere
        nkiruka kiki
        obiageli oby
        obinna obi
        okechukwu okey oke
        onyekachi kachi onyeka
        oluchi olu
        somtochukwu somto
        tochukwu tochi
        uchechukwu uche
        uchenna uche
        ugochukwu ugo
        uzoamaka uzo amaka
        akosua akos
        nana nanaama nanayaa
        tinashe nashe tino
        tafadzwa taf
        tatenda tati
        takudzwa taku
        tapiwa taps
        tawanda tawa
        tendai ten
        kudzai kudzanai kudzi
        kudakwashe kuda
        munyaradzi munya
        simbarashe simba
        rumbidzai rumbi
        rutendo ru
        ruvimbo ruvi
        panashe pana
        nyasha nyash
        mukundi kundi
        sibongile bongi
        thandiwe thandi
        nokuthula thula
        nomsa noms
        nonhlanhla nhlanhla
        sibusiso sbu
        siphiwe phiwe
        themba thembi
        wanjiku shiku ciku
        wambui wambo
        mwangi mwas
        njoroge njoro
        kamau kam
        abdirahman abdi abdurahman
        abdirashid abdi rashid
        abdirisaq abdi
        abdisalan abdi
        abdinasir abdi nasir
        abdikadir abdi kadir
        abdikarim abdi karim
        abdullahi abdi
        abdiaziz abdi aziz
        abdifatah abdi fatah
        abdihakim abdi hakim
        abdiwahab abdi wahab
        abdiweli abdi weli
        hodan hodo
        khadra khad
        maxamed mo
        sucaad suad
        mamadou mamad
        fatoumata fatou fanta
        mariama mama
        ebrima ebou
        alhaji alagie
        ousmane ous
        yohannes yonas john
        gebremedhin gebre
        gebremariam gebre
        gebreselassie gebre
        habtemariam habte
        haileselassie haile
        kidane kidan
        mehari meharena
        samrawit sami
        semhar sem
        tesfalem tesfa
        tesfamariam tesfa
        tesfaye tesfa
        tewodros teddy tedros
        woldemariam wolde
        wondimu wonde
        """
}
