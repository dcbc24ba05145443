depth = __name__.count('.')
def shout(s): return s.upper() + '!'
def wrap(s): return '<' + s + '>'
def where():
    from .. import engine
    from ... import VERSION
    return engine.__name__, VERSION
