### Lo que se hace para el papel: la lección en hojas y el cuestionario en blanco.
### Títulos: a lo más 45 caracteres. Descripciones: a lo más 150.

## Acerca de

about-title = Acerca de Camber
about-lead = Una lección que se hace y un cuestionario en el que se puede confiar, para las dos personas que comparten un trimestre: quien vende y quien lidera.
about-idea = La idea
about-idea-1 = Un auto cuyas ruedas apuntan a lugares un poco distintos avanza, pero se gasta y cansa a quien lo lleva. Algo parecido ocurre cuando quien vende y quien lidera creen cosas distintas sobre qué va primero. Tiene nombre: **desalineación comercial filosófica**.
about-idea-2 = Camber pregunta por dieciséis prácticas de todos los días, dos veces cada una: con qué frecuencia pasan y con qué frecuencia sientes, con honestidad, que deberían pasar. La diferencia entre las dos respuestas es solo tuya; la medida no es lo que otra persona piensa de las ventas.
about-score = El puntaje
about-score-1 = En cada rueda se promedian las diferencias de sus cuatro prácticas, con el mismo peso para los dos lados; 100 es ninguna diferencia y 0 la mayor posible. El puntaje general es el promedio de las ruedas. El rango que lo acompaña sale de cuánto varían tus propias diferencias de una práctica a otra.
about-score-2 = Es una ayuda para conversar. No está validado ni tiene normas, así que no dice nada sobre cómo te comparas con nadie.
about-private = Tus respuestas
about-private-1 = Todo se calcula en tu navegador. No hay cuenta, ni servidor que reciba respuestas, ni cookies, ni conteo de visitas. Una vez en marcha, la página no le pide nada más a la red; a su lado, tu navegador trae una sola vez una copia de estas mismas páginas para usarlas sin red. Para leer en voz alta se usan solo voces del propio dispositivo.
about-private-alone = Todo se calcula en tu navegador. No hay cuenta, ni servidor que reciba respuestas, ni cookies, ni conteo de visitas. Una vez en marcha, Camber no le pide nada más a la red. Para leer en voz alta se usan solo voces del propio dispositivo.
about-private-2 = Las respuestas quedan en el almacenamiento de este navegador para que puedas parar y seguir. En la página del resultado puedes guardarlas como archivo o borrarlas; la página *Qué sale de este dispositivo* muestra todo lo que queda guardado.
about-private-3 = De lo que una página no te puede proteger: de alguien que use el mismo dispositivo con el mismo perfil del navegador. Para eso existe el modo de equipo compartido.
about-use = Para qué no es
about-use-1 = No es para contratar, pagar, ascender ni despedir, ni para hacer listas de nadie, ni sirve de prueba, ni puede ser una obligación. Participar es voluntario, y mostrar un resultado también.
about-source = De dónde vienen las ideas
about-source-1 = Del artículo *¿Qué es una { -topic }?* de Marcel, publicado por devandbeyond el 17 de mayo de 2016, en inglés y en español. Las palabras de aquí son nuevas; la idea de las ruedas, los pares de términos y la regla práctica sobre relaciones e ingresos son del autor.
about-source-2 = Camber es software libre con licencia MIT o Apache 2.0, la que prefieras.
about-version = Esta es la versión { $version }.
about-licenses = Las licencias de todo lo que lleva dentro
intranet-title = Ponlo en tu intranet

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
paper-title =
    { $role ->
        [leader] El cuestionario en papel, para líderes
       *[seller] El cuestionario en papel, para quien vende
    }
paper-lead = Encierra dos números en cada práctica: con qué frecuencia pasa y con qué frecuencia sientes, con honestidad, que debería pasar. Piensa en los últimos tres meses. Si no puedes saberlo, marca el cuadro y deja los dos números.
paper-score = El puntaje a mano
paper-score-1 = Anota la diferencia junto a cada práctica: lo que separa sus dos números, sin signo.
paper-score-2 = Suma las cuatro diferencias de una rueda. Si dejaste fuera una práctica, cuenta dos veces a su pareja: la primera va con la cuarta y la segunda con la tercera. Con dos fuera, la rueda no tiene puntaje.
paper-score-3 = Busca cada suma abajo: el número en negrita es la suma y el otro, el puntaje de la rueda. El puntaje de alineación es el promedio de las ruedas, de al menos tres.
paper-score-4 = Las bandas empiezan en 60, 75 y 87,5. Todo número es incierto: unos 9 puntos en el general y unos 18 en una rueda. Con respuestas al azar sale cerca de 61,9. Para el rango exacto, pasa tus respuestas al cuestionario en pantalla.
paper-notes = Notas
paper-code = Para una ronda de equipo: su número y tu código de ruedas. Si lideras: sí o no a que se te muestre aunque participen menos de cinco líderes.
