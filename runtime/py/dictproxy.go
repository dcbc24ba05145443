// dictproxy: the read-only view that a class's __dict__ is.
package py

// DictProxy is a dictproxy object. Locking contract: the dict's.
type DictProxy struct {
	Object
	d *Dict
}

// DictProxyType is the type of class namespaces as __dict__ shows them.
var DictProxyType = NewType("dictproxy")

func init() {
	forward := func(name, sig, doc string) Row {
		n := Intern(name)
		return Row{name, sig, doc, Raw(func(t *Thread, self Value, args []Value, kw *Kwargs) Value {
			m := GetAttr(t, As[DictProxy](self).d.V(), n)
			if m.Zero() {
				return m
			}
			return CallKw(t, m, args, kw)
		}), MethodRow}
	}
	DictProxyType.Setup(Spec{
		Slots: Slots{
			MapLen:    func(t *Thread, self Value) (int, bool) { return As[DictProxy](self).d.Len(), true },
			Subscript: func(t *Thread, self, key Value) Value { return GetItem(t, As[DictProxy](self).d.V(), key) },
			Contains: func(t *Thread, self, x Value) (bool, bool) {
				return Contains(t, As[DictProxy](self).d.V(), x)
			},
			Iter: func(t *Thread, self Value) Value { return Iter(t, As[DictProxy](self).d.V()) },
			Repr: func(t *Thread, self Value) Value {
				r, ok := reprString(t, As[DictProxy](self).d.V())
				if !ok {
					return Value{}
				}
				return MkStr("dict_proxy(" + r + ")")
			},
			Str:         func(t *Thread, self Value) Value { return ToStr(t, As[DictProxy](self).d.V()) },
			RichCompare: dictProxyRichCompare,
			Compare:     dictProxyCompare,
			GetAttr:     GenericGetAttr,
		},
		Methods: []Row{
			forward("has_key", "(k)", "D.has_key(k) -> True if D has a key k, else False"),
			forward("get", "(k[,d])", "D.get(k[,d]) -> D[k] if D.has_key(k), else d.  d defaults to None."),
			forward("keys", "()", "D.keys() -> list of D's keys"), forward("values", "()", "D.values() -> list of D's values"),
			forward("items", "()", "D.items() -> list of D's (key, value) pairs, as 2-tuples"),
			forward("iterkeys", "()", "D.iterkeys() -> an iterator over the keys of D"),
			forward("itervalues", "()", "D.itervalues() -> an iterator over the values of D"),
			forward("iteritems", "()", "D.iteritems() -> an iterator over the (key, value) items of D"),
			forward("copy", "()", "D.copy() -> a shallow copy of D"),
		},
	})
}

func newDictProxy(d *Dict) Value {
	p := &DictProxy{d: d}
	p.typ = DictProxyType
	return p.V()
}

func dictProxyRichCompare(t *Thread, a, b Value, op CompareOp) Value {
	if IsExact(a, DictProxyType) {
		a = As[DictProxy](a).d.V()
	}
	if IsExact(b, DictProxyType) {
		b = As[DictProxy](b).d.V()
	}
	return RichCompare(t, a, b, op)
}

func dictProxyCompare(t *Thread, a, b Value) (int, bool) {
	return Compare(t, As[DictProxy](a).d.V(), b)
}
