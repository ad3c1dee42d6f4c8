/// What each trait weighs, in hundredths: written by `scripts/fit-release-weights`, not by hand.
///
/// "n:" is nearness, novelty and support, "f:" how a sentence speaks, "h:" what a detector found, "s:"
/// the score of the ground check; the rest are stems and pairs of neighbours.
enum TraitWeights {
    /// What every text weighs before anything is read.
    static let base = -1.93

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
        f:mask -129;f:own-words -26;f:question 2;f:quoted -43;h:fragment 161;\
        h:implied-existence 255;h:number-translated 219;h:paraphrase 7;h:source-phrase 248;\
        h:time-adjacent 207;h:without-ground -7;n:near 21;n:near>0.5 31;n:near>1 75;\
        n:near>1.5 105;n:near>2 41;n:novelty 4;n:others 29;n:support -131;s:1 51;s:1.4 71;\
        s:1.85 72;s:2.3 80;s:score 35;[#] 79;[#count] -7;[#count] [#date] 41;[#count] [Name] -52;\
        [#count] and 30;[#count] at -15;[#count] before 48;[#count] breath -37;[#count] can -36;\
        [#count] in 27;[#count] is -42;[#count] more 38;[#count] of 76;[#count] session -20;\
        [#count] the -28;[#count] thing -69;[#count] time 32;[#count] work -39;[#date] -152;\
        [#date] [#count] -44;[#date] [Name] -64;[#date] [V] -45;[#date] [X] -12;[#date] at 35;\
        [#date] in 29;[#measure] of -18;[#money] 10;[#rate] 38;[#share] 31;[#some span] 28;\
        [#span] 31;[#span] and 25;[#span] before -25;[#span] in 28;[#span] is 42;[#span] late -40;\
        [#span] on 93;[#span] with 30;[#time] -39;[#time] [Name] -58;[#time] and 23;[#time] as 21;\
        [#time] at 66;[#time] on -27;[#time] or 77;[#time] until 46;[#time] with -30;\
        [#weekday] -13;[#weekday] [#date] -31;[#weekday] [#time] -12;[#weekday] and -55;\
        [#weekday] from -27;[#weekday] so 23;[#weekday] the -41;[Name] -34;[Name] [P] 14;\
        [Name] [W] -22;[Name] and 18;[Name] at 19;[Name] has -29;[Name] hous -24;[Name] lane -22;\
        [Name] second 38;[Name] street -35;[Name] surgery -33;[Name] way -31;[P] 76;[P] [Name] -4;\
        [P] [W] 56;[P] in 69;[P] it 38;[P] no 38;[P] own -31;[P] say -13;[P] the -35;[P] to 29;\
        [P] you 18;[P] your -35;[V] -53;[V] [P] -34;[V] and 33;[V] birthday -47;[V] has 31;\
        [V] tell 48;[W] -18;[X] -129;a -11;a [#span] 78;a [#time] 28;a [#weekday] 37;a bank 27;\
        a call 38;a child -26;a coat 39;a copy -24;a feel -44;a good -37;a littl 51;a long 28;\
        a man 47;a member 35;a messag -21;a new -92;a person 35;a time -30;a woman 25;able 12;\
        able to 14;about 7;about [#span] -20;about how 24;about it 15;about the -35;about your 28;\
        abus -63;accept 20;account 37;across 37;across the 23;act -50;add 24;advic -21;advis -25;\
        adviser -10;after 26;after [#time] 37;after a -71;after new 63;afterwards -30;again 57;\
        against 43;against the 33;agreed -46;alcohol -25;all 44;allotment -24;allow -11;alone 30;\
        also -54;also say -44;always -41;am 8;am not 6;among 33;an 23;an adult -27;anchor -37;\
        and -14;and [#count] -13;and [#time] 24;and [Name] 19;and a 7;and can -49;and do -29;\
        and go -25;and her 25;and i -15;and it -13;and keep -31;and no -22;and nobody -33;\
        and not -38;and nothing -24;and on 35;and out 42;and see 25;and she 9;and that -51;\
        and the -24;and we -38;and who 12;and why 26;and writ 35;anger -32;angry -17;annex 59;\
        another 38;answer -16;any -40;any hour 43;any of -32;any time -21;anyone -80;anything -54;\
        anything that -35;apart -42;appointment -31;are -51;are [#count] -24;are in -38;are not 9;\
        are the -30;argu -27;arrear -18;arriv -34;as -70;as he -18;as normal 35;as the -23;\
        as well 28;as you -42;ask [Name] 75;ask about -50;ask him -23;ask me 9;ask the -33;\
        ask to -15;ask what 37;ask whether -11;ask who 16;ask you 26;at -17;at [#count] -28;\
        at [#time] -62;at [Name] -38;at any 35;at home -22;at risk -23;at the 48;at what 30;\
        at your -29;attach -34;attend -28;authority 29;averag -36;away 29;away from 62;b 26;\
        baby -57;back 27;bad -21;bail -25;bang -37;bank -42;be 42;be a -40;be done -47;be in -21;\
        be keep 57;be late -37;be send 31;because -36;because i -36;because of 49;because she -62;\
        bed -39;been 56;been hurt -36;been tell 19;before 73;before [#time] 69;\
        before [#weekday] 20;before the 16;before you -21;begin -15;being 24;believ -14;\
        believ that -23;bell -43;beside 44;between 103;between [#time] 44;bill -31;bin -49;\
        birthday -80;biscuit -19;bite 14;black -68;blood -21;blue 29;board -24;book -23;boot -34;\
        both -33;bottl 11;box -51;boy 20;breach 20;break -58;breath -12;bridg -16;bright -39;\
        bring -128;bring a -47;bring the -26;brother -21;build -32;bundl 45;bus -23;but 52;\
        but the -23;by 16;by [#time] -50;by a 58;by another 31;by then 36;bye -39;call 19;can -12;\
        can be -33;can help -38;can not 14;can say 26;can see -32;can you 44;car -35;car park -10;\
        card -90;card on 37;carry -39;catch -42;caution -47;centr -56;certificat -50;chair -29;\
        chanc 34;chang -13;charg -15;check 22;child notic -20;choos -26;christma 24;church 33;\
        clean -35;clear -41;clos -48;coat 28;coffe 44;cold 38;collect 36;come in -27;come on -18;\
        come out 55;come to 13;common -21;community -22;concern 38;conferenc 27;consider 50;\
        contact -43;contact [V] -23;contact note 37;contact with -20;control -33;cook -27;\
        corn -52;corn hall -38;cost -85;could 30;council -4;count -16;counter 48;county 42;\
        cours -52;court -55;court at 40;cover 32;crisis 45;cross -53;cry -91;cut -78;dad -82;\
        date -23;daughter -43;day 37;day [#count] 43;day and -28;day it -35;dear -37;dear [P] -11;\
        dear mr -16;decid -38;defenc 28;depot -41;describ 46;desk -52;diary -23;did -39;\
        did not -25;did she -16;did the 23;did you -16;dinner 30;discuss 25;do -19;do for 34;\
        do not 16;does -58;does not -50;dog -33;doing 4;done -23;door 9;door and -46;door on -43;\
        down -18;down as -23;down on 24;down what -45;draw 55;draw the -30;dress 27;drew -37;\
        drink -63;driv 44;due -23;each -76;each man -36;each week 39;earlier 53;early -11;earn 41;\
        easter 47;eat -41;email 17;emergency 48;empty 51;end -27;end of 27;enough 44;enough to 37;\
        enter -28;entitl 30;entitl to 30;envelop 25;even -12;every -90;everything 55;evidenc 48;\
        except 35;exercis -32;expect -24;extra 30;eye 27;fac -35;fall -38;fami 13;fami court 17;\
        feel -13;few -24;figur 21;file 45;film -23;find 28;find it 38;find that 27;finish 20;\
        first -69;flat 25;flipchart -41;floor -21;follow 25;football -39;for -8;for [#count] -57;\
        for [#weekday] 12;for [V] 36;for a 26;for all -27;for her -46;for his -32;for now 28;\
        for the 53;for your 22;forget -19;form -26;fram -28;free -39;friend -34;frighten -19;\
        from 70;from [#time] 23;from [Name] -21;from [X] -24;from a 29;from me 47;from now -53;\
        from the 18;further 25;garden -36;get a -20;girl 13;give -39;give it -30;give you 32;\
        glass -23;go 18;go back 25;go down 29;go in -28;go on 43;go out -70;go quiet -22;\
        go through 64;good -66;grac -83;gran -44;green -37;group -47;group is -41;grow 47;h -37;\
        habit -42;had 48;had been 15;had had -37;had the -24;had to 29;half 16;half past 38;\
        hall 9;hall is 52;hand -43;hang -39;happy -33;harbour -31;hard -43;harm -56;has 16;\
        has [#count] -38;has ask -33;has been -26;has say -17;has speak 26;has tell 44;has to 16;\
        have 41;have a 17;have ask 71;have had -40;have it 20;have leav -33;have never -27;\
        have not 27;have put -34;have read 48;have the 24;have to 69;he 25;he ask -16;he can -50;\
        he could -22;he does 27;he had -72;he is 37;he know -32;he ring -32;he say 36;he still 38;\
        he tell -41;he want -27;he was 27;he will 37;he would -30;head -36;hear 90;hear it 29;\
        hear on 47;heat -14;help -21;her 30;her own 57;here -27;hers 59;herself -23;hi -75;\
        hi [P] -53;hide -49;hill -26;him 23;him a 39;him and -21;him that 35;him to -44;\
        himself -17;his -19;his brother -31;his mum -28;his wife -20;history -35;hit -61;hold 79;\
        hold the -27;home -7;home and -25;home visit -19;honest 25;hope -89;hospital 14;hot 56;\
        hour 47;hous 44;household 35;how long 55;how to -30;how you -29;hurt -69;husband -25;\
        i am 8;i believ -45;i can 105;i did -15;i had 31;i have -53;i know 53;i see -26;\
        i think 14;i was -40;i would 102;i writ -27;if -65;if he 64;if i -23;if she -39;\
        if you -63;ill 49;imagin 57;in -21;in [#count] -48;in [#span] -33;in [Name] -24;in a 39;\
        in and 26;in any -37;in every -40;in for 31;in her 43;in it 9;in january 25;in my -28;\
        in on 65;in the -21;in which 54;in writ 27;in your -19;incident 32;information -36;\
        input -42;instead 44;interview -13;into -13;is -55;is [#count] -33;is [#date] -25;\
        is [#span] -23;is [Name] 37;is [W] 17;is a -30;is about -19;is all 32;is an -27;\
        is being 30;is fine 20;is for -47;is get 75;is hard -29;is how -24;is in 33;is late -36;\
        is make 37;is no -32;is not 25;is on -17;is only 36;is out 33;is take 32;is that 18;\
        is the -25;is to -19;is under -51;is when 46;is writ -34;is yours -40;it -18;it and 12;\
        it back -20;it come 35;it cost -35;it from 20;it has -16;it may -26;it on 27;it take -54;\
        it there 27;it to 10;it was 57;its 45;itself -29;ivy -39;january 35;jealousy -28;june -26;\
        just 41;k 36;keep his -28;keep the -54;kettl -55;kitchen -37;know -19;know how -30;\
        know that 27;know what -28;know you 38;lad 27;lady 63;landlord -23;lane -46;\
        lane [Name] -28;last -22;last [#span] -18;last time -53;late -72;laugh -39;law -39;\
        leaflet -38;leav -33;leav a -45;leav him -55;leav it 48;leav out -20;leav the -27;leg -36;\
        let 63;let us 20;library 36;licenc -23;licens 51;lift 25;light -21;like -63;like you 41;\
        line -20;list -36;listen for -25;littl 67;live -34;live with -25;lock -33;long 39;\
        long time 22;longer 45;look -8;look after 18;look at -35;look like -43;lose -57;lot 19;\
        lunch -67;m 36;make -16;make a -38;make it 22;make to 37;make you -52;man -60;man who -15;\
        manag -30;manager -44;many -57;mark -64;marriag -31;marry -33;matter 29;may -59;\
        may ask -42;may be -42;may not 21;me 21;me if 41;me that -41;me the -28;meadow -41;\
        mean -19;meet [#count] -30;meet him 33;meet with 31;member 34;member of 35;mend -44;\
        mention 37;messag -48;middl 46;miss -28;money -8;more 62;morn 43;most -25;move -12;mr 18;\
        mr [Name] -17;mr [P] 28;ms 11;ms [P] 19;must -40;must not -17;my -55;name [#count] -28;\
        name and -32;near 50;need 4;need to 7;neither 58;never -42;new -59;new year 30;next -5;\
        night 49;no 24;no card -23;no contact -23;no i 49;nobody 57;nobody can 78;nobody in 29;\
        nobody is -30;none -26;nor 42;not 134;not [#count] 18;not a -44;not able 17;not be 22;\
        not before 34;not come 26;not do -47;not enter -13;not for 34;not get -41;not go 36;\
        not in -11;not keep 29;not know -49;not make -36;not need -35;not ring 52;not say 43;\
        not see -25;not send 20;not sleep 55;not tell -18;not the -11;not want 27;note 16;\
        note for 48;nothing -66;nothing to -29;notic -50;november 50;now 53;number 20;nurs -15;\
        object 36;of 19;of [#count] 3;of [#date] 35;of [#span] 64;of a 43;of that -8;of the 35;\
        of them 27;of these -65;of this 30;of us -27;of your -41;off 1;offer -46;offic -7;\
        officer -15;often -51;old 57;older 39;on -13;on [#count] -34;on [#date] -42;\
        on [#weekday] -14;on a 11;on averag -36;on it -22;on our 36;on that 40;on the 28;\
        on time -19;on you 36;on your -39;only 69;or -79;or a -44;or what -15;orchard -44;\
        order -70;order is -17;order of 19;other 48;other person -40;others -33;otherwise 30;\
        our -23;out 32;out by 46;out of 43;out on -28;out with 45;outside 60;over a 23;\
        over the 27;own 8;own word 32;page 28;page [#count] -9;paint -47;panel 19;paper 23;\
        parent -24;park -85;part 34;pass 10;passag -43;past 53;path -32;pay for 33;payment -26;\
        person -15;person at 24;person who -41;phon -28;plac 51;plain -14;plan 38;plant -28;\
        play 25;pleas 51;pleas and 44;pleas do 38;pleas tell -29;point 65;polic 39;post -70;\
        power 23;power and 29;practic -40;prayer -36;pre 30;prepar 33;present -22;pressur -30;\
        primary -40;print -32;privat 51;programm -42;progress 34;promis -60;property 21;\
        provid -38;pull -22;purpos -21;push -29;put -16;put a -41;put her -26;put it 18;\
        put the -20;quarter 49;r 34;rather 21;reach 22;read -64;ready to 22;receipt -29;\
        reception -29;regard 38;relationship -22;relativ 40;releas 72;rely 51;rely on 48;\
        remember 19;reminder -31;rent -16;reply 60;request 53;respondent 35;review 23;right -10;\
        right to 29;ring -38;ring me 26;ring the 20;ring us 48;risk of -29;road -46;road at 41;\
        ron 29;room -22;room [#count] -42;rose -45;round -26;round the -16;row -42;rule -54;\
        run -17;run for -36;rush -42;safe -25;safeguard 28;same -16;same as -44;say -33;\
        say [#span] 42;say about 28;say he -30;say his -31;say i -14;say it -11;say on -18;\
        say so -21;say sorry -24;say that 2;say what 23;say whether 35;say you -77;scald 39;\
        school 78;seal 53;second -66;see 23;see it 20;see to -38;see what -26;see you 17;send -38;\
        send to -53;sentenc -12;september 36;serious -28;servic 11;session -21;\
        session [#count] 25;set 22;settl -38;shall -14;sham 25;shar 33;shar it -28;she 47;\
        she can 23;she did 36;she has 32;she is 14;she say -36;she was 15;she will 62;\
        she would -39;sheet -45;sheet [#count] -36;shift -19;short -40;should 61;should have 35;\
        should not 29;shout -30;show -17;show you 35;side -8;side of 30;sign -69;since 29;sit 5;\
        sit up -42;sit with 43;sleep -33;slot 47;slow 23;small 33;so -70;so that -24;so there 45;\
        so we -29;social 42;social worker 22;solicitor 28;solicitor can -25;some -29;some of -27;\
        somebody 64;somebody is 42;somebody who 69;someone 51;someone is 40;someone who 30;\
        something 71;somewhere 71;son 23;sooner 23;sorry 17;speak 16;spr -14;stand 23;start -64;\
        start from -18;start with 29;statement 63;station -23;stay with -37;stop 13;stor -25;\
        straight 50;street -37;student 31;summary 22;summer 11;supervisor -17;support -28;\
        surgery -60;swear 27;tabl 12;tablet 21;take -58;take [#span] -32;take a -51;take it -23;\
        take the -18;take them 27;talk 36;talk [#weekday] 26;talk about 71;talk of -53;\
        talk to -28;tanner -24;task -19;tea and -33;teacher 52;team -28;tell [Name] 38;tell it 42;\
        tell me -95;tell us -37;tell you 10;temper -30;tenant -26;term 26;test -34;text -44;\
        than 33;than [#count] 66;thank -18;that 75;that day -31;that even 41;that he -70;\
        that i 39;that it 64;that night 36;that nobody 31;that someone -31;that the 17;\
        that there 29;that was 28;that week -24;that you -4;that your 42;the -55;the [#count] -46;\
        the [#date] 37;the [#span] -20;the [Name] -61;the annex 78;the back 13;the bed -37;\
        the bin -42;the block 44;the build 21;the child -25;the clock 36;the cours -48;\
        the court -21;the dad -28;the depot -34;the door -20;the end 24;the fami -21;the feast 50;\
        the file 38;the first -33;the group -37;the hall -32;the hour -28;the household 17;\
        the kettl -34;the key -36;the kitchen -23;the last 15;the law -24;the library 44;\
        the littl 36;the lock -30;the man -18;the matter 28;the middl 46;the money -48;\
        the morn 30;the mum 28;the new -26;the night 38;the number 26;the offic -55;the old 15;\
        the order -14;the person 21;the phon 26;the polic 65;the programm -32;the property 33;\
        the respondent 40;the road 44;the room -25;the rule -23;the same -61;the second -36;\
        the sheet -18;the shop 29;the spr 21;the step -29;the summer 32;the supervisor -36;\
        the tabl 16;the thing 35;the time 52;the tram 41;the usher -36;the wall -43;the wheel -30;\
        the yard -20;them -50;them to 21;then 23;then the 28;there 76;there is 20;there will -26;\
        these day 54;they are 10;they would -38;thing 24;thing you 24;think 46;think about 65;\
        think of 41;think that -48;this 35;this and 24;this is -64;this week -56;this year -22;\
        those who -37;through -22;through a 16;through it -31;through the -28;throughout -23;\
        throw -68;throw a -39;time -10;time in 23;time to 24;time when -38;time you 43;to 6;\
        to [#time] 33;to [Name] 35;to [P] 28;to a 67;to and 43;to attend 26;to be 51;to bring -17;\
        to come 60;to do 10;to find 22;to have 26;to hear 51;to her 44;to him 41;to it -18;\
        to know -20;to let 26;to me -28;to read -20;to say 26;to see -29;to sleep 19;to take 33;\
        to tell 41;to that -25;to the 63;to think 10;to us 34;to your -11;today -59;tonight -45;\
        too -54;top -33;town 31;toy -30;track -30;tram 41;tree -52;trip 36;turn -40;under -25;\
        under it -32;under the -19;understand 27;unit 17;unless -33;until 8;up and 30;up from -39;\
        up in 23;up the 44;up to -42;up what -28;up your -35;upstair 42;us 29;us know 39;us to 30;\
        use for 29;use the -28;used -31;usher -36;van -24;view 27;visit 15;volunteer 78;walk -42;\
        walk in 27;want -17;want to -37;want you 48;was 26;was a -32;was done 51;was in 23;\
        was it 25;was make 27;was not 22;was tell 42;water -23;way -11;we -47;we are 15;\
        we ask -31;we can 44;we do -52;we look -27;we will -18;wear -27;wed 16;week [#count] -28;\
        weekend 55;weir -43;well -4;were -45;wharf -30;what 64;what a -51;what did -26;what go 30;\
        what he 18;what i -12;what is 18;what she 16;what the -15;what they 29;what we -10;\
        what would 22;what you -42;what your 33;whatever -52;wheel -48;when 29;when a 26;\
        when it -28;when she -39;when the 85;when they 26;where -22;where the 55;where you -18;\
        whether 43;which of -35;which you 25;while 18;who 66;who else 23;who had -20;who has 43;\
        who have -38;who is 29;who pay 31;who tell 43;who was 35;why 30;why a 32;why the 33;\
        will -28;will ask -45;will be -36;will do -51;will have 63;will need -36;will not 103;\
        will say 20;winter 34;wish 29;wit 57;with 28;with [#count] -54;with [P] 18;with her 15;\
        with mr 19;with the 25;with us -31;with you 71;withheld 35;within -50;\
        within [#measure] -22;within [#span] -16;without -15;without a -22;woman 38;word -81;\
        word i -41;work -11;work day -39;work on -30;work out 32;worker 36;worry 23;wors -45;\
        worst -30;would 32;would ask 36;would be 17;would have -24;would not 14;would rather 33;\
        would you 12;wren -45;writ -23;writ down -22;writ to -9;wrong -15;x 52;yard -48;year 31;\
        you -30;you a -16;you also -42;you are 39;you ask 21;you at 27;you by 31;you can -41;\
        you come 69;you could 22;you did -23;you for -10;you get -9;you go -32;you had 43;\
        you have -20;you hold 32;you in -19;you keep 19;you like -24;you never 29;you out 29;\
        you say 68;you should 42;you tell -33;you think 16;you to 42;you want 28;you were -55;\
        you what 17;you would 29;young person -19;your -21;your file -23;your letter 15;\
        your mum -15;your name 23;your own 24;your sister -36;your solicitor 46;your son 47;\
        your wife 16;yours 48
        """
}
