# Arrays have a fixed length; arrays of bytes give their bytes.
from __go__.crypto import sha256, md5
from __go__.encoding import hex
from __go__.net import netip

digest = sha256.Sum256('abc')
print len(digest), hex.EncodeToString(digest.tobytes())[:16], digest[0]  #=> 32 ba7816bf8f01cfea 186
print md5.Sum('') == md5.Sum(''), md5.Size  #=> True 16
addr = netip.AddrFrom4([127, 0, 0, 1])
print addr, addr.As4() == [127, 0, 0, 1], netip.AddrFrom4('\x7f\x00\x00\x01').IsLoopback()  #=> 127.0.0.1 True True
digest[0] = 1
print digest[0], repr(digest[:2])  #=> 1 '\x01x'
for bad in ([1, 2], [1, 2, 3, 256], 'abc'):
    try:
        netip.AddrFrom4(bad)
    except (TypeError, OverflowError) as e:
        print e
#=> netip.AddrFrom4() argument 1 must have 4 items for [4]byte, not 2
#=> netip.AddrFrom4() argument 1: 256 does not fit uint8
#=> netip.AddrFrom4() argument 1 must have 4 bytes for [4]byte, not 3
try:
    digest.append(1)
except TypeError as e:
    print e
#=> [32]uint8 has a fixed length
