"""repeats.py FOLDER: the begins of all events and their repetitions in each calendar of a folder, as
JSON: by the rule that icalendar reads, and by vobject."""

import datetime
import json
import pathlib
import sys

import icalendar
import vobject
from dateutil.rrule import rrulestr


def begin(at):
    at = at if isinstance(at, datetime.datetime) else datetime.datetime.combine(at, datetime.time())
    assert at.tzinfo is None
    return at


def by_icalendar(text):
    for event in icalendar.Calendar.from_ical(text).walk("VEVENT"):
        start = begin(event.decoded("dtstart"))
        rule = event.get("rrule")
        yield from rrulestr(rule.to_ical().decode(), dtstart=start) if rule else [start]


def by_vobject(text):
    for event in vobject.readOne(text).vevent_list:
        yield from event.getrruleset() or [begin(event.dtstart.value)]


read = {}
for path in sorted(pathlib.Path(sys.argv[1]).glob("*.ics")):
    text = path.read_bytes().decode()
    read[path.stem] = {
        parser.__name__: [begin(at).isoformat() for at in parser(text)]
        for parser in (by_icalendar, by_vobject)
    }
json.dump(read, sys.stdout)
