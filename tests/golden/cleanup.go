// Compiled from cleanup.py by Grumpy. DO NOT EDIT.

package main_

import "grumpy.dev/runtime/py"

var module py.ModuleDef

var s_read *py.Str

var g_first, g_open, g_IOError py.GlobalCell

var code_module, code_first py.Code

var sites [1]py.AttrSite

func init() {
	module = py.ModuleDef{Name: "__main__", File: "cleanup.py", Program: "", Package: false, Init: initConsts, Body: runBody}
	py.RegisterModule(&module)
}

func initConsts() {
	s_read = py.Intern("read")
	code_module = py.Code{Name: "<module>", GoName: "program/py/main_.body_1", Module: &module, FirstLine: 1, ArgCount: 0, Flags: 64, Scope: 0, Doc: py.None}
	code_first = py.Code{Name: "first", GoName: "program/py/main_.f_first", Module: &module, FirstLine: 1, ArgCount: 1, Flags: 67, Scope: 1, Doc: py.None, VarNames: []string{"paths", "path", "f", "e"}, E1: f_first}
	module.Cells = []py.CellDef{{Name: "first", Cell: &g_first}, {Name: "open", Cell: &g_open}, {Name: "IOError", Cell: &g_IOError}}
	module.Codes = []*py.Code{&code_module, &code_first}
}

func runBody(t *py.Thread, m *py.ModuleDef) bool {
	if !body_1(t) {
		return false
	}
	return true
}

//line cleanup.py:1
func body_1(t *py.Thread) bool {
	var v1 py.Value
//line cleanup.py:1
	if v1 = py.NewFunction(t, &code_first, nil, nil); v1.Zero() {
		goto E1
	}
	py.StoreGlobal(t, &g_first, v1)
	return true
E1:
	return t.UnwindBody(&code_module, 1).Ok()
}

//line cleanup.py:1
func f_first(t *py.Thread, f *py.Function, n_paths py.Value) py.Value {
	var v1, v2, n_path, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, n_f, v16, n_e py.Value
	var yes, ok bool
	var next_v1 py.ResumeFunc
	var sv py.ExcSave
	if !t.Enter() {
		return py.Value{}
	}
//line cleanup.py:2
	if v1 = py.Iter(t, n_paths); v1.Zero() {
		goto E2
	}
	next_v1 = py.NextFunc(v1)
L1:
//line cleanup.py:2
	if v2 = next_v1(t, v1, py.None); v2.Zero() {
		if t.LoopFailed() {
			goto E2
		}
		goto L9
	}
	n_path = v2
//line cleanup.py:4
	if v7 = py.LoadGlobal(t, &g_open); v7.Zero() {
		goto E4_11
	}
//line cleanup.py:4
	if v8 = py.Call1(t, v7, n_path); v8.Zero() {
		goto E4_11
	}
//line cleanup.py:4
	if v9, v10 = py.WithEnter(t, v8); v9.Zero() {
		goto E4_11
	}
	n_f = v10
//line cleanup.py:5
	if v16 = py.CallMethod0(t, n_f, s_read, &sites[0]); v16.Zero() {
		goto E5_13
	}
	v12 = v16
	v11 = py.SmallInt(2)
L4:
	if v11 != py.SmallInt(1) {
		goto L14
	}
//line cleanup.py:5
	if yes, ok = py.WithExit(t, v9, v13); !ok {
		goto E5_11
	}
	if !yes {
		goto L15
	}
L6:
	v5 = py.None
	v3 = py.SmallInt(0)
L7:
//line cleanup.py:9
	if !py.PrintItem(t, py.Value{}, n_path) {
		goto E9
	}
//line cleanup.py:9
	if !py.PrintNewline(t, py.Value{}) {
		goto E9
	}
	switch v3.Int() {
	case 1:
		goto L19
	case 2:
		goto L20
	}
//line cleanup.py:2
	if !t.Tick() {
		goto E2
	}
	goto L1
L9:
	t.EndCatch(&sv)
	t.Leave()
	return py.None
L10:
	v3 = py.SmallInt(1)
	goto L7
L11:
//line cleanup.py:6
	if v7 = py.LoadGlobal(t, &g_IOError); v7.Zero() {
		goto E6_10
	}
//line cleanup.py:6
	if yes, ok = py.ExcMatches(t, v6, v7); !ok {
		goto E6_10
	}
	if !yes {
		goto L18
	}
	n_e = py.ExcValue(v6)
//line cleanup.py:7
	if !py.PrintItem(t, py.Value{}, n_e) {
		goto E7_10
	}
//line cleanup.py:7
	if !py.PrintNewline(t, py.Value{}) {
		goto E7_10
	}
	goto L6
L13:
	v11 = py.SmallInt(1)
	goto L4
L14:
//line cleanup.py:5
	if yes, ok = py.WithExit(t, v9, py.Value{}); !ok {
		goto E5_11
	}
L15:
	switch v11.Int() {
	case 1:
		goto L16
	case 2:
		goto L17
	}
	goto L6
L16:
//line cleanup.py:5
	py.Reraise(t, v13)
	goto E5_11
L17:
	v4 = v12
	v3 = py.SmallInt(2)
	goto L7
L18:
//line cleanup.py:7
	py.Reraise(t, v6)
	goto E7_10
L19:
//line cleanup.py:9
	py.Reraise(t, v5)
	goto E9
L20:
	t.EndCatch(&sv)
	t.Leave()
	return v4
E2:
	t.Unwind(&code_first, 2)
	t.EndCatch(&sv)
	return py.Value{}
E4_11:
	v6 = t.Catch(&code_first, 4, &sv)
	goto L11
E5_13:
	v13 = t.Catch(&code_first, 5, &sv)
	goto L13
E5_11:
	v6 = t.Catch(&code_first, 5, &sv)
	goto L11
E9:
	t.Unwind(&code_first, 9)
	t.EndCatch(&sv)
	return py.Value{}
E6_10:
	v5 = t.CatchFinally(&code_first, 6, &sv)
	goto L10
E7_10:
	v5 = t.CatchFinally(&code_first, 7, &sv)
	goto L10
}
