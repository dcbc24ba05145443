// The tree of built-in exception classes.
package py

// BaseException is the struct of every exception instance. Locking contract: single words, written
// without a lock.
type BaseException struct {
	Object
	Attrs   Attrs
	args    *Tuple
	message Value
	// fields holds what some classes keep besides args, in the order of excFields[class]
	// (EnvironmentError: errno, strerror, filename; SyntaxError; UnicodeError; SystemExit).
	fields []Value
}

// The exception classes of Python 2.7.
var (
	BaseExceptionType         = newExcClass("BaseException", nil)
	SystemExit                = newExcClass("SystemExit", BaseExceptionType)
	KeyboardInterrupt         = newExcClass("KeyboardInterrupt", BaseExceptionType)
	GeneratorExit             = newExcClass("GeneratorExit", BaseExceptionType)
	Exception                 = newExcClass("Exception", BaseExceptionType)
	StopIteration             = newExcClass("StopIteration", Exception)
	StandardError             = newExcClass("StandardError", Exception)
	BufferError               = newExcClass("BufferError", StandardError)
	ArithmeticError           = newExcClass("ArithmeticError", StandardError)
	FloatingPointError        = newExcClass("FloatingPointError", ArithmeticError)
	OverflowError             = newExcClass("OverflowError", ArithmeticError)
	ZeroDivisionError         = newExcClass("ZeroDivisionError", ArithmeticError)
	AssertionError            = newExcClass("AssertionError", StandardError)
	AttributeError            = newExcClass("AttributeError", StandardError)
	EnvironmentError          = newExcClass("EnvironmentError", StandardError)
	IOError                   = newExcClass("IOError", EnvironmentError)
	OSError                   = newExcClass("OSError", EnvironmentError)
	EOFError                  = newExcClass("EOFError", StandardError)
	ImportError               = newExcClass("ImportError", StandardError)
	LookupError               = newExcClass("LookupError", StandardError)
	IndexError                = newExcClass("IndexError", LookupError)
	KeyError                  = newExcClass("KeyError", LookupError)
	MemoryError               = newExcClass("MemoryError", StandardError)
	NameError                 = newExcClass("NameError", StandardError)
	UnboundLocalError         = newExcClass("UnboundLocalError", NameError)
	ReferenceError            = newExcClass("ReferenceError", StandardError)
	RuntimeError              = newExcClass("RuntimeError", StandardError)
	NotImplementedError       = newExcClass("NotImplementedError", RuntimeError)
	SyntaxError               = newExcClass("SyntaxError", StandardError)
	IndentationError          = newExcClass("IndentationError", SyntaxError)
	TabError                  = newExcClass("TabError", IndentationError)
	SystemError               = newExcClass("SystemError", StandardError)
	TypeError                 = newExcClass("TypeError", StandardError)
	ValueError                = newExcClass("ValueError", StandardError)
	UnicodeError              = newExcClass("UnicodeError", ValueError)
	UnicodeDecodeError        = newExcClass("UnicodeDecodeError", UnicodeError)
	UnicodeEncodeError        = newExcClass("UnicodeEncodeError", UnicodeError)
	UnicodeTranslateError     = newExcClass("UnicodeTranslateError", UnicodeError)
	Warning                   = newExcClass("Warning", Exception)
	DeprecationWarning        = newExcClass("DeprecationWarning", Warning)
	PendingDeprecationWarning = newExcClass("PendingDeprecationWarning", Warning)
	RuntimeWarning            = newExcClass("RuntimeWarning", Warning)
	SyntaxWarning             = newExcClass("SyntaxWarning", Warning)
	UserWarning               = newExcClass("UserWarning", Warning)
	FutureWarning             = newExcClass("FutureWarning", Warning)
	ImportWarning             = newExcClass("ImportWarning", Warning)
	UnicodeWarning            = newExcClass("UnicodeWarning", Warning)
	BytesWarning              = newExcClass("BytesWarning", Warning)
)

var exceptionClasses []*Type

func newExcClass(name string, base *Type) *Type {
	ty := NewType(name)
	ty.base = base
	ty.flags = FlagBaseType | FlagExceptionSubclass
	ty.module = "exceptions"
	exceptionClasses = append(exceptionClasses, ty)
	return ty
}
