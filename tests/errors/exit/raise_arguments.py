# Several arguments make the code a tuple.
raise SystemExit(3, 4)
