/// What each trait of a text weighs, in hundredths: written by
/// `scripts/fit-release-weights`, not by hand.
///
/// "n:" is nearness, novelty and support, "f:" how a sentence speaks, "h:" what a detector found, "s:"
/// the score of the ground check; the rest are stems and pairs of neighbours.
enum TraitWeights {
    static let base = -3.18

    static let text = """
        f:mask -179;f:own-words 13;f:question -8;f:quoted -46;h:fragment 388;\
        h:implied-existence 229;h:number-translated 181;h:paraphrase 4;h:source-phrase 210;\
        h:time-adjacent 244;h:without-ground 16;n:covered 15;n:near 56;n:near-place -16;\
        n:near-told 34;n:near>0.5 36;n:near>1 79;n:near>1.5 21;n:near>2 -22;n:novelty 37;\
        n:number 2;n:numbers 29;n:others 35;n:support -105;s:1 4;s:1.4 4;s:1.85 47;s:2.3 -15;\
        s:3 38;s:4 -6;s:score 71;x:others-number 29;x:others-told 42;[#] 48;[#count] -30;\
        [#count] [#span] 73;[#count] [Name] 36;[#count] and 31;[#count] more 68;[#count] not -75;\
        [#count] of 58;[#count] on -58;[#count] page 27;[#count] person -57;[#count] session -40;\
        [#count] thing -136;[#count] time 65;[#count] to -49;[#count] with -52;[#count] work -60;\
        [#date] [#count] -84;[#date] [#time] -9;[#date] [=time] -47;[#date] [Name] 81;\
        [#date] [X] -41;[#money] 14;[#money] for -110;[#rate] 104;[#share] 18;[#share] of 85;\
        [#some span] 96;[#span] -11;[#span] and 40;[#span] at -63;[#span] in 80;[#span] is 67;\
        [#span] late -87;[#span] on 130;[#time] -91;[#time] [Name] -27;[#time] and 85;\
        [#time] at 45;[#time] in 53;[#time] or 160;[#time] to 39;[#time] until 104;[#weekday] -18;\
        [#weekday] [#date] -111;[#weekday] [=date] -96;[#weekday] and -28;[#weekday] or 95;\
        [#weekday] the -91;[=count] -36;[=count] [Name] -77;[=date] -169;[=date] [=count] -58;\
        [=date] [Name] 51;[=date] [V] -136;[=date] is -51;[=date] say -69;[=measure] -150;\
        [=money] -75;[=span] -32;[=span] and -54;[=time] -54;[=time] [Name] -72;\
        [=weekday] [#date] -125;[=weekday] [=date] -52;[=weekday] [=time] -59;[Name] -25;\
        [Name] and -20;[Name] clos -52;[Name] for 61;[Name] hous -73;[Name] lane -76;\
        [Name] no 102;[Name] on 33;[Name] road -60;[Name] street -65;[Name] to 50;[P] 101;\
        [P] [Name] 17;[P] [W] 59;[P] about 108;[P] before 92;[P] has -37;[P] i 69;[P] if 106;\
        [P] it 38;[P] pleas 90;[P] say -99;[P] tell -119;[P] thank -57;[P] the -67;[P] to 35;\
        [P] was -58;[P] we 48;[P] yes -87;[V] 22;[V] [P] -44;[V] birthday -75;[V] has 118;\
        [V] tell 120;[W] 35;[X] -179;a 15;a [#span] 62;a [#time] 149;a [#weekday] 65;a [Name] 49;\
        a baby -56;a bed -99;a boy 37;a car 67;a card -59;a child 33;a court -53;a dad -78;\
        a different 50;a door 67;a hard -60;a list -53;a littl 25;a man 68;a member 71;a new -99;\
        a note -68;a person 78;a report -110;a talk 110;a time -79;a woman 33;about -21;\
        about [#span] -78;about how 75;about the 50;about what 36;about you 29;about your 60;\
        accept -57;account 46;account of 29;acorn -112;across 50;act -46;add -42;address -62;\
        adult 23;advic 67;after 27;after [#time] 88;afternoon 37;again 59;against 111;\
        agreed to -46;alcohol -119;all 27;all i 75;alone 34;along -63;already 65;also -21;\
        also say -78;always -108;am -7;am in -77;am tell 68;among 88;an -9;an order -80;\
        anchor -63;and -7;and [#time] 29;and [#weekday] 77;and [V] 43;and a -48;and can -99;\
        and come 47;and do -48;and her 50;and if -102;and is -70;and it -19;and keep -64;\
        and leav -65;and see 45;and that -41;and the 20;and then -98;and there -54;and they 82;\
        and we -141;and you -24;and your -41;angry -28;annex 144;anniversary -35;another 36;\
        answer -58;any -59;any day 113;any more 94;anybody -64;anyone -77;anything -103;\
        anything that -31;apart -79;apology 77;are -66;are not -32;are on -58;are the -57;\
        arrest 76;as -73;as he -54;as it 32;as long 98;as the -18;as to 101;as you -44;asham -53;\
        ask -24;ask [Name] 83;ask [P] 57;ask about -72;ask for 32;ask if 43;ask me -45;\
        ask what 34;ask who 59;ask you 51;assault -39;assessment 28;at -20;at [#time] -64;\
        at [=count] -51;at [=time] -67;at [Name] -58;at night 60;at risk -104;at school 59;\
        at the 71;at this 76;at what 52;attend -19;attendanc 73;authority 47;away 47;b [Name] -56;\
        baby -41;back 14;back by -77;back from 79;back to -32;bad -133;bail -48;bakery -88;\
        bank -84;be 46;be [#count] -66;be [#span] -86;be a -70;be able -69;be ask 89;be in -68;\
        be keep 104;be serv 118;be show 71;be straight 83;be with -75;because -54;because of 65;\
        because she -76;because the 68;bed -26;bedtim 74;been 32;been ask 64;been tell 30;\
        before 71;before [#time] 35;before [=weekday] 39;before and -68;before we 76;begin -51;\
        behind 82;being 52;beside 19;best 92;best part 106;between 120;between [#time] 1;bill -89;\
        bin -144;birthday -180;biscuit -80;bishop -71;black -209;blood -31;body -10;book -28;\
        born -97;both -32;both of 63;bottl -43;bowl -51;box -91;boy 59;breach 57;break -37;\
        bridg -96;bright -58;bring -116;bring a -114;bring it 44;bring the -28;bring your 64;\
        build 64;bundl 75;bus -66;but 38;but you -79;by 3;by [#time] -9;by [=time] 101;by the 27;\
        by then 68;bye -42;cake -50;call 20;call it 94;can -28;can ask -87;can be -38;can not 53;\
        can say 68;card -124;card for -86;carry -71;case -69;catch -62;caution -45;centr -86;\
        certificat -74;chair -43;chang -89;chapel -62;charg 44;charity 85;check -13;cheer -76;\
        child 30;child in 85;child who 76;choic -57;choos -72;christma 27;church 119;class -68;\
        clean -49;clear of 97;client 44;clock 62;clos -34;clos to 104;club 45;coffe 79;cold 51;\
        colour -92;come for 103;come from 48;come in -90;come out 47;comment 36;complaint -22;\
        concern 84;conf 112;conferenc 139;consider 94;contact [V] -25;contact with -90;content 50;\
        conversation 68;copy -41;core 74;core group 84;correct -68;cost -101;could not 26;\
        council -78;counsell 103;count as -72;counter 48;cours -60;court -95;court at 31;\
        cross -69;cry -167;cup -73;cupboard -91;cut -119;d -39;da -84;dad -60;dad who -136;\
        date -28;date of -69;daughter -75;day 18;day after 114;day you 84;dear -23;debt 31;\
        decid -105;decision 74;defendant -60;deny 114;deny that 103;desk -110;diary 25;did -21;\
        did not -12;direct -57;disclosur 75;discuss 102;do -33;do it -80;do not 41;do with -40;\
        document 111;does -18;does not -75;doll -63;door and 61;down what -11;draw the -23;\
        dress 57;drink -86;drink diary 63;drop -18;dry -139;duty -45;each -57;each man -101;\
        each week 153;ear 72;earlier 62;earn 68;eat -64;either -83;else is 61;elsewher 90;\
        enclos -21;end -38;enough 87;enter -69;entry -47;envelop 125;even -33;every -93;\
        every case -106;every week 62;everybody -90;everyone -103;everything 72;explor 77;eye 53;\
        facilitator -71;fall -97;fami 28;february 79;ferry -75;figur 112;file 49;fine -50;\
        first -71;fit -82;floor -61;food -59;football -101;for 3;for [#span] -28;for all -57;\
        for any -70;for anyone -93;for help 52;for his -22;for it -67;for man 82;for now 94;\
        for the -14;for you 19;for your 20;free -47;frighten 43;from 35;from [#time] 64;\
        from [Name] -57;from [V] 61;from [X] -52;from me 50;from the 12;front -42;front of 27;\
        further 133;garden -43;gate -44;general -60;get 18;get it -90;get on 49;girl 42;give -45;\
        give a -54;glad -84;glass -22;go 44;go back 20;go into 29;go on 48;go out -120;\
        go through 75;go to -12;good -63;grac -132;gran -31;green -100;group -80;guess -67;h -54;\
        had 58;had been -41;had to 106;hall -35;hand -41;hang -79;happen 28;happy -66;harbour -70;\
        hard -77;harm -108;has 32;has a -51;has say -79;has tell 36;has to -35;have 17;\
        have [#span] -55;have ask 75;have been 49;have go 57;have had -57;have never -64;\
        have not 71;have put -77;have say -62;have tell 67;have the 28;have to 66;he 28;\
        he can -40;he had -148;he is 67;he say 60;he tell -101;he will 44;he would -49;head -42;\
        health 29;hear 21;hear it 34;hear that -76;hello -4;hello [P] -18;help -47;help with -78;\
        her 77;her mum -116;her own 59;her to 108;here -16;hers 91;hi -8;hi [P] -60;hide -56;\
        high 138;hill -49;him 24;himself -60;his -25;his mum -92;hit -63;hold 17;hold the -92;\
        honest 45;hospital 77;hostel -78;hot 97;hour 34;hous -5;hous and 95;household 63;how 22;\
        how long 41;how many 74;how the 43;how to -75;hub -50;hurt -49;i -10;i am 64;i can 63;\
        i could 48;i had 27;i have -76;i see -64;i should 54;i think 52;i want 36;i was -26;\
        i would 148;i writ -72;if -75;if he 33;if it -37;if you -95;ill 68;imagin 155;in 15;\
        in [#count] -47;in [#span] -53;in [=count] -79;in a -16;in any -116;in every -53;\
        in front 36;in her 65;in his -10;in it 7;in mind 78;in my -57;in the -39;in touch 46;\
        in your -50;index 117;individual 66;information -122;injury 69;inside 72;instead 28;\
        interpreter -28;interview 45;is -49;is [#count] -45;is [#money] -99;is [Name] 41;\
        is [W] 22;is a -47;is about -45;is all 87;is ask -43;is being 51;is book -90;\
        is enclos -65;is for -119;is get 99;is in 23;is never -99;is on 4;is safe -127;is that 94;\
        is the -70;is yours -62;it and 41;it as 55;it can -55;it come 74;it down -7;it for -53;\
        it from 52;it has -46;it in -32;it is -6;it on 37;it take -26;it there 52;it to -23;\
        it up -44;it was 82;it with -18;it would 72;ivy -118;january 69;jaw -86;jo 76;job -53;\
        judg -44;june 70;just 32;keep -23;keep in 84;keep the -45;keep to 102;kettl -83;kind -51;\
        kitchen -28;know -32;know about 76;know how -50;know it -61;know that 74;know you 52;l 90;\
        lad 60;lady 72;landlord -76;lane -128;lantern -26;last -55;last time -107;last week -88;\
        late -97;laugh -35;law -73;leaflet -90;leav a -72;leav it 68;leav out -50;let 68;\
        let him 19;letter 27;letter from 121;letter of 79;letter to -49;lh 114;licenc -104;lie 60;\
        life -73;lift -38;light -111;lik -63;like -58;like a -82;like for 60;like to -50;\
        like us 57;like you 75;line -36;list -46;littl 90;live 41;live with -63;lock -53;long 60;\
        look -44;look after 76;lose -119;lot 60;loud -57;love -54;low -74;lunch -97;\
        magistrat court 76;make -13;make a -96;make the 100;make you -69;man -41;mark -51;may -33;\
        may ask -52;may be -75;me -16;me if 71;me on -41;me that -52;me the -60;me to -70;\
        mean -73;mean that -59;member 62;member of 111;mend -62;mention 43;messag -47;might -2;\
        mill -60;mind -39;money -52;month 35;more 95;more than -36;morn 9;most -25;move 21;\
        move to -47;mr [P] -19;mrs 37;much 48;multi 113;mum 54;must not -44;my -77;name and -71;\
        near 69;nearer 77;neighbour -73;never -27;new -44;new year 67;next 17;next door 66;\
        next time -120;next to 104;nice -145;night 46;no 9;no good 93;no i 76;no point 90;\
        no use 83;nobody 51;nobody can 97;nobody has -69;nobody in 115;nobody is -34;non -61;\
        none 68;nor 40;not 138;not [#count] -96;not a -60;not attend -115;not be 51;not been 68;\
        not before 57;not book 87;not contact -69;not disclos -104;not do -52;not for 82;\
        not get -33;not go 24;not have 38;not in 45;not know -63;not need -55;not pass -51;\
        not say 13;not send 46;not so 63;not tell -60;not the -35;not to -9;not want 82;\
        not yet 60;note 41;nothing -33;november 77;now 73;now and 34;number -41;nurs -39;\
        object 86;of -3;of [#span] 81;of [=date] 32;of a 86;of his 80;of it 46;of the 25;\
        of these -87;of those 68;of us -33;of what 44;of you -52;off the 36;offer -37;offic -43;\
        offic is -86;officer 27;often -61;ok -37;old 12;on -28;on [#date] -55;on [#weekday] -52;\
        on [=date] -31;on [=weekday] -24;on a 56;on and 78;on at 91;on for 79;on his 90;on it 54;\
        on our 142;on that 62;on the 28;on to 54;one -69;only 80;only to -67;open -86;or -92;\
        or [#weekday] 95;or a -91;or after 76;or whether 98;orchard -110;order -77;order of 53;\
        order say -59;other 57;other person -161;other side -51;others -71;otherwise 84;our -60;\
        out and -34;out of 83;out on -38;out the 48;out with 61;outside 37;over 36;over the 47;\
        over to 90;own -3;p 56;page -7;paint -82;paper 22;paragraph -71;parent -81;park -154;\
        part 55;part of 40;partner 14;party -33;past 75;pay -83;pay [#money] -132;pay for 127;\
        payslip -62;person who -63;phon -36;pick -58;pick [#count] -99;plac 61;plan 8;plant -107;\
        plat -97;plea -29;pleas 26;pleas stop 108;pocket 103;polic 63;polish -75;post -102;\
        power 25;practic -41;practis -52;prepar 124;pressur -81;primary -105;print -91;privat 32;\
        probation -72;programm -19;project 72;promis -171;proof -65;proof of -48;proud -37;\
        proud of -53;pull 34;pupil -82;push -90;put -12;put a -63;put it -31;put the -26;\
        put to 144;quarry -79;question -83;question about -79;quiet -34;r 103;rather 32;\
        rather than -84;ray 116;re 110;read -69;real -139;reason -44;reception -76;red -99;\
        referral 50;releas 82;reminder -128;rent -47;repair -90;report 53;request 69;\
        respondent 51;respondent [P] -105;rest 70;result 62;return -43;review 47;review of 105;\
        ring -37;ring [Name] -74;ring me 73;ring us 63;risk 88;road -36;road [Name] -49;room -32;\
        row -51;rule -106;run for -79;s 84;safe -49;safeguard 87;same -35;same for -100;say -13;\
        say [=span] 92;say and -62;say he -42;say i -48;say nobody 67;say so -20;say that -14;\
        say the -93;say what 26;say whether 52;say which 66;say who -44;say you -105;\
        say your -106;scan -43;school 23;scor 103;seal 83;second -39;see 37;see a 34;see the -114;\
        see you -49;see your -60;send -42;send the -67;send to -87;sentenc -69;separat -102;\
        september 70;serv 59;session -12;set 56;settl -90;shak -46;shall -38;shar 15;she 108;\
        she ask -78;she had -53;she has 51;she is 43;she say -43;she tell -88;she want -45;\
        she will 89;she would -64;shed -55;sheet -42;shift -33;shoe -75;shop -32;should 99;\
        should have 38;shoulder -94;shout -53;show -23;shut -74;sick -97;side -32;side of 81;\
        sign -95;silenc 39;silver -147;since the 57;since you -25;sincer 36;sing -84;singl -66;\
        sit 46;sit with 32;site 72;sleep -22;slid -131;slip -55;slot 88;slow -48;small 33;\
        smok -75;so -43;so for -71;so i -61;so that 18;so there 51;so we 59;so you 31;sober -63;\
        social 25;solicitor can -44;some -37;somebody 86;somebody is 98;somebody who 96;\
        someone 62;someone who 51;something 47;somewhere 78;soon 56;sorry -24;speak to -15;spr 60;\
        staff -24;stand 34;start -93;start from -66;start of 82;statement 96;statement of 23;\
        stay with -39;steady -48;step -28;still -50;stop 42;stor -151;straight 82;\
        straight with 79;street -99;street [Name] -39;subject 127;such -41;sum 200;summer 52;\
        supervision 64;supervisor -48;surgery -65;tablet -37;tag -92;take -42;take a -75;\
        take it -35;take out -66;talk 24;talk about 57;talk on 100;tea -101;teach -64;teacher 66;\
        team -118;tear -90;telephon -16;tell -2;tell [Name] 63;tell it 50;tell me -88;tell us -67;\
        tenancy 40;tenant -95;test -89;text -87;than 25;than you -83;thank -94;thank you -30;\
        that 65;that a -12;that anyone 105;that day -74;that go -55;that he -48;that in 68;\
        that is -21;that it -1;that no 61;that on -58;that she -109;that the 50;that there 34;\
        that week -52;that would -76;that you -54;the -13;the [#count] 17;the [#date] 17;\
        the [=count] -28;the [=weekday] -57;the [Name] 22;the back -31;the box -40;the card -40;\
        the child -31;the council 26;the cours -50;the day -46;the desk -57;the end 42;\
        the flat 30;the form 33;the front -68;the group -26;the hall -37;the home 64;\
        the hospital 53;the hous 33;the judg -54;the kettl -35;the key -59;the kitchen -69;\
        the lady 69;the law -76;the letter -35;the list -35;the littl 98;the nurs 74;\
        the offic -60;the order 8;the other 41;the phon 55;the polic 51;the programm -66;\
        the report -73;the respondent 107;the road 98;the room -35;the same -61;the sheet -67;\
        the side -78;the spr 37;the sum 101;the summer 57;the time 29;the yard -62;the year 66;\
        then 97;then ask 56;then what -68;there 69;there are 42;there is 53;there was 59;\
        there will -100;these day 141;they are 6;they do -77;they have 45;they will 36;think 40;\
        think about 91;think that -51;think you -39;third 36;this is -63;this morn -77;\
        this offic 61;this week -127;this year -51;those 46;throw -123;ticket -52;time 14;\
        time and -51;time for -84;time you 41;tir -48;to 27;to [=weekday] 81;to [Name] -6;\
        to [V] -51;to a 53;to all -68;to any -52;to be 30;to do 43;to eat -52;to have 74;\
        to her 68;to him 122;to look 42;to put 44;to read -23;to ring -55;to say 18;to see 21;\
        to start -74;to take 81;to think 28;to you 56;to your -36;today -87;tonight -65;too -55;\
        tool 31;top -78;town 82;train -45;tree -54;try -35;turn -26;under -1;under the -89;\
        understand 57;unless -81;until 29;until [#time] 24;until the -24;up to -57;up with 91;\
        upset 53;upstair 69;us 43;us in 84;used -42;used to -76;usher -76;van -94;\
        visit [#count] 84;voic -33;w 122;wage 57;wait 4;wait for 62;walk -118;want -15;\
        want to -52;want you 133;ward 65;warm -118;was 59;was a -91;was in 33;was not 26;\
        was tell 93;wash -101;watch 65;water -23;we -45;we are 32;we can 87;we do -39;we will 46;\
        wear -102;week [=count] -113;week and 49;week of 64;weekday 79;weekend 77;weigh -92;\
        welcom -69;well done -89;were 58;what 59;what did -88;what happen -53;what i -54;\
        what it 10;what she -57;what they 42;what was -31;what we -45;what would -45;\
        what you -113;what your 102;whatever -85;when 6;when it -44;when she -56;when the 112;\
        where -50;where a -66;where the 49;wherever -66;whether -14;which 22;which of -92;\
        while 51;who 50;who decid -8;who does -77;who had -77;who sit 90;who tell 61;who was 39;\
        whoever -108;whose 22;why 87;why the 58;wife 35;will -13;will be -3;will bring 79;\
        will have 58;will need -47;will not 27;will say 61;will take 76;will talk 85;wind -86;\
        winter 69;wish to 69;wit 63;with 14;with [P] 50;with a -29;with me -68;with the 69;\
        with your -33;withheld 144;within -75;woman 84;word -77;word i -92;work -24;work day -69;\
        work with 68;workbook -41;worker 57;worry about -63;would 38;would have -97;\
        would like -78;would not 16;would rather 54;would you 48;writ 5;writ account 136;\
        writ down -80;writ it -55;writ that 26;writ to -81;wrong -37;yard -47;year 29;yes -45;\
        yet 83;you -1;you a -43;you also -58;you and 46;you are 35;you ask 18;you at 49;you by 38;\
        you come 72;you could -52;you do -53;you get -52;you give -21;you go -89;you had -31;\
        you have -20;you hear 58;you keep 38;you know 7;you like 53;you may 45;you miss -39;\
        you must 81;you on -58;you pay -119;you put 94;you say 20;you should 50;you shout -76;\
        you sleep -72;you that 79;you the 38;you think 47;you to 68;you want 29;you were -111;\
        you will 36;you would -69;young 31;your -14;your case 110;your file -56;your letter 57;\
        your mum 30;your own 58;your request 55;your shift -55;your solicitor 86;your wife 37;\
        yours sincer 36;yourself -26
        """
}
