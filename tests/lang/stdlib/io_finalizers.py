# An abandoned stream whose class has a __del__ is closed after it, and so flushed.
import gc
import io


def make(base, *args):
    record = []

    class Stream(base):
        def __del__(self):
            record.append('del')

        def close(self):
            record.append('close')
            super(Stream, self).close()

        def flush(self):
            record.append('flush')
            super(Stream, self).flush()

    Stream(*args)
    return record


for base, args in ((io.IOBase, ()), (io.RawIOBase, ()), (io.BufferedIOBase, ()), (io.TextIOBase, ()), (io.BytesIO, ()),
                   (io.BufferedWriter, (io.BytesIO(),)), (io.FileIO, ('/dev/null', 'wb'))):
    record = make(base, *args)
    gc.collect()
    print base.__name__, record[:2], 'flush' in record
