### Lo que se hace para el papel: la lección en hojas y el cuestionario en blanco.
### Títulos: a lo más 45 caracteres. Descripciones: a lo más 150.

## Acerca de

about-title = Acerca de Camber
about-lead = Una lección que se juega y un cuestionario confiable, para dos personas con la misma meta: quien vende y su líder.
about-idea = La idea
about-idea-1 = Un auto con las ruedas torcidas avanza, pero gasta los neumáticos y cansa a quien maneja. Pasa algo parecido cuando quien vende y quien lidera creen cosas distintas sobre qué va primero, y eso tiene nombre: **desalineación comercial filosófica**.
about-idea-2 = Cuando cada quien quiere algo distinto de la misma semana, tu semana deja de ser la que quieres. Esa diferencia es lo que mide Camber: te muestra dieciséis frases y pregunta con qué frecuencia pasa cada una y con qué frecuencia debería pasar. No te medimos con la idea que otros tienen de vender bien, sino con la tuya.
about-score = El puntaje
about-score-1 = En cada rueda promediamos las diferencias de sus cuatro frases, y los dos lados pesan lo mismo. Sin ninguna diferencia son 100 puntos; con la mayor posible, 0. El puntaje general es el promedio de tus ruedas y el rango depende de cuánto varían tus diferencias.
about-score-2 = Sirve para conversar, nunca para un expediente. Como no está validado ni tiene valores de referencia, no dice cómo estás frente a los demás.
about-score-3 = Respondiendo al azar saldrían unos 61,9 puntos. Además, el rango no cuenta el ánimo del día, así que un punto más o menos no dice nada.
about-private = Tus respuestas
about-private-1 = Todo se calcula en tu navegador: no hay cuenta, ni servidor que reciba respuestas, ni cookies, ni conteo de visitas. Al abrirse, Camber solo descarga una copia de sus páginas para usarlas sin conexión. Para leer en voz alta se usan las voces de tu dispositivo.
about-private-alone = Todo se calcula en tu navegador: no hay cuenta, ni servidor que reciba respuestas, ni cookies, ni conteo de visitas. Una vez abierto, Camber no usa la red. Para leer en voz alta se usan las voces de tu dispositivo.
about-private-2 = Tu navegador guarda las respuestas para que puedas parar y volver. En la página del resultado puedes pasarlas a un archivo o borrarlas, y en *Qué sale de este dispositivo* ves todo lo que hay guardado.
about-private-3 = No podemos protegerte de alguien que use el mismo dispositivo con el mismo perfil del navegador; si eso puede pasar, marca en la página del resultado que el dispositivo es compartido.
about-use = Para qué no sirve
about-use-1 = No lo uses para contratar, pagar, ascender, despedir ni comparar a nadie, ni como prueba de nada. Tampoco obligues a nadie a responderlo: cada quien decide si participa y si muestra su resultado.
about-source = De dónde vienen las ideas
about-source-1 = Salen del artículo *¿Qué es una { -topic }?* de Marcel, que devandbeyond publicó en inglés y en español el 17 de mayo de 2016. Del autor son la idea de las ruedas, los pares de términos y la regla práctica sobre relaciones e ingresos; las palabras son nuestras.
about-source-2 = Camber es software libre con licencia MIT o Apache 2.0, la que prefieras.
about-version = Esta es la versión { $version }.
about-licenses = Las licencias de todo lo que lleva dentro
intranet-title = Ponlo en tu intranet
platform-title = En tu plataforma de aprendizaje

privacy-lead = Nada de lo que respondes o escribes sale de este dispositivo si tú no lo compartes. No hace falta que nos creas: esta página cuenta las peticiones, muestra sus reglas y te dice cómo comprobarlo.
privacy-now = En este momento
# $count es un número.
privacy-asked =
    { $count ->
        [one] Desde que abriste esta página, Camber hizo **{ $count } petición** a la red.
       *[other] Desde que abriste esta página, Camber hizo **{ $count } peticiones** a la red.
    }
privacy-not-counted = Solo contamos las peticiones cuando Camber está en una página propia.
privacy-asked-about = La cuenta la lleva tu navegador, y sigue mientras recorres Camber. Más abajo está lo que no alcanza a ver.
privacy-online = Tu navegador dice que tienes conexión.
privacy-offline = Tu navegador dice que no tienes conexión, pero aquí todo funciona igual.
privacy-stored = Qué queda guardado aquí
# $files y $size son números.
privacy-copy = Una copia de Camber para usarlo sin conexión: { $files } archivos, { $size } KB.
privacy-no-copy = No hay ninguna copia de Camber para usarlo sin conexión.
privacy-copy-about = La copia es igual para todos y no lleva ninguna respuesta tuya. Tu navegador la descarga una sola vez y después mira si hay otra más nueva. Cuando borras todo, también se borra; en tu próxima visita vuelve, salvo que hayas marcado el dispositivo como compartido.
privacy-try = Compruébalo
privacy-try-1 = **Desconéctate.** Apaga el wifi y los datos, responde todo el cuestionario, lee tu resultado, imprímelo: no falta nada.
privacy-try-2 = **Observa.** Abre las herramientas para desarrolladores de tu navegador (F12), vacía la pestaña de red y responde: la lista sigue vacía.
privacy-try-3 = **Lee:** el código es abierto, y junto a estos archivos hay una lista de sumas de control para que veas si tienes lo mismo que publicamos.
privacy-rules = Las reglas que tu navegador hace cumplir aquí
privacy-rules-about = Están al comienzo de cada página y tu navegador las hace cumplir: solo se ejecutan, se muestran o se piden archivos de este sitio, y no se envía ningún formulario.
privacy-rules-none = Aquí Camber está dentro de otro sitio, y valen las reglas de ese sitio.
privacy-limits = Lo que esto no demuestra
privacy-limits-1 = Estas reglas frenan las peticiones ocultas. Lo que no impiden es que una página te mande a otra dirección ni, en algunos navegadores, toda conexión directa. Camber no hace ninguna de las dos cosas: lo probamos y lo puedes leer en el código, aunque ninguna regla lo demuestre.
privacy-limits-2 = Quien aloja estas páginas ve lo mismo que cualquier servidor web: una dirección, una hora y qué página abriste. Mientras respondes, la dirección de la página dice la rueda y si vendes o lideras, nunca una respuesta.
privacy-limits-3 = Lo que compartes tú (un archivo, un código, una hoja impresa, una captura) ya no lo podemos proteger.
privacy-limits-4 = Otra persona con el mismo perfil del navegador puede leer lo que hay guardado aquí, igual que una extensión con permiso para leer páginas.
paper-title =
    { $role ->
        [leader] El cuestionario en papel, para líderes
       *[seller] El cuestionario en papel, para quien vende
    }
paper-lead = En cada frase, encierra dos números: con qué frecuencia pasa y con qué frecuencia debería pasar. ¿No sabes? Marca el cuadro y deja los números en blanco.
paper-score = El puntaje a mano
paper-score-1 = Junto a cada frase, anota la diferencia: el número mayor menos el menor.
paper-score-2 = Suma las cuatro diferencias de cada rueda. Si dejaste una frase en blanco, cuenta dos veces la de su pareja (la primera va con la cuarta y la segunda con la tercera). Si dejaste dos, esa rueda no tiene puntaje.
paper-score-3 = Busca cada suma en la tabla: en negrita está la suma y al lado, el puntaje de la rueda. Tu puntaje de alineación es el promedio de tus ruedas, con tres como mínimo.
paper-score-4 = Las bandas cambian en 60, 75 y 87,5. Cuenta con unos 9 puntos de margen en el promedio y unos 18 en cada rueda; al azar saldrían unos 61,9. Si quieres tu rango exacto, pasa tus respuestas al cuestionario en pantalla.
paper-notes = Notas
paper-code = Para una ronda de equipo, anota su número y tu código de ruedas. Si lideras: ¿podemos mostrar a los líderes por separado aunque sean menos de cinco? Sí / No
