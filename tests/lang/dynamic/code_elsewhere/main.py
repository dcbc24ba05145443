# The code of compiled functions in other namespaces: FunctionType, new.function, exec, eval, func_code.
import new
import sys
import traceback
import types

import helper

NAME = 'main'
LIMIT = 3

other = types.FunctionType(helper.name.func_code, {'NAME': 'other'})
print other(), other.__name__, other.__module__, other.func_globals, other.func_code is helper.name.func_code
mine = new.function(helper.limited.func_code, globals(), 'mine', (5,))
print mine(1), mine(0, 1, 2, z=3), mine.__name__, mine.func_defaults, helper.limited(1)
closure = helper.maker('x')
copy = types.FunctionType(closure.func_code, globals(), 'copy', None, closure.func_closure)
print copy(1), closure(1), copy.func_closure == closure.func_closure
try:
    types.FunctionType(closure.func_code, globals())
except TypeError as e:
    print e
print list(types.FunctionType(helper.produce.func_code, globals())(2)), list(helper.produce(1))

space = {}
exec helper.name.func_code in {'NAME': 'exec'}
print eval(helper.name.func_code, {'NAME': 'eval'}), eval(helper.name.func_code)
try:
    exec helper.name.func_code in space
except NameError as e:
    print e
try:
    eval(helper.fail.func_code)
except TypeError as e:
    print e


def local():
    return NAME + '!'


local.func_code = helper.name.func_code
print local(), local.func_code is helper.name.func_code, local.func_globals is globals()
helper.name.func_code = (lambda: NAME * 2).func_code
print helper.name(), helper.name.__name__
local.__code__ = copy.__code__ if False else (lambda: 'back').__code__
print local()
try:
    local.func_code = closure.func_code
except ValueError as e:
    print e

failing = types.FunctionType(helper.fail.func_code, {'NAME': 'elsewhere', 'ValueError': KeyError})
try:
    failing(1)
except KeyError as e:
    print repr(e)
    frame = sys.exc_info()[2].tb_next.tb_frame
    print frame.f_code is helper.fail.func_code, frame.f_locals, sorted(frame.f_globals)[-2:]
    print traceback.format_exc().replace(helper.__file__.rstrip('c'), 'helper.py')
print types.FunctionType(helper.recurse.func_code, {'recurse': lambda n: 100})(5)


class Meta(type):
    pass


rebuilt = type(helper.produce)(helper.recurse.func_code, {'recurse': helper.recurse})
print rebuilt(3), rebuilt == helper.recurse, rebuilt.func_code == helper.recurse.func_code
this = sys._getframe().f_code
print this.co_name, this.co_filename, len(this.co_consts) > 10, this.co_names[:5]
again = {'__name__': 'again'}
body = [k for k in this.co_consts if getattr(k, 'co_name', '') == 'Meta'][0]
exec body in again
print sorted(k for k in again if k != '__builtins__')
