"""What stands behind a button: never a label, at most 64 bytes, no language."""

from __future__ import annotations

from dataclasses import dataclass

from storage.values import base36

# Buttons of a question carry the dialog and the revision at which it appeared.
OPTION, PAGE, YES, BACK, CANCEL, CHANGE, DROP, OTHERWISE = "opybxckn"
# Buttons that work with any stored state.
MENU, LANGUAGE, HELP, PERSON, STOP, MORE, START, GO_ON, FRESH, BOT = "mlhqzusgfr"
WRITE, WORK = "tj"
# Buttons of a reminder carry the booking, its version, and the reminder's own row.
COMING, MOVE_IT, CANCEL_IT = "avw"
# Buttons of an own reminder carry it, the row that came, and the day it is about.
SHOW_OWN, DONE_OWN, MORE_OWN, FORGET_OWN = "SDAF"
# Buttons of the waiting list carry the entry, what is offered, and their own row.
TAKE_IT, NOT_THIS, OFF_THE_LIST, STILL = "TNLW"
# Buttons of a notice about an event carry the seat, its version, and what is answered:
# a word, a date, the notice's own row.
EVENT = "E"
# Buttons of a notice about a placement: the placement, its version, a word and the row.
PLACED = "P"
# A face below "how was your appointment?", with the booking, its version and the row.
FACE = "H"
# My data: see it; delete everything, after one more tap.
DATA, DELETE, ERASE = "ide"
# What still works while a human, not the bot, is listening.
ALWAYS = (
    STOP,
    LANGUAGE,
    BOT,
    COMING,
    MOVE_IT,
    CANCEL_IT,
    SHOW_OWN,
    DONE_OWN,
    MORE_OWN,
    FORGET_OWN,
    TAKE_IT,
    NOT_THIS,
    OFF_THE_LIST,
    STILL,
    EVENT,
    PLACED,
    FACE,
    DATA,
    DELETE,
    ERASE,
    "start",
)
LONGEST = 64


@dataclass(frozen=True, slots=True)
class Token:
    """A verb, and for a question's button its dialog, revision and argument."""

    verb: str
    dialog: int = 0
    revision: int = 0
    argument: str = ""

    def __str__(self) -> str:
        if self.dialog:
            head = f"{self.verb}.{base36(self.dialog)}.{base36(self.revision)}"
        else:
            head = self.verb
        return f"{head}.{self.argument}" if self.argument else head


def parse(text: str) -> Token | None:
    """Read a token; None for what was never one of ours."""
    if len(text.encode()) > LONGEST:
        return None
    verb, _, rest = text.partition(".")
    if len(verb) != 1:
        return None
    if verb in "opybxckngavwSDAFTNLWEPH":
        parts = rest.split(".", 2)
        try:
            dialog = int(parts[0], 36)
            revision = int(parts[1], 36) if len(parts) > 1 else 0
        except ValueError:
            return None
        return Token(verb, dialog, revision, parts[2] if len(parts) > 2 else "")
    return Token(verb, argument=rest) if verb in "mlhqzusfrtjide" else None
