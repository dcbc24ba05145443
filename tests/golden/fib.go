// Compiled from fib.py by Grumpy. DO NOT EDIT.

package main_

import "grumpy.dev/runtime/py"

var module py.ModuleDef

var g_fib py.GlobalCell

var code_module, code_fib py.Code

func init() {
	module = py.ModuleDef{Name: "__main__", File: "fib.py", Program: "", Package: false, Init: initConsts, Body: runBody}
	py.RegisterModule(&module)
}

func initConsts() {
	code_module = py.Code{Name: "<module>", GoName: "program/py/main_.body_1", Module: &module, FirstLine: 1, ArgCount: 0, Flags: 64, Scope: 0, Doc: py.None}
	code_fib = py.Code{Name: "fib", GoName: "program/py/main_.f_fib", Module: &module, FirstLine: 1, ArgCount: 1, Flags: 67, Scope: 1, Doc: py.None, VarNames: []string{"n"}, E1: f_fib}
	module.Cells = []py.CellDef{{Name: "fib", Cell: &g_fib}}
	module.Codes = []*py.Code{&code_module, &code_fib}
}

func runBody(t *py.Thread, m *py.ModuleDef) bool {
	if !body_1(t) {
		return false
	}
	return true
}

//line fib.py:1
func body_1(t *py.Thread) bool {
	var v1, v2 py.Value
//line fib.py:1
	if v1 = py.NewFunction(t, &code_fib, nil, nil); v1.Zero() {
		goto E1
	}
	py.StoreGlobal(t, &g_fib, v1)
//line fib.py:6
	if v1 = py.LoadModuleName(t, &g_fib); v1.Zero() {
		goto E6
	}
	if py.IsFunctionOf(v1, &code_fib) {
//line fib.py:6
		v2 = f_fib(t, py.FunctionOf(v1), py.SmallInt(30))
	} else {
//line fib.py:6
		v2 = py.Call1(t, v1, py.SmallInt(30))
	}
	if v2.Zero() {
		goto E6
	}
//line fib.py:6
	if !py.PrintItem(t, py.Value{}, v2) {
		goto E6
	}
//line fib.py:6
	if !py.PrintNewline(t, py.Value{}) {
		goto E6
	}
	return true
E1:
	return t.UnwindBody(&code_module, 1).Ok()
E6:
	return t.UnwindBody(&code_module, 6).Ok()
}

//line fib.py:1
func f_fib(t *py.Thread, f *py.Function, n_n py.Value) py.Value {
	var v1, v2, v3, v4, v5, v6, v7 py.Value
	var yes, ok bool
	if !t.Enter() {
		return py.Value{}
	}
	if n_n.IsInt() {
		if n_n.Int() < 2 {
			goto L1
		}
		goto L2
	}
//line fib.py:2
	if yes, ok = py.LtTruth(t, n_n, py.SmallInt(2)); !ok {
		goto E2
	}
	if !yes {
		goto L2
	}
L1:
	t.Leave()
	return n_n
L2:
//line fib.py:4
	if v1 = py.LoadGlobal(t, &g_fib); v1.Zero() {
		goto E4
	}
	if n_n.IsInt() {
		v2 = py.Int(n_n.Int() - 1)
	} else if n_n.IsFloat() {
		v2 = py.Float(n_n.Float() - 1.0)
	} else {
//line fib.py:4
		if v2 = py.Sub(t, n_n, py.SmallInt(1)); v2.Zero() {
			goto E4
		}
	}
	if py.IsFunctionOf(v1, &code_fib) {
//line fib.py:4
		v3 = f_fib(t, py.FunctionOf(v1), v2)
	} else {
//line fib.py:4
		v3 = py.Call1(t, v1, v2)
	}
	if v3.Zero() {
		goto E4
	}
//line fib.py:4
	if v4 = py.LoadGlobal(t, &g_fib); v4.Zero() {
		goto E4
	}
	if n_n.IsInt() {
		v5 = py.Int(n_n.Int() - 2)
	} else if n_n.IsFloat() {
		v5 = py.Float(n_n.Float() - 2.0)
	} else {
//line fib.py:4
		if v5 = py.Sub(t, n_n, py.SmallInt(2)); v5.Zero() {
			goto E4
		}
	}
	if py.IsFunctionOf(v4, &code_fib) {
//line fib.py:4
		v6 = f_fib(t, py.FunctionOf(v4), v5)
	} else {
//line fib.py:4
		v6 = py.Call1(t, v4, v5)
	}
	if v6.Zero() {
		goto E4
	}
	if py.BothInts(v3, v6) {
		v7 = py.Int(v3.Int() + v6.Int())
	} else if v3.IsFloat() && v6.IsFloat() {
		v7 = py.Float(v3.Float() + v6.Float())
	} else {
//line fib.py:4
		if v7 = py.Add(t, v3, v6); v7.Zero() {
			goto E4
		}
	}
	t.Leave()
	return v7
E2:
	return t.Unwind(&code_fib, 2)
E4:
	return t.Unwind(&code_fib, 4)
}
