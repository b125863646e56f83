"""What a phone can send to the fake WhatsApp, as a webhook's message has it."""

from typing import TYPE_CHECKING, Any

from tests.support.fake_whatsapp_chats import Json

if TYPE_CHECKING:
    from tests.support.fake_whatsapp_visitors import Person

AD: Json = {
    "source_url": "https://fb.me/example",
    "source_id": "120200000000000001",
    "source_type": "ad",
    "headline": "Rat und Hilfe",
    "body": "Kostenlos, in Ihrer Sprache",
    "media_type": "image",
    "image_url": "https://scontent.example/ad.jpg",
    "ctwa_clid": "ARAexample",
    "welcome_message": {"text": "Hallo!"},
}
FILE: Json = {
    "sha256": "4ca7ZGVtbw==",
    "id": "1000000000000001",
    "url": "https://lookaside.example/whatsapp_business/attachments/?mid=1",
}
UNKNOWN: Json = {
    "code": 131051,
    "title": "Message type unknown",
    "message": "Message type unknown",
    "error_data": {"details": "Message type is currently not supported."},
}
ORDERED: Json = {
    "product_retailer_id": "EXAMPLE",
    "quantity": 1,
    "item_price": 3,
    "currency": "EUR",
}
CONTENT: dict[str, Json] = {
    "text": {"body": "…"},
    "image": FILE | {"mime_type": "image/jpeg"},
    "video": FILE | {"mime_type": "video/mp4"},
    "audio": FILE | {"mime_type": "audio/mpeg", "voice": False},
    "voice": FILE | {"mime_type": "audio/ogg; codecs=opus", "voice": True},
    "document": FILE | {"mime_type": "application/pdf", "filename": "letter.pdf"},
    "sticker": FILE | {"mime_type": "image/webp", "animated": False},
    "location": {"latitude": 51.5, "longitude": 6.7},
    "contacts": {},
    "reaction": {"emoji": "👍"},
    "order": {"catalog_id": "1", "text": "", "product_items": [ORDERED]},
    "unsupported": {"type": "poll_creation"},
    "request_welcome": {},
    "group": {"body": "…"},
}


def content_of(kind: str, person: "Person", wanted: dict[str, Any]) -> Json:
    """The part of a webhook's message that is different in each kind.

    `contacts` takes `number`, somebody's that is not the person's own; `reaction` is
    on the newest message unless a `message_id` is given.
    """
    content = CONTENT[kind] | wanted
    match kind:
        case "voice":
            return {"type": "audio", "audio": content}
        case "contacts":
            return {"type": "contacts", "contacts": [_card(person, **wanted)]}
        case "reaction":
            newest = person.messages[-1].wamid if person.messages else "wamid.none"
            return {"type": "reaction", "reaction": {"message_id": newest} | content}
        case "unsupported":
            return {"type": kind, "errors": [UNKNOWN], "unsupported": content}
        case "request_welcome":
            return {"type": kind}
        case "group":
            return {"type": "text", "text": content, "group_id": "Y2FwaV9ncm91cDox"}
    return {"type": kind, kind: content}


def _card(person: "Person", number: str = "", name: str = "Ali") -> Json:
    """A contact; the person's own, in answer to our button, makes the number known."""
    newest = person.messages[-1].kind if person.messages else ""
    asked = not number and newest == "request_contact_info"
    if not number:
        number, name = person.number, person.chat.name
    card: Json = {
        "name": {"first_name": name, "formatted_name": name},
        "phones": [{"phone": f"+{number}", "wa_id": number, "type": "MOBILE"}],
        "origin": "contact_request" if asked else "other",
    }
    if asked:
        person.chat.hidden_number = False
    else:
        card["vcard"] = f"BEGIN:VCARD\nVERSION:3.0\nFN:{name}\nEND:VCARD"
    return card
