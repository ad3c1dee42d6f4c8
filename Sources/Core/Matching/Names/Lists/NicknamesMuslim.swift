extension Nicknames {
    /// Names shared by Muslim families of many languages.
    static let muslim = """
        mohammed mo mohd md moh hammy mohammad muhammad muhammed mohamed moe mozza
        ahmed ahmad ahmet ahmy
        abdul abdullah abs ab
        abdullah abdul abs abdulla
        abdurrahman rahman abdul abdulrahman
        abdulaziz aziz abdul
        abdulkarim karim abdul
        abdulhamid hamid abdul
        abdulmalik malik abdul
        abdulmajid majid abdul
        abdulqadir qadir abdul kadir
        abdulrahim rahim abdul
        abdulrashid rashid abdul
        abdulrazak razak abdul
        abdulsalam salam abdul
        abdulsamad samad abdul
        abdulwahid wahid abdul
        abdulghani ghani abdul
        abdulhakim hakim abdul
        abdulhaq haq abdul
        abdulkhaliq khaliq abdul
        abdullatif latif abdul
        abdulmannan mannan abdul
        abdulmuqit muqit abdul
        abdulquddus quddus abdul
        abdulwahab wahab abdul
        abidur abid
        abubakar abu bakar bakr
        adeel adi
        aisha ash ayesha aish
        amina ami amna
        amir aamir ami
        anisur anis
        anwar anu
        asif aasif asi
        atiqur atiq
        atikur atik
        azizur aziz
        azharul azhar
        badrul badr
        bilal bil billy
        dawud david daud
        ehsanul ehsan
        emdadul emdad
        enamul enam
        farhana farah
        faridul farid
        farrukh faruk
        fatima fatema fati tima fatimah
        fazlur fazal
        fazal fazli
        fakhrul fakhar
        habibur habib
        hafizur hafiz
        hajra hajara
        hamza hamz
        harun haroon aaron
        hassan has hasan
        hamidur hamid
        hussain hus hussein hussy
        ibrahim ibby ibs ibz abraham ibo
        imran immy imi imz
        imtiaz imti
        irfan irf irfy
        ishaq isaac
        ismail ishmael izzy
        jahangir jay jangir
        jalaluddin jalal
        jamaluddin jamal
        jamil jay jam
        javed jav jay
        jibril gabriel
        kabir kabs
        kamaluddin kamal
        kamran kam kami kamy
        kashif kash
        khadija khadij dija khadijah
        khalid khal
        khaliqur khaliq
        khurram khurr
        lutfur lutfar
        mahbubur mahbub
        mahfuzur mahfuz
        mahmood mahmud mamood
        mahmudur mahmud
        majid maj
        mansoor mansur manny
        mariam maryam mary miriam
        masudur masud
        mizanur mizan
        moazzam moz
        mohsin mos
        motiur moti
        mujibur mujib
        mumtaz mumti taz
        musa moses
        musharraf mush
        mustafa musty mus must
        muzammil muz
        nadeem nad
        nasima nas
        nasir nas
        naveed nav
        nazmul naz nazmin
        nazrul naz
        nizamuddin nizam
        nuh noah
        nurul nur noor
        nurjahan nur noor
        omar umar om
        qamar qam
        qasim kas
        rafiqul rafiq
        rahim rah
        rashid rash
        rashidul rashid
        razia raz
        rehana rehan
        riaz ricky
        rizwan riz rizzy
        rizwana riz
        ruqayyah ruki ruqi
        rukhsana ruksy rukhi
        saadia sadia
        sadiq sadi
        sajid saj
        salahuddin salah saladin
        salma sal
        samina sam mina
        saifur saif
        saiful saif
        sayeda syeda sayda
        shafiqul shafiq
        shafiqur shafiq
        shahid shah
        shahnaz shah naz
        shabana shabs
        shabir shabz
        shahzad shaz
        shakil shaks shak
        shamima shams mima
        shamsul shams
        shamsuddin shams
        shamsur shams
        shazia shaz
        siddiqur siddiq
        sirajuddin siraj
        sirajul siraj
        sohail soh
        sulaiman solomon sully suleman
        tahira tay
        tanvir tan
        tasneem taz
        tayyab taz
        usman uthman uzzy ozzy usi
        waqar waq vicky
        waseem waz
        yahya john
        yakub jacob yaqub
        yasmin yas yasmeen jasmine jas
        yunus jonah
        yusuf joseph yus yusef
        zafar zaf
        zahid zed zahi
        zahida zed
        zainab zee zayn zaynab
        zakariya zak zakaria zachariah
        zakir zak
        zara zee zahra
        zeeshan zee shani shan
        ziaur zia
        zillur zill
        zubair zub zubi
        zulfiqar zulfi
        """
}
