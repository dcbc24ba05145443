# strop: the string functions of Python 1, with good and bad arguments.
import warnings; warnings.simplefilter('ignore')
import strop
def t(f,*a,**k):
    try: print f.__name__, repr(f(*a, **k))
    except BaseException as e: print type(e).__name__, e
for f in 'lower upper swapcase capitalize strip lstrip rstrip'.split():
    f=getattr(strop,f)
    for a in ('',' aBc \t','\xe9A',buffer('AbC'),u'abc',5,'x\0Y'): t(f,a)
    t(f); t(f,'a','b')
for f in 'find rfind count'.split():
    f=getattr(strop,f)
    for a in (('abcabc','b'),('abc',''),('abc','b',2),('abc','b',0,1),('abc','c',-1),('abc','',5),('abc','',1,2),('a',),('abc',5),('abc','b',None),('abc','b',2**70),(buffer('abc'),'b'),('aaaa','aa'),(u'abc','b'),('','')): t(f,*a)
for f in 'split splitfields'.split():
    f=getattr(strop,f)
    for a in ((' a b  c ',),('a,b,c',','),('a,b,c',',',1),('a b c',None,1),('abc',''),('abc',5),('',),('',','),('a b',None,0),('abc','bc'),(5,)): t(f,*a)
for f in 'join joinfields'.split():
    f=getattr(strop,f)
    for a in ((['a','b'],),(('a','b'),','),([],),(['a'],),(['a',5],),(5,),('abc','-'),({},),(['a','b'],5),(iter([]),)): t(f,*a)
for a in (('a\tb',),('a\tb',4),('\t',0),('a\t',-1),('a\nb\tc',)): t(strop.expandtabs,*a)
for a in (('aaa','a','b'),('aaa','a','b',2),('aaa','a','b',0),('aaa','','b'),('aaa','a','',-1),('a','b')): t(strop.replace,*a)
T=strop.maketrans('abc','xyz')
for a in (('aabbcc',T),('aabbcc',T,'b'),('a','b'),('a',None)): t(strop.translate,*a)
t(strop.maketrans,'ab','c'); t(strop.maketrans,5,'a')
for f in (strop.atoi,strop.atol):
    for a in (('12',),(' 12 ',),('x',),('',),('0x1f',16),('0x1f',0),('1f',10),('9'*30,),('12',1),('12',37),('-5',),('1 2',),(5,),('12L',)): t(f,*a)
for a in (('1.5',),('',),(' 2',),('x',),('1e5',),('1.5x',),(5,)): t(strop.atof,*a)

for name, args in [('expandtabs', (5,)), ('expandtabs', (buffer('a\tb'),)), ('translate', (u'a', 'x' * 256)), ('joinfields', ()), ('joinfields', (['a'], '-', 1))]:
    try:
        print repr(getattr(strop, name)(*args))
    except TypeError as e:
        print e
