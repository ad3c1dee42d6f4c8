extension Transliterations {
    /// Names written in Arabic script or taken from it, A to K.
    static let muslimAToK = """
        mohammed muhammad mohamed mohammad muhammed mohamad mehmed md mhd mohd muhamed mahomed \
        mohammod muhamad mahammad maxamed mehmet muhammet mohemmed mohamet
        ahmed ahmad ahmet axmed achmed ehmed
        abbas abas
        abdi cabdi
        abdul abdel abd abdal abdil abdool
        abdulaziz abdelaziz abdalaziz abdulazeez abdiaziz cabdicasiis
        abdulhadi abdelhadi
        abdulhamid abdelhamid abdulhameed abdulhamit
        abdulkadir abdulqadir abdelkader abdulqader abdulkader abdikadir cabdiqaadir kadir
        abdulkarim abdelkarim abdulkareem abdelkrim abdikarim abdulkerim
        abdullah abdulla abdallah abdalla abdullahi abdulah cabdullahi ebdulla
        abdulmajid abdelmajid abdulmajeed
        abdulmalik abdelmalek abdulmalek
        abdulrahim abdelrahim abdurrahim abdulraheem
        abdulrahman abdurrahman abdelrahman abdurahman abdirahman abdirahmaan abdulrehman \
        abderrahmane abdrahman cabdiraxmaan abdurehman
        abdulrashid abdurrashid abdirashid abdulrasheed abdurreshid
        abdulrazak abdulrazzaq abdurrazzak abdelrazek abdirisaq abdulrazaq
        abdulsalam abdussalam abdelsalam abdisalan abdusalam abdulselam
        abdulwahab abdulwahhab abdelwahab abdiwahab
        abu abou aboo
        abubakar abubakr abubaker aboubakar abubacar boubacar abubakari aboubacar ebubekir
        adam aadam aden adan aadan
        adeel adil adel aadil aadeel
        afzal afzaal afsal
        aisha ayesha aysha aicha aishah ayisha ayshah aesha caasha caisha asha aishat ayse aysa
        akbar ekber
        akhtar akther aktar akter akthar
        akram akrem ekrem
        ali aly alee cali
        alia aliya aliyah aaliyah aleeya
        amal amaal
        amin ameen amiin emin
        amina aminah ameena amna aamina amine emine aminat amino aamino
        amir ameer aamir amer aamer emir
        amira ameera amirah emira
        ammar amar amaar
        anas anes enes
        anis anees anish anise
        anwar anwaar anwer anvar enver
        aqeel akil aqil akeel
        aqsa aksa
        arif aarif areef arief
        arshad arshid ershad
        arwa arwah erva
        asad assad asaad esad esat
        ashraf ashref asraf eshref esref
        asif aasif asef aseef
        asim assim aasim asem
        asma asmaa asmah esma
        atif aatif
        atiq ateeq atik
        ayman aiman eyman
        ayub ayoub ayyub ayoob ayaub eyup
        aziz azeez asis
        aziza azeeza casiisa
        badr badar bader
        bashir basheer bachir bashiir besir beshir
        basit baasit
        bilal belal bilaal billal
        bushra bouchra bushraa busra
        dawud daud dawood daoud daood dawoud davut daauud
        dilshad dilshaad dilsad
        ebrahim ibrahim ibraheem ebraheem ibrahem ibraahim brahim
        ehsan ihsan ahsan ehsaan
        emad imad
        essa isa issa eisa isse ciise
        fadi faddy
        fahad fahd fahed
        fahim faheem
        faisal faysal feisal faizal faisel fysal faycal
        faiz fayaz fiaz faiyaz fayyaz
        farah farrah faarax
        farhan farhaan ferhan
        farhat ferhat
        farid fareed ferid
        farida fareeda
        farooq faruk farouk farook faruq faroque farukh
        farzana ferzana farjana
        fatima fatema fatimah fatma fathima fatoumata fadumo faadumo faatima fatimata fatmah \
        fatuma faduma fatme fatouma
        fawzia fouzia fauzia fowzia fowsiyo fozia foziya fevziye
        fazal fazl fadl fazle
        firdaus firdous ferdous ferdaus firdows
        ghulam gulam golam ghulaam
        habib habeeb xabiib hebib
        habiba habeeba xabiiba habibah
        hadi haadi hady
        hafiz hafeez hafez hafidh
        hafsa hafsah hafza xafsa
        haidar haider hyder hayder heydar haydar
        hajra hajara hajrah haajra hagar
        hakim hakeem hakem
        halima haleema halimah xaliimo halimo halime helima
        hamid hameed hamed hamit
        hamida hameeda hamide
        hamza hamzah hamse xamse hemze
        hana hanaa hanna
        hanan hanaan xanaan
        hanif haneef hanef
        haris harris harith haaris
        haroon harun haroun haruna haaruun
        hasan hassan hasaan xasan hesen hassaan
        hasina haseena
        hatem hatim
        hawa hawwa xaawo hawo havva
        hiba hibah hebba heba
        hidayat hedayat hidayet
        huda hooda houda huuda
        humaira humayra humera humeira
        humayun humayoun homayoun
        husna hosna xusna
        hussain hussein husain husayn hossain hosain huseyin husein hussien xuseen houssein husen \
        hossein hoseyn hisein
        ibtisam ebtisam ibtissam
        idris idrees edris driss idriis
        iftikhar iftekhar eftekhar
        ijaz ejaz eijaz
        ikram ikraam ekram ikraan
        ilyas elias elyas iliyas ilias
        imran emran imraan cimraan omran
        inaya inayah anaya
        iqbal ikbal eqbal ekbal
        iqra ikra iqraa
        irfan erfan irfaan
        ishaq ishak isaac isaq isxaaq eshaq
        ismail ismael esmail ismaeel ismaaciil ismaiel esmaeil
        jabir jaber jabeer
        jafar jaffar jafer jaafar jafor cafer jaffer
        jahangir jehangir
        jalal jalaal celal jelal
        jamal jamaal gamal cemal djamal jemal
        jamil jameel jamiil cemil gamil
        jamila jameela djamila cemile gamila jamilah
        jannat jannath jannah
        javed javaid javid jawed jawaid javeed javad
        jawad jawaad jouad cevat
        jibril jibreel gabriel jabril jibriil djibril cibril
        junaid junayd junaed
        kabir kabeer kebir
        kalsoom kulsum kulsoom kalsum umkulthum kulthum gulsum
        kamal kamaal kemal
        kamil kameel kamel
        kareem karim kerim kareim
        karima kareema kerime
        kashif kaashif
        kausar kawsar kausor kosar kowsar
        khadija khadijah kadija khadeeja khadiza khadeja khadijo khadiijo hatice xadiija kadijatu \
        khadidja khatija
        khalid khaled kalid haalid halit khaalid
        khalil khaleel halil xaliil khelil
        khatun khatoon khatton
        khurshid khursheed khorshed
        """
}
