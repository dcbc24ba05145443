# None, True, False, Ellipsis and friends: True and False are ordinary names in Python 2.
print None, True, False, Ellipsis, NotImplemented, __debug__
print True + True, True * 5, -True, ~True, True & False, True | 2, True ^ True
print isinstance(True, int), bool.__mro__, True == 1, hash(True), repr(True), str(False)
print True and 'x', not True, [10, 20][True], 'ab'[False]
def f():
    True = 0
    return True
print f(), True
True, False = False, True
print True, False, 1 == 1
del True, False
print True, False
None_ = None
print None is None_, type(None), None == 0, None < -1000, None < ''
class K(object):
    None_ = 5
    True = 'attr'
print K.True, K().True
print bool(None), bool(Ellipsis), bool(NotImplemented)
