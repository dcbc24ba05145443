// Package grp is Python's module grp: the groups in /etc/group.
//
// What surprises: only that file is read; groups that the system knows from elsewhere (LDAP) are not found.
package grp

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

func init() {
	py.RegisterNative(&py.NativeModule{
		Name: "grp",
		Doc:  "The groups of the system: tuples (gr_name, gr_passwd, gr_gid, gr_mem).",
		Rows: []py.Row{
			{Name: "getgrgid", Sig: "(id) -> tuple", Doc: "The group of an id.", Impl: py.OneArg(getgrgid)},
			{Name: "getgrnam", Sig: "(name) -> tuple", Doc: "The group of a name.", Impl: py.OneArg(getgrnam)},
			{Name: "getgrall", Sig: "() -> list of tuples", Doc: "All groups.", Impl: py.NoArgs(getgrall)},
		},
		Init: func(t *py.Thread, m *py.Module) bool {
			once.Do(func() {
				entry = py.NewStructSequence(py.StructSequenceSpec{
					Name: "grp.struct_group", Doc: "A group.", Fields: []string{"gr_name", "gr_passwd", "gr_gid", "gr_mem"}, Callable: true,
				})
			})
			m.Dict().SetStr(py.Intern("struct_group"), entry.V())
			return true
		},
	})
}

// group is a line of the file.
type group struct {
	name, password string
	gid            uint64
	members        []string
}

func groups() (all []group) {
	text, err := os.ReadFile("/etc/group")
	if err != nil {
		return nil
	}
	for _, line := range strings.Split(string(text), "\n") {
		fields := strings.Split(line, ":")
		if len(fields) != 4 || fields[0] == "" || fields[0][0] == '#' {
			continue
		}
		gid, err := strconv.ParseUint(fields[2], 10, 32)
		if err != nil {
			continue
		}
		g := group{name: fields[0], password: fields[1], gid: gid}
		if fields[3] != "" {
			g.members = strings.Split(fields[3], ",")
		}
		all = append(all, g)
	}
	return all
}

func (g *group) tuple(t *py.Thread) py.Value {
	members := py.NewList()
	for _, m := range g.members {
		members.Append(t, py.MkStr(m))
	}
	return entry.Make(py.MkStr(g.name), py.MkStr(g.password), py.Int(int64(g.gid)), members.V())
}

func getgrgid(t *py.Thread, _, v py.Value) py.Value {
	if v = py.NumberInt(t, v); v.Zero() {
		return v
	}
	gid, ok := py.Int64Of(v)
	if !ok || gid < -1 || gid > 1<<32-1 {
		if gid < 0 || !ok && py.BigOf(v).Sign() < 0 {
			return t.Raise(py.OverflowError, "group id is less than minimum")
		}
		return t.Raise(py.OverflowError, "group id is greater than maximum")
	}
	if gid == -1 {
		gid = 1<<32 - 1
	}
	for _, g := range groups() {
		if int64(g.gid) == gid {
			return g.tuple(t)
		}
	}
	return t.RaiseValue(py.KeyError, py.MkStr("getgrgid(): gid not found: "+strconv.FormatInt(gid, 10)))
}

func getgrnam(t *py.Thread, _, v py.Value) py.Value {
	s := py.ToStr(t, v)
	if s.Zero() {
		return s
	}
	name := py.As[py.Str](s).String()
	for _, g := range groups() {
		if g.name == name {
			return g.tuple(t)
		}
	}
	return t.RaiseValue(py.KeyError, py.MkStr("getgrnam(): name not found: "+name))
}

func getgrall(t *py.Thread, _ py.Value) py.Value {
	out := py.NewList()
	for _, g := range groups() {
		out.Append(t, g.tuple(t))
	}
	return out.V()
}
