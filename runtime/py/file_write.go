// Writing to files and moving about in them.
package py

import (
	"os"
)

// fileWrite writes bytes to an open file object: print's way in.
func fileWrite(t *Thread, f Value, data string) bool {
	s := fileOf(t, f)
	if s == nil {
		return false
	}
	ok := s.writeLocked(t, data)
	s.mu.Unlock()
	return ok
}

// writeLocked writes to a stream whose lock is held.
func (s *stream) writeLocked(t *Thread, data string) bool {
	if !s.writable {
		t.Raise(IOError, "File not open for writing")
		return false
	}
	if err := s.write(data); err != nil {
		raiseIOError(t, err)
		return false
	}
	return true
}

// fileText gives the bytes that writing v to a file writes: unicode is encoded as the file wants.
func fileText(t *Thread, f *File, v Value) (string, bool) {
	switch {
	case IsStr(v):
		return As[Str](v).s, true
	case !IsUnicode(v):
		return fileBufferText(t, f, v)
	case f.encoding.Ok() && f.encoding != None && !f.binary:
		return encodeToStr(t, v, As[Str](f.encoding).s, fileErrors(f))
	}
	return defaultEncode(t, v)
}

// fileBufferText is fileText of what is neither str nor unicode: a binary file takes any bytes.
func fileBufferText(t *Thread, f *File, v Value) (string, bool) {
	if s, ok := bufferText(v); ok {
		return s, true
	}
	if !f.binary {
		return "", refuseCharBuffer(t, v)
	}
	if s, ok := bufferBytes(v); ok {
		return s, true
	}
	t.Raise(TypeError, "argument 1 must be string or buffer, not "+argTypeName(v))
	return "", false
}

// argTypeName names a value's type as CPython's argument errors do.
func argTypeName(v Value) string {
	if v == None {
		return "None"
	}
	return TypeName(v)
}

func fileErrors(f *File) string {
	if f.errors.Ok() && IsStr(f.errors) {
		return As[Str](f.errors).s
	}
	return "strict"
}

func fileWriteMethod(t *Thread, self Value, args []Value) Value {
	f := As[File](self)
	if f.s.Load() == nil {
		return t.Raise(ValueError, "I/O operation on closed file")
	}
	if s := f.s.Load(); s != nil && !s.writable {
		return t.Raise(IOError, "File not open for writing")
	}
	data, ok := fileText(t, f, args[0])
	f.softspace.Store(0)
	if !ok || !fileWrite(t, self, data) {
		return Value{}
	}
	return None
}

// fileWriteObject writes str(v), or repr(v), to a file object as print does: unicode in the file's encoding.
func fileWriteObject(t *Thread, self, v Value, repr bool) bool {
	f := As[File](self)
	var text Value
	switch {
	case repr:
		text = Repr(t, v)
	case IsUnicode(v) && f.encoding.Ok() && f.encoding != None:
		text = v
	default:
		text = ToStr(t, v)
	}
	if text.Zero() {
		return false
	}
	data, ok := fileText(t, f, text)
	return ok && fileWrite(t, self, data)
}

func fileWriteLines(t *Thread, self, lines Value) Value {
	f := As[File](self)
	if f.s.Load() == nil {
		return t.Raise(ValueError, "I/O operation on closed file")
	}
	if s := f.s.Load(); s != nil && !s.writable {
		return t.Raise(IOError, "File not open for writing")
	}
	if TypeOf(lines).Slots.Iter == nil && TypeOf(lines).Slots.Item == nil {
		return t.Raise(TypeError, "writelines() requires an iterable argument")
	}
	ok := IterateInto(t, lines, func(v Value) bool {
		if !IsStr(v) && !IsUnicode(v) {
			if _, isText := bufferText(v); !isText && !f.binary {
				t.Raise(TypeError, "writelines() argument must be a sequence of strings")
				return false
			}
		}
		data, ok := fileText(t, f, v)
		return ok && fileWrite(t, self, data)
	})
	if !ok {
		return Value{}
	}
	return None
}

func fileFlush(t *Thread, self Value) Value {
	s := fileOf(t, self)
	if s == nil {
		return Value{}
	}
	err := s.flush()
	s.mu.Unlock()
	if err != nil {
		return raiseIOError(t, err)
	}
	return None
}

// fileOffset converts an offset argument: an index, or (with a warning CPython hides) a float.
func fileOffset(t *Thread, v Value) (int64, bool) {
	if IsAnyFloat(v) {
		if !Warn(t, DeprecationWarning, "integer argument expected, got float", 1) {
			return 0, false
		}
		return int64(FloatValue(v)), true
	}
	if !IsAnyInt(v) && !IsLong(v) && TypeOf(v).Slots.Index == nil {
		t.Raise(TypeError, "'"+TypeName(v)+"' object cannot be interpreted as an index")
		return 0, false
	}
	i, ok := AsIndex(t, v, OverflowError)
	return int64(i), ok
}

func fileSeek(t *Thread, self Value, args []Value) Value {
	if As[File](self).s.Load() == nil {
		return t.Raise(ValueError, "I/O operation on closed file")
	}
	whence := 0
	if args[1].Ok() {
		var ok bool
		if whence, ok = argInt32(t, args[1]); !ok {
			return Value{}
		}
	}
	offset, ok := fileOffset(t, args[0])
	if !ok {
		return Value{}
	}
	s := fileOf(t, self)
	if s == nil {
		return Value{}
	}
	defer s.mu.Unlock()
	As[File](self).iterating.Store(false)
	if whence < 0 || whence > 2 {
		return raiseErrno(t, IOError, errInvalid, Value{})
	}
	if err := s.seek(offset, whence); err != nil {
		return raiseIOError(t, err)
	}
	return None
}

func fileTell(t *Thread, self Value) Value {
	s := fileOf(t, self)
	if s == nil {
		return Value{}
	}
	defer s.mu.Unlock()
	pos, err := s.tell(As[File](self).iterating.Load())
	if err != nil {
		return raiseIOError(t, err)
	}
	return Int(pos)
}

func fileTruncate(t *Thread, self Value, args []Value) Value {
	s := fileOf(t, self)
	if s == nil {
		return Value{}
	}
	defer s.mu.Unlock()
	if !s.writable {
		return t.Raise(IOError, "File not open for writing")
	}
	pos, err := s.tell(false)
	if err != nil {
		return raiseIOError(t, err)
	}
	size := pos
	if args[0].Ok() {
		var ok bool
		if size, ok = fileOffset(t, args[0]); !ok {
			return Value{}
		}
	}
	if err = s.flush(); err == nil {
		err = s.f.Truncate(size)
	}
	if err == nil {
		err = s.seek(pos, 0)
	}
	if err != nil {
		return raiseIOError(t, err)
	}
	return None
}

func fileFileno(t *Thread, self Value) Value {
	s := fileOf(t, self)
	if s == nil {
		return Value{}
	}
	defer s.mu.Unlock()
	return SmallInt(int64(s.f.Fd()))
}

func fileIsatty(t *Thread, self Value) Value {
	s := fileOf(t, self)
	if s == nil {
		return Value{}
	}
	defer s.mu.Unlock()
	return Bool(isTerminal(s.f))
}

// fileClose closes the file; a second close does nothing.
func fileClose(t *Thread, self Value) Value {
	f := As[File](self)
	s := f.s.Load()
	if s == nil {
		return None
	}
	if !s.mu.TryLock() {
		return t.Raise(IOError, "close() called during concurrent operation on the same file object.")
	}
	defer s.mu.Unlock()
	if !f.s.CompareAndSwap(s, nil) {
		return None
	}
	f.newlines = s.newlines
	err := s.flush()
	if f.onClose != nil {
		return f.onClose(t, s.f)
	}
	if s.f != os.Stdout && s.f != os.Stderr && s.f != os.Stdin {
		if e := s.f.Close(); err == nil {
			err = e
		}
	}
	if err != nil {
		return raiseIOError(t, err)
	}
	return None
}

func fileEnter(t *Thread, self Value) Value { return fileIter(t, self) }

var s_close = Intern("close")

func fileExit(t *Thread, self Value, args []Value) Value {
	m := GetAttr(t, self, s_close)
	if m.Zero() || Call0(t, m).Zero() {
		return Value{}
	}
	return None
}
