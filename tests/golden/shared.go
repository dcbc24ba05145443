// Compiled from shared.py by Grumpy. DO NOT EDIT.

package main_

import "grumpy.dev/runtime/py"

var module py.ModuleDef

var s_Point, s_start, s_n, s___module__, s___doc__, s_x, s_y, s_moved *py.Str

var g_counter, g_object, g_Point, g___name__ py.GlobalCell

var k_1 py.Value

var kw_1 []py.Value

var code_module, code_counter, code_counter_step, code_Point, code_Point_moved py.Code

var sites [2]py.AttrSite

func init() {
	module = py.ModuleDef{Name: "__main__", File: "shared.py", Program: "", Package: false, Init: initConsts, Body: runBody}
	py.RegisterModule(&module)
}

func initConsts() {
	s_Point = py.Intern("Point")
	s_start = py.Intern("start")
	s_n = py.Intern("n")
	s___module__ = py.Intern("__module__")
	s___doc__ = py.Intern("__doc__")
	k_1 = py.MkStr("a point")
	s_x = py.Intern("x")
	s_y = py.Intern("y")
	s_moved = py.Intern("moved")
	kw_1 = []py.Value{s_y.V()}
	code_module = py.Code{Name: "<module>", GoName: "program/py/main_.body_1", Module: &module, FirstLine: 1, ArgCount: 0, Flags: 64, Scope: 0, Doc: py.None}
	code_counter = py.Code{Name: "counter", GoName: "program/py/main_.f_counter", Module: &module, FirstLine: 1, ArgCount: 1, Flags: 3, Scope: 1, Doc: py.None, VarNames: []string{"start", "step"}, CellVars: []string{"n", "start"}, E1: f_counter}
	code_counter_step = py.Code{Name: "step", GoName: "program/py/main_.f_counter_step", Module: &module, FirstLine: 3, ArgCount: 1, Flags: 19, Scope: 2, Doc: py.None, VarNames: []string{"by"}, FreeVars: []string{"n", "start"}, E1: f_counter_step}
	code_Point = py.Code{Name: "Point", GoName: "program/py/main_.c_Point", Module: &module, FirstLine: 8, ArgCount: 0, Flags: 66, Scope: 3, Doc: k_1}
	code_Point_moved = py.Code{Name: "moved", GoName: "program/py/main_.f_Point_moved", Module: &module, FirstLine: 11, ArgCount: 2, Flags: 67, Scope: 4, Doc: py.None, VarNames: []string{"self", ".1", "dx", "dy"}, E2: f_Point_moved}
	module.Cells = []py.CellDef{{Name: "counter", Cell: &g_counter}, {Name: "object", Cell: &g_object}, {Name: "Point", Cell: &g_Point}, {Name: "__name__", Cell: &g___name__}}
	module.Codes = []*py.Code{&code_module, &code_counter, &code_counter_step, &code_Point, &code_Point_moved}
}

func runBody(t *py.Thread, m *py.ModuleDef) bool {
	if !body_1(t) {
		return false
	}
	return true
}

//line shared.py:1
func body_1(t *py.Thread) bool {
	var v1, v2, v3, v4 py.Value
//line shared.py:1
	if v1 = py.NewFunction(t, &code_counter, nil, nil); v1.Zero() {
		goto E1
	}
	py.StoreGlobal(t, &g_counter, v1)
//line shared.py:8
	if v1 = py.LoadModuleName(t, &g_object); v1.Zero() {
		goto E8
	}
	v2 = py.NewTuple(v1).V()
	v3 = py.NewDictSized(0)
//line shared.py:8
	if !c_Point(t, py.NewClosure(&code_Point, nil), v3) {
		goto E8
	}
//line shared.py:8
	if v4 = py.BuildClass(t, &module, s_Point, v2, v3); v4.Zero() {
		goto E8
	}
	py.StoreGlobal(t, &g_Point, v4)
	return true
E1:
	return t.UnwindBody(&code_module, 1).Ok()
E8:
	return t.UnwindBody(&code_module, 8).Ok()
}

//line shared.py:1
func f_counter(t *py.Thread, f *py.Function, n_start py.Value) py.Value {
	var v1, v2, n_step py.Value
	var cl_start, cl_n *py.Cell
	if !t.Enter() {
		return py.Value{}
	}
	cl_start = py.NewCell(n_start)
	cl_n = py.NewCell(py.Value{})
//line shared.py:2
	if v1 = py.LoadCell(t, cl_start, s_start); v1.Zero() {
		goto E2
	}
	v2 = py.NewList(v1).V()
	cl_n.Store(v2)
//line shared.py:3
	if n_step = py.NewFunction(t, &code_counter_step, []*py.Cell{cl_n, cl_start}, []py.Value{py.SmallInt(1)}); n_step.Zero() {
		goto E3
	}
	t.Leave()
	return n_step
E2:
	return t.Unwind(&code_counter, 2)
E3:
	return t.Unwind(&code_counter, 3)
}

//line shared.py:3
func f_counter_step(t *py.Thread, f *py.Function, n_by py.Value) py.Value {
	var v1, v2, v3, v4 py.Value
	if !t.Enter() {
		return py.Value{}
	}
//line shared.py:4
	if v1 = py.LoadFree(t, f.Cell(0), s_n); v1.Zero() {
		goto E4
	}
//line shared.py:4
	if v2 = py.GetItem(t, v1, py.SmallInt(0)); v2.Zero() {
		goto E4
	}
	if py.BothInts(v2, n_by) {
		v3 = py.Int(v2.Int() + n_by.Int())
	} else if v2.IsFloat() && n_by.IsFloat() {
		v3 = py.Float(v2.Float() + n_by.Float())
	} else {
//line shared.py:4
		if v3 = py.IAdd(t, v2, n_by); v3.Zero() {
			goto E4
		}
	}
//line shared.py:4
	if !py.SetItem(t, v1, py.SmallInt(0), v3) {
		goto E4
	}
//line shared.py:5
	if v1 = py.LoadFree(t, f.Cell(0), s_n); v1.Zero() {
		goto E5
	}
//line shared.py:5
	if v2 = py.GetItem(t, v1, py.SmallInt(0)); v2.Zero() {
		goto E5
	}
//line shared.py:5
	if v3 = py.LoadFree(t, f.Cell(1), s_start); v3.Zero() {
		goto E5
	}
	v4 = py.NewTuple(v2, v3).V()
	t.Leave()
	return v4
E4:
	return t.Unwind(&code_counter_step, 4)
E5:
	return t.Unwind(&code_counter_step, 5)
}

//line shared.py:8
func c_Point(t *py.Thread, f *py.Function, ns py.Value) bool {
	var v1, v2 py.Value
	if !t.Enter() {
		return false
	}
//line shared.py:8
	if v1 = py.LoadName(t, ns, &g___name__); v1.Zero() {
		goto E8
	}
//line shared.py:8
	if !py.StoreName(t, ns, s___module__, v1) {
		goto E8
	}
//line shared.py:8
	if !py.StoreName(t, ns, s___doc__, k_1) {
		goto E8
	}
//line shared.py:10
	if !py.StoreName(t, ns, s_x, py.SmallInt(0)) {
		goto E10
	}
//line shared.py:10
	if !py.StoreName(t, ns, s_y, py.SmallInt(0)) {
		goto E10
	}
//line shared.py:11
	if v2 = py.NewFunction(t, &code_Point_moved, nil, nil); v2.Zero() {
		goto E11
	}
//line shared.py:11
	if !py.StoreName(t, ns, s_moved, v2) {
		goto E11
	}
	t.Leave()
	return true
E8:
	return t.Unwind(&code_Point, 8).Ok()
E10:
	return t.Unwind(&code_Point, 10).Ok()
E11:
	return t.Unwind(&code_Point, 11).Ok()
}

//line shared.py:11
func f_Point_moved(t *py.Thread, f *py.Function, n_self, n_1 py.Value) py.Value {
	var v1, v2, n_dx, n_dy, v3, v4, v5, v6, v7, v8 py.Value
	if !t.Enter() {
		return py.Value{}
	}
//line shared.py:11
	if v1, v2 = py.UnpackPair(t, n_1); v1.Zero() {
		goto E11
	}
	n_dx = v1
	n_dy = v2
//line shared.py:12
	if v3 = py.LoadGlobal(t, &g_Point); v3.Zero() {
		goto E12
	}
//line shared.py:12
	if v4 = py.GetAttrCached(t, n_self, s_x, &sites[0]); v4.Zero() {
		goto E12
	}
	if py.BothInts(v4, n_dx) {
		v5 = py.Int(v4.Int() + n_dx.Int())
	} else if v4.IsFloat() && n_dx.IsFloat() {
		v5 = py.Float(v4.Float() + n_dx.Float())
	} else {
//line shared.py:12
		if v5 = py.Add(t, v4, n_dx); v5.Zero() {
			goto E12
		}
	}
//line shared.py:12
	if v6 = py.GetAttrCached(t, n_self, s_y, &sites[1]); v6.Zero() {
		goto E12
	}
	if py.BothInts(v6, n_dy) {
		v7 = py.Int(v6.Int() + n_dy.Int())
	} else if v6.IsFloat() && n_dy.IsFloat() {
		v7 = py.Float(v6.Float() + n_dy.Float())
	} else {
//line shared.py:12
		if v7 = py.Add(t, v6, n_dy); v7.Zero() {
			goto E12
		}
	}
//line shared.py:12
	if v8 = py.CallNamed(t, v3, kw_1, []py.Value{v5, v7}); v8.Zero() {
		goto E12
	}
	t.Leave()
	return v8
E11:
	return t.Unwind(&code_Point_moved, 11)
E12:
	return t.Unwind(&code_Point_moved, 12)
}
