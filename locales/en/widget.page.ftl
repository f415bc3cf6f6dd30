### What the lesson says inside another page before the app is there, and when it cannot come.
### These words stand in scripts made at build time. The app itself does not carry them.
###
### Two people read the messages of failure: the reader, who wants to go on, and whoever looks after the page,
### who wants to know what to change. One or two sentences for each.

widget-loading = Loading the lesson…
# In the console, for whoever has written the page. $known lists the words that are known.
widget-bad-value = camber-lesson: { $attribute }=“{ $value }” isn’t valid. Use one of these: { $known }. For now, we use “{ $taken }”.

## When it cannot start

failure-title = The lesson couldn’t start
failure-read = Read the text version
failure-again = Try again
failure-policy = This page’s security policy blocks WebAssembly, and the lesson needs it. Site admin: add 'wasm-unsafe-eval' to script-src in your Content-Security-Policy, or put the lesson in an iframe.
# $origin is the address of a server.
failure-connect = This page’s security policy blocked { $file }. Site admin: add { $origin } to connect-src in your Content-Security-Policy.
# $status is the number of the server's answer, such as 404.
failure-missing = The server doesn’t have a file we need: { $file } (error { $status }). Site admin: copy the whole lesson folder again.
failure-html = The server sent a web page instead of { $file }. Some servers do that for addresses they don’t know. Site admin: copy the whole lesson folder, and exclude it from that rule.
failure-wrong = The server sent something else instead of { $file }. Site admin: copy the whole lesson folder again, in binary mode.
failure-changed = { $file } doesn’t match this version of the lesson. Either someone mixed two versions, or something changes files on the way. Site admin: copy the whole folder again and clear the caches.
# $page is the address of the server the page comes from.
failure-cors = The lesson’s files are on { $origin }, and that server doesn’t let this page use them. Site admin: send this header there: Access-Control-Allow-Origin: { $page }
failure-disk = You opened this page from your disk, and there the browser blocks the other files it needs. Open it from a server, or use the single-file edition.
failure-browser = Your browser is too old for the lesson, or WebAssembly is turned off. Some security settings do that.
failure-unreachable = We can’t reach the server { $origin }. Are you online?
failure-unknown = The lesson didn’t start, and we can’t tell why. Site admin: you’ll find details in the browser console.
