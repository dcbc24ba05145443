package pickle

import "grumpy.dev/runtime/py"

// The types Pickler and Unpickler, which keep their memo from one object to the next.

type picklerObject struct {
	py.Object
	p *pickler
}

type unpicklerObject struct {
	py.Object
	u *unpickler
}

var (
	picklerType   = py.NewType("Pickler")
	unpicklerType = py.NewType("Unpickler")
)

// attribute declares an attribute that may be missing: zero.
func attribute(name string, place func(self py.Value) *py.Value) py.GetSet {
	return py.GetSet{Name: name,
		Get: func(t *py.Thread, self py.Value) py.Value {
			if v := *place(self); v.Ok() {
				return v
			}
			return t.Raise(py.AttributeError, name)
		},
		Set: func(t *py.Thread, self, v py.Value) bool {
			if v.Zero() {
				t.Raise(py.TypeError, "attribute deletion is not supported")
				return false
			}
			*place(self) = v
			return true
		},
	}
}

func init() {
	picklerOf := func(self py.Value) *pickler { return py.As[picklerObject](self).p }
	picklerType.Setup(py.Spec{Module: "cPickle", Doc: "Writes objects, each only once.", Slots: py.Slots{GetAttr: py.GenericGetAttr, SetAttr: py.GenericSetAttr},
		Methods: []py.Row{
			{Name: "dump", Sig: "(obj)", Doc: "Writes an object.", Impl: py.Parse(1, 1, func(t *py.Thread, self py.Value, args []py.Value) py.Value {
				if !picklerOf(self).dump(t, args[0]) {
					return py.Value{}
				}
				return self
			})},
			{Name: "clear_memo", Sig: "()", Doc: "Forgets what was written.", Impl: py.NoArgs(func(_ *py.Thread, self py.Value) py.Value {
				picklerOf(self).memo = writeMemo{}
				return py.None
			})},
			{Name: "getvalue", Sig: "()", Doc: "What was written, where there is no file.", Impl: py.NoArgs(func(t *py.Thread, self py.Value) py.Value {
				p := picklerOf(self)
				if p.write.Ok() {
					return t.Raise(picklingError, "Attempt to getvalue() a non-list-based pickler")
				}
				return py.MkStr(string(p.out))
			})},
		},
		GetSets: []py.GetSet{
			{Name: "binary", Get: func(_ *py.Thread, self py.Value) py.Value { return py.Int(int64(min(picklerOf(self).proto, 1))) }},
			{Name: "fast", Get: func(_ *py.Thread, self py.Value) py.Value { return py.SmallInt(int64(picklerOf(self).fast)) },
				Set: func(t *py.Thread, self, v py.Value) bool {
					if v.Zero() {
						t.Raise(py.TypeError, "can't delete numeric/char attribute")
						return false
					}
					n, ok := py.ArgInt32(t, v)
					if ok {
						picklerOf(self).fast = n
					}
					return ok
				}},
			{Name: "memo", Set: func(t *py.Thread, self, v py.Value) bool {
				return picklerOf(self).setMemo(t, v)
			}, Get: func(t *py.Thread, self py.Value) py.Value {
				d := py.NewDict()
				ok := true
				picklerOf(self).memo.each(func(v py.Value, n int) bool {
					ok = d.Set(t, py.Identity(v), py.Pair(py.Int(int64(n)), v))
					return ok
				})
				if !ok {
					return py.Value{}
				}
				return d.V()
			}},
			attribute("persistent_id", func(self py.Value) *py.Value { return &picklerOf(self).persID }),
			attribute("inst_persistent_id", func(self py.Value) *py.Value { return &picklerOf(self).instID }),
		},
	})
	unpicklerOf := func(self py.Value) *unpickler { return py.As[unpicklerObject](self).u }
	read := func(name, doc string, noload bool) py.Row {
		return py.Row{Name: name, Sig: "()", Doc: doc, Impl: py.NoArgs(func(t *py.Thread, self py.Value) py.Value {
			u := unpicklerOf(self)
			u.noload = noload
			return u.load(t)
		})}
	}
	unpicklerType.Setup(py.Spec{Module: "cPickle", Doc: "Reads objects.", Slots: py.Slots{GetAttr: py.GenericGetAttr, SetAttr: py.GenericSetAttr},
		Methods: []py.Row{
			read("load", "Reads an object.", false),
			read("noload", "Reads over an object, making no instances.", true),
		},
		GetSets: []py.GetSet{
			attribute("persistent_load", func(self py.Value) *py.Value { return &unpicklerOf(self).persLoad }),
			attribute("find_global", func(self py.Value) *py.Value { return &unpicklerOf(self).findGlobal }),
			{Name: "memo", Set: func(t *py.Thread, self, v py.Value) bool {
				return unpicklerOf(self).setMemo(t, v)
			}, Get: func(t *py.Thread, self py.Value) py.Value {
				d := py.NewDict()
				if !unpicklerOf(self).memo.each(func(key, v py.Value) bool { return d.Set(t, key, v) }) {
					return py.Value{}
				}
				return d.V()
			}},
		},
	})
}

func newPicklerObject(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	file, protocol := args[0], args[1]
	if protocol.Zero() && file.Ok() && py.IsInteger(file) { // Pickler(protocol)
		file, protocol = py.Value{}, file
	}
	proto, ok := protocolOf(t, protocol)
	if !ok {
		return py.Value{}
	}
	o := py.Make[picklerObject](picklerType)
	o.p = newPickler(proto)
	if file.Ok() && file != py.None {
		if o.p.write, ok = methodOf(t, file, "write"); !ok {
			return py.Value{}
		}
	}
	return o.V()
}

func newUnpicklerObject(t *py.Thread, _, file py.Value) py.Value {
	src, ok := newFileSource(t, file)
	if !ok {
		return py.Value{}
	}
	o := py.Make[unpicklerObject](unpicklerType)
	o.u = &unpickler{src: src}
	return o.V()
}
