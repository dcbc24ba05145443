package py

func flushFiles()            {}
func unbufferStdout()        {}
func queueFinalizer(v Value) {}
