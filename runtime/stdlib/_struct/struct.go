// Package structs is Python's module _struct: values as packed bytes, and back.
package structs

import (
	"strconv"
	"sync"
	"sync/atomic"

	"grumpy.dev/runtime/py"
)

// structObject is a Struct. Its layout is set by __init__ and immutable after.
type structObject struct {
	py.Object
	format py.Value
	layout *layout
}

var (
	structType = py.NewType("Struct")
	errorType  *py.Type // struct.error
)

func init() {
	py.RegisterNative(&py.NativeModule{
		Name: "_struct",
		Doc:  "Values as packed bytes, and back, as a format string says.",
		Rows: moduleRows(),
		Init: func(t *py.Thread, m *py.Module) bool {
			if errorType = py.NewExceptionClass(t, "struct.error", py.Exception, ""); errorType == nil {
				return false
			}
			d := m.Dict()
			d.SetStr(py.Intern("error"), errorType.V())
			d.SetStr(py.Intern("Struct"), structType.V())
			d.SetStr(py.Intern("__version__"), py.MkStr("0.2"))
			d.SetStr(py.Intern("_PY_STRUCT_RANGE_CHECKING"), py.SmallInt(1))
			d.SetStr(py.Intern("_PY_STRUCT_FLOAT_COERCE"), py.SmallInt(1))
			return true
		},
	})
	method := func(f func(t *py.Thread, l *layout, args []py.Value, kw *py.Kwargs) py.Value) py.Impl {
		return py.Raw(func(t *py.Thread, self py.Value, args []py.Value, kw *py.Kwargs) py.Value {
			l := py.As[structObject](self).layout
			if l == nil {
				return t.Raise(py.TypeError, "Struct.__init__() was not called")
			}
			return f(t, l, args, kw)
		})
	}
	structType.Setup(py.Spec{Doc: "Struct(format): the functions of this module for one format.", Flags: py.FlagBaseType | py.FlagWeakrefs,
		Alloc: py.AllocOf[structObject](), ExtOffset: py.AttrsOffsetOf[structObject](),
		Slots: py.Slots{Init: structInit, GetAttr: py.GenericGetAttr, SetAttr: py.GenericSetAttr,
			New: func(_ *py.Thread, cls *py.Type, _ []py.Value, _ *py.Kwargs) py.Value {
				v := cls.Alloc()
				py.As[structObject](v).format = py.None
				return v
			}},
		Methods: []py.Row{
			{Name: "pack", Sig: "(*values)", Doc: "Packs the values.", Impl: method(noKeywords("pack", pack))},
			{Name: "pack_into", Sig: "(buffer, offset, *values)", Doc: "Packs the values into a buffer.", Impl: method(noKeywords("pack_into", packInto))},
			{Name: "unpack", Sig: "(string)", Doc: "Unpacks a string of exactly the right size.", Impl: method(noKeywords("unpack", unpackMethod))},
			{Name: "unpack_from", Sig: "(buffer, offset=0)", Doc: "Unpacks from a place in a buffer.", Impl: method(unpackFrom)},
			{Name: "__sizeof__", Sig: "()", Doc: "Gives the size in memory, in bytes.", Impl: py.NoArgs(func(_ *py.Thread, self py.Value) py.Value {
				return py.Int(56 + 32*int64(len(py.As[structObject](self).layout.fields)))
			})},
		},
		GetSets: []py.GetSet{
			{Name: "format", Doc: "The format.", Get: func(_ *py.Thread, self py.Value) py.Value { return py.As[structObject](self).format }},
			{Name: "size", Doc: "The number of bytes.", Get: func(_ *py.Thread, self py.Value) py.Value {
				if l := py.As[structObject](self).layout; l != nil {
					return py.Int(int64(l.size))
				}
				return py.Int(-1)
			}},
		},
	})
}

type operation func(t *py.Thread, l *layout, args []py.Value, kw *py.Kwargs) py.Value

func noKeywords(name string, f func(t *py.Thread, l *layout, args []py.Value) py.Value) operation {
	return func(t *py.Thread, l *layout, args []py.Value, kw *py.Kwargs) py.Value {
		if kw.Len() > 0 {
			return t.Raise(py.TypeError, name+"() takes no keyword arguments")
		}
		return f(t, l, args)
	}
}

// moduleRows are the functions, which get the format as their first argument.
func moduleRows() []py.Row {
	withFormat := func(f operation) py.Impl {
		return py.Raw(func(t *py.Thread, _ py.Value, args []py.Value, kw *py.Kwargs) py.Value {
			if len(args) == 0 {
				return t.Raise(py.TypeError, "missing format argument")
			}
			l, _, ok := layoutOf(t, args[0])
			if !ok {
				return py.Value{}
			}
			return f(t, l, args[1:], kw)
		})
	}
	return []py.Row{
		{Name: "calcsize", Sig: "(format, /)", Doc: "The number of bytes that a format takes.", Impl: py.OneArg(func(t *py.Thread, _, format py.Value) py.Value {
			l, _, ok := layoutOf(t, format)
			if !ok {
				return py.Value{}
			}
			return py.Int(int64(l.size))
		})},
		{Name: "pack", Sig: "(format, *values)", Doc: "Packs the values.", Impl: withFormat(noKeywords("pack", pack))},
		{Name: "pack_into", Sig: "(format, buffer, offset, *values)", Doc: "Packs the values into a buffer.", Impl: withFormat(noKeywords("pack_into", packInto))},
		{Name: "unpack", Sig: "(format, string, /)", Doc: "Unpacks a string of exactly the right size.", Impl: py.Unpack2(2, func(t *py.Thread, _, format, s py.Value) py.Value {
			l, _, ok := layoutOf(t, format)
			if !ok {
				return py.Value{}
			}
			return unpack(t, l, s)
		})},
		{Name: "unpack_from", Sig: "(format, buffer, offset=0)", Doc: "Unpacks from a place in a buffer.", Impl: withFormat(unpackFrom)},
		{Name: "_clearcache", Sig: "()", Doc: "Forgets the formats that were used.", Impl: py.NoArgs(func(*py.Thread, py.Value) py.Value {
			layouts.Lock()
			defer layouts.Unlock()
			clear(layouts.m)
			return py.None
		})},
	}
}

// layouts keeps the formats that were used.
var layouts = struct {
	sync.RWMutex
	m map[string]*layout
}{m: map[string]*layout{}}

const maxLayouts = 100

// namedLayout is a format with its layout.
type namedLayout struct {
	format py.Value
	layout *layout
}

// lastLayout is the one used last; most programs use the same str again.
var lastLayout atomic.Pointer[namedLayout]

// layoutOf gives the layout that a format (str or ASCII unicode) describes, and the format as a str.
func layoutOf(t *py.Thread, v py.Value) (*layout, py.Value, bool) {
	if py.IsUnicode(v) {
		if v = py.ToStr(t, v); v.Zero() {
			return nil, v, false
		}
	}
	if !py.IsStr(v) {
		t.Raise(py.TypeError, "Struct() argument 1 must be string, not "+py.TypeName(v))
		return nil, v, false
	}
	if last := lastLayout.Load(); last != nil && last.format == v {
		return last.layout, v, true
	}
	format := py.As[py.Str](v).String()
	layouts.RLock()
	l := layouts.m[format]
	layouts.RUnlock()
	if l != nil {
		lastLayout.Store(&namedLayout{v, l})
		return l, v, true
	}
	l, problem := parse(format)
	if problem != "" {
		t.Raise(errorType, problem)
		return nil, v, false
	}
	layouts.Lock()
	defer layouts.Unlock()
	if len(layouts.m) >= maxLayouts {
		clear(layouts.m)
	}
	layouts.m[format] = l
	return l, v, true
}

func structInit(t *py.Thread, self py.Value, args []py.Value, kw *py.Kwargs) bool {
	full, ok := py.BindKeywords(t, "Struct", []string{"format"}, 1, args, kw)
	if !ok {
		return false
	}
	l, format, ok := layoutOf(t, full[0])
	if ok {
		s := py.As[structObject](self)
		s.layout, s.format = l, format
	}
	return ok
}

// maxSmall is the size up to which values are packed on the stack.
const maxSmall = 80

func pack(t *py.Thread, l *layout, args []py.Value) py.Value {
	if len(args) != l.values {
		return t.Raise(errorType, "pack expected "+strconv.Itoa(l.values)+" items for packing (got "+strconv.Itoa(len(args))+")")
	}
	if !py.HasRoom(t, l.size, 1) {
		return py.Value{}
	}
	if l.size > maxSmall {
		buf := make([]byte, l.size)
		if !l.pack(t, buf, args) {
			return py.Value{}
		}
		return py.StrOfBytes(buf)
	}
	var room [maxSmall]byte
	buf := room[:l.size]
	if !l.pack(t, buf, args) {
		return py.Value{}
	}
	return py.StrCopyOf(buf)
}

func packInto(t *py.Thread, l *layout, args []py.Value) py.Value {
	switch {
	case len(args) == 0:
		return t.Raise(errorType, "pack_into expected buffer argument")
	case len(args) == 1:
		return t.Raise(errorType, "pack_into expected offset argument")
	case len(args) != l.values+2:
		return t.Raise(errorType, "pack_into expected "+strconv.Itoa(l.values)+" items for packing (got "+strconv.Itoa(len(args)-2)+")")
	}
	buf, writable, _, ok := py.BufferOf(args[0])
	if !ok || !writable {
		return t.Raise(py.TypeError, "argument must be read-write buffer, not "+py.TypeName(args[0]))
	}
	offset, ok := py.ArgInt(t, args[1])
	if !ok {
		return py.Value{}
	}
	if offset < 0 {
		offset += len(buf)
	}
	if offset < 0 || len(buf)-offset < l.size {
		return t.Raise(errorType, "pack_into requires a buffer of at least "+strconv.Itoa(l.size)+" bytes")
	}
	part := buf[offset : offset+l.size]
	clear(part)
	return py.NoneIf(l.pack(t, part, args[2:]))
}

// bytesOf gives the bytes of a str, an ASCII unicode or a buffer. No exception is set.
func bytesOf(t *py.Thread, v py.Value) (string, bool) {
	if py.IsUnicode(v) {
		if v = py.ToStr(t, v); v.Zero() {
			t.ClearExc()
			return "", false
		}
	}
	return py.BytesOf(v)
}

func unpackMethod(t *py.Thread, l *layout, args []py.Value) py.Value {
	if len(args) != 1 {
		return t.Raisef(py.TypeError, "unpack() takes exactly one argument (%d given)", len(args))
	}
	return unpack(t, l, args[0])
}

func unpack(t *py.Thread, l *layout, v py.Value) py.Value {
	s, ok := bytesOf(t, v)
	if !ok || len(s) != l.size {
		return t.Raise(errorType, "unpack requires a string argument of length "+strconv.Itoa(l.size))
	}
	return l.unpack(t, s)
}

func unpackFrom(t *py.Thread, l *layout, args []py.Value, kw *py.Kwargs) py.Value {
	full, ok := py.BindKeywords(t, "unpack_from", []string{"buffer", "offset"}, 1, args, kw)
	if !ok {
		return py.Value{}
	}
	offset := 0
	s, ok := bytesOf(t, full[0])
	if !ok {
		return t.Raise(py.TypeError, "unpack_from() argument 1 must be string or buffer, not "+py.TypeName(full[0]))
	}
	if full[1].Ok() {
		if offset, ok = py.ArgInt(t, full[1]); !ok {
			return py.Value{}
		}
	}
	if offset < 0 {
		offset += len(s)
	}
	if offset < 0 || len(s)-offset < l.size {
		return t.Raise(errorType, "unpack_from requires a buffer of at least "+strconv.Itoa(l.size)+" bytes")
	}
	return l.unpack(t, s[offset:offset+l.size])
}
