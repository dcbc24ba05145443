// Items of lists by an index that compiled code has without its box. Both functions are written to stay within what
// Go inlines; where they don't answer, the general operation does.
package py

// ListItem gives item i of a list, counted from its start; zero (and no exception) where o is no list, i is out of
// range, or there are threads.
func ListItem(o Value, i int64) (v Value) {
	if o.IsObject() && !multiThreaded {
		if l := As[List](o); l.typ == ListType && uint64(i) < uint64(l.n) {
			v = *slot(l.first, int(i))
		}
	}
	return
}

// SetListItem replaces item i of a list; false (and no exception) where ListItem would give zero.
func SetListItem(o Value, i int64, v Value) bool {
	if o.IsObject() && !multiThreaded {
		if l := As[List](o); l.typ == ListType && uint64(i) < uint64(l.n) {
			*slot(l.first, int(i)) = v
			return true
		}
	}
	return false
}
