// Channels: send, receive, iterate, close, select.
package goiface

import (
	"reflect"

	"grumpy.dev/runtime/py"
)

// ChanOps are the operations of a channel type on a pointer to it.
type ChanOps interface {
	recv(t *py.Thread, p any, block bool) (v py.Value, ok, ready bool)
	send(t *py.Thread, p any, v py.Value, block bool) (sent, ok bool)
	close(t *py.Thread, p any) bool
	value(p any) reflect.Value
	convert(t *py.Thread, v py.Value) (reflect.Value, bool)
	from(t *py.Thread, v reflect.Value) py.Value
}

// chanOf implements ChanOps for C, some channel of E.
type chanOf[C, E any] struct {
	receiver func(C) <-chan E // nil: send only
	sender   func(C) chan<- E // nil: receive only
	fromElem func(*py.Thread, E) py.Value
	toElem   func(*py.Thread, py.Value, Place) (E, bool)
}

// NewChan makes the operations of a channel type; a direction that it lacks is nil.
func NewChan[C, E any](receiver func(C) <-chan E, sender func(C) chan<- E, from func(*py.Thread, E) py.Value,
	to func(*py.Thread, py.Value, Place) (E, bool)) ChanOps {
	return &chanOf[C, E]{receiver, sender, from, to}
}

// MakeChan makes channels for Chan[T](size).
func MakeChan[E any](info *TypeInfo) func(t *py.Thread, size int) py.Value {
	return func(t *py.Thread, size int) py.Value { return BoxValue(t, make(chan E, size), info) }
}

func (c *chanOf[C, E]) value(p any) reflect.Value { return reflect.ValueOf(p).Elem() }

func (c *chanOf[C, E]) from(t *py.Thread, v reflect.Value) py.Value {
	x, _ := v.Interface().(E)
	return c.fromElem(t, x)
}

func (c *chanOf[C, E]) convert(t *py.Thread, v py.Value) (reflect.Value, bool) {
	x, ok := c.toElem(t, v, Place("value sent to "+nameOf[C]()))
	if !ok {
		return reflect.Value{}, false
	}
	return reflect.ValueOf(&x).Elem(), true
}

// recv receives; ok false: closed; ready false: nothing was there. On failure v is zero with an exception set.
func (c *chanOf[C, E]) recv(t *py.Thread, p any, block bool) (v py.Value, ok, ready bool) {
	if c.receiver == nil {
		return t.Raise(py.TypeError, "can't receive from "+nameOf[C]()), false, true
	}
	ch := c.receiver(*p.(*C))
	var x E
	if block {
		if x, ok, ready = receive(t, ch); !ready {
			return py.Value{}, false, true
		}
	} else {
		select {
		case x, ok = <-ch:
		default:
			return py.None, false, false
		}
	}
	return c.fromElem(t, x), ok, true
}

// receive waits for an item, or in the main thread for a signal whose handler raises.
func receive[E any](t *py.Thread, ch <-chan E) (x E, ok, done bool) {
	select {
	case x, ok = <-ch:
		return x, ok, true
	default:
	}
	for {
		again := false
		select {
		case x, ok = <-ch:
			return x, ok, true
		case <-t.Interrupts():
			again = true
		}
		if again && !t.CheckSignals() {
			return x, false, false
		}
	}
}

func (c *chanOf[C, E]) send(t *py.Thread, p any, v py.Value, block bool) (sent, good bool) {
	if c.sender == nil {
		t.Raise(py.TypeError, "can't send to "+nameOf[C]())
		return false, false
	}
	x, ok := c.toElem(t, v, Place("value sent to "+nameOf[C]()))
	if !ok {
		return false, false
	}
	defer func() { // a send on a closed channel
		if recover() != nil {
			t.Raise(ChannelClosed, "send on closed channel")
			sent, good = false, false
		}
	}()
	ch := c.sender(*p.(*C))
	if !block {
		select {
		case ch <- x:
			return true, true
		default:
			return false, true
		}
	}
	for {
		select {
		case ch <- x:
			return true, true
		case <-t.Interrupts():
			if !t.CheckSignals() {
				return false, false
			}
		}
	}
}

func (c *chanOf[C, E]) close(t *py.Thread, p any) (ok bool) {
	if c.sender == nil {
		t.Raise(py.TypeError, "can't close "+nameOf[C]())
		return false
	}
	defer func() {
		if recover() != nil {
			t.Raise(ChannelClosed, "close of closed channel")
			ok = false
		}
	}()
	close(c.sender(*p.(*C)))
	return true
}

// ChannelClosed is raised by recv on a closed channel that is empty, and by send.
var ChannelClosed = py.NewType("ChannelClosed")

func init() {
	ChannelClosed.Setup(py.Spec{Module: "__go__", Base: py.Exception, Doc: "The channel is closed.", Flags: py.FlagBaseType})
}

var chanSlots = py.Slots{Len: chanLen, Iter: chanIter, Repr: boxRepr, Str: boxStr, NonZero: boxTruth}

var chanMethods = []py.Row{
	{Name: "send", Sig: "(value)", Impl: py.OneArg(chanSend)},
	{Name: "recv", Sig: "()", Doc: "Receives a value; raises ChannelClosed.", Impl: py.NoArgs(chanRecv)},
	{Name: "recv2", Sig: "()", Doc: "(value, ok) as Go's v, ok := <-ch.", Impl: py.NoArgs(chanRecv2)},
	{Name: "try_send", Sig: "(value)", Doc: "Whether the value could be sent without waiting.", Impl: py.OneArg(chanTrySend)},
	{Name: "try_recv", Sig: "()", Doc: "(value, ready); (None, False) where nothing is there.", Impl: py.NoArgs(chanTryRecv)},
	{Name: "close", Sig: "()", Impl: py.NoArgs(chanClose)},
	{Name: "cap", Sig: "()", Impl: py.NoArgs(chanCap)},
}

func chanParts(self py.Value) (ChanOps, any) {
	b := py.As[Box](self)
	return b.Info.Chan, b.Go
}

func chanLen(_ *py.Thread, self py.Value) (int, bool) {
	ops, p := chanParts(self)
	return ops.value(p).Len(), true
}

func chanCap(_ *py.Thread, self py.Value) py.Value {
	ops, p := chanParts(self)
	return py.Int(int64(ops.value(p).Cap()))
}

func chanSend(t *py.Thread, self, v py.Value) py.Value {
	ops, p := chanParts(self)
	_, ok := ops.send(t, p, v, true)
	return py.NoneIf(ok)
}

func chanTrySend(t *py.Thread, self, v py.Value) py.Value {
	ops, p := chanParts(self)
	sent, ok := ops.send(t, p, v, false)
	if !ok {
		return py.Value{}
	}
	return py.Bool(sent)
}

func chanRecv(t *py.Thread, self py.Value) py.Value {
	ops, p := chanParts(self)
	v, ok, _ := ops.recv(t, p, true)
	if v.Ok() && !ok {
		return t.Raise(ChannelClosed, "receive from closed channel")
	}
	return v
}

func chanRecv2(t *py.Thread, self py.Value) py.Value {
	ops, p := chanParts(self)
	v, ok, _ := ops.recv(t, p, true)
	if v.Zero() {
		return v
	}
	return py.Pair(v, py.Bool(ok))
}

func chanTryRecv(t *py.Thread, self py.Value) py.Value {
	ops, p := chanParts(self)
	v, ok, ready := ops.recv(t, p, false)
	switch {
	case v.Zero():
		return v
	case ready && !ok:
		return t.Raise(ChannelClosed, "receive from closed channel")
	}
	return py.Pair(v, py.Bool(ready))
}

func chanClose(t *py.Thread, self py.Value) py.Value {
	ops, p := chanParts(self)
	return py.NoneIf(ops.close(t, p))
}

// chanIter receives until the channel is closed.
func chanIter(t *py.Thread, self py.Value) py.Value {
	ops, p := chanParts(self)
	return NewIterator(func(t *py.Thread) py.Value {
		v, ok, _ := ops.recv(t, p, true)
		if !ok {
			return py.Value{}
		}
		return v
	})
}
