"""What is to be said of a partner before he is registered, in Chinese and English."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Remark:
    """Something to be said, zh and en with the mend. refuses: he cannot be registered so."""

    refuses: bool
    zh: str
    en: str

    def __str__(self) -> str:
        return f"{self.zh} / {self.en}"
