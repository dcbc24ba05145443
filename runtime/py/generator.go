// Generators: a resume function over a heap frame.
//
// Compiled code turns a generator function into a state machine: resume is called with the value
// that the yield expression gives, or zero with an exception set (throw), and goes on after the yield
// where it stopped. The generator keeps its locals in Locals and where to go on in State.
//
// Locking contract: running is set atomically by whoever resumes, so that a second thread gets
// "generator already executing" and the frame belongs to one thread at a time.
package py

import (
	"runtime"
	"sync/atomic"
)

// Generator is a generator object.
type Generator struct {
	Object
	State   int32  // where resume goes on; 0 at the start; -1 once finished
	running uint32 // 1 while resumed
	resume  func(t *Thread, f *Function, g *Generator, sent Value) Value
	fn      *Function
	code    *Code
	Locals  []Value
	// Save is for generated code: sys.exc_info() handling of the frame.
	Save ExcSave
}

// Finished is Generator.State after the last resume.
const Finished = -1

// GeneratorType is the type of generators.
var GeneratorType = NewType("generator")

func init() {
	GeneratorType.Setup(Spec{
		Slots: Slots{Iter: selfIter, Next: generatorNext, Repr: generatorRepr, GetAttr: GenericGetAttr, Del: generatorDel},
		Methods: []Row{
			{"send", "(arg)", "send 'arg' into generator,\nreturn next yielded value or raise StopIteration.", OneArg(generatorSend), MethodRow},
			{"throw", "(typ[,val[,tb]])", "raise exception in generator,\nreturn next yielded value or raise StopIteration.", Unpack(1, 3, generatorThrow), MethodRow},
			{"close", "()", "raise GeneratorExit inside generator.", NoArgs(generatorClose), MethodRow},
		},
		GetSets: []GetSet{
			{"gi_frame", "", generatorFrame, nil},
			{"gi_running", "", func(t *Thread, self Value) Value {
				return Int(boolInt(atomic.LoadUint32(&As[Generator](self).running) != 0))
			}, nil},
			{"gi_code", "", func(t *Thread, self Value) Value { return As[Generator](self).code.ready().V() }, nil},
			{"__name__", "", func(t *Thread, self Value) Value { return MkStr(As[Generator](self).code.Name) }, nil},
		},
		Flags: FlagWeakrefs,
	})
}

func boolInt(b bool) int64 {
	if b {
		return 1
	}
	return 0
}

// NewGenerator makes the generator that a call of generator function f gives.
func NewGenerator(t *Thread, f *Function, nLocals int, resume func(t *Thread, f *Function, g *Generator, sent Value) Value) *Generator {
	g := &Generator{resume: resume, fn: f, code: f.code}
	g.typ = GeneratorType
	if nLocals > 0 {
		g.Locals = make([]Value, nLocals)
	}
	return g
}

// begin claims the generator for this thread. With one thread a plain store does: a locked exchange costs as much
// as the rest of a resume.
func (g *Generator) begin() bool {
	if multiThreaded {
		return atomic.CompareAndSwapUint32(&g.running, 0, 1)
	}
	if g.running != 0 {
		return false
	}
	g.running = 1
	return true
}

// end lets go of the generator.
func (g *Generator) end() {
	if multiThreaded {
		atomic.StoreUint32(&g.running, 0)
		return
	}
	g.running = 0
}

// finish ends a generator that returned or raised.
func (g *Generator) finish() {
	g.State = Finished
	g.Locals = nil
	g.end()
}

// run resumes the generator; zero without an exception: it returned.
func (g *Generator) run(t *Thread, sent Value) Value {
	if !g.begin() {
		return t.Raise(ValueError, "generator already executing")
	}
	if !t.Enter() {
		g.end()
		return Value{}
	}
	v := g.resume(t, g.fn, g, sent)
	t.depth--
	if v.Zero() {
		g.finish()
		return v
	}
	g.end()
	return v
}

func generatorNext(t *Thread, self Value) Value {
	g := As[Generator](self)
	if g.State == Finished {
		return Value{}
	}
	if !multiThreaded && g.running == 0 && t.depth < t.limit { // run, without its checks
		g.running = 1
		t.depth++
		v := g.resume(t, g.fn, g, None)
		t.depth--
		if v.Ok() {
			g.running = 0
			return v
		}
		g.finish()
		t.ClearIf(StopIteration)
		return v
	}
	v := g.run(t, None)
	if v.Zero() {
		t.ClearIf(StopIteration)
	}
	return v
}

func generatorSend(t *Thread, self, v Value) Value {
	g := As[Generator](self)
	if g.State == 0 && v != None && atomic.LoadUint32(&g.running) == 0 {
		return t.Raise(TypeError, "can't send non-None value to a just-started generator")
	}
	return g.resumeOrStop(t, v)
}

// resumeOrStop resumes and turns the end into StopIteration.
func (g *Generator) resumeOrStop(t *Thread, v Value) Value {
	var r Value
	if g.State != Finished {
		r = g.run(t, v)
	}
	if r.Zero() && !t.HasExc() {
		t.RaiseNone(StopIteration)
	}
	return r
}

func generatorThrow(t *Thread, self Value, args []Value) Value {
	g := As[Generator](self)
	typ, val, tb := args[0], args[1], args[2]
	trace, ok := checkTracebackFor(t, tb)
	if !ok {
		return Value{}
	}
	switch {
	case isExceptionClass(typ):
		e := t.normalize(ExcInfo{Type: typ, Val: val, Tb: trace})
		typ, val = e.Type, e.Val
	case isExceptionInstance(typ):
		if val.Ok() && val != None {
			return t.Raise(TypeError, "instance exception may not have a separate value")
		}
		val = typ
		typ = classOfException(val)
	default:
		return t.Raisef(TypeError, "exceptions must be classes, or instances, not %s", TypeName(typ))
	}
	return g.raise(t, ExcInfo{Type: typ, Val: val, Tb: trace})
}

// raise resumes the generator with an exception set.
func (g *Generator) raise(t *Thread, e ExcInfo) Value {
	if atomic.LoadUint32(&g.running) != 0 {
		return t.Raise(ValueError, "generator already executing")
	}
	t.RestoreExc(e)
	if g.State == Finished {
		return Value{}
	}
	if g.State == 0 {
		g.State = Finished
		t.addTraceback(g.code, g.code.FirstLine)
		return Value{}
	}
	r := g.run(t, Value{})
	if r.Zero() && !t.HasExc() {
		t.RaiseNone(StopIteration)
	}
	return r
}

func checkTracebackFor(t *Thread, tb Value) (*Traceback, bool) {
	if tb.Zero() || tb == None {
		return nil, true
	}
	if !IsExact(tb, TracebackType) {
		t.Raise(TypeError, "throw() third argument must be a traceback object")
		return nil, false
	}
	return As[Traceback](tb), true
}

func generatorClose(t *Thread, self Value) Value {
	g := As[Generator](self)
	if g.State == 0 && atomic.LoadUint32(&g.running) == 0 {
		g.State = Finished
	}
	if g.State == Finished {
		return None
	}
	r := g.raise(t, ExcInfo{Type: GeneratorExit.V()})
	if r.Ok() {
		return t.Raise(RuntimeError, "generator ignored GeneratorExit")
	}
	if t.ClearIf(StopIteration) || t.ClearIf(GeneratorExit) {
		return None
	}
	return Value{}
}

// CloseWhenCollected arranges that an abandoned generator runs its finally blocks; generated code calls it
// for generators that can be suspended inside a try or with.
func (g *Generator) CloseWhenCollected() {
	runtime.SetFinalizer(g, func(g *Generator) {
		if g.State > 0 {
			queueFinalizer(g.V())
		}
	})
}

// generatorDel closes an abandoned generator.
func generatorDel(t *Thread, self Value) {
	saved := t.FetchExc()
	if generatorClose(t, self).Zero() {
		writeUnraisable(t, self)
	}
	t.RestoreExc(saved)
}

func generatorRepr(t *Thread, self Value) Value {
	return MkStr("<generator object " + As[Generator](self).code.Name + " at " + addressOf(self) + ">")
}

func generatorFrame(t *Thread, self Value) Value {
	g := As[Generator](self)
	if g.State == Finished {
		return None
	}
	return newFrame(g.code, g.code.FirstLine, nil).V()
}
