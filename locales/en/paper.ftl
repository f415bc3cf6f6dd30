### What is made for paper: the lesson as a handout, and the check as a blank form.
### Titles: at most 45 characters. Descriptions: at most 150.

## About

about-title = About Camber
about-lead = A lesson one does and a check one can trust, for the two people who share a quarter: the seller and the sales leader.
about-idea = The idea
about-idea-1 = A car whose wheels point in slightly different directions still moves, but it wears and it tires the one at the wheel. Something similar happens when a seller and a sales leader hold different beliefs about what comes first. It has a name: **selling philosophical misalignment**.
about-idea-2 = Camber asks about sixteen everyday practices, each twice: how often it happens, and how often you honestly feel it should. The gap between the two answers is yours alone; nobody else’s idea of good selling is the yardstick.
about-score = The score
about-score-1 = For each wheel the gaps of its four practices are averaged, both sides weighing the same; 100 means no gap at all, 0 the widest possible. The overall score is the mean of the wheels. The range beside it comes from how much your own gaps differ from practice to practice.
about-score-2 = It is an aid for a conversation. It has not been validated and has no norms, so it says nothing about how you compare with anyone.
about-private = Your answers
about-private-1 = Everything is computed in your browser. There is no account, no server that takes answers, no cookie and no counting of visitors. Once started, the page asks the network for nothing more; beside it your browser fetches, once, a copy of these same pages for use without a network. To read aloud, only voices of the device itself are used.
# Inside another page, and in the one file: no copy is fetched there.
about-private-alone = Everything is computed in your browser. There is no account, no server that takes answers, no cookie and no counting of visitors. Once started, Camber asks the network for nothing more. To read aloud, only voices of the device itself are used.
about-private-2 = Answers are kept in this browser’s own storage so that you can stop and go on. You can save them as a file or erase them on the result page; the page *What leaves this device* shows all that is stored.
about-private-3 = What a page cannot protect you from: somebody who uses the same device and the same browser profile. For that there is the mode for a shared computer.
about-use = What it is not for
about-use-1 = Not for hiring, pay, promotion or dismissal, not for ranking anyone, not as evidence, and never as a duty. Taking part is voluntary, and so is showing a result.
about-source = Where the ideas come from
about-source-1 = From the article *What is a { -topic }?* by Marcel, published by devandbeyond on May 17, 2016, in English and Spanish. The words here are new; the idea of the wheels, the pairs of terms and the rule of thumb on relationships and revenue are the author’s.
about-source-2 = Camber is free software under the MIT or the Apache 2.0 license, as you choose.
# $version is a number such as 1.2.0.
about-version = This is version { $version }.
# Leads to the licenses of all software in Camber, a long text in English.
about-licenses = The licenses of everything in it
# The title of the page for whoever looks after a site, and the link to it.
intranet-title = Put it on your intranet

privacy-lead = Of what you answer and write, nothing. You need not take our word: this page counts, shows its rules, and says how you can test it.
privacy-now = Right now
# $count is a number.
privacy-asked =
    { $count ->
        [one] Since Camber started on this page, the page has made **{ $count } request** to the network.
       *[other] Since Camber started on this page, the page has made **{ $count } requests** to the network.
    }
privacy-not-counted = Requests are counted where Camber runs on a page of its own.
privacy-asked-about = The number is the browser’s own record and goes on counting while you move through Camber. What it cannot see is listed further down.
privacy-online = Your browser says that it has a network.
privacy-offline = Your browser says that it has no network. Everything here works all the same.
privacy-stored = What is stored here
# $files and $size are counts.
privacy-copy = A copy of Camber for use without a network: { $files } files, { $size } KB.
privacy-no-copy = There is no copy of Camber for use without a network.
privacy-copy-about = The copy holds the same pages for everybody and none of your answers. Your browser fetches it once from where this page came from, and on a later visit looks there whether there is a newer one. Erasing takes the copy away too; it comes back with your next visit, unless you have said that this computer is shared.
privacy-try = See for yourself
privacy-try-1 = **Pull the plug.** Switch your network off, take the whole check, read your result, print it. Nothing is missing.
privacy-try-2 = **Watch.** Open your browser’s developer tools (F12), choose the network view, clear it, and answer. The list stays empty.
privacy-try-3 = **Read.** The source is open, and the list of checksums beside these files says whether you have what was published.
privacy-rules = The rules your browser holds this page to
privacy-rules-about = Written at the top of every page, kept by the browser: only files from where this page came from may run, be shown or be asked for; no form may be sent.
privacy-rules-none = Here Camber is a guest in somebody else’s page, and that page’s rules hold.
privacy-limits = What this does not prove
privacy-limits-1 = Such rules stop silent requests. They do not stop a page from going to another address, and in some browsers not every direct connection. That Camber does neither is tested and can be read in its source, but no rule of the browser proves it.
privacy-limits-2 = Whoever hosts these pages sees what every web server sees: an address, a time, which page was opened. The address of a rating page names the wheel and the chair, never an answer.
privacy-limits-3 = What you hand over yourself, a file, a code, a printed page or a screenshot, is out of Camber’s hands.
privacy-limits-4 = Somebody who uses this device with the same browser profile can read what is stored, and so can a browser extension that may read pages.
paper-title =
    { $role ->
        [leader] The check on paper, for a sales leader
       *[seller] The check on paper, for a seller
    }
paper-lead = Circle two numbers for each practice: how often it happens, and how often you honestly feel it should. Think of the last three months. Where you can’t tell, tick the box and leave both numbers.
paper-score = The score by hand
paper-score-1 = Write the gap beside each practice: the difference between its two numbers, without a sign.
paper-score-2 = Add up the four gaps of a wheel. Where one practice was left out, count its partner twice: the first and the fourth belong together, and so do the second and the third. With two left out, the wheel has no score.
paper-score-3 = Look up each sum below: the bold number is the sum, the other one is the wheel’s score. The alignment score is the mean of the wheels, of three at least.
paper-score-4 = Bands begin at 60, 75 and 87.5. A number is uncertain: by some 9 points for all wheels, by some 18 for one. Random answers give about 61.9. For the exact range, enter your answers in the check.
paper-notes = Notes
paper-code = For a team round: its number, and your wheel code. If you lead: yes or no to being shown though fewer than five leaders take part.
