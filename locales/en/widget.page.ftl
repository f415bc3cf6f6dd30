### What the lesson says inside another page before the app is there, and when it cannot come.
### These words stand in scripts made at build time. The app itself does not carry them.
###
### Two people read the messages of failure: the reader, who wants to go on, and whoever looks after the page,
### who wants to know what to change. One or two sentences for each.

widget-loading = The lesson is loading.
# In the console, for whoever has written the page. $known lists the words that are known.
widget-bad-value = camber-lesson: { $attribute } is “{ $value }”, which is none of: { $known }. Taken instead: { $taken }.

## When it cannot start

failure-title = The lesson cannot start here
failure-read = Read the lesson as plain pages
failure-again = Try again
failure-policy = The security policy of this page does not allow WebAssembly, on which the lesson runs. Whoever looks after the page can allow it: the word 'wasm-unsafe-eval' in the directive script-src of its Content-Security-Policy. Or put the lesson into a frame, which has a policy of its own.
# $origin is the address of a server.
failure-connect = The security policy of this page does not allow it to load { $file }. Whoever looks after the page can allow it: { $origin } in the directive connect-src of its Content-Security-Policy.
# $status is the number of the server's answer, such as 404.
failure-missing = The server does not have the file { $file } (it answers { $status }). Whoever looks after the lesson’s folder has to copy all of it once more.
failure-html = In place of the file { $file } the server sends a web page. Some servers do so for every address they do not know: the folder of the lesson has to be copied as a whole, and left out of that rule.
failure-wrong = What the server sends as { $file } is something else. Whoever looks after the lesson’s folder has to copy all of it once more, as binary files.
failure-changed = The file { $file } is not the one that belongs to this version of the lesson. Either two versions are mixed in its folder, or something on the way changes files. Whoever looks after the folder has to copy all of it once more and empty the caches.
# $page is the address of the server the page comes from.
failure-cors = The files of the lesson are on the server { $origin }, which does not share them with this page. It has to send the header Access-Control-Allow-Origin: { $page }
failure-disk = This page was opened from a disk, and browsers give such a page no other files. Open it from a server, or take the edition of the lesson that is one single file.
failure-browser = This browser is too old for the lesson, or WebAssembly is switched off in it, as some security settings do.
failure-unreachable = The server { $origin } cannot be reached right now. Is this device connected?
failure-unknown = Everything is there, and still it does not start. The console of the browser says more.
