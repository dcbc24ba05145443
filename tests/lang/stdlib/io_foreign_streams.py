# Buffered streams over objects that are no streams of io, which are only asked what they can do.
import datetime
import functools
import io


def t(f, *args):
    try:
        print repr(f(*args))
    except Exception as e:
        print type(e).__name__, e


class Raw(object):
    closed = False

    def readable(self):
        return True

    writable = readable

    def isatty(self):
        return True

    def seekable(self):
        return False


class Unreadable(io.RawIOBase):
    def readable(self):
        return False

    def writable(self):
        return True


t(lambda: io.BufferedReader(Raw()).isatty())
t(lambda: io.BufferedWriter(Raw()).isatty())
t(lambda: io.BufferedRWPair(Raw(), Raw()).isatty())
t(io.BufferedRWPair, object(), object())
t(io.BufferedReader, Unreadable())
closed = io.BytesIO()
closed.close()
t(closed.writelines, [])
text = io.StringIO()
for state in ((u'', u'', 0), ('', u'', 0, None), (u'', u'', 0.0, None), (u'', u'', -1, None), (u'', u'', 0, 0)):
    t(text.__setstate__, state)
text.close()
t(text.__setstate__, (u'', u'', 0, None))


class Text(str):
    def replace(self, *args):
        return None


class Zone(datetime.tzinfo):
    def utcoffset(self, when):
        return datetime.timedelta(0)
    dst = utcoffset

    def tzname(self, when):
        return Text('name')


t(datetime.datetime(2005, 3, 2, tzinfo=Zone()).strftime, '%Z')


class Named(dict):
    pass


f = functools.partial(len)
f.__setstate__((len, (), Named(a=10), None))
print type(f.keywords)
