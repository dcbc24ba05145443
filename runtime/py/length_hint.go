// How many items an iterable will give: asked before a container takes them in.
//
// What surprises: in 2.7 list(x) calls x.__len__ and then x.__length_hint__ (of new-style objects
// only), and an error in them other than TypeError and AttributeError comes out.
package py

var s__length_hint__ = Intern("__length_hint__")

// hasLen tells whether len(v) is worth trying.
func hasLen(v Value) bool {
	s := &TypeOf(v).Slots
	return s.Len != nil || s.MapLen != nil
}

// lengthHint guesses how many items v has; def where nothing is known.
func lengthHint(t *Thread, v Value, def int) (int, bool) {
	if hasLen(v) {
		if n, ok := Len(t, v); ok {
			return n, true
		}
		if !t.ClearIf(TypeError) && !t.ClearIf(AttributeError) {
			return 0, false
		}
	}
	hint := LookupSpecial(t, v, s__length_hint__)
	if hint.Zero() {
		return def, !t.HasExc()
	}
	n := Call0(t, hint)
	switch {
	case n.Zero():
		return def, t.ClearIf(TypeError) || t.ClearIf(AttributeError)
	case TypeOf(n).Slots.Int == nil && TypeOf(n).Slots.Float == nil:
		return def, true
	}
	i, ok := asSsize(t, n)
	if i < 0 {
		return def, ok
	}
	return int(i), ok
}
