# -*- coding: utf-8 -*-
"""Internationalised domain names: the codec idna and stringprep."""
for s in u'bücher.de', u'faß.de', u'www.example.com', u'', u'a..b', u'.', u'\u3002a', u'例え.テスト', u'x'*64, u'xn--bcher-kva.de', u'\u0627a', u'a\u00ad', u'\ufb01', u'A.B.', u'\U0001f600.com':
    try:
        e = s.encode('idna'); print repr(e), repr(e.decode('idna'))
    except Exception as x: print type(x).__name__, x
for s in 'xn--bcher-kva.de','xn--a-ecp.ru','xn--','XN--BCHER-KVA','a.','\xff','xn--zca', '':
    try: print repr(s.decode('idna'))
    except Exception as x: print type(x).__name__, x
import codecs
enc=codecs.getincrementalencoder('idna')()
print repr(enc.encode(u'ä')), repr(enc.encode(u'x.org')), repr(enc.encode(u'',True))
dec=codecs.getincrementaldecoder('idna')()
print repr(dec.decode('xn--bcher-kva.')), repr(dec.decode('de',True))
import stringprep
for f in dir(stringprep):
    if f.startswith(('in_','map_')):
        print f, hash(tuple((getattr(stringprep,f)(unichr(c)) for c in range(0,0x3000,1))))
