package sre

// The repeats: of one character, which need no marks put aside, and of groups.

// repeatOne matches as many characters as it can, and gives some back if what follows does not match.
func (m *matcher[T]) repeatOne(pc int, in *inst) int {
	if len(m.text)-m.ptr < in.n {
		return m.backtrack()
	}
	n := m.count(in.one, m.ptr, in.max)
	if n < in.n {
		return m.backtrack()
	}
	if m.p.insts[pc+1].op == opSuccess {
		m.ptr += n
		return pc + 1
	}
	m.push(frame{kind: frameRepeatOne, pc: pc, ptr: m.ptr, count: n, loop: m.loop})
	return m.orBacktrack(m.tryTail(m.top(), in))
}

// fewerOfOne goes on with one character less.
func (m *matcher[T]) fewerOfOne(f *frame) int {
	m.restore(f)
	m.loop = f.loop
	f.count--
	return m.tryTail(f, &m.p.insts[f.pc])
}

// tryTail goes on behind the most characters, f.count or fewer, after which what follows can match;
// failed: there is no such place.
func (m *matcher[T]) tryTail(f *frame, in *inst) int {
	n := f.count
	if set := in.tail; set != nil && in.tailMark > m.lastMark {
		text := m.text[f.ptr:]
		for n >= in.n && (n >= len(text) || !contains(set, text[n])) {
			n--
		}
	}
	if n < in.n {
		m.pop()
		return failed
	}
	f.count = n
	m.ptr = f.ptr + n
	return f.pc + 1
}

// minRepeatOne matches as few characters as it can, and more if what follows does not match.
func (m *matcher[T]) minRepeatOne(pc int, in *inst) int {
	if len(m.text)-m.ptr < in.n {
		return m.backtrack()
	}
	n := 0
	if in.n > 0 {
		if n = m.count(in.one, m.ptr, in.n); n < in.n {
			return m.backtrack()
		}
	}
	m.ptr += n
	if m.p.insts[pc+1].op == opSuccess {
		return pc + 1
	}
	m.push(frame{kind: frameMinRepeatOne, pc: pc, ptr: m.ptr, count: n, loop: m.loop})
	return pc + 1
}

// moreOfOne goes on with characters more, as many as it takes until what follows can match.
func (m *matcher[T]) moreOfOne(f *frame) int {
	in := &m.p.insts[f.pc]
	for {
		if m.count(in.one, f.ptr, 1) == 0 {
			break
		}
		f.ptr++
		if f.count++; in.max != maxRepeat && f.count > in.max {
			break
		}
		m.restore(f)
		if in.tail == nil || in.tailMark <= m.lastMark || f.ptr < len(m.text) && contains(in.tail, m.text[f.ptr]) {
			m.loop = f.loop
			m.ptr = f.ptr
			return f.pc + 1
		}
	}
	m.pop()
	return failed
}

// maxUntil stands behind an item of a repeat: matches another if it can.
func (m *matcher[T]) maxUntil(pc int) int {
	if m.loop < 0 {
		return m.backtrack()
	}
	l := &m.loops[m.loop]
	in := &m.p.insts[l.pc]
	count := l.count + 1
	if count < in.n {
		l.count = count
		m.push(frame{kind: frameMaxItem, pc: pc, ptr: m.ptr, count: count, loop: m.loop})
		return l.pc + 1
	}
	if (count < in.max || in.max == maxRepeat) && m.ptr != l.last {
		l.count = count
		m.push(frame{kind: frameMaxMore, pc: pc, ptr: m.ptr, count: count, loop: m.loop, last: l.last})
		m.saveMarks()
		l.last = m.ptr
		return l.pc + 1
	}
	return m.maxTail(pc, m.ptr)
}

// maxTail goes on behind the repeat.
func (m *matcher[T]) maxTail(pc, ptr int) int {
	m.push(frame{kind: frameMaxTail, pc: pc, ptr: ptr, loop: m.loop})
	m.loop = m.loops[m.loop].prev
	m.ptr = ptr
	return pc + 1
}

// minUntil stands behind an item of a repeat that takes as few as it can: matches what follows first.
func (m *matcher[T]) minUntil(pc int) int {
	if m.loop < 0 {
		return m.backtrack()
	}
	l := &m.loops[m.loop]
	count := l.count + 1
	if count < m.p.insts[l.pc].n {
		l.count = count
		m.push(frame{kind: frameMinItem, pc: pc, ptr: m.ptr, count: count, loop: m.loop})
		return l.pc + 1
	}
	m.push(frame{kind: frameMinTail, pc: pc, ptr: m.ptr, count: count, loop: m.loop})
	m.loop = l.prev
	return pc + 1
}

// backInLoop is backtrack for the frames of repeats of groups.
func (m *matcher[T]) backInLoop(f *frame) int {
	switch f.kind {
	case frameRepeat:
		m.loops = m.loops[:len(m.loops)-1]
		m.loop = f.loop
	case frameMaxItem, frameMinItem:
		m.loop = f.loop
		m.loops[f.loop].count = f.count - 1
	case frameMaxTail:
		m.loop = f.loop
	case frameMaxMore:
		m.putMarksBack(f)
		m.restore(f)
		m.saved = m.saved[:f.saved]
		m.loop = f.loop
		m.loops[f.loop].count, m.loops[f.loop].last = f.count-1, f.last
		pc, ptr := f.pc, f.ptr
		m.pop()
		return m.maxTail(pc, ptr)
	case frameMinTail:
		return m.minMore(f)
	case frameMinMore:
		m.loop = f.loop
		m.loops[f.loop].count, m.loops[f.loop].last = f.count-1, f.last
	}
	m.pop()
	return failed
}

// minMore matches another item, since what follows did not match.
func (m *matcher[T]) minMore(f *frame) int {
	m.restore(f)
	m.loop = f.loop
	l := &m.loops[m.loop]
	in := &m.p.insts[l.pc]
	if in.max != maxRepeat && f.count >= in.max || f.ptr == l.last {
		m.pop()
		return failed
	}
	l.count = f.count
	f.kind, f.last = frameMinMore, l.last
	l.last, m.ptr = f.ptr, f.ptr
	return l.pc + 1
}
