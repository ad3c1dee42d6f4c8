/// What each trait of a file name or header weighs, in hundredths: written by
/// `scripts/fit-release-weights`, not by hand.
///
/// "n:" is nearness, novelty and support, "f:" how a sentence speaks, "h:" what a detector found, "s:"
/// the score of the ground check; the rest are stems and pairs of neighbours.
enum LabelWeights {
    static let base = -0.38

    static let text = """
        f:mask -56;f:own-words -4;h:fragment 207;h:implied-existence 149;h:number-translated 81;\
        h:paraphrase 3;h:source-phrase 34;n:covered 94;n:near 35;n:near-place 1;n:near-told 35;\
        n:near>0.5 145;n:near>1 131;n:near>1.5 26;n:near>2 8;n:novelty 30;n:number 37;\
        n:numbers -26;n:others 30;n:support -169;x:others-number 5;x:others-told 10;[#] 30;\
        [#] [#count] -48;[#] [Name] 88;[#] docx -17;[#] pdf -42;[#count] -35;[#count] [Name] -43;\
        [#count] [X] -8;[#count] of -21;[#count] pdf -18;[#count] redact -17;[#count] to -33;\
        [#date] 3;[#date] [#time] -32;[#date] [=count] 41;[#date] [=time] -29;[#date] [Name] 17;\
        [#date] docx -56;[#date] pdf -12;[#span] 6;[#time] -56;[#time] [Name] -11;[#weekday] -68;\
        [#weekday] [#date] -27;[=count] -45;[=count] [#count] -36;[=count] [#time] 34;\
        [=count] [Name] -38;[=count] pdf -54;[=date] -75;[=date] [=count] -18;[=date] [=time] -6;\
        [=date] [Name] 11;[=date] pdf -39;[=time] -113;[=time] [Name] -27;[=weekday] -41;\
        [=weekday] [#date] -13;[=weekday] [#time] -10;[=weekday] [=date] 5;[=weekday] [=time] 14;\
        [=weekday] contact 7;[=weekday] session 9;[Name] 32;[Name] [#] -33;[Name] [#count] 24;\
        [Name] [#date] 27;[Name] [#time] -4;[Name] [=count] -27;[Name] [=date] 14;\
        [Name] [=weekday] -12;[Name] [P] 14;[Name] [V] 28;[Name] [W] 47;[Name] account 6;\
        [Name] and 25;[Name] appointment -15;[Name] bundl -29;[Name] contact -18;[Name] docx -10;\
        [Name] draft 32;[Name] file -8;[Name] for 13;[Name] from 8;[Name] hall -31;\
        [Name] interpreter 14;[Name] joint 1;[Name] lane -31;[Name] pdf 27;[Name] probation -9;\
        [Name] releas -10;[Name] road -41;[Name] sell 46;[Name] session 35;[Name] street -28;\
        [Name] to -8;[Name] xlsx -9;[P] -27;[P] [#] 8;[P] [=count] -14;[P] [Name] -77;[P] [V] 9;\
        [P] a -27;[P] child 11;[P] pdf 21;[V] 161;[V] [Name] 36;[W] 29;[X] -56;a -10;a [P] 37;\
        abe 1;about -9;access -35;account 87;account pdf 6;action 10;adult 16;after 22;alcohol -1;\
        anchor 21;and -31;and [Name] 25;and new -31;and the 40;application 59;appointment -24;\
        appointment letter -36;arm 5;arrangement -19;as -8;assessment 81;at -52;at the -24;\
        attach 22;attachment 28;attendanc 29;attorney 23;attorney revocation 19;b -14;baby -8;\
        back -12;bag -9;bail -4;bank -13;be 32;belong 21;birthday -36;bishop -48;blank -42;\
        book -42;bridg -18;bring -54;bruis 3;bundl -26;bundl [Name] -16;bus -1;by 12;c -16;\
        call 32;can -14;canal -48;car -38;card -47;care -5;carer -9;case -42;cc 28;cc [Name] 9;\
        cc [X] -22;centr 16;certificat -12;chang 28;chang of 4;chapel -16;child 72;chronology 14;\
        client -16;clinic 16;clos -27;conferenc 17;confirm -9;contact -35;copy 1;copy for 33;\
        copy pdf -18;core 30;core group 30;corn -11;council -13;court -21;d 27;dad -20;\
        dad [#] -22;date -19;date [#date] 28;day -36;diary 13;disc -15;disclosur 16;divorc 6;\
        do 68;do not 68;doc 82;docx 25;door -55;draft 99;draft [#count] 24;draft [Name] 16;\
        draft docx 2;draw 27;drink -19;driv -15;duty 30;e 30;end 5;enquiry 38;exampl -18;\
        exercis -28;exhibit -4;farm -31;file 23;final -31;final pdf -4;first -28;flat -21;\
        floor -28;for 16;for [Name] 17;for [P] 25;for dad 2;for releas -34;form -24;form pdf -38;\
        forward -28;from -67;from [#date] 15;from [Name] 38;from [W] -20;from [X] -13;front -8;\
        fwd 66;g -19;gran -12;ground -4;group 22;h 17;half 12;hall -69;hand -8;handout -95;hear 7;\
        hear [=date] -9;hold -6;home -8;homework -25;hous 23;hub -45;i -2;ics -28;in 44;in the 13;\
        interpreter 69;interview 21;invoic 29;is -37;it -12;joint 1;joint tenancy 3;jpg -38;\
        june -18;kitchen -26;l -48;lane -66;leaflet -120;leav 26;leav to 37;letter -27;\
        letter [Name] -31;letter pdf 24;letter re -7;library -19;licens -15;list 70;lock 8;\
        log -17;m -43;may -37;meet 52;meet [#date] 4;messag 69;min 42;minut 40;move -7;\
        move to -16;mr -37;mr [Name] -35;mrs 22;mrs [Name] 20;mum 84;n 39;name 18;new -42;\
        new testament 24;no 18;not 40;note 36;note [Name] 8;note docx 5;note pdf 19;notic 58;\
        nurs 16;o -4;of 15;of [#count] -17;of [=date] -11;off 12;offic -14;old -3;on -2;on the -5;\
        open -14;order -18;order [=date] -13;out 3;own -25;p -4;page -55;parent 10;park -97;\
        part -29;part [#count] -23;party -36;passport 12;pdf -104;phon 25;photo 6;plan 10;\
        pleas -35;png 72;polic 26;post -31;pptx -24;print -37;probation -26;probation exampl -16;\
        programm -11;prosser -14;re 36;receipt -17;reception 17;record -9;redact -50;\
        redact for -23;ref 4;referenc -14;referenc [Name] -12;referral 16;releas -60;\
        releas pdf -34;reminder -11;remov -39;rent -4;repair -62;reply 16;report 56;request -24;\
        result -2;return 12;review -32;revocation 23;road -45;room 11;rota -33;rota [Name] -19;\
        rule -24;s -2;safeguard 24;sar -23;say 14;scan 53;school 77;screen 21;sell 68;sell of 10;\
        send 88;serv -15;servic -8;session 21;session [#count] 33;shar 7;she 25;sheet -35;sign 55;\
        sign pdf 44;sole 19;solicitor 11;stair 18;start 38;statement 54;step -33;step forward -28;\
        stop -12;strangl 38;strategy 51;strategy meet 49;street -57;subject -97;\
        subject [#weekday] -58;subject [=count] -33;subject [=weekday] 34;subject [Name] 53;\
        subject [P] 8;subject access -35;subject fwd 52;subject session 3;subject your 49;\
        summary 24;summary for 5;support 18;surgery 54;t -15;tablet 4;teacher 1;tell 29;\
        tenancy 43;test -25;testament 24;the -14;third -21;third party -21;tif -13;to -14;\
        to [#time] -26;to [=time] -2;to [P] 5;to d -7;to e 30;to g -21;to mr 2;to s 55;to t -2;\
        transcript 42;turn -15;use -25;v 32;v [P] 32;valuation 1;walk -25;way 24;we -44;week 29;\
        what -14;wife 113;will 13;wit 19;with -38;worksheet -62;wrist 14;xlsx 15;yard -24;year -5;\
        you -18;your -45;your [=weekday] 17;your request 2;zip 9
        """
}
