# The file ends after a header without a newline.
class A: