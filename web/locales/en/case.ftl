case-title = Case
