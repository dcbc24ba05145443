// Raising exceptions from Go.
//
// All Raise functions return the zero Value so that `return t.Raise(…)` reads well in functions
// that return one. Messages are CPython 2.7's, to the letter.
package py

import "strconv"

// Raise sets an exception of class cls with a message.
func (t *Thread) Raise(cls *Type, msg string) Value {
	return t.RaiseValue(cls, NewStr(msg).V())
}

// Raisef is Raise with a format: %s stands for a string, %d for an int, %% for a percent sign.
func (t *Thread) Raisef(cls *Type, format string, args ...any) Value {
	return t.Raise(cls, formatMessage(format, args))
}

// formatMessage does what messages need of fmt, which would add 130 KB to every program.
func formatMessage(format string, args []any) string {
	b := make([]byte, 0, len(format)+32)
	for i := 0; i < len(format); i++ {
		if format[i] != '%' || i+1 == len(format) {
			b = append(b, format[i])
			continue
		}
		if i++; format[i] == '%' || len(args) == 0 {
			b = append(b, '%')
			continue
		}
		b = appendArg(b, args[0])
		args = args[1:]
	}
	return string(b)
}

func appendArg(b []byte, arg any) []byte {
	switch x := arg.(type) {
	case string:
		return append(b, x...)
	case int:
		return strconv.AppendInt(b, int64(x), 10)
	case int64:
		return strconv.AppendInt(b, x, 10)
	case uint64:
		return strconv.AppendUint(b, x, 10)
	}
	panic("formatMessage: neither string nor int")
}

// RaiseValue sets an exception of class cls with val: an instance of cls, one argument, or a tuple of arguments.
func (t *Thread) RaiseValue(cls *Type, val Value) Value {
	t.exc = ExcInfo{Type: cls.V(), Val: val}
	return Value{}
}

// RaiseNone sets an exception of class cls without arguments.
func (t *Thread) RaiseNone(cls *Type) Value {
	t.exc = ExcInfo{Type: cls.V()}
	return Value{}
}

// ErrMatches tells whether the pending exception is of class cls (a built-in exception class).
func (t *Thread) ErrMatches(cls *Type) bool {
	return t.exc.Type.Ok() && IsType(t.exc.Type) && As[Type](t.exc.Type).IsSubtype(cls)
}

// ClearIf drops the pending exception if it is of class cls, and tells whether it was.
func (t *Thread) ClearIf(cls *Type) bool {
	if t.ErrMatches(cls) {
		t.ClearExc()
		return true
	}
	return false
}

// RaiseKeyError sets KeyError with the key itself as the one argument.
func (t *Thread) RaiseKeyError(key Value) Value {
	if !key.IsNumberWord() && !IsStr(key) { // a tuple, None or an exception would be taken for something else
		key = NewTuple(key).V()
	}
	return t.RaiseValue(KeyError, key)
}

// TypeName gives the name that error messages call v's type by.
func TypeName(v Value) string { return TypeOf(v).tpName() }

// tpName gives the name as CPython's tp_name has it: with the module for built-in types outside __builtin__.
func (ty *Type) tpName() string {
	if ty.flags&FlagHeap != 0 || ty.module == "" || ty.module == "__builtin__" {
		return ty.name
	}
	return ty.module + "." + ty.name
}
