# 演示访客的电话。

visitor-open = 拨打电话
visitor-title = 拨打热线
visitor-lead = 一切均为虚构：只会在接线台振铃，不会打扰任何人。请在大屏上观察您的来电。
visitor-complaint = 事由
visitor-age = 患者年龄段
visitor-language = 坚持使用的语言
visitor-red-flag = 危险征象
visitor-unsaid = 未说明
visitor-call = 拨打
visitor-failed = 演示目前无法做到。
visitor-calls = 您的来电
visitor-waiting = 等候中
visitor-connecting = 正在接通
visitor-talking = 正在通话
visitor-held = 保持中
visitor-partner = 在合作机构
visitor-over = 已结束
visitor-place = 第 { $place } 位
visitor-hang-up = 挂断
