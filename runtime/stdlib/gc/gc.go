// Package gc is Python's module gc, as far as Go's collector lets it be one.
//
// What surprises: Go collects all garbage, cycles or not, in the background. So enable and disable only keep a flag,
// thresholds are kept and mean nothing, and garbage stays empty. collect() makes weak references and __del__ methods of
// unreachable objects take effect at once.
package gc

import (
	"sync/atomic"

	"grumpy.dev/runtime/py"
)

var (
	disabled   atomic.Bool
	debugFlags atomic.Int64
	thresholds [3]atomic.Int64
)

func init() {
	for i, n := range [...]int64{700, 10, 10} {
		thresholds[i].Store(n)
	}
	py.RegisterNative(&py.NativeModule{
		Name: "gc",
		Doc:  "The collection of garbage, which is Go's.",
		Rows: []py.Row{
			{Name: "enable", Sig: "()", Doc: "Notes that collection is wanted.", Impl: py.NoArgs(func(*py.Thread, py.Value) py.Value {
				disabled.Store(false)
				return py.None
			})},
			{Name: "disable", Sig: "()", Doc: "Notes that collection is not wanted; Go collects all the same.", Impl: py.NoArgs(func(*py.Thread, py.Value) py.Value {
				disabled.Store(true)
				return py.None
			})},
			{Name: "isenabled", Sig: "()", Doc: "Whether enable or disable was called last.", Impl: py.NoArgs(
				func(*py.Thread, py.Value) py.Value { return py.Bool(!disabled.Load()) })},
			{Name: "collect", Sig: "(generation=2)", Doc: "Collects all garbage now, and gives the number of finalizers and callbacks that ran.",
				Impl: py.Keywords(0, "generation", collect)},
			{Name: "get_count", Sig: "()", Doc: "Three counts, always 0: Go keeps none.", Impl: py.NoArgs(func(*py.Thread, py.Value) py.Value {
				return py.NewTuple(py.SmallInt(0), py.SmallInt(0), py.SmallInt(0)).V()
			})},
			{Name: "set_debug", Sig: "(flags, /)", Doc: "Keeps flags for get_debug.", Impl: py.Parse(1, 1, setDebug)},
			{Name: "get_debug", Sig: "()", Doc: "The flags that set_debug was given.", Impl: py.NoArgs(
				func(*py.Thread, py.Value) py.Value { return py.Int(debugFlags.Load()) })},
			{Name: "set_threshold", Sig: "(threshold0, threshold1, threshold2, /)", Doc: "Keeps thresholds for get_threshold.", Impl: py.Parse(1, 3, setThreshold)},
			{Name: "get_threshold", Sig: "()", Doc: "The thresholds that set_threshold was given.", Impl: py.NoArgs(getThreshold)},
			{Name: "get_referents", Sig: "(*objects)", Doc: "A list of the objects that the given ones refer to directly.", Impl: py.Unpack(0, -1, getReferents)},
			{Name: "get_referrers", Sig: "(*objects)", Doc: "Cannot be told with Go's collector.", Impl: py.Unpack(0, -1, notKnown("get_referrers"))},
			{Name: "get_objects", Sig: "()", Doc: "Cannot be told with Go's collector.", Impl: py.Unpack(0, -1, notKnown("get_objects"))},
			{Name: "is_tracked", Sig: "(object, /)", Doc: "Whether an object is of a kind that refers to others.", Impl: py.OneArg(isTracked)},
		},
		Init: func(_ *py.Thread, m *py.Module) bool {
			flags := map[string]int64{"DEBUG_STATS": 1, "DEBUG_COLLECTABLE": 2, "DEBUG_UNCOLLECTABLE": 4, "DEBUG_INSTANCES": 8,
				"DEBUG_OBJECTS": 16, "DEBUG_SAVEALL": 32, "DEBUG_LEAK": 62}
			for name, n := range flags {
				m.Dict().SetStr(py.Intern(name), py.SmallInt(n))
			}
			m.Dict().SetStr(py.Intern("garbage"), py.NewList().V())
			return true
		},
	})
}

func collect(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	if args[0].Ok() {
		n, ok := py.ArgInt32(t, args[0])
		switch {
		case !ok:
			return py.Value{}
		case n < 0 || n > 2:
			return t.Raise(py.ValueError, "invalid generation")
		}
	}
	py.FlushFiles() // those that hold something are not garbage before
	return py.Int(int64(py.CollectGarbage(t)))
}

func setDebug(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	n, ok := py.ArgInt32(t, args[0])
	debugFlags.Store(int64(n))
	return py.NoneIf(ok)
}

func setThreshold(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	for i, a := range args {
		if a.Zero() {
			continue
		}
		n, ok := py.ArgInt32(t, a)
		if !ok {
			return py.Value{}
		}
		thresholds[i].Store(int64(n))
	}
	return py.None
}

func getThreshold(*py.Thread, py.Value) py.Value {
	return py.NewTuple(py.Int(thresholds[0].Load()), py.Int(thresholds[1].Load()), py.Int(thresholds[2].Load())).V()
}

func getReferents(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	out := py.NewList()
	for _, v := range args {
		py.Referents(v, func(x py.Value) { out.Append(t, x) })
	}
	return out.V()
}

func notKnown(name string) func(t *py.Thread, _ py.Value, _ []py.Value) py.Value {
	return func(t *py.Thread, _ py.Value, _ []py.Value) py.Value {
		return t.Raise(py.NotImplementedError, "gc."+name+"() is not possible: Go's collector does not tell which objects there are")
	}
}

func isTracked(_ *py.Thread, _, v py.Value) py.Value {
	s := &py.TypeOf(v).Slots
	return py.Bool(v.IsObject() && (s.Traverse != nil || py.TypeOf(v).Flags()&py.FlagHeap != 0))
}
