# T(Field=value): zero values, conversions of fields, unknown names, nested values, pointers, nil.
from __go__.net import http, url
from __go__ import time, image
from __go__.image import color
from __go__.encoding import pem
import copy

c = http.Cookie(Name='n', Value='v', MaxAge=5, Secure=True, Expires=time.Unix(0, 0).UTC())
print c.String(), c.Path == '', c.SameSite == http.SameSite(0), c.Partitioned
#=> n=v; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=5; Secure True True False
u = url.URL(Scheme='http', Host='h', Path='/p', RawQuery='q=1')
print u, u.User, u.Query().Get('q'), u.JoinPath('x', 'y')  #=> http://h/p?q=1 None 1 http://h/p/x/y?q=1
u.User = url.UserPassword('me', 'pw')
print u.String(), u.User.Username(), u.User.Password(), u.Redacted()  #=> http://me:pw@h/p?q=1 me ('pw', True) http://me:xxxxx@h/p?q=1
u.User = None
print u  #=> http://h/p?q=1
block = pem.Block(Type='TEST', Headers={'k': 'v'}, Bytes='data')
print block.Headers['k'], block.Bytes, pem.EncodeToMemory(block).split('\n')[0]  #=> v data -----BEGIN TEST-----
rgb = color.RGBA(R=1, G=2, B=3, A=255)
print rgb.R, rgb == color.RGBA(R=1, G=2, B=3, A=255), rgb.RGBA(), color.RGBA(R=1) == color.RGBA(R=1)  #=> 1 False (257, 514, 771, 65535) False
def fails(f, **kw):
    try:
        result = f(**kw)
    except (TypeError, OverflowError, AttributeError) as e:
        print type(e).__name__, e
    else:
        print 'no error:', result
fails(color.RGBA, R=256)
#=> OverflowError color.RGBA.R: 256 does not fit uint8
fails(color.RGBA, R='x')
#=> TypeError color.RGBA.R must be uint8, not str
fails(color.RGBA, X=1)
#=> TypeError color.RGBA has no field 'X'
fails(color.RGBA, r=1)
#=> TypeError color.RGBA has no field 'r'; did you mean 'R'?
fails(url.URL, User='me')
#=> TypeError url.URL.User must be *url.Userinfo, not str
fails(http.Cookie, Expires=5)
#=> TypeError http.Cookie.Expires must be time.Time, not int
try:
    color.RGBA(1, 2, 3, 4)
except TypeError as e:
    print e  #=> color.RGBA() takes its fields by keyword
d = copy.copy(rgb)
d.R = 9
print rgb.R, d.R, image.Rectangle().Empty(), image.Rect(0, 0, 2, 2).Max.X  #=> 1 9 True 2
r = image.Rect(0, 0, 2, 3)
corner = r.Max
corner.X = 10
print r.Max.X, r.Dx(), image.Pt(1, 2).Add(image.Pt(3, 4)).X  #=> 10 10 4
try:
    del r.Max
except TypeError as e:
    print e  #=> image.Rectangle.Max can't be deleted
