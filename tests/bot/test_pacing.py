"""Nothing the bot starts goes faster than the messenger allows."""

import asyncio
from collections import Counter

import pytest

from bot.pacing import LONGEST_PAUSE, Pacer, pause
from tests.support import virtual


def sent_at(chats: list[tuple[int, bool]], per_second: float = 28.0) -> list[float]:
    """Return when each message went that wanted to go at once; (chat, proactive)."""

    async def main() -> list[float]:
        pacer, loop = Pacer(per_second), asyncio.get_running_loop()

        async def send(chat: int, proactive: bool) -> float:
            await pacer.wait(chat, int(proactive))
            return loop.time()

        return await asyncio.gather(*(send(chat, own) for chat, own in chats))

    return virtual.run(main())


def most_in_a_second(times: list[float]) -> int:
    times = sorted(times)
    return max(sum(t <= u < t + 0.999 for u in times) for t in times)


def test_no_second_has_more_than_the_cap_not_even_the_first() -> None:
    times = sent_at([(chat, True) for chat in range(200)])

    assert most_in_a_second(times) == 28
    assert max(times) == pytest.approx(199 / 28)


def test_an_answer_goes_at_once_and_the_rest_makes_room() -> None:
    crowd = [(chat, True) for chat in range(50)]

    times = sent_at([*crowd, (99, False), (100, True)])

    assert times[-2] == 0
    assert times[-1] == pytest.approx(51 / 28)


def test_answers_are_never_held_back_and_the_rest_waits_for_its_second() -> None:
    """Telegram lets replies pass beyond the cap of what a bot starts."""
    times = sent_at([*((chat, False) for chat in range(100)), (100, True)])

    assert times[:100] == [0] * 100
    assert times[100] >= 1


def test_no_second_is_filled_twice_when_answers_fall_into_it() -> None:
    async def main() -> list[float]:
        pacer, loop = Pacer(28), asyncio.get_running_loop()
        left: list[float] = []

        async def remind(chat: int) -> None:
            await pacer.wait(chat, 1)
            left.append(loop.time())

        async def answer(chat: int) -> None:
            await asyncio.sleep(chat * 0.7)
            await pacer.wait(1_000 + chat, 0)
            left.append(loop.time())

        reminders = (remind(chat) for chat in range(300))
        await asyncio.gather(*reminders, *(answer(chat) for chat in range(12)))
        return left

    assert most_in_a_second(virtual.run(main())) <= 30


def test_one_chat_gets_one_message_a_second() -> None:
    async def main() -> list[float]:
        pacer, loop = Pacer(28), asyncio.get_running_loop()
        times = []
        for _ in range(4):
            await pacer.wait(7, 1)
            times.append(loop.time())
        return times

    assert virtual.run(main()) == [0, 1, 2, 3]


def test_one_busy_chat_holds_up_nobody_and_two_hold_up_all() -> None:
    async def main() -> Counter[str]:
        pacer, loop = Pacer(28), asyncio.get_running_loop()
        when: Counter[str] = Counter()
        pacer.busy(1, 10)
        await pacer.wait(3, 0)
        when["after one"] = int(loop.time())
        pacer.busy(2, 10)
        await pacer.wait(3, 0)
        when["after two"] = int(loop.time())
        return when

    assert virtual.run(main()) == {"after one": 0, "after two": 10}


def test_pauses_double_up_to_a_minute() -> None:
    assert all(2**n / 2 <= pause(n) <= 2**n for n in range(5))
    assert LONGEST_PAUSE / 2 <= pause(2000) <= LONGEST_PAUSE
