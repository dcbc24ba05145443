package json

import (
	"strconv"
	"unsafe"

	"grumpy.dev/runtime/py"
)

// parser reads the values of one document. Each method gets the index where its part begins, and gives the index after
// it; a zero Value says that an exception is set.
type parser[C byte | rune] struct {
	*source[C]
	scanner *scanner
	kind    string // of the text, for messages
	// keys are the keys met last, by a cheap hash: most documents use few keys many times.
	keys *[64]py.Value
}

func (p *parser[C]) value(t *py.Thread, i int) (py.Value, int) {
	if i < 0 {
		t.Raise(py.ValueError, "idx cannot be negative")
		return py.Value{}, 0
	}
	if i >= len(p.text) {
		t.RaiseNone(py.StopIteration)
		return py.Value{}, 0
	}
	switch p.text[i] {
	case '"':
		return p.scanString(t, i+1)
	case '{':
		return p.nested(t, "object", i, p.object)
	case '[':
		return p.nested(t, "array", i, p.array)
	case 'n':
		if p.hasWord(i, "null") {
			return py.None, i + 4
		}
	case 't':
		if p.hasWord(i, "true") {
			return py.True, i + 4
		}
	case 'f':
		if p.hasWord(i, "false") {
			return py.False, i + 5
		}
	case 'N', 'I', '-':
		for _, word := range [...]string{"NaN", "Infinity", "-Infinity"} {
			if p.hasWord(i, word) {
				return py.Call1(t, p.scanner.parseConstant, py.MkStr(word)), i + len(word)
			}
		}
	}
	return p.number(t, i)
}

// nested reads an object or array one level deeper.
func (p *parser[C]) nested(t *py.Thread, what string, i int, read func(*py.Thread, int) (py.Value, int)) (py.Value, int) {
	if !t.Enter() {
		t.RecursionIn(" while decoding a JSON " + what + " from a " + p.kind)
		return py.Value{}, 0
	}
	v, next := read(t, p.skipSpace(i+1))
	t.Leave()
	return v, next
}

// more looks at what follows a member: (0, true) the next one begins at the place, (0, false) the closing character.
func (p *parser[C]) more(t *py.Thread, i int, closing C) (next int, more, ok bool) {
	i = p.skipSpace(i)
	switch {
	case i >= len(p.text) || p.text[i] == closing:
		return i, false, true
	case p.text[i] != ',':
		p.missing(t, ",", i)
		return 0, false, false
	}
	i = p.skipSpace(i + 1)
	return i, i < len(p.text), true
}

// missing says that a delimiter isn't there.
func (p *parser[C]) missing(t *py.Thread, delimiter string, i int) {
	if p.unicode {
		delimiter = "'" + delimiter + "'"
	}
	fail(t, "Expecting "+delimiter+" delimiter", p.source.object, i)
}

// closed checks that the closing character stands at i.
func (p *parser[C]) closed(t *py.Thread, i int, closing C) bool {
	if i < len(p.text) && p.text[i] == closing {
		return true
	}
	fail(t, "Expecting object", p.source.object, len(p.text)-1)
	return false
}

func (p *parser[C]) array(t *py.Thread, i int) (py.Value, int) {
	list := py.NewList()
	more, ok := i < len(p.text) && p.text[i] != ']', true
	for more {
		v, next := p.value(t, i)
		if v.Zero() || !list.Append(t, v) {
			return py.Value{}, 0
		}
		if i, more, ok = p.more(t, next, ']'); !ok {
			return py.Value{}, 0
		}
	}
	if !p.closed(t, i, ']') {
		return py.Value{}, 0
	}
	return list.V(), i + 1
}

func (p *parser[C]) object(t *py.Thread, i int) (py.Value, int) {
	var dict *py.Dict
	var pairs *py.List
	if p.scanner.pairsHook != py.None {
		pairs = py.NewList()
	} else {
		dict = py.NewDict()
	}
	more, ok := i < len(p.text) && p.text[i] != '}', true
	for more {
		key, v, next := p.member(t, i)
		if v.Zero() {
			return py.Value{}, 0
		}
		if pairs != nil {
			ok = pairs.Append(t, py.Pair(key, v))
		} else {
			ok = dict.Set(t, key, v)
		}
		if !ok {
			return py.Value{}, 0
		}
		if i, more, ok = p.more(t, next, '}'); !ok {
			return py.Value{}, 0
		}
	}
	if !p.closed(t, i, '}') {
		return py.Value{}, 0
	}
	switch {
	case pairs != nil:
		return py.Call1(t, p.scanner.pairsHook, pairs.V()), i + 1
	case p.scanner.objectHook != py.None:
		return py.Call1(t, p.scanner.objectHook, dict.V()), i + 1
	}
	return dict.V(), i + 1
}

// member reads one key and its value.
func (p *parser[C]) member(t *py.Thread, i int) (key, v py.Value, next int) {
	if p.text[i] != '"' {
		what := "Expecting property name"
		if p.unicode {
			what += " enclosed in double quotes"
		}
		fail(t, what, p.source.object, i)
		return py.Value{}, py.Value{}, 0
	}
	if key, next = p.key(t, i+1); key.Zero() {
		return key, key, 0
	}
	if i = p.skipSpace(next); i >= len(p.text) || p.text[i] != ':' {
		p.missing(t, ":", i)
		return py.Value{}, py.Value{}, 0
	}
	v, next = p.value(t, p.skipSpace(i+1))
	return key, v, next
}

// key is scanString for keys, which takes the object of a former key with the same text.
func (p *parser[C]) key(t *py.Thread, i int) (py.Value, int) {
	text, ok := any(p.text).([]byte)
	if !ok || !p.plain || i >= len(text) {
		return p.scanString(t, i)
	}
	const longest = 32
	end, hash := i, uint32(0)
	for ; end < len(text) && end-i < longest && text[end] != '"'; end++ {
		c := text[end]
		if c < ' ' || c >= 128 || c == '\\' {
			return p.scanString(t, i)
		}
		hash = hash*31 + uint32(c)
	}
	if end == len(text) || text[end] != '"' {
		return p.scanString(t, i)
	}
	if p.keys == nil {
		p.keys = new([64]py.Value)
	}
	known := &p.keys[hash%uint32(len(p.keys))]
	if known.Ok() && py.As[py.Unicode](*known).String() == unsafe.String(unsafe.SliceData(text[i:end]), end-i) {
		if !joinable(t) {
			return py.Value{}, 0
		}
		return *known, end + 1
	}
	v, next := p.scanString(t, i)
	if v.Ok() {
		*known = v
	}
	return v, next
}

// number reads an int or a float; where there is none, that is the end of what can be read: StopIteration.
func (p *parser[C]) number(t *py.Thread, start int) (py.Value, int) {
	i := start
	if p.text[i] == '-' {
		i++
	}
	switch {
	case i < len(p.text) && p.text[i] == '0':
		i++
	case p.isDigit(i):
		i = p.digits(i)
	default:
		t.RaiseNone(py.StopIteration)
		return py.Value{}, 0
	}
	whole := i
	if i < len(p.text) && p.text[i] == '.' && p.isDigit(i+1) {
		i = p.digits(i + 1)
	}
	if i < len(p.text)-1 && p.text[i]|0x20 == 'e' {
		j := i + 1
		if j < len(p.text)-1 && (p.text[j] == '-' || p.text[j] == '+') {
			j++
		}
		if p.isDigit(j) {
			i = p.digits(j)
		}
	}
	if i > whole {
		return p.float(t, start, i), i
	}
	return p.int(t, start, i), i
}

func (p *parser[C]) float(t *py.Thread, i, j int) py.Value {
	if p.scanner.parseFloat != py.FloatType.V() {
		return py.Call1(t, p.scanner.parseFloat, p.slice(i, j))
	}
	b := p.ascii(i, j)
	f, _ := strconv.ParseFloat(unsafe.String(unsafe.SliceData(b), len(b)), 64) // out of range: an infinity, as wanted
	return py.Float(f)
}

func (p *parser[C]) int(t *py.Thread, i, j int) py.Value {
	const surelyFits = 18 // digits
	if p.scanner.parseInt != py.IntType.V() || j-i > surelyFits {
		return py.Call1(t, p.scanner.parseInt, p.slice(i, j))
	}
	n, negative := int64(0), p.text[i] == '-'
	if negative {
		i++
	}
	for _, c := range p.text[i:j] {
		n = n*10 + int64(c-'0')
	}
	if negative {
		n = -n
	}
	return py.Int(n)
}
