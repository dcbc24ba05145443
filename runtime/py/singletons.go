// None, NotImplemented and Ellipsis.
package py

// The types of the singletons.
var (
	NoneType           = NewType("NoneType")
	NotImplementedType = NewType("NotImplementedType")
	EllipsisType       = NewType("ellipsis")
)

var noneObj, notImplementedObj, ellipsisObj Object

// The singletons.
var (
	None           = noneObj.V()
	NotImplemented = notImplementedObj.V()
	Ellipsis       = ellipsisObj.V()
)

func init() {
	noneObj.typ = NoneType
	notImplementedObj.typ = NotImplementedType
	ellipsisObj.typ = EllipsisType
	named := func(name string) Slots {
		return Slots{Repr: func(t *Thread, self Value) Value { return MkStr(name) }}
	}
	none := named("None")
	none.Hash = objectHash
	NoneType.Setup(Spec{Slots: none})
	NotImplementedType.Setup(Spec{Slots: named("NotImplemented")})
	ellipsis := named("Ellipsis")
	ellipsis.GetAttr = GenericGetAttr
	EllipsisType.Setup(Spec{Slots: ellipsis})
}
