//go:build unix

// Package syslog is Python's module syslog: messages for the system's log, sent to /dev/log as C's library does.
//
// What surprises: as in C, where nobody listens there a message is lost without an error (LOG_CONS and LOG_PERROR show it
// elsewhere too). Locking contract: mu protects everything; a message is sent under it, so that none are mixed up.
package syslog

import (
	"os"
	"path"
	"strconv"
	"sync"
	"syscall"
	"time"

	"grumpy.dev/runtime/internal/ctime"
	"grumpy.dev/runtime/py"
)

const (
	logPID    = 0x01
	logCons   = 0x02
	logPError = 0x20
	logUser   = 1 << 3

	priorityMask = 7
	facilityMask = 0x3f8
)

// constants are the module's, but for those of the mask.
var constants = map[string]int64{
	"LOG_EMERG": 0, "LOG_ALERT": 1, "LOG_CRIT": 2, "LOG_ERR": 3, "LOG_WARNING": 4, "LOG_NOTICE": 5, "LOG_INFO": 6, "LOG_DEBUG": 7,
	"LOG_PID": logPID, "LOG_CONS": logCons, "LOG_NDELAY": 0x08, "LOG_NOWAIT": 0x10, "LOG_PERROR": logPError,
	"LOG_KERN": 0, "LOG_USER": logUser, "LOG_MAIL": 2 << 3, "LOG_DAEMON": 3 << 3, "LOG_AUTH": 4 << 3, "LOG_SYSLOG": 5 << 3, "LOG_LPR": 6 << 3,
	"LOG_NEWS": 7 << 3, "LOG_UUCP": 8 << 3, "LOG_CRON": 9 << 3, "LOG_LOCAL0": 16 << 3, "LOG_LOCAL1": 17 << 3, "LOG_LOCAL2": 18 << 3,
	"LOG_LOCAL3": 19 << 3, "LOG_LOCAL4": 20 << 3, "LOG_LOCAL5": 21 << 3, "LOG_LOCAL6": 22 << 3, "LOG_LOCAL7": 23 << 3,
}

// state is the connection to the log, of which a process has one.
var state = struct {
	mu       sync.Mutex
	opened   bool
	ident    string // empty: the program's name
	options  int
	facility int
	mask     int
	fd       int // -1: not connected
}{facility: logUser, mask: 0xff, fd: -1}

func init() {
	py.RegisterNative(&py.NativeModule{
		Name: "syslog",
		Rows: []py.Row{
			{Name: "openlog", Sig: "([ident[, logoption[, facility]]])", Impl: py.Keywords(0, "ident logoption facility", openLog)},
			{Name: "closelog", Sig: "()", Impl: py.NoArgs(closeLog)},
			{Name: "syslog", Sig: "([priority,] message)", Impl: py.Raw(unnamed("syslog", logMessage))},
			{Name: "setlogmask", Sig: "(maskpri) -> int", Impl: py.Raw(unnamed("setlogmask", setMask))},
			maskRow("LOG_MASK", func(priority int) int { return 1 << (priority & 31) }),
			maskRow("LOG_UPTO", func(priority int) int { return 1<<((priority&31)+1) - 1 }),
		},
		Init: func(_ *py.Thread, m *py.Module) bool {
			for name, n := range constants {
				m.Dict().SetStr(py.Intern(name), py.SmallInt(n))
			}
			return true
		},
	})
}

// unnamed makes a function that counts its arguments itself, with a message of its own.
func unnamed(name string, f func(t *py.Thread, args []py.Value) py.Value) func(*py.Thread, py.Value, []py.Value, *py.Kwargs) py.Value {
	return func(t *py.Thread, _ py.Value, args []py.Value, kw *py.Kwargs) py.Value {
		if kw.Len() > 0 {
			return t.Raise(py.TypeError, name+"() takes no keyword arguments")
		}
		return f(t, args)
	}
}

func maskRow(name string, mask func(priority int) int) py.Row {
	return py.Row{Name: name, Sig: "(priority) -> int", Impl: py.Parse(1, 1, func(t *py.Thread, _ py.Value, args []py.Value) py.Value {
		n, ok := py.ArgLong(t, args[0])
		if !ok {
			return py.Value{}
		}
		return py.Int(int64(int32(mask(int(n)))))
	})}
}

// programName is what messages are marked with unless openlog was told otherwise: the script's name.
func programName(t *py.Thread) string {
	argv := py.SysDict().GetStr(py.Intern("argv"))
	if argv.Zero() || !py.IsList(argv) || py.As[py.List](argv).Len() == 0 {
		return ""
	}
	first := py.As[py.List](argv).At(0)
	if !py.IsStr(first) || py.As[py.Str](first).String() == "" {
		return ""
	}
	return path.Base(py.As[py.Str](first).String())
}

func openLog(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	ident := ""
	if args[0].Ok() {
		if !py.IsStr(args[0]) {
			py.ArgFail(t, "openlog", 1, "string", args[0])
			return py.Value{}
		}
		ident = py.As[py.Str](args[0]).String()
	} else {
		ident = programName(t)
	}
	numbers := [2]int{0, logUser}
	for i := range numbers {
		if v := args[1+i]; v.Ok() {
			n, ok := py.ArgLong(t, v)
			if !ok {
				return py.Value{}
			}
			numbers[i] = int(int32(n))
		}
	}
	state.mu.Lock()
	defer state.mu.Unlock()
	open(ident, numbers[0], numbers[1])
	return py.None
}

// open sets up what messages are sent with. It needs the lock.
func open(ident string, options, facility int) {
	state.opened, state.ident, state.options = true, py.UntilNul(ident), options
	if facility != 0 && facility&^facilityMask == 0 {
		state.facility = facility
	}
}

func closeLog(_ *py.Thread, _ py.Value) py.Value {
	state.mu.Lock()
	defer state.mu.Unlock()
	if state.opened {
		disconnect()
		state.opened, state.ident = false, ""
	}
	return py.None
}

func setMask(t *py.Thread, args []py.Value) py.Value {
	if len(args) != 1 {
		return t.Raise(py.TypeError, "mask for priority")
	}
	mask, ok := py.ArgLong(t, args[0])
	if !ok {
		return py.Value{}
	}
	state.mu.Lock()
	defer state.mu.Unlock()
	old := state.mask
	if int32(mask) != 0 {
		state.mask = int(int32(mask))
	}
	return py.Int(int64(old))
}

// logMessage is syslog([priority,] message); whatever is wrong with its arguments, it says the same.
func logMessage(t *py.Thread, args []py.Value) py.Value {
	priority, ok := 6, len(args) == 1 || len(args) == 2
	if len(args) == 2 {
		priority, ok = py.ArgInt32(t, args[0])
	}
	text := ""
	if ok {
		if text, ok = py.ArgString(t, "syslog", len(args), args[len(args)-1]); ok {
			name := programName(t)
			state.mu.Lock()
			defer state.mu.Unlock()
			if !state.opened {
				open(name, 0, logUser)
			}
			send(priority, text)
			return py.None
		}
	}
	t.ClearExc()
	return t.Raise(py.TypeError, "[priority,] message string")
}

// send sends a message unless the mask forbids it. It needs the lock.
func send(priority int, text string) {
	if state.mask&(1<<(priority&priorityMask)) == 0 {
		return
	}
	priority &= priorityMask | facilityMask
	if priority&facilityMask == 0 {
		priority |= state.facility
	}
	marked := state.ident
	if state.options&logPID != 0 {
		marked += "[" + strconv.Itoa(os.Getpid()) + "]"
	}
	if marked != "" {
		marked += ": "
	}
	marked += text
	if state.options&logPError != 0 {
		py.FlushFiles()
		_, _ = os.Stderr.WriteString(marked + "\n")
	}
	stamp := ctime.Strftime("%b %e %H:%M:%S ", ctime.Break(time.Now().Unix(), ctime.Local()))
	line := "<" + strconv.Itoa(priority) + ">" + stamp + marked
	if !deliver(line) && !deliver(line) && state.options&logCons != 0 {
		if console, err := os.OpenFile("/dev/console", os.O_WRONLY|syscall.O_NOCTTY, 0); err == nil {
			_, _ = console.WriteString(marked + "\r\n")
			_ = console.Close()
		}
	}
}

// deliver writes a line to the log's socket, connecting to it if need be.
func deliver(line string) bool {
	if state.fd < 0 && !connect() {
		return false
	}
	if _, err := syscall.Write(state.fd, []byte(line)); err != nil {
		disconnect() // whoever listened may have started anew
		return false
	}
	return true
}

func connect() bool {
	for _, kind := range []int{syscall.SOCK_DGRAM, syscall.SOCK_STREAM} {
		fd, err := syscall.Socket(syscall.AF_UNIX, kind, 0)
		if err != nil {
			return false
		}
		syscall.CloseOnExec(fd)
		if syscall.Connect(fd, &syscall.SockaddrUnix{Name: "/dev/log"}) == nil {
			state.fd = fd
			return true
		}
		_ = syscall.Close(fd)
	}
	return false
}

func disconnect() {
	if state.fd >= 0 {
		_ = syscall.Close(state.fd)
		state.fd = -1
	}
}
