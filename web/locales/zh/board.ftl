# 调度大屏。

board-title = 调度大屏
board-awaited = 正在读取中心的历史记录，大屏即将显示。
clock-speed = 时钟以 { $times } 倍速运行

## 所示是否为实时

line-connecting = 正在连接
line-live = 实时
line-lost = 非实时
line-heard = 截至 { $time }
stale-title = 当前画面不是实时数据。
stale-since = 最后更新于 { $time }，已过 { $span }。
stale-retrying = 正在重新连接……
stale-alarm = 大屏不是实时数据，收不到服务器的消息。
live-again = 大屏已恢复实时。

## 异常情况

alarms = 异常情况
alarm-none = 一切正常
alarm-nobody = { $queue }：队列开放，却无人值班
alarm-late = { $queue }：等候超过目标
alarm-overdue = { $overdue } 项承诺已逾期
alarm-consoles = { $consoles } 个接线台失去联系
alarm-lines = 线路占用 { $used }/{ $lines }
alarm-surge = 高峰模式至 { $time }

## 大字指标

waiting-now = 当前等候
waiting-now-definition = 正在等候接线员的来电者，包括已在接线台振铃的。已挂机但保留排位的不计入。
of-these-ringing =
    { $count ->
        [0] 无振铃
       *[other] { $count } 个振铃中
    }
callbacks-due = { $count } 个回电到期
longest-wait = 最长等候
longest-wait-definition = 等候最久者自来电起的时间。断线后重新拨入的，仍按首次来电计算。
target-of = 目标 { $span }
past-target = 超过目标
nobody-waits = 无人等候
nobody = 无
service-level = 服务水平，30 分钟
service-level-all-definition = “offered”：在所属队列目标时间内接听的来电，除以全部已接听与放弃的来电；各队列按各自目标计算，统计最近 30 分钟。
short-5 = 5 分钟
short-today = 今日
target-share = 目标 { $share }
on-target = 达标
below-target = 未达标
operators-ready = 空闲接线员
operators-ready-definition = 已登录、在班、接线台在线且正在等候来电的接线员。
operators-busy = { $talking } 人接线 · { $all } 人在班
nobody-ready = 无人空闲
overdue-promises = 逾期承诺
overdue-promises-definition = 向来电者承诺的事项（回电、随访、转接答复）中已过期限的。
of-promises-open = 共 { $open } 项未了

## 队列

queues = 队列
queue = 队列
queue-open = 开放
queue-closed = 关闭
no-queues = 中心没有队列。
waiting-by-acuity = 等候
expected-wait = 预计等候
expected-wait-definition = 此刻来电大概要等多久：排位乘以最近 30 分钟的平均接听间隔。接听不足五次时为未知。
about = 约 { $span }
ready-of-duty = 空闲/在班
ready-of-duty-definition = 服务该队列的接线员：空闲人数，以及在班且接线台在线的人数（不论在做什么）。
ready-of-duty-value = { $ready } / { $duty }
service-level-columns = 服务水平：5 分钟 · 30 分钟 · 今日
service-level-definition = “offered”：在目标时间内接听的来电，除以全部已接听与放弃的来电。条形为最近 30 分钟，竖线为目标。
queue-target = { $span } 内接听 { $share }

## 等候者

who-waits = 等候者
who-waits-definition = 紧急程度由分诊得出：1 为危急，5 为不急。
longest-waiting = 等候最久的来电
wait = 等候
acuity = 紧急程度
age-group = 年龄
call = 来电
rings = 振铃

## 接线员

operators = 接线员
operators-definition = 已登录的接线员，按状态及持续时间排列。失联的接线台排在最前。
operator = 接线员
status = 状态
time-in-status = 持续
off-duty = { $count } 人登录但不在班
nobody-signed-in = 无人登录。
not-on-duty = 不在班
console-lost = 接线台失联
status-on-hold = 保持中

## 当日

day-curve = 今日各半小时
day-curve-definition = 按来电时刻（中心当地时间）分半小时统计的来电，以及平均在班人数。最后一个半小时尚未结束。
as-table = 表格
as-chart = 图表
day-spoken = 今日至今来电 { $arrived } 个，接听 { $answered } 个，放弃 { $abandoned } 个。各半小时见表格。
offers-missed = 漏接
offers-missed-definition = 在接线台振铃至超时的次数，以及派出的总次数。

## 合作机构

partners = 合作机构与结对中心
partners-definition = 可将来电者转接过去的机构，结对中心在前；以及正在转出或转入的来电者。
partner = 机构
no-partners = 中心没有合作机构。
twin = 结对
partner-room =
    { $room ->
        [0] 无余量
       *[other] 余量 { $room }
    }
partner-closed = 已关闭
partner-closed-until = 关闭至 { $time }
transfers-under-way = 转接
transfers-under-way-definition = 尚未结束的转接，时间为最久未获答复者。其下为零点以来转出与转入的数量、被拒绝或超时的数量，以及平均多久获接受。
none-under-way = 无进行中
transfers-proposed = { $count } 个待答复
transfers-accepted = { $count } 个已接受
transfers-connected = { $count } 个在对方
transfers-inbound = { $count } 个转入
transfers-out-in = 今日转出 { $out }，转入 { $in }
transfers-refused = { $count } 个被拒
mean-until-accepted = 平均 { $span } 接受

## 承诺

promises = 承诺
promises-definition = 对来电者的承诺。在兑现或撤回之前一直有效。
no-promises = 今日没有承诺。
promise-kind = 类别
promises-open = 未了
promises-late = 逾期
kept-today = 今日兑现
kept-today-definition = 零点以来兑现的承诺，及其中逾期兑现的数量。
kept-late = （逾期 { $late }）
nobody-owes = 尚无负责人

## 个案

cases = 个案
cases-definition = 未结个案，按立案至今的时间统计。
cases-open = { $open } 个未结
oldest-case = 最早
age-below-1h = 1 小时内
age-below-4h = 1–4 小时
age-below-1d = 4–24 小时
age-below-3d = 1–3 天
age-above-3d = 3 天以上
cases-unowned = 无负责人
cases-closed-today = 今日结案
first-contact = 首次联系即解决
first-contact-definition = 首次联系解决率：零点以来结案的个案中，由首位接听者在一次联系后结案，且该来电者在观察期内至今未再联系的比例。
first-contact-window = （{ $span }）

## 全部指标

all-figures = 全部指标
to-report = 报表
period = 时段
period-5 = 最近 5 分钟
period-30 = 最近 30 分钟
period-today = 今日

## 主管操作

actions = 操作
open-panel = 详情
panel-queue = 队列 { $queue }
panel-call = 来电 { $call }
panel-operator = 接线员 { $operator }
act-confirm = 确认执行
act-cancel = 取消
act-under-way = 执行中……
reason = 原因
reason-hint = 本中心的代码：小写字母、数字和连字符。将连同您的姓名记录在案。
minutes = { $minutes } 分钟
surge = 高峰模式
surge-explained = 结束之前，备勤接线员视为在班，整理时间缩短，接听要求提早放宽。
surge-length = 时长
surge-start = 启动高峰模式
surge-ask = 启动高峰模式 { $minutes } 分钟？
surge-started = 高峰模式已启动。
surge-end = 结束高峰模式
surge-end-ask = 现在结束高峰模式？通话不受影响。
surge-ended = 高峰模式已结束。
message-to-everybody = 发消息给全体在班人员
message-to-queue = 发消息给服务此队列的人员
message-to-operator = 发消息给此接线员
message-text = 内容
message-urgent = 醒目显示
message-send = 发送
message-ask = 发送此消息？
message-sent = 已在 { $operators } 个接线台显示。
queue-hours = 开放与关闭
queue-do-open = 开放队列
queue-open-ask = 开放该队列，直到手动关闭？
queue-opened = 队列已开放。
queue-do-close = 关闭队列
queue-close-ask = 关闭该队列，直到手动开放？已在等候的仍会得到接听。
queue-was-closed = 队列已关闭。
operator-left = 该接线员已不在登录状态。
assign = 服务队列
assign-explained = 该接线员在退出登录前服务哪些队列，以代替名册所定。不选则恢复名册所定。
assign-do = 指派
assign-ask = 让该接线员服务所选队列？
assign-none-ask = 恢复名册所定的队列？
assigned = 已指派。
sign-operator-out = 让接线员退出登录
sign-out-explained = 用于失联或忘记退出的接线台。个案仍由该接线员负责。
sign-out-ask = 让 { $operator } 退出登录？
was-signed-out = 该接线员已退出登录。
why-it-waits = 为何等候
rings-everywhere = 应振铃之处均已振铃。
ahead =
    { $ahead ->
        [0] 下一个即接听。
       *[other] 前面还有 { $ahead } 个来电。
    }
due = 期限
relaxes-language = 可由口译员加入：
relaxes-skills = 任何医疗接线员均可：
relaxes-twins = 同时派给结对中心：
obstacles = 障碍
no-obstacle = 正在或即将振铃
operators-away = 另有 { $away } 名接线员未登录且不在班。
until = 至 { $time }
obstacle-signed-out = 未登录
obstacle-off-duty = 不在班
obstacle-console-lost = 接线台失联
obstacle-paused = 示忙：{ $pause }
obstacle-ringing = 来电 { $call } 正在振铃
obstacle-talking = 正在接听来电 { $call }
obstacle-wrap-up = 正在整理来电 { $call }
obstacle-consulting = 正在请教同事
obstacle-other-queues = 服务其他队列
obstacle-not-licensed = 无该队列的执业资质
obstacle-lacks-skill = 缺少技能 { $skill }（{ $level } 级）
obstacle-excluded = 曾拒接、漏接或转出
obstacle-kept = 保留给 { $operator }
obstacle-callback-share = 回电已达上限
obstacle-rings-already = 应振铃之处均已振铃
raise = 提高紧急程度
raise-do = 提高
raise-ask = 将该来电提高为“{ $acuity }”？
call-raised = 已提高紧急程度。
