"""deque: as a queue, as a stack, rotated, and bounded."""
from collections import deque

ROUNDS = 2000000


def main(rounds):
    queue = deque()
    recent = deque(maxlen=10)
    total = 0
    for i in xrange(rounds):
        queue.append(i)
        queue.appendleft(-i)
        recent.append(i)
        if i % 2:
            total += queue.popleft() + queue.pop()
        if i % 100 == 0:
            queue.rotate(3)
            total += sum(recent) + recent[0]
    for value in queue:
        total += value
    return total
