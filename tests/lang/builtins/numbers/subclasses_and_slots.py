# Subclasses of the number types, and their special methods called by name.

def show(f):
    try:
        print repr(f())
    except Exception as e:
        print '%s: %s' % (type(e).__name__, e)

for t in (int, long, float, complex, bool, xrange):
    print t.__name__, dir(t), t.__mro__

class I(int): pass
class L(long): pass
class F(float): pass
class C(complex): pass
class I2(int):
    def __add__(s,o): return 'I2add'
    def __radd__(s,o): return 'I2radd'
    def __cmp__(s,o): return 0
    def __hash__(s): return 7
    def __repr__(s): return 'I2!'
    def __int__(s): return 99
    def __float__(s): return 9.5
    def __index__(s): return 3
    def __nonzero__(s): return False
class F2(float):
    def __eq__(s,o): return 'eq'
    def __lt__(s,o): return 'lt'
    def __float__(s): return 7.5
    def __mul__(s,o): return 'mul'
a,b=I(5),I(7)
show(lambda: (a+b,type(a+b),a*2,type(-a),type(+a),type(abs(a)),type(a.real),type(~a),type(a<<1),type(a|b)))
show(lambda: (I(),I('12'),I('ff',16),I(3.7),I(True)))
show(lambda: I(2**70))
show(lambda: (L(5),L(5)+1,type(L(5)+1),type(+L(5)),type(abs(L(-5))),L('77',8),type(L(5).real),L(2**70)))
show(lambda: (F(5),F(5)+1,type(F(5)+1),type(+F(5)),type(-F(5)),F('1.5'),F(),type(F(1).real)))
show(lambda: (C(5),C(5)+1,type(C(5)+1),type(+C(5)),C(1,2),type(C(1).conjugate())))
show(lambda: setattr(a,'x',3) or a.x)
show(lambda: setattr(5,'x',3))
show(lambda: setattr(5,'real',3))
show(lambda: (5).foo)
show(lambda: (5.0).foo)
show(lambda: delattr(5,'real'))
x=I2(5)
show(lambda: (x+1,1+x,x+x,x==9,x<9,hash(x),x,[x],str(x),int(x),float(x),bool(x),range(10)[x],long(x), x*2, 2*x, x.__int__(), '%d'%x, '%s'%x, '%f'%x, hex(x), range(x), xrange(x), round(x), [1,2]*x, abs(x)))
f=F2(2.5)
show(lambda: (f==1,f<1,f>1,1>f,f*2,2*f,float(f),f+1,round(f),'%f'%f,int(f),hash(f)==hash(2.5), f!=2.5))
show(lambda: ({1:'a',1L:'b',1.0:'c',True:'d',1+0j:'e'}, {I(1):2}[1], {2**70:1}[float(2**70)]))
show(lambda: (1==1L,1==1.0,1L==1.0,1==1+0j,2**53+1==float(2**53+1),2**53==float(2**53),10**400>1e308,-10**400<-1e308,10**400==float('inf'),float('inf')>10**400))
show(lambda: (1<'a','a'<1,1<None,None<1,1<[],1<(),1.5<'a',1L<u'a',True<'x',1j=='a',1j!=None,1<object,int<str))
show(lambda: (isinstance(True,int),isinstance(1L,int),issubclass(bool,int)))
show(lambda: (int.__coerce__(1,2),float.__coerce__(1.0,2),long.__coerce__(1L,2),complex.__coerce__(1j,2)))
show(lambda: (int.__add__(1,2),int.__radd__(1,2),int.__rsub__(1,2),(5).__rdivmod__(17),(2).__pow__(3),(2).__pow__(3,5),(2).__rpow__(3),(1).__lshift__(3),(1).__rlshift__(3)))
show(lambda: ((1).__add__(1L),(1L).__add__(1),(1).__add__(1.0),(1.0).__add__(1),(1.0).__add__('a'),(1j).__add__(2),(1).__eq__))
show(lambda: (1).__eq__(1))
show(lambda: (1).__cmp__('a'))
show(lambda: (1).__cmp__())
show(lambda: int.__add__('a',1))
show(lambda: int.__add__(1))
show(lambda: int.__add__(1,2,3))
show(lambda: (1.0).__eq__(1))
show(lambda: (1.0).__eq__('a'))
show(lambda: (1).__nonzero__(),)
show(lambda: ((1).__int__(),(1).__long__(),(1).__float__(),(8).__oct__(),(8).__hex__(),(8).__index__(),(8L).__index__(),(1.5).__int__(),(1.5).__long__(),(1).__hash__(),(1).__repr__(),(1L).__repr__(),(1L).__str__(),(1.5).__str__()))
show(lambda: ((5).__trunc__(),(5L).__trunc__(),(5.5).__trunc__(),True.__trunc__(),I(5).__trunc__()))
show(lambda: (True&False,True|False,True^True,True&1,1&True,True+True,-True,~True,True<<1,True*3,True/True,str(True),repr(False),True==1,hash(True),int(True),True and 5,not 5))
show(lambda: (bool([]),bool('a'),bool(0.0),bool(0j),bool(0L),bool(None),bool(),True.real,type(True.real),True.numerator,True.conjugate(),True.bit_length()))
show(lambda: (int.__new__(I,5),type(int.__new__(I,5)),float.__new__(F,1),long.__new__(L,2**70),complex.__new__(C,1,2)))
show(lambda: object.__new__(int))
show(lambda: ((0).bit_length(),(255).bit_length(),(-256).bit_length(),(2**100).bit_length(),(0L).bit_length()))
show(lambda: (5).bit_length(1))
show(lambda: (5).conjugate(1))
show(lambda: (-2**63, -(-2**63), 2**63-1, 2**63, type(-2**63), type(-(2**63)), -9223372036854775808))
show(lambda: (0777,0o777,0xff,0b11,0xFFL,1e5,1.,.5,1e400,0x7fffffffffffffff,0x8000000000000000))
show(lambda: -'a')
show(lambda: +[])
show(lambda: ~1.5)
show(lambda: 1+'a')
show(lambda: 1.5%'a')
show(lambda: 1.5&1)
show(lambda: 1<<1.0)
show(lambda: []+1)
show(lambda: 1/None)
show(lambda: 2**'a')
show(lambda: [1,2,3][1.0])
show(lambda: [1,2,3][2L])
show(lambda: [1,2,3][2**70])
show(lambda: [1]*2L)
show(lambda: 'a'*2.0)
show(lambda: 'a'*2**70)
