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
}
