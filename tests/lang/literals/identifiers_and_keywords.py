# Names that look like keywords of other versions, underscores, soft names.
nonlocal = 1
async = 2
await = 3
match = 4
_ = 5
__ = 6
case = nonlocal + async
as_ = 7
with_ = 8
self = 9
print nonlocal, async, await, match, _, __, case, as_, with_, self
def print_(print_=1): return print_
print print_()
class exec_: pass
print exec_.__name__
int = 3
print int
del int
print int('4')
_a1B2 = 'mixed'
print _a1B2
None_ = True_ = 0
print None_, True_
def f(object, type, list=[]):
    return object, type, list
print f(1, 2)
print [id for id in 'abc'], id
