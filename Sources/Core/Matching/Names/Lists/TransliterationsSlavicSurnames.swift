extension Transliterations {
    /// Slavic surnames by the several ways of writing them in Latin letters.
    static let slavicSurnames = """
        andreev andreyev andrejev
        chernov czernow tchernov
        fedorov fyodorov fiodorov
        golovko holovko
        gorbachev gorbachov gorbachyov
        goncharenko honcharenko
        goncharuk honcharuk
        grigoriev grigoryev grigorjev
        ignatiev ignatyev
        hryhorenko grigorenko
        ivaniuk ivanyuk
        ivanov iwanow ivanoff
        klymenko klimenko
        kovalchuk kowalczuk kovaltchuk
        kovalenko kowalenko covalenco
        koval kowal
        kravchenko krawczenko kravtchenko
        kravchuk krawczuk
        kuznetsov kuznecov kuznietsov
        lysenko lisenko
        melnik melnyk
        mikhailov mihailov mykhailov
        mykhailenko mikhailenko
        nikolaev nikolayev
        oliynyk oleinik oliinyk oleynik
        popov popow popoff
        romanyuk romaniuk romanuk
        savchenko sawczenko savtchenko
        sergeev sergeyev
        shevchenko szewczenko schevchenko shevtchenko
        shevchuk szewczuk
        sidorov sydorov
        solovyov soloviev solovyev
        tkachenko tkaczenko
        tkachuk tkaczuk
        timoshenko tymoshenko
        tsvetkov cvetkov
        vasiliev vasilyev vasilev vassiliev
        volkov wolkow
        yakovenko iakovenko
        yurchenko iurchenko jurchenko
        zakharov zaharov
        zaitsev zaytsev zaicev
        zhuk zuk
        zhukov jukov zukov
        kowalski kowalsky
        kaczmarek kachmarek
        kwiatkowski kwiatkowsky
        lewandowski levandovski lewandowsky
        majewski mayewski
        nowak novak
        nowakowski novakowski
        pawlak pavlak
        piotrowski piotrovski
        szymanski shymanski szymansky
        wisniewski wisnewski wisniewsky
        wojcik woicik
        wozniak vozniak
        zielinski zielinsky zelinski
        boyko boiko bojko
        dimitar dimiter dimitur
        hristo christo
        hristov christov
        ivaylo ivailo
        lyuben luben
        lyudmil ludmil
        petya petia
        rositsa rossitsa rosica
        rumyana rumiana
        stoyan stoian
        tsvetan cvetan tzvetan
        tsvetelina cvetelina tzvetelina
        yordan iordan jordan
        yordanka iordanka
        """
}
