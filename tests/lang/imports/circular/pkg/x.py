import y
