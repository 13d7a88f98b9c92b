"""Partners to play with: everyone whom the families need, as files an operator would write.

None of them exists: organisation codes are invented, keys are made for the demo, certificates say SAMPLE.
"""

from collections.abc import Iterator
from importlib import resources
from pathlib import Path

from gateway.partners.files import PartnerFile, read
from gateway.partners.partner import OWN
from messages.catalogue import Catalogue

FORMS = (OWN, "bank", "insurer-json", "insurer_xml")  # that the files name


def read_samples(catalogue: Catalogue) -> Iterator[PartnerFile]:
    """The files beside this one, by name."""
    with resources.as_file(resources.files(__package__)) as folder:
        for path in sorted(Path(folder).glob("*.toml")):
            yield read(path, catalogue, forms=FORMS)
