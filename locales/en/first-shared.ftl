### What several parts say: the result, the pages for two and for many, the scenes.

## Result: the score

result-start-check = Take the check

## Result: the wheels

# $steps is a formatted number.
bars-outside = What happens
bars-inside = What should happen
bars-apart = { $steps } apart
bars-toward-pressure = { $steps } toward pressure
bars-toward-relationship = { $steps } toward relationship
bars-middle = in the middle
# $outside and $inside are one of the three messages above.
bars-label = What happens: { $outside }. What should happen: { $inside }. In steps of the scale, from 3 toward relationship to 3 toward pressure.

## Result: the practices

table-practice = Statement
table-outside = Happens
table-inside = Should
table-na = can’t tell
table-times = { $times } of 10

## Result: what next

guide-ask = Ask:

## Result: your data

print-button = Print or save as PDF
import-done = We’ve loaded the answers from your file.
import-older = The answers in that file are for an older wording of the statements. You’ll find them with your earlier checks. Today’s answers haven’t changed.
import-label = Load answers from a file you saved (JSON)
import-too-large = That file is too large, or we can’t read it. Nothing changed.
import-not-json = That file is damaged or isn’t JSON. Nothing changed.
import-not-ours = Camber didn’t make that file. Nothing changed.
import-newer = A newer version of Camber made that file. Nothing changed.
import-bad-answer = That file has an answer that isn’t on our scale. Nothing changed.
import-empty = There are no answers in that file. Nothing changed.
erase-done = We’ve erased everything that was stored here.
offer-file = We gave { $file } to your browser. Look in your downloads.
# Folds the same as a text, to select.
offer-text = Didn’t get it? Here it is as text
offer-copy = The browser didn’t let us copy. Select this text and copy it yourself.
offer-print = We couldn’t open a print window here. Open this address in a browser and print from there.
offer-tab = If no new tab opened, copy this address and open it yourself.
erase-failed = This browser didn’t let us erase everything. To leave nothing behind, clear this site’s data in the browser’s settings.
stored-gone = This device doesn’t store what you had here anymore, so this page starts fresh.
shared-unstored = This browser didn’t save your choice, or didn’t erase everything. Clear this site’s data in the browser’s settings, and make the choice again on your next visit.

## Result: where the page around the lesson asks for it

share-done = We passed your result to the page around this lesson. We can’t see what that page does with it.

## Poles: the two sides of every wheel. Name: at most 14 characters.

pole-relationship = Relationship
pole-pressure = Pressure

## Findings: one honest sentence about a gap. It describes and does not explain.

# Joins a practice to the two answers given. $outside and $inside are frequency-N.times.
say-answer = It happens { $outside }, and you feel it should { $inside }.

## The drawn car in words: says the same as the picture. $wheel is a wheel-… name, $degrees a formatted number.

car-wheel-straight = { $wheel }: it points straight ahead and pulls to neither side.
