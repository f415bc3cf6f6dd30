### The pages for a team: one's own code, the facilitator's round, and how to hold a session.
### Calm, and honest about what a facilitator can read. Sellers and leaders get the same words.

## One's own code

team-code-title = Your wheel code
team-code-lead = A team adds up what each person sees, and nobody hands in a single answer. Your part is one code: your four wheels in twelve numbers.
team-code-none = For this you need a result of your own. The check takes about four minutes.
team-code-holds-title = What your code holds
team-code-holds = These twelve numbers, the chair you answered from, the round, and a chance number by which a code given twice counts once. It holds no name, no date, no language and no single answer.
team-code-caption = What the code holds of each wheel, in steps of the scale
team-code-wheel = Wheel
team-code-apart = Apart
team-code-no-wheel = no numbers
team-code-reads = Whoever holds your code could read these twelve numbers, the facilitator first of all. They could not read your single answers. Look at the numbers before you share them, and keep the code if you would rather not.
# Shown where a wheel stands at an end of the scale.
team-code-extreme = One of your wheels stands at an end of the scale. From such a wheel some single answers can be worked out.
team-code-round-title = For which round
team-round-label = Number of the round
team-code-round-about = The facilitator says it, from 0 to 4095. Leave the field empty if there is none.
team-round-wrong = A round is a whole number from 0 to 4095.
team-code-agree = I agree that leaders are shown by themselves even if fewer than five of us take part
team-code-agree-about = With so few, others can guess whose wheels they see. Leaders are shown only if every one of them has agreed.
team-code-look = I have looked at the numbers: show my code
team-code-own-title = Your code
team-code-own-about = Twenty letters and digits. Capitals and hyphens make no difference. Hand it over without your name: on a slip in a hat, or in a shared note that shows no author.
team-code-qr = Your code as a QR code, for the facilitator’s camera

## The facilitator's page

team-title = A team round
team-lead = Five people and more compare what happens with what should happen. Each hands in one code, this page adds them up, and the team sees the sum and nobody in it.
team-honest = Nothing leaves this page. But whoever runs it could read the twelve numbers of each code, and could tell whose they are by who handed them in. So the facilitator should not be anyone’s boss, codes come without names, and taking part is voluntary.
team-to-session = How to hold a session with ten people
team-to-code = Make my own code
team-round-title = The round
team-round-about = Choose any number and say it to everyone. A code made for another round is named and not counted.
team-round-kept = The number can be changed when no code is in.
team-round-was = This round was shown already. Please choose another number.
team-invited-label = How many were asked to take part
team-invited-about = Only to say how many have answered. May stay empty.
team-codes-title = Take the codes in
team-codes-label = Codes, one or many
team-codes-about = Type one, or paste a whole mail or list: codes are found wherever they stand.
team-read = Take in
team-nothing-found = There is no code in this text.
team-counted =
    { $count ->
        [0] No new code.
        [one] { $count } code counted.
       *[other] { $count } codes counted.
    }
team-twice =
    { $count ->
        [one] { $count } code was in already and counts once.
       *[other] { $count } codes were in already and count once.
    }
team-other-round =
    { $count ->
        [one] { $count } code was made for round { $round } and is not counted.
       *[other] { $count } codes were made for round { $round } and are not counted.
    }
team-take-round = Make this round { $round }
team-alike =
    { $count ->
        [one] { $count } code has exactly the same numbers as another one. The two count as one.
       *[other] { $count } codes have exactly the same numbers as others. Codes with the same numbers count once.
    }
team-line = Line { $line }: { $said }
team-more-refused =
    { $count ->
        [one] { $count } more line cannot be read.
       *[other] { $count } more lines cannot be read.
    }
team-other-kind = This is a code for two people, not one for a team.
team-file = Or open a file with codes
team-file-about = A text or a table of any size. It is read on this device, piece by piece.
team-helpers = For a file or the camera this page fetches two small files of its own from where it came from. Nothing of yours goes with that.
team-file-reading = How much of the file is read
team-file-stop = Stop reading
team-file-unreadable = We couldn’t read that file here, and nothing changed. Open it yourself, copy the codes, and paste them above.
team-camera = Scan codes with the camera
team-camera-off = Turn the camera off
team-camera-picture = What the camera sees
team-camera-asked = The browser asks whether the camera may be used here.
team-camera-looks = Hold one QR code after another before the camera. The pictures go nowhere and are not kept.
team-camera-refused = The browser was not allowed to use the camera. Codes can be typed, pasted or opened as a file.
team-camera-absent = There is no camera that this page could use. Codes can be typed, pasted or opened as a file.
team-in-title = Who is in
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
team-in-of = { $sellers }, { $leaders }; { $count } of { $invited } who were asked
team-least = Nothing is shown before five sellers are in.
team-list = The codes in this round
# Before the first five letters of a code.
team-entry = { $place }. { $role ->
        [leader] Leader
       *[seller] Seller
    }, { $begin } …
team-remove = Take out
team-remove-label = Take out code { $place }
team-forget = Take all codes out
team-keep = Keep the codes of this round on this device until it is closed
team-keep-about = Otherwise they are gone with this page. Whoever uses this browser could read what is kept.
team-keep-shared = This is a shared computer, so nothing is kept here.
team-kept = The codes are kept in this browser under the name camber.team.
team-keep-denied = The browser lets nothing be kept. The codes are gone with this page.
team-close-title = Close the round and show it
team-close-about = A round is shown once. Then its codes are dropped, so that nobody can be told from the difference of two pictures.
team-view-legend = What is shown
team-view-roles = Sellers and leaders apart
team-view-sellers-only = Sellers alone. Leaders are shown apart from five on, or if each of them has agreed.
team-view-both = Sellers apart, and leaders apart.
team-view-together = All together
team-view-together-about = One picture of everyone. Then the sellers are not shown by themselves, because the leaders could be had by subtraction.
team-close = Close the round and show it
team-few =
    { $count ->
        [one] { $count } seller is still missing.
       *[other] { $count } sellers are still missing.
    }
# $why is the reason below, a whole sentence or more.
team-held = { $wheel } won’t be shown this time. { $why }
team-late =
    { $count ->
        [one] Fewer than five people here are new since an earlier picture, so comparing the two pictures would give away the numbers of just those few. Wait for { $count } more newcomer.
       *[other] Fewer than five people here are new since an earlier picture, so comparing the two pictures would give away the numbers of just those few. Wait for { $count } more newcomers.
    }
team-parted = Someone from an earlier picture is missing or has different numbers now, so comparing the two pictures would give away the numbers of just a few people. The earlier picture still counts, and you can make a new one thirteen weeks after it.
team-two-pictures = What comparing two pictures could give away
team-promise = Anyone can subtract one picture from another. So in each wheel, people who first appeared together appear again only if they’re all there and their numbers are the same. Newcomers appear only if there are at least five of them. You can show other people at any time, and the same people once they all have new answers in at least three wheels.
team-memory = That’s why this browser remembers for thirteen weeks who it has shown, under the name camber.team-shown. It doesn’t keep any code. For each person and wheel it keeps one of 255 values. About eleven different sets of numbers share each value, so a value alone doesn’t tell you the numbers. If you erase what this browser keeps, you erase that too.
team-remains = That doesn’t protect against everything. If you know everyone’s numbers except one person’s, you can work out that person’s. If nearly everyone answers again and one person leaves, two pictures give a rough idea of that person’s numbers. Two browsers don’t know about each other. And if everyone agrees, one picture tells you what each of them thinks.
team-forgets = This browser doesn’t keep anything, so after a reload or in another tab this page won’t know what it has shown. Show only one picture of these people.
team-lookalikes =
    { $count ->
        [one] Code { $numbers } has the same numbers as another one in at least two wheels. If one person answered twice, take one of the two out. Either way, they count as one person toward the five a picture needs.
       *[other] Codes { $numbers } have the same numbers as others in at least two wheels. If one person answered twice, take the extra code out. Either way, codes that match count as one person toward the five a picture needs.
    }
team-closed-elsewhere =
    { $count ->
        [one] This round was shown in another tab. Its { $count } code is gone here too.
       *[other] This round was shown in another tab. Its { $count } codes are gone here too.
    }
team-removed-elsewhere = The codes that were kept were removed in another tab. The ones here are gone when you close this page.
team-kept-elsewhere = Another tab is already keeping the codes of round { $round }, so these aren’t kept. They’re gone when you close this page.

## The picture of a team

team-shown-title = Round { $round }
team-shown-lead = Means in steps of five points and half steps of the scale. They are about the week, not about a person.
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
team-spread-close = The answers are close together.
team-spread-mixed = The answers are mixed.
team-spread-far = The answers are far apart.
# $steps is a formatted number.
team-spread-number = On average { $steps } steps from their middle.
team-rated =
    { $count ->
        [one] Rated by { $count } person.
       *[other] Rated by { $count } people.
    }
team-no-figure = No figure: too few have rated this wheel.
team-held-figure = No figure: compared with an earlier picture, it would give away the numbers of just a few people.
team-car-summary = The car of this group from above, by its means.
team-car-far = { $wheel }: it is blurred, because the answers differ.
team-car-none = { $wheel }: drawn in outline, because too few have rated it.
team-car-held = { $wheel }: drawn in outline, because it isn’t shown this time.
team-car-caption = A wheel that turns outward: more pressure happens than people feel is right. Inward: more support, or less push. The blur is wide where their answers are far apart.
team-noise = With eight people, a mean is certain to about 3 points if everyone answered, and to about 10 if they stand for a larger team.
team-project = Large, for a projector
team-project-end = Back to normal size
team-csv = Save what is shown as a table (CSV)
team-next = Open another round
team-gone = The codes of this round are dropped. This picture is gone with the page, unless you print or save it.
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
team-car-out = { $wheel }: turned outward by { $degrees }°; what happens pulls toward pressure more than people feel is right.
team-car-in = { $wheel }: turned inward by { $degrees }°; what happens gives more support, or less push, than people feel is right.
team-round-first = The number of the round comes first.
team-list-more =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }

## From paper

team-paper = Type in a sheet of paper
team-paper-about = Whoever types a sheet in sees its single answers. Where people can, let them take the check themselves and hand in a code.
team-paper-whose = Whose sheet
team-paper-seller = A seller’s
team-paper-leader = A leader’s
team-paper-agrees = The sheet says that this leader agrees to be shown
team-paper-how = For each practice the two circled numbers: what happens, then what should, such as 41. An x where the box is ticked.
# $practice is a whole sentence.
team-paper-wrong = Two numbers from 0 to 6, or an x, are wanted here: “{ $practice }”
team-paper-no-wheel = No wheel has three practices with numbers, so this sheet has nothing to add.
team-paper-done = Take this sheet in

## A session with ten people

team-session-title = An hour with ten people
team-session-lead = What five or more people of a team need to see their week together, and what keeps it fair.
team-session-link = How to hold a session
team-session-prepare = What to prepare
team-prepare-1 = **Somebody who leads nobody in the room** runs it. Best is a colleague from elsewhere.
team-prepare-2 = **An invitation that can be declined**, sent some days before. Nobody asks who took part.
team-prepare-3 = **A number for the round**, such as 417, in the invitation.
team-prepare-4 = **Devices or sheets.** Each takes the check on a device of their own, about four minutes. Who would rather not fills in a blank form.
team-prepare-5 = **A hat for slips**, or a shared note that shows no author. This page is open on one device; it works without a network.
team-session-sheet-seller = Blank form for sellers
team-session-sheet-leader = Blank form for leaders
team-session-hour = The hour
team-hour-1 = **Five minutes: what this is.** Say the sentences below.
team-hour-2 = **Ten minutes: the check**, each alone. Then each looks at the twelve numbers of their own code and decides whether to hand it in.
team-hour-3 = **Five minutes: codes into the hat.** The facilitator mixes the slips and takes them in.
team-hour-4 = **Close the round and show it once.** Everybody looks for two minutes in silence.
team-hour-5 = **Thirty minutes: one wheel.** First what happens: who knows an occasion from the last three months? Then what should happen, and what would give way for it.
team-hour-6 = **Ten minutes: one thing to try** for a month, who begins, and when you look again. Then tear up the slips.
team-session-say = What to say
team-say-1 = “This is about our week, not about anyone’s work. There is no right picture.”
team-say-2 = “You may leave out any practice, and you may keep your code. You need no reason.”
team-say-3 = “I could read the twelve numbers of a code, not your answers. I do not look, and the slips are torn up at the end.”
team-say-4 = “A far-apart wheel is no mistake. It says that our weeks are different, and that is worth hearing.”
team-session-not = What not to use it for
team-not-1 = Not for pay, promotion, reviews or dismissal, and not as evidence.
team-not-2 = Not to rank teams, leaders or people, and not to compare languages or roles.
team-not-3 = Not to find out who answered what. If somebody tries, end the session.
team-not-4 = Not as a measurement: it is not validated and has no norms. It begins a conversation.
team-session-begin = To the round
