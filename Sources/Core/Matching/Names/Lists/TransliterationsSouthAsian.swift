extension Transliterations {
    /// Given names and surnames from Punjabi, Urdu, Bengali, Gujarati and Hindi.
    static let southAsian = """
        abdin abedin abideen
        agarwal aggarwal agrawal aggrawal
        ahluwalia ahluvalia aluwalia
        akhtar akhter aktar akter akther
        amarjit amarjeet
        amandeep amandip
        amarpreet amarprit
        amrit amreet
        anand anandh ananda
        anjali anjalee anjly
        anil aneel
        anita aneeta anitha
        anjum anjam
        arjun arjan arjuna
        arun aroon
        arvind arvindh
        arya aria aarya
        asha aasha
        ashwin ashvin asvin
        atwal attwal athwal
        avtar awtar autar
        awan awaan avan
        badshah badsha
        bahadur bahadoor
        balbir balvir
        baljit baljeet
        baljinder baljindar
        balwinder balvinder balwindar
        banerjee banerji bannerjee bandyopadhyay
        bano banu banoo
        basu bose
        batra bhatra
        begum begam beghum begom bigum
        bhandal bandal
        bhandari bhandary
        bharti bharati
        bhatt bhat butt bhatta
        bhatti bhatty batti
        bhattacharya bhattacharjee bhattacharyya bhattacharjya
        bhavin bhaveen
        bhuiyan bhuiya bhuyan bhuya bhuiyah
        bhullar bullar
        bibi beebi bibbi
        bukhari bokhari
        chahal chahel
        chandran chandhran chandra
        charanjit charanjeet
        chatterjee chatterji chattopadhyay
        chaudhuri chowdhury
        chauhan chohan chouhan chavan
        cheema chima
        choudhury chowdhury chaudhry choudhry chaudhary chowdhry choudry chawdhury choudhary \
        chaudry chaudhury choudary chowdary chaudri chudhry
        daljit daljeet
        dalvinder dalwinder dalbinder
        darshan dharshan
        das dass
        davinder devinder davindar devender devinda
        deepa dipa
        deepak dipak deepack
        deepika dipika
        dev deo
        dhaliwal dhariwal dhalliwal daliwal
        dhanda danda
        dharmendra dharmender
        dhillon dhillan dhilon dillon
        dhir dheer
        dilip dileep
        dinesh dhinesh
        diya dia
        dosanjh dosanj dhosanjh dusanj
        farooqi faruqi farooqui faruki
        gagandeep gagandip
        gaurav gourav
        geeta gita geetha githa
        ghafoor ghafur gafoor gafur
        ghosh ghose gosh
        gill gil
        govind gobind govinda
        grewal garewal gruwal
        gupta guptha
        gurdeep gurdip
        gurjit gurjeet
        gurmeet gurmit
        gurpreet gurprit
        gurvinder gurwinder gurbinder
        haque hoque haq huq hoq haqe
        hardeep hardip
        harjinder harjindar
        harjit harjeet
        harmeet harmit
        harpreet harprit
        harvinder harwinder harbinder
        indra indira
        inderjit inderjeet indarjit
        iyer aiyar ayyar
        jagdeep jagdip
        jagdish jagadish jagdeesh
        jagjit jagjeet
        jaspreet jasprit
        jasvinder jaswinder jasbinder
        jasvir jasbir jasveer
        jatinder jitender jatindar
        jaya jeya
        jayanthi jayanti jeyanthi
        jeevan jivan jeewan
        jitendra jitender jeetendra
        johal jauhal
        joshi joshee jyoshi
        jyoti jyothi jothi
        kailash kailas
        kamaljit kamaljeet
        kapoor kapur
        kaur kour cour khaur kor kaour
        kavita kavitha kaveeta
        kazi qazi kazee quazi
        khan khaan kahn
        khanam khanom khanum khannam
        khanna kanna
        kiranjit kiranjeet
        kishan krishan kishen
        krishna krishnan krushna
        kuldeep kuldip
        kuljit kuljeet
        kulvinder kulwinder kulbinder
        kumar kumaar koomar
        lakhvinder lakhwinder lakhbinder
        lakshmi laxmi luxmi lakshmy lutchmee
        lalita lalitha
        lata latha
        lodhi lodi
        madhavi madhvi
        madhu madhoo
        mahendra mahinder mohinder mahender
        mahesh maheshwar
        malhi malhy
        malik mallick mullick malick mallik
        mandeep mandip
        manisha maneesha
        manjit manjeet
        manpreet manprit
        masih masseh maseeh
        meena mina meenah
        meenakshi minakshi
        mehta mehtha mehtaa
        mian miah mia miya meah miyan miaah
        mirza meerza mirzah
        mistry mistri mistree
        mitra mitter
        mohinder mahinder mohindar
        mondal mandal mondol mandol
        mukherjee mukherji mukhopadhyay mukerjee mukharji
        mukhtiar mukhtar
        munir moneer
        naidu naidoo nayudu
        naik nayak nayek
        nair nayar naiyar
        nandhini nandini
        narinder narendra narender narindar
        navdeep navdip
        neelam nilam
        neeraj niraj
        nisha neesha
        nitin nithin
        panesar panaser panesaar
        paramjit paramjeet parmjit paramjith
        parekh parikh
        parminder parmindar parminda
        parvinder parwinder pervinder
        patel pattel patell
        pillai pillay pillae pillei
        poonam punam
        pooja puja
        prabhjot prabjot
        pradeep pradip prathip
        prakash parkash pragash
        prasad prashad persad persaud
        praveen pravin
        preet prit
        preeti priti preethi prithi
        puri poori
        purnima poornima
        qureshi quraishi koreshi kureshi qurashi koraishi
        rahman rehman rahaman
        rai roy ray
        rajinder rajendra rajender rajindar
        rajiv rajeev
        rajput rajpoot
        rajvinder rajwinder rajbinder
        ranjit ranjeet ranjith
        rashmi reshmi
        rathod rathore rathor
        ravinder ravindra ravender rabindra
        reddy reddi
        rita reeta
        ritu reetu
        rizvi rizwi razvi
        roshan roshen
        roy roi
        rupa roopa
        rupinder roopinder rupindar
        sachdev sachdeva
        saha shaha
        sandeep sandip
        sandhu sandu sundhu
        sanghera sangera sangheera
        sangita sangeeta sangeetha
        sanjay sanjai sanjey
        sanjeev sanjiv
        santosh santhosh
        sarabjit sarabjeet sarbjit sarbjeet
        sardar sirdar
        sarkar sircar sorkar
        sarita saritha
        satinder satindar satender
        satish sathish sateesh satheesh
        satvinder satwinder satbinder
        seema sima
        shah sah shahh
        shanthi shanti santhi
        sharma sarma
        sheetal shital
        shekhar sekhar sekar
        sheela shila
        shivani sivani
        shobha shoba sobha
        shukla sukla
        siddiqui siddiqi sidiqi siddique sidiqui siddiqe siddeeqi
        sidhu siddhu sidu
        sikander sikandar
        simranjit simranjeet
        singh sing
        sinha singha
        sita seeta sitha
        sivakumar shivakumar
        sridhar shridhar
        srinivas shrinivas sreenivas
        subhash subash
        sudha sutha
        sukhdeep sukhdip
        sukhjit sukhjeet
        sukhpreet sukhprit
        sukhvinder sukhwinder sukhbinder
        suman sumon
        sunil suneel
        sunita suneeta sunitha
        sushila susheela
        surinder surendra surender surindar
        surjit surjeet
        sushma sushama
        swati swathi
        tajinder tejinder tajindar
        takhar thakhar
        talukdar talukder taluqdar talokdar
        tarsem tarsam
        thakur thakor takur
        thakrar thacker thakkar
        uddin udin udeen uddeen uddim odin
        ullah ulla oullah
        usha oosha
        vaidya vaid
        varma verma
        varinder virinder varindar
        vijay vijai wijay
        vikas vikash
        vikram bikram
        vinod binod vinodh
        virdee virdi virdy birdi
        vishal vishaal bishal
        warraich waraich warriach baraich
        yogesh jogesh
        zaman zamaan jaman
        """
}
