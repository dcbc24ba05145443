from __go__ import tagged

print tagged.Name
