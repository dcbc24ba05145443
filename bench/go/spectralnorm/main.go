// Float arithmetic with calls and slices: the spectral norm of an endless matrix, as in the Benchmarks Game.
package main

import (
	"fmt"
	"math"

	"grumpy.dev/bench/param"
)

func element(i, j int) float64 {
	return 1.0 / float64((i+j)*(i+j+1)/2+i+1)
}

func times(vector []float64) []float64 {
	result := make([]float64, len(vector))
	for i := range result {
		for j, v := range vector {
			result[i] += element(i, j) * v
		}
	}
	return result
}

func timesTransposed(vector []float64) []float64 {
	result := make([]float64, len(vector))
	for i := range result {
		for j, v := range vector {
			result[i] += element(j, i) * v
		}
	}
	return result
}

func main() {
	u := make([]float64, param.Int(400))
	for i := range u {
		u[i] = 1
	}
	v := u
	for i := 0; i < 10; i++ {
		v = timesTransposed(times(u))
		u = timesTransposed(times(v))
	}
	var vbv, vv float64
	for i := range u {
		vbv += u[i] * v[i]
		vv += v[i] * v[i]
	}
	fmt.Printf("%.9f\n", math.Sqrt(vbv/vv))
}
