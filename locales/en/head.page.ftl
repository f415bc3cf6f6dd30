### What is said of the pages outside of them: to search engines, in the dialogue of installing, and in one file.

# For search engines, at most 155 characters.
site-description = A short lesson and a private self-check for sellers and sales leaders: does your week match what you feel is right? Nothing leaves your device.

role-description = Are you a seller or a sales leader? The self-check asks about the same sixteen habits from both sides.

rating-description = Four statements, two questions each: how often does it happen, and how often should it?

result-description = Your widest gap, one thing to try, and your score with its range. We work it out on this device.
finish-description = Take along your sentence and what you want to try. You put them together on this device.

about-description = Read what Camber is, how we work out your score, what happens to your answers, and whose ideas these are.

privacy-description = A live count of this page’s network requests, what’s stored here, the rules your browser enforces, and how you can check for yourself.

screenshot-phone = The self-check on a phone: one statement with its two questions
screenshot-desktop = A result: the score with its range next to a car with four wheels

alone-apology = Camber couldn’t start in this browser. You can still read the lesson here. To answer and see a result, turn on JavaScript and WebAssembly.
alone-lead = This is the lesson as text. With JavaScript and WebAssembly turned on, this file also asks you questions, scores them and shows your result, all offline.

scene-two-chairs-description = One week of sales, told twice: once from the seller’s chair and once from the sales leader’s.

scene-the-pull-description = A car out of alignment still moves, but every mile costs you more. See what that has to do with your sales team, and why you’d want to fix it soon.

scene-focus-description = You have twenty hours, three reasonable requests and a client who doesn’t complain. What gives way when the week is full?

scene-coaching-description = Coaching can sharpen people up or sweat them down. Often it’s one sentence that makes the difference, and both take the same time to say.

scene-insight-description = Ask six questions, and fill in a CRM card that’s only worth what you learned. See why the R is the letter that matters.

scene-order-description = A chain of five cards, from a leader who asks to the revenue you need. Take one away and watch what happens.

scene-leading-indicator-description = Revenue shows you the road behind. Relationships move first. Live one year twice, and find three signs you can count today.

scene-inside-outside-description = You feel one thing and something else happens. Here’s how to say it in three sentences, and who to tell.

handout-description = All eight scenes of the lesson on sheets you can print, in one language or in two.
paper-description = The sixteen statements as a blank form in two languages, and how you score it by hand.
pair-description = Two people with the same target compare what they see and what they want: side by side, or with a code if both agree.

team-code-description = Your four wheels as twenty letters and digits for a team round. You see all twelve numbers in words before you hand them in.

team-description = Add up your team’s wheel codes on this device. We show nothing below five sellers, round to five points, and show one picture a round.

team-session-description = How a team of about ten holds a round: what to prepare, a sheet to print, what you say, and what you don’t use it for.
noscript = You can read this page as it is. To answer and see a result, turn on JavaScript and WebAssembly. Both run only on your device.
# At the foot of a page that has not started after some ten seconds. It goes when the page starts after all.
late = Camber hasn’t started yet, so nothing you do here is saved. If this message stays, load the page again or open it in a newer browser.
