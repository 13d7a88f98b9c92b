"""What the portal says, Chinese and English: a row a sentence. A template asks for one by its name: `{{ t("login") }}`.

Names of pages are `page.<name>`. A name that is not here fails the page, so that a test which opens it notices.
"""

from collections.abc import Callable, Mapping

from gateway.web.portal.areas import AREAS

LANGUAGES = {"zh": "中文", "en": "English"}

WORDS: Mapping[str, tuple[str, str]] = {
    "window": ("国际贸易单一窗口", "Single Window"),
    "find": ("查找", "Find"),
    "find hint": ("任一编号：报关单、提单、箱号、合同…", "Any number: declaration, bill, container …"),
    "menu": ("菜单", "Menu"),
    "skip": ("跳到正文", "Skip to content"),
    "page.login": ("登录", "Sign in"),
    "page.factor": ("第二步验证", "Second step"),
    "page.home": ("首页", "Home"),
    "page.password": ("修改口令", "Change password"),
    "page.security": ("登录与签署方式", "How you sign in"),
    "page.sessions": ("登录记录", "Where you are signed in"),
    "page.problem": ("无法进行", "Not possible"),
    "login": ("登录名", "Login"),
    "password": ("口令", "Password"),
    "sign in": ("登录", "Sign in"),
    "sign out": ("退出", "Sign out"),
    "with passkey": ("用通行密钥登录", "Sign in with a passkey"),
    "with provider": ("用{0}登录", "Sign in with {0}"),
    "provider down": (
        "{0}暂时无法访问；可用本平台的登录名和口令登录",
        "{0} cannot be reached at the moment; you can sign in with a login and password of this site",
    ),
    "provider no": ("{0}未同意登录，可再试一次", "{0} did not let you in; you may try again"),
    "provider wrong": (
        "{0}的应答无效或已使用，请重新登录",
        "The answer of {0} is not valid, or was used; sign in again",
    ),
    "provider nobody": (
        "{0}已确认您的身份，但此处没有对应的账号。请把以下身份告知平台运维：{1}",
        "{0} knows you, but nobody here is registered as such. Tell the operator this identity: {1}",
    ),
    "provider left": (
        "您已退出本平台，但在{0}仍处于登录状态",
        "You have signed out here, and are still signed in at {0}",
    ),
    "provider leave": ("也从{0}退出", "Sign out of {0} too"),
    "or": ("或", "or"),
    "wrong": ("登录名、口令或验证码不正确", "The login, password or code is not right"),
    "wait": ("尝试次数过多，请 {0} 秒后再试", "Too many attempts; try again in {0} seconds"),
    "lost": (
        "忘记口令或丢失设备，请联系平台运维重置",
        "If you forgot your password or lost your device, ask the operator to reset your account",
    ),
    "code": ("六位验证码", "Six-digit code"),
    "code hint": ("打开验证器应用，输入当前的验证码", "Open your authenticator app and type the code it shows"),
    "used code": ("该验证码已用过，请等下一个", "This code was used already; wait for the next"),
    "confirm": ("确认", "Confirm"),
    "password now": ("现在的口令", "Password of now"),
    "password new": ("新口令", "New password"),
    "password again": ("再输入一次新口令", "New password again"),
    "password hint": ("至少 12 个字符，建议用几个词组成", "At least 12 characters; several words do well"),
    "password must": ("口令由他人设定，请先改成自己的", "Somebody else has set your password; choose your own first"),
    "password differs": ("两次输入不一致", "The two do not match"),
    "password changed": ("口令已修改，其他会话已结束", "Your password is changed, and all other sessions have ended"),
    "enrol": (
        "您的角色须有两种验证，请设置验证码或通行密钥",
        "Your role needs two ways to show who you are: set up codes or a passkey",
    ),
    "codes": ("动态验证码", "Codes of an app"),
    "codes on": ("已启用", "In use"),
    "codes off": ("未启用", "Not in use"),
    "codes begin": ("设置验证码", "Set up codes"),
    "codes end": ("停用验证码", "End codes"),
    "codes scan": (
        "用验证器应用扫描，或手工输入密钥，再填入它显示的验证码",
        "Scan this with an authenticator app, or type the key; then enter the code it shows",
    ),
    "codes key": ("密钥", "Key"),
    "passkeys": ("通行密钥", "Passkeys"),
    "passkey add": ("添加通行密钥", "Add a passkey"),
    "passkey name": ("名称，如“办公电脑”", "A name, such as “office computer”"),
    "passkey none": ("尚无通行密钥", "No passkey yet"),
    "passkey failed": ("未完成，可再试一次", "It was not completed; you may try again"),
    "passkey unable": (
        "此浏览器或地址不支持通行密钥（须用域名或 localhost，不能用 IP）",
        "No passkeys in this browser or at this address (a name or localhost is needed, not an IP)",
    ),
    "remove": ("移除", "Remove"),
    "made at": ("登记时间", "Registered"),
    "used at": ("上次使用", "Last used"),
    "never": ("从未", "never"),
    "began at": ("开始", "Began"),
    "seen at": ("最近活动", "Last seen"),
    "source": ("地址", "Address"),
    "browser": ("浏览器", "Browser"),
    "means": ("验证方式", "Shown by"),
    "this one": ("本次", "this one"),
    "end": ("结束", "End"),
    "end others": ("结束其他全部会话", "End all others"),
    "you are": ("当前登录", "Signed in as"),
    "of": ("单位", "Of"),
    "roles": ("角色", "Roles"),
    "page.signings": ("待签署", "To sign"),
    "page.signing": ("签署", "Sign"),
    "type": ("类型", "Type"),
    "number": ("报文编号", "Number"),
    "from": ("报送方", "From"),
    "state": ("状态", "State"),
    "until": ("期限", "Until"),
    "digest": ("原文摘要", "Digest of the document"),
    "statement": ("签署内容", "What is signed"),
    "document": ("查看原文", "Read the document"),
    "duty.maker": ("制单", "Made"),
    "duty.checker": ("复核", "Checked"),
    "duty.signatory": ("签发", "Signed"),
    "duty.declined": ("拒签", "Declined"),
    "duty.withdrawn": ("撤回", "Taken back"),
    "by passkey": ("以通行密钥", "with a passkey"),
    "check": ("复核无误", "It is right"),
    "sign": ("用通行密钥签署", "Sign with a passkey"),
    "sign what": (
        "签署前请核对原文；签署的是上面的内容及摘要",
        "Compare the document before you sign; what you sign is the statement and digest above",
    ),
    "sign outside": ("用企业密钥签署", "Sign with your company's key"),
    "statement get": ("下载签署内容", "Download what is signed"),
    "sign there": ("在存有私钥的机器上运行", "Run this where the private key is"),
    "signature file": ("签名文件 statement.sig", "The signature, statement.sig"),
    "upload": ("上传签名", "Upload the signature"),
    "upload wrong": (
        "签名不符：须由所列证书的私钥对下载的内容逐字节签名，签名文件不超过 4 KB",
        "It is not a signature of this certificate's key over what was downloaded, byte for byte, of 4 KB at most",
    ),
    "decline": ("拒签", "Decline"),
    "reason": ("原因", "Reason"),
    "reason wanted": ("请说明原因", "Say why"),
    "take back": ("撤回", "Take back"),
    "take back hint": ("签署前可撤回，并告知对方", "Until it is signed; the other side is told"),
    "show.waiting": ("待办", "Waiting"),
    "show.all": ("全部", "All"),
    "next page": ("下一页", "Next page"),
    "first page": ("回到第一页", "First page"),
    "document as it came": ("原始文件", "As it was sent"),
    "other duty": (
        "由贵单位{0}人员办理，您的角色不能办理此步",
        "It is for the {0} of your organisation; your role cannot do this step",
    ),
    "duty name.checker": ("复核", "checker"),
    "duty name.signatory": ("签发", "signatory"),
    "wait lost": (
        "可稍候，或改用通行密钥登录；口令遗忘或账号被他人尝试，请联系平台运维",
        "Wait, or sign in with a passkey. If you forgot it, or somebody else tries your account, ask the operator",
    ),
    "nothing waits": ("没有待签署的报文", "Nothing waits to be signed"),
    "shown too long ago": ("请重新登录后再进行此操作", "Sign in again before you do this"),
    "back": ("返回", "Back"),
    "request": ("请求编号", "Request"),
    "to the start": ("回到首页", "To the start"),
    "page.kept": ("内容已保留", "What you typed is kept"),
    "kept ended": ("登录已结束，您填写的内容还在", "Your session has ended; what you typed is still here"),
    "kept old": ("请确认后发送", "Please confirm before it is sent"),
    "kept safe": ("尚未发送任何内容，请不要关闭此页", "Nothing has been sent yet; keep this page open"),
    "kept first": ("第一步：", "First:"),
    "kept sign in": ("在新窗口登录", "sign in, in a window of its own"),
    "kept then": ("第二步：回到此页继续", "Then come back to this page and go on"),
    "kept as": (
        "此页是在您重新登录之前打开的。现在以“{0}”的身份登录，确认即以此身份发送",
        "This page was opened before you signed in again. You are now signed in as {0}, and it is sent in that name",
    ),
    "kept files": (
        "文件无法保留，请返回重选",
        "Files are not kept: go back to the form and choose them again",
    ),
    "kept go on": ("已登录，继续", "I have signed in: go on"),
    "kept send": ("确认发送", "Send it"),
    "problem.not-signed-in": ("登录已结束", "Your session has ended"),
    "mend.not-signed-in": ("请重新登录后再试", "Sign in again, then try once more"),
    "mend.not-allowed": (
        "此项不属于您的角色，或页面已过期：请从首页重新进入；确需办理的，请联系平台运维",
        "This is not for your role, or the page is too old: begin at the start; if you need it, ask the operator",
    ),
    "mend.not-found": (
        "请核对编号，或用上方查找框；只能查看与本单位有关的内容",
        "Compare the number, or use the search box above; only what concerns you can be read",
    ),
    "problem.no-such-path": ("没有这个页面", "There is no such page"),
    "mend.no-such-path": (
        "请检查地址，或从首页和菜单重新进入",
        "Compare the address, or begin at the start or in the menu",
    ),
    "mend.bad-request": ("请返回表单，检查后重新提交", "Go back to the form, look it over and send it again"),
    "problem.too-large": ("内容过大", "That is too large"),
    "mend.too-large": ("请分几次提交", "Send it in several parts"),
    "mend.unsupported-type": ("请用本站的表单提交", "Use the forms of this site"),
    "mend.too-many": ("请稍候再试；经常如此，请联系平台运维", "Wait a little; if it comes often, ask the operator"),
    "mend.busy": ("请稍候片刻再试，不会重复受理", "Wait a moment and try again; nothing is taken twice"),
    "mend.maintenance": ("请在维护结束后再试", "Try again once the maintenance is over"),
    "mend.ours": (
        "请稍后再试；仍不行，请把请求编号告知平台运维",
        "Try again later; if it stays, tell the operator the request number",
    ),
}

MEANS: Mapping[str, tuple[str, str]] = {
    "password": ("口令", "password"),
    "totp": ("验证码", "code"),
    "passkey": ("通行密钥", "passkey"),
    "provider": ("单位账号", "organisation"),
    "provider-second": ("单位账号（两种验证）", "organisation, in two ways"),
}

for _area in AREAS:
    if _again := WORDS.keys() & _area.WORDS.keys():
        raise ValueError(f"said twice: {_again}")
    WORDS = {**WORDS, **_area.WORDS}

Say = Callable[..., str]


def in_language(language: str) -> Say:
    """What says a sentence in this language; {0} … are filled with what else is given."""
    at = list(LANGUAGES).index(language)

    def say(name: str, *given: object) -> str:
        return WORDS[name][at].format(*given)

    return say
