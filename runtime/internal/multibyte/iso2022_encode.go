package multibyte

// Encode is Codec's.
func (c *ISO2022) Encode(st *State, in []rune, out []byte, flush bool) (int, []byte, Problem) {
	for at, r := range in {
		if r < 0x80 {
			out = append(c.toASCII(st, out), byte(r))
			continue
		}
		d, to, p := c.choice(r, at+1 == len(in) && !flush)
		if p != 0 {
			return at, out, p
		}
		out = d.begin(st, out)
		out = (to | code(d.width())<<24).append(out)
	}
	return len(in), out, 0
}

// choice finds the first set that has a character. unsure: another character may follow that makes a pair with it.
func (c *ISO2022) choice(r rune, unsure bool) (*Designation, code, Problem) {
	for _, d := range c.Sets {
		if unsure && d.starts != nil && d.starts(r) {
			return nil, 0, TooFew
		}
		if d.DecodeOnly {
			continue
		}
		if to, ok := d.encode(r); ok {
			return d, to, 0
		}
	}
	return nil, 0, 1
}

// toASCII appends what leads to ASCII.
func (c *ISO2022) toASCII(st *State, out []byte) []byte {
	if st.sets[0] != setASCII {
		st.sets[0] = setASCII
		out = append(out, esc, '(', 'B')
	}
	return st.unshift(out)
}

func (st *State) unshift(out []byte) []byte {
	if st.shifted {
		st.shifted = false
		out = append(out, shiftIn)
	}
	return out
}

// begin appends what leads to characters of the set.
func (d *Designation) begin(st *State, out []byte) []byte {
	place, bracket := 0, byte('(')
	if d.Shift {
		place, bracket = 1, ')'
	} else {
		out = st.unshift(out)
	}
	if st.sets[place] != d.Mark {
		st.sets[place] = d.Mark
		out = append(out, esc)
		if d.Mark&wide != 0 {
			out = append(out, '$')
		}
		if d.Mark != setJISX0208 {
			out = append(out, bracket)
		}
		out = append(out, byte(d.Mark&^wide))
	}
	if d.Shift && !st.shifted {
		st.shifted = true
		out = append(out, shiftOut)
	}
	return out
}

// EncodeReset is Codec's.
func (c *ISO2022) EncodeReset(st *State, out []byte) []byte {
	out = st.unshift(out)
	return c.toASCII(st, out)
}
