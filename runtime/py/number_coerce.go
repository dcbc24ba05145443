// Coercion between the number types (the __coerce__ slots), and the conversions int(), long() and
// float() of any object.
package py

// intCoerce coerces two ints, which are left as they are.
func intCoerce(t *Thread, a, b Value) (Value, Value, CoerceResult) {
	if IsAnyInt(a) && IsAnyInt(b) {
		return a, b, Coerced
	}
	return Value{}, Value{}, NoCoercion
}

// longCoerce coerces a long and an int or long.
func longCoerce(t *Thread, a, b Value) (Value, Value, CoerceResult) {
	switch {
	case IsAnyInt(b):
		return a, NewLong(IntValue(b)), Coerced
	case IsLong(b):
		return a, b, Coerced
	}
	return Value{}, Value{}, NoCoercion
}

// floatCoerce coerces a float and an int, long or float.
func floatCoerce(t *Thread, a, b Value) (Value, Value, CoerceResult) {
	if IsAnyFloat(b) {
		return a, b, Coerced
	}
	f, r := toFloat(t, b)
	switch r {
	case converted:
		return a, Float(f), Coerced
	case convertFailed:
		return Value{}, Value{}, CoerceFailed
	}
	return Value{}, Value{}, NoCoercion
}
