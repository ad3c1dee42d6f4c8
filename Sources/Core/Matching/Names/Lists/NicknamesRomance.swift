extension Nicknames {
    /// Romanian and Moldovan names.
    static let romanian = """
        adrian adi adita
        adriana adi adina
        alexandru alex sandu alecu alexander
        alexandra sanda sandra alexa
        alin alinus
        anisoara anica ana
        ana anca anuta anna
        andrei andrew andreias dei
        andreea andrea deea andra
        anton toni tony tonel
        aurel relu aurelian
        aurelia aura relia
        aureliu aurel
        bogdan bogdi bobo
        camelia cami
        catalin cata cat
        catalina cata
        claudiu claudius clau
        constantin costel costica dinu costi titi constantine costin
        constanta tanta
        cornel cornelius nelu
        cornelia nela
        cosmin cosmo
        cristian cristi cris christian cristinel
        cristina cristi tina cristinuta
        daniel dan danut dani danutz
        daniela dana dani
        denisa deni
        dorin doru dorel
        doina doinita
        dragos dragosel
        dumitru mitica dumi mitru dima demetrius
        dumitra mitra
        ecaterina cati caterina catinca katy
        elena lenuta ileana nuta lena lenuca
        elisabeta eliza veta saveta elizabeth
        emanuela ema manuela
        emil emilian milica
        eugen jeni gena genica eugene
        eugenia jeni geni
        felicia feli
        florin florian florica flori
        florentina flori tina
        gabriel gabi gabita
        gabriela gabi ela
        george gigi gheorghe georgica
        georgeta geta gigi
        georgiana geo gina
        gheorghe george gigi ghita gheorghita gica
        grigore gregory grig
        iacob jacob
        ilie ilias elijah
        ioana oana joanna
        ion ionut ionel nelu john ioan nelutu ionica
        ionela nela
        iuliana iulia julie
        iulia julia iuli
        laurentiu lorin lauren lau
        lavinia lavi
        liliana lili
        liviu livius
        livia livi
        loredana lore dana
        lucian luci
        lucica luci
        luminita lumi
        madalina mada madi
        marcel marcelus
        maria mariana marioara mia marita
        marian mario
        mariana mari
        marin marinel
        mihaela miha ela michaela
        mihai mihaita misu michael mihail mike
        mircea mircica
        mirela mira
        monica moni
        narcisa narci
        nicolae nicu nicusor nae nicholas nick culai
        nicoleta nico nicol
        niculina nina lina
        octavian tavi
        ovidiu ovi
        petre petru petrica peter petrisor
        petronela nela petra
        radu raducu
        razvan raz
        roxana roxi
        rodica rodi
        sebastian sebi
        silviu silvius
        simion simon
        simona simo
        sorin sorinel
        stefan fane stefanel stephen fanel
        stefania fana stef
        stelian stelica
        teodor teo doru tudor
        tudor teodor tudorel
        vasile vasilica vasilache sile basil
        valentin vali
        valeriu vali
        victor vicu
        viorel relu viorica
        viorica viori
        vlad vladut
        zamfira zamfi
        """

    /// Portuguese, Brazilian, Spanish, Italian and French names.
    static let portugueseAndOthers = """
        agostinho tino
        alberto beto bertinho
        alexandre alex xande
        amalia malia
        antonio toni to toninho tonio toze
        antonia tonia toninha
        armando mando
        augusto guto gusto
        beatriz bia
        bernardo nando
        carlos carlitos carlinhos
        catarina cata nina catia
        cristiano cris
        cristina cris tina
        domingos mingos
        eduardo edu dudu edi
        fernando nando
        fernanda nanda
        filipe lipe philip
        filipa pipa
        francisco chico xico kiko quico paco paquito pancho francis
        francisca chica xica kika
        goncalo gonca
        guilherme gui william
        gustavo guga
        helena lena leninha
        henrique rique kiko henry
        herminia mina
        isabel bela isabelinha belinha
        joao joaozinho jo john
        joaquim quim kim
        joana joaninha jo
        jorge jorginho george
        jose ze zeca zezinho pepe jo joseph
        leonardo leo
        lourdes lurdes lu
        lucia lucinha lu
        luis luisinho lula louis
        manuel manel manolo nelo manu
        manuela manela nela manu
        margarida guida magui
        maria mia mariazinha micas
        mario marinho
        miguel micas guel michael
        nuno nunito
        paulo paulinho
        pedro pedrinho peter
        ricardo rica cardo richard
        rodrigo digo rodri
        rosario rosa charo
        rui ruizinho
        sebastiao bastiao
        teresa tete teresinha tessa
        tiago ti iago
        vitoria vi
        alejandro alex ale jandro alexander
        alfonso fonso poncho
        ana anita
        concepcion concha conchita
        dolores lola loli
        enrique quique kike henry
        esperanza espe
        felipe pipe felo
        graciela chela
        guadalupe lupe lupita
        guillermo memo guille william
        ignacio nacho
        jesus chus chuy
        jorge coque
        juan juanito juancho john
        luis lucho
        manuel manolo lolo
        mercedes merche
        miguel miki mikel
        pilar pili
        roberto beto robert
        salvador salva chava
        santiago santi yago diego
        vicente chente vince
        alessandro sandro ale alessio
        antonio tonino toni nino toto
        carmela carmelina mela lina
        caterina rina katia
        domenico mimmo menico dominic
        enrico rico henry
        francesco franco cesco ciccio frank
        francesca franca cesca
        gaetano tano
        gennaro gerry
        giacomo mino james
        giorgio george
        giovanni gianni vanni john nino
        giovanna gianna vanna
        giuseppe beppe peppe pino joe joseph peppino beppino
        giuseppina giusy pina peppina
        giulia giuly
        lorenzo renzo enzo
        luigi gigi gino louis
        maddalena lena
        michele mike michael
        nicola nico nick
        pasquale lino pat
        pietro piero peter
        raffaele lello raf
        roberto berto robby
        salvatore toto sal turi
        stefano ste steve
        vincenzo enzo vince cenzo
        antoine toine tony
        benoit ben
        catherine cathy kati
        christophe chris tophe
        elisabeth babette babeth
        etienne stephen
        frederic fred fredo
        guillaume guigui william
        jacques jack jacquot
        jean jeannot john
        jeanne jeannette
        laurent lolo
        madeleine mado
        marguerite margot
        nathalie nath
        pierre pierrot peter
        philippe phil fifi
        stephane steph
        veronique vero
        virginie gigi
        yves yvon
        """
}
