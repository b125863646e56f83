"""The command `lotse`: run, chat, agenda, came, events, inbox, whatsapp, doctor …"""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Sequence
from datetime import date

from bot import (
    course_commands,
    event_commands,
    internship_commands,
    logs,
    settings,
)
from bot.refusal import refused
from storage.switches import Mode


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status."""
    options = _parser().parse_args(arguments)
    logs.start()
    try:
        chosen = settings.load()
        return int(asyncio.run(options.command(options, chosen)))
    except settings.WrongSetting as error:
        return refused(error)
    except KeyboardInterrupt:
        return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("lotse", description="Outreach bot for newcomers")
    commands = parser.add_subparsers(required=True, metavar="command")
    run = commands.add_parser("run", help="web chat at /, and Telegram if configured")
    run.set_defaults(command=_run)
    chat = commands.add_parser("chat", help="talk to the bot in this terminal")
    chat.add_argument("--name", default="guest", help="whose conversation it is")
    chat.set_defaults(command=_chat)
    agenda = commands.add_parser("agenda", help="who comes when, in which language")
    agenda.add_argument("--day", type=date.fromisoformat, help="YYYY-MM-DD, or today")
    agenda.add_argument("--office", default="", help="an office's key, e.g. marxloh")
    form = agenda.add_mutually_exclusive_group()
    form.add_argument("--csv", action="store_const", const="csv", dest="form")
    form.add_argument("--ics", action="store_const", const="ics", dest="form")
    agenda.set_defaults(command=_agenda, form="table")
    doctor = commands.add_parser("doctor", help="is everything as it should be?")
    doctor.set_defaults(command=_doctor)
    channel = commands.add_parser("channel", help="switch a channel off or on")
    channel.add_argument("name", nargs="?", default="", help="e.g. whatsapp")
    channel.add_argument("mode", nargs="?", choices=("on", "off"))
    channel.add_argument(
        "--silent", action="store_true", help="off without a word to who writes"
    )
    channel.set_defaults(command=_channel)
    unsent = commands.add_parser("unsent", help="what could not be sent, and why")
    unsent.set_defaults(command=_unsent)
    waiting = commands.add_parser("waiting", help="who waits for a time, and for which")
    waiting.set_defaults(command=_waiting)
    event_commands.add(commands.add_parser("events", help="workshops and who comes"))
    internship_commands.add(commands)
    course_commands.add(commands.add_parser("courses", help="who learns which trade"))
    faces = commands.add_parser("feedback", help="how people found their appointments")
    faces.add_argument("--csv", action="store_const", const="csv", dest="form")
    faces.set_defaults(command=_feedback, form="table")
    _add_absent(commands.add_parser("absent", help="who of you is not there"))
    _add_inbox(commands.add_parser("inbox", help="who wants to talk to a person"))
    _add_whatsapp(commands.add_parser("whatsapp", help="what Meta has to approve"))
    for word, text in (("came", "somebody came"), ("missed", "somebody did not come")):
        note = commands.add_parser(word, help=f"{text}; the number is in the agenda")
        note.add_argument("number", type=int)
        note.set_defaults(command=_attended, came=word == "came")
    return parser


def _add_absent(parser: argparse.ArgumentParser) -> None:
    """Add what can be said of somebody's absence."""
    parser.add_argument("name", nargs="?", default="", help="the adviser's name")
    days = "YYYY-MM-DD, or YYYY-MM-DDTHH:MM, on the office's clock"
    parser.add_argument("first", nargs="?", default="", help=days)
    parser.add_argument("last", nargs="?", default="", help="the last day, or a time")
    parser.add_argument("--as", dest="by", default="", help="your first name")
    parser.add_argument("--back", action="store_true", help="there again")
    parser.set_defaults(command=_absent)


def _add_inbox(parser: argparse.ArgumentParser) -> None:
    """Add the commands about chats that want a human."""
    parser.set_defaults(command=_inbox, number=0, adviser="")
    commands = parser.add_subparsers(dest="what", metavar="what")
    for word, text in (
        ("read", "what was written in a chat"),
        ("take", "have a chat; the programme keeps quiet there"),
        ("pass", "let a colleague have a chat"),
        ("answer", "write to the person, and have the chat"),
        ("give-back", "let the programme speak there again"),
    ):
        one = commands.add_parser(word, help=text)
        one.add_argument("number", type=int, help="the chat's number in the list")
        if word == "pass":
            one.add_argument("adviser", help="the colleague's first name")
        if word in ("read", "take", "answer"):
            one.add_argument("--as", dest="adviser", required=True, help="first name")
        if word == "answer":
            one.add_argument("words", nargs="?", help="the answer, or from stdin")


def _add_whatsapp(parser: argparse.ArgumentParser) -> None:
    """Add the commands about WhatsApp."""
    commands = parser.add_subparsers(required=True, metavar="command")
    templates = commands.add_parser(
        "templates", help="what to submit to Meta, and what became of it there"
    )
    form = templates.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_const", const="json", dest="form")
    form.add_argument("--check", action="store_const", const="check", dest="form")
    templates.set_defaults(command=_templates, form="blocks")


async def _run(options: argparse.Namespace, chosen: settings.Settings) -> int:
    """Serve until stopped."""
    from bot import serve

    return await serve.run(chosen)


async def _chat(options: argparse.Namespace, chosen: settings.Settings) -> int:
    """Talk in the terminal, with the same database as `run`."""
    from rich.console import Console

    from bot import app
    from bot.channels import terminal

    async with app.build(chosen) as built:
        await terminal.talk(built.talks, Console(), options.name)
    return 0


async def _doctor(options: argparse.Namespace, chosen: settings.Settings) -> int:
    """Say in plain sentences what is well and what is not."""
    from rich.console import Console

    from bot import app, doctor

    async with app.build(chosen) as built:
        return await doctor.show(built, Console())


async def _channel(options: argparse.Namespace, chosen: settings.Settings) -> int:
    """Switch a channel off or on, or say how they stand."""
    from bot import app, staff

    off: Mode = "silent" if options.silent else "notice"
    mode = off if options.mode == "off" else options.mode
    async with app.build(chosen) as built:
        return await staff.channel(built, options.name, mode)


async def _unsent(options: argparse.Namespace, chosen: settings.Settings) -> int:
    """List what could not be sent, for somebody who can ring up."""
    from rich.console import Console

    from bot import app, staff

    async with app.build(chosen) as built:
        return await staff.show_unsent(built, Console())


async def _waiting(options: argparse.Namespace, chosen: settings.Settings) -> int:
    """List who waits, in the order in which they are served."""
    from rich.console import Console

    from bot import app, waiting

    async with app.build(chosen) as built:
        return await waiting.show(built, Console())


async def _inbox(options: argparse.Namespace, chosen: settings.Settings) -> int:
    """List who wants a human, or read, take, answer, give back a chat."""
    from rich.console import Console

    from bot import app, inbox

    named, words = (options.number, options.adviser), ""
    if options.what == "answer":
        words = sys.stdin.read() if options.words is None else options.words
    async with app.build(chosen) as built:
        match options.what:
            case "read":
                return await inbox.read(built, *named, Console())
            case "take":
                return await inbox.take(built, *named)
            case "pass":
                return await inbox.pass_on(built, *named)
            case "answer":
                return await inbox.answer(built, *named, words)
            case "give-back":
                return await inbox.give_back(built, options.number)
        return await inbox.show(built, Console())


async def _feedback(options: argparse.Namespace, chosen: settings.Settings) -> int:
    """Print how appointments were, by week, office and service."""
    from rich.console import Console

    from bot import app, feedback_figures

    async with app.build(chosen) as built:
        return await feedback_figures.show(built, options.form, Console())


async def _absent(options: argparse.Namespace, chosen: settings.Settings) -> int:
    """List who is absent, note an absence, or end one."""
    from rich.console import Console

    from bot import absences, app

    async with app.build(chosen) as built:
        if not options.name:
            return await absences.show(built, Console())
        if options.back:
            return await absences.back(built, options.name)
        said = options.name, options.first, options.last or options.first, options.by
        return await absences.begin(built, *said, Console())


async def _attended(options: argparse.Namespace, chosen: settings.Settings) -> int:
    """Note who came; who did not is asked whether to book again."""
    from bot import agenda, app

    async with app.build(chosen) as built:
        return await agenda.attended(built, options.number, came=options.came)


async def _templates(options: argparse.Namespace, chosen: settings.Settings) -> int:
    """Print WhatsApp's templates, and compare them with what Meta has."""
    from bot import i18n, whatsapp_templates

    return await whatsapp_templates.show(chosen, i18n.load(), options.form)


async def _agenda(options: argparse.Namespace, chosen: settings.Settings) -> int:
    """Print one day's appointments."""
    from bot import agenda, app

    async with app.build(chosen) as built:
        return await agenda.show(built, options.day, options.office, options.form)


if __name__ == "__main__":
    raise SystemExit(main())
