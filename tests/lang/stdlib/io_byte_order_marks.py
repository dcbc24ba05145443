# io: the byte order mark stands where text begins a file, not where it is appended.
import io
import os
import tempfile

folder = tempfile.mkdtemp()
name = os.path.join(folder, 'text')
for encoding in ('utf-16', 'utf-32', 'utf-8-sig', 'utf-16-le'):
    def shown():
        print encoding, repr(open(name, 'rb').read())
    for mode, text in [('w', u'ab'), ('a', u'cd'), ('a', u'')]:
        with io.open(name, mode, encoding=encoding) as f:
            f.write(text)
            f.write(u'e')
        shown()
    with io.open(name, 'r+', encoding=encoding) as f:
        f.seek(0, 2)
        f.write(u'Z')
    shown()
    with io.open(name, 'r+', encoding=encoding) as f:
        f.seek(0)
        f.write(u'Q')
    shown()
    with io.open(name, 'w+', encoding=encoding) as f:
        f.write(u'ab')
        f.seek(0)
        f.truncate()
        f.write(u'cd')
        f.seek(0, 1)
        f.write(u'x')
    shown()
    os.remove(name)
os.rmdir(folder)
