### The page for two: one who sells and one who leads. Both get the same words and the same sympathy.

pair-title = The pair
pair-lead = One week, two chairs. See what you both see, and what you both want, as far as each of you wishes.

## Side by side: the way that hands nothing over

pair-side-title = Side by side, without a code
pair-side-lead = Each of you opens your own result on your own screen. Nothing is handed over, and each of you decides sentence by sentence what to say.
pair-step-1 = **Both take the check first**, each from their own chair. The leader reads “my team” as the person they compare with.
pair-step-2 = **Look alone for five minutes.** Choose one wheel, and in it one practice you are willing to talk about.
pair-step-3 = **Facts before wishes.** Take turns: “In the last three months I saw this happen about … of 10 times.” Hear the other number before you explain your own.
pair-step-4 = **Then wishes.** “I feel it should happen … of 10 times, because …” Two honest wishes can differ, and neither of them is the mistake.
pair-step-5 = **Agree on one thing** to try for a month, and on who begins.
pair-stop = Either of you may stop at any point and needs no reason for it.
pair-result = Open my result
pair-begin = Talk step by step

## The same talk, one step at a time on both screens

pair-talk-place = Step { $step } of { $last }. Both of you open this page and go on together.
pair-talk-1 = Agree on one practice
pair-talk-1-about = **Five minutes.** Look alone first. Then each of you names one practice; agree on one of the two, and choose it on both screens.
pair-talk-choose = What we talk about
pair-talk-2 = Facts: what happens
pair-talk-2-about = **Five minutes.** Say your number, hear the other one, and only then tell one occasion each. The seller begins.
pair-talk-3 = Wishes: what should happen
pair-talk-3-about = **Five minutes.** The same with what each of you wants. The leader begins. Ask what it would take the place of.
pair-talk-4 = Which of these four is it?
pair-talk-4-about = **Two minutes.** Name it together. One or two steps apart is often chance, three are worth a talk.
pair-talk-5 = One thing for a month
pair-talk-5-about = **Three minutes.** What do you try, who begins, and on which day do you look at it again? Write it down where both of you see it.
pair-say = You can say
# $times is a frequency-N.times.
pair-say-outside = “In the last three months I saw this happen about { $times }.”
pair-say-inside = “I feel it should happen about { $times }, because …”
pair-say-none = Here you have no number of your own yet. Say so, and listen.
pair-end = End the talk

## With a code: each practice, for both to see

pair-code-title = With a code, practice by practice
pair-code-lead = A code carries your answers to the other person, and anyone who holds it can read them. One of you may decide about the other’s work, so look at every line first and keep back what you would not say aloud.
pair-code-none = For this you need answers of your own. The check takes about four minutes.
pair-show-legend = What you show
pair-show-count =
    { $count ->
        [one] { $count } of 16 practices is shown.
       *[other] { $count } of 16 practices are shown.
    }
# Beside a practice that was not answered in full.
pair-open-item = not answered
pair-own-code = Your code
pair-own-about = 25 letters and digits, for mail, chat or the telephone. Capitals and hyphens make no difference.
pair-qr = The same code, for a camera
pair-copy = Copy the code
pair-copied = Copied.
pair-lock = Lock it with a passphrase
pair-lock-none = Here the code stays open: the browser can lock it only on a page with HTTPS.
pair-passphrase = Passphrase
pair-passphrase-about = Camber makes the passphrase, because a short one of your own can be guessed in hours. For this one, a thousand fast computers would need centuries. Say it over the phone rather than in the message with the code. Anyone who has both can read your answers. Anyone who has only the code can’t.
pair-lock-now = Make the locked code
pair-lock-working = The browser is locking it. That takes a moment.
pair-lock-failed = The browser could not lock it. Nothing was handed over.
pair-locked = Locked. A link can carry it, and so can the code itself.
pair-qr-link = The link with the locked code, for a camera
pair-copy-link = Copy the link
pair-link-about = Some mail programs break links like this one. The code always works: the other person pastes it on this page. Camber takes the code out of the address as soon as the link is opened.
pair-read-label = The other person’s code
pair-read-about = Paste or type it, or the whole link
pair-read = Compare
pair-take = Take this one

## A locked code has come, with a link or by hand

pair-arrived-title = A locked code
pair-arrived-about = The person who sent it knows its passphrase. Capitals matter, unless it has twelve letters and digits.
pair-arrived-none = To open and compare it you need answers of your own. Take the check in another tab; the code waits here as long as this page is open.
pair-open = Unlock and compare
pair-open-working = The browser is unlocking it. That takes a moment.
pair-open-none = It can be unlocked only on a page with HTTPS.
pair-wrong-passphrase = The code is whole, but this is not its passphrase.
pair-link-refused = The link cannot be read
pair-put-away = Put it away

## Why a code is not read. Nothing is changed then.

code-foreign = This is no code: it is empty, or it holds signs that no code has.
code-length = This has { $found } letters and digits, and a code has { $wanted }.
code-other-kind = This is a code for a team round, not one for two people.
code-newer = This code comes from a later Camber. Only that one can read it.
code-damaged = At least one letter of this code is wrong, and which one cannot be told. Please compare it with what was sent.
code-slip = Letter { $place } does not fit. Was this meant? { $code }
code-swapped = Letters { $place } and the next one seem to have changed places. Was this meant? { $code }
pair-same-chair = Both of you answered from the same chair. This page compares a seller with a leader.

## The comparison. Neither chair is the measure of the other.

pair-compare-title = Two chairs, one week
pair-compare-lead = The seller’s mark stands above the line, the leader’s below it. Neither of them is the right one.
pair-seller = Seller
pair-leader = Leader
pair-outside = What happens
pair-inside = What should happen
# $points is a number already formatted.
pair-alike = **{ $points }** of 100 alike
pair-noise = Two people who see the same week seldom come to 100. From about 84 upward, and in a single wheel from about 79, the difference can be chance.
pair-few = Fewer than three wheels can be compared, so there is no number over all.
pair-wheel-few = Fewer than three of its practices were rated and shown by both of you.
# $steps and $points are numbers already formatted.
pair-wheel-gap = Apart: { $steps } of 6. Alike: { $points } of 100.
pair-case-shared = **Shared course.** You see much the same and want much the same.
pair-case-pictures = **Different pictures.** You see different weeks: compare facts.
pair-case-convictions = **Different convictions.** You want different weeks: talk about what comes first.
pair-case-both = **Different pictures and different convictions.** Begin with the facts.
# The picture in words; $seller and $leader are bars-toward-pressure, bars-toward-relationship or bars-middle.
pair-facing = { $question }: seller { $seller }, leader { $leader }.
pair-talk-title = Where to begin
pair-talk-lead = Practices in which your answers are three steps or more apart. One is enough for one conversation.
pair-talk-none = In no practice are you three steps or more apart. Smaller differences are often chance.
# $practice is a sentence in the reader's wording, $seller and $leader are frequency-N.times.
pair-talk-outside = “{ $practice }” What happens: seller { $seller }, leader { $leader }.
pair-talk-inside = “{ $practice }” What should happen: seller { $seller }, leader { $leader }.
pair-ask-outside = Each tell one occasion from the last three months. What did the other not see?
pair-ask-inside = What would it take the place of? What speaks for the other answer?

## A talk of twenty minutes, on paper too

pair-guide-title = A talk of twenty minutes
pair-guide-1 = **Read this page together in silence.** Each marks one practice, and you begin with one of the two.
pair-guide-2 = **Facts, seven minutes.** Each tells one occasion from the last three months; the seller begins. The other asks only what they did not see.
pair-guide-3 = **Wishes, seven minutes.** Each says what the own wish would make possible, and what it would take the place of; the leader begins.
pair-guide-4 = **One thing, three minutes.** Write it down here, and put the page where both of you see it.
pair-line-try = We try for a month:
pair-line-who = Who begins:
pair-line-when = We look at it again on:
pair-table-title = Practice by practice
pair-table-caption = What both of you answered, of 10 times; practices in the wording of your chair
pair-cell = { $seller } / { $leader }
pair-together = the same
pair-apart =
    { $steps ->
        [one] { $steps } step apart
       *[other] { $steps } steps apart
    }
pair-withheld = not shown
pair-table-outside = Happens: seller / leader
pair-table-inside = Should: seller / leader
pair-indices = For those who know the indices
# $squares and $icc are numbers already formatted.
pair-index-outside = What happens: D² = { $squares }, double-entry ICC = { $icc }
pair-index-inside = What should happen: D² = { $squares }, double-entry ICC = { $icc }
pair-forget = Forget the other person’s answers
pair-kept = The other person’s answers are kept nowhere. They are gone when you close this page.
