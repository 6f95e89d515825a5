case-title = เคส
