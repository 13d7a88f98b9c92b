"""The verbs, in the order they are shown. A verb's file is read when it is called: reading all takes a second and more.

The file of a verb or noun has its name, with `_` for `-`, and a Typer of its own called `verbs`, which has a noun's
name.
"""

import gc
from importlib import import_module
from typing import Annotated, Any

import typer
from typer.core import TyperCommand, TyperGroup

VERBS = (  # name, and what it does, as its own help begins
    ("agreement", "三方协议与平台会签 / agreements, countersigned"),
    ("archive", "归档文件 / archives of documents"),
    ("attack-self", "用全部已知攻击检验自己的平台 / Try every known attack on a gateway of your own."),
    ("case", "案件 / cases"),
    ("cert", "证书、CA 与吊销列表 / certificates, authorities, lists"),
    ("dead", "死信与待认领 / deliveries that wait for an operator"),
    ("deadlines", "时限、红黄牌与时效 / deadlines and cards"),
    ("deliver", "投递进程（集群），Ctrl-C 停止 / Deliver, as one of the processes of a cluster; Ctrl-C stops it."),
    ("demo", "从零演示：海关、场站、港口、企业与网关 / The gateway and everyone it talks to, from nothing."),
    ("doctor", "体检：密钥、Schema、存储、时钟、端口 / Check keys, schemas, storage, clock, ports; say what to mend."),
    ("evidence", "证据包 / evidence of a message, in one file"),
    ("explain", "凭哪条规则、为什么（如 swg release explain）/ Which rule decides and why, e.g. swg release explain."),
    ("finding", "问题代码 / the finding codes"),
    ("journal", "台账：核验、审计、清除、备份、归档 / the journal: verify, audit, erase, back up, archive"),
    ("key", "平台密钥与换钥 / the gateway's own keys, and their change"),
    ("mailbox", "信箱 / a partner's mailbox"),
    ("maintenance", "维护公告与暂停受理 / notices of maintenance"),
    ("migrate", "升级台账表结构；--dry-run 只显示 / Bring the journal's tables up to date; --dry-run shows the steps."),
    ("partner", "合作方与接入约定 / partners and their agreements"),
    ("person", "登录人员：角色、口令、锁定 / people who sign in: roles, passwords, locks"),
    ("queue", "消息代理上的队列 / queues at the broker"),
    ("receipt", "回执 / receipts"),
    ("reconcile", "对账：银行账目与结果反馈 / banks' books"),
    (
        "relay",
        "调度进程（集群），Ctrl-C 停止 / Find what is due, as one of the processes of a cluster; Ctrl-C stops it.",
    ),
    ("replay", "演练：过去的报文按新规则重走一遍 / Rehearse: past messages through new tables; nothing is sent."),
    ("send", "签名、发送并显示回执 / Sign, send, show the receipt."),
    ("serve", "运行网关，Ctrl-C 停止 / Run the gateway; Ctrl-C stops it."),
    ("sign", "签名：信封内签名，排他规范化 / Seal a document: enveloped XML-DSig, exclusive C14N."),
    ("signing", "待签署 / what waits to be signed"),
    (
        "simulate",
        "模拟合作方（海关、场站、港口、企业、银行）/ Play a partner; `swg simulate customs -- --help` shows its flags.",
    ),
    ("translate", "格式转换；来源格式由根元素认出 / Translate; the source form is known by its root element."),
    ("validate", "一次告知全部问题 / Tell everything that is wrong with a document, at once."),
    ("verify", "验签：只信所给证书 / Verify a seal, trusting only the certificates given."),
)

FILES = {"journal": "record", "person": "people"}  # nouns whose file has another name


class Verb(TyperCommand):
    """A verb as the list of all shows it."""

    def read(self) -> Any:
        """The verb itself, or the noun with its verbs."""
        every = typer.Typer()
        name = str(self.name)
        every.add_typer(import_module(f"gateway.cli.{FILES.get(name, name.replace('-', '_'))}").verbs)
        _keep_what_was_read()
        return typer.main.get_group(every).commands[str(self.name)]

    def make_context(self, *words: Any, **more: Any) -> Any:
        """Of the verb itself: it parses its own words, and runs."""
        return self.read().make_context(*words, **more)


def _keep_what_was_read() -> None:
    """From here on garbage is looked for, but not in the code, where `main` has put it off."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()


class Verbs(TyperGroup):
    """All of them; and a family whose rule tables can say why, as a noun by its name."""

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """A verb or noun of the list; else of a family."""
        found = super().get_command(ctx, cmd_name)
        if found is not None or not cmd_name.isidentifier():
            return found
        from gateway.cli.explain import noun

        group = noun(cmd_name)
        _keep_what_was_read()
        return typer.main.get_command(group) if group is not None else None

    def __init__(self, **attributes: Any) -> None:
        super().__init__(**{**attributes, "commands": {name: Verb(name, help=told) for name, told in VERBS}})


app = typer.Typer(
    name="swg",
    cls=Verbs,
    no_args_is_help=True,
    invoke_without_command=True,
    pretty_exceptions_enable=False,
    add_completion=False,
)


@app.callback()
def begin(
    version: Annotated[bool, typer.Option("--version", is_eager=True, help="版本 / the version")] = False,
) -> None:
    """单一窗口报文网关 / Single-window gateway: takes trade messages in, keeps them, carries them on."""
    if version:
        from gateway import VERSION

        typer.echo(f"swg {VERSION}")
        raise typer.Exit
    from gateway.telemetry import logs

    logs.set_up_verbs()
