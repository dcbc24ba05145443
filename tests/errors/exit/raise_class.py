# The class raised without an argument.
raise SystemExit
