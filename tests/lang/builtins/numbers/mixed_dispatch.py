# Arithmetic dispatch among numbers, subclasses and classes with coercion; printing numbers.
class A(int):
    def __radd__(s,o): return ('A.radd',int(o))
    def __coerce__(s,o): return NotImplemented
class B(A):
    def __radd__(s,o): return ('B.radd',int(o))
class L(long):
    def __rmul__(s,o): return ('L.rmul',o)
    def __rpow__(s,o,m=None): return ('L.rpow',o,m)
class F(float):
    def __rdivmod__(s,o): return ('F.rdivmod',o)
    def __rtruediv__(s,o): return 'rt'
    def __rdiv__(s,o): return 'rd'
    def __ifloordiv__(s,o): return 'ifd'
class O:
    def __coerce__(s,o): return (5,o)
class O2:
    def __init__(s,v): s.v=v
    def __add__(s,o): return 'add'
    def __radd__(s,o): return 'radd'
    def __cmp__(s,o): return cmp(s.v,o)
    def __int__(s): return s.v
    def __long__(s): return long(s.v)
    def __float__(s): return float(s.v)
    def __hex__(s): return 'hex!'
    def __index__(s): return s.v
    def __pow__(s,o,m=None): return ('pow',o,m)
    def __divmod__(s,o): return 'dm'
    def __abs__(s): return 'abs'
    def __nonzero__(s): return s.v!=0
def show(f):
    try: print repr(f())
    except Exception as e: print '%s: %s'%(type(e).__name__,e)
show(lambda: (1+A(2), A(1)+A(2), A(1)+B(2), B(1)+A(2), 1L+A(2), 1.5+A(2)))
show(lambda: (2*L(3), 2L*L(3), L(2)*L(3), 2.5*L(3)))
show(lambda: (2**L(3), pow(2,L(3)), pow(2L,L(3))))
show(lambda: pow(2,L(3),5))
show(lambda: (divmod(7,F(2)), divmod(7.0,F(2)), 7/F(2), 7.5//F(2)))
def ip():
    f=F(3); f//=2; return f
show(ip)
o=O(); o2=O2(3)
show(lambda: (o+1, 1+o, o*2.5, o-1L, o/2, 2/o, o%3, o**2, 2**o, o&1, o<<1))
show(lambda: (o<6, o==5, o>4, 5==o, cmp(o,5), cmp(5,o)))
show(lambda: (o2+1,1+o2,1.0+o2,1L+o2,o2**2,pow(o2,2,3),divmod(o2,2),abs(o2),hex(o2),int(o2),long(o2),float(o2),complex(o2),bool(o2),range(o2),[1,2,3,4][o2],'%d'%o2, o2==3, o2<4, o2>2.5, 3==o2, 4>o2, o2<10L))
show(lambda: o2-1)
show(lambda: -o2)
show(lambda: o2|1)
show(lambda: oct(o2))
show(lambda: divmod(1,o2))
show(lambda: coerce(o,1))
show(lambda: coerce(o2,1))
show(lambda: coerce(1,o))
show(lambda: sum([o2,o2]))
show(lambda: round(o2))
show(lambda: chr(o2))
show(lambda: xrange(o2))
x=10
x+=1.5; x-=1; x*=2L; x/=3; x**=2; x//=1; x%=7; print x
y=6
y<<=70; y>>=68; y|=1; y&=~2; y^=2**65; print repr(y)
z=True; z+=1; print z
z=True; z&=False; print z
b=7; b/=2; print b
b=-7; b//=2; print b, -7%3, 7%-3, -7/2, 7/-2, -7.0//2, 7.0%-3
print 1/2, 1/2., 1//2, 1.0//2, 1L/2, -1/2, 1/-2L
print 3 < 4 < 5, 3 < 4L < 4.5, 1 == 1.0 == 1L == True == 1+0j
print 1e16, 1e15, 123456789.123456789, .1, 1., 1e-7, 1j, -1j, 1+1j, 1e20j
print 12345678901234567890, -0.0, 0xffffffffffffffff, 0777, 1L, 10**20, [10**20, 1L, 1.0, .1+.2]
print '%5d|%-5d|%05d|%+d|% d|%x|%#x|%o|%#o|%X|%e|%.3f|%g|%10.4g|%-10.2e|%%|%i|%u' % (42,42,42,42,42,255,255,8,8,255,12345.678,3.14159,0.0001,1234567.0,0.00012,5,5)
print '%s %r %s %r' % (1L, 1L, .1+.2, .1+.2)
print '%d %d' % (3.99, -3.99), '%d' % 10L**20, '%.10d' % 5, '%+.3d' % 7, '%x' % -255, '%#o' % 0
print int(3.99), int(-3.99), int('  42  '), int('-0x1f', 16), int('0b101', 0), long(1e10), float('  1e3 ')
