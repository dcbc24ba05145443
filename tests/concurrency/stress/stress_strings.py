# Strings that are interned, hashed, laid out and grown by several threads at once.
from harness import THREADS, case, check, together


@case
def grow_the_same(ops):
    start = 'x' * 200
    start += 'y'  # it came from an addition, so it may have room behind it

    def work(i):
        for k in xrange(ops):
            a = start
            a += str(i) * 10
            a += 'z'
            check(a == 'x' * 200 + 'y' + str(i) * 10 + 'z', 'a sum is %r', a)
    together(work)


@case
def unicode_laid_out(ops):
    texts = [u'\u20ac%d\u0142' % k * 20 for k in xrange(ops)]

    def work(i):
        for k, u in enumerate(texts):
            check(u[0] == u'\u20ac' and u[-1] == u'\u0142', 'text %d is %r', k, u)
            check(hash(u) == hash(u + u''), 'hash of text %d', k)
            check(u.encode('utf-8').decode('utf-8') == u, 'text %d', k)
    together(work)


@case
def interned(ops):
    ops //= 4
    names = ['attr_%d' % k for k in xrange(ops)]
    objects = []

    class C(object):
        pass

    def work(i):
        o = C()
        for k, n in enumerate(names):
            setattr(o, ''.join(n), k)
        objects.append(o)
    together(work)
    for o in objects:
        check([getattr(o, n) for n in names] == range(len(names)), 'attributes are missing')


shared = ''


@case
def one_variable(ops):
    def work(i):
        global shared
        for k in xrange(ops):
            s = shared
            check(s == s[:1] * len(s), 'the text is mixed: %r', s[:50])
            shared = chr(97 + i) * (k % 300)
    together(work)
