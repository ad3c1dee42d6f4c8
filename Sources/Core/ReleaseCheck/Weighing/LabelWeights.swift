/// What each trait of a file name or header weighs, in hundredths: written by
/// `scripts/fit-release-weights`, not by hand.
///
/// "n:" is nearness, novelty and support, "f:" how a sentence speaks, "h:" what a detector found, "s:"
/// the score of the ground check; the rest are stems and pairs of neighbours.
enum LabelWeights {
    static let base = -0.39

    static let text = """
        f:mask -48;f:own-words -4;h:fragment 187;h:implied-existence 157;h:number-translated 85;\
        h:paraphrase 6;h:source-phrase 38;n:covered 97;n:near 32;n:near-place -4;n:near-told 39;\
        n:near>0.5 135;n:near>1 141;n:near>1.5 28;n:near>2 9;n:novelty 26;n:number 39;\
        n:numbers -26;n:others 62;n:support -157;x:others-number 4;x:others-told 9;[#] 38;\
        [#] [#count] -42;[#] [=time] -12;[#] [Name] 59;[#] docx -12;[#] pdf -57;[#count] -35;\
        [#count] [#] -17;[#count] [Name] -20;[#count] [X] -12;[#count] of -21;[#count] pdf -16;\
        [#count] redact -14;[#count] to -29;[#date] -13;[#date] [#time] -27;[#date] [=count] 48;\
        [#date] [=time] -22;[#date] [Name] 19;[#date] docx -47;[#date] pdf -19;[#span] 10;\
        [#time] -40;[#time] [Name] -6;[#weekday] -65;[#weekday] [#date] -22;[=count] -55;\
        [=count] [#count] -28;[=count] [#time] 36;[=count] [Name] -21;[=count] pdf -46;\
        [=date] -50;[=date] [=count] -18;[=date] [=time] -10;[=date] [Name] 19;[=date] pdf -40;\
        [=time] -131;[=time] [Name] -16;[=weekday] -55;[=weekday] [#date] -2;\
        [=weekday] [#time] -8;[=weekday] [=date] 2;[=weekday] [=time] -19;[=weekday] contact 12;\
        [=weekday] session -9;[Name] 45;[Name] [#] -26;[Name] [#count] 22;[Name] [#date] 31;\
        [Name] [#time] -6;[Name] [=count] -12;[Name] [=date] 11;[Name] [=weekday] -9;[Name] [P] 9;\
        [Name] [V] 26;[Name] account 7;[Name] and 12;[Name] appointment -18;[Name] bundl -29;\
        [Name] contact -20;[Name] docx -3;[Name] draft 37;[Name] for -34;[Name] from 11;\
        [Name] hall -26;[Name] interpreter 37;[Name] interview -1;[Name] joint 3;[Name] lane -30;\
        [Name] pdf -7;[Name] session 41;[Name] street -18;[Name] to -34;[Name] xlsx -11;[P] -30;\
        [P] [#] 12;[P] [=count] -15;[P] [Name] -88;[P] [V] 5;[P] a -28;[P] child 14;[V] 152;\
        [V] [Name] 32;[W] 37;[X] -48;a -3;a [P] 39;abe 2;about -7;account 94;account pdf 7;\
        action 9;adult 21;after 20;alcohol -6;anchor 25;and -19;and [Name] 14;application 37;\
        appointment -27;appointment letter -39;arm 7;arrangement -25;as -4;at -42;attach 23;\
        attachment 37;attendanc 50;attorney 9;b -3;baby -5;back -9;bag -11;bail -27;bank -10;\
        be 37;belong 22;birthday -41;bishop -43;blank -45;book -30;bridg -6;bring -42;bruis 1;\
        bundl -24;bus 2;by 15;c -14;call 31;can -19;canal -47;card -45;care 5;carer -9;case -47;\
        cc -12;cc [Name] 26;cc [X] -9;centr 40;certificat -8;chang 33;chang of 13;chapel -18;\
        child 60;chronology 15;clinic 16;clos -25;conferenc 18;confirm -6;contact -26;copy -26;\
        copy pdf -14;corn -12;council -15;court -16;d 24;dad -33;dad [#] -8;date -16;\
        date [#date] 33;day -21;diary 16;disc -16;disclosur 15;divorc 7;do 73;do not 73;doc 80;\
        docx 23;door -45;draft 90;draft [#count] 32;draft [Name] 6;draft docx 3;draw 27;drink -21;\
        driv -9;duty 29;e 28;end 5;enquiry 30;exampl -34;exercis -27;exhibit -4;fami 13;farm -36;\
        file 1;final -37;flat -8;for -29;for [Name] 20;for dad -33;form -4;form pdf -36;\
        forward -25;from -45;from [Name] 13;from [W] -21;front -6;fwd 65;g -19;gp 12;gran -10;\
        ground -3;group 14;h 27;half 1;hall -63;handout -87;hear 4;hold -5;home -5;hous 26;\
        hub -47;i 5;ics -24;in 57;in the 16;interpreter 37;interview 19;is -19;it -19;joint -6;\
        joint tenancy -4;jpg -29;june -20;l -36;lane -61;leaflet -97;leav 40;letter -19;\
        letter [Name] -27;letter pdf 25;letter re -6;library -10;list 64;lock 8;log -2;m -49;\
        may -18;meet 48;meet [#date] 5;messag 64;min 44;minut 39;move -9;move to -13;mr -31;\
        mr [Name] -28;mrs 30;mrs [Name] 28;mum 48;name 26;new -49;no 19;not 63;note 51;\
        note [Name] 17;note docx 5;notic 14;nurs 6;o -4;of 12;of [#count] -17;of [=date] -4;off 9;\
        offic -10;old -5;on 20;on the -13;order -37;order [=date] -12;out 10;own -24;p -5;\
        page -58;parent 14;park -95;part -28;part [#count] -23;party -20;passport 14;pdf -121;\
        phon 23;photo 18;plan 11;pleas -23;png 74;polic 23;post -31;pptx -24;print -37;\
        probation -12;programm -12;prosser -19;re 38;reception 26;record 4;redact -39;ref 3;\
        referenc -15;referenc [Name] -14;referral -50;releas -50;reminder -5;remov -5;rent -5;\
        repair -50;reply 29;report 54;request -30;result -2;review -27;road -50;room -19;rota -27;\
        rota [Name] -17;s 8;safeguard 26;sar -16;say 15;scan 56;school 40;screen 20;sell 61;\
        sell of 10;serv -11;servic -9;session 18;session [#count] 43;shar -9;she 29;sheet -31;\
        sign 23;solicitor 16;stair 18;start 38;statement 58;step -26;step forward -25;stop -10;\
        strangl 37;strategy 56;strategy meet 53;street -47;subject -109;subject [#weekday] -57;\
        subject [=count] -18;subject [=weekday] -10;subject [Name] 57;subject [P] 6;\
        subject fwd 51;subject your 40;summary 31;support 28;surgery 61;t -13;tell 26;tenancy 44;\
        test -27;the -6;third -20;third party -20;tif -7;to -28;to [#time] -26;to [=time] -1;\
        to [Name] -3;to [P] 17;to d -16;to e 28;to g -21;to mr -1;to s 66;to t -3;transcript 38;\
        use -11;v 37;v [P] 37;walk -24;way -7;we -47;week 17;what -20;wife 95;will 12;with -29;\
        worksheet -65;wrist 17;xlsx 20;yard -18;year 8;you -18;your -35;your [=weekday] -4;\
        your request 3;zip 9
        """
}
