/// What each trait of a text weighs, in hundredths: written by
/// `scripts/fit-release-weights`, not by hand.
///
/// "n:" is nearness, novelty and support, "f:" how a sentence speaks, "h:" what a detector found, "s:"
/// the score of the ground check; the rest are stems and pairs of neighbours.
enum TraitWeights {
    static let base = -3.19

    static let text = """
        f:mask -181;f:own-words 16;f:question -12;f:quoted -49;h:fragment 386;\
        h:implied-existence 229;h:number-translated 184;h:paraphrase 8;h:source-phrase 215;\
        h:time-adjacent 242;h:without-ground 21;n:covered 17;n:near 57;n:near-place -16;\
        n:near-told 34;n:near>0.5 38;n:near>1 77;n:near>1.5 18;n:near>2 -27;n:novelty 36;\
        n:number 1;n:numbers 29;n:others 34;n:support -104;s:1 5;s:1.4 6;s:1.85 47;s:2.3 -14;\
        s:3 35;s:4 -4;s:score 69;x:others-number 29;x:others-told 42;[#] 52;[#count] -30;\
        [#count] [#span] 80;[#count] [Name] 38;[#count] and 29;[#count] more 74;[#count] not -78;\
        [#count] of 61;[#count] on -61;[#count] page 29;[#count] person -61;[#count] thing -123;\
        [#count] time 63;[#count] to -47;[#count] with -50;[#count] work -61;[#date] [#count] -86;\
        [#date] [#time] -7;[#date] [=time] -48;[#date] [Name] 79;[#date] [X] -43;[#money] 13;\
        [#money] for -112;[#rate] 104;[#share] 17;[#share] of 85;[#some span] 93;[#span] -11;\
        [#span] and 37;[#span] at -63;[#span] in 73;[#span] is 66;[#span] late -91;[#span] on 130;\
        [#time] -92;[#time] [Name] -24;[#time] and 84;[#time] at 48;[#time] in 52;[#time] or 159;\
        [#time] to 43;[#time] until 104;[#weekday] -17;[#weekday] [#date] -112;\
        [#weekday] [=date] -100;[#weekday] and -32;[#weekday] or 95;[#weekday] the -92;\
        [=count] -34;[=count] [Name] -85;[=date] -168;[=date] [=count] -60;[=date] [Name] 54;\
        [=date] [V] -138;[=date] is -51;[=date] say -68;[=measure] -155;[=money] -78;[=span] -30;\
        [=span] and -59;[=time] -53;[=time] [Name] -66;[=weekday] [#date] -123;\
        [=weekday] [=date] -48;[=weekday] [=time] -56;[Name] -23;[Name] and -18;[Name] clos -53;\
        [Name] for 60;[Name] hous -75;[Name] lane -74;[Name] no 108;[Name] on 30;[Name] road -58;\
        [Name] street -62;[Name] to 55;[P] 97;[P] [Name] 13;[P] [W] 55;[P] about 105;\
        [P] before 93;[P] i 67;[P] if 105;[P] it 32;[P] on 39;[P] pleas 93;[P] say -97;\
        [P] tell -115;[P] thank -63;[P] the -65;[P] to 36;[P] was -58;[P] we 47;[P] yes -88;\
        [V] 22;[V] [P] -44;[V] birthday -77;[V] has 118;[V] tell 117;[W] 38;[X] -181;a 14;\
        a [#span] 58;a [#time] 149;a [#weekday] 59;a [Name] 51;a baby -50;a bed -97;a boy 38;\
        a car 68;a card -60;a child 30;a court -53;a dad -73;a different 52;a door 67;a hard -63;\
        a littl 20;a man 71;a member 65;a new -98;a note -70;a person 74;a report -111;a talk 107;\
        a time -76;a woman 37;about -18;about [#span] -80;about how 73;about the 43;about you 33;\
        about your 56;accept -43;account 47;account of 29;acorn -117;across 52;act -53;add -48;\
        address -61;adult 26;advic 57;after 23;after [#time] 89;afternoon 33;again 60;against 114;\
        agreed to -44;alcohol -122;all 25;all i 76;alone 34;along -61;already 62;also -20;\
        also say -77;always -113;am -6;am in -79;am tell 71;among 88;an -9;an order -78;\
        anchor -64;and -6;and [#time] 30;and [#weekday] 78;and [V] 43;and a -54;and can -97;\
        and come 42;and do -52;and if -99;and is -70;and it -15;and keep -71;and leav -58;\
        and see 53;and that -46;and the 17;and then -92;and there -65;and they 78;and we -141;\
        and your -42;angry -34;annex 144;anniversary -35;another 43;answer -55;any -51;\
        any day 115;any more 92;anybody -73;anyone -95;anyone else -68;anything -105;\
        anything that -31;apart -82;apology 80;are -63;are not -27;are on -61;are the -55;\
        arrear -14;arrest 73;as -76;as he -58;as it 30;as long 97;as the -13;as to 98;as you -40;\
        asham -53;ask -16;ask [Name] 76;ask [P] 52;ask about -73;ask him -58;ask if 47;\
        ask what 24;ask who 54;ask why 10;ask you 46;assessment 21;at -19;at [#time] -58;\
        at [=count] -52;at [=time] -65;at [Name] -58;at night 58;at risk -103;at school 62;\
        at the 71;at this 76;at what 52;attend -14;attendanc 69;authority 45;away 29;away from 77;\
        b [Name] -54;baby -40;back 13;back by -74;back from 77;back to -27;bad -132;bail -54;\
        bakery -97;bank -84;be 46;be [#count] -63;be [#span] -88;be a -73;be able -61;be ask 89;\
        be in -66;be keep 102;be serv 120;be show 69;be straight 80;be with -77;because -52;\
        because of 57;because she -82;because the 72;bed -32;bedtim 74;been 36;been ask 66;\
        been tell 24;before 74;before [#time] 34;before [=weekday] 35;before and -66;begin -46;\
        behind 87;being 53;best 96;best part 101;between 122;between [#time] -3;bill -93;bin -142;\
        birthday -182;biscuit -85;bishop -68;black -209;blood -25;body -17;book -39;born -99;\
        both -32;both of 69;bottl -44;bowl -54;box -93;boy 57;breach 55;break -37;bridg -97;\
        bright -64;bring -117;bring a -115;bring it 40;bring the -26;bring your 64;brother -27;\
        build 67;bundl 72;bus -69;but 37;but you -69;by 4;by [#time] -10;by [=time] 96;by the 25;\
        by then 73;bye -43;cake -47;call 21;call it 88;can -24;can ask -71;can be -47;can not 49;\
        can say 65;card -123;card for -83;carry -72;case -69;catch -54;caution -43;centr -82;\
        certificat -76;chair -40;chang -91;chapel -65;charg 38;charity 87;check -15;cheer -75;\
        child 30;child in 83;child who 75;choic -60;choos -75;christma 24;church 119;class -71;\
        clean -52;clear of 90;client 43;clock 66;clos -25;clos to 103;club 50;coffe 78;cold 54;\
        colour -86;come for 97;come from 48;come in -90;come out 47;complaint -23;concern 81;\
        conf 109;conferenc 136;consider 98;contact [V] -24;contact with -97;content 51;\
        conversation 70;copy -36;core 76;core group 85;correct -63;cost -101;could not 19;\
        council -83;counsell 100;count as -73;counter 52;cours -59;court -93;court at 27;\
        cross -73;cry -168;cup -82;cupboard -89;cut -121;d -41;da -84;dad -63;dad see 105;\
        dad who -121;date -34;date of -69;daughter -76;day 22;day after 113;day you 80;dear -30;\
        debt 34;decid -108;decision 69;defendant -68;depot -69;desk -104;diary 29;did -26;\
        did not -13;direct -55;disclosur 81;discuss 107;do -36;do for 60;do it -80;do not 45;\
        do with -41;document 115;does -19;does not -64;doll -64;door and 59;down what -11;\
        draw the -26;dress 55;drink -86;drink diary 63;drop -17;dry -141;duty -45;each -60;\
        each man -104;each week 150;ear 73;earlier 68;earn 69;easter 51;eat -64;either -82;\
        else -38;elsewher 93;enclos -27;end -41;enough 90;enter -60;entry -45;envelop 120;\
        even -37;every -91;every case -104;every week 62;everybody -84;everyone -91;everything 77;\
        explor 75;eye 53;facilitator -70;fall -95;fami 25;february 79;ferry -71;figur 116;file 51;\
        fine -51;first -67;fit -84;floor -60;food -61;football -100;for 2;for [#span] -25;\
        for all -61;for any -77;for anyone -91;for his -19;for it -60;for man 82;for now 91;\
        for them 76;for you 25;for your 21;free -52;frighten 50;from 34;from [#time] 67;\
        from [Name] -59;from [V] 61;from [X] -50;from me 54;from the 11;front -45;front of 26;\
        further 131;garden -44;gate -46;general -61;get 15;get it -84;get on 46;girl 51;give -47;\
        give a -60;glad -77;glass -26;go 42;go back 25;go into 28;go on 37;go out -116;\
        go through 76;go to -11;good -63;grac -127;gran -27;green -101;group -80;guess -67;h -52;\
        had 53;had been -38;had to 100;hall -33;hand -41;hang -79;happen 34;happy -69;harbour -65;\
        hard -79;harm -104;has 28;has a -67;has ask -73;has say -72;has tell 38;has to -32;\
        have 15;have [#span] -53;have ask 73;have been 42;have go 59;have had -56;have never -61;\
        have not 75;have put -82;have say -64;have tell 69;have the 28;have to 67;he 29;\
        he can -40;he had -142;he is 66;he say 60;he tell -95;he will 39;he would -54;head -45;\
        health 37;hear 23;hear it 35;hear that -76;hello -8;hello [P] -17;help -54;help with -77;\
        her 78;her mum -120;her own 59;her to 105;here -16;hers 86;hi -13;hi [P] -52;hide -65;\
        high 133;hill -51;him 30;himself -62;his -24;his mum -90;hit -61;hold 19;hold the -88;\
        honest 38;hospital 84;hostel -82;hot 92;hour 32;hous -6;hous and 97;household 70;how 21;\
        how long 34;how many 75;how the 37;how to -77;hub -50;hurt -44;i -9;i am 64;i can 69;\
        i could 32;i had 36;i have -72;i see -68;i should 57;i think 58;i want 38;i was -23;\
        i would 148;i writ -76;if -79;if he 36;if it -36;if you -85;ill 66;imagin 158;in 16;\
        in [#count] -49;in [#span] -52;in [=count] -72;in a -22;in any -121;in bed 69;\
        in every -45;in front 36;in her 64;in his -11;in it 10;in mind 78;in my -61;in the -38;\
        in touch 45;in with 32;in your -52;index 116;individual 60;information -128;injury 72;\
        inside 70;instead 27;interpreter -29;interview 44;is -49;is [#count] -57;is [#money] -101;\
        is [Name] 42;is [W] 23;is a -52;is about -48;is all 93;is ask -37;is being 50;is book -84;\
        is enclos -62;is for -118;is get 99;is never -97;is safe -130;is that 85;is the -65;\
        is yours -61;it and 32;it as 55;it by -65;it can -53;it come 73;it down -16;it for -46;\
        it from 50;it has -50;it in -35;it is -3;it on 44;it take -20;it there 51;it to -23;\
        it up -47;it was 82;it with -16;it would 75;ivy -118;january 67;jaw -89;jo 71;job -47;\
        judg -46;june 67;just 35;keep -21;keep in 78;keep the -51;keep to 111;keep your -70;\
        kestrel -90;kettl -86;kind -45;kitchen -30;know -32;know about 72;know how -52;\
        know it -60;know that 73;know you 54;l 89;lad 66;lady 74;landlord -75;lane -130;\
        lantern -27;last -57;last time -106;last week -84;late -94;laugh -32;law -78;leaflet -69;\
        leav a -69;leav it 69;leav out -58;leav the -13;let 71;letter 23;letter from 117;\
        letter of 79;letter to -51;lh 110;licenc -103;lie 57;life -69;lift -43;light -112;lik -59;\
        like -57;like a -80;like for 66;like to -53;like us 57;like you 74;line -37;list -44;\
        littl 86;live 37;live with -61;lock -53;long 61;look -45;look after 80;lose -125;lot 59;\
        loud -64;love -53;low -73;lunch -97;magistrat court 78;make -13;make a -105;make the 107;\
        make you -69;man -42;mark -51;may -33;may ask -51;may be -77;me -25;me if 66;me on -41;\
        me that -54;me the -60;me to -89;meadow -92;mean -80;mean that -58;member 81;\
        member of 100;mend -62;mention 45;messag -51;might 1;mill -68;mind -43;money -54;month 34;\
        more 88;more than -35;morn 10;most -25;move 24;move to -48;mr [P] -16;mrs 35;ms [P] 5;\
        much 51;multi 112;mum 53;must not -41;my -73;name and -64;near 67;nearer 79;need 3;\
        neighbour -72;never -30;new -44;new year 68;next 14;next door 63;next time -118;\
        next to 102;nice -138;night 47;night before -73;no 9;no good 95;no i 75;no point 95;\
        no use 80;nobody 47;nobody can 97;nobody has -70;nobody in 110;nobody is -32;non -63;\
        none 72;not 135;not [#count] -96;not a -58;not attend -118;not be 52;not been 67;\
        not before 54;not book 88;not contact -64;not disclos -107;not do -44;not enter -33;\
        not for 66;not get -32;not go 15;not have 38;not in 53;not know -63;not need -57;\
        not pass -51;not say 8;not send 48;not tell -51;not the -39;not to -15;not want 80;\
        not yet 52;note 39;nothing -30;november 80;now 78;now and 37;number -46;nurs -41;\
        object 84;of -2;of [#span] 70;of [=date] 30;of a 82;of his 73;of it 43;of the 27;\
        of these -90;of us -33;of what 40;of you -50;off the 27;offer -34;offic -44;offic is -82;\
        officer 30;often -49;ok -41;old 10;on -29;on [#date] -58;on [#weekday] -50;on [=date] -27;\
        on [=weekday] -30;on a 61;on and 75;on at 90;on for 78;on his 90;on it 50;on our 126;\
        on that 66;on the 29;on to 60;one -64;only 81;only to -65;open -87;or -98;\
        or [#weekday] 93;or a -86;or after 72;or whether 103;orchard -106;order -81;order of 55;\
        order say -56;other 61;other person -157;other side -53;others -71;otherwise 81;our -54;\
        out and -38;out of 80;out on -34;out the 48;out with 59;outside 44;over 36;over the 48;\
        over to 87;own -1;p 59;page -7;paint -78;paper 25;paragraph -69;parent -84;park -150;\
        part 57;part of 40;partner 20;party -30;pass it -43;past 75;pay -79;pay [#money] -130;\
        pay for 124;payslip -63;person who -60;phon -39;pick -62;pick [#count] -107;plac 58;\
        plan 9;plant -109;plat -98;plea -31;pleas 24;pleas stop 102;pocket 103;polic 62;\
        polish -78;post -108;power 21;practic -40;practis -55;prepar 108;pressur -82;primary -105;\
        print -95;privat 32;probation -73;programm -20;project 74;promis -174;proof -65;\
        proof of -52;proud -37;proud of -54;pull 30;pupil -89;push -89;put a -61;put it -39;\
        put the -38;put to 138;quarry -77;question -85;question about -73;quiet -35;r 105;\
        rather 41;rather than -81;ray 122;re 107;read -66;real -124;reason -41;reception -74;\
        record 17;red -100;referral 49;releas 83;reminder -128;rent -49;repair -92;report 52;\
        request 71;respondent 50;respondent [P] -94;rest 76;result 59;return -42;review 46;\
        review of 113;ring -33;ring [Name] -74;ring me 71;ring us 63;risk 92;road -36;\
        road [Name] -49;room -29;row -52;rule -102;run for -85;s 84;safe -43;safeguard 84;\
        same -29;same for -92;say -16;say [=span] 93;say and -66;say he -38;say i -52;say more 52;\
        say nobody 65;say on -37;say so -22;say the -93;say what 25;say which 70;say you -104;\
        say your -108;scan -45;school 22;scor 104;seal 86;second -44;see 35;see the -112;\
        see you -51;see your -57;send -38;send the -68;send to -93;sentenc -67;separat -98;\
        september 72;serv 60;session -14;set 60;settl -84;shak -43;shall -34;she 108;she ask -75;\
        she had -54;she has 49;she is 40;she say -49;she tell -97;she want -52;she will 92;\
        she would -59;shed -57;sheet -44;shift -25;shoe -73;shop -31;should 101;should have 40;\
        shoulder -86;shout -55;show -21;shut -80;sick -100;side -32;side of 82;sign -93;silenc 45;\
        silver -148;since the 59;since you -29;sincer 39;sing -87;singl -66;sister 14;sit 48;\
        sit with 28;site 74;sleep -22;slid -134;slip -58;slot 89;slow -46;small 38;smok -74;\
        so -41;so for -67;so i -59;so that 17;so there 49;so we 55;so you 35;sober -64;social 38;\
        solicitor can -47;some -40;somebody 83;somebody is 102;somebody who 97;someone 67;\
        someone who 52;something 49;somewhere 94;soon 58;sorry -27;speak to -15;spr 60;staff -17;\
        stand 34;start -89;start from -64;start of 81;statement 101;statement of 19;stay with -41;\
        steady -43;step -25;still -50;stop 39;stor -154;straight 82;straight with 77;street -94;\
        street [Name] -35;subject 122;such -39;sum 197;summer 52;supervision 62;supervisor -47;\
        surgery -62;tablet -38;tag -90;take -39;take a -74;take it -33;take out -68;talk 26;\
        talk about 61;talk on 102;tea -92;teach -60;teacher 69;team -120;tear -89;telephon -13;\
        tell [Name] 57;tell it 48;tell me -83;tell us -70;tenancy 44;tenant -92;test -87;text -81;\
        than 22;than you -82;thank -91;thank you -38;that 63;that day -77;that go -53;that he -48;\
        that in 67;that is -19;that it -5;that no 70;that on -57;that she -105;that the 56;\
        that there 43;that week -54;that would -79;that you -50;the -8;the [#count] 12;\
        the [#date] 19;the [=count] -33;the [=weekday] -56;the [Name] 22;the back -34;the box -39;\
        the card -44;the child -35;the council 30;the cours -40;the day -52;the desk -52;\
        the end 35;the flat 32;the form 33;the front -67;the group -27;the hall -30;the home 70;\
        the hospital 55;the hous 23;the job -60;the judg -55;the kettl -34;the key -55;\
        the kitchen -68;the lady 73;the law -78;the letter -30;the list -38;the littl 97;\
        the nurs 68;the offic -57;the order 12;the other 42;the phon 56;the polic 45;\
        the programm -68;the report -82;the respondent 107;the road 91;the room -21;the same -60;\
        the sheet -68;the side -82;the spr 39;the sum 102;the summer 54;the time 36;the yard -64;\
        the year 63;then 97;then ask 65;then what -65;there 68;there are 46;there is 58;\
        there was 66;there will -91;these day 141;they are 2;they do -75;they have 49;\
        they will 32;think 34;think about 97;think of 35;think that -51;think you -37;third 33;\
        this is -63;this morn -81;this offic 56;this week -122;this year -50;those 58;throw -114;\
        ticket -54;time 10;time and -48;time for -72;time you 34;tir -50;to 24;to [=weekday] 84;\
        to [Name] -8;to [V] -47;to a 51;to all -59;to any -44;to be 30;to do 50;to eat -52;\
        to have 75;to her 72;to him 124;to keep 16;to look 45;to put 42;to read -24;to ring -57;\
        to say 10;to see 27;to start -67;to take 79;to the 4;to think 31;to you 60;to your -35;\
        today -87;tonight -66;too -53;tool 31;top -76;town 78;train -42;tree -56;try -30;turn -28;\
        under the -88;understand 54;unless -70;until 28;until [#time] 24;until the -19;up with 89;\
        upset 57;upstair 67;us 42;us in 81;used -43;used to -74;usher -76;van -95;\
        visit [#count] 85;voic -24;w 126;wage 58;wait for 61;walk -122;want -17;want to -52;\
        want you 134;ward 64;warm -127;was 58;was a -83;was in 34;was not 29;was tell 98;\
        wash -105;watch 59;water -19;we -37;we are 28;we can 87;we do -42;we will 37;wear -98;\
        week [=count] -115;week and 53;week of 65;weekday 81;weekend 77;weigh -90;welcom -66;\
        well done -88;were 54;what 65;what did -83;what happen -60;what i -57;what it 7;\
        what she -55;what they 39;what was -28;what we -49;what would -47;what you -112;\
        what your 92;whatever -93;when 7;when it -48;when she -53;when the 110;where -48;\
        where a -62;where the 43;wherever -68;whether -17;which 22;which of -91;while 54;who 55;\
        who does -79;who had -77;who sit 90;who tell 54;who was 42;whoever -113;whose 25;why 83;\
        why the 59;wife 27;will -13;will be -5;will bring 74;will have 57;will need -52;\
        will not 24;will say 56;will take 74;will talk 90;wind -83;winter 73;wish to 65;wit 54;\
        with 18;with [P] 46;with a -34;with me -67;with the 71;with your -35;withheld 143;\
        within -77;woman 78;word -72;word i -87;work -22;work day -73;workbook -43;worker 36;\
        worry about -65;would 40;would have -97;would like -77;would not 21;would rather 52;\
        would you 39;writ 7;writ account 139;writ down -79;writ it -54;writ that 21;writ to -76;\
        wrong -31;yard -48;year 27;yes -46;yet 108;you -2;you a -41;you also -60;you and 44;\
        you are 27;you ask 12;you at 57;you by 41;you come 78;you could -56;you do -56;\
        you get -47;you give -22;you go -93;you had -27;you have -20;you hear 57;you keep 36;\
        you know 4;you like 48;you may 46;you miss -41;you must 86;you on -73;you pay -114;\
        you put 97;you say 23;you should 45;you shout -79;you sleep -73;you that 82;you the 34;\
        you think 48;you to 70;you want 28;you were -111;you will 33;you would -75;young 29;\
        your -14;your case 110;your file -43;your letter 52;your mum 25;your own 56;\
        your request 55;your shift -47;your solicitor 84;your wife 43;yours sincer 39;\
        yourself -24
        """
}
