# An alias with a dot.
import a.b as c.d
