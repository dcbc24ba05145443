# The tree of builtin exceptions, printed from the classes themselves.
def tree(cls, depth=0):
    print '  ' * depth + cls.__name__
    for sub in sorted(cls.__subclasses__(), key=lambda c: c.__name__):
        if sub.__module__ == 'exceptions': tree(sub, depth + 1)
tree(BaseException)
import exceptions
print exceptions.ValueError is ValueError
print EnvironmentError.__bases__, UnicodeDecodeError.__mro__[1:4]
