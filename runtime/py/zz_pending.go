package py

func queueFinalizer(v Value) {}
