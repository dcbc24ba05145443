# Equality across types, aliasing, and iterators and comparisons that raise inside container operations.
def e(f,*a):
    try: print repr(f(*a))
    except Exception as x: print type(x).__name__, x
# in-place ops, aliasing
l=[1,2]; m=l; l+=[3]; print m; l=l+[4]; print m,l
t=([],)
try: t[0]+=[1]
except TypeError as x: print x
print t
s={1}; r=s; s|={2}; print r is s, r; s=s|{3}; print r
f=frozenset([1]); g=f; f|={2}; print f,g
d={}; d['a']=d.get('a',0)+1; print d
x=[1,2,3]; x[0],x[1]=x[1],x[0]; print x
i=0; i,x[i]=2,'new'; print i,x
x=y=[]; x.append(1); print y
a=[1,2,3]; a[1:2]=a; print a
a=[3,1,2]; b=sorted(a); print a,b, a.sort()
print [1,2,3]==[1,2,3.0], [1]==[True], (1,)==[1], {1}=={1.0}, {'a':1}=={u'a':1}, {'a'}=={u'a'}, ['a']==[u'a']
print {u'a':1}['a'], {'a':1}[u'a'], {1:'x'}[True], {1.0:'y'}[1], {1L:2}[1], {(1,2):3}[(1.0,2L)], {2**70:1}[2**70], {1+0j:5}[1]
print 'a' in {u'a'}, u'a' in {'a'}, 1.0 in {1}, 2**70 in {2.0**70}, 0.1 in {0.1}, -1 in {-2}, hash(-1)==hash(-2)
d={}
for k in (1,1.0,True,1L,1+0j,u'a','a',None,(),'',0,False,0.0,-0.0): d.setdefault(k,[]).append(k)
print sorted(d.values(), key=repr)
print dict(zip('abc',range(3))), dict(a=1,**{'b':2}), dict([('x',1)],x=2)
print {k:v for k,v in zip('ab',[1,2])}, {i%2 for i in range(5)}, [(x,y) for x in range(2) for y in 'ab' if x]
print sorted({'b':1,'a':2}), sorted({'b':1,'a':2}.items()), max({'a':3,'b':1}, key={'a':3,'b':1}.get), min([3,1,2]), sum([[1],[2]],[])
def gen():
    for i in range(3): yield i
e(lambda: [x for x,_ in zip(gen(),'ab')]); 
e(lambda: dict((x,x) for x in gen())); e(lambda: set(gen())); e(lambda: tuple(gen())); e(lambda: sorted(gen(),reverse=True)); e(lambda: any(x==1 for x in gen())); e(lambda: all(x<1 for x in gen()))
a,b=gen(),0
try: p,q=a
except ValueError as x: print x
def bad():
    yield 1
    raise KeyError('k')
e(list,bad()); e(tuple,bad()); e(set,bad()); e(dict,bad()); e(sorted,bad()); e(zip,bad()); e(map,str,bad()); e(filter,None,bad()); e(reduce,lambda x,y:x,bad()); e(sum,bad()); e(max,bad()); e(''.join,bad()); e(any,iter([0])) ; e(lambda: [].extend(bad())); e(lambda: {}.update(bad())); e(lambda: set().update(bad())); e(lambda: 5 in bad()); e(list,enumerate(bad())); e(lambda: list(reversed(5)))
l=[]
try: l.extend(bad())
except KeyError: print l
l=[1]; 
try: l[0:1]=bad()
except KeyError: print l
try: a,b,c=bad()
except KeyError as x: print x
class C(object):
    def __eq__(s,o): raise ZeroDivisionError('eq')
    def __lt__(s,o): raise ZeroDivisionError('lt')
    def __hash__(s): return 1
c=C()
e(lambda: c in [1]); e(lambda: c in (1,)); e(lambda: [1].index(c)); e(lambda: [1].count(c)); e(lambda: [1].remove(c)); e(lambda: [c]==[c]); e(lambda: [c]==[C()]); e(lambda: [c]<[C()]); e(lambda: sorted([c,c])); e(lambda: max([c,C()])); e(lambda: {c:1}[C()]); e(lambda: C() in {c}); e(lambda: {c}|{C()}); e(lambda: {c}=={C()}); e(lambda: {1:c}=={1:C()}); e(lambda: {c:1}=={C():1}); e(lambda: c in {c}); e(lambda: [c].index(c)); e(lambda: {c}-{C()}); e(lambda: (c,)==(C(),)); e(lambda: cmp([c],[C()]))
