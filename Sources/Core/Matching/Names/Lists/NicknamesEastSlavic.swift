extension Nicknames {
    /// Russian and Ukrainian names; the two are often mixed in papers.
    static let russianAndUkrainian = """
        aleksandr oleksandr sasha alexander shura sanya alex sashko olexandr alik
        aleksandra oleksandra sasha alexandra shura sanya
        aleksei alexei alexey aleksey alyosha lyosha oleksiy alex
        alevtina alya tina
        alina alya alinka
        alla allochka
        anastasia anastasiya nastya nastia stasya nastusia
        anatoly anatoliy tolya tolik
        andrei andrey andriy andriyko dryusha andrew
        angelina lina gelya
        anna anya hanna anyuta nyura anechka ganna
        antonina tonya
        anton antosha tosha
        arina irina arisha
        arkady arkadiy arkasha
        artem artyom tyoma artemiy tema
        boris borya borys
        bohdan bogdan danya bodya
        bohdana dana bogdana
        daniil danil danila danya danylo
        daria darya dasha dariya darina darynka
        denis denys den
        dmitry dmitri dmytro dima mitya dmitriy dmitrii dimon
        ekaterina yekaterina katya kateryna katia katerina kate catherine
        elena yelena lena olena helen alyona
        elizaveta yelizaveta liza yelyzaveta lisa elizabeth
        evgenia yevgenia zhenya yevheniya eugenia
        evgeny yevgeny zhenya yevhen evgeniy eugene evgeni
        fyodor fedor fedya fedir theodore
        galina halyna galya halya
        gennady gennadiy gena hennadiy
        georgy georgiy gosha zhora heorhiy george yura
        gleb hlib
        grigory grigoriy grisha hryhoriy gregory
        hryhoriy grisha hrysha gregory
        igor ihor gosha garik
        ilya illya ilyusha
        inna innochka
        irina iryna ira irene irka irinka
        ivan vanya john vanka ivanko ivas
        kateryna katya katrusya katerina catherine kate
        khrystyna kristina khrystia christina
        kirill kyrylo kirya cyril
        konstantin kostya kostiantyn kostik constantine
        kristina kris khrystyna tina
        ksenia kseniya oksana ksyusha xenia
        larisa larysa lara lora
        leonid lyonya leonya lenya
        lev lyova leo levko
        lidia lidiya lida lydia
        lyubov liubov lyuba luba
        lyudmila liudmyla luda lyuda ludmila mila milla
        maksim maxim maksym max maks
        margarita rita margo margaryta
        maria mariya mariia masha marusya manya marichka mary
        marina maryna marinka
        matvei matviy motya matthew
        mikhail mykhailo misha mykhaylo michael mishko
        mykola nikolai kolya nicholas mykolka
        mykhailo misha mykhas michael mikhail
        nadezhda nadia nadya nadiya hope
        natalia nataliya natalya natasha nata natalka
        nazar nazarko nazariy
        nikita mykyta nikitka
        nikolai nikolay kolya mykola nicholas nick
        nina ninochka
        oksana ksenia ksyusha oksanka ksana xenia
        oleg oleh olezhka
        oleksandr sasha sashko les oles alex olexandr
        oleksiy oles lyosha alex aleksei
        olena lena olenka helen elena
        olga olha olya olia helga
        ostap stap
        pavel pavlo pasha paul pavlik
        petr pyotr petro petya peter petryk
        polina polya apollinaria pola
        roman roma romchyk
        ruslan rus rusik
        semyon semen syoma simon
        serhiy sergei sergey seryozha serhii serg serge seryoga
        sofia sofiya sonya sofiyka sophia
        solomiya solya solomia
        stanislav stas slava stan
        stepan stepa stephen
        svetlana svitlana sveta lana svetik
        svitlana svitla svetlana sveta lana
        taisia taya
        tamara toma tamar
        taras tarasyk
        tatiana tetiana tanya tatyana tetyana tania
        timofei tymofiy tima timothy
        vadim vadym vadik
        valentin valentyn valya valik
        valentina valentyna valya
        valeria valeriya lera valeriia
        valery valeriy valera valerii
        varvara varya barbara
        vasily vasyl vasya basil vasiliy
        vasyl vasya basil vasylko
        vera vira verochka
        veronika nika vera
        victor viktor vitya
        viktoria viktoriya vika victoria
        violetta viola vita
        vitaly vitaliy vitalik vitalii
        vladimir volodymyr vova volodya vladimer vlad
        vladislav vladyslav vlad vladik
        vsevolod seva
        vyacheslav viacheslav slava slavik
        yakov yakiv yasha jacob
        yana yanka jana
        yaroslav yarik slava
        yaroslava slava yasya
        yegor egor gosha yehor
        yulia yuliya iuliia julia yulya
        yuri yury yuriy yura yurko george iurii
        zhanna jeanne zhannochka
        zinaida zina
        zoya zoia
        aleksandar sasho alex sandi alexander
        """

    /// Bulgarian names.
    static let bulgarian = """
        asen asencho
        atanas nasko
        blagoy blago
        borislav bobi boris
        boyan boyko
        desislava desi
        dimitar mitko dimo dimitri
        emil emo emcho
        galin galyo
        gergana geri
        georgi gosho zhoro joro george
        hristo itso icho christo
        iliya ilko
        ivan vanyo vankata
        ivaylo ivo
        ivanka vanya
        kaloyan kalo
        kiril kiro
        krasimir krasi
        krasimira krasi mira
        lyubomir lyubo
        mariya mimi mara
        mihail misho
        milena mimi
        nikolay niki kolyo
        petar pepi petyo pesho peter
        plamen plamo
        radoslav rado
        radka rada
        rumen rumi
        rositsa rosi
        stanimir stani miro
        stefan stefcho
        stoyan stoicho
        stoyanka stoyka
        svetlin svetlio
        svetoslav svetlio
        teodora tedi
        todor tosho tedi
        tsvetelina tsveti
        tsvetan tsetso
        valentin valyo
        vasil vasko
        veselin veso
        yordan dancho yordancho
        yordanka dancheto
        zdravko zdravcho
        """
}
