"""heapq: a queue of numbers, of tuples, and the largest of many."""
import heapq

ROUNDS = 500000


def main(rounds):
    heap = []
    total = 0
    seed = 12345
    for i in xrange(rounds):
        seed = (seed * 1103515245 + 12345) & 0x7fffffff
        heapq.heappush(heap, seed % 10007)
        if i % 3 == 2:
            total += heapq.heappop(heap)
    pairs = [(value, str(value)) for value in heap[:rounds // 10]]
    heapq.heapify(pairs)
    while pairs:
        total += len(heapq.heappop(pairs)[1])
    total += sum(heapq.nlargest(100, heap)) + sum(heapq.nsmallest(100, heap))
    return total + sum(list(heapq.merge(sorted(heap[:1000]), sorted(heap[1000:2000]))))
