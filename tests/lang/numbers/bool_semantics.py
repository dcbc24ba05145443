# bool is an int: arithmetic, comparison, indexing, formatting, bitwise operators keep bool, methods, subclassing refused.
print True + True, True - False, True * 3, True / 2, True // 1, -True, +True, ~False, True ** 2, True << 2, True % 2, 1.5 + True, 2L * True
print True & True, True | False, True ^ True, type(True & True), type(True & 1), type(True | False), type(True ^ 1), not True, not 0
print True == 1, True == 1.0, False == 0, True is 1, True < 2, cmp(True, False), True > False, sorted([True, 0, False, 1]), hash(True), {True: 'a', 1: 'b', 1.0: 'c'}
print ['zero', 'one'][True], 'ab'[False], range(True), 'x' * True, '%d %s %r %i %5s|' % (True, True, False, True, False), str(True), repr(False), int(True), float(True), unicode(True), [True], (False,), `True`
print bool(0), bool(0.0), bool(''), bool('False'), bool([]), bool([0]), bool(None), bool(), bool(-1), bool(0L), bool(0j), bool(object), bool(())
print isinstance(True, int), isinstance(1, bool), issubclass(bool, int), type(True), bool.__bases__, True.real, True.numerator, type(True.real), True.bit_length(), True.__class__, bool.__name__
print any([]), all([]), any([0, '', 3]), all([1, 'a', []]), any(x > 2 for x in [1, 3]), sum([True, True, False]), [True, False].count(1), max(True, 0), True in [1], 1 in [True], [1, 2].index(True)
try: type('B', (bool,), {})
except TypeError as e: print e
for f in (lambda: bool(1, 2), lambda: True.x, lambda: True(), lambda: len(True), lambda: bool(x=1)):
    try: print f()
    except (TypeError, AttributeError) as e: print e
print hex(True), oct(True), bin(True), chr(True) == '\x01', abs(True), type(abs(True)), round(True), divmod(True, True), pow(True, 2), complex(True), long(True), type(+True), type(-False), type(True + False)
x = True
x += 1; print x
x = True; x &= False; print x, type(x); x |= True; print x
print (True, False) == (1, 0), [True] == [1], True and 'yes', False or 'no', 1 == True != False, None == False, True <> 1
