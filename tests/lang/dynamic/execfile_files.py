# execfile: namespaces, errors, tracebacks with the file's lines.
import os, tempfile, traceback, sys
fd, name = tempfile.mkstemp('.py')
os.close(fd)
def write(text):
    with open(name, 'w') as f: f.write(text)
def shown(text):
    return text.replace(name, 'FILE')
try:
    write('# coding: latin-1\nx = 1\ny = x + 1\ndef f(): return x\nprint __name__\n')
    execfile(name)
    print x, y, f()
    d = {'__name__': 'given'}
    execfile(name, d)
    print sorted(k for k in d if k[:2] != '__'), f.func_code.co_filename == name
    g, l = {}, {}
    execfile(name, g, l)
    print sorted(k for k in g), sorted(l)
    def local():
        z = 5
        execfile(name)
        return sorted(locals())
    print local()
    write('def boom():\n    return [1][5]\n\nboom()\n')
    try:
        execfile(name)
    except IndexError:
        print shown(traceback.format_exc())
    write('ok = 1\nnot ok\n  indented\n')
    try:
        execfile(name)
    except SyntaxError:
        print shown(traceback.format_exc().splitlines()[-4].strip()), sys.exc_info()[1].text
    for bad in ('/no/such/file.py', os.path.dirname(name)):
        try:
            execfile(bad)
        except IOError as e:
            print e.errno, e.strerror
    for args in ((), (1,), (name, 1), (name, {}, 1), (name, {}, {}, {})):
        try:
            execfile(*args)
        except TypeError as e:
            print e
finally:
    os.remove(name)
