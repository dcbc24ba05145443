# A function of another module fails: its lines are read from its own file.
import shapes

print shapes.area('square', 2)
print shapes.area('circle', 2)
