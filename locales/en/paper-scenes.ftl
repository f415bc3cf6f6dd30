### The lesson as a text: what the handout prints, and what a scene tells where no script runs. Whoever plays does not meet it.
###
### Which message stands where is decided in content/course.toml. Spoken lines (seller, leader) have no quotation marks: the page
### sets them. A scene has at most 260 words.

handout-lead = Eight scenes, to read and to print.

## 1. Two chairs, one quarter

scene-two-chairs-opening = It’s three weeks to quarter end. **Noa** sells, **Alex** leads the team, and they like each other. On Friday night, both go home angry.
scene-two-chairs-monday = My coaching this month? Half an hour of pipeline. Nobody asked how I was or what I needed.
scene-two-chairs-record = I opened the CRM. It’s not current, not complete, not correct, and I have to plan with that. I’m fed up.
scene-two-chairs-afternoon = I’d kept an afternoon for the bakery chain. They were just opening up. I spent it on forecast number four.
scene-two-chairs-savings = It’s quarter end and we’re behind, so I cut travel. I know which visits that killed, and I hate it.
scene-two-chairs-meaning = Who’s right? Both of them. Noa is fighting for a client and a relationship. Alex is fighting for revenue that others count on. From one chair, you only ever see one reason.
scene-two-chairs-name = Marcel, who works with sales teams and wrote the article behind this lesson, hears such sentences all the time. He calls it a **selling philosophical misalignment**. When the two of you want different things from the same week, your week isn’t the week you want.
scene-two-chairs-crm = CRM ({ -crm-long }): the shared system where a company keeps what it knows about its clients.

## 2. The pull

scene-the-pull-car = Picture a car with slightly crooked front wheels. In the parking lot you’d never notice. It starts, it drives, it gets you there, so you live with it.
scene-the-pull-miles = Now drive it for two hours. Your hands correct the whole way: 31 times in this scene, against 2 once the wheels are straight. The tires scrape instead of roll. Nothing breaks, it’s just harder to get there.
scene-the-pull-team = On a team, those corrections are meetings: you check, you remind, you do it over. Listen to both of them after a good quarter:
scene-the-pull-tired = We made the number. Why am I so tired?
scene-the-pull-push = We made the number. Why did I have to push every single week?
scene-the-pull-wheels = Your sales week runs on four wheels. **Focus**: where your time goes. **Coaching**: what you talk about first. **Client insight**: what you really know. **Priorities**: what comes first. One crooked wheel is enough to feel it.
scene-the-pull-soon = Fix it this month and it’s an hour in the shop. Wait a year and you’re buying tires. And nobody has to find out whose pothole it was before you start.

## 3. Focus

scene-focus-hours = Take away email, errands and lunch, and Noa’s got twenty hours a week to plan. Nobody can add one.
# Two columns side by side. Title: at most 30 characters.
scene-focus-plan-left = For the client: 12 hours
scene-focus-plan-left-visits = 8 hours of visits, one of them to a client who won’t buy today
scene-focus-plan-left-follow-up = 4 hours of follow-up: is what we sold working?
scene-focus-plan-right = For revenue: 8 hours
scene-focus-plan-right-calls = 5 hours of meetings about open deals
scene-focus-plan-right-forecast = 3 hours for the forecast, once
scene-focus-requests = Then Alex asks for three reasonable things: a new layout, a call to explain it, and the whole forecast again. Six hours are gone, and nobody ever said “fewer visits”.
scene-focus-gave = The hours come from wherever nobody complains that day. Somebody’s waiting for the report. The client doesn’t say a word for six weeks, and then says: “We’ve gone with somebody else.”
scene-focus-satisfaction = I’m in charge of keeping clients satisfied. I can’t do that from a spreadsheet.
scene-focus-expect = I’m the one who has to say what’s coming. If I can’t, somebody else decides.
scene-focus-both = They’re both right. Noa has the client and the relationship, Alex has revenue and the report. It goes wrong when one job eats the other’s hours and nobody says so. One question helps: *which hour does it replace?*

## 4. Coaching

scene-coaching-minutes = Alex and Noa have fifteen minutes. Whatever Alex asks first will fill most of them.
scene-coaching-begin = I start with the numbers because in an hour somebody asks me for them. Nobody ever showed me another way.
scene-coaching-data = I don’t mind entering data. I stop when I see that nobody follows up. What I need is help with the work itself.
scene-coaching-define = There are two ways to talk to a seller. **Sharpen up**: they walk out better at the job. **Sweat down**: they spend their energy proving they’re working. The same leader can do both in one day.
# Two columns side by side. Title: at most 30 characters. Items: things a leader might say.
scene-coaching-lines-left = Sharpen up
scene-coaching-lines-left-how = “How are you, and what can I help with?”
scene-coaching-lines-left-call = “Which call this week would you like to do better?”
scene-coaching-lines-left-learn = “What did you learn from the bakery last time?”
scene-coaching-lines-left-listen = “Want me on your next call, just to listen?”
scene-coaching-lines-right = Sweat down
scene-coaching-lines-right-pipeline = “What’s in the pipeline, and when does it close?”
scene-coaching-lines-right-fields = “Let’s fill in your three empty fields first.”
scene-coaching-lines-right-stage = “Why’s the bakery still in stage two?”
scene-coaching-lines-right-again = “Your last note’s five weeks old. Can you catch up?”
scene-coaching-rewrite = Both kinds take the same fifteen minutes. One gets three fields filled with something. The other gets a call rehearsed, and the fields get filled because somebody uses them.
scene-coaching-slot = Don’t skip the numbers either, or Alex asks for them again tonight. They come last, with a slot of their own.

## 5. Client insight

scene-insight-letters = CRM stands for { -crm-long }. We built databases for the C and reports for the M. But the **R is for relationship**, and that’s what the other two are there for.
scene-insight-call = Noa calls the family that owns the bakery. There’s time for six questions. What would you ask?
scene-insight-answers = Noa asked, and the family told:
scene-insight-answers-goals = **Goals.** Where do you want to be in a year? *Two more shops.*
scene-insight-answers-challenges = **Challenges.** What gets in your way? *The ovens quit on Saturdays.*
scene-insight-answers-needs = **Needs.** What would have to change? *Help on weekends.*
scene-insight-answers-solutions = **Current solutions.** How do you manage today? *A relative with a toolbox.*
scene-insight-answers-budget = **Budget.** What does a lost Saturday cost you? *A week’s profit.*
scene-insight-answers-decision = **Decision cycle.** Who decides, and how? *All of us, in April.*
scene-insight-forecast = Now the card can forecast: *April, no sooner*. If you’d typed in a stage and a hopeful amount, it would only hand the hope back. **Garbage in, garbage out**: without the skill to ask, you type for nothing.
scene-insight-behind = I used the CRM to see who was behind. I’d never opened it with Noa to plan a call.
scene-insight-peace = I filled it in so I’d be left in peace. I’d never opened it to think.
scene-insight-tool = When you open it together, it’s a **strategic tool**: you decide how to help a client and what to ask next. The leader coaches how to use it, the seller brings in what’s true. The more you two know about a client, the more you can do with that relationship.

## 6. Order

scene-order-cards = Five cards: *revenue*, *a loyal client*, *a leader who asks*, *a happy seller* and *a client who’s cared for*. Each one makes the next possible. Which comes first?
scene-order-chain = From first to last:
scene-order-chain-leader = **A leader who asks.** Alex asks how it’s going and clears something out of the way. Employee satisfaction is Alex’s job.
scene-order-chain-seller = **A happy seller.** Noa’s got patience left for clients.
scene-order-chain-care = **A client who’s cared for.** Noa calls three weeks after delivery, with nothing to sell. Client satisfaction is Noa’s job.
scene-order-chain-loyal = **A loyal client.** The bakery chain stays, and tells the mill next door about Noa.
scene-order-chain-revenue = **Revenue.** It comes last, because the other four bring it in.
scene-order-break = Now take the first card away. In January, Alex is too busy to ask, and nothing happens. In April, Noa is slower to call back. By October the bakery chain is talking to a competitor. In December they miss the number, and nobody remembers why. If somebody had put the card back in March, it would’ve cost one conversation.
scene-order-team = Looking after my team is my job. When all I watch is the number, they notice first.
scene-order-clients = Looking after my clients is my job. When I’m running on empty, they notice first.
scene-order-halves = So a leader has two jobs: **grow people, then grow revenue, in that order**. Revenue matters just as much. It just comes second.
scene-order-argument = This chain is the author’s view. It’s a way to look at your work, not a promise about revenue.

## 7. The leading indicator

scene-leading-indicator-mirror = Revenue is a rear-view mirror. It shows exactly where you’ve been. When it drops, the cause may be six months old, and if you only look there, you miss the turn.
scene-leading-indicator-early = A **leading indicator** moves while you can still change something. In sales, relationships move before revenue does.
scene-leading-indicator-january = **January, relationships.** Noa starts calling clients who aren’t buying. In February revenue doesn’t move. In March Alex almost calls it off. In April the bakery chain asks for a proposal, and in May revenue climbs.
scene-leading-indicator-july = **July, revenue only.** Discounts, orders pulled forward, visits skipped. Revenue jumps at once. In October those orders are missing, and fewer clients pick up the phone.
scene-leading-indicator-sow = There’s no column for what I’m planting. In February it looks like I’m doing nothing.
scene-leading-indicator-flat = They ask me about revenue every week. I need something to show while it’s still flat.
scene-leading-indicator-signs = You can count three early signs:
scene-leading-indicator-signs-called = clients who called you first
scene-leading-indicator-signs-people = new people you know at a client you already have
scene-leading-indicator-signs-open = clients who told you about a problem without being asked
scene-leading-indicator-rule = **For 20% more revenue, grow relationships 20%.** That’s the author’s claim. It’s a rule of thumb, and your months will differ.

## 8. Inside and outside

scene-inside-outside-two = Camber asks two questions about every habit. **Outside**: how often does it happen? **Inside**: how often do you feel it should? The gap is your misalignment, seen from your own chair.
scene-inside-outside-feeling = Feelings are feedback, like a steering wheel that shakes. They tell you if you’re on track or off. They don’t say whose fault it is.
scene-inside-outside-steps = They only help if you tell someone. Three sentences are enough:
scene-inside-outside-steps-happens = Say what happens, with a number.
scene-inside-outside-steps-feel = Say what would feel right, with a number too.
scene-inside-outside-steps-ask = Ask how it looks from the other chair.
scene-inside-outside-open = Nine times out of ten, I open our meetings with numbers. I’d like that to be five. How is it for you?
scene-inside-outside-hours = Seven times out of ten, my client time goes to internal work. I’d like that to be three. How does it look to you?
scene-inside-outside-truth = No *always*, no *you never*. They said what they feel, with a number, so now they have something to work on.
scene-inside-outside-choose = Pick one thing to say and one person to say it to. If there isn’t enough trust today, write it down for yourself. That counts too.
scene-inside-outside-credit = The ideas and the last words come from “What is a { -topic }?” by Marcel (devandbeyond, May 17, 2016). The sentences, the story and the statements are ours.
