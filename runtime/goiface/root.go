// What `from __go__ import …` gives besides packages: go, select, recv, send, Chan, and the classes of errors.
package goiface

import (
	"reflect"

	"grumpy.dev/runtime/py"
)

func fillRoot(d *py.Dict) {
	for i := range rootRows {
		d.SetStr(py.Intern(rootRows[i].Name), py.NewBuiltinFunction(&rootRows[i], "__go__"))
	}
	for _, ty := range []*py.Type{GoError, GoPanic, ChannelClosed} {
		d.SetStr(py.Intern(ty.Name()), ty.V())
	}
	d.SetStr(py.Intern("Chan"), py.Make[maker](chanMakerType).V())
	d.SetStr(py.Intern("Slice"), py.Make[maker](sliceMakerType).V())
}

var rootRows = []py.Row{
	{Name: "ref", Sig: "(value=None)", Doc: "A pointer to a Go value, or to a new variable of any type that holds the value.", Impl: py.Unpack1(0, makeRef)},
	{Name: "go", Sig: "(function, *args, **kwargs)", Doc: "Calls the function on a new goroutine; gives a handle with wait().", Impl: py.Raw(startGo)},
	{Name: "recv", Sig: "(channel)", Doc: "A receive, for select.", Impl: py.OneArg(func(t *py.Thread, _, ch py.Value) py.Value { return newCase(t, ch, py.Value{}) })},
	{Name: "send", Sig: "(channel, value)", Doc: "A send, for select.", Impl: py.Unpack2(2, func(t *py.Thread, _, ch, v py.Value) py.Value { return newCase(t, ch, v) })},
	{Name: "select", Sig: "(*cases, default=False)", Doc: "Waits for the first of recv(c) and send(c, v) that can go on: (index, value, ok).\n" +
		"With default=True it doesn't wait, and gives (-1, None, False).", Impl: py.Raw(selectCases)},
}

// routine is the handle of a goroutine that runs Python code. Locking contract: result and exc are written before done is closed.
type routine struct {
	py.Object
	done   chan struct{}
	result py.Value
	exc    py.ExcInfo
	waited bool
}

var routineType = py.NewType("goroutine")

func init() {
	routineType.Setup(py.Spec{Module: "__go__", Methods: []py.Row{
		{Name: "wait", Sig: "()", Doc: "Waits for the end; gives the result, or raises the exception.", Impl: py.NoArgs(routineWait)},
		{Name: "done", Sig: "()", Doc: "Whether it has ended.", Impl: py.NoArgs(func(_ *py.Thread, self py.Value) py.Value {
			select {
			case <-py.As[routine](self).done:
				return py.True
			default:
				return py.False
			}
		})},
	}})
}

func startGo(t *py.Thread, _ py.Value, args []py.Value, kw *py.Kwargs) py.Value {
	if len(args) == 0 {
		return t.Raise(py.TypeError, "go() takes the function to call")
	}
	if !py.IsCallable(args[0]) {
		return t.Raise(py.TypeError, "go() argument 1 must be callable, not "+kindOf(args[0]))
	}
	r := py.Make[routine](routineType)
	r.done = make(chan struct{})
	rest := append([]py.Value(nil), args[1:]...)
	py.BecomeThreaded()
	go runRoutine(r, args[0], rest, kw)
	return r.V()
}

func runRoutine(r *routine, f py.Value, args []py.Value, kw *py.Kwargs) {
	t, guest := Enter()
	defer Leave(t, guest)
	defer close(r.done)
	v := guardedCall(t, f, args, kw)
	if v.Ok() {
		r.result = v
		return
	}
	r.exc = t.Normalized()
	if exc := r.exc; exc.Type != py.SystemExit.V() {
		t.RestoreExc(exc)
		py.ReportThread(t, f)
	}
}

func guardedCall(t *py.Thread, f py.Value, args []py.Value, kw *py.Kwargs) (r py.Value) {
	defer Guard(t, &r)
	return py.CallKw(t, f, args, kw)
}

func routineWait(t *py.Thread, self py.Value) py.Value {
	r := py.As[routine](self)
	if _, _, done := receive(t, r.done); !done {
		return py.Value{}
	}
	if r.exc.Type.Ok() {
		t.RestoreExc(r.exc)
		return py.Value{}
	}
	return r.result
}

// selectCase is one case of a select; value is zero for a receive.
type selectCase struct {
	py.Object
	ch    *Box
	value py.Value
}

var caseType = py.NewType("case")

func init() { caseType.Setup(py.Spec{Module: "__go__"}) }

func newCase(t *py.Thread, ch, v py.Value) py.Value {
	b := boxOf(ch)
	if ch != py.None && (b == nil || b.Info.Kind != Chan) {
		return t.Raise(py.TypeError, "select needs a Go channel, not "+kindOf(ch))
	}
	c := py.Make[selectCase](caseType)
	c.ch, c.value = b, v
	return c.V()
}

// reflectCase makes Go's case of ours; a case of None never comes.
func (c *selectCase) reflectCase(t *py.Thread) (reflect.SelectCase, bool) {
	out := reflect.SelectCase{Dir: reflect.SelectRecv}
	if c.value.Ok() {
		out.Dir = reflect.SelectSend
	}
	if c.ch == nil {
		return out, true
	}
	out.Chan = c.ch.Info.Chan.value(c.ch.Go)
	if dir := out.Chan.Type().ChanDir(); out.Dir == reflect.SelectRecv && dir&reflect.RecvDir == 0 ||
		out.Dir == reflect.SelectSend && dir&reflect.SendDir == 0 {
		t.Raise(py.TypeError, "the channel "+c.ch.Info.FullName()+" has no such direction")
		return out, false
	}
	if c.value.Ok() {
		v, ok := c.ch.Info.Chan.convert(t, c.value)
		out.Send = v
		return out, ok
	}
	return out, true
}

func selectCases(t *py.Thread, _ py.Value, args []py.Value, kw *py.Kwargs) (result py.Value) {
	full, ok := py.BindKeywords(t, "select", []string{"default"}, 0, nil, kw)
	if !ok {
		return py.Value{}
	}
	cases := make([]reflect.SelectCase, 0, len(args)+1)
	for _, a := range args {
		if !py.IsExact(a, caseType) {
			return t.Raise(py.TypeError, "select() takes recv(channel) and send(channel, value), not "+kindOf(a))
		}
		c, ok := py.As[selectCase](a).reflectCase(t)
		if !ok {
			return py.Value{}
		}
		cases = append(cases, c)
	}
	if full[0].Ok() {
		wants, ok := py.Truth(t, full[0])
		if !ok {
			return py.Value{}
		}
		if wants {
			return runSelect(t, args, append(cases, reflect.SelectCase{Dir: reflect.SelectDefault}))
		}
	}
	for {
		if wake := t.Interrupts(); wake != nil {
			cases = append(cases[:len(args)], reflect.SelectCase{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(wake)})
		}
		r := runSelect(t, args, cases)
		if r != py.None {
			return r
		}
		if !t.CheckSignals() {
			return py.Value{}
		}
	}
}

// runSelect selects once; None: a signal arrived.
func runSelect(t *py.Thread, args []py.Value, cases []reflect.SelectCase) (result py.Value) {
	defer func() {
		if recover() != nil {
			result = t.Raise(ChannelClosed, "send on closed channel")
		}
	}()
	i, v, ok := reflect.Select(cases)
	if i >= len(args) {
		if cases[i].Dir == reflect.SelectDefault {
			return py.NewTuple(py.Int(-1), py.None, py.False).V()
		}
		return py.None
	}
	value := py.None
	if cases[i].Dir == reflect.SelectRecv {
		value = py.As[selectCase](args[i]).ch.Info.Chan.from(t, v)
	} else {
		ok = true
	}
	return py.NewTuple(py.Int(int64(i)), value, py.Bool(ok)).V()
}

// maker is what Chan and Slice are: Chan[int] makes channels of int.
type maker struct {
	py.Object
	info *TypeInfo // the element type, once subscripted
}

var (
	chanMakerType  = py.NewType("Chan")
	sliceMakerType = py.NewType("Slice")
	chanOfType     = py.NewType("Chan")
	sliceOfType    = py.NewType("Slice")
)

func init() {
	chanMakerType.Setup(py.Spec{Module: "__go__", Slots: py.Slots{Subscript: makerOf(chanOfType), Call: makeChan}})
	sliceMakerType.Setup(py.Spec{Module: "__go__", Slots: py.Slots{Subscript: makerOf(sliceOfType), Call: makeSlice}})
	chanOfType.Setup(py.Spec{Module: "__go__", Slots: py.Slots{Call: makeChan}})
	sliceOfType.Setup(py.Spec{Module: "__go__", Slots: py.Slots{Call: makeSlice}})
}

// makerOf makes the Subscript slot: the element type is a class.
func makerOf(made *py.Type) py.BinaryFunc {
	return func(t *py.Thread, _, key py.Value) py.Value {
		info := elementInfo(key)
		if info == nil {
			return t.Raise(py.TypeError, "the element type must be a Go type of the program, or int, str, float, bool, object")
		}
		m := py.Make[maker](made)
		m.info = info
		return m.V()
	}
}

func makeChan(t *py.Thread, self py.Value, args []py.Value, kw *py.Kwargs) py.Value {
	full, ok := py.BindKeywords(t, "Chan", []string{"size"}, 0, args, kw)
	if !ok {
		return py.Value{}
	}
	size := 0
	if full[0].Ok() {
		if size, ok = ToInt(t, full[0], "Chan() argument 1"); !ok {
			return py.Value{}
		}
		if size < 0 || !py.HasRoom(t, size, 16) {
			if !t.HasExc() {
				t.Raise(py.ValueError, "Chan() argument 1 must not be negative")
			}
			return py.Value{}
		}
	}
	info := py.As[maker](self).info
	if info == nil {
		info = basicElements()[py.ObjectType]
	}
	return info.MakeCh(t, size)
}

func makeSlice(t *py.Thread, self py.Value, args []py.Value, kw *py.Kwargs) py.Value {
	full, ok := py.BindKeywords(t, "Slice", []string{"items"}, 0, args, kw)
	if !ok {
		return py.Value{}
	}
	info := py.As[maker](self).info
	if info == nil {
		info = anyElement()
	}
	items := full[0]
	if items.Zero() {
		items = py.NewTuple().V()
	}
	v, ok := info.Slice(t, items, "Slice() argument 1")
	if !ok {
		return py.Value{}
	}
	return v
}
