# Codecs that the library has in Python: punycode, uu, quopri.
print repr(u'b\xfccher'.encode('punycode')), repr('bcher-kva'.decode('punycode'))
print repr('a=b\xe9 \n'.encode('quopri')), repr('a=3Db=E9'.decode('quoted-printable'))
print repr('hello'.encode('uu_codec')), repr('hello'.encode('uu').decode('uu_codec'))
try: 'abc'.encode('no_such_codec')
except LookupError as e: print e
