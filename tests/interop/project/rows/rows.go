// Package rows has a function for each row of the conversion table that the standard library has no simple one for.
package rows

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"math/big"
	"runtime"
	"strings"
)

func Int8(i int8) int8          { return i }
func Int16(i int16) int16       { return i }
func Uint16(u uint16) uint16    { return u }
func Uintptr(u uintptr) uintptr { return u }
func Rune(r rune) rune          { return r }
func Byte(b byte) byte          { return b }
func Float32(f float32) float32 { return f }
func Complex64(c complex64) complex64 {
	return c
}
func Big(b *big.Int, c big.Int) *big.Int { return new(big.Int).Add(b, &c) }

type (
	Celsius float32
	Name    string
	Flag    bool
	Bits    uint8
	Wave    complex64
	Names   []Name
	Grid    [2][2]int
	Table   map[Name]Celsius
	Op      func(Celsius) Celsius
	Pipe    chan Celsius
	Data    []byte
)

func (c Celsius) String() string { return fmt.Sprintf("%g°", float32(c)) }
func (n Name) Upper() Name       { return Name(strings.ToUpper(string(n))) }
func (n *Name) Set(s string)     { *n = Name(s) }
func (b Bits) Has(i uint) bool   { return b&(1<<i) != 0 }
func (t Table) Total() (sum Celsius) {
	for _, c := range t {
		sum += c
	}
	return
}
func (o Op) Twice(c Celsius) Celsius { return o(o(c)) }
func (g Grid) Sum() int              { return g[0][0] + g[0][1] + g[1][0] + g[1][1] }
func (d Data) Len() int              { return len(d) }
func Warm(c Celsius) Celsius         { return c + 1 }
func Not(f Flag) Flag                { return !f }
func Conj(w Wave) Wave               { return Wave(complex(real(w), -imag(w))) }
func Join(n Names) Name {
	s := Name("")
	for _, x := range n {
		s += x
	}
	return s
}
func Turn(g Grid) Grid              { g[0][0], g[1][1] = g[1][1], g[0][0]; return g }
func Apply(o Op, c Celsius) Celsius { return o(c) }
func Feed(p Pipe, c ...Celsius) {
	for _, x := range c {
		p <- x
	}
}
func Matrix(m [][]float64) [][]float64 { return m }
func Nested(m map[string][]int) map[string][]int {
	return m
}
func Empty(struct{}) struct{} { return struct{}{} }

type Base struct{ ID int }

func (b *Base) Grow()           { b.ID++ }
func (b Base) Describe() string { return fmt.Sprint("base ", b.ID) }

type Mid struct {
	*Base
	Note string
}

type Top struct {
	Mid
	Inner  struct{ A, B int }
	Next   *Top
	Any    any
	Err    error
	Do     func(int) (int, error)
	List   []Base
	Ptrs   []*Base
	hidden int
}

func (t Top) Value() int     { return t.ID }
func (t *Top) Pointer() *Top { return t }
func Copy(t Top) Top         { t.Note += " copied"; return t }
func NilTop() *Top           { return nil }

// Shape is an interface with a method of several results.
type Shape interface {
	Area() (float64, error)
	Scale(by float64) Shape
}

type square float64

func (s square) Area() (float64, error) {
	if s < 0 {
		return 0, ErrNegative
	}
	return float64(s * s), nil
}
func (s square) Scale(by float64) Shape { return square(float64(s) * by) }

func Square(side float64) Shape { return square(side) }
func TotalArea(shapes ...Shape) (sum float64, err error) {
	for _, s := range shapes {
		a, err := s.Area()
		if err != nil {
			return sum, fmt.Errorf("shape %v: %w", s, err)
		}
		sum += a
	}
	return sum, nil
}

var ErrNegative = errors.New("negative side")

// Problem is an error with fields.
type Problem struct {
	Code int
	Err  error
}

func (p *Problem) Error() string { return fmt.Sprintf("problem %d: %v", p.Code, p.Err) }
func (p *Problem) Unwrap() error { return p.Err }
func Fail(code int) (int, string, error) {
	if code == 0 {
		return 1, "fine", nil
	}
	return 7, "partial", &Problem{code, io.EOF}
}
func Check(err error) string   { return fmt.Sprint(err) }
func NewSame(err error) error  { return err }
func Panic(x any)              { panic(x) }
func NilMap()                  { var m map[string]int; m["x"] = 1 }
func NilPointer() int          { var p *Base; return p.ID }
func Index(s []int, i int) int { return s[i] }
func Exit()                    { runtime.Goexit() }
func Counter(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}
func Pairs(m map[string]int) iter.Seq2[string, int] {
	return func(yield func(string, int) bool) {
		for k, v := range m {
			if !yield(k, v) {
				return
			}
		}
	}
}
func SumSeq(s iter.Seq[int]) (sum int) {
	for i := range s {
		sum += i
		if sum > 100 {
			break
		}
	}
	return
}

// Stack is a generic type.
type Stack[T any] struct{ Items []T }

func (s *Stack[T]) Push(x T) { s.Items = append(s.Items, x) }
func (s *Stack[T]) Pop() (x T, ok bool) {
	if len(s.Items) == 0 {
		return x, false
	}
	x = s.Items[len(s.Items)-1]
	s.Items = s.Items[:len(s.Items)-1]
	return x, true
}

type Number interface{ ~int | ~float64 }

func Sum[T Number](xs ...T) (sum T) {
	for _, x := range xs {
		sum += x
	}
	return
}
func MapTo[A, B any](xs []A, f func(A) B) []B {
	var out []B
	for _, x := range xs {
		out = append(out, f(x))
	}
	return out
}

// Sealed can only be implemented in this package.
type Sealed interface{ sealed() }
type seal struct{}

func (seal) sealed()       {}
func Seal() Sealed         { return seal{} }
func Unseal(s Sealed) bool { return s != nil }
func Callback(f func(a int, b string, c ...float64) (string, bool, error)) (string, bool, error) {
	return f(1, "two", 3, 4)
}
func Later(f func())     { done := make(chan bool); go func() { defer close(done); f() }(); <-done }
func Ints() (int, error) { return 5, nil }
func Chans() (<-chan int, chan<- int) {
	c := make(chan int, 1)
	return c, c
}
func Point(n int) *int         { return &n }
func Points(p *int, s *string) { *p++; *s += "!" }

var (
	Count   = 3
	Current = Celsius(20)
	Default = Top{Mid: Mid{Base: &Base{ID: 9}}}
	Hook    func(string) string
	Tables  = map[string]int{"a": 1}
)

func RunHook(s string) string {
	if Hook == nil {
		return "no hook"
	}
	return Hook(s)
}

const (
	Huge         = 1 << 100
	Typed   Bits = 5
	Ratio        = 1.0 / 3
	Letter       = 'x'
	Words        = "words"
	Complex      = 1 + 2i
	Yes          = true
)
