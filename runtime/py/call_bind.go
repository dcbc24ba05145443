// Binding the arguments of a call to a Python function's parameters, with CPython's TypeErrors.
package py

import "strconv"

// bindArguments lays out the parameters of fn: positional ones, *args, **kwargs.
func bindArguments(t *Thread, fn *Function, args []Value, kw *Kwargs) ([]Value, bool) {
	c := fn.code
	n := c.ArgCount
	hasStar, hasKw := c.Flags&CoVarArgs != 0, c.Flags&CoVarKw != 0
	if n == 0 && !hasStar && !hasKw {
		if given := len(args) + kw.Len(); given > 0 {
			t.Raise(TypeError, c.Name+"() takes no arguments ("+strconv.Itoa(given)+" given)")
			return nil, false
		}
		return nil, true
	}
	if len(args) > n && !hasStar {
		return nil, tooManyArguments(t, fn, len(args)+kw.Len())
	}
	size := n
	if hasStar {
		size++
	}
	if hasKw {
		size++
	}
	p := make([]Value, size)
	copy(p[:n], args)
	if hasStar {
		p[n] = NewTuple(args[min(n, len(args)):]...).V()
	}
	var extra *Dict
	if hasKw {
		extra = newDictFor(min(kw.Len(), entriesFor(minDictSize)-1))
		p[size-1] = extra.V()
	}
	for i := 0; i < kw.Len(); i++ {
		if !bindKeyword(t, c, p, extra, kw.Names[i], kw.Vals[i]) {
			return nil, false
		}
	}
	return p, bindDefaults(t, fn, p, len(args))
}

func tooManyArguments(t *Thread, fn *Function, given int) bool {
	c := fn.code
	word := "exactly"
	if fn.defaults != nil && len(fn.defaults.items) > 0 {
		word = "at most"
	}
	t.Raise(TypeError, c.Name+"() takes "+word+" "+strconv.Itoa(c.ArgCount)+" argument"+plural(c.ArgCount)+
		" ("+strconv.Itoa(given)+" given)")
	return false
}

// params gives the interned names of the positional parameters.
func (c *Code) params() []*Str {
	if names := loadPtr(&c.argNames); names != nil {
		return *names
	}
	return *lazyPtr(&c.argNames, func() *[]*Str {
		names := make([]*Str, c.ArgCount)
		for i := range names {
			names[i] = Intern(c.VarNames[i])
		}
		return &names
	})
}

// keywordText gives a unicode keyword as a name and as messages show it: with ? for what isn't ASCII.
func keywordText(u *Unicode) string {
	if isASCII(u.s) {
		return u.s
	}
	text := make([]byte, 0, u.n)
	for _, r := range u.codePoints() {
		if r > 0x7f {
			r = '?'
		}
		text = append(text, byte(r))
	}
	return string(text)
}

// bindKeyword puts one keyword argument in its parameter or in the **kwargs dict.
func bindKeyword(t *Thread, c *Code, p []Value, extra *Dict, key, val Value) bool {
	var name string
	switch {
	case IsStr(key):
		name = As[Str](key).String()
	case IsUnicode(key):
		name = keywordText(As[Unicode](key))
	default:
		t.Raise(TypeError, c.Name+"() keywords must be strings")
		return false
	}
	for i, param := range c.params() {
		if param.V() != key && param.s != name {
			continue
		}
		if p[i].Ok() {
			t.Raise(TypeError, c.Name+"() got multiple values for keyword argument '"+name+"'")
			return false
		}
		p[i] = val
		return true
	}
	if extra == nil {
		t.Raise(TypeError, c.Name+"() got an unexpected keyword argument '"+name+"'")
		return false
	}
	return extra.Set(t, key, val)
}

// bindDefaults fills parameters that were not given.
func bindDefaults(t *Thread, fn *Function, p []Value, positional int) bool {
	c := fn.code
	n := c.ArgCount
	if positional >= n {
		return true
	}
	var defaults []Value
	if fn.defaults != nil {
		defaults = fn.defaults.items
	}
	required := n - len(defaults)
	for i := positional; i < required; i++ {
		if p[i].Zero() {
			return missingArgument(t, c, p, required, len(defaults) > 0)
		}
	}
	for i := max(required, 0); i < n; i++ {
		if p[i].Zero() {
			p[i] = defaults[i-required]
		}
	}
	return true
}

func missingArgument(t *Thread, c *Code, p []Value, required int, hasDefaults bool) bool {
	given := 0
	for i := 0; i < c.ArgCount; i++ {
		if p[i].Ok() {
			given++
		}
	}
	word := "exactly"
	if hasDefaults || c.Flags&CoVarArgs != 0 {
		word = "at least"
	}
	t.Raise(TypeError, c.Name+"() takes "+word+" "+strconv.Itoa(required)+" argument"+plural(required)+
		" ("+strconv.Itoa(given)+" given)")
	return false
}

// callableName names f in the errors of argument unpacking; desc is "()" for functions, " object" for others.
func callableName(f Value) (name, desc string) {
	switch {
	case IsExact(f, FunctionType):
		return As[Function](f).code.funcName(f), "()"
	case IsExact(f, MethodType):
		return callableName(As[Method](f).fn)
	case IsExact(f, BuiltinType):
		return As[Builtin](f).row.Name, "()"
	case IsExact(f, ClassObjType):
		return As[ClassObj](f).name.String(), " constructor"
	case IsExact(f, InstanceType):
		return As[ClassicInstance](f).class.name.String(), " instance"
	}
	return TypeName(f), " object"
}

// funcName gives the function object's current name.
func (c *Code) funcName(f Value) string {
	if n := As[Function](f).name; IsStr(n) {
		return As[Str](n).String()
	}
	return c.Name
}

// CallEx calls f(*args, *star, **kw, **starstar); star and starstar are zero where absent.
func CallEx(t *Thread, f Value, args []Value, kw *Kwargs, star, starstar Value) Value {
	if kw.Len() == 0 && IsExact(f, FunctionType) {
		if r, done := callSpread(t, As[Function](f), args, star, starstar); done {
			return r
		}
	}
	if starstar.Ok() {
		var ok bool
		if kw, ok = mergeKeywords(t, f, kw, starstar); !ok {
			return Value{}
		}
	}
	if star.Ok() {
		items, ok := starItems(t, f, star)
		if !ok {
			return Value{}
		}
		full := make([]Value, 0, len(args)+len(items))
		args = append(append(full, args...), items...)
	}
	return CallKw(t, f, args, kw)
}

// callSpread is CallEx of a function for a plain list or tuple, a plain dict, or both.
func callSpread(t *Thread, fn *Function, args []Value, star, starstar Value) (r Value, done bool) {
	var items []Value
	switch {
	case star.Zero():
	case IsExact(star, TupleType):
		items = As[Tuple](star).items
	case IsExact(star, ListType) && !multiThreaded:
		items = As[List](star).view()
	default:
		return Value{}, false
	}
	var d *Dict
	if starstar.Ok() {
		if !IsExact(starstar, DictType) {
			return Value{}, false
		}
		d = As[Dict](starstar)
	}
	return fn.callSpread(t, args, items, d)
}

// starItems unpacks the value after *.
func starItems(t *Thread, f, star Value) ([]Value, bool) {
	if IsTuple(star) {
		return As[Tuple](star).items, true
	}
	items, ok := ListFromIter(t, star)
	if !ok && t.ErrMatches(TypeError) && !IsExact(star, GeneratorType) {
		t.ClearExc()
		name, desc := callableName(f)
		t.Raise(TypeError, name+desc+" argument after * must be an iterable, not "+TypeName(star))
	}
	return items, ok
}

// mergeKeywords adds the items of the mapping after ** to the keywords. As in CPython the explicit ones go into
// a copy of the mapping, from the last to the first, and the order of that dict is the order of all.
func mergeKeywords(t *Thread, f Value, kw *Kwargs, mapping Value) (*Kwargs, bool) {
	d := mapping
	if !IsDict(d) {
		fresh := NewDict()
		if !dictMergeMapping(t, fresh, mapping) {
			if t.ClearIf(AttributeError) {
				name, desc := callableName(f)
				t.Raise(TypeError, name+desc+" argument after ** must be a mapping, not "+TypeName(mapping))
			}
			return nil, false
		}
		d = fresh.V()
	}
	table := As[Dict](d)
	if kw.Len() > 0 {
		table = table.Copy()
		for i := kw.Len() - 1; i >= 0; i-- {
			if !addKeyword(t, f, table, kw.Names[i], kw.Vals[i]) {
				return nil, false
			}
		}
	}
	return keywordsOf(table), true
}

// keywordsOf gives a dict's items as keyword arguments.
func keywordsOf(table *Dict) *Kwargs {
	kw := kwargsFor(table.Len())
	for c := table.cursor(); ; {
		k, v, _, more := c.next()
		if !more {
			return kw
		}
		kw.Names, kw.Vals = append(kw.Names, k), append(kw.Vals, v)
	}
}

// kwargsFor makes keywords with room for n, that come out of a dict.
func kwargsFor(n int) *Kwargs {
	if n <= fewNames {
		kw := &fewKeywords{}
		kw.Names, kw.Vals, kw.FromDict = kw.names[:0], kw.vals[:0], true
		return &kw.Kwargs
	}
	return &Kwargs{Names: make([]Value, 0, n), Vals: make([]Value, 0, n), FromDict: true}
}

// throughDict gives the keywords in the order that they have when CPython passes them in a dict: to all but
// functions and bound methods, which get them as they were written. The names are strs that differ.
func (kw *Kwargs) throughDict() *Kwargs {
	if kw.Len() <= fewNames {
		return kw.throughSlots()
	}
	table := NewDict()
	for i := kw.Len() - 1; i >= 0; i-- {
		table.SetStr(As[Str](kw.Names[i]), kw.Vals[i])
	}
	return keywordsOf(table)
}

// throughSlots is throughDict for so few keywords that the dict's table would never grow: only the order of its slots
// is computed.
func (kw *Kwargs) throughSlots() *Kwargs {
	var slots [minDictSize]uint8
	for i := kw.Len() - 1; i >= 0; i-- {
		hash := uint64(As[Str](kw.Names[i]).Hash())
		at := hash
		for perturb := hash; slots[at%minDictSize] != 0; perturb >>= 5 {
			at = at<<2 + at + perturb + 1
		}
		slots[at%minDictSize] = uint8(i + 1)
	}
	out := kwargsFor(kw.Len())
	for _, n := range slots {
		if n != 0 {
			out.Names, out.Vals = append(out.Names, kw.Names[n-1]), append(out.Vals, kw.Vals[n-1])
		}
	}
	return out
}

// addKeyword adds an explicit keyword argument to the items of the mapping.
func addKeyword(t *Thread, f Value, table *Dict, name, v Value) bool {
	if table.Get(t, name).Ok() {
		callee, desc := callableName(f)
		t.Raise(TypeError, callee+desc+" got multiple values for keyword argument '"+As[Str](name).String()+"'")
		return false
	}
	return !t.HasExc() && table.Set(t, name, v)
}
