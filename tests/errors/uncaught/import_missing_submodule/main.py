# A submodule that doesn't exist names only its last part.
import pack
print pack.__name__
import pack.missing.deeper
