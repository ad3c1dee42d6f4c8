extension Nicknames {
    /// Men's names used in England, full forms first.
    static let englishMen = """
        aaron arron aron ronnie ron
        abel abe
        abraham abram abe bram abie
        adam ad adie addy adz
        adrian ade adie adi
        aidan aiden ade aid
        alan allan allen alun al
        albert bert bertie albie al alb
        alexander alex alec alick lex xander zander sander sandy ali al alexandros alessandro \
        alejandro
        alfred alfie alf fred freddie freddy al
        algernon algie algy
        alvin al alvy
        ambrose amby brose
        andrew andy drew andi andie andre andreas
        angus gus gussie
        anthony antony tony ant toni anton antonio tone
        archibald archie arch baldie
        archer archie
        arnold arnie arn
        arthur art artie arty
        ashley ash ashleigh ashlee
        ashton ash
        aubrey aub
        augustus august gus gussie augie
        augustine augustin austin gus
        austin austen aus
        barnabas barnaby barney barnie
        barry barrie baz bazza bazzer
        bartholomew bart barty bat bartley tolly
        basil bas baz
        beau bo
        benedict ben benny bennie benet
        benjamin ben benny benji benjy bennie benj benjie
        bernard bernie bern barney barnard
        bertram bert bertie
        bertrand bert bertie
        bevan bev
        blake blakey
        boris bo
        bradley brad bradlee
        brandon bran
        brendan brendon bren
        brian bryan bri
        bruce brucie
        byron by
        caleb cal cale
        calvin cal kelvin
        cameron cam camron kameron
        carlton carl
        casper caspar cas caz jasper
        cecil ces cec
        cedric ced ceddy
        charles charlie charley chas chaz chuck chip charly chazza carl karl carlos
        chester ches chet
        christian chris christy kris kristian
        christopher chris kris kit topher christy kester christie chrissy cristopher christoph
        clarence clarrie clar
        claude claud
        clayton clay
        clement clem clemmie
        clifford cliff clif
        clifton cliff
        clinton clint
        cody kody codie
        colin col coll collie
        conrad con konrad
        corey cory kory
        cornelius con neil corney corny
        craig craigy
        crispin cris crispian
        curtis curt kurt kurtis
        cuthbert bert cuddy cuthie
        cyril cy
        damian damien damon damo
        damon day
        daniel dan danny dani dannie danno danyl
        darius dar daz
        darren daz dazza darran darrin dar
        darryl daryl darrell daz
        dashiell dash
        david dave davy davey davie dav
        dean deano
        dennis denis den denny
        derek derrick deryck del rick
        desmond des desi dez
        dexter dex
        dominic dominick dom nick nic dommo dominik
        donald don donny donnie
        donovan don donny van
        dorian dory
        douglas doug dougie duggie dougal
        duncan dunc dunky
        dustin dusty
        dwayne dwain duane wayne
        dylan dyl dillon
        earl earle
        ebenezer eben eb
        edgar ed eddie eddy edd
        edmund edmond ed eddie eddy ned ted teddy
        edward ed eddie eddy ned neddy ted teddy edd eduard edouard eduardo
        edwin ed eddie eddy ned ted
        eli ely elijah elias
        elijah eli lije
        elliot elliott eliot ell el
        ellis el
        elvis el
        emmanuel emanuel manny manuel manu
        ephraim eph
        eric erik rick ricky erick
        ernest ernie ern earnest
        errol rol
        eugene gene eugen
        eustace stacey
        evander evan
        everett ev
        ezekiel zeke
        ezra ez
        felix fee
        ferdinand ferdie ferdy
        finlay finley finn fin
        fitzroy fitz roy
        fletcher fletch
        forrest forest
        francis frank frankie fran franny francesco francisco franck
        franklin frank frankie franklyn
        frank frankie franky
        frederick frederic fredrick fred freddie freddy fritz rick
        gabriel gabe gabby gabi gab
        garfield gar
        gary garry gaz gazza garey gazzer
        geoffrey jeffrey jeffery geoff jeff
        george georgie geordie georgy dod
        gerald ger gerry jerry ged gerrie
        gerard gerrard ger gerry jerry ged gez
        gilbert gil bert gib gibby
        giles gyles
        glenn glen glyn
        gordon gord gordie gordy
        graham grahame graeme gray grae
        grant granty
        gregory greg gregg gregor
        gustav gus gustave
        guy guido
        hamilton ham
        harley harl
        harold harry hal harrold
        harrison harry harris
        harvey harv
        hector heck
        henry harry hal hank henri hen
        herbert herb bert bertie herbie
        herman hermann herm
        horace horry
        horatio horry
        howard howie how
        hubert bert hugh bertie hubie
        hugh hughie hugo shug hew
        humphrey humph humphry
        ignatius iggy
        irving irvin irv
        isaac ike zac zak issac izaak isac
        isaiah izzy zay
        israel izzy issy
        jack john jackie jacky jacko johnny
        jackson jack jax jackie
        jacob jake jakob coby jakey jay
        james jim jimmy jamie jem jimbo jimmie jay jas jamey jimi
        jared jarrod jarred jarod
        jarvis jarv
        jason jase jay
        jasper jas jazz
        jayden jay
        jefferson jeff
        jeremiah jeremy jerry jem jez
        jeremy jerry jem jez jezza jezz
        jerome jerry rome
        jesse jess jessie
        joel joe
        john jon jack johnny johnnie jonny jonnie jackie jacky johnno jonno
        jonathan jon jonny jonnie jonty johnny nathan johnathan jonathon jono nat
        jordan jord jordy jordie jordi
        joseph joe joey jo jos josef jozef jody
        joshua josh joss joshy
        jude judd
        julian jules jools ju julien
        julius jules
        justin jus juz
        keith keef
        kelvin kel kelv calvin
        kendall ken kenny
        kenneth ken kenny kennie kenn
        kevin kev kevan
        kingsley king
        kirk kirky
        lambert bert lam
        lance lancelot
        lawrence laurence larry laurie lawrie loz lol lozza lorenz laurent
        lee leigh
        leo leon lionel
        leonard len lenny leo lennie leon lenard
        leopold leo
        leroy roy lee
        leslie les lesley lezzie
        lester les
        levi lev
        lewis lew louis louie lewie
        lionel leo li
        louis lou louie lewis
        lucas luke lukas luca
        luke luca lukey
        luther lu
        magnus mags
        malachi mal malachy
        malcolm mal malc malky
        marcus mark marc marco marko
        mark marc marky marco marcus
        marlon marl
        marmaduke duke
        marshall marsh marshal
        martin martyn marty mart martie
        marvin marv mervyn
        matthew matt matty mat mathew mattie matthias
        maurice morris mo moe maury morrie moss
        maverick mav
        max maximilian maxwell maxim maximus
        maxwell max maxie
        melville mel
        melvyn melvin mel
        mervyn mervin merv
        michael mick mike mickey micky mikey mitch mickie mikie mic mikee
        miles myles milo
        milton milt
        mitchell mitch
        montague monty monti
        montgomery monty
        mortimer mort morty
        moses mo moe mose
        nathaniel nat nate nathan nathanial nath nattie
        neil neal neill
        nelson nels
        neville nev
        nicholas nick nicky nic nik nico nicolas nikolas klaus claus
        nigel nige nidge
        noah noey
        noel nole
        norman norm normie
        norris norrie
        oliver ollie oli olly noll olie olli
        omari mari
        orlando roland
        oscar ossie ozzie oskar ozzy
        oswald ossie oz ozzie ozzy
        otis otie
        otto ott
        parker park
        patrick pat paddy patsy rick pad
        paul paulie pauly
        percival percy perce val
        peregrine perry
        peter pete petey
        philip phillip phil pip phill philippe
        phineas phin finn
        piers pierce pearce peter
        preston pres
        quentin quinton quin
        quincy quin
        ralph ralphie rafe ralf
        randolph randy dolph
        randall randy rand randal
        raphael rafe raff raffi rafael rafi rafa
        raymond ray raymund raymondo
        reginald reg reggie rex
        reuben ruben rube
        richard rich rick ricky dick dickie richie ritchie dicky rik rickie
        riley rye
        robert rob bob bobby robbie bert robin bobbie robby
        roderick rod roddy rory roddie
        rodney rod roddy
        roger rog rodge rodger
        roland rowland rollo roly roley rolly
        rolf rolph
        ronald ron ronnie ronny
        roscoe ross
        rowan row
        royston roy
        rudolph rudolf rudi rudy dolph
        rufus rufe
        rupert rupe roo
        russell russ rusty russel
        rylan rye
        samson sampson sam sammy
        samuel sam sammy sammie samual
        saul solly
        sebastian seb sebby bas bastian
        septimus sep
        seymour sy
        sheldon shel
        sidney sydney sid syd
        silas sy
        sylvester silvester sly syl
        simeon sim simon
        simon si sim simey
        solomon sol solly
        spencer spence
        stephen steven steve stevie ste stephan stefan steffan
        stirling sterling stir
        stuart stewart stu stew stuey
        tarquin tarq quin
        terence terrence terry tel terrance terri
        thaddeus tad thad
        theobald theo tibby
        theodore theo ted teddy
        theophilus theo
        thomas tom tommy thom tommo tam tomas
        timothy tim timmy timmo timmie
        tobias toby tobi tobes
        travis trav
        trevor trev
        tristan tris tristram trystan
        tyler ty
        tyrese ty
        tyrone ty
        tyson ty
        valentine val
        vernon vern
        victor vic vick viktor
        vincent vince vinny vinnie vin
        virgil virge
        vivian vyvyan viv
        wallace wally wal
        walter walt wally wat
        warren waz wazza
        wayne waz wazza
        wesley wes westley
        wilbur wilber wil
        wilfred wilfrid wilf fred freddie wilfie
        william will bill billy willie wills willy liam gwilym wil billie bil wilhelm
        winston win winnie
        winthrop win
        woodrow woody
        xavier xav zavier
        zachary zac zach zack zak zachariah zackary zachery zechariah
        zebedee zeb
        zebulon zeb
        zephaniah zeph
        """
}
