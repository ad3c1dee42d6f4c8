/// What each trait of a file name or header weighs, in hundredths: written by
/// `scripts/fit-release-weights`, not by hand.
///
/// "n:" is nearness, novelty and support, "f:" how a sentence speaks, "h:" what a detector found, "s:"
/// the score of the ground check; the rest are stems and pairs of neighbours.
enum LabelWeights {
    static let base = -0.29

    static let text = """
        f:mask -87;f:own-words 52;h:fragment 240;h:implied-existence 175;h:number-translated 116;\
        h:paraphrase 2;h:source-phrase 54;n:covered 129;n:near 44;n:near-place 1;n:near-told 49;\
        n:near>0.5 144;n:near>1 151;n:near>1.5 30;n:near>2 5;n:novelty 49;n:number 48;\
        n:numbers -33;n:others 36;n:support -218;x:others-number 7;x:others-told 12;[#] 32;\
        [#] [#count] -87;[#] [Name] 121;[#] [P] 2;[#] docx -18;[#] enquiry 29;[#] pdf -78;\
        [#count] -40;[#count] [Name] -55;[#count] [X] -24;[#count] docx 21;[#count] of -33;\
        [#count] pdf -51;[#count] redact -20;[#count] to -44;[#date] 24;[#date] [#] 6;\
        [#date] [#time] -52;[#date] [=count] 62;[#date] [=time] -47;[#date] [Name] 16;\
        [#date] docx -99;[#date] pdf -35;[#span] 17;[#time] -88;[#time] [Name] -11;\
        [#weekday] -105;[#weekday] [#date] -22;[#weekday] [#time] -57;[=count] -74;\
        [=count] [#count] -48;[=count] [#time] 60;[=count] [Name] -25;[=count] docx 57;\
        [=count] of -21;[=count] pdf -83;[=date] -118;[=date] [=count] -21;[=date] [=time] -13;\
        [=date] [Name] 16;[=date] pdf -53;[=money] 5;[=time] -129;[=time] [Name] -41;\
        [=weekday] -41;[=weekday] [#date] -43;[=weekday] [#time] -16;[=weekday] [=date] -1;\
        [=weekday] [=time] 58;[=weekday] contact 21;[=weekday] session 1;[Name] 33;[Name] [#] -39;\
        [Name] [#count] 25;[Name] [#date] 58;[Name] [#time] 14;[Name] [=count] -33;\
        [Name] [=date] 6;[Name] [=weekday] -36;[Name] [P] 21;[Name] [V] 44;[Name] [W] 44;\
        [Name] account 6;[Name] and 53;[Name] appointment -29;[Name] attendanc 2;\
        [Name] attorney 21;[Name] bundl -38;[Name] contact -41;[Name] disclosur -40;\
        [Name] docx -7;[Name] draft 49;[Name] file 6;[Name] final -17;[Name] for -16;\
        [Name] from 10;[Name] hall -40;[Name] hous -61;[Name] interpreter -16;[Name] interview -2;\
        [Name] joint 1;[Name] lane -54;[Name] letter 27;[Name] mrs 17;[Name] mum 80;[Name] new 2;\
        [Name] note -12;[Name] pdf -2;[Name] probation -25;[Name] releas -15;[Name] road -54;\
        [Name] room -41;[Name] sell 59;[Name] session 48;[Name] statement 4;[Name] street -32;\
        [Name] to -9;[Name] xlsx -23;[P] -20;[P] [#] 9;[P] [=count] -8;[P] [Name] -22;[P] [V] 10;\
        [P] a -25;[P] child 11;[P] pdf 31;[V] 192;[V] [Name] 50;[V] [P] 1;[W] 24;[W] [Name] 3;\
        [X] -87;a -12;a [P] 33;abe 29;about -15;about the 13;access -56;account 98;account pdf 5;\
        action 12;adult 17;advic -57;after 50;alcohol -8;all -22;anchor 22;and -31;and [Name] 24;\
        and new -64;and the 59;application 116;appointment -30;appointment letter -52;arm 4;\
        arrangement -25;as -24;assessment 71;at -53;at the -33;attach 24;attachment 43;\
        attachment none -3;attendanc 9;attorney 46;attorney revocation 24;b -38;baby -28;back -22;\
        bag -11;bail -15;bank -3;bath -1;be 42;belong 8;birthday -44;bishop -60;blank -77;\
        blood -69;book -84;bridg -26;bring -75;bring a -21;bruis 4;bundl -66;bundl [#] -52;\
        bundl [#count] 7;bundl [Name] -18;bus -8;by 12;c -17;call 31;can -24;canal -85;car 19;\
        card -66;care -9;carer -11;case -64;cc 69;cc [Name] 1;cc [W] -70;cc [X] -30;centr 13;\
        certificat -21;chang 23;chang of -3;chapel -17;child 97;chronology 17;civic -17;\
        client -26;clinic -5;clos -36;collection 63;conferenc 19;confirm 65;contact -44;copy -7;\
        copy for 52;copy of 28;copy pdf -16;core 35;core group 35;corn -14;council -21;cours -73;\
        court -1;cover 13;d 3;dad -40;dad [#] -26;date -47;date [#date] 32;day -11;desk -7;\
        diary 10;disc -17;disclosur 7;divorc 4;do 121;do not 84;doc 114;docx 21;door -87;\
        draft 113;draft [#count] 26;draft [=count] 22;draft [Name] 18;draft docx 1;draft for 18;\
        draft pdf 5;draw 36;drink -19;driv -19;duty 34;e 47;easter 21;end 2;end of -7;enquiry 67;\
        exampl -27;exercis 14;exhibit 47;exhibit [#] 66;fami 11;farm -52;file 31;file [#] 24;\
        final -40;final pdf -18;first -31;flat -18;floor -40;foot -34;for -21;for [Name] 37;\
        for [P] 43;for [V] 15;for dad 9;for releas -48;form -51;form pdf -40;forward -37;from -56;\
        from [#date] 9;from [Name] 17;from [W] -25;from [X] -16;front -7;fwd 93;g -14;gp -1;\
        gran -11;ground -3;group 10;h 38;half 28;half shar 28;hall -90;hand 21;handout -162;\
        health -3;hear 1;hear [=date] -11;her 16;hold -9;home 29;homework -29;hous -10;hub -68;\
        i -9;ics -37;in 98;in the 2;incl 11;injury -35;interpreter 56;interview 9;invoic 12;\
        is -84;it -12;jo -57;join -4;joint -4;joint tenancy 1;jpg -52;july -25;june -67;k -35;\
        kitchen -23;l -75;lane -89;leaflet -169;leav 29;leav to 48;letter -25;letter [Name] -52;\
        letter pdf 35;letter re -18;letter to -33;library -30;licenc -50;licens -22;list 106;\
        lock 7;log 16;m -59;mail 14;mail exampl 14;material -6;may -55;medical 85;meet 74;\
        meet [#date] 2;messag 89;min 46;minut 60;move 1;move to -24;mr -36;mr [Name] -35;\
        mr [P] -2;mrs 38;mrs [Name] 34;mum 131;n 39;name 39;new -60;new testament 34;no 23;\
        none -5;nonmol 16;not 47;note 42;note [Name] 6;note docx 4;note pdf 22;notic 69;now 2;\
        nurs -23;o 36;of 60;of [#count] -3;of [=date] -20;of [Name] 34;off 30;offic -33;old -4;\
        on -8;on the -3;open -57;open [#date] 35;order -31;order [=date] -15;our -28;out -32;\
        own 25;p -11;page -88;paper -13;parent -1;park -154;part -33;part [#count] -31;\
        part [=count] 7;party -45;passport 4;pdf -115;pension 1;phon 16;photo 23;photo of -14;\
        plan 41;plan meet 36;pleas -36;pm -12;png 82;polic 59;post -26;pptx -39;prebirth 60;\
        prebirth assessment 60;print -62;probation exampl -22;programm -13;prosser -16;quarry 22;\
        r -32;re 25;receipt 28;reception -38;record -59;recovery -13;redact -102;redact final -8;\
        redact for -29;redact pdf -50;ref 2;referenc -17;referenc [Name] -15;referral 3;\
        releas -88;releas pdf -33;relocation 11;reminder -44;remov -80;remov pdf -75;rent -18;\
        repair -142;reply -4;report 112;request -23;result -6;return 2;review -72;\
        review [=date] -5;revocation 26;right 30;ring 22;risk 25;road -59;room -22;\
        room [=count] 43;rota -60;rota [Name] -27;rule -36;s -29;safeguard 26;sar -33;say 14;\
        scan 54;school 95;screen 21;sell 96;sell of 2;send 138;serv -32;servic -3;session 12;\
        session [#count] 44;shar 7;she 38;sheet -62;side 4;sign 114;sign pdf 47;sister 50;sole 28;\
        solicitor 25;stair 21;start 52;statement 112;statement of 4;statement pdf 8;station -1;\
        step -51;step forward -37;still 89;stop -25;strangl 45;strategy 68;strategy meet 67;\
        street -129;subject -114;subject [#weekday] -71;subject [=count] -70;\
        subject [=weekday] 75;subject [Name] 80;subject [P] 6;subject access -55;subject fwd 83;\
        subject session -2;subject your 90;summary 28;summary for 4;supervision -10;support 35;\
        surgery 59;t 17;tablet 2;team -22;tell 43;tenancy 48;term 10;test -49;testament 34;\
        the -33;third -28;third party -28;tif -13;to -6;to [#time] -26;to [#weekday] -6;\
        to [=time] -3;to [Name] 19;to [P] 33;to a 16;to d -10;to e 31;to g -15;to gp 1;to m -48;\
        to mr 3;to s 80;to t -24;transcript 60;turn -44;up -19;use -46;v 30;v [P] 30;valuation -1;\
        visit -5;w 1;walk -35;was 5;way 37;we -68;week 23;week [#count] 25;what -11;wife 162;\
        will 11;wit 69;wit statement 57;with -26;withdrawal 2;worksheet -65;wrist 12;xlsx 19;\
        yard -38;year -24;you 19;your -87;your [=weekday] 19;your copy -8;your request 10;zip 27
        """
}
