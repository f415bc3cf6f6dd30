### What the result says of the answers: bands, findings, advice, and how to read it.
### $role is "seller" or "leader" (the chair of the reader). Keep both variants.
### Voice: calm, concrete, no exclamation marks, no blame on either chair.

## Bands: what a score is called. Name: at most 24 characters. about: one sentence that judges nobody.

band-straight = Rolling straight
    .about = What happens and what you feel is right lie close together, so little strength goes into steering.
band-light = Light pull
    .about = The car keeps its lane with small corrections; you probably know where you make them.
band-clear = Clear pull
    .about = You are correcting much of the time, and the road feels longer than it is.
band-strong = Strong pull
    .about = What happens is far from what you feel is right; holding the lane takes a good part of your strength.

## Pole states: shown beside a bar, at most 34 characters.

state-short = less than you find right
state-near = close to what you find right
state-uneven = gaps in both directions
state-extra = more than you find right

## Findings: one honest sentence about a gap. It describes and does not explain.

# Shown when the wish itself leans to the pressure side. A question, never a correction.
say-leans-to-pressure = Here your own wish leans toward the numbers; the author of the article argues for the other side. What speaks for yours?
say-near = Nothing stands out here: what happens is close to what you find right.
say-focus-relationship-short =
    { $role ->
        [leader] Your team’s time with clients is something you value, and there is less of it than you find right.
       *[seller] Your time with clients is something you value, and there is less of it than you find right.
    }
say-focus-pressure-extra =
    { $role ->
        [leader] Reports and internal work take more of your team’s week than you find right.
       *[seller] Reports and internal work take more of your week than you find right.
    }
say-focus-relationship-extra =
    { $role ->
        [leader] More of your team’s week goes to clients beyond any deal than you find right.
       *[seller] More of your week goes to clients beyond any deal than you find right.
    }
say-focus-pressure-short =
    { $role ->
        [leader] Reports and internal work take less of your team’s week than you find right.
       *[seller] Reports and internal work take less of your week than you find right.
    }
say-focus-uneven =
    { $role ->
        [leader] In your team’s week, some things happen more often than you find right and others less.
       *[seller] In your week, some things happen more often than you find right and others less.
    }
say-coaching-relationship-short =
    { $role ->
        [leader] Your meetings give people on your team less help than you find right.
       *[seller] Your meetings give you less help than you find right.
    }
say-coaching-pressure-extra =
    { $role ->
        [leader] Numbers and missing entries fill more of your meetings with the team than you find right.
       *[seller] Numbers and missing entries fill more of your meetings with your leader than you find right.
    }
say-coaching-relationship-extra =
    { $role ->
        [leader] Your meetings turn to the other person, and to what would help, more than you find right.
       *[seller] Your meetings turn to you, and to what would help you, more than you find right.
    }
say-coaching-pressure-short =
    { $role ->
        [leader] Numbers and missing entries come up less in your meetings with the team than you find right.
       *[seller] Numbers and missing entries come up less in your meetings with your leader than you find right.
    }
say-coaching-uneven =
    { $role ->
        [leader] In your meetings with the team, some things happen more often than you find right and others less.
       *[seller] In your meetings with your leader, some things happen more often than you find right and others less.
    }
say-insight-relationship-short =
    { $role ->
        [leader] Less is known about your team’s clients, or kept true in the CRM, than you find right.
       *[seller] Less is known about your clients, or kept true in the CRM, than you find right.
    }
say-insight-pressure-extra =
    { $role ->
        [leader] The work your team puts into the CRM serves checking, or no one, more often than you find right.
       *[seller] The work you put into the CRM serves checking, or no one, more often than you find right.
    }
say-insight-relationship-extra =
    { $role ->
        [leader] More goes into finding out about your team’s clients, and keeping it up to date, than you find right.
       *[seller] More goes into finding out about your clients, and keeping it up to date, than you find right.
    }
say-insight-pressure-short =
    { $role ->
        [leader] Your team’s CRM data is checked, or kept just for the record, less often than you find right.
       *[seller] Your CRM data is checked, or kept just for the record, less often than you find right.
    }
say-insight-uneven =
    { $role ->
        [leader] In what is known about your team’s clients and what it is used for, some things happen more often than you find right and others less.
       *[seller] In what is known about your clients and what it is used for, some things happen more often than you find right and others less.
    }
say-order-relationship-short = People and client relationships are looked at less often than you find right.
say-order-pressure-extra = The quarter decides more often than you find right.
say-order-relationship-extra = People and client relationships are looked at more often than you find right.
say-order-pressure-short = The quarter decides less often than you find right.
say-order-uneven = In what is decided first, some things happen more often than you find right and others less.

## Tries: one small thing to try. It promises no effect and says nothing about revenue.

try-focus-relationship-short =
    { $role ->
        [leader] Give each person on your team one hour this month for a client with no open deal, and agree together what waits.
       *[seller] Block one hour this month for a client with no open deal, and agree with your leader what waits.
    }
try-focus-pressure-extra =
    { $role ->
        [leader] Settle on one date and one format for the forecast, and count for a month how often your team redoes it.
       *[seller] Propose one date and one format for the forecast, and count for a month how often you redo it.
    }
try-focus-relationship-extra =
    { $role ->
        [leader] Say aloud what your team’s client time takes the place of, and ask whether they would trade it the same way again.
       *[seller] Say aloud what your client time takes the place of, and ask yourself whether you would trade it the same way again.
    }
try-focus-pressure-short =
    { $role ->
        [leader] Say what is happening in place of the internal work you would like to see, and what one more hour of it would be for.
       *[seller] Say what you are doing in place of the internal work you find right, and what one more hour of it would be for.
    }
try-focus-uneven =
    { $role ->
        [leader] Look at the practices one by one; the wheel hides them. Start with the widest gap and ask your team whether they see it too.
       *[seller] Look at the practices one by one; the wheel hides them. Start with the widest gap and ask your leader whether it shows from there.
    }
try-coaching-relationship-short =
    { $role ->
        [leader] Start the next meeting with five minutes without numbers, and ask which client call you could help prepare.
       *[seller] Suggest starting the next meeting with five minutes without numbers, and bring one client call you would like help with.
    }
try-coaching-pressure-extra =
    { $role ->
        [leader] Give the number review a fixed slot of its own, and keep the rest of the talk free of it.
       *[seller] Propose a fixed slot for the number review, so that the rest of the talk stays free for other things.
    }
try-coaching-relationship-extra =
    { $role ->
        [leader] Say what the talk about the person takes the place of; perhaps there is a number you both want to look at.
       *[seller] Say what the talk about you takes the place of; perhaps there is a number you both want to look at.
    }
try-coaching-pressure-short =
    { $role ->
        [leader] Say what fills your meetings in place of the numbers, and pick one number to look at together next time.
       *[seller] Say what fills your meetings in place of the numbers, and bring one number you would like a second opinion on.
    }
try-coaching-uneven =
    { $role ->
        [leader] Look at the practices one by one; the wheel hides them. Recall your last two meetings and what set them apart.
       *[seller] Look at the practices one by one; the wheel hides them. Recall your last two meetings and which of them helped you more.
    }
try-insight-relationship-short =
    { $role ->
        [leader] Pick one client with the person who looks after them, list what is unknown about how they decide, and make it the aim of the next call.
       *[seller] Pick one client, list what is unknown about how they decide, and make it the aim of your next call.
    }
try-insight-pressure-extra =
    { $role ->
        [leader] For each field you ask for, name who uses it, and offer to drop one.
       *[seller] For each field you fill in, name who uses it, and propose dropping one.
    }
try-insight-relationship-extra =
    { $role ->
        [leader] Say what all this finding out takes the place of, and for which clients your team could know less.
       *[seller] Say what all this finding out takes the place of, and for which clients you could know less.
    }
try-insight-pressure-short =
    { $role ->
        [leader] Say what happens in place of checking, and name one entry you would like to look at together.
       *[seller] Say what happens in place of checking, and name one entry you would be glad to have someone check.
    }
try-insight-uneven =
    { $role ->
        [leader] Look at the practices one by one; the wheel hides them. Open one client’s card with whoever looks after them and see what rings true.
       *[seller] Look at the practices one by one; the wheel hides them. Open one client’s card and see what still rings true.
    }
try-order-relationship-short =
    { $role ->
        [leader] Put one sign of relationship next to revenue in your next review, such as clients who called first.
       *[seller] Suggest putting one sign of relationship next to revenue in the next review, such as clients who called first.
    }
try-order-pressure-extra =
    { $role ->
        [leader] Agree with your team, before the quarter ends, on one thing that will not be cut.
       *[seller] Agree with your leader, before the quarter ends, on one thing that will not be cut.
    }
try-order-relationship-extra =
    { $role ->
        [leader] Say what this attention takes the place of, and which decision of yours is waiting because of it.
       *[seller] Say what this attention takes the place of, and which decision you are waiting for because of it.
    }
try-order-pressure-short =
    { $role ->
        [leader] Say what decides in place of the quarter, and tell your team where you would like its result to weigh more.
       *[seller] Say what decides in place of the quarter, and tell your leader where you would like its result to weigh more.
    }
try-order-uneven =
    { $role ->
        [leader] Look at the practices one by one; the wheel hides them. Take the last decision about your team and ask what came first in it.
       *[seller] Look at the practices one by one; the wheel hides them. Take the last decision about your work and ask what came first in it.
    }

## Questions for the next one-to-one. seller: the seller asks the leader. leader: the leader asks the seller.

ask-focus-relationship-short =
    { $role ->
        [leader] Which client would you spend an hour with if nothing else were waiting, and what could I take off your list for it?
       *[seller] Which hour of mine could we protect for a client who is not buying right now, and what may wait for it?
    }
ask-focus-pressure-extra =
    { $role ->
        [leader] Which report did you last have to redo, and what could I have told you sooner?
       *[seller] What do you need the forecast for, and which one version would serve us both?
    }
ask-focus-relationship-extra =
    { $role ->
        [leader] What do you gain from client time with no deal in sight, and what does it take the place of?
       *[seller] Where does my client time take the place of something you are counting on?
    }
ask-focus-pressure-short =
    { $role ->
        [leader] Where would a little more planning or reporting help you too?
       *[seller] Which planning or reporting would help you that I am not giving you today?
    }
ask-coaching-relationship-short =
    { $role ->
        [leader] What would have to happen in our meetings for you to leave with something you can use?
       *[seller] Could we open our next meeting with a client call I want to do better, and take the numbers after that?
    }
ask-coaching-pressure-extra =
    { $role ->
        [leader] How do my questions about numbers sound to you, and which of them help?
       *[seller] What do you need to know when you ask for the numbers first, and could they have a slot of their own?
    }
ask-coaching-relationship-extra =
    { $role ->
        [leader] Do our meetings leave you enough time for the numbers you want to go through with me?
       *[seller] Is there something you would like to discuss that the time for me pushes aside?
    }
ask-coaching-pressure-short =
    { $role ->
        [leader] Would a closer look at the numbers together be useful to you, and at which ones?
       *[seller] Which of my numbers would you like to look at more closely with me?
    }
ask-insight-relationship-short =
    { $role ->
        [leader] What do we still not know about this client, and how can I help you find out?
       *[seller] Which client should we know better, and would you prepare my next questions with me?
    }
ask-insight-pressure-extra =
    { $role ->
        [leader] Which CRM fields seem to be work for no one, and how could we use the rest to help a client?
       *[seller] Which CRM fields do you really use, and what would you lose if one of them went?
    }
ask-insight-relationship-extra =
    { $role ->
        [leader] When do you know enough about a client to make a proposal?
       *[seller] How much would you want us to know about a client before I make a proposal?
    }
ask-insight-pressure-short =
    { $role ->
        [leader] Which CRM entries should I look at with you, so that we can both rely on them?
       *[seller] Would you go through one of my CRM entries with me and tell me what you would check?
    }
ask-order-relationship-short =
    { $role ->
        [leader] How satisfied are you at work, and which sign from your clients should we be looking at?
       *[seller] Could we look at one sign of how client relationships are doing, next to revenue, in our next review?
    }
ask-order-pressure-extra =
    { $role ->
        [leader] If we have to save, what do you need most in order to stay close to your clients?
       *[seller] If we have to save, what would you most want to keep, and may I say what I would keep?
    }
ask-order-relationship-extra =
    { $role ->
        [leader] Is there something you would like us to decide faster, even if we look less at how everyone is doing?
       *[seller] What gets too little of your attention while we look at relationships and at how everyone is doing?
    }
ask-order-pressure-short =
    { $role ->
        [leader] Where should this quarter’s result weigh more in what we decide about your work?
       *[seller] Where would you like this quarter’s result to weigh more in what we decide?
    }

## Quality notes: kind, and never a reproach. The answers may be right as they are.

note-same_answer_run = Several answers in a row are the same. That can be right. Would you like to look at them again?
note-no_gap_anywhere = What happens and what should happen are the same in every practice. That can be right. Would you like to look at them again?
note-two_first_topics = You said that both the person and the numbers are almost always the first topic of a meeting. That can be right, though it is rare for both to come first. Would you like to look at them again?
# $count: how many practices are marked "not applicable".
note-missing =
    { $count ->
        [one] One practice does not apply to you or cannot be told. The score leaves it out and the range grows wider.
       *[other] { $count } practices do not apply to you or cannot be told. The score leaves them out and the range grows wider.
    }

## How to read the result

read-1 = The score says how close what happens comes to what you feel is right, as you see it today. It is no grade, for you or for anyone else.
read-2 = Someone who answers at random gets about **61.9**, so do not read the number like a school mark.
read-3 = **100 is not the normal healthy value.** People whose work matches what they feel is right still waver a little when they answer, and land on average between about 84 and 95.
read-4 = The range beside the score says **at least**: it shows how much the choice of practices may move the number, and it knows nothing about good and bad days.
read-5 = **Both bars matter.** The same score can come from very different weeks; look at what happens and at what you feel is right before you look at the number.
read-6 = The bands and their limits are conventions of this tool, chosen to be easy to remember. There are no norms and no group you are compared with.

## What the result must not be used for

not-for-1 = Hiring, pay, promotion, discipline, dismissal or performance review.
not-for-2 = Ranking or comparing people, leaders, teams, companies, countries, roles or languages.
not-for-3 = Evidence in a dispute, or statements about anyone’s health or personality.
not-for-4 = Forecasting revenue, or monitoring one person over time as an employer.
not-for-5 = Anything that is not voluntary. The check is not validated and has no norms; nobody may ask you to take it or to show your result.

## The drawn car in words: says the same as the picture. $wheel is a wheel-… name, $degrees a formatted number.

car-summary = Your car from above. Each wheel turns as far as what happens leans away from what you feel is right.
car-wheel-out = { $wheel }: turned outward by { $degrees }°; what happens pulls toward pressure more than you feel is right.
car-wheel-in = { $wheel }: turned inward by { $degrees }°; what happens gives more support, or less push, than you feel is right.
# Added after one of the three above when the wheel is drawn blurred.
car-wheel-wobble = { $wheel }: it also wobbles, because some gaps run in opposite directions and cancel each other out.
car-wheel-unknown = { $wheel }: drawn in outline only, because fewer than three of its practices have been rated.

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
       *[more] The inside eats the outside
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
       *[more] Feedback goes to what’s missing
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
       *[more] The CRM is there to check up
    }
widest-k2 =
    { $gap ->
        [less] The client record falls behind
       *[more] Too much upkeep on the records
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
