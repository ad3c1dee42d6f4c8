extension Nicknames {
    /// Irish names with their English counterparts, sound spellings and short forms.
    static let irish = """
        aengus aonghus angus gus oengus
        aedan aidan aodhan aiden
        aibhlinn aibhilin eileen evelyn eibhlin
        ailbhe elva alva
        ailis alice aili
        aine anya anna anne ann
        aisling ashling aislinn ash ashlynn ashleen
        alannah alana lana
        aodh hugh aidan ea
        aodhan aidan aiden aodh
        aoibheann aoibhinn eavan aveen
        aoife eva eve ava aoibhe eefa efa
        ardal ardghal art
        attracta attie
        barra finbarr barry finbar
        bartley bartholomew parthalan
        bairbre barbara babs
        blathnaid blanaid blanid florence flora
        blanaid bla
        brendan breandan bren
        brian brien bryan briain
        bridget brigid bridie biddy breda bridgie brid bride delia bridey brigit
        brigid bridget brid bridie breeda biddy bride
        bronagh bron bronach
        caitlin kathleen catherine katelyn kate cait katie kaitlin
        caitriona catriona catherine caitrin triona kate katrina
        caoilfhionn keelin kaylin
        caoimhe keeva kiva queeva keva
        caoimhin kevin kev
        caolan kealan keelan caelan
        cathal charles cahal
        cathaoir charles cahir
        cian kian kean keane
        ciara keira kiera kira ciera
        ciaran kieran kieron kier
        cillian killian kilian
        clodagh clo cloda
        cliona cliodhna cleena clee
        colm colum colman colin malachy
        concepta connie
        conor connor con conchobhar conny cornelius
        conall connell con
        cormac cormick charles mac
        cornelius con neil connie
        daithi david dahy dave
        damhnait dymphna devnet dympna
        dara darragh daragh dar
        darragh daragh dara darra
        deaglan declan dec
        declan dec deco deckie
        deirbhile dervla
        deirdre dee didi dierdre
        dervla dearbhla dervilla derv derval
        dermot diarmuid diarmaid jeremiah derm
        diarmuid diarmaid dermot jeremiah derry
        dominic doiminic dom
        donal donall daniel dan domhnall
        donncha donogh denis donagh duncan
        donncha donnacha donough
        eamon eamonn eamann edmund ned
        eamonn eamon edward eddie
        eanna enda
        eileen aileen eibhlin eily elly eilish
        eilis eilish elizabeth ailish lily
        eibhlin eileen evelyn ellen
        eimear emer eimhear emir
        eithne enya ethna etna edna
        eoghan eoin owen eugene eugen
        eoin owen john eoghan ian
        eugene eoghan gene owen
        fachtna festus
        feargal fergal fearghal ferg
        feargus fergus fearghus ferg gus
        felim phelim felix feidhlim phelimy
        fiachra fiachna fee
        finbar finbarr finn barry
        fionn finn fin
        fionnuala finola nuala fenella finnuala fionnghuala
        fionnan finnan fintan
        fintan fin
        geraldine ger gerry ged
        gerard gearoid ger gerry garry ged
        gearoid gerard ger garrett
        gearoid gerald gerry garrett
        gobnait abigail debora gubby gobnet
        grainne grania gronya grace
        hugh hughie aodh hughdie
        imelda mel melda
        iarla iarlaith jarlath
        jarlath iarlaith jar
        ita ide ida
        jeremiah jerry diarmuid dermot jerh miah
        keelin caoilfhionn kee
        labhras laurence lawrence larry lar
        laoise louise lucy leesha
        laoighseach lewis lysagh louis
        liam william uilliam bill willie
        lochlainn loughlin laughlin lochlann
        lughaidh lewis louis louie
        mael malachy
        maeve meabh maedhbh meadhbh maev mave
        maire mary maura moira maria mairin marie
        mairead margaret peig peigi peggy maread
        mairin maureen mo moreen
        mairtin martin mairt
        mainchin munchin
        maolsheachlann malachy
        maolra myles
        marcas mark marcus
        micheal michael mick mike micky meehawl
        muireann murrin mirren
        muiris maurice
        muirne myrna
        neasa nessa
        niall neil neal nial
        niamh neve neave nieve neeve
        nollaig noel
        nora noreen noirin honora nonie
        nuala fionnuala fionnula
        odhran oran odran
        oisin ossian osheen osian
        oonagh una oona unagh
        oilibhear oliver ollie
        orla orlagh orlaith
        padraig patrick pat paddy padraic podge pauric padhraic porick
        padraigin patricia patsy
        paidi paddy patrick padraig
        parthalan bartholomew bart
        patrick padraig pat paddy packie patsy paudie
        pilib philip phil
        pol paul
        proinsias francis frank
        proinnsias proinsias frank
        reamonn redmond raymond eamonn ray
        riain ryan
        ristead richard rich dick risteard
        roibeard robert bob robbie
        roisin rose rosie rosheen rosaleen rois
        ronan ro
        rory ruairi ruaidhri ruairidh roderick roger
        ruairi rory ruaridh ruari roderick
        sadhbh sive sabina sally
        saoirse seersha sorcha
        seamus james shamus jim jimmy seumas shay jamie
        sean shaun shane john shawn jack
        seanan senan
        seoirse george
        seosamh joseph joe
        seosaimhin josephine josie
        sheila sile cecilia julia shelagh
        sile sheila shelagh celia julia cecily
        sinead shinead jane jean
        sinead shinead janet jennifer
        siobhan shevaun joan johanna judith chevonne shiv siobhain susan shivaun
        sineaid sinead
        siochfhradh geoffrey
        siofra sheefra
        sorcha sarah clara sally surra
        tadhg teague tim timothy thady tag teigue teig
        tiarnan tiernan tierney
        toirdhealbhach turlough terence terry
        treasa teresa treas
        ultan ult
        una oonagh agnes winifred unity
        """
}
