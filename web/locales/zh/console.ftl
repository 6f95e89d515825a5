# The operator's console.

console-title = 控制台

## The line to the server

link-live = 实时
link-lost = 连接已断开
link-opening = 正在连接…
lost-title = 与服务器的连接已断开。
lost-why = 当前显示可能已过时。通话会继续；本页会自动重新连接。
pending-again = { $command }：已发送 { $tries } 次，尚未收到答复。
dismiss = 收起

## Signing in

sign-in-title = 您的席位
sign-in-as = 您是 { $operator }。打开席位即可开始；在您就绪之前不会分配来电。
desk-open = 打开席位
desk-opening = 正在打开席位…
desk-opening-why = 席位会保持您离开时的样子。
desk-was-closed = 您的席位已关闭
desk-was-closed-why = 主管关闭了它，或者太久没有收到本控制台的信号。
credential-over = 您的登录已失效
credential-over-why = 请重新登录。席位和已输入的内容会保留一段时间。
sign-in-again = 重新登录
desk-in-other-tab = 席位已在另一个标签页打开
desk-in-other-tab-why = 一个席位只用一个标签页。您可以在此继续，另一标签页会随即放开。
desk-take-over = 改在此处工作
desk-elsewhere = 席位已在另一控制台打开
desk-elsewhere-why = 请在那里关闭。已关机的控制台会在几秒后放开席位。
desk-wait-for = 一旦空出就在此打开
desk-elsewhere-trying = 正在等待另一控制台放开…
try-sound = 试听铃声
try-sound-why = 请确认能听到铃声。
notify-why = 当您在看别处时，通知会告诉您有来电。
notify-allow = 允许通知
notify-denied = 此浏览器已禁止通知。

## Where the operator is in their work

desk-signed-out = 已退出
desk-ready = 就绪
desk-offered = 来电振铃
desk-talking = 通话中
desk-held = 来电者保持中
desk-wrap-up = 整理记录
desk-not-ready = 未就绪
not-ready-signed-in = 刚登录
not-ready-missed = 漏接来电
not-ready-break = 休息
not-ready-meal = 用餐
not-ready-training = 培训
not-ready-paperwork = 文书工作
desk-for = 已持续 { $span }
duty-on = 值班中
duty-until = 值班至 { $at }
duty-off = 未在值班：不会分配来电
duty-from = { $at } 之前未在值班：不会分配来电
be-ready = 准备接听
pause-now = 现在暂停
pause-after = 通话后暂停
pause-follows = 本次通话后：{ $pause }。
pause-not = 取消
idle-ready = 正在等待下一个来电，届时会在此振铃。
idle-off-duty = 您已就绪，但当前没有您的班次：来电会分配给值班人员。
idle-not-ready = 未就绪时不会分配来电。

## What rings

rings-title = 您有来电
rings-say = 来电：{ $offer }
accept = 接听
decline = 拒接
decline-why = 为什么拒接？
decline-by-space = 请按空格键或点击；Enter 在此无效。
decline-busy = 此刻正忙
decline-not-competent = 非我专长
decline-conflict = 认识来电者
decline-technical = 耳机或电脑故障
complaint-unknown = 主诉不明
red-flags = 危险征象
waited = 已等待
speaks = 语言
any-language = 不限
interpreter-joins = 译员将加入
needs-skills = 所需技能
known-caller = 已知来电者
asked-by = 询问人
case-is-mine = 此个案由您负责
case-is-of = 此个案由 { $owner } 负责
why-me = 为什么是您
why-unknown = 原因已记录在案。
why-me-owner = 此个案由您负责。
why-me-only-one = 没有其他就绪人员能接。
why-me-closest-fit = 您最合适，且可让稀缺技能保持空闲。
why-me-longest-idle = 在合适的人中，您空闲最久。
why-me-by-name = 有人指名找您。
why-able = { $ready } 人就绪，其中 { $able } 人可接。
why-idle = 您已空闲 { $span }。
why-ring = 其要求已放宽 { $ring } 次。
time-left = 剩余接听时间
seconds-left = 剩余 { $seconds } 秒
sound-on = 声音已开
sound-off = 已静音
sound-locked = 首次点击后有声音

## The call

kind-incoming = 来电
kind-callback = 回电
kind-consult = 同事咨询
kind-from-partner = 来自合作机构
case-number = 个案 { $id }
call-over = 通话已结束
call-parting = 正在转往合作机构
call-with-partner = 已在合作机构
call-held = 保持中
call-dialling = 正在拨打…
call-connecting = 正在接通…
call-talking = 通话中
caller-number = 号码
number-show = 显示
number-hide = 隐藏
number-withheld = 未显示
number-unavailable = 暂时无法读取
district = 地区
case-owner = 负责人
nobody-yet = 尚无
hold = 保持
resume = 恢复通话
end-call = 结束通话
more-deeds = 更多

## Notes

notes = 记录
note-new = 新记录
note-hint = 所听到的、所建议的、所约定的。
note-save = 保存记录
note-saved = 记录已保存。
note-saved-late = 通话已结束；您输入的内容已保存为记录。
note-unsaved = 通话已结束，以下内容未能保存。收起前请复制：
note-kept-here = 尚未保存；通话期间保留在本标签页。
note-length = 剩余字节：{ $left }
note-by-others = 主管或合作机构

## After the call

wrap-up-title = 结果如何？
wrap-up-left = 剩余 { $span }
wrap-up-hint = 下方输入的内容将保存为最后一条记录。
wrap-up-close = 完成并关闭个案
wrap-up-done = 完成
disposition = 处置结果
case-stays-open = 个案保持开放
case-stays-owed = 个案保持开放。尚未兑现：{ $owed } 项。
case-stays-others = 此个案由同事负责，保持开放。

## Asking a colleague, passing on

consult = 咨询同事
consult-hint = 来电者仍由您接待。如不希望对方在静默中等待，请先保持通话。
consult-ask = 咨询
consult-waiting = 正在等待同事…
consult-connecting = 正在接通 { $who }…
consult-talking = 正与 { $who } 通话
consult-joined = 来电者可同时听到两位。
consult-asked-by = { $asker } 向您咨询。
consult-join = 让来电者加入
consult-end = 结束咨询
consult-give-up = 放弃
consult-complete = 将来电者交给同事
consult-complete-with-case = ……并移交个案
pass-on = 转给他人
pass-on-hint = 来电者保留原有位置等候下一位。个案仍由您负责。
pass-on-now = 转接来电者
whom = 给谁
whom-queue = 队列中空闲者
whom-colleague = 指定同事
queue = 队列
colleague = 同事
choose = 请选择…
nobody-signed-in = 没有其他人登录

## Partners

refer = 转给合作机构
send-errand = 派合作机构
refer-now = 提出转接
need = 所需帮助
language-there = 对方语言
partners-reading = 正在查找合作机构…
partners-unread = 无法读取合作机构，请重新选择所需帮助。
partners-none = 目前没有合作机构可提供此帮助。您可以改为约定回电。
partners-nearest = 可提供帮助者（由近及远）
partner-everywhere = 覆盖各地
partner-distance = { $km } 公里
partner-room = 可再接 { $room } 件
partner-speaks = 会说{ $language }
partner-closes = 开放至 { $at }
partner-by-telephone = 电话联系
manner = 方式
manner-warm = 陪同转接
manner-warm-hint = 合作机构接到来电者之前，您一直在线。
manner-blind = 直接转接
manner-blind-hint = 您立即空闲；来电者听音乐等候。
manner-overflow = 溢出转接
manner-errand = 派送任务
consent = 可以告知吗？
consent-given = 来电者同意
consent-not-needed = 无需同意
consent-emergency = 紧急：无法取得同意
consent-emergency-hint = 此操作会记录并接受审计。
consent-why = 原因
told = 告知合作机构的内容
told-situation = 现况
told-situation-hint = 正在发生什么。
told-background = 背景
told-background-hint = 起因是什么。
told-assessment = 评估
told-assessment-hint = 您的判断。
told-recommendation = 建议
told-recommendation-hint = 您的请求。
told-number = 来电者号码
told-hint = 仅告知已填写的内容，同意也仅限于此。
told-unavailable = 告知内容暂时无法读取。
transfers = 转接
transfer-at = 转往 { $partner }
transfer-of = 来自 { $partner }
transfer-proposed = 已提出
transfer-accepted = 已接受
transfer-connected = 合作机构已接手
transfer-completed = 已完成
transfer-returned = 已退回
transfer-declined = 已拒绝
transfer-expired = 无应答
transfer-withdrawn = 已撤回
transfer-withdraw = 撤回
record-outcome = 记录结果
outcome-note = 补充说明
record = 记录

## Promises

promise-a-callback = 约定回电
promise-a-follow-up = 约定跟进
promise-now = 约定
promise-made = 已约定，不会遗漏。
when = 时间
within-half-hour = 半小时内
within-two-hours = 两小时内
in-the-evening = 今晚 17–20 点
tomorrow-morning = 明天 9–12 点
not-before = 不早于
not-before-hint = 留空：立即。
until-when = 截止
zone-of = 时区：{ $zone }。
callback-urgent = 紧急
callback-urgent-hint = 优先于一切非立即处理的来电。
callback-urgent-within = 将在 { $span } 内回电，优先于一切非立即处理的来电。
hours-of-caller = 可致电的时段
hours-from = 从
hours-to = 到
hours-hint = 留空：任何时间。
other-number = 其他号码
other-number-hint = 留空：来电号码。
until-happened = 直到以下事项完成
other-step = 其他事项
other-step-hint = 拉丁字母短代码，如 test-result-known。
owed-callback = 回电
owed-follow-up = 跟进
owed-transfer = 在合作机构：等待结果
owed-referral = 转介
owed-here = 本个案尚未兑现
owed-here-by = 本个案由 { $owner } 尚未兑现
due-within = { $span } 后
late-for = 逾期：{ $span }
cover-for = 代 { $owner }
needs-decision = 多次尝试均未成功：请改期或撤销。
tried-times = 未成功尝试：{ $times } 次
promise-keep = 已完成
promise-move = 改期
promise-withdraw = 撤销
withdraw-why = 原因？

## The operator's own work

own-work = 您的个案与约定
my-promises = 您的约定
promises-late = { $late } 项逾期
promises-none = 没有待兑现的约定。
my-cases = 您的未结个案
cases-none = 没有未结个案。
reading = 正在读取…
case-open-for = 已开
case-at-hand = 当前
case-owes = 待兑现：{ $owed }
case-proposed-to = 已提议移交 { $to }
case-close = 关闭
hand-over = 移交
hand-over-propose = 提议
hand-over-withdraw = 撤回提议
hand-over-accept = 接手个案
hand-over-decline = 拒绝
hand-over-first = 这些个案在您不在时有约定。请逐一提议给同事；对方接受之前会留在此处。
hand-over-nothing = 没有需要移交的事项，可以关闭席位。
proposed-to-me = 提议移交给您
proposed-by = 来自 { $owner }
shift-end = 下班
desk-close = 关闭席位
desk-close-busy = 请先完成通话和记录。

## Keys

keys-title = 快捷键
keys-hint = 按键按位置识别，任何键盘布局都相同。
key-hold = 保持或恢复
key-notes = 转到记录
key-mute = 开关声音
key-help = 显示快捷键

## Commands, as they are called when one failed or waits

command-failed = { $command }：{ $why }
command-sign-in = 打开席位
command-sign-out = 关闭席位
command-ready = 就绪
command-pause = 暂停
command-accept = 接听
command-decline = 拒接
command-hold = 保持通话
command-resume = 恢复通话
command-end-call = 结束通话
command-add-note = 保存记录
command-wrap-up = 完成记录
command-consult = 咨询同事
command-join-consult = 让来电者加入
command-end-consult = 结束咨询
command-complete-consult = 将来电者交给同事
command-pass-on = 转接来电者
command-propose-transfer = 提出转接
command-withdraw-transfer = 撤回转接
command-record-outcome = 记录结果
command-make-promise = 约定
command-move-promise = 改期
command-keep-promise = 兑现约定
command-withdraw-promise = 撤销约定
command-check-step = 勾选事项
command-close-case = 关闭个案
command-propose-hand-over = 提议移交
command-accept-hand-over = 接手个案
command-decline-hand-over = 拒绝个案
command-withdraw-hand-over = 撤回提议

## Messages of supervisors

messages = 消息
message-from = 来自 { $from }
message-urgent = 紧急
message-read = 标为已读
command-dismiss-message = 收起消息
assigned-queues = 暂时分配：{ $queues }
surge-until = 高峰期至 { $at }：整理时间缩短。

## Why no call is offered

why-not-me = 为什么没有分配给我来电？
why-not-nobody-waits = 目前无人等候，适合您的来电会振铃。
why-not-waiting = 等待接听：{ $waiting }；您可接：{ $suitable }。
why-not-calls = { $why }：{ $calls }
why-not-until = 至 { $at }
obstacle-signed-out = 席位已关闭
obstacle-off-duty = 当前没有您的班次
obstacle-console-lost = 控制台曾无信号
obstacle-paused = 您暂停接听
obstacle-ringing = 另一来电振铃中
obstacle-talking = 您正在通话
obstacle-wrap-up = 您正在整理记录
obstacle-consulting = 您正在咨询同事
obstacle-other-queues = 在您不服务的队列
obstacle-not-licensed = 需要其他执业资格
obstacle-lacks-skill = 需要您不具备的技能或语言
obstacle-excluded = 您曾拒接、漏接或转出
obstacle-kept = 为同事保留
obstacle-callback-share = 回电已达上限
obstacle-rings-already = 已在振铃
