// What native modules (runtime/stdlib) use of this package beyond what compiled code calls: making objects, checking
// arguments, repr of containers, locks.
package py

import (
	"sync"
	"sync/atomic"
	"unsafe"
)

// Make makes the Go struct of an instance of the built-in type ty itself. T starts with an Object.
func Make[T any](ty *Type) *T {
	p := new(T)
	(*Object)(unsafe.Pointer(p)).typ = ty
	return p
}

// GiveType makes an object that is part of another one's struct an instance of the built-in type ty.
func GiveType(o *Object, ty *Type) { storePtr(&o.typ, ty) }

// Alloc makes an instance of ty, a type declared with Spec.Alloc or a class derived from one.
func (ty *Type) Alloc() Value { return ty.alloc(ty) }

// SetClassAttr sets an attribute of a built-in type that is no method, when its module is imported.
func (ty *Type) SetClassAttr(name string, v Value) {
	typeLock.Lock()
	defer typeLock.Unlock()
	ty.setDictIfAbsent(name, v)
}

// Base gives the type whose layout the instances extend; nil for object.
func (ty *Type) Base() *Type { return ty.base }

// Flags gives the type's flags.
func (ty *Type) Flags() TypeFlags { return ty.flags }

// Doc gives the docstring that the type was declared with.
func (ty *Type) Doc() string { return ty.doc }

// FullName is the type's name as error messages have it: with its module, if it is a built-in type outside __builtin__.
func (ty *Type) FullName() string { return ty.tpName() }

// Call checks the arguments of a function that was declared with OneArg, Parse, … and runs it: for constructors, which
// are slots and no rows. name is what error messages call it.
func (m Impl) Call(t *Thread, name string, self Value, args []Value, kw *Kwargs) Value {
	return m.call(t, name, self, args, kw)
}

// BindKeywords lays out positional and keyword arguments in the order of params, of which min are required.
func BindKeywords(t *Thread, name string, params []string, min int, args []Value, kw *Kwargs) ([]Value, bool) {
	return bindKeywords(t, name, params, min, args, kw)
}

// UnpackArgs checks positional arguments as PyArg_UnpackTuple does, and gives max of them, zero where not given.
func UnpackArgs(t *Thread, name string, min, max int, args []Value, kw *Kwargs) ([]Value, bool) {
	return checkArgs(t, name, kindUnpack, min, max, args, kw)
}

// ParseArgs is UnpackArgs with the messages of PyArg_ParseTuple.
func ParseArgs(t *Thread, name string, min, max int, args []Value, kw *Kwargs) ([]Value, bool) {
	return checkArgs(t, name, kindParse, min, max, args, kw)
}

func checkArgs(t *Thread, name string, kind implKind, min, max int, args []Value, kw *Kwargs) ([]Value, bool) {
	if kw.Len() > 0 {
		t.Raise(TypeError, name+"() does not take keyword arguments")
		return nil, false
	}
	m := Impl{kind: kind, min: min, max: max}
	if !m.checkCount(t, name, len(args)) {
		return nil, false
	}
	if len(args) >= max {
		return args, true
	}
	full := make([]Value, max)
	copy(full, args)
	return full, true
}

// ArgInt converts an argument to a Py_ssize_t (unit n).
func ArgInt(t *Thread, v Value) (int, bool) { return argInt(t, v) }

// ArgInt32 converts an argument to a C int (unit i).
func ArgInt32(t *Thread, v Value) (int, bool) { return argInt32(t, v) }

// ArgString converts the n-th argument of function fname to a string without NUL bytes (unit s).
func ArgString(t *Thread, fname string, n int, v Value) (string, bool) {
	return argCString(t, fname, n, v)
}

// ArgFail raises "NAME() argument N must be WHAT, not TYPE".
func ArgFail(t *Thread, fname string, n int, what string, v Value) { argFail(t, fname, n, what, v) }

// ArgName converts an attribute name (str or unicode) to its interned str; nil: a TypeError is set.
func ArgName(t *Thread, v Value) *Str { return attrName(t, v) }

// SearchBound converts a start or end argument: None or zero gives dflt, ints of any size are clipped.
func SearchBound(t *Thread, v Value, dflt int) (int, bool) { return searchBound(t, v, dflt) }

// ClipRange turns start and end arguments into a range of a sequence of n items, as slices do.
func ClipRange(start, end, n int) (int, int) { return clipRange(start, end, n) }

// SliceIndices gives the first index, the step and the number of items that the slice object v selects of n items.
func SliceIndices(t *Thread, v Value, n int) (start, step, count int, ok bool) {
	r, ok := As[Slice](v).indices(t, n)
	return r.start, r.step, r.count, ok
}

// IsSlice tells whether v is a slice object.
func IsSlice(v Value) bool { return IsExact(v, SliceType) }

// SelfIter is the Iter slot of iterators.
func SelfIter(_ *Thread, self Value) Value { return self }

// IsCallable is callable(v).
func IsCallable(v Value) bool { return isCallable(v) }

// IsIterator tells whether v can be asked for next values.
func IsIterator(v Value) bool { return isIterator(v) }

// LengthHint guesses how many items an iterable has; def where nothing is known.
func LengthHint(t *Thread, v Value, def int) (int, bool) { return lengthHint(t, v, def) }

// NoneIf is None, or the zero Value where ok is false: for functions that give nothing.
func NoneIf(ok bool) Value { return noneIf(ok) }

// InstanceDict gives the object's own attribute dict, which is made if it can have one; nil: it can't.
func InstanceDict(v Value) *Dict { return instanceDict(v) }

// ReprEnter notes that the repr of container v begins; false: it is under way already. ReprLeave ends it.
func ReprEnter(t *Thread, v Value) bool { return t.reprEnter(v) }

// ReprLeave ends what ReprEnter began.
func ReprLeave(t *Thread) { t.reprLeave() }

// ReprString gives repr(v) as a Go string.
func ReprString(t *Thread, v Value) (string, bool) { return reprString(t, v) }

// WriteUnraisable reports the pending exception on stderr, as one that nobody can catch; where is what failed.
func WriteUnraisable(t *Thread, where Value) { writeUnraisable(t, where) }

// CallSpecial calls the special method name, looked up on the type; found is false where it is absent.
func CallSpecial(t *Thread, self Value, name *Str, args ...Value) (r Value, found bool) {
	return tryCallSpecial(t, self, name, args...)
}

// Lock takes the object's lock if the program has more than one thread; what it gives goes to Unlock.
// The rules of locks.go hold: no Python code under it.
func (o *Object) Lock() *sync.Mutex { return o.lock() }

// Unlock ends what Lock began.
func Unlock(m *sync.Mutex) { unlock(m) }

// StdStream gives sys.stdin, sys.stdout or sys.stderr as it is now; zero without an exception where it was deleted.
func StdStream(name string) Value { return sysModule.dict.GetStr(Intern(name)) }

// Threaded tells whether the program ever had a second thread.
func Threaded() bool { return multiThreaded }

// Swap replaces *p by v and gives what was there, as one step.
func (p *Value) Swap(v Value) Value { return Value{atomic.SwapPointer(&p.p, v.p)} }

// Load reads a word that other threads may be writing.
func (p *Value) Load() Value { return p.load() }

// Store writes a word that other threads may be reading.
func (p *Value) Store(v Value) { p.store(v) }

// Identity is id(v).
func Identity(v Value) Value { return identity(v) }

// AddressOf gives the object's address as repr shows it.
func AddressOf(v Value) string { return addressOf(v) }

// NewExceptionClass makes an exception class as PyErr_NewException does: fullName is "module.Name".
func NewExceptionClass(t *Thread, fullName string, base *Type, doc string) *Type {
	module, name := parentName(fullName), fullName
	if module != "" {
		name = fullName[len(module)+1:]
	}
	ns := NewDict()
	ns.SetStr(s__module__, MkStr(module))
	if doc != "" {
		ns.SetStr(s__doc__, MkStr(doc))
	}
	v := Call3(t, TypeType.V(), MkStr(name), NewTuple(base.V()).V(), ns.V())
	if v.Zero() {
		return nil
	}
	return As[Type](v)
}

// CodePoints gives the code points of a unicode, which must not be changed.
func (u *Unicode) CodePoints() []rune { return u.codePoints() }

// ASCII tells whether all code points are below 128, so that String has a byte for each.
func (u *Unicode) ASCII() bool { return u.ascii() }

// AppendCodePoint adds a code point, surrogates included, to the text that MkUnicode takes.
func AppendCodePoint(b []byte, r rune) []byte { return wtfAppend(b, r) }

// UnicodeOfASCII makes a unicode of a copy of ASCII characters, in one allocation if there are few.
func UnicodeOfASCII(b []byte) Value { return unicodeOfASCII(b) }

// UnicodeOfRunes makes a unicode of code points.
func UnicodeOfRunes(rs []rune) Value { return MkUnicode(wtfString(rs)) }

// BufferOf gives the bytes of an object that can be viewed as bytes (not a copy; not of a unicode), whether it is
// writable, and whether its bytes count as characters. ok false: it has none; no exception is set.
func BufferOf(v Value) (b []byte, writable, text, ok bool) {
	p := bufferOf(v)
	if p == nil || !p.View && !p.Text && !p.Bare {
		return nil, false, false, false
	}
	return p.Bytes(v), p.Writable && !isReadOnlyView(v), p.Text, true
}

// SetAt replaces item i, and tells whether there is one.
func (l *List) SetAt(i int, v Value) bool { return l.store(i, v) }

// PopLast takes the last item out; zero without an exception where there is none.
func (l *List) PopLast() Value { return l.popLast() }

// Insert adds v before item i, where there may be fewer items.
func (l *List) Insert(t *Thread, i int, v Value) bool {
	return listInsert(t, l.V(), []Value{Int(int64(i)), v}).Ok()
}

// Sort sorts in place.
func (l *List) Sort(t *Thread) bool { return l.sort(t, sortBy{}) }

// Reverse turns the order of the items around.
func (l *List) Reverse(t *Thread) { listReverse(t, l.V()) }

// DeclareMembers names the attributes of a built-in type (by its name) that are members of a C struct in CPython: an
// attempt to change them says only "readonly attribute". Call it from an init function.
func DeclareMembers(typeName, attributes string) { structMembers[typeName] = attributes }

// StrOfBytes makes a str of bytes, which it takes over.
func StrOfBytes(b []byte) Value {
	if len(b) < 2 {
		return MkStr(string(b))
	}
	return MkStr(unsafe.String(unsafe.SliceData(b), len(b)))
}

// ScanFloat reads the decimal number that s begins with, and gives its length, 0 where there is none.
func ScanFloat(s string) (f float64, n int) { return scanFloat(s) }

// UntilNul gives what C takes for the string.
func UntilNul(s string) string { return untilNul(s) }

// StrCopyOf makes a str of a copy of bytes, in one allocation if there are few.
func StrCopyOf(b []byte) Value { return strOfBytes(b) }

// NewTupleOfLen makes a tuple of n items, which the caller sets before anybody sees it.
func NewTupleOfLen(n int) (Value, []Value) {
	if n == 0 {
		return emptyTuple.V(), nil
	}
	o := roomyTuple(n)
	return o.V(), o.items
}

// NewCallIter makes the iterator that iter(callable, sentinel) gives.
func NewCallIter(callable, sentinel Value) Value {
	it := &CallIter{callable: callable, sentinel: sentinel}
	it.typ = CallIterType
	return it.V()
}
