package sre

import "math"

// The code that sre_compile makes is taken apart here, once a pattern, into instructions with their sets as tables and
// their jumps as indices; code that makes no sense is found out here too.

// inst is one instruction.
type inst struct {
	op       uint8
	at       uint8 // for opAt: which position
	ch       rune
	set      *charSet
	n        int      // mark, group, look-behind distance, or minimum of a repeat
	max      int      // maximum of a repeat
	next     int      // where to go on: after an assertion, a repeat or a jump; for a repeat of a group, its until
	alts     []alt    // branch
	one      *inst    // repeat of a single character
	tail     *charSet // what can follow a repeat of a single character, unless tailMark is in use already
	tailMark int
}

// alt is one alternative of a branch.
type alt struct {
	pc    int
	first *charSet // what it can begin with; nil: not known, or it may match nothing
	mark  int      // the smallest mark set before that
}

// program is a compiled pattern's code.
type program struct {
	insts   []inst
	minimum int    // length of the shortest match
	prefix  []rune // literal that every match begins with
	// prefixBytes is the prefix for texts of bytes; nil where it has a character that is none.
	prefixBytes []byte
	whole       bool     // the prefix is the whole pattern
	first       *charSet // what a match can begin with; nil: not known
	groups      int
	lower       func(rune) rune
}

// decoder reads the words of a pattern.
type decoder struct {
	code   []uint32
	out    []inst
	lower  func(rune) rune
	groups int
	depth  int
	bad    bool
}

const maxDepth = 3000 // of nested operators: sre_parse cannot make deeper ones

func decode(code []uint32, flags, groups int) (*program, bool) {
	d := &decoder{code: code, lower: lowerOf(flags), groups: groups}
	p := &program{groups: groups, lower: d.lower}
	pc := 0
	if len(code) > 0 && code[0] == opInfo {
		pc = d.info(p)
	}
	if !d.bad {
		d.sequence(pc, len(code))
	}
	if d.bad || len(d.out) == 0 || d.out[len(d.out)-1].op != opSuccess {
		return nil, false
	}
	p.insts = append(d.out, inst{op: opFailure}) // where the SUCCESS stands in a part that may be jumped over
	p.findFirsts()
	return p, true
}

func (d *decoder) fail() { d.bad = true }

// word gives code word i, and fails where there is none before end.
func (d *decoder) word(i, end int) uint32 {
	if i < 0 || i >= end {
		d.fail()
		return 0
	}
	return d.code[i]
}

// target gives the place that the skip at i leads to.
func (d *decoder) target(i, end int) int {
	skip := int(d.word(i, end))
	if skip > end-i {
		d.fail()
		return end
	}
	return i + skip
}

// info reads the INFO operator and gives where the code goes on.
func (d *decoder) info(p *program) int {
	end := len(d.code)
	next := d.target(1, end)
	flags := d.word(2, next)
	p.minimum = int(d.word(3, next))
	d.word(4, next)
	if flags&infoPrefix != 0 {
		n := int(d.word(5, next))
		d.word(6, next)
		if n > next || 7+n > next {
			d.fail()
			return end
		}
		for _, c := range d.code[7 : 7+n] {
			p.prefix = append(p.prefix, rune(c))
			if c < 256 && len(p.prefixBytes) == len(p.prefix)-1 {
				p.prefixBytes = append(p.prefixBytes, byte(c))
			}
		}
		if len(p.prefixBytes) < n {
			p.prefixBytes = nil
		}
		p.whole = flags&infoLiteral != 0
	}
	return next
}

func (d *decoder) emit(in inst) int {
	d.out = append(d.out, in)
	return len(d.out) - 1
}

// sequence decodes the operators from pc up to end, where the sequence must end exactly.
func (d *decoder) sequence(pc, end int) {
	if d.depth++; d.depth > maxDepth {
		d.fail()
	}
	for pc < end && !d.bad {
		pc = d.operator(pc, end)
	}
	d.depth--
}

// operator decodes one operator and gives the place of the next.
func (d *decoder) operator(pc, end int) int {
	op := d.code[pc]
	switch op {
	case opSuccess, opFailure:
		d.emit(inst{op: uint8(op)})
		return pc + 1
	case opAt:
		at := d.word(pc+1, end)
		if at > atUniNonBoundary {
			d.fail()
		}
		d.emit(inst{op: opAt, at: uint8(at)})
		return pc + 2
	case opMark:
		mark := int(d.word(pc+1, end))
		if mark > 2*d.groups+1 {
			d.fail()
		}
		d.emit(inst{op: opMark, n: mark})
		return pc + 2
	case opGroupRef, opGroupRefIgnore:
		group := int(d.word(pc+1, end))
		if group >= d.groups {
			d.fail()
		}
		d.emit(inst{op: uint8(op), n: group})
		return pc + 2
	case opGroupRefExists:
		return d.groupRefExists(pc, end)
	case opAssert, opAssertNot:
		return d.assertion(pc, end)
	case opBranch:
		return d.branch(pc, end)
	case opRepeatOne, opMinRepeatOne:
		return d.repeatOne(pc, end)
	case opRepeat:
		return d.repeat(pc, end)
	}
	in, next := d.single(pc, end)
	d.emit(in)
	return next
}

// single decodes an operator that matches one character.
func (d *decoder) single(pc, end int) (inst, int) {
	op := d.word(pc, end)
	switch op {
	case opAny, opAnyAll:
		return inst{op: uint8(op)}, pc + 1
	case opLiteral, opNotLiteral:
		return inst{op: uint8(op), ch: rune(d.word(pc+1, end))}, pc + 2
	case opLiteralIgnore, opNotLiteralIgnore:
		ch := d.lower(rune(d.word(pc+1, end)))
		return inst{op: opIn, set: setOf(setOp{kind: opLiteral, lo: uint32(ch)}, d.lower, op == opNotLiteralIgnore)}, pc + 2
	case opCategory:
		cat := d.word(pc+1, end)
		if cat > catUniNotLineBreak {
			d.fail()
		}
		return inst{op: opIn, set: setOf(setOp{kind: opCategory, lo: cat}, nil, false)}, pc + 2
	case opIn, opInIgnore:
		next := d.target(pc+1, end)
		set := &charSet{ops: d.setOps(pc+2, next)}
		if op == opInIgnore {
			set.lower = d.lower
		}
		if !d.bad {
			set.fill()
		}
		return inst{op: opIn, set: set}, next
	}
	d.fail()
	return inst{}, end
}

// setOps decodes the operators of a set, which a FAILURE ends.
func (d *decoder) setOps(pc, end int) []setOp {
	var ops []setOp
	for !d.bad {
		kind := d.word(pc, end)
		op := setOp{kind: kind}
		pc++
		switch kind {
		case opFailure:
			if pc != end {
				d.fail()
			}
			return ops
		case opNegate:
		case opLiteral:
			op.lo = d.word(pc, end)
			pc++
		case opCategory:
			if op.lo = d.word(pc, end); op.lo > catUniNotLineBreak {
				d.fail()
			}
			pc++
		case opRange:
			op.lo, op.hi = d.word(pc, end), d.word(pc+1, end)
			pc += 2
		case opCharset:
			op.bits, pc = d.words(pc, 8, end)
		case opBigCharset:
			pc = d.bigCharset(&op, pc, end)
		default:
			d.fail()
		}
		ops = append(ops, op)
	}
	return ops
}

func (d *decoder) words(pc, n, end int) ([]uint32, int) {
	if n < 0 || n > end-pc {
		d.fail()
		return nil, end
	}
	return d.code[pc : pc+n], pc + n
}

func (d *decoder) bigCharset(op *setOp, pc, end int) int {
	count := int(d.word(pc, end))
	table, pc := d.words(pc+1, 64, end)
	for _, w := range table {
		op.blocks = append(op.blocks, byte(w), byte(w>>8), byte(w>>16), byte(w>>24))
	}
	for _, b := range op.blocks {
		if int(b) >= count {
			d.fail()
		}
	}
	if count > 256 {
		d.fail()
		return end
	}
	op.bits, pc = d.words(pc, count*8, end)
	return pc
}

func (d *decoder) groupRefExists(pc, end int) int {
	group := int(d.word(pc+1, end)) // there may be no such group: then it never took part
	test := d.emit(inst{op: opGroupRefExists, n: group})
	// The skip leads behind the yes part, and behind the jump there if there is a no part.
	no := pc + 1 + int(d.word(pc+2, end))
	if d.bad || no < pc+3 || no > end {
		d.fail()
		return end
	}
	for pc += 3; pc < no && !d.bad; {
		if d.code[pc] != opJump || pc != no-2 {
			pc = d.operator(pc, no)
			continue
		}
		after := d.target(no-1, end)
		jump := d.emit(inst{op: opJump})
		d.out[test].next = len(d.out)
		d.sequence(no, after)
		d.out[jump].next = len(d.out)
		return after
	}
	d.out[test].next = len(d.out)
	return no
}

func (d *decoder) assertion(pc, end int) int {
	next := d.target(pc+1, end)
	at := d.emit(inst{op: uint8(d.code[pc]), n: int(d.word(pc+2, end))})
	if d.out[at].n > math.MaxInt32 {
		d.fail()
	}
	d.sequence(pc+3, next)
	if d.bad || d.out[len(d.out)-1].op != opSuccess {
		d.fail()
		return end
	}
	d.out[at].next = len(d.out)
	return next
}

func (d *decoder) branch(pc, end int) int {
	at := d.emit(inst{op: opBranch})
	var alts []alt
	var jumps []int
	after := -1
	pc++
	for !d.bad && d.word(pc, end) != 0 {
		next := d.target(pc, end)
		if next-2 < pc+1 || d.code[next-2] != opJump {
			d.fail()
			return end
		}
		alts = append(alts, alt{pc: len(d.out)})
		d.sequence(pc+1, next-2)
		jumps = append(jumps, d.emit(inst{op: opJump}))
		if to := d.target(next-1, end); after < 0 {
			after = to
		} else if after != to {
			d.fail()
		}
		pc = next
	}
	if d.bad || len(alts) == 0 || after != pc+1 {
		d.fail()
		return end
	}
	for _, j := range jumps {
		d.out[j].next = len(d.out)
	}
	d.out[at].alts = alts
	return after
}

func (d *decoder) repeatOne(pc, end int) int {
	next := d.target(pc+1, end)
	in := inst{op: uint8(d.code[pc]), n: int(d.word(pc+2, end)), max: int(d.word(pc+3, end))}
	item, after := d.single(pc+4, next)
	if d.bad || after != next-1 || d.code[after] != opSuccess || in.n > in.max {
		d.fail()
		return end
	}
	in.one = &item
	d.emit(in)
	return next
}

func (d *decoder) repeat(pc, end int) int {
	until := d.target(pc+1, end)
	at := d.emit(inst{op: opRepeat, n: int(d.word(pc+2, end)), max: int(d.word(pc+3, end))})
	kind := d.word(until, end)
	if kind != opMaxUntil && kind != opMinUntil || d.out[at].n > d.out[at].max {
		d.fail()
		return end
	}
	d.sequence(pc+4, until)
	d.out[at].next = d.emit(inst{op: uint8(kind), next: at})
	return until + 1
}
