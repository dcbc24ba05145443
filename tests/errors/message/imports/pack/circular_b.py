from pack.circular_a import a
