# An object is made ready first and put where others find it last: then they see it whole.
import thread


class Settings(object):
    pass


current = None
done = thread.allocate_lock()
done.acquire()


def watch():
    while current is None:
        pass
    print current.host, current.ports
    done.release()


thread.start_new_thread(watch, ())
fresh = Settings()
fresh.host = 'example.org'
fresh.ports = [80, 443]
current = fresh
done.acquire()
