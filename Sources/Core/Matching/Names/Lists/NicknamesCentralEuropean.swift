extension Nicknames {
    /// Hungarian names.
    static let hungarian = """
        istvan pista pisti steve stephen
        laszlo laci leslie
        jozsef jozsi joseph joe
        sandor sanyi alexander
        ferenc feri frank francis
        janos jani jancsi john
        zoltan zoli
        gyorgy gyuri george
        erzsebet bozsi zsoka erzsi elizabeth
        katalin kati kata catherine
        ilona ica ilonka helen
        maria marika mari
        zsuzsanna zsuzsa zsuzsi susan
        gabor gabi gabriel
        tamas tomi thomas
        peter peti petike
        andras andris bandi andrew
        mihaly misi michael miska
        miklos miki nicholas
        attila ati
        csaba csabi
        balazs bali
        bela belus
        eszter eszti esther
        gergely gergo geri gregory
        imre imi
        krisztina kriszti christina
        krisztian krisz christian
        lajos lali louis
        margit margo margaret
        matyas matyi
        monika moni
        pal pali paul
        robert robi
        szilvia szilvi sylvia
        timea timi
        tibor tibi
        viktoria viki
        zsolt zsolti
        zsofia zsofi sophie
        """

    /// Slovak and Czech names.
    static let slovakAndCzech = """
        jan janko jano janci john
        jozef jozko jozo joe
        stefan stevo pista stefko
        martin matko maros
        michal miso misko michael
        milan milanko
        peter peto petko
        ondrej ondro ondra andrew
        tomas tomi tomasko
        jiri jirka george
        josef pepa pepik joe
        frantisek franta fero feri frank
        vaclav vasek wenceslas
        zuzana zuzka susan zuza
        katarina katka kata
        anna anicka hanka anca
        maria marika marka majka
        jana janka janicka
        alzbeta betka betty elizabeth
        eva evka evicka
        lenka magdalena helena
        ladislav laco lado laci
        vladimir vlado vladko
        miroslav miro mirek
        jaroslav jaro jarda
        juraj duro jurko george
        julius julo
        ludovit ludo lajos
        lubomir lubo lubos
        rastislav rasto
        stanislav stano standa
        pavol palo paul
        marian majo
        margita gita
        veronika verca vera
        kristina tina kika
        monika monca
        dezider dezo
        alexander sano saso
        bartolomej barto
        rudolf rudo ruda
        zdenek zdenda
        jakub kuba jakubko
        """

    /// Lithuanian and Latvian names.
    static let baltic = """
        jonas jonukas john joe
        algirdas algis
        antanas antanukas anthony tony
        arunas aras
        audrius audris
        aleksandras alex
        andrius andy
        darius darka
        edvardas edis edward
        egidijus egis
        eugenijus genius
        gediminas gedas
        gintaras gintas
        giedrius giedre
        jurgis george jurgutis
        juozas juozapas joseph
        kazimieras kazys
        kestutis kestas
        liudmila liuda
        liudvikas liudas
        mindaugas mindas
        mykolas michael
        ona onute ann
        petras petriukas peter
        povilas paul
        pranas pranciskus frank
        raimundas raimis raymond
        ramunas ramas
        rimantas rimas
        rolandas rolis
        rytis rytas
        stanislovas stasys
        tomas tom tomukas
        valdemaras valdas
        vidmantas vidas
        viktorija vika
        vilhelmas vilius
        vincas vincentas vincent
        virginijus virgis
        virginija virga
        vytautas vytas
        zilvinas zilvis
        zydrunas zydrius
        aleksandrs sasa alex
        andris andy andrejs
        eriks erik
        janis john jancis
        jekaterina katja
        jevgenijs zenja eugene
        juris george
        karlis charles
        katrina katrine
        mihails misa michael
        nikolajs nick
        peteris peter
        sergejs serge
        vladimirs vova
        """

    /// Albanian names.
    static let albanian = """
        agim gim
        aleksander leka sander leke
        arben ben beni
        armand mandi
        arjan jani
        astrit asti
        besnik nik
        bujar buki
        edmond mondi
        eduart edi edward
        elidon doni
        fatmir miri
        gezim gezi
        ismail smail
        klodian klodi
        kristaq taqi kristo
        kujtim timi
        luljeta leta lule
        mimoza moza
        nikolla kola nick
        pellumb lumbi
        sadik sadi
        shkelqim qimi
        shpetim timi
        skender skendo
        spiro piro
        valbona bona
        xhevahir xhiri
        zamir miri
        """

    /// Serbian, Croatian, Bosnian and Macedonian names.
    static let southSlavic = """
        milos milosz
        aleksandar aca aco sasa
        dragan gaga
        dragana gaga
        dusan dule
        jovan joca john
        milica mica
        miodrag miki
        mirjana mira
        nebojsa nesa
        nemanja nemo
        nenad neno
        predrag pedja
        radomir rade
        slobodan sloba boban
        snezana sneza
        svetozar sveta toza
        vladimir vlada
        zoran zoki
        zeljko zele
        """
}
