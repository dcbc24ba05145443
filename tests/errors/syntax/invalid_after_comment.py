# Comments and blank lines before the bad line do not move it.
# one

# two

   # three
import
