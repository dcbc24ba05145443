package zipimport

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"io"
	"os"

	"grumpy.dev/runtime/py"
)

// directories is zipimport._zip_directory_cache: archive → a dict of its files, which programs may read and delete from.
var directories = py.NewDict()

// The parts of a file's entry in the directory that are read again: the others are for programs to see.
const (
	entryMethod = 1
	entryPacked = 2
	entryPlain  = 3
	entryOffset = 4
)

// smallestZip is the size of a zip file with nothing in it.
const smallestZip = 22

// directoryOf gives an archive's files by name, read once; zero with an exception: it is no archive.
func directoryOf(t *py.Thread, archive string) py.Value {
	key := py.MkStr(archive)
	if d := directories.Get(t, key); d.Ok() || t.HasExc() {
		return d
	}
	r, err := zip.OpenReader(archive)
	if info, missing := os.Stat(archive); missing == nil && info.Size() < smallestZip {
		return t.Raise(zipImportError, "can't read Zip file: "+archive)
	}
	if err != nil {
		return t.Raise(zipImportError, "not a Zip file: "+archive)
	}
	defer func() { _ = r.Close() }()
	files := py.NewDict()
	for _, f := range r.File {
		offset, err := f.DataOffset()
		if err != nil {
			return t.Raise(zipImportError, "bad local file header in "+archive)
		}
		entry := py.NewTuple(py.MkStr(archive+"/"+f.Name), py.Int(int64(f.Method)), py.Int(int64(f.CompressedSize64)),
			py.Int(int64(f.UncompressedSize64)), py.Int(offset), py.Int(int64(f.ModifiedTime)), py.Int(int64(f.ModifiedDate)), //nolint:staticcheck // as stored
			py.Int(int64(f.CRC32)))
		if !files.Set(t, py.MkStr(f.Name), entry.V()) {
			return py.Value{}
		}
	}
	if !directories.Set(t, key, files.V()) {
		return py.Value{}
	}
	return files.V()
}

// number gives a part of an entry, -1 where a program has put something else there.
func number(entry []py.Value, part int) int64 {
	if len(entry) <= part {
		return -1
	}
	n, ok := py.Int64Of(entry[part])
	if !ok {
		return -1
	}
	return n
}

// contents reads what an entry of the directory describes.
func contents(t *py.Thread, archive string, entry []py.Value) (string, bool) {
	offset, size := number(entry, entryOffset), number(entry, entryPacked)
	if offset < 0 || size < 0 || !py.HasRoom(t, int(size), 1) {
		if !t.HasExc() {
			t.Raise(py.IOError, "zipimport: can't read data")
		}
		return "", false
	}
	f, err := os.Open(archive)
	if err != nil {
		t.Raise(py.IOError, "zipimport: can not open file "+archive)
		return "", false
	}
	defer func() { _ = f.Close() }()
	packed := make([]byte, min(size, fileSize(f)))
	if n, err := f.ReadAt(packed, offset); err != nil || int64(n) < size {
		t.Raise(py.IOError, "zipimport: can't read data")
		return "", false
	}
	switch number(entry, entryMethod) {
	case int64(zip.Store):
		return string(packed), true
	case int64(zip.Deflate):
		return unpack(t, packed, number(entry, entryPlain))
	}
	t.Raise(zipImportError, "can't decompress data; zlib not available")
	return "", false
}

func fileSize(f *os.File) int64 {
	info, err := f.Stat()
	if err != nil {
		return 0
	}
	return info.Size()
}

// unpack reads no more than the directory promises.
func unpack(t *py.Thread, packed []byte, size int64) (string, bool) {
	if size < 0 || !py.HasRoom(t, int(size), 1) {
		if !t.HasExc() {
			t.Raise(zipImportError, "can't decompress data")
		}
		return "", false
	}
	data, err := io.ReadAll(io.LimitReader(flate.NewReader(bytes.NewReader(packed)), size))
	if err != nil {
		t.Raise(zipImportError, "can't decompress data")
		return "", false
	}
	return string(data), true
}
