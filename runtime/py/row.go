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
	variants []Row
}

// With adds other ways of calling the same function: they are attributes of it (the raw and share of Go's functions).
func (m Impl) With(variants ...Row) Impl {
	m.variants = variants
	return m
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

// Parse1 declares exactly one argument with PyArg_ParseTuple's messages.
func Parse1(fn func(t *Thread, self, a Value) Value) Impl {
	return Impl{kind: kindParse, min: 1, max: 1, fn1: fn}
}

// Keywords declares arguments that may be given by name; names are separated by blanks.
func Keywords(min int, names string, fn func(t *Thread, self Value, args []Value) Value) Impl {
	params := splitNames(names)
	return Impl{kind: kindKeywords, min: min, max: len(params), params: params, fnN: fn}
}

// Bare adds an implementation of its own for calls without arguments, for functions that are mostly called so.
func (m Impl) Bare(fn func(t *Thread, self Value) Value) Impl {
	m.fn0 = fn
	return m
}

// as gives the name that messages about the number of arguments use in place of the row's.
func (m Impl) as(name string) Impl {
	m.counted = name
	return m
}

// unnamed makes messages about the number of arguments say "function" in place of a name and brackets.
func (m Impl) unnamed() Impl { return m.as("function") }

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

// boolMethod makes a method of a slot that answers yes or no.
func boolMethod(slot func(t *Thread, self, x Value) (bool, bool)) func(t *Thread, self, x Value) Value {
	return func(t *Thread, self, x Value) Value {
		yes, ok := slot(t, self, x)
		if !ok {
			return Value{}
		}
		return Bool(yes)
	}
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
	if m.counted == "function" {
		name = "function"
	} else {
		name += "()"
	}
	t.Raise(TypeError, name+" takes "+word+" "+strconv.Itoa(bound)+" argument"+plural(bound)+
		" ("+strconv.Itoa(n)+" given)")
	return false
}

// bindKeywords lays positional and keyword arguments out in order of params (PyArg_ParseTupleAndKeywords). A missing
// argument is found before a name that isn't known. The name "" makes messages say "function".
func bindKeywords(t *Thread, name string, params []string, min int, args []Value, kw *Kwargs) ([]Value, bool) {
	given := len(args) + kw.Len()
	if given > len(params) {
		called := name + "()"
		if name == "" {
			called = "function"
		}
		t.Raise(TypeError, called+" takes at most "+strconv.Itoa(len(params))+" argument"+plural(len(params))+
			" ("+strconv.Itoa(given)+" given)")
		return nil, false
	}
	full := make([]Value, len(params))
	copy(full, args)
	if kw.Len() == 0 {
		return full, wantRequired(t, params, full[:min])
	}
	unknown := Value{}
	for i, key := range kw.Names {
		k, ok := keywordName(key)
		at := -1
		if ok {
			at = indexOfName(params, k)
		}
		switch {
		case at < 0:
			unknown = key
		case at < len(args):
			t.Raise(TypeError, "Argument given by name ('"+k+"') and position ("+strconv.Itoa(at+1)+")")
			return nil, false
		default:
			full[at] = kw.Vals[i]
		}
	}
	return full, wantRequired(t, params, full[:min]) && (unknown.Zero() || refuseKeyword(t, unknown))
}

// wantRequired raises the TypeError for the first required argument that is missing.
func wantRequired(t *Thread, params []string, required []Value) bool {
	for i, v := range required {
		if v.Zero() {
			t.Raise(TypeError, "Required argument '"+params[i]+"' (pos "+strconv.Itoa(i+1)+") not found")
			return false
		}
	}
	return true
}

func keywordName(key Value) (string, bool) {
	switch {
	case IsStr(key):
		return As[Str](key).s, true
	case IsUnicode(key):
		return As[Unicode](key).s, true
	}
	return "", false
}

func indexOfName(params []string, name string) int {
	for i, p := range params {
		if p == name {
			return i
		}
	}
	return -1
}

// refuseKeyword raises the TypeError for a keyword that no parameter has.
func refuseKeyword(t *Thread, key Value) bool {
	if IsStr(key) {
		t.Raise(TypeError, "'"+As[Str](key).s+"' is an invalid keyword argument for this function")
	} else {
		t.Raise(TypeError, "keywords must be strings")
	}
	return false
}
