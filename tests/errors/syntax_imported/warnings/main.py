# Warnings of the compiler name the module file that they come from; they come before the module runs.
print 'main runs'
import noisy
import noisy
