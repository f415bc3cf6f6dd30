### The played lesson: eight scenes. What is played in each stands in lesson-play.ftl; the lesson as a text in paper-scenes.ftl.
###
### Of each scene: title (at most 45 characters), question (one sentence over the stage, at most 20 words), takeaway (the one
### sentence to keep, said at the end) and next (on the button that leads to the next scene: it finishes a thought).
### Markup: **bold** and *italic* only. Noa sells, Alex leads; both names and both people are gender-free.

# What CRM stands for, as a term of its own.
-crm-long = customer relationship management
# The article's subject as it stands in the article's title. Used in the credit of the last scene.
-topic = Selling Philosophical Misalignment

## 1. Two chairs, one quarter

scene-two-chairs-title = Two chairs, one quarter
scene-two-chairs-question = Noa sells. Alex leads. They like each other. So why do both go home angry?
scene-two-chairs-takeaway = Both had a reason. From your own chair, you only see one.
scene-two-chairs-next = So what does that cost?

## 2. The pull

scene-the-pull-title = The pull
scene-the-pull-question = Can you keep this car in its lane?
scene-the-pull-takeaway = Out of line, you still get there. It’s just harder, every mile. Fix it soon.
scene-the-pull-next = Which wheel is yours?

## 3. Focus

scene-focus-title = Focus: whose time is it?
scene-focus-question = You’re Noa. Twenty hours, not one more.
scene-focus-takeaway = Every request costs an hour of something else. Name that hour before you ask or say yes.
scene-focus-next = Who asks first?

## 4. Coaching

scene-coaching-title = Fifteen minutes with Noa
scene-coaching-question = You’re Alex. Does your coaching sharpen Noa’s skills, or make Noa sweat?
scene-coaching-takeaway = Ask “how are you, and what can I help with?” before the pipeline.
scene-coaching-next = What’s really in your CRM?

## 5. Client insight

scene-insight-title = R is for relationship
scene-insight-question = You’re Noa. Turn guesses into facts.
scene-insight-takeaway = R is for relationship. If you know a client’s goals, challenges and needs, you can help. If you don’t, you just push.
scene-insight-next = Who takes care of whom?

## 6. Order

scene-order-title = Priorities: what comes first
scene-order-question = Alex has one number to make. Build the chain from its end: what comes right before?
scene-order-takeaway = A leader has two jobs: grow people, then grow revenue, in that order.
scene-order-next = And when does it pay?

## 7. The leading indicator

scene-leading-indicator-title = The leading indicator
scene-leading-indicator-question = In January, Noa starts calling clients who aren’t buying. When does revenue move?
scene-leading-indicator-takeaway = Relationships move first. So when March looks flat, look at the relationships.
scene-leading-indicator-next = So what do I say on Monday?

## 8. Inside and outside

scene-inside-outside-title = Inside and outside
scene-inside-outside-question = You feel one thing and another happens. Who have you told?
scene-inside-outside-takeaway = Be truthful about what you feel inside, and let it show outside. *Clear eyes, full heart.*
scene-inside-outside-next = And what do I take with me?

## The frame of every page


## Role

speaker-seller = Noa
speaker-leader = Alex

## Scenes

place-scene = { $number } / { $total }
scene-window-title = { $number }. { $title }
scenes-label = Scenes
scene-link = Scene { $number }: { $title }
scene-link-seen = Scene { $number }: { $title } (seen)
scene-link-done = Scene { $number }: { $title } (done)

## The car on the start page

# At most 40 characters: it stands on the road.
steering-ask = Drag both front wheels straight.
steering-straight = Straight. That’s all this is about.
# For screen readers.
steering-label = The car’s front wheels
steering-left = Left wheel
steering-right = Right wheel

## How to read

theme-label = Light or dark
theme-auto = Same as this device
theme-light = Light
theme-dark = Dark
large-label = Larger text
# On a switch, followed by the name of another language: Also in Español. At most 12 characters.
beside-label = Also in
# What reads the page aloud with a voice of the device. The buttons share one line: at most 10 characters each.
aloud-label = Read aloud
aloud-start = Listen
aloud-pause = Pause
aloud-go-on = Go on
aloud-stop = Stop
aloud-slower = Slower
aloud-faster = Faster
# The field to choose a voice, and the choice that leaves it to Camber.
aloud-voice = Voice
aloud-best = The best one here
# Abbreviations whose full stop ends no sentence, separated by spaces. For reading aloud sentence by sentence.
abbreviations = Mr. Mrs. Ms. Dr. St. No. vs.
