### The page for two: one who sells and one who leads. Both get the same words and the same sympathy.

pair-title = The pair
pair-description = Two people who share a quarter compare what each sees and what each wants: side by side without a code, or with a code both agree to.
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
pair-qr = The code below, for a camera
pair-copy = Copy the code
pair-copied = The code is copied.
pair-copy-failed = The browser does not let us copy. Please select the code and copy it yourself.
pair-read-label = The other person’s code
pair-read = Compare
pair-take = Take this one

## Why a code is not read. Nothing is changed then.

code-foreign = This is no code: it is empty, or it holds signs that no code has.
code-length = This has { $found } letters and digits, and a code has { $wanted }.
code-other-kind = This is a code for a team round, not one for two people.
code-newer = This code comes from a later Camber. Only that one can read it.
code-damaged = More than one letter of this code is wrong. Please compare it with what was written.
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
pair-alike-outside = What happens: your answers are { $points } of 100 alike.
pair-alike-inside = What should happen: your answers are { $points } of 100 alike.
pair-noise = From about 84 upward, the difference is no more than two people who see the same week would answer by chance.
pair-few = Fewer than three wheels can be compared, so there is no number over all.
pair-wheel-few = Fewer than three of its practices were rated and shown by both of you.
pair-case-shared = Shared course: you see much the same and want much the same.
pair-case-pictures = Different pictures: you see different weeks. Compare facts.
pair-case-convictions = Different convictions: you want different weeks. Talk about what comes first.
pair-case-both = Different pictures and different convictions. Begin with the facts.
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
pair-table-title = Practice by practice
pair-table-caption = What both of you answered; practices in the wording of your chair
pair-cell = { $seller } / { $leader }
pair-withheld = not shown
pair-table-outside = Happens: seller / leader
pair-table-inside = Should: seller / leader
pair-indices = For those who know the indices
# $squares and $icc are numbers already formatted.
pair-index-outside = What happens: D² = { $squares }, double-entry ICC = { $icc }
pair-index-inside = What should happen: D² = { $squares }, double-entry ICC = { $icc }
pair-forget = Forget the other person’s answers
pair-kept = The other person’s answers are kept nowhere. They are gone when you close this page.
