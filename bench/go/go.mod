module grumpy.dev/bench

go 1.24
