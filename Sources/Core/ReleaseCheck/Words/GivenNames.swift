/// Given names that are common in Britain, and how they are shortened.
///
/// A given name alone points to nobody: it needs a surname, a role or a context beside it.
enum GivenNames {
    static let common = FunctionWords.words(
        """
        aaliyah aaron abdul abdullah abbie abigail adam adebayo adeola aditi adrian agnes \
        agnieszka ahmed
        aidan aileen aimee aisha alan alana alec alex alexander alexandra alfie ali alice alicia \
        alina
        alison amanda amara amber amelia amina amir amit amy ana andrea andrew andy angela anil \
        anita ann
        anna anne annette annie anthony antonio archie arjun arthur asha ashley asif audrey ava \
        ayesha
        barbara barry beatrice becky belinda ben benjamin bernadette bernard beth bethan bethany \
        beverley
        bilal billy blessing bob bogdan brandon brenda brian bridget bronwen bryony caitlin \
        callum cameron
        carl carla carmen carol caroline caroline carolyn carys catherine cathy catrin cecilia \
        celia ceri
        chantelle charles charlie charlotte chelsea cheryl chiara chidi chinwe chloe chris christina
        christine christopher ciara claire clare claudia clive clifford colin colette connor \
        conor courtney
        craig cristina cynthia daisy dale damian daniel danielle daniela danny darren dave david \
        dawn
        dean debbie deborah declan deepa delroy denise dennis derek desmond diana diane dilys \
        dominic
        donald donna doreen doris dorothy douglas duncan dylan ed edith edward efua eileen elaine \
        eleanor
        elena eleri elias elif elizabeth ella ellen ellie elliot elsie emeka emily emma eric erin \
        esme
        esther ethan eva evan eve evelyn evie faisal faith farah farid farzana fatima fay \
        felicity femi
        fiona florence frances francesca frank freddie freya funmi gareth gary gavin gemma geoff \
        george
        georgia georgina gerald gerry ghulam gill gillian gina giles gladys glen glenys glenn \
        gloria gordon
        grace graham greg gulnaz gwen gwyneth hamza hana hannah hans harold harriet harry hasan \
        hassan
        hayley hazel heather helen helena henry hilary hilda hollie holly hope howard hugh huw \
        hussain ian
        ibrahim idris ifeoma imogen imran ines ingrid ioana irene iris isaac isabel isabella isla \
        ismail
        ivan ivy iwona jack jackie jacob jacqueline jade jake jamal james jamie jan jane janet \
        janice
        jasmine jason javed jay jayne jean jeanette jeff jennifer jenny jeremy jerome jess \
        jessica jill
        jim jo joan joanna joanne joe joel john jon jonathan jordan josef joseph josephine josh \
        joshua joy
        joyce juan jude judith judy julia julian julie june justin kai kamal karen karim karl \
        karolina
        kasia kate katarzyna katherine kathleen kathryn katie katy kay kayleigh keith kelly ken \
        kenneth
        kerry kevin khadija kieran kim kimberley kirsten kirsty krishna krystyna kwame kyle kylie \
        lana
        lara latoya laura lauren lee leah leanne lena leo leon lesley leslie lewis liam lily \
        linda lindsay
        lisa liz logan lola lorna lorraine louis louise lucia lucy luke lydia lynn lynne mabel magda
        maggie malcolm malgorzata mandy manjit marcus margaret maria marian marie marilyn marion \
        mark
        marta martin martyn mary maryam mason matthew maureen maurice max maxine may megan mehmet \
        melanie
        melissa mia michael michelle mike mila mildred miriam mohamed mohammad mohammed moira \
        molly mona
        monica monika morgan muhammad musa nadia nadine nancy naomi naseem natalia natalie natasha
        nathan neil ngozi nia nicholas nick nicky nicola nicole nigel nikki nina nirmala noah \
        noel nora
        norma norman nuala olive oliver olivia oliwia olu omar oscar oskar owen paige pam pamela \
        parveen pat
        patience patricia patrick paul paula pauline pawel pearl peggy penelope penny peter petra \
        phil
        philip phillip phoebe phyllis piotr polly poppy precious priya rachael rachel rahul raj \
        rajesh
        ramesh rashid ray raymond rebecca reena reggie rehana rhian rhiannon rhys richard rita \
        rob robert
        robin rodney roger rohan ron ronald rory rosa rose rosemary rosie ross rowan roxanne roy \
        ruby rupert
        russell ruth ryan saima sally sam samantha samina samir samuel sana sandeep sandra sara \
        sarah
        sasha scarlett scott sean selina shabnam shahid shaista shane shannon sharon shaun shazia \
        sheila
        shelley shirley shona sian sidney simon simone siobhan sofia sonia sophia sophie stacey stan
        stanley stella stephanie stephen steve steven stewart stuart sue sunita susan suzanne \
        sylvia tamara
        tanya tara tariq tasneem tayo ted teresa terence terry tessa thea thelma theo theresa thomas
        tim timothy tina toby todd tom tomasz toni tony tracey tracy tran trevor tyler tyrone uma \
        una ursula
        usha usman valerie vanessa vera verity veronica vicky victor victoria vincent viola \
        violet vivien
        wanda wayne wendy wilfred will william winifred winston xanthe yasmin yasmine yusuf yvette
        yvonne zac zahra zainab zak zara zeynep zofia zoe zubair amaka chioma dele kofi kojo \
        abena akua
        ewa joao jose luis pedro mei ling wei li hui jun min yuki anh minh thi nguyen nasreen \
        rukhsana
        shabana shaheen sameer sajid waqas zahid zeeshan harpreet gurpreet jaspreet manpreet simran
        kiran neha pooja preeti ravi sanjay suresh vijay vikram lakshmi ananya rhona catriona morag
        fergus hamish angus callan ewan iain kirsteen mhairi seren efa gwenllian dafydd emyr geraint
        ieuan iwan llinos lowri mari mair nerys sioned aneta beata dorota ewelina jolanta justyna
        malwina renata sylwia urszula adriana andreea bianca camelia corina doina gabriela mihaela
        raluca simona viorica ahmet ayse emine fatma hatice murat mustafa ozlem selma sibel bisi
        folake kemi ngozika obi ola remi sade simi temi titi tunde wale yemi aoife ciaran cormac \
        eamon
        eoin grainne niamh oisin orla padraig roisin saoirse sinead dora edna elspeth ernest ethel
        """)

    /// Forms of one name, a line each.
    private static let shortened = """
        elizabeth liz lizzie lizzy beth betty betsy eliza libby lisa
        margaret maggie meg peggy madge marge greta
        katherine catherine kathryn katharine kate katie katy kathy cathy cath kat kitty
        william will bill billy liam
        robert rob bob bobby robbie
        richard rick dick ricky rich
        james jim jimmy jamie
        john jon johnny jack
        michael mike mick mickey micky
        david dave davy
        daniel dan danny danielle dani
        joseph joe joey
        josephine josie jo
        joanne joanna jo jojo
        thomas tom tommy
        samuel sam sammy
        samantha sam sammy
        susan sue susie suzie suzanne
        patricia pat patty trish tricia
        patrick pat paddy
        victoria vicky vicki tori
        rebecca becky becca bex
        jennifer jen jenny jenni
        jessica jess jessie
        deborah debbie deb debs
        christopher chris kit
        christine chris chrissie tina christina
        stephen steve steven stevie
        stephanie steph
        nicholas nick nicky
        nicola nicky nikki
        anthony tony ant
        antonia toni
        andrew andy drew
        alexander alex sandy lex
        alexandra alex sandra lexi sasha
        benjamin ben benny
        edward ed eddie ted teddy ned
        matthew matt matty
        jonathan jon jonny
        timothy tim
        gregory greg
        geoffrey geoff jeffrey jeff
        gerald gerry jerry
        kenneth ken kenny
        ronald ron ronnie
        raymond ray
        philip phil phillip
        peter pete
        charles charlie chas chuck
        charlotte charlie lottie
        dorothy dot dottie dolly
        eleanor ellie nell nora elle
        emily em emmy
        frances fran frankie
        francis frank frankie
        gillian gill jill
        jacqueline jackie jacqui
        judith judy jude
        kimberley kim kimmy
        lesley les
        leslie les
        linda lin lyn
        louise lou
        lucy lu
        mohammed mo mohamed muhammad mohammad
        natalie nat
        natasha tasha nat
        pamela pam
        penelope penny
        rosemary rose rosie
        sarah sara sal sally
        theresa teresa terri tess
        valerie val
        veronica ronnie vera
        abigail abby abbie gail
        amanda mandy
        angela angie ange
        barbara barb babs
        bernadette bernie
        beverley bev
        caroline caz carrie
        cynthia cindy
        diane di diana
        florence flo florrie
        funmilayo funmi
        georgina georgie gina
        harriet hattie
        isabella bella isabel izzy issy
        jasmine jas
        kayleigh kay
        madeleine maddy maddie
        melissa mel
        melanie mel
        michelle shell chelle
        olivia liv livvy
        philippa pippa pip
        rachel rach rachael
        sophie soph
        tamara tammy
        vanessa nessa
        yvonne vonnie
        agnieszka aga
        katarzyna kasia
        malgorzata gosia
        joshua josh
        joseph jo
        zachary zac zak
        nathaniel nathan nate
        oluwaseun seun
        adebayo bayo
        """

    /// A name to the names that it may stand for.
    static let aliases: [String: Set<String>] = {
        var table: [String: Set<String>] = [:]
        for line in shortened.split(separator: "\n") {
            let names = line.split(separator: " ").map(String.init)
            for name in names { table[name, default: []].formUnion(names) }
        }
        return table
    }()
}
