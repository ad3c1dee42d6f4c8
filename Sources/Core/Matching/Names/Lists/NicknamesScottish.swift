extension Nicknames {
    /// Scots and Scottish Gaelic names with their English counterparts.
    static let scottish = """
        ailsa elsa ails
        aileen eileen ail
        ailean alan allan
        aindrea andrew anndra
        alasdair alistair alexander ally alastair ali al alister alec
        alexander alasdair sawney sandy eck ecky alick eckie
        alexina lexie zena alexandra
        andrew dand dandie andra drew
        angus aonghas gus aeneas
        annag anna ann annie
        archibald gilleasbuig archie baldie
        artair arthur
        barabal barbara annabella
        beathag rebecca sophia beth
        cailean colin
        calum callum malcolm cal kallum
        catriona catherine katrina trina katie caitriona ceit
        ceit kate katie catriona
        daibhidh david
        daividh david dave
        davina davie vina ina
        deorsa george
        diorbhail dorothy
        domhnall donald don donnie
        donalda dolina dolly dol
        donnchadh duncan
        dolina dolly donalda ina
        dugald dougal dougie doug
        dubhghlas douglas
        eanraig henry
        ealasaid elizabeth elspeth lisa
        eilidh ailie helen ellie ailidh ayley
        eilidh helen ayley eiledh
        eachann hector
        effie euphemia oighrig effy
        elspeth elizabeth elsie eppie elspet beth
        euan ewan ewen owen eoghan evan
        ewan euan ewen iain
        ewen euan hugh
        fearchar farquhar
        fenella finella fionnghal nella
        fergus feargus gus fergie
        fingal fionnghall
        fionnlagh finlay finley
        fionnghal flora fiona
        flora fionnghal florrie
        gavin gav gavie
        george geordie dod doddie
        gillanders andrew
        giorsal grace
        gregor gregory greg griogair
        hamish james seumas jim jimmy
        hugh shug shuggie hughie uisdean hughina
        hughina ina hugh
        ian iain john eoin
        innes angus
        iseabail isabel ishbel isobel bella
        isobel isabel ishbel isa bella tibbie isbel
        jackina ina jackie
        jamesina ina jamie jessie mina
        james hamish jamie jimmy jamesie
        janet jessie jen seonaid jinty jennet netta shona
        jean sine jeannie jane sheena
        jessie janet jess
        john jock jockie iain jake ian
        kenneth coinneach ken kenny
        kenna kennethina kenneth
        kirsty kirstie christina christine cairistiona kirsteen
        cairistiona christina christine kirsty chrissie
        lachlan lachie lachlann lauchie lachy lachlin
        lilias lillias lil
        lewis ludovic louis lewie
        liusaidh louisa lucy
        ludovic ludo lewis
        mairead margaret peggy mairghread
        mairi mary maria mhairi vari
        maighread margaret mairead peigi
        malcolm calum malky callum mal
        margaret maisie mysie meg maggie peigi greta
        marsaili marjory marcella morag sarah
        mirren marion muireann mirrin
        moire mary moira
        mor marion sarah morag
        moray murray
        muireall muriel
        mungo munga
        murdo murdoch murchadh murdie
        murdina ina murdag dina
        neacal nicol nicholas
        niall neil neill
        niven naomhan
        oighrig effie euphemia africa
        padruig patrick peter pat
        peadar peter pete
        raghnall ranald ronald
        ranald ronald ron ronnie
        raibeart robert rab rob rabbie robbie
        robert rab rabbie rob robbie bob robin
        robina ina bina beenie
        roderick rory ruaridh roddy ruairidh
        ruairidh rory ruaridh roderick derick
        seoc jock jack john
        seonag shona joan janet
        seonaid shona janet jessie seona
        seoras george
        sheena sine jean jane sheenagh
        shona seonaid janet joan shonagh
        siusan susan
        siusaidh susie susan judith
        somhairle samuel sorley somerled sam
        steaphan stephen
        tam thomas tammy
        tamas thomas tommy tam
        tearlach charles charlie
        thomasina ina thomas
        torquil torcuil tor
        tormod norman
        uilleam william willie liam
        uisdean hugh ewen eugene
        ualan valentine
        wilhelmina mina ina wilma
        williamina mina ina willa minnie
        william wull wullie willie
        """
}
