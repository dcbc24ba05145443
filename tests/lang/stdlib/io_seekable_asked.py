# Who asks a raw stream whether it is seekable.
import io
class R(io.RawIOBase):
    def readable(s): print 'readable',; return True
    def writable(s): print 'writable',; return True
    def seekable(s): print 'seekable',; return False
    def readinto(s, b): return 0
b = io.BufferedReader(R())
try: b.seek(0)
except Exception as e: print repr(e)
try: b.tell()
except Exception as e: print repr(e)
try: io.BufferedRandom(R())
except Exception as e: print repr(e)
class S(R):
    def seekable(s): print 'seekable',; return 1
b = io.BufferedReader(S())
try: b.seek(0)
except Exception as e: print repr(e)
