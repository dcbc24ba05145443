# A Go package of the program's own, with a function for each row of the conversion table.
from __go__.rows import *
from __go__ import rows, io, GoPanic

def fails(f, *args):
    try:
        result = f(*args)
    except Exception as e:
        print type(e).__name__, e
    else:
        print 'no error:', result

print Int8(-128), Int16(32767), Uint16(65535), Uintptr(2 ** 64 - 1), Rune('x'), Byte('x'), Byte(255), Complex64(1 + 2j), Float32(0.5)
fails(Int8, 128)
fails(Int16, -32769)
fails(Uint16, -1)
fails(Uintptr, 2 ** 64)
fails(Byte, 256)
fails(Byte, 'xy')
fails(Float32, 1e300)
fails(Complex64, 'x')
print Big(2 ** 100, 1) == 2 ** 100 + 1, type(Big(1, 2)).__name__
fails(Big, 1.5, 1)
c = Celsius(1.5)
print c, repr(c), c + 1, type(c + 1).__name__, Warm(20), Warm(c), type(Warm(1)).__name__, c == 1.5
print Name('ann').Upper(), isinstance(Name('x'), str), Not(True), Conj(1 + 2j), Bits(5).Has(2), Typed, type(Typed).__name__
fails(Bits, 256)
fails(lambda: Bits(255) + 1)
fails(Warm, 'hot')
fails(Warm, Name('x'))
print Join(['a', Name('b'), u'c']), Turn([[1, 2], [3, 4]])[0][0], Turn(Grid([[1, 2], [3, 4]])).Sum(), Data('abc').Len()
fails(Turn, [[1, 2]])
fails(Turn, [[1, 2], [3]])
print Table({'a': 1, 'b': 2.5}).Total(), Apply(lambda x: x * 2, 4), Op(lambda x: x + 3).Twice(1), Apply(Warm, 1)
print [list(r) for r in Matrix([[1, 2], (3,)])], Nested({'k': [1]})['k'][0], Empty(None)
fails(Matrix, [1])
fails(Nested, {'k': ['x']})
fails(Nested, {5: []})
fails(Empty, 1)
t = Top(Note='n', Base=Base(ID=4))
t.Grow()
print t.ID, t.Base.ID, t.Mid.Base.ID, t.Describe(), t.Value(), t.Pointer() is t or t.Pointer() == t
t.Inner.A = 5
other = Copy(t)
other.Inner.A = 6
other.ID = 50
print t.Inner.A, other.Inner.A, t.Note, other.Note, t.ID, NilTop(), t.Next, t.Any, t.Err, t.Do
t.Next, t.Any, t.Err = t, [1, 'x'], ValueError('kept')
t.Do = lambda n: n * 2 if n else 1 / 0
print t.Next.Next.Inner.A, t.Any, type(t.Err).__name__, t.Err, t.Do(4)
fails(t.Do, 0)
t.List = [Base(ID=1), Base(ID=2)]
t.Ptrs = [Base(ID=3), None]
t.List[0].Grow()
t.Ptrs[0].Grow()
print t.List[0].ID, t.Ptrs[0].ID, t.Ptrs[1], len(t.List)
fails(setattr, t, 'hidden', 1)
fails(setattr, t, 'Note', 5)
fails(lambda: Top(Missing=1))
fails(lambda: NilTop().Note)
fails(lambda: Top().ID)
class Circle(object):
    def __init__(self, r):
        self.r = r
    def Area(self):
        if self.r > 10:
            raise ErrNegative
        return 3.0 * self.r * self.r
    def Scale(self, by):
        return Circle(self.r * by)
    def __str__(self):
        return 'circle'
print TotalArea(Square(2), Circle(1)), Square(2).Scale(2).Area(), TotalArea(), Shape(Circle(1)).r, isinstance(Circle(1), Shape)
fails(TotalArea, Square(1), Circle(11))
fails(TotalArea, Square(-1))
fails(TotalArea, 5)
try:
    TotalArea(Square(3), Square(-1))
except ErrNegative as e:
    print e, e.results, e.__cause__ == ErrNegative
print Fail(0)
try:
    Fail(3)
except Problem as e:
    print e.Code, e.Err == io.EOF, e.results, isinstance(e, io.EOF), isinstance(e, EOFError), e
mine = Problem(Code=8, Err=io.EOF)
print mine, NewSame(mine) is mine, Check(mine), Check(None), Check(KeyError('k')), NewSame(None), isinstance(mine, io.EOF)
e = ValueError('v')
print NewSame(e) is e, NewSame(io.EOF) == io.EOF
fails(Check, 5)
for x in ('text', 5, None, io.EOF, e, [1]):
    try:
        Panic(x)
    except GoPanic as p:
        print type(p).__name__, p, p.value == x
fails(NilMap)
fails(NilPointer)
fails(Index, [1], 5)
print list(Counter(3)), sorted(Pairs({'a': 1, 'b': 2})), SumSeq(i for i in range(5)), SumSeq([60, 60, 60])
def broken():
    yield 1
    raise KeyError('in a generator')
fails(SumSeq, broken())
fails(SumSeq, ['x'])
fails(SumSeq, 5)
for i in Counter(10 ** 6):
    if i == 3:
        break
print i
s = Stack[int]()
s.Push(1)
print s.Pop(), s.Pop(), list(s.Items)
fails(s.Push, 'x')
anything = Stack()
anything.Push(s)
print anything.Pop()[0] == s, Sum(1, 2), Sum(1.5, 2), Sum[float](1, 2), list(MapTo([1, 2], lambda x: str(x))), list(MapTo[int, str]([1], str))
print Unseal(Seal()), Unseal(None)
fails(Unseal, Circle(1))
print Callback(lambda a, b, *c: ('%s %s %s' % (a, b, c), True))
fails(Callback, lambda *args: 'one')
fails(Callback, lambda a: ('x', True))
def raises(*args):
    raise ErrNegative
fails(Callback, raises)
seen = []
Later(lambda: seen.append('later'))
print seen
out, into = Chans()
into.send(5)
print out.recv()
fails(lambda: out.send(1))
fails(lambda: into.recv())
n = Point(4)
print n.value
n.value = 10
print n.value, rows.Count, rows.Current, rows.Default.ID, rows.RunHook('x')
rows.Count = 5
rows.Current = 21
rows.Default.Note = 'set'
rows.Hook = lambda s: s * 2
rows.Tables['b'] = 2
print rows.Count, rows.Current, rows.Default.Note, rows.RunHook('ab'), len(rows.Tables)
rows.Hook = None
print rows.RunHook('x')
fails(setattr, rows, 'Count', 'x')
print Huge == 2 ** 100, Ratio, Letter, Words, Complex, Yes
