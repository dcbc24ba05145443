// Rows: how built-in functions and methods are declared, and how their arguments are checked.
//
// A method is one row of its type's table and one Go function:
//
//	{"append", "(object)", "append object to end", OneArg(listAppend)},
//
// The constructor names the way CPython parses that function's arguments, since its error messages
// depend on it: OneArg and NoArgs are METH_O and METH_NOARGS ("append() takes exactly one argument
// (2 given)"), Unpack is PyArg_UnpackTuple ("pop expected at most 1 arguments, got 2"), Parse is
// PyArg_ParseTuple ("index() takes at most 3 arguments (4 given)"), Keywords is
// PyArg_ParseTupleAndKeywords, Raw gets everything unchecked. The implementation
// receives exactly max arguments; those that were not given are zero.
package py

import "strconv"

// Kwargs are the keyword arguments of a call; nil where there are none. Names are str (or unicode, from **mapping).
type Kwargs struct {
	Names []Value
	Vals  []Value
	// FromDict: there was a **mapping, so they are in the order of the dict that CPython makes of them.
	FromDict bool
}

// Len gives the number of keyword arguments; kw may be nil.
func (kw *Kwargs) Len() int {
	if kw == nil {
		return 0
	}
	return len(kw.Names)
}

type implKind uint8

const (
	kindNoArgs implKind = iota
	kindOneArg
	kindUnpack
	kindParse
	kindKeywords
	kindRaw
)

// Impl is a Go implementation with the way its arguments are checked. Make one with NoArgs, OneArg, ….
type Impl struct {
	kind     implKind
	min, max int
	params   []string // kindKeywords: names in order
	counted  string   // the name in messages about the number of arguments; "": the row's own
	fn0      func(t *Thread, self Value) Value
	fn1      func(t *Thread, self, a Value) Value
	fn2      func(t *Thread, self, a, b Value) Value
	fnN      func(t *Thread, self Value, args []Value) Value
	fnRaw    func(t *Thread, self Value, args []Value, kw *Kwargs) Value
}

// NoArgs declares a method without arguments.
func NoArgs(fn func(t *Thread, self Value) Value) Impl { return Impl{kind: kindNoArgs, fn0: fn} }

// OneArg declares a method with exactly one argument.
func OneArg(fn func(t *Thread, self, a Value) Value) Impl {
	return Impl{kind: kindOneArg, min: 1, max: 1, fn1: fn}
}

// Unpack1 declares a method with an optional (min 0) or required (min 1) argument, messages as PyArg_UnpackTuple.
func Unpack1(min int, fn func(t *Thread, self, a Value) Value) Impl {
	return Impl{kind: kindUnpack, min: min, max: 1, fn1: fn}
}

// Unpack2 is Unpack1 for at most two arguments.
func Unpack2(min int, fn func(t *Thread, self, a, b Value) Value) Impl {
	return Impl{kind: kindUnpack, min: min, max: 2, fn2: fn}
}

// Unpack is Unpack1 for any number of arguments; max < 0 means no bound (args then has what was given).
func Unpack(min, max int, fn func(t *Thread, self Value, args []Value) Value) Impl {
	return Impl{kind: kindUnpack, min: min, max: max, fnN: fn}
}

// Parse declares positional arguments with PyArg_ParseTuple's messages.
func Parse(min, max int, fn func(t *Thread, self Value, args []Value) Value) Impl {
	return Impl{kind: kindParse, min: min, max: max, fnN: fn}
}

// Keywords declares arguments that may be given by name; names are separated by blanks.
func Keywords(min int, names string, fn func(t *Thread, self Value, args []Value) Value) Impl {
	params := splitNames(names)
	return Impl{kind: kindKeywords, min: min, max: len(params), params: params, fnN: fn}
}

// as gives the name that messages about the number of arguments use in place of the row's.
func (m Impl) as(name string) Impl {
	m.counted = name
	return m
}

// Raw declares a function that checks its arguments itself.
func Raw(fn func(t *Thread, self Value, args []Value, kw *Kwargs) Value) Impl {
	return Impl{kind: kindRaw, max: -1, fnRaw: fn}
}

func splitNames(s string) []string {
	var out []string
	start := -1
	for i := 0; i <= len(s); i++ {
		if i == len(s) || s[i] == ' ' {
			if start >= 0 {
				out = append(out, s[start:i])
			}
			start = -1
		} else if start < 0 {
			start = i
		}
	}
	return out
}

// Row declares one built-in function or method.
type Row struct {
	Name string
	Sig  string // "(index=-1, /)": for documentation and the compiler
	Doc  string
	Impl Impl
	Kind RowKind
}

// RowKind says how a row is bound.
type RowKind uint8

// The kinds of rows.
const (
	MethodRow RowKind = iota // gets the instance
	ClassRow                 // classmethod: gets the class
	StaticRow                // gets nothing (self is zero)
)

// GetSet declares a computed attribute.
type GetSet struct {
	Name string
	Doc  string
	Get  func(t *Thread, self Value) Value
	Set  func(t *Thread, self, v Value) bool // nil: read-only; zero v deletes
}

// plural gives "s" unless n is 1.
func plural(n int) string {
	if n == 1 {
		return ""
	}
	return "s"
}

// call checks the arguments against the row's kind and runs it.
func (m *Impl) call(t *Thread, name string, self Value, args []Value, kw *Kwargs) Value {
	if m.kind == kindRaw {
		return m.fnRaw(t, self, args, kw)
	}
	if kw.Len() > 0 && m.kind != kindKeywords {
		return t.Raise(TypeError, name+"() takes no keyword arguments")
	}
	switch m.kind {
	case kindNoArgs:
		if len(args) != 0 {
			return t.Raise(TypeError, name+"() takes no arguments ("+strconv.Itoa(len(args))+" given)")
		}
		return m.fn0(t, self)
	case kindOneArg:
		if len(args) != 1 {
			return t.Raise(TypeError, name+"() takes exactly one argument ("+strconv.Itoa(len(args))+" given)")
		}
		return m.fn1(t, self, args[0])
	case kindKeywords:
		full, ok := bindKeywords(t, name, m.params, m.min, args, kw)
		if !ok {
			return Value{}
		}
		return m.fnN(t, self, full)
	}
	if !m.checkCount(t, name, len(args)) {
		return Value{}
	}
	return m.invoke(t, self, args)
}

// invoke runs a kindUnpack or kindParse function whose count has been checked.
func (m *Impl) invoke(t *Thread, self Value, args []Value) Value {
	switch {
	case m.fn1 != nil:
		var a Value
		if len(args) > 0 {
			a = args[0]
		}
		return m.fn1(t, self, a)
	case m.fn2 != nil:
		var a, b Value
		if len(args) > 0 {
			a = args[0]
		}
		if len(args) > 1 {
			b = args[1]
		}
		return m.fn2(t, self, a, b)
	case len(args) < m.max:
		full := make([]Value, m.max)
		copy(full, args)
		return m.fnN(t, self, full)
	}
	return m.fnN(t, self, args)
}

// checkCount raises the TypeError for a wrong number of positional arguments.
func (m *Impl) checkCount(t *Thread, name string, n int) bool {
	if n >= m.min && (n <= m.max || m.max < 0) {
		return true
	}
	if m.counted != "" {
		name = m.counted
	}
	bound, word := m.min, "at least"
	if n > m.max && m.max >= 0 {
		bound, word = m.max, "at most"
	}
	if m.kind == kindUnpack {
		if m.min == m.max {
			word = ""
		} else {
			word += " "
		}
		t.Raise(TypeError, name+" expected "+word+strconv.Itoa(bound)+" arguments, got "+strconv.Itoa(n))
		return false
	}
	if m.min == m.max {
		word = "exactly"
	}
	t.Raise(TypeError, name+"() takes "+word+" "+strconv.Itoa(bound)+" argument"+plural(bound)+
		" ("+strconv.Itoa(n)+" given)")
	return false
}

// bindKeywords lays positional and keyword arguments out in order of params (PyArg_ParseTupleAndKeywords).
func bindKeywords(t *Thread, name string, params []string, min int, args []Value, kw *Kwargs) ([]Value, bool) {
	given := len(args) + kw.Len()
	if given > len(params) {
		t.Raise(TypeError, name+"() takes at most "+strconv.Itoa(len(params))+" argument"+plural(len(params))+
			" ("+strconv.Itoa(given)+" given)")
		return nil, false
	}
	full := make([]Value, len(params))
	copy(full, args)
	used := 0
	for i, p := range params {
		v := kw.named(p)
		switch {
		case v.Ok() && i < len(args):
			t.Raise(TypeError, "Argument given by name ('"+p+"') and position ("+strconv.Itoa(i+1)+")")
			return nil, false
		case v.Ok():
			full[i] = v
			used++
		case i >= len(args) && i < min:
			t.Raise(TypeError, "Required argument '"+p+"' (pos "+strconv.Itoa(i+1)+") not found")
			return nil, false
		}
	}
	if used < kw.Len() {
		raiseStrayKeyword(t, params, kw)
		return nil, false
	}
	return full, true
}

// named gives the value of keyword argument name, zero where it is not given.
func (kw *Kwargs) named(name string) Value {
	for i := 0; i < kw.Len(); i++ {
		if key := kw.Names[i]; IsStr(key) && As[Str](key).s == name || IsUnicode(key) && As[Unicode](key).s == name {
			return kw.Vals[i]
		}
	}
	return Value{}
}

// raiseStrayKeyword sets the exception for a keyword argument that is none of params.
func raiseStrayKeyword(t *Thread, params []string, kw *Kwargs) {
	for _, key := range kw.Names {
		if !IsStr(key) {
			t.Raise(TypeError, "keywords must be strings")
			return
		}
		known := false
		for _, p := range params {
			known = known || As[Str](key).s == p
		}
		if !known {
			t.Raise(TypeError, "'"+As[Str](key).s+"' is an invalid keyword argument for this function")
			return
		}
	}
}
