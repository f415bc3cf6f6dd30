### The page for two: one who sells and one who leads. Both get the same words and the same sympathy.

pair-title = For two
pair-lead = One week, two chairs. Compare what you each see and what you each want. Share only as much as you like.

## The invitation, which the reader sends with the address of this page

pair-invite-title = Invite the other chair
pair-invite = I did a four-minute check on how our week really runs. Would you take it from your chair? Then let’s compare:
pair-share = Send or copy the invitation

## Talking without a code

pair-side-title = Just talk, twenty minutes
pair-side-lead = You each open your own result on your own screen. Nothing is shared. You decide, sentence by sentence, what to say.
pair-stop = Either of you can stop at any time. No reason needed.
pair-result = Open my result
pair-begin = Start the guided talk

## The steps of that talk; the page for two shows them one at a time, and the printed comparison all at once

pair-talk-place = Step { $step } of { $last }. Open this page on both screens and move on together.
pair-talk-1 = Agree on one statement
pair-talk-1-about = **Five minutes.** Look on your own first. Then you each name one, and you agree on one of the two.
pair-talk-choose = What we’ll talk about
pair-talk-2 = Facts: what happens
pair-talk-2-about = **Five minutes.** Say your number. Listen to theirs. Then you each give one example from the last three months. The seller goes first.
pair-talk-3 = Wishes: what should happen
pair-talk-3-about = **Five minutes.** Now you each say what you want. Ask: “What would we do less of?” The leader goes first.
pair-talk-4 = Do we see the same week? Do we want the same week?
pair-talk-4-about = **Two minutes.** Decide together. If you’re one or two steps apart on the scale of seven, that’s often chance. If it’s three or more, talk about it.
pair-talk-5 = One thing for a month
pair-talk-5-about = **Three minutes.** What will you try, who starts, and when do you look at it again? Write it where you both see it.
pair-say = You can say
# $times is a frequency-N.times.
pair-say-outside = “In the last three months, I saw this happen about { $times }.”
pair-say-inside = “I feel it should happen about { $times }, because …”
pair-say-none = You haven’t answered this one. Say so, and listen.
pair-end = End the talk
# What two people may find together.
pair-case-shared = **Yes to both.** Good. Pick the next statement.
pair-case-pictures = **You see two different weeks.** Compare facts.
pair-case-convictions = **You want two different weeks.** Talk about what comes first.
pair-case-both = **No to both.** Start with the facts.

## With a code: the statements that both want to show

pair-code-title = Compare your answers
pair-code-lead = A code gives the other person your answers, and anyone who has it can read them. One of you may be the other’s boss. So check every line first, and hide what you wouldn’t say out loud.
# Where all sixteen were left out.
pair-code-unrated = You left out all sixteen, so there’s nothing to compare.
pair-code-none = You need your own answers for this. The self-check takes about four minutes.
pair-show-legend = What you show: your three widest gaps, unless you change it
pair-show-more = The rest of your answers
pair-show-all = Show everything I answered
pair-show-few = Show only the three widest
pair-show-count =
    { $count ->
        [one] You’re showing { $count } of 16 statements.
       *[other] You’re showing { $count } of 16 statements.
    }
# Beside a statement that was not answered in full.
pair-open-item = not answered
pair-own-code = Your code
pair-own-about = 25 letters and digits. Send it by email or chat. Capitals and hyphens don’t matter.
pair-qr = The same code, for a camera
pair-copy = Copy the code
pair-copied = Copied. Now paste it into a message.
pair-lock = Lock it with a passphrase
pair-lock-none = You can’t lock the code here: that only works on a page with HTTPS.
pair-passphrase = Passphrase
pair-passphrase-about = Camber makes the passphrase, because a short one of your own can be guessed in hours. For this one, a thousand fast computers would need centuries. Say it over the phone rather than in the message with the code. Anyone who has both can read your answers. Anyone who has only the code can’t.
pair-lock-now = Make the locked code
pair-lock-working = Your browser is locking it. That takes a moment.
pair-lock-failed = Your browser couldn’t lock the code. Nothing was shared.
pair-locked = Locked. You can send it as a link or as a code.
pair-qr-link = The link with the locked code, for a camera
pair-copy-link = Copy the link
pair-link-about = Some email programs break links like this. The code always works: the other person pastes it on this page. Camber removes it from the address bar when the link opens.
pair-read-label = What the other person sent you
pair-read-about = Paste or type the code, or the whole link
pair-read = Compare
pair-take = Yes, take that one

## A locked code has come, with a link or by hand

pair-arrived-title = You’ve got a locked code
pair-arrived-about = Ask the sender for the passphrase. Capitals matter, unless it has exactly twelve letters and digits.
pair-arrived-none = To compare, you need your own answers. Do the self-check in another tab. The code stays here while this page is open.
pair-open = Unlock and compare
pair-open-working = Your browser is unlocking it. That takes a moment.
pair-open-none = You can only unlock it on a page with HTTPS.
pair-wrong-passphrase = Wrong passphrase. The code itself is fine.
pair-link-refused = We can’t read this link
pair-put-away = Discard the code

## Why a code is not read. Nothing is changed then.

code-foreign = That isn’t a code. It’s empty, or it has characters no code has.
code-length = This has { $found } letters and digits. A code has { $wanted }.
code-other-kind = This code is for a team round, not for two people.
code-newer = This code comes from a newer version of Camber. You need that version to read it.
code-damaged = There’s a typo in this code, and we can’t tell where. Please check it against the original.
code-slip = Character { $place } looks wrong. Did you mean { $code }?
code-swapped = Character { $place } and the next one look swapped. Did you mean { $code }?
pair-own-read = That’s your own code. Paste the one the other person sent you.
pair-same-chair = You both answered from the same chair. This page compares a seller with a leader.
code-older = This code is for an older wording of the statements, so we can’t compare it. Ask for a new one.

## The comparison. Neither chair is the measure of the other.

# One true sentence. With fewer than four statements in common, $count is how many; else it’s the number of wheels in which an answer is three steps apart or more, $wheel the first of them.
pair-truth-none = You haven’t both shown the same statement yet.
pair-truth-few-near =
    { $count ->
        [one] You’ve compared one statement so far, and you’re close on it.
       *[other] You’ve compared { $count } statements so far, and you’re close on each of them.
    }
pair-truth-few-apart =
    { $count ->
        [one] You’ve compared one statement so far, and you’re far apart on it.
       *[other] You’ve compared { $count } statements so far, and you’re far apart on at least one.
    }
pair-truth-shared = You see almost the same week, and you want almost the same one.
pair-truth-pictures =
    { $count ->
        [one] You want almost the same week. But in { $wheel } you see different things.
        [4] You want almost the same week. But in all four wheels you see different things.
       *[other] You want almost the same week. But in { $count } of the four wheels you see different things.
    }
pair-truth-convictions =
    { $count ->
        [one] You see almost the same week. But in { $wheel } you want different things.
        [4] You see almost the same week. But in all four wheels you want different things.
       *[other] You see almost the same week. But in { $count } of the four wheels you want different things.
    }
pair-truth-both =
    { $count ->
        [one] In { $wheel } you see two different weeks, and you want two different ones.
        [4] In all four wheels you’re far apart: in what you see, or in what you want.
       *[other] In { $count } of the four wheels you’re far apart: in what you see, or in what you want.
    }
# $count is 4 to 15.
pair-compared = So far, you’ve both answered and shown { $count } of the 16 statements.
pair-few = You each decide what to show. To compare more, show a few more statements below and send your new code.
pair-seller = Seller
pair-leader = Leader
pair-outside = What happens
pair-inside = What should happen
# The picture in words; $seller and $leader are frequency-N.times.
pair-facing = { $question }: seller { $seller }, leader { $leader }.
pair-talk-title = Start here
pair-talk-none = You’re never three steps apart on the scale. Smaller gaps are often chance.
pair-ask-outside = What’s an example from the last three months? What didn’t the other person see?
pair-ask-inside = What would you do less of? What’s the case for the other answer?
pair-wheels-title = Wheel by wheel
pair-wheel-none = You haven’t both shown a statement here.
# $count is the widest gap in steps: 0, 1 or 2.
pair-wheel-shared =
    { $count ->
        [0] You gave the same answers.
        [one] You’re never more than a step apart.
       *[other] You’re never more than { $count } steps apart, and that’s often chance.
    }
# $count is the number of statements.
pair-wheel-pictures =
    { $count ->
        [one] In one thing you see two different weeks.
       *[other] In { $count } things you see two different weeks.
    }
pair-wheel-convictions =
    { $count ->
        [one] In one thing you want two different weeks.
       *[other] In { $count } things you want two different weeks.
    }
pair-wheel-both = You see two different weeks here, and you want two different ones.
pair-guide-title = Your twenty minutes
pair-line-try = We’ll try for a month:
pair-line-who = Who starts:
pair-line-when = We’ll look at it again on:
pair-table-title = All sixteen, side by side
pair-table-caption = Your answers, out of 10 times. The statements use the words of your chair.
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
pair-near = { $question }: you’re within a step of each other on { $near } of { $all } answers.
# $squares and $icc are numbers already formatted.
pair-index = For people who know the indices: D² = { $squares }, double-entry ICC = { $icc }
pair-more = Show more of your own, and send your new code
pair-forget = Delete the other person’s answers
pair-kept = The other person’s answers aren’t saved. They’re gone when you close this page.
