// Float loops: the Mandelbrot set as text.
package main

import (
	"fmt"
	"strings"

	"grumpy.dev/bench/param"
)

const limit = 200

func escape(x0, y0 float64) int {
	x, y := 0.0, 0.0
	for n := 0; n < limit; n++ {
		xx, yy := x*x, y*y
		if xx+yy > 4 {
			return n
		}
		y = 2*x*y + y0
		x = xx - yy + x0
	}
	return limit
}

func line(row, width, height int) string {
	text := make([]byte, width)
	y0 := float64(row)*2.4/float64(height) - 1.2
	for column := range text {
		text[column] = " .:-=+*#%@"[escape(float64(column)*3.2/float64(width)-2.2, y0)%10]
	}
	return string(text)
}

func main() {
	width := param.Int(600)
	height := width / 3
	total := 0
	for row := 0; row < height; row++ {
		text := line(row, width, height)
		if row%8 == 0 {
			shown := make([]byte, 0, width/4+1)
			for i := 0; i < width; i += 4 {
				shown = append(shown, text[i])
			}
			fmt.Println(strings.TrimRight(string(shown), " "))
		}
		total += strings.Count(text, "@")
	}
	fmt.Println(total)
}
