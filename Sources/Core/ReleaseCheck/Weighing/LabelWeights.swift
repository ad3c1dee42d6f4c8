/// What each trait of a file name or header weighs, in hundredths: written by
/// `scripts/fit-release-weights`, not by hand.
///
/// "n:" is nearness, novelty and support, "f:" how a sentence speaks, "h:" what a detector found, "s:"
/// the score of the ground check; the rest are stems and pairs of neighbours.
enum LabelWeights {
    static let base = -0.38

    static let text = """
        f:mask -28;f:own-words -3;h:fragment 160;h:implied-existence 158;h:number-translated 65;\
        h:paraphrase 4;h:source-phrase 23;n:covered 78;n:near 30;n:near-place -11;n:near-told 37;\
        n:near>0.5 150;n:near>1 140;n:near>1.5 33;n:near>2 9;n:novelty 19;n:number 45;\
        n:numbers -19;n:others 60;n:support -141;x:others-number 10;x:others-told 9;[#] 56;\
        [#] [#count] -8;[#] [=time] -18;[#] [Name] 52;[#] docx -12;[#] pdf -49;[#count] -70;\
        [#count] [#] -13;[#count] [Name] 10;[#count] pdf 19;[#count] redact -13;[#count] to -24;\
        [#date] -7;[#date] [#time] -19;[#date] [=count] 46;[#date] [=time] -12;[#date] [Name] 1;\
        [#date] docx -40;[#span] 10;[#time] -7;[#time] [Name] -7;[#weekday] -67;\
        [#weekday] [#date] -9;[=count] -31;[=count] [#time] 26;[=count] [Name] -5;\
        [=count] pdf -48;[=date] -64;[=date] [=count] -19;[=date] [=time] -3;[=date] [Name] 30;\
        [=date] pdf -30;[=time] -100;[=weekday] -37;[=weekday] [#date] 1;[=weekday] [#time] -4;\
        [=weekday] [=date] 2;[=weekday] [=time] -29;[=weekday] contact 9;[Name] 56;[Name] [#] -20;\
        [Name] [#date] 13;[Name] [#time] -3;[Name] [=count] -16;[Name] [=date] 27;\
        [Name] [=weekday] -7;[Name] [P] -8;[Name] account 3;[Name] and 21;[Name] appointment -20;\
        [Name] bundl -18;[Name] contact -21;[Name] docx 21;[Name] draft 34;[Name] for -31;\
        [Name] from 20;[Name] hall -20;[Name] interpreter 43;[Name] pdf 27;[Name] session 50;\
        [Name] to -30;[P] -70;[P] [=count] -12;[P] [Name] -67;[P] a -23;[V] 128;[V] [Name] 9;\
        [W] -13;[X] -28;a 7;a [P] 38;account 81;after 44;and -31;and [Name] 32;application 49;\
        appointment -26;appointment letter -36;arm 7;arrangement -17;as -5;at -32;attach 40;\
        attachment 59;attendanc 18;attorney 13;b 11;back -8;bag -8;bail -26;bath 2;birthday -15;\
        bishop -47;blank -53;book -31;bridg -8;bring -37;bundl -13;bus -13;by 28;c -8;call 35;\
        can -7;canal -47;card -31;carer -9;case -20;cc -39;centr 30;certificat 1;chang 12;\
        child 78;chronology 18;clinic 36;clos -13;conferenc 34;confirm -19;contact -37;copy -15;\
        copy pdf -13;corn -10;council -9;court -11;d 43;dad -85;date -8;date [#date] 35;day -17;\
        diary 20;disc -6;disclosur 35;divorc 2;do 16;do not 16;doc 78;docx 4;door -43;draft 79;\
        draft [Name] 4;draw 27;e 11;exampl -43;fami -2;farm -24;file 13;final -52;final pdf -9;\
        for -43;for [Name] 16;for dad -26;form -22;form pdf -19;forward -21;from -30;\
        from [Name] 27;from [W] -12;front -8;fwd 55;g -19;gp -27;ground -3;group -28;hall -52;\
        handout -82;hear 14;hold -3;home -13;hous -14;hub -52;ics -23;in 86;in the 10;\
        interpreter 43;interview 12;is -19;it -2;joint -12;joint tenancy -8;jpg -32;lane -54;\
        leaflet -90;leav 32;letter -3;letter [Name] -28;library 1;list 65;lock 7;m -36;may -6;\
        meet 13;min 49;minut 16;move -7;mr -39;mr [Name] -26;mrs 1;mum 40;new -26;no 18;not 23;\
        note 29;note [Name] 29;notic 15;nurs -16;of -17;of [=date] 6;off 10;offic -12;old -5;\
        on -6;order -21;order [=date] -3;own -18;p -1;page -38;park -85;part -13;passport 15;\
        pdf -135;phon 8;photo 5;plan 18;pleas -42;png 78;polic 29;post -7;probation -5;\
        programm -14;prosser -18;re 47;record -31;redact -30;referenc -10;referenc [Name] -9;\
        referral -40;releas -28;reminder 8;rent -5;report 30;request -9;review -30;road -52;\
        room -15;rota -17;rota [Name] -17;s -3;sar -13;scan 45;school 48;sell 53;serv -11;\
        session 39;session [#count] 53;she 36;sheet -35;solicitor 14;statement 58;step -23;\
        step forward -21;stop -11;strangl 32;strategy 63;strategy meet 63;street -53;subject -118;\
        subject [#weekday] -49;subject [=weekday] -17;subject [Name] 46;subject [P] 16;\
        subject fwd 38;subject your 22;support 7;surgery 38;t -3;tell 29;tenancy 33;the 18;to -38;\
        to [#time] -17;to [=time] -1;to [Name] -11;to [P] -9;to d -4;to e 11;to mr -10;to s 28;\
        to t 8;use -30;walk -26;way -5;we -37;week -2;what -14;wife 89;with -16;worksheet -70;\
        wrist 18;xlsx 31;you -8;your -45;your [=weekday] -2;zip 10
        """
}
