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
wheel-coaching-about = what the two of you talk about
wheel-insight = Client insight
wheel-insight-about = what is known about clients and what it is used for
wheel-order = Order
wheel-order-about = what is decided first and who looks after whom

## Practices: one sentence each, about a habit that can be counted. At most 190 characters.

practice-f1 =
    { $role ->
        [leader] The week leaves my team room to be with clients even when no deal is about to close.
       *[seller] My week leaves me room to be with clients even when no deal is about to close.
    }
practice-f3 =
    { $role ->
        [leader] A forecast or report my team had already handed in has to be redone.
       *[seller] A forecast or report I had already handed in has to be redone.
    }
practice-f4 =
    { $role ->
        [leader] Internal tasks eat up hours my team had set aside for clients.
       *[seller] Internal tasks eat up hours I had set aside for clients.
    }
practice-f2 =
    { $role ->
        [leader] After a sale, my team checks on its own initiative how satisfied the client is.
       *[seller] After a sale, I check on my own initiative how satisfied the client is.
    }
practice-c1 =
    { $role ->
        [leader] When I meet someone on my team, the first topic is that person: how they are or what would help them.
       *[seller] When my leader and I meet, the first topic is me: how I am or what would help me.
    }
practice-c3 =
    { $role ->
        [leader] When I meet someone on my team, the first topic is their numbers: deals, stages, amounts.
       *[seller] When my leader and I meet, the first topic is my numbers: deals, stages, amounts.
    }
practice-c4 =
    { $role ->
        [leader] My comments to someone on my team are about what they have not filled in or handed in.
       *[seller] My leader's comments are about what I have not filled in or handed in.
    }
practice-c2 =
    { $role ->
        [leader] People on my team leave a meeting with me with something specific they can do better with a client.
       *[seller] I leave a meeting with my leader with something specific I can do better with a client.
    }
practice-k1 =
    { $role ->
        [leader] Before my team proposes anything, the client has already explained what they want to achieve, what gets in the way, what they use today, and how and with what money they will decide.
       *[seller] Before I propose anything, the client has already explained what they want to achieve, what gets in the way, what they use today, and how and with what money they will decide.
    }
practice-k3 =
    { $role ->
        [leader] The data my team enters in the CRM ends up not being used by anyone.
       *[seller] The data I enter in the CRM ends up not being used by anyone.
    }
practice-k4 =
    { $role ->
        [leader] I open the CRM to check on someone on my team rather than to plan with them how to help a client.
       *[seller] My leader opens the CRM to check on me rather than to plan with me how to help a client.
    }
practice-k2 =
    { $role ->
        [leader] Anyone who opens the CRM finds my team's clients as they really are today.
       *[seller] Anyone who opens the CRM finds my clients as they really are today.
    }
practice-o1 =
    { $role ->
        [leader] I check on my own initiative how satisfied the people on my team are at work.
       *[seller] My leader checks on their own initiative how satisfied I am at work.
    }
practice-o3 = When targets look at risk, what keeps us close to clients, such as visits or trips, is cut first.
practice-o4 =
    { $role ->
        [leader] Decisions about my team's work put this quarter's revenue ahead of people.
       *[seller] Decisions about my work put this quarter's revenue ahead of people.
    }
practice-o2 = Our reviews look at whether client relationships are growing, as an early sign of sales to come.

## The two questions and the seven answers

question-outside = How often does this happen? Think of the last three months.
question-inside = And how often do you honestly feel it should happen?
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
not-applicable = Doesn't apply / I can't tell
