extension Transliterations {
    /// Surnames of Britain and Ireland that sound alike, M to Z.
    static let britishSurnamesMToZ = """
        macallister mcallister mcalister macalister
        macaulay mcauley mccauley macauley
        macbride mcbride
        maccabe mccabe
        maccann mccann
        maccarthy mccarthy macarthy mcarthy
        maccormack mccormack mccormick maccormick
        macdermott mcdermott mcdermot
        macdonagh mcdonagh mcdonough
        macdonald mcdonald
        macdonnell mcdonnell mcdonell macdonell
        macdougall mcdougall mcdougal
        macdowell mcdowell mcdowall
        macfarlane mcfarlane mcfarland macfarlan
        macgee mcgee magee
        macgill mcgill
        macginty mcginty
        macgrath mcgrath magrath
        macgregor mcgregor mcgreggor
        macguire mcguire maguire
        macgowan mcgowan
        macinnes mcinnes mcinnis
        macintosh mcintosh mackintosh mcintosch
        macintyre mcintyre macintire mcintire
        macivor mcivor mciver maciver
        mackay mckay mccay
        mackie mckie
        mackenna mckenna
        mackinnon mckinnon
        maclaren mclaren mclaurin
        maclaughlin mclaughlin mcloughlin mclachlan maclachlan mclauchlan
        maclean mclean maclaine mclain
        macleod mcleod mccloud macloud
        macmahon mcmahon mcmahan
        macmanus mcmanus
        macmillan mcmillan macmillen mcmillen
        macnally mcnally
        macnamara mcnamara
        macneill mcneill mcneil macneil
        macpherson mcpherson
        macqueen mcqueen
        macrae mcrae mccrae
        macsweeney mcsweeney
        maddox maddocks madoc
        maher meagher
        mahoney mahony omahony omahoney
        marshall marshal
        martin martyn marten
        mathews matthews matthew mathew
        mead meade
        merrick meyrick meurig
        metcalfe metcalf medcalf
        middleton myddleton midleton
        mitchell michell mitchel
        molloy malloy
        moloney maloney molony
        monaghan monahan
        monk monke munk
        montgomery montgomerie
        moore moor more muir
        morgan morgans
        morley morely
        morris morriss maurice
        morrison morison
        mulligan milligan
        mullins mullin
        munro munroe monro monroe
        murphy murphey omurchu
        murray moray murry
        myers miers meyers
        neal neale neil neill oneill
        neville nevill nevil
        nicholls nichols nicholl nicol nicoll nickolls
        nicholson nicolson nickolson
        nolan nowlan
        norris noris
        obrien brien obrian obryan
        oconnell connell
        oconnor connor oconner
        odonnell donnell odonnel
        odriscoll driscoll
        ogrady grady
        ohara hara
        okeeffe okeefe keeffe keefe
        omalley malley omally
        oneill oneil oneal neill
        oreilly reilly oreily riley
        orourke rourke
        osborne osborn osbourne osbourn
        osullivan sullivan
        otoole toole
        owen owens owain
        paine payne pain
        parry perry
        parsons parson
        patterson paterson pattison patteson
        pearce pierce peirce pearse pierse
        pearson pierson peirson
        phelan whelan
        phillips philips phelps philip philps
        pollock pollok
        powell powel
        power powers
        price pryce preece rhys
        prichard pritchard
        pugh pew
        quinn quin oquinn
        rae ray wray
        ramsay ramsey
        randall randal randell
        rawlings rawlins
        raynor rayner reyner
        read reed reid reade
        redmond redmund
        reynolds renolds reynalds
        rhodes rodes rhoades
        richards ricards
        riley reilly ryley oreilly
        robinson robison robeson
        robson robsen
        rodgers rogers roger rodger
        rowe roe
        rowland rowlands rolland
        rutherford rutherfurd
        ryan oryan
        sanders saunders sander sandars
        sanderson saunderson
        sargent sargeant sergeant
        savage savidge
        seymour seymore
        sharp sharpe
        shea oshea shee
        sheehan shehan
        shepherd sheppard shephard shepard
        simmonds simmons simonds symonds simons
        simpson simson
        sinclair sinclaire stclair
        smith smyth smythe
        somerville sommerville summerville
        spence spens
        spencer spenser
        stephens stevens stephen
        stephenson stevenson stevensen
        stewart stuart steward
        stoddart stoddard
        storey story
        strachan strahan straughan
        sutcliffe sutcliff
        sweeney sweeny
        sykes sikes
        symes sims simms
        tait tate taite
        taylor tailor tayler
        thompson thomson tompson tomson
        thorne thorn
        thorpe thorp tharp
        todd tod
        travers travis
        turnbull trumble
        tyrrell tyrell terrell
        vaughan vaughn
        walch walsh welsh welch
        wallace wallis
        walters walter
        waters watters
        watkins watkin
        watt watts
        webb webbe
        wheeler wheler
        whelan whelehan
        white whyte wight
        whittaker whitaker
        wilde wild wylde
        wilkes wilks
        williams william
        wilson willson
        winter winters
        wolf wolfe woolf woolfe
        wood woods
        woodhouse wodehouse
        wright right wrighte
        wylie wyllie wiley
        yates yeates yeats
        young younge
        """
}
