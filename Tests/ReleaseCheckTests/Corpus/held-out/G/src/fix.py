F={1:[("to her sister in Lund with","to her sister in Sweden with"),("OASys not applicable. Programme suitability: suitable with conditions.","OASys not applicable. Programme suitability: suitable with conditions, to be looked at again in week six.")],
2:[("two weeks in April 2025","the first two weeks after she left"),("until the end of March.","until Easter 2025."),("He came to the nursery door on 4 April","He came to the nursery door on 2 May"),("the fourth of April","the second of May"),("on the fourth is in","on the second is in"),("Father came to the door on 4 April","Father came to the door on 2 May"),("Ivybridge Cars","Ivyleaf Cars"),("before it was light","hardly light"),("Tall Trees Nursery. Child's file, contacts sheet.","Tall Trees Nursery. Child's file, contacts sheet, printed for father.")],
3:[("Glanrhyd","Glanhelyg"),("Penmaen","Penmaes"),("pen maen","pen mase"),("Bryn Derw","Bryn Derwlas"),("Corwen Feeds","Corfan Feeds"),("@service_name letter p9","@service_name letter p9,p10")],
4:[("St Osyth's","St Edwen's"),("Thorley","Thorlow"),("Contact log. 18/8 [redacted]. 19/8 [redacted].","Contact log. 4/8 [redacted]. 11/8 [redacted]."),
("When one joint tenant gives notice the whole tenancy can come to an end, and we then look at whether the person left behind may stay. This applies to everybody. Independent advice is free from the law centre.","Anybody who is behind with the rent is offered a plan before we go near a court. We look at what comes in and what goes out. Independent advice is free from the law centre and they don't tell us who has been."),
("sheltered schemes are let to people over fifty-five by points. If you'd like to apply for one yourself, ask for form H9. We do not discuss anyone else's application with you. Fen Homes","rents go up by the published rate in April for all our homes. If you pay by standing order please change the amount with your bank. We can't discuss one tenant's account with another, whoever they are. Fen Homes")],
6:[("and in particular of the ten-minute delay over a meal, one sixth of an hour, and what it set off","and in particular of what a sixth of an hour's delay over a meal set off"),("marcia, not after wed, ur bound","marcia, not wed to sat, ur bound"),("She sees Dr Ferris at Dunmouth Steps Surgery.","She sees Dr Ferris at Dunmouth Steps Surgery.\nShe told the worker that 15 August is the feast day her mother keeps.")]}
for n,fs in F.items():
    t=open(f'r{n}.txt').read()
    for a,b in fs:
        if a not in t: print('MISSING',n,a)
        t=t.replace(a,b)
    open(f'r{n}.txt','w').write(t)
