# A declarative state machine: transitions collected by a metaclass, guards, hooks, and illegal moves.
class Illegal(Exception): pass
def transition(source, target, guard=None):
    def deco(f):
        f.moves = getattr(f, 'moves', []) + [(source, target, guard)]
        return f
    return deco
class MachineMeta(type):
    def __init__(cls, name, bases, d):
        type.__init__(cls, name, bases, d)
        cls.table = dict(getattr(cls, 'table', {}))
        for k, f in sorted(d.items()):
            for s, t, g in getattr(f, 'moves', ()): cls.table.setdefault(k, []).append((s, t, g))
    def states(cls): return sorted(set(x for moves in cls.table.values() for m in moves for x in m[:2]))
class Machine(object):
    __metaclass__ = MachineMeta
    start = None
    def __init__(self): self.state, self.log = self.start, []
    def __getattribute__(self, name):
        attr = object.__getattribute__(self, name)
        table = type(self).table
        if name not in table: return attr
        def fire(*a):
            for s, t, g in reversed(table[name]):
                if s == self.state and (g is None or g(self, *a)):
                    getattr(self, 'leave_' + s, lambda: None)()
                    r = attr(*a)
                    self.log.append('%s:%s>%s' % (name, s, t))
                    self.state = t
                    getattr(self, 'enter_' + t, lambda: None)()
                    return r
            raise Illegal('%s not possible in state %s' % (name, self.state))
        return fire
class Light(Machine):
    start = 'red'
    cycles = 0
    @transition('yellow', 'red')
    @transition('green', 'yellow')
    @transition('red', 'green')
    def next(self): return self.state
    @transition('red', 'broken', lambda self, n: n > 2)
    @transition('green', 'broken')
    def hit(self, n=0): return 'hit %d' % n
    @transition('broken', 'red')
    def repair(self): pass
    def enter_red(self): self.cycles += 1
    def leave_broken(self): self.log.append('fixed')
class Fast(Light):
    @transition('red', 'yellow')
    def skip(self): return 'skipped'
l = Light()
print [l.next() for _ in range(7)], l.state, l.cycles
print l.hit(1), l.state
for f in (l.next, lambda: l.hit(5)):
    try: f()
    except Illegal as e: print e
l.repair(); print l.state, l.cycles, l.log
try: l.hit(1)
except Illegal as e: print e
print l.hit(3), l.state, Light.states(), sorted(Fast.table), sorted(Light.table)
f = Fast(); print f.skip(), f.next(), f.state, f.log
try: l.skip()
except AttributeError as e: print e
