"""pickle, cPickle and copy of every kind of object by all protocols, with all the hooks."""
import cPickle
import copy
import pickle
import sys

class New(object): pass
class Slots(object):
    __slots__=('a','b')
    def __eq__(s,o): return type(s) is type(o) and getattr(s,'a',0)==getattr(o,'a',0)
class SlotsState(object):
    __slots__=('a',)
    def __getstate__(s): return {'a':s.a}
    def __setstate__(s,d): s.a=d['a']+1
class Old: pass
class OldInit:
    def __init__(s,x): s.x=x
    def __getinitargs__(s): return (s.x,)
class OldState:
    def __getstate__(s): return 5
    def __setstate__(s,v): s.v=v
class NewArgs(object):
    def __new__(cls,*a): o=object.__new__(cls); o.args=a; return o
    def __getnewargs__(s): return (1,2)
class Red(object):
    def __reduce__(s): return (int,('5',))
class RedEx(object):
    def __reduce_ex__(s,p): return 'glob' if p<0 else (list,((p,),))
class RedStr(object):
    def __reduce__(s): return 'New'
class RedBad(object):
    def __reduce__(s): return 5
class RedBad2(object):
    def __reduce__(s): return (1,2)
class RedBad3(object):
    def __reduce__(s): return (int,5)
class RedBad4(object):
    def __reduce__(s): return (int,)
class Red5(object):
    def __reduce__(s): return (Bag,(),{'z':1},iter([1,2]),iter([('k','v')]))
class Bag(dict):
    def append(s,x): s[x]=x
    def extend(s,l): s['ext']=list(l)
class State0(object):
    def __getstate__(s): return 0
    def __setstate__(s,v): s.called=v
class StateT(object):
    __slots__=['s','__dict__']
class SubInt(int): pass
class SubList(list): pass
class SubDict(dict): pass
class SubStr(str): pass
class SubUni(unicode): pass
class SubTuple(tuple): pass
class SubFloat(float): pass
class SubSet(set): pass
class SubFs(frozenset): pass
class SubLong(long): pass
class SubCpx(complex): pass
class SubBA(bytearray): pass
class SubExc(ValueError): pass
class Meta(type): pass
class WithMeta(object): __metaclass__=Meta
class Getattr(object):
    def __getattr__(s,n): raise AttributeError(n)
def mk(c,**k):
    o=c()
    for a,b in k.items(): setattr(o,a,b)
    return o
def st(c,*a):
    o=c(*a); o.attr=[1]; return o
def f(): pass
vals=[None,True,0,-1,2**31,2**63,-2**70,1.5,float('inf'),-0.0,1j,'a','\xff\n',u'a\u1234\n\\',(),(1,),(1,2,3,4),[],[1,[2]],{},{1:2},set([1,2]),frozenset([3]),bytearray('ab'),xrange(1,10,3),slice(1,2,3),Ellipsis,NotImplemented,type(None),int,f,len,'a'.join,[].append,New,Old,New.__init__,iter([1]),(i for i in ()),ValueError('x'),SubExc('a',1),KeyError(),IOError(1,'b','c'),UnicodeDecodeError('a','b',0,1,'c'),SyntaxError('m',('f',1,2,'t')),SystemExit(3),memoryview('a'),property(),staticmethod(f),classmethod(f),object(),sys._getframe(),super(New,New()),{}.iteritems(),{}.viewkeys(),reversed([]),enumerate([]),
mk(New,a=1),mk(Slots,a=1),mk(SlotsState,a=1),mk(Old,a=1),OldInit(4),OldState(),NewArgs(3),Red(),RedEx(),RedStr(),RedBad(),RedBad2(),RedBad3(),RedBad4(),Red5(),State0(),mk(StateT,s=1,t=2),
st(SubInt,4),st(SubList,[1]),st(SubDict,{1:2}),st(SubStr,'s'),st(SubUni,u's'),st(SubTuple,(1,)),st(SubFloat,1.5),st(SubSet,[1]),st(SubFs,[1]),st(SubLong,5),st(SubCpx,1j),st(SubBA,'x'),WithMeta(),WithMeta,Getattr(),file(sys.argv[0])]
def show(o):
    d=getattr(o,'__dict__',None)
    return '%s %s %s'%(type(o).__name__, repr(o).split(' at 0x')[0][:24], d if isinstance(d,dict) and len(d)<5 else '')
import re
def t(f,*a):
    try: return f(*a)
    except Exception as e: return '!%s: %s'%(type(e).__name__,re.sub('0x[0-9a-f]+','0x',str(e)))
for v in vals:
    lab=show(v)
    for p in (0,1,2):
        r=t(v.__reduce_ex__,p) if hasattr(v,'__reduce_ex__') else None
        print lab,p,re.sub('0x[0-9a-f]+','0x',repr(r))[:150]
        a=t(pickle.dumps,v,p)
        print '  P', repr(a)[:150], show(t(pickle.loads,a)) if a[0]!='!' else ''
        b=t(cPickle.dumps,v,p)
        print '  C', show(t(cPickle.loads,b)) if b[0]!='!' else b, show(t(cPickle.loads,a)) if a[0]!='!' else ''
    print '  copy', show(t(copy.copy,v)), show(t(copy.deepcopy,v))
    if hasattr(v,'__reduce__'): print '  red', re.sub('0x[0-9a-f]+','0x',repr(t(v.__reduce__)))[:150]
