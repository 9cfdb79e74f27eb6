"""calendars.py FOLDER: what three parsers read in each calendar of a folder, as JSON."""

import json
import pathlib
import sys

import icalendar
import ics
import vobject


def by_icalendar(text):
    for event in icalendar.Calendar.from_ical(text).walk("VEVENT"):
        assert not event.errors, event.errors
        end = event.decoded("dtend", None)
        yield {
            "uid": str(event["uid"]),
            "title": str(event["summary"]),
            "description": str(event.get("description", "")),
            "start": event.decoded("dtstart").isoformat(),
            "end": end and end.isoformat(),
            "class": str(event["class"]),
        }


def by_ics(text):
    for event in sorted(ics.Calendar(text).events, key=lambda it: it.begin):
        form = "YYYY-MM-DD" if event.all_day else "YYYY-MM-DDTHH:mm:ss"
        yield {
            "uid": event.uid,
            "title": event.name,
            "description": event.description or "",
            "start": event.begin.format(form),
            "end": event.end.format(form),
            "class": event.classification,
        }


def by_vobject(text):
    for event in vobject.readOne(text).vevent_list:
        contents = event.contents
        yield {
            "uid": event.uid.value,
            "title": event.summary.value,
            "description": event.description.value if "description" in contents else "",
            "start": event.dtstart.value.isoformat(),
            "end": event.dtend.value.isoformat() if "dtend" in contents else None,
            "class": contents["class"][0].value,
        }


read = {}
for path in sorted(pathlib.Path(sys.argv[1]).glob("*.ics")):
    text = path.read_bytes().decode()
    read[path.stem] = {
        parser.__name__: list(parser(text)) for parser in (by_icalendar, by_ics, by_vobject)
    }
json.dump(read, sys.stdout)
