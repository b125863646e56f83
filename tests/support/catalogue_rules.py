"""What one text of a catalogue must obey; each rule yields what it finds wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from babel import Locale
from fluent.syntax import ast, visitor
from fluent.syntax.serializer import serialize_expression

from bot import folding, languages, when

FUNCTIONS = {"WHEN", "NUMBER"}
CATEGORIES = {"zero", "one", "two", "few", "many", "other"}
TYPES = ("String", "Number", "Time")

# A list row holds 24 characters on WhatsApp, a button 20.
LABEL_LIMIT, LABEL_WISH = 24, 20
SENTENCE_LIMIT, SENTENCE_WISH = 14, 12

# A label is known by its id: the words on buttons, in every language.
_LABEL = re.compile(
    r".+-label|engine-(back|menu|help|person|language|yes|change|cancel|more|earlier"
    r"|change-it|keep-it|go-on|fresh)|menu-(?!question).+"
    r"|consent-ask-.+|web-(send|new|keep|leave)|appointments-what-(move|cancel|way|off|slip)"
    r"|move-whom-(same|any)|cancel-sure-(yes|no|keep)|reminder-(coming|move|cancel)"
    r"|[\w-]+-none-\w+|missed-book|called-off-book|whatsapp-(choose|answers|more)"
    r"|mydata-(what|correct|consents|pause|channels|first|split)-.+"
    r"|mydata-second-only|phone-ask-.+"
    r"|delete-sure-.+|own-ask-.+|remind-(what|when|repeat|more)-.+"
    r"|remind-lead-(?!none).+|reminders-what-(?!none).+|forget-sure-(yes|no)"
    r"|(day|clock)-sure-other|events-what-(come|wait)"
    r"|seat-what-(leave|way|take|pass)|seat-sure-(yes|no)|value-event.*"
    r"|reminder-other-cancel|join-what-.+|code-(sure|take)-.+|for_other-agreed-.+"
    r"|booking-day-wait|waiting-(where|days|part|entry)-(?!none).+"
    r"|(keeping|passing)-ask-.+|profile-trade-enough|profile-language-enough"
    r"|profile-(before|german|days|hours|travel|care|size)-.+"
    r"|search-(what|change)-(?!none).+|search-sure-.+|fits-(answer|mend)-.+"
    r"|weekdays-weekday-enough|offer-(take|pass|leave)|still-(yes|no)"
    r"|placed-(?!old|full).+|placing-what-(?!none).+|(passing|share)-ask-.+|pairing-sure-.+"
    r"|introduce-which-other"
    r"|(meet-(where|more)-.+|pick-time-other|(off|part)-sure-(yes|no)|value-meeting)"
    r"|terms-ask-.+|value-(place|person)-.+"
    r"|firm-(change|wrong|calls)-.+|firm-(what|do|sure)-(?!none).+|offer-task-enough"
    r"|offer-(days|german|gear|other|words)-.+"
    r"|broken-(seeker|firm)-.+|(ended-(how|want)|did-which|after-what)-(?!none$).+|paper-label"
    r"|ended-want-none"
)
# Lists of words to type are no sentences and no lines.
_TYPED = re.compile(r"words-.+")
_PROACTIVE = re.compile(
    r"calendar-(title|meeting)|placed-.+"
    r"|meeting-(times|none|ring|fixed|reminder|called|later|how|agreed).*"
    r"|match-(asked|meet|wanted|news)|pairing-person"
    r"|ways-hello|code-joined-.+|for_other-claimed|(reminder|missed|called-off|reseated|offer|still|broadcast|template|handover|notice|running)-.+"
)
_GLUED = re.compile(r"https?://[^\s{]*\{|\{\$[\w-]*(url|link)\}[\w/?#&=]")
_MARKUP = re.compile(r"</?[a-zA-Z]|\*\*|&\w+;")
_TYPE = re.compile(r"\$([a-zA-Z][\w-]*)|\((" + "|".join(TYPES) + r")\)")

# Benefits, debts, asylum, health, ethnicity (PRIVACY 15), by the start of a word: what
# pops up on a phone may be read by whoever stands beside it.
TELLING = {
    "de": "jobcenter arbeitsagentur arbeitslos bürgergeld sozial wohngeld schuld"
    " insolvenz asyl flüchtling geflüchtet aufenthalt abschieb ausländer duldung"
    " gesundheit krank arzt ärzt klinik schwanger sucht behinder therapie roma sinti",
    "tr": "jobcenter işsiz sosyal borç borcu iflas sığınma iltica mülteci oturum"
    " yabancılar sağlık hasta doktor gebe hamile engelli bağımlı romanlar",
    "ar": "بطالة عاطل إعانة مساعدات ديون دين لجوء لاجئ إقامة ترحيل صحة صحية مرض مريض"
    " طبيب مستشفى حامل إدمان إعاقة غجر",
    "bg": "безработ бюро социал дълг борч фалит убежищ бежан престой чужденц здрав"
    " болен болни болниц лекар доктор бремен инвалид увреждан зависим роми цигани",
    "ro": "jobcenter șomer șomaj social datori faliment azil refugiat ședere străini"
    " sănăt bolnav boală medic doctor spital gravid handicap dizabil dependen romi",
    "en": "jobcentre jobcenter unemploy benefit welfare debt insolv asylum refugee"
    " residence deport foreigner health ill sick doctor clinic hospital pregnan addict"
    " disab therapy gypsy",
}
# Arabic writes "and", "in", "for" and "the" onto the word.
_PREFIX = {"ar": "[وف]?[بلك]?(?:ال|ل)?"}


@dataclass
class Uses(visitor.Visitor):
    """What a pattern refers to."""

    variables: set[str] = field(default_factory=set)
    bare: set[str] = field(default_factory=set)
    references: set[str] = field(default_factory=set)
    calls: list[ast.FunctionReference] = field(default_factory=list)
    selects: list[ast.SelectExpression] = field(default_factory=list)

    @classmethod
    def of(cls, node: ast.BaseNode) -> Uses:
        """Return what `node` and everything in it refers to."""
        uses = cls()
        uses.visit(node)
        return uses

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.variables.add(node.id.name)
        self.bare.add(node.id.name)

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:
        self.calls.append(node)
        inside = Uses.of(node.arguments)
        self.variables |= inside.variables
        if node.id.name != "WHEN":
            self.bare |= inside.bare

    def visit_MessageReference(self, node: ast.MessageReference) -> None:
        part = f".{node.attribute.name}" if node.attribute else ""
        self.references.add(node.id.name + part)

    def visit_TermReference(self, node: ast.TermReference) -> None:
        part = f".{node.attribute.name}" if node.attribute else ""
        self.references.add(f"-{node.id.name}{part}")

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:
        self.selects.append(node)
        self.generic_visit(node)


def types(comment: str) -> dict[str, str]:
    """Read `$office, $city (String); $time (Time): …`; a name without a type is ``."""
    found: dict[str, str] = {}
    waiting: list[str] = []
    for name, kind in _TYPE.findall(comment):
        if name:
            found.setdefault(name, "")
            waiting.append(name)
        else:
            found.update(dict.fromkeys(waiting, kind))
            waiting = []
    return found


def explained(uses: Uses, known: Mapping[str, str]) -> Iterator[str]:
    """Every variable has a line for the translator, with its type."""
    for name in sorted(uses.variables):
        if name not in known:
            yield f"no comment names ${name}"
        elif not known[name]:
            yield f"the comment gives ${name} no type ({', '.join(TYPES)})"


def uses(uses: Uses, known: Mapping[str, str]) -> Iterator[str]:
    """Functions exist, WHEN gets a time and a style, and a time gets WHEN."""
    for call in uses.calls:
        if call.id.name not in FUNCTIONS:
            yield f"unknown function {call.id.name}"
        elif call.id.name == "WHEN":
            yield from _when(call, known)
    for name in sorted(uses.bare):
        if known.get(name) == "Time":
            yield f"${name} is a time: write WHEN(${name})"


def _when(call: ast.FunctionReference, known: Mapping[str, str]) -> Iterator[str]:
    """Yield what is wrong with one call of WHEN."""
    match call.arguments.positional:
        case [ast.VariableReference(id=ast.Identifier(name=name))]:
            if known.get(name) not in {"Time", "", None}:
                yield f"WHEN wants a time, ${name} is a {known[name]}"
        case _:
            yield "WHEN wants one variable"
    for one in call.arguments.named:
        style = one.value.parse()["value"]
        if one.name.name != "style":
            yield f"WHEN knows no {one.name.name}"
        elif style not in when.STYLES:
            yield f"WHEN knows no style {style}"


def plurals(
    language: languages.Language, uses: Uses, known: Mapping[str, str]
) -> Iterator[str]:
    """Every count this language tells apart has a variant, and no other has."""
    for select in uses.selects:
        named = {
            one.key.name: one
            for one in select.variants
            if isinstance(one.key, ast.Identifier)
        }
        if not named.keys() & (CATEGORIES - {"other"}):
            continue
        exact = {
            float(one.key.value)
            for one in select.variants
            if isinstance(one.key, ast.NumberLiteral)
        }
        rule = language.locale.plural_form
        wanted = {rule(count) for count in range(201) if count not in exact}
        for key in sorted(wanted - named.keys()):
            yield f"plural [{key}] is missing"
        for key in sorted(named.keys() - set(rule.tags) - {"other"}):
            yield f"plural [{key}] is unknown in {language.tag}"
        yield from _counted(language.locale, select, named, known)


def _counted(
    locale: Locale,
    select: ast.SelectExpression,
    named: Mapping[str, ast.Variant],
    known: Mapping[str, str],
) -> Iterator[str]:
    """Yield where [one] hides a 21, and where a text is counted as a number."""
    counts = Uses.of(select.selector).variables
    if "one" in named and locale.plural_form(21) == "one":
        shown = Uses.of(named["one"].value).variables
        if counts - shown:
            yield "plural [one] is also 21: show the number"
    for name in sorted(counts):
        if known.get(name) == "String":
            yield f"${name} is a String: it is never counted"


def words(language: languages.Language, name: str, said: str) -> Iterator[str]:
    """A text that comes by itself tells nobody what the matter is."""
    if not _PROACTIVE.fullmatch(name):
        return
    primary = language.tag.partition("-")[0]
    if primary not in TELLING:
        yield f"no list says what a lock screen must not tell in {primary}"
        return
    prefix = _PREFIX.get(primary, "")
    for word in TELLING[primary].split():
        # A short Arabic root is a word, not the beginning of many.
        end = r"(?!\w)" if len(word) <= 3 else ""
        found = rf"(?<!\w){prefix}{re.escape(folding.fold(word))}{end}"
        if re.search(found, folding.fold(said)):
            yield f"“{word}” would be read on a lock screen"


def shape(language: languages.Language, name: str, body: str) -> Iterator[str]:
    """What no language may have: too long, glued, marked up, from the wrong side."""
    if any(c.isdecimal() and not c.isascii() for c in body):
        yield "native digits"
    if _GLUED.search(body):
        yield "an address is glued to a variable"
    if _MARKUP.search(body):
        yield "markup: texts are plain"
    if _label(name):
        if len(_bare(body)) > LABEL_LIMIT:
            yield f"a label of {len(_bare(body))} characters, at most {LABEL_LIMIT}"
        return
    if _longest(name, body) > SENTENCE_LIMIT:
        yield f"a sentence of more than {SENTENCE_LIMIT} words"
    if language.direction == "rtl":
        # The first strong letter of a line turns the whole line.
        for line in body.splitlines():
            if re.match(r"[^\w{]*[A-Za-z0-9]", line):
                yield "a line begins with a Latin letter or a digit"


def hints(name: str, body: str) -> Iterator[str]:
    """What is allowed, but could be better."""
    ours = name.startswith("web-")  # our own page cuts nothing
    if _label(name) and not ours and LABEL_WISH < len(_bare(body)) <= LABEL_LIMIT:
        yield f"{len(_bare(body))} characters: WhatsApp cuts a button at {LABEL_WISH}"
    if SENTENCE_WISH < _longest(name, body) <= SENTENCE_LIMIT:
        yield f"a sentence of more than {SENTENCE_WISH} words"


def _label(name: str) -> bool:
    return _LABEL.fullmatch(name) is not None


def _bare(body: str) -> str:
    """Return a label without what is put in: the crawler measures the rest."""
    return re.sub(r"\{[^}]*\}", "", body)


def _longest(name: str, body: str) -> int:
    """Return the number of words in the longest sentence."""
    if _TYPED.fullmatch(name) or _label(name):
        return 0
    return max(
        len(re.findall(r"\w[\w’'-]*|\{[^}]*\}", sentence))
        for sentence in re.split(r"[.!?؟:\n](?=\s|$)|\n", body)
    )


def flat(pattern: ast.Pattern) -> str:
    """Return a pattern's text, `{$name}` for what is put in, one line a variant."""
    return "".join(_flat(one) for one in pattern.elements)


def _flat(element: ast.TextElement | ast.Placeable) -> str:
    if isinstance(element, ast.TextElement):
        return element.value
    inner = element.expression
    if isinstance(inner, ast.SelectExpression):
        return "\n".join(flat(one.value) for one in inner.variants)
    if isinstance(inner, ast.StringLiteral):
        return str(inner.parse()["value"])
    return "{" + serialize_expression(inner).replace(" ", "") + "}"
