marker = object()
