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

## What becomes of the answers on this device

keeping-nothing-yet = No answers are stored on this device yet.
keeping-here = What you do here is saved on this device.
keeping-pending = What you do here is being saved on this device.
keeping-soon = What you do here is saved on this device within a few seconds.
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
# Inside another page, and in the one file: no copy is fetched there.
start-private-alone = No account, no server that takes your answers. Once started, Camber asks the network for nothing more.
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

## Rating

place-rating = Wheel { $number } of 4; { $answered } of 16 answered
# How long the way still takes, in the head of the page beside the place. At most 24 characters.
minutes-left =
    { $count ->
        [one] about { $count } minute left
       *[other] about { $count } minutes left
    }

## Result: your data

stored-title = What is stored here
stored-size = { $size } characters under the name camber.session, your language, and how you like to read.
erase-button = Erase everything stored here
erase-confirm = Erase all answers and earlier checks from this browser? This cannot be undone.
erase-yes = Yes, erase everything

## Camber in one file

keeping-alone = This file keeps nothing: what you answer is gone when you close it, unless you save it to a file of your own.
alone-save = Save my answers to a file

handout-title = The lesson on paper
handout-both-title = The lesson on paper, in two languages
paper-link = The check on paper

# Where the part of the app that shows a page did not come over the network.
part-away = We couldn’t load this page because the network didn’t answer as it should. Everything else here still works.
part-again = Try again
