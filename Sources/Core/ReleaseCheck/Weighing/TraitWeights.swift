/// What each trait of a text weighs, in hundredths: written by
/// `scripts/fit-release-weights`, not by hand.
///
/// "n:" is nearness, novelty and support, "f:" how a sentence speaks, "h:" what a detector found, "s:"
/// the score of the ground check; the rest are stems and pairs of neighbours.
enum TraitWeights {
    static let base = -3.04

    static let text = """
        f:mask -164;f:own-words -13;f:question -17;f:quoted -42;h:fragment 332;\
        h:implied-existence 226;h:number-translated 179;h:paraphrase 6;h:source-phrase 210;\
        h:time-adjacent 249;h:without-ground 16;n:covered 3;n:near 46;n:near-place -12;\
        n:near-told 35;n:near>0.5 45;n:near>1 84;n:near>1.5 42;n:near>2 -14;n:novelty 13;\
        n:number 6;n:numbers 19;n:others 32;n:support -77;s:1 6;s:1.4 19;s:1.85 43;s:2.3 4;\
        s:score 68;x:others-number 30;x:others-told 46;[#] 67;[#count] -22;[#count] [#span] 70;\
        [#count] [Name] 27;[#count] and 19;[#count] more 76;[#count] not -62;[#count] of 74;\
        [#count] that 45;[#count] thing -119;[#count] time 70;[#count] to -25;[#count] work -57;\
        [#date] 10;[#date] [#count] -81;[#date] [#time] -44;[#date] [=time] -44;[#date] [Name] 69;\
        [#date] [X] -29;[#money] 26;[#money] for -118;[#rate] 117;[#share] 9;[#share] of 54;\
        [#some span] 95;[#span] -5;[#span] after 74;[#span] and 30;[#span] at -64;[#span] in 82;\
        [#span] is 73;[#span] late -84;[#span] on 134;[#time] -108;[#time] [Name] -46;\
        [#time] and 62;[#time] at 70;[#time] in 58;[#time] or 140;[#time] to 22;[#time] until 73;\
        [#weekday] -9;[#weekday] [#date] -85;[#weekday] [#time] 39;[#weekday] [=date] -69;\
        [#weekday] and -62;[#weekday] or 72;[#weekday] the -107;[#weekday] to 12;[=count] -41;\
        [=count] [Name] -75;[=date] -181;[=date] [#time] 61;[=date] [=count] -73;\
        [=date] [Name] 54;[=date] [V] -77;[=date] is -61;[=date] say -39;[=measure] -125;\
        [=money] -69;[=span] -47;[=span] and -52;[=time] -59;[=time] [Name] -46;[=weekday] 11;\
        [=weekday] [#date] -124;[=weekday] [=date] -33;[=weekday] [=time] -57;[Name] -34;\
        [Name] and -8;[Name] clos -34;[Name] for 52;[Name] hous -82;[Name] lane -73;[Name] not 70;\
        [Name] on 49;[Name] road -41;[Name] street -30;[Name] to 18;[P] 103;[P] [Name] 34;\
        [P] [W] 55;[P] a 29;[P] about 86;[P] ask -64;[P] before 84;[P] i 58;[P] in 6;[P] it 38;\
        [P] pleas 56;[P] re 42;[P] say -50;[P] tell -120;[P] thank -77;[P] the -66;[P] to 57;\
        [P] was -64;[P] we 35;[P] you 17;[V] 20;[V] [P] -46;[V] birthday -52;[V] has 115;\
        [V] on 59;[V] tell 63;[W] 40;[X] -164;a 15;a [#span] 82;a [#time] 117;a [#weekday] 48;\
        a [Name] 84;a baby -46;a bed -79;a boy 27;a card -34;a court -42;a dad -67;a good -32;\
        a littl 40;a man 81;a new -99;a note -58;a partner -64;a person 58;a report -107;\
        a solicitor -36;a talk 111;a time -81;a wit 75;a woman 17;about -15;about [#span] -82;\
        about the 55;about what 56;about you 22;about your 28;abus -43;accept -58;account 52;\
        account of 20;acorn -108;across 80;act -43;add -54;address -28;advic 38;after 29;\
        after [#time] 104;afternoon 25;again 78;against 83;agency 34;agreed -32;aim 19;\
        alcohol -88;all 29;all i 59;allow -37;alone 27;along -68;also -21;also say -75;\
        always -101;am 7;an -6;an order -64;anchor -62;and -12;and [#time] 41;and [#weekday] 68;\
        and a -34;and can -110;and come 61;and do -77;and he -25;and her 51;and if -86;and is -64;\
        and it -17;and keep -63;and leav -64;and not -17;and on 62;and see 42;and she 37;\
        and that -47;and then -90;and there -41;and they 66;and we -101;and you -39;and your -66;\
        angry -47;annex 97;another 56;answer -61;any -40;any day 80;any more 84;anybody -78;\
        anybody else -71;anyone -97;anything -89;apart -61;apology 74;are -61;are not -31;\
        are on -65;are the -29;arrest 78;as -71;as a -29;as he -37;as it 52;as long 87;\
        as many 106;as to 97;as you -32;asham -44;ask -27;ask [Name] 92;ask [P] 39;ask about -51;\
        ask if 32;ask to -42;ask what 32;ask who 42;ask you 53;assault -30;at -24;at [#time] -37;\
        at [=count] -35;at [=time] -36;at [Name] -49;at any 67;at home 16;at night 37;at risk -91;\
        at school 56;at the 80;at this 76;at what 37;attend -41;attendanc 31;august 65;autumn 59;\
        away 44;away from 77;b 29;baby -52;back by -79;bad -117;bail -38;bakery -71;bank -86;\
        be 41;be [#count] -56;be [#span] -68;be a -83;be ask 52;be done -39;be in -65;be keep 79;\
        because -62;because of 62;because she -95;because the 69;bed -49;bedtim 77;been 30;\
        been ask 55;been give 65;been tell 33;before 88;before [#time] 50;before [=weekday] 29;\
        beforehand -74;begin -82;behind 69;being 48;belong -54;belong to -66;between 132;bill -87;\
        bin -132;birthday -198;biscuit -67;bishop -66;black -199;blood -46;board -51;body -17;\
        boiler -48;book -21;boot -47;born -73;both -19;both of 42;bowl -49;box -78;boy 43;\
        break -38;bridg -74;bright -60;bring -104;bring a -111;bring the -14;bring your 53;\
        brother -27;bundl 61;bus -46;but 35;by [#time] -13;by the 31;by then 47;bye -50;c -28;\
        cake -28;can -20;can ask -85;can be -47;can not 23;can say 62;card -128;care 27;\
        caretaker -59;carry -77;case -45;catch -64;caution -42;centr -86;certificat -97;chair -47;\
        chang -88;chapel -45;charg 46;cheer -66;child 38;child who 76;choic -75;choir -78;\
        choos -47;christma 15;church 91;claim -66;class -60;clean -40;clear of 93;clinic -13;\
        clock 54;clos -22;clos to 53;coffe 54;cold 81;colour -51;come -18;come for 108;\
        come in -74;come out 98;come to 30;complaint -37;concern 87;conf 120;conferenc 123;\
        consider 65;contact -20;contact [V] -19;contact with -91;content 66;conversation 55;\
        cook -53;copy -33;core group 93;corn -69;correct -40;corridor 33;cost -87;could -41;\
        council -61;counter 48;cours -47;court -98;court at 38;cross -57;cry -135;cup -78;\
        cupboard -92;cut -156;da -72;dad -60;dad who -119;date -40;date of -69;daughter -73;\
        day 24;day after 90;dear -27;dear [P] -12;dear ms 56;decid -71;decision 80;defendant -76;\
        desk -114;did -21;did not -26;direct -28;disclosur 48;discuss 63;do -31;do for 60;\
        do it -71;do not 53;do with -54;document 86;does -24;does not -77;done -11;down what -22;\
        draw 16;dress 65;drink -100;drink diary 60;drop -29;dry -131;duty -57;each -66;\
        each man -87;each other 82;each week 151;ear 76;earlier 94;earn 83;eat -69;either -81;\
        else -23;elsewher 84;emergency 87;end -27;english -38;enough 68;enough to 35;enter -67;\
        entry -24;envelop 113;every -103;everybody -74;everyone -75;everything 81;except 64;\
        explain -62;eye 35;facilitator -46;fair -53;fall -95;fami 22;fami court 21;ferry -56;\
        figur 81;file 34;fill -39;find 12;first -56;fit -59;floor -56;food -63;football -89;for 2;\
        for [#span] -36;for all -56;for any -72;for each 62;for her 8;for it -50;for you 31;\
        for your 24;forget -53;free -33;friend -45;frighten 36;from 43;from [#time] 93;\
        from [#weekday] -49;from [Name] -47;from a 4;from the 20;front desk -62;front of 25;\
        further 126;garden -59;gate -33;general -56;get 12;get it -73;girl 52;give -44;give a -65;\
        give it -57;give the -41;glad -86;go 41;go back 28;go in -38;go on 39;go out -117;\
        go through 70;go to -10;good -57;good to -59;grac -122;gran -53;green -88;group -68;\
        group and -75;guess -86;h -67;had 49;had it 54;had the -65;had to 82;half 17;hall -45;\
        hall is 82;hand -41;hang -91;happen 44;harbour -59;hard -77;harm -102;has 46;has a -81;\
        has ask -67;has say -86;has speak 73;has tell 43;has the -63;has to -25;have 15;\
        have [#span] -53;have a 38;have ask 66;have been 35;have had -48;have never -66;\
        have not 70;have put -77;have tell 82;have the 23;have to 68;he 46;he ask 47;he can -65;\
        he had -156;he has 62;he is 54;he say 49;he tell -119;he will 50;he would -52;head -54;\
        health 47;hear 34;hear it 25;hear that -80;help -56;help with -64;her 68;her mum -99;\
        her own 47;her to 70;here -16;hers 77;hi -17;hi [P] -60;hide -70;high 126;hill -77;him 13;\
        him that 55;him to -22;himself -57;his -24;his brother -45;his mum -54;his word -62;\
        hit -71;hold 53;hold the -86;home visit -61;honest 18;hope -23;hospital 89;hostel -69;\
        hot 102;hour 43;hous -12;hous and 95;household 70;how long 38;how many 44;how the 65;\
        how to -86;how you -52;hub -56;hurt -34;i 7;i am 41;i can 84;i could 47;i had 38;\
        i have -83;i must 66;i say -48;i see -62;i should 62;i tell -63;i think 61;i want 29;\
        i was -32;i would 136;i writ -39;idea 77;if -78;if he 53;if i -32;if it -37;if the 27;\
        if you -96;ill 55;imagin 170;in 14;in [#count] -60;in [#span] -53;in [=count] -83;\
        in and 50;in any -108;in every -39;in front 35;in her 60;in mind 89;in my -58;in that 20;\
        in the -42;in with 60;in your -58;index 147;information -99;injury 85;is -50;\
        is [#count] -62;is [#money] -90;is [Name] 71;is a -27;is about -47;is all 99;is ask -42;\
        is book -84;is for -104;is get 111;is no -30;is not 11;is safe -106;is tell -31;\
        is that 87;is the -70;is with -40;is yours -87;it -4;it all 64;it and 44;it as 66;\
        it back 44;it come 72;it for -60;it from 58;it has -26;it in -37;it on 64;it take -30;\
        it up -60;it was 78;it with -23;it would 87;ivy -110;january 72;jealousy -67;jo 41;\
        job -55;judg -44;june 85;just 13;keep in 80;keep the -46;keep to 70;keep your -82;\
        kettl -82;kind -41;kitchen -21;knee 54;know -24;know how -41;know it -57;know that 60;\
        know you 64;l 76;lad 45;lady 73;landlord -68;lane -137;lantern -71;last -45;last time -95;\
        last week -55;late -89;laugh -35;law -50;leaflet -71;leav a -60;leav it 107;leav out -57;\
        let 72;let him 35;letter 27;letter from 80;letter of 113;lh 117;licenc -85;lie 54;\
        life -54;lift -42;light -69;like -52;like a -94;like for 64;like to -37;like you 52;\
        line -9;list -44;listen 13;littl 64;live with -55;lock -47;log 35;long 49;longer 55;\
        look -20;look after 79;look at -34;look like -34;lose -132;lot 37;loud -65;love -31;\
        low -56;lunch -102;magistrat court 54;make -17;make a -108;make to 80;make you -97;\
        man -32;mark -75;marriag -56;may -66;may ask -82;may be -62;me -9;me if 77;me that -63;\
        me the -63;me to -55;mean -45;meet you -69;member 73;member of 59;mend -85;mention 30;\
        messag -51;middl 37;mill -41;mind -37;money -34;month 27;more 81;more than -22;most -47;\
        move 34;move to -42;mr [Name] -38;mr [P] -10;multi 120;mum 53;must -13;must not -25;\
        my -56;name and -68;near 85;nearer 79;neighbour -72;neither 44;never -34;new -72;\
        new year 56;next 3;next door 69;next time -113;next to 74;next week -23;nice -105;\
        night 48;no 12;no good 115;no i 65;nobody 56;nobody can 93;nobody has -66;nobody in 81;\
        nobody is -38;none 70;not 130;not [#count] -88;not a -72;not attend -92;not be 68;\
        not been 44;not before 58;not book 84;not contact -54;not disclos -100;not do -29;\
        not enter -28;not for 47;not get -22;not go 49;not in 33;not know -76;not need -62;\
        not ring 58;not say 19;not send 44;not tell -60;not that -49;not the -24;not want 75;\
        not writ 109;note 40;note of 60;nothing -42;nothing to -38;notic -32;november 88;now 74;\
        now and 41;number -51;nurs -13;object 105;occasion 81;odd 83;of [#count] 37;of [#span] 91;\
        of [=date] 64;of a 74;of his 59;of it 19;of the 24;of these -93;of what 34;off 3;\
        offenc -32;offer -48;offic -35;offic is -62;officer 27;often -54;ok -25;old 27;older 68;\
        on -33;on [#date] -86;on [#money] 95;on [#weekday] -45;on [=date] -27;on [=weekday] -52;\
        on a 33;on at 71;on for 43;on her 1;on his 68;on it 64;on our 98;on that 58;on the 29;\
        once -19;one -69;only 83;only to -89;open -82;or -93;or [#weekday] 80;or a -70;\
        or after 67;or whether 96;orchard -83;order -66;order of 40;other 34;other person -106;\
        otherwise 75;our -40;out and -61;out of 79;out on -32;out the 55;out with 64;outside 37;\
        over 27;over the 49;own 34;own word 44;p 43;pack -51;page -11;paint -85;paper 34;\
        parent -81;park -137;part 45;partner 25;party -34;pass 10;past 53;pay -89;\
        pay [#money] -129;pay for 116;payslip -62;pension -41;person 7;person who -51;\
        pharmacy -106;phil -57;phon -21;pick -46;pick [#count] -106;pictur -68;plac 43;plan 23;\
        plant -96;plat -83;play 39;plea -37;pleas 35;pleas do -45;pocket 104;pocket money 91;\
        polic 61;polish -42;post -113;power 42;practic -30;practis -53;prepar 97;pressur -63;\
        primary -95;print -60;probation -55;programm -15;project 21;promis -128;promis to -68;\
        proof -66;proof of -49;proud -49;proud of -44;push -103;put a -62;put it -37;put the -41;\
        put to 114;quarter 61;question -56;question about -85;r 64;rather you 44;ray 109;re 91;\
        reach 26;read -40;real -125;reception -107;red -83;referral 60;refus 54;register -46;\
        relativ 35;releas 88;remember 20;reminder -106;rent -58;repair -114;report 77;request 78;\
        respondent 39;respondent [P] -87;rest 35;result 71;return -20;review 48;ring -37;\
        ring [Name] -69;ring me 88;ring us 48;risk 98;road -34;road [Name] -41;room -42;\
        room [#count] -56;round 21;row -40;rule -104;run for -69;s 76;safe -68;safeguard 90;\
        same -24;same for -82;say -19;say [=span] 90;say and -64;say he -27;say i -50;say more 56;\
        say sorry -62;say the -91;say which 78;say you -106;say your -97;scan -9;schedul 41;\
        school 16;scor 96;seal 91;second -18;section 24;see 45;see by 68;see the -73;see what -32;\
        see you -46;see your -63;send -43;send the -50;send to -70;sentenc -45;separat -78;\
        september 82;serv 56;servic 55;session -15;set 29;shak -42;shall -23;she 103;she had -72;\
        she has 38;she is 29;she say -48;she tell -88;she will 72;she would -45;sheet -40;\
        shoe -61;should 95;should have 44;shoulder -86;shout -88;shut -59;sick -81;side of 66;\
        sign -104;sign for 60;silver -101;sincer 25;sing -60;singl -62;sit 57;sit with 45;site 64;\
        sleep -18;slid -93;slip -34;small 37;smok -56;so -44;so it 37;sober -69;social 49;\
        solicitor 31;solicitor can -50;some -35;somebody 95;somebody is 55;somebody who 93;\
        someone 47;someone is 52;someone who 49;something 55;somewhere 122;soon 69;sorry -44;\
        speak to -29;spr 49;stand 22;start -73;start from -58;start of 66;statement 104;\
        stay with -50;steady -33;step -14;still -43;stop 35;stor -148;straight 83;street -116;\
        subject 78;such -53;suggest 64;sum 149;summary 37;summer 38;supervisor -33;support 34;\
        suppos 88;surgery -53;tablet -28;tag -66;take -47;take a -68;take it -26;take out -68;\
        talk 28;talk about 38;talk on 101;tea -64;teach -33;teacher 60;team -85;tear -78;\
        telephon -5;tell it 61;tell me -90;tell us -79;tenancy 53;tenant -77;test -71;text -72;\
        than 14;than you -66;thank -81;thank you -26;that 60;that a -59;that day -71;that even 32;\
        that go -36;that he -53;that her -81;that in 90;that is -18;that no 65;that she -101;\
        that the 67;that there 55;that you -46;the -27;the [#count] 9;the [#date] 35;\
        the [#span] -14;the [=count] -30;the [=weekday] -34;the [Name] 36;the annex 111;\
        the black -75;the boy 55;the card -32;the charg -60;the child -14;the clock 57;\
        the cours -61;the court -19;the dad 44;the defendant -19;the desk -41;the door -22;\
        the fami 34;the first -10;the form 61;the front -59;the group -38;the hall -55;\
        the home 86;the hous 51;the judg -18;the kettl -48;the key -54;the kitchen -86;\
        the lady 72;the law -49;the letter -43;the list -32;the littl 78;the middl 37;\
        the offic -100;the order -6;the other 65;the phon 43;the polic 56;the programm -47;\
        the rent -24;the report -102;the respondent 75;the road 59;the same -77;the sheet -42;\
        the shop 34;the side -85;the spr 57;the sum 84;the summer 39;the tabl 41;the time 59;\
        the top -56;the yard -47;the year 69;them -3;then 67;then ask 62;then what -49;there 74;\
        there and 49;there is 30;there was 56;there will -93;they are 1;they do -75;they have 42;\
        they will 31;thing 25;think 37;think about 92;think of 50;think that -41;think you -46;\
        third 22;this 24;this is -95;this letter -48;this morn -86;this week -119;this year -49;\
        those 42;those who -52;through -3;through a 39;through the -28;throw -105;ticket -50;\
        time 2;time and -58;time for -77;time you 51;tir -43;to 20;to [=weekday] 96;to a 52;\
        to all -59;to any -58;to be 39;to chang -48;to eat -62;to enter -28;to have 71;to her 77;\
        to him 92;to it 16;to look 58;to put 41;to read -60;to say 20;to see 46;to take 48;\
        to talk 40;to the 7;to think 14;to you 41;to your -20;today -55;together -50;tonight -104;\
        too -56;top -110;town 55;toy -81;train -48;tree -66;try -40;turn -15;typ -39;under -11;\
        under the -79;understand 40;unless -57;unpaid 45;until 28;until [#time] 32;until the -21;\
        until you 78;up to -61;up with 56;upstair 73;us 51;us in 49;use 24;use the 13;used -53;\
        van -92;very 62;visit [#count] 75;w 86;wage 65;wait 4;wait for 59;walk -112;want -26;\
        want to -49;want you 137;ward 66;warm -128;was 72;was a -96;was in 29;was make 48;\
        was on 45;was tell 79;wash -73;watch 26;water -48;way to -53;we -30;we are 23;we ask -74;\
        we can 76;we do -57;we have 15;we will 52;wear -92;week [#count] -18;week [=count] -95;\
        week of 76;weekend 87;weigh -74;welcom -81;well 25;well done -85;were 32;were not 65;\
        what 72;what a 32;what did -60;what happen -66;what i -52;what it 22;what she -50;\
        what they 39;what was -17;what we -38;what would -39;what you -101;what your 74;\
        whatever -77;wheel -78;when 19;when a -51;when it -53;when she -48;when the 107;\
        when you 15;where -53;where a -31;where the 56;wherever -50;whether -3;which 39;\
        which of -84;while 46;who 75;who does -67;who pay 60;who sit 61;who tell 56;whoever -100;\
        why 75;why a 68;why the 50;wife 23;will -19;will be 9;will find 71;will have 72;\
        will need -24;will not 27;will say 62;will talk 96;wind -70;wing 74;winter 63;wit 55;\
        with 9;with [Name] -46;with [P] 82;with a -16;with him 50;with it 42;with the 78;\
        with you 40;with your -44;withheld 93;within -96;woman 76;word -70;word i -79;work -32;\
        work day -42;worker 12;worry about -58;wors -77;would 40;would have -91;would like -72;\
        would not 58;would rather 40;would you 14;writ -32;writ down -74;writ that 55;writ to -49;\
        wrong -48;x 54;yard -58;year 27;yes -45;yet 57;you -7;you a -46;you and 88;you are 45;\
        you as 58;you ask 14;you at 42;you by 69;you can 31;you come 83;you do -69;you for -7;\
        you get -46;you give -29;you go -87;you had -34;you have -28;you know 23;you may 99;\
        you miss -36;you on -75;you pay -106;you put 89;you say 49;you see -37;you shout -49;\
        you sleep -61;you tell 3;you that 77;you think 52;you to 67;you want 32;you were -92;\
        you will 33;you would -56;your -29;your case 110;your file -32;your hand -41;\
        your letter 74;your mum 24;your own 43;your shift -53;your solicitor 63;your wife 47;\
        yours 45;yours sincer 25;yourself -17
        """
}
