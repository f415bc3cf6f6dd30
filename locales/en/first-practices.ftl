### The check and its result: wheels, practices, scale, advice.
###
### The practices, the two questions, the scale, the bands and "not applicable"
### are the instrument itself: they say exactly what was designed and tried.
### Translate their meaning with care and change nothing for style alone.
###
### $role is "seller" or "leader" (the reader's own chair). Keep both variants.
### Voice: calm, concrete, no exclamation marks, no blame on either chair.

## Wheels (the four areas). Name: at most 26 characters.

wheel-focus = Focus
wheel-focus-about = where the seller's time goes
wheel-coaching = Coaching
wheel-coaching-about = what the seller and the leader talk about
wheel-insight = Client insight
wheel-insight-about = what you know about your clients, and how you use it
wheel-order = Priorities
wheel-order-about = what comes first, and who takes care of whom

# Above the statements of somebody who has answered an older wording.
reworded = We’ve reworded the sixteen statements, so you answer them fresh. What you answered before is kept under “Your earlier checks”.

## Practices: one sentence each, about a habit that can be counted. At most 190 characters.

practice-f1 =
    { $role ->
        [leader] In a normal week, my team gets time with clients who aren’t about to buy.
       *[seller] In a normal week, I get time with clients who aren’t about to buy.
    }
practice-f3 =
    { $role ->
        [leader] In a normal week, my team updates the same forecast more than once.
       *[seller] In a normal week, I update the same forecast more than once.
    }
practice-f4 =
    { $role ->
        [leader] When internal work and a client need the same hour of my team, internal work wins.
       *[seller] When internal work and a client need the same hour, internal work wins.
    }
practice-f2 =
    { $role ->
        [leader] After a sale, my team contacts the client to ask how satisfied they are.
       *[seller] After a sale, I contact the client to ask how satisfied they are.
    }
practice-c1 =
    { $role ->
        [leader] When I meet with someone on my team, we start with them: how they’re doing or what they need.
       *[seller] When my leader and I meet, we start with me: how I’m doing or what I need.
    }
practice-c3 =
    { $role ->
        [leader] When I meet with someone on my team, we start with their numbers: deals, stages, amounts.
       *[seller] When my leader and I meet, we start with my numbers: deals, stages, amounts.
    }
practice-c4 =
    { $role ->
        [leader] When I give someone on my team feedback, it’s about something they haven’t filled in or turned in.
       *[seller] When my leader gives me feedback, it’s about something I haven’t filled in or turned in.
    }
practice-c2 =
    { $role ->
        [leader] People leave a meeting with me knowing one thing they can do better with a client.
       *[seller] I leave a meeting with my leader knowing one thing I can do better with a client.
    }
practice-k1 =
    { $role ->
        [leader] When my team makes a proposal, it already knows the client’s goals, the budget and how they’ll decide.
       *[seller] When I make a proposal, I already know the client’s goals, the budget and how they’ll decide.
    }
practice-k3 =
    { $role ->
        [leader] The data my team enters in the CRM helps with reporting, not with the client.
       *[seller] The data I enter in the CRM helps with reporting, not with the client.
    }
practice-k4 =
    { $role ->
        [leader] When I bring up the CRM with someone on my team, it’s to check up on them.
       *[seller] When my leader brings up the CRM, it’s to check up on me.
    }
practice-k2 =
    { $role ->
        [leader] When someone looks up one of my team’s clients in the CRM, the record is up to date.
       *[seller] When someone looks up one of my clients in the CRM, the record is up to date.
    }
practice-o1 =
    { $role ->
        [leader] In a normal week, I ask the people on my team how they feel about their work.
       *[seller] In a normal week, my leader asks me how I feel about my work.
    }
practice-o3 = When we might miss a target, client visits and travel are the first thing we cut.
practice-o4 =
    { $role ->
        [leader] When something is decided about my team’s work, this quarter’s revenue counts for more than the people.
       *[seller] When something is decided about my work, this quarter’s revenue counts for more than the people.
    }
practice-o2 = In our sales meetings, we look at whether client relationships are growing.

## The two questions and the seven answers

question-recall = Think of the last three months.
question-outside = How often does this happen?
question-inside = Honestly, how often should it happen?
# The word: at most 24 characters. times: read inside a sentence (see say-answer).
# short: stands under a radio button, at most 5 characters.
frequency-0 = Never
    .times = 0 of 10 times
    .short = 0
frequency-1 = Rarely
    .times = 1–2 of 10 times
    .short = 1–2
frequency-2 = Sometimes
    .times = 3–4 of 10 times
    .short = 3–4
frequency-3 = About half the time
    .times = 5 of 10 times
    .short = 5
frequency-4 = Often
    .times = 6–7 of 10 times
    .short = 6–7
frequency-5 = Almost always
    .times = 8–9 of 10 times
    .short = 8–9
frequency-6 = Always
    .times = 10 of 10 times
    .short = 10
# At most 32 characters.
not-applicable = Doesn’t apply / I can’t tell
