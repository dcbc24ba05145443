// Package atomic has the names of sync/atomic that the runtime uses, as plain reads and writes: what the runtime would do
// if there were only one thread. `npm run bench -- --single` builds programs with it, to see what atomic operations cost.
package atomic

import "unsafe"

// word is what the runtime reads and writes whole.
type word interface {
	~int32 | ~uint32 | ~int64 | ~uint64
}

func add[T word](p *T, by T) T {
	*p += by
	return *p
}

func exchange[T any](p *T, v T) T {
	old := *p
	*p = v
	return old
}

func swapIf[T comparable](p *T, old, v T) bool {
	if *p != old {
		return false
	}
	*p = v
	return true
}

// Bool is atomic.Bool.
type Bool struct{ v bool }

func (x *Bool) Load() bool                      { return x.v }
func (x *Bool) Store(v bool)                    { x.v = v }
func (x *Bool) Swap(v bool) bool                { return exchange(&x.v, v) }
func (x *Bool) CompareAndSwap(old, v bool) bool { return swapIf(&x.v, old, v) }

// number is what atomic's number types have in common.
type number[T word] struct{ v T }

func (x *number[T]) Load() T                      { return x.v }
func (x *number[T]) Store(v T)                    { x.v = v }
func (x *number[T]) Add(by T) T                   { return add(&x.v, by) }
func (x *number[T]) Swap(v T) T                   { return exchange(&x.v, v) }
func (x *number[T]) CompareAndSwap(old, v T) bool { return swapIf(&x.v, old, v) }
func (x *number[T]) And(mask T) T                 { return exchange(&x.v, x.v&mask) }
func (x *number[T]) Or(mask T) T                  { return exchange(&x.v, x.v|mask) }

// The number types.
type (
	Int32  struct{ number[int32] }
	Uint32 struct{ number[uint32] }
	Int64  struct{ number[int64] }
	Uint64 struct{ number[uint64] }
)

// Pointer is atomic.Pointer.
type Pointer[T any] struct{ v *T }

func (x *Pointer[T]) Load() *T                      { return x.v }
func (x *Pointer[T]) Store(v *T)                    { x.v = v }
func (x *Pointer[T]) Swap(v *T) *T                  { return exchange(&x.v, v) }
func (x *Pointer[T]) CompareAndSwap(old, v *T) bool { return swapIf(&x.v, old, v) }

func LoadInt32(p *int32) int32                         { return *p }
func LoadInt64(p *int64) int64                         { return *p }
func LoadUint32(p *uint32) uint32                      { return *p }
func LoadUint64(p *uint64) uint64                      { return *p }
func LoadPointer(p *unsafe.Pointer) unsafe.Pointer     { return *p }
func StoreInt32(p *int32, v int32)                     { *p = v }
func StoreInt64(p *int64, v int64)                     { *p = v }
func StoreUint32(p *uint32, v uint32)                  { *p = v }
func StoreUint64(p *uint64, v uint64)                  { *p = v }
func StorePointer(p *unsafe.Pointer, v unsafe.Pointer) { *p = v }
func AddInt32(p *int32, by int32) int32                { return add(p, by) }
func AddInt64(p *int64, by int64) int64                { return add(p, by) }
func CompareAndSwapInt32(p *int32, old, v int32) bool  { return swapIf(p, old, v) }
func CompareAndSwapInt64(p *int64, old, v int64) bool  { return swapIf(p, old, v) }

// SwapPointer is atomic.SwapPointer.
func SwapPointer(p *unsafe.Pointer, v unsafe.Pointer) unsafe.Pointer { return exchange(p, v) }

// CompareAndSwapPointer is atomic.CompareAndSwapPointer.
func CompareAndSwapPointer(p *unsafe.Pointer, old, v unsafe.Pointer) bool { return swapIf(p, old, v) }
