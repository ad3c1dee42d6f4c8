extension Transliterations {
    /// Turkish names, also as English ears write them.
    static let turkish = """
        ayse ayshe aysha
        aysegul aysegule ayshegul
        baris barish
        caglar chaglar
        cahit cahid jahit
        can jan
        canan janan
        celik chelik
        cem jem
        cemile jemile
        cengiz jengiz genghis chengiz
        cetin chetin
        cevdet jevdet
        coskun joshkun choskun
        deniz denis
        dogan doan
        erdogan erdoan
        feride farida
        ferhat farhad
        gokhan gokan goekhan
        gul guel gull
        guler gueler
        gulsen gulshen
        gulsum gulsoom
        gunes gunesh
        hatice hatije hadice
        ismet ismat
        nurcan nurjan
        nuriye nooriye
        orhan orkhan
        ozcan ozjan
        ozgur oezguer
        ozlem oezlem
        recep rejep
        sebnem shebnem
        sedat sedad
        selcuk selchuk
        serife sharifa sherife
        songul songuel
        sukran shukran
        sukru shukru
        tulay tuelay
        ugur ughur
        umit uemit
        yagmur yaghmur
        yesim yeshim
        yusuf jusuf
        zubeyde zubaida
        ozdemir oezdemir
        ozturk oezturk osturk
        sahinoglu shahinoglu
        """

    /// Portuguese, Spanish and Italian counterparts, often mixed in papers.
    static let iberian = """
        augusto agosto
        beatriz beatris
        cesar cezar
        claudio klaudio
        conceicao conceicion
        cristiano christiano
        diogo diego
        eduardo edoardo
        elisabete elizabete elisabeth
        fernandes fernandez
        ferreira ferrera fereira
        filipe felipe phillipe
        francisco francesco fransisco
        giovanni jovanni
        giuseppe guiseppe josepe
        goncalo gonzalo
        goncalves gonsalves gonzalves gonzalez
        gomes gomez
        guilherme guillermo
        henrique enrique
        ines inez inees agnes
        joao juan
        joana juana
        joaquim joaquin
        jorge george jorje
        lopes lopez
        lourenco lorenzo lourenso
        lucia lusia luzia
        luis luiz lewis
        manuel manoel
        marques marquez
        martins martinez
        mateus matheus
        matilde mathilde
        mendes mendez
        miguel migel
        monteiro montero
        nunes nunez
        oliveira olivera
        pedro pietro
        pereira perera perreira
        pires peres
        rafael raphael
        ribeiro rivero ribero
        rodrigues rodriguez
        rosario rozario
        sanches sanchez
        santos dossantos
        silva dasilva
        soares suarez
        sousa souza
        tatiana taciana
        teixeira texeira texera
        thiago tiago
        thais tais
        vitor victor
        """
}
