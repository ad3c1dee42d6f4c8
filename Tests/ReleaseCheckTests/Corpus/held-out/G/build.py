import json,random,sys,os,collections
B='/tmp/corpus/G'
LW="verbatim reformatted spelled_out partial abbreviated misspelled outcode_only filename header initials landmark fragment number_translated source_phrase service_name meeting_name time_adjacent paraphrase implied_existence pronoun_only".split()
CW="own_words served general_practice near_miss_street common_word known_date redacted appointment".split()
K="letter sms voicemail_script email session_plan sar_page court_page calendar filename header".split()
tot=collections.Counter()
for n in range(1,7):
    p=f'{B}/src/r{n}.txt'
    if not os.path.exists(p): continue
    sec=None;R={'protected':[],'permitted':[],'parties':[]};D=[]
    for l in open(p,encoding='utf-8').read().split('\n'):
        if sec!='docs' or l.startswith('#'):
            if l.startswith('#'): sec=l[1:].strip();continue
        if sec=='docs':
            if l.startswith('@'):
                h=l[1:].split();D.append([h[0],h[1],h[2].split(',') if len(h)>2 else [],[]])
            elif D: D[-1][3].append(l)
        elif l.strip():
            f=l.split('|')
            if sec=='protected':
                assert len(f)==5,(n,l)
                R[sec].append(dict(zip(('id','class','text','detail','source'),f)))
            elif sec=='permitted': R[sec].append({'text':l})
            else: R[sec].append({'role':f[0],'name':f[1],'note':f[2]})
    ids={x['id'] for x in R['protected']}
    assert len(ids)==len(R['protected']) and 17<=len(ids)<=19,(n,len(ids))
    assert 10<=len(R['permitted'])<=12,(n,len(R['permitted']))
    random.Random(n*7).shuffle(D)
    c=collections.Counter(d[0] for d in D);tot+=c
    for w in LW:
        if c[w]!=2: print('r',n,w,c[w])
    for w in c: assert w in LW+CW,(n,w)
    print('r',n,len(D),'clean',{w:c[w] for w in CW}, 'unused',ids-{i for d in D for i in d[2]})
    os.makedirs(f'{B}/r{n}',exist_ok=True)
    json.dump(R,open(f'{B}/r{n}/record.json','w',encoding='utf-8'),ensure_ascii=False,indent=1)
    with open(f'{B}/r{n}/documents.jsonl','w',encoding='utf-8') as a,open(f'{B}/r{n}/labels.jsonl','w',encoding='utf-8') as b:
        for i,(w,k,it,t) in enumerate(D,1):
            assert k in K,(n,k);assert all(x in ids for x in it),(n,w,it)
            assert bool(it)==(w in LW),(n,w)
            if w in('filename','header'): assert k==w
            t='\n'.join(t).strip();d=f'r{n}-d{i:02d}'
            assert t
            nw=len(t.split())
            if k in('letter','email','session_plan','sar_page','court_page','voicemail_script') and not 20<=nw<=160: print(n,w,nw,t[:40])
            a.write(json.dumps({'id':d,'kind':k,'text':t},ensure_ascii=False)+'\n')
            L={'id':d,'expect':'leak' if it else 'clean','way':w}
            if it:L['items']=it
            b.write(json.dumps(L)+'\n')
print(dict(tot),sum(tot.values()))
