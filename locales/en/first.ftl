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
site-title = Camber: you made the number. Why so tired?
window-title = { $page } · Camber
skip = Skip to the text
languages-label = Language
menu-label = Menu
# Where its words did not come over the network.
language-away = We couldn’t load { $language }. Check your connection and try again.
private = Private: your answers stay on this device unless you share them.
# Where the lesson stands inside somebody else’s page.
private-part = Camber sends nothing on its own. But this page belongs to another site, which could see what’s on the screen.
own-tab = Open in a new tab
about-link = About Camber
offline = You’re offline. Everything here still works.
newer = A new version of Camber is ready. Your answers won’t change.
newer-now = Update now
newer-later = Later
privacy-title = What leaves this device
result-link = My result
pair-link = For two people
team-link = For a team
team-code-link = My code for a team
back = Back
next = Next
next-scene = Next scene
next-last = Last scene now, the others whenever you like
# From a scene to the first of the sixteen statements.
next-cards = Now your week: sixteen statements
next-rating = Next: { $wheel }
next-result = See my result
next-finish = Finish
dismiss = Close
# Under the title of a rating page.
rating-chair =
    { $role ->
        [leader] You answer from the sales leader’s chair.
       *[seller] You answer from the seller’s chair.
    }
rating-change-chair = Change chairs
progress-answers = Statements answered
progress-scenes = Scenes of the lesson
apology = Something went wrong on our side, and we can’t save new answers. Everything you saved before is safe. Please reload the page.

## What becomes of the answers on this device

keeping-nothing-yet = You haven’t saved any answers on this device yet.
keeping-here = We save your answers on this device.
keeping-pending = We’re saving your answers on this device.
keeping-soon = We save your answers on this device within a few seconds.
keeping-in-tab = We save your answers until you close this tab.
keeping-nowhere = Nothing is saved: the site around this lesson has turned saving off. It all works until you close the page.
keeping-denied = Nothing is saved: your browser blocks storage, or it’s full. It all works until you close the page.
keeping-newer = Nothing is saved: a newer version of Camber has answers here. We won’t touch them.
keeping-damaged = Nothing is saved: we can’t read what’s stored here. We won’t touch it until you erase it on the result page.
keeping-shared = Shared device: we don’t save anything here.

## Start

# Two lines of a phone: at most 40 characters.
start-title = You made the number. Why so tired?
# Two lines of a phone: at most 80 characters.
start-lead = Play a short lesson, or check your own week. For sellers and their leaders.
# Over four thoughts. A tap on one takes its chair and begins.
thoughts-title = Which of these crossed your mind this month?
# At most 80 characters each.
thought-afternoon = “I’d kept an afternoon for my client. It went to forecast version four.”
thought-crm = “I open the CRM and can’t tell what’s still true.”
thought-trips = “Three weeks left, and all I can still cut is client trips.”
thought-numbers = “We talk about my numbers. We never get to the call I dread.”
# Names: at most 22 characters. time: at most 22.
way-course = None of these
    .time = about 12 minutes
way-check = Just the self-check
    .time = about 4 minutes
way-lesson = Just the lesson
    .time = about 16 minutes
start-about = Sellers and sales leaders often want different things from the same week. Then your week isn’t the week you want. Camber measures that gap.
start-private = You don’t need an account. Your answers stay on this device unless you pass them on. When you open Camber, it downloads one more thing: a copy of itself, so it works offline.
# Inside another page, and in the one file: no copy is fetched there.
start-private-alone = You don’t need an account. Your answers stay on this device unless you pass them on.
rooms-title = Bring the others in
room-pair = You each show what you see, then talk for twenty minutes.
room-team = Five or more sellers each hand in a summary, not their answers. You all see the total.
intranet-link = On your intranet
room-intranet = Put Camber inside a page of your own, or in your learning platform.

## The chair

role-title = Do you sell, or lead people who sell?
role-lead = It’s the same week from two chairs: the seller’s and the leader’s. Pick yours. You can switch later and keep your answers.
role-label = Two chairs
role-seller = I sell
    .about = I have my own clients and report to a manager.
role-leader = I lead a sales team
    .about = Sellers report to me. I’m responsible for their results.

## Rating

# Which of the statements is shown, beside the name of its wheel.
place-rating = { $number } of 16
# Over the first of the sixteen.
rating-entry = Sixteen statements, two taps each, about four minutes. Nobody sees your answers unless you share them.
# In its place, for who checks again. The link “My result” follows.
rating-again = You’re checking again. Your last result stays until you answer all sixteen:
# Under each statement. At most 60 characters.
rating-moves-on = Answer both and you move on.
# The two questions in a few words, from the second statement on. With the note, at most 46 characters.
stem-outside = Happens
    .note = of 10 such cases, in three months
stem-inside = Should happen
    .note = what you honestly feel
# Under the cards, and read out with the first title.
rating-keys = You can use the keys: press 1 to 7 to answer, ↑ or ↓ to change questions, ← or → to change statements, and N if it doesn’t apply. Inside a scale, the arrows move you along it, and Enter takes you to the next one.
# What the way on says on the last statement while others are open. At most 32 characters.
open-show =
    { $count ->
        [one] One more is open: show me
       *[other] { $count } more are open: show me
    }
# After the four statements of a wheel. $count is how many wheels are left.
breath-in =
    You’re done with { $wheel }. { $count ->
        [one] One to go.
       *[other] { $count } to go.
    }
breath-open =
    { $count ->
        [one] You still have one statement open.
       *[other] You still have { $count } statements open.
    }
breath-all = You’ve answered all sixteen. Now see where your wheels point.
# How long the way still takes, in the head of the page beside the place. At most 24 characters.
minutes-left =
    { $count ->
        [one] about { $count } minute left
       *[other] about { $count } minutes left
    }

## Result: your data

stored-title = What’s stored here
stored-size = { $size } characters, stored as camber.session, plus your language and reading settings.
erase-button = Erase everything stored here
erase-confirm = Do you want to erase all your answers and earlier checks from this browser? You can’t undo this.
erase-yes = Yes, erase everything

## Camber in one file

keeping-alone = This file saves nothing. When you close it, your answers are gone, unless you save them to a file of your own.
alone-save = Save my answers to a file

handout-title = The lesson on paper
handout-both-title = The lesson on paper, in two languages
paper-link = The self-check on paper

# Where the part of the app that shows a page did not come over the network.
part-away = We couldn’t load this page because the network didn’t answer as it should. Everything else here still works.
part-again = Try again
