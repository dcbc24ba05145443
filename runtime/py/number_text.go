// The text that int(), long(), float() and complex() read where it is not a str.
package py

// defaultBytes gives the bytes of a str, or of a unicode in the default encoding; false: an exception is set.
func defaultBytes(t *Thread, v Value) (string, bool) {
	if IsStr(v) {
		return As[Str](v).s, true
	}
	return defaultEncode(t, v)
}
