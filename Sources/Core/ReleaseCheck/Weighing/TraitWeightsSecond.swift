/// More of what each trait of a text weighs.
enum TraitWeightsSecond {
    static let text = """
        the dog -58;the door -42;the early 82;the end 32;the fami 43;the farm 87;the fire 65;\
        the first -32;the flat 64;the form 71;the front -66;the garag -58;the garden 64;\
        the group -43;the gym -123;the hall -66;the home 58;the hospital 66;the hostel -52;\
        the hour -45;the hous 37;the hub -81;the job -76;the kettl -48;the key -23;\
        the kitchen -53;the lady 129;the law -67;the letter -85;the lift -43;the light -49;\
        the list -51;the littl 113;the mum -2;the nurs 74;the offic -73;the old 16;the order -22;\
        the other 20;the page 75;the paper -40;the part -91;the passport 42;the person 70;\
        the phon 96;the pictur -119;the polic 29;the post 109;the present 141;the pric 64;\
        the programm -103;the reason -94;the record 51;the red -85;the report -112;\
        the respondent 72;the rest 42;the restrain -46;the right -60;the risk 68;the road 58;\
        the rule 3;the same -107;the sheet -85;the shop 36;the side -97;the silver -109;\
        the small 45;the social 66;the spr 100;the statement 96;the step 94;the stick 69;\
        the street 86;the sum 70;the summer 6;the surgery 126;the team -122;the third -96;\
        the time 33;the top -36;the usher -124;the walk -79;the wall -37;the ward 115;\
        the weekend 31;the wheel -155;the woman 86;the yard -64;the year 101;their own -35;\
        them for 95;then 87;then ask 88;then i -81;then what -101;there 80;there and 99;\
        there are 13;there is 78;there on -51;there to -68;there was 92;there will -79;\
        there you -87;these day 162;they are 19;they do -24;they had 131;they have 24;\
        they take -84;they want -87;they will 28;they would -66;thin 74;thing that -41;\
        thing to -48;think 29;think about 80;think it 64;think on 27;think that -47;think what 48;\
        third 92;this and 84;this is -83;this kind -103;this letter -100;this morn -86;\
        this offic 21;this time -58;this was 60;this week -185;this will 88;this year -53;\
        those 47;those who -52;though 53;threat 11;through 16;through her -63;through it -61;\
        through the 21;throw -126;throw the -46;ticket -38;tide -119;tidy -44;time -5;\
        time and -21;time as 58;time for -79;time in 107;time out -89;time that 98;time the 101;\
        time you 57;tin -95;tir -79;to 40;to [#count] -57;to [#span] -49;to [#time] 32;\
        to [#weekday] 53;to [=count] -72;to [=time] -97;to [=weekday] 88;to [Name] 1;to a 43;\
        to all -111;to any -83;to ask -55;to be 9;to both -116;to bring -31;to complain -61;\
        to contact -66;to court 61;to each -53;to eat -73;to end 49;to every -19;to find -15;\
        to get -2;to have 58;to her 119;to him 102;to his 50;to know 36;to let 69;to look 22;\
        to or 128;to pass 55;to pay 99;to pictur 142;to put 43;to ring -75;to see -55;to sit -36;\
        to sleep 105;to someone -62;to speak 33;to start -82;to stay 32;to that -64;to the 28;\
        to think 141;to turn -87;to us 102;to use 65;to whom 46;to work -84;to writ -34;to you 53;\
        today -88;tonight -66;too -67;tool 89;top -59;top of -54;touch 2;touch with 51;town 78;\
        train -101;transcript 94;translat 75;travel 77;tree -137;trust 69;turn 7;\
        turn [#count] -42;typ -68;unabl 77;unabl to 77;unborn 190;under the -22;understand 47;\
        understand that 52;uniform 39;unless -103;until 27;until [#time] 89;until [=time] -116;\
        until a 82;until after 76;until the -29;up the 55;up with 66;upset 91;upstair 73;us 40;\
        us about 69;us know 80;us that -93;us the -73;use 15;use the 13;used -45;used to -84;\
        usher -127;usual -68;van -108;very 27;vet -84;video 94;view 11;visit [#count] 70;\
        visit to 71;visitor 28;w 117;wage 93;wait -5;wait for 166;wait room -51;walk -78;\
        walk in 68;wall -49;want -27;want a -48;want her 72;want to -1;want you 163;warden -52;\
        wardrob -95;warm -158;warm up -32;was 83;was a -80;was done 66;was for -87;was hear 84;\
        was like -113;was meant -76;was not 37;was put 55;was see 96;was tell 73;was there -38;\
        wash -120;wast -77;watch 45;water -31;way to -47;we -45;we are 26;we begin 107;we can 64;\
        we do -47;we have 22;we hold 89;we keep -63;we look -115;we may -75;we meet -47;\
        we say -80;we see -93;we shall 109;we tell -48;we will 47;wear -104;wed -18;wee 117;\
        week 23;week [#count] -55;week [=count] -93;week before 59;week of 64;weekday 85;\
        weekend 204;weigh -84;weight -31;weir -44;welcom -67;well 25;well done -158;wept 42;\
        were 57;were not 84;were the -98;were you -51;wharf -79;what 65;what [V] 43;what a 29;\
        what come -57;what did -60;what do -71;what does 17;what go 72;what happen -129;\
        what is 30;what it 21;what make -82;what that 52;what the 24;what was -72;what will -82;\
        what would -49;what you -143;what your 127;whatever -55;whatever the -49;when -37;\
        when he -81;when i 10;when she -100;when the 123;when they 37;when we 75;where -82;\
        where a -113;where it 22;where she -60;where the 65;where there -52;where they 105;\
        where you -56;wherever -95;whether -25;whether it -52;which he -23;which i 126;\
        which the 52;whichever -72;while 64;whit -27;who 31;who ask -56;who bring 63;who can -42;\
        who come -41;who could -105;who decid -67;who did -108;who does -64;who get -82;\
        who had -84;who has -1;who it 117;who know -83;who sit 104;who tell 68;who was 18;\
        who would 19;whoever -146;whose 46;why 87;why a 105;why the 85;wife 102;will 5;\
        will ask 70;will be -16;will bring 88;will call -92;will do -50;will have -1;\
        will hear -87;will know -88;will need -61;will not 10;will say 98;will see 40;\
        will take 39;will talk 54;wind -131;wing 43;winter 72;wish to 74;wit 96;wit statement 71;\
        with [#count] 64;with [=count] -79;with [P] 73;with [V] -92;with an 106;with breath 39;\
        with fami 61;with her 23;with me -63;with mr 44;with something 78;with the 50;\
        with them 31;withheld 187;within -60;within [#span] -46;within [=measure] -34;\
        within the 106;without 12;without a -32;without being -85;without her -90;woman 88;\
        word -50;word i -113;work 20;work day -95;work night -56;work on -65;work out -56;\
        work with 43;workbook -63;worker 46;worksheet 119;worry 5;worry about -84;worth 62;\
        would 52;would ask 6;would be 20;would have -87;would like -87;would need 81;would not 35;\
        would rather 31;would take 62;would want -58;would you 35;wren -91;writ 18;writ a -51;\
        writ about 46;writ account 145;writ down -90;writ for 94;writ in -52;writ that 14;\
        writ them -101;writ to -102;x 29;xma 106;yard -59;year -31;yellow -107;yes -50;yet 71;\
        you a -111;you also -50;you and 4;you are 47;you ask 30;you at 25;you by 45;you can 62;\
        you come 38;you could -68;you do -91;you feel 31;you find -26;you for -8;you get -38;\
        you give -48;you go -115;you had -91;you have -3;you hear 38;you in -17;you keep 45;\
        you know 50;you like 101;you may 32;you miss -46;you more -83;you must 33;you never 68;\
        you not 38;you on -38;you pay -161;you say 29;you should 13;you shout -117;you sign -35;\
        you sleep -79;you take -101;you that 141;you the 37;you think -26;you through -105;\
        you to 55;you want 43;you were -98;you whether -117;you who 68;you will 40;you would -64;\
        you writ -21;young 48;your -40;your account -72;your answer 78;your case 127;\
        your copy -57;your dad 60;your daughter 102;your file -90;your foot 79;your form -77;\
        your home 63;your hous 49;your letter 47;your name -50;your note -61;your own 22;\
        your prescription -98;your record -67;your rent -66;your request 47;your shift -68;\
        your sister -89;your solicitor 85;your wife 68;your word -112;yours sincer 23;\
        yourself -52;yr mum 94
        """
}
