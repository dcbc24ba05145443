"""BZ2File: reading, writing, universal line ends, seeking, iteration, files that end too soon."""
import bz2
import os
import tempfile

def t(f,*a,**k):
    try: print repr(f(*a,**k))
    except Exception as e: print type(e).__name__, e
fn = os.path.join(tempfile.mkdtemp(), 'x.bz2')
t(bz2.BZ2File,'/nonexistent')
f=bz2.BZ2File(fn,'w'); t(f.write,'abc\n'); t(f.read); t(f.readline); t(f.readlines); t(f.writelines,['x\n',u'y\r\n']); t(f.tell); t(f.seek,1); print f.mode,f.closed,f.newlines,f.softspace; t(f.write); t(f.write, 5); t(f.writelines,5); t(f.writelines,[5]); t(f.close); t(f.close); t(f.write,'x')
print repr(f)[:22], f.closed
f=bz2.BZ2File(fn,'rU'); print f.mode; t(f.readline); t(f.readlines); print f.newlines; t(f.seek,0); t(f.read,3); t(f.tell); t(f.seek,-1,2); t(f.read); t(list,f); t(f.write,'x'); t(f.next)
print f.__enter__() is f, f.__exit__(1,2,3)
t(f.__enter__)
t(f.read); t(f.next); t(f.tell); t(f.seek,0); t(f.readline); t(f.writelines,[])
f=bz2.BZ2File(fn); print repr(f.mode), f.name==fn; t(f.seek,2); t(f.next); t(f.read,0); t(f.readline,1); t(f.readlines,1); t(f.seek, 0,7); t(f.seek,-5); t(f.tell); t(f.read,'x'); t(f.seek,100); t(f.tell); t(f.seek,0); t(f.read,1); t(f.seek,2,1); t(f.tell); t(f.next); t(f.tell)
t(setattr,f,'mode','x'); t(setattr,f,'softspace',1); t(lambda: f.zzz)
for d in ('garbage', bz2.compress('abc\n'*10)[:-5], bz2.compress('abc')*2,'',bz2.compress('abc')+'junk'):
    open(fn,'wb').write(d)
    t(lambda: bz2.BZ2File(fn).read()); t(lambda: bz2.BZ2File(fn).readline()); t(lambda: bz2.BZ2File(fn).readlines()); t(lambda: list(bz2.BZ2File(fn))); t(lambda: bz2.BZ2File(fn).read(2))
f=bz2.BZ2File(fn,'w',compresslevel=3); f.write('a\r\nb\rc\nd'); f.close()
for m in ('r','U','rU','rb'):
    f=bz2.BZ2File(fn,m); print m, f.mode; t(f.read,2); t(f.read,2); t(f.readlines); print f.newlines
    f=bz2.BZ2File(fn,m); t(lambda: [f.readline(2), f.readline(0), f.readline(), f.readline(-1), f.readline(1), f.readline()]); print f.newlines
    f=bz2.BZ2File(fn,m); t(list,f)
class S(bz2.BZ2File):
    x=1
s=S(fn,'w'); s.y=2; print s.y, type(s).__name__; print >>s, 'hi', 5; s.close(); print open(fn,'rb').read()==bz2.compress('hi 5\n'), s.softspace
try:
    with bz2.BZ2File(fn) as f: print f.read(); raise KeyError
except KeyError: print f.closed
t(bool, bz2.BZ2Compressor() is None)
os.remove(fn)
os.rmdir(os.path.dirname(fn))
