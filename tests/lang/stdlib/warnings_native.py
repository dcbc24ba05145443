# Modules _warnings and warnings: filters, registries, places, categories.
import _warnings, sys, warnings
sys.stderr = sys.stdout
def q(f):
    try: print repr(f())
    except Exception as e: print type(e).__name__, e
print _warnings.filters is warnings.filters, _warnings.once_registry is warnings.onceregistry, warnings.warn is _warnings.warn
q(lambda: _warnings.warn()); q(lambda: _warnings.warn(3, 4)); q(lambda: _warnings.warn('x', 3)); q(lambda: _warnings.warn('x', int)); q(lambda: _warnings.warn('x', None)); q(lambda: _warnings.warn_explicit('a')); q(lambda: _warnings.warn_explicit('a', UserWarning, 'f', 3, registry=4)); q(lambda: _warnings.warn('x', stacklevel='a'))
for i in range(2): warnings.warn('same place')
warnings.warn('other place', RuntimeWarning)
warnings.warn(DeprecationWarning('hidden'))
warnings.warn(SyntaxWarning('instance'), UserWarning)
def f(level): warnings.warn('level %d' % level, stacklevel=level)
f(1); f(2); f(3)
_warnings.warn_explicit('explicit', UserWarning, 'some.py', 7, None, {})
_warnings.warn_explicit('explicit', UserWarning, 'some.py', 7, 'mod', None)
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('always')
    for i in range(2): warnings.warn('recorded', DeprecationWarning)
    for w in log: print w.message, w.category, w.lineno, w.filename.split('/')[-1]
    warnings.resetwarnings(); warnings.filterwarnings('error', 'bad.*', UserWarning); q(lambda: warnings.warn('bad one')); q(lambda: warnings.warn('good one')); print len(log)
    warnings.simplefilter('once'); 
    for i in range(2): _warnings.warn_explicit('once', UserWarning, 'f', i)
    print len(log)
    warnings.simplefilter('module'); reg = {}
    for i in range(2): _warnings.warn_explicit('module', UserWarning, 'f', i, registry=reg)
    print len(log), sorted(reg.items(), key=repr)
    warnings.filters.insert(0, ('odd', None, Warning, None, 0)); q(lambda: warnings.warn('x'))
    warnings.filters.insert(0, (1, 2)); q(lambda: warnings.warn('x'))
    warnings.showwarning = 3; del warnings.filters[:2]; q(lambda: warnings.warn('y'))
print __warningregistry__ and sorted(__warningregistry__)[0][0]
