# Resource patterns: nested acquire/release with failures at each step, exit order, errors during cleanup.
class Res(object):
    def __init__(self, name, fail=None):
        if fail == 'open': raise IOError('cannot open ' + name)
        self.name, self.fail = name, fail
        log.append('open ' + name)
    def use(self):
        if self.fail == 'use': raise ValueError('using ' + self.name)
        log.append('use ' + self.name)
    def close(self):
        log.append('close ' + self.name)
        if self.fail == 'close': raise RuntimeError('closing ' + self.name)
    def __enter__(self): return self
    def __exit__(self, *a): self.close()
def by_hand(f1, f2):
    a = Res('a', f1)
    try:
        b = Res('b', f2)
        try: a.use(); b.use()
        finally: b.close()
    finally: a.close()
    return 'fine'
def by_with(f1, f2):
    with Res('a', f1) as a, Res('b', f2) as b: a.use(); b.use()
    return 'fine'
for f1 in (None, 'open', 'use', 'close'):
    for f2 in (None, 'open', 'use', 'close'):
        outcomes = []
        for f in (by_hand, by_with):
            log = []
            try: r = f(f1, f2)
            except Exception as e: r = '%s: %s' % (type(e).__name__, e)
            outcomes.append((r, log))
        print f1, f2, outcomes[0], outcomes[0] == outcomes[1]
class Stack(object):
    def __init__(self): self.callbacks = []
    def push(self, f, *a): self.callbacks.append((f, a))
    def __enter__(self): return self
    def __exit__(self, t, v, tb):
        pending = (t, v, tb)
        while self.callbacks:
            f, a = self.callbacks.pop()
            try:
                if f(*a) == 'suppress': pending = (None, None, None)
            except Exception as e: pending = (type(e), e, None)
        if pending[1] is v: return False
        if pending[1] is None: return True
        raise pending[0], pending[1], pending[2]
def step(x):
    log.append(x)
    if x == 'boom': raise KeyError(x)
    if x == 'hush': return 'suppress'
for steps in (['a', 'b'], ['a', 'hush', 'b'], ['a', 'boom'], ['hush', 'boom'], ['boom', 'hush']):
    log = []
    try:
        with Stack() as s:
            for x in steps: s.push(step, x)
            raise ValueError('body')
        print 'suppressed', log
    except Exception as e: print type(e).__name__, e, log
