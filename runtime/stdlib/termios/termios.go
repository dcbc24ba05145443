//go:build linux

package termios

import (
	"syscall"
	"unsafe"

	"grumpy.dev/runtime/py"
)

var errorType *py.Type

// The positions in the list of attributes.
const (
	atInput = iota
	atOutput
	atControl
	atLocal
	atInSpeed
	atOutSpeed
	atChars
	attributes
)

// Requests of ioctl that package syscall lacks.
const (
	ioctlBreak = 0x5409
	ioctlFlow  = 0x540a
	ioctlFlush = 0x540b
)

// controlChars counts the control characters (NCCS); those that hold a number when input comes in lines are vmin and vtime.
const (
	controlChars = 32
	vtime        = 5
	vmin         = 6
	speedBits    = 0x100f // CBAUD
)

func init() {
	py.RegisterNative(&py.NativeModule{
		Name: "termios",
		Doc:  "Control of terminals, as POSIX has it.",
		Rows: []py.Row{
			row("tcgetattr", "(fd) -> list_of_attrs", "The attributes of a terminal: [iflag, oflag, cflag, lflag, ispeed, ospeed, cc].", 1, tcgetattr),
			row("tcsetattr", "(fd, when, attributes) -> None", "Set the attributes of a terminal.", 3, tcsetattr),
			row("tcsendbreak", "(fd, duration) -> None", "Send a break.", 2, func(t *py.Thread, fd int, args []py.Value) error {
				return control(fd, ioctlBreak, 0)
			}),
			row("tcdrain", "(fd) -> None", "Wait until all output is sent.", 1, func(t *py.Thread, fd int, args []py.Value) error {
				return control(fd, ioctlBreak, 1)
			}),
			row("tcflush", "(fd, queue) -> None", "Drop what waits in a queue.", 2, func(t *py.Thread, fd int, args []py.Value) error {
				return numbered(t, fd, ioctlFlush, args[0])
			}),
			row("tcflow", "(fd, action) -> None", "Stop or go on with input or output.", 2, func(t *py.Thread, fd int, args []py.Value) error {
				return numbered(t, fd, ioctlFlow, args[0])
			}),
		},
		Init: func(t *py.Thread, m *py.Module) bool {
			if errorType = py.NewExceptionClass(t, "termios.error", py.Exception, ""); errorType == nil {
				return false
			}
			m.Dict().SetStr(py.Intern("error"), errorType.V())
			for name, n := range constants {
				m.Dict().SetStr(py.Intern(name), py.Int(n))
			}
			return true
		},
	})
}

// failed stands for an exception that is set already.
type failed struct{}

func (failed) Error() string { return "" }

// row declares a function of a descriptor, with either result.
func row[F func(*py.Thread, int, []py.Value) error | func(*py.Thread, int, []py.Value) py.Value](name, sig, doc string, n int, f F) py.Row {
	call := func(t *py.Thread, _ py.Value, args []py.Value) py.Value {
		fd, ok := py.ArgFD(t, args[0])
		if !ok {
			return py.Value{}
		}
		switch f := any(f).(type) {
		case func(*py.Thread, int, []py.Value) py.Value:
			return f(t, fd, args[1:])
		case func(*py.Thread, int, []py.Value) error:
			switch err := f(t, fd, args[1:]).(type) {
			case nil:
			case failed:
				return py.Value{}
			default:
				return py.RaiseErrno(t, errorType, err, py.Value{})
			}
		}
		return py.None
	}
	return py.Row{Name: name, Sig: sig, Doc: doc, Impl: py.Parse(n, n, call)}
}

func control(fd int, request, arg uintptr) error {
	if _, _, errno := syscall.Syscall(syscall.SYS_IOCTL, uintptr(fd), request, arg); errno != 0 {
		return errno
	}
	return nil
}

// numbered does an operation whose argument is a Python int.
func numbered(t *py.Thread, fd int, request uintptr, v py.Value) error {
	n, ok := py.ArgInt32(t, v)
	if !ok {
		return failed{}
	}
	return control(fd, request, uintptr(n))
}

func tcgetattr(t *py.Thread, fd int, _ []py.Value) py.Value {
	var mode syscall.Termios
	if err := control(fd, syscall.TCGETS, uintptr(unsafe.Pointer(&mode))); err != nil {
		return py.RaiseErrno(t, errorType, err, py.Value{})
	}
	chars := make([]py.Value, controlChars)
	for i := range chars {
		c := byte(0)
		if i < len(mode.Cc) {
			c = mode.Cc[i]
		}
		chars[i] = py.MkStr(string([]byte{c}))
		if mode.Lflag&syscall.ICANON == 0 && (i == vmin || i == vtime) {
			chars[i] = py.SmallInt(int64(c))
		}
	}
	speed := py.SmallInt(int64(mode.Cflag & speedBits))
	number := func(n uint32) py.Value { return py.SmallInt(int64(n)) }
	return py.NewList(number(mode.Iflag), number(mode.Oflag), number(mode.Cflag), number(mode.Lflag), speed, speed, py.ListOf(chars).V()).V()
}

func tcsetattr(t *py.Thread, fd int, args []py.Value) error {
	when, ok := py.ArgInt32(t, args[0])
	if !ok {
		return failed{}
	}
	if !py.IsList(args[1]) || py.As[py.List](args[1]).Len() != attributes {
		t.Raise(py.TypeError, "tcsetattr, arg 3: must be 7 element list")
		return failed{}
	}
	items := py.As[py.List](args[1]).Copy()
	var mode syscall.Termios
	if err := control(fd, syscall.TCGETS, uintptr(unsafe.Pointer(&mode))); err != nil {
		return err
	}
	var numbers [atChars]uint32
	for i := range numbers {
		if numbers[i], ok = py.ArgMask32(t, items[i]); !ok {
			return failed{}
		}
	}
	mode.Iflag, mode.Oflag, mode.Lflag = numbers[atInput], numbers[atOutput], numbers[atLocal]
	mode.Cflag = numbers[atControl]&^speedBits | numbers[atOutSpeed]&speedBits
	if !setChars(t, &mode, items[atChars]) {
		return failed{}
	}
	if when < 0 || when > 2 {
		return syscall.EINVAL
	}
	return control(fd, uintptr(syscall.TCSETS+when), uintptr(unsafe.Pointer(&mode)))
}

func setChars(t *py.Thread, mode *syscall.Termios, v py.Value) bool {
	if !py.IsList(v) || py.As[py.List](v).Len() != controlChars {
		t.Raisef(py.TypeError, "tcsetattr: attributes[6] must be %d element list", controlChars)
		return false
	}
	for i, c := range py.As[py.List](v).Copy() {
		if i >= len(mode.Cc) {
			break
		}
		switch {
		case py.IsStr(c) && len(py.As[py.Str](c).String()) == 1:
			mode.Cc[i] = py.As[py.Str](c).String()[0]
		case py.IsAnyInt(c):
			mode.Cc[i] = byte(py.IntValue(c))
		default:
			t.Raise(py.TypeError, "tcsetattr: elements of attributes must be characters or integers")
			return false
		}
	}
	return true
}
