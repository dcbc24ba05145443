package sre

// What a match can begin with, computed so that places where nothing can match are passed over without trying.
//
// What surprises: an attempt that fails leaves its marks behind, and CPython shows them where a group was set before
// and what holds it is not undone (in a negative look-ahead, say). So an attempt is passed over only if
// its marks are beyond the last one in use.

// firstSet is the characters that the code at some place can begin with.
type firstSet struct {
	low   [256]bool
	high  bool // it may be a character of 256 or more
	empty bool // it may match nothing, or it is not known what it matches
	mark  int  // the smallest mark that is set on the way to the first character
}

// noMark is above all marks.
const noMark = 1 << 30

func (f *firstSet) add(o *firstSet) {
	for i, b := range o.low {
		f.low[i] = f.low[i] || b
	}
	f.high = f.high || o.high
	f.mark = min(f.mark, o.mark)
	f.empty = f.empty || o.empty
}

var unknownFirst = &firstSet{empty: true}

type firstFinder struct {
	p    *program
	done map[int]*firstSet
	busy map[int]bool
	work int
}

const maxFirstWork = 20000

// findFirsts fills in what can be known of the pattern, its branches and what stands behind its repeats.
func (p *program) findFirsts() {
	f := &firstFinder{p: p, done: map[int]*firstSet{}, busy: map[int]bool{}}
	p.first = f.at(0).set()
	for i := range p.insts {
		in := &p.insts[i]
		switch in.op {
		case opBranch:
			for j := range in.alts {
				first := f.at(in.alts[j].pc)
				in.alts[j].first, in.alts[j].mark = first.set(), first.mark
			}
		case opRepeatOne, opMinRepeatOne:
			first := f.at(i + 1)
			in.tail, in.tailMark = first.set(), first.mark
		}
	}
}

// set makes a set of it for the matcher; nil where it excludes nothing.
func (f *firstSet) set() *charSet {
	if f.empty {
		return nil
	}
	s := &charSet{low: f.low}
	if !f.high {
		return s // no operators: it has no character of 256 or more
	}
	all := true
	for _, b := range f.low {
		all = all && b
	}
	if all {
		return nil
	}
	s.not = true
	return s
}

// at gives what the code at pc can begin with.
func (f *firstFinder) at(pc int) *firstSet {
	if r := f.done[pc]; r != nil {
		return r
	}
	if f.work++; f.busy[pc] || f.work > maxFirstWork || len(f.busy) > 500 {
		return unknownFirst
	}
	f.busy[pc] = true
	r := f.compute(pc)
	delete(f.busy, pc)
	f.done[pc] = r
	return r
}

func (f *firstFinder) compute(pc int) *firstSet {
	in := &f.p.insts[pc]
	switch in.op {
	case opAny, opAnyAll, opLiteral, opNotLiteral, opIn:
		return firstOfSingle(in)
	case opAt:
		return f.at(pc + 1)
	case opMark:
		r := &firstSet{mark: in.n}
		r.add(f.at(pc + 1))
		return r
	case opAssert, opAssertNot:
		for _, inner := range f.p.insts[pc:in.next] {
			if inner.op == opMark { // what it matched shows in groups even where the attempt fails
				return unknownFirst
			}
		}
		return f.at(in.next)
	case opJump:
		return f.at(in.next)
	case opFailure:
		return &firstSet{mark: noMark}
	case opBranch:
		r := &firstSet{mark: noMark}
		for _, a := range in.alts {
			r.add(f.at(a.pc))
		}
		return r
	case opRepeatOne, opMinRepeatOne:
		r := firstOfSingle(in.one)
		if in.n == 0 {
			r.add(f.at(pc + 1))
		}
		return r
	case opRepeat:
		r := &firstSet{mark: noMark}
		r.add(f.at(pc + 1))
		if in.n == 0 {
			r.add(f.at(in.next + 1))
		}
		return r
	case opGroupRefExists:
		r := &firstSet{mark: noMark}
		r.add(f.at(pc + 1))
		r.add(f.at(in.next))
		return r
	}
	return unknownFirst // SUCCESS, a group's text, or the end of a repeat
}

func firstOfSingle(in *inst) *firstSet {
	r := &firstSet{high: true, mark: noMark}
	for i := range r.low {
		ch := rune(i)
		switch in.op {
		case opAny:
			r.low[i] = ch != '\n'
		case opAnyAll:
			r.low[i] = true
		case opLiteral:
			r.low[i] = ch == in.ch
		case opNotLiteral:
			r.low[i] = ch != in.ch
		case opIn:
			r.low[i] = in.set.low[i]
		}
	}
	if in.op == opLiteral && in.ch < 256 {
		r.high = false
	}
	return r
}
