// Generators: a resume function over a heap frame.
//
// Compiled code turns a generator function into a state machine: resume is called with the value
// that the yield expression gives, or zero with an exception set (throw), and goes on after the yield
// where it stopped. The frame is a struct of compiled code that begins with Generator; its other fields are
// the variables that live across a yield, each one word (a Value or a *Cell), and State tells where to go on.
//
// A loop of compiled code calls resume itself (NextFunc), so the state machine does all of the bookkeeping:
// Claim, then Suspend, Finish or Unwind. A StopIteration that the generator raised is still set then; who
// resumes decides what it means.
//
// Locking contract: Claim and BeginSlow set State to Running, atomically where there are several threads, so that a second one gets
// "generator already executing" and the frame belongs to one thread at a time.
package py

import (
	"runtime"
	"sync/atomic"
	"unsafe"
)

// ResumeFunc is the state machine of a generator. Zero: it has ended, or failed if an exception is set.
type ResumeFunc func(t *Thread, self, sent Value) Value

// Generator is a generator object: the head of its frame.
type Generator struct {
	Object
	State  int32  // where resume goes on; 0 at the start
	words  uint16 // of the frame after the Generator
	pair   bool   // who resumes takes a pair as two values (NextPair)
	resume ResumeFunc
	fn     *Function
}

const (
	// Finished is Generator.State after the last resume.
	Finished = -1
	// Running is Generator.State while it is resumed.
	Running = -2
)

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
				return Int(boolInt(As[Generator](self).isRunning()))
			}, nil},
			{"gi_code", "", func(t *Thread, self Value) Value { return As[Generator](self).fn.code.shown().V() }, nil},
			{"__name__", "the name of the generator's function", func(t *Thread, self Value) Value { return MkStr(As[Generator](self).fn.code.Name) }, nil},
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

// Init makes the generator that a call of generator function f gives; words is the number of its frame's fields.
func (g *Generator) Init(f *Function, words uint16, resume ResumeFunc) {
	g.typ, g.fn, g.words, g.resume = GeneratorType, f, words, resume
}

// Function is the generator function.
func (g *Generator) Function() *Function { return g.fn }

func (g *Generator) isRunning() bool { return g.state() == Running }

// state gives State while other threads may be changing it.
func (g *Generator) state() int32 { return atomic.LoadInt32(&g.State) }

// endUnstarted ends the generator if it was never resumed, and tells whether that was so.
func (g *Generator) endUnstarted() bool { return atomic.CompareAndSwapInt32(&g.State, 0, Finished) }

// Free tells whether the generator can go on without further questions: then Claim it, else ask BeginSlow. Apart, so
// that Go inlines both and turns the answer into a jump.
func (g *Generator) Free(t *Thread) bool { return t.depth < soloDepth && g.State >= 0 }

// Claim takes a free generator for this thread and counts the call. It gives the state to go on from.
func (g *Generator) Claim(t *Thread) int32 {
	s := g.State
	g.State = Running
	t.depth++
	return s
}

// BeginSlow is Claim for whenever something is special. Below zero there is nothing to do: the generator has finished,
// or an exception is set.
func (g *Generator) BeginSlow(t *Thread) int32 {
	s := atomic.LoadInt32(&g.State)
	if s == Finished {
		return s
	}
	if s == Running || !atomic.CompareAndSwapInt32(&g.State, s, Running) {
		t.Raise(ValueError, "generator already executing")
		return Running
	}
	if !t.Enter() {
		atomic.StoreInt32(&g.State, s)
		return Running
	}
	return s
}

// Suspend lets go of the generator at a yield; with one thread by a plain store, since an atomic one costs as much as
// the rest of a resume.
func (g *Generator) Suspend(t *Thread, state int32) {
	t.depth--
	if multiThreaded {
		atomic.StoreInt32(&g.State, state)
		return
	}
	g.State = state
}

// Finish ends a generator that returned, and forgets its variables.
//
//go:noinline
func (g *Generator) Finish(t *Thread) Value {
	t.depth--
	clear(unsafe.Slice((*Value)(unsafe.Add(unsafe.Pointer(g), unsafe.Sizeof(*g))), g.words))
	atomic.StoreInt32(&g.State, Finished)
	return Value{}
}

// Unwind ends a generator that an exception leaves.
//
//go:noinline
func (g *Generator) Unwind(t *Thread, code *Code, line int) Value {
	t.addTraceback(code, line)
	return g.Finish(t)
}

// TakesPair hands the second of two yielded values to whoever wants them without a tuple (NextPair); false: nobody does.
func (g *Generator) TakesPair(t *Thread, second Value) bool {
	if !g.pair {
		return false
	}
	g.pair = false
	t.second = second
	return true
}

// NextFunc gives what a compiled loop calls for the next item of an iterator: func(t, it, None). A StopIteration
// may still be set then (LoopFailed).
func NextFunc(it Value) ResumeFunc {
	if it.IsObject() && it.object().typ == GeneratorType {
		return As[Generator](it).resume
	}
	return nextOther
}

func nextOther(t *Thread, it, _ Value) Value { return Next(t, it) }

// LoopFailed tells whether an iterator that gave nothing has failed.
func (t *Thread) LoopFailed() bool { return t.HasExc() && !t.ClearIf(StopIteration) }

func generatorNext(t *Thread, self Value) Value {
	v := As[Generator](self).resume(t, self, None)
	if v.Zero() && t.HasExc() {
		t.ClearIf(StopIteration)
	}
	return v
}

func generatorSend(t *Thread, self, v Value) Value {
	g := As[Generator](self)
	if g.state() == 0 && v != None {
		return t.Raise(TypeError, "can't send non-None value to a just-started generator")
	}
	return g.resumeOrStop(t, v)
}

// resumeOrStop resumes and turns the end into StopIteration.
func (g *Generator) resumeOrStop(t *Thread, v Value) Value {
	var r Value
	if g.state() != Finished {
		r = g.resume(t, g.V(), v)
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
	if g.isRunning() {
		return t.Raise(ValueError, "generator already executing")
	}
	t.RestoreExc(e)
	if g.state() == Finished {
		return Value{}
	}
	if g.endUnstarted() {
		t.addTraceback(g.fn.code, g.fn.code.FirstLine)
		return Value{}
	}
	r := g.resume(t, g.V(), Value{})
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
	if g.endUnstarted() || g.state() == Finished {
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
	return MkStr("<generator object " + As[Generator](self).fn.code.Name + " at " + addressOf(self) + ">")
}

func generatorFrame(t *Thread, self Value) Value {
	g := As[Generator](self)
	if g.state() == Finished {
		return None
	}
	f := newFrame(g.fn.code, g.fn.code.FirstLine, nil)
	if f.code.Body != nil { // the frame of evaluated code is the one field of its generators
		a := *(**Activation)(unsafe.Add(unsafe.Pointer(g), unsafe.Sizeof(*g)))
		f.line = a.Line
		f.show(a)
	}
	return f.V()
}
