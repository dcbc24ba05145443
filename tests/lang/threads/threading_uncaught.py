# An exception that ends a thread is printed with a traceback from the thread's beginning.
import StringIO
import sys
import threading
import traceback


class Worker(threading.Thread):
    def run(self):
        def deep(n):
            if n:
                deep(n - 1)
            raise KeyError('x')
        deep(2)


def fail(a, b=2):
    raise ValueError(a, b)


err = sys.stderr = StringIO.StringIO()
for t in (Worker(name='worker'), threading.Thread(target=fail, args=(1,), kwargs={'b': 3}),
          threading.Thread(target=fail, args=(1, 2, 3)), threading.Thread(target=sys.exit, args=(3,)),
          threading.Thread(target=traceback.print_stack)):
    t.start()
    t.join()
sys.stderr = sys.__stderr__
for line in err.getvalue().splitlines():
    # Where the library is differs from machine to machine, and so does whether its source can be shown.
    if 'self.' in line:
        continue
    if 'threading.py' in line:
        line = '  File threading.py' + line[line.index('", line') + 1:]
    print line
print t.is_alive(), threading.active_count()
