"""Runs the gates and the checks over one document."""

from gateway.check.applications import APPLICATION_GATES
from gateway.check.checks import CHECKS, once_a_value
from gateway.check.examination import Examination, Tools
from gateway.check.gates import GATES
from messages.findings import Finding


def pass_gates(examination: Examination, tools: Tools) -> bool:
    """Whether every gate lets the document through; else the findings of the first that does not are its answer."""
    for gate in GATES if examination.application is None else APPLICATION_GATES:
        examination.findings += gate(examination, tools)
        if examination.findings:
            return False
    return True


def run_checks(examination: Examination, tools: Tools) -> tuple[Finding, ...]:
    """Everything the checks say, added up; blocks while the explainer explains, where the schema said no."""
    for check in CHECKS:
        examination.findings += check(examination, tools)
    return tools.catalogue.findings.bounded(once_a_value(examination.findings))


def examine(examination: Examination, tools: Tools) -> tuple[Finding, ...]:
    """Gates, then checks."""
    if pass_gates(examination, tools):
        return run_checks(examination, tools)
    return tools.catalogue.findings.bounded(examination.findings)
