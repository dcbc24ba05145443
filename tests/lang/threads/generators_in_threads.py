# Generators while several threads run: each thread its own ones, and one that all of them resume.
import thread
import time


def numbers(n):
    for i in range(n):
        yield i


def pairs(source):
    last = 0
    for x in source:
        yield last, x
        last = x


def work(n):
    total = 0
    for a, b in pairs(x for x in numbers(n) if x % 3):
        total += b - a + 1
    try:
        for a, b in zip(range(n), numbers(n)):
            total += a - b
        g = numbers(2)
        g.next(), g.next()
        g.next()
    except StopIteration:
        total += 1000000
    return total


results = []
expected = work(3000)
done = [thread.allocate_lock() for _ in range(4)]


def run(lock):
    for _ in range(5):
        results.append(work(3000))
    lock.release()


for lock in done:
    lock.acquire()
    thread.start_new_thread(run, (lock,))
for lock in done:
    lock.acquire()
print len(results), set(results) == set([expected])

shared = numbers(2000)
taken = []
clashes = []


def take(lock):
    while True:
        try:
            taken.append(shared.next())
        except ValueError as e:
            clashes.append(str(e))
        except StopIteration:
            break
    lock.release()


for lock in done:
    thread.start_new_thread(take, (lock,))
for lock in done:
    lock.acquire()
print len(taken), sorted(taken) == range(2000), set(clashes) <= set(['generator already executing'])
