# The attribute code counts, not args.
error = SystemExit(3)
error.code = 5
raise error
