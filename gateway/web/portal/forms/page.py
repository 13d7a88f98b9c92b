"""A form in HTML."""

from jinja2 import Environment

from gateway.web.portal.forms.shown import MOST_CHOICES, Shown

TEMPLATE = "form.html"


def html_of(environment: Environment, form: Shown, language: str, **said: object) -> str:
    """What stands within a form: the summary of what is wrong, and the inputs. said: what the page knows."""
    module = environment.get_template(TEMPLATE).make_module({**said, "most_choices": MOST_CHOICES})
    return str(module.body(form, language))  # type: ignore[attr-defined]
