extension Transliterations {
    /// Names written in Arabic script or taken from it, L to Z.
    static let muslimLToZ = """
        laila leila layla leyla laylaa laylo
        latif lateef latef
        latifa lateefa latifah
        layth laith leith
        lubna loubna lobna
        mahbub mahboob mahbob
        mahdi mehdi mahdy mehedi
        mahir maher maahir
        mahmud mahmood mehmood mahmoud mohamud mahmut maxamuud mehmud mohamoud
        majid majeed maajid majed
        malik malek maalik melik
        mansoor mansur mansour
        mariam maryam mariyam marium maryan meryem miriam maryama mariama merjem
        marwa marwah merve
        marwan marwaan
        masood masud masoud massoud mesud mesut
        maulana mawlana
        mehnaz mahnaz mehnaaz
        mehwish mahwish mehvish
        mir meer
        mohsin muhsin mohsen muhsen mohcine
        moin mueen muin moeen moyeen
        mona muna mouna
        mubarak mubarik mobarak
        mujahid mojahid mujaahid
        mukhtar mokhtar mukhtaar muhtar moktar
        mumtaz momtaz mumtaaz
        munir muneer mounir monir mouneer muniir
        munira muneera mounira
        murad mourad moorad murat
        murtaza murtada mortaza morteza murtadha
        musa moussa moosa mousa muse muuse musse mussa
        muslim moslem
        mustafa mostafa mustapha mostofa moustafa mustafah mustaffa mistefa
        nabil nabeel nabiil
        nabila nabeela nabilah
        nadia nadiya nadiyah naadiya
        nadim nadeem nadeim nedim
        nadir nader nadeer
        naeem naim nayeem nayim naiem
        naeema naima nayema
        nahid naheed
        najma najmah
        najib najeeb nagib necip
        nargis nargas nergis
        nasim naseem nesim
        nasir naseer naser nasser naasir nasr
        nasreen nasrin nesrin nasrine
        nasra nasrah nasro
        nasteho nasteexo nasteha
        nawaz navaz nawaaz
        nazia naziya nazya
        nazir nazeer nadhir
        nazneen naznin
        nimo nimco nicma nimca
        niamat nimat
        noor nur nour nuur noora
        noreen nooreen nurin
        nuh nooh nouh
        numan nouman noman
        nura noura noora
        omar umar omer cumar umer oumar ummar omaar
        omaima umaima
        osama usama oussama usaama
        osman usman uthman othman ousmane cismaan ousman osmaan usmaan
        parveen parvin perveen perween parwin pervin
        parvez pervez pervaiz parvaiz parwez
        qadir kadir qader kader
        qamar kamar qammar
        qasim kasim qassim kasem qaasim kassim
        rabia rabiya rabiah rabeya rabiye rabya
        rafiq rafique rafeeq rafik rofik rofique
        rafi rafee
        raheem rahim rohim raheim
        rahima raheema rohima
        rahma raxma rahmah
        rahman rehman rahmaan rohman raxmaan rahmane
        ramadan ramadhan ramazan ramzan romzan
        ramzi ramzy
        rania raniya ranya
        rashid rasheed rachid rashed raashid rasid resit
        rashida rasheeda rachida rasida
        rasul rasool rassoul
        rauf raouf raoof rawuf
        razia raziya radiya razya
        rehana rihana rayhana rehanna rihanna reyhan
        rehan rayhan raihan
        riaz riyaz riad riyad reaz riyadh
        rida reda ridha riza
        rizwan ridwan redwan rizvan ridhwan ridouane
        rizwana ridwana
        rokeya ruqayyah rukia ruqaya rukaya ruqiya ruqiyo rokia rukhaya rukiye rugiatu
        rubina rubeena robina
        rukhsana ruksana roksana roxana rukshana ruxsana
        saad sad saed
        saba sabah sabaa
        sabir saber saabir
        sabina sabeena
        sabrina sabreena
        sadia saadia sadiya sacdiya sacdiyo saadiya sadiyo
        sadiq sadeeq sadik siddiq saddiq sadique sadek
        saeed said sayeed saied siciid sayed saeid
        saeeda saida sayeda sayeeda siida
        safa safaa safah
        safia safiya safiyah safiyo safiye
        sahra zahra zahro zara sahro
        saif sayf seif
        saima sayma saimah
        sajid sajjid saajid
        sajida sajeda
        sajjad sajad sejad
        sakina sakeena sakinah sakine
        salah saleh salih salaah saalax
        salahuddin salahudin salaheddine salauddin selahattin salaudin
        salam salaam selam
        salim saleem selim saliim
        salima saleema salimah
        salma selma salmah
        salman salmaan selman
        samad samed
        sameena samina semina samena
        sami samy saami
        samir sameer samiir
        samira sameera samiira
        sana sanaa sanah
        sara sarah saara saarah
        sarwar sorwar serwer
        sayyid syed said sayed saiyed sayeed sayyed seyed seyyed seyit syeed
        shabbir shabir shabeer
        shadia shadiya
        shafiq shafique shafeeq shofique shafik
        shafi shafee shafie
        shahid shaheed shahed shaahid sahid chahid
        shahida shaheda
        shaheen shahin sahin
        shahnaz shehnaz shahnaaz shanaz sehnaz
        shahzad shehzad shahzaad shazad
        shaista shayesta
        shakil shakeel sakil
        shakir shakeer sakir
        shamim shameem samim
        shamima shameema
        shamsuddin shamsudin semsettin shamsodin
        sharif shareef sherif sharief serif charif
        sharifa shareefa sharifah sherifa
        shaukat showkat shawkat sevket
        shazia shaziya
        sheikh shaikh shaik sheik shaykh shekh cheikh sheekh seyh sekh
        shereen shirin shireen cherine sirin
        shoaib shuaib shoeb shuayb suayip
        shukria shukriya
        siddiq siddique siddik sadiq
        siraj seraj siraaj
        sohail suhail sohel suhayl souhail
        sufian sufyan sofiane
        sultan sultaan soltan
        sultana sultanah sultona
        sulaiman suleiman sulayman suleman soliman suleyman solomon soleiman saleban
        sumaya sumayya sumaiya soumaya sumeya sumayyah sumeyye
        sumera sumaira samaira
        tahir taher taheer daahir tahar
        tahira tahera
        tahmina tahmeena tehmina tahmima
        tahsin tahseen tehseen
        tanveer tanvir tanwir tanweer
        tariq tarek tareq tarik tariqe tareque
        taslima tasleema
        tasneem tasnim tesnim
        tauseef tawsif touseef
        tayyab taib tayab taieb tayeb
        tayyiba tayeba taiba toyoba
        ubaid obaid obeid ubayd
        umama umamah
        umm umme ume ummu
        wafa wafaa wefa
        wahid waheed wahed
        wahida waheeda waheda
        wajid wajed
        walid waleed walied
        waqar vaqar wiqar
        waqas wakas
        wasim waseem wassim wasseem
        yaqub yakub yaqoob yacoub yakoub yaqoub yacub
        yahya yehia yahia yehya
        yasin yaseen yassin yassine yasiin yaasiin
        yasir yasser yaser yaasir
        yasmin yasmeen yasmine jasmin yesmin yasemin
        younis yunus younes yunis younus youness
        yusra yousra usra yusraa
        yusuf yousef youssef yousuf usuf yusif yusef yousaf yuusuf youcef yusouf yosef
        zafar zaffar zofar zafer
        zahid zaheed zaahid
        zahida zaheda zohida
        zahir zaheer zahoor zohir
        zahra zehra zohra zahraa zara zahrah
        zainab zaynab zeinab zineb zaineb zeynep saynab zeynab jaynab zainabu
        zain zayn zein zane
        zakaria zakariya zekeriya zakariyya zakarya zechariah zakariye
        zaki zakki zeki
        zakia zakiya zekiye zakiyah
        zarina zareena zerina
        zeenat zinat zeenath zeynat
        zia ziya ziah
        ziad ziyad zeyad
        zubaida zubeida zobaida zubayda zubeda
        zubair zubayr zobair zubeir jubair jubayer
        zulekha zulaikha zuleikha julekha zuleyha
        """
}
