### La página «Qué sale de este dispositivo».

privacy-description = La cuenta en vivo de lo que esta página pide a la red, lo que queda guardado aquí, las reglas que le impone tu navegador y cómo comprobarlo.
privacy-lead = De lo que respondes y escribes, nada. No hace falta creernos: esta página cuenta, muestra sus reglas y te dice cómo ponerla a prueba.
privacy-now = En este momento
# $count es un número.
privacy-asked =
    { $count ->
        [one] Desde que Camber arrancó en esta página, la página ha hecho **{ $count } petición** a la red.
       *[other] Desde que Camber arrancó en esta página, la página ha hecho **{ $count } peticiones** a la red.
    }
privacy-not-counted = Las peticiones se cuentan cuando Camber está en una página propia.
privacy-asked-about = El número es el registro del propio navegador y sigue contando mientras recorres Camber. Lo que no alcanza a ver está más abajo.
privacy-online = Tu navegador dice que tiene red.
privacy-offline = Tu navegador dice que no tiene red. Aquí todo funciona igual.
privacy-stored = Qué queda guardado aquí
# $files y $size son números.
privacy-copy = Una copia de Camber para usarlo sin red: { $files } archivos, { $size } KB.
privacy-no-copy = No hay ninguna copia de Camber para usarlo sin red.
privacy-copy-about = La copia tiene las mismas páginas para todo el mundo y ninguna respuesta tuya. Tu navegador la trae una sola vez del mismo lugar de donde vino esta página, y en otra visita mira allí si hay una más nueva. Al borrar se quita también la copia; vuelve con tu próxima visita, a menos que hayas dicho que este equipo es compartido.
privacy-try = Compruébalo
privacy-try-1 = **Desconecta.** Apaga la red, responde el cuestionario completo, lee tu resultado, imprímelo. No falta nada.
privacy-try-2 = **Observa.** Abre las herramientas para desarrolladores de tu navegador (F12), elige la vista de red, vacíala y responde. La lista sigue vacía.
privacy-try-3 = **Lee.** El código está abierto, y la lista de sumas de control junto a estos archivos dice si tienes lo que se publicó.
privacy-rules = Las reglas que tu navegador impone a esta página
privacy-rules-about = Están escritas al comienzo de cada página y las hace cumplir el navegador: solo se puede ejecutar, mostrar o pedir archivos del lugar de donde vino la página, y no se puede enviar ningún formulario.
privacy-rules-none = Aquí Camber es huésped en la página de alguien más, y rigen las reglas de esa página.
privacy-limits = Lo que esto no demuestra
privacy-limits-1 = Estas reglas frenan las peticiones silenciosas. No impiden que una página vaya a otra dirección, y en algunos navegadores tampoco toda conexión directa. Que Camber no hace ninguna de las dos cosas está probado y se puede leer en su código, pero no hay regla del navegador que lo demuestre.
privacy-limits-2 = Quien aloja estas páginas ve lo que ve todo servidor web: una dirección, una hora, qué página se abrió. La dirección de una página del cuestionario nombra la rueda y la silla, nunca una respuesta.
privacy-limits-3 = Lo que entregas por tu cuenta, un archivo, un código, una hoja impresa o una captura de pantalla, ya no depende de Camber.
privacy-limits-4 = Quien use este dispositivo con el mismo perfil del navegador puede leer lo guardado, y también una extensión del navegador que tenga permiso para leer páginas.

## Al instalarlo como aplicación, en el diálogo del navegador

screenshot-phone = Una página del cuestionario en un teléfono: una práctica con sus dos preguntas
screenshot-desktop = Un resultado: el puntaje con su rango junto al auto con sus cuatro ruedas

## Camber en un solo archivo

keeping-alone = Este archivo no guarda nada: lo que respondes se pierde al cerrarlo, a menos que lo guardes en un archivo tuyo.
alone-save = Guardar mis respuestas en un archivo
alone-apology = Camber no pudo arrancar en este navegador. Aquí se puede leer la lección; para responder y ver el resultado hacen falta script y WebAssembly.
alone-lead = Esta es la lección como texto. En un navegador con script y WebAssembly, este archivo también pregunta, calcula y muestra un resultado, sin ninguna red.
