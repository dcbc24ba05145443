# cPickle: objects that contain themselves through their arguments, fast mode, memos that are set, data that ends early.
import cPickle
import cStringIO


class Holder(object):
    pass


class MyList(list):
    pass


class MyDict(dict):
    __hash__ = object.__hash__


class MyTuple(tuple):
    pass


def cyclic(factory, get):
    for protocol in (0, 1, 2):
        holder = Holder()
        container = factory([holder])
        holder.attr = container
        copied = cPickle.loads(cPickle.dumps(container, protocol))
        print type(copied).__name__, len(copied), get(copied).attr is copied
        pickler = cPickle.Pickler(cStringIO.StringIO(), protocol)
        pickler.fast = 1
        try:
            pickler.dump(container)
        except Exception as e:
            print type(e).__name__, str(e).partition(' at ')[0]


def first(items):
    return list(items)[0]


for factory in (list, MyList, set, frozenset, MyTuple, lambda items: dict.fromkeys(items), lambda items: MyDict.fromkeys(items)):
    cyclic(factory, first)

deep = []
for _ in range(60):
    deep = [deep]
out = cStringIO.StringIO()
pickler = cPickle.Pickler(out)
pickler.fast = 1
pickler.dump(deep)
print cPickle.loads(out.getvalue()) == deep

for bad in ('garyp', 'L10', 'F0.0', 'F0.00', "S'abc'", 'Vabc', 'V\n.', 'I\n', 'Ng0', '(c__builtin__\nlist', 'N(2', ']N(a', '(Nd',
            '}(NNs', '}((u', '}(Nu', 'N(\x85', 'NN(N\x87', 'c__builtin__\nlist\n)(R', '.', '0', '1', 's', 'Np1'):
    for load in (cPickle.loads, lambda data: cPickle.load(cStringIO.StringIO(data))):
        try:
            print repr(bad), repr(load(bad))
        except Exception as e:
            print repr(bad), type(e).__name__, e

data = ['abcdefg', 'abcdefg', 44]
out = cStringIO.StringIO()
pickler = cPickle.Pickler(out)
pickler.dump(data)
unpickler = cPickle.Unpickler(cStringIO.StringIO(out.getvalue()))
print unpickler.load()
again = cStringIO.StringIO()
primed = cPickle.Pickler(again)
primed.memo = pickler.memo
primed.dump(data)
print len(again.getvalue()) < len(out.getvalue())
primed = cPickle.Unpickler(cStringIO.StringIO(again.getvalue()))
primed.memo = unpickler.memo
print primed.load()

pickler = cPickle.Pickler(2)
for value in ('x', None, 5, True):
    try:
        pickler.fast = value
    except TypeError as e:
        print e,
    print pickler.fast
try:
    del pickler.fast
except TypeError as e:
    print e
