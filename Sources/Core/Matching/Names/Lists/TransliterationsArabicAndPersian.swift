extension Transliterations {
    /// Surnames and given names from Arabic, Persian, Dari and Pashto.
    static let arabicAndPersian = """
        abbasi abbassi abasi
        ahmadzai ahmadzay
        alabdullah abdullah
        alahmad alahmed ahmad
        alhassan alhasan elhassan
        alhussein alhussain elhussein
        alibrahim ibrahim
        aljabouri aljuburi aljubouri jabouri
        alkhatib elkhatib khatib khateeb
        almahmoud mahmoud
        almasri elmasri masri
        alnajjar elnajjar najjar
        alsayed elsayed sayed
        amiri ameeri
        arezoo arezu arzu
        azimi azeemi
        baghdadi bagdadi
        behrouz behruz behrooz
        darwish darwesh darvish dervish dervis
        ebrahimi ibrahimi
        elham ilham elhaam
        eskandar iskandar iskander
        faraj farag faraaj
        farhad ferhad farhaad
        fariba fareeba
        farshid farsheed
        fereshteh fereshta fereshte
        fouad fuad fuaad foad
        ghaffari gaffari
        ghani gani
        ghorbani gorbani qurbani
        golnaz gulnaz
        haj haji hajj hadj xaaji alhaji elhaj hajji
        hakimi hakeemi
        hamad hamed
        hashemi hashimi hashmi hashemy
        haydari haidari heidari heydari
        hosseini husseini hussaini husaini hoseini hossaini
        hussainzada hosseinzadeh
        jaffari jafari jaffery jafri
        jamshid jamsheed
        karimi kareemi
        karzai karzay
        kazemi kazimi kazmi
        khalili khaleeli
        khoury khouri khuri
        kurdi kordi
        mahmoudi mahmudi
        majidi majeedi
        mansouri mansoori mansuri
        masoumeh massoumeh masooma masuma
        mehran mahran
        mehrdad mihrdad
        mirzaei mirzai mirzayi
        mohammadi muhammadi mohamadi
        mohammadzai mohammadzay
        moradi muradi
        mortazavi murtazavi
        mousavi musavi moosavi musawi mousawi
        nabizada nabizadeh
        najafi najfi
        naseri nasiri nasseri
        navid naveed navit
        noori nuri nouri noory
        omari umari omary
        orakzai orakzay
        parisa pareesa
        parwana parvaneh parwaneh
        payam peyam
        qaderi qadiri kadiri ghaderi
        qasimi qasemi ghasemi kassimi
        rahimi raheemi rahimy
        rahmani rehmani rahmany
        rasouli rasuli rasooli rassouli
        rezaei rezai rezaie rezayi
        reza raza ridha
        roya roia
        rostam rustam rostem
        rostami rustami
        ruhollah rohullah roohullah
        saberi sabiri
        sadeghi sadiqi sadeqi
        salehi salihi
        sediqi siddiqi sediqui
        shafaq shafagh
        shahram shehram
        sharifi shareefi sharifee
        shokoufeh shukufa shokofa
        siamak siyamak
        soheila suhaila sohaila
        soraya suraya soraia thuraya
        stanikzai stanekzai
        tahmasebi tahmasbi
        taheri tahiri
        yousefi yusufi yousofi yosufi
        yousafzai yusufzai yousefzai
        zahedi zahidi
        zazai zazay
        """

    /// Kurdish names, of which the Latin and Arabic spellings differ.
    static let kurdish = """
        bahar behar
        bakhtiar bakhtyar bextiyar
        bijan bizhan bejan
        dilovan dlovan
        hemin hemn hemen
        hiwa hewa hiwaa
        jwan jiwan
        kawa kaveh kawe
        karwan karvan
        nawroz nowruz newroz nawruz
        nechirvan necirvan
        rebin rebeen
        rebaz rebwaz
        rezan rizan
        rojin rozhin
        sarkawt sarkaut
        sherko shirko serko
        sherzad shirzad sherzaad
        shilan silan
        shler shiler shlair
        shwan shuan shivan
        xoshnaw khoshnaw koshnaw
        """
}
