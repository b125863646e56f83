"""What must never be: looked for in the tables every few days, by our own questions."""

from __future__ import annotations

from sqlalchemy import text

from storage.transaction import Tx

# By its name, a question that should find nothing.
NEVER = {
    "a seat was sold twice": """
        SELECT i.id FROM internship i JOIN placement p ON p.internship_id = i.id
        WHERE p.state IN ('agreed', 'running', 'midterm', 'finished', 'certified',
            'after')
        GROUP BY i.id, i.seats HAVING count(*) > i.seats""",
    "somebody has two internships at once": """
        SELECT seeker_id FROM placement WHERE state IN ('agreed', 'running', 'midterm')
        GROUP BY seeker_id HAVING count(*) > 1""",
    "a newcomer meets two firms at once": """
        SELECT p.seeker_id FROM meeting m JOIN placement p ON p.id = m.placement_id
        JOIN placement q ON q.seeker_id = p.seeker_id
        JOIN meeting n ON n.placement_id = q.id
        WHERE m.state = 'fixed' AND n.state = 'fixed' AND m.id < n.id
            AND m.starts_at < n.ends_at AND n.starts_at < m.ends_at""",
    "a firm meets two newcomers at once": """
        SELECT i.firm_id FROM meeting m JOIN placement p ON p.id = m.placement_id
        JOIN internship i ON i.id = p.internship_id
        JOIN internship j ON j.firm_id = i.firm_id
        JOIN placement q ON q.internship_id = j.id
        JOIN meeting n ON n.placement_id = q.id
        WHERE m.state = 'fixed' AND n.state = 'fixed' AND m.id < n.id
            AND m.starts_at < n.ends_at AND n.starts_at < m.ends_at""",
    "somebody who has left is told something": """
        SELECT o.id FROM outbox o JOIN conversation c ON c.id = o.conversation_id
        JOIN contact k ON k.id = c.contact_id
        WHERE k.leaving_at IS NOT NULL AND o.created_at > k.leaving_at""",
}


def faults(tx: Tx) -> list[str]:
    """Return what is found, by name and number."""
    found = []
    for name, question in NEVER.items():
        rows = tx.connection.execute(text(question)).scalars().all()
        found += [f"{name}: {number}" for number in rows]
    return found
