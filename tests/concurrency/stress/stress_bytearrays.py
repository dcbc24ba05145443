# Bytearrays: whole bytes, none lost.
from harness import THREADS, case, check, together


@case
def append(ops):
    b = bytearray()

    def work(i):
        for k in xrange(ops):
            b.append(i)
    together(work)
    for i in range(THREADS):
        check(b.count(chr(i)) == ops, 'thread %d: %d bytes of %d', i, b.count(chr(i)), ops)


@case
def pop(ops):
    b = bytearray('x') * (ops * THREADS)
    counts = []

    def work(i):
        n = 0
        try:
            while True:
                b.pop()
                n += 1
        except IndexError:
            pass
        counts.append(n)
    together(work)
    check(sum(counts) == ops * THREADS, '%d bytes came out', sum(counts))


@case
def change_everything(ops):
    b = bytearray('abc' * 20)

    def work(i):
        for k in xrange(ops):
            n = (i + k) % 9
            try:
                if n == 0:
                    b.extend('abcabc')
                elif n == 1:
                    del b[40:]
                elif n == 2:
                    b[10:20] = 'cba'
                elif n == 3:
                    b.reverse()
                elif n == 4:
                    b[k % 30] = 97
                elif n == 5:
                    b.insert(5, 98)
                elif n == 6:
                    check(set(str(b)) <= set('abc'), 'bytes that nobody wrote: %r', str(b))
                elif n == 7:
                    check(b[k % 20] in (97, 98, 99), 'a byte is %r', b[k % 20])
                else:
                    b.remove('c')
            except (IndexError, ValueError):
                pass
    together(work)
    check(set(str(b)) <= set('abc'), 'bytes that nobody wrote: %r', str(b))
