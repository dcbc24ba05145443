package main

import (
	"fmt"
	"go/types"
	"strings"
)

// adapter writes the function through which Python calls a Go function or method and gives the expression of its
// py.Impl; why says why there is none.
//
//	func f12(t *py.Thread, self, a0 py.Value) (r py.Value) {
//		defer goiface.Guard(t, &r)
//		x0, ok := goiface.ToString[string](t, a0, "strings.ToUpper() argument 1")
//		if !ok {
//			return r
//		}
//		r0 := strings.ToUpper(x0)
//		return goiface.FromString[string](t, r0)
//	}
func (g *generator) adapter(name string, sig *types.Signature, callee, recv string, writes bool) (impl, why string) {
	if impl, why = g.adapterOf(name, sig, callee, recv, writes, ordinary); why != "" {
		return impl, why
	}
	var variants []string
	for _, how := range []form{raw, share} {
		if g.asked[string(how)] && how.fits(sig, name) {
			variant, _ := g.adapterOf(name, sig, callee, recv, writes, how)
			variants = append(variants, fmt.Sprintf("py.Row{Name: %q, Impl: %s}", string(how), variant))
		}
	}
	if len(variants) > 0 {
		impl += ".With(" + strings.Join(variants, ", ") + ")"
	}
	return impl, ""
}

// form is what becomes of a call's results: `f.raw(…)` gives a last error instead of raising it, `f.share(…)` a memoryview of Go's
// bytes instead of a copy.
type form string

const (
	ordinary form = ""
	raw      form = "raw"
	share    form = "share"
)

// fits tells whether a function's results have the form.
func (how form) fits(sig *types.Signature, name string) bool {
	if how == raw {
		return fails(sig, name)
	}
	for i := range sig.Results().Len() {
		if isByteSlice(sig.Results().At(i).Type()) {
			return true
		}
	}
	return false
}

// adapterOf writes the adapter for one form of the results.
func (g *generator) adapterOf(name string, sig *types.Signature, callee, recv string, writes bool, how form) (impl, why string) {
	least := sig.Params().Len()
	if least == 2 && strings.HasSuffix(name, ".Must") && isErrorType(sig.Params().At(1).Type()) {
		least = 1 // the error of Must(f()) was raised by f
	}
	for i := range sig.Params().Len() {
		t := sig.Params().At(i).Type()
		if c := g.conv(t); c.from == "" {
			return "", fmt.Sprintf("parameter %d: %s", i+1, c.why)
		}
	}
	n, variadic := sig.Params().Len(), sig.Variadic()
	fn := g.fresh("f")
	var b strings.Builder
	many := variadic || n > 2
	switch {
	case many:
		fmt.Fprintf(&b, "func %s(t *py.Thread, self py.Value, args []py.Value) (r py.Value) {\n", fn)
	case n == 0:
		fmt.Fprintf(&b, "func %s(t *py.Thread, self py.Value) (r py.Value) {\n", fn)
	case n == 1:
		fmt.Fprintf(&b, "func %s(t *py.Thread, self, a0 py.Value) (r py.Value) {\n", fn)
	default:
		fmt.Fprintf(&b, "func %s(t *py.Thread, self, a0, a1 py.Value) (r py.Value) {\n", fn)
	}
	b.WriteString(guard)
	if least < n {
		b.WriteString("\tif a1.Zero() {\n\t\ta1 = py.None\n\t}\n")
	}
	if recv != "" {
		b.WriteString("\t" + recv + "\n")
	}
	args := g.arguments(&b, name, sig, many, writes)
	if g.flushing {
		b.WriteString("\tpy.FlushFiles()\n")
	}
	g.callAndReturn(&b, sig, fmt.Sprintf("%s(%s)", callee, strings.Join(args, ", ")), name, many, how)
	b.WriteString("}\n\n")
	g.out.printf("%s", b.String())
	switch {
	case variadic:
		return fmt.Sprintf("py.Unpack(%d, -1, %s)", n-1, fn), ""
	case many:
		return fmt.Sprintf("py.Unpack(%d, %d, %s)", n, n, fn), ""
	case n == 0:
		return "py.NoArgs(" + fn + ")", ""
	case n == 1:
		return "py.OneArg(" + fn + ")", ""
	}
	return fmt.Sprintf("py.Unpack2(%d, %s)", least, fn), ""
}

// guard begins an adapter: a panic of Go code becomes an exception. A closure costs less than goiface.Guard does.
const guard = "\tdefer func() {\n\t\tif e := recover(); e != nil {\n\t\t\tr = py.Value{}\n\t\t\tgoiface.Recovered(t, e)\n\t\t}\n\t}()\n"

// arguments writes the conversions of the arguments and gives what to pass.
func (g *generator) arguments(b *strings.Builder, name string, sig *types.Signature, many, writes bool) []string {
	var args []string
	n := sig.Params().Len()
	for i := range n {
		t := sig.Params().At(i).Type()
		arg := fmt.Sprintf("a%d", i)
		if many {
			arg = fmt.Sprintf("args[%d]", i)
		}
		place := fmt.Sprintf("%s() argument %d", name, i+1)
		if sig.Variadic() && i == n-1 {
			args = append(args, g.variadicArgument(b, t, place, i))
			break
		}
		c := g.conv(t)
		from, fast := c.from, c.fast
		if writes && n == 1 && from == "goiface.ToBytes[[]byte]" {
			from, fast = "goiface.BytesIn", "goiface.SharedOf"
		}
		full := fmt.Sprintf("%s(t, %s, %q)", from, arg, place)
		if fast == "" {
			fmt.Fprintf(b, "\tx%d, ok%d := %s\n\tif !ok%d {\n\t\treturn r\n\t}\n", i, i, full, i)
		} else {
			fmt.Fprintf(b, "\tx%d, ok%d := %s(%s)\n\tif !ok%d {\n\t\tif x%d, ok%d = %s; !ok%d {\n\t\t\treturn r\n\t\t}\n\t}\n",
				i, i, fast, arg, i, i, i, full, i)
		}
		args = append(args, fmt.Sprintf("x%d", i))
	}
	return args
}

func (g *generator) variadicArgument(b *strings.Builder, t types.Type, place string, i int) string {
	s, ok := t.Underlying().(*types.Slice)
	if !ok { // append([]byte, string...)
		return "nil..."
	}
	fmt.Fprintf(b, "\tvar x%d []%s\n\tif len(args) > %d {\n\t\tx%d = make([]%s, len(args)-%d)\n\t}\n", i, g.out.spell(s.Elem()), i, i, g.out.spell(s.Elem()), i)
	fmt.Fprintf(b, "\tfor i := range x%d {\n\t\tvar ok bool\n\t\tif x%d[i], ok = %s(t, args[%d+i], %q); !ok {\n\t\t\treturn r\n\t\t}\n\t}\n",
		i, i, g.from(s.Elem()), i, place)
	return fmt.Sprintf("x%d...", i)
}

// makesError tells whether a function whose only result is an error makes it, rather than failing with it.
func makesError(name string) bool {
	last := name[strings.LastIndexByte(name, '.')+1:]
	switch last {
	case "Join", "Unwrap", "Cause", "Errorf", "Err":
		return true
	}
	return strings.HasPrefix(last, "New") || strings.HasPrefix(last, "Wrap") || strings.HasSuffix(last, "Error")
}

// callAndReturn writes the call and what becomes of its results.
func (g *generator) callAndReturn(b *strings.Builder, sig *types.Signature, call, name string, many bool, how form) {
	n := sig.Results().Len()
	if n == 0 {
		fmt.Fprintf(b, "\t%s\n", call)
		g.writeBack(b, sig, many)
		b.WriteString("\treturn py.None\n")
		return
	}
	fails := fails(sig, name)
	var vars, values []string
	for i := range n {
		v := fmt.Sprintf("r%d", i)
		if fails && i == n-1 {
			vars = append(vars, "err")
			break
		}
		vars = append(vars, v)
		to := g.conv(sig.Results().At(i).Type()).to
		if how == share && to == "goiface.FromBytes[[]byte]" {
			to = "goiface.ShareBytes"
		}
		values = append(values, fmt.Sprintf("%s(t, %s)", to, v))
	}
	fmt.Fprintf(b, "\t%s := %s\n", strings.Join(vars, ", "), call)
	if how == raw {
		fmt.Fprintf(b, "\treturn py.NewTuple(%s).V()\n", strings.Join(append(values, "goiface.FromError(t, err)"), ", "))
		return
	}
	if fails {
		fmt.Fprintf(b, "\tif err != nil {\n\t\treturn goiface.RaiseError(t, err%s)\n\t}\n", prefixed(values))
	}
	switch len(values) {
	case 0:
		b.WriteString("\treturn py.None\n")
	case 1:
		fmt.Fprintf(b, "\treturn %s\n", values[0])
	default:
		fmt.Fprintf(b, "\treturn py.NewTuple(%s).V()\n", strings.Join(values, ", "))
	}
}

// fails tells whether a function's last result is an error that is raised.
func fails(sig *types.Signature, name string) bool {
	n := sig.Results().Len()
	return n > 0 && isErrorType(sig.Results().At(n-1).Type()) && (n > 1 || !makesError(name))
}

func prefixed(values []string) string {
	if len(values) == 0 {
		return ""
	}
	return ", " + strings.Join(values, ", ")
}

func isErrorType(t types.Type) bool {
	n, ok := types.Unalias(t).(*types.Named)
	return ok && n.Obj().Pkg() == nil && n.Obj().Name() == "error"
}

// writeBack puts the items of slices that a function without results may have changed back into Python's lists.
func (g *generator) writeBack(b *strings.Builder, sig *types.Signature, many bool) {
	for i := range sig.Params().Len() {
		if sig.Variadic() && i == sig.Params().Len()-1 {
			break
		}
		s, ok := sig.Params().At(i).Type().Underlying().(*types.Slice)
		if !ok || isByte(s.Elem()) {
			continue
		}
		arg := fmt.Sprintf("a%d", i)
		if many {
			arg = fmt.Sprintf("args[%d]", i)
		}
		fmt.Fprintf(b, "\tif !goiface.WriteBack(t, %s, x%d, %s) {\n\t\treturn py.Value{}\n\t}\n", arg, i, g.conv(s.Elem()).to)
	}
}

// describeFunc writes how Python calls a Go function value.
func (g *generator) describeFunc(b *strings.Builder, i *typeInfo, typ string) {
	sig := i.typ.Underlying().(*types.Signature)
	for k := range sig.Params().Len() {
		if c := g.conv(sig.Params().At(k).Type()); c.from == "" {
			g.unbound("call of "+plainName(i.typ), c.why)
			return
		}
	}
	name := plainName(i.typ)
	n := sig.Params().Len()
	if sig.Variadic() {
		n--
	}
	fmt.Fprintf(b, "\t%s.Call = func(t *py.Thread, p any, args []py.Value) (r py.Value) {\n%s", i.name, guard)
	fmt.Fprintf(b, "\tif !goiface.CheckCount(t, %q, len(args), %d, %v) {\n\t\treturn r\n\t}\n", name, n, sig.Variadic())
	args := g.arguments(b, name, sig, true, false)
	g.callAndReturn(b, sig, fmt.Sprintf("(*p.(*%s))(%s)", typ, strings.Join(args, ", ")), name, true, ordinary)
	b.WriteString("\t}\n")
}

// funcFrom writes the conversion of a Python callable to a Go function.
func (g *generator) funcFrom(head string, sig *types.Signature, typ string) {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\tcb, f, ok := goiface.ToFunc[%s](t, v, p)\n\tif cb == nil {\n\t\treturn f, ok\n\t}\n\treturn func%s {\n", head, typ, g.signature(sig))
	args := g.callbackArguments(sig, false)
	call := "py.Call" + fmt.Sprint(len(args)) + "(t, cb.Fn" + prefixed(args) + ")"
	if sig.Variadic() {
		call = "py.CallN(t, cb.Fn, all)"
	} else if len(args) > 4 {
		call = "py.CallN(t, cb.Fn, []py.Value{" + strings.Join(args, ", ") + "})"
	}
	g.callbackBody(&b, sig, call, "cb.Place", args)
	b.WriteString("\t}, true\n}\n\n")
	g.out.printf("%s", b.String())
}

// signature spells parameters a0, a1, … and named results.
func (g *generator) signature(sig *types.Signature) string {
	var params, results []string
	for i := range sig.Params().Len() {
		t := sig.Params().At(i).Type()
		if s, ok := t.(*types.Slice); ok && sig.Variadic() && i == sig.Params().Len()-1 {
			params = append(params, fmt.Sprintf("a%d ...%s", i, g.out.spell(s.Elem())))
			continue
		}
		params = append(params, fmt.Sprintf("a%d %s", i, g.out.spell(t)))
	}
	for i := range sig.Results().Len() {
		results = append(results, fmt.Sprintf("r%d %s", i, g.out.spell(sig.Results().At(i).Type())))
	}
	return "(" + strings.Join(params, ", ") + ") (" + strings.Join(results, ", ") + ")"
}

// callbackArguments converts the parameters of a callback for Python; buffers: byte slices are for filling.
func (g *generator) callbackArguments(sig *types.Signature, buffers bool) []string {
	var args []string
	for i := range sig.Params().Len() {
		t := sig.Params().At(i).Type()
		to := g.conv(t).to
		if buffers && to == "goiface.FromBytes[[]byte]" {
			to = "goiface.SharedBytes"
		}
		args = append(args, fmt.Sprintf("%s(t, a%d)", to, i))
	}
	return args
}

// callbackBody writes the body of a Go function that calls Python.
func (g *generator) callbackBody(b *strings.Builder, sig *types.Signature, call, place string, args []string) {
	b.WriteString("\tt, guest := goiface.Enter()\n\tdefer goiface.Leave(t, guest)\n")
	if sig.Variadic() {
		last := sig.Params().Len() - 1
		elem := sig.Params().At(last).Type().Underlying().(*types.Slice).Elem()
		fmt.Fprintf(b, "\tall := []py.Value{%s}\n\tfor _, a := range a%d {\n\t\tall = append(all, %s(t, a))\n\t}\n",
			strings.Join(args[:last], ", "), last, g.conv(elem).to)
	}
	fmt.Fprintf(b, "\tr := %s\n", call)
	n := sig.Results().Len()
	hasErr := n > 0 && isErrorType(sig.Results().At(n-1).Type())
	switch {
	case n == 0:
		b.WriteString("\tif r.Zero() {\n\t\tgoiface.Fail(t)\n\t}\n")
		return
	case n == 1 && !hasErr:
		fmt.Fprintf(b, "\tif r.Zero() {\n\t\tgoiface.Fail(t)\n\t}\n\tr0, ok := %s(t, r, %s)\n\tif !ok {\n\t\tgoiface.Fail(t)\n\t}\n\treturn r0\n",
			g.from(sig.Results().At(0).Type()), place)
		return
	}
	plain := n
	if hasErr {
		plain--
	}
	fmt.Fprintf(b, "\tvar out [%d]py.Value\n\terr := goiface.Results(t, r, out[:], %v, %s)\n", plain, hasErr, place)
	var results []string
	for i := range plain {
		fmt.Fprintf(b, "\tif out[%d].Ok() {\n\t\ty, ok := %s(t, out[%d], %s)\n\t\tif !ok {\n\t\t\t%s\n\t\t}\n\t\tr%d = y\n\t}\n",
			i, g.from(sig.Results().At(i).Type()), i, place, failing(plain, hasErr), i)
		results = append(results, fmt.Sprintf("r%d", i))
	}
	if hasErr {
		results = append(results, "err")
	} else {
		b.WriteString("\t_ = err\n")
	}
	fmt.Fprintf(b, "\treturn %s\n", strings.Join(results, ", "))
}

// failing is what a callback does whose result can't be converted.
func failing(plain int, hasErr bool) string {
	if !hasErr {
		return "goiface.Fail(t)"
	}
	var results []string
	for i := range plain {
		results = append(results, fmt.Sprintf("r%d", i))
	}
	return "return " + strings.Join(append(results, "goiface.TakeError(t)"), ", ")
}
