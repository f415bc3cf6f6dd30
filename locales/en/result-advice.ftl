### What the result says of the answers: bands, findings, advice, and how to read it.
### $role is "seller" or "leader" (the chair of the reader). Keep both variants.
### Voice: calm, spoken, no exclamation marks, no blame on either chair.

## Bands: what a score is called. Name: at most 24 characters. about: at most two sentences that judge nobody.

band-straight = Rolling straight
    .about = Your week is close to what you feel is right. You spend little energy on steering.
band-light = Light pull
    .about = You stay in your lane with small corrections. You probably know where you make them.
band-clear = Noticeable pull
    .about = You correct a lot, and the road feels longer than it is.
band-strong = Strong pull
    .about = Your week is far from what you feel is right. Just staying in your lane takes a lot out of you.

## Of a wheel, beside the names of its widest gaps (widest-…).

# Shown when the wish itself leans to the pressure side. A question, never a correction.
say-leans-to-pressure = Here you’d put the numbers first. The author of the article would put the relationship first. What’s your reason?
say-near = You have no wide gap here. Your week is close to what you’d like.
# After the names of two gaps.
say-opposed = Those two pull in opposite directions.

## Tries: one small thing to try. It promises no effect and says nothing about revenue.

try-focus-relationship-short =
    { $role ->
        [leader] Give each person one hour this month for a client who isn’t buying. Agree together on what can wait.
       *[seller] Block one hour this month for a client who isn’t buying. Agree with your manager on what can wait.
    }
try-focus-pressure-extra =
    { $role ->
        [leader] Pick one report or task that keeps eating your team’s week. Set one date and one format for it.
       *[seller] Pick one report or task that keeps eating your week. Suggest one date and one format for it.
    }
try-focus-relationship-extra =
    { $role ->
        [leader] Ask your team what they give up for that client time. Would they make the same trade again?
       *[seller] Write down what you give up for that client time. Would you make the same trade again?
    }
try-focus-pressure-short =
    { $role ->
        [leader] Decide what your team would do with one more hour of planning, and what they’d drop for it.
       *[seller] Decide what you’d do with one more hour of planning, and what you’d drop for it.
    }
try-focus-uneven =
    { $role ->
        [leader] Take the widest gap to your team, and ask if they see it too.
       *[seller] Take the widest gap to your manager, and ask if they see it too.
    }
# This and the next hold the line that scene 4 offers for Monday, word for word (talk-first-…).
try-coaching-relationship-short =
    { $role ->
        [leader] Open your next meeting like this: “Before the numbers: how are you, and what can I help with?”
       *[seller] Open your next meeting like this: “Before the numbers: there’s a call I dread. Can I have five minutes?”
    }
try-coaching-pressure-extra =
    { $role ->
        [leader] Open your next meeting like this: “Numbers get the last five minutes. Until then, it’s about your clients.”
       *[seller] Open your next meeting like this: “Can the numbers have the last five minutes? I’d like to talk about a client.”
    }
try-coaching-relationship-extra =
    { $role ->
        [leader] Ask what gets left out of your meetings, and make room for one thing.
       *[seller] Think of what gets left out of your meetings, and ask for time for one thing.
    }
try-coaching-pressure-short =
    { $role ->
        [leader] Pick one number, and look at it together next time.
       *[seller] Pick one number you’d like a second opinion on, and bring it to your next meeting.
    }
try-coaching-uneven =
    { $role ->
        [leader] Think of your last two meetings. What did you do differently?
       *[seller] Think of your last two meetings. Which one helped you more, and why?
    }
try-insight-relationship-short =
    { $role ->
        [leader] Pick one client with the person who sells to them. List what you don’t know, and plan the next call around it.
       *[seller] Pick one client and list what you don’t know about how they decide. Find out on your next call.
    }
try-insight-pressure-extra =
    { $role ->
        [leader] Find out who uses each field you ask for. Offer to drop one.
       *[seller] Find out who uses each field you fill in. Suggest dropping one.
    }
try-insight-relationship-extra =
    { $role ->
        [leader] Pick a client your team could know a little less about. What would they do with that time?
       *[seller] Pick a client you could know a little less about. What would you do with that time?
    }
try-insight-pressure-short =
    { $role ->
        [leader] Pick one CRM entry and go through it with the person who wrote it.
       *[seller] Pick one CRM entry and ask your manager to go through it with you.
    }
try-insight-uneven =
    { $role ->
        [leader] Open one client’s record with the person who sells to them. See what’s still true.
       *[seller] Open one client’s record and see what’s still true.
    }
try-order-relationship-short =
    { $role ->
        [leader] Take five minutes next week. Ask someone how their work feels, and how one client relationship is doing.
       *[seller] Ask for five minutes next week. Talk about how your work feels, and how one client relationship is doing.
    }
try-order-pressure-extra =
    { $role ->
        [leader] Before the quarter ends, agree with your team on one thing you won’t cut.
       *[seller] Before the quarter ends, agree with your manager on one thing you won’t cut.
    }
try-order-relationship-extra =
    { $role ->
        [leader] Make one decision that’s waiting while you look after people.
       *[seller] Ask for one decision you’re waiting for while everyone looks after people.
    }
try-order-pressure-short =
    { $role ->
        [leader] Tell your team which decision should give this quarter’s numbers more weight.
       *[seller] Tell your manager which decision should give this quarter’s numbers more weight.
    }
try-order-uneven =
    { $role ->
        [leader] Think of the last decision about your team’s work. What came first?
       *[seller] Think of the last decision about your work. What came first?
    }

## Questions for the next one-on-one. seller: the seller asks the leader. leader: the leader asks the seller.

ask-focus-relationship-short =
    { $role ->
        [leader] Which client would you spend an hour with if nothing else were waiting? What can I take off your list?
       *[seller] Which hour of mine could we protect for a client who isn’t buying right now, and what can wait?
    }
ask-focus-pressure-extra =
    { $role ->
        [leader] Which report did you last have to redo? What could I have told you sooner?
       *[seller] What do you use the forecast for? Which one version would work for both of us?
    }
ask-focus-relationship-extra =
    { $role ->
        [leader] What do you get out of your time with clients who aren’t buying? What do you give up for it?
       *[seller] Is my client time keeping me from something you’re counting on?
    }
ask-focus-pressure-short =
    { $role ->
        [leader] Where would a little more planning help you, too?
       *[seller] Which report or plan would help you that I’m not giving you today?
    }
ask-coaching-relationship-short =
    { $role ->
        [leader] What would you need from our meetings so you leave with something you can use?
       *[seller] Could we start our next meeting with a client call I want to do better, and take the numbers after that?
    }
ask-coaching-pressure-extra =
    { $role ->
        [leader] How do my questions about numbers sound to you? Which ones help?
       *[seller] What do you need to know when you ask for the numbers first? Could they get their own slot?
    }
ask-coaching-relationship-extra =
    { $role ->
        [leader] Do our meetings leave you enough time for the numbers you want to go through?
       *[seller] Is there something you’d like to talk about that we never get to?
    }
ask-coaching-pressure-short =
    { $role ->
        [leader] Would it help you if we looked at the numbers together? Which ones?
       *[seller] Which of my numbers would you like to look at more closely with me?
    }
ask-insight-relationship-short =
    { $role ->
        [leader] What don’t we know about this client yet? How can I help you find out?
       *[seller] Which client should we know better? Will you help me prepare my questions?
    }
ask-insight-pressure-extra =
    { $role ->
        [leader] Which CRM fields feel useless to you? How could we use the others to help a client?
       *[seller] Which CRM fields do you really use? What would you lose if we dropped one?
    }
ask-insight-relationship-extra =
    { $role ->
        [leader] When do you know enough about a client to make a proposal?
       *[seller] How much should we know about a client before I make a proposal?
    }
ask-insight-pressure-short =
    { $role ->
        [leader] Which CRM entries should I look at with you, so we can both rely on them?
       *[seller] Will you go through one of my CRM entries with me, and tell me what you’d check?
    }
ask-order-relationship-short =
    { $role ->
        [leader] How do you feel about your work? Which sign from your clients should we look at?
       *[seller] In our next meeting, could we look at one sign of how our client relationships are doing?
    }
ask-order-pressure-extra =
    { $role ->
        [leader] If we have to cut, what do you need most to stay close to your clients?
       *[seller] If we have to cut, what would you most want to keep? And can I tell you what I’d keep?
    }
ask-order-relationship-extra =
    { $role ->
        [leader] What would you like us to decide faster, even if we ask around less?
       *[seller] While we focus on relationships, what isn’t getting enough of your attention?
    }
ask-order-pressure-short =
    { $role ->
        [leader] Where should this quarter’s numbers count for more when we decide about your work?
       *[seller] Where would you like this quarter’s numbers to count for more?
    }

## Quality notes: kind, and never a reproach. The answers may be right as they are.

note-same_answer_run = You gave the same answer several times in a row. That may be right. Want to check?
note-no_gap_anywhere = You gave the same two answers in every statement. That may be right. Want to check?
note-two_first_topics = You said your meetings almost always start with the person, and almost always with the numbers. Only one can come first, so you may want to check.
# $count: how many statements are marked "not applicable".
note-missing =
    { $count ->
        [one] One statement doesn’t apply to you, or you can’t tell. We leave it out of the score, so the range gets wider.
       *[other] { $count } statements don’t apply to you, or you can’t tell. We leave them out of the score, so the range gets wider.
    }

## How to read the result

read-1 = Your score shows how close your week is to what you feel is right, as you see it today. It’s not a grade, for you or anyone else.
read-2 = Blind guessing gets about **61.9**, so don’t read it like a school grade.
read-3 = **You don’t need 100.** People whose work fits them well usually score between 84 and 95.
read-4 = **Look at the range.** With sixteen other statements, your score could have come out anywhere in it. A good or a bad day could move it even more.
read-5 = **Look at both answers.** Very different weeks can get the same score. See what happens and what you’d like before you look at the number.
read-6 = We picked the bands so you can remember them. They don’t come from other people’s results, and we don’t compare you with anyone.

## What the result must not be used for

not-for-1 = Don’t use it to hire, pay, promote, discipline or fire anyone, or to review their work.
not-for-2 = Don’t use it to rank or compare people, leaders, teams, companies, countries, roles or languages.
not-for-3 = Don’t use it as evidence in a dispute, or to say anything about someone’s health or personality.
not-for-4 = Don’t use it to forecast revenue, or to watch one person over time as their employer.
not-for-5 = Don’t use it where it isn’t voluntary. Nobody has validated it, so nobody may ask you to take it or to show your result.

## The drawn car in words: says the same as the picture. $wheel is a wheel-… name, $degrees a formatted number.

car-summary = Your car from above. Each wheel turns as far as your week leans away from what you feel is right.
car-wheel-out = { $wheel }: it points outward by { $degrees }°. You see more pressure than you’d like, or less support.
car-wheel-in = { $wheel }: it points inward by { $degrees }°. You see more support than you’d like, or less push.
# Added after one of the three above when the wheel is drawn blurred.
car-wheel-wobble = { $wheel }: it shakes, too, because some gaps go one way and some the other.
car-wheel-unknown = { $wheel }: we only draw its outline, because you rated fewer than three of its statements.

## Pulls: the name of the widest gap, never of a person. At most 42 characters. $gap: less or more happens than should.
## True for every gap of two steps or more: “too little”, never “never”.

widest-f1 =
    { $gap ->
        [less] The client’s hour goes elsewhere
       *[more] Too many hours with no deal in sight
    }
widest-f3 =
    { $gap ->
        [less] The forecast gets old
       *[more] One forecast, too many versions
    }
widest-f4 =
    { $gap ->
        [less] Internal work loses too often
       *[more] Internal work takes the client’s hour
    }
widest-f2 =
    { $gap ->
        [less] Too quiet after the sale
       *[more] Too many calls after the sale
    }
widest-c1 =
    { $gap ->
        [less] { $role ->
            [leader] They come up too late
           *[seller] You come up too late
        }
       *[more] { $role ->
            [leader] It starts with them too often
           *[seller] It starts with you too often
        }
    }
widest-c3 =
    { $gap ->
        [less] The numbers come up too late
       *[more] The numbers speak first
    }
widest-c4 =
    { $gap ->
        [less] What’s missing comes up too little
       *[more] Too much feedback on what’s missing
    }
widest-c2 =
    { $gap ->
        [less] { $role ->
            [leader] Too often, they leave as they came
           *[seller] Too often, you leave as you came
        }
       *[more] Too many tips to take home
    }
widest-k1 =
    { $gap ->
        [less] The proposal comes before the question
       *[more] Too many questions before a proposal
    }
widest-k3 =
    { $gap ->
        [less] The report gets too little data
       *[more] Data for the report, not the client
    }
widest-k4 =
    { $gap ->
        [less] The CRM gets too few checks
       *[more] The CRM is used to check up on people
    }
widest-k2 =
    { $gap ->
        [less] The client record falls behind
       *[more] Too much time spent updating records
    }
widest-o1 =
    { $gap ->
        [less] { $role ->
            [leader] How they feel comes up too little
           *[seller] How you feel comes up too little
        }
       *[more] { $role ->
            [leader] How they feel comes up too much
           *[seller] How you feel comes up too much
        }
    }
widest-o3 =
    { $gap ->
        [less] Visits get spared too often
       *[more] Visits get cut first
    }
widest-o4 =
    { $gap ->
        [less] The quarter counts too little
       *[more] The quarter goes first
    }
widest-o2 =
    { $gap ->
        [less] Relationships come up too little
       *[more] Relationships come up too much
    }
# Where no gap is two steps or more.
widest-none = Nothing pulls hard
