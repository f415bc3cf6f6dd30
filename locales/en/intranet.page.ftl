### The page "Put it on your intranet", for whoever looks after a site. It is written at build time and is not in the app.
### Names of directives, headers, attributes and products stay as they are.

intranet-description = Put Camber inside a page of your own, or make a course of it: four questions, the lines to copy, the headers to send, and a check.
intranet-lead = Answer four questions and copy the lines. Wherever you put Camber, answers stay in the reader’s browser.

intranet-limits = Four questions
intranet-lms = Will people open it as a course in a learning platform?
intranet-script = Can your page run a script?
intranet-script-hint = If you can edit its HTML and a script stays in it, yes. Many wikis and site builders take scripts out.
intranet-wasm = Can it run WebAssembly?
intranet-wasm-hint = If your page sends no Content-Security-Policy, yes. If it sends one, look for 'wasm-unsafe-eval' in script-src.
intranet-far = Does Camber come from another origin than your page?
intranet-far-hint = The origin is how an address starts: https://intranet.example.com. If both start the same way, say no.
intranet-yes = yes
intranet-no = no

intranet-snippet = Copy these lines
intranet-element = The lesson becomes part of your page and takes its language. People see the link inside while the lesson loads, or if it can’t.
intranet-element-far = The lesson becomes part of your page and takes its language. The hash pins this version, so copy the lines again after you upgrade. Camber’s server has to share its files with your page. You’ll find that header, Access-Control-Allow-Origin, below.
intranet-frame = An iframe works where scripts don’t, because it has a security policy of its own. It keeps the height you set and scrolls inside.
intranet-frame-script = An iframe has a security policy of its own, so the lesson runs even if your page’s policy forbids it. The small script makes it as tall as the lesson.
intranet-policy = If your page sends a Content-Security-Policy, add these sources:
# $file is a name such as camber-1.0.0-scorm-1.2.zip, and below camber-1.0.0.html.
intranet-platform = Take { $file } from the release and upload it unchanged. Before you publish the course, change how your platform grades it, or everyone may see a 0. We’ve put the settings on a page of their own:
intranet-alone = No server? Take { $file } from the release. The whole site is in that one file, and it opens from disk.

intranet-options = Settings you can add
intranet-options-where = On the element, write them as attributes, such as start="check". In an iframe, put them after a # in the address, such as embed.html#start=check&chair=seller. A ? works too, but a server that redirects may drop it.
intranet-option-start = What people see first. Without it, they see the start page.
intranet-option-chair = Whose chair it is. Without it, we ask.
intranet-option-storage = How long the browser keeps answers: on the device, until people close the tab, or not at all.
intranet-option-theme = The colors. With auto, they follow your page.
intranet-option-lang = The language. Without it, we take your page’s. An iframe has an address for each language instead, such as es/embed.html.
intranet-option-share = People get a button that hands their result to your page. Without it, your page gets none.

intranet-copy = Copy
intranet-copied = Copied.
intranet-selected = Your browser doesn’t let us copy here. We’ve selected the lines for you: press Ctrl+C, or ⌘C.

## What the page may be part of

intranet-hosts = If you use one of these
intranet-hosts-about = Some systems decide for you what a page can do. This is the way in for each of them.
# $file is a name such as camber-1.0.0-wordpress.zip.
intranet-wordpress = Take { $file } from the release and upload it under Plugins. Then add the block “Camber” to a page, or write [camber]. The plugin brings the whole site with it, so you need none of the lines above. It works from WordPress 6.1.
intranet-sharepoint = SharePoint Online takes scripts out and won’t show an HTML file from a library. Put Camber’s folder on another server. In the site settings, add that server under “HTML field security”. Then use the iframe in an Embed web part. We couldn’t try this one ourselves.
intranet-teams = A tab in Teams is an iframe on https. In your app package, make embed.html the content address and add Camber’s server to the valid domains. Send the line below with embed.html instead of your own frame-ancestors. Teams may show a warning, because Camber doesn’t load Microsoft’s script. We couldn’t try this one ourselves.
intranet-confluence = In Confluence Cloud, add the Iframe macro and give it the address of embed.html. In Data Center, an admin has to turn on the HTML macro first. Then you can use the iframe’s lines in it. We couldn’t try this one ourselves.
intranet-mediawiki = MediaWiki shows HTML only with $wgRawHtml = true, and then anyone who can edit can add any HTML. So use it only on a wiki where you trust every editor. Put the iframe’s lines between <html> and </html>.
intranet-dokuwiki = Up to the 2022 release, an admin can turn on “htmlok”. Then you put the iframe’s lines between <html> and </html>, and anyone who can edit can add any HTML. Later releases don’t have that switch, so you need a plugin for iframes.

intranet-servers = What your server should send
intranet-servers-about = You don’t need any of this, because Camber runs from any folder. With these headers you get three more things:
intranet-gain-frame = No other site can show Camber in an iframe, except the pages you name.
intranet-gain-share = An element on another origin can use the files.
intranet-gain-cache = Browsers keep what never changes, and never keep an error.
intranet-servers-names = Replace https://intranet.example.com with the address of your own page. After frame-ancestors you can name several, with a space between them. Access-Control-Allow-Origin takes only one, so add each to the list and your server sends the one that asks. Leave that header out if your page and the folder share an origin.
intranet-nginx = Put two maps into the part “http”, and a location into your server.
intranet-apache = Save this as .htaccess in Camber’s folder. You need mod_headers.
intranet-caddy = Put this inside your site’s block in the Caddyfile.
intranet-iis = Save this as web.config in Camber’s folder.
intranet-cloudfront = Use this CloudFront function for the event “viewer response”. Below it you see the upload that gives each file its type.
intranet-netlify = Save this as _headers in the root of what you publish. These hosts send the same headers with an error, or with a page instead of a missing file, so here browsers ask again before they reuse a file. They also can’t leave a header out for a single file, so only embed.html says who may frame it.
intranet-github = You can’t set headers on GitHub Pages. It shares every file with every page and lets every page frame it. Each of Camber’s pages carries its own policy, and that protects your readers. You don’t have to set anything up.

intranet-upgrade = Upgrade in three steps
intranet-upgrade-about = You’re looking at version { $version }. People keep their answers when you upgrade.
intranet-upgrade-folder = Put the new folder in the place of the old one, all files at once.
intranet-upgrade-lines = Copy your lines again if they have a hash in them. It changes with every version.
intranet-upgrade-check = Run the check below.

intranet-check = Server check
intranet-check-about = We look at this browser and ask this server, and no other, for the headers of four files. We send nothing along, and keep nothing.
intranet-check-button = Run the check
intranet-check-script = You need JavaScript for the check.
intranet-good = OK:
intranet-todo = Fix:
intranet-note = Note:
found-secure = You opened this page over https, so browsers may keep a copy and open it offline.
# Followed by the address, such as http://127.0.0.1:8080.
found-loopback = You opened this page on the machine it’s on. Browsers trust that like https, so this doesn’t tell us how other people reach it:
found-insecure = You opened this page without https. Everything works, but not offline.
found-wasm = WebAssembly runs on this page, in your browser. A page of yours may have another policy.
found-wasm-policy = Your security policy blocks WebAssembly on this page. Add 'wasm-unsafe-eval' to script-src.
found-wasm-none = Your browser has no WebAssembly, or it’s turned off. People with such a browser get the lesson as text.
found-module = The server sends the module with its type, application/wasm.
found-module-type = The server doesn’t send the module as application/wasm, so it starts later. Its type is:
found-module-html = The server sends a web page instead of the module. Exclude Camber’s folder from the rule for unknown addresses.
found-module-missing = The server doesn’t have the module. Copy the whole folder again.
found-packed = The server compresses the module with:
found-unpacked = We asked for the module’s headers, and the server doesn’t say that it compresses the module. If it never does, people download three times as much. Let it send the .br or .gz file next to it.
found-header = The server sends a Content-Security-Policy with this page.
found-header-none = The server sends no Content-Security-Policy with this page. Ours is inside the page, where it can’t say who may frame it.
found-frame-some = These pages may show embed.html in an iframe:
found-frame-any = The server doesn’t limit who may show embed.html in an iframe. If you want to name the pages that may, send frame-ancestors with it.
found-frame-none = No other page may show embed.html in an iframe. Send that one file with a frame-ancestors that names your page.
found-frame-old = No other page can show embed.html in an iframe, because of the header X-Frame-Options. Send embed.html without it. Right now it is:
found-cors = Pages on these other origins may use the files:
found-cors-none = The server sent this page no Access-Control-Allow-Origin. If it picks from a list, that’s normal: only a page on another origin gets one. Without that header, an element on another origin doesn’t load.
found-storage = Your browser just saved something here and removed it again, so it can save answers.
found-storage-denied = Your browser doesn’t let this page save anything. Everything works until you close it.
found-unreachable = We can’t reach the server right now.
