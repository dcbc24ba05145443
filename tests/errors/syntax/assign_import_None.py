# None as a module.
x = 1
import None
