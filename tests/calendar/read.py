"""Reads calendar files with two parsers that know nothing of each other and prints what each found, as JSON.

Usage: read.py FILE...   needs the modules icalendar and vobject (Debian: python3-icalendar, python3-vobject)
"""

import datetime
import json
import sys

import icalendar
import vobject


def moment(value):
    if isinstance(value, datetime.datetime):
        return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    return value.isoformat()


def by_icalendar(text):
    calendar = icalendar.Calendar.from_ical(text)
    events = []
    for event in calendar.walk("VEVENT"):
        assert not getattr(event, "errors", []), event.errors
        alarms = event.walk("VALARM")
        events.append({
            "properties": sorted(event.keys()),
            "uid": str(event["UID"]),
            "sequence": int(event["SEQUENCE"]),
            "status": str(event["STATUS"]),
            "stamp": moment(event["DTSTAMP"].dt),
            "start": moment(event["DTSTART"].dt),
            "summary": str(event["SUMMARY"]),
            "description": str(event["DESCRIPTION"]),
            "url": str(event["URL"]) if "URL" in event else None,
            "alarms": [int(alarm["TRIGGER"].dt.total_seconds()) for alarm in alarms],
            "alarm_properties": [sorted(alarm.keys()) for alarm in alarms],
        })
    return {"properties": sorted(calendar.keys()), "components": len(calendar.subcomponents), "events": events}


def by_vobject(text):
    calendar = vobject.readOne(text)
    events = []
    names = lambda part: sorted(child.name for child in part.lines())
    for event in getattr(calendar, "vevent_list", []):
        alarms = getattr(event, "valarm_list", [])
        events.append({
            "properties": names(event),
            "uid": event.uid.value,
            "sequence": int(event.sequence.value),
            "status": event.status.value,
            "stamp": moment(event.dtstamp.value),
            "start": moment(event.dtstart.value),
            "summary": event.summary.value,
            "description": event.description.value,
            "url": event.url.value if hasattr(event, "url") else None,
            "alarms": [int(alarm.trigger.value.total_seconds()) for alarm in alarms],
            "alarm_properties": [names(alarm) for alarm in alarms],
        })
    components = len(list(calendar.components()))
    return {"properties": names(calendar), "components": components, "events": events}


files = []
for name in sys.argv[1:]:
    with open(name, "rb") as file:
        text = file.read().decode("utf-8")
    files.append({"icalendar": by_icalendar(text), "vobject": by_vobject(text)})
json.dump(files, sys.stdout)
