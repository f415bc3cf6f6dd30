### What the result page itself says, and the files it hands out.

## Result: the score

result-title = Your result
result-empty = There is nothing to show yet. The check takes about four minutes.
result-prerendered = Once this page has started, it puts your result together on your device, from the answers stored in this browser. If your result doesn’t appear, load the page again.
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

## Result: what next

next-title = What next
commit-title = Choose one or two things to try
commit-hint = At most two: what is chosen sparingly gets done.
commit-none = Nothing stands out, so there is nothing you need to try.
intention-label = What I want to say, and to whom, in my own words
intention-limit = At most 280 characters.
guide-title = For your next one-to-one
guide-lead = Start from a fact you both know. One question is enough; these come from your widest gaps.
guide-none = There is no gap to talk about. You might ask how the same week looks from the other chair.
remind-title = Look again in 30 days
remind-about = A file for your calendar. It holds the day and your chosen words, no score.
remind-keep = Some browsers forget what a site has stored if you stay away for seven days. Save your answers to a file, and you’ll still have them.
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
export-csv = Save as a table (CSV)
export-json = Save as a file to read in again (JSON)
import-about = The file holds your chair and your present answers, not your earlier checks. What you have now moves to your earlier checks if it is complete; otherwise it is replaced.
stored-about = Your role, your answers, the scenes you have seen, what you chose to try, your own words, and earlier checks. No name and no address. Only this browser on this device has them.
shared-label = This computer is shared: keep nothing here
shared-about = What is stored is removed at once, and nothing new is kept. Only this choice is remembered.

## Result: where the page around the lesson asks for it

share-title = The page around this lesson asks for your result
share-about = If you agree, it gets whole numbers: your score with its range, and the score of each wheel. It gets none of your answers and none of your own words. What it does with the numbers is not in our hands. It gets them once for each time you press this button, and never without it.
share-button = Hand over my result

## Table headings of the saved CSV file

csv-practice = practice
csv-wheel = wheel
csv-text = text
csv-outside = happens (0 to 6)
csv-inside = should happen (0 to 6)
csv-gap = gap

## On the start page, for who has a result

back-no-pull = Nothing pulls hard.
back-try = You wanted to try:
