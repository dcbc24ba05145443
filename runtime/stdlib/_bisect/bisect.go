// Package bisect is Python's module _bisect: finding places in sorted lists by halving.
package bisect

import "grumpy.dev/runtime/py"

func init() {
	right := "The place for x in the sorted list a, after items that equal it; only a[lo:hi] is searched."
	left := "The place for x in the sorted list a, before items that equal it; only a[lo:hi] is searched."
	insertRight := "Inserts x into the sorted list a, after items that equal it."
	insertLeft := "Inserts x into the sorted list a, before items that equal it."
	row := func(name, counted, doc string, left, insert bool) py.Row {
		return py.Row{Name: name, Sig: "(a, x, lo=0, hi=len(a))", Doc: doc, Impl: py.Raw(
			func(t *py.Thread, _ py.Value, args []py.Value, kw *py.Kwargs) py.Value {
				full, ok := py.BindKeywords(t, counted, []string{"a", "x", "lo", "hi"}, 2, args, kw)
				if !ok {
					return py.Value{}
				}
				return bisect(t, full, left, insert)
			})}
	}
	py.RegisterNative(&py.NativeModule{
		Name: "_bisect",
		Doc:  "Finding places in sorted lists by halving.",
		Rows: []py.Row{
			row("bisect_right", "bisect_right", right, false, false),
			row("bisect_left", "bisect_left", left, true, false),
			row("insort_right", "insort_right", insertRight, false, true),
			row("insort_left", "insort_left", insertLeft, true, true),
		},
		Init: func(t *py.Thread, m *py.Module) bool {
			for _, name := range []string{"bisect", "insort"} { // the same functions under shorter names
				m.Dict().SetStr(py.Intern(name), m.Dict().GetStr(py.Intern(name+"_right")))
			}
			return true
		},
	})
}

var s_insert = py.Intern("insert")

// bisect finds the place, and inserts there if it is to.
func bisect(t *py.Thread, args []py.Value, left, insert bool) py.Value {
	lo, hi := 0, -1
	var ok bool
	if args[2].Ok() {
		if lo, ok = py.ArgInt(t, args[2]); !ok {
			return py.Value{}
		}
	}
	if args[3].Ok() {
		if hi, ok = py.ArgInt(t, args[3]); !ok {
			return py.Value{}
		}
	}
	if lo < 0 {
		return t.Raise(py.ValueError, "lo must be non-negative")
	}
	if hi == -1 {
		if hi, ok = py.Len(t, args[0]); !ok {
			return py.Value{}
		}
	}
	i, ok := find(t, args[0], args[1], lo, hi, left)
	switch {
	case !ok:
		return py.Value{}
	case !insert:
		return py.Int(int64(i))
	case py.IsExact(args[0], py.ListType):
		return py.NoneIf(py.As[py.List](args[0]).Insert(t, i, args[1]))
	}
	m := py.GetAttr(t, args[0], s_insert)
	if m.Zero() || py.Call2(t, m, py.Int(int64(i)), args[1]).Zero() {
		return py.Value{}
	}
	return py.None
}

func find(t *py.Thread, a, x py.Value, lo, hi int, left bool) (int, bool) {
	for lo < hi {
		mid := int(uint(lo+hi) / 2)
		item := py.GetItem(t, a, py.Int(int64(mid)))
		if item.Zero() {
			return 0, false
		}
		var less, ok bool
		if left {
			less, ok = py.LtTruth(t, item, x)
		} else {
			less, ok = py.LtTruth(t, x, item)
			less = !less
		}
		if !ok {
			return 0, false
		}
		if less {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo, true
}
