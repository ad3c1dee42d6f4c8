extension Transliterations {
    /// Welsh given names and how English ears write them.
    static let welsh = """
        aled alled
        alun alan allun
        aneurin aneirin anuerin
        angharad angharrad anghared ankarad
        arwel arwell
        bethan bethann bethanne
        branwen branwyn
        bronwen bronwyn bronwyne
        caradog caradoc caradock
        carwyn carwen karwyn
        carys caris karys carrys
        catrin katrin cattrin
        ceri kerry keri cery
        ceridwen cerridwen keridwen
        cerys ceris kerys serys
        dafydd davydd daffyd dafyd daffydd
        delyth deleth dilyth
        dilwyn dillwyn
        dilys dylis dillys
        eifion eivion
        eirlys eirlis
        eleri elery elleri
        eluned elined
        emlyn emlin
        emrys emris
        emyr emir emeer
        eurwyn eirwyn
        ffion fion ffyon feon
        fflur fleur flur
        geraint gerant geriant gereint
        gethin gethyn gethen
        gruffydd gruffudd griffith gruffyd griffydd
        gwenllian gwenllyan gwenlian gwenllien
        gwilym gwillim gwilim gwyllim
        gwyn gwynne gwynn gwin
        heledd heleth heled
        heulwen heilwen heylwen
        hywel howell howel hywell hywl
        iestyn yestin iestin yestyn
        ieuan iwan ioan ifan evan iuan
        ifan evan ivan iefan
        ifor ivor
        iolo yolo
        iorwerth yorwerth iorweth
        islwyn yslwyn islwin
        llewelyn llywelyn llewellyn lewellyn llywellyn llewelin
        llinos linos llynos
        lloyd llwyd loyd
        lowri lowry laury lowrie
        macsen maxen
        mared maret marred
        meirion merion meirrion
        meinir mainir
        meurig meyrick meuric
        mihangel mihangell
        morfydd morfudd morfyd
        morwenna morwena
        myfanwy myvanwy myfannwy mavanwy
        nerys neris neriss
        nia niah
        olwen olwyn
        owain owen owein owaine
        rhiannon rhianon rhiannan riannon
        rhodri rodri rhodry
        rhydian rhidian ridian
        rhys rees reece reese rhyss
        rhian rhianne rhiann rian
        siencyn jenkin
        sioned shoned sionedd
        sion shon shone
        siwan shiwan siwann
        taliesin taleisin taliesyn
        tecwyn tecwen
        teleri telery
        tesni tesny
        tudur tudor
        """

    /// Irish and Scottish Gaelic given names and how English ears write them.
    static let gaelic = """
        aengus aonghus angus oengus
        aine anya awnya
        ailbhe alva elva
        ailish ailis eilis eilish eyelish
        aodhan aidan aodan aedan
        aoife eefa aoifa aiofe aoiffe
        aoibheann aoibhinn eavan aoibhin eveen
        aisling ashling aislinn aislin ashlyn
        blathnaid blanaid blathnad
        breandan brendan
        brid breed bride
        bronagh brona bronach
        cahir cathaoir kahir
        caitriona catriona katriona caitrina
        caoimhe keeva kiva queeva keva caomhe caoimhne kweeva
        caolan keelan kealan caelan
        cathal cahal cathel
        cillian killian kilian cilian
        cliona cliodhna clionadh
        clodagh cloda clodach
        colm colum collum
        conall connell conal
        conor connor conchobhar
        cormac cormack cormick
        daithi dahi dathi
        dara darragh daragh daire darach
        deaglan declan
        dearbhla dervla dearbhail dervala
        diarmuid diarmaid dermot dermott diarmait
        domhnall donal donall donnell
        donncha donnacha donagh donogh donnchadh
        dympna dymphna damhnait
        eamon eamonn aimon eamonne
        eileen eibhlin aileen
        eimear emer eimer eimhear emear
        eithne ethna enya etna
        eoghan eoin owen euan
        eoin owen ian eoinn
        fearghal fergal feargal
        fergus feargus fearghus
        fiachra feekra fiacra
        fionn finn fion
        fionnuala finola nuala fenella fionnghuala finnuala finoula
        gearoid garrett garoid
        grainne grania gronya grannia graine
        iarla earla iarlaith
        jarlath iarlaith
        laoise leesha laoiseach leeshe
        lorcan lorkan
        maeve meabh maev medbh mave maedhbh
        mairead maireid maraid mairaid
        maire moira maura moyra
        malachy malachi malachai
        muireann mirren murrin
        neasa nessa
        niall neil nial nyall
        niamh neve neave nieve neev niav niave
        odhran oran odran
        oisin osheen ossian usheen oisinn
        oonagh una oona unagh
        orla orlagh orlaith
        padraig padraic pauric padhraic porick paudric podraig
        peadar peader
        proinsias proinnsias
        riordan rearden reardon
        roisin rosheen roisen rosin roshin
        ruairi ruaridh rory ruari ruairidh ruaidhri rhuari
        sadhbh sive saive
        saoirse seersha sirsha saorsa searsha sersha
        seamus shamus seumas shaymus seamas
        sean shaun shawn shon
        sile sheila shelagh sheela
        sinead shinead sineaid sinaid
        siobhan shevaun shivaun chevonne siobhain shavon siobahn shiobhan
        sorcha surraha sorca
        tadhg tadgh teague taig tiege tadg
        tiernan tiarnan tighearnan
        turlough turlagh toirdhealbhach
        ailsa elsa ailsea
        aonghas angus innes
        beathag beathak
        catriona katriona catrina katrina
        calum callum kalum
        coinneach kenneth
        dougal dugald dougald
        eilidh ailidh ayley eiledh eilid aylee
        ealasaid elspeth
        ewan euan ewen euen eoghan
        fearchar farquhar
        fionnlagh finlay finley findlay
        gillespie gilleasbuig
        gregor greigor griogair
        greer grier
        hamish haymish
        innes inness
        iona ione
        isla ila ayla
        ishbel iseabail isobel ishbelle
        lachlan lachlann lauchlan lochlan
        mairi mhairi vari mari maree
        morag moragh
        mungo munga
        murdo murdoch murdow
        ranald ronald raghnall
        rhona rona roana
        seonaid shona seona shonagh
        shona seonag shonagh
        struan strewan
        torquil torquill
        """
}
