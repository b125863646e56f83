"""The five faces by which an appointment is judged, from very good to bad."""

PICTURES = ("😀", "🙂", "😐", "🙁", "😢")
