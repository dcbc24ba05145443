// Merging two neighbouring runs: the shorter one is moved to temporary room first.
//
// A merge alternates between two modes: one at a time, until one side has won several times in a
// row, then galloping, as long as that finds long enough stretches. The threshold adapts: it
// falls while galloping pays and rises when it stops.
//
// Both merges keep the same invariant: what is left of the temporary run always has its room in the
// slice, so that a failing comparison is mended by copying it back.
package timsort

// lowMerge merges a, which was moved to temporary room, with b, to the left of which a stood.
type lowMerge[E any] struct {
	*sorter[E]
	dest []E // both runs' room
	at   int // where the next item goes
	a    []E // what is left of the left run
	b    int // where the rest of the right run starts in dest
}

// mergeLow merges the runs both[:n] and both[n:] from the left. It is known that the first item of the
// right run belongs first, and the last item of the left run last.
func (s *sorter[E]) mergeLow(both []E, n int) bool {
	m := &lowMerge[E]{sorter: s, dest: both, a: s.borrow(n), b: n}
	copy(m.a, both[:n])
	m.takeB(1)
	ok := true
	for ok && !m.done() {
		if ok = m.oneByOne(); ok && !m.done() {
			ok = m.galloping()
		}
	}
	if ok && m.b < len(m.dest) {
		// One item of a is left, which goes last.
		copy(m.dest[m.at:], m.dest[m.b:])
		m.at = len(m.dest) - 1
	}
	copy(m.dest[m.at:], m.a)
	return ok
}

func (m *lowMerge[E]) done() bool { return len(m.a) <= 1 || m.b == len(m.dest) }

func (m *lowMerge[E]) takeA(n int) {
	copy(m.dest[m.at:], m.a[:n])
	m.a = m.a[n:]
	m.at += n
}

func (m *lowMerge[E]) takeB(n int) {
	copy(m.dest[m.at:], m.dest[m.b:m.b+n])
	m.b += n
	m.at += n
}

func (m *lowMerge[E]) oneByOne() bool {
	winsA, winsB := 0, 0
	for {
		less, ok := m.less(m.dest[m.b], m.a[0])
		if !ok {
			return false
		}
		if less {
			m.dest[m.at] = m.dest[m.b]
			m.b++
			winsA, winsB = 0, winsB+1
		} else {
			m.dest[m.at] = m.a[0]
			m.a = m.a[1:]
			winsA, winsB = winsA+1, 0
		}
		m.at++
		if m.done() || max(winsA, winsB) >= m.gallop {
			return true
		}
	}
}

func (m *lowMerge[E]) galloping() bool {
	m.gallop++
	for {
		if m.gallop > 1 {
			m.gallop--
		}
		winsA, ok := m.gallopRight(m.dest[m.b], m.a, 0)
		if !ok {
			return false
		}
		if m.takeA(winsA); m.done() {
			return true
		}
		if m.takeB(1); m.done() {
			return true
		}
		winsB, ok := m.gallopLeft(m.a[0], m.dest[m.b:], 0)
		if !ok {
			return false
		}
		if m.takeB(winsB); m.done() {
			return true
		}
		if m.takeA(1); m.done() {
			return true
		}
		if winsA < minGallop && winsB < minGallop {
			m.gallop++
			return true
		}
	}
}

// highMerge merges b, which was moved to temporary room, with a, to the right of which b stood.
type highMerge[E any] struct {
	*sorter[E]
	dest []E // both runs' room
	at   int // after where the next item goes: the room fills from the right
	a    int // where the rest of the left run ends in dest
	b    []E // what is left of the right run
}

// mergeHigh is mergeLow from the right, for a right run that is the shorter one.
func (s *sorter[E]) mergeHigh(both []E, n int) bool {
	m := &highMerge[E]{sorter: s, dest: both, at: len(both), a: n, b: s.borrow(len(both) - n)}
	copy(m.b, both[n:])
	m.takeA(1)
	ok := true
	for ok && !m.done() {
		if ok = m.oneByOne(); ok && !m.done() {
			ok = m.galloping()
		}
	}
	if ok && m.a > 0 {
		// One item of b is left, which goes first.
		copy(m.dest[m.at-m.a:m.at], m.dest[:m.a])
		m.at = 1
	}
	copy(m.dest[m.at-len(m.b):m.at], m.b)
	return ok
}

func (m *highMerge[E]) done() bool { return len(m.b) <= 1 || m.a == 0 }

func (m *highMerge[E]) takeA(n int) {
	copy(m.dest[m.at-n:m.at], m.dest[m.a-n:m.a])
	m.a -= n
	m.at -= n
}

func (m *highMerge[E]) takeB(n int) {
	left := len(m.b) - n
	copy(m.dest[m.at-n:m.at], m.b[left:])
	m.b = m.b[:left]
	m.at -= n
}

func (m *highMerge[E]) oneByOne() bool {
	winsA, winsB := 0, 0
	for {
		less, ok := m.less(m.b[len(m.b)-1], m.dest[m.a-1])
		if !ok {
			return false
		}
		m.at--
		if less {
			m.a--
			m.dest[m.at] = m.dest[m.a]
			winsA, winsB = winsA+1, 0
		} else {
			last := len(m.b) - 1
			m.dest[m.at] = m.b[last]
			m.b = m.b[:last]
			winsA, winsB = 0, winsB+1
		}
		if m.done() || max(winsA, winsB) >= m.gallop {
			return true
		}
	}
}

func (m *highMerge[E]) galloping() bool {
	m.gallop++
	for {
		if m.gallop > 1 {
			m.gallop--
		}
		keep, ok := m.gallopRight(m.b[len(m.b)-1], m.dest[:m.a], m.a-1)
		if !ok {
			return false
		}
		winsA := m.a - keep
		if m.takeA(winsA); m.done() {
			return true
		}
		if m.takeB(1); m.done() {
			return true
		}
		keep, ok = m.gallopLeft(m.dest[m.a-1], m.b, len(m.b)-1)
		if !ok {
			return false
		}
		winsB := len(m.b) - keep
		if m.takeB(winsB); m.done() {
			return true
		}
		if m.takeA(1); m.done() {
			return true
		}
		if winsA < minGallop && winsB < minGallop {
			m.gallop++
			return true
		}
	}
}
