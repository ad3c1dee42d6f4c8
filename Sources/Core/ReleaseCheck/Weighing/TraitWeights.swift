/// What each trait of a text weighs, in hundredths: written by
/// `scripts/fit-release-weights`, not by hand.
///
/// "n:" is nearness, novelty and support, "f:" how a sentence speaks, "h:" what a detector found, "s:"
/// the score of the ground check; the rest are stems and pairs of neighbours.
enum TraitWeights {
    static let base = -2.22

    static let text = """
        f:mask -136;f:own-words -6;f:question -9;f:quoted -38;h:fragment 201;\
        h:implied-existence 217;h:number-translated 203;h:paraphrase -16;h:source-phrase 223;\
        h:time-adjacent 247;h:without-ground -21;n:covered 12;n:near 32;n:near-place -14;\
        n:near-told 22;n:near>0.5 24;n:near>1 97;n:near>1.5 75;n:near>2 27;n:novelty -23;\
        n:number 18;n:numbers 20;n:others 37;n:support -105;s:1 28;s:1.4 43;s:1.85 70;s:2.3 48;\
        s:score 39;x:others-number 24;x:others-told 31;[#] 51;[#count] -46;[#count] [Name] 10;\
        [#count] and 73;[#count] before 45;[#count] not -57;[#count] of 85;[#count] session -33;\
        [#count] that 49;[#count] the -27;[#count] thing -94;[#count] time 37;[#count] to -42;\
        [#count] work -47;[#date] -25;[#date] [#count] -36;[#date] [#time] -60;\
        [#date] [=time] -40;[#date] [X] -21;[#money] 11;[#rate] 62;[#share] of 61;[#some span] 65;\
        [#span] 14;[#span] and 54;[#span] is 40;[#span] late -61;[#span] on 97;[#time] -109;\
        [#time] [Name] -68;[#time] and 57;[#time] at 87;[#time] not -55;[#time] on -18;\
        [#time] or 100;[#time] until 54;[#weekday] -16;[#weekday] [#date] -58;\
        [#weekday] [=date] -46;[#weekday] and -30;[#weekday] the -61;[=count] -28;\
        [=count] [Name] -53;[=count] at -22;[=count] of 59;[=date] -179;[=date] [=count] -74;\
        [=date] [V] -53;[=measure] -89;[=money] -47;[=span] 21;[=time] -34;[=time] [Name] -26;\
        [=time] as 50;[=weekday] 39;[=weekday] [#date] -120;[=weekday] [=date] -14;[Name] -44;\
        [Name] [P] 40;[Name] has -35;[Name] is -43;[Name] lane -44;[Name] on 27;[Name] or 48;\
        [Name] road -20;[Name] second 52;[Name] street -42;[P] 88;[P] [Name] 34;[P] [W] 55;\
        [P] a -44;[P] about 64;[P] i 51;[P] in 44;[P] it 32;[P] say -44;[P] tell -60;\
        [P] thank -53;[P] the -54;[P] to 44;[P] was -43;[P] you 33;[P] your -46;[V] -18;\
        [V] [P] -42;[V] birthday -53;[V] has 75;[V] on 42;[X] -136;a [#span] 58;a [#time] 60;\
        a [#weekday] 58;a baby -39;a bed -45;a card -36;a child -41;a coat 42;a dad -75;\
        a different 23;a drink 56;a good -48;a list -34;a littl 51;a man 56;a member 59;a new -89;\
        a note -52;a person 52;a report -66;a small 43;a time -49;a woman 13;able 21;able to 26;\
        about -8;about [#span] -26;about how 39;about it 38;about the 16;about what 42;\
        about you 19;abus -85;accept -32;accident 34;account 26;acorn -68;across 69;across the 41;\
        act -20;actual -43;address -1;adviser -33;after 60;after [#time] 97;after [Name] 85;\
        after a -42;again 21;against 22;agency 24;agreed -21;agreement 42;aim 42;alcohol -65;\
        all 40;all i 22;allow -19;alone 15;along -47;also -23;also say -44;always -44;am 37;\
        amount 71;an 23;anchor -45;and -22;and [#count] 30;and a 19;and ask -38;and can -63;\
        and do -64;and if -45;and it 37;and keep -55;and nobody -43;and not -19;and on 48;\
        and see 38;and she 41;and that -59;and they 44;and we -71;and why 55;angry -53;annex 107;\
        another 30;answer -59;any -45;any day 67;any hour 71;any more 60;any other 62;anybody -54;\
        anybody else -54;anyone -68;anyone else -55;anything -84;anywhere 41;apart -115;\
        appointment -21;are -45;are in -40;are not -18;are on -32;are the -37;arrear -23;\
        arrest 56;arriv -29;as -48;as a -30;as he -18;as it 30;as long 70;as to 65;as well 33;\
        as you -30;ask -6;ask [Name] 99;ask [P] 39;ask about -22;ask me -39;ask that 27;\
        ask the -19;ask to -37;ask what 43;ask which 39;ask who 36;ask you 34;assessment -22;\
        at -44;at [#span] -56;at [#time] -20;at [=time] -49;at [Name] -20;at all -24;at any 54;\
        at home 16;at night 9;at risk -59;at school 43;at the 68;attach -41;attend -42;autumn 34;\
        away 65;away from 59;baby -60;back 8;back to -15;bad -72;bank -29;be 29;be a -58;\
        be ask 30;be done -36;be in -54;be keep 52;be show 54;be straight 47;because -33;\
        because i -49;because she -72;bed -61;bedroom 53;been 34;been tell 34;before 74;\
        before [#time] 91;before the 7;before you -35;begin -85;being 49;bell -46;benefit -47;\
        beside 35;between 107;between [#time] 30;between the 56;bill -48;bin -103;birthday -175;\
        biscuit -35;bishop -40;black -161;blank 60;body -55;book -34;born -55;both -45;box -62;\
        boy 52;breach 45;break -40;breath 23;bridg -28;bring -106;bring a -81;bring in 60;\
        bring the -22;brother -58;bundl 24;bus -44;but 63;by 16;by [#time] -36;by [Name] 65;\
        by the -25;by then 32;bye -35;call 22;call me 68;can be -49;can help -56;can not 4;\
        can say 51;can see -41;can you 41;car park -15;card -133;card on 63;care -36;\
        caretaker -57;case -34;catch -63;caution -59;centr -56;certificat -97;chair -58;chang -90;\
        chapel -21;charg 15;check 14;cheek 67;cheer -49;child 10;choic -64;christma 28;church 39;\
        claim -66;class -74;clean -53;clear -33;client -18;climb -61;clock 39;clos -25;coffe 49;\
        cold 29;colour -32;come 9;come for 54;come in -69;come out 105;come to 21;come with -50;\
        community -27;complaint -54;concern 52;conferenc 55;confirm -21;consider 76;contact -24;\
        contact [V] -18;contact with -50;content 45;contractor -51;conversation 35;copy of 18;\
        corn -52;cost -47;could 9;could not 55;council -38;cours -47;court -75;court [Name] -56;\
        court at 54;cover 25;crisis 62;cross -78;cry -89;cup -63;cupboard -43;cut -110;dad -60;\
        date -16;date of -43;daughter -60;day 32;day and -36;dear [P] -19;dear ms 56;decid -49;\
        defendant -33;depot -51;describ 80;desk -82;diary 13;did -28;did it 44;did not -32;\
        did the 39;dinner 18;disclos 21;discuss 29;do -16;do for 61;do it -49;do not 19;\
        do with -36;doctor -25;document 86;does -50;does not -32;dog -45;doing 26;door -9;\
        down on 53;down what -70;draw 6;draw and 101;dress 27;drink -112;dry -97;due -38;each -83;\
        each man -26;each week 83;earlier 51;early 21;earn 76;easter 55;eat -73;either -60;\
        elsewher 59;emergency 78;enclos -63;end -41;end of 25;enough 88;enough to 41;enter -42;\
        envelop 76;even -8;every -97;every week 62;everybody -25;everyone -14;everything 82;\
        except 57;exercis -21;expect -79;eye 33;facilitator -23;fair -32;fall -78;fami 29;\
        fami court 23;ferry -51;file 30;file p 65;find that 42;fine -49;first -50;fit -29;\
        floor -59;food -45;for -10;for [#count] -33;for [P] 54;for a 30;for any -34;for every 44;\
        for him -31;for his -30;for the 27;for your 6;form 16;free -46;fridg -44;from 46;\
        from [#time] 39;from [Name] -49;from [X] -23;from a 18;from me 23;from the 27;further 41;\
        g -41;garden -41;gate -13;general -60;girl 28;give -59;give it -67;glad -67;glass -28;\
        go 38;go and 50;go back 34;go on 43;go out -64;go quiet -42;go through 101;go to -11;\
        good -17;grac -84;gran -32;green -59;grey -60;group -69;group and -54;group is -39;\
        grow 45;guess -69;h -58;had 35;had a -33;had been 19;had had -41;had the -37;had to 62;\
        half 58;half past 41;hall is 49;hand -62;hang -76;happy -50;harbour -63;hard -45;harm -59;\
        has 21;has [#count] -50;has a -5;has ask -48;has say -48;has tell 48;have 29;have a 49;\
        have ask 57;have been 38;have go 45;have had -33;have never -47;have not 32;have put -55;\
        have read 61;have tell 39;have to 56;he 50;he can -47;he had -103;he is 42;he may 44;\
        he say 53;he tell -90;he was -18;he will 36;he would -37;head -22;health -33;hear 58;\
        hear on 70;hello 41;help -79;help with -41;help you -53;her 49;her in 47;her mum -30;\
        her own 27;her to 35;here -15;hers 73;hi -46;hi [P] -31;hide -32;high 73;hill -69;him 27;\
        him to -14;himself -38;hip -73;his -16;his brother -49;his mum -38;his own 16;hit -75;\
        hold 63;hold the -32;home visit -85;homework 33;honest 24;hope -106;hospital 56;hot 81;\
        hour 77;household 56;how -25;how long 59;how to -73;hub -46;hurt -37;husband -27;i 10;\
        i am 24;i ask -27;i can 98;i had 73;i have -72;i know 49;i say 34;i see -49;i tell -40;\
        i think 61;i want 21;i was -44;i will 5;i would 117;i writ -21;if -86;if he 57;if i 35;\
        if it -23;if she -43;if you -60;ill 60;imagin 96;in [#span] -33;in [=count] -64;\
        in [Name] -21;in a 8;in and 44;in any -39;in bed 64;in every -40;in front 26;in her 33;\
        in it 22;in my -52;in on 39;in the -39;in which 75;in with 68;in your -29;incident 87;\
        index 118;index to 75;inform 104;information -81;information about -57;instead 28;\
        interview 9;into 8;is -52;is [#count] -49;is [#money] -55;is [#span] -18;is [Name] 59;\
        is a -17;is about -25;is all 59;is being 39;is fine 22;is for -44;is get 55;is in 27;\
        is make 62;is not 17;is only 57;is that 75;is the -51;is why -65;is yours -58;it -21;\
        it and 9;it as 24;it come 46;it cost -48;it does -20;it down -29;it for -25;it from 38;\
        it may -44;it on 49;it take -36;it up -49;it was 54;it would 53;its 52;ivy -78;j -36;\
        january 66;jo 34;joke -19;judg -59;july -98;just 61;k 46;keep -3;keep the -59;kettl -89;\
        keywork -68;kind -36;kitchen -27;know -14;know about 48;know it -71;know that 47;\
        know you 35;l 44;lad 28;landlord -82;lane -110;lantern -37;last -45;last time -82;\
        last week -30;late -110;law -34;leaflet -38;leav -10;leav a -85;leav it 101;leav out -36;\
        leav the -29;less -43;let 62;let him 34;let me 26;let the -39;letter 19;letter from 75;\
        licenc -41;life -53;light -36;lik -68;like -70;like a -50;like for 51;like to -24;\
        like you 56;line -31;listen 9;littl 100;live -18;live with -71;lock -75;long 46;\
        long as 46;longer 58;look after 63;look like -32;lose -104;lot 57;loud -44;love -41;\
        low -63;lunch -89;magistrat court 31;make -27;make a -60;make to 90;make you -69;man -60;\
        man in -35;mark -32;market -26;marriag -44;may -71;may ask -84;may be -63;may not 24;\
        me 14;me and -47;me if 50;me know 33;me that -71;me to -41;mean -53;member 76;\
        member of 30;mend -63;mention 60;messag -22;middl 54;money -15;month 21;more 101;\
        more than -37;morn 24;most -26;move -36;move to -22;mr 9;mr [Name] -63;mr [P] 15;multi 87;\
        mum 54;must -30;my -59;name -26;name and -45;near 63;nearer 68;need to 43;neighbour -35;\
        neither 33;never -60;new -45;new year 18;next -31;nice -66;night 64;no 13;no contact -27;\
        no good 68;no i 78;no name -45;nobody 32;nobody can 81;nobody in 62;nobody is -54;nor 43;\
        not 112;not a -55;not attend -64;not be 50;not been 39;not before 64;not contact -23;\
        not disclos -111;not do -45;not for 22;not go 51;not have 28;not know -33;not make -33;\
        not need -87;not ring 46;not say 48;not send 80;not tell -62;not that -48;not the -50;\
        not to 19;not want 37;not writ 61;note 29;note [#date] 66;note for 55;note of 58;\
        nothing -62;notic -43;november 68;now 29;object 55;october 29;of -15;of [#count] 25;\
        of [#span] 67;of [=date] 42;of a 61;of it 54;of that 24;of the 52;of them 40;of these -57;\
        of this 16;of what 14;of your -68;off -2;offenc -31;offer -55;offic -45;officer 36;\
        often -36;ok -24;old 49;older 70;on -12;on [#date] -53;on [#weekday] -60;on [=date] -52;\
        on [=weekday] -19;on a 17;on at 68;on our 43;on that 51;on the 6;on to 43;on what 53;\
        on you 21;on your -27;once -22;one -39;only 29;only [#count] 63;open -72;or -98;or a -51;\
        or after 59;or else 75;or what -36;orchard -66;order -64;order of 41;other 38;\
        other person -89;others -44;otherwise 82;ought 52;ought to 52;our -29;out 17;out by 58;\
        out in -44;out of 76;out what 60;out with 35;outside 34;over 35;over [#some span] -38;\
        over the 39;own 27;own account -59;p 79;pack -34;page 1;page [#count] 26;paint -37;\
        panel 34;paper 43;parent -50;park -95;part 35;partner 39;party -29;pass 9;past 39;pay -25;\
        pay for 59;payslip -42;person 1;person at 57;person live 77;person who -46;phon -31;\
        photo of 42;pictur -57;plac 62;plan 45;plant -48;plat -69;play 39;plea -32;pleas 43;\
        pleas do 26;pleas tell -47;pm 43;point 31;polic 32;polish -33;post -74;power 53;\
        practic -44;prayer -36;prepar 89;present -30;press -84;pressur -39;print -37;privat 46;\
        probation -38;programm -26;promis -83;property 64;proud -57;proud of -49;public 60;\
        push -72;put -27;put a -35;put in 39;put it -14;put to 50;quarter 66;question -9;\
        question about -67;quiet 43;r 28;rather 22;re 74;read -64;receipt -41;reception -51;\
        red -58;refer -58;referral 26;register -48;relativ 50;releas 80;rely 53;remember 24;\
        reminder -79;rent -21;repair -46;reply 51;report 33;report to 46;request 69;requester -66;\
        respondent 37;rest 41;result 36;review 33;right -20;right to 57;ring -33;ring me 95;\
        ring us 54;risk 47;road -36;room -39;room [#count] -31;round 11;row -55;rule -58;run -22;\
        run for -51;safe -48;safeguard 36;same -23;same for -63;say -40;say and -44;say he -27;\
        say i -28;say it 25;say more 47;say no 51;say on -34;say she -21;say so -17;say sorry -37;\
        say that -9;say the -39;say what 32;say whether 67;say you -105;say your -96;scald 51;\
        scan -24;schedul 47;school 41;scor 70;seal 74;second -77;see 38;send -18;send to -85;\
        sentenc -49;september 69;serious -61;servic 27;session -30;session [#count] 59;\
        session [=count] 15;set -21;shall -24;shar 11;she 92;she did 33;she had -45;she has 39;\
        she is 16;she tell -81;she will 65;she would -50;shed -38;sheet -28;shift -21;shoe -62;\
        should 73;should have 49;should not 18;shoulder -49;shout -69;show -22;show you 69;\
        shut -56;sian -33;sick -58;side 22;sign -83;silenc 23;sincer 25;sit 39;sit with 56;\
        site 39;size -30;sleep -26;slid -50;slot 36;small 42;smok -45;so -50;so that -54;\
        so there 72;sober -47;soft -50;solicitor 30;solicitor can -45;some -20;somebody 72;\
        somebody is 48;somebody who 81;someone 50;someone is 30;someone who 55;something 45;\
        somewhere 70;sorry -11;sorry for -47;spend -29;spr 46;staff 20;stand 42;start -47;\
        stat -38;statement 96;station -7;stock -44;stop 37;stor -92;straight 80;straight with 47;\
        street -76;subject 38;subject access 37;such -44;sum 90;summary 64;summer 33;\
        supervisor -41;support 14;surgery -76;tablet -25;take -63;take [#span] -68;take a -66;\
        take for 73;take out -52;take the -19;talk 46;talk about 38;talk to -21;tax 42;teacher 82;\
        team -78;tear -72;telephon call -38;tell 19;tell it 55;tell me -120;tell the -24;\
        tell us -67;tell you -23;tenancy 50;tenant -81;test -51;text -34;than 9;thank -70;\
        thank you -21;that 68;that a -9;that day -71;that even 40;that he -56;that her -66;\
        that in 42;that it 40;that on -35;that she -50;that there 63;that we 35;that you -46;\
        that your 48;the -25;the [#count] 2;the [#date] 52;the [=count] -61;the [Name] -51;\
        the annex 91;the back 29;the black -79;the block 62;the box -37;the card -25;the case -58;\
        the chair -23;the clock 59;the council -19;the cours -42;the court -27;the depot -44;\
        the desk -53;the dog -42;the door -40;the end 36;the fami 35;the first 34;the front -24;\
        the group -26;the hall -52;the home 47;the hour -47;the hous 55;the judg -50;the key -34;\
        the kitchen -14;the littl 55;the middl 54;the morn 44;the night 63;the nurs 43;\
        the offic -75;the order -12;the other 35;the panel 56;the park -40;the part -52;\
        the person 36;the phon 30;the polic 73;the programm -57;the respondent 40;the road 57;\
        the room -8;the rule -32;the same -33;the second -36;the sheet -31;the shop 45;\
        the side -46;the small 69;the spr 42;the sum 60;the summer 39;the tabl 29;the time 59;\
        the wall -69;the week -38;the yard -41;their -14;them -28;then 36;then ask 55;then the 23;\
        there 79;there is 17;there was 22;there will -58;these day 78;they are 7;they do -67;\
        they were 35;they will 17;thing 26;think 21;think about 84;think of 47;think that -44;\
        think you -52;this 47;this is -55;this morn -52;this week -74;threat 30;through a 28;\
        through the -42;throw -76;ticket -49;time -11;time out -47;time you 32;to 4;\
        to [#count] 38;to [Name] 39;to [P] 36;to a 71;to all -50;to and 52;to anyone 54;to be 43;\
        to enter -20;to hear 56;to her 50;to him 58;to know -27;to leav 29;to let 50;to look 26;\
        to me -21;to read -57;to say 25;to see -16;to speak 41;to take 22;to talk 51;to tell 30;\
        to the 27;to think 31;to us 47;to your -45;today -59;tonight -78;too -55;top -96;topic 39;\
        town 51;toy -70;train -42;translat 72;tree -48;try -16;turn -20;typ -48;under -20;\
        under the -30;under your 57;understand 64;unit 32;unless -49;until 24;until [#time] 14;\
        up 10;up and 60;up for -50;up the 54;up to -50;upstair 71;us 31;used -42;usual -31;\
        very 29;visit 26;visit [#count] 45;volunteer 84;walk -55;walk in 47;wall -20;want -40;\
        want to -51;want you 83;warm -48;warn 40;was 51;was a -33;was done 59;was it 58;\
        was make 38;was not 19;was she -58;was tell 67;was the -31;wash -59;water -42;way -9;\
        we -52;we are 37;we ask -72;we can 57;we do -67;we have 26;we will -2;wear -45;wed 40;\
        week [#count] -51;week of 76;weekday 34;weekend 85;weigh -37;welcom -65;well 16;\
        well done -77;were not 72;what 60;what a -43;what did -59;what he -43;what i -27;\
        what is 30;what it 30;what the -17;what they 9;what you -58;whatever -94;when -7;\
        when the 125;when you 33;where -37;where a -50;where he 40;where the 47;wherever -52;\
        which 29;which of -61;while 64;who 44;who has 69;who tell 60;who was 54;whoever -64;\
        whose 64;why 51;why the 43;wife 18;will -29;will be -9;will do -42;will have 67;\
        will look 37;will not 61;will say 35;window -27;winter 39;wish 19;wit 33;with 18;\
        with [V] 30;with her 54;with it 42;with something 55;with the 43;with us -48;with you 43;\
        with your -32;withheld 111;within -54;within [#span] -27;without the 49;woman 61;\
        word -100;word i -57;work -32;work day -50;work out 24;work week 58;work with 46;\
        worker -2;worksheet 57;worry about -44;would 33;would be 19;would have -74;would like -65;\
        would not 82;would rather 40;would you 19;writ -10;writ down -51;writ to -33;wrong -35;\
        x 46;yard -60;year 13;yes -38;you -11;you a -28;you also -38;you and 25;you ask 7;\
        you at 49;you can -32;you come 51;you do -68;you for 4;you get -35;you go -45;\
        you have -35;you know 36;you leav -40;you may 28;you put 99;you say 51;you should 27;\
        you tell -10;you that 37;you the 57;you think 24;you to 87;you want 17;you were -78;\
        you will 32;you would -15;your -49;your case 43;your hand -20;your hous -27;\
        your letter 34;your mum -14;your request 31;your solicitor 57;your wife 32;yours 54;\
        yours sincer 25;yourself 16
        """
}
