console-title = 接线台
