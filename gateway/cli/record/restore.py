"""`swg journal restore`: a backup in the journal's place, in a new epoch; `epoch`: where a server restored it."""

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from gateway.cli.catalogue import settings
from gateway.cli.journal import database, hold_alone, who
from gateway.cli.output import Declined, out, print_json
from gateway.cli.record.keys import master_key, refusing, sqlite_journal
from gateway.cli.record.noun import By, Json, verbs
from gateway.cli.record.orphans import print_orphans
from gateway.journal.acts import Act
from gateway.journal.vault import backup as vault
from gateway.partners.partner import Scope

if TYPE_CHECKING:
    from gateway.assembly.restoring import Begun  # the whole gateway, which no verb that reads needs

MOST_SHOWN = 20


@verbs.command()
def restore(
    file: Annotated[Path, typer.Argument(help="备份文件 / the backup")],
    replace: Annotated[bool, typer.Option("--replace", help="现有台账改名留存 / keep the present one aside")] = False,
    by: By = None,
    as_json: Json = False,
) -> None:
    """恢复台账，开始新纪元；须先停下网关 / Restore a backup into a new epoch; the gateway must be stopped first."""
    from gateway.assembly.restoring import begin_epoch, keep_outside

    journal = sqlite_journal()
    if journal.exists() and not replace:
        raise Declined(f"{journal} 已有台账；--replace 将其改名留存 / there is a journal; --replace keeps it aside")
    mark, begun = f".before-{time.strftime('%Y%m%dT%H%M%S')}", list["Begun"]()
    old = journal.with_name(f"{journal.name}{mark}").name if journal.exists() else None

    def begin(new: Path, header: Mapping[str, Any]) -> None:
        def act(note: str) -> Act:
            note = f"of {header['batches']} batches{f'; instead of {old}' if old else ''}; {note}"
            return Act(by or who(), Scope.OPERATOR.value, "restore", file.name, note, vault.digest(file))

        url = f"sqlite:///{new}"
        begun.append(begin_epoch(settings(), url, made_at=header["made_at"], by=by or who(), act=act))

    with _alone(), refusing():
        told, aside = vault.restore(file, journal, master_key(), aside=mark, begin=begin)
        keep_outside(settings(), begun[0], mark)
    lost = vault.behind(told, aside) if aside else 0
    epoch = _told(begun[0])
    if as_json:
        before = str(aside) if aside else None
        more = {"file": str(file), "batches": told["batches"], "before": before, "behind": lost}
        print_json(more | epoch | {"items": [each.row() for each in begun[0].orphans]})
        return
    out.print(f"已恢复 / restored: 批次 / batches {told['batches']}")
    if aside:
        out.print(f"原台账 / the journal before: {aside}，多 {lost} 批 / {lost} batches ahead of the backup")
    _print_epoch(begun[0])


@verbs.command()
def epoch(
    reason: Annotated[str, typer.Option(help="缘由，记入台账 / why, for the record")],
    by: By = None,
    as_json: Json = False,
) -> None:
    """数据库自行恢复后开始新纪元（PostgreSQL）；须先停下网关 / Begin a new epoch after the server restored itself."""
    from gateway.assembly.restoring import begin_epoch, keep_outside

    with database():  # there is a journal; else this would make one
        pass
    with _alone(), refusing():
        begun = begin_epoch(
            settings(), settings().database_url, made_at=None, by=by or who(),
            act=lambda note: Act(by or who(), Scope.OPERATOR.value, "restore", "database", f"{reason}; {note}"),
        )  # fmt: skip
        keep_outside(settings(), begun, f".before-{time.strftime('%Y%m%dT%H%M%S')}")
    if as_json:
        print_json(_told(begun) | {"items": [each.row() for each in begun.orphans]})
        return
    _print_epoch(begun)


@contextmanager
def _alone() -> Iterator[None]:
    from gateway.assembly import Occupied, lock

    hold_alone()
    try:
        with lock(settings().data):
            yield
    except Occupied:
        raise Declined(
            f"{settings().data} 正在使用，请先停下网关 / the gateway works on it: stop it first, then restore"
        ) from None


def _told(begun: "Begun") -> dict[str, Any]:
    return {
        "epoch": begun.number,
        "after_receipt": begun.after_seq,
        "first_record": begun.first_seq,
        "after_batch": begun.after_batch,
        "first_batch": begun.first_batch,
        "outside_batches": begun.known.size or None,
        "orphans": len(begun.orphans),
    }


def _print_epoch(begun: "Begun") -> None:
    out.print(
        f"第 {begun.number} 纪元 / epoch {begun.number}: 记录自 {begun.first_seq}、批次自 {begun.first_batch} 起，"
        "此前编号不再使用 / it goes on at these numbers; none before is given again"
    )
    outside = f"{begun.known.size} 批 / batches" if begun.known.size else "没有 / there was none"
    out.print(f"外存检查点 / checkpoint kept outside: {outside}；备份止于 / the backup ends at {begun.after_batch}")
    rows = [each.row() | {"again": None} for each in begun.orphans[:MOST_SHOWN]]
    print_orphans(rows)
    if (more := len(begun.orphans) - len(rows)) > 0:
        out.print(f"另有 {more} 份 / {more} more: swg journal orphans")
    out.print(
        "请告知上列合作方用原报文重发（得到新回执）；备份后清除的内容又回来了，请再次清除；再运行 `swg doctor` / "
        "tell these partners to send the same documents again, each gets a new receipt; erase anew what was erased "
        "since; then `swg doctor`"
    )
