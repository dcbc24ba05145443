"""Closures, lambdas, partial application and functions as values."""
import sys


def adder(amount):
    def add(n):
        return n + amount
    return add


def compose(*functions):
    def composed(value):
        for function in functions:
            value = function(value)
        return value
    return composed


def counter():
    state = [0]

    def step(by=1):
        state[0] += by
        return state[0]

    def reset():
        state[0] = 0
    return step, reset


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 1200000
    pipeline = compose(adder(3), lambda n: n * 2, adder(-1), lambda n: n % 1009)
    step, reset = counter()
    total = 0
    for i in range(rounds):
        total += pipeline(i)
        step()
        step(by=2)
        if step() > 1000:
            reset()
    makers = [adder(i) for i in range(50)]
    for i in range(rounds // 50):
        for make in makers:
            total += make(i) & 15
    sys.stdout.write('%d %d\n' % (total, step(0)))


if __name__ == '__main__':
    main()
