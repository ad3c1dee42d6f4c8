extension Transliterations {
    /// Given names of Polish, Russian, Ukrainian, Belarusian and Bulgarian.
    static let slavicGiven = """
        agnieszka agnieshka agneszka agnes
        aleksander alexander aleksandr oleksandr alexandr aleksandar alexandar oleksander olexandr \
        alexsander
        aleksandra alexandra oleksandra aleksandrina
        aleksei alexei aleksey alexey oleksiy oleksii alexej aleksej aliaksei
        alona alyona alena olena aliona
        anastasia anastasiya anastasiia anastazja anastasija nastassia anastassia
        anatoly anatoliy anatolii anatolij anatoli anatol
        andrey andrei andriy andrii andrej andrzej andrij andriej
        angelika anzhelika anjelika anzelika
        anna hanna ganna
        anton antin
        arkady arkadiy arkadii arkadi
        arseniy arsenii arseny arsen
        artem artyom artiom artsiom
        barbara varvara
        bartosz bartosh
        bogdan bohdan bogdans
        boguslaw boguslav
        boris borys
        bozena bozhena
        cezary cesary
        czeslaw cheslaw czeslav
        daniil danylo danil daniel danila danilo
        daria dariya darya dariia darja daryia
        dariusz dariush darius
        dawid david
        denis denys dzianis denyss
        dmitri dmitry dmytro dmitriy dmitrii dmitrij dimitri dimitry dmitrijs dzmitry
        ekaterina yekaterina kateryna katerina iekaterina jekaterina katsiaryna katarzyna
        elena yelena olena helena jelena
        elizaveta yelizaveta yelyzaveta elyzaveta lizaveta
        evgenia yevgenia yevheniya yevheniia evgeniya evgeniia jevgenija yauheniya
        evgeny yevgeny evgeniy evgenii yevhen yevheniy jevgenij yevgeniy jevgenijs evgheni yauheni
        ewa eva
        ewelina evelina
        fyodor fedor fedir fiodor
        galina halyna halina galyna
        gennady gennadiy hennadiy gennadii gennadi genadij
        georgi georgy georgiy heorhiy georgii georgij
        gleb hlib
        grazyna grazhyna grazina
        grigory grigoriy hryhoriy grigorii grigori hryhorii gregory
        grzegorz gzegoz grzegoz gregorz
        igor ihor
        ilya ilia illia illya iliya
        irina iryna irena irine
        ivan iwan
        ivanka iwanka
        iwona ivona
        jacek jatsek
        jadwiga yadviga
        jakub yakub
        jan yan
        jaroslaw yaroslav jaroslav
        jerzy yezhi jezy
        jozef josef yosef iosif
        julia yulia yuliya iuliia yuliia julija iulia yulya juliya
        justyna yustina
        kacper kasper
        karina karyna
        katarzyna katarzina katarina katazyna
        khrystyna kristina hrystyna krystyna
        kirill kyrylo kiril kyrill cyril
        klaudia claudia
        konstantin kostiantyn kostyantyn constantin
        krzysztof krzystof krzystzof krzysztoph kristof krysztof
        ksenia kseniya kseniia xenia ksenija
        larisa larysa larissa
        leszek leshek
        lidia lidiya lydia lidiia lidija
        lilia liliya liliia lilija
        liubov lyubov lubov ljubov
        liudmila lyudmila liudmyla lyudmyla ludmila ludmilla ljudmila
        lukasz lukash lucas
        lyubomyr lubomyr liubomyr lubomir
        maciej matsiej maciey
        maksim maxim maksym maxym maxsim
        maksymilian maximilian
        malgorzata malgorzatta malgozata
        marcin martsin marchin
        margarita margaryta
        maria mariya mariia marija maryia marya
        marina maryna
        mariusz mariush
        marta martha
        mateusz mateush
        matvey matvei matviy matvii
        michal mikhal
        mikhail mykhailo mihail mychailo michail mikhailo mihails mikhael
        mikolaj mikolai
        milosz milosh
        miroslav miroslaw myroslav
        mykola nikolai nikolay mikola nikolaj nikolajs mikalai
        mykyta nikita nikyta mikita
        nadezhda nadiya nadiia nadezda nadejda nadzeya
        natalia nataliya nataliia natalya natalija natallia nataly natalja
        nazar nazarii nazariy
        oksana oxana aksana
        oleg oleh aleh
        olga olha volha
        pavel pavlo pawel pavels
        petr pyotr petro piotr petar
        polina polyna paulina
        przemyslaw przemyslav pszemyslaw pshemyslav
        radoslaw radoslav
        rafal raphael
        roksolana roxolana
        ruslan rouslan
        rostislav rostyslav rostislaw
        ryszard ryshard
        semyon semen siemion semion
        sergei sergey serhiy serhii sergiy sergii sergejs serhij siarhei sergej
        slawomir slavomir
        sofia sofiya sofiia zofia sofija
        stanislav stanislaw
        stefan stepan
        svetlana svitlana sviatlana swietlana
        sviatoslav svyatoslav sviatoslaw
        sylwester sylvester
        sylwia sylvia
        szczepan szchepan
        szymon shymon simon
        tadeusz tadeush
        tatiana tatyana tetiana tetyana tatsiana tatjana tatiyana
        timofey timofei tymofiy tymofii
        tomasz tomash
        urszula urshula ursula
        vadim vadym vadims
        valentin valentyn walentin valentins
        valentina valentyna walentyna
        valeria valeriya valeriia valerija
        valery valeriy valerii valerij valeri
        vasily vasyl vasiliy vasilii vasili vasil wasyl vasilij
        vera vira viera
        veronika weronika veranika
        victoria viktoria viktoriya viktoriia wiktoria viktorija
        viktor victor wiktor viktar
        vitaly vitaliy vitalii vitali vitalij vitalijs
        vladimir volodymyr wladimir vladimirs uladzimir vlodymyr wolodymyr
        vladislav vladyslav wladyslaw vladislavs uladzislau
        volodymyr volodimir
        vyacheslav viacheslav vyacheslaw viaceslav wiaczeslaw veaceslav
        waldemar valdemar
        wanda vanda
        wieslaw wieslav
        wioletta violetta wioleta violeta
        witold vitold
        wojciech voiciech wojciek wojtech voitsekh
        yakiv yakov jakov iakov
        yana jana iana
        yaroslav jaroslav iaroslav yaroslaw
        yaroslava jaroslava
        yegor egor yehor iegor jegor
        yuri yury yuriy yurii iurii jurij jurijs yurij iuri jury
        yulian julian iulian
        zbigniew zbigniev
        zdzislaw zdislaw
        zhanna jeanne janna zanna
        zofia zophia
        zoya zoia zoja zoe
        zuzanna zuzana suzanna
        """
}
