board-title = กระดานติดตามสาย
