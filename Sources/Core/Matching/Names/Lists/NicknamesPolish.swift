extension Nicknames {
    /// Polish names with their short forms and English counterparts.
    static let polish = """
        adam adas adek
        adrian adrianek adi
        agata agatha agatka aga
        agnieszka agnes aga agunia agusia agniesia
        aleksander alexander olek aleks alek alex
        aleksandra alexandra ola olka aleks olenka alex
        alicja alice ala alutka
        amelia amelka mela
        andrzej andrew jedrek andrzejek andy jedrzej
        aneta anetka anette
        angelika angela angie
        anna ania anka andzia anula anusia hania annie ann
        antoni antek anthony tony tosiek
        antonina tosia tola antonia
        arkadiusz arek arkadius
        artur arthur arturek artek
        barbara basia baska barb
        bartlomiej bartek bartosz bartholomew bart
        beata beatka
        blazej blaise
        bogdan bohdan bogus
        boguslaw bogus bogdan
        boguslawa bogusia
        boleslaw bolek
        bozena bozenka
        bronislaw bronek
        cezary czarek cesar
        czeslaw czesiek chester
        czeslawa czesia
        damian damianek
        daniel danielek danek
        danuta danka danusia
        dariusz darek darius darrek
        dawid david dave dawidek
        dominik dominic domino
        dominika domi domka
        dorota dorothy dorotka dora
        edward edek edzio ed
        edyta edith edytka
        elzbieta elizabeth ela elka elunia eliza
        emilia emilka emily mila
        ewa eve eva ewka ewunia
        ewelina evelina ewelinka evelyn
        filip philip phil filipek fil
        franciszek francis franek frank
        gabriela gabrysia gabi gabriella
        genowefa genia gienia genevieve
        grazyna grazynka grace
        grzegorz gregory grzesiek grzes greg
        halina halinka hala
        hanna hania hanka hannah
        helena hela helenka helen
        henryk henry heniek henio
        hubert hubi
        ignacy ignatius ignas
        igor igorek
        irena irenka irene
        iwona iwonka yvonne ivona
        izabela isabella iza izabella isabel belka
        jacek jacenty jacus jack
        jadwiga jadzia hedwig
        jakub kuba jacob kubus james
        jan janek jas john jasiek janusz
        janina janka jasia nina
        jaroslaw jarek jaro
        jerzy george jurek jerzyk
        joanna asia aska joasia joanne
        jozef joseph jozek ziutek joe
        jozefa jozia josephine
        julia julka jula julie
        julian julek
        justyna justine justynka justysia
        kacper kacperek casper kasper
        kamil kamilek
        kamila camilla kama
        karol charles karolek lolek carl
        karolina caroline karola karolinka karo lina
        katarzyna kasia kaska katherine catherine kate kathy kasienka
        kazimierz kazik kazio casimir
        kinga kinia
        klaudia claudia klaudi
        konrad conrad kondzio
        krystian christian kris
        krystyna krysia christina christine kryska
        krzysztof krzysiek krzys christopher chris kris krzychu
        ksawery xavier
        lech leszek leszko
        leszek lech lesiu leslie
        lucjan lucian lucek
        lucyna lucy lucynka lucia
        lukasz luke lukas lukaszek
        maciej maciek matthew mathew matthias macius
        magdalena magda madzia magdalene
        maja majka maya
        malgorzata gosia gocha margaret malgosia gosha gosiunia
        marcel marcelek
        marcin martin marcinek
        marek mark mareczek
        maria marysia maryla mary marycha
        marianna marysia
        mariola mariolka
        mariusz marius mario
        marta martha martusia
        martyna martina martynka
        mateusz matthew matt mati mateo mateuszek
        michal michael mike michas misiek
        mieczyslaw mietek
        mikolaj nicholas mikus miki nick
        milosz milek
        miroslaw mirek miro
        miroslawa mirka mira
        monika monica monia mona
        natalia natalie natalka nati nat
        nikola nicole nikolka nicola
        norbert norbi
        oliwia olivia oliwka
        oskar oscar oski
        patrycja patricia patka pati
        patryk patrick patryczek
        paulina pauline paulinka
        pawel paul pawelek pavel
        piotr peter piotrek piotrus piotrulek
        przemyslaw przemek przemo
        radoslaw radek
        rafal raphael rafalek rafa ralph
        remigiusz remek remi
        renata renatka renia
        robert robercik rob
        roman romek
        ryszard richard rysiek rysio rick
        sebastian seba sebek seb
        slawomir slawek slavek
        stanislaw stasiek stach stan stanley stas
        stanislawa stasia
        stefan stefek stephen steven
        stefania stefcia stephanie stefa
        sylwia sylvia sylwunia silvia
        sylwester sylwek sylvester
        szczepan stephen steven
        szymon simon szymek szymus
        tadeusz tadek ted thaddeus tadzio
        teresa tereska theresa renia
        tomasz tomek thomas tom tomaszek
        tymon tymek
        tymoteusz tymek timothy tim
        urszula ula ulka ursula
        waclaw wacek
        waldemar waldek
        wanda wandzia
        weronika veronica wera nika
        wieslaw wiesiek
        wieslawa wiesia
        wiktor victor viktor wiktorek
        wiktoria victoria wika vicky
        wincenty wicek vincent
        witold witek
        wladyslaw wladek wladzio walter
        wladyslawa wladzia
        wlodzimierz wlodek
        wojciech wojtek wojtus adalbert
        zbigniew zbyszek zbych zbigi
        zdzislaw zdzichu zdzisiek
        zofia zosia sophie sophia zoska
        zuzanna zuzia susan susanna zuza
        zygmunt zygmus sigismund
        """
}
