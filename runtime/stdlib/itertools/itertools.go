// Package itertools is Python's module itertools: iterators made of iterators.
//
// Locking contract: an iterator that threads share never shows a value that nobody made. What moves one word at a
// time does so without a lock; iterators that keep indices take the object's lock while they compute them. Code of
// the program (next of a source, a key function) never runs under a lock.
package itertools

import "grumpy.dev/runtime/py"

func init() {
	py.RegisterNative(&py.NativeModule{
		Name: "itertools",
		Doc:  "Iterators that are made of other iterators.",
		Rows: []py.Row{{Name: "tee", Sig: "(iterable, n=2)", Impl: py.Raw(tee),
			Doc: "A tuple of n independent iterators over what the iterable gives."}},
		Init: func(_ *py.Thread, m *py.Module) bool {
			for _, ty := range exported {
				m.Dict().SetStr(py.Intern(ty.Name()), ty.V())
			}
			return true
		},
	})
}

var exported []*py.Type

// declare sets up a type of iterators with struct T that the module exports.
func declare[T any](ty *py.Type, doc string, s py.Slots, methods ...py.Row) {
	exported = append(exported, ty)
	s.Iter = py.SelfIter
	s.GetAttr = py.GenericGetAttr
	ty.Setup(py.Spec{Module: "itertools", Doc: doc, Flags: py.FlagBaseType, Slots: s, Methods: methods,
		Alloc: py.AllocOf[T](), ExtOffset: py.AttrsOffsetOf[T]()})
}

// positional checks the arguments of a constructor that takes no keywords; a subclass's __init__ may take some.
func positional(t *py.Thread, cls, exact *py.Type, min, max int, args []py.Value, kw *py.Kwargs) ([]py.Value, bool) {
	if cls != exact {
		kw = nil
	}
	return py.UnpackArgs(t, exact.Name(), min, max, args, kw)
}

// next gives the next item of an iterator.
func next(t *py.Thread, it py.Value) py.Value { return py.Next(t, it) }

// iters makes iterators of all arguments; problem gives the message for the one that can't be iterated over.
func iters(t *py.Thread, args []py.Value, problem func(i int) string) ([]py.Value, bool) {
	out := make([]py.Value, len(args))
	for i, a := range args {
		if out[i] = py.Iter(t, a); out[i].Zero() {
			if problem != nil && t.ClearIf(py.TypeError) {
				t.Raise(py.TypeError, problem(i+1))
			}
			return nil, false
		}
	}
	return out, true
}

// ending makes a Next slot of a function that runs code of the program: a StopIteration out of that code is an end
// like any other.
func ending(next py.UnaryFunc) py.UnaryFunc {
	return func(t *py.Thread, self py.Value) py.Value {
		v := next(t, self)
		if v.Zero() && t.HasExc() {
			t.ClearIf(py.StopIteration)
		}
		return v
	}
}
