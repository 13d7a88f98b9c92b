"""`swg doctor`: whether this installation is fit to run, and what to mend where it is not."""

from collections.abc import Iterator
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Annotated

import typer
from rich.markup import escape
from rich.progress import Progress, SpinnerColumn, TextColumn

from gateway.cli.checkup import brokers, calendar, clock, copies, kept, keys, network, software, storage, trust, ways
from gateway.cli.checkup.told import Check, Installation, Level, Told, fail, ok
from gateway.cli.output import REFUSED, err, out, print_json
from gateway.settings import BadSettings, load
from gateway.settings.families import load_families
from gateway.telemetry import masking
from messages.catalogue import Catalogue

verbs = typer.Typer()

CHECKS: tuple[tuple[str, str, Check], ...] = (
    ("libraries", "程序库", software.libraries),
    ("signing", "签名", software.signing),
    ("schemas", "Schema", software.schemas),
    ("folder", "数据目录", storage.folder),
    ("disk", "磁盘", storage.disk),
    ("fsync", "落盘", storage.syncs),
    ("database", "台账", storage.database),
    ("migrations", "表结构", storage.migrations),
    ("wal", "预写日志", storage.write_ahead_log),
    ("survival", "抗毁", storage.survival),
    ("checkpoint", "检查点", kept.checkpoint),
    ("backups", "备份", copies.backups),
    ("key", "平台密钥", keys.gateway_key),
    ("next-key", "下一把密钥", keys.next_key),
    ("partner-keys", "合作方密钥", keys.partner_keys),
    ("tls", "HTTPS 证书", keys.tls),
    ("ca", "私有 CA", keys.private_authority),
    ("certificates", "登记证书", trust.registered_certificates),
    ("authorities", "受信 CA", trust.authorities),
    ("crl", "吊销列表", trust.lists),
    ("production", "生产要求", trust.fit_for_production),
    ("clock", "时钟", clock.steady),
    ("ntp", "校时", clock.synchronised),
    ("chain-time", "台账时间", clock.chain_time),
    ("calendar", "工作日历", calendar.working_days),
    ("port", "端口", network.port),
    ("socket", "控制套接字", network.control_socket),
    ("broker", "消息代理", brokers.broker),
    ("queues", "队列", brokers.queues),
    ("ways", "约定的通道", ways.ways),
)
MARKS = {Level.OK: ("green", "正常"), Level.WARN: ("yellow", "注意"), Level.FAIL: ("red", "不合格")}


@verbs.command()
def doctor(
    as_json: Annotated[bool, typer.Option("--json", help="输出 JSON / print JSON")] = False,
) -> None:
    """体检：密钥、Schema、存储、时钟、端口 / Check keys, schemas, storage, clock, ports; say what to mend."""
    told: list[tuple[str, str, Told]] = []
    columns = (SpinnerColumn(), TextColumn("{task.description}"))
    with Progress(*columns, console=err, transient=True, disable=as_json) as progress:
        task = progress.add_task("")
        for name, zh, each in _run():
            progress.update(task, description=f"{zh} / {name}")
            told.append((name, zh, each))
    fit = all(each.level is not Level.FAIL for _, _, each in told)
    if as_json:
        print_json({"fit": fit, "checks": [{"check": name, **asdict(each)} for name, _, each in told]})
    else:
        _print(told, fit=fit)
    if not fit:
        raise typer.Exit(REFUSED)


def _run() -> Iterator[tuple[str, str, Told]]:
    try:
        settings = load()
        catalogue = Catalogue(load_families(settings))
    except BadSettings as problem:
        mend = ("按提示修正环境变量或 swg.toml", "mend the environment or swg.toml as it says")
        yield "settings", "设置", fail("设置有误，其余未检查", f"{problem}; nothing else was looked at", *mend)
        return
    how = "生产 / production" if settings.production else "非生产 / no production"
    yield "settings", "设置", ok(f"设置可用（{settings.engine}）", f"the settings hold: {settings.engine}, {how}")
    of = Installation(settings, catalogue, datetime.now(UTC))
    try:
        for name, zh, check in CHECKS:
            yield from ((name, zh, each) for each in _safely(check, of))
    finally:
        of.close()


def _safely(check: Check, of: Installation) -> Iterator[Told]:
    """What a check says; one that breaks does not keep the others from being made."""
    try:
        yield from check(of)
    except Exception as problem:
        mend = ("先处理其他不合格项，仍如此请报告", "mend what else is not fit; if it stays, report it")
        yield fail("该项检查未能完成", f"the check broke off: {masking.broken(problem)}", *mend)


def _print(told: list[tuple[str, str, Told]], *, fit: bool) -> None:
    for name, zh, each in told:
        colour, mark = MARKS[each.level]
        out.print(
            f"[{colour}]{mark} {each.level.value:4}[/]  [bold]{zh} {name}[/]  {escape(each.zh)} / {escape(each.en)}"
        )
        if each.mend_zh:
            out.print(f"            改法 / mend: {escape(each.mend_zh)} / {escape(each.mend_en)}")
    counts = {level: sum(each.level is level for _, _, each in told) for level in Level}
    said = "可以运行 / fit to run" if fit else "不宜运行 / not fit to run"
    out.print(
        f"[bold]{said}[/]  正常 {counts[Level.OK]} ok, 注意 {counts[Level.WARN]} warn, 不合格 {counts[Level.FAIL]} fail"
    )
