/// What each trait of a file name or header weighs, in hundredths: written by
/// `scripts/fit-release-weights`, not by hand.
///
/// "n:" is nearness, novelty and support, "f:" how a sentence speaks, "h:" what a detector found, "s:"
/// the score of the ground check; the rest are stems and pairs of neighbours.
enum LabelWeights {
    static let base = -0.44

    static let text = """
        f:mask -87;f:own-words 42;h:fragment 239;h:implied-existence 161;h:number-translated 116;\
        h:paraphrase 2;h:source-phrase 53;n:covered 145;n:near 51;n:near-place 6;n:near-told 54;\
        n:near>0.5 139;n:near>1 143;n:near>1.5 29;n:near>2 5;n:novelty 61;n:number 47;\
        n:numbers -37;n:others 34;n:support -215;x:others-number 7;x:others-told 11;[#] 31;\
        [#] [#count] -83;[#] [Name] 120;[#] [P] 1;[#] docx -12;[#] enquiry 30;[#] pdf -73;\
        [#] statement 38;[#] strategy 1;[#count] -45;[#count] [Name] -55;[#count] [X] -23;\
        [#count] docx 19;[#count] of -46;[#count] pdf -42;[#count] redact -19;[#count] to -40;\
        [#date] 17;[#date] [#] 6;[#date] [#count] 8;[#date] [#time] -55;[#date] [=count] 63;\
        [#date] [=time] -42;[#date] [Name] 14;[#date] do 20;[#date] docx -94;[#date] minut 19;\
        [#date] pdf -38;[#money] 1;[#span] 16;[#span] [#] 5;[#time] -105;[#time] [Name] -13;\
        [#time] pdf 12;[#weekday] -99;[#weekday] [#date] -20;[#weekday] [#time] -64;\
        [#weekday] [=date] -16;[=count] -65;[=count] [#count] -57;[=count] [#time] 57;\
        [=count] [Name] -37;[=count] docx 51;[=count] of -18;[=count] pdf -87;[=count] to -13;\
        [=date] -109;[=date] [=count] -24;[=date] [=time] -16;[=date] [Name] 9;[=date] pdf -54;\
        [=money] 7;[=time] -142;[=time] [Name] -43;[=weekday] -34;[=weekday] [#date] -47;\
        [=weekday] [#time] -17;[=weekday] [=time] 42;[=weekday] contact 20;[=weekday] session -2;\
        [Name] 38;[Name] [#] -40;[Name] [#count] 23;[Name] [#date] 57;[Name] [#time] 8;\
        [Name] [=count] -30;[Name] [=date] -1;[Name] [=weekday] -33;[Name] [P] 11;[Name] [V] 52;\
        [Name] [W] 44;[Name] account 3;[Name] and 47;[Name] appointment -27;[Name] attendanc 7;\
        [Name] attorney 20;[Name] bundl -65;[Name] clos -44;[Name] contact -10;\
        [Name] disclosur -83;[Name] docx -8;[Name] draft 45;[Name] file 9;[Name] final -15;\
        [Name] for -28;[Name] from 12;[Name] gp 9;[Name] hall -38;[Name] hous -62;\
        [Name] interpreter -33;[Name] interview -5;[Name] lane -53;[Name] letter 27;[Name] mrs 16;\
        [Name] mum 79;[Name] new 1;[Name] note -12;[Name] part -33;[Name] pdf 8;\
        [Name] probation -24;[Name] releas -14;[Name] road -53;[Name] room -46;[Name] sell 59;\
        [Name] session 50;[Name] statement 10;[Name] street -32;[Name] to -1;[Name] xlsx -23;\
        [P] -18;[P] [#] 9;[P] [=count] -9;[P] [Name] -37;[P] [V] 12;[P] a -24;[P] child 9;\
        [P] pdf 31;[V] 181;[V] [#] 17;[V] [Name] 53;[V] [P] 5;[V] disclosur 1;[W] 23;[W] [Name] 7;\
        [X] -87;a -17;a [P] 26;abe 27;about -12;about the 16;access -55;account 91;account pdf 3;\
        action 14;address -40;adult 15;advic -44;after 53;after [Name] 17;alcohol -3;all -24;\
        anchor 20;and -20;and [Name] 24;and new -57;and the 93;application 115;appointment -25;\
        appointment letter -52;arm 5;arrangement 16;as -26;assessment 86;at -58;at the -37;\
        attach 23;attachment 44;attachment none -3;attendanc 12;attorney 51;\
        attorney revocation 22;b -37;baby -31;back -19;bag -12;bail -9;bank -5;bath -1;be 38;\
        belong 12;birthday -45;bishop -59;blank -121;blood -74;book -40;bridg -23;bring -89;\
        bring a -26;bruis 4;bundl -9;bundl [#] -29;bundl [#count] 1;bundl [Name] -37;bus -10;\
        by 12;c -13;call 30;can -30;canal -78;car 5;card -88;care -18;carer -13;case -66;cc 81;\
        cc [Name] -8;cc [W] -71;cc [X] -31;centr 41;certificat -22;chang 30;chapel -18;check -13;\
        child 90;chronology 16;civic -18;client -24;clinic -7;clos -34;collection 60;conferenc 19;\
        confirm 46;contact -33;copy -28;copy docx 21;copy for 57;copy of 31;copy pdf -8;core 36;\
        core group 36;corn -14;council -22;count 6;cours -72;court -8;cover 22;d 2;dad -42;\
        dad [#] -28;date -54;date [#date] 33;day -15;desk -14;diary 12;disc -17;disclosur -19;\
        divorc 4;do 115;do not 76;doc 103;docx 29;dog -40;door -89;draft 113;draft [#count] 29;\
        draft [=count] 20;draft [Name] 18;draft docx 1;draft for 17;draft pdf 5;draw 36;drink -14;\
        driv -19;duty 32;e 45;easter 17;end -1;end of -9;enquiry 70;exampl -15;exhibit 47;\
        exhibit [#] 65;fami 6;farm -51;feel 16;file 40;file [#] 27;final -47;final pdf -24;\
        first -29;flat -25;floor -35;foot -37;for -33;for [Name] 35;for [P] 46;for [V] -4;\
        for dad 9;for record -7;for releas -48;form -59;form pdf -43;forward -40;from -50;\
        from [#date] 8;from [Name] 31;from [W] -25;from [X] -16;from fami -16;front -5;fwd 91;\
        fwd [Name] 8;g -15;gp -3;gran -13;ground 6;group 15;h 29;half 27;half shar 27;hall -92;\
        hand 21;handout -166;health -8;hear 90;hear [=date] -17;her 14;hide 60;hold -1;home 20;\
        homework -32;hous -15;hub -83;i -27;ics -38;in 90;in the 13;incl 10;information -44;\
        injury -40;interpreter 90;interview 1;invit -2;invoic 11;is -110;it -40;j 57;jo -55;\
        join -3;joint tenancy 5;jpg -52;july -21;june -44;k -39;kettl -18;kitchen -25;l -81;\
        lane -98;leaflet -172;leav 33;leav to 50;letter -30;letter [=weekday] -2;\
        letter [Name] -56;letter pdf 31;letter re -16;letter to -29;library -31;licenc -47;\
        licens -20;link -74;list 104;loan 2;lock 6;log 42;m -55;mail 15;mail exampl 15;march 8;\
        material -3;may -58;medical 76;meet 72;meet [#date] 2;messag 91;min 47;minut 56;move 2;\
        move to -23;mr -37;mr [Name] -34;mr [P] -3;mrs 37;mrs [Name] 34;mum 126;n 30;name 37;\
        new -55;new testament 31;night 69;no 11;none -4;nonmol 18;not 69;note 34;note [Name] 8;\
        note docx 4;note pdf 20;notic 63;now 2;nurs -22;o 28;odt 2;of 60;of [#count] -17;\
        of [=date] -20;of [Name] 33;off 30;offic -30;old -5;on 20;on the -8;open -59;\
        open [#date] 36;order -32;order [=date] -16;our -33;out -33;outcom 32;own 26;p -11;\
        pack -50;page -87;page [#time] -9;paper -14;parent -1;park -151;part -38;\
        part [#count] -39;part [=count] 10;party -44;passport 4;patient -69;pdf -111;pension 2;\
        phon 11;photo 65;photo [#count] 12;photo of -15;plan 44;plan meet 39;pleas -40;pm -15;\
        png 87;polic 53;post -24;pptx -28;prebirth 92;prebirth assessment 45;print -53;\
        probation -1;probation exampl -25;programm -15;prosser -24;quarry 15;quot 12;r 25;re 28;\
        receipt 25;reception -41;record -30;recovery -16;redact -102;redact final -9;\
        redact for -27;redact pdf -51;ref 4;referenc -20;referenc [Name] -18;referral -10;\
        releas -86;releas pdf -36;relocation 12;reminder -42;remov -72;remov pdf -63;rent -17;\
        repair -147;reply -1;reply to 30;report 106;request -28;request for -7;residenc 2;\
        result -6;return -1;review -38;review [=date] -8;revocation 28;right 36;ring 21;risk 36;\
        road -57;room -10;room [=count] 29;rota -64;rota [Name] -30;round -3;row -39;rule -36;\
        s -23;safeguard 26;sar -30;say 11;scan 47;schedul 2;school 95;screen 21;sell 95;sell of 2;\
        send 114;serv -28;servic 5;session 15;session [#count] 47;session [=count] 1;shar -1;\
        she 41;sheet -50;side 1;sign 115;sign pdf 45;sister 55;sleep -72;sole 30;solicitor 26;\
        stair 20;start 51;statement 102;statement of 5;statement pdf 6;station -2;step -55;\
        step forward -40;still 94;stop -26;strangl 41;strategy 68;strategy meet 67;street -132;\
        student 40;subject -114;subject [#weekday] -71;subject [=count] -74;\
        subject [=weekday] 104;subject [Name] 70;subject [P] 7;subject access -54;subject fwd 80;\
        subject session -1;subject your 84;summary 28;summary for 3;supervision 17;support 74;\
        surgery 57;t 9;tablet 2;team -17;tell 36;tenancy 53;term 7;test -49;testament 31;the -28;\
        third -27;third party -27;thirdparty -45;thirdparty remov -45;tif -11;time 1;timetabl -16;\
        to -9;to [#time] -25;to [#weekday] -6;to [=time] -3;to [Name] 22;to [P] 21;to a 18;\
        to d -11;to e 27;to g -16;to gp 1;to m -46;to mr 4;to s 74;to t -27;transcript 54;\
        travel 82;turn -54;until 48;up -27;use -54;v 22;v [P] 22;valuation 65;victim 14;video 5;\
        visit -4;w 1;walk -37;wardrob 11;was 5;way 41;we -74;week 20;week [#count] 22;what -21;\
        wife 156;will 14;wit 131;wit statement 46;with -27;withdrawal 2;withheld 7;worksheet -64;\
        wrist 11;xlsx 8;yard -44;year -27;you 8;your -94;your [=weekday] 17;your copy -7;\
        your request 12;zip 34
        """
}
