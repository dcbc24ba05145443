# A closure with state, made by exec and called by compiled code.
exec """
def counter(start):
    state = [start]
    def step(by=1):
        state[0] += by
        return state[0]
    def reset():
        state[0] = start
    return step, reset
"""
step, reset = counter(10)
print step(), step(5), step(by=2)
reset()
print step()
other, _ = counter(0)
print other(), step()
print step.func_code.co_freevars, counter.func_code.co_cellvars
