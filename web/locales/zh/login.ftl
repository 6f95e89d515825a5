# 登录页。

login-title = 登录
login-lead = 供值班主管查看的调度大屏，以及供接线员使用的接线台。
login-refused = 这不是本热线的凭证。请检查是否粘贴完整。
login-expired = 凭证已过期，请重新领取。
login-no-pages = 这是机器使用的凭证。电话网关和合作机构没有网页。
login-elsewhere = 本服务器不为该凭证所属的中心提供服务。
login-no-desk = 目前没有空闲座席，请稍后再试。
login-already = 您已登录
login-as = 身份：{ $subject }
to-board = 前往调度大屏
to-console = 前往接线台

## 演示

demo-title = 看看演示
demo-lead = 其中的人物均为虚构，无需凭证。
demo-supervisor = 以主管身份
demo-supervisor-lead = 在大屏上纵览整条热线。
demo-operator = 以接线员身份
demo-operator-lead = 坐到接线台前，亲自接听来电。

## 使用凭证

token-title = 使用凭证
token-label = 您的凭证
token-hint = 粘贴到这里。凭证保存在脚本无法读取的 Cookie 中，直至过期或您退出登录。
no-token = 我没有凭证
no-token-ask = 请向管理本热线服务器的人员索取。凭证写明您的身份和角色，有效期为数小时。
no-token-admin = 管理员用以下命令签发：
