// The structs of the numeric objects that don't fit a word, with their constructors.
package py

import "math/big"

// IntObj is an int beyond 49 bits, a bool, or an instance of a subclass of int. Immutable.
type IntObj struct {
	Object
	i int64
}

// FloatObj is an instance of a subclass of float. Immutable.
type FloatObj struct {
	Object
	f float64
}

// Long is a long: the number is i, or b where b is not nil (b is then outside int64). Immutable.
type Long struct {
	Object
	i int64
	b *big.Int
}

// The types of the structs above.
var (
	IntType   = NewType("int")
	BoolType  = NewType("bool")
	FloatType = NewType("float")
	LongType  = NewType("long")
)

var trueObj, falseObj = IntObj{i: 1}, IntObj{i: 0}

// True and False are the two bools.
var True, False = trueObj.V(), falseObj.V()

func init() {
	trueObj.typ = BoolType
	falseObj.typ = BoolType
}

// Bool gives True or False.
func Bool(b bool) Value {
	if b {
		return True
	}
	return False
}

// Int makes an int of any int64.
func Int(i int64) Value {
	if FitsSmall(i) {
		return SmallInt(i)
	}
	o := &IntObj{i: i}
	o.typ = IntType
	return o.V()
}

// IntValue gives the number in an int, bool or int subclass instance. Call it only where IsAnyInt holds.
func IntValue(v Value) int64 {
	if v.IsInt() {
		return v.Int()
	}
	return As[IntObj](v).i
}

// FloatValue gives the number in a float or float subclass instance. Call it only where IsAnyFloat holds.
func FloatValue(v Value) float64 {
	if v.IsFloat() {
		return v.Float()
	}
	return As[FloatObj](v).f
}
