/// What each trait of a file name or header weighs, in hundredths: written by
/// `scripts/fit-release-weights`, not by hand.
///
/// "n:" is nearness, novelty and support, "f:" how a sentence speaks, "h:" what a detector found, "s:"
/// the score of the ground check; the rest are stems and pairs of neighbours.
enum LabelWeights {
    static let base = -0.36

    static let text = """
        f:mask -60;f:own-words 45;h:fragment 208;h:implied-existence 142;h:number-translated 84;\
        h:paraphrase 2;h:source-phrase 46;n:covered 101;n:near 35;n:near-told 38;n:near>0.5 140;\
        n:near>1 134;n:near>1.5 31;n:near>2 7;n:novelty 35;n:number 38;n:numbers -27;n:others 28;\
        n:support -169;x:others-number 5;x:others-told 10;[#] 32;[#] [#count] -63;[#] [Name] 92;\
        [#] [P] 4;[#] docx -2;[#] enquiry 21;[#] pdf -47;[#] strategy 1;[#count] -25;\
        [#count] [Name] -40;[#count] [X] -8;[#count] docx 16;[#count] of -19;[#count] pdf -38;\
        [#count] redact -18;[#count] to -32;[#date] 5;[#date] [#time] -39;[#date] [=count] 42;\
        [#date] [=time] -29;[#date] [Name] 17;[#date] [V] 1;[#date] docx -60;[#date] pdf -21;\
        [#span] 1;[#time] -64;[#time] [Name] -11;[#weekday] -86;[#weekday] [#date] -22;\
        [#weekday] [#time] -41;[=count] -51;[=count] [#count] -34;[=count] [#time] 38;\
        [=count] [Name] -23;[=count] pdf -54;[=date] -80;[=date] [=count] -20;[=date] [=time] -9;\
        [=date] [Name] 7;[=date] pdf -40;[=time] -104;[=time] [Name] -22;[=weekday] -42;\
        [=weekday] [#date] -24;[=weekday] [#time] -11;[=weekday] [=date] 1;[=weekday] [=time] 17;\
        [=weekday] contact 12;[=weekday] session 9;[Name] 27;[Name] [#] -34;[Name] [#count] 22;\
        [Name] [#date] 31;[Name] [#time] 8;[Name] [=count] -28;[Name] [=date] 11;\
        [Name] [=weekday] -22;[Name] [P] 11;[Name] [V] 30;[Name] [W] 37;[Name] account 6;\
        [Name] and 39;[Name] appointment -21;[Name] bundl -28;[Name] contact -24;\
        [Name] disclosur -25;[Name] docx -3;[Name] draft 43;[Name] file 5;[Name] final -12;\
        [Name] for -12;[Name] from 7;[Name] hall -32;[Name] hous -44;[Name] interpreter -3;\
        [Name] interview -2;[Name] joint 1;[Name] lane -33;[Name] mrs 11;[Name] note -9;\
        [Name] pdf 8;[Name] probation -13;[Name] releas -15;[Name] road -37;[Name] sell 39;\
        [Name] session 33;[Name] statement 6;[Name] street -22;[Name] to -11;[Name] xlsx -13;\
        [P] -21;[P] [#] 6;[P] [=count] -14;[P] [Name] -34;[P] [V] 7;[P] a -22;[P] child 11;\
        [P] pdf 21;[V] 165;[V] [Name] 36;[V] disclosur 1;[W] 27;[X] -60;a -8;a [P] 31;abe 16;\
        about -2;about the 12;access -36;account 82;account pdf 5;action 8;adult 13;after 26;\
        alcohol -6;all -15;anchor 18;and -28;and [Name] 21;and new -45;and the 39;application 51;\
        appointment -21;appointment letter -38;arm 5;arrangement -19;as -10;assessment 68;at -55;\
        at the -24;attach 19;attachment 26;attachment none -2;attendanc 14;attorney 35;\
        attorney revocation 16;b -17;baby -16;back -14;bag -9;bail -3;bank -1;bath -1;be 32;\
        belong 11;birthday -40;bishop -48;blank -48;book -57;bridg -19;bring -54;bring a -15;\
        bruis 3;bundl -55;bundl [#] -34;bundl [Name] -14;bus -6;by 8;c -10;call 29;can -19;\
        canal -56;car 10;card -48;care -4;carer -10;case -45;cc 6;cc [Name] -12;cc [X] -18;\
        centr 6;certificat -15;chang 22;chang of 4;chapel -15;child 69;chronology 12;client -17;\
        clinic 11;clos -25;conferenc 14;confirm 40;contact -38;copy -3;copy for 32;copy pdf -19;\
        core 25;core group 25;corn -11;council -15;cours -46;court -13;d 17;dad -24;dad [#] -21;\
        date -22;date [#date] 25;day -38;desk 1;diary 6;disc -7;disclosur 5;divorc 5;do 68;\
        do not 68;doc 87;docx 21;door -58;draft 103;draft [#count] 20;draft [=count] 20;\
        draft [Name] 16;draft docx 1;draft for 14;draw 26;drink -18;driv -18;duty 27;e 40;\
        easter 3;end 9;end of -1;enquiry 27;exampl -10;exercis 14;exhibit 30;exhibit [#] 44;\
        fami 2;farm -30;file 22;file [#] 19;final -40;final pdf -12;first -23;flat -18;floor -25;\
        foot -19;for 4;for [Name] 22;for [P] 24;for dad 2;for releas -37;form -28;form pdf -33;\
        forward -28;from -45;from [#date] 6;from [Name] 36;from [W] -20;from [X] -14;front -9;\
        fwd 73;g -12;gp 6;gran -9;ground -4;group 12;h 23;half 12;hall -68;hand -8;handout -100;\
        hear 2;hear [=date] -8;hold -5;home 18;homework -14;hous -2;hub -46;i -4;ics -27;in 70;\
        in the 8;incl 11;injury -12;interpreter 46;interview 15;invoic 21;is -54;it -15;join -6;\
        joint -2;joint tenancy 1;jpg -29;july 22;june -20;kitchen -22;l -56;lane -69;leaflet -127;\
        leav 28;leav to 34;letter -33;letter [Name] -30;letter pdf 25;letter re -7;letter to -20;\
        library -15;licens -20;list 66;lock 8;log 10;m -41;mail 13;mail exampl 13;material -3;\
        may -39;medical 58;meet 32;meet [#date] 4;messag 64;min 39;minut 34;move -10;move to -17;\
        mr -26;mr [Name] -26;mrs 30;mrs [Name] 25;mum 111;n 40;name 27;new -43;new testament 30;\
        no 18;none -5;not 49;note 29;note [Name] 3;note docx 5;note pdf 18;notic 51;o -4;of 30;\
        of [#count] -4;of [=date] -9;off 14;offic -16;old -4;on -2;on the -6;open -26;\
        open [#date] 27;order -18;order [=date] -14;our -8;out -3;own -12;p -5;page -59;parent 1;\
        park -106;part -41;part [#count] -26;party -33;passport 7;pdf -98;phon 22;photo 24;\
        photo of -11;plan 9;plan meet 1;pleas -39;pm -10;png 69;polic 47;post -30;pptx -25;\
        prebirth 51;prebirth assessment 50;print -40;probation -29;probation exampl -15;\
        programm -12;prosser -19;quarry 10;r -16;re 38;receipt -22;reception -19;record -26;\
        redact -73;redact final -6;redact for -22;redact pdf -33;ref 4;referenc -16;\
        referenc [Name] -13;referral 15;releas -66;releas pdf -26;relocation 14;reminder -29;\
        remov -53;remov pdf -48;rent -11;repair -96;reply 5;report 69;request -23;result -3;\
        return 11;review -52;review [=date] -7;revocation 19;right -13;ring 13;road -41;room -12;\
        room [=count] 41;rota -35;rota [Name] -18;rule -24;s -23;safeguard 19;sar -25;say 10;\
        scan 40;school 79;screen 19;sell 74;sell of 5;send 89;serv -23;servic -8;session 16;\
        session [#count] 26;shar 5;she 26;sheet -45;sign 88;sign pdf 40;sister 37;sole 25;\
        solicitor 23;stair 18;start 38;statement 94;station -3;step -35;step forward -28;stop -14;\
        strangl 34;strategy 53;strategy meet 51;street -90;subject -109;subject [#weekday] -56;\
        subject [=count] -35;subject [=weekday] 33;subject [Name] 65;subject [P] 8;\
        subject access -35;subject fwd 61;subject session 4;subject your 57;summary 25;\
        summary for 5;supervision -7;support 20;surgery 50;t -4;tablet 3;team -11;tell 26;\
        tenancy 34;term 12;test -26;testament 30;the -24;third -21;third party -21;tif -10;to -8;\
        to [#time] -24;to [=time] -3;to [Name] 9;to [P] 10;to d -10;to e 25;to g -13;to m -31;\
        to mr 4;to s 50;to t -8;transcript 39;turn -17;use -30;v 30;v [P] 30;valuation -2;\
        visit -4;walk -32;was 6;way 22;we -45;week 32;what -5;wife 120;will 6;wit 58;with -35;\
        worksheet -59;wrist 11;xlsx 10;yard -26;year -1;you -18;your -54;your [=weekday] 20;\
        your request 7;zip 20
        """
}
