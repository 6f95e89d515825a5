# 以公布名称列出的指标：大屏与报表共用。

## 分组

told-apart = 分组
threshold = 阈值 T
by-queue = 按队列
by-acuity = 按紧急程度
by-language = 按语言
by-district = 按辖区
by-age-group = 按年龄段
group = 组别
whole-centre = 全中心
no-language = 无语言要求

## 名称

figure-arrived = 来电
arrived-definition = 来电总数，不论结果。A = 接听，B = 放弃，A_T 与 B_T 为等候不超过 T 的部分。
figure-answered = 接听
answered-definition = A：由接线员接听的来电。
figure-abandoned = 放弃
abandoned-definition = B：等候中放弃的来电。
figure-asa = 平均应答 ASA
asa-definition = 应答速度：已接听来电的平均等候时间。
figure-median = 等候中位数
median-definition = 半数已接听来电的等候不超过此值。
figure-p95 = 95% 等候
p95-definition = 95% 已接听来电的等候不超过此值。
figure-aht = 平均处理 AHT
aht-definition = 处理时间：通话、保持与整理的平均值。
figure-abandonment = 放弃率
abandonment-definition = B / (A + B)。
figure-occupancy = 占用率
occupancy-definition = 接线时间除以接线时间与空闲时间之和。
figure-offered = offered
offered-definition = 服务水平“offered”：A_T / (A + B)。
figure-answered-only = answered_only
answered-only-definition = 服务水平“answered_only”：A_T / A。
figure-ignore-short = ignore_short_abandons
ignore-short-definition = 服务水平“ignore_short_abandons”：A_T / (A + B − B_T)。
figure-removed = removed
removed-definition = 服务水平“removed”：(A_T + B_T) / (A + B)。

## 一天各半小时

axis-contacts = 来电数
series-arrived = 来电
series-answered = 接听
series-abandoned = 放弃
series-staff = 在班人数
half-hour = 半小时
