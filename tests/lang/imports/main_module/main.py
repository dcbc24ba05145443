# The main program imported by its own modules, __main__ in sys.modules, the __name__ idiom, module state shared.
import sys
shared = ['main']
print 'running as', __name__
if __name__ == '__main__':
    import other
    print other.main_is_main, other.shared_from_main
    import __main__
    print __main__.shared is shared, __main__ is sys.modules['__main__']
    __main__.injected = 'injected'
    print injected
    import main
    print main.__name__, main.shared is shared, main.shared
    print sys.argv, __file__, __name__
    other.state.append(1)
    import third
    print third.state_seen
else:
    print 'imported again as', __name__
