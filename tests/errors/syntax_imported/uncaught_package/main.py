# A bad module in a package, found through a chain of imports.
import pack.middle
