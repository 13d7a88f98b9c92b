"""The page of deadlines (时限与红黄牌), from the tables of the families, as `swg deadlines show` prints them."""

from collections.abc import Iterator

from docs.make.limits import limit_of
from docs.make.words import MADE, cell, head, roles, row
from messages.catalogue import Family
from messages.deadlines.rows import OVER
from messages.deadlines.rules import Rules, StepRule, pairs_of, rules_of
from messages.families import FAMILIES

INTRO = """# 时限与红黄牌 / Deadlines and cards

读者：运维人员、监察单位、审计人员和所有合作方。每个流程的每个状态有时限，或写明为何没有；此页由各报文族的表生成。
A 为平台的假定，
运维单位可用自己的表代替（设置 `deadlines`）。
For operators, supervisors, auditors and every partner. Each state of each process has its limit, or says why it has
none; this page is made from the families' tables. A marks our own assumptions, which an operator's own table may
replace (setting `deadlines`).

## 规则 / The rules

- 工作日按国务院办公厅公布的日历，含调休上班日，首日不计（民法典第 201 条），到末日所写的钟点为止；钟点时限不停。
  / Working days follow the State
  Council's calendar, make-up days included; the day a clock begins is not counted; the last ends at the hour given.
  Limits by the clock run on.
- 日历未公布的年份，时限为暂定，不发任何告知；公布并升级后按实际日历重算。自 11 月起，缺次年日历即在日志和 `swg
  doctor` 中提醒。 /
  A deadline that reaches into a year which is not published is provisional and gives nothing; it is reckoned
  again once
  the year is there. From November on the log and `swg doctor` say that next year's is missing.
- **预警**：时限过去 80 %（工作日时限只计工作日的时间）。**黄牌**：步骤超时。**红牌**：整体超时，
  或黄牌在一个工作日（17:00）内未整改。 / **Warning** at
  80 % (of limits by working days, of the time on these). **Yellow card**: a step is late. **Red card**: a
  handling is
  late as a whole, or a yellow card was not cured within a working day (17:00).
- 轮到企业或代理时只预警，不发牌；整体时限在轮到企业期间停止计时，恢复时至少留一个工作日。 / Where it is a
  trader's or agent's turn
  there are warnings and no cards; the clock of a handling stands still meanwhile, and then has a working day at
  least.
- 在时限当刻完成即为按时。步骤完成即整改，记录实际时间；再次进入同一状态另行计时。 / What is done at the very
  moment is in time. A card is cured once
  the step is done, and says when; a state that is entered again has a clock of its own.
- 每次告知是案件的一个事件，进入台账和签名链，并以 `supervision.card.1` 发给责任单位和监察单位；监察单位是角色
  `unit` 中登记编号
  `supervises` 为该角色或 `all` 的合作方。 / Each word is an event of the case, in the signed chain, and a message
  `supervision.card.1` to whoever is held to it and to who supervises him: the partner in role `unit` whose key
  `supervises` is that role, or `all`.
- 同一次超时只发一次，无论哪个进程、停机多久；停机后补发的告知写明当时应有的时间。 / The same miss has one card,
  whichever process gives it and
  however long all were down; what is given late has the times it ought to have.
- 告知写明规则、规则表摘要、案件、责任单位、起算、时限、实际与整改办法；规则表一经变更，先记入台账，旧表原文可查。
  / A card states rule, digest of the
  rules, case, unit, beginning, due, actual and cure; other rules are on record, with their text, before anything is
  told by them. A step that had begun before keeps its deadline.

```console
$ swg deadlines show --family inspection
$ swg deadlines show --toml > mine.toml
$ swg deadlines check mine.toml
$ swg deadlines replay --rules mine.toml --from 2026-10-23 --to 2026-11-22
$ swg deadlines cards --state red
$ swg deadlines expectations --family inspection
```

`replay` 把过去的案件事件按另一张表重算，列出新增、消失、变化的告知，不写任何记录。 / `replay` folds past events
by the other table and tells
which cards would be new, gone or changed; it writes nothing. `GET /v1/cards` 与 `GET /v1/expectations`
给程序用：分页、按权限，合作方只见与己有关的。 / are for programs: paged, and a partner sees his own alone.
"""


def page() -> str:
    """The whole page."""
    rules = rules_of(FAMILIES)
    lines = [MADE, "", *INTRO.splitlines()]
    for family in FAMILIES:
        if family.process is not None:
            lines += ["", *_family(rules, family)]
    lines += ["", "## 时效 / What is expected upon what", "", *head("报文 / messages", "", "")]
    lines += [row(f"`{pair.asked}` → `{pair.answered}`", pair.zh, pair.en) for pair in pairs_of(FAMILIES)]
    return "\n".join(lines) + "\n"


def _family(rules: Rules, family: Family) -> Iterator[str]:
    yield f"## {family.zh} / {family.en}"
    yield ""
    yield from head("状态 / state", "", "时限 / limit", "责任 / whose turn", "发牌 / cards")
    for step in rules.steps.values():
        if step.family == family.name:
            yield _step(rules, step)
    for rule in rules.wholes_of(family.name):
        whole = rule.whole
        states = "、".join(f"`{name}`" for name in whole.runs)
        rests = f"；停止计时 / rests: {'、'.join(f'`{name}`' for name in whole.rests)}" if whole.rests else ""
        told = f"整体 / as a whole: {whole.zh} / {whole.en}（{states}{rests}）"
        yield row(f"`{rule.name}`", cell(told), limit_of(whole.limit), roles(whole.by), "红 / red")


def _step(rules: Rules, step: StepRule) -> str:
    words = cell(f"{step.zh} / {step.en}")
    if step.limit is None:
        why = step.none or OVER
        return row(f"`{step.state}`", words, cell(f"无：{why.zh} / none: {why.en}"), "—", "—")
    named = "所载日期 / the day that is named" if step.limit.since and not step.limit.working_days else None
    carded = "黄、红 / yellow, red" if rules.gives_cards(step.by) else "仅预警 / warning only" if step.by else "—"
    limit = f"{named} ({step.limit.source})" if named and not step.limit.clock else limit_of(step.limit)
    return row(f"`{step.state}`", words, cell(limit), roles(step.by) if step.by else "—", carded)
