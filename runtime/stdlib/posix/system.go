//go:build linux

package posix

import (
	"crypto/rand"
	"os"
	"strconv"
	"strings"
	"syscall"

	"grumpy.dev/runtime/py"
)

// The system: its name, limits, randomness; the environment; temporary names.

func systemRows() []py.Row {
	return []py.Row{
		plain("uname", "(sysname, nodename, release, version, machine)", uname),
		plain("getloadavg", "The load averages of 1, 5 and 15 minutes.", getloadavg),
		plain("getlogin", "The name of the user logged in on the terminal.", getlogin),
		plain("ctermid", "The name of the controlling terminal.", func(*py.Thread) py.Value { return py.MkStr("/dev/tty") }),
		row("strerror", "(code) -> string", "The text of an error number.", 1, 1, func(t *py.Thread, args []py.Value) py.Value {
			n, ok := py.ArgInt32(t, args[0])
			if !ok {
				return py.Value{}
			}
			if n == 0 {
				return py.MkStr("Success")
			}
			return py.MkStr(py.Strerror(n))
		}),
		row("umask", "(new_mask) -> old_mask", "Set the file mode creation mask.", 1, 1, func(t *py.Thread, args []py.Value) py.Value {
			n, ok := py.ArgInt32(t, args[0])
			if !ok {
				return py.Value{}
			}
			return py.SmallInt(int64(syscall.Umask(n)))
		}),
		row("urandom", "(n) -> str", "n random bytes, good enough for keys.", 1, 1, urandom),
		row("putenv", "(key, value)", "Set an environment variable.", 2, 2, putenv),
		row("unsetenv", "(key)", "Delete an environment variable.", 1, 1, unsetenv),
		row("tempnam", "(dir=None, prefix=None) -> string", "A name for a temporary file.", 0, 2, tempnam),
		plain("tmpnam", "A name for a temporary file.", func(t *py.Thread) py.Value {
			if !py.Warn(t, py.RuntimeWarning, "tmpnam is a potential security risk to your program", 1) {
				return py.Value{}
			}
			return freeName(t, os.TempDir(), "file")
		}),
	}
}

func getloadavg(t *py.Thread) py.Value {
	text, err := os.ReadFile("/proc/loadavg")
	fields := strings.Fields(string(text))
	if err != nil || len(fields) < 3 {
		return t.Raise(py.OSError, "Load averages are unobtainable")
	}
	out := make([]py.Value, 3)
	for i := range out {
		f, err := strconv.ParseFloat(fields[i], 64)
		if err != nil {
			return t.Raise(py.OSError, "Load averages are unobtainable")
		}
		out[i] = py.Float(f)
	}
	return py.TupleOf(out).V()
}

func urandom(t *py.Thread, args []py.Value) py.Value {
	n, ok := py.ArgInt32(t, args[0])
	if !ok {
		return py.Value{}
	}
	if n < 0 {
		return t.Raise(py.ValueError, "negative argument not allowed")
	}
	if !py.HasRoom(t, n, 1) {
		return py.Value{}
	}
	buf := make([]byte, n)
	_, _ = rand.Read(buf) // never fails, says its manual
	return py.MkStr(string(buf))
}

func putenv(t *py.Thread, args []py.Value) py.Value {
	name, ok := py.ArgString(t, "putenv", 1, args[0])
	if !ok {
		return py.Value{}
	}
	value, ok := py.ArgString(t, "putenv", 2, args[1])
	if !ok {
		return py.Value{}
	}
	if name == "" || strings.IndexByte(name, '=') > 0 {
		return t.Raise(py.ValueError, "illegal environment variable name")
	}
	if name[0] == '=' { // C keeps it, but no program finds it
		return py.None
	}
	if err := os.Setenv(name, value); err != nil {
		return fail(t, syscall.EINVAL)
	}
	return py.None
}

func unsetenv(t *py.Thread, args []py.Value) py.Value {
	name, ok := py.ArgString(t, "unsetenv", 1, args[0])
	if !ok {
		return py.Value{}
	}
	if name == "" || strings.Contains(name, "=") {
		return fail(t, syscall.EINVAL)
	}
	return done(t, os.Unsetenv(name))
}

// optionalText gives an argument that may be None or left out.
func optionalText(t *py.Thread, fname string, n int, v py.Value, deflt string) (string, bool) {
	if v.Zero() || v == py.None {
		return deflt, true
	}
	return py.ArgString(t, fname, n, v)
}

func tempnam(t *py.Thread, args []py.Value) py.Value {
	dir, ok := optionalText(t, "tempnam", 1, args[0], os.TempDir())
	if !ok {
		return py.Value{}
	}
	prefix, ok := optionalText(t, "tempnam", 2, args[1], "file")
	if !ok || !py.Warn(t, py.RuntimeWarning, "tempnam is a potential security risk to your program", 1) {
		return py.Value{}
	}
	return freeName(t, dir, prefix[:min(len(prefix), 5)])
}

// freeName makes the name of a file that does not exist.
func freeName(t *py.Thread, dir, prefix string) py.Value {
	const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
	for {
		name := make([]byte, 6)
		_, _ = rand.Read(name) // never fails
		for i := range name {
			name[i] = letters[int(name[i])%len(letters)]
		}
		path := strings.TrimSuffix(dir, "/") + "/" + prefix + string(name)
		if _, err := os.Lstat(path); err != nil {
			return py.MkStr(path)
		}
	}
}

func getlogin(t *py.Thread) py.Value {
	text, err := os.ReadFile("/proc/self/loginuid")
	if err == nil {
		if name := userName(strings.TrimSpace(string(text))); name != "" {
			return py.MkStr(name)
		}
	}
	return fail(t, syscall.ENXIO)
}

// userName finds the name of a user id.
func userName(id string) (found string) {
	eachEntry("/etc/passwd", func(fields []string) {
		if found == "" && len(fields) > 2 && fields[2] == id {
			found = fields[0]
		}
	})
	return found
}

// groupsOfUser gives the groups that list a user as a member.
func groupsOfUser(user string) (ids []int) {
	eachEntry("/etc/group", func(fields []string) {
		if len(fields) < 4 {
			return
		}
		for _, member := range strings.Split(fields[3], ",") {
			if id, err := strconv.Atoi(fields[2]); err == nil && member == user {
				ids = append(ids, id)
			}
		}
	})
	return ids
}

// eachEntry calls f for each line of a database like /etc/passwd.
func eachEntry(file string, f func(fields []string)) {
	text, err := os.ReadFile(file)
	if err != nil {
		return
	}
	for _, line := range strings.Split(string(text), "\n") {
		f(strings.Split(line, ":"))
	}
}
