// Compiled from loops.py by Grumpy. DO NOT EDIT.

package main_

import "grumpy.dev/runtime/py"

var module py.ModuleDef

var g_mean, g_range, g_len py.GlobalCell

var code_module, code_mean py.Code

func init() {
	module = py.ModuleDef{Name: "__main__", File: "loops.py", Program: "", Package: false, Init: initConsts, Body: runBody}
	py.RegisterModule(&module)
}

func initConsts() {
	code_module = py.Code{Name: "<module>", GoName: "program/py/main_.body_1", Module: &module, FirstLine: 1, ArgCount: 0, Flags: 64, Scope: 0, Doc: py.None}
	code_mean = py.Code{Name: "mean", GoName: "program/py/main_.f_mean", Module: &module, FirstLine: 1, ArgCount: 2, Flags: 67, Scope: 1, Doc: py.None, VarNames: []string{"values", "limit", "total", "n", "i"}, E2: f_mean}
	module.Cells = []py.CellDef{{Name: "mean", Cell: &g_mean}, {Name: "range", Cell: &g_range}, {Name: "len", Cell: &g_len}}
	module.Codes = []*py.Code{&code_module, &code_mean}
}

func runBody(t *py.Thread, m *py.ModuleDef) bool {
	if !body_1(t) {
		return false
	}
	return true
}

//line loops.py:1
func body_1(t *py.Thread) bool {
	var v1 py.Value
//line loops.py:1
	if v1 = py.NewFunction(t, &code_mean, nil, nil); v1.Zero() {
		goto E1
	}
	py.StoreGlobal(t, &g_mean, v1)
	return true
E1:
	return t.UnwindBody(&code_module, 1).Ok()
}

//line loops.py:1
func f_mean(t *py.Thread, f *py.Function, n_values, n_limit py.Value) py.Value {
	var n_total, n_n, v1, v2, v3, v5, v6, n_i, v7, v8 py.Value
	var i_i, i_n, i1, i2 int64
	var f_total, f1, f2 float64
	var yes, ok bool
	var r1 py.RangeLoop
	if !t.Enter() {
		return py.Value{}
	}
	n_total = py.Float(0.0)
	n_n = py.SmallInt(0)
//line loops.py:4
	if v1 = py.LoadGlobal(t, &g_range); v1.Zero() {
		goto E4
	}
//line loops.py:4
	if v2 = py.LoadGlobal(t, &g_len); v2.Zero() {
		goto E4
	}
//line loops.py:4
	if v3 = py.Call1(t, v2, n_values); v3.Zero() {
		goto E4
	}
//line loops.py:4
	if v5 = py.StartRange(t, &r1, v1, v3); v5.Zero() {
		goto E4
	}
L1:
	if !n_total.IsFloat() {
		goto L8
	}
	if !n_n.IsInt() {
		goto L8
	}
	f_total = n_total.Float()
	i_n = n_n.Int()
L4:
	if !r1.More() {
		goto L13
	}
	i1 = r1.Step()
	i_i = i1
	n_n = py.SmallInt(i_n)
//line loops.py:5
	if yes, ok = py.EqTruth(t, n_n, n_limit); !ok {
		goto E5
	}
	if !yes {
		goto L16
	}
	n_total = py.Float(f_total)
L7:
	if py.BothInts(n_total, n_n) && n_n.Int() > 0 {
		v1 = py.SmallInt(py.FloorQuo(n_total.Int(), n_n.Int()))
	} else if n_total.IsFloat() && n_n.IsFloat() && n_n.Float() != 0 {
		v1 = py.Float(n_total.Float() / n_n.Float())
	} else {
//line loops.py:9
		if v1 = py.Div(t, n_total, n_n); v1.Zero() {
			goto E9
		}
	}
	t.Leave()
	return v1
L8:
//line loops.py:4
	if v6 = r1.Next(); v6.Zero() {
//line loops.py:4
		if v6 = py.AfterRange(t, v5); v6.Zero() {
			if t.LoopFailed() {
				goto E4
			}
			goto L7
		}
	}
	n_i = v6
//line loops.py:5
	if yes, ok = py.EqTruth(t, n_n, n_limit); !ok {
		goto E5
	}
	if yes {
		goto L7
	}
//line loops.py:7
	if v7 = py.GetItem(t, n_values, n_i); v7.Zero() {
		goto E7
	}
L11:
	if py.BothInts(v7, n_total) {
		n_total = py.Float(float64(n_total.Int()) + float64(float64(v7.Int())*0.5))
	} else if v7.IsFloat() && n_total.IsFloat() {
		n_total = py.Float(n_total.Float() + float64(v7.Float()*0.5))
	} else {
//line loops.py:7
		if v8 = py.Mul(t, v7, py.Float(0.5)); v8.Zero() {
			goto E7
		}
//line loops.py:7
		if n_total = py.IAdd(t, n_total, v8); n_total.Zero() {
			goto E7
		}
	}
L12:
	if n_n.IsInt() {
		n_n = py.Int(n_n.Int() + 1)
	} else if n_n.IsFloat() {
		n_n = py.Float(n_n.Float() + 1.0)
	} else {
//line loops.py:8
		if n_n = py.IAdd(t, n_n, py.SmallInt(1)); n_n.Zero() {
			goto E8
		}
	}
//line loops.py:4
	if !t.Tick() {
		goto E4
	}
	goto L1
L13:
	if v5 != py.None {
		goto L15
	}
	n_total = py.Float(f_total)
	n_n = py.SmallInt(i_n)
	goto L7
L15:
	n_total = py.Float(f_total)
	n_n = py.SmallInt(i_n)
	goto L8
L16:
	if m := py.ListItem(n_values, i_i); m.Ok() {
		v7 = m
	} else {
//line loops.py:7
		if v7 = py.GetItem(t, n_values, py.SmallInt(i_i)); v7.Zero() {
			goto E7
		}
	}
	if !v7.IsFloat() {
		goto L19
	}
	f1 = v7.Float()
	f2 = f_total + float64(f1*0.5)
	f_total = f2
	i2 = i_n + 1
	if !py.FitsBits(i2, 48) {
		goto L20
	}
	i_n = i2
//line loops.py:4
	if !t.Tick() {
		goto E4
	}
	goto L4
L19:
	n_total = py.Float(f_total)
	n_n = py.SmallInt(i_n)
	goto L11
L20:
	n_total = py.Float(f_total)
	n_n = py.SmallInt(i_n)
	goto L12
E4:
	return t.Unwind(&code_mean, 4)
E5:
	return t.Unwind(&code_mean, 5)
E9:
	return t.Unwind(&code_mean, 9)
E7:
	return t.Unwind(&code_mean, 7)
E8:
	return t.Unwind(&code_mean, 8)
}
