package multibyte

import "sync"

// The actions of a node that are no characters; -1 to -8 are the lengths of errors.
const (
	actionRule = -16
	actionNode = -17 // and below: nodes by number
	pairBase   = 0x200000
)

// What tools/multibyte.py calls the actions.
const (
	packedCharacter = 0
	packedNode      = 9
	packedPair      = 10
	packedRule      = 11
)

// node says for each byte what it means: a character, a pair (pairBase and its number), or an action.
type node [256]int32

// code is the bytes that a character encodes to: their number in the top byte, then up to three; 0: none.
type code uint32

// Table is an encoding that a file of tools/multibyte.py describes. It is read when first used.
type Table struct {
	stateless
	name   string
	packed string
	rules  ruleSet
	once   sync.Once
	nodes  []*node
	pairs  [][2]rune
	pages  [0x1100]*[256]code
	// paired has the code of two characters, starts those that may begin such a pair.
	paired map[[2]rune]code
	starts map[rune]bool
	// numbered is GB18030's.
	numbered     []rune
	numberedOnce sync.Once
}

// ruleSet knows the sequences that follow a rule.
type ruleSet interface {
	decode(in string) (r rune, used int, p Problem)
	encode(out []byte, r rune) ([]byte, bool)
}

// NewTable makes a codec of a packed table. Rules may be nil.
func NewTable(name, packed string, rules ruleSet) *Table {
	return &Table{name: name, packed: packed, rules: rules}
}

// Name is the codec's name in error messages.
func (t *Table) Name() string { return t.name }

// load unpacks the table.
func (t *Table) load() {
	t.once.Do(func() {
		t.paired = map[[2]rune]code{}
		t.starts = map[rune]bool{}
		r := reader{in: t.packed}
		t.readNode(&r, 0, 0)
		t.readExceptions(&r)
		t.packed = ""
	})
}

// readNode reads the node for what follows the bytes prefix, and gives its number.
func (t *Table) readNode(r *reader, prefix code, length int) int32 {
	n := new(node)
	number := int32(len(t.nodes))
	t.nodes = append(t.nodes, n)
	for i := 0; i < 256; {
		action, count := int32(r.number()), r.number()
		for range count {
			n[i] = action
			i++
		}
	}
	for i, action := range n {
		sequence := prefix<<8 | code(i)
		switch action {
		case packedCharacter:
			c := r.character()
			n[i] = c
			t.remember(c, sequence|code(length+1)<<24)
		case packedNode:
			n[i] = actionNode - t.readNode(r, sequence, length+1)
		case packedPair:
			pair := [2]rune{r.character(), r.character()}
			n[i] = pairBase + int32(len(t.pairs))
			t.pairs = append(t.pairs, pair)
			t.starts[pair[0]] = true
			if _, ok := t.paired[pair]; !ok {
				t.paired[pair] = sequence | code(length+1)<<24
			}
		case packedRule:
			n[i] = actionRule
		default:
			n[i] = -action
		}
	}
	return number
}

// remember sets what a character encodes to, unless that is known already.
func (t *Table) remember(c rune, to code) {
	page := &t.pages[c>>8]
	if *page == nil {
		*page = new([256]code)
	}
	if (*page)[c&0xFF] == 0 {
		(*page)[c&0xFF] = to
	}
}

// afterTwo gives what two bytes mean: a character, a pair, or something below 0. The table is loaded.
func (t *Table) afterTwo(a, b byte) int32 {
	first := t.nodes[0][a]
	if first > actionNode {
		return actionRule
	}
	return t.nodes[actionNode-first][b]
}

func (t *Table) readExceptions(r *reader) {
	count, c := r.number(), rune(0)
	for range count {
		c += rune(r.number())
		length := r.number()
		to := code(0)
		for range length {
			to = to<<8 | code(r.byte())
		}
		if page := t.pages[c>>8]; page != nil {
			page[c&0xFF] = 0
		}
		if length > 0 {
			t.remember(c, to|code(length)<<24)
		}
	}
}

// codeOf gives what a character encodes to; 0: nothing.
func (t *Table) codeOf(c rune) code {
	if page := t.pages[c>>8]; page != nil {
		return page[c&0xFF]
	}
	return 0
}

// append adds the bytes of a code.
func (c code) append(out []byte) []byte {
	switch c >> 24 {
	case 3:
		out = append(out, byte(c>>16))
		fallthrough
	case 2:
		out = append(out, byte(c>>8))
	}
	return append(out, byte(c))
}

// Decode is Codec's.
func (t *Table) Decode(_ *State, in string, out []rune) (int, []rune, Problem) {
	t.load()
	for at := 0; at < len(in); {
		var used int
		var p Problem
		if used, out, p = t.decodeOne(in[at:], out); p != 0 {
			return at, out, p
		}
		at += used
	}
	return len(in), out, 0
}

// decodeOne decodes what is at the front of in.
func (t *Table) decodeOne(in string, out []rune) (int, []rune, Problem) {
	n := t.nodes[0]
	for i := range len(in) {
		switch action := n[in[i]]; {
		case action >= pairBase:
			pair := t.pairs[action-pairBase]
			return i + 1, append(out, pair[0], pair[1]), 0
		case action >= 0:
			return i + 1, append(out, action), 0
		case action == actionRule:
			r, used, p := t.rules.decode(in)
			if p == 0 {
				out = append(out, r)
			}
			return used, out, p
		case action > actionRule:
			return 0, out, Problem(-action)
		default:
			n = t.nodes[actionNode-action]
		}
	}
	return 0, out, TooFew
}

// Encode is Codec's.
func (t *Table) Encode(_ *State, in []rune, out []byte, flush bool) (int, []byte, Problem) {
	t.load()
	for at := 0; at < len(in); {
		c := in[at]
		if t.starts[c] {
			if at+1 == len(in) && !flush {
				return at, out, TooFew
			}
			if to := t.pairAt(in[at:]); to != 0 {
				out = to.append(out)
				at += 2
				continue
			}
		}
		if to := t.codeOf(c); to != 0 {
			out = to.append(out)
		} else if !t.byRule(&out, c) {
			return at, out, 1
		}
		at++
	}
	return len(in), out, 0
}

func (t *Table) pairAt(in []rune) code {
	if len(in) < 2 {
		return 0
	}
	return t.paired[[2]rune{in[0], in[1]}]
}

func (t *Table) byRule(out *[]byte, c rune) (ok bool) {
	if t.rules == nil {
		return false
	}
	*out, ok = t.rules.encode(*out, c)
	return ok
}

// reader takes a packed table apart.
type reader struct {
	in   string
	last rune
}

func (r *reader) byte() byte {
	b := r.in[0]
	r.in = r.in[1:]
	return b
}

func (r *reader) number() int {
	n := 0
	for shift := 0; ; shift += 7 {
		b := r.byte()
		n |= int(b&0x7F) << shift
		if b < 0x80 {
			return n
		}
	}
}

// character reads a character, which is told as its distance from the last one.
func (r *reader) character() rune {
	n := r.number()
	if n&1 == 0 {
		r.last += rune(n / 2)
	} else {
		r.last -= rune((n + 1) / 2)
	}
	return r.last
}
