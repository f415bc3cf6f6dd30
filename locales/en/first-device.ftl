### The page "What leaves this device".

privacy-description = A live count of what this page asks of the network, what is stored here, the rules your browser holds it to, and how to check that yourself.
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

## When it is installed like an app, in the dialogue of the browser

screenshot-phone = A rating page on a phone: one practice with its two questions
screenshot-desktop = A result: the score with its range beside the car with its four wheels

## Camber in one file

keeping-alone = This file keeps nothing: what you answer is gone when you close it, unless you save it to a file of your own.
alone-save = Save my answers to a file
alone-apology = Camber could not start in this browser. The lesson can be read here; rating and the result need script and WebAssembly.
alone-lead = This is the lesson as text. In a browser with script and WebAssembly this file also asks, scores and shows a result, without any network.
