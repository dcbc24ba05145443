"""Backtracking with lists and recursion: queens on a board."""
import sys


def place(row, size, columns, rising, falling, board, solutions):
    if row == size:
        solutions.append(board[:])
        return
    for column in range(size):
        if columns[column] or rising[row + column] or falling[row - column + size - 1]:
            continue
        columns[column] = rising[row + column] = falling[row - column + size - 1] = True
        board[row] = column
        place(row + 1, size, columns, rising, falling, board, solutions)
        columns[column] = rising[row + column] = falling[row - column + size - 1] = False


def main():
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 12
    solutions = []
    place(0, size, [False] * size, [False] * (2 * size), [False] * (2 * size), [0] * size, solutions)
    sys.stdout.write('%d %s %s\n' % (len(solutions), solutions[0], solutions[-1]))


if __name__ == '__main__':
    main()
