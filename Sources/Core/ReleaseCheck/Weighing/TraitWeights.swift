/// What each trait of a text weighs, in hundredths: written by
/// `scripts/fit-release-weights`, not by hand.
///
/// "n:" is nearness, novelty and support, "f:" how a sentence speaks, "h:" what a detector found, "s:"
/// the score of the ground check; the rest are stems and pairs of neighbours.
enum TraitWeights {
    static let base = -3.08

    static let text = """
        f:mask -188;f:own-words 25;f:question -14;f:quoted -81;h:fragment 392;\
        h:implied-existence 235;h:number-translated 190;h:paraphrase 10;h:source-phrase 225;\
        h:time-adjacent 286;h:without-ground 18;n:covered 19;n:near 54;n:near-place -21;\
        n:near-told 25;n:near>0.5 35;n:near>1 76;n:near>1.5 52;n:near>2 -27;n:novelty 49;\
        n:number -9;n:numbers 28;n:others 32;n:support -97;s:1 4;s:1.4 -2;s:1.85 34;s:2.3 7;\
        s:3 19;s:4 6;s:score 75;x:others-number 24;x:others-told 40;[#count] -28;\
        [#count] [#span] 86;[#count] [Name] 42;[#count] and 27;[#count] is 71;[#count] not -72;\
        [#count] of 71;[#count] on -77;[#count] person -76;[#count] session -48;\
        [#count] thing -118;[#count] time 73;[#count] to -25;[#date] [#count] -99;\
        [#date] [#time] -3;[#date] [=time] -61;[#date] [Name] 122;[#date] [X] -44;[#money] 32;\
        [#money] for -117;[#rate] 127;[#share] 30;[#share] of 63;[#some span] 105;[#span] -11;\
        [#span] and 28;[#span] at -78;[#span] in 66;[#span] is 46;[#span] late -114;\
        [#span] on 137;[#time] -98;[#time] [Name] -8;[#time] and 97;[#time] in 67;[#time] or 177;\
        [#time] to 34;[#time] until 111;[#weekday] -20;[#weekday] [#date] -127;\
        [#weekday] [=date] -94;[#weekday] and -29;[#weekday] or 102;[#weekday] the -97;\
        [=count] -43;[=count] [Name] -70;[=count] of 41;[=count] to 16;[=date] -176;\
        [=date] [=count] -50;[=date] [Name] 39;[=date] [V] -148;[=date] say -59;[=measure] -145;\
        [=money] -74;[=span] -26;[=time] -50;[=time] [Name] -87;[=weekday] [#date] -129;\
        [=weekday] [=date] -54;[=weekday] [=time] -70;[Name] -22;[Name] [#] -42;[Name] [P] -22;\
        [Name] and -5;[Name] clos -59;[Name] for 57;[Name] hall -58;[Name] hous -71;\
        [Name] lane -108;[Name] on 26;[Name] road -94;[Name] street -73;[Name] to 47;[P] 94;\
        [P] [#count] 65;[P] [Name] 15;[P] [V] -78;[P] [W] 41;[P] a 46;[P] about 89;[P] before 94;\
        [P] i 68;[P] if 111;[P] it 46;[P] pleas 53;[P] say -122;[P] tell -126;[P] the -68;\
        [P] to 33;[P] was -77;[P] yes -104;[P] you 6;[V] 14;[V] [P] -24;[V] and 50;\
        [V] birthday -58;[V] has 89;[V] in 67;[V] tell 139;[W] 38;[W] at 74;[X] -188;a 17;\
        a [#span] 49;a [#time] 153;a [#weekday] 60;a [Name] 47;a baby -68;a boy 43;a call 89;\
        a car 77;a card -35;a court -63;a different 57;a door 91;a hard -55;a list -72;a littl 50;\
        a man 87;a member 96;a new -102;a partner -77;a person 73;a report -128;a stranger 75;\
        a talk 113;a think 80;a time -45;a woman 50;about -23;about [#span] -75;about any -66;\
        about how 72;about it 15;about the 67;about this 82;about your 57;abus 27;accept -71;\
        account 68;account and -123;account of 46;acorn -102;across 68;add -61;address -79;\
        adult 29;advic 72;adviser -57;after 27;after [#time] 99;afternoon 59;again 52;against 97;\
        agent 86;agreed 40;agreed to -47;alcohol -136;all 39;all i 81;all of -66;alone 33;\
        along -65;already 92;also -19;also say -73;always -111;am 23;am tell 73;among 90;an -18;\
        an order -97;anchor -68;and -11;and [#weekday] 71;and [V] 22;and a -67;and can -81;\
        and do -68;and her 47;and is -78;and it -18;and leav -98;and not -30;and on 59;\
        and that -55;and the 14;and then -69;and there -71;and they 83;and we -163;and who -71;\
        and you -45;and your -51;angry -32;annex 137;anniversary -56;another 49;answer -53;\
        any -61;any day 120;any more 101;anybody -52;anyone -85;anything -80;apart -69;\
        apart from -93;apology 128;are -74;are not -28;are on -64;are the -70;arrest 58;arriv 54;\
        as -53;as he -50;as it 52;as long 122;as many 127;as the -15;as to 109;as you -66;ask -12;\
        ask [Name] 72;ask [P] 53;ask about -41;ask at -137;ask how 36;ask if 56;ask me -43;\
        ask what 19;ask who 87;ask why -9;ask you 25;at -15;at [#time] -71;at [=count] -74;\
        at [=time] -62;at [Name] -76;at a 10;at her -72;at night 68;at risk -128;at school 83;\
        at that 23;at the 54;at this 110;attend -35;attendanc 73;august 95;awar 108;away 31;\
        b [Name] -60;baby -44;back 10;back from 67;back to -7;bad -157;bail -57;bank -60;be 41;\
        be [#count] -61;be [#span] -106;be a -25;be ask 121;be in -24;be keep 98;be on 55;\
        be send 54;be serv 118;be straight 96;because -57;because of 71;because she -80;\
        because the 74;bed -35;been 20;been ask 77;been tell 19;before 71;before [#time] 36;\
        before [=weekday] 40;before you 11;begin -44;behind 85;being 43;believ 27;beside 46;\
        best 92;best part 112;between 107;bill -127;bin -127;birthday -186;biscuit -88;bishop -74;\
        black -204;blood -47;body -41;book -31;born -92;both of 62;bottl -42;bound -46;bowl -54;\
        box -96;boy 36;breach 73;break -46;bridg -84;bright -75;bring -109;bring a -122;\
        bring it 90;bring the -39;bring your 49;brother -30;build 50;bundl 79;but 20;but not 72;\
        by 14;by [=time] 91;by the 18;by then 53;bye -34;cake -51;call 36;can -53;can ask -128;\
        can be -31;can not 46;can say 104;card -138;card for -67;carry -69;case -66;catch -60;\
        caution -52;centr -96;certificat -99;chair -60;chang -55;chapel -61;charg 51;check -24;\
        child 60;child in 90;child who 81;choic -93;choos -79;christma 41;church 96;class -68;\
        clean -32;clear of 107;clos -30;clos to 110;coffe 83;cold 56;colour -88;come -9;\
        come from 82;come in -69;come out 63;come to 23;complain -34;complaint -19;concern 112;\
        conf 118;conferenc 146;consider 82;contact -24;contact [V] -49;contact with -132;\
        content 62;copy -39;core group 120;corn -76;correct -75;corridor 25;cost -111;could -26;\
        could not 46;council -77;count as -59;counter 61;cours -44;court -90;court at 39;\
        cross -84;cry -139;cup -71;cupboard -112;cut -121;d -59;dad -83;date -23;date of -69;\
        daughter -66;day 14;day after 117;day you 59;dear -35;dear [P] 16;dear mrs -66;dear ms 36;\
        decid -108;decision 72;defendant -74;deny 108;deny that 85;desk -79;diary 4;did 11;\
        did he -20;did not -24;direct -41;disclosur 85;discuss 113;do -23;do not 44;do with -70;\
        document 124;does -22;does not -76;doll -93;done -18;door -13;dress 59;drink -100;\
        drink diary 66;dry -144;duty -29;each -74;each man -73;each week 160;ear 105;earn 88;\
        eat -55;either -76;elsewher 100;enclos -56;end -17;enough 88;enter -62;envelop 120;\
        ever 31;every -82;every case -107;every week 94;everybody -97;everyone -102;everything 61;\
        explor 49;eye 55;facilitator -50;fair -41;fall -136;fami 10;fami court 30;february 98;\
        ferry -77;figur 112;file 57;fill -65;fine -74;firm -35;first -60;fit -83;flat -40;\
        floor -59;follow 14;for -1;for [#span] -35;for [V] 50;for all -76;for any -75;\
        for anyone -94;for everyone -65;for help 56;for her 47;for it -51;for now 93;for the -5;\
        for you 19;form -13;free -54;frighten 63;from 38;from [#time] 77;from [=time] 71;\
        from [Name] -67;from [V] 68;from [X] -58;from me 36;from the 23;front -25;further 140;\
        garden -34;gate -48;general -83;gent 58;get 6;get it -93;get them 103;girl 50;give -36;\
        give it -60;glad -81;glass -38;go 27;go into 13;go on 59;go out -81;go through 61;\
        go to -3;good -86;good to -80;grac -153;gran -34;green -97;group -79;grow -51;guess -78;\
        gym 38;had 57;had a -57;had been -26;had to 151;hall -10;hand -35;hang -84;happen 47;\
        happy -76;harbour -39;hard -90;harm -112;has 30;has a -26;has say -103;has the -53;\
        have 26;have [#span] -66;have a -21;have ask 90;have been 66;have go 70;have had -54;\
        have never -73;have not 47;have put -87;have read 91;have say -61;have see -89;\
        have speak 82;have tell 35;have to 53;having 43;he 27;he can -49;he had -141;he is 74;\
        he may 54;he put -100;he say 44;he tell -86;head -35;health 39;hear 24;hear that -87;\
        hello -40;hello [P] -14;help with -59;her 66;her mum -104;her own 39;her to 66;hers 112;\
        hi [P] -71;high 139;hill -58;him 42;himself -39;his -17;his mum -72;his own -38;\
        his word -59;hit -50;hold 32;hold the -104;home 8;homework 37;hospital 109;hostel -130;\
        hot 78;hour 51;hous -16;hous and 79;household 34;how does 77;how long 31;how many 85;\
        how to -80;how you -30;hub -65;i am 26;i can 70;i could 50;i had 41;i have -79;i see -74;\
        i should 28;i think 67;i want 52;i was -35;i would 146;i writ -49;if -84;if he 44;\
        if it -13;if the -25;if you -99;ill 70;imagin 155;in [#count] -59;in [#span] -33;\
        in [=count] -55;in [Name] 22;in any -126;in every -62;in it 34;in mind 87;in the -26;\
        in touch 57;in with 79;in your -42;index 126;information -148;injury 95;inside 72;\
        interview 32;invit 50;is -38;is [#count] -61;is [#money] -91;is [Name] 34;is [W] 42;\
        is a -41;is about -58;is all 64;is ask -50;is been 29;is being 60;is book -109;\
        is for -121;is get 94;is never -135;is no -25;is on 12;is safe -135;is tell -63;\
        is that 81;is the -79;it can -59;it come 63;it down -23;it for -50;it from 85;it in -16;\
        it is -9;it take -64;it there 81;it to -76;it was 62;it with -46;it would 80;its 34;\
        ivy -112;j -46;january 69;jo 70;job -57;june 62;just 38;keep -24;keep a 56;keep in 81;\
        keep it -35;keep the -59;keep to 75;kestrel -101;kettl -59;key 42;kind -61;kitchen -22;\
        know -19;know about 105;know how -29;know if 88;know it -69;know that 70;know you 43;l 63;\
        lad 58;lady 40;lamp -107;landlord -79;lane -135;lantern -56;last -37;last time -82;\
        last week -102;late -101;laugh -34;law -93;leaflet -87;leav a -85;leav it 51;leav out -35;\
        let 60;let him 28;let us 54;letter 16;letter from 152;licenc -86;lie 51;life -110;\
        lift -46;light -88;like -55;like a -87;like to -48;like you 57;line -31;list -60;\
        littl 109;live 40;lock -20;long 56;long as 47;look -30;look after 36;look like -16;\
        lose -128;lot 86;loud -47;love -66;low -75;lunch -113;m 48;m [Name] -59;\
        magistrat court 63;make -7;make a -82;make you -86;man -38;man on -82;manager -60;\
        mark -48;may -59;may ask -27;may be -96;me -14;me i -49;me on -33;me that -43;me to -63;\
        mean -60;member 76;member of 95;mend -92;messag -70;mill -32;mind -41;minut 33;money -48;\
        month 50;more 95;more than -33;morn 19;most -36;move to -52;mr 37;mr [P] -48;mrs 64;ms 29;\
        much 59;multi 106;mum 55;must not -38;my -89;name -28;name and -66;near 66;nearer 79;\
        neighbour -81;never -26;new -42;new year 71;next 13;next door 102;next time -136;\
        next to 86;nice -133;night 33;no 8;no good 100;no i 88;no point 102;no use 69;nobody 38;\
        nobody can 110;nobody has -72;nobody in 124;nobody is -18;non -66;none 47;nor 31;\
        normal -43;not 137;not [#count] -82;not a -99;not and -124;not attend -143;not be 75;\
        not been 73;not before 41;not book 93;not come -55;not contact -55;not disclos -126;\
        not do -47;not for 78;not go 28;not have 49;not in 52;not know -72;not need -75;\
        not pass -74;not proud -117;not read -69;not say 25;not send 41;not so 78;not tell -63;\
        not the -70;not to -27;not want 65;not writ 95;note 30;note for 34;note of 76;nothing -32;\
        nothing to -36;november 95;now 62;now and 46;number -30;nurs -82;of 1;of [#span] 96;\
        of a 65;of his 54;of it 96;of that 65;of the 16;of these -92;of this 25;of us -70;\
        of what 29;of you -30;off the 35;offenc -29;offer -11;offic -58;offic is -96;officer 24;\
        often -103;ok -27;older 73;on -19;on [#date] -33;on [#weekday] -38;on [=date] -24;\
        on [=weekday] -29;on a 34;on and 106;on for 74;on her 15;on his 55;on it 65;on our 150;\
        on paper 61;on that 51;on the 14;on to 53;on your 5;one -59;only 67;only to -75;open -75;\
        or -105;or [#weekday] 129;or [=weekday] 78;or a -92;or after 96;or so 72;or whether 96;\
        orchard -94;order -63;order of 53;order say -66;other 57;other person -154;other side -55;\
        others -80;otherwise 102;our -69;out of 71;out the 52;out with 57;outside 20;over 47;\
        over it 80;over the 61;own account -85;p 46;page -19;paint -90;pan -108;paper 46;\
        paragraph -44;parent -94;park -149;part 33;part of 55;partner 43;party -21;pass 23;\
        passag -77;passport 83;past 54;pay -82;pay [#money] -137;pay for 125;payslip -59;\
        person 29;person live 153;person who -71;phon -48;photo -6;pick -48;pick [#count] -132;\
        pictur -23;plac 85;plan 19;plant -132;plat -82;plea -60;pleas 28;pleas do -22;\
        pleas stop 115;pocket 95;polic 76;polish -77;post -123;practic -65;practis -85;prepar 141;\
        pressur -86;primary -141;print -117;privat 52;probation -78;professional 79;programm -22;\
        project 59;promis -178;proof -71;proud -53;proud of -74;pull 56;push -87;put -5;put a -80;\
        put it -34;put on 105;put to 127;quarry -81;question -75;question about -79;r 116;\
        rather 45;re 113;read -59;read out 110;real -114;reason -41;reception -94;record 34;\
        record of 48;red -119;releas 94;reminder -138;rent -49;repair -86;report 46;request 65;\
        respondent 38;respondent [P] -98;rest 50;return -54;review 46;right to 18;ring -29;\
        ring [Name] -79;ring me 67;risk 106;road -30;road [Name] -52;room -24;round 21;row -52;\
        rule -111;run for -75;s 75;safe -68;safeguard 80;same -34;same for -97;say -12;\
        say and -113;say he -37;say his -120;say i -55;say in -53;say it -35;say more 46;\
        say nobody 89;say that -29;say the -84;say which 63;say you -105;say your -92;school 22;\
        scor 138;seal 103;second -49;see 46;see the -70;see you -27;see your -58;send -47;\
        send a -76;send the -72;send to -64;sentenc -67;separat -92;september 71;serv 55;\
        serv [=date] -97;servic 42;session [#count] -8;set 54;settl -80;shak -30;she 101;\
        she ask -91;she had -52;she has 29;she is 52;she say -50;she tell -88;she want -60;\
        she will 102;shed -75;sheet -28;shoe -74;should 76;should have 56;shoulder -102;shout -31;\
        show -32;show you 89;shut -69;sick -79;side -31;side door -85;side of 107;sign -107;\
        silenc 38;silver -140;since the 75;sincer 13;sing -80;singl -102;sit 60;sit with 64;\
        size -62;sleep -14;slid -134;slot 62;slow -34;smok -64;so -41;so for -95;so i -79;\
        so the 54;so we 54;sober -68;solicitor can -50;some -51;somebody 75;somebody is 120;\
        somebody who 99;someone 67;someone who 44;something 27;somewhere 107;soon 98;speak to -24;\
        spr 68;staff -36;stand 48;standard -72;start -94;start from -63;start of 107;\
        statement 101;statement of 43;stay with -69;steady -48;step -10;still -42;stop 31;\
        stor -151;straight 70;straight with 94;stranger 41;street -95;subject 129;such -40;\
        sum 197;summer 58;supervision 90;supervisor -49;support 25;surgery -79;tabl 31;tablet -33;\
        tag -93;take -39;take it -60;take out -60;take the -41;talk 21;talk about 60;talk on 114;\
        taxi -58;tea -91;teach -70;teacher 106;team -112;tear -52;telephon -20;tell -19;\
        tell [Name] 53;tell it 72;tell me -94;tell us -82;tell you 2;temper -15;tenancy 23;\
        tenant -115;test -100;text -58;than 27;than you -87;thank -97;thank you -10;that 49;\
        that [#count] 94;that [V] -69;that anyone 89;that day -74;that he -42;that in 65;\
        that is -25;that it 7;that no 93;that on -71;that she -81;that the 66;that they -90;\
        that this 85;that you -54;the -17;the [#count] 19;the [=date] -24;the [=weekday] -55;\
        the answer -57;the back -50;the bed -94;the bin -42;the card -42;the child -51;\
        the clock 61;the council 38;the cours -54;the day -42;the desk -59;the doctor 77;\
        the door -12;the first -14;the form 38;the front -67;the group -45;the hall -49;\
        the harbour 81;the home 53;the hospital 72;the hous 58;the kitchen -61;the lady 95;\
        the law -57;the littl 105;the next -29;the nurs 95;the offic -51;the order -8;\
        the other 18;the page 46;the phon 82;the polic 40;the programm -49;the report -60;\
        the respondent 96;the road 76;the room -44;the same -65;the sheet -79;the side -64;\
        the spr 34;the sum 95;the summer 45;the surgery 70;the time 35;the town 67;the yard -56;\
        the year 79;then 90;then what -82;there 68;there and 70;there are 49;there is 55;\
        there was 87;there will -56;these day 137;they -19;they are 33;they do -71;they had 84;\
        they have 38;they will 44;think 26;think about 90;think that -15;third 20;this is -47;\
        this morn -80;this week -134;this year -43;those 50;throw -117;ticket -49;time and -57;\
        time you 71;tin -109;tir -59;to 31;to [=time] -32;to [=weekday] 61;to [Name] 3;to a 40;\
        to all -116;to be 31;to eat -64;to have 68;to her 99;to him 127;to look 42;to pictur 135;\
        to put 79;to read -45;to ring -59;to start -68;to take 58;to the 12;to think 53;to us 39;\
        to you 54;today -96;tonight -64;too -58;tool 73;top -72;town 72;train -59;tree -55;\
        try -63;under -2;under the -83;understand 56;unless -94;until 17;until [#time] 55;\
        until [=time] -73;up to -35;up with 95;upset 83;upstair 75;us 60;us about 50;used -58;\
        used to -88;usher -76;usual -48;van -74;visitor 53;voic -35;w 103;wage 59;wait 27;\
        wait for 125;walk -100;want -31;want to -23;want you 144;warm -132;was 59;was a -77;\
        was in 40;was not 46;was tell 96;wash -100;watch 63;water -18;we -46;we are 39;we can 115;\
        we do -76;we have 40;we keep -49;we may -77;we shall 81;we will 41;wear -122;week 10;\
        week [#count] -15;week [=count] -90;week of 67;weekday 82;weekend 108;weigh -60;\
        welcom -81;well done -133;were 59;were not 56;what 60;what a 24;what did -61;\
        what happen -80;what i -51;what is 6;what was -27;what we -54;what would -16;\
        what you -134;what your 130;whatever -61;whatever the -58;when it -46;when she -69;\
        when the 98;when they 52;whenever -46;where -60;where a -74;where the 32;where they 75;\
        wherever -81;whether -9;which 19;which of -99;while 63;who 40;who decid -31;who did -70;\
        who had -107;who tell 79;whoever -127;why 92;why the 58;wife 65;will be -27;will bring 78;\
        will do -47;will have 36;will need -48;will say 107;will see 15;will take 61;will talk 50;\
        wind -99;winter 79;wit 66;with [#count] 72;with [P] 102;with [V] -4;with it 51;\
        with me -77;with the 63;with your -71;withheld 145;within -53;woman 89;word -56;\
        word i -89;work day -78;work with 72;workbook -41;worker 44;worry about -65;would 30;\
        would have -97;would like -63;would not 32;would rather 66;would you 61;writ account 138;\
        writ down -70;writ that 28;writ to -71;wrong -21;yard -45;yes -37;yet 73;you a -55;\
        you also -47;you and 41;you are 64;you ask 14;you at 51;you can 46;you come 49;\
        you could -37;you do -67;you get -66;you give -36;you go -62;you had -45;you have -11;\
        you keep 35;you know 15;you like 65;you may 60;you must 79;you not 75;you on -28;\
        you pay -147;you put 49;you ring -69;you say 20;you should 51;you shout -85;you that 93;\
        you the 57;you to 60;you want 42;you were -103;you what 52;you will 20;you would -54;\
        your -23;your case 126;your daughter 66;your file -46;your home 45;your letter 42;\
        your own 56;your request 71;your shift -45;your solicitor 92;your wife 41;yours -3;\
        yours sincer 13;yourself -54
        """
}
