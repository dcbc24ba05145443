module grumpy.dev/runtime

go 1.24
