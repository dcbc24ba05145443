# -*- coding: utf-8 -*-
# Module io: files, buffers, text, streams in memory, and classes of one's own.
import io, os
def q(f, *a, **k):
    try: print repr(f(*a, **k))
    except Exception as e: print type(e).__name__, e
p='io.tmp'
f=io.open(p,'w',encoding='utf-8'); q(lambda: f.write(u'h\xe9llo\nw\u1234rld\r\nend')); q(lambda: f.write('x')); q(lambda: f.tell()); f.close(); q(lambda: f.write(u'x')); q(lambda:f.closed)
f=io.open(p,encoding='utf-8'); q(f.readline); q(f.tell); q(f.read,3); t=f.tell(); print t; q(f.read); f.seek(t); q(f.read); q(lambda: f.newlines); f.seek(0); q(f.readlines); q(f.read); q(f.seek,0,2); q(f.seek,1,1); q(f.seek,-1); q(lambda: list(f)); f.seek(0); q(next, f); q(f.tell); f.close()
for nl in (None,'','\n','\r','\r\n'):
    f=io.open(p,encoding='utf-8',newline=nl); q(f.readlines); f.close()
    f=io.open(p+'2','w',newline=nl); f.write(u'a\nb\r\nc\r'); f.close(); q(open(p+'2','rb').read)
f=io.open(p,'rb'); q(lambda:f); q(f.read,4); q(f.peek,2); q(f.tell); q(f.readline); q(f.seek,-3,2); q(f.read); q(f.read1,5); b=bytearray(3); f.seek(0); q(f.readinto,b); print b; q(f.raw.tell); q(lambda:f.mode); q(lambda:f.name==p); q(f.write,'x'); f.close(); q(f.read); q(f.tell)
f=io.open(p,'r+b'); q(f.read,2); q(f.write,'ZZ'); q(f.tell); q(f.read,3); f.seek(0); q(f.read); q(f.truncate,5); f.seek(0); q(f.read); f.close()
f=io.open(p,'wb',0); q(lambda:f.write(u'abc')); q(f.write,'abc'); q(f.read); q(lambda:f.fileno()>2); q(f.isatty); q(lambda: f.mode); f.close(); q(lambda: f.write('x'))
f=io.FileIO(p,'r+'); q(f.read); q(f.seek,1); q(f.write,'Q'); f.seek(0); q(f.readall); q(f.tell); q(f.truncate,2); q(lambda: f.closefd); q(f.readable); f.close(); q(lambda:f); q(f.fileno)
for args in (('nope/x',),(p,'q'),(p,'rw'),(p,'rbt'),(p,'wU'),(p,'rb',-1,'utf8'),(p,'rb',-1,None,'strict'),(p,'r',0),(3.5,),(p,'',),('/tmp',),(-1,),(9999,),(p,'r',-1,None,None,'x'),(p,'r',-1,'nosuchenc'),(p,'r',-1,None,None,3)):
    q(io.open,*args)
b=io.BytesIO('abc\ndef\n'); q(b.read,2); q(b.readline); q(b.tell); q(b.write,'XY'); q(b.getvalue); q(b.seek,20); q(b.write,'e'); q(b.getvalue); q(b.truncate,3); q(b.getvalue); q(b.seek,-1); q(b.seek,0,5); b.seek(0); q(b.readlines); q(b.write,u'x'); q(b.write,3); q(b.read,-5); q(b.readinto,bytearray(2)); q(b.closed.__class__); q(list,io.BytesIO('a\nb')); b.close(); q(b.read); q(b.getvalue); q(lambda: b.closed)
s=io.StringIO(u'a\nb\r\nc'); q(s.read,2); q(s.readline); q(s.readline); q(s.write,'x'); q(s.write,u'\u1234'); q(s.getvalue); q(s.seek,1); q(s.seek,1,1); q(s.truncate); q(s.getvalue); q(lambda: s.newlines); q(io.StringIO,'abc'); x=io.StringIO(u'a\r\nb\rc\n',newline=None); q(x.getvalue); q(lambda: x.newlines); x=io.StringIO(u'a\r\nb\rc\n',newline=''); q(lambda:list(x)); q(lambda: x.newlines); x=io.StringIO(u'a\nb',newline='\r\n'); q(x.getvalue); s.close(); q(s.read); q(lambda: s.line_buffering); q(s.tell)
q(lambda: io.IncrementalNewlineDecoder(None,True).decode(u'a\r')); d=io.IncrementalNewlineDecoder(None,True); q(d.decode,u'a\r'); q(d.getstate); q(d.decode,u'\nb\rc'); q(lambda:d.newlines); d.reset(); q(lambda:d.newlines); q(d.decode,'x')
class Raw(io.RawIOBase):
    def __init__(self, data): self.d=data; self.p=0; self.w=[]
    def readable(self): return True
    def writable(self): return True
    def readinto(self, b):
        n=min(len(b),len(self.d)-self.p, 3); b[:n]=self.d[self.p:self.p+n]; self.p+=n; return n
    def write(self, b): self.w.append(bytes(b)); return len(b)
r=Raw('hello world\nfoo'); br=io.BufferedReader(r); q(br.read,4); q(br.readline); q(br.read); q(r.read); q(lambda: r.closed); q(br.seek,0); q(lambda: br.detach() is r); q(br.read); 
w=Raw(''); bw=io.BufferedWriter(w,4); q(bw.write,'ab'); q(bw.write,'cdefgh'); q(bw.flush); print len(w.w); q(bw.seek,0); bw.close(); q(bw.write,'a'); q(lambda:w.closed)
t=io.TextIOWrapper(Raw(u'a\nb\xe9c'.encode('utf8')),'utf8') if 0 else io.TextIOWrapper(io.BufferedReader(Raw(u'a\nb\xe9c'.encode('utf8'))),'utf8'); q(lambda:t); q(t.readline); q(t.read); q(lambda:t.encoding); q(lambda:t.errors); q(lambda:t.line_buffering); q(t.tell); q(lambda:t.buffer.raw.__class__.__name__); q(t.detach().__class__.__name__.upper); q(t.read)
pr=io.BufferedRWPair(Raw('abc'),Raw('')); q(pr.read,2); q(pr.write,'x'); q(pr.flush); q(pr.readable); q(lambda:pr.closed); pr.close(); q(lambda:pr.closed)
q(lambda: io.open(p).__class__); q(lambda: io.BlockingIOError(1,'a',3).characters_written); q(lambda: io.UnsupportedOperation.__bases__); q(lambda: isinstance(io.BytesIO(), io.BufferedIOBase)); q(lambda: issubclass(io.FileIO, io.RawIOBase)); q(lambda: io.IOBase().seek(0)); q(lambda: io.RawIOBase().read()); q(lambda: io.BufferedIOBase().read()); q(lambda: io.TextIOBase().read()); q(lambda:io.TextIOBase().encoding)
with io.open(p,'w') as f:
    f.write(u'x')
q(lambda:f.closed); q(f.__enter__)
f=io.open(p,'w',encoding='utf-16'); f.write(u'ab'); f.write(u'cd'); f.close(); q(open(p,'rb').read); f=io.open(p,encoding='utf-16'); q(f.read); f.close(); 
f=io.open(p,'w'); f.foo=3; q(lambda:f.foo); f.buffer.bar=4; q(lambda:f.buffer.bar)
f.write(u'unflushed')
os.unlink(p); os.unlink(p+'2')
