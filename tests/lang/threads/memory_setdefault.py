# Check-then-act is two steps; setdefault is one, so all threads agree on one object.
import thread

cache = {}
got = []
ends = []


def work(end):
    got.append([cache.setdefault(key, object()) for key in xrange(200)])
    end.release()


for i in range(8):
    end = thread.allocate_lock()
    end.acquire()
    ends.append(end)
    thread.start_new_thread(work, (end,))
for end in ends:
    end.acquire()
print all(objects == got[0] for objects in got), len(cache)
