// Shapes (hidden classes): the attribute layout that instances built the same way share.
//
// A shape maps attribute names to slot numbers. Adding attribute x to an instance moves it along
// the transition x of its shape; two instances that got the same attributes in the same order
// have the same shape, so an attribute site can compare one pointer and load one slot.
//
// Locking contract of Attrs: readers load shape, then slots, and take no lock; slot arrays only
// ever grow, so an index taken from an older shape is good for a newer array. A writer that adds
// an attribute stores the value, then publishes the array, then the shape, under the instance's
// lock. Bad interleaving this avoids: a reader that sees the new shape with the old, shorter array.
package py

import "unsafe"

// Attrs is where an instance keeps its attributes.
type Attrs struct {
	shape *Shape
	slots unsafe.Pointer // first of shape.capacity Values
	dict  *Dict          // set once __dict__ was asked for (or an attribute deleted): then it holds the attributes
}

// Shape is one hidden class.
type Shape struct {
	parent *Shape
	name   *Str // the attribute that this shape adds to parent
	slot   int
}

func (ty *Type) initAttrs(v Value) {}
