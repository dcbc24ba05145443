# Long random histories of list operations, shown as hashes.
state=987654321
def rnd(n):
    global state
    state=(state*1103515245+12345)%2**31
    return (state>>8)%n
def digest(x):
    h=5381
    for c in repr(x): h=(h*33+ord(c))%4294967296
    return h
def idx(n): return rnd(2*n+4)-n-2
def mk(): return [rnd(50) for i in range(rnd(8))]
log=[]
for trial in range(40):
    l=mk()
    for step in range(400):
        op=rnd(24); n=len(l); r=None
        try:
            if op==0: l.append(rnd(100))
            elif op==1: l.insert(idx(n),rnd(100))
            elif op==2: r=l.pop()
            elif op==3: r=l.pop(idx(n))
            elif op==4: l.remove(rnd(50))
            elif op==5: r=l.index(rnd(50))
            elif op==6: r=l.index(rnd(50),idx(n),idx(n))
            elif op==7: r=l[idx(n)]
            elif op==8: l[idx(n)]=rnd(100)
            elif op==9: del l[idx(n)]
            elif op==10: r=l[idx(n):idx(n)]
            elif op==11: l[idx(n):idx(n)]=mk()
            elif op==12: del l[idx(n):idx(n)]
            elif op==13: r=l[idx(n):idx(n):rnd(7)-3]
            elif op==14: l[idx(n):idx(n):rnd(7)-3]=mk()
            elif op==15: del l[idx(n):idx(n):rnd(7)-3]
            elif op==16: l.extend(mk())
            elif op==17: l+=tuple(mk())
            elif op==18: l.reverse()
            elif op==19: l.sort(reverse=rnd(2))
            elif op==20: r=l*(rnd(4)-1) if n<50 else None
            elif op==21 and n<60: l*=rnd(3)
            elif op==22: r=(l<mk(), l==mk(), cmp(l,mk()), rnd(50) in l, l.count(rnd(50)))
            elif op==23: r=l+mk()
        except (IndexError,ValueError,TypeError) as x:
            r='%s %s'%(type(x).__name__,x)
        log.append(digest((op,l,r)))
    print trial,len(l),digest(log); log=[]
