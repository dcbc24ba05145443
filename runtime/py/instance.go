// Instances of classes made by class statements whose layout is object's.
package py

import "unsafe"

// Instance is an instance of a new-style class that derives from no other built-in type. Locking contract: Attrs'.
type Instance struct {
	Object
	Attrs Attrs
}

// Instances with room for their first attributes: one allocation instead of two.
type (
	instance2 struct {
		Instance
		inline [2]Value
	}
	instance4 struct {
		Instance
		inline [4]Value
	}
	instance8 struct {
		Instance
		inline [8]Value
	}
)

const instanceAttrsOffset = unsafe.Offsetof(Instance{}.Attrs)

// allocInstance makes an instance of cls, whose layout is object's, with as many inline slots as earlier
// instances of the class came to need.
func allocInstance(cls *Type) Value {
	if cls.attrsOffset == 0 {
		o := &Object{typ: cls}
		return o.V()
	}
	var in *Instance
	n := max(cls.slotCount, int(cls.sizeHint.Load()))
	switch {
	case n > 8 || n == 0 || cls.flags&FlagHasDel != 0:
		in = &Instance{}
		in.typ = cls
		cls.initAttrs(in.V())
		if cls.flags&FlagHasDel != 0 {
			trackFinalizer(in, &in.Object)
		}
		return in.V()
	case n > 4:
		x := &instance8{}
		in = &x.Instance
		in.Attrs.slots, in.Attrs.cap = unsafe.Pointer(&x.inline), 8
	case n > 2:
		x := &instance4{}
		in = &x.Instance
		in.Attrs.slots, in.Attrs.cap = unsafe.Pointer(&x.inline), 4
	default:
		x := &instance2{}
		in = &x.Instance
		in.Attrs.slots, in.Attrs.cap = unsafe.Pointer(&x.inline), 2
	}
	in.typ = cls
	in.Attrs.shape = unsafe.Pointer(cls.rootShape())
	return in.V()
}
