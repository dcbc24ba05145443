# continue in a class inside a loop.
while 1:
    class A:
        continue
