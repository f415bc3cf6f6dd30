### What stands above Camber inside a learning platform. Written into the SCORM packages, not into the app.

# Name of the region, for screen readers.
lms-label = Learning platform
lms-told = Your learning platform hears two things from us: that you opened this, and that you finished it (your result or the last scene). It gets no answers and no score.
# Instead of lms-told, where a score may be passed on.
lms-told-score = Your learning platform hears two things from us: that you opened this, and that you finished it (your result or the last scene). It gets none of your answers.
# Only where the browser keeps nothing.
lms-place = This browser doesn’t save anything here, so your learning platform also remembers which scene you were reading. When you leave, your answers are gone, unless you save them to a file.
lms-ask-title = Do you want your learning platform to get your score?
lms-ask = The person who set up this course would like your overall score, a number from 0 to 100. It would appear under your name. If you say no, everything still works and the course still counts as completed, but some platforms show a 0 for you.
lms-agree = Share my score
lms-decline = Keep it to myself
lms-undecided = We won’t share a score until you choose.
lms-agreed = We’ll share your overall score when you see your result. Until then, you can change this on the first screen.
lms-declined = We won’t share your score. You can change this on the first screen.
# $score is a number from 0 to 100.
lms-reported = We’ve shared your overall score: { $score }. Camber can’t take it back.
