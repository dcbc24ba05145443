# reload and imp of files that are written and edited while the program runs.
import imp
import os
import sys
import tempfile

folder = tempfile.mkdtemp()
sys.dont_write_bytecode = True
path = os.path.join(folder, 'edited_module.py')


def write(source):
    with open(path, 'w') as f:
        f.write(source)


write('value = 1\nkept = "old"\ndef f():\n    return value\n')
sys.path.insert(0, folder)
import edited_module
first = edited_module.f
print edited_module.value, edited_module.kept, first()
write('value = 22\ndef f():\n    return value * 2\nadded = True\n')
print reload(edited_module) is edited_module
print edited_module.value, edited_module.kept, edited_module.f(), first(), edited_module.added
write('value = 333\nraise RuntimeError("half way")\n')
try:
    reload(edited_module)
except RuntimeError as e:
    print e, edited_module.value, 'edited_module' in sys.modules
write('value = (\n')
try:
    reload(edited_module)
except SyntaxError as e:
    print e.msg, e.lineno, os.path.basename(e.filename)
print edited_module.value
write('name = __name__\n')
loaded = imp.load_source('another', path)
print loaded.name, sys.modules['another'] is loaded, imp.load_source('another', path) is loaded
f, found, description = imp.find_module('edited_module', [folder])
print os.path.basename(found), description
again = imp.load_module('third', f, found, description)
f.close()
print again.name, again.__name__, imp.new_module('fresh').__dict__.keys()
for bad in (3, 'edited_module', None):
    try:
        reload(bad)
    except TypeError as e:
        print e
del sys.modules['edited_module']
try:
    reload(edited_module)
except ImportError as e:
    print e
os.remove(path)
os.rmdir(folder)
