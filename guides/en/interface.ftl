# Every sentence of quitgpt that is not part of a guide.
# A number comes twice: { $count } as text, and { $count-form } as its plural category (zero, one, two, few, many, other).

## Failures and hints

error-line = error: { $message }
warning-line = warning: { $message }
hint-line = hint: { $hint }
cannot-write = the output could not be written
cannot-write-to = `{ $path }` could not be written
cannot-ask = a question has to be asked and nobody can answer here
interrupted = Stopped. Everything that was confirmed is kept.
# What the system or a library says. Where its words are English only, show them as a quotation.
cause-quoted = { $text }
cause-system = { $kind ->
    [not-found] there is no such file or folder
    [not-allowed] that is not allowed here
    [there-already] there is one of that name already
    [no-folder] a part of the path is not a folder
    [a-folder] it is a folder
    [full] there is no room left
    [read-only] nothing can be written there
    [bad-name] the system does not accept that name
    [busy] it is in use
   *[other] the system refused
} (os error { $code })
typed-hint = { $command } --help
typed-unknown-argument = `{ $what }` is not understood here
typed-unknown-command = there is no command `{ $what }`
typed-no-value = `{ $what }` needs a value
typed-wrong-value = `{ $what }` cannot be `{ $value }`
typed-extra-value = `{ $value }` is one too many for `{ $what }`
typed-missing = something is missing: { $what }
typed-twice = `{ $what }` may be given only once
typed-conflict = `{ $what }` cannot be used with `{ $other }`
typed-not-utf8 = a word of the command line is not UTF-8 text
typed-not-understood = the command line was not understood
typed-choices = it takes: { $choices }
typed-near = did you mean: { $what }
no-home = there is no home folder, so nothing can be kept between runs
no-home-hint = name a folder with --data-dir DIR, or set QUITGPT_DATA_DIR
at-writes-nothing = with --at nothing is written
at-unread = `{ $typed }` is not a moment that --at can look from
file-not-regular = `{ $path }` is not an ordinary file; nothing was changed
file-is-link = `{ $path }` is a link to another place, and quitgpt does not write through links; nothing was changed
file-is-link-hint = put the file itself there, or name another folder with --data-dir DIR
file-too-large = `{ $path }` is larger than { $limit } KiB; nothing was changed
file-not-utf8 = `{ $path }` is not UTF-8 text; nothing was changed
file-locked = `{ $path }` has been in use by another quitgpt for more than { $seconds } seconds; nothing was changed
file-locked-hint = close the other quitgpt and try again
file-io = `{ $path }` could not be read or written
output-foreign = `{ $path }` was not written by quitgpt; nothing was changed
output-foreign-hint = name another file or folder, or move that one away
output-no-folder-hint = make that folder first, or name a file in one that is there
output-full-hint = make room, or name a file on another disk
output-elsewhere-hint = name a file in a folder that you may write into
journal-broken-lines = { $count-form ->
    [one] one line of { $path } cannot be read and is passed over (line { $line })
   *[other] { $count } lines of { $path } cannot be read and are passed over (the first is line { $line })
}
journal-newer = { $count-form ->
    [one] one entry of { $path } was written by a newer quitgpt; it is kept and passed over
   *[other] { $count } entries of { $path } were written by a newer quitgpt; they are kept and passed over
}
journal-unlocked = This file system has no locks. Do not run two quitgpt at once here.
clock-behind = the clock of this computer is earlier than the last entry of your journal; check date and time
own-guide-unreadable = your own file { $path } cannot be read ({ $cause }); the bundled one is used
own-guide-broken = your own file { $path } is not right at line { $line }; the bundled one is used
settings-broken = the settings file `{ $path }` cannot be read; the defaults are used and the file is as it was
settings-broken-hint = mend it in an editor, or move it away
lang-unknown = there are no texts in `{ $tag }`
lang-unknown-hint = these languages are here: { $languages }

## Numbers, days, words

day-long = { $weekday } { $day } { $month } { $year }
day-and-time = { $day }, { $time }
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
# What stands between the parts of a list: titles, options of which one fits, conditions that all have to hold.
join-titles = { "; " }
join-options = { " / " }
join-conditions = { " + " }
# Words that a typed date may use, with commas; the first of days, weeks and months is the one for a single one.
words-today = today
words-tomorrow = tomorrow
words-after-tomorrow = day after tomorrow
words-yesterday = yesterday
words-days = day, days
words-weeks = week, weeks
words-months = month, months
# One word for two of them, where the language has one.
words-two-days = { "" }
words-two-weeks = { "" }
words-two-months = { "" }
# Words in front of a number of days to come, beside a number of days past, and words around a date that change nothing.
words-ahead = in
words-ago = ago
words-around = next, on, of, the
word-yes = yes
word-no = no
# Words that may be typed instead of a date.
word-back = back
word-stop = stop

## Guides as they are read

note-note = Note
note-warning = Take care
step-minutes = { $minutes-form ->
    [one] about 1 minute ·
   *[other] about { $minutes } minutes ·
}
step-irreversible = This cannot be undone.
step-link = The page:
step-fallback = If it does not open:
step-of = step { $number } of { $count }
step-deadline = Do this before { $when }.
step-in-short = In short:
# What was found on the computer quitgpt runs on.
found-here = Found on this computer:
found-nothing = Looked for on this computer, and not found under any name we know.
found-unread = These places on this computer could not be looked into:
found-by-name = Some of this was found by a word in its name. Make sure whose it is before you remove it.
found-thing = { $path } · { $size }
found-part = { $path } · more than { $size }, not all of it could be counted
found-link = { $path } · a link; what it leads to was not looked at
found-package = package { $package } · { $size }
size-bytes = { $bytes-form ->
    [one] 1 byte
   *[other] { $bytes } bytes
}
size-kb = { $number } kB
size-mb = { $number } MB
size-gb = { $number } GB
text-in-english = Some of these texts are not translated yet and stand here in English.
only-for = Only for: { $options }
only-otherwise = Only if the way before this one does not suit you.
only-if-shown = Only if you see: { $options }
own-guide = This is your own file, not quitgpt's: { $path }
guide-checked = Facts last checked on { $day }.
guide-old = { $days-form ->
    [one] These facts were checked one day ago.
   *[other] These facts were checked { $days } days ago. Menus and rules may have changed: compare with the official page.
}
guide-from-future = { $days-form ->
    [one] These facts carry a date one day ahead of this computer's clock. Check the clock, or compare with the official page.
   *[other] These facts carry a date { $days } days ahead of this computer's clock. Check the clock, or compare with the official page.
}
link-not-listed = { $url } (not on our list; real host: { $host })
guide-contents = Contents
guide-contents-step = { $title } ({ $minutes-form ->
    [one] 1 minute
   *[other] { $minutes } minutes
})

## The guides as pages

language-name = English
book-title = Leaving ChatGPT: the guides
book-about = What to do, step by step, on every route. These pages need no network and no script: they can be read, printed and sent on. Links open only when you follow them.
book-written = Written on { $day } by quitgpt { $version }. quitgpt is independent of every company named here.
book-topics = Topics
book-routes = Cancelling, by who charges you
book-routes-about = Open the line that fits your receipt. Its steps lead into the guide.
book-contents = Contents
book-languages = Languages
book-home = All guides
book-skip = To the text
book-search = Find words in the guides
book-found = Places found: { $count }
book-nothing = Nothing was found. Fewer or other words may help.
book-sources = Checked against
book-source = on { $day }
book-saved = { $count-form ->
    [one] One page was written: { $path }
   *[other] { $count } pages were written. Begin with { $path }
}

## Reading in the terminal

guide-list-title = Guides
guide-list-hint = Read one, offline:
topic-unknown = there is no guide `{ $topic }`
topic-unknown-hint = these are here: { $topics }
search-nothing = nothing was found for `{ $words }`
search-nothing-hint = fewer or other words may help; quitgpt guide lists the topics
search-hint = Read on:

## Standings

standing-ready = ready
standing-blocked = blocked
standing-waiting = waiting
standing-finished = finished
standing-skipped = not for me
standing-undecided = open question
standing-not-yours = not yours
because-needs = first: { $steps }
needs-one-of = one of: { $steps }
because-until = not before { $day }
because-put-off = you asked to be reminded on { $day }
because-waits = { $days-form ->
    [zero] asked for today
    [one] asked for on { $day }, one day ago
   *[other] asked for on { $day }, { $days } days ago
}
because-waits-recorded = { $days-form ->
    [zero] recorded today as asked for
    [one] recorded as asked for on { $day }, one day ago
   *[other] recorded as asked for on { $day }, { $days } days ago
}
because-waits-next = { $waits }; look again on { $day }
because-recorded = { $day }
because-open = { $question }
because-instead = another step does the same: { $step }

## The walk

walk-topics = This leads you through everything in the safe order. Each part is explained when its turn comes:
walk-again = Going on where you stopped.
walk-first = This is the first step; there is nothing before it.
walk-stopped = Stopped. Everything up to here is kept. Go on with:
walk-dry = This is a dry run: nothing is recorded, whatever is said below.
walk-stopped-dry = Stopped. Nothing was recorded: this was a dry run. To do it in earnest:
walk-through = This route is finished
walk-waits = Nothing more to do today
walk-stuck = You are not done yet
walk-next = See where you stand at any time:
what-now = What now?
what-now-step = { $title }: what now?
choice-open = Open the page
choice-open-again = Open the page again
choice-qr = Show a QR code for the phone
choice-done = Done
choice-done-check = I was there: what does it show?
choice-differs = It looks different, or does not work
choice-go-on = Go on
choice-archive-find = Look in the downloads folder
choice-archive-check = Check a file now
choice-archive-path = Another file: type where it is
choice-archive-again = Look again
choice-skip = Not for me
choice-remind = Remind me later
choice-back = Back
choice-stop = Stop here
choice-yes = Yes
choice-no = No
choice-yes-day = Yes, that day
choice-other-day = No, another day
open-asked = Your browser was asked to open it. If nothing appears, copy the address above.
open-failed = The page could not be opened ({ $cause }). Copy the address above.
open-no-program = no program that opens web pages was found
open-stale = { $days-form ->
    [one] The facts of this guide are one day old. Open the page all the same?
   *[other] The facts of this guide are { $days } days old and the page may have changed. Open it all the same?
}
qr-too-wide = This window is too narrow for a QR code of that address.
no-open-asked = Pages are not opened, as you asked; their addresses are printed.
no-open-ssh = Pages are not opened over SSH; their addresses are printed. Choose the QR code to go on with your phone.
no-open-container = Pages are not opened from inside a container; their addresses are printed.
no-open-no-display = There is no display here, so pages are not opened; their addresses are printed.
no-open-not-a-terminal = The output is not a terminal, so pages are not opened; their addresses are printed.
no-open-ci = Pages are not opened in an automatic run; their addresses are printed.
date-forms = Type a date such as 2026-12-03, 3 Dec, tomorrow or in 10 days. Leave it empty if you do not know.
date-forms-past = Type a date such as 2026-11-03, 3 Nov, yesterday or 3 days ago. Leave it empty if you do not know.
date-not-yet = { $when } has not come yet, and the question is about a day that is past.
date-kept = Recorded so far: { $when }. Leave it empty to keep it.
date-confirm = { $when }: is that the day?
date-unread = `{ $typed }` was not understood as a date.
date-no-such-day = `{ $typed }`: there is no such day in the calendar.
date-far = `{ $typed }` is more than a hundred years away.
date-ambiguous = `{ $typed }` means two different days in different countries. Type it like 2026-12-03 or 3 Dec 2026.
option-date = { $key }: { $why }
option-date-forms = give a date such as 2026-12-03, "3 Dec", tomorrow or "in 10 days"
option-date-forms-past = give a date such as 2026-11-03, "3 Nov", yesterday or "3 days ago"
check-not-yet = Then this step is not finished yet. Here it is again; the last part of its text says what to look for.
check-waits = Then it is still on its way. This step comes back on { $day }, and the next visit asks again.
check-help = Then the next step helps with that.
keep-reference = An order, case or receipt number to keep (leave it empty if there is none)
step-recorded = Recorded on { $day }: { $title }
step-skipped = Recorded on { $day } as not for you: { $title }
done-past-gate = Recorded. But not everything that should come before deleting is recorded as done. Still open:
done-store-open = { $store } may go on charging you: deleting the account does not end its subscription. Cancel there:
done-biller-open = Who charges you is not recorded. A store may go on charging although the account is gone. To find out and cancel:
done-archive-open = No checked export is recorded. If you have the file, keep it and check it; a link that OpenAI has sent may still work:
remind-when = When should this step come back?
remind-after-deadline = That is too late: this step has to be done before { $day }. Choose an earlier day.
remind-set = This step comes back on { $when }.
remind-past = That moment has passed already; nothing was recorded.
question-unknown = no guide asks `{ $question }`

## The archive

archive-no-such-file = there is no file `{ $path }`
archive-no-such-file-hint = quitgpt archive find looks in the downloads folder
archive-may-not-read = you are not allowed to read `{ $path }`; nothing was checked
archive-may-not-read-hint = copy it into a folder of your own, or ask its owner for access
archive-cannot-use = `{ $path }` cannot be used as an export
archive-verify-hint = { $command } says everything that is wrong with it
archive-not-all = this is not everything: the export is damaged or not complete
archive-damaged = this export is damaged or not complete
archive-reading = It holds { $lists } and { $others }, { $size } unpacked. Every file is now being read to its end.
archive-reading-lists = { $count-form ->
    [one] one list of conversations
   *[other] { $count } lists of conversations
}
archive-reading-others = { $count-form ->
    [one] one other file
   *[other] { $count } other files
}
archive-progress = { $percent } %, { $done } of { $total } MB, { $entries } of { $all } files
archive-comparing = Comparing your export: { $percent } %
archive-progress-short = { $percent } %
archive-time-left = { $seconds-form ->
    [one] about 1 second left
   *[other] about { $seconds } seconds left
}
archive-complete = { $count-form ->
    [one] This archive is complete and readable: one conversation, from { $first } to { $last }.
   *[other] This archive is complete and readable: { $count } conversations, from { $first } to { $last }.
}
archive-complete-warnings = { $count-form ->
    [one] This archive is complete and readable: one conversation, from { $first } to { $last }. Some things in it are worth knowing.
   *[other] This archive is complete and readable: { $count } conversations, from { $first } to { $last }. Some things in it are worth knowing.
}
archive-complete-undated = { $count-form ->
    [one] This archive is complete and readable: one conversation, without dates.
   *[other] This archive is complete and readable: { $count } conversations, without dates.
}
archive-verdict-incomplete = This archive is not complete. Do not delete the account yet.
archive-verdict-unreadable = This archive is damaged. Do not delete the account yet.
archive-verdict-not-an-export = This is not a data export of ChatGPT. Do not delete the account yet.
archive-verdict-unsafe = This file is built in a way that no export is, so nothing in it was trusted. Do not delete the account yet.
archive-counts-conversations = { $count-form ->
    [one] one conversation can be read
   *[other] { $count } conversations can be read
}
archive-account = the account is { $account }
archive-counts-messages = { $count-form ->
    [one] one message, { $seen }
   *[other] { $count } messages, { $seen }
}
archive-counts-seen = { $count } of them shown in the chats, from you or ChatGPT
archive-counts-branches = { $count-form ->
    [one] one place where a question or an answer was redone; every version is there
   *[other] { $count } places where a question or an answer was redone; every version is there
}
archive-counts-files = { $count-form ->
    [one] one picture, recording or upload, { $missing }
   *[other] { $count } pictures, recordings and uploads, { $missing }
}
archive-counts-none-missing = all there
archive-counts-missing = { $count-form ->
    [one] one of them missing
   *[other] { $count } of them missing
}
archive-counts-damaged = { $count-form ->
    [one] one of them damaged
   *[other] { $count } of them damaged
}
archive-missing-list = { $count-form ->
    [one] One picture, recording or upload is missing. This chat mentions it:
   *[other] { $count } pictures, recordings or uploads are missing. These chats mention them:
}
archive-missing-in = { $title }: { $ids }
archive-untitled = (without a title)
archive-more = { $count-form ->
    [one] and one more
   *[other] and { $count } more
}
archive-digest = { $bytes-form ->
    [one] { $path }, 1 byte, SHA-256:
   *[other] { $path }, { $bytes } bytes, SHA-256:
}
archive-next-compare = No archive can prove that it holds everything. Compare the number of chats and the oldest and newest one with what you remember.
archive-next-again = Download it again if the link still works, or request a new export: quitgpt export
archive-next-ask = Look in ChatGPT itself to see whether your chats are there. If they are, request a new export: quitgpt export
archive-next-parts = Check all parts together:
archive-next-accounts = Check the files of the account that you mean to delete, and no others.
archive-next-other = quitgpt archive find looks for the export in the downloads folder. quitgpt export says how to request one.
archive-next-unsafe = Download it again from OpenAI's own message, and check the new file.
archive-recorded = Recorded on { $day }. quitgpt delete compares the file with this record once more before it shows the page for deleting.
archive-good-unrecorded = The export is in order, but that could not be recorded, so quitgpt delete will ask for the check again. Make room, or name another folder with --data-dir.
archive-not-recorded = Nothing was recorded.

find-no-folder = the folder `{ $path }` cannot be looked into
find-no-folder-hint = quitgpt archive find DIR looks in another folder
find-nothing = No export was found in { $folders }.
find-nothing-next = If it lies elsewhere, name the folder: quitgpt archive find DIR. If you have not asked for it yet:
find-found = { $count-form ->
    [one] This may be your export:
   *[other] These may be your exports, the newest first:
}
find-about = { $what }, { $size }, from { $day }
find-item = { $path }: { $about }
find-about-folder = { $what }, from { $day }
find-layout-plain = an export
find-layout-container = an export from the privacy portal
find-layout-folder = an export that was unpacked
find-layout-rezipped = an export that was unpacked and packed again
find-layout-assets = files without conversations; they may belong to an export
find-layout-json = conversations alone, without the rest of an export
find-part = { $path } is a part of the same export
find-next = Check it before you delete anything:
find-others = Also looked into, but not exports:
walk-archive-found = { $count-form ->
    [one] This may be your export, in { $folder }:
   *[other] These may be your exports, in { $folder }, the newest first:
}
walk-archive-no-folder = quitgpt does not know where your downloads are. Type where the file is.
walk-archive-which = Which file do you want to check?
walk-archive-where = Where is the file? Type its path, or drop the file into this window. Type back or stop to leave this question.
walk-archive-path = The file
walk-archive-no-file = There is no file { $path }.
walk-archive-stays = Nothing was recorded, and this step stays open. Get the file again and check the new one here. If you get no further, say what you see: help for it follows.
walk-archive-readable = This turns your conversations into pages and notes that you can read, search and keep:
stats-head = { $count-form ->
    [one] One conversation: { $yours }, { $theirs }
   *[other] { $count } conversations: { $yours }, { $theirs }
}
stats-of-yours = { $count-form ->
    [one] one message of yours
   *[other] { $count } messages of yours
}
stats-of-theirs = { $count-form ->
    [one] one of ChatGPT's
   *[other] { $count } of ChatGPT's
}
stats-unreadable = { $count-form ->
    [one] One conversation could not be read and is not counted.
   *[other] { $count } conversations could not be read and are not counted.
}
stats-months = Messages per month
stats-yours = yours
stats-theirs = ChatGPT's
stats-undated = { $count-form ->
    [one] One message has no date and is counted in no month.
   *[other] { $count } messages have no date and are counted in no month.
}
stats-models = Models
stats-model = { $count-form ->
    [one] { $model }: one message
   *[other] { $model }: { $count } messages
}
stats-longest = The longest conversations
stats-long = { $count-form ->
    [one] { $title }: one message, begun { $day }
   *[other] { $title }: { $count } messages, begun { $day }
}
stats-long-undated = { $count-form ->
    [one] { $title }: one message, without a date
   *[other] { $title }: { $count } messages, without a date
}
stats-scripts = Scripts
stats-script = { $script }: { $percent } %
script-latin = Latin
script-arabic = Arabic
script-han = Han
script-kana = Kana
script-hangul = Hangul
script-cyrillic = Cyrillic
script-greek = Greek
script-hebrew = Hebrew
script-devanagari = Devanagari
script-bengali = Bengali
script-thai = Thai
script-tamil = Tamil
script-armenian = Armenian
script-other = Other
stats-picture = The months were drawn into { $path }

# What can be wrong with an archive. $entry is a file in it.
archive-problem-duplicate-entry = There are two files named { $entry } in it, and programs disagree about which one counts.
archive-problem-case-twin = There are two files in it whose names differ only in capitals: { $entry }
archive-problem-headers-differ = The archive says two different things about { $entry }.
archive-problem-unlisted-data = There is data before { $entry } that the archive does not list.
archive-problem-unlisted-data-whole = There is data in it that the archive does not list.
archive-problem-overlapping-entries = { $entry } shares its data with another file in the archive.
archive-problem-overlapping-entries-whole = The archive's list of files overlaps its data.
archive-problem-link-entry = { $entry } is a link to another place.
archive-problem-special-entry = { $entry } is not an ordinary file.
archive-problem-encrypted-entry = { $entry } is encrypted; an export never is.
archive-problem-unknown-method = { $entry } is packed in a way that exports are not.
archive-problem-path-leaves = The name { $entry } leads out of the archive.
archive-problem-odd-name = A name in it is empty, too long or holds control characters: { $entry }
archive-problem-too-many-entries-whole = It holds more than 20,000 files.
archive-problem-too-large = It unpacks to more than 20 GiB, at { $entry }.
archive-problem-zip-bomb = { $entry } unpacks to more than 200 times its size, which only a trap does.
archive-problem-two-end-records-whole = It has two ends, and programs disagree about which one counts.
archive-problem-trailing-data-whole = There is something behind the end of the ZIP.
archive-problem-empty-file = { $entry } is empty: nothing was downloaded.
archive-problem-html-page = { $entry } is a web page, not a ZIP. The link had expired, or another account was signed in.
archive-problem-access-denied = { $entry } is a notice that access was denied, not a ZIP. The link had expired, or another account was signed in.
archive-problem-claude-export = { $entry } is an export of Claude, not of ChatGPT.
archive-problem-grok-export = { $entry } is an export of Grok, not of ChatGPT.
archive-problem-google-takeout = { $entry } is a Google Takeout, as for Gemini, not an export of ChatGPT.
archive-problem-other-packed-file = { $entry } is a packed file of another kind. The export comes as a ZIP.
archive-problem-unfinished-download = { $entry } is still being downloaded, or the download stopped. Wait until it is done, or download it again.
archive-problem-other-zip = { $entry } is a ZIP without conversations.
archive-problem-other-folder = { $entry } is a folder without conversations.
archive-problem-folder-of-zips = { $entry } is a folder with ZIP files in it, but without conversations. Name the ZIP files themselves.
archive-problem-converted-by-quitgpt = { $entry } is a version for reading that quitgpt made from an export, not the export itself. Check the ZIP that came from OpenAI.
archive-problem-other-file = { $entry } is neither a ZIP nor a list of conversations.
archive-problem-truncated = The ZIP ends too early: the download was cut off.
archive-problem-damaged-directory = The ZIP's list of files is damaged.
archive-problem-split-zip = This is one piece of a ZIP that was split into several files. Put them together first.
archive-problem-entry-without-data = { $entry } is listed, but its data is not in the ZIP.
archive-problem-cannot-read = A file could not be read: { $cause }
archive-problem-damaged-entry = { $entry } is damaged ({ $cause }).
archive-fault-checksum = wrong checksum
archive-fault-size = wrong size
archive-fault-data = it cannot be unpacked
archive-fault-truncated = it ends too early
archive-fault-damaged-directory = its list of files is damaged
archive-fault-split-zip = it is one piece of several
archive-problem-list-cut = { $entry } ends in the middle.
archive-problem-list-trailing = There is something behind the end of { $entry }.
archive-problem-not-a-list = { $entry } holds no conversations.
archive-problem-conversation-too-long = A conversation in { $entry } is too long to be read.
archive-problem-manifest-file-missing = The export's own list names { $entry }, and it is not there.
archive-problem-manifest-size-differs = { $entry } does not have the size that the export's own list gives.
archive-problem-manifest-unreadable = The export's own list of files, { $entry }, cannot be read.
archive-problem-shard-missing = { $entry } is missing between other numbered files.
archive-problem-part-missing = { $entry } is missing between other parts. Download it too, and name all parts in one command.
archive-problem-part-not-named = { $entry } lies beside it and belongs to it, but was not named. Name all parts in one command.
archive-problem-several-accounts = These files are exports of several accounts: { $entry }. Check the files of each account separately.
archive-problem-same-file-twice = { $entry } was named twice. It counts once.
archive-problem-no-conversations = There is not a single conversation in it. Look for your chats in ChatGPT itself, and ask for another export.
archive-problem-unreadable-conversation = Conversation { $number } of { $entry } cannot be read; its bytes are still in the archive. Title, as far as it can be made out: { $title }
archive-problem-mended-conversation = A few characters of this conversation are damaged, the rest can be read: { $title }
archive-problem-conversation-without-id = This conversation has no id: { $title }
archive-problem-copies-differ = This conversation is in it twice, and the copies differ. The newer one counts: { $title }
archive-problem-attachment-missing = { $entry } is missing. This conversation mentions it: { $title }
archive-problem-no-attachments = Not one of the pictures, recordings and uploads that the chats mention is in it. If your export came in several files, check all of them in one command.
archive-problem-attachment-size-differs = { $entry } does not have the size that the export's list of uploads gives.
archive-problem-attachment-digest-differs = { $entry } is not the file that the export's list of uploads describes.
archive-problem-newest-is-old = The newest conversation is from { $newest }, long before this file was made. If you used ChatGPT since, something is missing.
archive-problem-link-passed-over = { $entry } is a link and was passed over.
archive-problem-nested-archive = { $entry } is an archive of its own; it was checked as a file and not opened.
archive-problem-unknown-file = quitgpt does not know what { $entry } is for; it was checked as a file.
archive-problem-unknown-content = { $count-form ->
    [one] One message has a type of content that quitgpt does not know; it is kept as it is: { $entry }
   *[other] { $count } messages have a type of content that quitgpt does not know; it is kept as it is: { $entry }
}
archive-problem-more = { $count-form ->
    [one] There is one more of these.
   *[other] There are { $count } more of these.
}

## The gate before an account is deleted

because-gate = { $bars }
gate-biller-open = Say first who charges you.
gate-biller-unknown = Find out first who charges you: deleting the account stops no charge of Apple or Google.
gate-store-open = Cancel there first and record it: { $store }. Deleting the account does not stop its charges.
gate-archive-unchecked = quitgpt has not checked your export within the last 30 days (quitgpt archive verify FILE). What is deleted cannot be brought back.
gate-archive-gone = The export that was checked is not at { $path } any more. Put it back, or check it where it is now (quitgpt archive verify FILE).
gate-archive-changed = The file { $path } is not the one that was checked. Check it again (quitgpt archive verify FILE).
gate-account-unconfirmed = Say which account you mean, so that the right one is deleted.
gate-page-kept = The page is shown when nothing stands in the way any more; quitgpt delete says what still does.
open-page-kept = this page is only shown when nothing stands in the way any more
open-settled = "{ $title }" is recorded as settled, so its page is kept
open-settled-hint = quitgpt undo { $step } takes the record back
gate-hint = quitgpt delete
gate-ways = Type back or stop to leave this question; nothing has happened yet.
gate-type-sentence = If you mean to leave without your data, type this sentence as it stands:
gate-sentence = I leave without my data
gate-choice-without = Leave without my data
gate-ask-sentence = The sentence
gate-ask-account = The account's e-mail address or phone number (it is not kept)
gate-ask-again = Once more, to be sure
gate-account-shown = You mean this account: { $account }
gate-account-differs = The export that you checked is of another account: { $account }. If you delete the account you typed, its chats may not be in any export you have.
gate-not-the-same = That is not the same. Nothing was confirmed.
undone-reminder = Taken back: { $text }
undone-confirmation = Taken back: what you confirmed by typing

## Prompts

plain-number = Type a number
plain-numbers = Type one or more numbers, with commas
plain-no-such = `{ $typed }` is none of these.
plain-enter = Enter takes
menu-keys = arrow keys choose, Enter takes, Esc stops
menu-keys-many = arrow keys move, space marks, Enter takes, Esc: back or stop
menu-keys-unmarked = nothing is marked yet: mark with the space key, then Enter

## Status and the start screen

due-upcoming = { $title }
due-due = due today: { $title }
due-overdue = overdue: { $title }
question-decides = { $count-form ->
    [one] open question, one step depends on it
   *[other] open question, { $count } steps depend on it
}
next-title = Next
next-step = { $title }
next-question = A question is open: { $title }
next-wait = Nothing can be done before { $when }.
stuck-step = You are not done yet. Still open: { $title }
account-stays = Your account still exists: it is not recorded as deleted.
charges-go-on = Nothing is recorded as cancelled, so the charges may go on.
stuck-topic = Something else comes first: { $topic }
stuck-skipped = This is in the way: you recorded "{ $title }" as not for you.
stuck-skipped-done = If you have done it after all, record that:
stuck-skipped-open = If it is still to be done, take back "not for you" and do it:
stuck-unsure = This is in the way: you do not know the answer to "{ $question }" yet. To be asked again:
next-nothing = Nothing is left to do.
status-not-yours = { $count-form ->
    [one] One step is not needed so far (quitgpt status -v shows it with the reason).
   *[other] { $count } steps are not needed so far (quitgpt status -v shows them with the reasons).
}
welcome-title = quitgpt
welcome-what = Leads you out of ChatGPT, step by step: stop paying on the route that really charges you, with the official pages, the dates that matter and the proof.
welcome-private = Everything stays on this computer. quitgpt asks for no password and changes nothing by itself.
welcome-cancel = Stop paying:
welcome-read = Read first, offline:
welcome-help = Everything else:
welcome-standing = { $topic }: { $done } of { $count } steps settled
welcome-status = All steps, with the reasons:

timeline-title = Time line
timeline-today = today
timeline-calendar = These dates for your calendar, as a file to import:

## Reminders

remind-nothing = Nothing to be reminded of.
remind-added = You will be reminded on { $when } ({ $id }).
remind-done = This reminder does not come again: { $title }
remind-done-step = The step itself is still open. To record it: quitgpt done { $step }
remind-snoozed = Comes again on { $when }: { $title }
remind-text-length = the words of a reminder must hold something, and at most { $limit } KiB
remind-unknown = there is no reminder `{ $id }`
remind-unknown-hint = these are here: { $ids }
remind-list-hint = quitgpt remind list --all
calendar-name = Leaving ChatGPT
calendar-about = Deadlines and reminders, written by quitgpt on this person's own computer
calendar-early = { $days-form ->
    [one] Coming tomorrow: { $title }
   *[other] Coming in { $days } days: { $title }
}
calendar-step = Step: { $title }
calendar-go-on = To go on, in a terminal: { $command }
calendar-done = When it is done: { $command }
calendar-written = { $count-form ->
    [zero] The calendar was written to { $path }: no event is in it.
    [one] The calendar was written to { $path }: one event.
   *[other] The calendar was written to { $path }: { $count } events.
}
length-unread = `{ $option }` cannot be `{ $typed }`
length-forms = give a length such as 3d, 36h, 2 weeks or 1 month

## The report

report-title = Record of leaving ChatGPT
report-written-on = Written on { $day } with quitgpt { $version }.
report-about = Every line was recorded by the person it belongs to, on their own computer. quitgpt has no access to any account and has checked nothing with OpenAI, Apple, Google or a bank.
report-facts = What was answered
report-done = What was done
report-dates = What is ahead
report-nothing = Nothing yet.
report-day = Day
report-what = What
report-outcome = Outcome
report-ref = Order or case number
report-note = Note
report-ahead = ahead
report-today = due today
report-overdue = overdue
report-written = The record was written to { $path }.

## Recording

answer-recorded = Recorded: { $key } = { $values }
answer-date = a date
answer-given = answered: { $values }
answer-hint = quitgpt answer KEY=VALUE records an answer, for instance quitgpt answer channel=web
answer-shape = `{ $pair }` is not of the form KEY=VALUE
answer-unknown-key = no guide asks for `{ $key }`
answer-unknown-option = `{ $value }` is no answer to `{ $key }`
answer-options = the answers are: { $options }
answer-one-only = `{ $key }` takes one answer
answer-missing = an answer is missing: `{ $key }` ({ $title })
answer-missing-hint = add --answer { $key }=VALUE, where VALUE is one of: { $options }; or --print for the whole plan
done-in-future = { $day } has not come yet
done-in-future-hint = record a step on the day it is done, or leave --on out for today
note-too-long = a note or number may be at most { $limit } KiB long; nothing was recorded
undo-nothing = there is nothing to undo
undo-nothing-for = there is nothing to undo for `{ $step }`
undone-answer = Taken back: { $key } = { $values }
undone-step = Taken back: { $title }
step-unknown = there is no step or link `{ $name }`
step-ambiguous = `{ $name }` is a step of several topics
step-near = did you mean: { $steps }
step-list-hint = quitgpt status --all -v lists the steps with their names
link-no-fallback = `{ $what }` has no second address
link-refused = this address is not opened: { $link }

## The daily check and notifications (quitgpt remind notify, install, uninstall)

notify-when = Due: { $when }
notify-many = { $count-form ->
    [one] One reminder is due
   *[other] { $count } reminders are due
}
notify-more = { $count-form ->
    [one] … and one more: quitgpt remind list
   *[other] … and { $count } more: quitgpt remind list
}
notify-lines = { $count-form ->
    [one] quitgpt: a reminder is due: { $reminders }
   *[other] quitgpt: { $count } reminders are due: { $reminders }
}
notify-lines-more = { $count-form ->
    [one] quitgpt: one reminder is due (quitgpt remind list): { $reminders }
   *[other] quitgpt: { $count } reminders are due (quitgpt remind list), among them: { $reminders }
}
notify-no-desktop = They are not shown on a desktop: there is none here that shows notifications. { $cause }
notify-at-hint = quitgpt remind notify --dry-run shows the words of that moment
notified-broken = `{ $path }` cannot be read and stays as it is; until you remove it, reminders may be shown more than once a day
notified-unkept = `{ $path }` cannot be written, so reminders may be shown more than once a day
timer-daily = Reminders are looked at every day at { $time } ({ $scheduler }).
timer-same = { $daily } There is nothing to do.
timer-installed = { $daily } To take it away: quitgpt remind uninstall
timer-removed = The daily check is taken away ({ $scheduler }).
timer-nothing = There is no daily check to take away.
timer-file = The file { $path } will hold:
timer-wide = (stored as UTF-16, as Task Scheduler wants it)
timer-lines = These lines will stand at the top of your crontab; the rest of it stays as it is:
timer-lines-go = These lines go from your crontab; the rest of it stays as it is:
timer-files-go = These files go:
timer-commands = These commands will run:
timer-ask = Set the daily check up like this?
timer-no = No, change nothing
timer-yes = Yes, set it up
timer-ask-remove = Take the daily check away?
timer-keep = No, keep it
timer-remove = Yes, take it away
timer-cannot-ask = this has to be confirmed and nobody can answer here; nothing was changed
timer-cannot-ask-hint = quitgpt remind install --yes
timer-cannot-ask-remove-hint = quitgpt remind uninstall --yes
timer-refused = Nothing was changed.
timer-time = `{ $typed }` is not a time of day
timer-time-hint = hours and minutes, such as --time 18:30
timer-none = no scheduler that quitgpt knows was found here
timer-none-hint = run quitgpt remind notify once a day in your own way; it shows each reminder once a day
timer-systemd-hint = where systemd does not answer, try quitgpt remind install --with cron
timer-another = the daily check is also set up with { $scheduler }; each reminder is still shown once a day, and quitgpt remind uninstall takes both away
timer-own-path = the system does not say where quitgpt is, so nothing can be set up
timer-path-text = `{ $path }` is not UTF-8 text, which schedulers cannot take; nothing was changed
timer-control = a scheduler cannot take the line break or control character in `{ $path }`; nothing was changed
timer-long = `{ $path }` makes the command longer than the { $limit } characters that { $scheduler } takes; nothing was changed
timer-variable = Windows would put another text in the place of { $name } in `{ $path }`; nothing was changed
timer-path-hint = give the file or folder another name or place, then try again
timer-crontab = your crontab could not be read, so it was not changed
timer-foreign = `{ $path }` was not written by quitgpt; nothing was changed
timer-foreign-hint = move that file away, or choose another scheduler with --with
timer-call = `{ $command }` did not succeed
timer-call-hint = look with quitgpt doctor; quitgpt remind uninstall takes back what was set up
timer-repair = Set it up again with: quitgpt remind install --with { $scheduler }
timer-unread = The daily check ({ $scheduler }) was changed by hand and cannot be read.
timer-gone = The daily check ({ $scheduler }) starts { $path }, which is not there any more.
timer-other-program = The daily check ({ $scheduler }) starts another quitgpt: { $path }.
timer-idle = The daily check is written but { $scheduler } does not run it.
doctor-no-timer = Nothing looks after reminders by itself.
doctor-no-timer-repair = To be told of them every day: quitgpt remind install
doctor-notifies = Reminders are shown on the desktop with { $tool }.
doctor-no-notifier = Reminders cannot be shown on a desktop here; quitgpt remind notify writes them as text.
doctor-no-notifier-repair = On Linux, the package libnotify-bin (or libnotify) helps.

## Settings, doctor, forget

setting-unknown = there is no setting `{ $key }`
setting-unknown-hint = the settings are: { $keys }
setting-bad-value = `{ $key }` cannot be `{ $value }`; it takes { $choices }
setting-bad-unsaid = `{ $key }` cannot be what was typed, which is not repeated here; it takes { $choices }
setting-set = { $key } is now { $value }.
setting-unset = { $key } is back to { $value }.
setting-odd = the settings file holds `{ $key }`, which is no setting or has a value that it cannot hold; it is passed over
setting-lang = the language of all texts
setting-open = whether pages are opened in the browser
setting-plain = lines only, for screen readers and simple terminals
setting-pledge-contact = whom to write to about a pledge, as the campaign names it
setting-pledge-endpoint = where pledges go; without it no pledge can be sent
setting-pledge-format = how the campaign wants to be told: its own receiver, an OSDI petition, a form service
setting-pledge-template = what a form service is sent: a JSON object, or fields like a={ "{" }level{ "}" }&b=c
setting-pledge-token-env = the variable that holds the campaign's token; never the token itself
setting-qr = draw every link as a QR code as well
setting-text-bidi = how words written from right to left are put into this terminal
setting-text-color = when to use colour
setting-text-ground = whether the terminal shows light text on dark ground, or dark on light (for QR codes without colour)
setting-text-pager = show long guides in a pager
setting-text-width = columns to write in
origin-variable = from the variable { $name }
origin-file = from the settings file
origin-default = the default
doctor-title = quitgpt { $version } on this computer
doctor-terminal = The terminal is { $program }, { $columns } columns are used.
doctor-no-terminal = The output is not a terminal: plain text is written.
doctor-style = Colour: { $colour }. Clickable links: { $links }. Lines only: { $plain }.
doctor-bidi = Words from right to left: { $mode } ({ $why }).
doctor-bidi-why = { $why ->
    [settings] as the settings say
    [no-terminal] the output is not a terminal
    [multiplexer] tmux or screen stands between, and what is behind it is not known
    [vte] this terminal puts lines in order when it is told to
    [konsole] this terminal joins letters and needs help with names in between
    [kitty] this terminal joins letters but not the order of words
    [capable] this terminal does everything by itself
    [plain] this terminal does nothing about direction
    [lines] lines only were asked for
   *[unknown] nothing is known of this terminal
}
doctor-bidi-repair = If Arabic cannot be read here: quitgpt doctor --bidi
# Always Arabic, in every language: words, a name in brackets, a command, a date, a number.
bidi-sample = افتح الإعدادات (Settings) ثم اكتب `quitgpt status` قبل يوم 2026-12-03، أو بعد ١٢ يومًا.
bidi-intro = The same sentence in every way quitgpt can write it. In the right one the letters join, the sentence begins on the right, and Settings, the command and the date read from the left.
bidi-ask = Which of them reads well?
bidi-none = None of them
bidi-no-mode = Then the pages read better in a browser or in another terminal, such as GNOME Terminal.
bidi-no-terminal = there is no terminal here in which this could be seen
bidi-hint = quitgpt settings set text.bidi MODE
doctor-can-ask = Questions can be asked.
doctor-cannot-ask = Questions cannot be asked here.
doctor-cannot-ask-repair = Run quitgpt in a terminal, or give answers with --answer KEY=VALUE.
doctor-opens = Pages are opened in the browser; their addresses are printed first.
doctor-data = Your journal is kept in { $path }.
doctor-settings = Settings are read from { $path }.
doctor-open-to-others = Other people of this computer may write into { $path }.
doctor-open-to-others-repair = Keep it to yourself with: chmod 700 { $path }
doctor-language = Language: { $tag }. Available: { $available }.
doctor-own-repair = quitgpt guide check says what is wrong and how to mend it.
doctor-guide-age = { $days-form ->
    [zero] The oldest facts were checked today.
    [one] The oldest facts were checked one day ago.
   *[other] The oldest facts were checked { $days } days ago.
}
doctor-guide-age-repair = A newer release of quitgpt has newer facts.
forget-list = These files of quitgpt's own will be removed:
forget-kept = Your own guides and everything else stay as they are.
forget-nothing = There is nothing to forget: quitgpt has written no files here.
forget-ask = Remove them?
forget-no = No, keep them
forget-yes = Yes, remove them
forget-cannot-ask = removing has to be confirmed and nobody can answer here; nothing was removed
forget-cannot-ask-hint = quitgpt forget --yes
forget-refused = Nothing was removed.
forget-failed = `{ $path }` could not be removed
forget-timer = The daily check is still set up. To take it away: quitgpt remind uninstall
forget-done = { $count-form ->
    [one] One file was removed.
   *[other] { $count } files were removed.
}
man-written = { $count-form ->
    [one] One manual page was written to { $path }.
   *[other] { $count } manual pages were written to { $path }.
}

## Letters: what the letter says

# Lines that begin with "- " are items of a list; an empty line parts paragraphs. A company reads this: be polite and exact.
letter-subject-access = Request for access to my personal data
letter-subject-erasure = Request for erasure of my personal data
letter-subject-objection = Objection to the use of my personal data
letter-subject-cancel = Cancellation of my ChatGPT subscription
letter-subject-withdraw = Withdrawal from my purchase of a ChatGPT subscription
letter-subject-refund = Request for a refund for my ChatGPT subscription
letter-subject-under = { $subject } ({ $basis })
letter-subject-line = Subject: { $subject }
letter-by-email = By e-mail: { $email }
letter-salutation = Dear Sir or Madam,
letter-who = My name is { $name }. I hold a ChatGPT account, which is registered under { $account }.
letter-lives = { $code ->
    [US-CA] I am a resident of California.
   *[other] I live in { $place }.
}
letter-who-lives = { $who } { $lives }
letter-basis = Legal basis: { $basis }.
letter-articles = { $articles } { $act }
letter-act = { $act }
letter-basis-policy = I ask this under the law of the place where I live and under your own privacy policy.
letter-basis-terms = I base this on your terms of use and on the law of the place where I live.
letter-access =
    I ask you to tell me whether you process personal data about me. If you do, please send me a copy of all of it, and the following information:

    - the purposes of the processing, and the categories of data
    - the recipients or categories of recipients, and the safeguards for transfers to other countries
    - how long each category is kept, or how that is decided
    - where the data comes from, where I did not give it to you myself
    - whether decisions about me are made automatically, on what logic and with what consequences
    - whether my conversations or files were used to train models

    Please send what I gave you myself, such as conversations, files, memories and settings, in a common machine-readable format.
letter-erasure =
    I ask you to erase all personal data about me without undue delay: the account with its conversations, files, memories and settings, and whatever else refers to me.

    - I withdraw every consent that I have given to the processing of my data.
    - I object to any processing that rests on your legitimate interests, including the training of models.
    - Until the data is erased, please restrict its use to storing it.
    - Please tell everybody to whom you have passed the data that it is to be erased.

    If you have to keep some of the data, please tell me which, for what reason and until when.
letter-objection =
    I object to the processing of my personal data for purposes that I do not need for the service itself:

    - the training and improvement of models with my conversations, files and other data
    - direct marketing, and any profile made for it
    - any other processing that rests on your legitimate interests

    My reason is that my conversations are of a private nature and that I do not want to lose control over them. Please stop these uses, restrict the data until you have decided, and tell me what you have done. If you think that your reasons outweigh mine, please name them for each purpose.
letter-cancel = I cancel my ChatGPT subscription as of the earliest possible date, at the latest as of the end of the period already paid for. Please make no further charge; I withdraw the permission to charge my means of payment from that date on. Please confirm that you received this letter, and the day on which the contract ends.
letter-withdraw = I hereby withdraw from my contract for the ChatGPT subscription named below. Please refund what I paid, by the means of payment that I used, and confirm the withdrawal with the date and time at which you received it. If you deduct a part of the period, please show how you arrived at the amount. Please make no further charge.
letter-refund = I ask you to refund my last payment for the ChatGPT subscription named below, by the means of payment that I used, and to make no further charge. If you refund only a part, please show how you arrived at the amount; if you refuse, please tell me the reason.
letter-facts = The subscription:
letter-fact-account = - Account: { $account }
letter-fact-plan = - Plan: { $plan }
letter-fact-order = - Order or invoice number: { $order }
letter-fact-purchased = - Purchased on: { $day }
letter-terms = Your terms of use also give me 14 days from each purchase to cancel and to ask for a refund, without giving a reason, in proportion to the rest of the paid period.
letter-time = Please answer in writing without undue delay, at the latest within { $period } of receiving this letter. If you need longer, please tell me so within that time, with the reasons.
letter-time-money = Please answer in writing, and pay within { $period }.
letter-time-none = Please answer in writing without undue delay.
letter-months = { $count-form ->
    [one] one month
   *[other] { $count } months
}
letter-days = { $count-form ->
    [one] one day
   *[other] { $count } days
}
letter-answer = { $time } An answer by e-mail to { $email } is enough.
letter-identity = If you cannot match this letter with my account, please tell me what is missing. I will confirm the request from the account's own address; I send no copy of an identity document unless it is needed and you say why.
letter-closing = Yours faithfully,

## Letters: what the person has to know

letter-no-advice = This is a letter to start from, not legal advice; the rules are those known in late 2026.
letter-send = Read it, then send it to { $email }, from the address that the account is registered under.
letter-send-from = Read it, then send it to { $email } from { $from }. If the account is registered under another address, such as a hidden one of Apple's, name that with --account and write from there.
letter-final = Erasure cannot be undone and stops no charge of Apple or Google. Keep your data first: quitgpt export; end a store's subscription first: quitgpt cancel.
letter-store = If Apple takes the money, only Apple can end it or pay it back: quitgpt cancel and quitgpt refund show how. Say who charges you before you rely on this letter.
letter-caveat = { $caveat ->
    [digital] For digital services the right may end early if you agreed that the service begins at once and that the right is lost with it.
    [unused] This right ends as soon as the service was used or enjoyed: a refund cannot be promised.
    [goods] The text of this law that we know speaks of goods. Whether it covers digital services is not established.
    [instant] Services performed at once by electronic means are excepted from this right (Art. 15 of the Distance Contracts Regulation). OpenAI is reported to treat people in Türkiye like those in Europe for 14 days.
    [unclear] Whether the duties of this law apply already could not be established.
    [recent] This law was expected to be enforced from November 2026. We know of no fixed time for the answer.
    [later] The rights under India's new data protection law begin about May 2027, so this letter names no law.
    [verification] The company has to confirm the request within 10 business days, may check who you are, and may take 45 days more if it tells you.
    [no-law] We know of no law there that this letter could name; it asks all the same.
    [discretion] No law that we know of gives this; OpenAI decides. It is said to pay back an unused purchase if you ask within 7 days.
    [pro-rata] OpenAI's rules for South Korea: all of it within 7 days if unused, otherwise a part.
   *[other] Look at the official page as well.
}
letter-window = Send it within { $period } of the purchase. With --purchased-on DATE the letter names that day and the last one is shown here.
letter-window-ends = The last day for it is { $day }.
letter-window-over = { $law ->
    [gdpr] The time for it ended on { $day }. It may be longer where the seller did not inform you of the right; say so in the letter if that is the case.
   *[other] The time for it ended on { $day }.
}
letter-reminder = Answer due: { $subject }
remind-set-day = You will be reminded on { $day }, in quitgpt remind.
letter-deadline = Keep this date: if it arrives today, the answer is due by { $day }.
letter-deadline-none = We know of no fixed time for the answer. Keep the day you sent it, and ask again after a month.
letter-after = { $law ->
    [gdpr] If the date passes: remind them once, then complain to the Data Protection Commission in Ireland or to the data protection authority of your country. It costs nothing.
    [uk] If the date passes: use the company's own complaints procedure first (dpo@openai.com), then the Information Commissioner's Office (ICO).
    [swiss] If the date passes: remind them once, then turn to the Federal Data Protection and Information Commissioner (FDPIC).
    [ccpa] If the date passes: remind them once, then turn to California's privacy authority or the Attorney General.
    [pdpl-sa] If the date passes: complain to SDAIA within 90 days, with name, identity number, address, phone, a description and your evidence.
    [pdpl-eg] If no answer comes: the authority is the Personal Data Protection Centre (PDPC).
    [lgpd] If the date passes: remind them once, naming the day of your letter, then ask Brazil's data protection authority.
   *[other] If no answer comes: remind them once, naming the day of your letter, and write to dpo@openai.com. Then ask the authority for data protection or for consumers where you live.
}
letter-after-contract = { $law ->
    [gdpr] If they refuse or stay silent: the European Consumer Centre of your country (ECC-Net) helps free of charge. The former EU platform for disputes is closed.
   *[other] If they refuse or stay silent: ask a consumer organisation where you live. Dispute the charge with your bank last, since that can block the account.
}
letter-page = The company's own page for it: { $page }
letter-saved = Written to { $path }.
letter-link-long = Some programs cut long links. Compare the end of the mail: it closes with your name.
letter-ask-country = The country you live in, as two letters, such as DE, GB or US-CA
letter-ask-name = Your full name (it is not kept)
letter-ask-email = Your e-mail address (it is not kept)
letter-left = No letter was written.
letter-file-there = `{ $path }` is there already; nothing was changed
letter-file-there-hint = name another file with -o FILE, or move that one away
letter-missing = a letter needs { $option }, and nobody can be asked here
letter-missing-hint = add --name NAME and --email ADDRESS; they are not kept
letter-too-long = { $option } must hold something, and at most { $limit } bytes
letter-email-odd = `{ $email }` is no e-mail address
letter-law-unknown = there is no law `{ $law }` here
letter-laws = choose one with --law: { $laws }
letter-law-needed = in { $country } more than one law may hold
letter-country-unknown = there is no country or state with the code `{ $country }`
letter-country-unknown-hint = give two letters (ISO 3166) such as DE, GB or EG; for a state of the United States US-CA
letter-country-missing = whom to write to depends on where you live
letter-country-missing-hint = add --country CODE, such as DE, GB or US-CA
letter-not-there = the law `{ $law }` does not hold in { $country }
letter-no-such-right = the law `{ $law }` gives no letter `{ $kind }`
letter-kinds = with --law { $law } these can be written: { $kinds }; --law none names no law

## Archive: converting and searching

convert-you = You
convert-untitled = Untitled
convert-reasoning = Reasoning
convert-call = Tool call
convert-output = Result
convert-source = Source
convert-error = Error
convert-document = Document
convert-spoken = Spoken
convert-instructions = Custom instructions
convert-memory = Memory
convert-version = Version { $number } of { $of } (not shown in ChatGPT)
convert-lost = Not shown in ChatGPT
convert-unknown = Not supported
convert-file = File
convert-recording = Recording
convert-picture = Picture
convert-missing = missing from the export
convert-unshown = Files not shown in any message
convert-conversations = Conversations
convert-total = Total:
convert-messages = Messages:
convert-results = Results:
convert-earlier = Earlier:
convert-later = Later:
convert-unread = Conversations that cannot be read, kept as they are:
convert-all = All pages
convert-search = Search titles and words
convert-nothing = Nothing found
convert-next = Next page
convert-previous = Previous page
convert-undated = Without a date
convert-done = { $conversations-form ->
    [one] One conversation with { $messages-form ->
        [one] one message
       *[other] { $messages } messages
    } was converted into { $path }
   *[other] { $conversations } conversations with { $messages-form ->
        [one] one message
       *[other] { $messages } messages
    } were converted into { $path }
}
convert-files = { $written-form ->
    [zero] No file had to be written
    [one] One file was written
   *[other] { $written } files were written
}, { $same-form ->
    [zero] none was there already.
    [one] one was there already.
   *[other] { $same } were there already.
}
convert-removed = { $count-form ->
    [one] One file of an earlier run was removed.
   *[other] { $count } files of earlier runs were removed.
}
convert-next-markdown = Notes: open { $path } in Obsidian or any editor.
convert-next-html = Pages: open { $path } in a browser.
convert-next-jsonl = Lines: { $path }, one message each.
convert-next-sqlite = Database: { $path }, for SQLite, Datasette and the like.
convert-next-open-webui = Open WebUI: in its settings, under data, import each file of { $path }.
convert-next-librechat = LibreChat: in its settings, under data controls, import each file of { $path }.
convert-not-ours = `{ $path }` holds other files, such as `{ $name }`; nothing was written
convert-not-ours-hint = name a folder that is new or empty with -o DIR
convert-not-a-folder = `{ $path }` is a file, not a folder; nothing was written
convert-no-folder = -o needs the name of a folder
convert-within = `{ $path }` lies within the export itself, which has to stay as it is; nothing was written
convert-in-use = another quitgpt is writing into `{ $path }`; nothing was written
convert-in-use-hint = wait until it is done, or name another folder with -o DIR
convert-newer = `{ $path }` was written by a newer quitgpt; nothing was changed
convert-less = `{ $path }` holds more than this export; nothing was written
convert-less-gone = { $count-form ->
    [one] one conversation in the folder is not in this export
   *[other] { $count } conversations in the folder are not in this export
}
convert-less-older = { $count-form ->
    [one] one conversation is newer in the folder than in this export
   *[other] { $count } conversations are newer in the folder than in this export
}
convert-less-files = { $count-form ->
    [one] one picture, recording or upload in the folder is not in this export
   *[other] { $count } pictures, recordings and uploads in the folder are not in this export
}
convert-less-stay = { $count-form ->
    [one] with --replace, one conversation of the folder would stay
   *[other] with --replace, { $count } conversations of the folder would stay
}
convert-less-hint = to keep both, name another folder with -o DIR; to keep only what this export has, add --replace
convert-interrupted-hint = run the same command again: it goes on where it stopped
convert-full-hint = make room and run the same command again: it goes on where it stopped
convert-not-allowed-hint = name a folder that you may write into with -o DIR
convert-stopped = Stopped. Each file in `{ $path }` is whole, apart from hidden ones named .quitgpt-unfinished, which the same command removes before it writes the rest.
convert-unreadable = { $count-form ->
    [one] one conversation cannot be read; it is kept as it is in { $path }
   *[other] { $count } conversations cannot be read; they are kept as they are in { $path }
}
convert-missing-files = { $count-form ->
    [one] one file that the conversations show is not in the export
   *[other] { $count } files that the conversations show are not in the export
}
convert-damaged-files = { $count-form ->
    [one] one file of the export is damaged and was left out: { $file } ({ $cause })
   *[other] { $count } files of the export are damaged and were left out; the first is { $file } ({ $cause })
}
convert-kept = { $count-form ->
    [one] one file was changed by you or another program and was left as it is: { $names }
   *[other] { $count } files were changed by you or another program and were left as they are, among them: { $names }
}
search-archive-none = nothing in the conversations has all of these words
search-archive-none-hint = try fewer or shorter words
search-archive-no-words = there is no word to look for
search-archive-no-words-hint = quitgpt archive search FILE WORDS
search-archive-more = { $count-form ->
    [one] One more message was found; show it with --limit { $limit }.
   *[other] { $count } more messages were found; show more with --limit { $limit }.
}
search-archive-more-titles = { $count-form ->
    [one] One more conversation was found by its title; show it with --limit { $limit }.
   *[other] { $count } more conversations were found by their titles; show more with --limit { $limit }.
}
search-archive-in-title = found by its title, begun { $time }
search-archive-titled = found by its title
search-archive-tool = Tool
search-archive-read =
    To read these conversations in full, convert the export to pages:
    quitgpt archive convert { $files } -o DIR --to html
search-archive-unfinished = the conversion in `{ $path }` was not finished, so what is missing there was not searched; the same quitgpt archive convert goes on where it stopped
search-archive-one-folder = only one converted folder can be searched at a time, and not together with an export
search-archive-range = --until is before --since
search-archive-none-range-hint = try fewer or shorter words, or a longer period
search-archive-not-ours = `{ $path }` holds neither an export nor a conversion that can be searched
## The pledge

# What is on its way: $what is `pledge` or `withdrawal`.
pledge-off = no campaign is set, so there is nobody to send a pledge to; quitgpt has none built in
pledge-off-hint = quitgpt settings set pledge.endpoint URL, with the address that your campaign names
pledge-setting-odd = the setting `{ $key }` has a value that it cannot hold; nothing was sent
pledge-setting-odd-hint = quitgpt settings set { $key } VALUE, or quitgpt settings unset { $key }
pledge-no-token = the variable `{ $name }`, which should hold the campaign's token, is not set or cannot be sent; nothing was sent
pledge-no-token-hint = set { $name } for this one command, or quitgpt settings unset pledge.token-env
pledge-no-number = this system gives no random number; nothing was sent
pledge-number-used = another quitgpt has just used this pledge's number; nothing was sent
pledge-number-not-kept = the number of the pledge cannot be kept here; the one that is sent will differ
pledge-number-unknown = no pledge has a number that begins with `{ $number }`, or more than one has
pledge-status-hint = quitgpt pledge status
pledge-too-long = this pledge is longer than { $limit } KiB; nothing was sent
pledge-too-long-hint = shorten the campaign's address, pledge.template or what you typed
outbox-full = { $limit } pledges are waiting already; nothing was sent
outbox-broken = `{ $path }`, where pledges wait, cannot be read; nothing was sent and the file is as it was
outbox-broken-hint = move the file away, or mend it in an editor
outbox-newer = `{ $path }` was written by a newer quitgpt; nothing was sent and the file is as it was
outbox-newer-hint = use the newer quitgpt for pledges
pledge-level-cancelled = I cancelled my subscription
pledge-level-deleted = I deleted my account
pledge-level-switched = I moved to something else
pledge-level-will-cancel = I am going to cancel
pledge-ask-level = What do you want to say?
pledge-no-level = what you pledge is not said, and your journal does not show it
pledge-no-level-hint = add --level LEVEL, which is one of: { $levels }
pledge-ask-name = Your name (may be left empty)
pledge-ask-email = Your e-mail address (the campaign's form needs it; it is sent with this pledge only)
pledge-ask-country = Your country, as two letters such as DE or EG (may be left empty)
pledge-field-odd = { $option } does not hold what it should; nothing was sent
pledge-field-unknown = { $host } has no place for { $option }; nothing was sent
pledge-field-unknown-hint = leave { $option } out
pledge-field-missing = { $host } takes no pledge without { $option }, and nobody can be asked here; nothing was sent
pledge-field-missing-hint = add { $option }
pledge-field-needed = This one cannot be left empty. Esc leaves without sending anything.
pledge-field-again = That was not understood. Type it again, or leave with Esc.
pledge-not-anonymous = { $host } takes no pledge without an e-mail address, so it cannot be anonymous; nothing was sent
pledge-not-anonymous-hint = leave --anonymous out, or send no pledge
pledge-preview-about = This is what quitgpt pledge send would send to { $host }, at { $url }
pledge-preview-nothing = Nothing was sent.
pledge-lookup = First { $host } is asked, without any of this, where signatures go; only a place on { $host } itself is used.
pledge-consent-title = What would be sent
pledge-field-to = To
pledge-field-address = Address
pledge-field-level = What you say
pledge-field-day = Day
pledge-day = { $day }
pledge-field-number = Number of the pledge
pledge-field-name = Your name
pledge-field-email = Your e-mail address
pledge-field-country = Your country
pledge-field-token = Token
pledge-token-from = from the variable { $name }, not shown
pledge-sees-address = { $host } also sees your IP address, which says roughly where you are, and the moment at which you send. Nothing else of your journal is sent.
pledge-format-quitgpt = { $host } can confirm what it has recorded, and you can take it back later: quitgpt pledge withdraw
pledge-format-osdi = Signing may put your e-mail address on the campaign's mailing list, and may put it there again if you had left that list. { $host } usually gives no confirmation.
pledge-format-webhook = { $host } is a form service: it gives no confirmation, and what it has can only be taken back by writing to the campaign.
pledge-sensitive = Together with your name or e-mail address a pledge can show what you think; in some places the law protects that in particular. Send it only if you want these people to know it.
pledge-kept-until = Until it is settled, all of this is kept on this computer in the file outbox.json, readable by you alone.
pledge-contact = Questions about your data: { $contact }
pledge-no-contact = Whoever runs { $host } answers questions about your data.
pledge-exact = Exactly this goes out:
pledge-exact-token = Exactly this goes out, with the token in place of ***:
pledge-ask = Send this to { $host }?
pledge-no = No, send nothing
pledge-yes = Yes, send it
pledge-not-sent = Nothing was sent.
pledge-other-host = --consent names `{ $named }`, but the pledge would go to `{ $host }`; nothing was sent
pledge-cannot-ask = sending to `{ $host }` has to be agreed to, and nobody can answer here; nothing was sent
pledge-consent-hint = read quitgpt pledge preview --level { $level } first; then quitgpt pledge send --level { $level } --consent { $host }
pledge-already = { $host } has this pledge of yours since { $day }. Nothing was sent.
pledge-waits-already = a pledge like this one to `{ $host }` is waiting already; nothing was sent
pledge-waits-hint = quitgpt pledge retry sends that one; quitgpt pledge withdraw drops it
pledge-sending = { $what ->
    [withdrawal] Taking the pledge back at { $host } …
   *[pledge] Sending to { $host } …
}
pledge-once-more = No answer that settles it yet; asking once more ({ $number }).
pledge-tries = { $count-form ->
    [one] The server was asked once.
   *[other] The server was asked { $count } times.
}
pledge-confirmed = { $what ->
    [withdrawal] Taken back, confirmed by { $host }.
   *[pledge] Sent, confirmed by { $host }.
}
pledge-before = { $what ->
    [withdrawal] { $host } has no such pledge (any more). It is taken back.
   *[pledge] Sent, and { $host } says that it was recorded already. It counts once.
}
pledge-unconfirmed = Sent. { $host } gives no confirmation, so nobody can say here whether it was recorded.
pledge-unreached = { $what ->
    [withdrawal] `{ $host }` could not be reached; nothing was sent, and the withdrawal is kept for later
   *[pledge] `{ $host }` could not be reached; nothing was sent, and the pledge is kept for later
}
pledge-certificate = { $what ->
    [withdrawal] the certificate of `{ $host }` is not good, so this may be somebody else; nothing was sent, and the withdrawal is kept
   *[pledge] the certificate of `{ $host }` is not good, so this may be somebody else; nothing was sent, and the pledge is kept
}
pledge-certificate-hint = try another network; if your own network checks all traffic, SSL_CERT_FILE can name its certificate
pledge-no-client = { $what ->
    [withdrawal] no secure connection to `{ $host }` can be made from here; nothing was sent, and the withdrawal is kept
   *[pledge] no secure connection to `{ $host }` can be made from here; nothing was sent, and the pledge is kept
}
pledge-silent = { $what ->
    [withdrawal] `{ $host }` did not answer in time; the withdrawal may have arrived, and is kept for later
   *[pledge] `{ $host }` did not answer in time; the pledge may have arrived, and is kept for later
}
pledge-broken = { $what ->
    [withdrawal] `{ $host }` broke off or gave no proper answer; the withdrawal may have arrived, and is kept for later
   *[pledge] `{ $host }` broke off or gave no proper answer; the pledge may have arrived, and is kept for later
}
pledge-busy = { $what ->
    [withdrawal] `{ $host }` is busy (HTTP { $status }); the withdrawal is kept for later
   *[pledge] `{ $host }` is busy (HTTP { $status }); the pledge is kept for later
}
pledge-trouble = { $what ->
    [withdrawal] something is wrong at `{ $host }` (HTTP { $status }); the withdrawal is kept for later
   *[pledge] something is wrong at `{ $host }` (HTTP { $status }); the pledge is kept for later
}
pledge-refused = { $what ->
    [withdrawal] `{ $host }` does not take the pledge back this way (HTTP { $status }); the withdrawal is kept here
   *[pledge] `{ $host }` did not take the pledge (HTTP { $status }); it is kept here and not sent again by itself
}
pledge-redirected = { $what ->
    [withdrawal] `{ $host }` sends on to `{ $to }` (HTTP { $status }), where quitgpt does not follow; the withdrawal is kept
   *[pledge] `{ $host }` sends on to `{ $to }` (HTTP { $status }), where quitgpt does not follow; the pledge is kept
}
pledge-redirected-hint = ask the campaign for the final address; quitgpt settings set pledge.endpoint URL
pledge-unclear = { $why ->
    [too-long] `{ $host }` gave an answer that is too long to be a confirmation; whether it recorded anything is not known, and it is kept for later
    [not-json] `{ $host }` gave an answer that is no confirmation (no JSON); whether it recorded anything is not known, and it is kept for later
    [other-pledge] `{ $host }` confirmed another pledge than yours; whether it recorded anything is not known, and it is kept for later
   *[no-member] `{ $host }` gave an answer without the agreed confirmation; whether it recorded anything is not known, and it is kept for later
}
pledge-no-place = `{ $host }` does not name a place for signatures on its own server; nothing was sent, and the pledge is kept
pledge-no-place-hint = ask the campaign for the address of its Record Signature Helper; quitgpt settings set pledge.endpoint URL
pledge-server-said = server said: { $words }
pledge-not-before = it asks to be left alone until { $when }
pledge-retry-hint = quitgpt pledge retry
pledge-retry-number-hint = quitgpt pledge retry then, or now with quitgpt pledge retry { $number }
pledge-refused-hint = quitgpt pledge withdraw drops it; quitgpt settings shows the campaign's address and format
pledge-refused-token-hint = quitgpt settings get pledge.token-env says which variable has to hold the campaign's token
pledge-unsure-hint = nobody can say here whether it arrived: quitgpt pledge retry { $number } sends it once more, quitgpt pledge withdraw { $number } drops it
pledge-nothing-waits = No pledge is waiting.
pledge-settled-before = The pledge { $number } had been settled already; nothing was sent again.
pledge-other-campaign = the pledge { $number } waits for `{ $host }`, which is not the campaign that is set; it is kept
pledge-other-campaign-hint = quitgpt settings set pledge.endpoint { $url }
pledge-was-refused = the pledge { $number } was refused by the server and is not sent again by itself; it is kept
pledge-waits-until = for the pledge { $number } the server asked to be left alone until { $when }; it is kept
pledge-may-have-arrived = the pledge { $number } may have arrived already, so it is not sent again by itself; it is kept
pledge-ask-withdraw = Which pledge do you want to take back?
pledge-withdraw-none = None
pledge-not-withdrawn = Nothing was taken back.
pledge-withdraw-which = there is more than one pledge; nothing was taken back
pledge-withdraw-which-hint = quitgpt pledge withdraw NUMBER, with one of: { $numbers }; or --all
pledge-nothing-to-withdraw = There is no pledge to take back.
pledge-withdrawn-local = Taken back here. It never arrived at { $host }.
pledge-by-hand = { $host } has no way for a program to take a pledge back. Ask for it in words of your own, and name the day ({ $day }) and, if it was part of the form, the number { $number }.
pledge-write-to = Write to { $contact }
pledge-write-to-host = Write to the people who run { $host }
pledge-withdraw-elsewhere = the pledge is with `{ $host }`, which is not the campaign that is set; nothing was taken back
pledge-withdraw-elsewhere-hint = quitgpt settings set pledge.endpoint URL, with the address at { $host } that you used then
pledge-campaign = Pledges go to { $host } ({ $url }, format { $format }), and only when you send one.
pledge-none = No campaign is set, so no pledge can be sent. quitgpt has none built in.
pledge-waiting-title = Waiting
pledge-sent-title = Sent
pledge-line = { $number } · { $level } · { $host } · { $day }
pledge-standing-waits = not sent yet
pledge-standing-unsure = may have arrived
pledge-standing-refused = refused
pledge-standing-withdrawal = being taken back
pledge-standing-confirmed = confirmed
pledge-standing-unconfirmed = sent, not confirmed
pledge-standing-withdrawn = taken back
pledge-standing-by-hand = to be taken back by writing to them
pledge-offer = You have set a campaign, { $host }. If you want to be counted there, you can send it a pledge: { $level }.
pledge-offer-shown = You will see all of it before anything is sent. You are asked this once.
pledge-offer-ask = Look at the pledge?
pledge-offer-no = No
pledge-offer-yes = Yes, show me
pledge-offer-later = Nothing was sent. Whenever you like: quitgpt pledge send

## Checking guides

lint-error = error
lint-warning = warning
check-unreadable = the guides in `{ $path }` cannot be read
check-language = { $lang }: { $there } of { $texts } texts; missing: { $missing }, stale guides: { $stale }, too much: { $extra }, different: { $different }
check-summary = { $files } files, { $errors } errors, { $warnings } warnings
network-client = no connection can be made from here
lint-toml = this is not valid: { $cause }
    .repair = mend this line; CONTRIBUTING.md shows every key that a facts file and a front matter may have
lint-bad-id = `{ $what }` is not lower-case words joined by hyphens
    .repair = write it like `web-cancel`
lint-duplicate-id = `{ $what }` is already taken
    .repair = give one of them another name
lint-empty-text = the { $what } is empty
    .repair = write it, or take the line out
lint-bad-dated = `{ $what }` is no date of a source
    .repair = write YYYY, YYYY-MM, YYYY-MM-DD or undated
lint-bad-checked = `{ $what }` is not a day
    .repair = write the day like 2026-11-22, without quotes
lint-not-https = `{ $what }` does not begin with https://
    .repair = give the https address, or leave url out
lint-zero-revision = a revision is at least 1
    .repair = begin with 1 and raise it with every changed fact
lint-same-fallback = the fallback of `{ $what }` is the same address
    .repair = give another official address, or leave fallback out
lint-date-with-options = `{ $what }` takes a date and has options as well
    .repair = take kind = "date" out, or the options
lint-past-without-date = `{ $what }` has options and asks for a past day
    .repair = take past = true out, or make it kind = "date"
lint-too-few-options = `{ $what }` has fewer than two options
    .repair = list what may be answered
lint-step-lacks = `{ $what }` has no { $lacks }
    .repair = every step names its link, its minutes and the sources of what it says
lint-odd-minutes = { $what } minutes are not between 1 and 240
    .repair = give an honest time for somebody who does it for the first time
lint-archive-finishes = `{ $what }` cannot be undone, and a check of the archive would finish it
    .repair = take archive or irreversible out
lint-finished-without-check = `{ $what }` has finished_by but no check
    .repair = name the question in check, or take finished_by out
lint-check-without-finish = `{ $what }` asks but no answer finishes the step
    .repair = list the answers that finish it in finished_by
lint-empty-when = `{ $what }` lists no option
    .repair = list the options for which the step is shown, or take the condition out
lint-former-id-in-use = the former id `{ $what }` is the id of another step
    .repair = ids are permanent: give the new step another one
lint-date-without-step = `{ $what }` belongs to no step
    .repair = list the steps that it reminds of
lint-bad-offset = `{ $what }` is no distance in time
    .repair = write it like -72h, 1 day or 1 month 3 days
lint-bad-trace = `{ $what }` is not how a trace of this kind is written
    .repair = CONTRIBUTING.md shows what `at` holds for each kind; a star stands in the last part only, beside three letters or more
lint-trace-system = `{ $what }` does not fit its systems
    .repair = list in `os` the systems on which this kind of thing exists
lint-trace-without-step = `{ $what }` belongs to no step
    .repair = list in `steps` the steps of this file that are about it
lint-bad-host = `{ $what }` is no host with an owner
    .repair = write the exact name in lower case, such as help.openai.com, and who owns it
lint-question-elsewhere = `{ $what }` is already asked in { $other }
    .repair = questions are unique over all topics: use that one, or choose another name
lint-link-form = `{ $what }` is not written in its usual form
    .repair = write { $better }
lint-link-refused = `{ $what }` would never be opened ({ $why })
    .repair = give an https address on a host of hosts.toml; a new host needs a line there
lint-link-without-fallback = the link `{ $what }` has no fallback
    .repair = give it a second official address for the day the first one stops working
lint-link-silent = `{ $what }` does not answer ({ $why })
    .repair = open it in a browser; if it is gone, find the new address
lint-unknown-question = no file asks `{ $what }`
    .repair = check the spelling, or write the question
lint-unknown-option = `{ $what }` is no answer to `{ $question }`
    .repair = check the spelling, or add the option to the question
lint-unknown-step = there is no step `{ $what }`
    .repair = check the spelling; a step of another topic is written topic/step
lint-unknown-link = there is no link `{ $what }`
    .repair = check the spelling, or add it to this file or to common.toml
lint-unknown-country = no place has the code `{ $what }`
    .repair = write an ISO 3166 code that the table [countries] of this file has
lint-unknown-law = there is no law `{ $what }`
    .repair = check the spelling, or add it to this file
lint-one-elsewhere = it is not clear who stands for all other places: `{ $what }`
    .repair = set elsewhere = true once among the addressees, and once among the laws
lint-bad-address = `{ $what }` is no plain e-mail address
    .repair = write it like name@example.org
lint-unknown-source = there is no source `{ $what }`
    .repair = check the spelling, or add it to this file
lint-unknown-date-question = `{ $what }` is not a question that takes a date
    .repair = name a question with kind = "date"
lint-unused-question = no step depends on `{ $what }`
    .repair = use it, or take it out
lint-unused-source = no step names the source `{ $what }`
    .repair = use it, or take it out
lint-needs-cycle = `{ $what }` needs itself, by way of the steps it needs
    .repair = take one of the needs out
lint-no-front-matter = the front matter is missing
    .repair = begin the file with a line of three plus signs, title, summary and follows, and another such line
lint-unknown-part = `{ "{" }.{ $what }{ "}" }` is no part of a step
    .repair = the parts are .differs, .trouble and .check
lint-part-order = the part `{ $what }` stands in the wrong place
    .repair = the order is .differs, .trouble, .check, each once
lint-part-outside = the part `{ $what }` stands outside any step
    .repair = move it below the heading of its step
lint-heading-without-id = the heading `{ $what }` has no id
    .repair = write the id behind it, like ## Cancel { "{" }#web-cancel{ "}" }; parts of a step are ### headings with .differs, .trouble or .check
lint-unsupported-markdown = { $what ->
    [heading-markup] there is markup in a heading
    [rule] there is a rule
    [list-in-list] a list stands inside a list
    [second-paragraph] a list item has a second paragraph
    [line-break] there is a forced line break
    [html] there is HTML
    [quotation] there is a quotation that is neither [!NOTE] nor [!WARNING]
    [fence] there is a fenced block that is neither `path` nor `text`
    [emphasis] there is emphasis
    [strikethrough] there is struck-out text
    [image] there is an image
    [table] there is a table
    [note-in-note] a note stands inside a note
    [fence-in-note] a fenced block stands inside a note
    [nested-heading] a heading stands inside another block
    [list-markup] there is unknown markup in a list
    [loose-text] there is text outside a paragraph
   *[other] there is markup that no reader can show
}
    .repair = use paragraphs, lists of one level, notes, paths of clicks, links and text to copy (CONTRIBUTING.md)
lint-link-in-sentence = a link stands inside a sentence
    .repair = let it stand alone in its paragraph: [words](link:id)
lint-address-in-words = an address is written in the words: `{ $what }`
    .repair = add it to the facts as a link and write [words](link:id)
lint-prose-without-facts = there are no facts for `{ $what }`
    .repair = name the file after a topic, or write the topic's facts
lint-missing-prose = there is no { $what }
    .repair = write it; until then the English words are shown
lint-stale-prose = these words follow revision { $what }, the facts are at { $revision }
    .repair = compare with the English words and set follows to { $revision }
lint-follows-future = these words follow revision { $what }, which the facts have not reached
    .repair = set follows to the revision of the facts
lint-missing-section = there are no words for `{ $what }`
    .repair = add a heading with { "{" }#{ $what }{ "}" } and its words
lint-extra-section = the facts know no `{ $what }`
    .repair = check the id, or take the section out
lint-empty-section = `{ $what }` has no words
    .repair = say what to do
lint-step-without-check = `{ $what }` does not say how to see that it worked
    .repair = add ### How to see that it worked { "{" }.check{ "}" } and its words
lint-not-a-language = the folder `{ $what }` is not named after a language
    .repair = name it like en, ar or pt-BR
lint-unknown-file = `{ $what }` is no guide file
    .repair = facts are named topic.toml, words topic.md, sentences interface.ftl
lint-unreadable = the file cannot be read: { $cause }
    .repair = make it an ordinary UTF-8 file of at most 1 MiB
lint-bad-sentence = this is not valid: { $cause }
    .repair = mend the message; projectfluent.org shows how they are written
lint-extra-sentence = no sentence is called `{ $what }`
    .repair = check the id, or take it out
lint-unknown-value = `{ $what }` uses a value that it does not get: { $value }
    .repair = use the values of the English sentence
lint-other-structure = `{ $what }` differs from the English words in its { $part ->
    [parts] parts
    [links] links
    [paths] paths of clicks
    [copies] texts to copy
   *[warnings] warnings
}
    .repair = give it the same ones in the same order; only words may differ between languages
lint-lost-value = `{ $what }` leaves { $value } out
    .repair = say it where the English sentence says it
lint-missing-form = `{ $what }` has no words for the plural form { $form }
    .repair = add [{ $form }]; this language needs it
lint-missing-sentence = the sentence `{ $what }` is missing
    .repair = translate it; until then the English one is shown

## Help

help-template-root =
    { "{about}" }

    Usage: quitgpt [COMMAND] [OPTIONS]

    { "{all-args}" }{ "{after-help}" }

help-template =
    { "{about}" }

    Usage: { "{usage}" }

    { "{all-args}" }{ "{after-help}" }

help-choices = { $help } [possible values: { $choices }]
help-usage = Usage
help-commands = Commands
help-options = Options
help-arguments = Arguments
help-quitgpt = Lead people out of ChatGPT: stop paying, with the right page, the dates and the proof. Works offline.
help-quitgpt-after =
    quitgpt sends nothing anywhere by itself and has no telemetry.

    Examples:
      quitgpt cancel                                     walk through cancelling
      quitgpt cancel --print --answer channel=app-store  the same as text
      quitgpt status --json                              for scripts
help-leave = Walk through everything, in the safe order
help-status = Show the plan: each step's standing and why, the dates, what comes next
help-done = Record a step as finished
help-skip = Record a step as not for you
help-undo = Take back the last record, or the last one about a step
help-answer = List questions and answers, or record answers
help-open = Open a step's page, or a link of the guides
help-guide = Read the guides offline
help-guide-search = Find words in the guides
help-guide-check = Check guides: your own, or those in a folder
help-guide-html = Write the guides as pages to read, print or send, in every language
help-guide-html-after =
    Examples:
      quitgpt guide html -o leaving-chatgpt          a folder of pages, one per guide and language
      quitgpt guide html --single guides.html        everything in one file
      quitgpt guide html --single ar.html --only ar  one language only
help-guide-path = Print the folder for your own guides
help-remind = Show what is due and what comes; keep reminders; bring them to your calendar
help-remind-list = List reminders, the next one first
help-remind-due = Show what is due; exit with 3 if anything is
help-remind-add = Keep a reminder of your own
help-remind-done = Say that a reminder has done its work
help-remind-snooze = Let a reminder come again later
help-remind-calendar = Write the reminders as a calendar file (iCalendar)
help-remind-notify = Send a desktop notification of what is due
help-remind-install = Check reminders once a day, with what this system has for it
help-remind-uninstall = Take the daily check away again
help-archive = Find, check, convert, search and count the data export
help-archive-find = Look for the export in the downloads folder
help-archive-verify = Check that the export is complete and readable
help-archive-convert = Write the conversations in other forms: for reading, searching or another program
help-archive-search = Find words in the conversations
help-archive-stats = Count what is in the export
help-letter = Write a request letter: for access, erasure, objection, cancelling, withdrawal or a refund
help-letter-after =
    Nothing is sent and nothing you give is kept. Law and company follow from --country where --law is not given.

    Examples:
      quitgpt letter erasure --country DE --name "Ada Example" --email ada@example.org
      quitgpt letter access --law ccpa --html -o letter.html
      quitgpt letter withdraw --country FR --purchased-on 2026-11-20 --mailto
help-pledge = Tell a campaign of your choice that you left: opt-in, shown before it is sent, and you can take it back
help-pledge-after =
    Nothing is sent unless you set a campaign and agree to what is shown:
      quitgpt settings set pledge.endpoint URL
      quitgpt pledge preview --level cancelled
      quitgpt pledge send --level cancelled
help-pledge-preview = Show the exact bytes and where they would go; send nothing
help-pledge-send = Show what would be sent, ask, and send it
help-pledge-status = Show what is waiting and what was sent
help-pledge-retry = Send what is still waiting
help-pledge-withdraw = Take a pledge back, here and at the campaign
help-report = Write the dated record of what was done, as Markdown or as a page to print
help-settings = Show and change settings
help-settings-list = List settings with their values and origins
help-settings-get = Print one value
help-settings-set = Write a value into the settings file
help-settings-unset = Take a value out of the settings file
help-settings-path = Print the path of the settings file
help-doctor = Show what quitgpt sees here, and what to do about each problem
help-forget = Remove quitgpt's own journal and settings, after asking
help-completions = Write completions for a shell
help-man = Write the manual pages
help-help = Show help for a command
arg-help = Show this help
arg-version = Show the version
arg-lang = Language of texts, such as en or ar
arg-data-dir = Folder for the journal and your own guides
arg-config = Settings file
arg-json = Write one JSON document
arg-color = When to use colour
arg-plain = Lines only: for screen readers and simple terminals
arg-no-input = Never ask; fail naming what is missing
arg-answer = Answer a question in advance; several answers with commas
arg-no-open = Print links instead of opening them
arg-qr = Also draw links as QR codes
arg-at = Look as of that moment; writes nothing
arg-quiet = Say less
arg-verbose = Say more
arg-print = Print instead of walking or opening
arg-dry-run = Only show; record and change nothing
arg-step = A step, such as cancel/web-cancel
arg-on = The day it was done
arg-note = Words to keep with it
arg-ref = An order or case number to keep with it
arg-pairs = A question and its answer
arg-what = A step or a link
arg-fallback = The second address
arg-topic = A topic, such as cancel
arg-status-topic = Topics to show; otherwise those you have begun
arg-all = Every topic, begun or not
arg-pledge-withdraw-all = All of them
arg-check = Exit with 3 if steps are still open
arg-contents = Begin with the list of steps, however short the guide is
arg-single = One file for everything, instead of a folder
arg-only = Only this language; may be given several times
arg-raw = The Markdown as it is written
arg-width = Columns to write in
arg-no-pager = Never use a pager
arg-words = Words that must all be there
arg-folder = A folder of guides
arg-bidi = Show a line of Arabic in every way, ask which reads well, and keep it
arg-online = Also ask every link whether it answers (uses the network)
arg-key = The setting's name
arg-value = Its value
arg-yes = Do not ask
arg-shell = The shell
arg-output = Folder to write to
arg-report-output = File to write to
arg-report-html = Write a page to print instead of Markdown
arg-command = A command
arg-files = The export: a ZIP, several parts of one, or a folder
arg-folders = Folders to look in; otherwise the downloads folder
arg-archive-convert-output = Folder to write to
arg-to = Forms to write, with commas
arg-archive-convert-replace = Remove what the folder has and this export does not
arg-archive-search-limit = How many messages to show
arg-archive-search-since = Only messages of this day and later
arg-archive-search-until = Only messages up to and including this day
arg-where = The export, or the folder it was converted to; further parts of the export may follow
arg-archive-search-words = Words to find
arg-svg = Also draw the months as a picture into this file
arg-kind = What to ask for
arg-law = The law to name; otherwise the one of the place
arg-country = Where you live: DE, GB, EG, US-CA (ISO 3166)
arg-name = Your name
arg-letter-name = Your full name
arg-email = Your e-mail address
arg-letter-email = The address for the answer
arg-level = What you pledge
arg-anonymous = Send neither name nor e-mail address
arg-consent = Agree, without being asked, to send to this very host
arg-number = The number of a pledge, or its beginning (quitgpt pledge status)
arg-account = The account's e-mail address or phone number, if it is another
arg-address = Your postal address, in one line
arg-plan = The plan you bought
arg-order = An order or invoice number
arg-purchased-on = The day of the purchase
arg-with-done = Also those that are done
arg-within = Also what is due within this time, such as 3d or 12h
arg-time-of-day = The time of day (09:00 if nothing else is said)
arg-text = What to be reminded of
arg-due-on = The day, or day and time (RFC 3339)
arg-due-in = How far from now, such as 7d or 36h
arg-reminder = A reminder, as quitgpt remind list shows it
arg-for = How much later, such as 2d or 6h
arg-calendar-output = File to write to, instead of the output; replaced as a whole
arg-with = What does the check; otherwise what fits this system
arg-mailto = Write a mailto: link that opens your mail program
arg-remind = Also keep the day on which the answer is due, for quitgpt remind
arg-letter-html = Write a page to print
arg-letter-output = File to write to; it must not be there yet
