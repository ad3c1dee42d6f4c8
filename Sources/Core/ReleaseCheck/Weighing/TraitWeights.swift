/// What each trait of a text weighs, in hundredths: written by
/// `scripts/fit-release-weights`, not by hand.
///
/// "n:" is nearness, novelty and support, "f:" how a sentence speaks, "h:" what a detector found, "s:"
/// the score of the ground check; the rest are stems and pairs of neighbours.
enum TraitWeights {
    static let base = -2.20

    static let text = """
        f:mask -155;f:own-words -3;f:question -20;f:quoted -65;h:fragment 266;\
        h:implied-existence 188;h:number-translated 176;h:paraphrase -8;h:source-phrase 186;\
        h:time-adjacent 242;h:without-ground -16;n:covered 30;n:near 39;n:near-place -19;\
        n:near-told 24;n:near>0.5 41;n:near>1 85;n:near>1.5 61;n:near>2 -11;n:novelty -10;\
        n:number 35;n:numbers 17;n:others 38;n:support -113;s:1 4;s:1.4 46;s:1.85 50;s:2.3 29;\
        s:score 57;x:others-number 29;x:others-told 33;[#] 50;[#count] -36;[#count] and 42;\
        [#count] at -67;[#count] more 58;[#count] not -68;[#count] of 67;[#count] that 57;\
        [#count] thing -102;[#count] time 53;[#count] to -39;[#count] with -40;[#date] -4;\
        [#date] [#count] -59;[#date] [#time] -65;[#date] [=time] -33;[#date] [Name] 58;\
        [#date] [X] -26;[#money] 14;[#rate] 88;[#share] 1;[#share] of 39;[#some span] 77;\
        [#span] and 32;[#span] before 21;[#span] in 51;[#span] is 33;[#span] late -72;\
        [#span] on 103;[#span] to 52;[#time] -95;[#time] [Name] -78;[#time] and 53;[#time] at 75;\
        [#time] or 140;[#time] until 65;[#weekday] -13;[#weekday] [#date] -80;\
        [#weekday] [#time] 58;[#weekday] [=date] -72;[#weekday] and -14;[=count] -47;\
        [=count] [Name] -60;[=count] at -20;[=count] of 34;[=date] -175;[=date] [#time] 53;\
        [=date] [=count] -78;[=date] [Name] 69;[=date] [V] -75;[=date] is -38;[=date] say -45;\
        [=measure] -106;[=money] -75;[=span] -13;[=time] -52;[=time] [Name] -37;[=time] as 44;\
        [=weekday] 18;[=weekday] [#date] -139;[=weekday] [=date] -34;[=weekday] [=time] -27;\
        [Name] -42;[Name] [#count] 30;[Name] [P] 19;[Name] [W] -47;[Name] from 62;[Name] hous -46;\
        [Name] lane -63;[Name] not 58;[Name] on 16;[Name] road -14;[Name] street -33;[Name] to 37;\
        [P] 83;[P] [Name] 59;[P] [W] 76;[P] i 83;[P] in 13;[P] it 43;[P] on 45;[P] pleas 36;\
        [P] say -69;[P] tell -71;[P] thank -56;[P] the -40;[P] to 60;[P] was -49;[P] yes -71;\
        [P] you 21;[V] [P] -45;[V] birthday -61;[V] has 101;[V] on 44;[V] tell 52;[W] 35;[X] -155;\
        a [#span] 62;a [#weekday] 56;a [=weekday] 37;a [Name] 61;a baby -52;a bed -70;a card -35;\
        a child -41;a coat 53;a court -17;a dad -110;a different 30;a drink 63;a kitchen 80;\
        a list -51;a littl 47;a man 73;a member 53;a new -92;a note -53;a person 78;a report -60;\
        a small 55;a time -69;a woman 35;about -16;about [#span] -16;about how 10;about it 22;\
        about the 43;about what 45;about your 31;abus -45;accept -56;accident 33;account 30;\
        acorn -90;across 81;act -23;actual -50;add -48;address -25;adult 36;after 38;\
        after [#time] 105;after [Name] 83;after a -49;again 49;against 47;agency 37;agreed -31;\
        agreement 41;aim 37;alcohol -79;all 49;all i 48;along -37;also -22;also say -71;\
        always -84;am 14;am tell 68;an 18;anchor -69;and -31;and [Name] 23;and [V] -44;\
        and can -95;and come 29;and do -80;and he -25;and her 36;and i 23;and if -96;and is -56;\
        and keep -59;and not -30;and on 61;and see 30;and she 16;and that -47;and then -38;\
        and there -36;and they 69;and we -89;and why 71;and you -28;and your -56;angry -70;\
        annex 114;another 36;answer -56;any -27;any day 116;any more 65;anybody -92;\
        anybody else -56;anyone -84;anyone else -48;anything -103;apart -68;apology 63;apply -35;\
        are -64;are [#count] 39;are not -42;are on -37;are the -38;arrear -15;arrest 36;as -61;\
        as a -25;as he -36;as long 63;as many 102;as to 76;as well 16;as you -28;ask -27;\
        ask [Name] 105;ask [P] 48;ask about -48;ask me -38;ask us -40;ask what 49;ask who 67;\
        ask you 39;assault -28;at -43;at [#span] -73;at [#time] -55;at [=time] -46;at [Name] -32;\
        at all -22;at home 51;at night 46;at risk -97;at school 53;at the 98;attend -21;\
        attendanc 39;autumn 44;away 45;away from 77;baby -30;back 1;back of -42;back to 2;bad -76;\
        bail -10;bakery -66;bank -46;be 32;be [#count] -55;be a -61;be ask 13;be done -48;\
        be in -74;be keep 69;be show 57;because -45;because of 37;because she -102;because the 30;\
        because you -42;bed -61;bedroom 39;been 28;been ask 67;been give 63;been hurt -54;\
        been tell 26;before 69;before [#time] 97;before [=weekday] 41;before you -32;\
        beforehand -65;begin -95;behind 30;being 47;bell -35;belong -38;belong to -50;benefit -48;\
        beside 51;between 132;between [#time] 14;between the 72;bill -68;bin -138;birthday -170;\
        biscuit -72;bishop -61;black -184;blood -34;board -43;body -34;book -16;boot -47;born -77;\
        both -43;box -91;boy 46;breach 43;break -50;bridg -45;bright -49;bring -108;bring a -93;\
        bring in 86;bring the -30;bundl 41;bus -47;but 53;by 20;by [#time] -44;by [#weekday] 76;\
        by [Name] 57;by the -20;by then 38;bye -38;cake -33;call 49;call it 61;can -8;can be -52;\
        can not 19;can say 61;can see -28;car park -19;card -115;caretaker -67;carry -61;case -39;\
        catch -62;caution -78;centr -41;certificat -93;chair -47;chang -103;chapel -58;charg 25;\
        cheer -76;child 36;choic -76;choos -63;christma 23;church 78;claim -69;class -88;clock 54;\
        clos -29;cold 40;colour -31;come for 104;come in -80;come on 35;come out 94;come to 33;\
        complaint -61;concern 90;condition -51;conferenc 107;consider 81;contact -23;\
        contact [V] -18;contact with -69;conversation 58;copy -16;corn -47;correct -48;cost -80;\
        could 3;could not 56;council -54;cours -75;court -93;court at 53;cover 34;cross -74;\
        cry -107;cup -67;cupboard -75;cut -140;dad -62;dad see 68;date -47;date of -45;\
        daughter -63;day 33;day after 77;dear -22;dear [P] -29;dear ms 45;decid -58;decision 80;\
        defendant -51;depot -67;describ 61;desk -107;did -27;did not -44;disclosur 49;discuss 10;\
        do -32;do for 59;do it -49;do not 57;do that -38;do with -42;doctor -27;document 69;\
        does -32;does not -69;done 12;door -2;down -4;down what -43;draw 26;dress 47;drink -93;\
        driv 21;drop -28;dry -127;duty -55;each -75;each man -46;each week 113;earlier 96;earn 75;\
        easter 48;eat -92;either -80;else -22;elsewher 64;emergency 100;enclos -61;end -28;\
        enough 77;enough to 38;enter -51;entry -29;envelop 90;every -101;everybody -44;\
        everyone -43;everything 70;except 56;facilitator -39;fair -50;fall -79;fami 29;\
        fami court 46;ferry -57;few -20;figur 53;file 37;find -7;fine -37;first -50;fit -62;\
        flat -41;floor -46;food -70;for -10;for [#span] 37;for [V] 59;for a 35;for all -29;\
        for any -74;for each 48;for every 34;for his -30;for it -38;for man 78;for the 13;\
        for you 21;for your 15;form 23;free -50;fridg -62;friend -17;from 39;from [#time] 73;\
        from [Name] -41;from a 8;from me 24;from the 30;front desk -48;front of 23;further 89;\
        garden -63;gate -30;general -69;get it -53;girl 43;give -56;give it -58;give you 29;\
        glad -80;glass -28;go 44;go and 47;go back 43;go on 49;go out -90;go through 62;go to -24;\
        good -32;grac -120;gran -64;green -87;grey -78;ground 18;group -88;group and -59;\
        group is -53;guess -87;gwen 47;h -45;had 54;had a -36;had had -45;had it 55;had the -44;\
        had to 72;half 23;hall -29;hand -65;hang -73;harbour -88;hard -59;harm -52;has 45;\
        has a -37;has ask -29;has say -62;has to -12;have 16;have a 39;have ask 59;have been 80;\
        have get -35;have had -54;have never -78;have not 28;have put -80;have read 64;\
        have tell 49;have to 76;he 53;he ask 68;he can -66;he had -122;he is 54;he know -46;\
        he may 67;he say 38;he tell -99;he will 19;he would -40;head -53;hear 32;hear it 24;\
        hear on 43;hear that -69;help -48;help with -69;help you -63;her 59;her mum -88;\
        her own 37;her to 49;here -37;hers 65;hi -35;hi [P] -44;hide -45;high 98;hill -73;him 20;\
        him to -3;himself -51;his -14;his brother -54;his mum -70;hit -61;hold 68;hold the -47;\
        holiday 44;home -18;home visit -69;homework 36;hope -62;hospital 59;hostel -74;hot 79;\
        hour 49;hous -5;hous and 52;household 75;how -22;how it 58;how long 69;how many 44;\
        how the 74;how to -71;how you -49;hub -75;hurt -41;husband -57;i 12;i am 21;i can 47;\
        i could 25;i do -27;i had 29;i have -67;i know 29;i must 67;i see -51;i should 36;\
        i tell -53;i think 57;i want 13;i was -41;i will -21;i would 133;i writ -50;idea 62;\
        if -87;if he 53;if it -49;if you -81;ill 60;imagin 121;in [#count] -34;in [#span] -57;\
        in [=count] -39;in and 60;in any -65;in every -50;in front 30;in her 38;in it 18;\
        in mind 91;in my -62;in on 28;in that 21;in the -41;in this 49;in which 44;in with 60;\
        in your -42;incident 58;index 134;index to 76;inform 78;information -90;injury 94;\
        interview 30;into 19;is -59;is [#count] -29;is [#money] -70;is [Name] 64;is a -42;\
        is about -37;is all 84;is ask -57;is at 47;is for -66;is get 78;is in 19;is make 67;\
        is no -28;is on 32;is safe -94;is that 84;is the -52;is yours -89;it and 26;it as 52;\
        it back 47;it can -33;it come 25;it does -14;it down -42;it for -74;it from 44;it in -30;\
        it on 35;it up -40;it was 50;it with -21;it would 41;its 45;ivy -91;january 74;jo 44;\
        judg -78;july -95;just 39;keep the -80;kettl -76;key -12;keywork -57;kitchen -22;\
        know it -56;know that 30;know you 33;l 56;lad 27;lady 68;landlord -72;lane -135;\
        lantern -41;last -48;last time -86;late -107;laugh -42;law -51;leaflet -61;learn 58;\
        leav -18;leav a -69;leav it 106;leav out -52;let 71;let him 52;let us 31;letter from 75;\
        letter of 54;lh 75;licenc -91;lie 66;life -86;lift -46;light -51;lik -78;like -67;\
        like a -76;like for 58;like to -39;like you 25;line -35;listen 25;littl 73;live with -79;\
        lock -44;long 41;long as 30;longer 50;look after 57;look like -35;lose -127;lot 45;\
        loud -57;low -74;lunch -106;make -15;make a -78;make to 89;make you -79;man -58;\
        manager -27;march 102;mark -55;marriag -41;may -49;may ask -92;may be -88;may not 40;\
        me if 85;me that -28;me to -45;mean -54;member 68;member of 49;mend -99;mention 64;\
        messag -28;middl 39;mind -40;money -44;money and 47;more 66;more than -33;morn 3;most -55;\
        move -20;move to -25;mr -10;mr [Name] -40;multi 108;mum 58;must -26;must be 41;\
        must not -30;my -36;name -25;name and -69;near 52;nearer 94;need -10;need it 52;\
        need to 52;neighbour -78;neither 67;never -23;new -63;new year 23;next door 38;next to 80;\
        night 49;no 20;no contact -34;no good 96;no i 81;nobody 43;nobody can 75;nobody in 78;\
        none 46;nor 40;not 127;not [#count] -71;not a -27;not ask 16;not attend -87;not be 44;\
        not before 70;not contact -37;not disclos -137;not do -51;not for 41;not get -36;\
        not give -50;not go 30;not have 8;not know -46;not make -29;not need -96;not pass -39;\
        not ring 33;not say 17;not send 57;not tell -46;not that -44;not the -44;not want 85;\
        not writ 96;note 26;note for 53;note of 68;nothing -34;nothing to -30;notic -12;\
        november 68;now 38;now and 28;object 60;odd 83;of [#count] 43;of [#span] 69;of [=date] 60;\
        of [Name] -19;of a 65;of it 35;of that 34;of the 39;of these -75;of your -28;off -8;\
        offer -46;offic -87;officer 50;often -70;ok -32;old 37;on -28;on [#date] -69;\
        on [#weekday] -29;on [=date] -57;on a 10;on at 72;on for 37;on it 57;on our 84;on that 44;\
        on the 3;on to 49;on what 33;on your -59;one -47;only 40;open -67;or -110;or a -73;\
        or after 74;or else 88;or so 58;orchard -70;order -69;order of 36;other 27;\
        other person -110;others -50;otherwise 83;ought 47;ought to 47;our -48;out by 62;\
        out in -36;out of 81;out the 44;out with 48;outside 51;over 33;over the 41;own 33;\
        own account -65;own word 40;p 54;pack -44;page -14;paint -79;panel 25;paper 56;parent -67;\
        park -99;part 14;partner 32;pass 2;past 74;pay -61;pay for 109;payment -42;payslip -50;\
        person who -56;phil -64;pick -26;pictur -73;plac 76;plan 46;plant -51;plat -71;plea -43;\
        pleas 60;pleas do -12;pleas tell -57;pocket 69;pocket money 73;polic 31;polish -46;\
        position 42;post -96;power 36;power and 61;practic -72;prepar 77;press -66;pressur -60;\
        primary -59;print -47;privat 27;probation -66;programm -13;promis -101;property 45;\
        proud -44;proud of -40;public 58;push -96;put -22;put a -41;put the -16;put to 102;\
        quarry -37;quarter 53;question -20;question about -86;r 62;rather you 65;re 59;read -56;\
        real -66;receipt -37;reception -90;record -35;record of 41;red -57;referral 62;relativ 47;\
        releas 52;remember 23;reminder -107;rent -77;repair -85;reply 48;report 64;request 94;\
        requester -82;respondent 23;respondent [P] -69;rest 38;result 57;review 40;review with 68;\
        right to 50;ring -50;ring me 92;ring us 53;risk 94;road -33;room -48;room [#count] -39;\
        row -43;rule -64;run -12;run for -89;s 39;safe -60;safeguard 59;same -35;same for -74;\
        say -41;say and -58;say he -43;say i -44;say it 26;say more 50;say no 46;say so -19;\
        say sorry -48;say that -10;say the -93;say whether 69;say you -91;say your -99;scan -30;\
        schedul 36;school 34;scor 79;seal 69;second -77;section 43;see 56;see what -23;sell 38;\
        send -45;send to -95;send you 51;sentenc -30;separat -50;september 74;serious -57;\
        servic 31;session -14;session [#count] 24;set -27;shak -46;shall -49;she 95;she can 44;\
        she did 35;she had -62;she has 39;she is 31;she tell -89;she will 54;she would -41;\
        sheet -38;shoe -79;should 78;should not 28;shoulder -62;shout -86;shut -73;sick -81;\
        side 4;side of 42;sign -113;silver -73;sincer 30;sing -50;singl -45;sit 41;sit in -14;\
        sit with 53;size -37;sleep -26;slid -86;slip -39;small 25;smok -65;so -41;so do 29;\
        so it 29;so that -50;sober -58;social 28;soft -61;solicitor 31;solicitor can -45;\
        somebody 79;somebody is 52;somebody who 93;someone 17;someone is 77;someone who 64;\
        something 45;somewhere 73;soon 64;sorry -19;sorry for -38;speak to -36;spr 28;staff 15;\
        stand 25;start -70;start from -55;statement 93;stay 10;steady -25;still -48;stock -42;\
        stop 60;stor -114;straight 57;street -102;subject 75;such -44;sum 103;summary 44;\
        summer 29;supervis -60;supervisor -25;support 19;suppos 81;surgery -82;tabl -5;tablet -35;\
        tag -52;take -51;take a -78;take out -76;talk 43;talk about 47;talk with 44;task -46;\
        tea -51;teacher 61;team -50;tear -87;tell it 65;tell me -111;tell us -83;temper -25;\
        tenancy 72;tenant -69;test -70;text -81;than 17;thank -74;thank you -22;that 63;\
        that a -40;that day -57;that even 63;that he -48;that her -69;that in 75;that is -19;\
        that on -38;that she -94;that the 48;that there 56;that we 45;that you -56;the -15;\
        the [#count] -14;the [#date] 33;the [=count] -73;the annex 102;the black -69;the block 79;\
        the boy 34;the car 35;the card -34;the child -20;the court -28;the day -21;\
        the defendant -28;the depot -57;the desk -40;the dog -39;the door -34;the first -2;\
        the form 45;the front -29;the hall -50;the home 70;the hospital 48;the hous 60;\
        the judg -52;the kettl -33;the key -27;the kitchen -66;the lady 36;the law -33;\
        the littl 71;the middl 39;the morn 54;the night 49;the nurs 42;the offic -57;\
        the order -24;the other 39;the panel 64;the park -62;the phon 32;the polic 72;the pric 76;\
        the programm -45;the record 65;the rent -22;the report -50;the respondent 40;the road 37;\
        the room -38;the rule -40;the same -34;the second -30;the sheet -28;the shop 27;\
        the side -70;the small 60;the spr 59;the sum 72;the summer 45;the time 74;the top -61;\
        the wall -55;the yard -48;their -12;them -11;then 52;then ask 61;then what -53;there 71;\
        there is 31;there was 44;there will -66;they -6;they are 23;they do -77;thing 19;think 33;\
        think about 74;think of 40;think that -47;think you -46;third 32;this 27;this is -95;\
        this week -70;this year -45;those 35;through 4;through a 43;through the -41;throw -81;\
        ticket -56;time -9;time for -48;time you 44;to 25;to [Name] 42;to a 67;to all -64;\
        to be 33;to eat -48;to enter -23;to have 80;to hear 68;to her 63;to him 77;to know -34;\
        to look 40;to me -42;to put 17;to say 36;to speak 27;to take 52;to talk 27;to the 13;\
        to think 40;to you 30;to your -21;today -61;tonight -91;too -60;top -119;touch 49;toy -79;\
        translat 56;tree -51;troubl 48;try -39;turn -11;typ -47;u -65;under the -49;understand 37;\
        unit 20;unless -73;until 17;until [#time] 17;until [=time] -81;until you 69;up and 31;\
        up the 46;up to -55;upstair 69;us 22;us to 41;use 26;used -55;usher -55;van -74;very 45;\
        view -40;visit [#count] 59;volunteer 28;wage 53;wait for 44;walk -100;walk in 64;want -44;\
        want to -37;want you 115;ward 78;warden -89;warm -105;warn 35;was 68;was a -71;was it 46;\
        was make 41;wash -82;watch 29;water -50;way -8;we -35;we are 38;we ask -68;we can 67;\
        we do -95;we have 29;we will 3;wear -58;wed 24;week [#count] -24;week [=count] -74;\
        week of 110;weekday 31;weekend 84;weigh -46;weight -50;welcom -85;well done -67;were 26;\
        were not 93;what 58;what did -63;what go 13;what happen -46;what he -18;what i -20;\
        what the -14;what they 60;what was -13;what we -7;what you -87;whatever -51;wheel -57;\
        when 7;when he -25;when she -51;when the 107;when you 33;where -43;where a -29;\
        where the 42;where you -39;wherever -51;which 29;which i 65;which of -78;while 45;who 41;\
        who has 47;who is 51;who pay 53;who tell 54;who was 44;whoever -70;whose 43;why 55;\
        why the 47;wife 20;will -4;will do -33;will have 44;will not 48;will say 49;will see -45;\
        will talk 48;wind -66;window -32;wing 70;winter 56;wish to 41;wit 63;with 19;with [P] 66;\
        with [V] 25;with her 42;with it 53;with me -20;with the 46;with us -46;with what 55;\
        with you 49;with your -57;withheld 89;within -60;without the 57;woman 74;word -91;\
        word i -61;work -34;work with 37;worker 12;worry about -51;wors -57;would 42;\
        would have -81;would like -37;would not 70;would rather 41;would you 12;writ -12;\
        writ down -28;writ that 62;writ to -34;wrong -55;yard -63;year 18;yet 35;you -10;\
        you also -39;you and 68;you are 36;you ask 39;you at 30;you by 53;you come 99;you do -76;\
        you get -42;you go -66;you had -36;you have -10;you know 37;you leav -26;you may 47;\
        you miss -42;you on -44;you put 105;you say 59;you take -72;you that 66;you think 49;\
        you to 52;you want 40;you were -96;you will 24;you would -40;young 35;your -23;\
        your brother -40;your hand -27;your letter 59;your own 33;your request 33;\
        your solicitor 70;your wife 47;yours 65;yours sincer 30
        """
}
