# What import statements say when they fail, in every form.
import sys


def attempt(code):
    try:
        code()
    except (ImportError, AttributeError, ValueError, TypeError, NameError), error:
        print code.__name__, '|', type(error).__name__, '|', error


def missing():
    import nothing_here


def missing_dotted():
    import nothing_here.sub


def missing_sub():
    import pack.nothing


def missing_sub_sub():
    import pack.inner.nothing.more


def module_not_package():
    import plain.sub


def module_not_package_deep():
    import plain.sub.more


def name():
    from plain import nothing


def names():
    from plain import value, nothing


def package_name():
    from pack import nothing


def sub_name():
    from pack.inner import nothing


def from_missing():
    from nothing_here import x


def from_missing_sub():
    from pack.nothing import x


def from_not_package():
    from plain.sub import x


def relative_top():
    from . import x


def relative_top_name():
    from .plain import value


def builtin_name():
    from sys import nothing


def builtin_sub():
    import sys.nothing


def bad_all():
    import pack.with_bad_all


def relative_beyond():
    import pack.beyond


def relative_missing():
    import pack.relative_missing


def circular():
    import pack.circular_a


def call_empty():
    __import__('')


def call_number():
    __import__(3)


def call_nothing():
    __import__()


def call_dots():
    __import__('pack..inner')


def call_level():
    __import__('x', {}, {}, [], 1)


def call_from_number():
    __import__('pack', globals(), {}, [3])


def blocked():
    sys.modules['blocked_module'] = None
    import blocked_module


def reload_number():
    reload(3)


def reload_missing():
    module = type(sys)('unknown')
    reload(module)


def failing():
    import fails


for f in [missing, missing_dotted, missing_sub, missing_sub_sub, module_not_package, module_not_package_deep, name,
          names, package_name, sub_name, from_missing, from_missing_sub, from_not_package, relative_top,
          relative_top_name, builtin_name, builtin_sub, bad_all, relative_beyond, relative_missing, circular,
          call_empty, call_number, call_nothing, call_dots, call_level, call_from_number, blocked, reload_number,
          reload_missing, failing, failing]:
    attempt(f)
print sorted(n for n in sys.modules if n.split('.')[0] in ('pack', 'plain', 'fails', 'nothing_here'))
from pack.beyond import x
