/// More of what each trait of a text weighs.
enum TraitWeightsSecond {
    static let text = """
        the group -47;the gym -110;the hall -48;the harbour 74;the holiday -77;the home 74;\
        the hospital 64;the hostel -38;the hour -44;the hous 51;the hub -49;the job -88;\
        the kettl -33;the key -27;the kitchen -54;the lady 136;the last -4;the law -66;\
        the leaflet -25;the letter -58;the lift -49;the line 24;the littl 108;the middl 33;\
        the mum -3;the next -57;the nurs 77;the offic -69;the older 73;the order -44;the other 22;\
        the page 74;the paper -48;the part -79;the passport 48;the person 48;the phon 127;\
        the pictur -68;the polic 45;the present 90;the pric 73;the programm -61;the reason -64;\
        the record 57;the red -67;the report -105;the respondent 88;the rest 21;the restrain -39;\
        the right -62;the risk 91;the road 99;the room -22;the rule 2;the same -103;\
        the second -30;the sheet -108;the side -97;the silver -99;the small 71;the spr 64;\
        the staff 53;the statement 88;the step 87;the stick 74;the street 84;the sum 63;\
        the summer 4;the supervisor -42;the surgery 84;the team -121;the tenancy -52;\
        the third -101;the time 17;the top -22;the town 49;the until 67;the usher -116;\
        the van -28;the walk -60;the ward 86;the weekend 22;the wheel -120;the woman 51;\
        the workbook -56;the yard -70;the year 63;their own -32;them 4;them for 93;themselves -92;\
        then 95;then ask 68;then i -68;then what -114;there 80;there and 91;there are 59;\
        there is 78;there on -58;there to -94;there was 83;there will -82;these day 178;they -21;\
        they are 45;they do -48;they had 95;they have 51;they take -93;they want -60;they will 55;\
        they would -76;thing to -28;think 56;think about 57;think he 54;think on 52;\
        think that -62;think what 51;third 89;this is -60;this letter -56;this morn -97;\
        this offic 24;this time -51;this week -183;this will 90;this year -62;those 38;\
        those who -35;though 11;thread -56;threat 1;through 35;through a 17;through her -81;\
        through it -78;through your -42;throw -131;throw the -70;tide -68;tidy -49;time and -47;\
        time as 62;time for -69;time in 91;time out -87;time that 127;time you 107;timer 66;\
        tin -87;tir -77;to 39;to [#span] -38;to [#time] 23;to [#weekday] 54;to [=count] -62;\
        to [=time] -86;to [=weekday] 75;to [Name] -14;to [V] -38;to a 28;to all -99;to any -69;\
        to ask -18;to be 7;to both -103;to bring -42;to come -32;to complain -57;to contact -55;\
        to court 64;to each -53;to eat -83;to end 57;to feed 71;to find -11;to have 87;\
        to hear -21;to help -52;to her 97;to him 117;to his 82;to last 94;to let 68;to look 35;\
        to me 11;to or 106;to pass 51;to pictur 121;to put 58;to ring -92;to see -41;to sit -39;\
        to sleep 76;to someone -48;to speak 21;to stand -63;to start -60;to stay 42;to take 47;\
        to tell -39;to that -40;to the 17;to think 90;to turn -94;to us 72;to use 59;to whom 51;\
        to work -125;to you 58;today -84;tonight -49;too -61;tool 52;top -52;top of -44;touch 13;\
        touch with 54;town 30;train -92;transcript 103;travel 57;tree -108;troubl 69;trust 96;\
        turn -15;typ -72;unabl 70;unabl to 70;unborn 172;under -9;under the -20;understand 49;\
        uniform 42;unless -114;unpaid work -14;until 25;until [#time] 56;until [=time] -107;\
        until a 67;until after 70;until the -39;up a -58;up the 33;up with 64;upset 83;upstair 93;\
        us 58;us about 59;us know 88;us that -86;use 19;use the -13;used -66;used to -105;\
        usher -118;usual -73;van -89;very 34;vet -71;video 83;view 19;visit 32;visit [#count] 63;\
        visit to 69;visitor 55;voic -19;w 84;wage 59;wait 20;wait for 156;wale -89;walk -104;\
        walk in 42;wall -30;want -9;want a -59;want it -48;want to -17;want you 191;ward 30;\
        wardrob -96;warm -163;warm up -33;warn 15;warrant -69;was 76;was a -88;was at 24;\
        was done 64;was for -50;was hear 82;was in 31;was like -114;was meant -96;was not 74;\
        was put 44;was see 84;was tell 73;was the 33;was worry 55;wash -102;watch 69;water -21;\
        way 17;way to -57;we -46;we are 23;we can 104;we do -38;we have 30;we hold 60;we keep -78;\
        we look -118;we may -81;we meet -32;we say -81;we see -96;we shall 82;we tell -36;\
        we will 18;wear -124;wee 85;week 21;week [#count] -56;week [=count] -95;week of 82;\
        weekday 100;weekend 198;weigh -75;weir -53;welcom -75;welfar 63;well done -148;wept 28;\
        were 82;were not 83;were you -70;wharf -75;what 54;what [V] 33;what a 21;what come -41;\
        what did -70;what do -45;what go 55;what happen -83;what he -12;what is 45;what that 64;\
        what the 36;what was -75;what we -24;what will -69;what would -22;what you -159;\
        what your 153;whatever -43;whatever the -36;whatever you 92;when -14;when [V] -44;\
        when a -74;when he -39;when she -60;when the 132;when they 81;when we 57;whenever -86;\
        where -90;where a -93;where she -47;where the 67;where they 69;where you -46;wherever -96;\
        whether -16;whether he -55;whether they 37;which 19;which i 109;which the 84;\
        whichever -94;while 82;whit -8;who 27;who ask -46;who bring 55;who can -14;who come -55;\
        who could -113;who decid -76;who did -114;who does -65;who get -89;who had -81;\
        who know -69;who sit 115;who tell 63;who would 46;whoever -131;whom -28;whose 15;why 74;\
        why a 84;why the 72;wife 81;will 1;will be -22;will bring 59;will call -85;will do -30;\
        will get 45;will have 16;will need -59;will not 21;will say 97;will see 39;will take 32;\
        will talk 67;wind -127;wine 32;wing 56;winter 82;wish to 59;wit 72;wit statement 48;\
        with 4;with [#count] 57;with [P] 110;with [V] -41;with [W] -46;with a -25;with fami 44;\
        with it 53;with me -68;with mr 34;with something 77;with the 54;with you 4;with your -34;\
        withheld 187;within -47;within [#span] -39;within [=measure] -34;within the 102;\
        without 30;without a -45;without being -59;without her -74;woman 105;wood -64;word -40;\
        word i -104;work 16;work day -85;work night -69;work on -52;work with 29;workbook -67;\
        worker 51;worksheet 105;worry 20;worry about -60;wors -66;worth 55;would 29;would be 34;\
        would have -96;would he -17;would like -75;would need 81;would not 34;would rather 22;\
        would take 45;would you 46;wren -88;writ account 135;writ down -51;writ that 33;\
        writ to -95;wrong 10;x 24;yard -49;year -17;yellow -105;yes -52;yet 65;you -2;you a -88;\
        you about 52;you also -58;you and 40;you are 73;you as 46;you ask 14;you at 52;\
        you before 70;you by 47;you can 72;you come 53;you could -75;you did 24;you do -87;\
        you feel 41;you get -53;you give -50;you go -112;you had -85;you have -30;you hear 59;\
        you in -1;you know 52;you like 93;you may 49;you might 35;you miss -44;you must 41;\
        you never 68;you not 79;you on -40;you pay -143;you ring -83;you say 29;you should 45;\
        you shout -106;you sign -39;you sleep -67;you take -87;you that 132;you the 84;you to 64;\
        you want 72;you were -149;you whether -105;you who 62;you will 21;you would -56;\
        you writ -31;young 43;your -35;your answer 90;your bail -50;your case 131;your dad 70;\
        your daughter 87;your file -63;your foot 82;your form -11;your home 69;your letter 45;\
        your note -74;your order 61;your own 32;your prescription -95;your record -77;\
        your rent -60;your request 36;your shift -47;your sister -75;your solicitor 78;\
        your wife 78;your word -59;yours 29;yours sincer 6;yourself -70;yr -38;yr mum 99
        """
}
