# Only a name or expression may follow **arguments: nothing does.
f(**a, *b)
