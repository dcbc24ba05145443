# dummy_threading runs a thread's target while it is started; the real module stays what it is.
import dummy_threading
import threading

order = []
t = dummy_threading.Thread(target=order.append, args=(1,))
t.start()
order.append(2)
t.join()
print order, dummy_threading is threading, t.is_alive()
ends = []
t = threading.Thread(target=lambda: ends.append(threading.current_thread().name), name='real')
t.start()
t.join()
print ends, dummy_threading.current_thread().name, threading.current_thread().name
with dummy_threading.RLock():
    print dummy_threading.active_count()
