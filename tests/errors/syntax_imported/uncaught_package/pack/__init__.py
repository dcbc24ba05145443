from pack import middle
