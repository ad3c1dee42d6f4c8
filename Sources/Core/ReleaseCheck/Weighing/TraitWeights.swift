/// What each trait weighs, in hundredths: written by `scripts/fit-release-weights`, not by hand.
///
/// "n:" is nearness, novelty and support, "f:" how a sentence speaks, "h:" what a detector found, "s:"
/// the score of the ground check; the rest are stems and pairs of neighbours.
enum TraitWeights {
    /// What every text weighs before anything is read.
    static let base = -1.91

    static let values: [Double] = entries.map(\.weight)
    static let numbers: [String: Int] = Dictionary(
        entries.enumerated().map { ($1.name, $0) }
    ) { first, _ in first }
    static let support: Int? = numbers[Traits.support]

    private static let entries: [(name: String, weight: Double)] =
        text.split(separator: ";").compactMap { entry in
            guard let space = entry.lastIndex(of: " "),
                let weight = Double(entry[entry.index(after: space)...])
            else { return nil }
            return (String(entry[..<space]), weight / 100)
        }

    private static let text = """
        f:mask -113;f:own-words -36;f:quoted -53;h:fragment 148;h:implied-existence 241;\
        h:number-translated 225;h:paraphrase 12;h:source-phrase 254;h:time-adjacent 207;\
        h:without-ground -4;n:near 21;n:near>0.5 42;n:near>1 69;n:near>1.5 93;n:near>2 58;\
        n:novelty -13;n:others 22;n:support -124;s:1 45;s:1.4 78;s:1.85 62;s:2.3 78;s:score 38;\
        [#] 104;[#count] -3;[#count] [Name] -41;[#count] and 11;[#count] at -17;\
        [#count] before 41;[#count] breath -38;[#count] can -37;[#count] in 25;[#count] is -43;\
        [#count] of 76;[#count] session -20;[#count] the -29;[#count] thing -53;[#count] time 21;\
        [#count] word -27;[#count] work -39;[#date] -129;[#date] [#count] -25;[#date] [#time] -32;\
        [#date] [Name] -21;[#date] [V] -37;[#date] [X] -13;[#date] at 41;[#date] in 32;\
        [#date] is -21;[#date] say -19;[#measure] of -14;[#money] 16;[#rate] 31;[#span] 27;\
        [#span] and 21;[#span] at -26;[#span] before -17;[#span] in 31;[#span] is 41;\
        [#span] late -38;[#span] old 15;[#span] on 98;[#time] -38;[#time] [Name] -25;\
        [#time] and 31;[#time] as 25;[#time] at 40;[#time] i -26;[#time] on -25;[#time] or 64;\
        [#time] sharp 28;[#time] to 15;[#time] until 47;[#time] with -32;[#weekday] -12;\
        [#weekday] [#date] -15;[#weekday] [#time] -19;[#weekday] and -60;[#weekday] from -26;\
        [#weekday] so 23;[#weekday] the -37;[Name] -41;[Name] [#count] 20;[Name] [P] 35;\
        [Name] [W] -28;[Name] and 24;[Name] has -33;[Name] on 16;[Name] street -41;\
        [Name] surgery -30;[Name] to 16;[Name] way -28;[P] 71;[P] [W] 50;[P] ask 18;[P] in 66;\
        [P] it 44;[P] no 30;[P] own -25;[P] page 21;[P] the -26;[P] to 55;[P] you -9;[V] -52;\
        [V] [P] -34;[V] birthday -25;[V] tell 45;[W] -16;[W] here 21;[X] -113;a -10;a [#span] 71;\
        a [#time] 36;a [#weekday] 49;a [P] 26;a call 41;a card -17;a child -15;a coat 37;\
        a copy -38;a good -47;a littl 51;a long 20;a lot -19;a man 49;a member 27;a messag -25;\
        a new -90;a person 24;a small 29;a time -42;a woman 34;able 14;able to 17;about 10;\
        about [#span] -30;about how 23;about the -32;about what 16;abus -55;accept 16;account 39;\
        across 37;act -44;add 24;adult -28;advic -32;advis -35;adviser -25;after 24;\
        after [#time] 22;after a -68;after new 59;afterwards -21;again 91;against 26;\
        against the 28;agreed -34;agreement -17;ahead -25;alarm 19;all 39;allotment -24;allow -9;\
        alone 19;already -23;also -51;also say -31;always -19;am 13;am afraid 19;among 29;an 8;\
        an adult -24;anchor -26;and -23;and [#count] -14;and [Name] 14;and a 35;and can -36;\
        and do -29;and go -23;and he 25;and her 22;and i 2;and it -25;and keep -25;and no -17;\
        and nobody -19;and not -31;and she 25;and that -24;and the -17;and then -20;and we -39;\
        and who 13;anger -29;annex 67;another 20;answer -30;any -14;any hour 46;any of -26;\
        any time -23;anyone -80;anything -68;anything that -54;apart -37;apologis 15;apology 34;\
        appointment -12;are -41;are in -22;are not 23;are the -21;arrangement 19;arriv -33;as -54;\
        as he -27;as normal 34;as the -43;as to 25;as well 20;as you -41;ask 16;ask [Name] 46;\
        ask [P] 17;ask about -36;ask for 35;ask him -22;ask how 13;ask if 14;ask me 9;ask to -19;\
        ask what 39;ask whether -5;ask who 22;ask you 15;ask yourself 34;assault -16;\
        at [#count] -23;at [#time] -74;at [Name] -42;at any 40;at night 16;at the 38;at what 37;\
        at work 31;at your -22;attach -23;attend -20;authority 27;averag -48;awar 28;away 11;\
        away from 39;b 31;baby -43;back 32;back to -3;bad -21;bail -16;bang -46;be 45;be a -35;\
        be at 18;be done -44;be in -26;be keep 41;be late -35;be send 28;because -45;\
        because i -34;because of 42;because she -52;bed -40;been 75;been hurt -45;been tell 15;\
        before 80;before [#time] 75;before [#weekday] 14;before the 18;before you -41;begin -13;\
        behind -23;being 13;believ -17;believ that -17;bell -44;belong 22;beside 48;between 98;\
        between [#time] 44;bike 22;bin -37;birthday -40;biscuit -25;black -39;black out -23;\
        blue 31;board -31;body -19;bolt 18;book -48;boot -36;both -25;bound 22;bound to 22;\
        box -34;boy 18;breach 24;break -66;breath -3;bridg -14;bright -39;bring -81;bring a -28;\
        bring it -15;brother -21;build -24;bundl 29;burn 30;bus -25;but 35;but the -24;by 25;\
        by [#time] -53;by a 41;by another 28;by someone 27;by the 6;by then 28;call 43;calm -12;\
        can -19;can ask 26;can be -29;can not 27;can say 31;can see -29;car -33;car park -28;\
        card -83;card to -24;carry -37;catch -33;caus 14;centr -50;certificat -28;chair -32;\
        chang -24;charg -21;chart -26;check 21;child notic -20;choos -26;christma 27;church 26;\
        clean -31;clear -42;clear the -26;clos -25;clos [Name] -28;clos for -38;coach 38;coat 23;\
        coffe 39;cold 33;collect 17;come -6;come out 34;common -22;concern 30;condition -15;\
        confirm 16;consider 35;contact -16;contact [V] -22;contact note 42;contact with -20;\
        control -31;copy -16;corn -17;cost -91;could 19;count -17;counter 30;county 34;cours -56;\
        court -72;court at 45;cover 29;cross -40;crown -19;cry -87;cut -66;d -24;dad -62;\
        daughter -39;day 37;day [#count] 39;day and -29;dear -46;dear [P] -11;dear mr -17;\
        decid -56;defendant 14;depot -43;describ 31;desk -50;did -38;did not -16;did she -19;\
        did the 28;did you -30;different 17;dinner 28;direct 13;discuss 35;do -7;do not 17;\
        do the -14;does -52;does not -41;dog -19;doing 30;done -18;door -8;door and -41;\
        door on -43;down -17;down what -34;draw 44;draw the -29;dress 28;drink -89;drink and -20;\
        driv 32;each -52;each man -31;earlier 35;early -11;earn 42;easter 26;either -25;else -19;\
        else is 31;email 23;empty 35;end -18;end of 34;enough 37;enough to 35;enter -32;entitl 25;\
        entitl to 25;estat -35;even -14;every -56;everything 36;except 21;exercis -11;eye 29;\
        fac -35;fall -41;fear -29;figur 20;file 50;film -30;find 30;find it 38;find that 25;\
        finish 40;firm -27;first -64;fit 17;flat 34;flipchart -40;floor -21;follow 17;for -17;\
        for [#count] -52;for [#span] 6;for [#weekday] 15;for [V] 26;for a 24;for anyone -28;\
        for her -38;for next 20;for the 72;for your 29;forget -22;form -35;former 20;forward -19;\
        fram -19;free -43;friend -38;frighten -13;from 63;from [#time] 24;from [#weekday] -36;\
        from [Name] -12;from [X] -26;from a 23;from me 39;from now -41;from your 27;front -10;\
        front of -15;gap -25;garden -33;gatepost -28;general -25;get -8;get it -18;girl 23;\
        give -44;give to 14;go 34;go into -16;go on 31;go out -65;go quiet -26;go round -29;\
        go through 56;go to 4;good -59;grac -55;gran -41;green -32;group -29;group is -37;grow 48;\
        h -33;habit -47;had 43;had been 23;had had -37;had to 14;half 28;hall 30;hall is 41;\
        hand -68;hang -34;harbour -24;hard -45;harm -49;has 14;has [#count] -32;has been 9;\
        has say -21;has speak 26;has tell 44;have 22;have a 20;have also 25;have ask 67;\
        have get -22;have it 21;have put -31;have to 58;have you -28;he 37;he ask -14;he can -35;\
        he could -24;he does 37;he feel 27;he had -42;he has 22;he is 35;he know -35;he say 34;\
        he speak 20;he tell -33;he want -26;he was 29;he will 43;hear 77;hear from 19;hear on 38;\
        heat -18;hello -11;help -26;her 34;her own 39;here -44;hers 58;hi -53;hi [P] -35;hide -51;\
        hill -26;him 23;him and -25;him that 35;him to -24;his -14;his brother -32;his mum -33;\
        his own 24;his wife -14;hit -37;hold 73;hold the -34;home -16;home and -22;home visit -16;\
        hope -57;hospital 26;hot 61;hour 43;hous 27;household 43;how long 36;how to -27;hurt -68;\
        i am 13;i ask -16;i believ -28;i can 95;i did -12;i had 38;i have -13;i hope -22;\
        i know 41;i say -19;i see -22;i was -21;i will -13;i would 95;i writ -17;if -69;if he 37;\
        if i -46;if she -24;if the 17;if you -50;ill 53;imagin 51;in -28;in [#count] -48;\
        in [#span] -34;in [Name] -32;in a 48;in and 15;in for 29;in her 25;in it 13;in january 28;\
        in my -22;in on 64;in the -18;in which 42;in writ 18;in your -35;information -22;\
        input -39;instead 21;interview -25;into -32;is -51;is [#count] -14;is [#span] -28;\
        is [Name] 28;is [W] 10;is a -33;is about -21;is all 35;is fine 27;is for -45;is get 75;\
        is hard -26;is how -23;is in 41;is late -38;is make 38;is no -39;is on -14;is only 41;\
        is out 28;is the -18;is under -44;is why -29;is writ -33;is yours -29;it -8;it and 22;\
        it back -20;it before 24;it come 15;it cost -27;it from 30;it has -21;it in 15;it may -23;\
        it need 33;it on 50;it say -19;it take -60;it the -32;it there 27;it to 11;it was 36;\
        its 40;january 32;jealousy -38;job -24;june -22;just 33;k 37;keep -3;keep his -30;\
        keep the -41;kettl -46;kind 12;kitchen -55;know -11;know how -23;know that 31;know you 29;\
        lad 22;lady 67;landlord -22;lane -58;lane [Name] -31;lantern -41;last -12;\
        last [#span] -26;last time -41;late -94;laugh -32;law -20;leaflet -27;leav -46;leav it 43;\
        leav the -32;length 24;let 79;let him 9;let us 17;library 32;licenc -18;light -18;\
        like -46;like to -27;like you 36;line -46;list -30;listen for -23;littl 68;live -21;\
        live with -22;lock -37;long 25;long time 29;longer 48;look 6;look after 19;look at -36;\
        look like -28;lose -47;lot 21;love 16;lunch -46;m 24;make -30;make a -42;make it 14;\
        make to 32;make you -48;man -47;manag -22;manager -39;many -48;mark -42;marriag -36;\
        matter 28;may -67;may ask -41;may be -38;may not 22;me 36;me and -21;me i -26;me if 30;\
        me that -23;me the -31;me to 24;meadow -34;mean -30;medicin -25;meet -6;meet [#count] -24;\
        meet him 32;member 21;member of 27;mend -29;mention 28;messag -43;might 20;miss -24;\
        money -17;more 62;more than -16;morn 57;most -28;mr 7;mr [Name] -29;mr [P] 38;ms 15;\
        ms [P] 25;mum 10;must -40;must not -9;my -72;name -26;name [#count] -30;near 54;nearby 33;\
        nearer 37;need -19;need to 19;neither 52;never -40;new -56;new year 60;next -13;\
        next door 29;next week -24;night 60;no 10;no card -23;no contact -25;no i 45;no phon -31;\
        nobody 47;nobody can 73;nobody is -40;none -28;nor 16;normal 17;not 137;not [#count] 24;\
        not a -45;not able 14;not ask 12;not be 7;not been 23;not come 23;not contact -10;\
        not do -49;not for 36;not get -46;not go 32;not in -14;not keep 26;not know -39;\
        not make -31;not need -42;not ring 41;not say 64;not see -24;not tell -16;not the -19;\
        not want 30;not writ 26;note 6;note for 30;nothing -65;nothing to -27;notic -58;now 39;\
        number 33;nurs -22;object 30;of 27;of [#count] 8;of [#date] 35;of [#some span] 42;\
        of [#span] 65;of [V] -26;of a 47;of that -16;of the 24;of them 34;of these -58;of this 23;\
        of us -26;of what 22;of your -40;off the 22;offenc -14;offer -35;offic -27;officer -15;\
        often -44;ok 29;old 46;older 43;on -23;on [#count] -25;on [#date] -33;on [#weekday] -21;\
        on a 20;on for 26;on it -27;on our 38;on that 55;on the 39;on time -17;on you 30;\
        on your -20;only 45;only [#count] 25;or -70;or a -39;orchard -32;order -62;order of 14;\
        other 35;other person -39;other side -12;others -25;otherwise 30;our -41;out 22;out by 41;\
        out of 45;out the 11;out with 25;outside 66;over the 31;own 8;page [#count] -39;paint -18;\
        paper 23;park -77;part 29;particular 16;partner -43;passag -39;past 25;pay -8;pay for 28;\
        payment -21;payslip -17;person -12;person at 28;person who -41;phon -28;plac 13;\
        plac to -22;plan 35;plan for 13;plant -39;play 43;pleas 31;pleas do 15;point 60;polic 54;\
        post -60;power and 31;pre 19;present -19;pressur -20;primary -26;privat 49;programm -25;\
        progress 36;promis -40;property 27;protection 18;provid -35;pull -24;purpos -25;put -4;\
        put a -36;put her -33;put in 18;put it 11;put the -14;quarter 49;quiet 10;rather 20;\
        reach 30;read -56;read it -29;read the -21;read this 32;ready -27;reason -11;\
        reception -32;record 14;ref 21;regard 21;register -26;relationship -22;relativ 44;\
        releas 28;rely 27;rely on 27;rent -16;repair -14;reply 44;reply that 34;report to 28;\
        request 60;respondent 11;review 10;right -21;right to 19;ring -37;ring me 35;ring the 22;\
        ring us 40;risk of -20;road -43;room -12;room [#count] -21;rose -42;round -38;\
        round the -29;row -22;rule -44;run -28;run for -32;safe -27;same -37;same as -22;say -31;\
        say [#span] 56;say he -37;say his -33;say i -13;say it -29;say on -23;say so -37;\
        say sorry -19;say that 3;say the -21;say to 27;say what 18;say whether 36;say you -62;\
        school 65;seal 52;seat 31;second -58;see 15;see it 18;see to -35;see what -26;see you 14;\
        send -30;send to -74;serious -28;serv -16;servic 12;session -20;session [#count] 29;\
        settl -43;shall -18;shar 26;shar it -28;sharp 35;she 52;she can 24;she did 23;she has 37;\
        she hear 25;she is 20;she say -28;she tell -25;she will 44;she would -37;sheet -48;\
        sheet [#count] -35;shift -21;shoe -21;short -43;should 60;should have 34;should not 24;\
        shout -47;show -30;side of 31;sign -68;sincer 7;sit 21;sit up -34;sit with 47;size -27;\
        sleep -20;slow 18;so -75;so as 27;so that -16;so there 43;so we -34;social 20;\
        solicitor 15;solicitor can -20;some -39;somebody 70;somebody is 46;somebody who 75;\
        someone 55;someone is 54;someone who 21;something 91;somewhere 64;sooner 20;sorry 22;\
        speak 23;spr -17;stand 23;start -50;start from -23;start with 34;statement 40;station -25;\
        stay 18;stay with -27;step -14;stick -17;still -11;stop 21;stop at 30;stor -26;\
        straight 29;straight out 31;straight with 23;street -42;such -28;summary 26;supervis -37;\
        supervision -20;surgery -58;swear 21;tabl 18;take -64;take [#span] -58;take a -51;\
        take it -13;take the -9;take them 24;talk 41;talk about 55;talk of -44;talk to -31;\
        tanner -24;tap 22;task -23;teacher 40;team -20;tell -6;tell it 43;tell me -72;\
        tell the -10;tell us -24;tell you 33;temper -36;tenant -29;term 22;test -27;text -35;\
        than 44;than [#count] 50;thank -13;thank you -18;that 62;that day -25;that even 34;\
        that he -52;that i 35;that it 52;that night 33;that nobody 25;that she -26;\
        that someone -30;that the 28;that there 26;that was 20;that we -18;that week -24;\
        that you 10;that your 41;the -54;the [#count] -50;the [#date] 42;the [Name] -38;\
        the annex 74;the back 25;the bed -34;the bin -30;the block 56;the build 19;the child -17;\
        the clock 26;the council 17;the cours -49;the court -32;the depot -35;the door -28;\
        the end 29;the even 18;the first -17;the flat 23;the floor -19;the front -12;\
        the group -42;the hour -24;the household 21;the kettl -31;the key -49;the kitchen -24;\
        the library 41;the littl 39;the lock -31;the money -34;the morn 34;the mum 28;the new -15;\
        the night 38;the number 31;the offic -34;the old 25;the order -27;the person 39;\
        the phon 13;the polic 51;the programm -23;the property 36;the respondent 14;the road 37;\
        the room -15;the same -52;the second -26;the sheet -22;the shop 23;the step -26;\
        the summer 29;the tabl 15;the tap 35;the thing 38;the time 42;the wall -28;the yard -23;\
        their -21;them -50;there 68;there are -19;there is 44;there was 17;there will -21;they 25;\
        they are 40;they do -24;they say -29;they will 19;thing 24;thing to 27;thing you 27;\
        think 29;think about 65;think of 27;think that -35;this 15;this and 30;this is -53;\
        this week -55;this year -33;those who -26;though 19;through -14;through it -21;\
        through the -27;throughout -26;throw -52;throw a -25;time -6;time and 16;time in 27;\
        time to 31;time when -37;time you 23;to [#date] -28;to [#time] 28;to [Name] -11;\
        to [V] -15;to a 67;to attend 27;to be 47;to come 55;to do 23;to enter -18;to get 15;\
        to go 20;to have 23;to hear 40;to her 45;to him 22;to know -18;to let 23;to listen -18;\
        to me -12;to read -23;to say 32;to see -20;to show 25;to stop 14;to take 23;to talk 15;\
        to tell 43;to that -24;to the 57;to think 19;to us 24;to work -20;to your -17;today -24;\
        together -17;tomorrow -29;tonight -31;too -35;top -18;track -29;travel -21;tree -52;\
        trip 25;try -18;turn -21;under -31;under the -13;understand 32;unit 19;unless -25;\
        until 11;up -8;up and 33;up in 25;up the 43;up to -41;up what -26;up with -20;upstair 23;\
        us 27;us about -19;us know 26;us to 37;use -12;use for 24;used -15;usual -13;van -35;\
        video -23;view 27;visit 11;volunteer 56;walk -37;walk in 35;wall and 24;want -20;\
        want to -31;want you 44;was 19;was a -50;was at 19;was done 46;was in 20;was make 32;\
        was not 32;was say 21;was tell 35;was worry 30;watch -13;way -37;we -38;we are 24;\
        we ask -24;we can 45;we do -34;we will -32;wear -38;week 32;week [#count] -16;weekend 45;\
        weir -40;were -46;what 48;what a -43;what did -48;what does -14;what he 11;what is 16;\
        what she 23;what the -7;what they 32;what was -16;what we -26;what you -51;what your 28;\
        whatever -32;when 21;when it -33;when she -43;when the 76;when they 21;where -11;\
        where the 40;where they 18;where you -14;whether 24;whether they -27;which -19;\
        which of -39;which you 17;while 25;who 65;who can -23;who does -23;who else 25;\
        who had -21;who has 20;who have -53;who is 28;who pay 30;who was 27;why 25;why a 37;\
        why the 33;will -31;will ask -43;will be -36;will come 18;will do -35;will have 67;\
        will not 85;will say 32;winter 30;wit 31;with 36;with [#count] -45;with [P] 16;\
        with [W] -25;with a -17;with breath 31;with her 26;with him 17;with us -28;with you 69;\
        withheld 42;within -45;within [#measure] -17;within [#span] -22;without -25;without a -25;\
        woman 44;word -55;word i -38;work -6;work day -39;work on -37;worker 38;worry 37;wors -26;\
        would 30;would ask 34;would be 4;would have -17;would not 10;would rather 31;would you 21;\
        wren -44;writ -9;writ down -22;yard -44;year 39;you -16;you a -20;you also -22;you are 23;\
        you at 11;you can -39;you come 49;you did -22;you for -16;you get -27;you go -30;\
        you had 43;you hold 34;you leav -32;you like -26;you may -4;you need -16;you never 30;\
        you out 36;you say 40;you should 40;you so 21;you tell -35;you think 18;you to 26;\
        you want 26;you were -48;you will -13;you would 27;young person -20;your -21;\
        your file -24;your letter 17;your mum -18;your name 18;your own 6;your request 23;\
        your solicitor 36;your son 37;your wife 20;yours 51;yours sincer 7
        """
}
