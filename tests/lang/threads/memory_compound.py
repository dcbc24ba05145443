# What is one step and what isn't: an append is, += on a shared variable isn't and needs a lock.
import thread

count = 0
log = []
lock = thread.allocate_lock()
ends = []


def work(end):
    global count
    for k in xrange(1000):
        log.append(k)  # one step
        with lock:  # += reads, adds and writes: three steps
            count += 1
    end.release()


for i in range(8):
    end = thread.allocate_lock()
    end.acquire()
    ends.append(end)
    thread.start_new_thread(work, (end,))
for end in ends:
    end.acquire()
print count, len(log)
