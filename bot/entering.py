"""A one-time code that somebody brings along: by a link, or typed as it stands."""

from __future__ import annotations

from bot import invitation
from bot.parking import begin
from bot.tokens import START, Token
from bot.turn import Scene
from storage import codes


def brings_code(scene: Scene) -> bool:
    """Tell whether this update is a code, where no question waits for words."""
    return bool(_code(scene))


def enter(scene: Scene) -> None:
    """Begin with the code; who has no language yet has that of whoever gave it."""
    code = _code(scene)
    if scene.chat.language is None:
        scene.speak(_language(scene, code))
    begin(scene, Token(START, argument="code"), {"code": code})


def _code(scene: Scene) -> str:
    """Return the code: a link's at any time, a bare one where nothing is asked."""
    incoming, offered = scene.incoming, scene.texts.languages
    if scene.chat.mode != "bot":
        return ""
    if incoming.kind == "start":
        return invitation.read(incoming.text, offered).join
    if incoming.kind != "text":
        return ""
    linked = invitation.find(incoming.text, offered).join
    bare = codes.tidy(incoming.text)
    if linked or not bare:
        return linked
    idle = scene.chat.language is None or scene.screen or scene.stage() is None
    return bare if idle else ""


def _language(scene: Scene, code: str) -> str:
    """Return the language of a code that is good, else the likeliest one."""
    tags = [language.tag for language in scene.texts.languages]
    known = codes.language(scene.tx, code)
    return known if known in tags else scene.language
