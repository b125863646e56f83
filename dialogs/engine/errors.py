"""What can be wrong with a dialog: always the author's doing, never a visitor's."""

from __future__ import annotations


class DialogError(Exception):
    """Base of all errors of this package; the docstring is the message."""

    def __init__(self, **data: object) -> None:
        self.data = data
        text = " ".join((self.__doc__ or "").split()).format(**data)
        super().__init__(text)


class ForeignAwait(DialogError):
    """await only chat: {name} was awaited at {where}"""


class NotAsync(DialogError):
    """dialog {name!r} must be an `async def` whose first argument is chat"""


class Taken(DialogError):
    """there are two dialogs or fragments named {name!r}"""


class UnknownDialog(DialogError):
    """there is no dialog named {name!r}"""


class KeyTwice(DialogError):
    """dialog {dialog!r} asked key {key!r} twice in one run;
    give a loop's keys an index"""


class BadKey(DialogError):
    """{key!r} is no key: small letters and digits, parts joined by dots, at most 40"""


class UnknownAgain(DialogError):
    """effect {key!r} of dialog {dialog!r} was refused, and its again={again!r}
    names no answer given before it"""


class AskedAfterBarrier(DialogError):
    """dialog {dialog!r} goes on with {key!r} after an effect that cannot be undone;
    that effect must be the last thing a dialog does"""


class Stranded(DialogError):
    """dialog {dialog!r} goes on with {key!r} after an effect that an earlier release
    recorded and that cannot be undone; its journal must be looked at"""


class TooMuch(DialogError):
    """dialog {dialog!r} went over its cap of {cap} {what}"""


class Refusable(DialogError):
    """effect {key!r} of dialog {dialog!r} was refused
    and says neither again= nor end"""


class Unfit(DialogError):
    """{where}: {what} has no place in a dialog, because {why}"""
