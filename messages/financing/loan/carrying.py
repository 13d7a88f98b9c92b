"""What a loan lets go of, so that it does not grow with every drawdown: what is settled long ago is carried as sums.

Numbers of drawdowns, repayments and bookings that it lets go of the journal knows again (`Received.let_go`), and so it
does a document that is financed whole. Of a document that has more to it, what is financed of it is kept as one sum, of
so many documents; beyond those, of the oldest nothing more is financed under any loan until this one is closed (A).
"""

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from messages.financing.documents import Paper, Use, Worth
from messages.financing.loan.known import Loan
from messages.financing.loan.ledger import ASKED, RECEIVED, Carried, Draw, Ledger, Repayment
from messages.money import Money

MOST_KEPT = 50  # drawdowns of one loan in full of which nothing is left to pay, and repayments that came to an end
MOST_PAPERS = 100  # documents of which such drawdowns have financed a part


def lightened(known: Loan, most: int = MOST_KEPT, papers: int = MOST_PAPERS) -> Loan:
    """What is known of a loan, without what it need not keep in full any more; once it has ended it stays as it is."""
    if known.spent:
        known = replace(known, spent=())
    if known.outcome is not None:
        return known
    ledger, gone = _carried(_few(known.ledger, most), most)
    known = replace(known, ledger=ledger) if ledger is not known.ledger else known
    return _without(known, gone, papers) if gone else known


def _few(ledger: Ledger, most: int) -> Ledger:
    """With the newest repayments that came to an end, and all that have not."""
    over = [each for each in ledger.repayments if not is_on_its_way(each)]
    going = {each.repayment_no for each in over[: max(0, len(over) - most)]}
    if not going:
        return ledger
    return replace(ledger, repayments=tuple(each for each in ledger.repayments if each.repayment_no not in going))


def is_on_its_way(repayment: Repayment) -> bool:
    """Whether the bank has still to post or refuse it."""
    return repayment.place in (ASKED, RECEIVED)


def _carried(ledger: Ledger, most: int) -> tuple[Ledger, tuple[Draw, ...]]:
    """The ledger without the oldest drawdowns that are over, where there are more than so many; and those.

    That of the newest posting stays: the journal knows its number only once the case is written with it.
    """
    if len(ledger.draws) <= most:
        return ledger, ()
    newest = ledger.postings[-1].draw_no if ledger.postings else None
    over = [each for each in ledger.draws if is_over(ledger, each)]
    gone = tuple([each for each in over if each.draw_no != newest][: max(0, len(over) - most)])
    if not gone:
        return ledger, ()
    numbers = {each.draw_no for each in gone}
    posted = ledger.carried.posted
    for number in numbers:
        posted += ledger.posted(number)
    carried = Carried(
        count=ledger.carried.count + len(gone),
        disbursed=ledger.carried.disbursed + sum((each.disbursed.amount for each in gone if each.disbursed), Decimal()),
        posted=posted,
    )
    after = Ledger(
        draws=tuple(each for each in ledger.draws if each.draw_no not in numbers),
        postings=tuple(each for each in ledger.postings if each.draw_no not in numbers),
        dues=tuple(each for each in ledger.dues if each.draw_no not in numbers),
        repayments=tuple(each for each in ledger.repayments if each.draw_no not in numbers),
        carried=carried,
    )
    return after, gone


def is_over(ledger: Ledger, draw: Draw) -> bool:
    """Whether nothing is left to be said of a drawdown: it was refused, or all of it is paid and nothing is due."""
    return not draw.waits and draw.draw_no not in ledger.unsettled


def _without(known: Loan, gone: Iterable[Draw], most: int) -> Loan:
    """The loan without the documents of drawdowns that are gone, but for what there may be more to."""
    financed = list(known.financed)
    for use in (use for draw in gone if not draw.rejected for use in draw.uses):
        _add(financed, use)
    drawn = [use.paper for draw in known.ledger.draws if not draw.rejected for use in draw.uses]
    idle = [each.paper for each in financed if not any(paper.is_one_with(each.paper) for paper in drawn)]
    spent = [paper for paper in idle if _is_whole(paper, known.worths, financed)]
    spent += [paper for paper in idle if paper not in spent][: max(0, len(financed) - len(spent) - most)]
    return replace(
        known,
        spent=tuple(spent),
        financed=tuple(each for each in financed if each.paper not in spent),
        worths=tuple(each for each in known.worths if not any(each.paper.is_one_with(paper) for paper in spent)),
    )


def _add(financed: list[Use], use: Use) -> None:
    for n, each in enumerate(financed):
        if each.paper.is_one_with(use.paper) and each.used.currency == use.used.currency:
            whole = Money(each.used.amount + use.used.amount, use.used.currency)
            paper = each.paper if each.paper.digest is not None else use.paper
            financed[n] = Use(paper=paper, used=whole)
            return
    financed.append(use)


def _is_whole(paper: Paper, worths: Iterable[Worth], financed: Iterable[Use]) -> bool:
    """Whether a document is financed whole, by what this loan has said that it is worth."""
    worth = next((each.worth for each in worths if each.paper.is_one_with(paper)), None)
    if worth is None:
        return False
    uses = (each.used for each in financed if each.paper.is_one_with(paper) and each.used.currency == worth.currency)
    return sum((each.amount for each in uses), Decimal()) >= worth.amount
