"""What is told of the own data: seeing it, putting it right, deleting everything."""

from __future__ import annotations

from tests.transcripts.telling import Conversation


async def my_data(told: Conversation) -> None:
    """What is stored is seen and put right; a consent goes and comes; a pause."""
    await told.has_booked()
    await told.types_word("words-mydata")
    await told.taps("mydata-what-see")
    await told.types("/mydata")
    await told.taps("mydata-what-correct")
    await told.taps("mydata-correct-name")
    await told.types(told.name.split()[-1])
    await told.types("/mydata")
    await told.taps("mydata-what-correct")
    await told.taps("mydata-correct-phone")
    await told.taps("phone-ask-yes")
    await told.types("0203 5550100")
    await told.types("/mydata")
    await told.taps("mydata-what-correct")
    await told.taps("mydata-correct-second")
    await told.chooses(3)
    await told.types("/mydata")
    await told.taps("mydata-what-consents")
    await told.taps("mydata-consents-withdraw-phone")
    await told.types("/mydata")
    await told.taps("mydata-what-consents")
    await told.taps("mydata-consents-withdraw-appointment")
    await told.types("/mydata")
    await told.taps("mydata-what-consents")
    await told.taps("mydata-consents-give-appointment")
    await told.taps("consent-ask-yes")
    await told.types("/mydata")
    await told.taps("mydata-what-pause")
    await told.taps("mydata-pause-month")
    await told.types("/mydata")
    await told.taps("mydata-what-pause")
    await told.taps("mydata-pause-end")


async def delete_me(told: Conversation) -> None:
    """Everything is deleted by two taps; a start is the first one."""
    await told.has_booked()
    await told.types("/mydata")
    await told.taps("delete-label")
    await told.taps("delete-sure-no")
    await told.types_word("words-delete")
    await told.taps("delete-sure-yes")
    await told.opens()


ABOUT_ME_STORIES = {
    "delete-me": delete_me,
    "my-data": my_data,
}
