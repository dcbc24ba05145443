# print >>obj with an old-style instance, and with objects that lack write or refuse softspace.
class Sink:
    def __init__(self):
        self.parts = []

    def write(self, s):
        self.parts.append(s)


s = Sink()
print >>s, 'a', 'b',
print >>s, 'c'
print s.parts, s.softspace

class NoWrite:
    pass

try:
    print >>NoWrite(), 'x'
except AttributeError as e:
    print 'AttributeError:', e
try:
    print >>3, 'x'
except AttributeError as e:
    print 'AttributeError:', e

class Slots(object):
    __slots__ = ['parts']
    def write(self, s):
        print 'slots got', repr(s)

sl = Slots()
print >>sl, 'one', 'two',
print >>sl, 'three'

class Failing(object):
    def write(self, s):
        raise ValueError('cannot write %r' % s)

try:
    print >>Failing(), 'boom'
except ValueError as e:
    print 'ValueError:', e
