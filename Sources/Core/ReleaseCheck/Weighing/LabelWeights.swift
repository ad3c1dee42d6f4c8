/// What each trait of a file name or header weighs, in hundredths: written by
/// `scripts/fit-release-weights`, not by hand.
///
/// "n:" is nearness, novelty and support, "f:" how a sentence speaks, "h:" what a detector found, "s:"
/// the score of the ground check; the rest are stems and pairs of neighbours.
enum LabelWeights {
    static let base = -0.35

    static let text = """
        f:mask -39;f:own-words -3;h:fragment 156;h:implied-existence 166;h:number-translated 75;\
        h:paraphrase 8;h:source-phrase 21;n:covered 97;n:near 35;n:near-place -2;n:near-told 38;\
        n:near>0.5 143;n:near>1 141;n:near>1.5 30;n:near>2 8;n:novelty 18;n:number 72;\
        n:numbers -24;n:others 61;n:support -154;x:others-number 7;x:others-told 9;[#] 48;\
        [#] [#count] -31;[#] [=time] -12;[#] [Name] 66;[#] docx -22;[#] pdf -53;[#count] -59;\
        [#count] [#] -14;[#count] [Name] -15;[#count] [X] -4;[#count] pdf 1;[#count] redact -14;\
        [#count] to -31;[#date] -12;[#date] [#time] -19;[#date] [=count] 49;[#date] [=time] -24;\
        [#date] [Name] 21;[#date] docx -49;[#date] pdf -17;[#span] 8;[#time] -33;\
        [#time] [Name] -4;[#weekday] -57;[#weekday] [#date] -18;[=count] -47;\
        [=count] [#count] -24;[=count] [#time] 33;[=count] [Name] -17;[=count] pdf -50;\
        [=date] -45;[=date] [=count] -19;[=date] [=time] -9;[=date] [Name] 20;[=date] pdf -34;\
        [=time] -130;[=time] [Name] -15;[=weekday] -50;[=weekday] [#date] -6;\
        [=weekday] [#time] -8;[=weekday] [=date] 3;[=weekday] [=time] -20;[=weekday] contact 11;\
        [=weekday] session -9;[Name] 27;[Name] [#] -21;[Name] [#count] -21;[Name] [#date] 28;\
        [Name] [#time] -6;[Name] [=count] -14;[Name] [=date] 14;[Name] [=weekday] -7;\
        [Name] [P] -7;[Name] [V] 36;[Name] account 3;[Name] and 15;[Name] appointment -19;\
        [Name] bundl -22;[Name] contact -21;[Name] draft 48;[Name] for -30;[Name] from 16;\
        [Name] hall -24;[Name] interpreter 40;[Name] joint 3;[Name] lane -30;[Name] pdf 9;\
        [Name] session 42;[Name] street -16;[Name] to -34;[Name] xlsx -11;[P] -39;[P] [#] 6;\
        [P] [=count] -12;[P] [Name] -63;[P] a -27;[V] 140;[V] [Name] 40;[W] 23;[X] -39;a [P] 36;\
        account 78;action 14;after 32;alcohol 10;anchor 29;and -29;and [Name] 22;application 42;\
        appointment -26;appointment letter -40;arm 9;arrangement -23;as -4;at -45;attach 28;\
        attachment 42;attendanc 54;attorney 12;baby -6;back -9;bag -10;bail -27;be 41;belong 21;\
        birthday -39;bishop -41;blank -43;book -28;bridg -6;bring -40;bundl -15;bus -12;by 25;\
        c -9;call 30;can -16;canal -43;card -39;carer -8;case -36;cc -16;cc [Name] 10;cc [X] -8;\
        centr 40;certificat -6;chang 41;chang of 19;chapel -17;child 56;chronology 16;clinic 23;\
        clos -21;conferenc 24;confirm -25;contact -26;copy -20;copy pdf -10;corn -12;council -13;\
        court -12;d 26;dad -33;date -10;date [#date] 34;day -18;diary 17;disc -12;disclosur 15;\
        divorc 5;do 64;do not 64;doc 82;docx 23;door -40;draft 84;draft [Name] 5;draw 27;driv -8;\
        e 25;end 12;exampl -33;exercis -27;fami 2;farm -41;file 3;final -33;final pdf 2;flat -6;\
        for -38;for [Name] 18;for dad -32;form -7;form pdf -31;forward -24;from -36;from [Name] 8;\
        from [W] -20;front -4;fwd 67;g -22;gp 13;gran -5;ground -3;group 13;h 26;hall -63;\
        handout -83;hear 6;hold -5;home -9;hous 25;hub -46;i -13;ics -26;in 63;in the 13;\
        interpreter 40;interview 9;is -18;it -18;joint -5;joint tenancy -3;jpg -29;l -31;lane -61;\
        leaflet -90;leav 32;letter -14;letter [Name] -24;letter pdf 26;letter re -6;library -4;\
        list 50;lock 7;m -47;may -15;meet 46;meet [#date] 5;messag 68;min 44;minut 42;move -13;\
        move to -18;mr -30;mr [Name] -23;mrs 3;mum 59;name 28;new -41;no 11;not 58;note 55;\
        note [Name] 23;note docx 6;notic 17;nurs 4;o -5;of 4;of [#count] -15;of [=date] -1;off 12;\
        offic -19;old -4;on 19;order -31;order [=date] -7;own -23;p -4;page -47;parent 3;park -87;\
        part -19;part [#count] -16;party -19;passport 10;pdf -136;phon 7;photo 29;plan 11;\
        pleas -57;png 77;polic 28;post -31;pptx -23;print -35;probation -12;programm -11;\
        prosser -9;re 50;reception 13;record -6;redact -35;ref 6;referenc -15;referenc [Name] -14;\
        referral -43;releas -40;rent -5;repair -43;reply 8;report 54;request -22;result -3;\
        review -29;road -50;room -17;rota -19;rota [Name] -12;s 24;sar -13;say 17;scan 64;\
        school 42;sell 52;serv -10;servic -7;session 25;session [#count] 51;shar -2;she 32;\
        sheet -28;solicitor 20;start 34;statement 48;step -24;step forward -24;stop -7;strangl 39;\
        strategy 54;strategy meet 53;street -45;subject -108;subject [#weekday] -53;\
        subject [=count] -18;subject [=weekday] -9;subject [Name] 62;subject [P] 8;subject fwd 53;\
        subject your 43;summary 26;support 10;surgery 61;t -9;tell 23;tenancy 48;test -16;\
        third -19;third party -19;to -28;to [#time] -30;to [=time] -1;to [Name] -5;to [P] 5;\
        to d -18;to e 24;to g -24;to mr 3;to s 60;use -28;v 38;v [P] 38;walk -21;way -5;we -41;\
        week 22;what -17;wife 96;with -21;worksheet -65;wrist 18;xlsx 22;year 16;you -15;your -34;\
        your [=weekday] -3;your request 1;zip 10
        """
}
