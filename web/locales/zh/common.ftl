# 各页面共用的文字。

skip-to-content = 跳到正文
sign-out = 退出登录
language = 语言
theme = 外观
theme-system = 跟随系统
theme-light = 浅色
theme-dark = 深色
close = 关闭
unknown = 未知
server-out-of-reach = 无法连接服务器，正在重试……

## 分诊得出的紧急程度

acuity-immediate = 危急
acuity-very-urgent = 很急
acuity-urgent = 紧急
acuity-standard = 一般
acuity-not-urgent = 不急

## 患者年龄段

age-unknown = 年龄未知
age-infant = 婴幼儿
age-child = 儿童
age-adult = 成人
age-senior = 老年人

## 计时

due-in = 还剩 { $span }
late-by = 超时 { $span }

## 接线员状态

status-signed-out = 未登录
status-ready = 空闲
status-offered = 振铃
status-talking = 通话
status-wrap-up = 整理
status-not-ready = 示忙
pause-signed-in = 刚登录
pause-missed = 漏接来电
pause-break = 休息
pause-meal = 用餐
pause-training = 培训
pause-paperwork = 文书工作

## 承诺事项

promise-callback = 回电
promise-rescue = 挽救回电
promise-virtual-hold = 保留排位
promise-transfer = 转接跟进
promise-follow-up = 随访
promise-referral = 转诊关怀

## 编号

case-n = 个案 { $id }

## 出错提示

error-out-of-reach = 无法连接服务器，请稍后再试。
error-unknown = 操作未成功。
text-unavailable = 内容暂时无法读取。
