/// What each trait of a file name or header weighs, in hundredths: written by
/// `scripts/fit-release-weights`, not by hand.
///
/// "n:" is nearness, novelty and support, "f:" how a sentence speaks, "h:" what a detector found, "s:"
/// the score of the ground check; the rest are stems and pairs of neighbours.
enum LabelWeights {
    static let base = -0.38

    static let text = """
        f:mask -61;f:own-words 43;h:fragment 214;h:implied-existence 147;h:number-translated 83;\
        h:paraphrase 2;h:source-phrase 43;n:covered 101;n:near 35;n:near-place -1;n:near-told 39;\
        n:near>0.5 141;n:near>1 124;n:near>1.5 29;n:near>2 7;n:novelty 34;n:number 38;\
        n:numbers -28;n:others 29;n:support -175;x:others-number 6;x:others-told 10;[#] 38;\
        [#] [#count] -66;[#] [Name] 89;[#] [P] 3;[#] docx -2;[#] enquiry 21;[#] pdf -41;\
        [#] strategy 1;[#count] -25;[#count] [Name] -38;[#count] [X] -8;[#count] of -19;\
        [#count] pdf -41;[#count] redact -20;[#count] to -32;[#date] 7;[#date] [#time] -38;\
        [#date] [=count] 45;[#date] [=time] -28;[#date] [Name] 16;[#date] [V] 1;[#date] docx -60;\
        [#date] pdf -21;[#span] 2;[#time] -70;[#time] [Name] -11;[#weekday] -84;\
        [#weekday] [#date] -20;[#weekday] [#time] -38;[=count] -51;[=count] [#count] -33;\
        [=count] [#time] 39;[=count] [Name] -47;[=count] pdf -53;[=date] -79;[=date] [=count] -18;\
        [=date] [=time] -6;[=date] [Name] 8;[=date] pdf -42;[=time] -106;[=time] [Name] -28;\
        [=weekday] -38;[=weekday] [#date] -21;[=weekday] [#time] -11;[=weekday] [=date] 4;\
        [=weekday] [=time] 19;[=weekday] contact 11;[=weekday] session 7;[Name] 28;[Name] [#] -42;\
        [Name] [#count] 17;[Name] [#date] 31;[Name] [#time] -3;[Name] [=count] -27;\
        [Name] [=date] 11;[Name] [=weekday] -18;[Name] [P] 5;[Name] [V] 26;[Name] [W] 40;\
        [Name] account 6;[Name] and 22;[Name] appointment -21;[Name] bundl -30;[Name] contact -24;\
        [Name] docx -2;[Name] draft 45;[Name] file 18;[Name] for -9;[Name] from 8;[Name] hall -35;\
        [Name] hous -19;[Name] interpreter -3;[Name] interview -1;[Name] joint 2;[Name] lane -30;\
        [Name] pdf 1;[Name] probation -13;[Name] releas -14;[Name] road -36;[Name] sell 42;\
        [Name] session 32;[Name] statement 7;[Name] street -27;[Name] to -10;[Name] xlsx -13;\
        [P] -11;[P] [#] 6;[P] [=count] -12;[P] [Name] -36;[P] [V] 8;[P] a -23;[P] child 10;\
        [P] pdf 21;[V] 163;[V] [Name] 34;[W] 29;[X] -61;a -11;a [P] 27;abe 16;about -3;\
        about the 13;access -36;account 81;account pdf 5;action 9;adult 14;after 26;alcohol -6;\
        all -12;anchor 18;and -31;and [Name] 25;and new -45;and the 40;application 53;\
        appointment -22;appointment letter -37;arm 5;arrangement -18;as -11;assessment 71;at -55;\
        at the -24;attach 22;attachment 26;attendanc 10;attorney 36;attorney revocation 16;b -16;\
        baby -17;back -17;bag -8;bail -4;bank -3;be 33;belong 13;birthday -38;bishop -46;\
        blank -49;book -58;bridg -19;bring -55;bring a -14;bruis 3;bundl -49;bundl [#] -24;\
        bundl [Name] -14;bus -7;by 9;c -9;call 34;can -17;canal -55;car 9;card -47;care -5;\
        carer -9;case -45;cc 21;cc [Name] -11;cc [X] -19;centr 7;certificat -17;chang 23;\
        chang of 1;chapel -17;child 68;chronology 9;client -18;clinic 11;clos -23;conferenc 16;\
        confirm 45;contact -39;copy -6;copy for 33;copy pdf -18;core 30;core group 30;corn -10;\
        council -12;court -11;d 18;dad -22;dad [#] -21;date -17;date [#date] 28;day -35;desk -3;\
        diary 7;disc -6;disclosur 11;divorc 5;do 68;do not 68;doc 86;docx 17;door -57;draft 106;\
        draft [#count] 21;draft [Name] 17;draft docx 1;draft for 13;draw 27;drink -18;driv -18;\
        duty 27;e 41;end 10;enquiry 27;exampl -12;exercis 16;exhibit 39;fami 1;farm -31;file 28;\
        final -40;final pdf -12;first -27;flat -22;floor -26;foot -16;for 4;for [Name] 22;\
        for [P] 24;for dad 1;for releas -30;form -32;form pdf -34;forward -27;from -50;\
        from [#date] 6;from [Name] 26;from [W] -18;from [X] -14;front -8;fwd 76;g -10;gp 8;\
        gran -8;ground -5;group 16;h 22;half 13;hall -69;hand -8;handout -99;hear 2;\
        hear [=date] -8;hold -4;home -7;homework -24;hous 12;hub -46;i -3;ics -30;in 70;in the 6;\
        incl 10;injury -8;interpreter 45;interview 17;invoic 21;is -52;it -15;join -6;\
        joint tenancy 2;jpg -34;june -20;kitchen -20;l -57;lane -68;leaflet -125;leav 30;\
        leav to 35;letter -34;letter [Name] -29;letter pdf 24;letter re -11;letter to -18;\
        library -17;licens -18;list 67;lock 9;log -15;m -41;mail 12;mail exampl 12;may -40;\
        medical 63;meet 32;meet [#date] 4;messag 65;min 39;minut 36;move -8;move to -17;mr -27;\
        mr [Name] -26;mr [P] -1;mrs 23;mrs [Name] 18;mum 110;n 38;name 28;new -42;\
        new testament 29;no 17;none -4;not 53;note 31;note [Name] 9;note docx 5;note pdf 18;\
        notic 36;nurs 2;o -3;of 28;of [#count] -4;of [=date] -9;off 14;offic -14;old -3;on -2;\
        on the -4;open -25;open [#date] 26;order -20;order [=date] -16;our -4;out -3;own -17;p -3;\
        page -60;parent 1;park -104;part -43;part [#count] -22;party -38;passport 7;pdf -102;\
        phon 22;photo 22;photo of -10;plan 10;plan meet 1;pleas -37;png 69;polic 24;post -27;\
        pptx -25;prebirth 52;prebirth assessment 52;print -40;probation -29;probation exampl -15;\
        programm -13;prosser -18;re 37;receipt -23;reception 12;record -27;redact -71;\
        redact final -7;redact for -24;ref 4;referenc -15;referenc [Name] -12;referral 18;\
        releas -61;releas pdf -30;relocation 10;reminder -27;remov -40;remov pdf -35;rent -10;\
        repair -65;reply 6;report 65;request -21;result -3;return 10;review -48;review [=date] -7;\
        revocation 19;right -14;ring 13;road -41;room 4;rota -35;rota [Name] -20;rule -23;s -7;\
        safeguard 19;sar -24;say 12;scan 40;school 78;screen 19;sell 78;sell of 5;send 89;\
        serv -23;servic -8;session 15;session [#count] 26;shar 3;she 27;sheet -44;sign 87;\
        sign pdf 41;sole 27;solicitor 24;stair 19;start 40;statement 95;step -35;step forward -27;\
        stop -16;strangl 34;strategy 53;strategy meet 52;street -62;subject -102;\
        subject [#weekday] -54;subject [=count] -33;subject [=weekday] 33;subject [Name] 52;\
        subject [P] 6;subject access -36;subject fwd 63;subject session 3;subject your 55;\
        summary 23;summary for 5;support 21;surgery 50;t -2;tablet 3;teacher 1;tell 28;tenancy 39;\
        term 13;test -25;testament 30;the -21;third -22;third party -22;tif -8;to -12;\
        to [#time] -23;to [=time] -3;to [Name] 2;to [P] -3;to d -10;to e 26;to g -11;to m -30;\
        to mr 2;to s 50;to t -6;transcript 41;turn -20;use -30;v 28;v [P] 28;walk -29;was 6;\
        way 24;we -44;week 33;what -2;wife 121;will 9;wit 57;with -36;worksheet -59;wrist 11;\
        xlsx 10;yard -26;year -2;you -17;your -54;your [=weekday] 17;your request 6;zip 24
        """
}
