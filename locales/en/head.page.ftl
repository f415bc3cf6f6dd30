### What is said of the pages outside of them: to search engines, in the dialogue of installing, and in one file.

# For search engines, at most 155 characters.
site-description = A short lesson and a private self-check for sellers and sales leaders: does your week match what you feel is right? Nothing leaves your device.

role-description = Are you a seller or a sales leader? The self-check asks about the same sixteen habits from both sides.

rating-description = Rate four practices twice each: how often they happen, and how often you feel they should.

result-description = Your alignment score with its range, your four wheels, and one thing to try. Computed on this device.
finish-description = What you’ll say, what you’ll try, and what to take with you. Put together on this device.

about-description = What Camber is, how its score is made, how it treats your answers, and the article its ideas come from.

privacy-description = A live count of what this page asks of the network, what is stored here, the rules your browser holds it to, and how to check that yourself.

screenshot-phone = A rating page on a phone: one practice with its two questions
screenshot-desktop = A result: the score with its range beside the car with its four wheels

alone-apology = Camber could not start in this browser. The lesson can be read here; rating and the result need script and WebAssembly.
alone-lead = This is the lesson as text. In a browser with script and WebAssembly this file also asks, scores and shows a result, without any network.

scene-two-chairs-description = One week of sales, told twice: once from the seller’s chair and once from the sales leader’s.

scene-the-pull-description = A car out of alignment still moves, and every mile costs more. What that has to do with a sales team, and why it is worth mending soon.

scene-focus-description = Twenty hours to hand out, three reasonable requests, and a client who does not complain. What gives way when the week is full?

scene-coaching-description = Coaching can sharpen people up or sweat them down. Often the difference is a single sentence, and both kinds take equally long to say.

scene-insight-description = Six questions, one client, and a CRM card that is worth what was really learned. Why the R is the letter that matters.

scene-order-description = A chain of five cards, from a leader who asks to revenue. Break one link and watch what happens further along.

scene-leading-indicator-description = Revenue shows the road behind you; relationships move earlier. Two stories of one year, and three signs you can count today.

scene-inside-outside-description = Misalignment is the distance between what you feel and what happens. How to say it in three sentences, and to whom.

handout-description = All eight scenes of the lesson on sheets to print, in one language or in two.
paper-description = The sixteen practices as a blank form in two languages, with instructions for scoring by hand.
pair-description = Two people who share a quarter compare what each sees and what each wants: side by side without a code, or with a code both agree to.

team-code-description = Your four wheels as twenty letters and digits for a team round: twelve numbers, shown to you in words before you hand them over.

team-description = Add up the wheel codes of a team on this device: nothing below five sellers, means in steps of five points, one picture a round.

team-session-description = How a team of about ten holds a round: what to prepare, a sheet to print, what to say, and what not to use it for.
# At the foot of a page that has not started after some ten seconds. It goes when the page starts after all.
late = Camber hasn’t started yet, so nothing you do here is saved. If this message stays, load the page again or open it in a newer browser.
noscript = This page works without script as far as reading goes. Rating and the result need WebAssembly and script, which run on your device only.
