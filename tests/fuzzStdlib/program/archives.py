"""Parsers of archives: zipfile, tarfile and gzip, from memory."""
import cStringIO
import gzip
import tarfile
import zipfile

from mutate import mutated


def make_zip():
    out = cStringIO.StringIO()
    archive = zipfile.ZipFile(out, 'w')
    archive.writestr(zipfile.ZipInfo('a.txt'), 'hello ' * 10)
    packed = zipfile.ZipInfo('b/c.txt')
    packed.compress_type = zipfile.ZIP_STORED
    archive.writestr(packed, 'x')
    archive.close()
    return out.getvalue()


def make_tar():
    out = cStringIO.StringIO()
    archive = tarfile.open(fileobj=out, mode='w')
    for name, text in [('a.txt', 'hello'), ('b/' + 'n' * 120, 'x' * 600)]:
        info = tarfile.TarInfo(name)
        info.size = len(text)
        archive.addfile(info, cStringIO.StringIO(text))
    archive.close()
    return out.getvalue()


ZIPPED, TARRED = make_zip(), make_tar()
# written out, since compressors differ in what they make of a text
GZIPPED = '\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\xff\xcbH\xcd\xc9\xc9W(\xcf/\xcaI\x01\x00\x85\x11J\r\x0b\x00\x00\x00'


def read_zip(rng):
    data = mutated(rng, [ZIPPED], 3)

    def call():
        archive = zipfile.ZipFile(cStringIO.StringIO(data))
        return [(info.filename, info.file_size, archive.read(info)) for info in archive.infolist()]
    return 'zipfile %r' % data, call


def read_tar(rng):
    data = mutated(rng, [TARRED], 3)

    def call():
        archive = tarfile.open(fileobj=cStringIO.StringIO(data))
        result = []
        for info in archive:
            member = archive.extractfile(info)
            result.append((info.name, info.size, member and member.read(2000)))
        return result
    return 'tarfile %d %r' % (hash(data), data[:200]), call


def read_gzip(rng):
    data = mutated(rng, [GZIPPED], 2)
    return 'gzip %r' % data, lambda: gzip.GzipFile(fileobj=cStringIO.StringIO(data)).read(1000)


PARSERS = [read_zip, read_tar, read_gzip]
