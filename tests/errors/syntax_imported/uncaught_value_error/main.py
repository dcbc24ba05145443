# A bad escape has no place at all.
import bad
