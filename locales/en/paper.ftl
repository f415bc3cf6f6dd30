### What is made for paper: the lesson as a handout, and the check as a blank form.
### Titles: at most 45 characters. Descriptions: at most 150.

## About

about-title = About Camber
about-lead = A lesson you play and a self-check you can trust, for two people with the same target: the seller and the sales leader.
about-idea = The idea
about-idea-1 = A car with crooked wheels still moves, but it wears out the tires and the driver. The same happens when a seller and a sales leader believe different things about what comes first. It has a name: **selling philosophical misalignment**.
about-idea-2 = When the two of you want different things from the same week, your week isn’t the week you want. Camber measures that gap. It gives you sixteen statements and asks you twice: how often it happens, and how often it should. We don’t measure you against anyone’s idea of good selling. You’re the yardstick.
about-score = The score
about-score-1 = For each wheel, we average the gaps of its four statements, and both sides count the same. With no gap at all you get 100, and with the biggest gaps possible you get 0. The overall score is the average of your wheels. We work out the range from how much your own gaps vary.
about-score-2 = Use it for a talk, never for a file. We haven’t validated it and we have no norms, so it can’t tell you how you compare with anyone.
about-score-3 = If you answered at random, you’d get about 61.9. The range leaves out the mood of the day, so don’t read much into a point or two.
about-private = Your answers
about-private-1 = We compute everything in your browser. There’s no account, no server that gets your answers, no cookie, and nobody counts visitors. After Camber opens, it downloads one thing: a copy of itself to use offline. It reads aloud only with voices on your device.
# Inside another page, and in the one file: no copy is fetched there.
about-private-alone = We compute everything in your browser. There’s no account, no server that gets your answers, no cookie, and nobody counts visitors. Once it’s open, Camber doesn’t use the network. It reads aloud only with voices on your device.
about-private-2 = Your browser keeps your answers, so you can stop and come back. On the result page you can save them to a file or erase them. The page *What leaves this device* shows you everything that’s stored.
about-private-3 = We can’t protect you from someone who uses the same device and browser profile. If that could happen, tell us on the result page that the device is shared.
about-use = What it isn’t for
about-use-1 = Don’t use it to hire, pay, promote, fire or rank anyone, or as evidence. Don’t make anyone take it. You decide whether you take part, and whether you show your result.
about-source = Where the ideas come from
about-source-1 = We took them from the article *What is a { -topic }?* by Marcel, published by devandbeyond on May 17, 2016, in English and Spanish. The author came up with the wheels, the pairs of terms and the rule of thumb about relationships and revenue. We wrote the words ourselves.
about-source-2 = Camber is free software under the MIT or Apache 2.0 license, your choice.
# $version is a number such as 1.2.0.
about-version = This is version { $version }.
# Leads to the licenses of all software in Camber, a long text in English.
about-licenses = The licenses of everything in it
# The title of the page for whoever looks after a site, and the link to it.
intranet-title = Put it on your intranet
platform-title = In your learning platform

privacy-lead = Nothing you answer or write leaves this device unless you pass it on. Don’t take our word for it: this page counts requests, shows its rules and tells you how to test it.
privacy-now = Right now
# $count is a number.
privacy-asked =
    { $count ->
        [one] Since you opened this page, it’s made **{ $count } request** to the network.
       *[other] Since you opened this page, it’s made **{ $count } requests** to the network.
    }
privacy-not-counted = We only count requests when Camber runs on a page of its own.
privacy-asked-about = Your browser keeps this count and goes on counting while you move through Camber. Further down, we list what it can’t see.
privacy-online = Your browser says you’re online.
privacy-offline = Your browser says you’re offline. Everything here still works.
privacy-stored = What’s stored here
# $files and $size are counts.
privacy-copy = A copy of Camber to use offline: { $files } files, { $size } KB.
privacy-no-copy = There’s no copy of Camber to use offline.
privacy-copy-about = The copy is the same for everyone and holds none of your answers. Your browser downloads it once and later checks for a newer one. When you erase everything, the copy goes too. It comes back on your next visit, unless you’ve told us the device is shared.
privacy-try = See for yourself
privacy-try-1 = **Pull the plug.** Turn off your Wi-Fi and your data, take the whole self-check, read your result and print it. You won’t miss a thing.
privacy-try-2 = **Watch.** Open your browser’s developer tools (F12), go to the network tab, clear it and answer. The list stays empty.
privacy-try-3 = **Read.** Our source is open. Next to these files you’ll find checksums, so you can see whether you have what we published.
privacy-rules = The rules your browser enforces here
privacy-rules-about = They’re written at the top of every page, and your browser enforces them. Only files from this site may run, be shown or be requested. No form may be sent.
privacy-rules-none = Here Camber is part of another site, so that site’s rules apply.
privacy-limits = What this doesn’t prove
privacy-limits-1 = These rules stop hidden requests. They don’t stop a page from sending you to another address, and in some browsers they don’t stop every direct connection. Camber does neither. We test that and you can read it in our source, but no browser rule proves it.
privacy-limits-2 = Whoever hosts these pages sees what every web server sees: an address, a time and which page you opened. While you answer, that address names the wheel and your chair, never an answer.
privacy-limits-3 = Once you share a file, a code, a printout or a screenshot, we can’t protect it.
privacy-limits-4 = Someone who uses this device with the same browser profile can read what’s stored here. So can a browser extension that’s allowed to read pages.
paper-title =
    { $role ->
        [leader] The self-check on paper, for a sales leader
       *[seller] The self-check on paper, for a seller
    }
paper-lead = For each statement, circle two numbers: how often it happens, and how often it should. If you can’t tell, check the box and skip the numbers.
paper-score = The score by hand
paper-score-1 = Next to each statement, write the gap: the bigger number minus the smaller.
paper-score-2 = Add up the four gaps of a wheel. Did you skip one? Count its partner twice: first goes with fourth, second with third. If you skipped two, the wheel has no score.
paper-score-3 = Find each sum below. The bold number is your sum, and next to it you see the wheel’s score. Average at least three wheels, and you have your alignment score.
paper-score-4 = A new band begins at 60, 75 and 87.5. Give or take some 9 points for the average, and some 18 for one wheel. If you answered at random, you’d get about 61.9. For your exact range, enter your answers in the self-check.
paper-notes = Notes
paper-code = For a team round, write down its number and your wheel code. If you lead: may we show leaders on their own when fewer than five take part? Yes / No
