/// What each trait of a file name or header weighs, in hundredths: written by
/// `scripts/fit-release-weights`, not by hand.
///
/// "n:" is nearness, novelty and support, "f:" how a sentence speaks, "h:" what a detector found, "s:"
/// the score of the ground check; the rest are stems and pairs of neighbours.
enum LabelWeights {
    static let base = -0.48

    static let text = """
        f:mask -88;f:own-words 41;h:fragment 239;h:implied-existence 159;h:number-translated 117;\
        h:paraphrase 2;h:source-phrase 53;n:covered 144;n:near 51;n:near-place 5;n:near-told 54;\
        n:near>0.5 133;n:near>1 147;n:near>1.5 28;n:near>2 5;n:novelty 63;n:number 48;\
        n:numbers -36;n:others 35;n:support -211;x:others-number 7;x:others-told 12;[#] 28;\
        [#] [#count] -81;[#] [Name] 122;[#] [P] 2;[#] docx -14;[#] enquiry 32;[#] pdf -67;\
        [#] statement 39;[#] strategy 1;[#count] -42;[#count] [Name] -57;[#count] [X] -22;\
        [#count] docx 20;[#count] of -45;[#count] pdf -39;[#count] redact -18;[#count] to -51;\
        [#date] 20;[#date] [#] 6;[#date] [#count] 8;[#date] [#time] -54;[#date] [=count] 62;\
        [#date] [=time] -43;[#date] [Name] 14;[#date] do 21;[#date] docx -93;[#date] minut 20;\
        [#date] pdf -39;[#money] 1;[#span] 17;[#time] -101;[#time] [Name] -14;[#weekday] -101;\
        [#weekday] [#date] -20;[#weekday] [#time] -62;[=count] -65;[=count] [#count] -58;\
        [=count] [#time] 58;[=count] [Name] -37;[=count] docx 53;[=count] of -18;[=count] pdf -87;\
        [=count] to -14;[=date] -103;[=date] [=count] -25;[=date] [=time] -17;[=date] [Name] 8;\
        [=date] pdf -57;[=money] 7;[=time] -145;[=time] [Name] -43;[=weekday] -29;\
        [=weekday] [#date] -48;[=weekday] [#time] -18;[=weekday] [=date] 1;[=weekday] [=time] 42;\
        [=weekday] contact 19;[=weekday] session -4;[Name] 37;[Name] [#] -50;[Name] [#count] 23;\
        [Name] [#date] 59;[Name] [#time] 11;[Name] [=count] -36;[Name] [=weekday] -34;\
        [Name] [P] 13;[Name] [V] 52;[Name] [W] 40;[Name] account 4;[Name] and 48;\
        [Name] appointment -27;[Name] attendanc 7;[Name] attorney 20;[Name] bundl -65;\
        [Name] child 1;[Name] disclosur -82;[Name] docx -6;[Name] draft 46;[Name] file 7;\
        [Name] final -17;[Name] for -28;[Name] from 10;[Name] hall -37;[Name] hous -62;\
        [Name] interpreter -35;[Name] interview -4;[Name] lane -53;[Name] letter 28;[Name] mrs 17;\
        [Name] mum 78;[Name] new 1;[Name] note -11;[Name] part -33;[Name] pdf 14;\
        [Name] probation -22;[Name] releas -14;[Name] road -52;[Name] room -48;[Name] sell 60;\
        [Name] session 49;[Name] statement 10;[Name] street -32;[Name] to -2;[Name] xlsx -24;\
        [P] -21;[P] [#] 9;[P] [=count] -10;[P] [Name] -33;[P] [V] 11;[P] a -21;[P] child 9;\
        [P] pdf 32;[V] 187;[V] [#] 17;[V] [Name] 53;[V] [P] 5;[V] disclosur 1;[W] 20;[W] [Name] 5;\
        [X] -88;a -20;a [P] 27;abe 27;about -14;about the 13;access -55;account 94;account pdf 3;\
        action 13;adult 16;advic -43;after 54;after [Name] 18;alcohol -2;all -22;anchor 20;\
        and -22;and [Name] 22;and new -54;and the 90;application 115;appointment -26;\
        appointment letter -52;arm 5;arrangement 15;as -28;assessment 88;at -59;at the -38;\
        attach 23;attachment 44;attachment none -2;attendanc 13;attorney 49;\
        attorney revocation 19;b -38;baby -30;back -20;bag -13;bail -16;bank -6;bath -1;be 34;\
        belong 11;birthday -52;bishop -60;blank -119;blood -72;book -35;bridg -24;bring -86;\
        bring a -25;bruis 4;bundl -10;bundl [#] -28;bundl [#count] 2;bundl [Name] -36;bus -10;\
        by 12;c -12;call 31;can -36;canal -78;car 8;card -71;care -16;carer -13;case -67;cc 82;\
        cc [Name] -8;cc [W] -70;cc [X] -34;centr 39;certificat -21;chang 29;chang of -2;\
        chapel -19;child 91;chronology 17;civic -19;client -25;clinic -8;clos -38;collection 61;\
        conferenc 18;confirm 44;contact -32;copy -29;copy docx 22;copy for 58;copy of 31;\
        copy pdf -14;core 37;core group 37;corn -15;council -21;count 6;cours -70;court -8;\
        cover 22;d 3;dad -45;dad [#] -24;date -53;date [#date] 33;day -16;desk -8;diary 16;\
        disc -16;disclosur -16;divorc 4;do 115;do not 73;doc 103;docx 26;dog -39;door -86;\
        draft 114;draft [#count] 29;draft [=count] 20;draft [Name] 18;draft docx 1;draft for 17;\
        draft pdf 6;draw 36;drink -14;driv -18;duty 34;e 45;easter 19;end -1;end of -9;enquiry 71;\
        exampl -13;exercis 2;exhibit 46;exhibit [#] 65;fami 4;farm -52;feel 17;file 38;\
        file [#] 23;final -42;final pdf -18;first -29;flat -21;floor -36;foot -36;for -29;\
        for [Name] 34;for [P] 45;for [V] 14;for dad 8;for record -6;for releas -49;form -61;\
        form pdf -46;forward -40;from -56;from [#date] 9;from [Name] 27;from [W] -25;from [X] -16;\
        front -5;fwd 92;fwd [Name] 7;g -14;gp -2;gran -12;ground 6;group 15;h 28;half 28;\
        half shar 28;hall -92;hand 21;handout -164;health -7;hear 89;hear [=date] -18;her 16;\
        hide 59;hold -2;home 23;homework -31;hous -14;hub -71;i -26;ics -38;in 91;in the 7;\
        incl 11;injury -40;interpreter 90;interview 2;invit -2;invoic 11;is -109;it -19;j 83;\
        jo -63;join -4;joint tenancy 5;jpg -52;july -28;june -41;k -37;kettl -20;kitchen -24;\
        l -76;lane -96;leaflet -169;leav 35;leav to 52;letter -30;letter [Name] -55;letter pdf 34;\
        letter re -15;letter to -35;library -32;licenc -53;licens -20;list 103;loan 2;lock 6;\
        log 37;m -56;mail 15;mail exampl 15;march 9;material -4;may -55;medical 75;meet 73;\
        meet [#date] 2;messag 91;min 47;minut 55;move 1;move to -23;mr -39;mr [Name] -36;\
        mr [P] -3;mrs 36;mrs [Name] 33;mum 131;n 37;name 36;new -55;new testament 32;night 72;\
        no 14;none -4;nonmol 18;not 65;note 38;note [Name] 5;note docx 4;note pdf 20;notic 62;\
        now 1;nurs -20;o 29;odt 2;of 58;of [#count] -15;of [=date] -21;of [Name] 33;off 32;\
        offic -30;old -5;on 14;on the -13;open -56;open [#date] 37;order -34;order [=date] -16;\
        our -34;out -32;outcom 33;own 29;p -13;page -94;page [#time] -8;paper -13;parent 2;\
        park -154;part -38;part [#count] -38;part [=count] 10;party -40;passport 4;pdf -112;\
        pension 2;phon 14;photo 64;photo of -14;plan 44;plan meet 41;pleas -40;pm -15;png 87;\
        polic 55;post -25;pptx -29;prebirth 93;prebirth assessment 44;print -66;probation -3;\
        probation exampl -27;programm -15;prosser -22;quarry 14;quot 12;r 18;re 25;receipt 27;\
        reception -41;record -54;recovery -16;redact -101;redact final -9;redact for -28;\
        redact pdf -49;ref 4;referenc -20;referenc [Name] -18;referral -8;releas -83;\
        releas pdf -36;relocation 13;reminder -43;remov -78;remov pdf -80;rent -17;repair -146;\
        reply -2;reply to 29;report 106;request -25;request for -6;residenc 2;result -6;return 1;\
        review -43;review [=date] -8;revocation 25;right 26;ring 22;risk 24;road -56;room -7;\
        room [=count] 30;rota -65;rota [Name] -32;round -6;rule -36;s -32;safeguard 26;sar -30;\
        say 13;scan 47;schedul 2;school 93;screen 22;sell 95;sell of 2;send 134;serv -30;servic 5;\
        session 15;session [#count] 48;shar 2;she 38;sheet -58;side 1;sign 115;sign pdf 45;\
        sister 59;sleep -71;sole 30;solicitor 27;stair 20;start 52;statement 102;statement of 5;\
        statement pdf 7;station -2;step -54;step forward -40;still 96;stop -25;strangl 42;\
        strategy 68;strategy meet 67;street -131;subject -115;subject [#weekday] -69;\
        subject [=count] -76;subject [=weekday] 98;subject [Name] 73;subject [P] 7;\
        subject access -54;subject fwd 81;subject session -1;subject your 85;summary 28;\
        summary for 4;supervision 19;support 76;surgery 60;t 7;tablet 2;team -18;tell 32;\
        tenancy 54;term 8;test -50;testament 32;the -17;third -26;third party -26;tif -11;time 1;\
        to -6;to [#time] -24;to [#weekday] -6;to [=time] -3;to [Name] 21;to [P] 25;to a 19;\
        to d -11;to e 28;to g -15;to gp 1;to m -47;to mr 4;to s 76;to t -26;transcript 60;\
        travel 84;turn -57;until 49;up -20;use -51;v 25;v [P] 25;valuation 63;visit -4;w 1;\
        walk -35;wardrob 11;was 5;way 42;we -72;week 21;week [#count] 22;what -26;wife 157;\
        will 14;wit 129;wit statement 46;with -25;withdrawal 2;withheld 9;worksheet -63;wrist 13;\
        xlsx 10;yard -44;year -27;you 6;your -94;your [=weekday] 16;your copy -6;your request 14;\
        zip 35
        """
}
