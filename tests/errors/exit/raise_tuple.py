# raise E, tuple passes the items as arguments.
raise SystemExit, (7,)
