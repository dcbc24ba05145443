import x
import y
