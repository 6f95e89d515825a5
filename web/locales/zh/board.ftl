board-title = 调度大屏
