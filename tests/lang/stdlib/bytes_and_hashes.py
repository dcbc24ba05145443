# Modules _random, binascii, the hashes, cStringIO, fcntl, resource and _locale.
import _random, binascii, _md5, _sha, _sha256, _sha512, cStringIO, fcntl, resource, _locale
def q(f):
    try: print repr(f())
    except Exception as e: print type(e),e
r=_random.Random(42); print [r.random() for i in range(3)], r.getrandbits(5), r.getrandbits(100)
r.seed(2**100+17); print r.random(); r.seed('abc'); print r.random(); r.seed(-5); print r.random(); r.seed(0L); print r.random()
r.jumpahead(1000); print r.random(); s=r.getstate(); print r.random(), len(s), s[:2], s[-1]; r.setstate(s); print r.random(); r.jumpahead(10**30); print r.random()
q(lambda:r.getrandbits(0)); q(lambda:r.setstate(3)); q(lambda:r.setstate((1,))); q(lambda:r.jumpahead(1.5)); q(lambda:_random.Random(1,2)); q(lambda:r.seed([]))
class R(_random.Random):
    def __init__(self, x=None): self.y=x
print R(5).random(), R(x=3).y
b=binascii
for f in (lambda:b.a2b_uu(b.b2a_uu('hello world')),lambda:b.b2a_uu('x'*46),lambda:b.b2a_uu(''),lambda:b.a2b_uu('!\x01'),lambda:b.a2b_uu('#86)C\n'),lambda:b.a2b_uu('#86)C xx'),lambda:b.a2b_uu('#8'),lambda:b.a2b_uu(''),lambda:b.a2b_base64('YQ'),lambda:b.a2b_base64('YQ=='),lambda:b.a2b_base64('Y'),lambda:b.a2b_base64('Y=Q='),lambda:b.a2b_base64('!!Y Q = ='),lambda:b.a2b_base64('YWJj=YWJj'),lambda:b.b2a_base64('abcd'),lambda:b.b2a_base64(''),lambda:b.hexlify('ab'),lambda:b.unhexlify('616'),lambda:b.unhexlify('zz'),lambda:b.unhexlify('6A6b'),lambda:b.crc32('abc'),lambda:b.crc32('abc',5),lambda:b.crc32('abc',-5),lambda:b.crc32('abc',2**40),lambda:b.crc_hqx('abc',0),lambda:b.crc_hqx('abc',70000),lambda:b.a2b_qp('a=3D=\nb= \n_'),lambda:b.a2b_qp('a_b=',header=True),lambda:b.a2b_qp('=zz=A=3d'),lambda:b.b2a_qp('a=b \t\n\x80 x'*10),lambda:b.b2a_qp('a b_c',header=True),lambda:b.b2a_qp('a b\n c ',quotetabs=True,istext=False),lambda:b.b2a_qp('.\nx.\n\r\n a\r\n'),lambda:b.b2a_hqx('abcd'),lambda:b.a2b_hqx(b.b2a_hqx('abcdef')+':'),lambda:b.a2b_hqx('B@*M'),lambda:b.a2b_hqx('\x00'),lambda:b.a2b_hqx('B'),lambda:b.rlecode_hqx('aaaaab\x90'+'c'*300),lambda:b.rledecode_hqx(b.rlecode_hqx('aaaaab\x90'+'c'*300)),lambda:b.rledecode_hqx('\x90'),lambda:b.rledecode_hqx('\x90\x00'),lambda:b.rledecode_hqx('a\x90'),lambda:b.rledecode_hqx('\x90\x05'),lambda:b.hexlify(3),lambda:b.hexlify(u'ab'),lambda:b.unhexlify(u'\xe9'),lambda:b.Error.__bases__,lambda:b.Incomplete.__bases__,lambda:b.hexlify(),lambda:b.a2b_qp(),lambda:b.crc32('a','b'),lambda:b.b2a_qp('x'*100),lambda:b.b2a_qp('.'),lambda:b.b2a_qp('\n.\n'),lambda:b.b2a_qp(' '),lambda:b.b2a_qp('\t\r\n'), lambda:b.a2b_base64('AAA\xff'),lambda:b.crc_hqx('abc'),lambda:b.b2a_qp(data='x',foo=1),lambda:b.b2a_uu('\0\0\0'),lambda:b.b2a_uu('a'),lambda:b.b2a_uu('ab'),lambda:b.b2a_uu('abcd'*11)):
    q(f)
for f in (lambda:_md5.new(3),lambda:_md5.new(string='a'),lambda:_md5.new('a','b'),lambda:_md5.new().update(),lambda:_md5.new().update(3),lambda:_sha.new(string='a').name,lambda:_sha256.sha256(string='x').name,lambda:_sha256.sha224().name,lambda:_md5.new().name,lambda:_md5.new().block_size,lambda:_md5.new(u'\xe9'),lambda:_sha.new(5),lambda: _sha256.sha256(5),lambda:_md5.new(bytearray('ab')).hexdigest(),lambda:_md5.new(buffer('ab')).hexdigest(),lambda:_sha512.sha512(memoryview('ab')).hexdigest(),lambda:_sha512.sha384('ab').digest(),lambda:_sha256.sha256('a','b'),lambda:_sha.new(foo=1),lambda:_sha256.sha256().update(u'\xe9'),lambda:_md5.new(foo=2),lambda:_md5.MD5Type,lambda:_md5.new('a').copy().hexdigest(),lambda:_md5.digest_size,lambda:_sha.blocksize):
    q(f)
S=cStringIO.StringIO
def seq(*ops):
    s=S(); out=[]
    for n,a in ops:
        try: out.append(getattr(s,n)(*a))
        except Exception as e: out.append((type(e).__name__,str(e)))
    return out
q(lambda:S(3)); q(lambda:S(u'a').getvalue()); q(lambda:S(u'\xe9')); q(lambda:S('a','b')); q(lambda:S(buffer('ab')).read()); q(lambda:S(bytearray('ab')).read());q(lambda:S(None)); q(lambda:S(s='a')); q(lambda:S(memoryview('ab')).read())
q(lambda:seq(('write',(3,)),('write',(u'\xe9',)),('write',('abc',)),('seek',(10,)),('tell',()),('getvalue',()),('write',('x',)),('getvalue',()),('seek',(-3,2)),('read',()),('seek',(-100,1)),('read',(2,)),('getvalue',(True,)),('getvalue',(False,)),('getvalue',(1,2)),('truncate',(5,)),('tell',()),('getvalue',()),('truncate',(-1,)),('truncate',()),('seek',(0,)),('truncate',()),('getvalue',()),('isatty',()),('flush',()),('reset',()),('next',()),('close',()),('close',()),('write',('a',)),('read',()),('isatty',()),('flush',()),('getvalue',()),('tell',()),('next',()),('reset',())))
q(lambda:seq(('writelines',(['a\n','b\nc'],)),('seek',(0,)),('readline',()),('readline',(1,)),('readline',()),('readline',()),('readline',()),('reset',()),('readlines',()),('reset',()),('readlines',(1,)),('writelines',(3,)),('writelines',([3],)),('seek',('x',)),('seek',(0,5)),('read',('x',)),('readline',(0,)),('reset',()),('readline',(-5,)),('read',(-2,)),('readlines',(0,))))
s=S('abc\ndef'); q(lambda:s.write('x')); q(lambda:list(s)); q(lambda:s.closed); q(lambda: s.softspace); q(lambda: s.name)
s=S(); q(lambda:s.softspace); s.softspace=3; q(lambda:s.softspace); q(lambda:s.closed)
def f(): s.softspace='a'
q(f)
def f(): s.foo=1
q(f)
q(lambda:s.truncate('a')); q(lambda:iter(s) is s); q(lambda:cStringIO.InputType); q(lambda: S('abc').truncate(1)); q(lambda:cStringIO.OutputType()); q(lambda:seq(('seek',(5,)),('getvalue',()),('read',()),('write',('a',)),('getvalue',())))
q(lambda: seq(('seek',(5,)),('truncate',()),('tell',()),('getvalue',())))
i=S('abcdef'); i.read(3)
q(lambda: (i.truncate(), i.getvalue(), i.tell()))
i=S('abc'); i.close(); q(lambda: i.read()); q(lambda: i.closed); q(lambda: next(i))
print >>s, 'hello', 3
print s.getvalue()
f=open('fcntl.tmp','w')
q(lambda:fcntl.fcntl(f,fcntl.F_GETFL)&3); q(lambda:fcntl.fcntl(f,fcntl.F_GETFL,'abcd')); q(lambda:fcntl.fcntl('x',1)); q(lambda:fcntl.fcntl(f,1,1.5)); q(lambda:fcntl.fcntl(f,1,'x'*2000)); q(lambda:fcntl.fcntl(99,1)); q(lambda:fcntl.fcntl(f,1,[])); q(lambda:fcntl.fcntl(-1,1))
q(lambda:fcntl.flock(f,fcntl.LOCK_EX)); q(lambda:fcntl.lockf(f,fcntl.LOCK_EX)); q(lambda:fcntl.lockf(f,99)); q(lambda:fcntl.lockf(f,fcntl.LOCK_UN,1,2,0)); q(lambda:fcntl.lockf(f,fcntl.LOCK_SH)); q(lambda: fcntl.flock(f,1000))
q(lambda:fcntl.ioctl(f,0x5401,'x'*60)); q(lambda:fcntl.ioctl(f,0x5413)); q(lambda: fcntl.ioctl(f,'a'))
q(lambda:resource.getrlimit(99)); q(lambda:resource.getrlimit(resource.RLIMIT_CORE)); q(lambda:resource.setrlimit(resource.RLIMIT_CORE,(1,))); q(lambda:resource.setrlimit(resource.RLIMIT_CORE,5)); q(lambda:resource.setrlimit(99,(1,2))); q(lambda:resource.getrusage(5)); q(lambda:len(resource.getrusage(0)));q(lambda:resource.error); q(lambda:resource.setrlimit(resource.RLIMIT_CORE,(-2,5))); q(lambda:resource.setrlimit(resource.RLIMIT_CORE,('a',5)))
L=_locale
q(lambda:L.setlocale(6)); q(lambda:L.setlocale(0,'C')); q(lambda:L.setlocale(0,'xx')); q(lambda:L.setlocale(0,'en_US.UTF-8')); q(lambda:L.setlocale(6,'')); q(lambda:L.setlocale(99)); q(lambda:sorted(L.localeconv().items())); q(lambda:L.strcoll('a','b')); q(lambda:L.strxfrm('abc')); q(lambda:L.nl_langinfo(L.CODESET)); q(lambda:L.nl_langinfo(1)); q(lambda:L.Error.__bases__); q(lambda:L.gettext('x')); q(lambda:L.dgettext('a','b')); q(lambda:L.textdomain(None)); q(lambda:L.bindtextdomain('a',None)); q(lambda:L.textdomain('z')); q(lambda:L.bindtextdomain('a','/tmp')); q(lambda:L.strcoll(u'a',u'b')); q(lambda:L.strcoll('a',3)); q(lambda:L.bind_textdomain_codeset('a',None)); q(lambda:L.dcgettext('a','b',5)); q(lambda:L.setlocale(1,'POSIX')); q(lambda:L.setlocale(6,'C.UTF-8'))
import posix; posix.unlink('fcntl.tmp')
