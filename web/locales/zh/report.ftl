# 报表页面。

report-title = 报表
report-to-board = 调度大屏
report-print = 打印

## 报表范围

report-choices = 报表范围
report-from = 起始日
report-to = 截止日（含）
report-threshold = 阈值（秒）
report-second-threshold = 第二阈值（秒）
report-show = 显示
days-today = 今日
days-yesterday = 昨日
days-last-seven = 最近 7 天
days-last-month = 上月
report-days-turned = 起始日晚于截止日，请对调。
report-days-ahead = 这些日子尚未到来，请选择已开始的日子。
report-too-many = 超过 { 6000 } 个半小时。请缩短天数，或减少分组。
report-took-too-long = 服务器未能在请求时限内读完记录。请在不太忙时再试。
report-under-way = 正在读取记录……
report-since = 已用 { $seconds } 秒
report-stop = 停止
report-stopped = 已停止。请选择要显示的内容。
report-read = 报表已生成。
report-empty = 这些日子没有此类来电。
report-download = 下载 CSV
report-zone = 时间均为中心当地时间：{ $zone }。
report-unfinished = 这些日子有 { $contacts } 个来电尚未结束，或整理尚未完成。
report-trimmed = 记录自第 { $version } 条开始，此前的指标缺失。

## 全部日期合计

report-totals = 全部日期合计
report-contacts = 来电
report-seconds = { $seconds } 秒
report-wait-of-answered = 接听等候总计
wait-of-answered-definition = 已接听来电的等候时间之和。
report-wait-of-abandoned = 放弃等候总计
wait-of-abandoned-definition = 放弃者的等候时间之和。
report-handled = 处理总计
handled-definition = 已完成来电的通话、保持与整理时间之和。
staff-definition = 在班且终端在线的平均人数，按全中心计。
report-within = 等候不超过 { $seconds } 秒
report-answered-within = 接听 A_T
answered-within-definition = A_T：等候不超过 T 的接听。
report-abandoned-within = 放弃 B_T
abandoned-within-definition = B_T：等候不超过 T 的放弃，即短时放弃。
report-abandonment-past = T 之后放弃率
abandonment-past-definition = 不计短时放弃的放弃率：(B − B_T) / (A + B − B_T)。

## 各半小时

report-half-hours = 各半小时
report-day = 日期
report-all-days = 全部日期
report-offered-within = offered，{ $seconds } 秒
report-offers-missed = 漏接
report-day-spoken = { $day }：来电 { $arrived } 个，接听 { $answered } 个，放弃 { $abandoned } 个。各半小时见表格。
