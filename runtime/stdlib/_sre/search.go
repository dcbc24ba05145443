package sre

import "bytes"

// Looking for the first place where a pattern matches, and the positions that a pattern can ask for.

// search finds the first match that begins at m.start or later. Where there is one, m.start and m.ptr are its ends.
func (m *matcher[T]) search() bool {
	p := m.p
	last := len(m.text)
	if p.minimum > 1 && len(p.prefix) == 0 {
		last = max(last-p.minimum+1, m.start)
	}
	for at := m.start; at <= last && at <= len(m.text); at++ {
		if at = m.candidate(at); at < 0 || at > last {
			return false
		}
		m.start = at
		if p.whole {
			m.ptr = at + len(p.prefix)
			return true
		}
		m.ptr = at
		if m.match(0) {
			return true
		}
		if m.steps++; m.steps >= stepsAtOnce {
			m.pause()
		}
		if m.broken {
			return false
		}
	}
	return false
}

// candidate gives the first place from at on where a match may begin, -1 where there is none.
func (m *matcher[T]) candidate(at int) int {
	if len(m.p.prefix) > 0 {
		return m.findPrefix(at)
	}
	set := m.p.first
	if set == nil {
		return at
	}
	for i, ch := range m.text[at:] {
		if contains(set, ch) {
			return at + i
		}
	}
	return -1
}

func (m *matcher[T]) findPrefix(at int) int {
	if b, ok := any(m.text).([]byte); ok {
		if m.p.prefixBytes == nil {
			return -1 // it has characters that no byte is
		}
		if i := bytes.Index(b[at:], m.p.prefixBytes); i >= 0 {
			return at + i
		}
		return -1
	}
	prefix := m.p.prefix
	for ; at+len(prefix) <= len(m.text); at++ {
		if rune(m.text[at]) != prefix[0] {
			continue
		}
		i := 1
		for i < len(prefix) && rune(m.text[at+i]) == prefix[i] {
			i++
		}
		if i == len(prefix) {
			return at
		}
	}
	return -1
}

// matchHere matches at m.start only.
func (m *matcher[T]) matchHere() bool {
	if m.p.minimum > 0 && len(m.text)-m.start < m.p.minimum {
		return false
	}
	m.ptr = m.start
	return m.match(0)
}

// isAt tells whether ptr is such a position.
func (m *matcher[T]) isAt(at uint8, ptr int) bool {
	text := m.text
	if ptr > len(text) { // match() with pos behind endpos
		return at == atBoundary || at == atLocBoundary || at == atUniBoundary
	}
	switch at {
	case atBeginning, atBeginningString:
		return ptr == 0
	case atBeginningLine:
		return ptr == 0 || text[ptr-1] == '\n'
	case atEnd:
		return ptr == len(text) || ptr == len(text)-1 && text[ptr] == '\n'
	case atEndLine:
		return ptr == len(text) || text[ptr] == '\n'
	case atEndString:
		return ptr == len(text)
	}
	if len(text) == 0 {
		return false
	}
	word := isWord
	if at >= atUniBoundary {
		word = isUniWord
	}
	before := ptr > 0 && word(rune(text[ptr-1]))
	after := ptr < len(text) && word(rune(text[ptr]))
	return (before != after) == (at == atBoundary || at == atLocBoundary || at == atUniBoundary)
}
