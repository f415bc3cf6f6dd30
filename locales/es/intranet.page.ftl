### La página «Ponlo en tu intranet», para quien cuida un sitio. Se escribe al construir y no está en la aplicación.

intranet-description = Pon Camber en una página tuya o haz un curso con él: cuatro preguntas, las líneas para copiar, los encabezados y una revisión.
intranet-lead = Con cuatro respuestas te damos las líneas que necesitas. Pongas donde pongas Camber, lo que responde cada persona se queda en su navegador.

intranet-limits = Cuatro preguntas
intranet-lms = ¿Va a ser un curso en una plataforma de aprendizaje?
intranet-script = ¿Tu página puede ejecutar un script?
intranet-script-hint = Puede si te deja editar su HTML y el script no desaparece. Muchas wikis y editores de sitios los borran.
intranet-wasm = ¿Y WebAssembly?
intranet-wasm-hint = Puede si no envía ninguna Content-Security-Policy, o si en la que envía está 'wasm-unsafe-eval' dentro de script-src.
intranet-far = ¿Camber viene de un origen distinto al de tu página?
intranet-far-hint = El origen es el comienzo de la dirección, por ejemplo https://intranet.example.com. Si las dos comienzan igual, es no.
intranet-yes = sí
intranet-no = no

intranet-snippet = Copia estas líneas
intranet-element = La lección pasa a ser parte de tu página y habla su idioma. Mientras carga, o si no puede cargar, se ve el enlace que va dentro.
intranet-element-far = La lección pasa a ser parte de tu página y habla su idioma. Como el hash fija esta versión, después de cada actualización hay que copiar las líneas otra vez. Además, el servidor de Camber tiene que compartir sus archivos con tu página: lo hace el encabezado Access-Control-Allow-Origin, que está más abajo.
intranet-frame = Un iframe funciona aunque tu página no admita scripts, porque tiene su propia política de seguridad. Conserva la altura que le das y se desplaza por dentro.
intranet-frame-script = Un iframe tiene su propia política de seguridad, así que la lección funciona aunque la de tu página lo prohíba. El pequeño script le da la altura de la lección.
intranet-policy = Si tu página envía una Content-Security-Policy, agrega estas fuentes:
intranet-platform = Sube sin cambios { $file }, que viene con esta versión. Antes de publicar el curso cambia cómo lo califica tu plataforma, o puede que todo el mundo vea un 0. Los ajustes están en otra página:
intranet-alone = ¿No hay servidor? Todo el sitio está en { $file }, que viene con esta versión y se abre desde el disco.

intranet-options = Ajustes que puedes agregar
intranet-options-where = En el elemento se escriben como atributos, por ejemplo start="check", y en un iframe van después de un # en la dirección: embed.html#start=check&chair=seller. También sirve un ?, aunque un servidor que redirige puede perderlo.
intranet-option-start = Lo primero que se ve; si no lo pones, la página de inicio.
intranet-option-chair = Dice si quien lee vende o lidera. Sin eso, preguntamos.
intranet-option-storage = Cuánto tiempo guarda el navegador las respuestas: en el dispositivo, hasta cerrar la pestaña o nada.
intranet-option-theme = Los colores, que con auto siguen a tu página.
intranet-option-lang = El idioma. Si no lo pones, es el de tu página. Un iframe tiene una dirección para cada idioma, por ejemplo es/embed.html.
intranet-option-share = Le da a cada persona un botón para entregarle su resultado a tu página, que sin él no recibe ninguno.

intranet-copy = Copiar
intranet-copied = Copiado.
intranet-selected = Tu navegador no deja copiar desde aquí, pero ya seleccionamos las líneas: presiona Ctrl+C o ⌘C.

## De qué puede ser parte la página

intranet-hosts = Si usas uno de estos
intranet-hosts-about = Algunos sistemas deciden por ti qué puede hacer una página. En estos se entra así:
intranet-wordpress = Sube en Plugins el archivo { $file }, que viene con esta versión. Después agrega el bloque «Camber» a una página o escribe [camber]: el plugin trae el sitio completo y no necesitas ninguna de las líneas de arriba. Funciona desde WordPress 6.1.
intranet-sharepoint = SharePoint Online quita los scripts y no muestra archivos HTML de una biblioteca. Pon la carpeta en otro servidor, agrégalo en «Seguridad de campos HTML» (HTML field security) en la configuración del sitio y usa el iframe en un elemento web Insertar. Esto no lo pudimos probar.
intranet-teams = En Teams una pestaña es un iframe con https. En el paquete de tu aplicación pon es/embed.html como dirección del contenido y agrega el servidor de Camber a los dominios válidos. Con ese archivo envía la línea de abajo en lugar de tu frame-ancestors. Es posible que Teams muestre un aviso, porque Camber no carga el script de Microsoft. Esto no lo pudimos probar.
intranet-confluence = En Confluence Cloud agrega la macro Iframe con la dirección de es/embed.html. En Data Center alguien con permisos de administración tiene que activar antes la macro HTML, donde pones las líneas del iframe. Esto no lo pudimos probar.
intranet-mediawiki = MediaWiki solo muestra HTML con $wgRawHtml = true, y entonces quien puede editar puede poner cualquier HTML: úsalo nada más donde confíes en todas esas personas. Las líneas del iframe van entre <html> y </html>.
intranet-dokuwiki = Hasta la versión de 2022 se puede activar «htmlok», con lo que quien edita puede poner cualquier HTML. Las líneas del iframe van entre <html> y </html>. Las versiones posteriores ya no lo tienen y ahí necesitas un plugin para iframes.

intranet-servers = Qué conviene que envíe tu servidor
intranet-servers-about = Camber funciona en cualquier carpeta sin nada de esto. Los encabezados agregan tres cosas:
intranet-gain-frame = Ningún otro sitio puede mostrar Camber en un iframe, salvo las páginas que nombres.
intranet-gain-share = Un elemento en otro origen puede usar los archivos.
intranet-gain-cache = Los navegadores conservan lo que nunca cambia, pero nunca un error.
intranet-servers-names = Pon la dirección de tu página en lugar de https://intranet.example.com. En frame-ancestors caben varias, separadas con un espacio. En Access-Control-Allow-Origin solo cabe una: agrega cada una a la lista y el servidor envía la que pregunta. Si tu página y la carpeta tienen el mismo origen, quita ese encabezado.
intranet-nginx = Pon dos map en la parte «http» y un location en tu servidor.
intranet-apache = Guárdalo como .htaccess en la carpeta de Camber; necesitas mod_headers.
intranet-caddy = Ponlo en el Caddyfile, dentro del bloque de tu sitio.
intranet-iis = Guárdalo en la carpeta de Camber con el nombre web.config.
intranet-cloudfront = Usa esta función de CloudFront para el evento «viewer response». Debajo está la subida, que le da su tipo a cada archivo.
intranet-netlify = Guárdalo como _headers en la raíz de lo que publicas. Estos servicios envían los mismos encabezados con un error o con una página en lugar de un archivo que falta; por eso aquí el navegador vuelve a preguntar antes de usar un archivo guardado. Tampoco pueden quitar un encabezado en un solo archivo, así que solo embed.html dice quién puede mostrarlo en un iframe.
intranet-github = En GitHub Pages no puedes poner encabezados: comparte cada archivo con cualquier página y deja que cualquiera lo muestre en un iframe. A quien lee lo protege la política que cada página de Camber lleva dentro, así que no tienes que configurar nada.

intranet-upgrade = Actualizar en tres pasos
intranet-upgrade-about = Esta es la versión { $version }. Al actualizar, nadie pierde sus respuestas.
intranet-upgrade-folder = Cambia la carpeta vieja por la nueva, con todos los archivos a la vez.
intranet-upgrade-lines = Si tus líneas llevan un hash, cópialas otra vez, porque cambia con cada versión.
intranet-upgrade-check = Haz la revisión de abajo.

intranet-check = Revisión
intranet-check-about = Miramos este navegador y le pedimos a este servidor, y a ningún otro, los encabezados de cuatro archivos, sin enviar ni guardar nada más.
intranet-check-button = Revisar
intranet-check-script = Para la revisión necesitas JavaScript.
intranet-good = Bien:
intranet-todo = Por hacer:
intranet-note = Nota:
found-secure = Abriste esta página con https, así que los navegadores pueden guardar una copia y abrirla sin conexión.
found-loopback = Abriste esta página en la misma máquina donde está. Los navegadores confían en eso como en https, así que no sabemos cómo llega el resto de la gente:
found-insecure = Abriste esta página sin https: todo funciona, menos el uso sin conexión.
found-wasm = En esta página y en tu navegador funciona WebAssembly. Una página tuya puede tener otra política.
found-wasm-policy = Tu política de seguridad bloquea WebAssembly en esta página: agrega 'wasm-unsafe-eval' a script-src.
found-wasm-none = Tu navegador no tiene WebAssembly o lo tiene desactivado. Quien use uno así recibe la lección como texto.
found-module = El servidor envía el módulo con su tipo, application/wasm.
found-module-type = El servidor no envía el módulo como application/wasm y por eso empieza más tarde. Su tipo es:
found-module-html = El servidor envía una página web en lugar del módulo. Excluye la carpeta de Camber de la regla para direcciones desconocidas.
found-module-missing = El servidor no tiene el módulo. Vuelve a copiar la carpeta completa.
found-packed = El servidor comprime el módulo con:
found-unpacked = Al pedirle los encabezados del módulo, el servidor no dice que lo comprima. Si nunca lo hace, la descarga pesa el triple; para evitarlo, que envíe el archivo .br o .gz de al lado.
found-header = El servidor envía una Content-Security-Policy con esta página.
found-header-none = El servidor no envía ninguna Content-Security-Policy con esta página. La nuestra va dentro, y desde ahí no puede decir quién la muestra en un iframe.
found-frame-some = Estas páginas pueden mostrar embed.html en un iframe:
found-frame-any = El servidor no limita quién puede mostrar embed.html en un iframe. Si quieres nombrar las páginas que pueden, envíalo con frame-ancestors.
found-frame-none = Ninguna otra página puede mostrar embed.html en un iframe. Envía ese archivo, y solo ese, con un frame-ancestors que nombre la tuya.
found-frame-old = Ninguna otra página puede mostrar embed.html en un iframe, por el encabezado X-Frame-Options. Envía embed.html sin él; ahora es:
found-cors = Las páginas de estos otros orígenes pueden usar los archivos:
found-cors-none = A esta página el servidor no le envió ningún Access-Control-Allow-Origin. Es lo normal si lo elige de una lista, porque solo se lo envía a páginas de otro origen. Sin ese encabezado, un elemento en otro origen no carga.
found-storage = Tu navegador acaba de guardar algo aquí y de borrarlo: puede guardar respuestas.
found-storage-denied = Tu navegador no deja que esta página guarde nada, pero todo funciona hasta que la cierres.
found-unreachable = En este momento no logramos llegar al servidor.
