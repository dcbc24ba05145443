// Compiled from generator.py by Grumpy. DO NOT EDIT.

package main_

import "grumpy.dev/runtime/py"

var module py.ModuleDef

var g_pairs py.GlobalCell

var code_module, code_pairs py.Code

func init() {
	module = py.ModuleDef{Name: "__main__", File: "generator.py", Program: "", Package: false, Init: initConsts, Body: runBody}
	py.RegisterModule(&module)
}

func initConsts() {
	code_module = py.Code{Name: "<module>", GoName: "program/py/main_.body_1", Module: &module, FirstLine: 1, ArgCount: 0, Flags: 64, Scope: 0, Doc: py.None}
	code_pairs = py.Code{Name: "pairs", GoName: "program/py/main_.f_pairs_resume", Module: &module, FirstLine: 1, ArgCount: 2, Flags: 99, Scope: 1, Doc: py.None, VarNames: []string{"a", "b", "total", "x", "got"}, E2: f_pairs}
	module.Cells = []py.CellDef{{Name: "pairs", Cell: &g_pairs}}
	module.Codes = []*py.Code{&code_module, &code_pairs}
}

func runBody(t *py.Thread, m *py.ModuleDef) bool {
	if !body_1(t) {
		return false
	}
	return true
}

//line generator.py:1
func body_1(t *py.Thread) bool {
	var v1 py.Value
//line generator.py:1
	if v1 = py.NewFunction(t, &code_pairs, nil, nil); v1.Zero() {
		goto E1
	}
	py.StoreGlobal(t, &g_pairs, v1)
	return true
E1:
	return t.UnwindBody(&code_module, 1).Ok()
}

type frame_pairs struct {
	py.Generator
	n_a, n_b, n_total, v1 py.Value
	next_v1               py.ResumeFunc
}

//line generator.py:1
func f_pairs(t *py.Thread, f *py.Function, n_a, n_b py.Value) py.Value {
	g := &frame_pairs{n_a: n_a, n_b: n_b}
	g.Init(f, 4, f_pairs_resume)
	return g.V()
}

//line generator.py:1
func f_pairs_resume(t *py.Thread, self, sent py.Value) py.Value {
	g := py.As[frame_pairs](self)
	var n_total, v2, n_x, v3, v4, n_got py.Value
	var yes, ok bool
	var state int32
	if g.Free(t) {
		state = g.Claim(t)
	} else if state = g.BeginSlow(t); state < 0 {
		return py.Value{}
	}
	switch state {
	case 1:
		n_total = g.n_total
		goto R1
	}
	n_total = py.SmallInt(0)
//line generator.py:3
	if g.v1 = py.Iter(t, g.n_a); g.v1.Zero() {
		goto E3
	}
	g.next_v1 = py.NextFunc(g.v1)
L1:
//line generator.py:3
	if v2 = g.next_v1(t, g.v1, py.None); v2.Zero() {
		if t.LoopFailed() {
			goto E3
		}
		goto L6
	}
	n_x = v2
	if py.BothInts(n_total, n_x) {
		n_total = py.Int(n_total.Int() + n_x.Int())
	} else if n_total.IsFloat() && n_x.IsFloat() {
		n_total = py.Float(n_total.Float() + n_x.Float())
	} else {
//line generator.py:4
		if n_total = py.IAdd(t, n_total, n_x); n_total.Zero() {
			goto E4
		}
	}
	if g.TakesPair(t, n_total) {
		v3 = n_x
	} else {
		v3 = py.NewTuple(n_x, n_total).V()
	}
	g.n_total = n_total
	g.Suspend(t, 1)
	return v3
R1:
	if sent.Zero() {
		goto E5
	}
	v4 = sent
	n_got = v4
//line generator.py:6
	if yes, ok = py.Contains(t, g.n_b, n_got); !ok {
		goto E6
	}
	if !yes {
		goto L5
	}
	return g.Finish(t)
L5:
//line generator.py:3
	if !t.Tick() {
		goto E3
	}
	goto L1
L6:
	return g.Finish(t)
E3:
	return g.Unwind(t, &code_pairs, 3)
E4:
	return g.Unwind(t, &code_pairs, 4)
E5:
	return g.Unwind(t, &code_pairs, 5)
E6:
	return g.Unwind(t, &code_pairs, 6)
}
