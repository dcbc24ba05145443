# A module that nests too deeply gives a MemoryError.
import bad
