// Package pwd is Python's module pwd: the users in /etc/passwd.
//
// What surprises: only that file is read; users that the system knows from elsewhere (LDAP) are not found.
package pwd

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
		Name: "pwd",
		Doc:  "The users of the system: tuples (pw_name, pw_passwd, pw_uid, pw_gid, pw_gecos, pw_dir, pw_shell).",
		Rows: []py.Row{
			{Name: "getpwuid", Sig: "(uid) -> entry", Doc: "The user of an id.", Impl: py.Parse(1, 1, getpwuid)},
			{Name: "getpwnam", Sig: "(name) -> entry", Doc: "The user of a name.", Impl: py.Parse(1, 1, getpwnam)},
			{Name: "getpwall", Sig: "() -> list_of_entries", Doc: "All users.", Impl: py.NoArgs(getpwall)},
		},
		Init: func(t *py.Thread, m *py.Module) bool {
			once.Do(func() {
				entry = py.NewStructSequence(py.StructSequenceSpec{
					Name:     "pwd.struct_passwd",
					Doc:      "A user.",
					Fields:   []string{"pw_name", "pw_passwd", "pw_uid", "pw_gid", "pw_gecos", "pw_dir", "pw_shell"},
					Callable: true,
				})
			})
			m.Dict().SetStr(py.Intern("struct_passwd"), entry.V())
			m.Dict().SetStr(py.Intern("struct_pwent"), entry.V())
			return true
		},
	})
}

// user is a line of the file.
type user struct {
	fields   []string
	uid, gid uint64
}

func users() (all []user) {
	text, err := os.ReadFile("/etc/passwd")
	if err != nil {
		return nil
	}
	for _, line := range strings.Split(string(text), "\n") {
		fields := strings.Split(line, ":")
		if len(fields) != 7 || fields[0] == "" || fields[0][0] == '#' {
			continue
		}
		uid, err1 := strconv.ParseUint(fields[2], 10, 32)
		gid, err2 := strconv.ParseUint(fields[3], 10, 32)
		if err1 == nil && err2 == nil {
			all = append(all, user{fields, uid, gid})
		}
	}
	return all
}

func (u *user) tuple() py.Value {
	text := func(i int) py.Value { return py.MkStr(u.fields[i]) }
	return entry.Make(text(0), text(1), py.Int(int64(u.uid)), py.Int(int64(u.gid)), text(4), text(5), text(6))
}

func getpwuid(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	uid, ok := py.ArgLong(t, args[0])
	if !ok && !t.ClearIf(py.OverflowError) {
		return py.Value{}
	}
	if uid == -1 {
		uid = 1<<32 - 1
	}
	if ok {
		for _, u := range users() {
			if int64(u.uid) == uid {
				return u.tuple()
			}
		}
	}
	if !ok || uid < 0 || uid > 1<<32-1 {
		return t.RaiseValue(py.KeyError, py.MkStr("getpwuid(): uid not found"))
	}
	return t.RaiseValue(py.KeyError, py.MkStr("getpwuid(): uid not found: "+strconv.FormatInt(uid, 10)))
}

func getpwnam(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	name, ok := py.ArgString(t, "getpwnam", 1, args[0])
	if !ok {
		return py.Value{}
	}
	for _, u := range users() {
		if u.fields[0] == name {
			return u.tuple()
		}
	}
	return t.RaiseValue(py.KeyError, py.MkStr("getpwnam(): name not found: "+name))
}

func getpwall(t *py.Thread, _ py.Value) py.Value {
	out := py.NewList()
	for _, u := range users() {
		out.Append(t, u.tuple())
	}
	return out.V()
}
