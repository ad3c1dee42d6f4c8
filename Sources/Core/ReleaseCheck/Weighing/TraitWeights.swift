/// What each trait of a text weighs, in hundredths: written by
/// `scripts/fit-release-weights`, not by hand.
///
/// "n:" is nearness, novelty and support, "f:" how a sentence speaks, "h:" what a detector found, "s:"
/// the score of the ground check; the rest are stems and pairs of neighbours.
enum TraitWeights {
    static let base = -3.58

    static let text = """
        f:mask -244;f:own-words 20;f:question -17;f:quoted -100;h:fragment 483;\
        h:implied-existence 281;h:number-translated 236;h:paraphrase 25;h:source-phrase 230;\
        h:time-adjacent 285;h:without-ground 42;n:covered 21;n:near 68;n:near-place -21;\
        n:near-told 33;n:near>0.5 42;n:near>1 72;n:near>1.5 76;n:near>2 -42;n:novelty 62;\
        n:number -26;n:numbers 29;n:others 33;n:support -117;s:1 -11;s:1.4 -11;s:1.85 -4;s:2.3 23;\
        s:3 2;s:4 22;s:score 104;x:others-number 35;x:others-told 37;[#count] -12;\
        [#count] [#span] 79;[#count] [=weekday] -88;[#count] [Name] 9;[#count] and 53;\
        [#count] at -54;[#count] before 98;[#count] for -38;[#count] is 78;[#count] more 100;\
        [#count] not -126;[#count] of 90;[#count] on -53;[#count] page 44;[#count] person -82;\
        [#count] session -52;[#count] so -108;[#count] thing -147;[#count] time 133;\
        [#count] to -44;[#count] until -70;[#count] work -105;[#date] 12;[#date] [#count] -106;\
        [#date] [#time] -49;[#date] [=time] -69;[#date] [Name] 101;[#date] [X] -52;[#date] at -41;\
        [#date] attend 107;[#date] birthday -90;[#date] home -104;[#money] for -180;\
        [#money] in 34;[#rate] 112;[#share] 9;[#share] of 124;[#some span] 101;[#span] -31;\
        [#span] after 69;[#span] and 102;[#span] at -81;[#span] in 98;[#span] is 99;\
        [#span] late -120;[#span] old -65;[#span] on 94;[#span] short 86;[#span] since -93;\
        [#span] with 40;[#time] -93;[#time] [#weekday] -110;[#time] [=weekday] -97;\
        [#time] [Name] -9;[#time] [P] 66;[#time] and 74;[#time] in 103;[#time] not -27;\
        [#time] of 75;[#time] on -47;[#time] or 188;[#time] this -124;[#time] to 86;\
        [#time] until 135;[#weekday] -2;[#weekday] [#count] 31;[#weekday] [#date] -143;\
        [#weekday] [=date] -96;[#weekday] [=weekday] 123;[#weekday] at -59;[#weekday] not -113;\
        [#weekday] or 112;[#weekday] the -183;[#weekday] to 2;[=count] -56;[=count] [=time] 63;\
        [=count] [Name] -122;[=count] of 26;[=count] to 4;[=date] -219;[=date] [#time] 51;\
        [=date] [=count] -65;[=date] [Name] 60;[=date] [V] -198;[=date] is -24;[=date] order 53;\
        [=date] say -64;[=date] see 37;[=date] serv -72;[=date] visit 64;[=date] will -89;\
        [=measure] -112;[=money] -97;[=span] -32;[=span] in -74;[=time] -63;[=time] [Name] -105;\
        [=time] as 20;[=weekday] 8;[=weekday] [#date] -139;[=weekday] [#weekday] 39;\
        [=weekday] [=date] -53;[=weekday] [=time] -40;[=weekday] after -113;[=weekday] any 72;\
        [=weekday] i -79;[=weekday] to 7;[=weekday] you -82;[Name] -29;[Name] [#] -86;\
        [Name] [#count] 63;[Name] [#time] -63;[Name] [#weekday] -49;[Name] [=time] 89;\
        [Name] [=weekday] -77;[Name] [P] -55;[Name] [W] -25;[Name] a 80;[Name] about -42;\
        [Name] and -59;[Name] arriv 98;[Name] ask 60;[Name] at -27;[Name] attend -70;\
        [Name] by -50;[Name] c -69;[Name] can 47;[Name] clinic -97;[Name] clos -90;\
        [Name] court -32;[Name] day -14;[Name] for 59;[Name] from -33;[Name] go 80;\
        [Name] hall -72;[Name] has -54;[Name] home -59;[Name] hous -86;[Name] lane -49;\
        [Name] no 96;[Name] offic -79;[Name] only 91;[Name] primary -91;[Name] ray 86;\
        [Name] report 96;[Name] road -90;[Name] solicitor 59;[Name] street -90;[Name] the 29;\
        [Name] to 36;[Name] what 48;[Name] who 94;[Name] y -17;[P] 84;[P] [#count] 66;\
        [P] [#span] 52;[P] [=date] -31;[P] [=weekday] -61;[P] [Name] 9;[P] [V] -166;[P] [W] 61;\
        [P] a 29;[P] about 83;[P] account -69;[P] as -65;[P] ask -62;[P] before 136;[P] can 26;\
        [P] come -76;[P] do 63;[P] for 53;[P] has -55;[P] i 85;[P] if 132;[P] in -11;[P] it 83;\
        [P] its 48;[P] may 75;[P] no 34;[P] of -48;[P] on 36;[P] own -85;[P] pleas 53;[P] re 73;\
        [P] say -125;[P] tell -193;[P] the -85;[P] there 60;[P] think 103;[P] to 28;[P] was -80;\
        [P] week -98;[P] when -51;[P] yes -146;[V] 36;[V] [P] -44;[V] and 98;[V] birthday -110;\
        [V] has 105;[V] in 84;[V] old -135;[V] on 43;[V] tell 188;[V] turn -40;[V] was -28;\
        [V] will -40;[W] 27;[W] [Name] 67;[W] at 71;[X] -244;a 21;a [#span] 99;a [#time] 103;\
        a [#weekday] 35;a [Name] 31;a and 134;a baby -62;a bad -85;a bank 110;a bed -83;\
        a birthday 78;a bottl -39;a boy 63;a call 77;a car 96;a card -87;a coat 48;a court -87;\
        a dad -61;a different 68;a doctor 21;a door 51;a fami -57;a finger -85;a form -52;\
        a friend -4;a hard -54;a health 115;a hous 39;a kitchen 63;a letter -10;a list -90;\
        a littl 72;a long 40;a lot -53;a man 93;a member 111;a new -139;a note -32;a partner -106;\
        a person 85;a reason -71;a report -146;a school 96;a short -54;a social -80;\
        a solicitor -49;a son -68;a stranger 102;a tabl 90;a talk 93;a teacher 83;a think 69;\
        a time -60;a tin -97;a wit 39;a woman 88;about -6;about [#money] -34;about [#span] -122;\
        about a -34;about another -81;about any -85;about her -32;about how 66;about it 18;\
        about other -73;about the 59;about this 101;about what 40;about who 13;about your 58;\
        above 23;abus 30;abus is -75;accept -95;accident 51;account 76;account and -147;\
        account of 54;acorn -156;across 111;action 51;add -106;add to -61;address -108;advic 40;\
        adviser -46;afraid 48;after -3;after [#span] 77;after [#time] 160;after new 96;\
        after that -58;after you 19;afternoon 87;again 38;again and -51;again in -84;against 109;\
        age -54;agency 56;agent 67;agre -37;agreed 28;agreed to -57;agreed with 44;agreement -52;\
        aid -69;aim 56;alcohol -81;all -12;all [#count] 72;all i 115;all in -63;all of -14;\
        all our -75;all that 58;alleg 136;allotment -88;allow to -93;along -36;alongsid 52;\
        already 133;also -18;also say -84;always -181;am 41;am afraid 106;am at -99;am in -77;\
        am say 78;am tell 110;among 112;among the 77;an -19;an order -131;anchor -77;and -16;\
        and [#time] 67;and [#weekday] 142;and [=weekday] 64;and a -31;and ask -29;and by -53;\
        and can -41;and come 53;and do -92;and for -63;and go 11;and her 75;and how 42;and i -10;\
        and if -57;and is -122;and it -2;and keep -52;and leav -81;and no 52;and nobody -33;\
        and not -14;and of -38;and on 72;and only 79;and put -73;and say -76;and see 57;and so 44;\
        and that -60;and the 57;and then -97;and there -62;and they 53;and we -148;and which 78;\
        and who -79;and why 38;and will -51;and you -59;and your -70;angry -72;annex 107;\
        anniversary -104;another 96;another person -42;answer -20;answer a -99;any -83;\
        any [#count] -104;any case -66;any day 184;any hour 73;any more 129;any other 84;\
        any time 59;any weekday 65;anybody -64;anyone -83;anyone else -52;anyone has 58;\
        anyone who -135;anything -65;anything about -89;anything into -76;anything that -65;\
        apart -32;apart from -93;apology 133;applicant 30;apply -52;apply to -95;appt -37;\
        april 31;are -63;are [#count] 64;are doing 84;are go 43;are keep -84;are not -97;\
        are on -84;are they 86;are thin 121;area 82;argu -86;arm -23;arrear -12;arrest 49;\
        arriv [#time] -82;as -62;as [#count] 106;as [#span] 102;as [V] 81;as a -38;as he -42;\
        as i 47;as it 26;as long 46;as many 166;as she -78;as the -13;as they -93;as to 136;\
        as well 66;as you -89;as your -61;asham -86;ask -23;ask [Name] 65;ask [P] 110;ask a -40;\
        ask about -76;ask and -70;ask at -122;ask every -79;ask for 3;ask how 55;ask if 91;\
        ask that 49;ask the -104;ask them -54;ask where 59;ask whether 71;ask which 122;\
        ask who 90;ask why 8;ask you 57;assault -29;assessment 64;at [#count] -64;at [#time] -67;\
        at [=count] -83;at [=time] -83;at [Name] -92;at a 13;at all 14;at desk 63;at her -53;\
        at least -75;at night 74;at once -65;at present 53;at risk -143;at school 68;at that 84;\
        at the 36;at this 69;at what 21;at your 28;attend -26;attendanc 26;attorney -93;audio 57;\
        august 83;autumn 143;avenu -25;avoid 99;awar 104;away 31;away from 86;b -39;b [Name] -64;\
        baby -71;back 24;back by -36;back from 156;back on 93;bad -135;bail -39;bak -54;\
        bakery -79;band -61;bang -140;bank -94;bath 44;be 45;be [#count] -121;be [#span] -116;\
        be a -89;be able -42;be ask 136;be at 9;be away 66;be care 114;be done -87;be go 55;\
        be hard -57;be honest 50;be in -56;be keep 53;be late -83;be leav 55;be offer -71;\
        be on 88;be send 32;be serv 133;be show 52;be straight 100;be tell 29;be there -64;\
        be with -90;because -48;because he -77;because it -114;because of 51;because she -97;\
        because the 89;bedtim 106;been 40;been ask 118;been give 115;been hurt -84;been tell 15;\
        before 52;before [#time] 61;before [=weekday] 71;before and -84;before it -41;\
        before she -70;before we 53;before you 25;begin -41;begin with -62;behind 34;\
        behind the 35;being 50;believ 62;believ that -76;bell -63;belong -48;belong to -69;\
        beside 55;beside it 58;best 106;best part 156;bethan 68;between 101;between [#time] 46;\
        bill -106;bin -119;bird -68;birth -29;birthday -180;birthday on -19;biscuit -23;\
        bishop -99;bite -15;bite of -49;black -254;black out -78;blam 35;block -30;blood -29;\
        blood pressur -56;boat -49;boiler -33;bolt 86;book -27;book and -55;book for -28;boot -54;\
        born -87;borrow -43;both -24;both of 87;bottl -38;bottom -67;bound -41;bowl -53;box -111;\
        boy 31;breach 66;break -37;breath -23;bridg -100;brief 73;bright -151;bring -145;\
        bring [#count] -45;bring a -117;bring it 39;bring that 109;bring the -16;bring your 120;\
        brother -17;bruis 49;budget 90;build 39;build on -62;bundl 115;burn -34;bus -19;\
        bus fare 108;bus stop -81;but 65;but he -110;but i -42;but not 39;but you -65;by 11;\
        by [#weekday] -64;by [=time] 124;by [Name] -42;by a 23;by another 99;by any -26;\
        by his -62;by the 25;by then 127;bye -45;c -31;c [Name] 70;cake -79;call 40;call it 127;\
        call with -60;can -76;can and -68;can ask -111;can be -50;can do -32;can hear -94;\
        can help -63;can not 43;can only 83;can ring 114;can say 182;can see -31;can stay -79;\
        can stop 92;can use 120;can we -86;canal -79;candl -90;car 29;car park -36;card -129;\
        card for -109;card on 76;caretaker -98;carry -72;cary -80;case -66;casualty 66;\
        caus to 133;caution -60;centr -111;centr on -67;certificat -153;chain -73;chair -35;\
        chang -51;chapel -46;charg 38;charity 70;chat -65;check -33;checklist 63;child 52;\
        child and -45;child are 73;child centr -103;child do 53;child in 61;child notic -89;\
        child who 92;choir -101;choos -76;chos -93;christma 13;chronology 141;church 111;\
        civil -74;claim -72;class -111;clean -71;clear of 121;climb -109;clock 84;clos -35;\
        clos [Name] -73;clos to 147;coal -123;coast 74;coat on -62;coffe 72;coin 66;cold 22;\
        colleagu 113;colleg -93;colour -133;column -70;come -12;come and 61;come at -23;\
        come for 115;come forward 82;come from 60;come in -47;come out 76;come to 48;\
        come with -119;comment 42;common -55;community -46;compar 116;complain -21;complainant 24;\
        computer 93;concern 120;conf 129;conferenc 109;confirm the -69;consent -87;consider 126;\
        contact -4;contact [V] -72;contact sheet 94;contact with -120;content 116;continu 53;\
        contractor -92;control -49;conversation 41;conversation with 64;cooper -121;copy -70;\
        core 81;core group 104;corn -43;corner -41;correct -76;corridor 35;cost -89;could 1;\
        could be 91;could have -79;could not 38;council -124;counsell 104;count -73;count as -77;\
        count on 41;count the -65;counter 79;county -64;coupl -37;cours -39;court -114;cover -32;\
        crav -80;crim -70;cross -92;cross the 127;crown 18;cry -109;cup -60;cupboard -109;\
        curfew 102;custody record -72;cut -109;dad -71;dad see 103;dad to -61;dad was -94;\
        dad who -171;daft -83;dairy -76;dark 58;dat -50;data -38;date -23;date of -88;day 36;\
        day [#count] -54;day after 137;day for 69;day you 100;deal 47;dear -31;dear [P] 16;\
        dear mr 27;dear mrs -89;dear ms 37;debt 63;decid -90;decision 45;defendant -128;\
        dentist -89;deny 101;deny that 116;department -28;depend -50;depot -14;describ 89;\
        describ the -112;desk -75;detox -71;dev -85;dial 86;diary 44;did 24;did he -83;\
        did not -34;did she -78;did you -12;died -150;dinner 47;direct -52;direction 12;\
        disclosur 69;discuss 75;discuss it 89;discuss with 114;do -23;do [#weekday] 84;do for 50;\
        do is -74;do not 56;do that -77;do the 18;do to 109;do with -63;document 118;does -11;\
        does he 56;does not -94;does she -64;dog 26;doing 31;doll -161;done -24;done by -39;\
        done with 44;door -10;door on -93;door shut 100;door was 98;down 37;down the -56;\
        down what -58;draw and 152;draw it -83;drawer 66;dress 57;drink -88;drink diary 87;\
        driv -19;driver -39;drop -48;drop in 70;drug -107;dry -171;duty -48;each -105;each day 65;\
        each man -83;each other 85;each time 68;each week 190;ear 84;earlier 67;early 44;earn 107;\
        easter 47;eat -29;either -119;elder 36;elder abus 109;else is 95;elsewher 101;email -44;\
        emergency 99;employer 71;enclos -80;end -16;end the 86;end with -61;engineer -52;\
        english 17;enough 102;enough to 58;enquiry 128;enter -19;envelop 114;estat -70;even -30;\
        every -91;every case -129;every day 43;every fami -37;every man -44;every week 74;\
        everybody -111;everyone -112;everything 65;exampl -57;except 87;exempt 95;exercis 41;\
        exercis the -88;explain 22;explor 38;extract -54;f 66;face 45;facilitator -62;fact -54;\
        fair -75;fair to 114;fall -164;fami 25;fami court 25;far 36;fare 20;farm -76;february 87;\
        fee -93;feel -49;feel it -48;fergus -60;ferry -103;ffion -72;field -80;figur 89;fil 49;\
        file 75;film -32;fire station 92;firm -40;first -39;first meet -88;fiscal 102;fist -96;\
        fit -75;fix -44;flask -82;flat -32;flood -71;floor -50;floor and 106;flour -124;fly 59;\
        follow 55;foot -11;football -61;for -23;for [#span] -16;for [=date] 82;for [=span] 35;\
        for [P] 67;for [V] 51;for all -81;for any -125;for anyone -119;for as 77;for every 35;\
        for everyone -87;for everything 104;for good 118;for help 86;for her 28;for his -32;\
        for me 69;for most 94;for now 118;for that -15;for them 97;for you 30;for your 12;\
        forc -68;form -39;form is -61;former 62;forward 37;free -51;frighten 41;from 46;\
        from [#time] 89;from [=date] -92;from [=time] 100;from [Name] -119;from [V] 77;\
        from [X] -45;from a 41;from any -104;from his -15;from it 89;from me 42;from the 57;\
        from there -51;from us -86;from your -19;front -67;front desk -114;front of 68;full 21;\
        furnitur 99;further 116;g [Name] 103;game -42;gap 23;garag -7;garden -109;gas -58;\
        gate -31;gay 90;gay man 99;general -86;gent 35;get 28;get a 23;get her -114;get it -109;\
        get on 97;get out -66;get something 107;get them 108;get you -77;gift -93;girl 115;\
        give -25;give a -46;give it -93;give me -74;give out -81;glad -126;glass -77;go 39;\
        go back -45;go by 38;go in -39;go into 71;go on 87;go out -48;go over -78;go there -42;\
        go through 36;go to -19;go well -83;good -69;good to -106;gp 14;grab -62;grac -177;\
        gran 26;grant -78;green -113;grey -81;ground -21;group -114;grow -38;grow up -31;\
        guess -98;gym 106;h 19;had 60;had a -52;had been -66;had had -65;had it 49;had to 150;\
        half 16;half a 58;hall -57;hall is 101;hand -15;hand and 55;hand in -103;hand on -53;\
        hand over 73;handout -87;hang -149;happen 28;happy -98;harbour -134;harbour light 93;\
        hard -105;hardest -74;harm -77;harvest -91;has 48;has a -52;has make 51;has not -105;\
        has say -79;has speak 41;has tell 27;has the -51;have 43;have [#span] -157;have a -22;\
        have ask 117;have been 37;have done 20;have get -38;have give 69;have go 70;have had 14;\
        have never -79;have no 41;have not 32;have put -147;have read 107;have say -50;\
        have speak 96;have take 33;have tell 48;have think -52;have to 47;have writ -31;\
        haven -126;having 74;he 54;he can -40;he do -89;he does 36;he had -144;he has 54;\
        he is 110;he know -34;he like -89;he may 36;he put -93;he say 13;he take -33;he tell -125;\
        he was -50;he will -37;he would -55;head -40;head of -36;hear 40;hear [=date] 52;\
        hear about -44;hear and 51;hear in 83;hear it 77;hear that -83;hear you 53;heart -60;\
        hedg -189;hello -25;hello [Name] 81;hello [P] -60;hello mr -53;help to -81;help with -48;\
        help you -28;her 90;her at -90;her hand -46;her in 35;her mum -108;her on 74;her own 47;\
        her to 45;here 47;here is -19;heron -111;hers 138;herself 26;hi -10;hi [P] -55;hide -37;\
        high 155;hill -59;him 65;him on 30;him that 75;himself -52;his -26;his account -108;\
        his brother -56;his gran -80;his mum -29;his word -44;hit -42;hold 34;hold by 75;\
        hold off 84;hold on -60;hold the -139;holiday 80;home and 48;home visit -62;homework 64;\
        honest 44;hope -20;hope that 43;hope the -77;hospital 110;hostel -97;hot 73;hour 54;\
        hous -12;hous and 86;hous on 39;household 47;how 12;how a -54;how does 33;how long 29;\
        how many 132;how to -134;how was -111;how you -39;hub -68;hurt -43;i -18;i am 23;\
        i can 103;i could 42;i do -76;i had 58;i have -78;i know -29;i may 82;i must 48;i put -90;\
        i say -15;i see -39;i shall 45;i should 40;i shout -56;i tell -73;i think 99;i throw -64;\
        i want 39;i was -51;i would 154;i writ -75;ice -71;if -99;if a -26;if anything 81;\
        if he 43;if i -42;if it -88;if she -63;if that -70;if the -30;if there -79;if you -94;\
        ill 88;imagin 186;in 17;in [#count] -57;in [=count] -51;in [Name] 10;in a 7;in all -34;\
        in an 87;in any -170;in bed 73;in class -36;in every -120;in for 52;in forc -63;\
        in front 39;in her 43;in january 48;in mind 101;in my -70;in on 59;in our -104;\
        in pair -70;in the -34;in touch 92;in with 64;in writ 25;in your -42;index 143;\
        index to 77;individual 83;information -159;information about -81;injunction 67;injury 186;\
        inside 75;inspection 66;instead -16;instead of -43;interim -68;interview 52;into 25;\
        into the -66;invit 50;invoic -128;is -36;is [#count] -97;is [#money] -114;is [=date] -63;\
        is [Name] 29;is [W] 24;is a -68;is about -27;is all 95;is alleg 95;is another 57;\
        is ask -26;is been 69;is being 95;is book -91;is come -66;is done -73;is enclos -55;\
        is for -153;is get 102;is go 86;is her -125;is how 26;is leav 38;is make 26;is never -132;\
        is no -33;is not -18;is of 84;is off 10;is on 20;is open -45;is our -76;is proud 62;\
        is right 75;is safe -153;is something 90;is still 32;is talk 80;is tell -75;is that 87;\
        is the -118;is there -60;is under -54;is what 54;is why -96;is wrong -45;is your -61;\
        is yours -60;it -10;it as 65;it at -49;it before 40;it by -37;it can -56;it come 109;\
        it down -43;it for 21;it from 38;it has -20;it in -16;it say -72;it should 41;it so 34;\
        it take -74;it there 46;it to -35;it was 90;it when -51;it with -56;it would 82;\
        item [#count] 43;its 37;itself 63;ivy -158;j -63;jam -113;january 55;jaw -122;jo 52;\
        join -51;joiner -96;joint account -79;judg to 87;june 109;juniper -82;just 37;\
        just before -126;just so 62;just the -42;just to -80;justic 83;k 51;keep -25;keep a 71;\
        keep from 134;keep in 101;keep it -39;keep say 68;keep the -89;keep to 98;keep your -32;\
        kestrel -125;kettl -71;kettl on -63;key 41;kick -71;kind -87;kitchen -32;kl 113;knee 55;\
        know -20;know about 97;know and -98;know by -80;know how 1;know if 117;know it -45;\
        know that 63;know the 78;know to 90;know you 65;l 72;lad 60;lady 27;laid 61;lamp -76;\
        land 46;landlord -32;lane -172;lane [Name] -49;languag -45;lantern -77;last -9;\
        last [#span] -25;last time -118;last week -102;last year -16;late -70;laugh -64;law -145;\
        leaflet -112;lean 58;learn -69;leav a -78;leav him -91;leav it 67;leav out -79;\
        leav the -40;length of 24;let 71;let us 51;let you 48;letter 39;letter about 59;\
        letter from 148;letter to -62;lh 132;library -44;licenc -107;lie 77;life -54;lift -81;\
        light -69;lik -71;like -44;like a -73;like for 61;like to -84;like you 59;line -89;\
        link -49;list -19;listen 34;littl 102;littl [#count] 61;live 19;lock -12;lock on -137;\
        lodg -45;loft -104;log 50;long 72;long as 78;long way 100;longer 84;look -23;\
        look after 48;look at -8;look like -39;loos -69;lose -132;lot 77;loud -81;love -71;\
        low -79;lunch -119;m 70;m [Name] -75;ma 143;magistrat court 72;make 30;make [#count] -98;\
        make a -90;make the 108;make them -68;make to 82;make up -58;make you -47;man -40;\
        man and -66;man on -43;manager -54;march 72;marigold -85;mark -22;market -32;marriag -43;\
        marry -103;marsh -46;mat -66;may -58;may ask -23;may be -95;may see -115;me and -52;\
        me at -44;me how 65;me i -77;me if 34;me it 49;me that -66;me the -54;me to -69;\
        meadow -69;meal 66;mealtim 94;mean -78;mean that -48;mean to 63;meant -61;measur 63;\
        medical 72;meet i 115;meet you -84;member 8;member of 151;memory -59;mend -131;mention 60;\
        messag -40;might 30;milk 72;mill -47;mind -9;mind the -69;minimis 89;minut 13;mistak -67;\
        money -27;money and -55;money because -79;month 36;more 103;more at -140;more than -25;\
        morn 5;morn [P] -57;most -18;most of 66;move to -27;mr 17;mr [P] -27;mr [V] 84;mrs 87;\
        ms 56;much 61;mug -43;multi 104;multi agency 106;mum 78;mum and -64;must be 75;\
        must not -32;my -112;name -19;name [#count] -55;name a -101;name and -73;nb 67;near 60;\
        nearby 136;nearer 80;nearest -47;need a -62;need to 55;need you 102;neighbour -20;\
        net -121;never -49;new -27;new year 49;next 16;next [=weekday] 98;next door 116;\
        next time -160;next to 73;next week -79;nice -183;night 28;night before -92;night in 47;\
        no -19;no [=count] -51;no [P] 94;no card -61;no comment 42;no contact -54;no good 132;\
        no i 98;no longer -113;no point 115;no use 62;no you 101;nobody 64;nobody can 130;\
        nobody else -70;nobody has -34;nobody in 96;nobody is -78;nobody was 92;non -88;none 37;\
        nor 1;normal -82;not 150;not [#count] -54;not [Name] -35;not [V] 38;not a -125;\
        not after -61;not an -75;not and -97;not at -58;not attend -188;not be 72;not been 34;\
        not before 34;not book 106;not by -81;not call -98;not carry -63;not contact -54;\
        not disclos -159;not for 85;not free 64;not from 45;not go 41;not hold -49;not in 21;\
        not it -65;not keep 85;not know -94;not mean -45;not mention 131;not need -64;\
        not pass -77;not proud -99;not put -48;not read -95;not releas 78;not say 12;not send 31;\
        not sit 21;not take -53;not talk -42;not tell -85;not that -101;not the -44;not there -34;\
        not to -16;not want 99;not writ 76;not yet 45;note 64;note for 62;note of 83;nothing -59;\
        nothing to -65;november 102;now 122;number -59;number [#count] -61;nurs -72;nurs will -69;\
        object 102;occasion 59;of 7;of [#count] 38;of [#some span] 47;of [#span] 146;\
        of [=date] 41;of [=weekday] 80;of [Name] 53;of a 38;of attorney -137;of drink 47;\
        of each 87;of his 118;of it 99;of june 67;of may 97;of page -131;of that 77;of the 14;\
        of them 22;of these -106;of this 71;of us -119;of what 50;of you -71;off in 141;\
        off sick -97;off the 56;offenc -48;offer -32;offer you 66;offic -84;offic at 132;\
        offic is -111;officer 2;often -87;ok -45;omit -132;on -19;on [#count] -15;on [#date] -78;\
        on [#money] 157;on [#weekday] -63;on [=count] -65;on [=date] -48;on [=weekday] -44;\
        on [Name] -82;on [V] 52;on a 57;on about 87;on and 125;on any 61;on at 127;on floor -107;\
        on for 101;on her -37;on his 59;on if -72;on it 74;on our 163;on paper 61;on that 94;\
        on the 16;on their -54;on those 83;on time -29;on to 56;on what 106;on which -98;on you 7;\
        on your 39;once 55;one -47;only 60;only say 124;only to -79;open -77;or -126;\
        or [#weekday] 132;or [=weekday] 93;or a -106;or after 130;or more -143;or no -77;\
        or not -55;or so 110;or whether 108;orchard -81;order -131;order in -85;order make 73;\
        order of 59;order was 58;other 72;other day 63;other end -50;other person -187;\
        other side -48;other than -65;others -85;otherwise 36;otter -91;our -67;our client 78;\
        our next 55;ourselves -53;out 6;out for 52;out of 92;out the 91;out there 77;out with 66;\
        outside 69;outside the 36;over 49;over and 65;over it 109;over to 66;own -9;\
        own account -79;own and 74;p 70;pack -32;page -50;page [#count] -42;page [=count] 60;\
        page is -102;paint -138;pair -61;pan -125;paper 103;para -59;para [#count] -48;\
        paragraph -56;parcel -40;parent -79;park -148;park at -90;part 51;part in -118;part of 30;\
        partner 37;partner and -45;pass 21;pass on -39;pass to -61;passag -82;passport 85;past 38;\
        past [#time] 146;patienc -93;patient -53;pay -51;pay [#money] -189;pay for 123;pay it -47;\
        payment -82;payslip -86;pebbl -133;pen -61;pension -69;perhaps -93;person 35;\
        person and -36;person are 52;person at 52;person in -90;person is -98;person live 118;\
        person who -63;pharmacy -90;phil -102;phon -30;phon and -60;photo -67;photograph 50;\
        phras -66;pick -84;pick [#count] -138;pictur -6;pictur it 85;pictur of -64;plac 84;\
        plac to -49;plain -33;plan 46;plant -149;plat -69;plea -90;plead 50;pleas 42;pleas do -17;\
        pleas stop 128;pleas tell -73;pleas writ -75;plenty -58;pocket 117;pocket money 88;\
        polic 128;polish -54;position 66;post -98;post to -52;pound 56;power 71;power of -143;\
        practic -31;practis -127;pre 50;pregnancy 81;prepar 155;press -66;pressur -97;pric 64;\
        primary -70;print -135;prism -79;privat 77;probation -85;professional 92;project 37;\
        promis -155;promis to -28;proof -52;proof of -54;property -64;protection 26;proud -85;\
        proud of -91;provid -86;public 53;pull 72;pupil -58;push -90;put 31;put a -37;put down 48;\
        put it -72;put on 36;put that -28;put to 148;put your -37;q 74;quarry -84;question -109;\
        question about -80;quick -29;quiet -26;quite 56;r 116;ra -89;radio -110;rag -99;\
        railway 121;rain -52;rainbow -74;rais -78;rather 61;rather you 40;ray 109;re 105;read -33;\
        read anything -79;read it -48;read out 126;read to -47;ready for 106;real -147;reason 6;\
        receipt 47;receiv 37;reception -77;record 47;record of 51;recovery -7;red -112;\
        referral 62;refus 37;relativ 63;releas 118;remind 25;reminder -169;removal 97;rent -69;\
        repair -122;repeat -102;reply to -15;report 39;request 51;request for 65;requir 66;\
        respondent 33;respondent [P] -87;respondent shall -125;rest 34;rest of 63;restrain 31;\
        restrain order 31;result 77;return -61;review 18;review is -66;review of 134;\
        review with 83;right 8;right to 60;ring -33;ring [Name] -53;ring me 85;ring on -67;\
        ring us 84;rise -6;risk 141;river -38;rm -35;road -41;road [Name] -56;roll -70;room -68;\
        room [#count] -56;room [Name] -54;room for 98;room with 50;rope -60;rose -128;round 7;\
        row -57;row [Name] 51;rowan -110;rule -138;run for -90;rush -110;s 175;safe -75;\
        safeguard 98;safety -59;same -35;same day 14;same for -103;same to -73;save 87;say -24;\
        say [=count] 72;say [=span] 62;say [V] -73;say a 69;say and -118;say anything -109;\
        say by -61;say he -44;say his -109;say how -89;say i -28;say in -58;say is 60;\
        say more 106;say nobody 98;say of -52;say she -52;say so -35;say sorry -49;say the -115;\
        say to -63;say whether 81;say which 121;say you -110;say your -87;scald 129;scar -30;\
        school 30;school day 97;scor 88;screen -47;seal 187;seat -59;second -22;section 53;see 51;\
        see by 87;see the -81;see what -34;see you -26;see your -78;sell 51;send -37;send a -66;\
        send the -103;send to -86;send you 45;sentenc -93;separat -137;september 115;\
        serious harm -71;serv 35;serv [=date] -73;servic 22;session [#count] -9;set 50;settl -41;\
        shak -87;shall -31;shar 36;she 127;she ask -71;she did -46;she does 54;she feel -114;\
        she get -47;she go 50;she had -22;she has 60;she is 86;she put 93;she say -68;\
        she tell -69;she want -88;she will 93;shed -75;sheet -54;sheet [#count] 48;sheriff -53;\
        shift -13;shop -79;short -57;short of 52;should 93;should know 112;should like -74;\
        shoulder -73;shout -16;shout at 56;show -43;show me -78;show you 137;shut -86;\
        shut the -49;sick -60;side door -106;side of 82;sight 63;sight of 128;sign -85;\
        sign on -45;sign the -62;silenc 58;silver -215;since -60;since the 60;since you 40;\
        sincer 20;sing -56;singl -115;sister 99;sit 67;sit down 70;sit on -71;sit with 49;site 90;\
        size -81;slap -79;sleep -39;slid -174;slipper -33;slot 41;slow -30;smell -90;smok -63;\
        so -75;so and 54;so do 44;so for -120;so i -17;so it 58;so pleas 54;so that 18;so the 76;\
        so there 62;so we 73;sober -65;social 61;soft -76;solicitor -2;solicitor can -80;\
        solicitor will 22;some -113;some [#some span] 84;somebody 90;somebody had -63;\
        somebody is 75;somebody who 106;someone 46;someone is 73;someone who 133;something 22;\
        somewhere 117;song -79;soon 140;sorry for -43;speak in -69;spend -46;spr 22;staff -42;\
        stair 52;stand 17;standard -94;start -75;start from -114;start of 128;statement 132;\
        statement of 43;stay 21;stay at 48;stay on 45;stay with -138;steady -60;step -27;\
        stock -29;ston -56;stop 37;stop ask 91;stop for 94;stop outside -69;stor -157;story -55;\
        straight 39;straight with 90;stranger 47;strategy 117;street -137;street [Name] -30;\
        strip -112;subject 152;such -29;suggest 66;sulk 78;sum 205;summary 35;summer 46;\
        sunita -49;supervis -48;supervision 125;supervisor -84;support 52;support to -65;\
        suppos 132;surgery -75;swap 54;system -61;t [Name] 66;t [P] -98;tabl 30;tablet -69;\
        tag -117;take -25;take a -84;take about -91;take advic 118;take for 88;take her 35;\
        take it -16;take out -83;take the -31;talk 35;talk about 33;talk on 111;talk with 95;\
        tanner -39;tannery -49;task -43;taxi -117;tea -76;teach -100;teach you -117;teacher 101;\
        team -97;tear -50;teatim 113;telephon -15;tell -28;tell [#count] -111;tell her 51;\
        tell him 102;tell it 60;tell me -94;tell that 89;tell the 48;tell us -85;tell you 22;\
        tell your -49;temper -16;tenancy 66;tenant -110;test -117;text -61;than 11;\
        than [=count] 102;than once 64;than the 51;than you -47;thank -124;thank you 10;that 67;\
        that [#count] 147;that [=count] 93;that [Name] 45;that [V] -86;that a -30;that anyone 108;\
        that day -70;that even 24;that from 101;that he -83;that her -129;that hold -113;\
        that in 64;that is -27;that night 38;that no 68;that nobody 22;that on -55;that she -154;\
        that somebody 110;that the 58;that there 59;that they -67;that this 114;that time 58;\
        that was -29;that week -47;that would -52;that you -58;that your 55;the -12;the [#] -50;\
        the [#count] 43;the [#money] 83;the [#span] 52;the [#weekday] -40;the [=count] -25;\
        the [=date] -81;the [=weekday] -64;the [Name] -23;the allotment -84;the annex 123;\
        the answer -58;the applicant 31;the autumn 47;the baby 40;the back -41;the bail -75;\
        the bath 92;the bed -113;the bin -90;the blue -61;the boiler -20;the boy 66;\
        the breath -35;the build 60;the call 27;the canal -37;the chair 74;the child -11;\
        the church 58;the clock 60;the cold 51;the council 53;the counter 41;the county -57;\
        the cours -39;the dad 58;the date -49;the day -15;the defendant -7;the depot -35;\
        the desk -48;the diary -61;the doctor 90;the door -26;the early 78;the end 39;the fami 41;\
        the farm 80;the fire 54;the first -37;the flat 69;the floor -55;the form 68;the fridg -70;\
        the front -74;the garag -57;the garden 62;the group -47;the gym -124;the hall -61;
        """
        + TraitWeightsSecond.text
}
