# _json's scanner: every way in which a document can be right or wrong, as str and as unicode.
import _json, json
from _json import *
print [name for name in sorted(vars(_json)) if name != '__file__']
print dir(make_scanner), dir(make_encoder)
def t(f, *a, **k):
    try:
        outcome = repr(f(*a, **k))
    except BaseException as e:
        outcome = '%s: %s' % (type(e).__name__, e)
    print f.__name__, [x for x in a if not isinstance(x, type)], sorted(k), outcome

for s in ['"abc\\n', '"abc', '"abc\\n"', '"\\u12"','"\\u1234','"\\u1234"', '"\\ud834\\udd20"','"\\ud834\\u0041"','"\\ud834\\uzzzz"','"\\ud834\\u00','"\\ud834','"a\x01"','"\\x"','"\\','"\xc3\xa9"','"\xff"','""','"a" b', '"\xff\\']:
    t(scanstring,s,1); 
    if max(s) < '\x80': t(scanstring,unicode(s),1)
    t(scanstring,s,1,'latin-1',False)
for a in [(), (1,), (1,2), ('a',), ('a','b'),('"a"',1,None),('"a"',1,u'utf-8'),('"a"',1,5),('"a"',1,'utf-8','x'),('"a"',-1),('"a"',4),('"a"',3),('"a"',10**20),('"a"',1.5),('"a"',1,'nope'),('"\xff"',1,'nope'),('"a"',1,'utf-8',1,1),('"a"',1,'a\0b')]: t(scanstring, *a)
t(scanstring, '"a"', end=1)
t(encode_basestring_ascii); t(encode_basestring_ascii,1); t(encode_basestring_ascii,'a\xff'); t(encode_basestring_ascii,'\xc3\xa9\x7f\x00\n"\\/'); t(encode_basestring_ascii,u'\U0001d120\ud834\u2028'); t(encode_basestring_ascii, 'a', 'b')
class S(str): pass
t(encode_basestring_ascii,S('x'))
for s in ['[1,]','[1','[1 2]','[','{','{"a"','{"a":','{"a":1','{"a":1,','{"a":1,}','{"a" 1}','{a:1}','{"a":1 "b"}','-','-x','01','1.','1.e5','1e','1e+','1E5','1.5e-3','nul','null','tru','NaN','-Infinity','-Infinit','Infinity','Infinit','','  ',' 1 x','1 ','[]','{}','[ ]','{ }','{"a":}','[-]','["\\x"]','123456789012345678901234567890','1e999','-0','-0.0','[1,2','{"a":[}','"','\xff', 'N','[1,\n2 3]',u'[1,\n2 3]',u'\u20ac',u'["\u20ac" 1]', '1.5', '\xef\xbb\xbf1', '{"a":1,"a":2}', '[1]]','{1:2}', '{"a":1,,}']:
    t(json.loads,s)
    t(json.loads,s,strict=False,object_pairs_hook=lambda p: p, parse_int=repr,parse_float=repr,parse_constant=repr)
t(json.loads,'[{"a":{"b":1}}]',object_hook=lambda p: sorted(p.items()))
sc=json.JSONDecoder().scan_once
t(sc.__call__, '1',-1); t(sc.__call__,'1',5); t(sc.__call__, 1,1); t(sc.__call__); t(sc.__call__,'1',0); t(sc.__call__,string='1',idx=0); t(sc.__call__,u'1', 10**20); t(sc.__call__,'1','a')
t(make_scanner); t(make_scanner,1) 
class C: encoding=None; strict=1; object_hook=None; object_pairs_hook=None; parse_float=float; parse_int=int; parse_constant=None
print make_scanner(C).encoding
C.encoding=u'latin-1'; print repr(make_scanner(C).encoding), repr(make_scanner(C)('"\xff"',0))
C.encoding=5; t(make_scanner, context=C)
C.encoding='utf-8'; C.strict=0; print repr(make_scanner(C)('"\n"',0))
t(make_scanner(C).__call__, 'NaN', 0)
try: sc.strict=1
except Exception as e: print type(e),e
try: json.loads('['*100000)
except Exception as e: print type(e),e
try: json.loads('{"a":'*100000)
except Exception as e: print type(e),e
try: json.loads(u'{"a":'*100000)
except Exception as e: print type(e),e
