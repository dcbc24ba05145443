# Pools of threads: multiprocessing.pool.ThreadPool and multiprocessing.dummy.
import multiprocessing.dummy
import os
from multiprocessing.pool import ThreadPool


def square(n):
    return n * n


def fail(n):
    raise ValueError(n)


pool = ThreadPool(4)
print pool.map(square, range(10))
print sorted(pool.imap_unordered(square, range(5))), list(pool.imap(square, range(5), 2))
print pool.apply(square, (7,)), pool.apply_async(square, (8,)).get()
try:
    pool.map(fail, [1])
except ValueError as e:
    print 'ValueError', e
pool.close()
pool.join()
pool = multiprocessing.dummy.Pool(2)
print pool.map(os.path.basename, ['a/b', 'c/d'])
pool.terminate()
queue = multiprocessing.dummy.Queue()
p = multiprocessing.dummy.Process(target=queue.put, args=(5,))
p.start()
p.join()
print queue.get(), p.exitcode, multiprocessing.dummy.active_children()
