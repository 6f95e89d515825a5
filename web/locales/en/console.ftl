console-title = Console
