board-title = Wallboard
