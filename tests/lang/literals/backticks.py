# Backticks are repr(), nest through parentheses and take tuples.
print `1`, `'a'`, `u'x'`, `1L`, `[1, 'b']`, `0.1`, `None`
print `1, 2`, `'a', 'b'`if 0 else `(1,)`
print `(`1`)`, `(`(`'x'`)`)`
x = 5
print 'x is ' + `x` + '!', `x`[0], `x` * 3
print `x + 1`, `x if x else 0`, `lambda: 0`[:10]
class R(object):
    n = 0
    def __repr__(self):
        R.n += 1
        return 'R%d' % R.n
r = R()
print `r`, `r`, `[r, r]`
class Old:
    def __repr__(self):
        return 'old'
print `Old()`, `{1: Old()}`
repr = None
print `'builtin name not used'`
