package sre

import (
	"bytes"

	"grumpy.dev/runtime/py"
)

// The matcher: CPython's algorithm, and so its results down to what is left in groups by attempts that failed, but
// without recursion. Where an operator has more than one way to go on, a frame on a stack says what to do if the one
// that is tried fails. Success needs no way back but to the assertion around it, if there is one.

type char interface{ byte | rune }

// matcher matches one pattern against texts of one kind. Places are indices into the text, -1 for none.
type matcher[T char] struct {
	state
	p    *program
	text []T // up to the end of the search

	frames []frame
	saved  []int // marks put aside
	loops  []loop
	loop   int // the repeat that is being matched, an index into loops; -1: none
	// assert is the frame of the innermost assertion, -1 where there is none.
	assert int
	steps  int
}

// loop is one repeat of a group that is being matched.
type loop struct {
	pc    int // of its REPEAT
	count int
	last  int // where the last item began, to stop items that match nothing
	prev  int
}

// frame says what to do when what was tried fails.
type frame struct {
	kind      uint8
	pc        int // of the operator
	ptr       int
	count     int // repeats: items matched; branch: the alternative that was tried; assertions: loops before
	lastMark  int
	lastIndex int
	loop      int
	last      int // what loop.last was; assertions: what assert was
	saved     int // how many marks were put aside before
}

const (
	frameBranch = iota
	frameRepeatOne
	frameMinRepeatOne
	frameRepeat
	frameMaxItem   // MAX_UNTIL: an item that is needed
	frameMaxMore   // MAX_UNTIL: an item more
	frameMaxTail   // MAX_UNTIL: what follows
	frameMinItem   // MIN_UNTIL: an item that is needed
	frameMinTail   // MIN_UNTIL: what follows
	frameMinMore   // MIN_UNTIL: an item more
	frameAssert    // ASSERT
	frameAssertNot // ASSERT_NOT
	stepsAtOnce    = 1 << 14
	maxFrames      = 1 << 26
)

func newMatcher[T char](p *program) *matcher[T] {
	return &matcher[T]{p: p, state: state{marks: make([]int, 2*p.groups+2)}}
}

func (m *matcher[T]) base() *state { return &m.state }

// match tries to match the code from pc on at m.ptr. Where it matches, m.ptr is the end.
func (m *matcher[T]) match(pc int) bool {
	m.frames, m.saved, m.loops = m.frames[:0], m.saved[:0], m.loops[:0]
	m.loop, m.assert = -1, -1
	for pc >= 0 {
		pc = m.run(pc)
	}
	return pc == matched && !m.broken
}

// What run gives besides a place to go on.
const (
	matched = -1
	failed  = -2
)

// run goes through the code from pc on until an operator has several ways or the match is decided.
func (m *matcher[T]) run(pc int) int {
	text, ptr := m.text, m.ptr
	for {
		in := &m.p.insts[pc]
		switch in.op {
		case opLiteral:
			if uint(ptr) >= uint(len(text)) || rune(text[ptr]) != in.ch {
				return m.backtrack()
			}
			ptr++
		case opNotLiteral:
			if uint(ptr) >= uint(len(text)) || rune(text[ptr]) == in.ch {
				return m.backtrack()
			}
			ptr++
		case opIn:
			if uint(ptr) >= uint(len(text)) || !contains(in.set, text[ptr]) {
				return m.backtrack()
			}
			ptr++
		case opAny:
			if uint(ptr) >= uint(len(text)) || text[ptr] == '\n' {
				return m.backtrack()
			}
			ptr++
		case opAnyAll:
			if ptr >= len(text) {
				return m.backtrack()
			}
			ptr++
		case opMark:
			m.mark(in.n, ptr)
		case opJump:
			pc = in.next
			continue
		case opAt:
			if !m.isAt(in.at, ptr) {
				return m.backtrack()
			}
		default:
			m.ptr = ptr
			return m.special(pc, in)
		}
		pc++
	}
}

// mark notes the border of a group.
func (m *matcher[T]) mark(i, ptr int) {
	if i&1 == 1 {
		m.lastIndex = i/2 + 1
	}
	if i > m.lastMark {
		for j := m.lastMark + 1; j < i; j++ {
			m.marks[j] = -1
		}
		m.lastMark = i
	}
	m.marks[i] = ptr
}

// special is run for the operators that are not simple.
func (m *matcher[T]) special(pc int, in *inst) int {
	switch in.op {
	case opSuccess:
		return m.success()
	case opBranch:
		m.push(frame{kind: frameBranch, pc: pc, ptr: m.ptr, count: -1, loop: m.loop})
		if m.loop >= 0 {
			m.saveMarks()
		}
		return m.orBacktrack(m.nextAlternative())
	case opRepeatOne:
		return m.repeatOne(pc, in)
	case opMinRepeatOne:
		return m.minRepeatOne(pc, in)
	case opRepeat:
		m.loops = append(m.loops, loop{pc: pc, count: -1, last: -1, prev: m.loop})
		m.push(frame{kind: frameRepeat, pc: pc, loop: m.loop})
		m.loop = len(m.loops) - 1
		return in.next
	case opMaxUntil:
		return m.maxUntil(pc)
	case opMinUntil:
		return m.minUntil(pc)
	case opAssert, opAssertNot:
		return m.assertion(pc, in)
	case opGroupRef, opGroupRefIgnore:
		if !m.groupRef(in) {
			return m.backtrack()
		}
		return pc + 1
	case opGroupRefExists:
		if from, to, ok := m.group(in.n + 1); !ok || to < from {
			return in.next
		}
		return pc + 1
	}
	return m.backtrack() // FAILURE
}

// push adds a frame, with the groups as they are.
func (m *matcher[T]) push(f frame) {
	f.lastMark, f.lastIndex, f.saved = m.lastMark, m.lastIndex, len(m.saved)
	m.frames = append(m.frames, f)
	if m.steps++; m.steps >= stepsAtOnce {
		m.pause()
	}
}

// pause looks, now and then, for a reason to give up: a signal, or a stack that has grown too far.
func (m *matcher[T]) pause() {
	m.steps = 0
	if len(m.frames) > maxFrames || !py.HasRoom(m.t, len(m.frames), 128) {
		if !m.t.HasExc() {
			m.t.RaiseNone(py.MemoryError)
		}
		m.broken = true
	} else if !m.t.Tick() {
		m.broken = true
	}
}

func (m *matcher[T]) top() *frame { return &m.frames[len(m.frames)-1] }

func (m *matcher[T]) pop() { m.frames = m.frames[:len(m.frames)-1] }

func (m *matcher[T]) restore(f *frame) { m.lastMark, m.lastIndex = f.lastMark, f.lastIndex }

// saveMarks puts the marks aside for the frame pushed last.
func (m *matcher[T]) saveMarks() {
	if m.lastMark > 0 {
		m.saved = append(m.saved, m.marks[:m.lastMark+1]...)
	}
}

// putMarksBack restores what saveMarks put aside for f.
func (m *matcher[T]) putMarksBack(f *frame) {
	n := 0
	if f.lastMark > 0 {
		n = f.lastMark + 1
	}
	m.saved = m.saved[:f.saved+n]
	copy(m.marks, m.saved[f.saved:])
}

// success ends the match, or the assertion that is being matched.
func (m *matcher[T]) success() int {
	if m.assert < 0 {
		return matched
	}
	f := m.frames[m.assert]
	m.frames = m.frames[:m.assert]
	m.assert, m.loop = f.last, f.loop
	m.loops = m.loops[:f.count]
	m.saved = m.saved[:f.saved]
	if f.kind == frameAssertNot {
		return m.backtrack()
	}
	m.ptr = f.ptr
	return m.p.insts[f.pc].next
}

func (m *matcher[T]) assertion(pc int, in *inst) int {
	kind := uint8(frameAssert)
	if in.op == opAssertNot {
		kind = frameAssertNot
	}
	if m.ptr < in.n {
		if kind == frameAssertNot {
			return in.next
		}
		return m.backtrack()
	}
	m.push(frame{kind: kind, pc: pc, ptr: m.ptr, count: len(m.loops), last: m.assert, loop: m.loop})
	m.assert = len(m.frames) - 1
	m.ptr -= in.n
	return pc + 1
}

// backtrack takes up the last thing that can still go another way, and gives where; failed: there is none.
func (m *matcher[T]) backtrack() int {
	for len(m.frames) > 0 && !m.broken {
		if m.steps++; m.steps >= stepsAtOnce {
			m.pause()
		}
		f := m.top()
		pc := failed
		switch f.kind {
		case frameBranch:
			if f.loop >= 0 {
				m.putMarksBack(f)
			}
			m.restore(f)
			pc = m.nextAlternative()
		case frameRepeatOne:
			pc = m.fewerOfOne(f)
		case frameMinRepeatOne:
			pc = m.moreOfOne(f)
		case frameAssert:
			m.assert = f.last
			m.pop()
		case frameAssertNot:
			m.assert, m.loop, m.ptr = f.last, f.loop, f.ptr
			pc = m.p.insts[f.pc].next
			m.pop()
		default:
			pc = m.backInLoop(f)
		}
		if pc >= 0 {
			return pc
		}
	}
	return failed
}

// orBacktrack goes on at pc, or backtracks where there is no way to go on.
func (m *matcher[T]) orBacktrack(pc int) int {
	if pc == failed {
		return m.backtrack()
	}
	return pc
}

// nextAlternative tries the next alternative of the branch whose frame is on top.
func (m *matcher[T]) nextAlternative() int {
	f := m.top()
	m.loop = f.loop
	alts := m.p.insts[f.pc].alts
	for f.count++; f.count < len(alts); f.count++ {
		a := &alts[f.count]
		if a.first != nil && (m.loop >= 0 || a.mark > m.lastMark) && (f.ptr >= len(m.text) || !contains(a.first, m.text[f.ptr])) {
			continue
		}
		m.ptr = f.ptr
		return a.pc
	}
	m.saved = m.saved[:f.saved]
	m.pop()
	return failed
}

func (m *matcher[T]) groupRef(in *inst) bool {
	from, to, ok := m.group(in.n + 1)
	if !ok || to < from || to-from > len(m.text)-m.ptr {
		return false
	}
	for i := from; i < to; i++ {
		a, b := rune(m.text[i]), rune(m.text[m.ptr])
		if a != b && (in.op == opGroupRef || m.p.lower(a) != m.p.lower(b)) {
			return false
		}
		m.ptr++
	}
	return true
}

// count gives how many characters in a row from ptr on, up to limit, match a single-character operator.
func (m *matcher[T]) count(in *inst, ptr, limit int) int {
	text := m.text[ptr:]
	if limit < len(text) && limit != maxRepeat {
		text = text[:limit]
	}
	switch in.op {
	case opAnyAll:
		return len(text)
	case opAny:
		if b, ok := any(text).([]byte); ok {
			if i := bytes.IndexByte(b, '\n'); i >= 0 {
				return i
			}
			return len(b)
		}
		for i, ch := range text {
			if ch == '\n' {
				return i
			}
		}
	case opLiteral:
		for i, ch := range text {
			if rune(ch) != in.ch {
				return i
			}
		}
	case opNotLiteral:
		for i, ch := range text {
			if rune(ch) == in.ch {
				return i
			}
		}
	case opIn:
		set := in.set
		for i, ch := range text {
			if !contains(set, ch) {
				return i
			}
		}
	}
	return len(text)
}
