"""What the bench of sending reads out of the server's record."""

from tests.bench import arrivals
from tests.bench.arrivals import Arrival


def came(at: float, chat: str = "a", row: int | None = None, **what) -> Arrival:
    return Arrival("sendMessage", chat, at, **({"code": 200} | what), row=row)


def test_a_reminder_is_known_by_its_buttons() -> None:
    button = {"text": "Ich komme", "callback_data": "a.7.0.zz"}
    markup = {"inline_keyboard": [[button]]}
    params = {"chat_id": 5, "text": "Morgen", "reply_markup": markup}
    menu = {"inline_keyboard": [[button | {"callback_data": "m"}]]}
    sends = [
        ["sendMessage", params, 1.5, 200, ""],
        ["editMessageText", params | {"reply_markup": menu}, 1.6, 429, "cap"],
        ["sendMessage", {"chat_id": 6, "text": "Hallo"}, 1.7, 200, ""],
    ]

    first, second, third = arrivals.read(sends)

    assert first == Arrival("sendMessage", "5", 1.5, 200, "", 35 * 36 + 35)
    assert (second.row, second.seen, second.fate) == (None, False, "cap")
    assert third.row is None


def test_the_fullest_second_begins_anywhere() -> None:
    times = [0.0, 0.8, 0.9, 1.0, 1.79, 1.8]

    assert arrivals.fullest_second([came(at) for at in times]) == 4


def test_the_pace_is_what_reached_people() -> None:
    record = [came(0.0), came(0.5, code=429), came(1.0), came(2.0)]

    assert arrivals.pace(record) == 1.0
    assert arrivals.share(record, 2) == 0.5


def test_a_try_counts_as_too_close_only_after_what_a_chat_got() -> None:
    failed = came(0.0, code=502, fate="weather")
    refused = came(1.2, code=429, fate="cap")

    assert arrivals.closest_pair([failed, came(0.5), came(1.6)]) == 1.6 - 0.5
    assert arrivals.closest_pair([came(0.5), refused]) == 1.2 - 0.5
    assert arrivals.closest_pair([came(0.5), came(0.6, "b")]) == float("inf")
    assert arrivals.over_the_cap([failed, refused]) == 1


def test_lost_is_what_nobody_got_and_what_the_books_do_not_know() -> None:
    record = [came(0.0, row=1), came(0.1, row=2), came(0.2, row=3, code=502)]

    assert arrivals.lost([1, 2, 3], {1, 3}, record) == 2


def test_only_a_line_cut_after_the_message_excuses_a_second_copy() -> None:
    record = [
        came(0.0, row=1, fate="cut after"),
        came(1.0, row=1),
        came(0.0, row=2, code=502, fate="cut"),
        came(1.0, row=2),
        came(2.0, row=2),
        came(0.0),
        came(0.0),
    ]

    assert arrivals.doubled(record) == (1, 1)


def test_order_counts_within_a_chat_and_a_copy_does_not() -> None:
    record = [
        came(0, row=2),
        came(1, row=1),
        came(2, row=2),
        came(3, "b", row=4),
        came(4, "b", row=3, code=429),
    ]

    assert arrivals.out_of_order([1, 2, 3, 4], record) == 1
