package py

import (
	"runtime"
	"testing"
)

// A reference to what Go does not allocate on its heap (a built-in type) lives for ever.
func TestWeakRefToBuiltinType(t *testing.T) {
	r := Make[WeakRef](ListType)
	r.Attach(ListType.V(), Value{})
	runtime.GC()
	if r.Target() != ListType.V() {
		t.Fatal("the type is gone")
	}
}

// A reference dies with its object, and a new object at the same address has none.
func TestWeakRefDies(t *testing.T) {
	refs := make([]*WeakRef, 1000)
	for i := range refs {
		refs[i] = Make[WeakRef](ListType)
		refs[i].Attach(NewSetOf(nil), Value{})
	}
	runtime.GC()
	for _, r := range refs {
		if r.Target().Ok() {
			t.Fatal("the object still lives")
		}
	}
	for range 1000 {
		if n := len(WeakRefsTo(NewSetOf(nil))); n != 0 {
			t.Fatalf("a new object has %d references", n)
		}
	}
}
