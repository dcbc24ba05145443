# Threads that evaluate at once: private namespaces stay private, shared ones lose nothing.
import threading

lock = threading.Lock()
results = {}
source = '''
def work(n):
    total = 0
    for i in range(n):
        total += i * k
    return total
answer = work(500)
'''
code = compile(source, 'worker', 'exec')


def private(k):
    ns = {'k': k}
    for _ in range(5):
        exec code in ns
    with lock:
        results[k] = ns['answer']


threads = [threading.Thread(target=private, args=(k,)) for k in range(8)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print sorted(results.items())
shared = {'log': []}
exec 'def add(who):\n  for i in range(200):\n    log.append((who, i))' in shared
threads = [threading.Thread(target=shared['add'], args=(n,)) for n in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print len(shared['log']), all([i for w, i in shared['log'] if w == n] == range(200) for n in range(4))
errors = []


def failing(n):
    try:
        eval('1 // (n - n)', {'n': n})
    except ZeroDivisionError as e:
        with lock:
            errors.append(str(e))


threads = [threading.Thread(target=failing, args=(n,)) for n in range(5)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print len(errors), set(errors)
