### What the pages themselves say: buttons, headings, messages. Named in Rust.
###
### Placeholders such as { $count } stay as they are. **bold** and *italic* may be used
### where English uses them. A length hint stands in the comment before a message.

## The language itself

# Its own name, as its speakers write it.
language-name = English
# ltr or rtl.
language-direction = ltr
# complete or draft. A draft falls back to English where a message is missing.
language-status = complete
# What stands between whole and tenths: "." or ",".
number-decimal-mark = .

## The frame of every page

site-name = Camber
# Shown in the window's title of the start page, at most 65 characters.
site-title = Camber: is your selling still in line?
# For search engines, at most 155 characters.
site-description = A short lesson and a private check for sellers and sales leaders: set what happens beside what you feel should happen. Nothing leaves your device.
window-title = { $page } · Camber
skip = Skip to the text
languages-label = Language
# Where its words did not come over the network.
language-away = { $language } is not here yet: its words did not come over the network. Choose it once more in a moment.
private = Private: everything is computed on this device. No answer is sent.
# Where the lesson stands inside somebody else’s page.
private-part = Private: everything is computed on this device, and Camber sends nothing. The page around it is not ours; like any page, it could see what stands on it.
own-tab = Open in a tab of its own
about-link = About Camber
offline = No network at the moment. Everything here goes on without one.
newer = A newer version of Camber is here. Your answers stay as they are.
newer-now = Load it now
newer-later = Later
privacy-title = What leaves this device
result-link = My result
pair-link = For two people
team-link = For a team
team-code-link = My code for a team
back = Back
next = Next
next-scene = Next scene
next-rating = Next: { $wheel }
next-result = See my result
to-start = Back to the start
dismiss = Close
# Under the title of a rating page.
rating-chair =
    { $role ->
        [leader] You answer from the sales leader’s chair.
       *[seller] You answer from the seller’s chair.
    }
rating-change-chair = Change chairs
progress-answers = Practices answered
progress-scenes = Scenes of the lesson
apology = Something failed on our side, and answers are no longer taken. What was saved on this device before stays. Please load the page again.
noscript = This page works without script as far as reading goes. Rating and the result need WebAssembly and script, which run on your device only.

## What becomes of the answers on this device

keeping-nothing-yet = No answers are stored on this device yet.
keeping-here = What you do here is saved on this device.
keeping-in-tab = What you do here is saved until you close this tab.
keeping-nowhere = Nothing is kept: the page around this lesson wants it so. Everything works until you close the page.
keeping-denied = Nothing is kept: this browser allows no storing, or its storage is full. Everything works until you close the page.
keeping-newer = Nothing is kept: a newer version of Camber has stored answers here. They stay as they are.
keeping-damaged = Nothing is kept: what is stored here cannot be read. It stays as it is until you erase it on the result page.
keeping-shared = Shared computer: nothing is kept here.

## Start

start-title = Is your selling still in line?
start-lead = Camber sets what happens in your sales work beside what you honestly feel should happen, on four wheels: focus, coaching, client insight and order. You get a private alignment score with its range, and one small thing to try for each wheel.
start-no-hurry = Nothing to prepare. You can stop at any point and go on later on this device.
start-continue = Go on: { $answered } of { $total } answered
start-continue-reading = Go on where you stopped
start-history = See your earlier checks
start-private = No account, no server that takes your answers. Once started, Camber fetches only one thing more: a copy of these same pages, to work without a network.
ways-label = Three ways in
# Names: at most 22 characters. time: at most 22. about: at most 90.
way-course = The course
    .time = about 24 minutes
    .about = Eight short scenes, and sixteen practices to rate on the way.
way-check = Only the check
    .time = about 4 minutes
    .about = Sixteen practices, rated twice each, then your four wheels.
way-lesson = Only the lesson
    .time = about 20 minutes
    .about = Eight short scenes to do and to read, without rating anything.

## Role

role-title = Which chair is yours?
role-lead = The sixteen practices are the same week seen from two sides. You can change chairs later; no answer is lost.
role-label = Two chairs
role-seller = I sell
    .about = I have clients of my own and a leader I report to.
role-leader = I lead a sales team
    .about = Sellers report to me, and I answer for their results.
role-description = Choose your chair: seller or sales leader. The check asks the same sixteen practices from both sides.
speaker-seller = The seller
speaker-leader = The sales leader

## Rating

place-rating = Wheel { $number } of 4; { $answered } of 16 answered
# How long the way still takes, in the head of the page beside the place. At most 24 characters.
minutes-left =
    { $count ->
        [one] about { $count } minute left
       *[other] about { $count } minutes left
    }
rating-description = Rate four practices twice each: how often they happen, and how often you feel they should.

## Scenes

place-scene = Scene { $number } of { $total }
scene-window-title = { $number }. { $title }
scenes-label = Scenes
scene-link = Scene { $number }: { $title }
scene-link-seen = Scene { $number }: { $title } (seen)
scene-link-done = Scene { $number }: { $title } (done)
# Opens what a scene tells once the reader has acted, without acting.
read-on = Read on

## How to read

# On a switch, followed by the name of another language: Also in Español. At most 12 characters.
beside-label = Also in
# What reads the page aloud with a voice of the device. The buttons share one line: at most 10 characters each.
aloud-label = Read aloud
aloud-start = Listen
aloud-pause = Pause
aloud-go-on = Go on
aloud-stop = Stop
aloud-slower = Slower
aloud-faster = Faster
# Abbreviations whose full stop ends no sentence, separated by spaces. For reading aloud sentence by sentence.
abbreviations = Mr. Mrs. Ms. Dr. St. No. vs.

## Result: the score

result-title = Your result
result-description = Your alignment score with its range, your four wheels, and one thing to try. Computed on this device.
result-empty = There is nothing to show yet. The check takes about four minutes.
result-prerendered = Your result is put together here, on your device, from the answers stored in this browser. It appears in a moment.
result-start-check = Take the check
# $settled and $total are counts.
result-incomplete = { $settled } of { $total } practices are answered. A score needs an answer to each of them, or a “can’t tell”.
result-open-label = Still open
result-answer-open = Answer the first open one
result-leave-out = Leave these out (can’t tell)
# $score, $low and $high are formatted numbers.
score-range = at least from { $low } to { $high }
score-bands = { $first } or { $last }
# Where the range reaches over three bands or four.
score-bands-many = From { $first } to { $last }
score-sentence = Your alignment score is { $score } of 100; with its range, at least from { $low } to { $high }.
score-partial = Partial: three of the four wheels are in this number.
score-none = Too many practices were left out for an overall score: it needs at least three wheels, and a wheel needs three of its four practices.
strip-random = 61.9: random answers
strip-label = From 0 to 100: your score { $score }, its range from { $low } to { $high }. Bands begin at 60, 75 and 87.5. Random answers give about 61.9.
car-caption = A wheel that turns outward: more pressure happens than you feel is right. Inward: more support, or less push. A wheel that shivers: gaps that cancel each other out. The angles are drawn large; in a real car they are tenths of a degree.

## Result: the wheels

wheels-title = The four wheels
wheel-none = No number: fewer than three of its four practices are rated.
# $steps is a formatted number.
bars-outside = What happens
bars-inside = What should happen
bars-apart = { $steps } apart
bars-toward-pressure = { $steps } toward pressure
bars-toward-relationship = { $steps } toward relationship
bars-middle = in the middle
# $outside and $inside are one of the three messages above.
bars-label = What happens: { $outside }. What should happen: { $inside }. In steps of the scale, from 3 toward relationship to 3 toward pressure.
# $practice is a whole sentence, $said is say-answer.
say-practice = “{ $practice }” { $said }
wheel-try = To try

## Result: how to read it

read-title = How to read this
not-for-title = Not to be used for
notes-title = A second look
notes-look = Look at the answers again

## Result: the practices

table-title = Every practice
table-caption = The practices with your two answers and the gap between them, in steps of the scale
table-practice = Practice
table-outside = Happens
table-inside = Should
table-gap = Gap
table-na = can’t tell
table-times = { $times } of 10
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

## Result: what next

next-title = What next
commit-title = Choose one or two things to try
commit-hint = At most two: what is chosen sparingly gets done.
commit-none = Nothing stands out, so there is nothing you need to try.
intention-label = What I want to say, and to whom, in my own words
guide-title = For your next one-to-one
guide-lead = Start from a fact you both know. One question is enough; these come from your widest gaps.
guide-ask = Ask:
guide-none = There is no gap to talk about. You might ask how the same week looks from the other chair.
remind-title = Look again in 30 days
remind-about = A file for your calendar. It holds the day and your chosen words, no score.
remind-button = Save a calendar file
remind-summary = Camber: check the alignment again
remind-description = A month ago you looked at your four wheels. Is what you chose to try happening?
history-title = Your earlier checks
# $day is a date in words, $score a formatted number, $role seller or leader.
history-entry = { $day }: { $score } ({ $role ->
        [leader] sales leader
       *[seller] seller
    })
history-no-score = no score
history-real = Since then { $difference } points: more than the error of both checks, so probably a real change.
history-noise = Since then { $difference } points: within the error of both checks, so it may be chance.
history-other-role = Answered from the other chair, so not compared.
again-button = Start a new check
again-about = This one moves to your earlier checks; its answers are kept there.

## Result: your data

data-title = Your data
print-button = Print or save as PDF
export-csv = Save as a table (CSV)
export-json = Save as a file to read in again (JSON)
import-label = Read answers in from a file (JSON)
import-about = The file holds your chair and your present answers, not your earlier checks. What you have now moves to your earlier checks if it is complete; otherwise it is replaced.
import-done = The answers from the file are here now.
import-too-large = That file is too large or cannot be read. Nothing was changed.
import-not-json = That file is damaged or is no JSON. Nothing was changed.
import-not-ours = That file does not come from Camber. Nothing was changed.
import-newer = That file comes from a newer version of Camber. Nothing was changed.
import-bad-answer = An answer in that file is outside the scale. Nothing was changed.
save-failed = The browser did not let us save the file.
stored-title = What is stored here
stored-about = Your role, your answers, the scenes you have seen, what you chose to try, your own words, and earlier checks. No name and no address. Only this browser on this device has them.
stored-size = { $size } characters under the name camber.session, your language, and how you like to read.
erase-button = Erase everything stored here
erase-confirm = Erase all answers and earlier checks from this browser? This cannot be undone.
erase-yes = Yes, erase everything
erase-done = Everything stored here is erased.
shared-label = This computer is shared: keep nothing here
shared-about = What is stored is removed at once, and nothing new is kept. Only this choice is remembered.

## Result: where the page around the lesson asks for it

share-title = The page around this lesson asks for your result
share-about = If you agree, it gets whole numbers: your score with its range, and the score of each wheel. It gets none of your answers and none of your own words. What it does with the numbers is not in our hands. It gets them once for each time you press this button, and never without it.
share-button = Hand over my result
share-done = The page around this lesson has your result now.

## Table headings of the saved CSV file

csv-practice = practice
csv-wheel = wheel
csv-text = text
csv-outside = happens (0 to 6)
csv-inside = should happen (0 to 6)
csv-gap = gap

## About

about-title = About Camber
about-lead = A lesson one does and a check one can trust, for the two people who share a quarter: the seller and the sales leader.
about-description = What Camber is, how its score is made, how it treats your answers, and the article its ideas come from.
about-idea = The idea
about-idea-1 = A car whose wheels point in slightly different directions still moves, but it wears and it tires the one at the wheel. Something similar happens when a seller and a sales leader hold different beliefs about what comes first. It has a name: **selling philosophical misalignment**.
about-idea-2 = Camber asks about sixteen everyday practices, each twice: how often it happens, and how often you honestly feel it should. The gap between the two answers is yours alone; nobody else’s idea of good selling is the yardstick.
about-score = The score
about-score-1 = For each wheel the gaps of its four practices are averaged, both sides weighing the same; 100 means no gap at all, 0 the widest possible. The overall score is the mean of the wheels. The range beside it comes from how much your own gaps differ from practice to practice.
about-score-2 = It is an aid for a conversation. It has not been validated and has no norms, so it says nothing about how you compare with anyone.
about-private = Your answers
about-private-1 = Everything is computed in your browser. There is no account, no server that takes answers, no cookie and no counting of visitors. Once started, the page asks the network for nothing more; beside it your browser fetches, once, a copy of these same pages for use without a network. To read aloud, only voices of the device itself are used.
about-private-2 = Answers are kept in this browser’s own storage so that you can stop and go on. You can save them as a file or erase them on the result page; the page *What leaves this device* shows all that is stored.
about-private-3 = What a page cannot protect you from: somebody who uses the same device and the same browser profile. For that there is the mode for a shared computer.
about-use = What it is not for
about-use-1 = Not for hiring, pay, promotion or dismissal, not for ranking anyone, not as evidence, and never as a duty. Taking part is voluntary, and so is showing a result.
about-source = Where the ideas come from
about-source-1 = From the article *What is a { -topic }?* by Marcel, published by devandbeyond on May 17, 2016, in English and Spanish. The words here are new; the idea of the wheels, the pairs of terms and the rule of thumb on relationships and revenue are the author’s.
about-source-2 = Camber is free software under the MIT or the Apache 2.0 licence, as you choose.
# The title of the page for whoever looks after a site, and the link to it.
intranet-title = Put it on your intranet
