### What the reader handles in the scenes: instructions, labels, and what answers to each step.
###
### An interaction is a table of content/interactions.toml; its messages begin with the table's name.
### play-TABLE-how: how it is computed, with its assumptions. Answers (reactions) have at most 170 characters: they are
### read out after a step.

play-again = Start over
# Ends what runs by itself for some seconds.
play-skip = Skip
play-show-how = How this is computed
# $practice is a sentence that the reader has rated, $wheel the name of its wheel.
play-greeting = Your gap in { $wheel }: “{ $practice }”
# Twelve words with a space between each.
play-months = January February March April May June July August September October November December

## 1. Two chairs

# What this is, below the stage before it begins.
chairs-about = From a 2016 article on devandbeyond, signed “Marcel”.
chairs-who = Who’s right? Sit down and find out.
chairs-seat-seller = Noa
chairs-seat-leader = Alex
# What each of them says at home on Friday: at most 70 characters a line.
chairs-said-seller-1 = “Yet another forecast. There goes my client’s afternoon.”
chairs-said-seller-2 = “First thing, always: the pipeline. Never: how are you?”
chairs-said-leader-1 = “Our CRM? Not current, not complete, not correct. I’m fed up.”
chairs-said-leader-2 = “Quarter end, we’re behind, I’m cutting trips. I hate it.”
chairs-sit = Sit here
# On the chair of the reader's own role.
chairs-own = Sit here: it’s your job
chairs-seats = The two chairs
chairs-you-seller = You’re Noa.
chairs-you-leader = You’re Alex.
# Over the three days as the other one lived them, once the chairs are changed.
chairs-turned-seller = You’re Noa now. This was Alex’s week:
chairs-turned-leader = You’re Alex now. This was Noa’s week:
chairs-ask-seller = What’s Noa thinking?
chairs-ask-leader = What’s Alex thinking?
chairs-moment-meeting = Monday
chairs-moment-meeting-seller = Half an hour of pipeline. Nobody asks how you are.
chairs-moment-meeting-seller-1 = “I’m dreading tomorrow’s call.”
chairs-moment-meeting-seller-2 = “Alex has enough trouble. I’ll be brief.”
chairs-moment-meeting-seller-3 = “It’s too early to promise anything.”
chairs-moment-meeting-seller-why = Noa wanted to rehearse it, but nobody asked.
chairs-moment-meeting-leader = Noa barely answers. The last CRM note’s five weeks old.
chairs-moment-meeting-leader-1 = “I’d only be in Noa’s way.”
chairs-moment-meeting-leader-2 = “In an hour, I’m the one who gets asked.”
chairs-moment-meeting-leader-3 = “Numbers first, and then we’ll talk.”
chairs-moment-meeting-leader-why = Alex owes a number that isn’t in the CRM.
chairs-moment-forecast = Wednesday
chairs-moment-forecast-seller = Alex wants another forecast by six. There goes your client’s afternoon.
chairs-moment-forecast-seller-1 = “I don’t have all the facts yet.”
chairs-moment-forecast-seller-2 = “My client had only just opened up.”
chairs-moment-forecast-seller-3 = “Somebody’s giving Alex a hard time.”
chairs-moment-forecast-seller-why = They’re starting to trust Noa. No form asks for that.
chairs-moment-forecast-leader = Forecast three is half blank. You ask for another. Noa sighs.
chairs-moment-forecast-leader-1 = “One more, then I’ll leave Noa alone.”
chairs-moment-forecast-leader-2 = “The bosses should see what Noa does.”
chairs-moment-forecast-leader-3 = “I can’t pass on a number I don’t believe.”
chairs-moment-forecast-leader-why = Nothing in the CRM is current, complete or correct.
chairs-moment-travel = Friday
chairs-moment-travel-seller = Alex writes: “No more travel.” Your visit’s off. You write back: “Understood.”
chairs-moment-travel-seller-1 = “Alex had no choice.”
chairs-moment-travel-seller-2 = “Then I’ll catch up on my notes.”
chairs-moment-travel-seller-3 = “Now how do I tell my client?”
chairs-moment-travel-seller-why = Noa had promised. “Understood” hides the hurt.
chairs-moment-travel-leader = You’re behind, so you write: “No more travel.” Noa writes back: “Understood.”
chairs-moment-travel-leader-1 = “I know exactly which visits this kills.”
chairs-moment-travel-leader-2 = “They’ll be glad to be home.”
chairs-moment-travel-leader-3 = “A call’s just as warm.”
chairs-moment-travel-leader-why = Alex hated writing it, so it’s short.
# $why is what lies behind the thought, $day the day it belongs to: three wrong guesses are answered in three ways.
chairs-near = Right. { $why }
chairs-far =
    { $day ->
        [meeting] Not quite.
        [forecast] Close.
       *[travel] Almost.
    } { $why }
chairs-turn = Now change chairs
chairs-both = Both are right. Noa’s fighting for a client and a relationship, Alex for revenue.
# What it is called, and what that is: word for word as on the page about Camber.
chairs-name = The author, Marcel, calls it a **selling philosophical misalignment**: two ideas of selling that don’t match. When the two of you want different things from the same week, your week isn’t the week you want. Camber measures that gap.
play-chairs-how = We made up Noa, Alex and what they think. In your own week, there’s one way to find out: ask.

## 2. The pull

# Two buttons with arrows, left and right of a road. The second is said where the wheels have been set before.
pull-ask = Tap an arrow to start. When it drifts right, tap left.
# The same for who hears it, also where the car doesn't move by itself.
pull-ask-both = When it drifts, press the opposite arrow. Or go step by step, no rush.
pull-ask-again = Steer only if you have to.
pull-left = Left
pull-right = Right
pull-hold = Hold
# The same drive without a clock. At most 40 characters.
pull-unhurried = No rush: go step by step
# Two counters above the road, a number after each. At most 14 characters.
pull-corrections = Corrections
pull-minute = Minute
# $count is the corrections so far.
pull-turn =
    { $leans ->
        [left] Minute { $minute }. The car leans left.
        [right] Minute { $minute }. The car leans right.
       *[straight] Minute { $minute }. It’s going straight.
    } Corrections so far: { $count }.
# Under the number itself.
pull-count =
    { $count ->
        [one] correction
       *[other] corrections
    }
pull-first = You got there. Only your hands noticed: { $count } corrections to stay straight.
# For who hardly steered.
pull-first-rough =
    { $count ->
        [0] You never steered: you bounced along the edge. Something’s pulling this car.
        [one] { $count } correction wasn’t enough: you bounced along the edge. Something’s pulling this car.
       *[other] { $count } corrections weren’t enough: you bounced along the edge. Something’s pulling this car.
    }
pull-look = Look under the car
pull-under = That’s the pull: both front wheels are crooked. Straighten them.
pull-angle-out = { $degrees }° outward
pull-angle-in = { $degrees }° inward
pull-angle-straight = straight
pull-picture = A car seen from above. Left front wheel: { $left }. Right front wheel: { $right }.
pull-apart = Not quite. They’re still fighting each other.
pull-alike =
    { $side ->
        [left] Not quite. Nothing scrapes now, but both point left, so your hands will hold it the whole way.
       *[right] Not quite. Nothing scrapes now, but both point right, so your hands will hold it the whole way.
    }
pull-straight = Straight. Drive again, hands off.
pull-again = Drive again
pull-second = Same road. Your hands could rest.
pull-still-pulls =
    { $count ->
        [one] You made { $count } correction, and it’s still pulling. Take another look.
       *[other] You made { $count } corrections, and it’s still pulling. Take another look.
    }
pull-hands = On a sales team, those corrections are meetings: you check, remind, redo.
pull-noa = “We made the number. Why am I so tired?”
pull-alex = “We made the number. Why did I have to push every week?”
pull-to-wheels = Which wheels are we talking about?
# Below the name of each wheel, in a narrow column. At most 32 characters.
pull-wheel-focus = where your time goes
pull-wheel-coaching = what your meetings are about
pull-wheel-insight = what you know about clients
pull-wheel-order = people or revenue first
pull-named = One crooked wheel is enough to pull.
play-pull-how = Each degree both front wheels point the same way pushes the car sideways. Each degree they point apart pushes a third as hard, and scrapes. Both drives hit the same bumps, and ten seconds count as two hours. Real wheels are off by tenths of a degree.

## 3. Focus

week-label = The week
# Five words with a space between each; their first three letters stand over the columns.
week-days = Monday Tuesday Wednesday Thursday Friday
week-hours = { $count } h
# $what is a kind of work, or the word below.
week-hour = { $day }, hour { $hour }: { $what }
week-given = given to Alex
# Over two small lists side by side, and below them the hours that gave way: the three add up to twenty.
week-client = The bakery: { $hours }
week-revenue = Revenue: { $hours }
week-gave = Given to Alex: { $hours }
# At most 14 characters each.
week-kind-visits = Visits
week-kind-follow-up = Follow-up
week-kind-calls = Meetings
week-kind-forecast = Forecast
week-plan = “The bakery’s finally opening up. I want time for them.”
week-fill = Fill it like last week
week-asks = Alex asks, { $number } of { $total }:
week-request-layout = “Can I get the forecast in a new layout? Call it { $hours }.”
week-request-layout-asked = That worked. { $hours } will do, and Alex drops a meeting for it.
week-request-layout-refused = Your hours are safe. Alex walks in with the old layout, and somebody’s going to ask why.
week-request-explain = “Now walk the others through it on a call, please. { $hours }.”
week-request-explain-asked = That worked. It fits into a meeting you already have.
week-request-explain-refused = Your hours are safe. Alex explains it alone and gets one number wrong in front of everybody.
week-request-again = “Two deals moved. I need the whole forecast *again*: { $hours }. I hate asking.”
week-request-again-asked = That worked. You redo just the two deals: { $hours }, out of meetings. Alex has to explain why the rest stays as it was.
week-request-again-refused = Your hours are safe. The company plans with a number you both know is wrong.
week-wants =
    { $count ->
        [one] Tap one hour, or answer:
       *[other] Tap { $count } hours, or answer:
    }
week-more =
    { $count ->
        [one] Tap one more hour, or answer:
       *[other] Tap { $count } more hours, or answer:
    }
week-ask = “Which hour does it replace?”
week-refuse = “Not this week.”
# $client and $other are the hours that gave way: the bakery’s, and those of internal work.
week-gave-client = Alex thanks you. The bakery lost { $client } and doesn’t know it yet.
week-gave-revenue = Alex thanks you. You cut { $other } of internal work. A colleague asks: “Where were you?”
week-gave-both = Alex thanks you. A colleague lost { $other } and asks: “Where were you?” The bakery lost { $client } and says nothing.
# Buttons: they finish a thought.
week-friday = It’s Friday. And the client?
week-right = So who was right?
week-passing = { $count } weeks go by.
# Under a strip of numbered weeks.
week-silent = weeks without a word from the bakery
week-near = weeks with a visit or a call from you
week-bakers = The bakery:
week-message-cooled = “We’re opening two more shops. For one, we’re going with somebody who had time.”
week-message-gone = “We’ve gone with somebody else. Nothing against you. You just had less time for us.”
week-message-near = “We’re opening two more shops. You’re the first we’ve told.”
week-end-quiet = You took { $client } from the bakery, and for six weeks nobody complained. That’s the trap.
week-end-loud = The bakery kept every hour. Internal work lost { $other }, and somebody brought it up right away.
week-end-asked = The bakery kept every hour, because you asked first. Alex gave up meetings for it, and nobody complained.
week-end-kept = You kept every hour. Alex paid for it, and you both know, because you said so.
week-end-both = You took { $client } from the bakery and { $other } from internal work. Only your colleagues complained.
week-noa = Noa, client and relationship:
week-alex = Alex, revenue and report:
week-mine = “It’s my job to keep clients satisfied. I can’t do that with a spreadsheet.”
week-theirs = “I’m the one who has to say what’s coming. If I can’t, somebody else decides.”
week-both = They’re both right. It goes wrong when one job quietly eats the other’s hours.
play-week-how = Every hour counts the same, on any day. If you ask first, a request takes an hour less, all from internal work. Here, a client who loses an hour says nothing for six weeks. After losing three, they leave. These numbers are this lesson’s judgment, not data.

## 4. Coaching

# Under a clock.
talk-minute = Minute { $minute }
talk-pencil = Noa’s skills
talk-ask = What do you say?
# What the reader, as Alex, says to Noa; what Noa answers (at most 60 characters); and why it did what it did.
talk-line-pipeline = “Pipeline first, quickly. Then it’s all about you.”
talk-line-pipeline-answer = “Stage two. Stage two. Stage three.”
talk-line-pipeline-why = You meant well. But you asked for a list, so you got one.
talk-line-how = “How are you, and what can I help with?”
talk-line-how-answer = “Honestly? There’s a call on Thursday I keep putting off.”
talk-line-how-why = You started with Noa, so you hear what matters.
talk-line-fields = “Let’s do your three empty fields together. Then you’re free.”
talk-line-fields-answer = “Sure. I’ll type something. Nobody reads it anyway.”
talk-line-fields-why = You helped. Three fields are full, but nobody knows the client better.
talk-line-stage = “No blame, but why’s the bakery gone quiet?”
talk-line-stage-answer = “They’re slow. It’s the season. And I did call.”
talk-line-stage-why = You meant no blame. But “why” made Noa defend the past.
talk-line-advice = “I had a client like that. Here’s what worked.”
talk-line-advice-answer = “Okay. I’ll write that down.”
talk-line-advice-why = You gave away your best trick, and Noa stopped thinking.
talk-line-call = “Which call do you want to do better?”
talk-line-call-answer = “The bakery. I never know how to open.”
talk-line-call-why = Noa picked it. Now you can rehearse.
talk-line-learn = “What did you learn from the bakery?”
talk-line-learn-answer = “Their ovens quit on Saturdays. I never wrote that down.”
talk-line-learn-why = You care what the client said, so Noa will write it down.
talk-line-trust = “No pressure. Just roughly, could they sign in March?”
talk-line-trust-answer = “March, maybe. Put March.”
talk-line-trust-why = You hoped for March, so you got a made-up March.
talk-line-note = “Keep your notes up, and the team can help.”
talk-line-note-answer = “Again? Nobody ever looks at those.”
talk-line-note-why = It’s true. But nobody followed up on the old notes, so Noa stopped writing them.
talk-line-take = “You’ve got enough on your plate. I’ll call the bakery.”
talk-line-take-answer = “Oh. Fine. If you think so.”
talk-line-take-why = That’s generous, and it takes the work out of Noa’s hands.
talk-line-copy = “Copy me, and I’ll have your back.”
talk-line-copy-answer = “On every one of them?”
talk-line-copy-why = You’re offering help. Noa hears that somebody’s watching.
talk-line-listen = “Want me on your next call, just to listen?”
talk-line-listen-answer = “You’d do that? Thursday, then.”
talk-line-listen-why = You gave time and asked: Noa doesn’t feel controlled.
talk-line-leave = “You’ve had a rough week. No numbers today.”
talk-line-leave-answer = “Really? What a relief.”
talk-line-leave-why = You still need that number, so you’ll ask again tonight.
talk-line-honest = “What would make tonight’s forecast honest?”
talk-line-honest-answer = “Take the bakery out. I don’t know their date.”
talk-line-honest-why = Noa took out the guess. You can trust the rest.
talk-line-six = “A rough number by six is fine.”
talk-line-six-answer = “You’ll have it.”
talk-line-six-why = You’ll get one. But nobody will believe it, and that includes you.
# What a line did to Noa, before the why.
talk-sharpen = Sharpens up.
talk-sweat = Wears down.
talk-neither = Neither.
# Behind the first of them.
talk-pencil-counts = Look at the pencil.
# On the button that leads out of the meeting.
talk-up = Time’s up
## What Noa carries out of the door: first the one, then the other way it can end.
talk-call-ready = Thursday’s call, with help
talk-call-open = Thursday’s call, still dreaded
talk-number-true = A number you both believe
talk-number-made = A number nobody believes
talk-number-none = No number, so you’ll ask again tonight
talk-fields-used = “I’ll fill in the CRM. Somebody’s going to use it.”
talk-fields-typed = “I’ll type something into the CRM. Nobody follows up anyway.”
talk-sharpened = **Sharpened up.** Noa walks out ready for the next call.
talk-sweated = **Sweated down.** Noa spent those fifteen minutes proving that the work gets done.
talk-again = Play those fifteen minutes again
talk-none = Go on
talk-first-line = Now you. What’s your opening line on Monday?
talk-first-how =
    { $role ->
        [leader] “Before the numbers: how are you, and what can I help with?”
       *[seller] “Before the numbers: there’s a call I dread. Can I have five minutes?”
    }
talk-first-slot =
    { $role ->
        [leader] “Numbers get the last five minutes. Until then, it’s about your clients.”
       *[seller] “Can the numbers have the last five minutes? I’d like to talk about a client.”
    }
talk-pick = Pick one to try.
# What became of the line: without a result, and with one.
talk-later = The idea will be on your result once you’ve rated your week. Tap again to drop it.
talk-kept = The idea’s on your result now. Tap again to drop it.
talk-full = You’ve already picked two things to try, so this one can’t be kept.
play-talk-how = The pencil only counts: each line that sharpens adds to its tip, and each one that sweats takes a piece off. Which one does what is our judgment. Tone, moment and trust can turn any of them.

## 5. Client insight

# Above the card.
call-card = CRM: customer **relationship** management
call-hello = “Noa? Quick, the bread’s out in ten minutes.”
call-left =
    { $count ->
        [one] One question left
       *[other] { $count } questions left
    }
# The fields of the card; what somebody had typed there before the call; what it says once the client has told it.
call-field-goals = Goals
call-field-goals-guess = grow?
call-field-goals-known = two more shops
call-field-challenges = Challenges
call-field-challenges-guess = empty
call-field-challenges-known = ovens, on Saturdays
call-field-needs = Needs
call-field-needs-guess = large package?
call-field-needs-known = help on weekends
call-field-solutions = Current solutions
call-field-solutions-guess = empty
call-field-solutions-known = a relative
call-field-budget = Budget
call-field-budget-guess = a round number
call-field-budget-known = a week’s profit
call-field-decision = Decision cycle
call-field-decision-guess = this quarter?
call-field-decision-known = whole family, April
# The questions; what the family answers (at most 60 characters); and why it did or did not teach something.
call-question-amount = What’s your budget?
call-question-amount-answer = “That depends.”
call-question-amount-why = You asked like a form, so they answered like one.
call-question-year = Where do you want to be in a year?
call-question-year-answer = “With two more shops, home by six.”
call-question-year-why = Now you know where they’re going.
call-question-happy = Are you happy with what you’ve got?
call-question-happy-answer = “We manage.”
call-question-happy-why = Yes-or-no questions get you polite answers.
call-question-way = What gets in your way?
call-question-way-answer = “The ovens quit on Saturdays, with a full shop.”
call-question-way-why = Now you know what breaks, and when.
call-question-decides = Who decides, and how do you do it?
call-question-decides-answer = “All of us, around the table, in April.”
call-question-decides-why = Now you know who, how and when.
call-question-sign = Could you sign this quarter?
call-question-sign-answer = “We’d have to see.”
call-question-sign-why = That’s your deadline, not theirs.
call-question-worth = What would have to change for you?
call-question-worth-answer = “Somebody who comes on a weekend.”
call-question-worth-why = They want weekend help, not a package.
call-question-today = How do you manage today?
call-question-today-answer = “A relative comes with a toolbox.”
call-question-today-why = So that’s what you’d replace, and whom.
call-question-cost = What does a lost Saturday cost you?
call-question-cost-answer = “A week’s profit, to be honest.”
call-question-cost-why = There’s the budget.
# What a question brought, before the why.
call-taught-all = It’s on the card.
call-taught-none = Nothing new for the card.
call-forecast = Now ask the card for a forecast
call-when = When:
call-amount = Amount:
call-between = between { $first } and { $last }
call-in = in { $first }
call-off =
    { $off ->
        [0] you know it
       *[other] off by up to { $off }%
    }
# How far off, below the picture of that. $side is less, none or more.
call-percent =
    { $side ->
        [less] −{ $percent }%
        [more] +{ $percent }%
       *[none] { $percent }%
    }
call-worth-hope = **Garbage in, garbage out.** You fed it hope, so hope comes back. Without the skill to ask, typing’s wasted.
call-worth-some = **Not quite.** You know what they told you. What you only typed in is garbage in, garbage out.
call-worth-most = **You can plan with that.** Typing alone is garbage in, garbage out. You had the skill to ask.
call-coach-ask = You’re Alex now. What do you tell Noa?
call-line-fill = “Good call. Fill in the rest by Friday.”
call-line-fill-why = **Not quite.** That’s a form. Coach Noa on what to ask, so the relationship can grow, and then revenue.
call-line-self = “Give me their number. I’ll find out the rest.”
call-line-self-why = **Not quite.** You’d know, Noa wouldn’t. Coach Noa on what to ask, so the relationship can grow, and then revenue.
call-line-plan = “What do we know, and what would you ask next?”
call-line-plan-why = **Now it’s a strategic tool.** You plan the next call together, so the relationship grows, then revenue.
play-call-how = If you know nothing, the forecast covers the whole year and nearly any amount. The decision cycle says when. Other answers narrow the amount, each by its share. The shares are our judgment, not data.

## 6. Order

chain-label = The chain, first to last
# Five cards with a name. Of each: -needs is the question that leads to the card before it (of the first, what is said once
# the chain is whole), -task what is said on it while it stands, -broken once it was taken away, -fallen once it has fallen.
chain-card-leader = A leader who asks
chain-card-leader-needs = That one’s first. **Happy clients are Noa’s job. A happy Noa is Alex’s.** But the quarter’s tight. Which card could wait?
chain-card-leader-task = “How are you? What’s in your way?”
chain-card-leader-broken = “My week’s full. Next month, maybe.”
chain-card-leader-fallen = Nobody’s left to ask.
chain-card-seller = A happy seller
chain-card-seller-needs = And what makes a seller happy?
chain-card-seller-task = “I’ve got patience left for them.”
chain-card-seller-broken = “I’m not happy here anymore.”
chain-card-seller-fallen = “I’ll call them tomorrow. Maybe.”
chain-card-care = A client who’s cared for
chain-card-care-needs = Who takes that kind of care?
chain-card-care-task = “Noa called, with nothing to sell.”
chain-card-care-broken = Nobody calls after delivery.
chain-card-care-fallen = “Not a word from Noa in weeks.”
chain-card-loyal = A loyal client
chain-card-loyal-needs = What does loyalty start with?
chain-card-loyal-task = “We’re staying. We tell everyone.”
chain-card-loyal-broken = “We’ve moved on.”
chain-card-loyal-fallen = “We’re talking to someone else.”
chain-card-revenue = Revenue
chain-card-revenue-needs = What brings revenue in, year after year?
chain-card-revenue-task = comes last.
chain-card-revenue-broken = We’re short this quarter.
chain-card-revenue-fallen = “Where did this come from?”
# In the corner of a fallen card: January is month 1. At most 8 characters.
chain-later = month { $month }
# In front of the next question.
chain-right = Right.
# What one may well try instead of a card: its name, at most 30 characters; what somebody says once it no longer holds; and why.
chain-decoy-bonus = A bonus
chain-decoy-bonus-fallen = “I’ve spent it. Nobody’s asked how I am.”
chain-decoy-bonus-why = Not quite. It works until it’s spent, and it can’t ask what’s in the way.
chain-decoy-space = A hands-off leader
chain-decoy-space-fallen = “I’m free. I’m also on my own.”
chain-decoy-space-why = Not quite. You meant it as trust. On a bad day, it feels like nobody cares.
chain-decoy-quota = A seller with a call quota
chain-decoy-quota-fallen = “They call because they have to.”
chain-decoy-quota-why = Not quite. You get the calls, and the client can tell why.
chain-decoy-alone = Alex, in person
chain-decoy-alone-fallen = “Alex used to call us.”
chain-decoy-alone-why = Not quite. Alex can do that for two clients, but not for forty.
chain-decoy-discount = A better price
chain-decoy-discount-fallen = “Somebody’s cheaper now.”
chain-decoy-discount-why = Not quite. You’ve taught them to watch the price.
chain-decoy-contract = A long contract
chain-decoy-contract-fallen = “We’re counting the months.”
chain-decoy-contract-why = Not quite. They can’t leave yet, but that doesn’t make them loyal.
chain-decoy-push = A push at quarter end
chain-decoy-push-fallen = “We’ve bought all we need this year.”
chain-decoy-push-why = Not quite. You pull in next quarter’s orders, so next quarter pays.
chain-decoy-new = New clients
chain-decoy-new-fallen = “We tried you once.”
chain-decoy-new-why = Not quite. They buy once, and next year you start from zero.
# $card is the one taken away, $month when revenue fell: January is month 1.
chain-gone = It’s January, and “{ $card }” is gone.
chain-fell = For months, the report showed nothing. Revenue fell in month { $month }, and by then nobody remembered why.
# What is asked back in March, and the ways to mend it with what each costs: at most 60 characters; 120.
chain-march = You’re Alex, back in March. What now?
chain-mend-praise = “You’re doing great, Noa. Keep it up.”
chain-mend-praise-why = Not quite. Noa smiles, and what’s in the way is still there.
chain-mend-plan = “Send me a plan for more client calls by Friday.”
chain-mend-plan-why = Not quite. Noa spends Friday on the plan, and nobody calls the client.
chain-mend-ask = “What’s keeping you from your clients?”
chain-mend-ask-why = Right. Noa tells you, you clear the way, and the chain holds.
chain-too-late = Lose the client, and revenue falls in month { $month }, too fast to fix. Try an earlier card.
chain-last = Lose only the revenue, and the other four can earn it back. Try an earlier card.
chain-again = Take another card
chain-mended = In March it cost you one conversation. Later it would’ve cost you the client.
play-chain-how = Each card holds up the next one. When one’s missing, the next holds on for the months you see and then gives way. Put the card back in March, and it holds. The months belong to this story: nobody measured them. The chain is the author’s view.

## 7. The leading indicator

year-relationships = Relationships (clients who call you)
year-revenue = Revenue
# On the plot, where revenue is not known yet.
year-unknown = ?
# $value is a number with its sign.
year-percent = { $value }%
# On the plot, along the time until revenue moves.
year-lag =
    { $months ->
        [one] { $months } month
       *[other] { $months } months
    }
# The labels of three sliders. $push and $hole are months, of a push and of what it leaves, in all that follows. $goal is a percentage.
year-flag = I say revenue moves in
year-orders = Orders pulled into { $push }
year-effort = Clients who call you
# What the lever above says: $before and $clients are numbers of clients, $value is a percentage.
year-clients = { $before } → { $clients } ({ $value })
year-push = Pull the lever and watch { $hole }.
year-goal = Drag until revenue’s at { $goal } in December.
# Said from half of the goal on, until it is reached.
year-missing = Not there yet. Revenue only goes as far as relationships do.
# Where more is set than is needed.
year-past = Too far: you only need { $goal }.
year-run = Run the year
year-runs = The year runs.
# Who speaks while the year runs, and what they say.
year-february = February, Noa:
year-sow = “On the report it looks like I’m doing nothing.”
year-march = March, Alex:
year-worth = “They ask me every week. Is this worth it?”
year-april = April, the bakery:
year-asks = “Could you send us a proposal?”
# $flag is the reader’s month, $month the real one.
year-early = Not quite. You said { $flag }, but it’s { $month }. In March, Alex almost called it off.
year-right = Right, { $month }. In March nothing had moved, and Alex almost called it off.
year-late = Not quite. It moves sooner, in { $month }. Still, nothing had moved in March, and Alex almost called it off.
# Buttons: they finish a thought.
year-lever = Can’t we just push harder?
year-grow = So what does work?
year-so = So what do I watch?
year-short = “I’m behind. Discounts, skipped visits, whatever gets the orders into { $push }.”
year-pushed = { $push } gains it, and { $hole } pays for it. Then you pay for the visits you skipped.
year-claim = **For 20% more revenue, grow relationships 20%**: here, { $clients } clients call you instead of { $before }. That’s the author’s rule of thumb. Your results may vary.
year-signs = “Next March I’ll show Alex who called first, who’s new, and who told me about a problem without being asked.”
year-mirror = Revenue is a rear-view mirror: it shows where you’ve been. Relationships are your **leading indicator**, because there you can still steer.
year-numbers = The chart in numbers
year-month = Month
play-year-how = All numbers are changes from the month before January. Revenue follows relationships four months later, percent for percent, because we take the author’s 20% for 20% literally here. A push adds to its month and takes the same out three months later. Its hours come from visits, so relationships lose half of what’s pushed. Months and shares are this lesson’s choice, not data. In life, many other things move revenue.

## 8. Inside and outside

# Over the statement with the widest gap; or over a sample, where nothing is rated.
truth-own = Your gap
truth-sample-seller = The time you keep for clients: how is it for you?
truth-sample-leader = How your meetings start: how is it for you?
truth-outside = Outside, it happens
truth-inside = Inside, I feel it should
# What is said of the two numbers: at most 170 characters.
truth-off = That gap is your misalignment. Feelings are feedback, and these say you’re off track.
truth-on = Inside and outside match. Feelings are feedback, and these say you’re on track. Move one to find a gap.
# Over the ways to say a sentence.
truth-part-say = How do you say it?
truth-part-ask = And how do you end it?
truth-whom = Who will you say it to?
# What became of a sentence. $why is one of the messages below that end in -why; those in -heard are what the other one thinks.
truth-wrong = That doesn’t get through. { $why }
truth-again = Try another way
# What is counted: weeks, where the practice is about a normal week.
truth-unit =
    { $item ->
        [F1] week
        [F3] week
        [O1] week
       *[other] time
    }
# How often it happens, by the step of the scale, as one says it aloud; then how often one would like it to.
truth-times =
    { $step ->
        [0] This never happens
        [1] This rarely happens
        [2] This happens one { $unit } in three
        [3] This happens every other { $unit }
        [4] This happens two { $unit }s in three
        [5] This happens nearly every { $unit }
       *[6] This happens every { $unit }
    }
truth-wish =
    { $step ->
        [0] it to stop
        [1] it to be rare
        [2] it to be one { $unit } in three
        [3] it to be every other { $unit }
        [4] it to be two { $unit }s in three
        [5] it to be nearly every { $unit }
       *[6] it to be every { $unit }
    }
truth-say-crowd = It’s not just me. Everybody here wants this to change.
truth-say-crowd-why = You wanted backup. They hear a crowd, and they still don’t know what’s wrong.
truth-say-crowd-heard = “So you’ve all been talking about me.”
truth-say-small = I know you’re busy. It’s just one small thing.
truth-say-small-why = You were being kind, so it sounds small. For you, it isn’t.
truth-say-small-heard = “Small? Then it can wait.”
# $fact is one of the sentences truth-practice, $outside is truth-times, $inside is truth-wish.
truth-say-plain = { $outside }: { $fact }. I’d like { $inside }.
truth-say-plain-why = That gets through: you can both check it, it blames nobody, and they know what you want.
truth-say-plain-heard = “I didn’t know it was like that for you.”
truth-ask-agree = Does that make sense?
truth-ask-agree-why = You asked for a yes, so you get one. You never hear their side.
truth-ask-agree-heard = “I’d better say yes.”
truth-ask-open = How does it look from your chair?
truth-ask-open-why = Yes. That leaves them room.
truth-ask-open-heard = “It’s different from here. Let me tell you.”
truth-ask-later = No need to answer. I just had to say it.
truth-ask-later-why = You wanted to make it easy. They hear that their side doesn’t count.
truth-ask-later-heard = “So I don’t get a say?”
truth-listener-chair =
    { $role ->
        [leader] To someone on my team
       *[seller] To my manager
    }
truth-listener-chair-why = Pick a quiet moment. Then listen.
truth-listener-colleague = To a colleague
truth-listener-colleague-why = They have nothing at stake. Ask what they heard, and your words get clearer.
truth-listener-self = To myself, in writing
truth-listener-self-why = If there isn’t much trust today, this counts too. You’ve said it once, so you can say it again.
# What is put on the result page. $to is one of the three above, and $listener says which: the sentences are meant for the
# other chair, so a colleague hears whom they are for, and in writing nobody is asked.
truth-note =
    { $listener ->
        [colleague] { $to }: “I want to tell { $role ->
            [leader] someone on my team
           *[seller] my manager
        } something. { $said } What do you hear?”
        [self] { $to }: “{ $said } I don’t know yet how it looks from the other chair.”
       *[chair] { $to }: “{ $said } { $ask }”
    }
truth-put = Keep it
truth-undo = Undo
truth-kept = It’s on your result page now.
truth-left = It’s not on your result page.
# Said of the words that stand there, where they're no longer the ones put together here.
truth-yours = It’s on your result page, just as you left it.
# Above a sentence that was there before, and below it; then two buttons.
truth-already = You already have a sentence on your result page.
truth-which = Do you want to replace it with the new one?
truth-mine = Keep mine
truth-replace = Replace it
# Below the takeaway, whose last words are the author's.
truth-credit = “Clear eyes, full heart” is from Marcel’s “What is a { -topic }?” (devandbeyond, May 17, 2016).
play-truth-how = We only compute your gap. The rest is our judgment. Tone and trust can change it.
# The practices as one says them aloud, to anybody, after a colon: without a full stop, at most 90 characters.
truth-practice-f1 =
    { $role ->
        [leader] the team gets time with clients who aren’t about to buy
       *[seller] I get time with clients who aren’t about to buy
    }
truth-practice-f3 =
    { $role ->
        [leader] the team updates the same forecast more than once
       *[seller] I update the same forecast more than once
    }
truth-practice-f4 =
    { $role ->
        [leader] when internal work and a client need the team at the same time, internal work wins
       *[seller] when internal work and a client need the same hour, internal work wins
    }
truth-practice-f2 =
    { $role ->
        [leader] after a sale, the team asks the client how satisfied they are
       *[seller] after a sale, I ask the client how satisfied they are
    }
truth-practice-c1 =
    { $role ->
        [leader] in our meetings, we start with how people are doing or what they need
       *[seller] in our meetings, we start with how I’m doing or what I need
    }
truth-practice-c3 =
    { $role ->
        [leader] in our meetings, we start with the numbers
       *[seller] in our meetings, we start with my numbers
    }
truth-practice-c4 =
    { $role ->
        [leader] my feedback is about what someone hasn’t filled in or turned in
       *[seller] the feedback I get is about something I haven’t filled in or turned in
    }
truth-practice-c2 =
    { $role ->
        [leader] people leave a meeting with me knowing one thing they can do better with a client
       *[seller] I leave our meetings knowing one thing I can do better with a client
    }
truth-practice-k1 =
    { $role ->
        [leader] when we make a proposal, we already know the client’s goals, budget and decision process
       *[seller] when I make a proposal, I already know the client’s goals, budget and decision process
    }
truth-practice-k3 =
    { $role ->
        [leader] the data the team enters in the CRM helps only with reporting
       *[seller] the data I enter in the CRM helps only with reporting
    }
truth-practice-k4 =
    { $role ->
        [leader] when I bring up the CRM, it’s to check up on someone
       *[seller] when the CRM comes up, someone’s checking up on me
    }
truth-practice-k2 =
    { $role ->
        [leader] our clients’ CRM records are current when someone looks
       *[seller] my clients’ CRM records are current when someone looks
    }
truth-practice-o1 =
    { $role ->
        [leader] I ask people how they feel about their work
       *[seller] I get asked how I feel about my work
    }
truth-practice-o3 = when we might miss a target, we cut client visits and travel first
truth-practice-o4 =
    { $role ->
        [leader] in decisions about the team’s work, this quarter’s revenue counts for more than the people
       *[seller] in decisions about my work, this quarter’s revenue counts for more than the people
    }
truth-practice-o2 = in our sales meetings, we look at whether client relationships are growing
