case-title = 个案
