### La página «Ponlo en tu intranet», para quien cuida un sitio. Se escribe al construir y no está en la aplicación.

intranet-description = Camber dentro de una página tuya: las líneas para copiar según lo que permite tu página, los encabezados de tu servidor y una revisión.
intranet-lead = Di qué permite tu página, copia las líneas y deja que la revisión mire qué envía tu servidor. Esté donde esté Camber, las respuestas se quedan en el navegador de quien lo usa.

intranet-limits = ¿Qué permite tu página?
intranet-script = ¿Puede cargar un script de la carpeta de Camber?
intranet-wasm = ¿Su política de seguridad permite WebAssembly? Una página sin política lo permite.
intranet-far = ¿Dónde está la carpeta de Camber?
intranet-lms = ¿Va a ser un curso en una plataforma de aprendizaje?
intranet-yes = sí
intranet-no = no
intranet-here = en el mismo servidor
intranet-there = en otro

intranet-snippet = Copia esto en tu página
intranet-element = La lección pasa a ser parte de la página, en el idioma de la página. Lo que va dentro del elemento se ve hasta que llega, y también donde no puede llegar.
intranet-element-far = La lección pasa a ser parte de la página, en el idioma de la página. El hash fija esta versión: después de actualizar la carpeta, copia las líneas otra vez. El servidor de Camber tiene que compartir sus archivos con tu página, con el encabezado Access-Control-Allow-Origin de más abajo.
intranet-frame = Un marco tiene su propia política de seguridad, así que la lección funciona donde la página que lo rodea no permite nada. Conserva la altura que le das y se desplaza por dentro.
intranet-frame-script = Un marco tiene su propia política de seguridad, así que la lección funciona aunque la de tu página lo prohíba. El pequeño script da al marco la altura de su contenido.
intranet-policy = Si tu página envía una Content-Security-Policy, estas fuentes tienen que estar en ella:
intranet-platform = Las plataformas de aprendizaje reciben un paquete. «cargo xtask dist --scorm» escribe uno para cada versión de SCORM; súbelo tal cual. A la plataforma se le dice que la lección se completó, y ni un puntaje ni una respuesta.
intranet-alone = ¿No hay ningún servidor? «cargo xtask dist --single» escribe todo en un solo archivo que se abre desde un disco.
intranet-options = Atributos del elemento, y las mismas palabras tras un ? en la dirección del marco: start (course, check, lesson o de lesson/1 a lesson/8), chair (seller o leader), storage (local, session o none), theme (auto, light o dark). El elemento acepta también lang; el marco en español es es/embed.html.
intranet-copy = Copiar
intranet-copied = Copiado.
intranet-selected = Este navegador no deja que las páginas copien aquí. Las líneas están seleccionadas: pulsa Ctrl+C o ⌘C.

intranet-servers = Qué conviene que envíe tu servidor
intranet-servers-about = Camber funciona en cualquier carpeta sin nada de esto. Estos encabezados impiden que otros sitios lo enmarquen, nombran las páginas que sí pueden, comparten los archivos con ellas y dejan que los navegadores guarden lo que nunca cambia. Pon la dirección de tu página en lugar de https://intranet.example.com, que también pueden ser varias con un espacio entre ellas, y quita la línea Access-Control-Allow-Origin si la página y la carpeta comparten servidor.
intranet-nginx = Dos map en la parte «http» y un location en tu servidor.
intranet-apache = Como .htaccess en la carpeta de Camber. Necesita mod_headers.
intranet-iis = Como web.config en la carpeta de Camber. El embed.html de cada otro idioma necesita su propio location, por ejemplo es/embed.html.
intranet-cloudfront = Una función de CloudFront para el evento «viewer response». Debajo, la subida que da a cada archivo su tipo.
intranet-github = GitHub Pages no envía encabezados tuyos. Comparte cada archivo con cualquier página y deja que cualquiera lo enmarque; lo que protege a quien lee es la política que cada página de Camber lleva dentro. No hay nada que configurar.
intranet-sharepoint = SharePoint Online quita los scripts y no muestra archivos HTML de una biblioteca. Pon la carpeta de Camber en otro servidor, agrega ese servidor en «Seguridad de campos HTML» en la configuración del sitio y usa el marco en un elemento web Insertar.
intranet-wordpress = El bloque «HTML personalizado» acepta las líneas solo de quien puede publicar HTML sin filtrar. Para las demás personas, pon esto en un pequeño plugin y escribe [camber] en la página.

intranet-check = Revisión
intranet-check-about = Mira este navegador y pide a este servidor, y a ningún otro, los encabezados de cuatro archivos. No envía nada más y no guarda nada.
intranet-check-button = Mirar qué se envía
intranet-check-script = La revisión necesita JavaScript.
intranet-good = En orden:
intranet-todo = Por hacer:
intranet-note = Para saber:
found-secure = La página llega por una conexión segura, así que después de una visita se puede usar sin red.
found-insecure = La página no llega por https. Todo funciona, pero no sin red.
found-wasm = Aquí funciona WebAssembly.
found-wasm-policy = Una política de seguridad prohíbe WebAssembly aquí: agrega 'wasm-unsafe-eval' a la directiva script-src.
found-wasm-none = Este navegador no tiene WebAssembly, o está desactivado. Quien use uno así recibe la lección como páginas sencillas.
found-module = El módulo llega con su tipo, application/wasm.
found-module-type = El módulo no llega como application/wasm. Empieza, pero más tarde. Su tipo es:
found-module-html = En lugar del módulo, el servidor envía una página web. Saca la carpeta de Camber de la regla que responde por las direcciones desconocidas.
found-module-missing = El servidor no tiene el módulo. Copia otra vez la carpeta entera.
found-packed = El módulo llega comprimido, como:
found-unpacked = El módulo llega sin comprimir, tres veces más grande. Deja que el servidor envíe los archivos .br o .gz que están a su lado, o que comprima por su cuenta.
found-header = El servidor envía una Content-Security-Policy con esta página.
found-header-none = El servidor no envía ninguna Content-Security-Policy con esta página. La página lleva una dentro, que no puede decir quién la enmarca.
found-frame-some = Estas páginas pueden mostrar embed.html en un marco:
found-frame-any = Cualquier página puede mostrar embed.html en un marco. Para nombrar las que pueden, envíalo con frame-ancestors.
found-frame-none = Ninguna otra página puede mostrar embed.html en un marco. Envíalo, solo a él entre todos los archivos, con un frame-ancestors que nombre la tuya.
found-frame-old = Ninguna otra página puede mostrar embed.html en un marco, por el encabezado X-Frame-Options. Envía embed.html sin él. Ahora es:
found-cors = Páginas de otros servidores pueden usar los archivos:
found-cors-none = Los archivos se comparten solo con las páginas de este servidor. Para un elemento en otro servidor, envía Access-Control-Allow-Origin.
found-storage = Este navegador guarda aquí las respuestas.
found-storage-denied = Este navegador no deja que esta página guarde nada. Todo funciona hasta que se cierra.
found-unreachable = Ahora no se puede llegar al servidor.
