### The page "Put it on your intranet", for whoever looks after a site. It is written at build time and is not in the app.
### Names of directives, headers, attributes and products stay as they are.

intranet-description = Put Camber inside a page of your own: the lines to copy for what your page allows, the headers for your server, and a check.
intranet-lead = Tell us what your page allows, copy the lines, and run the check on your server. Wherever you put Camber, answers stay in the reader’s browser.

intranet-limits = What does your page allow?
intranet-script = May it load a script from Camber’s folder?
intranet-wasm = Does its security policy allow WebAssembly? A page without a policy does.
intranet-far = Where is Camber’s folder?
intranet-lms = Will it be a course in a learning platform?
intranet-yes = yes
intranet-no = no
intranet-here = on the same server
intranet-there = on another server

intranet-snippet = Copy this into your page
intranet-element = The lesson becomes part of your page, in your page’s language. Readers see what you put inside the element while the lesson loads, or if it can’t.
intranet-element-far = The lesson becomes part of your page, in your page’s language. The hash pins this version, so copy the lines again after you update the folder. Camber’s server has to share its files with your page: use the header Access-Control-Allow-Origin below.
intranet-frame = An iframe has its own security policy, so the lesson runs even on a locked-down page. It keeps the height you set and scrolls inside.
intranet-frame-script = An iframe has its own security policy, so the lesson runs even if your page’s policy forbids it. The small script makes the iframe as high as its content.
intranet-policy = If your page sends a Content-Security-Policy, add these sources:
# $file is a name such as camber-1.0.0-scorm-1.2.zip, and below camber-1.0.0.html.
intranet-platform = Take { $file } from the release and upload it unchanged. Use the 2004 package only if your platform wants that one. The platform learns who finished. It gets no score and no answer.
intranet-platform-grade = So set it to track who finishes, not to grade. Otherwise everyone may see a 0. In Moodle, pick the grading method “Learning objects” and disable preview mode. In Open edX, turn off “Scored”.
intranet-alone = No server? Take { $file } from the release. The whole site is in that one file, and it opens from disk.
intranet-options = You can set these attributes on the element: start (course, check, lesson or lesson/1 to lesson/8), chair (seller or leader), storage (local, session or none), theme (auto, light or dark), share-result (gives the reader a button that passes the result to your page). For an iframe, put them after a # in its address. A ? works too, but a server that redirects may drop it. The element also takes lang. For an iframe in Spanish, use es/embed.html.
intranet-copy = Copy
intranet-copied = Copied.
intranet-selected = Your browser doesn’t let us copy here. We’ve selected the lines for you: press Ctrl+C, or ⌘C.

intranet-servers = What your server should send
intranet-servers-about = You don’t need any of this: Camber runs from any folder. With these headers, you keep other sites from framing it, name the pages that may, and share the files with them. Browsers also cache what never changes, and never an error. Replace https://intranet.example.com with the addresses of your own pages. After frame-ancestors, put a space between them. For Access-Control-Allow-Origin, add each one to the list: browsers accept only one there, so the server sends the one that’s asking. Leave that header out if the page and the folder share a server.
intranet-nginx = Put two maps into the part “http”, and a location into your server.
intranet-apache = Save this as .htaccess in Camber’s folder. You need mod_headers.
intranet-caddy = Put this inside your site’s block in the Caddyfile.
intranet-iis = Save this as web.config in Camber’s folder. Give each other language’s embed.html a location of its own, such as es/embed.html.
intranet-cloudfront = Use this CloudFront function for the event “viewer response”. Below it you see the upload that gives each file its type.
intranet-netlify = Save this as _headers in the root of what you publish. These hosts send the same headers with an error, or with a page instead of a missing file, so here browsers ask again before they reuse a file. They also can’t leave a header out for a single file, so only embed.html says who may frame it.
intranet-github = You can’t set headers on GitHub Pages. It shares every file with every page and lets every page frame it. Each of Camber’s pages carries its own policy, and that protects your readers. You don’t have to set anything up.
intranet-sharepoint = SharePoint Online strips scripts and won’t show an HTML file from a library. Put Camber’s folder on another server, add that server under “HTML field security” in the site settings, and use the iframe in an Embed web part.
intranet-wordpress = WordPress takes the lines in a “Custom HTML” block only from people who may publish unfiltered HTML. For everyone else, put this into a small plugin and write [camber] into the page.

intranet-check = Server check
intranet-check-about = We look at this browser and ask this server, and no other, for the headers of four files. We don’t send anything along, and we don’t keep anything.
intranet-check-button = Run the check
intranet-check-script = You need JavaScript for the check.
intranet-good = OK:
intranet-todo = Fix:
intranet-note = Note:
found-secure = Your page uses a secure connection, so people can use it offline after one visit.
found-insecure = Your page doesn’t use https. Everything works, but not offline.
found-wasm = WebAssembly runs here.
found-wasm-policy = Your security policy blocks WebAssembly here: add 'wasm-unsafe-eval' to script-src.
found-wasm-none = Your browser has no WebAssembly, or it’s turned off. People with such a browser get the lesson as text.
found-module = The server sends the module with its type, application/wasm.
found-module-type = The server doesn’t send the module as application/wasm, so it starts later. Its type is:
found-module-html = The server sends a web page instead of the module. Exclude Camber’s folder from the rule for unknown addresses.
found-module-missing = The server doesn’t have the module. Copy the whole folder again.
found-packed = The server compresses the module with:
found-unpacked = The server doesn’t compress the module, so it’s three times as large. Let it send the .br or .gz files next to it, or compress on its own.
found-header = The server sends a Content-Security-Policy with this page.
found-header-none = The server sends no Content-Security-Policy with this page. Ours is inside the page, where it can’t say who may frame it.
found-frame-some = These pages may show embed.html in an iframe:
found-frame-any = Any page may show embed.html in an iframe. If you want to name the pages that may, send frame-ancestors with it.
found-frame-none = No other page may show embed.html in an iframe. Send that one file with a frame-ancestors that names your page.
found-frame-old = No other page can show embed.html in an iframe, because of the header X-Frame-Options. Send embed.html without it. Right now it is:
found-cors = Pages on these other servers may use the files:
found-cors-none = The server shares the files only with its own pages. For an element on another server, send Access-Control-Allow-Origin.
found-storage = Your browser saves answers here.
found-storage-denied = Your browser doesn’t let this page save anything. Everything works until you close it.
found-unreachable = We can’t reach the server right now.
