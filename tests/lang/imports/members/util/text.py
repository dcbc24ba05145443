from . import util_name
def shout(s): return s.upper() + '!'
