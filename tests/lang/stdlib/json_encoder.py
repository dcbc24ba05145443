# _json's encoder: every kind of value and key, hooks, circles, and what fails.
import _json, json
from _json import *
def joined(v):
    if type(v) is list and all(isinstance(chunk, basestring) for chunk in v):
        return ''.join(v)
    return [x for x in v if not isinstance(x, str)] if type(v) is list else type(v)


def t(f, *a, **k):
    try:
        outcome = repr(joined(f(*a, **k)))
    except BaseException as e:
        outcome = '%s: %s' % (type(e).__name__, e)
    print f.__name__, outcome

def default(o): raise TypeError('no ' + type(o).__name__)
A = dict(markers={}, default=default, encoder=encode_basestring_ascii, indent=None, key_separator=': ', item_separator=', ', sort_keys=False, skipkeys=False, allow_nan=True)
def mk(**k): 
    d=dict(A); d.update(k); return make_encoder(**d)
t(make_encoder); t(make_encoder,1); t(mk, markers=5); t(mk, markers=None); 
e=mk()
for n in 'markers indent key_separator item_separator sort_keys skipkeys'.split(): print n, getattr(e,n)
try: e.indent=1
except Exception as x: print type(x),x
t(e.__call__); t(e.__call__, 1); t(e.__call__,1,2); t(e.__call__,[1],'a'); t(e.__call__,obj=[1],_current_indent_level=0); t(e.__call__,1,0,1)
class F(float):
    def __repr__(s): return 'F!'
    __str__=__repr__
class I(int):
    def __str__(s): return 'I!'
    def __repr__(s): return 'IR!'
class L(long):
    def __str__(s): return u'L!'
class S(str):
    def __str__(s): return 'S!'
class D(dict):
    def items(s): return [('x',1)]
class D2(dict):
    def items(s): return [('x',1,2)]
class D3(dict):
    def items(s): return 5
class D4(dict):
    def iteritems(s): return iter([('y',1)])
class D5(dict):
    def items(s): return (['q',2],)
class Li(list):
    def __iter__(s): return iter([7,8])
class T(tuple):
    def __iter__(s): return iter([7,8])
    def __len__(s): return 0
vals=[None,True,False,1,10**30,1.5,float('nan'),float('inf'),-float('inf'),F(2),I(3),L(4),S('s'),'\xff','a',u'\u20ac',[],(),{},[1,'a',None],(1,[2]),{'a':1},{1:2},{1.5:1},{True:1},{None:1},{False:1},{10**20:1},{(1,):1},{F(1):1},{I(1):2},{L(1):2},{S('k'):2},{u'\u20ac':1},{float('nan'):1},D(a=1),D2(a=1),D3(a=1),D4(a=1),D5(a=1),D(),Li([1]),Li(),T((1,)),object,set([1]),[set()],{'a':set()}]
for v in vals:
    t(e.__call__,v,0)
    t(mk(allow_nan=False,skipkeys=True,markers=None).__call__,v,0)
    t(mk(sort_keys=True,encoder=lambda s: 'E'+s, item_separator=';', key_separator='=').__call__,v,0)
print sorted(map(str, e.markers.values()))
l=[]; l.append(l); t(mk().__call__,l,0)
d={}; d['a']=d; t(mk().__call__,d,0)
t(mk(markers=None).__call__,l,0)
t(mk(markers=None).__call__,d,0)
t(mk(default=lambda o: o).__call__,object,0)
t(mk(default=lambda o: o,markers=None).__call__,object,0)
t(mk(default=lambda o: [o]).__call__,object,0)
t(mk(default=lambda o: 'dflt').__call__,[object],0)
t(mk(encoder=lambda s: 5).__call__,'a',0)
t(mk(encoder=lambda s: u'u').__call__,['a',{'b':'c'}],0)
t(mk(encoder=lambda s: 5).__call__,{'a':1},0)
t(mk(encoder=5).__call__,'a',0)
t(mk(indent=2).__call__,{'a':[1,2]},0)
t(mk(indent=2).__call__,{'a':[1,2]},'x')
t(mk(sort_keys=True).__call__,{'b':1,'a':2,3:4},0)
class B(object):
    def __nonzero__(s): raise ValueError('nz')
t(mk,sort_keys=B()); t(mk,allow_nan=B()); t(mk(skipkeys=B()).__call__,{(1,):1},0); t(mk(sort_keys=B()).__call__,{1:1},0)
m={}
x=mk(markers=m)
try: x([1,{'a':set()}],0)
except TypeError as z: print z
print sorted(m.values())
print json.dumps({'a':[1,u'x',{'b':None}]}), json.dumps([1.0,1e22,1e16,123456.789]), json.dumps('\xc3\xa9', encoding='latin-1'), json.dumps(u'\xe9',ensure_ascii=False).encode('u8'), repr(json.dumps(['\xe9',u'\xe9'],ensure_ascii=False,encoding='latin-1'))

def mk2(default=None): return make_encoder({}, default, encode_basestring_ascii, None, ': ', ', ', False, False, True)
class D(dict):
    def __iter__(s): return iter(['b'])
    def __getitem__(s,k): return 'got'
class E(dict):
    def keys(s): return ['b']
class G(dict):
    def __len__(s): return 0
for v in D(a=1), E(a=1,b=2), G(a=1), D(a=1,b=3): print ''.join(mk2()(v,0))
d={'a':set(),'b':set()}
def df(o):
    d['zz%d'%len(d)]=1
    return 5
try: print ''.join(mk2(df)(d,0))
except Exception as e: print type(e), e
d={'a':set(),'b':set()}
def df(o):
    d.clear(); return 5
try: print ''.join(mk2(df)(d,0))
except Exception as e: print type(e), e
l=[set(),1,2]
def df(o):
    l.append(7); 
    if len(l)>10: raise ValueError
    return 5
print ''.join(mk2(df)(l,0))
l=[set(),1,2]
def df(o):
    del l[:]
    return 5
#print ''.join(mk2(df)(l,0))
class Raise(object): pass
def df(o):
    return l2
l2=[Raise()]
try: print ''.join(mk2(df)(l2,0))
except Exception as e: print type(e), e
class B(dict):
    def __nonzero__(s): raise KeyError
print ''.join(mk2()(B(a=1),0))
print ''.join(mk2()([u'a\u20ac', 'x', True],0))
