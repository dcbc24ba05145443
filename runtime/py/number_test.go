// Operations on numbers, compared with what CPython did (testdata/numbers_record.py records it).
package py

import (
	"bufio"
	"encoding/hex"
	"math"
	"os"
	"strconv"
	"strings"
	"testing"
)

// numberOperand reads an operand as numbers_record.py writes it.
func numberOperand(t *testing.T, s string) Value {
	t.Helper()
	switch body := s[1:]; s[0] {
	case 'i':
		n, _ := parseInteger(body, 10, false)
		return n.value()
	case 'l':
		n, _ := parseInteger(body, 10, true)
		return n.long()
	case 'f':
		return Float(hexOperand(body))
	case 'c':
		re, im, _ := strings.Cut(body, ",")
		return NewComplex(complex(hexOperand(re), hexOperand(im)))
	case 's':
		b, err := hex.DecodeString(body)
		if err != nil {
			t.Fatal(err)
		}
		return MkStr(string(b))
	}
	t.Fatalf("bad operand %q", s)
	return Value{}
}

func hexOperand(s string) float64 {
	if strings.HasSuffix(s, "nan") {
		return math.NaN()
	}
	f, err := strconv.ParseFloat(s, 64)
	if err != nil {
		panic(err)
	}
	return f
}

var numberBinary = map[string]BinaryFunc{
	"+": Add, "-": Sub, "*": Mul, "/": Div, "//": FloorDiv, "truediv": TrueDiv, "%": Mod, "&": And, "|": Or, "^": Xor,
	"<<": LShift, ">>": RShift, "pow": Pow, "<": Lt, "<=": Le, "==": Eq, "!=": Ne, ">": Gt, ">=": Ge,
	"divmod":     func(t *Thread, a, b Value) Value { return builtinDivmod(t, Value{}, a, b) },
	"round":      func(t *Thread, a, b Value) Value { return builtinRound(t, Value{}, []Value{a, b}) },
	"parse_base": func(t *Thread, a, b Value) Value { return intNew(t, IntType, []Value{a, b}, nil) },
	"format":     formatOperand,
}

func formatOperand(t *Thread, a, b Value) Value {
	switch {
	case IsComplex(a):
		return complexFormatMethod(t, a, b)
	case a.IsFloat():
		return floatFormatMethod(t, a, b)
	}
	return intFormatMethod(t, a, b)
}

var numberUnary = map[string]UnaryFunc{
	"neg": Neg, "pos": Pos, "invert": Invert, "int": NumberInt, "long": NumberLong, "float": NumberFloat,
	"parse_int": NumberInt, "parse_long": NumberLong, "parse_float": NumberFloat, "repr": Repr, "str": ToStr,
	"abs": func(t *Thread, v Value) Value { return builtinAbs(t, Value{}, v) },
	"hex": func(t *Thread, v Value) Value { return builtinHex(t, Value{}, v) },
	"oct": func(t *Thread, v Value) Value { return builtinOct(t, Value{}, v) },
	"bin": func(t *Thread, v Value) Value { return builtinBin(t, Value{}, v) },
	"hash": func(t *Thread, v Value) Value {
		h, _ := TypeOf(v).Slots.Hash(t, v)
		return Int(h)
	},
	"float_hex":     floatHexMethod,
	"ratio":         floatAsRatio,
	"fromhex":       func(t *Thread, v Value) Value { return floatFromHex(t, FloatType.V(), v) },
	"parse_complex": func(t *Thread, v Value) Value { return complexNew(t, ComplexType, []Value{v}, nil) },
}

// numberResult runs one case and gives what the recorder wrote for it.
func numberResult(t *testing.T, op string, args []Value) string {
	th := NewThread()
	var r Value
	switch {
	case len(args) == 3:
		r = ternaryPow(th, args[0], args[1], args[2])
	case len(args) == 2:
		r = numberBinary[op](th, args[0], args[1])
	default:
		r = numberUnary[op](th, args[0])
	}
	if r.Ok() {
		return As[Str](Repr(th, r)).String()
	}
	if !th.HasExc() {
		t.Fatalf("%s failed without an exception", op)
	}
	e := th.FetchExc()
	message := ""
	if e.Val.Ok() {
		message = As[Str](ToStr(th, e.Val)).String()
	}
	return "!" + As[Type](e.Type).Name() + ": " + message
}

func TestNumbersAgainstCPython(t *testing.T) {
	boot()
	initSys() // complex division asks for the warnings of the program
	name := "testdata/numbers.txt"
	if other := os.Getenv("NUMBERS"); other != "" { // a longer recording, made by hand
		name = other
	}
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for n := 1; lines.Scan(); n++ {
		fields := strings.Split(lines.Text(), "\t")
		op, want := fields[0], fields[len(fields)-1]
		var args []Value
		for _, a := range fields[1 : len(fields)-1] {
			args = append(args, numberOperand(t, a))
		}
		if got := numberResult(t, op, args); got != want {
			t.Errorf("line %d: %s\n got %.300s\nwant %.300s", n, lines.Text(), got, want)
		}
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
}
