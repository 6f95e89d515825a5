console-title = وحدة الرد
