# Closures over evaluated code: cells shared by siblings, defaults, late binding, nested definitions.
ns = {}
exec '''
def pair():
    box = [0]
    def put(v): box[0] = v
    def get(): return box[0]
    return put, get

def late():
    return [lambda: i for i in range(3)]

def early():
    return [lambda i=i: i for i in range(3)]

def deep(a):
    def b(c):
        def d(e, f=a):
            return a, c, e, f
        return d
    return b

def counter(start):
    state = {'n': start}
    def step(by=1):
        state['n'] += by
        return state['n']
    step.state = state
    return step
''' in ns
put, get = ns['pair']()
put('stored')
print get(), [f() for f in ns['late']()], [f() for f in ns['early']()], ns['deep'](1)(2)(3), ns['deep'](1)(2)(3, 4)
c = ns['counter'](10)
print c(), c(5), c.state, c.func_closure[0].cell_contents is c.state, c.func_code.co_freevars, c.func_defaults
print ns['deep'].func_code.co_cellvars, ns['deep'](1).func_code.co_freevars


def compiled(values):
    total = []
    space = {}
    exec 'run = lambda f, vs: [f(v) for v in vs]' in space
    return space['run'](lambda v: total.append(v) or len(total), values)


print compiled('abc')
adders = [eval('lambda x, n=n: x + n') for n in range(3)]
print [f(10) for f in adders], [f.func_defaults for f in adders], adders[0].__name__
make = eval('lambda a: lambda b: lambda c: (a, b, c)')
print make(1)(2)(3), make(1)(2).func_code.co_freevars
try:
    exec 'def bad():\n  def inner(): return later\n  r = inner()\n  later = 1\n  return r\nbad()'
except NameError as e:
    print e
