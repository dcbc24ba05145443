# exec with nothing to run.
exec in {}
