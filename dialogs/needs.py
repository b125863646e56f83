"""What a service needs beside an adviser; nothing is asked that it does not need."""

from dialogs.engine import Chat, fragment
from storage import appointments, wishes
from storage.values import Ref, Wish, Word

# "No" is last, so that a number that is typed means as many children.
CHILDREN = (Word("one"), Word("two"), Word("three"))
NO = Word("no")


def numbers(tx: object, places: tuple[Word, ...]) -> tuple[Word, ...]:
    """Return how many children can be cared for, and none."""
    return (*CHILDREN[: len(places)], NO)


def ages(
    tx: object, places: tuple[Word, ...], taken: tuple[Word, ...]
) -> tuple[Word, ...]:
    """Return the age groups that have a place left for one more child."""
    return tuple(
        age for age in map(Word, wishes.AGES) if places.count(age) > taken.count(age)
    )


def people(tx: object, most: int) -> tuple[int, ...]:
    """Return how many may come."""
    return tuple(range(1, most + 1))


@fragment("needs")
async def asked(chat: Chat, service: Ref, office: Ref, language: str = "") -> Wish:
    """Return what the person wishes for, of what the service needs at an office.

    `language` is what shall be spoken, the person's own if it is empty.
    """
    places, most = await chat.look("offered", wishes.offered, service, office)
    children = await cared_for(chat, places) if places else ()
    coming = await chat.choose("people", people, most) if most else 1
    return Wish(tuple(sorted(age.word for age in children)), coming, language)


@fragment("needs")
async def cared_for(chat: Chat, places: tuple[Word, ...]) -> tuple[Word, ...]:
    """Return the age group of each child that somebody shall look after."""
    number = await chat.choose("children", numbers, places)
    count = 0 if number == NO else CHILDREN.index(number) + 1
    taken: tuple[Word, ...] = ()
    for child in range(1, count + 1):
        if count > 1:
            await chat.say("child", number=child, of=count)
        age = await chat.choose(f"child.{child}.age", ages, places, taken)
        taken = (*taken, age)
    return taken


@fragment("needs")
async def told(chat: Chat, beside: tuple[Word, int]) -> None:
    """Say who else will be there; nothing if it is the adviser alone."""
    interpreting, children = beside
    if interpreting == appointments.IN_PERSON:
        await chat.say("interpreter")
    elif interpreting == appointments.BY_PHONE:
        await chat.say("telephone")
    if children:
        await chat.say("care", children=children)
