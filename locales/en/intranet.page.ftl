### The page "Put it on your intranet", for whoever looks after a site. It is written at build time and is not in the app.
### Names of directives, headers, attributes and products stay as they are.

intranet-description = Camber inside a page of your own: the lines to copy for what your page may do, the headers for your server, and a check-up.
intranet-lead = Say what your page may do, copy the lines, and let the check-up look at what your server sends. Wherever Camber stands, answers stay in the reader’s browser.

intranet-limits = What may your page do?
intranet-script = May it load a script from Camber’s folder?
intranet-wasm = Does its security policy allow WebAssembly? A page without a policy does.
intranet-far = Where does Camber’s folder lie?
intranet-lms = Is it to be a course in a learning platform?
intranet-yes = yes
intranet-no = no
intranet-here = on the same server
intranet-there = on another one

intranet-snippet = Copy this into your page
intranet-element = The lesson becomes part of your page, in your page’s language. What you put inside the element shows while the lesson loads, or if it can’t.
intranet-element-far = The lesson becomes a part of the page, in the page’s language. The hash pins this version: after an update of the folder, copy the lines anew. Camber’s server has to share its files with your page, with the header Access-Control-Allow-Origin below.
intranet-frame = A frame has a security policy of its own, so the lesson runs where the page around it allows nothing. It keeps the height you give it and scrolls.
intranet-frame-script = A frame has a security policy of its own, so the lesson runs although your page’s policy forbids it. The small script makes the frame as high as its content.
intranet-policy = If your page sends a Content-Security-Policy, these sources have to be in it:
# $file is a name such as camber-1.0.0-scorm-1.2.zip, and below camber-1.0.0.html.
intranet-platform = Take { $file } from the release and upload it unchanged. Use the 2004 package only if your platform wants that one. The platform learns who finished. It gets no score and no answer.
intranet-platform-grade = So have it count who finishes, and don’t grade. Otherwise everyone may see a 0. In Moodle, pick the grading method “Learning objects” and disable preview mode. In Open edX, turn off “Scored”.
intranet-alone = No server? Take { $file } from the release. The whole site is in that one file, and it opens from disk.
intranet-options = Attributes of the element, which also go after a # in the frame’s address (or after a ?, but a server that redirects may drop that): start (course, check, lesson or lesson/1 to lesson/8), chair (seller or leader), storage (local, session or none), theme (auto, light or dark), share-result (gives the reader a button that hands the result to your page). The element also takes lang; the frame in Spanish is es/embed.html.
intranet-copy = Copy
intranet-copied = Copied.
intranet-selected = This browser does not let pages copy here. The lines are selected: press Ctrl+C, or ⌘C.

intranet-servers = What your server should send
intranet-servers-about = Camber runs from any folder without any of this. These headers keep other sites from framing it, name the pages that may, share the files with them, and let browsers keep what never changes, but never an error. Put the addresses of your own pages in place of https://intranet.example.com. After frame-ancestors, put a space between them. For Access-Control-Allow-Origin, add each one to the list: browsers accept only one there, so the server sends the one that’s asking. Leave that header out if the page and the folder share a server.
intranet-nginx = Two maps into the part “http”, and a location into your server.
intranet-apache = As .htaccess in Camber’s folder. It needs mod_headers.
intranet-caddy = Inside your site’s block in the Caddyfile.
intranet-iis = As web.config in Camber’s folder. The other languages’ embed.html need a location each, such as es/embed.html.
intranet-cloudfront = A CloudFront function for the event “viewer response”. Below it, the upload that gives each file its type.
intranet-netlify = As _headers in the root of what you publish. These hosts send the same headers with an error, or with a page in place of a missing file, so here browsers ask again before they reuse a file. These hosts also can’t leave a header out for a single file, so only embed.html says who may frame it.
intranet-github = GitHub Pages sends no headers of yours. It shares every file with every page and lets every page frame it; what protects readers is the policy that each of Camber’s pages carries in itself. Nothing has to be set up.
intranet-sharepoint = SharePoint Online strips scripts and shows no HTML file from a library. Put Camber’s folder on another server, add that server under “HTML field security” in the site settings, and use the frame in an Embed web part.
intranet-wordpress = The block “Custom HTML” takes the lines only from users who may publish unfiltered HTML. For everybody else, put this into a small plugin and write [camber] into the page.

intranet-check = Check-up
intranet-check-about = Looks at this browser and asks this server, and no other, for the headers of four files. Nothing is sent along, and nothing is kept.
intranet-check-button = Look at what is sent
intranet-check-script = The check-up needs JavaScript.
intranet-good = In order:
intranet-todo = To do:
intranet-note = To know:
found-secure = The page comes over a secure connection, so it can be used without a network after one visit.
found-insecure = The page does not come over https. Everything works, but not without a network.
found-wasm = WebAssembly runs here.
found-wasm-policy = A security policy forbids WebAssembly here: add 'wasm-unsafe-eval' to the directive script-src.
found-wasm-none = This browser has no WebAssembly, or it is switched off. Readers with such a browser get the lesson as plain pages.
found-module = The module comes with its type, application/wasm.
found-module-type = The module does not come as application/wasm. It starts, but later. Its type is:
found-module-html = In place of the module the server sends a web page. Take Camber’s folder out of the rule that answers for unknown addresses.
found-module-missing = The server does not have the module. Copy the whole folder once more.
found-packed = The module comes compressed, as:
found-unpacked = The module comes uncompressed, three times as large. Let the server send the .br or .gz files beside it, or compress by itself.
found-header = The server sends a Content-Security-Policy with this page.
found-header-none = The server sends no Content-Security-Policy with this page. The page carries one in itself, which cannot say who may frame it.
found-frame-some = These pages may show embed.html in a frame:
found-frame-any = Every page may show embed.html in a frame. To name those that may, send frame-ancestors with it.
found-frame-none = No other page may show embed.html in a frame. Send it, alone of all files, with a frame-ancestors that names yours.
found-frame-old = No other page can show embed.html in a frame, because of the header X-Frame-Options. Send embed.html without it. Now it is:
found-cors = Pages of other servers may use the files:
found-cors-none = The files are shared with this server’s own pages only. For an element on another server, send Access-Control-Allow-Origin.
found-storage = This browser keeps answers here.
found-storage-denied = This browser lets this page keep nothing. Everything works until the page is closed.
found-unreachable = The server cannot be reached right now.
