/// More of what each trait of a text weighs.
enum TraitWeightsSecond {
    static let text = """
        the harbour 74;the home 68;the hospital 62;the hostel -49;the hour -49;the hous 33;\
        the hub -84;the job -91;the joint 32;the kettl -44;the key -26;the kitchen -56;\
        the lady 118;the law -84;the letter -86;the lift -48;the light -38;the list -42;\
        the littl 101;the mum -19;the next -42;the nurs 67;the offic -65;the old 18;the order -30;\
        the other 20;the page 65;the paper -40;the part -91;the passport 47;the person 64;\
        the phon 100;the pictur -113;the polic 41;the post 90;the present 120;the pric 73;\
        the programm -102;the reason -98;the record 58;the red -85;the report -96;\
        the respondent 84;the rest 16;the restrain -50;the right -60;the risk 73;the river -38;\
        the road 90;the rule 1;the same -101;the sheet -92;the side -92;the silver -106;\
        the small 58;the social 63;the spr 104;the statement 95;the step 91;the stick 63;\
        the street 92;the sum 67;the summer 10;the supervisor -52;the surgery 107;the team -121;\
        the tenancy -44;the third -98;the time 37;the top -28;the until 46;the usher -114;\
        the walk -74;the ward 108;the weekend 31;the wheel -126;the woman 57;the yard -67;\
        the year 103;their own -52;them for 96;then 88;then ask 75;then i -79;then what -96;\
        there 78;there and 106;there are 24;there is 93;there on -50;there to -71;there was 76;\
        there will -72;there you -86;these day 170;they are 32;they had 99;they take -72;\
        they want -84;they will 18;they would -61;thin 80;thing that -45;thing to -48;think 38;\
        think about 66;think it 55;think that -46;think what 35;third 85;this -6;this is -68;\
        this kind -95;this letter -95;this morn -94;this offic 23;this time -53;this was 56;\
        this week -167;this will 88;this year -49;those 45;those who -30;though 44;threat 7;\
        through a 31;through her -67;through it -69;through the 31;throw -124;throw the -46;\
        ticket -40;tide -96;tidy -55;time and -46;time as 61;time for -86;time in 94;time out -83;\
        time that 87;time you 67;tin -96;tir -75;to 38;to [#count] -56;to [#span] -41;\
        to [#time] 41;to [#weekday] 47;to [=count] -70;to [=time] -93;to [=weekday] 79;\
        to [Name] -4;to a 53;to all -108;to any -67;to ask -43;to be 18;to both -111;to bring -48;\
        to come -42;to complain -58;to contact -66;to court 71;to do -3;to each -50;to eat -72;\
        to every -42;to find -18;to get -4;to have 71;to her 119;to him 95;to his 60;to know 35;\
        to last 78;to let 65;to look 36;to me 13;to or 130;to pass 56;to pictur 127;to put 63;\
        to ring -79;to see -49;to sit -23;to sleep 96;to someone -59;to start -68;to stay 38;\
        to that -56;to the 24;to think 139;to turn -91;to us 88;to use 54;to walk 89;to whom 30;\
        to work -71;to writ -32;to you 59;today -89;tonight -57;too -74;tool 93;top -70;touch 17;\
        town 72;train -103;transcript 89;translat 73;travel 72;tree -134;troubl 43;trust 84;\
        turn [#count] -32;typ -67;unabl 76;unabl to 76;unborn 182;under the -19;understand 53;\
        understand that 46;uniform 50;unless -97;until 27;until [#time] 73;until [=time] -120;\
        until a 75;until after 67;until the -27;up and 32;up the 58;up with 60;upset 98;\
        upstair 77;us 57;us about 71;us know 89;us that -114;use 12;use the 16;used -47;\
        used for 56;used to -113;usher -118;usual -73;van -92;very 41;vet -91;video 99;\
        visit [#count] 68;visit to 80;visitor 35;w 93;wage 62;wait for 171;wait room -58;walk -85;\
        walk in 54;wall -78;want -27;want a -63;want her 84;want to -2;want you 178;ward 28;\
        warden -51;wardrob -101;warm -163;warm up -35;warn 18;was 77;was a -77;was done 66;\
        was for -94;was hear 85;was in 22;was like -114;was meant -81;was not 49;was put 62;\
        was see 95;was tell 68;was there -19;wash -116;watch 57;water -28;way to -54;we -44;\
        we are 29;we begin 99;we can 75;we do -41;we have 28;we hold 74;we keep -73;we look -112;\
        we may -81;we meet -48;we say -83;we see -100;we shall 97;we tell -49;we will 39;\
        wear -122;wed -11;wee 109;week 21;week [#count] -54;week [=count] -81;week of 84;\
        weekday 86;weekend 194;weigh -88;weight -30;weir -53;welcom -73;welfar 65;well done -134;\
        wept 58;were 77;were not 74;were the -97;were you -50;wharf -75;what 59;what [V] 43;\
        what a 24;what come -41;what did -48;what do -65;what does 8;what go 58;what happen -118;\
        what is 29;what it 30;what make -83;what that 65;what the 18;what was -73;what will -59;\
        what would -39;what you -138;what your 128;whatever -42;whatever the -49;wheel -47;\
        when -38;when he -63;when i 1;when she -104;when the 128;when they 33;when we 75;\
        where -95;where a -94;where it 25;where she -58;where the 61;where there -35;\
        where they 103;where you -57;wherever -102;whether -24;whether he -57;whether it -62;\
        which i 113;which the 98;whichever -78;while 56;while the 67;whit -25;who 20;who ask -55;\
        who bring 60;who can -28;who come -42;who could -115;who decid -68;who did -112;\
        who does -49;who get -84;who had -73;who has -13;who is 28;who it 66;who know -80;\
        who sit 109;who tell 66;who was 10;who would 27;whoever -154;whom -18;whose 29;why 80;\
        why a 109;why the 64;wife 104;wife is -62;will 5;will ask 72;will be -14;will bring 63;\
        will call -90;will do -37;will have 1;will hear -92;will need -59;will not 16;\
        will say 108;will see 36;will send -47;will take 48;will talk 52;wind -125;wing 66;\
        winter 77;wish 12;wish to 62;wit 88;wit statement 70;with 4;with [#count] 52;\
        with [=count] -73;with [P] 79;with [V] -37;with [W] -60;with a -14;with an 96;\
        with breath 26;with fami 57;with her 21;with me -52;with mr 46;with something 77;\
        with the 56;with your -17;withheld 190;within -50;within [#span] -43;\
        within [=measure] -34;within the 104;without 6;without a -43;without being -79;\
        without her -73;woman 89;word -46;word i -107;work day -88;work night -72;work on -46;\
        work with 53;workbook -76;worker 54;worksheet 114;worry 30;worry about -85;wors -79;\
        worth 59;would 45;would be 28;would have -104;would he -19;would like -99;would need 71;\
        would not 35;would rather 25;would take 61;would want -62;would you 46;wren -88;\
        writ a -39;writ account 143;writ down -90;writ for 98;writ in -62;writ it -38;\
        writ that 14;writ them -93;writ to -94;x 27;xma 97;yard -54;year -32;yellow -110;yes -50;\
        yet 79;you a -95;you also -50;you and 10;you are 58;you as 52;you ask 36;you at 45;\
        you back -81;you by 35;you can 57;you come 34;you could -81;you did 30;you do -98;\
        you drink -39;you feel 42;you for -4;you get -35;you give -55;you go -107;you had -89;\
        you have -17;you hear 35;you in -10;you know 50;you like 95;you may 25;you miss -56;\
        you more -51;you must 30;you never 68;you not 40;you on -40;you pay -168;you ring -68;\
        you say 32;you should 25;you shout -98;you sign -34;you sleep -83;you take -98;\
        you tell -2;you that 148;you the 45;you to 63;you want 44;you were -113;you whether -105;\
        you who 60;you will 30;you would -58;you writ -12;young 49;your -35;your account -76;\
        your answer 96;your case 118;your copy -50;your dad 62;your daughter 89;your file -78;\
        your form -66;your home 62;your hous 43;your letter 58;your name -52;your note -62;\
        your own 35;your prescription -94;your record -68;your rent -60;your request 40;\
        your review -102;your shift -44;your sister -84;your solicitor 89;your wife 82;\
        your word -99;yours 9;yours sincer 20;yourself -52;yr mum 92
        """
}
