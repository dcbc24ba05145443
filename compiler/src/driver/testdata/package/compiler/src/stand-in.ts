// The driver hashes the compiler of the package it belongs to; this stands for it.
