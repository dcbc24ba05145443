package threading

import (
	"sync"

	"grumpy.dev/runtime/py"
)

var nameJoin = py.Intern("join")

var siteJoin py.AttrSite

// currentThread is currentThread(): a thread that was not started here gets a dummy.
func (r *registry) currentThread(t *py.Thread, f *py.Function) py.Value {
	v := r.active.Get(t, py.Int(t.Ident()))
	if v.Ok() || t.HasExc() {
		return v
	}
	cls := r.get(t, nameDummyThread)
	if cls.Ok() {
		v = py.Call0(t, cls)
	}
	if v.Zero() {
		if f != nil {
			failed(t, f, 1153)
		}
		return v
	}
	if !t.IsMainThread() {
		number := py.Int(t.Ident())
		t.AtEnd(func(t *py.Thread) { r.dead.add(t, r, number) })
	}
	return v
}

// deadDummies are the numbers of the last threads that ended with a dummy. CPython keeps dummies forever, but gives the
// numbers of dead threads to new ones; here numbers are never given twice, so only so many of them are kept.
type deadDummies struct {
	mu      sync.Mutex // guards what follows
	numbers [16]py.Value
	next    int
}

func (d *deadDummies) add(t *py.Thread, r *registry, number py.Value) {
	d.mu.Lock()
	old := d.numbers[d.next]
	d.numbers[d.next] = number
	d.next = (d.next + 1) % len(d.numbers)
	d.mu.Unlock()
	if old.Ok() {
		if _, ok := r.active.Del(t, old); !ok {
			t.ClearExc()
		}
	}
}

func (r *registry) activeCount(*py.Thread, *py.Function) py.Value {
	return py.Int(int64(r.active.Len() + r.limbo.Len()))
}

func (r *registry) enumerate(*py.Thread, *py.Function) py.Value {
	var all []py.Value
	for _, d := range [...]*py.Dict{r.active, r.limbo} {
		d.Each(func(_, v py.Value) bool {
			all = append(all, v)
			return true
		})
	}
	return py.NewList(all...).V()
}

// pickNonDaemon gives a thread that the end of the program has to wait for; None: there is none.
func (r *registry) pickNonDaemon(t *py.Thread, f *py.Function) py.Value {
	found := py.None
	r.active.Each(func(_, v py.Value) bool {
		x, ok := threadIn(v)
		if ok && x.stage.Load() == stageStarted && !x.daemon.Load() {
			found = v
		}
		return found == py.None
	})
	return found
}

func init() {
	py.NameThreads(func(v py.Value) py.Value {
		if x, ok := threadIn(v); ok {
			return x.name.Load()
		}
		return py.Value{}
	})
}

// threadIn gives the struct of a Thread.
func threadIn(v py.Value) (*threadObj, bool) {
	if !py.TypeOf(v).IsSubtype(threadType) {
		return nil, false
	}
	return py.As[threadObj](v), true
}
