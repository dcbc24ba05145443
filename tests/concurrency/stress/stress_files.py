# Files: every write whole, every line read once.
import os

from harness import THREADS, case, check, once_each, together


def path(name):
    return os.path.join(os.environ.get('TMPDIR', '/tmp'), 'grumpy-stress-%d-%s' % (os.getpid(), name))


@case
def write_and_read_lines(ops):
    name = path('lines')
    try:
        with open(name, 'w') as f:
            def write(i):
                for k in xrange(ops):
                    f.write('%d %d\n' % (i, k))
            together(write)
        got = []
        with open(name) as f:
            def read(i):
                mine = []
                while True:
                    line = f.readline()
                    if not line:
                        break
                    mine.append(tuple(map(int, line.split())))
                got.extend(mine)
            together(read)
        once_each(got, [(i, k) for i in range(THREADS) for k in xrange(ops)], 'lines')
    finally:
        os.remove(name)


@case
def close_while_used(ops):
    name = path('closed')
    try:
        for n in range(20):
            f = open(name, 'w+')

            def work(i):
                try:
                    for k in xrange(50):
                        f.write('x' * 100)
                        f.seek(0)
                        f.read(10)
                        f.tell()
                        if i == 5 and k == 25:
                            f.close()
                except (ValueError, IOError) as e:
                    check(str(e) == 'I/O operation on closed file' or isinstance(e, IOError), 'ValueError: %s', e)
            together(work)
            f.close()
    finally:
        os.remove(name)
