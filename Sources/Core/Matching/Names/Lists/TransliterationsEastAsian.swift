extension Transliterations {
    /// Mandarin in pinyin beside Cantonese, Hokkien and older spellings, one character a line.
    static let chinese = """
        bai pak pai bak
        bao pao pau
        cai tsai choi choy chua chai chye
        cao tsao cho tso chou
        cen shum tsen
        chen chan tan chin ting
        cheng ching chin
        cheng sing seng
        chu cho choo
        cui choi tsui chui
        dai tai toi
        deng tang teng tin
        ding ting teng
        dong tung tang
        du to tu
        duan tuen tuan
        fan faan huan
        fang fong hong png
        feng fung foong pang
        fu foo poh
        gan kam kan
        gao ko kao kou kor
        ge kot koh
        geng kang
        gong kung keng
        gu ku koo goh
        guan kwan kuan
        guo kwok kuo kuok kwek quek koay
        han hon hahn
        hao ho kok
        he ho hor hoe
        hong hung ang fung
        hou hau haw
        hu wu woo foo oh
        hua wa fa hwa
        huang wong hwang ng ooi wee bong
        huo fok
        ji kei kee chi
        jia ka kar chia
        jian kan kin chien
        jiang kong kang chiang
        jiang cheung chiang chioh
        jiang keung chiang
        jin kam chin kim
        kang hong
        ke or quah kwa
        kong hung kung
        lai lay loy
        lan lam
        lei lui loi
        leng lang
        li lee lei lie
        li lai lay
        lian lin lien
        liang leung leong liong neo nio
        liao liu liew leow leaw
        lin lam lum lim ling liem
        liu lau low liew lew lao lieu
        long lung loong
        lu lo loh loo
        lu luk loke
        lyu lu lui lv lue loo
        luo lo law loh lor
        ma mah mar beh
        mai mak mark
        mao mo mau
        mei mui moy boey
        meng mang bay
        miao miu
        mo mok moh boh
        ni ngai gay
        nie nip
        ou au ow aw
        ouyang auyeung auyong owyang
        pan poon pun phua
        pang pong phang
        pei pui
        peng pang phang
        qi chai tsai
        qian chin tsien chien
        qiao kiu chiao kew
        qin chun chin
        qiu yau khoo chiu hew khu
        qu wat chu
        ren yam jen
        ruan yuen yuan
        shao siu shaw
        shen sum sham shum sim
        shi shek sek shih
        shi si sze see shih
        shi sze su
        si szeto situ
        situ szeto seetoh
        song sung soong soon
        su so soh soo
        sun suen soon sng
        tan tam tham
        tang tong tng thong
        tao to tou toh
        tian tin tien
        tong tung
        wan man ban
        wang wong heng ong
        wei ngai gui goey
        wei wai wee
        wen wan oon boon
        wen man boon
        wu ng goh eng go woo
        wu mo
        xi chik
        xia ha hsia hah
        xiang heung hsiang hiang
        xiao siu hsiao seow siew shiu
        xie tse hsieh cheah chia tzeh
        xiong hung hsiung
        xu hui hsu koh khor
        xu tsui hsu chee chui choi
        xue sit hsueh see
        yan yim ngiam yen
        yan ngan yen gan
        yang yeung young yeo yong yeoh ieong
        yao yiu yau yeow
        ye yip yeh yap ip yapp
        yi yee yik
        yin wan
        you yau yew
        yu yue yee eu ee
        yu yue yuh
        yue ngok
        zeng tsang tseng chan chen
        zhai chak
        zhan chim cham
        zhang cheung chang cheong teo teoh jeung
        zhao chiu chao chew teo
        zheng cheng chang tay tee tey
        zhong chung cheong
        zhou chow chau chou chew joe chiew
        zhu chu choo gee chue
        zhuang chong chuang chng
        zhuo cheuk toh
        zou chau tsou
        zuo cho tso
        guoqiang kwokkeung
        guohua kwokwah
        jiahui kafai kawai
        jiaming kaming
        jianguo kinkwok
        jianhua kinwah
        jianming kinming
        jiawei kawai
        jing ching
        jie kit
        jun chun kwan
        juan kuen
        kai hoi
        liping laiping
        liying laiying
        meiling muiling mayling
        meilan muilan
        meihua muiwah
        qiang keung
        qing ching
        qingping chingping
        rong wing
        sheng sing
        shu shuk
        shufen shukfan
        shuzhen shukchun
        weiming waiming
        weiwen waiman
        weiqiang waikeung
        wenhua manwah
        wenjie mankit
        xiaoming siuming
        xiaoling siuling
        xiaoyan siuyin
        xin sun yan
        xiu sau
        xiuying sauying
        xiulan saulan
        xiuzhen sauchun
        yan yin
        yong wing
        yongming wingming
        yongqiang wingkeung
        yuling yukling
        yulan yuklan
        yuzhen yukchun
        yumei yukmui
        zhihua chiwah
        zhiming chiming
        zhiqiang chikeung
        zhiwei chiwai
        zhijian chikin
        """

    /// Vietnamese, Korean and Thai names.
    static let vietnameseAndKorean = """
        nguyen nguyan nguyn nugyen ngyuen
        vu vo vuu
        ngo ngoh
        bui buy
        duong dzuong
        phuong fuong
        thuy thuey thui
        hien hein
        duc duk
        dung zung dzung
        quang kwang
        khanh kanh
        ngoc ngok
        thanh tanh
        linh lynh
        thi ti
        park pak bak
        lee yi rhee
        choi choe
        jung jeong chung
        kang gang
        cho jo
        yoon yun
        lim im rim
        shin sin
        seo suh
        kwon gwon
        somchai somchay
        siriporn siripon
        wanida vanida
        nattaya natthaya
        weng yung eng ong
        huynh huyn
        pham fam
        """
}
