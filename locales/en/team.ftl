### The pages for a team: one's own code, the facilitator's round, and how to hold a session.
### Calm, and honest about what a facilitator can read. Sellers and leaders get the same words.

## One's own code

team-code-title = Your wheel code
team-code-lead = Your team adds up what each person sees. You hand in one code with these four wheels, not your answers.
team-code-none = First you need a result of your own. The self-check takes about four minutes.
# Where the check is done, but no wheel has three answers.
team-code-few = You rated too few statements. Your code needs at least one wheel with three answers.
team-code-holds-title = What your code holds
team-code-reads = Anyone with the code can read these wheels, starting with the facilitator. You don’t have to hand it in.
# Under each of the four wheels: what its angle says.
team-code-out = more pressure than you want
team-code-in = less pressure than you want
team-code-straight = about as you want it
team-code-both = some too much, some too little
# Shown where a wheel stands at an end of the scale.
team-code-extreme = One of your wheels is at the end of the scale. Someone could work out some of your answers from it.
team-code-numbers = The twelve numbers in it
team-code-holds = Besides these twelve numbers, your code holds your chair, the round and a random number, so handing it in twice counts once. It doesn’t hold your name, a date or your language.
team-code-caption = What the code holds of each wheel, in steps of the scale
team-code-wheel = Wheel
team-code-apart = Gap
team-code-no-wheel = no numbers
team-code-round-title = Which round is it for?
team-round-label = Number of the round
team-code-round-about = Ask the facilitator: it’s between 0 and 4095. If there isn’t one, leave this empty.
team-round-wrong = A round is a whole number from 0 to 4095.
team-code-agree = I’m OK with showing leaders’ results separately, even if we’re fewer than five
team-code-agree-about = With so few, people can guess whose wheels they see, so every leader has to agree.
team-code-look = I’ve looked at my wheels. Show my code
team-code-own-title = Your code
team-code-own-about = Twenty letters and digits. Capitals and hyphens don’t matter. Hand it in without your name: on a slip, or in a note that doesn’t show who wrote it.
team-code-qr = Your code as a QR code, for the facilitator’s camera

## The facilitator's page

team-title = A team round
team-lead = For teams of five or more. Each person hands in one code, and the group sees only the total.
team-honest = Nothing leaves this page. Everyone sees the total. Only whoever runs the page can read the wheels in each code, and they may know who handed it in. So pick a facilitator who’s nobody’s boss, take codes without names, and keep it voluntary.
team-to-session = How to run a session with ten people
team-to-code = Make my own code
team-round-title = The round
team-round-about = Pick any number and tell everyone. Codes made for another round don’t count.
team-round-kept = You can change it until the first code is in.
team-round-was = You’ve already shown this round. Please choose another number.
team-invited-label = How many people did you ask?
team-invited-about = We only use it to say how many answered. You can leave it empty.
team-slide = Show the invitation
team-codes-title = Add the codes
team-codes-label = Codes, one or many
team-codes-about = Type one, or paste a whole email or list. Camber finds the codes in it.
team-read = Add
team-nothing-found = There’s no code in this text.
team-counted =
    { $count ->
        [0] No new code.
        [one] { $count } code counted.
       *[other] { $count } codes counted.
    }
team-twice =
    { $count ->
        [one] { $count } code was already in. It counts once.
       *[other] { $count } codes were already in. They count once.
    }
team-other-round =
    { $count ->
        [one] { $count } code is for round { $round }, so it doesn’t count.
       *[other] { $count } codes are for round { $round }, so they don’t count.
    }
team-take-round = Make this round { $round }
team-alike =
    { $count ->
        [one] { $count } code has exactly the same numbers as another one. We count the two as one.
       *[other] { $count } codes have exactly the same numbers as others. We count codes with the same numbers once.
    }
team-line = Line { $line }: { $said }
team-more-refused =
    { $count ->
        [one] We can’t read { $count } more line.
       *[other] We can’t read { $count } more lines.
    }
team-other-kind = This code is for two people, not for a team.
team-file = Or open a file with codes
team-file-about = A text or a table of any size.
team-helpers = To read files or use the camera, this page downloads two small files of its own. None of your data goes along.
team-file-reading = How much of the file we’ve read
team-file-stop = Stop reading
team-file-unreadable = We couldn’t read that file here, and nothing changed. Open it yourself and paste the codes above.
team-camera = Scan codes with the camera
team-camera-off = Turn the camera off
team-camera-picture = What the camera sees
team-camera-asked = Your browser is asking whether it may use the camera here.
team-camera-looks = Show the QR codes to the camera one by one. We don’t send or save the pictures.
team-camera-refused = Your browser blocks the camera. You can type or paste codes, or open a file.
team-camera-absent = We can’t find a camera here. You can type or paste codes, or open a file.
team-in-title = Who’s in
# $sellers, $leaders and $invited are the three messages below or nothing.
team-in-sellers =
    { $count ->
        [one] { $count } seller
       *[other] { $count } sellers
    }
team-in-leaders =
    { $count ->
        [one] { $count } leader
       *[other] { $count } leaders
    }
team-in = { $sellers }, { $leaders }
team-in-of = { $sellers }, { $leaders }: { $count } of the { $invited } you asked
team-least = We don’t show anything until five sellers are in.
team-list = The codes in this round
# Before the first five letters of a code.
team-entry = { $place }. { $role ->
        [leader] Leader
       *[seller] Seller
    }, { $begin } …
team-remove = Remove
team-remove-label = Remove code { $place }
team-forget = Remove all codes
team-keep = Save this round’s codes on this device until you close the round
team-keep-about = Otherwise, the codes are gone when you leave this page. Anyone who uses this browser could read what it saves.
team-keep-shared = This is a shared device, so we don’t save anything here.
team-kept = Your browser saves the codes under the name camber.team.
team-keep-denied = Your browser won’t save anything. The codes are gone when you leave this page.
team-close-title = Show the round
team-close-about = You can show a round only once. Then we delete its codes, so nobody can single a person out by comparing two pictures.
team-view-legend = What do you want to show?
team-view-roles = Sellers and leaders separately
team-view-sellers-only = Sellers only. We show leaders once there are five of them, or if each of them has agreed.
team-view-both = Sellers in one picture, leaders in another.
team-view-together = Everyone together
team-view-together-about = One picture of everyone. We don’t show sellers separately then, or you could work out the leaders’ results.
team-close = Close the round and show it
team-few =
    { $count ->
        [one] You still need { $count } seller.
       *[other] You still need { $count } sellers.
    }
# $why is the reason below, a whole sentence or more.
team-held = { $wheel } won’t be shown this time. { $why }
team-late =
    { $count ->
        [one] Fewer than five people here are new since an earlier picture. Anyone who compares the two pictures could work out their numbers. Wait for { $count } more newcomer.
       *[other] Fewer than five people here are new since an earlier picture. Anyone who compares the two pictures could work out their numbers. Wait for { $count } more newcomers.
    }
team-parted = Someone from an earlier picture is missing or has different numbers now, so two pictures could give away a few people’s numbers. The earlier one still counts, and you can make a new one thirteen weeks after it.
team-two-pictures = What comparing two pictures could give away
team-promise = Anyone can subtract one picture from another. So in each wheel, people who first appeared together only appear again all together, with the same numbers. Newcomers appear only if there are at least five. You can show other people at any time, and the same people once they all have new answers in at least three wheels.
team-memory = So this browser remembers for thirteen weeks who it has shown, under the name camber.team-shown. It keeps no code, only one of 255 values for each person and wheel. About eleven different sets of numbers share each value, so a value alone doesn’t tell you the numbers. If you erase what this browser keeps, you erase that too.
team-remains = That doesn’t protect against everything. If you know everyone’s numbers but one person’s, you can work out theirs. If nearly everyone answers again and one person leaves, two pictures give a rough idea of that person’s numbers. Two browsers don’t know about each other. And if everyone agrees, one picture tells you what each of them thinks.
team-forgets = This browser keeps nothing, so after a reload or in another tab this page won’t know what it has shown. Show only one picture of these people.
team-lookalikes =
    { $count ->
        [one] Code { $numbers } has the same numbers as another one in at least two wheels. If one person answered twice, remove one of the two. Either way, they count as one person toward the five a picture needs.
       *[other] Codes { $numbers } have the same numbers as others in at least two wheels. If one person answered twice, remove the extra code. Either way, codes that match count as one person toward the five.
    }
team-closed-elsewhere =
    { $count ->
        [one] This round was shown in another tab. Its { $count } code is gone here too.
       *[other] This round was shown in another tab. Its { $count } codes are gone here too.
    }
team-removed-elsewhere = You removed the saved codes in another tab. The ones here are gone when you close this page.
team-kept-elsewhere = Another tab already saves the codes of round { $round }. The ones here are gone when you close this page.

## The invitation for the room, also on paper. It shows a QR code of the address, the number of the round, and the first three sentences of "What to say".

team-slide-title = How does our week really run?
team-slide-do = Take the self-check, about four minutes. Then make your code and hand it in, if you want to.
team-slide-round = Round
team-slide-qr = The address of the page that makes your code, for a camera
team-slide-end = Back to the round

## A closed round on the wall: one wheel at a time

# One sentence about the wheel. $pull is pressure (more of it happens than people want), relationship, or none.
team-head-focus =
    { $pull ->
        [pressure] Internal work takes more of our week than we want.
        [relationship] Clients get even more of our week than we want.
       *[none] Clients and internal work share our week about the way we want.
    }
team-head-coaching =
    { $pull ->
        [pressure] In our meetings, we talk about numbers more than we want.
        [relationship] In our meetings, we talk about numbers less than we want.
       *[none] In our meetings, we talk about people and numbers the way we want.
    }
team-head-insight =
    { $pull ->
        [pressure] We fill in the CRM more than we want, and use it for clients less.
        [relationship] We use the CRM to check up on people less than we want.
       *[none] We use what we know about clients about the way we want.
    }
team-head-order =
    { $pull ->
        [pressure] The quarter comes before people more often than we want.
        [relationship] The quarter comes after people more often than we want.
       *[none] People and the quarter come in about the order we want.
    }
team-wall-close = And we see it the same way.
team-wall-mixed = But we don’t all see it the same way.
team-wall-far = But our weeks look very different.
team-we-see = What we see
team-we-want = What we want
# $outside and $inside are one of the five messages below.
team-sides = What we see: { $outside }. What we want: { $inside }.
team-much-pressure = mostly numbers and reports
team-more-pressure = leaning toward numbers and reports
team-even = both about equally
team-more-relationship = leaning toward clients and people
team-much-relationship = mostly clients and people
# The two ends of the drawn line; at most 20 characters.
team-end-relationship = Clients and people
team-end-pressure = Numbers and reports
team-ask = For the room:
team-ask-facts = Who has an example from the last three months? And who saw it differently?
team-ask-focus = Which report or meeting could we do without for a month?
team-ask-coaching = What’s the first question we’d like to hear when we meet?
team-ask-insight = What in the CRM helps us with a client, and what helps nobody?
team-ask-order = When the quarter gets tight, what won’t we cut?
team-ask-room = What do we want more of here, and what would we drop for it?
team-ask-keep = What keeps it this way, and what could change that?
team-silence = Two minutes of silence
team-silence-end = End the silence
team-silence-left = How much of the silence is left
team-silence-over = That’s two minutes. Who goes first?
team-project = Show it on the wall
team-project-end = All the numbers

## All the figures of a team

team-shown-title = Round { $round }
team-shown-lead = Averages, rounded to five points and to half a step. They’re about the week, not about a person.
team-shown-of = { $count } of { $invited } answered.
team-group-sellers = What { $count } sellers see
team-group-leaders =
    { $count ->
        [one] What { $count } leader sees
       *[other] What { $count } leaders see
    }
team-group-everyone = What all { $count } see, sellers and leaders together
# $score is a formatted number.
team-score = about { $score } of 100
team-spread-close = We see it the same way.
team-spread-mixed = We don’t all see it the same way.
team-spread-far = We see very different weeks.
# $steps is a formatted number.
team-spread-number = On average, { $steps } steps from the middle.
team-rated =
    { $count ->
        [one] Rated by { $count } person.
       *[other] Rated by { $count } people.
    }
team-no-figure = Too few people rated this wheel, so we don’t show it.
team-held-figure = We don’t show this wheel: next to an earlier picture, it would give away the numbers of just a few people.
team-car-summary = The car of this group from above, by its averages.
team-car-far = { $wheel }: it’s blurred, because people see different weeks.
team-car-none = { $wheel }: only an outline, because too few people rated it.
team-car-held = { $wheel }: only an outline, because we don’t show it this time.
team-car-caption = Outward: more pressure than people want. Inward: more support, or less push. Blurred: people see different weeks.
# $all and $sample are points.
team-noise =
    { $count ->
        [one] One person answered, so there’s no average.
       *[other] With { $count } people, an average can be off by about { $all } points, or by about { $sample } if they stand for a larger team.
    }
team-csv = Save what’s shown as a table (CSV)
team-next = Open another round
team-gone = The codes of this round are deleted. This picture is gone when you leave the page, unless you print or save it.
team-csv-round = round
team-csv-group = group
team-csv-people = people
team-csv-wheel = wheel
team-csv-rated = rated by
team-csv-score = score (in fives)
team-csv-outside = happens (half steps toward pressure)
team-csv-pull = pull (half steps)
team-csv-spread = spread
team-csv-spread-number = spread (quarter steps)
team-csv-sellers = sellers
team-csv-leaders = leaders
team-csv-everyone = everyone
team-csv-close = close
team-csv-mixed = mixed
team-csv-far = far apart
# The name of the file; letters without accents, no spaces.
team-csv-name = camber-team-round-{ $round }.csv
# $degrees is a formatted number.
team-car-out = { $wheel }: it points outward by { $degrees }°. There’s more pressure than people want.
team-car-in = { $wheel }: it points inward by { $degrees }°. There’s more support, or less push, than people want.
team-round-first = Choose the number of the round first.
team-list-more =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }

## From paper

team-paper = Type in a paper sheet
team-paper-about = You see every answer on a sheet you type in. If you can, let people do the self-check themselves.
team-paper-whose = Whose sheet is it?
team-paper-seller = A seller’s
team-paper-leader = A leader’s
team-paper-agrees = The sheet says this leader agrees to show leaders separately
team-paper-how = For each line, type the two circled numbers, what happens first: for example, 41. Type x if the box is checked.
# $practice is a whole sentence.
team-paper-wrong = Type two numbers from 0 to 6, or an x, here: “{ $practice }”
team-paper-no-wheel = No wheel on this sheet has three statements with numbers, so we can’t add it.
team-paper-done = Add this sheet

## A session with ten people

team-session-title = An hour with ten people
team-session-lead = Here’s how a team of five or more looks at its week together, and keeps it fair.
team-session-link = How to run a session
team-session-prepare = Before the session
team-prepare-1 = **Pick a facilitator who manages nobody in the room**, best of all a colleague from another team.
team-prepare-2 = **Send an invitation people can turn down**, a few days before. Nobody asks who took part.
team-prepare-3 = **Choose a number for the round**, such as 417. The round’s page has an invitation you can show or print.
team-prepare-4 = **Devices or paper.** Everyone does the self-check on their own device, or fills in a form.
team-prepare-5 = **A box for slips**, or a shared note that doesn’t show who wrote it. You run the round on one device, even offline.
team-session-sheet-seller = Blank form for sellers
team-session-sheet-leader = Blank form for leaders
team-session-hour = The hour
team-hour-1 = **Five minutes: what this is.** Say the sentences below.
team-hour-2 = **Ten minutes: the self-check**, everyone alone. Then you each decide whether to hand in your four wheels.
team-hour-3 = **Five minutes: codes into the box.** The facilitator mixes the slips and adds them.
team-hour-4 = **Close the round and show it once.** Everyone looks at the wall for two minutes, in silence.
team-hour-5 = **Thirty minutes: one wheel.** First, what happens: who has an example from the last three months? Then, what should happen, and what you’d do less of.
team-hour-6 = **Ten minutes: one thing to try** for a month, who starts, and when you look again. Then tear up the slips.
team-session-say = What to say
team-say-1 = “This is about our week, not about anyone’s work. There’s no right picture.”
team-say-2 = “You can skip any statement. You don’t have to hand in your code, and you don’t need a reason.”
team-say-3 = “I could read the wheels in a code, but not your answers. I don’t look, and we tear up the slips at the end.”
team-say-4 = “If we’re far apart on a wheel, nobody’s wrong. It means our weeks are different, and that’s worth hearing.”
team-session-not = What not to use it for
team-not-1 = Don’t use it for pay, promotion, reviews or dismissal, or as evidence.
team-not-2 = Don’t rank teams, leaders or people, and don’t compare languages or roles.
team-not-3 = Don’t find out who answered what. If somebody tries, end the session.
team-not-4 = Don’t call it a measurement: it hasn’t been validated and has no norms. It starts a conversation.
team-session-begin = To the round
