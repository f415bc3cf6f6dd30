### What stands above Camber inside a learning platform. Written into the SCORM packages, not into the app.

# Name of the region, for screen readers.
lms-label = Learning platform
lms-told = The learning platform around this page is told that you opened it and when you have completed it: with your result, or with the last scene. Nothing else: no answer and no score.
# Instead of lms-told, where a score may be passed on.
lms-told-score = The learning platform around this page is told that you opened it and when you have completed it: with your result, or with the last scene. Of your answers it is told nothing.
# Only where the browser keeps nothing.
lms-place = This browser keeps nothing here, so the learning platform also remembers which scene you were reading. Your answers are gone when you leave, unless you save them to a file.
lms-ask-title = May your score go to the learning platform?
lms-ask = Whoever set up this course would like to have your overall score, a number from 0 to 100. It would appear under your name. If you say no, everything still works and the course still counts as completed, but some platforms show a 0 for you.
lms-agree = Pass my score on
lms-decline = Keep it to myself
lms-undecided = Until you choose, no score is passed on.
lms-agreed = Your overall score is passed on when your result is shown. Until then you can change this on the first screen.
lms-declined = Your score is not passed on. You can change this on the first screen.
# $score is a number from 0 to 100.
lms-reported = Passed on: an overall score of { $score }. What the learning platform has, Camber cannot take back.
