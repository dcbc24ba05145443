// Attributes that an object may lack, without the exception that nobody would look at.
package py

import "unsafe"

// plainGetAttr is GenericGetAttr as slots hold it. Functions can't be compared in Go; the words that stand for two
// top-level functions can.
var plainGetAttr = getAttrWord(GenericGetAttr)

func getAttrWord(f func(t *Thread, o Value, name *Str) Value) unsafe.Pointer {
	return *(*unsafe.Pointer)(unsafe.Pointer(&f))
}

// OptionalAttr is GetAttr; zero with ok: there is no such attribute.
func OptionalAttr(t *Thread, o Value, name *Str) (v Value, ok bool) {
	ty := TypeOf(o)
	if getAttrWord(ty.Slots.GetAttr) == plainGetAttr && ty.Lookup(name).Zero() {
		return instanceAttr(o, ty, name), true
	}
	v = GetAttr(t, o, name)
	return v, v.Ok() || t.ClearIf(AttributeError)
}
