"""Makes the tables of dates that tests compare the program with.

    pip install hijridate==2.6.0 jdatetime==6.1.1 python-dateutil tzdata
    python3 dates.py

writes moments.tsv, skipped.tsv, schedules.tsv, monthly.tsv and calendars.tsv beside this file. Nothing here is shared with the
program: time zones are those of Python's zoneinfo, calendars those of hijridate and jdatetime.

The rules. Days, weeks, months and years are counted on the calendar, times of day on the clocks on
the wall. Hours and minutes are real time; they are unknown where the appointment or they themselves
fall into an hour that does not exist or exists twice. Without the hour of the appointment they are
told by the day, if that is the same for every hour. Months and years are told as a month. A
schedule that lasts a day or longer follows the clocks on the wall, a shorter one is real time. A
clock time that the clocks skip is the one that they show instead: 03:30 for 02:30.
"""

import random
from datetime import date, datetime, time, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import jdatetime
from dateutil.relativedelta import relativedelta
from hijridate import Gregorian

HERE = Path(__file__).parent
ZONES = ["Europe/Rome", "America/New_York", "Asia/Jakarta", "Africa/Cairo"]
DAYS = [
    "2026-03-28", "2026-03-29", "2026-03-30",  # summer time begins in Rome
    "2026-10-24", "2026-10-25", "2026-10-26",  # and ends
    "2026-03-07", "2026-03-08", "2026-11-01", "2026-11-02",  # New York
    "2026-04-24", "2026-10-29", "2026-10-30",  # Cairo
    "2026-12-30", "2026-12-31", "2027-01-01",
    "2027-02-28", "2027-03-01", "2028-02-28", "2028-02-29", "2028-03-01",
    "2026-01-31", "2026-05-31", "2026-11-21",
]
HOURS = [None, "00:30", "01:30", "02:30", "03:30", "08:00", "14:15", "23:45"]
MOMENTS = (
    [(n, "minute", None) for n in (-90, -30, 0, 15, 120)]
    + [(n, "hour", None) for n in (-48, -26, -12, -6, -2, 0, 2, 6, 12, 24, 30, 48)]
    + [(n, "day", None) for n in (-7, -5, -3, -1, 0, 1, 3, 7, 10, 30)]
    + [(n, "day", t) for n in (-3, -1, 0, 1) for t in ("07:05", "18:00", "23:59")]
    + [(n, "week", None) for n in (-2, -1, 1, 2, 6)]
    + [(n, "week", "09:30") for n in (-1, 1)]
    + [(n, "month", None) for n in (-1, 1, 3, 6, 11)]
    + [(n, "year", None) for n in (-1, 1, 5)]
)


def is_single(wall, zone):
    """Whether a clock time exists, and exists once."""
    there = wall.replace(tzinfo=zone)
    back = there.astimezone(timezone.utc).astimezone(zone).replace(tzinfo=None)
    return back == wall and there.utcoffset() == there.replace(fold=1).utcoffset()


def real(wall, zone, minutes):
    """The clock time so many real minutes after another."""
    if not is_single(wall, zone):
        return None
    at = wall.replace(tzinfo=zone).astimezone(timezone.utc) + timedelta(minutes=minutes)
    at = at.astimezone(zone).replace(tzinfo=None)
    return at if is_single(at, zone) else None


def on_clocks(wall, zone):
    """A clock time as the clocks show it; one that they skip as the one that they show instead."""
    there = wall.replace(tzinfo=zone).astimezone(timezone.utc)
    return there.astimezone(zone).replace(tzinfo=None)


def shown(wall):
    return wall.strftime("%Y-%m-%dT%H:%M") if wall else "unknown"


def moment(zone, day, hour, count, unit, clock):
    day = date.fromisoformat(day)
    if unit in ("minute", "hour"):
        minutes = count * (60 if unit == "hour" else 1)
        if hour:
            return shown(real(datetime.combine(day, time.fromisoformat(hour)), zone, minutes))
        # Every quarter of an hour of the day, in real time.
        first = datetime.combine(day, time.min, zone).astimezone(timezone.utc)
        quarters = (first + timedelta(minutes=15 * n) for n in range(4 * 25 + 1))
        quarters = [at for at in quarters if at.astimezone(zone).date() == day]
        quarters.append(quarters[-1] + timedelta(minutes=14))
        days = {(at + timedelta(minutes=minutes)).astimezone(zone).date() for at in quarters}
        return str(days.pop()) if len(days) == 1 else "unknown"
    if unit in ("month", "year"):
        step = relativedelta(months=count) if unit == "month" else relativedelta(years=count)
        is_rough = unit == "year" or abs(count) >= 12
        return (day + step).strftime("%Y-%m" if is_rough else "%Y-%m-%d")
    at = day + timedelta(days=count * (7 if unit == "week" else 1))
    if not clock:
        return str(at)
    return shown(on_clocks(datetime.combine(at, time.fromisoformat(clock)), zone))


def schedule(zone, start, every, unit, times):
    """All occasions of a schedule from a clock time on."""
    start = datetime.fromisoformat(start)
    step = every * {"minute": 1, "hour": 60, "day": 24 * 60}[unit]
    wall = [start + timedelta(minutes=step * n) for n in range(times)]
    if wall[-1] - start >= timedelta(days=1):
        return " ".join(shown(on_clocks(at, zone)) for at in wall)
    there = [real(start, zone, step * n) for n in range(times)]
    return " ".join(map(shown, there)) if all(there) else "unknown"


def write(name, head, rows):
    lines = ["\t".join(head)] + ["\t".join(str(it) for it in row) for row in rows]
    (HERE / name).write_text("\n".join(lines) + "\n", encoding="utf-8")


def main():
    choose = random.Random(15)
    cases = [(z, d, h, *m) for z in ZONES for d in DAYS for h in HOURS for m in MOMENTS]
    cases = sorted(choose.sample(cases, 1500), key=str)
    rows = [
        (z, d, h or "-", n, u, t or "-", moment(ZoneInfo(z), d, h, n, u, t))
        for z, d, h, n, u, t in cases
    ]
    write("moments.tsv", ["zone", "day", "hour", "count", "unit", "time", "date"], rows)

    # The nights in which clocks are put forward, and the days beside them.
    changes = {"Europe/Rome": "2027-03-28", "America/New_York": "2027-03-14"}
    changes["Africa/Cairo"] = "2027-04-30"
    rows = []
    for zone, change in changes.items():
        day = date.fromisoformat(change)
        for n in (-1, 0, 1):
            for minutes in range(0, 4 * 60, 15):
                at = datetime.combine(day + timedelta(days=n), time.min)
                at += timedelta(minutes=minutes)
                clock = on_clocks(at, ZoneInfo(zone))
                rows.append((zone, change, n, at.strftime("%H:%M"), shown(clock)))
    write("skipped.tsv", ["zone", "day", "days", "time", "date"], rows)

    steps = [(15, "minute", 8), (30, "minute", 5), (1, "hour", 4), (4, "hour", 6), (6, "hour", 5)]
    steps += [(8, "hour", 3), (12, "hour", 7), (1, "day", 4), (2, "day", 6)]
    cases = [
        (z, d, h, *s)
        for z in ZONES
        for d in DAYS
        for h in ("00:30", "01:00", "02:30", "08:00", "18:00", "23:00")
        for s in steps
    ]
    cases = sorted(choose.sample(cases, 400), key=str)
    rows = [
        (z, d, h, e, u, n, schedule(ZoneInfo(z), f"{d}T{h}", e, u, n))
        for z, d, h, e, u, n in cases
    ]
    write("schedules.tsv", ["zone", "day", "time", "every", "unit", "times", "occasions"], rows)

    # Months counted from the appointment: after a shorter month, the same day as before.
    ends = ["2026-08-31", "2027-01-31", "2027-08-30", "2026-11-30", "2027-12-29", "2026-03-15"]
    rows = []
    for day in map(date.fromisoformat, ends):
        for first, every, times in [(0, 1, 7), (1, 1, 6), (2, 3, 3), (3, 2, 4), (1, 6, 2)]:
            at = [day + relativedelta(months=first + every * n) for n in range(times)]
            rows.append((day, first, every, times, " ".join(map(str, at))))
    write("monthly.tsv", ["day", "first", "every", "times", "occasions"], rows)

    # Tables of Umm al-Qura that were published at different times differ from August 2029 on.
    first, last = date(2024, 1, 1), date(2029, 8, 10)
    span = (last - first).days + 1
    days = [first + timedelta(days=choose.randrange(span)) for _ in range(600)]
    rows = []
    for day in sorted(set(days)):
        hijri = Gregorian(day.year, day.month, day.day).to_hijri()
        persian = jdatetime.date.fromgregorian(date=day)
        rows.append((day, hijri.isoformat(), persian.isoformat()))
    write("calendars.tsv", ["gregorian", "hijri", "persian"], rows)


main()
