### What the result page and the page at the end say, and the files they hand out.

## Result: the first screen

result-title = Your result
# Over the name of the widest gap.
result-chair =
    { $role ->
        [leader] Your result · sales leader’s chair
       *[seller] Your result · seller’s chair
    }
result-empty = There’s nothing to show yet. The self-check takes about four minutes.
result-prerendered = This page puts your result together right here, from the answers in this browser.
# Where no script runs. A link to the form on paper follows.
without-script = That takes JavaScript and WebAssembly. Your answers never leave this device, so no server can do it for you. You can also do the self-check without them:
# $settled and $total are counts.
result-incomplete = You’ve answered { $settled } of { $total }. For a result, answer the rest or mark them “can’t tell”.
result-open-label = Still open
result-answer-open = Answer the first open one
result-leave-out = Skip these (can’t tell)
# $statement is a whole sentence.
opening-widest = “{ $statement }” That’s your widest gap.
# Where other gaps are as wide.
opening-tied = “{ $statement }” That’s one of your widest gaps.
# Where all sixteen were left out.
opening-unrated = You left out all sixteen statements, so there’s nothing to compare. Once you rate a few, you’ll see your gaps.
# $thought is what the reader chose on the start page, in quotation marks, with its full stop.
opening-thought = You came in thinking { $thought } It’s the same wheel.
opening-none = Your two answers are never more than one step apart. That’s rare, and you don’t have to fix anything.

## Result: one thing to try

try-title = Try this
try-chosen = You’ll try this
try-yes = I’ll try it
try-other = Another idea
try-drop = Drop this idea
try-say = What will you say?
try-none = There’s nothing you need to try. You could ask how the same week looks from the other chair.
try-full = You’ve already picked two. Two is plenty.
happened-ask = Did it happen?
happened-yes = Yes
happened-partly = Partly
happened-no = No

## Result: the score

car-title = Your car
# After the number.
score-of = out of 100
score-about = That’s your score, and 100 is the week you want.
# Of the score, and of a wheel. It leaves out how somebody feels that day, so never “probably between”.
score-range =
    It’s an estimate: other statements could give { $low } to { $high }, { $high ->
        [100] or lower
       *[other] or beyond
    }.
# Names of two bands beside each other.
bands-light = Straight, or a light pull
bands-clear = A light or a noticeable pull
bands-strong = A noticeable or a strong pull
# Where the range reaches over three bands or four.
score-bands-many = There may be a pull. Sixteen answers can’t tell how strong it is.
score-partial = We left one wheel out: it has too few answers.
score-none = You skipped too many for a score. We need three wheels, with three answers in each.
strip-random = 61.9: blind guessing
strip-label = From 0 to 100: your score is { $score }, with a range from { $low } to { $high }. Bands begin at 60, 75 and 87.5. Blind guessing gets about 61.9.
# Under the picture.
strip-numbers = { $score } of 100, and the range goes from { $low } to { $high }.
car-caption = When a wheel points outward, you see more pressure than you’d like, or less support. When it points inward, you see more support than you’d like, or less push. A wheel shakes when some things happen too often and others too little. We exaggerate the angles so you can see them.

## Result: the wheels

wheels-title = The four wheels
car-tap = Tap a wheel to see why.
# Where a wheel is turned to. At most 16 characters.
tag-out = toward pressure
tag-in = toward support
tag-both = both ways
tag-nearly = nearly straight
tag-straight = straight
tag-none = no number
wheel-none = No number here: you rated fewer than three of its four statements.
wheel-numbers = The numbers
wheel-try = Try this:
wheels-alike = The top line is one statement. Four per wheel can’t tell you which wheel pulls hardest, so start where you have the most to say.

## Result: how to read it

not-for-file = For a talk, never for a file.
more-title = Everything else
read-title = How to read this
not-for-title = What you must not use it for
notes-title = A second look
notes-look = Look at the answers again

## Result: the statements

table-title = All sixteen statements
table-caption = You see your two answers and the gap between them, in steps of the scale. The widest gap comes first.
table-gap = Gap
# The gap between the two answers in steps of the scale.
table-more =
    { $count ->
        [one] { $count } step more
       *[other] { $count } steps more
    }
table-less =
    { $count ->
        [one] { $count } step less
       *[other] { $count } steps less
    }
table-none = none

## Result: what to say

say-title = Say it
# $number is that of the scene to which this leads.
say-compose = Put it together in scene { $number }
intention-label = What I want to say, and who I’ll tell
intention-limit = Up to 280 characters.
guide-title = Questions for your next one-on-one
# Where no gap is wide enough to ask about.
guide-none = How does our week look from your chair?
invite-button = Send or copy an invitation
# Sent to the other person; an address follows.
invite-text = I did a four-minute check on how our week really runs. Would you take it from your chair? Nobody sees your answers unless you share them.
remind-button = Add to calendar
remind-keep = If you stay away for a week, some browsers forget what you’ve stored. Save your answers to a file, and you’ll still have them.
remind-summary = Camber: did it happen?
remind-description = A month ago you picked something to try. Did it happen? Open Camber in the same browser, and check again.

## Result: over time

history-title = Over time
history-each = Your earlier checks
history-tried = What you’ve tried
# $before and $after are formatted numbers.
# Of two checks that came to the same whole points.
change-none = Your score is { $after } again, so it hasn’t changed.
change-real = You went from { $before } to { $after }. That’s more than the margin of error, so it’s probably real.
change-noise = You went from { $before } to { $after }. That’s within the margin of error, so it may be chance.
# $day is a date in words, $score a formatted number, $role seller or leader.
history-entry = { $day }: { $score } ({ $role ->
        [leader] sales leader
       *[seller] seller
    })
history-no-score = no score
history-other-role = You answered from the other chair, so we don’t compare this one.
again-button = Check again
again-about = About four minutes. This result stays until your new one is complete.
again-go-on = Go on with your new check
again-underway = Your new check: { $answered } of { $total } answered. This result stays until you’re done.
again-drop = Drop the new check
# Unfolds once that is pressed.
again-drop-yes = Yes, drop those answers
history-older = You answered an older wording, so we don’t compare this one.

## Result: your data

data-title = Your data
files-title = Print it, or save a file
export-csv = Save as a table (CSV)
export-json = Save a backup file (JSON)
import-about = The file holds your chair and today’s answers, not your earlier checks. When you load one, the answers you have here move to your earlier checks if they’re complete. If not, the file replaces them.
stored-about = We store your chair, your answers and earlier checks, the scenes you’ve seen, and your own words. We also store what you picked to try and how it went. We don’t store your name or address. All of it is only in this browser, on this device.
shared-label = This is a shared device: keep nothing here
shared-about = We delete what’s stored right away, and we keep nothing new. We only remember this choice.

## Result: where the page around the lesson asks for it

share-title = This site asks for your result
share-about = If you agree, the site gets whole numbers: your score with its range, and the score of each wheel. It gets none of your answers and nothing you wrote. We can’t control what it does with them. It gets them each time you press this button, and never without it.
share-button = Hand over my result

## The page at the end

finish-title = Now say it
finish-prerendered = Your sentence and what you’ve picked to try come together here, from what this browser has stored.
finish-words = What I’ll say
finish-no-words = You don’t have a sentence yet. It takes three taps.
finish-check = Find your own gap
finish-no-result = Rate sixteen statements, two taps each. You’ll see where your own week pulls.
along-title = Take it with you
copy-button = Copy
copy-done = Copied. You can paste it into a message.
# Where the device has nothing to send with, it is copied; so is the invitation.
send-button = Send it to me, or copy
send-done = That’s copied. You can paste it into a message.
picture-button = Save as a picture
picture-score = Put my score on the picture
picture-done = We drew the picture on this device, and your browser is saving it.
picture-failed = Your browser didn’t let us draw the picture. You can print the result instead.
# $text is a whole sentence.
quoted = “{ $text }”
finish-later = Come back in 30 days, in this browser, and we’ll ask how it went.
# Beside the button of a scene: the minutes it takes.
finish-scene =
    { $count ->
        [one] That scene takes { $count } minute.
       *[other] That scene takes { $count } minutes.
    }
finish-more =
    { $count ->
        [one] You’ll have one more scene after that.
       *[other] You’ll have { $count } more scenes after that.
    }
finish-all = You’ve played all eight scenes.
# Each invites to a scene. At most 40 characters.
more-two-chairs = Sit in both chairs
more-the-pull = Feel the pull
more-focus = Pack the seller’s week
more-coaching = Sit in Alex’s chair for a meeting
more-insight = Ask the bakery six questions
more-order = Build the chain, then break it
more-leading-indicator = Let the year run
more-inside-outside = Put your sentence together

## Table headings of the saved CSV file

csv-practice = statement
csv-wheel = wheel
csv-text = text
csv-outside = happens (0 to 6)
csv-inside = should happen (0 to 6)
csv-gap = gap
csv-wording = wording

## On the start page, for who comes back

back-label = Where you left off
# Followed by the minutes left: about 9 minutes left.
start-scene = You’re in scene { $number }, with
back-scene = Continue scene { $number }
start-answered = You’ve answered { $answered } of { $total } statements.
start-continue = Continue
start-history = See your past results
# Unfolds the thoughts.
start-else = Start something else
# From the day after the choice on.
back-try = You set out to try this:
