extension Transliterations {
    /// Given names of English use and their spellings, A to K.
    static let englishGivenAToK = """
        aaron aron arron arran
        abby abbie abbey abi
        abigail abigale abbigail abigayle abigael
        addison adison addyson
        adele adelle
        adrian adrien adryan
        adrienne adriane adrianne
        aidan aiden aden ayden aidon aydan
        aileen ailene eileen
        aimee amy aimie ami
        alan allan allen alun
        alana alanna alannah
        alasdair alastair alistair alister allister aleister alisdair
        alex alix aleks
        alexa aleksa
        alexander aleksander alexandre alexandar aleksandr
        alexandra aleksandra alexandria alessandra
        alfie alfy alphie
        alice alyce alys
        alicia alisha alesha aleesha alysha alicja alisia
        alison allison alyson allyson alisson
        amelia amelie emelia amilia ameliya
        amelie amalie amely
        andrea andria andreea
        ann anne an
        anna ana
        annabel annabelle anabel annabell anabelle
        annemarie annmarie annamarie anmarie
        annette anette
        anthony antony anthoney antoni
        ariana arianna aryana ariyana
        arran aran
        arthur artur arther
        ashley ashleigh ashlee ashlea ashly ashlie
        austin austen austyn
        ava avah
        ayla aila
        barbara barbra
        barry barrie
        beatrice beatrix beatriz
        bernard barnard
        bethany bethanie bethaney bethani
        beverley beverly
        bobby bobbie
        bradley bradly bradlee bradleigh
        brandon branden brandan
        brendan brendon brenden
        brian bryan brien bryon
        bridget bridgett bridgit brigitte
        brittany britney brittney brittani
        bryony briony bryoni brioni
        caitlin kaitlyn katelyn caitlyn kaitlin catelin caitlynn kaytlin katelin
        caleb kaleb kayleb
        callum calum kallum calem callam
        cameron camron kameron camryn
        camilla kamila camila
        candice candace candyce
        carl karl
        carla karla
        carly carley karly carlie karlie carleigh
        carol carole carrol karol
        carolina karolina
        caroline carolyn carolin karoline carolyne carolynn
        carrie carry kari
        casey kasey kacey kaycee caysie kacie
        cassandra kassandra casandra
        cassie kassie
        catherine katherine kathryn katharine cathryn catharine katheryn kathrine kathrin cathrine
        cecilia cecelia caecilia
        chantelle chantal shantelle chantel shantel chantell
        charlene sharlene charleen charlyne
        charlie charley charly charleigh
        charlotte charlotta sharlotte
        chelsea chelsey chelsie chelsee
        cheryl cheryll sheryl cherryl cheryle
        chloe khloe cloe chlow
        christian kristian cristian krystian christien
        christina kristina cristina krystyna khristina
        christine kristine christeen
        christopher cristopher kristopher kristofer christoper christofer christoph
        ciaran kieran kieron keiran kieren kyran ciaron
        clare claire clair klara
        cody kody codie codey kodie
        colin collin
        colleen coleen
        connor conor conner konnor
        corey cory kory corrie korey
        courtney courtenay kourtney
        craig kraig
        crystal krystal christal chrystal kristal
        curtis kurtis curtiss
        cynthia cinthia
        daisy daisie daisey
        damian damien damion damon
        daniel danyal danial daniell
        danielle daniele danyelle daniella
        darcy darcey darcie
        darren darran darrin daren darron
        darryl daryl darrell darrel darell
        david davyd daved
        deanna deana
        deborah debra debora deborrah debrah
        deirdre dierdre deidre
        denise denice denyse
        dennis denis denys
        derek derrick deryck derick deryk
        diana dianna
        diane dianne dyane
        dominic dominick dominik domenic
        donna dona
        dwayne dwain duane dwane
        dylan dillon dillan dylon dilan
        ebony eboni ebonie
        edmund edmond
        edward edwarde edvard
        eileen aileen ilene eilene
        eleanor elinor eleanore elenor ellenor eleanour
        elena elana ellena
        elijah elija alijah
        elise elyse elize
        elizabeth elisabeth elizabath elisabet elizabet elisabetta elizebeth
        ella elah
        ellen elin elen elyn
        ellie elly elli ellee
        elliemae elliemay ellymae ellymay
        elliot eliot elliott eliott
        eloise heloise
        elsie elsy
        emily emilie emely emmily emilee
        emma ema
        eric erik erick
        erica erika ericka
        erin eryn
        esme esmee esmae
        esther ester hester
        ethan ethen eathan
        evan evyn
        evelyn eveline evelin evalyn
        evie eve evy eavie
        faye fay fae
        finlay finley findlay finnley
        frances francis
        francesca franchesca francheska franceska
        frankie franky
        freddie freddy
        frederick frederic fredrick fredric frederik fredrik
        freya freja freyah
        gabriel gabryel
        gabriella gabriela gabriele
        gabrielle gabriele
        gareth garreth garath garith
        gary garry garey
        gavin gavyn gaven
        gemma jemma
        genevieve jenevieve
        geoffrey jeffrey jeffery geoffery jeoffrey
        georgia jorja
        gerald jerald gerrald
        gerard gerrard jerard
        giles gyles
        gillian jillian gilian
        glenn glen glyn glynn
        grace grayce
        graciemae graciemay gracymae
        graeme graham grahame graem
        grayson greyson
        gregory gregor greggory
        gwyneth gwenyth gweneth gwynneth
        hannah hanna hana
        harley harleigh harly
        harriet harriett harriette harriot
        harry hari harrie
        hayden haydn haydon
        hayley haley hailey haylee hailee hayleigh hailie
        heidi hidi
        helen hellen helena
        henry henri
        hilary hillary
        holly hollie holli holley
        hugh huw hew
        iain ian
        imogen imogene imogean
        irene irine eirene
        isaac issac isaak isac izaac
        isabel isobel isabelle isabella isabell izabel izabelle ysabel
        isabella izabella isabela izabela
        isla islay
        jack jac jak jacques
        jackie jacky jacqui jaqui jackey
        jackson jaxon jaxson
        jacob jakob jakub
        jacqueline jaqueline jacquelyn jacquelin jackeline jacquline jaquelin
        jaiden jayden jaydon jaidon jaydan jaden jadon jaydn
        jamie jaime jamey jaymie jaimie
        jane jayne jain
        janet janette janett
        janice janis janise
        jasmine jasmin jazmin jazmine jasmyn yasmin yasmine
        jason jayson jaison
        jean jeanne jeane
        jeanette jeannette janette jeanett
        jemima jemimah
        jenna jena
        jennifer jenifer jeniffer jennyfer
        jenny jennie jenni jeni
        jeremy jeremie jeramy
        jermaine germaine jermain
        jerome gerome
        jessica jesica jessika
        jessie jessy jesse jessi
        jill gill
        joanna johanna joana johana joannah
        joanne joann joane
        jodie jody jodi jodey
        john jon
        jonathan johnathan jonathon johnathon jonothan jonathen
        jordan jordon jorden jordyn
        joseph josef jozef
        josephine josefine
        judith judyth
        julia yulia juliah
        julian julien
        julie juli
        juliet juliette
        kai kye ky cai
        kaiden kayden caden kaden caiden cayden
        karen karin karon caren karyn
        kate kait cate
        katie katy kaity katey kati caty
        kayleigh kaylee kayley kaleigh keighley kayly kayli caleigh
        keeley keely keelie keighly
        keira kiera kyra keera kiara
        kelly kelley kellie keli kelli
        kenneth keneth kennith
        kerry kerrie kerri keri ceri
        kevin kevan keven
        kian cian kyan kean
        kiera ciara keira keera kira
        kimberley kimberly kimberleigh kimberlee
        kirsten kirstin kirstyn kersten
        kirsty kirstie kersty kirsti
        kristen kristin kristyn kirsten
        kurt curt
        kyle kile kyal
        """
}
