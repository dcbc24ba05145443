# []byte: str copied; bytearray and memoryview shared, so that Go writes into them; results are str.
from __go__ import bytes, io, strings, fmt
from __go__.encoding import hex, base64, binary
from __go__.crypto import sha256, subtle

print bytes.ToUpper('abc'), type(bytes.ToUpper('abc')).__name__, bytes.Equal('a', bytearray('a')), bytes.Equal(None, '')  #=> ABC str True True
buf = bytearray(5)
print strings.NewReader('hello world').Read(buf), buf  #=> 5 hello
view = memoryview(buf)
print io.ReadFull(strings.NewReader('HE'), buf[0:2]), buf, io.ReadFull(strings.NewReader('HE'), memoryview(buf)[0:2]), buf  #=> 2 hello 2 HEllo
print hex.Encode(buf, 'ab'), buf, hex.EncodeToString(bytearray('\x01\x02')), hex.EncodeToString(memoryview('ab'))  #=> 4 6162o 0102 6162
print base64.StdEncoding.EncodeToString('\x00\xff'), repr(base64.URLEncoding.DecodeString('AP8='))  #=> AP8= '\x00\xff'
print bytes.Join(['a', bytearray('b'), 'c'], '-'), bytes.Fields(' a b ')[1], bytes.Split('a,b', ',')  #=> a-b-c b [][]uint8(['a', 'b'])
print bytes.ToUpper([97, 98]), bytes.ToUpper((97,)), bytes.ToUpper(u'\xe9') == u'\xc9'.encode('utf-8')  #=> AB A True
def fails(f, *args):
    try:
        result = f(*args)
    except (TypeError, OverflowError) as e:
        print type(e).__name__, e
    else:
        print 'no error:', result
fails(bytes.ToUpper, 5)
#=> TypeError bytes.ToUpper() argument 1 must be []uint8 (a str or bytearray), not int
fails(bytes.ToUpper, [256])
#=> OverflowError bytes.ToUpper() argument 1: 256 does not fit uint8
fails(bytes.ToUpper, ['a', 'bc'])
#=> TypeError bytes.ToUpper() argument 1 must be uint8, not str
fails(bytes.ToUpper, {})
#=> TypeError bytes.ToUpper() argument 1 must be []uint8 (a str or bytearray), not dict
fails(bytes.Join, ['a', 1], '')
#=> TypeError bytes.Join() argument 1 must be []uint8 (a str or bytearray), not int
frozen = 'constant'
print strings.NewReader('XY').Read(frozen), frozen  #=> 2 constant
b = bytes.Buffer()
b.Write('abc')
b.Write(bytearray('def'))
b.WriteByte('g')
print b.String(), b.Len(), b.Next(2), b.ReadByte(), b.ReadString('f'), repr(b.Bytes())  #=> abcdefg 7 ab 99 def 'g'
print sha256.Sum256('').tobytes()[:4].encode('hex'), len(sha256.Sum256('')), sha256.Sum256('a')[0]  #=> e3b0c442 32 202
print subtle.ConstantTimeCompare('ab', 'ab'), binary.BigEndian.Uint32('\x00\x00\x01\x00')  #=> 1 256
