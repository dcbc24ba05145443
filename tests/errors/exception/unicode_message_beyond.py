# A unicode message beyond ASCII has no str().
raise ValueError(u'gr\xfcn \u20ac \U0001f600')
