extension Nicknames {
    /// Sikh and Punjabi names; most are borne by women and men alike.
    static let punjabi = """
        amandeep aman
        amanpreet aman
        amarjit amar
        amarpreet amar
        amrik rik
        amritpal amrit
        arvinder arv
        avtar avi tari
        avtarjit avtar
        balbir bal
        baldev dev bal
        baljinder bal jinder
        baljit bal
        balwant bal
        balwinder bal bally winder
        bhupinder bhupi bupi
        chamanjit chaman
        charanjit charan chani
        daljit dal
        dalvinder dal
        daljinder dal
        davinder dav devinder dave
        dilbagh dil
        diljit dil
        gagandeep gagan gags
        gurdeep gur deep
        gurdip dip gur
        gurjit gur
        gurmeet gur meet
        gurmukh gur
        gurnam gur
        gurpreet gopi guri gurps preet
        gursharan gur sharan
        gurvinder gur guri
        harbans har
        harbhajan bhaji har
        hardeep har deep
        harjinder harj jinder harry
        harjit harj harry
        harkirat har
        harminder har minder
        harpal harry
        harpreet harry happy harps preet
        harvinder harv harry
        inderjit inder
        inderpal inder
        jagdeep jag jaggi
        jagdish jag
        jagjit jag jaggi
        jagtar jag
        jasbir jas jassi
        jasdeep jas
        jaskaran jas
        jaspal jas
        jaspreet jas jassi preet
        jasvinder jas jaswinder jassi
        jasvir jas
        jasmeet jas
        joginder jogi
        jaswant jas
        kamaljit kamal
        kamalpreet kamal
        karamjit karam
        kiranjit kiran
        kirandeep kiran
        kirpal kirpa
        kuldeep kully kul
        kuljit kul
        kulvinder kul kully kulwinder
        kulwant kul
        lakhbir lakhi
        lakhvinder lakhi
        lovepreet love
        mandeep mandy mani manny deep
        maninder mani
        manjinder manj
        manjit manj mani
        manpreet mani manny preet
        mohinder mo mohi
        mukhtiar mukhi
        narinder nari nindi
        navdeep nav
        navjot nav
        navneet nav
        navpreet nav
        nirmal nim
        onkar onks
        palwinder pal
        paramjit param pam
        parminder pam pammi param
        parvinder pav
        piara pi
        prabhjot prab
        prabhdeep prab
        rajbir raj
        rajdeep raj
        rajinder raj
        rajvinder raj rajwinder
        ramandeep raman
        ranjit ranj
        ravinder ravi rav
        rupinder rupi roop
        sandeep sandy san sunny
        sarabjit sarb sab
        satinder sat
        satnam sat
        satpal sat
        satvinder sat satwinder
        sharanjit sharan
        simranjit simran sim
        simranpreet simran
        sukhbir sukh
        sukhdeep sukh
        sukhdev sukh
        sukhjinder sukh sukhi
        sukhjit sukh
        sukhpal sukh
        sukhpreet sukh
        sukhraj sukh
        sukhvinder sukh sukhi sukhwinder
        surinder suri
        surjit suri
        swaran swarn
        tajinder taj tejinder
        talwinder tal
        tarlochan tari
        tarsem tari
        tejinder tej
        upinder upi
        varinder vari
        virinder viri
        yadwinder yad
        """

    /// Hindi, Gujarati, Tamil and other Indian and Sri Lankan names.
    static let indianAndTamil = """
        abhishek abhi
        aditya adi
        ajay aj
        akash aki
        akshay aksh
        amit ami
        anand andy
        aniket ani
        anil neil
        anirudh ani
        anjali anj anju
        ankit anki
        anuradha anu
        aparna apu
        archana archu
        arjun arj
        arun ari
        arvind arv
        ashish ash
        ashok ash
        ashwin ash
        avinash avi
        balakrishnan bala
        balasubramaniam bala
        bharat barry
        bhavesh bhav
        bhavika bhav
        bhavin bhav
        bhavna bhav
        bhupendra bhupi
        chandrakant chandu
        chandresh chan
        chetan chet
        darshana darsh
        deepak deep dips
        deepika deep dips
        dharmesh dharm
        dharmendra dharm
        dhiren dhir
        dhruv dru
        dilip dil
        dinesh dino din
        dipesh dips
        divya div
        gaurav gav
        geetha geeta
        gopalakrishnan gopal
        govind govi
        hansa hans
        harish harry
        harshad harsh
        hemant hem
        hetal het
        himanshu himu
        hiral hir
        hitesh hit
        jagruti jags
        janaki janu
        jayanti jay
        jayesh jay
        jayshree jay
        jigna jig
        jignesh jig
        jitendra jitu jit
        jitesh jit
        kalpana kalpu
        kalpesh kal
        kamlesh kam
        kanagasabai kanagu
        karthik kart
        kartik kart
        kaushik kosh
        ketan ket
        kirti kit
        kishore kish
        krishna krish
        krishnamurthy krishna murthy
        krunal kru
        kumaran kumar
        lakshman laxman
        lakshmi laxmi luxmi
        madhavan madhu
        madhukar madhu
        mahendra mahen
        mahesh mash
        manish manny
        manoj manny
        meenakshi meena
        minakshi mina
        mitesh mit
        mukesh muks
        nagarajah nagu
        narayan naru
        narendra naren
        nikhil nik nick
        nilesh nil
        nimesh nim
        niraj nij
        nishant nish
        nitin nit
        padmanabhan padman
        pankaj panky
        paresh pari
        parthiban parthi
        piyush piu
        prabhakar prabhu
        pradeep prad
        prakash prak
        pranav pran
        prashant prash
        pratik prat
        praveen prav
        premila prem
        priyanka priya pri
        purnima purni
        pushpa push
        radhika radha
        raghavendra raghu
        rajagopal raja
        rajendra raj raju
        rajesh raj raju
        rajeshwari raji
        rajiv raj
        rajkumar raj
        rakesh rak raks
        ramachandran ram rama
        ramanathan ram raman
        ramesh ram
        ramkumar ram
        ranjith ranj
        rashmi rash
        ravindra ravi
        ravindran ravi
        reshma resh
        rohit ro
        roshni rosh
        sachin sach
        sandhya sandy
        sangeeta sangi
        sanjay sanj jay
        sanjeev sanj
        santosh san
        saraswati saras
        saravanan saro
        sathiyaseelan seelan
        satish sat
        senthilkumar senthil
        shailesh shail
        shanmugam shan
        shanthi shan
        shashikant shashi
        shilpa shil
        shivani shiv
        shobhana shobha
        shreya shrey
        siddharth sid
        sivakumar siva
        sivanathan siva
        smita smi
        sridhar sri
        srinivasan srini vasan
        subramaniam subbu mani subra subramanian
        sudhir sudi
        sukumaran suku
        sunil sunny sonny
        sunita suni
        suresh suri
        sureshkumar suresh
        surendra suren
        swathi swati
        thangarajah thanga
        thavarajah thava
        thirunavukkarasu thiru arasu
        tulsi tulsidas
        umesh um
        upendra upen
        vaishali vaish
        varsha varsh
        venkatesan venkat
        venkatesh venkat venky
        vigneswaran vignesh
        vijay vij
        vijayakumar vijay
        vijayalakshmi vijaya lakshmi viji
        vikram vik
        vimal vim
        vinay vin
        vinod vin
        vipul vip
        vishal vish
        viswanathan viswa
        yogesh yogi
        yogeswaran yoges
        """
}
