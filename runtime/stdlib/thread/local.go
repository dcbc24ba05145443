package thread

import (
	"sync"
	"weak"

	"grumpy.dev/runtime/py"
)

// Local is an instance of thread._local or of a class derived from it: each thread sees attributes of its own.
//
// Locking contract: mu guards dicts, and no Python code runs while it is held. A thread's entry is made and read by that
// thread alone, and goes when the thread ends.
type Local struct {
	py.Object
	args []py.Value // what the class was called with: __init__ gets it in each thread that uses the object
	kw   *py.Kwargs

	mu    sync.Mutex
	dicts map[*py.Thread]*py.Dict
}

// LocalType is the type thread._local.
var LocalType = py.NewType("_local")

func init() {
	LocalType.Setup(py.Spec{
		Module:    "thread",
		Doc:       "Thread-local data",
		Flags:     py.FlagBaseType | py.FlagWeakrefs,
		Alloc:     py.AllocOf[Local](),
		ExtOffset: py.AttrsOffsetOf[Local](),
		Slots:     py.Slots{New: newLocal, GetAttr: localGetAttr, SetAttr: localSetAttr},
		GetSets:   []py.GetSet{{Name: dictName, Doc: "The attributes that this thread sees.", Get: localDict}},
		// A subclass's instances get no other __dict__; which one it is only the thread can tell.
		DictOf: func(py.Value, bool) *py.Dict { return nil },
	})
}

const dictName = "__dict__"

var initName = py.Intern("__init__")

// hasInit tells whether a class has an __init__ of its own.
func hasInit(cls *py.Type) bool { return cls.Lookup(initName) != py.ObjectType.Lookup(initName) }

func newLocal(t *py.Thread, cls *py.Type, args []py.Value, kw *py.Kwargs) py.Value {
	if !hasInit(cls) && (len(args) > 0 || kw.Len() > 0) {
		return t.Raise(py.TypeError, "Initialization arguments are not supported")
	}
	v := cls.Alloc()
	l := py.As[Local](v)
	l.args, l.kw = append([]py.Value(nil), args...), kw
	l.enter(t)
	return v
}

// dict gives the attributes that thread t sees, nil where __init__ failed.
func (l *Local) dict(t *py.Thread) *py.Dict {
	l.mu.Lock()
	d := l.dicts[t]
	l.mu.Unlock()
	if d != nil {
		return d
	}
	d = l.enter(t)
	if cls := py.TypeOf(l.V()); hasInit(cls) && !cls.Slots.Init(t, l.V(), l.args, l.kw) {
		l.leave(t)
		return nil
	}
	return d
}

// enter gives the thread an empty set of attributes, until it ends.
func (l *Local) enter(t *py.Thread) *py.Dict {
	d := py.NewDict()
	l.mu.Lock()
	if l.dicts == nil {
		l.dicts = map[*py.Thread]*py.Dict{}
	}
	l.dicts[t] = d
	l.mu.Unlock()
	if !t.IsMainThread() { // that one ends with the process
		w := weak.Make(l)
		t.AtEnd(func(t *py.Thread) {
			if l := w.Value(); l != nil {
				l.leave(t)
			}
		})
	}
	return d
}

func (l *Local) leave(t *py.Thread) {
	l.mu.Lock()
	delete(l.dicts, t)
	l.mu.Unlock()
}

func localGetAttr(t *py.Thread, self py.Value, name *py.Str) py.Value {
	d := py.As[Local](self).dict(t)
	if d == nil {
		return py.Value{}
	}
	return py.GetAttrWithDict(t, self, name, d)
}

func localSetAttr(t *py.Thread, self py.Value, name *py.Str, v py.Value) bool {
	if name.String() == dictName {
		t.Raise(py.AttributeError, "'"+py.TypeOf(self).FullName()+"' object attribute '__dict__' is read-only")
		return false
	}
	d := py.As[Local](self).dict(t)
	return d != nil && py.SetAttrWithDict(t, self, name, v, d)
}

func localDict(t *py.Thread, self py.Value) py.Value {
	if d := py.As[Local](self).dict(t); d != nil {
		return d.V()
	}
	return py.Value{}
}
