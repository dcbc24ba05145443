# break in a function inside a loop.
for x in y:
    def f():
        break
