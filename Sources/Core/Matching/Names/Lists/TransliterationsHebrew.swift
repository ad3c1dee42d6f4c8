extension Transliterations {
    /// Given names by Israeli, Ashkenazi and English spelling.
    static let hebrewGiven = """
        aharon aaron aron ahron
        akiva akiba
        aryeh arye ari
        asher osher usher
        avigail abigail avigayil
        avraham avrohom avrum abraham awrohom avram
        batsheva bathsheba basheva
        batya basya bassie
        benzion bentzion bension
        binyamin binyomin benjamin binyumin
        blima bluma blimy
        breindel breindl braindel
        chaim haim hayim chayim hyam
        chana channah hannah hana chanah
        chava hava
        chaya haya
        david dovid duvid
        devorah devora dvora devoira
        dina dinah deena
        efraim ephraim efroim
        elazar elozor eleazar
        elchanan elchonon
        eliezer elieser lazar
        elimelech elimeilech
        eliyahu eliyohu elijah
        esther ester esteir
        ezra esra
        faigy feigy faige feige feiga
        frumet frimet frumit
        gavriel gabriel gavriyel
        gedalia gedalya gedaliah
        gershon gershom
        gitel gittel gitl
        golda goldie goldy
        hadassah hadassa hadasa
        henny henna henya
        hershel herschel hershl
        hinda hindy hindel
        hillel hilel
        itta ita yita
        kalman kalmen
        leah leiah laya
        leib leyb loeb
        malka malkah malky
        meir meyer mayer
        menachem menahem menuchem
        menashe menasheh menashi
        michal michel
        miriam mirjam miriem
        mordechai mordche mordecai mordchai
        moshe moishe mosheh
        naftali naftoli naphtali
        nachman nachmen
        nachum nochum nahum
        nathan noson natan nosson
        nechama nechoma
        noach noah noiach
        ovadia obadiah ovadya
        perel perl
        pesach peisach
        pessy pessi
        pinchas pinchos pinchus phineas
        rachel rochel ruchel rahel
        raizel reizel raizy
        refael rephael raphael refoel
        reuven reuvain reuben
        rivka rivkah rebecca rifka
        ruth rus
        sarah soroh suru sara
        shalom sholom shulem
        shaindel sheindel shaindl
        shimon shimen simon
        shlomo shloime solomon shlomoh
        shmuel shmiel samuel
        shneur schneur
        shulamit shulamis shulamith
        shoshana shoshanna
        simcha simche
        tamar tomor
        toba tova tovah tauba
        tzipora tziporah zipporah cipora tzipoira
        tzvi zvi cvi
        uri ury
        yaakov yakov yankev jacob yaacov jakob
        yechezkel yecheskel ezekiel yehezkel
        yechiel yehiel
        yehoshua yehoishua joshua
        yehuda yehudah judah yehida
        yehudit yehudis judith
        yeshaya yeshayahu isaiah
        yirmiyahu jeremiah yirmiya
        yisrael yisroel israel yisruel
        yisachar yissocher issachar
        yitzchak yitzchok isaac itzhak yitzhak yitzchock
        yochanan yochonon johanan
        yonah yona jonah
        yonatan yonason jonathan yehonatan
        yosef yoseph joseph yossef josef
        zalman zalmen
        zelda selda
        zev zeev
        zissy zissi
        """

    /// Surnames by Yiddish, German, Polish and English spelling.
    static let jewishSurnames = """
        abramovitz abramowitz abramovich
        berkowitz berkovits berkovitz berkowicz
        bernstein bernstien
        bloom blum
        braun brown
        cohen kohn cohn kahn kahan cohan coen kohen
        davidovitz davidowitz
        deutsch deitch deutch
        eisenberg aizenberg eizenberg
        feldman feldmann
        fried freed
        friedman freedman fridman friedmann
        glick glik
        goldman goldmann
        goldstein goldstien goldshtein
        greenberg grunberg grinberg gruenberg
        greenfeld grunfeld greenfield
        gross grosz
        gutman guttman guttmann
        halpern heilpern halperin
        hershkowitz hershkovitz herskovits
        hirsch hersh hirsh
        hoffman hofman hoffmann
        horowitz horovitz hurwitz horwitz
        itzkowitz itzkovitz
        jacobovits jakobovits jacobowitz
        kaplan caplan
        katz kats
        kaufman kauffman kaufmann
        klein kline kleyn
        lebovits leibowitz lebowitz leibovitz
        levi levy levey halevi
        levine levin lewin
        lieberman liberman liebermann
        lipschitz lifshitz lipshitz
        margulies margolis margulis margolies
        markowitz markovitz markovits
        moskowitz moskovitz moskovits
        neuman newman neumann
        pearl perl
        perlman pearlman perelman
        pollack pollak polak
        rabinowitz rabinovitz rabinovich
        reich raich
        rosen rozen
        rosenberg rozenberg
        rosenbaum rozenbaum
        rosenfeld rozenfeld
        rubinstein rubenstein
        schechter shechter
        schlesinger shlesinger
        schneider snyder shneider
        schreiber shreiber
        schwartz schwarz shwartz swartz schwarcz
        segal siegel segall
        spitzer shpitzer
        stein shtein
        steinberg shteinberg
        stern shtern
        strauss straus
        teitelbaum teitelboim
        wasserman vasserman
        weinberg vainberg
        weiner wiener
        weinstein vainshtein
        weiss weisz wise
        weissman weisman wiseman
        wolf wolff volf
        """
}
