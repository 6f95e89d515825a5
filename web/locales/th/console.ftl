console-title = โต๊ะรับสาย
