/// What each trait of a text weighs, in hundredths: written by
/// `scripts/fit-release-weights`, not by hand.
///
/// "n:" is nearness, novelty and support, "f:" how a sentence speaks, "h:" what a detector found, "s:"
/// the score of the ground check; the rest are stems and pairs of neighbours.
enum TraitWeights {
    static let base = -3.55

    static let text = """
        f:mask -229;f:own-words 24;f:question -16;f:quoted -105;h:fragment 473;\
        h:implied-existence 270;h:number-translated 236;h:paraphrase 30;h:source-phrase 234;\
        h:time-adjacent 285;h:without-ground 51;n:covered 22;n:near 70;n:near-place -24;\
        n:near-told 29;n:near>0.5 41;n:near>1 77;n:near>1.5 73;n:near>2 -19;n:novelty 61;\
        n:number -26;n:numbers 32;n:others 35;n:support -132;s:1 -15;s:1.4 -8;s:1.85 -23;s:2.3 14;\
        s:3 14;s:4 16;s:score 110;x:others-number 33;x:others-told 37;[#] -6;[#count] -15;\
        [#count] [#span] 72;[#count] [=weekday] -88;[#count] [X] -35;[#count] and 47;\
        [#count] at -52;[#count] before 98;[#count] for -30;[#count] from 42;[#count] is 74;\
        [#count] more 100;[#count] not -128;[#count] of 90;[#count] on -41;[#count] over 109;\
        [#count] page 42;[#count] person -84;[#count] session -63;[#count] so -119;\
        [#count] thing -148;[#count] time 148;[#count] to -33;[#count] until -80;\
        [#count] work -117;[#date] 12;[#date] [#count] -115;[#date] [#time] -48;\
        [#date] [=time] -63;[#date] [Name] 110;[#date] [X] -69;[#date] at -32;[#date] attend 117;\
        [#date] birthday -91;[#date] home -99;[#money] for -134;[#money] in 39;[#rate] 115;\
        [#share] -6;[#share] of 126;[#some span] 104;[#span] -35;[#span] after 66;[#span] and 102;\
        [#span] at -79;[#span] in 87;[#span] is 98;[#span] late -114;[#span] old -63;\
        [#span] on 99;[#span] short 83;[#span] since -90;[#time] -95;[#time] [#weekday] -94;\
        [#time] [=weekday] -96;[#time] [P] 63;[#time] and 91;[#time] in 80;[#time] not -18;\
        [#time] of 75;[#time] on -51;[#time] or 199;[#time] so -75;[#time] this -131;\
        [#time] to 87;[#time] until 126;[#weekday] -6;[#weekday] [#date] -136;\
        [#weekday] [=date] -97;[#weekday] [=weekday] 118;[#weekday] at -65;[#weekday] not -95;\
        [#weekday] or 124;[#weekday] the -174;[#weekday] to 16;[=count] -59;[=count] [=time] 63;\
        [=count] [Name] -122;[=count] at -3;[=count] of 19;[=count] to -2;[=date] -213;\
        [=date] [#time] 52;[=date] [=count] -45;[=date] [Name] 85;[=date] [V] -193;[=date] is -11;\
        [=date] order 50;[=date] say -58;[=date] visit 48;[=date] will -81;[=date] you 7;\
        [=measure] -118;[=money] -109;[=span] -29;[=span] in -78;[=time] -49;[=time] [Name] -122;\
        [=time] as 26;[=weekday] -4;[=weekday] [#count] 26;[=weekday] [#date] -146;\
        [=weekday] [#weekday] 45;[=weekday] [=count] 63;[=weekday] [=date] -53;\
        [=weekday] [=time] -35;[=weekday] after -107;[=weekday] any 69;[=weekday] i -79;\
        [=weekday] you -67;[Name] -28;[Name] [#] -81;[Name] [#count] 64;[Name] [#weekday] -70;\
        [Name] [=time] 77;[Name] [=weekday] -78;[Name] [P] -61;[Name] [W] -28;[Name] a 72;\
        [Name] about -42;[Name] and -43;[Name] arriv 99;[Name] ask 74;[Name] attend -72;\
        [Name] c -78;[Name] clinic -125;[Name] clos -105;[Name] court -39;[Name] day -16;\
        [Name] for 66;[Name] from -34;[Name] hall -79;[Name] has -45;[Name] here 16;\
        [Name] home -60;[Name] hous -89;[Name] lane -39;[Name] no 91;[Name] offic -91;\
        [Name] only 95;[Name] primary -98;[Name] ray 91;[Name] report 105;[Name] road -86;\
        [Name] so -69;[Name] street -94;[Name] the 57;[Name] to 35;[Name] what 49;[Name] y -23;\
        [P] 84;[P] [#count] 67;[P] [#span] 46;[P] [=date] -33;[P] [=weekday] -72;[P] [Name] 15;\
        [P] [V] -166;[P] [W] 73;[P] a 37;[P] about 67;[P] account -69;[P] as -71;[P] ask -53;\
        [P] before 139;[P] can 17;[P] come -88;[P] do 40;[P] for 64;[P] has -45;[P] i 85;\
        [P] if 122;[P] it 75;[P] its 67;[P] may 84;[P] no 40;[P] of -38;[P] own -101;[P] pleas 50;\
        [P] re 119;[P] say -118;[P] tell -188;[P] the -80;[P] there 57;[P] think 98;[P] to 19;\
        [P] was -77;[P] week -106;[P] when -56;[P] yes -141;[V] 35;[V] [P] -38;[V] and 98;\
        [V] birthday -111;[V] has 97;[V] in 86;[V] is -48;[V] old -137;[V] on 42;[V] tell 184;\
        [V] turn -45;[V] was -27;[V] will -38;[W] 28;[W] [Name] 67;[W] at 67;[X] -229;a 17;\
        a [#span] 108;a [#time] 106;a [#weekday] 42;a [Name] 38;a and 105;a baby -78;a bad -99;\
        a bank 122;a bed -102;a birthday 96;a bottl -42;a boy 74;a call 74;a car 105;a card -92;\
        a clinic 153;a coat 49;a court -112;a dad -66;a debt 125;a different 84;a doctor 22;\
        a door 38;a fami -47;a finger -94;a form -52;a friend -4;a full 54;a hard -58;\
        a health 125;a judg 70;a kitchen 65;a letter -4;a list -88;a littl 44;a long 35;a lot -57;\
        a man 93;a member 113;a new -141;a note -36;a partner -99;a person 87;a reason -70;\
        a report -135;a school 109;a short -54;a social -79;a solicitor -67;a son -59;\
        a stranger 94;a tabl 88;a talk 97;a think 73;a time -53;a tin -92;a woman 93;\
        about [#money] -36;about [#span] -123;about a -33;about another -78;about any -74;\
        about her -29;about how 76;about it 17;about money 48;about other -76;about the 60;\
        about this 92;about what 29;about your 49;above 16;abus 21;abus is -86;accept -81;\
        access -67;accident 43;account 73;account and -155;account of 61;acorn -148;across 101;\
        across the 38;action 42;add -112;add to -48;address -98;adult 49;advic 42;adviser -46;\
        afraid 40;after 6;after [#time] 167;after new 92;after that -56;after you 21;afternoon 87;\
        again 38;again and -63;again in -80;against 112;age -90;agency 46;agent 70;agre -40;\
        agreed 35;agreed to -63;agreed with 46;agreement -49;aid -76;aim 60;alcohol -103;all -8;\
        all [#count] 82;all fami -82;all i 127;all in -51;all of -15;all our -89;all that 69;\
        alleg 149;allotment -89;allow -5;allow to -108;along -42;along the 39;alongsid 58;\
        already 138;also -20;also say -81;always -179;am 36;am afraid 109;am in -85;am say 87;\
        am sorry 8;am tell 95;among 118;among the 77;an -28;an order -139;anchor -87;and -14;\
        and [#count] -24;and [#time] 58;and [#weekday] 152;and [=weekday] 80;and a -50;\
        and ask -40;and by -50;and can -21;and come 58;and do -82;and for -63;and her 86;\
        and how 39;and if -47;and is -130;and keep -59;and leav -72;and no 50;and nobody -38;\
        and not -28;and of -37;and on 59;and only 76;and put -74;and ring 128;and say -73;\
        and see 18;and so 53;and that -72;and the 38;and then -102;and there -73;and they 40;\
        and we -145;and which 67;and who -67;and why 47;and will -55;and you -63;and your -63;\
        angry -57;annex 103;anniversary -111;another 90;another person -54;answer -28;\
        answer a -98;any -74;any [#count] -116;any case -73;any day 170;any more 133;any other 70;\
        any time 46;any weekday 64;anybody -82;anyone -85;anyone else -31;anyone has 60;\
        anyone who -138;anything -59;anything about -92;anything into -76;anything that -63;\
        apart -38;apart from -92;apologis 76;apology 127;applicant 16;apply -50;apply to -92;\
        appointment 24;appt -30;april 46;are -61;are [#count] 54;are doing 84;are go 51;\
        are keep -84;are not -98;are on -73;are the -31;are they 88;are thin 124;area 74;argu -82;\
        arm -21;arrest 44;arriv [#time] -83;as -63;as [#count] 106;as [#span] 88;as [V] 79;\
        as a -44;as an 63;as he -39;as i 36;as it 37;as long 40;as many 163;as she -73;as the -7;\
        as they -93;as to 120;as well 33;as you -68;as your -52;asham -99;ask -28;ask [Name] 76;\
        ask [P] 121;ask a -35;ask about -74;ask and -73;ask at -101;ask every -70;ask for 4;\
        ask how 60;ask if 89;ask the -85;ask them -40;ask to 23;ask where 54;ask whether 80;\
        ask which 126;ask who 94;ask you 65;assault -23;assessment 73;at [#count] -61;\
        at [#time] -77;at [=count] -82;at [=time] -90;at [Name] -87;at all 31;at desk 61;\
        at her -88;at home 9;at least -75;at night 65;at once -58;at present 52;at risk -160;\
        at school 50;at that 79;at the 37;at this 80;at work 25;at your 31;attend -32;\
        attendanc 23;attorney -87;audio 69;august 83;autumn 138;avenu -27;avoid 105;awar 107;\
        away 48;b -23;b [Name] -55;baby -67;back 19;back by -48;back from 154;back on 117;bad -95;\
        bad night -81;bag -27;bail -7;bak -73;bakery -70;bang -122;bank -78;bath 40;be 43;\
        be [#count] -122;be [#span] -115;be a -88;be able -55;be ask 144;be care 109;be done -79;\
        be go 55;be hard -66;be honest 50;be in -55;be keep 43;be late -81;be leav 67;\
        be offer -82;be on 72;be send 46;be serv 131;be show 44;be straight 96;be tell 25;\
        be there -59;be with -85;because -46;because he -93;because it -124;because of 62;\
        because she -119;because the 64;because you -36;been 30;been ask 124;been give 130;\
        been hurt -93;before 48;before [#time] 78;before [=weekday] 73;before and -75;\
        before it -26;before she -58;before we 69;before you 33;begin -46;begin with -59;\
        behind 29;behind the 49;being 44;believ 83;bell -66;belong -50;belong to -71;beneath -63;\
        beside 67;beside it 59;best 109;best part 165;bethan 62;between 120;between [#time] 41;\
        bill -76;bin -122;bird -65;birth -20;birthday -183;birthday on -6;biscuit -28;bishop -86;\
        bite of -47;black -254;black out -99;blam 23;block -22;blood -24;blood pressur -63;\
        board -28;boat -76;boiler -35;bolt 92;book -30;book and -61;book for -31;boot -81;\
        born -72;both -37;both of 79;bottl -43;bottom -77;bound -23;bowl -74;box -106;boy 33;\
        breach 73;break -30;breath -25;bridg -92;bright -153;bring -151;bring [#count] -51;\
        bring a -106;bring in 57;bring it 36;bring that 116;bring the -14;bring your 120;\
        brother -8;bruis 49;build 24;build on -86;bundl 105;burn -58;bus -27;bus fare 110;\
        bus stop -69;but 56;but he -115;but i -68;but not 32;but you -31;by 9;by [#weekday] -70;\
        by [=time] 98;by [Name] -42;by a 40;by another 117;by any -40;by direction -90;by his -66;\
        by the 26;by then 139;bye -28;bye now -73;c -25;c [Name] 65;cake -85;call 36;call in 78;\
        call it 123;call with -42;can -73;can and -73;can ask -97;can be -60;can do -31;\
        can go -42;can hear -85;can not 43;can only 73;can ring 110;can say 175;can see -21;\
        can stay -91;can stop 95;can use 99;can we -81;canal -71;candl -87;car 33;car park -59;\
        card -130;card for -108;card on 74;caretaker -66;carry -69;cary -67;case -53;casualty 66;\
        caus to 128;caution -65;centr -103;centr on -69;certificat -146;chain -76;chair -41;\
        chang -57;chapel -47;charg 30;charity 77;check -22;checklist 76;child 55;child and -52;\
        child are 77;child centr -113;child in 48;child notic -74;child who 101;choir -80;\
        choos -77;chos -90;christma 13;chronology 138;church 118;civil -87;claim -80;class -112;\
        clean -73;clear of 121;client -14;climb -102;clock 81;clos -45;clos to 144;coal -127;\
        coast 63;coat on -69;coffe 78;coin 73;cold 39;colleagu 100;colleg -72;colour -141;\
        column -70;come -19;come and 66;come back 43;come for 120;come forward 78;come from 60;\
        come in -50;come out 77;come through 40;come to 47;come up 54;come with -100;comment 58;\
        common -65;community -44;compar 108;complain -33;complainant 13;complaint -11;\
        computer 110;concern 116;conf 129;conferenc 78;confirm the -68;consent -88;consider 128;\
        contact [V] -71;contact sheet 93;contact the -80;contact with -108;content 120;continu 61;\
        contractor -149;control -44;conversation 32;conversation with 64;cooper -121;copy -61;\
        copy of 44;core 87;core group 107;corn -43;correct -78;correspondenc 49;corridor 38;\
        cost -68;could -17;could be 119;could have -67;could not 37;council -131;counsell 87;\
        count -71;count as -85;count on 42;count the -63;counter 113;county -72;coupl -38;\
        cours -38;court -105;cover -29;crav -67;crim -77;cross -99;cross the 130;crown 30;\
        cry -104;cup -75;cupboard -119;curfew 96;custody -39;custody record -85;cut -99;dad -74;\
        dad see 111;dad to -66;dad was -82;dad who -182;daft -79;daily -105;dairy -83;dark 61;\
        dat -56;date -24;date of -89;day 40;day [#count] -50;day after 138;day you 106;deal 41;\
        dear -31;dear [P] 20;dear mr 19;dear mrs -89;dear ms 49;debt 45;decid -93;decision 52;\
        defenc -62;defendant -131;dentist -83;deny 105;deny that 123;department -33;depend -49;\
        depot -27;describ 72;describ it 102;describ the -98;desk -82;detox -90;dev -82;dial 93;\
        diary 49;did 24;did he -76;did not -37;did she -88;died -151;dinner 70;direct -63;\
        direction 23;disclosur 72;discuss 71;discuss it 105;discuss with 107;do -23;\
        do [#weekday] 84;do for 66;do is -61;do not 51;do that -75;do the 33;do to 114;\
        do with -57;document 113;does -10;does he 66;does not -81;does she -72;dog 58;doing 34;\
        doll -153;done -30;done by -39;done with 36;door -10;door on -103;door shut 98;\
        door was 96;doubl -51;down 26;down the -32;down what -65;draw and 152;draw it -80;\
        drawer 62;dress 68;drink -106;drink diary 70;driv -33;driver -42;drop -50;drop in 67;\
        drug -124;dry -168;each -99;each man -85;each other 81;each time 52;each week 197;ear 79;\
        earlier 72;early 33;earn 105;easter 59;eat -7;either -121;elder 41;elder abus 112;\
        else is 89;elsewher 81;email -42;emergency 100;employer 75;enclos -80;end -27;end the 94;\
        engineer -38;enjoy -54;enough 98;enough to 49;enquiry 125;enter -14;entry 32;envelop 108;\
        estat -82;even -22;every -112;every case -129;every day 73;every fami -32;every man -62;\
        every week 60;everybody -88;everyone -102;everything 53;except 85;exempt 74;exercis 36;\
        exercis the -97;explain 25;explor 46;extract -56;f 68;face 43;facilitator -68;fair -67;\
        fair to 125;fall -154;fall on -45;fami 13;fami court 34;far 42;fare 29;farm -76;\
        february 85;fee -70;feel -44;fergus -54;ferry -127;field -84;figur 66;file 88;film -42;\
        find that 44;fine -53;fire station 93;firm -39;first -44;first meet -75;fiscal 116;\
        fist -99;fit -67;fix -63;flask -84;flat -20;flood -78;floor -59;floor and 106;flour -129;\
        fly 63;follow 46;foot -33;football -68;for -23;for [#span] -28;for [=span] 40;for [P] 68;\
        for [V] 43;for all -92;for another -76;for any -134;for anyone -102;for as 91;\
        for every 38;for everyone -77;for everything 83;for good 115;for help 75;for her 18;\
        for his -29;for it 23;for man 42;for me 79;for most 93;for now 126;for the 2;for them 106;\
        for you 41;for your 24;forc -77;form -45;form is -53;forward 44;free -32;frighten 46;\
        from 53;from [#time] 88;from [#weekday] -60;from [=date] -84;from [=time] 113;\
        from [Name] -124;from [V] 68;from [X] -56;from a 37;from any -113;from his -11;\
        from it 112;from me 32;from the 53;from there -61;from us -87;from where 80;from your -17;\
        front -67;front desk -115;front of 68;full 19;furnitur 115;further 121;g 27;g [Name] 89;\
        game -33;gap 25;garag -8;garden -118;gas -48;gay 91;gay man 92;general -87;gent 37;get 27;\
        get a 22;get her -140;get it -102;get on 86;get them 97;get you -71;gift -101;girl 124;\
        give -39;give a -30;give it -88;give me -68;give out -77;give you 42;glad -139;glass -86;\
        go 44;go back -49;go by 29;go in -25;go into 70;go on 83;go out -52;go over -88;\
        go there -49;go through 37;go to -12;go well -74;good -69;good to -93;gp 13;grab -58;\
        grac -190;grant -72;green -113;grey -93;ground -17;group -114;grow -29;grow up -29;\
        guess -117;gym 118;h 20;had 71;had a -67;had been -64;had it 85;had lose 53;had to 127;\
        hair -20;half 27;half a 55;hall -52;hall is 98;hand -18;hand and 48;hand in -100;\
        hand on -49;hand over 67;handout -90;hang -135;happen 40;happy -104;harbour -109;\
        harbour light 104;hard -102;hardest -78;harm -86;harvest -83;has 39;has a -35;has make 50;\
        has not -100;has say -84;has speak 65;has tell 24;has the -51;have 42;have [#span] -164;\
        have a -35;have ask 110;have been 54;have done 32;have get -23;have give 74;have go 74;\
        have no 28;have not 26;have put -153;have read 105;have say -26;have speak 112;\
        have take 28;have tell 38;have think -62;have to 31;have writ -35;haven -107;having 71;\
        he 50;he can -22;he do -80;he does 23;he had -148;he has 46;he is 115;he like -86;\
        he put -100;he say 17;he take -50;he tell -108;he was -58;he will -41;he would -54;\
        head -39;head of -43;hear 33;hear [=date] 58;hear about -51;hear in 81;hear it 76;\
        hear that -89;hear you 58;hedg -196;hello -35;hello [Name] 74;hello [P] -71;hello mr -47;\
        help to -92;help with -31;help you -22;her 86;her at -105;her hand -56;her in 43;\
        her mum -105;her on 80;her own 39;her to 60;here 38;here is -29;heron -109;hers 133;\
        herself 27;hi -10;hi [P] -72;hide -60;high 150;hill -58;him 68;him that 72;him to -42;\
        himself -42;his -20;his account -113;his brother -53;his gran -61;his mum -30;\
        his word -78;hold 36;hold by 70;hold off 80;hold on -65;hold the -144;holiday 80;home -13;\
        home and 57;home visit -56;homework 66;honest 47;hope -26;hope that 47;hope the -84;\
        hospital 103;hostel -100;hot 88;hour 54;hous -10;hous and 98;hous on 57;household 51;\
        how 20;how a -64;how does 39;how long 19;how many 124;how much -59;how to -141;\
        how was -119;hub -75;hurt -55;husband -23;i -20;i am 24;i can 99;i could 45;i do -79;\
        i give -38;i had 49;i have -76;i know -38;i may 103;i must 51;i put -103;i say -8;\
        i see -55;i shall 58;i should 57;i shout -54;i tell -77;i think 110;i throw -67;i want 51;\
        i was -50;i would 143;i writ -78;ice -72;if -101;if a -35;if anything 83;if he 50;\
        if i -28;if it -59;if she -58;if somebody -30;if that -68;if there -69;if you -84;ill 84;\
        imagin 187;in 21;in [=count] -55;in [Name] 6;in a -1;in all -38;in an 97;in any -184;\
        in bed 84;in class -38;in every -111;in for 46;in forc -55;in front 45;in her 32;\
        in january 34;in mind 80;in my -79;in on 63;in our -102;in pair -67;in scotland -51;\
        in the -33;in touch 86;in with 58;in your -31;index 144;index to 80;individual 84;\
        indoor 84;information -160;information about -76;injunction 61;injury 184;inside 82;\
        inspection 80;instead -17;instead of -40;interim -78;interview 58;into 25;into the -71;\
        invit 57;invoic -130;is -34;is [#count] -91;is [#money] -123;is [=date] -82;is [Name] 36;\
        is [W] 37;is a -41;is all 79;is another 60;is ask -33;is been 104;is being 98;is book -94;\
        is come -77;is done -71;is enclos -55;is for -143;is get 103;is go 59;is her -118;\
        is how 26;is leav 65;is like 16;is make 24;is never -105;is no -29;is not -19;is of 81;\
        is off -2;is on 27;is open -42;is our -73;is proud 71;is right 84;is safe -161;\
        is something 77;is still 41;is talk 101;is tell -94;is that 85;is the -118;is there -52;\
        is under -56;is what 38;is why -87;is wrong -50;is your -63;is yours -56;it -16;it all 48;\
        it and 13;it as 54;it at -76;it before 50;it can -67;it come 131;it down -59;it for 33;\
        it from 18;it go -22;it has -14;it in -19;it mean 16;it off 66;it say -74;it should 35;\
        it take -56;it there 85;it to -31;it was 85;it when -65;it with -54;it would 73;\
        item [#count] 52;its 40;its not 103;itself 70;ivy -160;j -63;jam -105;january 51;jar -110;\
        jaw -117;jo 49;job -3;join -53;joiner -75;joint account -57;judg to 107;june 107;\
        juniper -83;just 35;just before -129;just so 65;just the -56;just to -81;k 48;keep -28;\
        keep from 141;keep in 86;keep it -30;keep say 60;keep the -82;keep to 98;keep your -44;\
        kestrel -131;kettl -75;kettl on -60;key 28;kick -58;kick the -66;kind -85;kitchen -32;\
        kl 111;knee 40;know -31;know about 113;know and -99;know by -70;know if 108;know it -56;\
        know that 68;know the 71;know to 95;know you 57;l 89;lad 77;lady 41;laid 61;lamp -86;\
        land 42;landlord -59;lane -154;lane [Name] -52;languag -40;lantern -88;last -13;\
        last [#span] -16;last time -113;last week -91;last year -12;late -78;later -16;laugh -53;\
        law -139;leaflet -118;learn -66;leav a -70;leav him -90;leav it 69;leav out -67;\
        leav the -27;length of 29;let 79;let is -45;let us 59;let you 39;letter 36;\
        letter about 68;letter from 164;letter to -56;lh 122;library -52;licenc -112;lie 99;\
        lie there -85;life -77;lift -85;light -73;lik -70;like -55;like a -69;like for 82;\
        like to -72;like us 34;like you 71;line -71;link -36;list -6;listen 40;littl 96;\
        littl [#count] 58;live 19;lock -2;lock on -141;lodg -34;loft -109;log 50;long 75;\
        long as 80;long way 97;longer 93;look -18;look after 32;look at -7;look like -40;loos -65;\
        lose -99;lot 84;loud -95;love -72;low -87;lunch -124;m 69;m [Name] -72;ma 157;\
        magistrat court 89;make 35;make [#count] -99;make a -101;make on -65;make the 108;\
        make them -80;make to 86;make up -58;make you -60;man -49;man on -49;manag 35;manager -49;\
        march 75;marigold -83;mark -43;market -39;marriag -51;marry -107;marsh -47;may -40;\
        may ask -34;may be -107;may not -56;may see -95;me and -41;me at -52;me before 53;\
        me how 66;me i -98;me if 53;me know -22;me that -66;me the -37;me to -62;meadow -67;\
        mealtim 97;mean -80;mean that -59;mean to 71;meant -61;measur 59;medical 65;meet i 129;\
        meet you -99;member 14;member of 167;memory -34;mend -138;mention 55;messag -38;might 24;\
        milk 79;mill -51;mind the -78;mine -29;minimis 102;minut 6;mistak -60;money -34;\
        money and -57;money because -70;month 18;more 94;more at -145;more than -33;morn [P] -63;\
        most -25;most of 53;move to -32;mr 26;mr [P] -32;mr [V] 65;mrs 92;mrs [Name] 60;ms 42;\
        much 58;mug -26;multi 110;multi agency 109;mum 69;mum and -58;must be 74;must not -57;\
        my -108;name -24;name [#count] -51;name a -109;name and -64;nb 67;near 60;nearer 77;\
        nearest -54;need 15;need a -77;need it 11;need to 41;need you 89;neighbour -19;net -138;\
        never -53;new -32;new year 61;next [=weekday] 99;next door 141;next time -149;next to 72;\
        next week -77;nice -182;night 32;night before -103;night in 64;no -20;no [#count] -20;\
        no [=count] -52;no [P] 93;no card -53;no comment 34;no contact -52;no good 131;no i 108;\
        no it 52;no longer -114;no point 123;no use 63;no you 91;nobody 66;nobody can 127;\
        nobody else -72;nobody has -31;nobody in 105;nobody is -77;nobody was 97;non -79;none 34;\
        normal -101;not 148;not [#count] -56;not [V] 35;not a -115;not advis -74;not after -55;\
        not an -76;not and -92;not answer 29;not ask -27;not at -48;not attend -164;not be 75;\
        not been 44;not before 35;not book 111;not by -77;not call -116;not carry -78;not come 55;\
        not contact -104;not disclos -167;not for 83;not free 69;not from 66;not go 37;\
        not hold -38;not in 33;not it -65;not keep 76;not know -76;not let 26;not mean -51;\
        not mention 134;not need -71;not only 73;not pass -74;not proud -104;not put -46;\
        not read -88;not releas 74;not say 10;not send 55;not sit 27;not take -43;not talk -61;\
        not tell -75;not that -109;not the -16;not there -33;not want 109;not what 63;not yet 38;\
        note 59;note for 59;note of 86;nothing -52;nothing to -74;november 102;now 118;number -63;\
        number [#count] -55;nurs -80;nurs will -71;object 108;occasion 58;of 11;of [#count] 37;\
        of [#some span] 44;of [#span] 153;of [=date] 13;of [=weekday] 70;of [Name] 46;of [V] -12;\
        of a 41;of attorney -137;of drink 44;of each 81;of his 114;of it 108;of june 70;of may 86;\
        of page -123;of that 85;of the 21;of them 27;of these -111;of this 68;of us -115;\
        of what 32;of you -77;off 16;off in 127;off sick -107;off the 33;offenc -59;offer -41;\
        offer you 60;offic -83;offic at 125;offic is -108;officer -11;often -92;ok -46;omit -123;\
        on -18;on [#count] -20;on [#date] -80;on [#money] 171;on [#weekday] -74;on [=count] -66;\
        on [=date] -57;on [=weekday] -33;on [Name] -88;on [V] 53;on a 59;on about 87;on and 121;\
        on any 64;on at 132;on floor -106;on for 100;on his 73;on if -78;on it 71;on our 167;\
        on paper 44;on that 86;on the 20;on their -58;on those 81;on time -35;on to 66;\
        on what 102;on which -113;on you 17;on your 37;once 54;one -49;only 55;only say 119;\
        only to -79;open -78;or -124;or [#weekday] 133;or [=weekday] 79;or a -104;or after 134;\
        or else 84;or more -151;or not -53;or so 106;or whether 98;orchard -85;order -136;\
        order in -68;order make 23;order of 78;order was 55;other 70;other day 75;other end -49;\
        other person -189;other side -67;others -88;otherwise 43;otter -116;our -64;\
        our client 105;our next 68;ourselves -57;out 14;out for 46;out of 83;out the 87;\
        out there 79;out with 105;outside 54;outside the 39;over 46;over and 60;over it 111;\
        over to 74;own account -90;own and 80;p 68;pack -41;page -51;page [#count] -42;\
        page [=count] 51;page is -98;paint -126;pair -50;pan -135;paper 92;para -43;\
        para [#count] -42;parad -64;paragraph -69;parent -87;park -165;park at -86;part 42;\
        part in -131;part of 29;partner 43;partner and -45;pass 24;pass on -49;pass to -63;\
        passag -81;passport 80;past 44;past [#time] 140;patienc -76;patient -57;pay -50;\
        pay [#money] -212;pay for 107;pay it -50;payment -78;payslip -91;pebbl -138;pen -51;\
        pension -70;perhaps -120;person 35;person and -37;person are 52;person at 58;\
        person in -100;person is -111;person live 132;person who -55;person you 137;pharmacy -87;\
        phil -100;phon -24;photo -50;photograph 28;phras -78;pick -88;pick [#count] -137;pictur 8;\
        pictur of -65;pier -69;plac 86;plac to -55;plain -41;plan 25;plant -151;plat -57;play -27;\
        plea -76;plead 66;pleas 45;pleas do 4;pleas stop 125;pleas take 42;pleas tell -81;\
        pleas writ -79;plenty -57;pocket 114;pocket money 96;polic 139;polish -67;post -91;\
        pound 71;power 73;power of -144;practic -35;practis -118;pregnancy 81;prepar 156;\
        press -69;pressur -80;pric 67;primary -66;print -153;prism -82;privat 71;probation -96;\
        professional 72;project 40;promis -176;proof -56;proof of -53;property -60;proud -84;\
        proud of -92;provid -103;public 47;pull 75;pupil -59;push -94;put 27;put a -40;\
        put down 46;put it -68;put on 40;put that -21;put the -11;put to 144;put your -38;q 60;\
        quarry -102;question -111;question about -65;quick -59;quiet -32;quite 60;r 115;ra -99;\
        radio -105;rag -103;railway 113;rain -49;rainbow -89;rais -70;rather 69;ray 119;re 115;\
        read -51;read anything -79;read it -46;read out 128;read the 32;read them 85;read to -57;\
        ready for 96;real -150;reason -4;receiv 43;reception -83;record 51;record of 43;\
        recovery -20;red -105;referral 73;relativ 68;releas 120;remind 26;reminder -178;\
        removal 102;rent -61;repair -108;repeat -106;reply to -28;report 41;request 48;\
        request for 79;requir 78;respondent 35;respondent [P] -83;respondent shall -108;\
        rest of 42;restrain 41;restrain order 42;result 65;return -59;review 19;review is -74;\
        review of 146;review with 78;right 7;right to 65;ring -30;ring me 55;ring on -73;\
        ring them -73;ring us 78;risk 135;river -57;rm -17;road -53;road [Name] -57;roll -63;\
        room -71;room [#count] -69;room [Name] -60;room for 102;rope -66;rose -123;row -56;\
        row [Name] 55;rowan -119;rule -145;run for -85;rush -107;s 176;safe -76;safeguard 79;\
        safety -62;same -29;same day 9;same for -105;same to -82;save 87;say -24;say [=count] 88;\
        say [=span] 56;say [V] -70;say a 90;say about -52;say and -113;say anything -123;\
        say at 33;say by -65;say he -41;say his -123;say how -80;say i -48;say in -41;say is 69;\
        say more 112;say no -27;say nobody 104;say of -53;say she -64;say so -34;say sorry -65;\
        say the -114;say to -63;say what -14;say whether 98;say which 125;say you -111;\
        say your -94;scald 112;scar -39;schedul 57;schedul of 89;school 23;school day 125;scor 97;\
        scotland -45;seal 177;seat -73;second -26;see 50;see by 100;see her 52;see that -45;\
        see the -70;see you -14;see your -122;sell 52;send -43;send a -65;send it -80;\
        send the -99;send to -88;send you 45;sentenc -89;separat -101;september 118;\
        serious harm -71;serv 27;serv [=date] -73;session [#count] -12;set 71;settl -50;shak -87;\
        shall -34;shar 47;shar it -54;she 123;she ask -82;she did -46;she does 72;she feel -122;\
        she get -50;she go 41;she has 52;she is 78;she put 98;she say -36;she tell -80;\
        she want -92;she will 67;shed -76;sheet -56;sheet [#count] 49;shift -21;shop -83;\
        short -67;short of 60;should 103;should know 111;should like -81;shoulder -63;shout -6;\
        shout at 78;show -45;show me -69;show you 131;shut -84;shut the -46;sick -62;\
        side door -120;side of 88;sight 66;sight of 141;sign -95;sign on -49;sign the -60;\
        silenc 54;silver -222;since -50;since the 48;sincer 23;sing -83;singl -109;sister 86;\
        sit 63;sit down 66;sit on -86;sit with 44;site 100;size -72;slap -79;sleep -37;slid -170;\
        slip -10;slipper -38;slot 57;slow -28;small 3;smash -46;smell -86;smok -52;so -62;\
        so and 55;so as 53;so do 77;so for -113;so i -12;so it 53;so pleas 32;so the 82;\
        so there 58;so we 87;sober -79;social 73;social care 67;soft -75;solicitor 1;\
        solicitor can -94;solicitor will 27;some -121;somebody 82;somebody had -55;somebody is 68;\
        somebody who 91;someone 54;someone [#count] -111;someone is 62;someone who 128;\
        something 20;something else 41;something to -25;somewhere 103;song -77;soon 141;\
        sorry for -54;sorry to 45;speak in -81;speak to -34;speak up 18;spend -67;spr 29;\
        staff -34;stair 55;stand 13;standard -89;start -70;start from -128;start of 133;\
        statement 129;statement of 60;stay 23;stay at 57;stay on 47;stay with -140;steady -47;\
        step -31;stock -40;ston -65;stop 30;stop ask 91;stop outside -59;stor -160;story -47;\
        straight 38;straight with 80;stranger 48;strategy 123;street -145;street [Name] -42;\
        strip -110;subject 139;subject access 46;such -32;suggest 88;sulk 86;sum 196;summary 38;\
        summer 69;sunita -37;supervis -44;supervision 122;supervisor -73;support 56;\
        support to -70;suppos 126;sure -53;surgery -74;swap 51;system -60;tabl 45;tablet -48;\
        tag -125;take -27;take a -42;take about -98;take advic 110;take for 91;take her 34;\
        take out -88;take the -11;talk 32;talk about 37;talk on 113;talk with 110;tanner -51;\
        tannery -56;taxi -101;tea -81;teach -78;teach you -104;teacher 119;team -104;tear -51;\
        teatim 124;telephon -9;tell -34;tell [#count] -101;tell her 52;tell him 89;tell it 74;\
        tell me -87;tell that 106;tell the 62;tell us -75;tell you 24;temper -12;tenancy 60;\
        tenant -108;term -19;terrac -22;test -110;text -54;than 15;than [=count] 102;\
        than adult -73;than once 60;than that 93;than you -73;thank -122;thank you 18;that 69;\
        that [#count] 148;that [=count] 96;that [V] -74;that a -28;that anyone 99;that day -63;\
        that from 104;that he -87;that her -136;that hold -120;that in 61;that is -31;\
        that night 50;that no 89;that nobody 7;that on -55;that she -128;that somebody 122;\
        that the 68;that there 66;that they -61;that this 119;that time 61;that was -54;\
        that week -35;that would -61;that you -54;that your 37;the -12;the [#] -43;\
        the [#count] 51;the [#money] 116;the [#weekday] -33;the [=count] -26;the [=date] -75;\
        the [=weekday] -58;the [Name] -18;the allotment -89;the annex 135;the answer -52;\
        the applicant 26;the autumn 38;the baby 38;the back -32;the bail -78;the bath 92;\
        the bed -104;the bin -77;the black -33;the blue -54;the boiler -12;the boy 68;\
        the breath -38;the build 79;the canal -36;the chair 78;the child -15;the church 43;\
        the clock 46;the council 72;the county -54;the cours -38;the dad 52;the date -55;\
        the day -26;the defendant -15;the depot -50;the desk -40;the diary -67;the doctor 90;
        """
        + TraitWeightsSecond.text
}
