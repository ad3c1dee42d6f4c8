extension Transliterations {
    /// Tamil, Sinhala and Nepali names.
    static let tamilAndNepali = """
        anandarajah anandaraja anantharajah
        arulanandam arulanantham
        balachandran balasanthiran
        balasubramaniam balasubramanian balasubramanyam
        chandrasekaran chandrasekharan
        chelliah chelliya selliah
        ganeshan ganesan
        gunaratnam kunaratnam
        jeyakumar jayakumar
        jeyarajah jayaraja jeyaraj jayaraj
        kanagaratnam kanakaratnam
        kandasamy kandasami
        karthik karthick kartik
        karunakaran karunaharan
        krishnamoorthy krishnamurthy krishnamurti
        kulasegaram kulasekaram
        kumaraswamy kumarasamy coomaraswamy
        mahalingam makalingam
        murugan murukan
        nadarajah nadaraja nadarajan natarajan
        nagalingam nahalingam
        navaratnam navarathnam
        paramasivam paramsivam
        ponnambalam ponambalam
        puvaneswaran bhuvaneswaran
        rajaratnam rajarathnam
        rajasingham rajasingam
        ramachandran ramachandra ramasanthiran
        ratnam rathnam
        sabaratnam sabarathnam
        selvarajah selvaraja selvaraj
        selvi chelvi
        sinnathamby chinnathamby
        sivalingam shivalingam
        sivanesan shivanesan
        sivarajah sivaraja
        subramaniam subramanian subramanyam supramaniam subramaniyam
        sundaram suntharam
        sutharsan sudarshan sudharshan
        thambirajah thambiraja tambirajah
        thangavel thankavel
        tharmalingam dharmalingam
        tharshini dharshini darshini
        theivendran devendran
        thevarajah devarajah
        thiruchelvam tiruchelvam
        thushara tushara
        vadivel vadivelu
        vigneswaran vikneswaran vigneshwaran
        vijayakumar vijeyakumar
        vimalanathan vimalanadan
        silva desilva
        gurung guroong
        rai raee
        tamang thamang
        limbu limboo
        shrestha shresta
        magar magger
        """
}
