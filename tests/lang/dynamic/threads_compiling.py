# Threads that compile and run sources of their own at once, and one code object in many namespaces.
import threading

shared = compile('''
def make(n):
    def inner(k):
        return [n * i for i in range(k)]
    return inner
total = sum(make(base)(10))
class Point(object):
    def __init__(self, x):
        self.x = x
    def __eq__(self, other):
        return self.x == other.x
same = Point(base) == Point(base)
''', 'shared', 'exec')
results = [None] * 16


def work(index):
    names = {'base': index}
    for turn in range(20):
        exec shared in names
        source = 'def f(n):\n  return n %s %d\nvalue = f(%d)\nbad = [x for x in (1, 2, 3) if x %% 2]' % (
            '+-*'[turn % 3], index, turn)
        exec source in names
        try:
            compile('def f(:\n', 'bad%d' % index, 'exec')
        except SyntaxError as e:
            names['error'] = e.filename, e.lineno, e.offset
        names['summed'] = names.get('summed', 0) + names['value'] + eval('total + len(bad)', names)
    results[index] = names['total'], names['same'], names['summed'], names['error']


threads = [threading.Thread(target=work, args=(i,)) for i in range(16)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
for result in results:
    print result
