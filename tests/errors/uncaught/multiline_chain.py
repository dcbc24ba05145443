# Chained method calls, one a line.


class Query(object):
    def where(self, n):
        return self

    def limit(self, n):
        return None


q = Query()
q.where(
    1
).limit(
    2
).where(
    3
)
