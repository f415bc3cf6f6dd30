### The page "In your learning platform", for whoever makes a course of Camber. It is written at build time, also into the SCORM packages, and is not in the app.
### Names of settings are those of the platforms.

platform-description = How to set up Camber as a course in Moodle, Open edX and other platforms, and what each of them shows to whom.
platform-lead = You upload one file. Your platform learns who opened the course and who finished it, but it gets no answers.

platform-steps = Three steps
# $file is a name such as camber-1.0.0-scorm-1.2.zip.
platform-step-upload = Take { $file } from the release and upload it unchanged. Take the 2004 package only if your platform asks for that one.
platform-step-set = Have the platform track who finishes, and turn grading off. You’ll find the settings below.
platform-step-try = Open the course as a learner and go to the last scene. Then look at what your platform shows you, as a learner and as a teacher.

platform-settings = Settings
platform-rule = Camber says that someone finished, and gives no score. Most platforms turn that into a grade of 0 unless you change a setting.
platform-moodle = Moodle
platform-moodle-grade = Grading method: Learning objects
platform-moodle-preview = Disable preview mode: Yes
platform-moodle-completion = Activity completion: Require status, and tick Completed
platform-moodle-shows = Learners who finish see the activity as done, with a grade of 1 out of 1. Their teacher sees the same in the gradebook.
platform-moodle-else = With the grading method “Highest grade”, which Moodle picks by itself, everyone who finishes gets 0 out of 100.
platform-edx = Open edX, with the SCORM block
platform-edx-scored = Scored: off
platform-edx-shows = Learners see no points. You see who finished.
platform-edx-else = If you leave it on, everyone who finishes sees 0 of 1 points.
platform-other = Any other platform
platform-other-status = Completion by status: completed or passed
platform-other-grade = No mastery score and no passing grade
platform-other-shows = You see who finished, and learners see their own status.
platform-other-else = If it won’t work without a grade, it may show a 0 to everyone who finishes, and to their teacher. Tell people before they start that the 0 isn’t their result.

platform-told = What your platform gets
platform-told-opened = “Incomplete” when someone opens the course
platform-told-finished = “Completed” when they see their result or reach the last scene
platform-told-look = Nothing when a teacher looks at it in review mode, and at most “browsed” in a preview
platform-told-place = The scene someone is in, but only if their browser can’t save anything
platform-told-never = Never an answer or a chair

platform-score = The package that asks for a score
platform-score-asks = { $file } asks people at every start whether they want to share their overall score. We don’t send it until they say yes.
platform-score-zero = People who say no can use everything, and they still finish. But a platform that grades by score shows a 0 for them, next to the scores of the others. So whoever sees the grades can tell who said no.
platform-score-else = If your platform does that and you can’t turn it off, use the package that doesn’t ask.

platform-upgrade = A new version
platform-upgrade-about = Upload the new package to the same activity. Attempts stay, and so do the answers in each browser.
