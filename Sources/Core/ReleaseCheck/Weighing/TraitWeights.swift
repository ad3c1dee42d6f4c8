/// What each trait of a text weighs, in hundredths: written by
/// `scripts/fit-release-weights`, not by hand.
///
/// "n:" is nearness, novelty and support, "f:" how a sentence speaks, "h:" what a detector found, "s:"
/// the score of the ground check; the rest are stems and pairs of neighbours.
enum TraitWeights {
    static let base = -3.11

    static let text = """
        f:mask -196;f:own-words 29;f:question -24;f:quoted -85;h:fragment 408;\
        h:implied-existence 236;h:number-translated 191;h:paraphrase 12;h:source-phrase 225;\
        h:time-adjacent 261;h:without-ground 23;n:covered 25;n:near 52;n:near-place -24;\
        n:near-told 22;n:near>0.5 36;n:near>1 66;n:near>1.5 60;n:near>2 -17;n:novelty 44;\
        n:number -12;n:numbers 35;n:others 28;n:support -101;s:1 9;s:1.4 -5;s:1.85 29;s:2.3 14;\
        s:3 15;s:4 -9;s:score 78;x:others-number 21;x:others-told 42;[#count] -32;\
        [#count] [#span] 87;[#count] [Name] 37;[#count] and 44;[#count] is 67;[#count] not -70;\
        [#count] of 75;[#count] on -69;[#count] person -59;[#count] session -48;\
        [#count] thing -127;[#count] time 51;[#count] work -72;[#date] [#count] -97;\
        [#date] [#time] -4;[#date] [=time] -53;[#date] [Name] 138;[#date] [X] -52;\
        [#money] for -88;[#rate] 118;[#share] 32;[#share] of 68;[#some span] 96;[#span] -19;\
        [#span] and 44;[#span] at -76;[#span] in 51;[#span] is 51;[#span] late -114;\
        [#span] on 133;[#time] -103;[#time] [Name] -7;[#time] and 97;[#time] in 86;[#time] of 60;\
        [#time] or 170;[#time] to 41;[#time] until 118;[#weekday] -27;[#weekday] [#date] -117;\
        [#weekday] [=date] -95;[#weekday] [=weekday] 118;[#weekday] or 102;[#weekday] the -106;\
        [=count] -38;[=count] [Name] -84;[=count] of 40;[=date] -174;[=date] [=count] -56;\
        [=date] [Name] 31;[=date] [V] -146;[=date] is -48;[=date] say -64;[=measure] -145;\
        [=money] -71;[=span] -18;[=time] -65;[=time] [Name] -80;[=weekday] [#date] -143;\
        [=weekday] [=date] -52;[=weekday] [=time] -48;[Name] -17;[Name] [#] -46;\
        [Name] [#count] 31;[Name] [P] -29;[Name] [W] -21;[Name] and -26;[Name] clos -67;\
        [Name] for 51;[Name] hall -55;[Name] has -36;[Name] home -71;[Name] hous -55;\
        [Name] lane -107;[Name] on 35;[Name] road -90;[Name] street -80;[Name] to 30;[P] 91;\
        [P] [#count] 59;[P] [Name] 22;[P] [V] -92;[P] [W] 34;[P] a 47;[P] about 68;[P] before 103;\
        [P] i 80;[P] if 118;[P] it 48;[P] pleas 56;[P] say -120;[P] tell -135;[P] the -72;\
        [P] to 30;[P] yes -119;[P] you 20;[V] 20;[V] [P] -37;[V] and 70;[V] birthday -70;\
        [V] has 82;[V] tell 146;[W] 38;[W] at 81;[X] -196;a 20;a [#span] 50;a [#time] 165;\
        a [#weekday] 60;a [Name] 44;a baby -68;a bad -83;a boy 47;a call 83;a car 81;a card -74;\
        a court -69;a different 43;a door 98;a fami -43;a hard -61;a list -83;a littl 56;a man 89;\
        a member 86;a new -122;a person 64;a report -127;a stranger 72;a talk 94;a time -53;\
        a woman 42;about -19;about [#span] -73;about any -71;about how 76;about it 13;\
        about the 65;about this 83;about your 67;abus 33;accept -77;account 62;account and -121;\
        account of 52;acorn -106;across 68;add -70;address -79;adult 22;advic 63;adviser -60;\
        after 22;after [#time] 99;afternoon 55;again 37;against 101;agent 99;agreed 51;\
        agreed to -58;alcohol -124;all 38;all i 93;all of -54;allotment -66;already 96;also -16;\
        also say -77;always -120;am 17;am afraid 88;am tell 80;among 95;an -16;an order -105;\
        anchor -84;and -10;and [#weekday] 69;and a -61;and can -75;and do -72;and if -65;\
        and is -86;and it -15;and leav -97;and not -29;and that -42;and the 22;and then -73;\
        and there -80;and they 71;and we -144;and who -45;and you -51;and your -63;angry -39;\
        annex 151;anniversary -77;another 39;answer -33;any -62;any [#count] -82;any day 122;\
        any more 101;any time 27;anybody -56;anyone -79;anything -81;anything that -36;apart -67;\
        apart from -110;apology 136;are -73;are not -42;are on -76;are the -61;arrest 48;as -55;\
        as [#count] 112;as he -55;as it 66;as long 117;as many 131;as the -11;as they -67;\
        as to 113;as you -73;ask -13;ask [Name] 62;ask [P] 61;ask about -60;ask how 30;ask if 64;\
        ask me -45;ask who 77;ask why 5;ask you 38;at -15;at [#time] -55;at [=count] -73;\
        at [=time] -55;at [Name] -81;at her -56;at night 75;at risk -110;at school 73;at the 52;\
        at this 116;attend -23;attendanc 72;august 82;autumn 63;awar 116;b [Name] -65;baby -47;\
        back 14;back from 62;back to -15;bad -118;bail -68;bank -56;be 36;be [#count] -71;\
        be [#span] -106;be a -28;be ask 133;be in -27;be keep 106;be on 73;be send 54;be serv 113;\
        be straight 90;be with -88;because -58;because he -33;because of 56;because she -79;\
        been 9;been ask 86;been tell 16;before 70;before [#time] 44;before [=weekday] 54;\
        before you 6;begin -60;behind 77;being 48;bell -30;beside 58;best 95;best part 118;\
        between 108;bill -114;bin -117;birthday -173;bishop -70;black -214;blood -29;body -37;\
        book -19;boot -36;born -86;both -29;both of 76;bound -51;bowl -54;box -91;boy 41;\
        breach 64;break -57;bridg -75;bright -80;bring -119;bring a -128;bring it 96;\
        bring the -51;bring your 55;brother -46;build 47;bundl 73;but 24;but not 66;by 15;\
        by [=time] 103;by the 16;by then 49;bye -42;cake -54;call 21;call it 81;can -51;\
        can ask -119;can be -48;can not 38;can say 112;car 11;car park -11;card -134;card for -55;\
        carer 64;carry -75;case -62;caution -49;centr -84;certificat -109;chair -47;chang -65;\
        chapel -46;charg 28;check -46;child 53;child in 74;child who 82;choic -91;christma 29;\
        church 120;class -80;clean -53;clear of 114;clock 69;clos -28;clos to 107;coffe 73;\
        cold 59;colour -94;come from 75;come in -78;come out 63;come to 24;complaint -21;\
        concern 106;conf 121;conferenc 133;consider 76;contact -25;contact [V] -49;\
        contact with -127;content 45;copy -34;correct -72;corridor 18;cost -115;could not 51;\
        council -55;count -29;count as -65;counter 54;cours -39;court -84;court at 33;cross -91;\
        cry -133;cup -77;cupboard -104;cut -130;d -44;dad -78;date -10;date of -72;daughter -66;\
        day 21;day after 101;day you 72;dear -51;dear [P] 27;dear mr 14;dear mrs -83;dear ms 49;\
        decid -107;decision 58;defendant -76;deny 108;deny that 89;desk -89;diary 7;did 22;\
        did he -37;did not -42;direct -38;disclosur 76;discuss 102;do -22;do not 46;do with -81;\
        document 120;does 2;does not -88;doll -108;done -28;door -19;down 39;down what -31;\
        dress 70;drink -109;drink diary 61;dry -134;duty -37;each -77;each man -70;each other 96;\
        each week 156;ear 95;earlier 48;earn 78;eat -55;either -99;elsewher 92;enclos -60;end -15;\
        enough 107;enter -63;envelop 125;even -41;ever 39;every -84;every case -101;\
        every week 109;everybody -94;everyone -112;everything 77;exercis 13;explor 36;\
        facilitator -58;fair -35;fall -132;fami 11;february 104;feel -20;ferry -81;figur 117;\
        file 50;fill -81;fine -63;firm -62;first -52;fit -78;floor -68;follow 20;food -26;for -6;\
        for [#span] -28;for [V] 61;for all -67;for any -68;for anyone -100;for help 64;for her 29;\
        for it -46;for now 95;for them 102;for you 21;form -22;free -49;frighten 61;from 35;\
        from [#time] 74;from [=time] 69;from [Name] -80;from [V] 73;from [X] -54;from a 36;\
        from me 32;from the 33;front -18;front of 55;further 119;garden -74;gate -44;general -91;\
        gent 59;get 12;get it -107;get them 92;girl 59;give -21;give it -75;glad -85;glass -45;\
        go 30;go in -31;go into 23;go on 52;go out -77;go through 62;go to -8;good -84;\
        good to -84;grac -152;gran -53;green -100;group -81;grow -29;grow up -24;guess -83;had 55;\
        had a -56;had been -23;had to 149;half 6;hall -14;hand -37;hang -84;happy -65;harbour -45;\
        hard -100;harm -92;has 30;has a -41;has been 25;has say -113;has the -42;have 26;\
        have [#span] -80;have a -8;have ask 70;have been 63;have go 70;have had -54;\
        have never -91;have not 45;have put -97;have read 105;have say -80;have see -96;\
        have speak 76;have tell 47;have to 43;having 61;he 25;he can -60;he had -139;he is 82;\
        he say 34;he tell -99;head -34;health 41;hear 39;hear that -69;hello -35;hello [P] -21;\
        help with -55;her 62;her at -77;her mum -96;her own 40;her to 44;hers 121;hi [P] -70;\
        high 127;hill -51;him 49;him that 74;himself -30;his -16;his mum -67;his own -41;\
        his word -64;hit -53;hold the -92;home visit -86;homework 59;hospital 73;hostel -140;\
        hot 70;hour 52;hous -14;hous and 66;household 86;how does 70;how long 39;how many 95;\
        how to -79;how you -42;hub -67;i -11;i am 41;i can 67;i could 64;i do -35;i had 38;\
        i have -75;i see -70;i should 50;i tell -79;i think 54;i want 50;i was -26;i would 143;\
        i writ -32;if -80;if he 51;if i -20;if it -18;if she -47;if you -97;ill 70;imagin 161;\
        in [#span] -33;in [Name] 10;in a 9;in and 51;in any -151;in every -73;in her 20;in it 31;\
        in mind 95;in my -55;in the -28;in with 62;in your -49;index 132;information -149;\
        injury 112;inside 78;is -30;is [#count] -88;is [#money] -102;is [W] 45;is a -46;\
        is about -80;is all 56;is another 85;is ask -82;is been 50;is being 80;is book -109;\
        is for -140;is get 89;is never -145;is no -10;is not -29;is on 6;is safe -138;\
        is something 51;is tell -74;is that 75;is the -81;is to 39;is what 22;is your -51;\
        it and 22;it can -54;it come 60;it down -71;it from 81;it in -9;it is -17;it take -80;\
        it there 92;it to -63;it was 54;it will 8;it with -47;it would 55;ivy -127;j -51;\
        january 59;jo 70;job -49;june 64;just 23;keep -31;keep a 54;keep in 90;keep it -35;\
        keep the -70;keep to 55;kestrel -98;kettl -35;key 42;kind -53;kitchen -8;knee 33;know -25;\
        know about 103;know how -37;know if 77;know it -79;know that 73;know you 45;l 67;lad 72;\
        lady 64;lamp -105;landlord -74;lane -125;lantern -64;last -37;last time -83;\
        last week -103;late -103;laugh -38;law -86;leaflet -92;learn -72;leav a -87;leav it 50;\
        leav out -36;leav the -11;let 63;let us 60;letter 14;letter from 139;licenc -88;lie 53;\
        life -64;lift -42;light -68;like -47;like a -91;like to -45;like you 49;line -42;list -38;\
        littl 90;live 56;live with -91;lock -21;long 55;long as 43;look -26;look after 51;\
        look like -33;lose -135;lot 99;loud -55;love -56;low -71;lunch -107;m 41;m [Name] -51;\
        magistrat court 77;make -2;make a -92;make you -70;man -35;man on -80;manager -61;\
        mark -48;marry -48;may -51;may ask -45;may be -94;me i -64;me on -48;me that -42;\
        me the -80;me to -42;mean -54;member 82;member of 85;mend -104;messag -48;might 40;\
        mill -47;mind -33;minut 36;money -35;month 51;more 100;more than -32;most -17;move to -49;\
        mr 57;mr [P] -67;mrs 69;ms 45;much 61;multi 111;mum 47;must not -41;my -65;name and -81;\
        near 53;nearer 97;neighbour -60;never -29;new -29;new year 64;next 25;next door 95;\
        next time -127;next to 75;next week -52;nice -137;night 24;no good 94;no i 86;\
        no point 111;nobody 33;nobody can 109;nobody in 99;nobody is -41;non -73;none 46;nor 23;\
        normal -47;not 142;not [#count] -94;not a -96;not and -134;not attend -145;not be 78;\
        not been 79;not book 108;not contact -64;not disclos -127;not do -42;not for 73;\
        not free 68;not go 43;not have 42;not in 53;not know -89;not need -59;not pass -63;\
        not proud -101;not read -73;not say 17;not send 45;not so 88;not tell -61;not the -68;\
        not to -20;not want 78;note 40;note of 73;nothing -22;nothing to -37;november 101;now 79;\
        number -57;nurs -85;of 2;of [#span] 111;of [Name] -30;of a 58;of his 81;of it 93;\
        of that 73;of the 9;of these -92;of us -69;of what 28;off 24;off the 37;offer -16;\
        offic -53;offic is -101;often -110;ok -27;older 100;on -20;on [#date] -40;\
        on [#weekday] -35;on [=date] -32;on [=weekday] -21;on a 46;on and 117;on at 89;on for 71;\
        on his 51;on it 62;on our 154;on that 63;on the 22;on time -20;on to 63;one -31;only 68;\
        only to -71;open -75;or -98;or [#weekday] 130;or [=weekday] 84;or a -75;or after 96;\
        or so 61;or whether 103;orchard -98;order -69;order make 76;order of 53;other 54;\
        other person -144;other side -86;others -62;otherwise 92;our -70;out of 67;out the 58;\
        out with 31;outside 35;over 48;over it 64;over the 54;own account -73;p 57;page -17;\
        paint -101;pan -81;paper 77;parent -92;park -147;part 38;part of 48;partner 18;\
        passport 75;past 44;pay -70;pay [#money] -140;pay for 121;payslip -52;pen -57;person 25;\
        person live 129;person who -61;phon -32;photo -14;pick -63;pick [#count] -132;plac 85;\
        plan 24;plant -138;plat -53;plea -63;pleas 24;pleas stop 108;pocket 103;polic 92;\
        polish -76;post -113;power 69;practic -57;practis -90;prepar 147;pressur -79;primary -141;\
        print -130;probation -75;professional 85;programm -29;project 57;promis -177;proof -74;\
        proud -72;proud of -56;pull 60;push -90;put 2;put a -47;put it -44;put on 101;put to 147;\
        quarry -80;question -94;question about -107;quiet -44;r 109;rather 61;ray 135;re 114;\
        read -64;read out 126;real -132;reason -40;reception -92;record 42;record of 61;red -111;\
        releas 89;reminder -147;rent -48;repair -105;repeat -59;report 27;request 75;\
        respondent 35;respondent [P] -107;return -62;review 49;right to 33;ring -30;\
        ring [Name] -99;ring me 64;risk 93;road -31;room -29;round 22;row -61;rule -109;\
        run for -72;s 75;safe -87;safeguard 83;same -1;same for -98;say -3;say and -122;\
        say he -32;say his -130;say i -45;say in -50;say it -22;say more 62;say nobody 92;\
        say that -28;say the -91;say you -109;say your -100;school 31;scor 120;seal 104;\
        second -27;section 56;see 53;see the -65;see you -31;see your -55;send -39;send a -77;\
        send the -78;send to -71;send you 66;sentenc -57;separat -95;september 76;serv 25;\
        servic 36;session [#count] -16;set 59;settl -86;she 93;she ask -88;she go 38;she had -36;\
        she has 45;she is 50;she say -55;she tell -94;she want -69;she will 103;shed -74;\
        sheet -24;should 68;should have 71;shout -16;show -28;show you 93;shut -58;sick -87;\
        side door -96;side of 98;sign -97;silenc 38;silver -153;since -5;sincer 13;sing -74;\
        singl -107;sit 60;sit with 52;size -55;sleep -24;slid -145;slot 60;slow -30;smok -42;\
        so -44;so for -106;so i -55;so the 66;so we 58;sober -60;social 36;solicitor can -55;\
        some -47;somebody 70;somebody is 103;somebody who 96;someone 61;someone who 80;\
        something 22;somewhere 109;soon 105;speak to -24;spr 66;staff -41;stair 30;stand 32;\
        standard -82;start -85;start from -79;start of 99;statement 106;statement of 28;stay 22;\
        stay on 88;stay with -88;still -54;stop 28;stor -157;straight 52;straight with 89;\
        stranger 44;street -89;subject 133;such -46;sum 187;summer 64;supervision 90;\
        supervisor -44;support 9;surgery -75;tabl 51;tablet -40;tag -92;take -30;take it -71;\
        take out -65;take the -39;talk 37;talk about 35;talk on 111;talk with 81;taxi -70;tea -87;\
        teach -69;teacher 103;team -107;tear -78;teatim 105;telephon -21;tell -23;tell him 43;\
        tell it 45;tell me -89;tell us -76;temper -4;tenancy 20;tenant -88;test -108;text -60;\
        than 22;than you -82;thank -109;thank you -14;that 51;that [#count] 131;that [V] -70;\
        that anyone 85;that day -77;that he -48;that in 72;that is -26;that it 1;that no 78;\
        that on -77;that she -108;that the 66;that they -107;that this 95;that you -55;\
        that your 46;the -13;the [#count] 18;the [=date] -27;the [=weekday] -53;the answer -59;\
        the back -57;the bin -48;the child -34;the cours -58;the day -55;the desk -60;\
        the doctor 89;the door -22;the first -21;the form 42;the front -53;the group -53;\
        the hall -37;the harbour 81;the home 43;the hospital 80;the hous 36;the kettl -39;\
        the kitchen -64;the lady 111;the law -38;the littl 96;the next -19;the night 33;\
        the nurs 94;the offic -65;the order -9;the other 10;the page 84;the paper -76;the phon 81;\
        the polic 41;the programm -45;the report -63;the respondent 93;the road 65;the room -37;\
        the same -99;the sheet -85;the side -84;the spr 40;the sum 97;the summer 58;\
        the surgery 75;the time 32;the yard -75;the year 92;then 89;then ask 40;then what -77;\
        there 67;there and 75;there are 41;there is 58;there was 93;there will -61;these day 152;\
        they -16;they are 26;they do -43;they had 104;they have 45;they will 52;think 34;\
        think about 79;think that -22;third 10;this is -49;this morn -79;this week -134;\
        this year -46;those 28;throw -110;ticket -40;time and -37;time you 71;tin -88;tir -76;\
        to 27;to [#time] 37;to [=time] -47;to [=weekday] 63;to a 48;to all -113;to be 23;\
        to eat -62;to have 62;to hear -44;to her 103;to him 102;to his 68;to look 50;\
        to pictur 128;to put 69;to ring -43;to start -68;to take 51;to the 15;to think 73;\
        to us 37;to you 52;today -113;tonight -58;too -50;tool 52;top -61;town 99;train -52;\
        tree -95;try -52;turn -9;under the -54;understand 57;unless -96;until 21;until [#time] 42;\
        up to -35;up with 77;upset 93;upstair 98;us 56;us about 49;us that -100;used -59;\
        used to -81;usher -70;usual -57;van -79;visit to 79;visitor 66;w 94;wage 46;wait 26;\
        wait for 133;walk -104;want -26;want to -19;want you 151;ward 59;warm -130;was 64;\
        was a -74;was not 37;was tell 83;wash -78;watch 55;water -11;we -42;we can 117;we do -78;\
        we may -103;we shall 91;we will 27;wear -119;week 17;week [#count] -34;week [=count] -99;\
        week of 100;weekday 92;weekend 138;weigh -67;welcom -83;well done -131;were 63;\
        were not 53;what 58;what a 10;what did -56;what happen -53;what i -26;what is 4;\
        what was -40;what we -39;what would -19;what you -145;what your 135;whatever -58;\
        whatever the -58;when he -48;when she -72;when the 79;when they 46;when we 60;\
        whenever -54;where -63;where a -83;where the 29;where they 78;wherever -94;whether -4;\
        which 29;which of -111;while 63;who 38;who decid -41;who did -80;who had -112;who sit 98;\
        who tell 83;whoever -111;why 94;why the 70;wife 55;will be -20;will bring 94;will do -43;\
        will have 31;will need -53;will say 88;will talk 43;wind -124;winter 91;wish to 52;wit 74;\
        with [#count] 75;with [P] 106;with [V] -12;with it 55;with me -46;with the 61;\
        with your -80;withheld 144;within -37;woman 86;word -50;word i -83;work day -72;\
        work with 59;workbook -56;worker 65;worry about -81;would 31;would have -70;\
        would like -62;would not 22;would rather 57;would you 57;writ account 133;writ down -87;\
        writ that 17;writ to -64;yard -32;yes -41;yet 71;you -3;you a -69;you also -51;you and 29;\
        you are 74;you at 58;you can 55;you could -38;you do -69;you get -65;you give -49;\
        you go -76;you had -54;you have -8;you keep 37;you know 34;you like 67;you may 42;\
        you must 80;you not 70;you on -28;you pay -151;you put 48;you ring -59;you say 12;\
        you should 50;you shout -91;you that 108;you the 79;you to 53;you want 37;you were -115;\
        you what 47;you will 24;you would -61;your -22;your case 120;your daughter 58;\
        your file -57;your home 45;your letter 46;your mum 3;your own 41;your solicitor 109;\
        your wife 47;yours sincer 13;yourself -59
        """
}
