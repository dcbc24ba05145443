// Backtracking with slices and recursion: queens on a board.
package main

import (
	"fmt"
	"slices"
	"strings"

	"grumpy.dev/bench/param"
)

type search struct {
	size                     int
	columns, rising, falling []bool
	board                    []int
	solutions                [][]int
}

func (s *search) place(row int) {
	if row == s.size {
		s.solutions = append(s.solutions, slices.Clone(s.board))
		return
	}
	for column := 0; column < s.size; column++ {
		up, down := row+column, row-column+s.size-1
		if s.columns[column] || s.rising[up] || s.falling[down] {
			continue
		}
		s.columns[column], s.rising[up], s.falling[down] = true, true, true
		s.board[row] = column
		s.place(row + 1)
		s.columns[column], s.rising[up], s.falling[down] = false, false, false
	}
}

func show(board []int) string {
	return strings.ReplaceAll(fmt.Sprint(board), " ", ", ")
}

func main() {
	size := param.Int(12)
	s := &search{size: size, columns: make([]bool, size), rising: make([]bool, 2*size),
		falling: make([]bool, 2*size), board: make([]int, size)}
	s.place(0)
	fmt.Println(len(s.solutions), show(s.solutions[0]), show(s.solutions[len(s.solutions)-1]))
}
