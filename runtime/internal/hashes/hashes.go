// Package hashes makes the hash objects of Python's modules _md5, _sha, _sha256 and _sha512 of Go's hashes.
package hashes

import (
	"encoding"
	"encoding/hex"
	"hash"
	"sync"

	"grumpy.dev/runtime/py"
)

// object is a hash object. Locking contract: mu protects the hash; no Python code runs under it.
type object struct {
	py.Object
	mu sync.Mutex
	h  hash.Hash
}

// Kind is a type of hash objects.
type Kind struct {
	Type *py.Type
	name string
	make func() hash.Hash
}

// NewKind declares a hash; typeName is the type's, name what the objects call themselves. Call it from a package variable.
func NewKind(module, typeName, name string, construct func() hash.Hash) *Kind {
	k := &Kind{Type: py.NewType(typeName), name: name, make: construct}
	k.Type.Setup(py.Spec{
		Doc:     "A " + name + " hash.",
		Module:  module,
		Methods: k.rows(),
		GetSets: k.attributes(),
	})
	return k
}

func (k *Kind) rows() []py.Row {
	return []py.Row{
		{Name: "update", Sig: "(string)", Doc: "Hash more bytes.", Impl: py.Parse(1, 1, update)},
		{Name: "digest", Sig: "()", Doc: "The hash of all bytes so far, as a string of bytes.", Impl: py.NoArgs(func(_ *py.Thread, self py.Value) py.Value {
			return py.MkStr(string(sum(self)))
		})},
		{Name: "hexdigest", Sig: "()", Doc: "The hash of all bytes so far, in hexadecimal digits.", Impl: py.NoArgs(func(_ *py.Thread, self py.Value) py.Value {
			return py.MkStr(hex.EncodeToString(sum(self)))
		})},
		{Name: "copy", Sig: "()", Doc: "A copy of the hash object.", Impl: py.NoArgs(k.clone)},
	}
}

func (k *Kind) attributes() []py.GetSet {
	h := k.make()
	number := func(name string, n int) py.GetSet {
		return py.GetSet{Name: name, Get: func(*py.Thread, py.Value) py.Value { return py.SmallInt(int64(n)) }}
	}
	return []py.GetSet{
		number("digest_size", h.Size()), number("digestsize", h.Size()), number("block_size", h.BlockSize()),
		{Name: "name", Get: func(*py.Thread, py.Value) py.Value { return py.MkStr(k.name) }},
	}
}

func update(t *py.Thread, self py.Value, args []py.Value) py.Value {
	data, ok := py.ArgBytes(t, "update", 1, args[0])
	if !ok {
		return py.Value{}
	}
	o := py.As[object](self)
	o.mu.Lock()
	defer o.mu.Unlock()
	_, _ = o.h.Write([]byte(data)) // never fails
	return py.None
}

func sum(self py.Value) []byte {
	o := py.As[object](self)
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.h.Sum(nil)
}

func (k *Kind) clone(t *py.Thread, self py.Value) py.Value {
	o := py.As[object](self)
	o.mu.Lock()
	defer o.mu.Unlock()
	state, err := o.h.(encoding.BinaryMarshaler).MarshalBinary()
	c := py.Make[object](k.Type)
	c.h = k.make()
	if err == nil {
		err = c.h.(encoding.BinaryUnmarshaler).UnmarshalBinary(state)
	}
	if err != nil {
		return t.Raise(py.SystemError, err.Error())
	}
	return c.V()
}

// Constructor declares the function that makes a hash object; keywords: its argument may be given by name.
func (k *Kind) Constructor(function string, keywords bool) py.Row {
	impl := py.Parse(0, 1, func(t *py.Thread, _ py.Value, args []py.Value) py.Value { return k.construct(t, args[0]) })
	if keywords {
		impl = py.Raw(func(t *py.Thread, _ py.Value, args []py.Value, kw *py.Kwargs) py.Value {
			full, ok := py.BindKeywords(t, "new", []string{"string"}, 0, args, kw)
			if !ok {
				return py.Value{}
			}
			return k.construct(t, full[0])
		})
	}
	return py.Row{Name: function, Sig: "(string='')", Doc: "A new " + k.name + " hash object.", Impl: impl}
}

func (k *Kind) construct(t *py.Thread, v py.Value) py.Value {
	data := ""
	if v.Ok() {
		var ok bool
		if data, ok = py.ArgBytes(t, "new", 1, v); !ok {
			return py.Value{}
		}
	}
	o := py.Make[object](k.Type)
	o.h = k.make()
	_, _ = o.h.Write([]byte(data)) // never fails
	return o.V()
}

// Register declares a module of hash constructors, with some ints.
func Register(module string, ints map[string]int, types map[string]*Kind, rows ...py.Row) {
	py.RegisterNative(&py.NativeModule{
		Name: module,
		Doc:  "Hash objects; use them through module hashlib.",
		Rows: rows,
		Init: func(_ *py.Thread, m *py.Module) bool {
			for name, n := range ints {
				m.Dict().SetStr(py.Intern(name), py.SmallInt(int64(n)))
			}
			for name, k := range types {
				m.Dict().SetStr(py.Intern(name), k.Type.V())
			}
			return true
		},
	})
}
