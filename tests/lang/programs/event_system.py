# An observer / event system: decorators as registration, priorities, weak ordering rules, errors collected.
class Event(object):
    def __init__(self, name): self.name, self.handlers, self.count = name, [], 0
    def __iadd__(self, h):
        self.handlers.append((getattr(h, 'priority', 0), len(self.handlers), h))
        return self
    def __isub__(self, h):
        for item in self.handlers:
            if item[2] == h: self.handlers.remove(item); break
        else: raise ValueError('%s is not a handler' % getattr(h, '__name__', h))
        return self
    def __call__(self, *args, **kw):
        self.count += 1
        results, errors = [], []
        for p, _, h in sorted(self.handlers, key=lambda item: (-item[0], item[1])):
            try:
                r = h(*args, **kw)
                results.append(r)
                if r == 'stop': break
            except Exception as e: errors.append('%s: %s' % (type(e).__name__, e))
        return results, errors
    def __len__(self): return len(self.handlers)
def priority(n):
    def set_(f): f.priority = n; return f
    return set_
class EventMeta(type):
    def __new__(meta, name, bases, d):
        for e in d.pop('events', '').split(): d['on_' + e] = property(lambda self, e=e: self._events.setdefault(e, Event(e)), lambda self, v: None)
        return type.__new__(meta, name, bases, d)
class Source(object):
    __metaclass__ = EventMeta
    def __init__(self): self._events = {}
class Button(Source):
    events = 'click hover'
    def press(self, *a): return self.on_click(self, *a)
b = Button()
log = []
def first(src, *a): log.append(('first', a)); return 1
@priority(10)
def urgent(src, *a): log.append(('urgent', a)); return 2
class Listener(object):
    def __init__(self, name): self.name = name
    def handle(self, src, *a): log.append((self.name, a)); return self.name
    def fail(self, src, *a): raise KeyError(self.name)
x, y = Listener('x'), Listener('y')
b.on_click += first
b.on_click += urgent
b.on_click += x.handle
b.on_click += y.fail
b.on_click += lambda src, *a: len(a)
print b.press(1, 2)
print log; del log[:]
b.on_click -= x.handle
try: b.on_click -= y.handle
except ValueError as e: print e
print len(b.on_click), b.press(), log, b.on_click.count, len(b.on_hover), Button().on_click.count
@priority(5)
def stopper(src, *a): return 'stop'
b.on_click += stopper
print b.press('x'), sorted(b._events), hasattr(Button, 'events'), isinstance(Button.on_click, property)
