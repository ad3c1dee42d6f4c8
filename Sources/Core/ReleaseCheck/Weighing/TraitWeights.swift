/// What each trait of a text weighs, in hundredths: written by
/// `scripts/fit-release-weights`, not by hand.
///
/// "n:" is nearness, novelty and support, "f:" how a sentence speaks, "h:" what a detector found, "s:"
/// the score of the ground check; the rest are stems and pairs of neighbours.
enum TraitWeights {
    static let base = -3.49

    static let text = """
        f:mask -230;f:own-words 29;f:question -22;f:quoted -100;h:fragment 487;\
        h:implied-existence 276;h:number-translated 231;h:paraphrase 30;h:source-phrase 240;\
        h:time-adjacent 312;h:without-ground 48;n:covered 26;n:near 60;n:near-place -22;\
        n:near-told 35;n:near>0.5 37;n:near>1 74;n:near>1.5 87;n:near>2 -52;n:novelty 54;\
        n:number -27;n:numbers 33;n:others 28;n:support -114;s:1 -10;s:1.4 -22;s:1.85 -6;s:2.3 18;\
        s:3 -3;s:4 23;s:score 104;x:others-number 30;x:others-told 42;[#count] -15;\
        [#count] [#span] 91;[#count] [=count] 45;[#count] [=weekday] -89;[#count] [Name] 17;\
        [#count] and 45;[#count] at -59;[#count] before 95;[#count] for -57;[#count] from 40;\
        [#count] is 68;[#count] more 91;[#count] not -103;[#count] of 85;[#count] on -54;\
        [#count] page 39;[#count] person -75;[#count] session -68;[#count] so -81;[#count] the 14;\
        [#count] thing -156;[#count] time 117;[#count] to -43;[#count] until -87;\
        [#count] with -44;[#count] work -83;[#date] 13;[#date] [#count] -104;[#date] [#time] -41;\
        [#date] [=time] -75;[#date] [Name] 105;[#date] [X] -55;[#date] attend 101;\
        [#date] birthday -79;[#date] home -106;[#money] for -186;[#money] in 50;[#rate] 107;\
        [#share] 6;[#share] of 113;[#some span] 104;[#span] -28;[#span] after 60;[#span] and 68;\
        [#span] at -72;[#span] before -9;[#span] each -97;[#span] in 84;[#span] is 82;\
        [#span] late -105;[#span] of -46;[#span] on 132;[#span] short 77;[#span] since -84;\
        [#time] -94;[#time] [#weekday] -100;[#time] [=weekday] -95;[#time] [Name] -6;\
        [#time] [P] 78;[#time] and 102;[#time] in 102;[#time] not -43;[#time] of 75;\
        [#time] on -36;[#time] or 193;[#time] this -114;[#time] to 74;[#time] until 117;\
        [#time] with -36;[#weekday] -21;[#weekday] [#count] 22;[#weekday] [#date] -146;\
        [#weekday] [=date] -80;[#weekday] [=weekday] 119;[#weekday] at -18;[#weekday] not -94;\
        [#weekday] only 65;[#weekday] or 111;[#weekday] the -127;[=count] -59;\
        [=count] [Name] -106;[=count] if -78;[=count] of 34;[=count] to 30;[=date] -210;\
        [=date] [#time] 55;[=date] [=count] -61;[=date] [Name] 45;[=date] [V] -180;[=date] is -21;\
        [=date] order 51;[=date] say -68;[=date] visit 58;[=date] will -74;[=measure] -103;\
        [=measure] of -34;[=money] -107;[=span] -21;[=time] -73;[=time] [Name] -103;[=time] as 47;\
        [=time] in -63;[=weekday] 3;[=weekday] [#date] -124;[=weekday] [#time] 34;\
        [=weekday] [#weekday] 54;[=weekday] [=date] -46;[=weekday] [=time] -33;\
        [=weekday] after -103;[=weekday] any 68;[=weekday] i -42;[=weekday] to 60;\
        [=weekday] you -51;[Name] -25;[Name] [#] -65;[Name] [#count] 94;[Name] [#time] -47;\
        [Name] [=time] 99;[Name] [=weekday] -82;[Name] [P] -61;[Name] [W] -33;[Name] a 67;\
        [Name] and -52;[Name] arriv 92;[Name] ask 85;[Name] attend -67;[Name] by -74;[Name] c -65;\
        [Name] can 62;[Name] clinic -97;[Name] clos -87;[Name] court -18;[Name] for 49;\
        [Name] hall -69;[Name] here 22;[Name] home -82;[Name] hous -91;[Name] lane -69;\
        [Name] offic -86;[Name] on 39;[Name] only 89;[Name] primary -71;[Name] report 93;\
        [Name] ring -61;[Name] road -92;[Name] so -61;[Name] street -91;[Name] that 54;\
        [Name] the 51;[Name] to 31;[Name] what 45;[P] 89;[P] [#count] 81;[P] [=date] -24;\
        [P] [Name] 9;[P] [V] -158;[P] [W] 38;[P] a 29;[P] about 80;[P] as -72;[P] ask -36;\
        [P] before 118;[P] can 38;[P] come -71;[P] do 51;[P] has -38;[P] i 88;[P] if 105;\
        [P] it 70;[P] its 47;[P] may 75;[P] of -35;[P] on 36;[P] own -64;[P] pleas 62;[P] re 73;\
        [P] say -126;[P] tell -164;[P] the -80;[P] there 67;[P] think 88;[P] to 23;[P] was -83;\
        [P] week -80;[P] when -53;[P] yes -118;[P] your 16;[V] 30;[V] [P] -42;[V] and 59;\
        [V] birthday -95;[V] has 112;[V] in 57;[V] old -115;[V] on 31;[V] tell 171;[V] turn -47;\
        [V] will -49;[W] 33;[W] [Name] 39;[W] at 106;[X] -230;a 24;a [#span] 84;a [#time] 124;\
        a [#weekday] 63;a [Name] 38;a and 133;a baby -65;a bad -77;a bank 120;a bed -92;\
        a bottl -54;a boy 63;a call 97;a car 95;a card -87;a coat 41;a court -91;a dad -76;\
        a different 50;a doctor 32;a door 65;a fair -44;a fami -42;a form -53;a friend -3;\
        a full 72;a hand 47;a hard -66;a health 110;a hous 42;a kitchen 73;a lad 55;a letter -15;\
        a line -41;a list -77;a littl 69;a long 30;a man 88;a manager -65;a member 92;a new -144;\
        a note -27;a parent -50;a partner -101;a person 86;a photo 71;a reason -69;a report -143;\
        a school 102;a small 36;a social -75;a solicitor -43;a stranger 99;a tabl 82;a talk 112;\
        a teacher 80;a think 94;a time -54;a tin -87;a wit 44;a woman 71;about [#money] -46;\
        about [#span] -113;about a -21;about another -72;about any -64;about her -27;about how 48;\
        about it 14;about other -91;about somebody -75;about the 65;about this 87;about what 55;\
        about who 39;about your 45;above 28;abus 33;accept -75;accident 25;account 75;\
        account and -131;account of 50;acorn -118;across 74;action 53;actual -67;add -78;\
        add to -55;address -115;adult 39;advic 48;adviser -42;afraid 44;after 15;after [#span] 74;\
        after [#time] 171;after a -39;after new 61;after that -63;after the -11;after you 50;\
        afternoon 72;again 44;against 104;age -43;agency 45;agent 53;agre -30;agreed 46;\
        agreed to -73;agreed with 43;agreement -39;aim 43;alcohol -67;all [#count] 67;all i 117;\
        all in -57;all of -55;all that 71;all the 39;alleg 116;allotment -94;allow -13;\
        allow to -89;along -47;along the 50;alongsid 55;already 138;also -21;also say -89;\
        always -190;am 42;am afraid 85;am ask 40;am at -88;am in -82;am not 32;am say 71;\
        am tell 101;among 116;among the 73;an -20;an adult -39;an order -89;anchor -71;and -19;\
        and [#time] 78;and [#weekday] 131;and [=count] -44;and [=weekday] 71;and [V] 42;and a -42;\
        and ask -53;and by -55;and can -53;and come 46;and do -74;and go 27;and her 81;and if -55;\
        and is -109;and it -13;and keep -67;and leav -107;and make -60;and not -18;and on 62;\
        and put -69;and say -44;and see 53;and so 69;and that -58;and the 46;and then -82;\
        and there -48;and they 50;and we -156;and what 5;and whatever -91;and which 93;\
        and who -89;and why 34;and you -46;and your -73;angry -66;annex 132;anniversary -107;\
        another 58;answer -31;any -93;any [#count] -61;any case -53;any day 151;any hour 69;\
        any more 128;any other 66;any time 41;any weekday 64;anybody -54;anybody else -42;\
        anyone -79;anyone else -43;anyone has 55;anyone who -111;anything -61;anything about -79;\
        anything into -66;anything that -87;apart -28;apart from -59;apologis 43;apology 128;\
        applicant 42;apply -24;apply to -43;april 30;are -70;are [#count] 54;are not -92;\
        are on -86;are they 101;area 60;arrear -21;arrest 46;arriv [#time] -85;as -57;\
        as [#count] 106;as [#span] 81;as [V] 73;as an 53;as he -56;as i 39;as it 33;as long 72;\
        as many 154;as the -4;as they -113;as to 125;as well 52;as you -86;as your -56;asham -83;\
        ask -25;ask [Name] 68;ask [P] 99;ask about -67;ask and -82;ask at -121;ask every -83;\
        ask for 5;ask how 65;ask if 99;ask the -68;ask them -36;ask what 13;ask where 33;\
        ask whether 68;ask which 103;ask who 95;ask why 23;ask you 69;assault -18;assessment 40;\
        at -4;at [#count] -62;at [#time] -70;at [=count] -65;at [=time] -94;at [Name] -97;at a 4;\
        at all 31;at christma -97;at desk 69;at her -50;at home -8;at least -81;at night 62;\
        at once -62;at present 63;at risk -125;at school 73;at that 100;at the 44;at this 80;\
        at what 22;attend -22;attendanc 51;attorney -94;audio 73;august 68;authority 48;\
        autumn 136;avenu -28;avoid 88;awar 116;away from 101;b -28;b [Name] -86;baby -61;back 10;\
        back by -37;back from 118;back on 94;back to -11;bad -145;bag -8;bail -48;bak -50;\
        bakery -68;bang -124;bank -99;bath 44;be 53;be [#count] -130;be [#span] -109;be a -75;\
        be able -44;be ask 139;be away 58;be care 49;be done -66;be go 29;be hurt -61;be in -23;\
        be keep 60;be on 102;be send 56;be serv 128;be show 63;be straight 81;be tell 27;\
        be there -72;be with -90;because -78;because he -61;because it -83;because of 72;\
        because she -79;because the 89;because they 51;bedtim 97;been 36;been ask 102;\
        been give 108;been hurt -65;been pass -61;been tell 19;been withheld -98;before 64;\
        before [#time] 46;before [=weekday] 48;before [Name] 83;before and -66;before it -34;\
        before she -67;before the 23;before we 60;before you 7;begin -34;begin with -58;behalf 44;\
        behind 54;behind the 16;being 51;believ 44;believ that -60;bell -41;belong -53;\
        belong to -77;beneath -79;beside 37;beside it 64;besides 63;best 88;best part 136;\
        bethan 62;between 97;between [#time] 32;bill -122;bin -124;bird -77;birth -18;\
        birthday -184;biscuit -32;bishop -100;black -252;black out -84;blam 3;block -20;\
        block the -94;blood -43;blood pressur -73;boat -19;boiler -31;bolt 85;book -27;\
        book and -73;book for -23;book the 51;boot -34;born -85;borrow -72;both -38;both of 94;\
        bottl -21;bottom -59;bound -53;bowl -68;box -89;boy 19;breach 55;break -50;breakfast -66;\
        breath -16;bridg -104;brief 69;bright -137;bring -147;bring a -124;bring it 65;\
        bring that 82;bring the -56;bring your 108;brother -25;bruis 45;budget 85;build 34;\
        build on -113;bundl 86;burn -66;bus -12;bus fare 120;bus stop -80;but 58;but he -89;\
        but not 35;but you -61;by 6;by [#weekday] -29;by [=time] 132;by a 45;by another 91;\
        by any -33;by direction -97;by her 43;by order -50;by the 13;by then 110;by you -52;\
        bye -40;c -27;c [Name] 77;cake -73;calendar -73;call 32;call in 66;call it 96;can -76;\
        can and -72;can ask -101;can be -47;can check 91;can do -31;can have -29;can hear -104;\
        can help -73;can not 43;can only 64;can say 160;can stop 98;can use 104;canal -65;\
        candl -85;car 21;car park -63;card -133;card for -107;card on 57;caretaker -81;carry -69;\
        cary -72;case -67;casualty 53;catch -37;caus to 129;caution -82;centr -109;\
        certificat -134;chair -36;chang -72;chapel -56;charg 27;charity 38;chat -54;check -57;\
        checklist 71;child 63;child are 75;child centr -101;child in 65;child notic -88;\
        child who 95;choir -80;choos -41;chos -95;christma 6;chronology 111;church 111;civil -60;\
        claim -75;class -107;clean -79;clear of 110;climb -92;clock 67;clos -20;clos [Name] -61;\
        clos to 116;club 22;coal -115;coat 23;coat on -56;coffe 82;cold 39;colleg -60;colour -125;\
        come -18;come at -20;come for 98;come forward 77;come from 77;come in -44;come out 92;\
        come to 56;come with -92;comment 33;common -46;community -56;compar 104;complain -27;\
        complainant 17;complaint -16;complet 34;computer 69;concern 123;condition -1;conf 124;\
        conferenc 146;confirm the -63;consent -88;consider 109;contact -11;contact [V] -66;\
        contact note 56;contact sheet 93;contact with -110;content 115;continu 50;contractor -115;\
        control -35;conversation 49;conversation with 73;cooper -96;copy -51;core 68;\
        core group 102;corn -51;corner -23;correct -71;corridor 50;cost -87;could -25;could be 72;\
        could have -49;could not 73;council -94;counsell 99;count -70;count as -66;count the -57;\
        counter 54;county -60;coupl -51;cours -71;court -110;court offic -72;crav -70;cross -86;\
        cry -119;cup -71;cupboard -112;custody record -83;cut -121;d -36;da -78;dad -62;\
        dad see 94;dad to -66;dad was -89;dad who -186;damp -102;dark 51;dat -38;dat [=date] -50;\
        data -27;date -40;date of -85;daughter -45;day 39;day [#count] -42;day after 133;\
        day for 71;day you 110;deal 40;dear -50;dear [P] 21;dear mr 42;dear mrs -77;dear ms 38;\
        debt 58;decid -96;decision 42;defenc -53;defendant -100;dentist -92;deny 80;deny that 119;\
        department -45;depot -51;describ 73;describ the -105;desk -72;dev -85;dial 93;diary 46;\
        did 22;did he -66;did not -17;did she -73;died -162;dig -78;direct -37;direction 16;\
        discharg 92;disclosur 98;discuss 89;discuss it 67;do -35;do [#weekday] 84;do for 33;\
        do is -67;do not 58;do that -51;do to 50;do with -78;document 123;does a 28;does not -80;\
        dog 50;doing 31;doll -169;done -32;done by -46;done with 56;door -20;door on -104;\
        door open -68;door shut 71;door was 86;down 9;down from 46;down to 28;down what -53;\
        draw and 156;drawer 80;dress 57;drink -113;drink and 59;drink diary 73;driv -12;\
        driver -27;drop -47;drop in 43;drug -79;dry -140;duty -46;each -93;each day 85;\
        each man -70;each other 93;each time 63;each week 190;ear 98;earlier 80;early 53;earn 89;\
        eat -24;either -119;elder 51;else 22;else is 75;elsewher 102;email -46;emergency 120;\
        employer 54;empty 25;enclos -84;end -27;end the 86;engineer -51;enough 104;enough to 57;\
        enquiry 101;enter -35;envelop 120;estat -98;even -31;every -82;every case -120;\
        every day 47;every fami -49;every week 69;everybody -108;everyone -105;everything 63;\
        exampl -62;except 58;exempt 87;exercis 18;explain -3;explor 65;extra -50;extract -53;\
        eye 32;f 48;face 38;facilitator -69;fair -20;fair to 107;fall -166;fall on -31;fami 23;\
        fami court 30;far 26;far as 42;february 95;fee -79;feel -29;feel it -61;fergus -59;\
        ferry -101;few 26;ffion -59;figur 79;fil 55;file 58;fill -54;film -22;fine -55;\
        fire station 95;firm -31;first -51;first and -75;first meet -80;fiscal 107;fit -97;\
        fix -31;flask -69;flat -56;flood -68;floor -33;floor and 109;flour -120;fly 43;follow 57;\
        food -12;football -65;for -11;for [#span] -41;for [=span] 19;for [=weekday] 37;\
        for [Name] 21;for [V] 34;for all -77;for any -98;for anyone -118;for as 66;\
        for everyone -61;for everything 85;for good 90;for help 64;for her 48;for man 66;\
        for me 54;for mr -60;for now 111;for that -26;for the 5;for them 121;for those -42;\
        for you 32;for your 31;forc -65;forget -38;form -17;form is -92;former 68;forward 43;\
        free -59;frighten 76;from 41;from [#time] 93;from [=date] -76;from [=time] 104;\
        from [Name] -132;from [V] 67;from [X] -53;from a 38;from any -107;from his -17;from it 85;\
        from me 49;from the 57;from there -50;from us -55;from your -28;front -45;front desk -113;\
        front of 64;fuel -64;full 16;furnitur 80;further 116;g [Name] 102;game -22;gap 33;\
        garag -16;garden -71;gas -47;gate -43;gay 94;gay man 93;general -72;gent 28;get 18;\
        get a 15;get it -107;get on 87;get out -66;get something 111;get them 90;get you -62;\
        gift -112;girl 98;give -21;give a -30;give it -73;give out -69;glad -123;glass -69;go 30;\
        go by 37;go for -36;go from 73;go in -31;go into 71;go on 80;go out -40;go over -51;\
        go round -38;go there -34;go through 33;go well -80;good -89;good deal 58;good to -68;\
        gp 43;grac -178;grant -48;green -123;grey -79;group -105;grow -48;grow up -16;guess -109;\
        gym 87;h 15;had 54;had a -86;had been -49;had it 45;had no 65;had not -14;had to 152;\
        hair -20;half 15;hall -52;hall is 91;hand -15;hand and 58;hand in -93;handout -80;\
        hang -115;happen 34;happy -73;harbour -114;harbour light 86;hard -110;hardest -77;\
        harm -65;harvest -83;has 45;has a -67;has ask 24;has had 58;has make 50;has not -99;\
        has say -80;has speak 55;has tell 24;has the -77;have 38;have [#span] -127;have a -23;\
        have ask 97;have been 46;have done 39;have get -26;have go 76;have had 6;have never -84;\
        have no 39;have not 54;have only 76;have put -140;have read 109;have say -72;have see -33;\
        have speak 88;have take 47;have tell 58;have the 25;have think -33;have to 55;\
        have writ -22;have you -48;having 55;he 44;he can -13;he do -84;he had -145;he is 106;\
        he know -40;he like -85;he may 40;he put -106;he say 25;he take -46;he tell -129;\
        he was -39;he will -28;he would -64;head -36;head of -50;hear 39;hear [=date] 79;\
        hear it 21;hear that -91;heart -58;heat -27;hedg -141;hello -46;hello [Name] 66;\
        hello [P] -37;hello mr -34;help to -80;help with -46;help you -21;helplin 54;her 89;\
        her and -51;her at -89;her drink -132;her hand -40;her mum -83;her on 77;her own 38;\
        her to 39;heron -77;hers 108;herself 16;hi 30;hi [P] -97;hide -39;high 171;hill -51;\
        him 61;him answer 88;him on 18;him that 71;himself -26;his -26;his account -85;\
        his answer -72;his brother -57;his mum -29;his own -25;his word -66;hit -63;hold 22;\
        hold back 84;hold off 79;hold on -38;hold the -142;holiday 84;home and 52;home visit -85;\
        homework 76;honest 50;hope -23;hope that 51;hospital 95;hostel -112;hot 67;hour 42;\
        hous -10;hous and 101;hous on 21;household 58;how 23;how a -85;how does 63;how long 29;\
        how many 154;how to -110;how was -100;how you -55;hub -74;hurt -13;i -23;i am 21;i can 91;\
        i could 60;i do -55;i had 52;i have -87;i know -34;i may 93;i must 27;i put -87;i say -17;\
        i see -68;i shall 46;i shut -73;i tell -72;i think 85;i want 40;i was -51;i would 169;\
        i writ -44;ice -86;if -85;if a -28;if anything 70;if he 39;if i -38;if it -81;if not -66;\
        if she -72;if that -47;if there -80;if we -40;if you -106;ill 85;imagin 168;in -2;\
        in [#count] -53;in [=count] -49;in [Name] 24;in a 8;in an 83;in and 31;in any -155;\
        in bed 83;in every -97;in for 54;in forc -56;in front 40;in full 27;in her 30;in it 15;\
        in january 44;in june 69;in may 62;in mind 81;in my -44;in on 46;in our -59;in pair -78;\
        in the -20;in touch 44;in with 62;in your -37;includ 19;index 146;index to 73;\
        individual 78;information -166;information about -74;injunction 79;injury 150;inside 84;\
        inspection 57;instead -27;instrument 120;interpret 67;interpreter 2;interview 49;\
        into the -34;invit 74;invoic -100;is -33;is [#count] -114;is [#money] -118;is [=date] -62;\
        is [Name] 25;is [W] 72;is a -84;is about -39;is all 83;is another 67;is ask -42;\
        is been 73;is being 86;is book -116;is come -69;is done -66;is enclos -63;is fine -4;\
        is for -161;is get 110;is go 78;is her -95;is how 46;is leav 22;is make 38;is never -132;\
        is no -39;is not -25;is of 84;is on 5;is our -82;is proud 69;is put 35;is right 71;\
        is safe -146;is so -31;is something 60;is talk 84;is tell -100;is that 81;is the -137;\
        is there -71;is under -45;is what 55;is why -80;is wrong -39;is your -67;is yours -60;\
        it -6;it all 58;it and 4;it as 59;it at -60;it back 38;it before 56;it by -57;it can -45;\
        it come 101;it down -82;it from 74;it in -41;it now 51;it out 18;it over 59;it say -67;\
        it should 40;it take -82;it there 74;it to -50;it up -29;it was 62;it with -56;\
        it would 98;item [#count] 26;its 21;itself 70;ivy -132;j -55;jam -92;january 55;jar -55;\
        jaw -115;jo 61;job -6;join -43;joiner -96;joint -30;joint account -60;judg to 90;june 77;\
        just 36;just before -75;just the -68;just to -77;keep -24;keep a 60;keep from 76;\
        keep in 101;keep it -27;keep say 49;keep the -68;keep to 79;kestrel -120;kettl -69;\
        kettl on -70;key 49;kick -69;kind -96;kitchen -29;kl 107;knee 41;know -20;know about 90;\
        know and -77;know by -78;know how -33;know if 94;know it -54;know that 64;know the 71;\
        know to 80;know why 69;know you 73;l 67;lad 49;lady 40;laid 66;lamp -79;landlord -44;\
        lane -157;languag -48;lantern -76;last -18;last time -80;last week -97;last year -30;\
        late -97;later -22;laugh -65;law -145;leaflet -109;lean 57;leav 22;leav a -53;\
        leav him -93;leav it 73;leav out -77;leav the -50;leav you 91;length of 22;let 67;\
        let is -30;let us 51;let you 41;letter 29;letter about 65;letter from 145;letter to -56;\
        lh 153;licenc -117;lie 76;life -45;lift -62;light -68;lik -40;like -43;like a -106;\
        like for 55;like in -91;like to -46;like you 51;line -62;link -32;list -37;littl 115;\
        littl [#count] 39;live with -34;lock on -132;loft -81;log 35;long 90;long as 43;\
        long way 74;longer 61;look -18;look after 43;look in 63;look like -33;loos -64;lose -121;\
        loss -61;lot 95;loud -88;love -87;love you 68;low -72;lunch -130;m 67;m [Name] -76;ma 176;\
        magistrat court 82;make 21;make [#count] -96;make a -76;make the 100;make to 69;\
        make up -50;make you -61;man -36;man and -55;man on -69;manager -60;march 65;marigold -70;\
        mark -19;marriag -53;marry -100;marsh -53;material 51;may -71;may ask -43;may be -87;\
        may see -127;may well 73;me and -32;me at -42;me for 46;me i -84;me if 13;me it 69;\
        me that -55;me the -40;me to -60;meadow -71;meal 78;mealtim 69;mean -68;mean that -66;\
        mean to 50;meant -28;measur 64;medical 62;meet i 88;meet you -37;member 21;member of 144;\
        memory -60;mend -118;mention 80;messag -50;messag for -67;middl 33;might 28;milk 54;\
        mill -56;mind 2;mind the -65;minimis 80;minut 24;money -50;money because -74;month 54;\
        more 109;more at -103;most -30;most of 72;move to -52;mr 33;mr [P] -53;mr [V] 64;mrs 112;\
        mrs [Name] 49;ms 43;ms [P] -24;much 80;mug -37;multi 105;multi agency 96;mum 72;\
        mum and -59;must be 35;must not -36;my -126;name -17;name a -100;name and -61;name of -31;\
        nb 66;near 84;nearby 115;nearer 81;nearest -33;need 16;need a -65;need to 46;need you 88;\
        neighbour -53;neil 69;net -117;never -40;new -21;new year 73;next 29;next door 103;\
        next time -160;next to 78;next week -70;nice -156;night 47;night before -123;night in 48;\
        no -13;no [#count] -20;no [=count] -57;no [P] 95;no card -57;no comment 59;no contact -43;\
        no go 87;no good 133;no i 96;no longer -105;no name -40;no point 116;no use 70;no you 88;\
        nobody 70;nobody can 124;nobody else -69;nobody has -30;nobody in 96;nobody is -96;\
        nobody was 79;non -77;none 32;nor 32;normal -96;not 157;not [#count] -67;not a -116;\
        not add -58;not after -47;not agre 55;not an -67;not and -80;not answer 42;not at -45;\
        not attend -171;not be 73;not been 28;not before 30;not book 114;not by -72;not call -102;\
        not carry -57;not contact -53;not count -40;not disclos -179;not for 95;not free 71;\
        not from 32;not give -34;not go 47;not have 26;not in 43;not keep 72;not know -70;\
        not me -50;not mean -36;not mention 126;not need -78;not only 54;not pass -79;\
        not proud -109;not read -67;not say 23;not see -48;not send 32;not sit 17;not so 53;\
        not take -43;not talk -61;not tell -81;not that -97;not the -56;not think 73;not to -45;\
        not want 74;not writ 75;not yet 55;note 68;note [=date] 82;note for 52;note of 92;\
        note on 50;note that -45;nothing -49;nothing to -56;november 104;now 130;number -56;\
        number [#count] -59;nurs -84;nurs will -70;object 84;occasion 54;of 8;of [#count] 32;\
        of [#some span] 54;of [#span] 159;of [=date] 26;of [=weekday] 87;of [Name] 41;of [V] -26;\
        of a 38;of attorney -123;of cours -61;of drink 65;of him -58;of his 101;of it 107;\
        of june 76;of may 101;of page -115;of that 74;of the 14;of them 21;of these -121;\
        of this 74;of us -123;of what 54;of you -57;off 23;off in 123;off sick -90;off the 35;\
        off to 50;offenc -50;offer -17;offer you 75;offic -69;offic at 125;offic is -109;\
        officer -2;often -130;ok -20;old [Name] -64;omit -104;on -27;on [#count] -32;\
        on [#date] -68;on [#money] 192;on [#weekday] -53;on [=count] -62;on [=date] -37;\
        on [=weekday] -18;on [Name] -60;on a 58;on and 142;on at 129;on floor -78;on for 109;\
        on her -42;on him 66;on his 70;on how 68;on if -82;on it 77;on our 174;on paper 48;\
        on that 89;on the 23;on those 73;on time -43;on to 92;on what 93;on which -111;on you 28;\
        on your 41;once 40;one -50;only 62;only say 116;only to -85;open -69;or -122;\
        or [#weekday] 134;or [=weekday] 74;or a -90;or after 121;or more -143;or not -54;or so 84;\
        or the -48;or whether 95;orchard -85;order -109;order cover -74;order in -88;\
        order make 57;order of 64;other 58;other day 46;other person -173;other side -54;\
        other than -70;others -52;otherwise 64;our -57;our client 101;ourselves -53;out 4;\
        out in 48;out of 72;out on -3;out the 76;out with 70;outside 71;outside the 33;over 36;\
        over [#money] 42;over it 120;over the 52;over to 56;own account -57;own and 70;\
        own phon -66;own word 18;p 96;pack -44;page -36;page [#count] -41;page [=count] 43;\
        page is -107;paint -121;pair -49;pan -116;paper 90;para -57;para [#count] -46;\
        paragraph -14;parent -70;parent and -62;park -148;park at -96;part 57;part in -107;\
        part of 58;partner 60;partner and -55;pass 38;pass on -41;pass to -50;passag -81;\
        passport 57;past 42;past [#time] 163;patienc -112;patient -42;pattern -56;pay -43;\
        pay [#money] -182;pay for 114;payment -74;payslip -58;pc -1;pebbl -101;pen -57;\
        pension -65;perhaps -105;person 41;person and -33;person are 53;person in -95;\
        person is -100;person live 125;person who -82;pharmacy -86;phil -90;phon -30;phon and -19;\
        phon call 47;photo -47;photograph 21;pick -91;pick [#count] -126;pictur it 91;\
        pictur of -74;pier -40;plac 90;plac to -75;placement 56;plan 44;plant -148;plat -66;\
        plea -93;plead 55;pleas 32;pleas do -12;pleas stop 127;pleas tell -57;pleas writ -69;\
        pocket 120;pocket money 89;polic 121;polish -72;position 31;post -122;power 75;\
        power of -132;practic -44;practis -100;pre 49;pregnancy 63;prepar 122;press -44;\
        pressur -96;pric 65;primary -104;print -119;prism -93;privat 57;priya -53;probation -84;\
        professional 84;programm -59;progress 66;project 50;promis -170;promis to -62;proof -58;\
        proof of -56;property -54;prosecution 45;protection 43;proud -88;proud of -90;provid -93;\
        public 73;pull 84;punishment -69;pupil -56;push -77;put 21;put a -26;put down 44;\
        put it -69;put on 76;put to 143;put your -44;q 65;quarry -68;question -112;\
        question about -93;quick -33;quiet -41;quite 54;r 109;ra -84;radio -110;rag -85;rain -57;\
        rainbow -73;rais -66;rather 28;rather you 64;ray 147;re 109;read -45;read anything -69;\
        read it -13;read out 118;read the 40;read them 58;read to -48;ready for 82;real -129;\
        really 65;reason -21;receiv 43;reception -92;record 26;record of 75;recovery -16;red -107;\
        referral 55;refus 50;relativ 56;releas 102;remind 27;reminder -156;removal 83;rent -57;\
        repair -119;repeat -79;reply to -32;report 24;request 44;request for 53;requester -48;\
        requir 68;respondent 35;respondent [P] -87;respondent shall -95;rest of 65;restrain 42;\
        restrain order 42;result 61;return -72;review of 131;review with 83;right 7;right to 51;\
        ring -8;ring [Name] -51;ring her -44;ring me 77;ring on -69;ring them -64;ring us 67;\
        rise -14;risk 111;rm -31;road -31;road [Name] -53;roll -75;room -67;room [#count] -51;\
        room [Name] -69;room for 98;rose -117;round 5;round here 54;row -54;row [Name] 31;\
        rowan -102;rule -126;run 23;run for -93;run to -58;rush -81;s 149;safe -104;safeguard 96;\
        safety -60;salt -90;same -38;same day 14;same for -114;same to -84;save 68;say -27;\
        say [=count] 81;say [=span] 82;say [V] -78;say a 27;say about -40;say and -102;\
        say anything -81;say by -59;say he -34;say his -121;say how -90;say i -17;say in -58;\
        say is 50;say more 95;say nobody 94;say on -55;say so -39;say sorry -46;say that -3;\
        say the -116;say to -61;say what 1;say whether 54;say which 95;say you -127;say your -91;\
        scald 110;scar -61;school 31;school day 97;scor 104;seal 135;seat -72;second -19;\
        section 44;see 43;see by 79;see her 36;see the -63;see what -44;see you -18;see your -67;\
        send -40;send a -60;send it -40;send the -104;send to -65;send you 50;sentenc -119;\
        separat -127;september 116;serious harm -91;serv [=date] -65;session [#count] -6;set 49;\
        settl -49;shak -71;shall -47;shar 32;she 131;she ask -99;she get -73;she go 54;\
        she had -21;she has 56;she is 82;she put 98;she say -72;she tell -59;she want -81;\
        she will 117;shed -71;sheet -27;sheet [#count] 36;shift -2;shift at -57;shoe -51;shop -83;\
        short -44;short of 38;should 86;should know 81;should like -79;shoulder -61;shout -31;\
        shout at 60;show -26;show me -68;show you 112;shut -71;shut the -38;sick -94;\
        side door -82;side of 89;sight 66;sight of 113;sign -105;sign on -33;sign the -101;\
        silenc 35;silver -201;since -39;since the 62;sincer 6;sing -69;singl -93;sister 89;sit 60;\
        sit down 55;sit on -94;sit with 48;size -87;slap -84;sleep -30;slid -178;slipper -77;\
        slot 36;slow -36;small 10;smell -82;smok -47;so -73;so and 59;so do 21;so for -125;\
        so he 97;so i -33;so pleas 50;so that 15;so the 93;so there 66;so we 87;so you 33;\
        sober -77;social 52;social care 45;soft -71;solicitor -2;solicitor can -55;\
        solicitor will 38;some -101;some [#some span] 74;somebody 92;somebody had -60;\
        somebody is 80;somebody who 91;someone 69;someone is 21;someone who 92;something 23;\
        something else 89;something that -33;somewhere 118;son 57;song -52;soon 143;sorry for -73;\
        speak in -72;speak to -29;spend -25;spr 24;staff -40;stair 44;stall -66;stand 26;\
        standard -83;start -86;start from -104;start of 105;statement 135;statement of 38;stay 14;\
        stay at 64;stay on 55;stay with -110;steady -60;step -26;still -44;stock -47;ston -69;\
        stop 27;stop ask 83;stop for 69;stop outside -66;stor -169;story -54;straight 43;\
        straight with 66;stranger 56;strategy 111;street -125;street [Name] -24;strip -86;\
        subject 159;subject access 17;such -44;suggest 76;sulk 93;sum 201;summary 32;summer 43;\
        supervision 108;supervisor -64;support 56;support to -83;suppos 122;sure -53;surgery -72;\
        swap 58;system -67;t [P] -99;tabl 44;tablet -70;tag -124;take -25;take [#span] -22;\
        take a -100;take about -41;take advic 87;take for 78;take her 20;take it -33;take out -74;\
        take the -40;talk 44;talk about 19;talk on 104;talk with 87;tanner -50;tannery -40;\
        taxi -105;tea -105;tea and -36;teach -70;teach you -87;teacher 84;team -86;tear -39;\
        teatim 124;telephon -30;tell -13;tell [#count] -84;tell [Name] 29;tell him 87;tell it 48;\
        tell me -105;tell that 45;tell the 29;tell us -66;tenancy 62;tenant -97;test -137;\
        text -71;than 11;than [=count] 94;than adult -85;than once 28;than that 72;than you -43;\
        thank -115;thank him -98;thank you -10;that 74;that [#count] 138;that [=count] 108;\
        that [V] -95;that a -36;that anyone 92;that day -78;that even -3;that from 75;that go -72;\
        that he -69;that her -99;that hold -94;that in 16;that is -31;that night 21;that no 89;\
        that nobody 16;that on -93;that she -147;that somebody 107;that the 55;that there 58;\
        that they -62;that this 81;that time 43;that was -20;that week -32;that would -63;\
        that you -70;that your 44;the -9;the [#] -56;the [#count] 62;the [#date] -1;\
        the [#money] 88;the [#weekday] -36;the [=count] -43;the [=date] -62;the [=weekday] -63;\
        the allotment -79;the annex 121;the answer -61;the applicant 40;the autumn 29;the baby 32;\
        the back -24;the bath 92;the bed -116;the bin -74;the blue -53;the boat -42;\
        the boiler -15;the boy 45;the breath -47;the build 64;the call 35;the canal -45;\
        the chair 71;the child -26;the choir -63;the church 60;the clock 53;the cold 50;\
        the counter 71;the county -54;the cours -16;the court 6;the dad 43;the date -26;\
        the day -38;the defendant 20;the depot -42;the desk -77;the diary -61;the doctor 97;\
        the dog -48;the door -11;the end 64;the even 28;the farm 24;the fire 59;the first -63;\
        the flat 67;the floor -42;the form 72;the fridg -70;the front -68;the garag -65;
        """
        + TraitWeightsSecond.text
}
