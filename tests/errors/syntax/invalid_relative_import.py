# import does not take a relative name.
import .sibling
