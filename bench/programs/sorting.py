"""Sorting: quicksort, heapsort and merge sort written out, and the built-in sort with keys."""
import sys


def random_numbers(count):
    value = 99
    result = []
    for _ in range(count):
        value = (value * 1103515245 + 12345) & 0x7fffffff
        result.append(value >> 7)
    return result


def quicksort(items, low, high):
    while low < high:
        pivot = items[(low + high) // 2]
        i = low
        j = high
        while i <= j:
            while items[i] < pivot:
                i += 1
            while pivot < items[j]:
                j -= 1
            if i <= j:
                items[i], items[j] = items[j], items[i]
                i += 1
                j -= 1
        if j - low < high - i:
            quicksort(items, low, j)
            low = i
        else:
            quicksort(items, i, high)
            high = j


def heapsort(items):
    def sift(start, end):
        root = start
        while 2 * root + 1 < end:
            child = 2 * root + 1
            if child + 1 < end and items[child] < items[child + 1]:
                child += 1
            if items[root] >= items[child]:
                return
            items[root], items[child] = items[child], items[root]
            root = child

    for start in range(len(items) // 2 - 1, -1, -1):
        sift(start, len(items))
    for end in range(len(items) - 1, 0, -1):
        items[0], items[end] = items[end], items[0]
        sift(0, end)


def merge_sort(items):
    if len(items) < 2:
        return items
    middle = len(items) // 2
    left = merge_sort(items[:middle])
    right = merge_sort(items[middle:])
    result = []
    i = j = 0
    while i < len(left) and j < len(right):
        if right[j] < left[i]:
            result.append(right[j])
            j += 1
        else:
            result.append(left[i])
            i += 1
    return result + left[i:] + right[j:]


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 80000
    numbers = random_numbers(count)
    expected = sorted(numbers)
    quick = numbers[:]
    quicksort(quick, 0, len(quick) - 1)
    heap = numbers[:]
    heapsort(heap)
    merged = merge_sort(numbers)
    by_digit = sorted(numbers, key=lambda n: (n % 10, n))
    backwards = sorted(numbers, reverse=True)
    texts = sorted([str(n) for n in numbers])
    checks = [quick == expected, heap == expected, merged == expected, backwards[::-1] == expected]
    sys.stdout.write('%s %d %d %s\n' % (checks, by_digit[0], by_digit[-1], texts[count // 2]))


if __name__ == '__main__':
    main()
