# Module thread: starting, locks, thread-local data, errors.
import thread

print sorted(n for n in dir(thread) if not n.startswith('__'))
print thread.LockType, thread._local, thread.error, thread.error.__mro__
print sorted(dir(thread.LockType))
print thread.start_new is thread.start_new_thread, thread.exit_thread.__name__


def attempt(f, *args):
    try:
        print f(*args)
    except (Exception, SystemExit, KeyboardInterrupt) as e:
        print type(e), e


attempt(thread.LockType)
attempt(thread.start_new_thread)
attempt(thread.start_new_thread, 1, 2)
attempt(thread.start_new_thread, len, 2)
attempt(thread.start_new_thread, len, (), 2)
attempt(thread.start_new_thread, len, (), {}, 2)

lock = thread.allocate_lock()
for args in [(), (0,), (False,), ('a',), (1, 2), (None,), (1L << 40,), (0.0,)]:
    if lock.locked() and (not args or args[0]):
        lock.release()
    attempt(lock.acquire, *args)
attempt(lock.locked)
attempt(lock.__exit__)
attempt(lock.release)
attempt(lock.__enter__)
attempt(lock.__exit__, 1, 2, 3)
with lock as got:
    print got, lock.locked(), lock.locked_lock()
print lock.locked()
attempt(setattr, lock, 'x', 1)
attempt(thread.exit)
attempt(thread.exit, 1)
attempt(thread.interrupt_main)

for size in -1, 5, 'a', 100000, 65536, 0, 1 << 70, None, 40000.0, 0:
    attempt(thread.stack_size, size)
attempt(thread.stack_size)
attempt(thread.stack_size, 1, 2)

# A thread starts, gets its arguments, and hands something over.
box = []
done = thread.allocate_lock()
done.acquire()


def work(*args, **kw):
    box.append((args, sorted(kw.items())))
    done.release()


ident = thread.start_new_thread(work, (1, 2), {'key': 3})
done.acquire()
print box, ident != thread.get_ident(), type(ident)

# thread.exit ends it without a word.
def leave():
    try:
        thread.exit()
    finally:
        done.release()


thread.start_new_thread(leave, ())
done.acquire()

# Arguments may be subclasses.
class T(tuple):
    pass


class D(dict):
    pass


thread.start_new_thread(work, T((7,)), D(z=1))
done.acquire()
print box[-1]

# Locks are nobody's: one thread takes, another one lets go.
baton = thread.allocate_lock()
baton.acquire()
steps = []


def relay():
    steps.append('relay')
    baton.release()


thread.start_new_thread(relay, ())
baton.acquire()
steps.append('main')
print steps
