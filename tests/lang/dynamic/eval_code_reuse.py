# One code object in many namespaces, threads of values through it, and its attributes meanwhile.
code = compile('total + step', 'formula', 'eval')
print [eval(code, {'total': t, 'step': s}) for t, s in [(1, 2), (1.5, 2), ('a', 'b'), ([1], [2]), (10 ** 20, 1)]]
for ns in [{'total': 1}, {'step': 1}, {'total': 1, 'step': 'x'}]:
    try:
        print eval(code, ns)
    except (NameError, TypeError) as e:
        print type(e).__name__, e
print code.co_names, code.co_varnames, code.co_argcount, code.co_filename, code.co_name, code.co_firstlineno


class Names(object):
    def __init__(self):
        self.asked = []

    def __getitem__(self, name):
        self.asked.append(name)
        if name == 'missing':
            raise KeyError(name)
        return len(name)


names = Names()
print eval(code, {}, names), names.asked
try:
    eval('total + missing', {}, names)
except NameError as e:
    print e, names.asked
body = compile('counter = counter + 1\nhistory.append(counter)', 'body', 'exec')
ns = {'counter': 0, 'history': []}
for _ in range(4):
    exec body in ns
print ns['counter'], ns['history']
class Locals(dict):
    def __missing__(self, key):
        return '<%s>' % key


print eval('[a, b, len]', {}, Locals(b=2))
exec 'c = a; del b' in {}, Locals(b=1)
l = Locals(b=1)
exec 'c = a; del b' in {}, l
print sorted(l.items())
