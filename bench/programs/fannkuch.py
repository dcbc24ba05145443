"""Lists of small ints, indexed and sliced: reversals of permutations, as in the Benchmarks Game."""
import sys


def fannkuch(n):
    permutation = list(range(n))
    counts = [0] * n
    most = 0
    checksum = 0
    sign = 1
    while True:
        first = permutation[0]
        if first:
            flipped = permutation[:]
            flips = 0
            while first:
                low = 0
                high = first
                while low < high:
                    flipped[low], flipped[high] = flipped[high], flipped[low]
                    low += 1
                    high -= 1
                flips += 1
                first = flipped[0]
            if flips > most:
                most = flips
            checksum += sign * flips
        if sign == 1:
            permutation[0], permutation[1] = permutation[1], permutation[0]
            sign = -1
        else:
            permutation[1], permutation[2] = permutation[2], permutation[1]
            sign = 1
            for i in range(2, n):
                if counts[i] < i:
                    counts[i] += 1
                    break
                if i == n - 1:
                    return checksum, most
                counts[i] = 0
                moved = permutation[0]
                for j in range(i + 1):
                    permutation[j] = permutation[j + 1]
                permutation[i + 1] = moved


def main():
    n = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    checksum, most = fannkuch(n)
    sys.stdout.write('%d\nPfannkuchen(%d) = %d\n' % (checksum, n, most))


if __name__ == '__main__':
    main()
