# What __exit__ receives as type, value and traceback for each way of raising; old-style context managers.
class CM:
    def __enter__(self): return self
    def __exit__(self, t, v, tb):
        print t, type(v).__name__, repr(v), type(tb).__name__
        return True
class OldExc: 
    def __repr__(self): return 'OldExc()'
with CM(): raise ValueError
with CM(): raise ValueError, 'arg'
with CM(): raise ValueError('inst')
with CM(): raise ValueError, ('a', 'b')
with CM(): raise OldExc
with CM(): raise OldExc()
with CM(): {}['missing']
with CM(): [][1]
with CM(): undefined
with CM(): None.x
with CM(): 1 / 0
with CM(): iter([]).next()
with CM(): raise SystemExit(3)
with CM(): raise KeyboardInterrupt
with CM(): int('x')
with CM(): raise 'string'
with CM(): raise KeyError, None
with CM(): raise KeyError, KeyError('inst')
with CM(): assert 0, 'msg'
with CM(): import no_such_module
with CM(): u'\xe9'.encode('ascii')
with CM(): a, b = 1,
with CM(): pass
