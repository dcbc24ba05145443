# Module marshal: every type, versions, bad data; import through sys.meta_path and module imp.
import marshal, imp, posix, sys
L=[None,True,1,-1,2**31,2**40,2**70,-2**70,0L,1.5,1j,'a-bc','a b'*2,u'\xe9\u1234\U00012345',(1,),[1,'x','x'],{1:2},set([1]),frozenset([2]),Ellipsis,StopIteration,bytearray('ab'),buffer('cd')]
for x in L:
    print repr(marshal.dumps(x)), repr(marshal.dumps(x,0)), repr(marshal.dumps(x,1)), repr(marshal.loads(marshal.dumps(x))), repr(marshal.loads(marshal.dumps(x, 0)))
for bad in (object(), [object()], 'x'.join, int):
    try: print repr(marshal.dumps(bad))
    except Exception as e: print type(e),e
l=[]
l.append(l)
try: marshal.dumps(l)
except Exception as e: print type(e),e
for s in ('','i','i\1','z','s\xff\xff\xff\x7f','s\xff\xff\xff\xff','(\1\0\0\0','R\0\0\0\0','l\1\0\0\0\xff\xff','l\1\0\0\0\0\0','f\x03abc','0','{NN','[\1\0\0\x000','c\0','u\1\0\0\0\xff','x\x011','g123','y12','<\1\0\0\0[\0\0\0\0','{[\0\0\0\0N0'):
    if s[:1]=='c': continue
    try: print repr(marshal.loads(s))
    except Exception as e: print repr(s),type(e),e
try: marshal.loads('('*0+'[\1\0\0\0'*3000)
except Exception as e: print type(e),e
for f in (lambda:marshal.loads(3),lambda:marshal.dump(3,4),lambda:marshal.load('a'),lambda:marshal.dumps()):
    try: f()
    except Exception as e: print type(e),e
print marshal.loads(u'N'), marshal.loads(buffer('i\1\0\0\0'))
f=open('marshal.tmp','wb'); marshal.dump([1,'a',2.5,{'k':(1,2)}],f); f.write('tail'); f.close()
f=open('marshal.tmp','rb'); print marshal.load(f), f.read()
print imp.get_suffixes(), repr(imp.get_magic()), imp.new_module('q')
try: imp.find_module('nonesuch')
except ImportError as e: print e
print imp.find_module('sys')
print imp.is_builtin('sys'), imp.is_builtin('marshal'), imp.is_builtin('foo')
try: imp.release_lock()
except RuntimeError as e: print e
class F(object):
    def find_module(self, name, path=None):
        print 'find', name, path
        if name == 'magic': return self
    def load_module(self, name):
        m = imp.new_module(name); m.x = 42; sys.modules[name] = m; return m
sys.meta_path.append(F())
import magic
print magic.x
try: import nope
except ImportError as e: print e
posix.unlink('marshal.tmp')
