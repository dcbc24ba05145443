package multibyte

// HZ is GB 2312 in seven bits: "~{" begins text of two bytes a character, "~}" ends it.
type HZ struct{ GB *Table }

// Name is the codec's name in error messages.
func (HZ) Name() string { return "hz" }

// Decode is Codec's.
func (h HZ) Decode(st *State, in string, out []rune) (int, []rune, Problem) {
	h.GB.load()
	for at := 0; at < len(in); {
		c := in[at]
		switch {
		case c == '~':
			if at+1 == len(in) {
				return at, out, TooFew
			}
			switch next := in[at+1]; {
			case next == '~' && !st.shifted:
				out = append(out, '~')
			case next == '{' && !st.shifted:
				st.shifted = true
			case next == '}' && st.shifted:
				st.shifted = false
			case next == '\n' && !st.shifted: // a continued line
			default:
				return at, out, 2
			}
			at += 2
		case c >= 0x80:
			return at, out, 1
		case !st.shifted:
			out = append(out, rune(c))
			at++
		case at+1 == len(in):
			return at, out, TooFew
		default:
			r := h.GB.afterTwo(c|0x80, in[at+1]|0x80)
			if r < 0 || in[at+1] >= 0x80 {
				return at, out, 2
			}
			out = append(out, r)
			at += 2
		}
	}
	return len(in), out, 0
}

// Encode is Codec's.
func (h HZ) Encode(st *State, in []rune, out []byte, _ bool) (int, []byte, Problem) {
	h.GB.load()
	for at, c := range in {
		if c < 0x80 {
			out = h.EncodeReset(st, out)
			if out = append(out, byte(c)); c == '~' {
				out = append(out, '~')
			}
			continue
		}
		to := h.GB.codeOf(c)
		if to == 0 {
			return at, out, 1
		}
		if !st.shifted {
			st.shifted = true
			out = append(out, '~', '{')
		}
		out = (to &^ 0x8080).append(out)
	}
	return len(in), out, 0
}

// EncodeReset is Codec's.
func (HZ) EncodeReset(st *State, out []byte) []byte {
	if st.shifted {
		st.shifted = false
		out = append(out, '~', '}')
	}
	return out
}

// DecodeReset is Codec's.
func (HZ) DecodeReset(st *State) { st.shifted = false }
