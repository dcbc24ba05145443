package py

import "testing"

func benchThread() *Thread { boot(); return NewThread() }

func BenchmarkStrSplit(b *testing.B) {
	t := benchThread()
	s := MkStr("a b c d e f g h")
	for i := 0; i < b.N; i++ {
		strSplit(t, s, []Value{{}, {}})
	}
}

func BenchmarkStrSplitComma(b *testing.B) {
	t := benchThread()
	s := MkStr("alpha,beta,gamma,delta")
	args := []Value{MkStr(","), {}}
	for i := 0; i < b.N; i++ {
		strSplit(t, s, args)
	}
}

func BenchmarkPercent(b *testing.B) {
	t := benchThread()
	f := MkStr("%d: %s %5.2f")
	args := NewTuple(SmallInt(12345), MkStr("abc"), Float(1.5)).V()
	for i := 0; i < b.N; i++ {
		strMod(t, f, args)
	}
}

func BenchmarkFormat(b *testing.B) {
	t := benchThread()
	f := MkStr("{0}: {1} {2:5.2f}")
	args := []Value{SmallInt(12345), MkStr("abc"), Float(1.5)}
	for i := 0; i < b.N; i++ {
		strFormat(t, f, args, nil)
	}
}

func BenchmarkConcat(b *testing.B) {
	t := benchThread()
	s, x := MkStr("abc"), MkStr("x")
	for i := 0; i < b.N; i++ {
		if i%100000 == 0 {
			s = MkStr("abc")
		}
		s = strConcat(t, s, x)
	}
}

func BenchmarkMethods(b *testing.B) {
	t := benchThread()
	s := MkStr("Hello World")
	args := []Value{MkStr("Hell"), {}, {}}
	repl := []Value{MkStr("o"), MkStr("0"), {}}
	for i := 0; i < b.N; i++ {
		strLower(t, s)
		strStartsWith(t, s, args)
		strFind(t, s, args)
		strReplace(t, s, repl)
	}
}
