//go:build unix

// Package spwd is Python's module spwd: the entries of /etc/shadow, which only root may read.
//
// What surprises: only that file is read. Where it may not be, there are no entries, as C's library has it.
package spwd

import (
	"os"
	"strconv"
	"strings"
	"sync"

	"grumpy.dev/runtime/py"
)

var (
	once  sync.Once
	entry *py.StructSequenceType
)

const doc = "The shadow password database: tuples (sp_nam, sp_pwd, sp_lstchg, sp_min, sp_max, sp_warn, sp_inact, sp_expire, sp_flag)."

func init() {
	py.RegisterNative(&py.NativeModule{
		Name: "spwd",
		Doc:  doc,
		Rows: []py.Row{
			{Name: "getspnam", Sig: "(name) -> entry", Doc: "The entry of a user's name.", Impl: py.Parse(1, 1, getspnam)},
			{Name: "getspall", Sig: "() -> list_of_entries", Doc: "All entries.", Impl: py.NoArgs(getspall)},
		},
		Init: func(_ *py.Thread, m *py.Module) bool {
			once.Do(func() {
				entry = py.NewStructSequence(py.StructSequenceSpec{
					Name:   "spwd.struct_spwd",
					Doc:    doc,
					Fields: []string{"sp_nam", "sp_pwd", "sp_lstchg", "sp_min", "sp_max", "sp_warn", "sp_inact", "sp_expire", "sp_flag"},
					Docs: []string{"login name", "hashed password", "day of the last change", "fewest days between changes", "most days between changes",
						"days of warning", "days from expiry to closing", "day of closing", "reserved"},
					Callable: true,
				})
			})
			m.Dict().SetStr(py.Intern("struct_spwd"), entry.V())
			return true
		},
	})
}

// each calls f with the name and the entry of every user, until it gives false.
func each(f func(name string, v py.Value) bool) {
	text, err := os.ReadFile("/etc/shadow")
	if err != nil {
		return
	}
	for _, line := range strings.Split(string(text), "\n") {
		fields := strings.Split(line, ":")
		if len(fields) != 9 || fields[0] == "" || fields[0][0] == '#' {
			continue
		}
		vals := []py.Value{py.MkStr(fields[0]), py.MkStr(fields[1])}
		for _, field := range fields[2:] {
			n, err := strconv.ParseInt(field, 10, 64)
			if err != nil {
				n = -1 // an empty field
			}
			vals = append(vals, py.Int(n))
		}
		if !f(fields[0], entry.Make(vals...)) {
			return
		}
	}
}

func getspnam(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	name, ok := py.ArgString(t, "getspnam", 1, args[0])
	if !ok {
		return py.Value{}
	}
	var found py.Value
	each(func(user string, v py.Value) bool {
		if user == name {
			found = v
		}
		return found.Zero()
	})
	if found.Zero() {
		return t.RaiseValue(py.KeyError, py.MkStr("getspnam(): name not found"))
	}
	return found
}

func getspall(t *py.Thread, _ py.Value) py.Value {
	out := py.NewList()
	each(func(_ string, v py.Value) bool { return out.Append(t, v) })
	return out.V()
}
