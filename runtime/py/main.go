// Starting and ending a program; what the driver says is in docs/launch-protocol.md.
package py

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"unsafe"

	"grumpy.dev/runtime/internal/ossignal"
)

// Program describes a program to Main; all fields may be empty.
type Program struct {
	ID          string // chosen by GRUMPY_PROGRAM when there are several
	MainPackage string // __package__ of __main__, for -m pkg.mod
	Argv0       string // sys.argv[0] without launch information; empty: os.Args[0]
	Flags       string // default flags: blank-separated name=value
}

// launchInfo is what is known of how the program was started.
type launchInfo struct {
	program     string
	argv0       string
	hasArgv0    bool
	args        []string
	path        []string
	rules       [][2]string // logical and actual part of file names
	mainFile    string
	mainPackage *string // __package__ of __main__; nil: Program.MainPackage says it

	// what to interpret (script.go)
	script, scriptKind string
	skipFirstLine      bool

	executable  string
	prefix      string
	flags       map[string]int
	warnOptions []string
	ioEncoding  string
	given       bool // there was launch information
}

var launch = launchInfo{flags: map[string]int{}}

// Main runs the program that GRUMPY_PROGRAM names, or the first one, and ends the process with its exit status.
func Main(programs ...*Program) {
	p := chooseProgram(programs)
	signals := startSignals()
	tuneGC()
	readLaunch(p)
	boot()
	initSys()
	initStdEncodings(launch.ioEncoding)
	initBuiltinModule()
	finishSys()
	t := newMainThread()
	<-signals
	runMain(t, p)
}

func chooseProgram(programs []*Program) *Program {
	id, asked := os.LookupEnv("GRUMPY_PROGRAM")
	_ = os.Unsetenv("GRUMPY_PROGRAM")
	for _, p := range programs {
		if !asked || p.ID == id {
			return p
		}
	}
	if len(programs) == 0 {
		return &Program{}
	}
	_, _ = os.Stderr.WriteString("grumpy: no program " + strconv.Quote(id) + " in this executable\n")
	os.Exit(2)
	return nil
}

func readLaunch(p *Program) {
	text, given := os.LookupEnv("GRUMPY_LAUNCH")
	_ = os.Unsetenv("GRUMPY_LAUNCH")
	launch.given = given
	launch.program = p.ID
	launch.argv0 = p.Argv0
	if launch.argv0 == "" && len(os.Args) > 0 {
		launch.argv0 = os.Args[0]
	}
	if len(os.Args) > 1 {
		launch.args = os.Args[1:]
	}
	for _, f := range strings.Fields(p.Flags) {
		if name, val, ok := strings.Cut(f, "="); ok {
			launch.flags[name] = atoi(val)
		}
	}
	if !given {
		launchAlone()
		return
	}
	firstArg := true
	for _, line := range strings.Split(text, "\n") {
		key, val, ok := strings.Cut(line, "=")
		if !ok {
			continue
		}
		if key == "arg" && firstArg {
			launch.args, firstArg = nil, false
		}
		launch.take(key, val)
	}
}

func atoi(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil {
		return 0
	}
	return n
}

// take reads one line of the launch information.
func (l *launchInfo) take(key, val string) {
	if key == "file" {
		if logical, actual, ok := strings.Cut(val, "\t"); ok {
			l.rules = append(l.rules, [2]string{unescape(logical), unescape(actual)})
		}
		return
	}
	val = unescape(val)
	switch key {
	case "argv0":
		l.argv0, l.hasArgv0 = val, true
	case "arg":
		l.args = append(l.args, val)
	case "path":
		l.path = append(l.path, val)
	case "script":
		l.script = val
	case "scriptkind":
		l.scriptKind = val
	case "skipfirstline":
		l.skipFirstLine = val == "1"
	case "package":
		l.mainPackage = &val
	case "mainfile":
		l.mainFile = val
	case "executable":
		l.executable = val
	case "prefix":
		l.prefix = val
	case "warnoption":
		l.warnOptions = append(l.warnOptions, val)
	case "ioencoding":
		l.ioEncoding = val
	default:
		if name, ok := strings.CutPrefix(key, "flag."); ok {
			l.flags[name] = atoi(val)
		}
	}
}

// launchAlone fills in what the driver would say, for an executable that runs by itself.
func launchAlone() {
	if exe, err := os.Executable(); err == nil {
		launch.executable = exe
		if real, err := filepath.EvalSymlinks(exe); err == nil {
			exe = real
		}
		launch.prefix = filepath.Dir(exe)
		launch.path = []string{launch.prefix}
	}
	for _, dir := range filepath.SplitList(os.Getenv("PYTHONPATH")) {
		launch.path = append(launch.path, dir)
	}
	if os.Getenv("PYTHONUNBUFFERED") != "" {
		launch.flags["unbuffered"] = 1
	}
	if w := os.Getenv("PYTHONWARNINGS"); w != "" {
		launch.warnOptions = strings.Split(w, ",")
	}
	launch.ioEncoding = os.Getenv("PYTHONIOENCODING")
	launchSeed(os.Getenv("PYTHONHASHSEED"))
	launchWithData()
}

// launchSeed does what CPython does about PYTHONHASHSEED besides seeding the hashes (hash_secret.go).
func launchSeed(seed string) {
	if seed == "" {
		return
	}
	if _, err := strconv.ParseUint(seed, 10, 32); err != nil && seed != "random" {
		_, _ = os.Stderr.WriteString(
			"Fatal Python error: PYTHONHASHSEED must be \"random\" or an integer in range [0; 4294967295]\n")
		ossignal.Die(syscall.SIGABRT)
	}
	launch.flags["hash_randomization"] = max(1, atoi(seed))
}

// unescape undoes %XX.
func unescape(s string) string {
	if strings.IndexByte(s, '%') < 0 {
		return s
	}
	var b []byte
	for i := 0; i < len(s); i++ {
		if s[i] == '%' && i+2 < len(s) {
			if n, err := strconv.ParseUint(s[i+1:i+3], 16, 8); err == nil {
				b = append(b, byte(n))
				i += 2
				continue
			}
		}
		b = append(b, s[i])
	}
	return string(b)
}

// ResolveFile gives the file that a logical name in compiled code stands for.
func ResolveFile(name string) string {
	for _, r := range launch.rules {
		logical, actual := r[0], r[1]
		switch {
		case logical == "":
			if !strings.HasPrefix(name, "<") && !strings.HasPrefix(name, "/") {
				return actual + name
			}
		case strings.HasSuffix(logical, "/"):
			if strings.HasPrefix(name, logical) {
				return actual + name[len(logical):]
			}
		case name == logical:
			return actual
		}
	}
	return name
}

// displayName gives a file name as tracebacks show it.
func displayName(name string) string { return ResolveFile(name) }

// moduleFile gives a module's __file__.
func moduleFile(d *ModuleDef) string {
	if d.Name == "__main__" && launch.mainFile != "" {
		return launch.mainFile
	}
	return ResolveFile(d.File)
}

// finishSys fills in what depends on how the program was started.
func finishSys() {
	d := sysModule.dict
	set := func(k string, v Value) { d.SetStr(Intern(k), v) }
	argv := []Value{MkStr(launch.argv0)}
	for _, a := range launch.args {
		argv = append(argv, MkStr(a))
	}
	set("argv", ListOf(argv).V())
	var path []Value
	for _, p := range launch.path {
		path = append(path, MkStr(p))
	}
	set("path", ListOf(path).V())
	set("executable", MkStr(launch.executable))
	set("prefix", MkStr(launch.prefix))
	set("exec_prefix", MkStr(launch.prefix))
	var opts []Value
	for _, o := range launch.warnOptions {
		opts = append(opts, MkStr(o))
	}
	set("warnoptions", ListOf(opts).V())
	set("flags", flagsOf(launch.flags))
	if launch.flags["unbuffered"] != 0 {
		unbufferStdout()
	}
}

// newMainThread makes the thread that runs __main__.
func newMainThread() *Thread {
	t := NewThread()
	t.wakeToken()
	mainThread = t
	enterThread(t)
	return t
}

// runMain runs __main__ to its end and exits.
func runMain(t *Thread, p *Program) {
	defer crash(t)
	loadWarnings(t)
	if runProgram(t, p) {
		flushLine(t)
		finish(t, 0)
	}
	if t.ErrMatches(SystemExit) {
		exitWith(t)
	}
	reportUncaught(t)
	finish(t, 1)
}

// loadWarnings imports module warnings where options -W are given, as it complains of those that it can't understand.
func loadWarnings(t *Thread) {
	if len(launch.warnOptions) > 0 && (findModule("warnings") != nil || HasEvaluator()) && ImportModule(t, "warnings").Zero() {
		t.ClearExc()
	}
}

// runProgram runs the compiled __main__, or interprets the script that the launch information names; false: it failed.
func runProgram(t *Thread, p *Program) bool {
	if !startData(t) {
		return false
	}
	d := findModule("__main__")
	if d == nil {
		if launch.scriptKind != "" && HasEvaluator() {
			return runScript(t)
		}
		_, _ = os.Stderr.WriteString("grumpy: this executable has no __main__ module\n")
		os.Exit(2)
	}
	m := d.instantiate("__main__")
	if p.MainPackage != "" {
		m.dict.SetStr(s__package__, MkStr(p.MainPackage))
	} else if launch.mainPackage != nil {
		m.dict.SetStr(s__package__, MkStr(*launch.mainPackage))
	}
	sysModules.SetStr(Intern("__main__"), m.V())
	return (p.MainPackage == "" || ImportModule(t, p.MainPackage).Ok()) && runBody(t, d)
}

// ptrOf gives the address of a Go value as a pointer without a type, for identity hashes.
func ptrOf[T any](p *T) unsafe.Pointer { return unsafe.Pointer(p) }
