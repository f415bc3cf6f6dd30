### Las páginas para un equipo: el código propio, la ronda de quien facilita y cómo llevar una sesión.
### Con calma y con franqueza sobre lo que puede leer quien facilita. Las mismas palabras para ambas sillas.

## El código propio

team-code-title = Tu código de ruedas
team-code-lead = El equipo suma lo que ve cada persona: de ti solo llegan estas cuatro ruedas en un código, no tus respuestas.
team-code-none = Para esto te hace falta un resultado; el cuestionario toma unos cuatro minutos.
# Cuando el cuestionario está completo, pero ninguna rueda tiene tres respuestas.
team-code-few = Respondiste muy pocas frases: tu código necesita al menos una rueda con tres respuestas.
team-code-holds-title = Qué lleva tu código
team-code-reads = Quien tenga el código puede ver estas ruedas, empezando por quien facilita; tú decides si lo entregas.
# Debajo de cada una de las cuatro ruedas: lo que dice su ángulo.
team-code-out = más presión de la que quieres
team-code-in = menos presión de la que quieres
team-code-straight = más o menos como la quieres
team-code-both = unas cosas sobran y otras faltan
# Se muestra cuando una rueda está en un extremo de la escala.
team-code-extreme = Una de tus ruedas está en un extremo de la escala, y de ahí se podrían deducir algunas de tus respuestas.
team-code-numbers = Los doce números que lleva
team-code-holds = Aparte de los doce números, el código dice si vendes o lideras, la ronda y un número al azar. Si llega dos veces, cuenta una. Tu nombre, la fecha y tu idioma no van.
team-code-caption = Lo que el código lleva de cada rueda, en pasos de la escala
team-code-wheel = Rueda
team-code-apart = Diferencia
team-code-no-wheel = sin números
team-code-round-title = ¿Para qué ronda es?
team-round-label = Número de la ronda
team-code-round-about = Pregúntale a quien facilita (va de 0 a 4095). Si no hay número, deja el campo vacío.
team-round-wrong = La ronda es un número entero, de 0 a 4095.
team-code-agree = Acepto que los resultados de líderes se muestren aparte, aunque seamos menos de cinco
team-code-agree-about = Con tan poca gente se puede adivinar de quién es cada rueda. Por eso hace falta que todos los líderes lo acepten.
team-code-look = Ya vi mis ruedas: mostrar mi código
team-code-own-title = Tu código
team-code-own-about = Son veinte letras y números; no importan las mayúsculas ni los guiones. Entrégalo sin tu nombre, en un papel doblado o en una nota compartida anónima.
team-code-qr = Tu código como QR, para la cámara de quien facilita

## La página de quien facilita

team-title = Una ronda de equipo
team-lead = Para equipos de cinco o más: cada persona entrega un código y el grupo ve solo el total.
team-honest = Nada sale de esta página. Todos ven el total. Las ruedas de cada código solo las ve quien facilita, y quizá sepa quién lo entregó. Por eso, que facilite alguien que no sea jefe de nadie, con códigos sin nombre y sin obligar a nadie.
team-to-session = Cómo llevar una sesión con diez personas
team-to-code = Hacer mi propio código
team-round-title = La ronda
team-round-about = Elige un número y díselo al grupo; los códigos de otra ronda no cuentan.
team-round-kept = Puedes cambiarlo mientras no haya códigos.
team-round-was = Esa ronda ya la mostraste: elige otro número.
team-invited-label = ¿A cuántas personas invitaste?
team-invited-about = Solo sirve para decir cuántas respondieron; lo puedes dejar vacío.
team-slide = Mostrar la invitación
team-codes-title = Agregar los códigos
team-codes-label = Códigos, uno o muchos
team-codes-about = Escribe uno, o pega un correo o una lista completa, y Camber encuentra los códigos.
team-read = Agregar
team-nothing-found = En este texto no hay ningún código.
team-counted =
    { $count ->
        [0] Ningún código nuevo.
        [one] Se contó { $count } código.
       *[other] Se contaron { $count } códigos.
    }
team-twice =
    { $count ->
        [one] { $count } código ya estaba, así que cuenta una sola vez.
       *[other] { $count } códigos ya estaban, así que cuentan una sola vez.
    }
team-other-round =
    { $count ->
        [one] { $count } código es de la ronda { $round } y no cuenta.
       *[other] { $count } códigos son de la ronda { $round } y no cuentan.
    }
team-take-round = Que esta sea la ronda { $round }
team-alike =
    { $count ->
        [one] { $count } código tiene los mismos números que otro, y los dos cuentan como uno.
       *[other] { $count } códigos tienen los mismos números que otros, y los iguales cuentan una sola vez.
    }
team-line = Línea { $line }: { $said }
team-more-refused =
    { $count ->
        [one] No podemos leer { $count } línea más.
       *[other] No podemos leer { $count } líneas más.
    }
team-other-kind = Ese código es para dos personas; aquí va el de un equipo.
team-file = O abre un archivo con códigos
team-file-about = Un texto o una tabla de cualquier tamaño.
team-helpers = Para leer archivos o usar la cámara, esta página descarga dos archivos pequeños de su propio sitio, sin enviar nada tuyo.
team-file-reading = Cuánto del archivo ya leímos
team-file-stop = Dejar de leer
team-file-unreadable = Ese archivo no lo pudimos leer y todo sigue igual: ábrelo por tu cuenta y pega los códigos arriba.
team-camera = Escanear códigos con la cámara
team-camera-off = Apagar la cámara
team-camera-picture = Lo que ve la cámara
team-camera-asked = Tu navegador pregunta si aquí se puede usar la cámara.
team-camera-looks = Muéstrale los códigos QR uno por uno; las imágenes no se envían ni se guardan.
team-camera-refused = Tu navegador bloquea la cámara, pero puedes escribir o pegar los códigos, o abrir un archivo.
team-camera-absent = Aquí no encontramos ninguna cámara, así que escribe o pega los códigos, o abre un archivo.
team-in-title = Quiénes están
# $sellers, $leaders e $invited son los mensajes de abajo o nada.
team-in-sellers = { $count } de ventas
team-in-leaders =
    { $count ->
        [one] { $count } líder
       *[other] { $count } líderes
    }
team-in = { $sellers }, { $leaders }
team-in-of = { $sellers }, { $leaders } ({ $count } de las { $invited } personas que invitaste)
team-least = No mostramos nada hasta que haya cinco códigos de ventas.
team-list = Los códigos de esta ronda
# Ante las primeras cinco letras de un código.
team-entry = { $place }. { $role ->
        [leader] Líder
       *[seller] Ventas
    }, { $begin } …
team-remove = Quitar
team-remove-label = Quitar el código { $place }
team-forget = Quitar todos los códigos
team-keep = Guardar los códigos de esta ronda en este dispositivo hasta cerrarla
team-keep-about = Si no, los códigos se pierden al salir de esta página. Si los guardas, cualquiera que use este navegador podría leerlos.
team-keep-shared = Este dispositivo es compartido, así que aquí no se guarda nada.
team-kept = Los códigos quedan en este navegador, con el nombre camber.team.
team-keep-denied = Tu navegador no guarda nada, y los códigos se pierden al salir de esta página.
team-close-title = Mostrar la ronda
team-close-about = La ronda se muestra una sola vez y después se borran sus códigos, para que nadie pueda dar con una persona al comparar dos imágenes.
team-view-legend = ¿Qué quieres mostrar?
team-view-roles = Ventas y líderes por separado
team-view-sellers-only = Solo ventas: los líderes aparecen cuando son cinco o más, o si todos lo aceptaron.
team-view-both = Ventas en una imagen, líderes en otra.
team-view-together = Todo el grupo junto
team-view-together-about = Una sola imagen de todo el grupo, sin mostrar ventas aparte: restando se sabría qué respondieron los líderes.
team-close = Cerrar la ronda y mostrarla
team-few =
    { $count ->
        [one] Falta { $count } código de ventas.
       *[other] Faltan { $count } códigos de ventas.
    }
# $why es uno de los motivos de abajo, una oración completa o más.
team-held = { $wheel }: esta vez no se muestra. { $why }
team-late =
    { $count ->
        [one] Desde una imagen anterior llegaron menos de cinco personas nuevas, y al comparar las dos imágenes se sabrían sus números: espera a que llegue { $count } persona más.
       *[other] Desde una imagen anterior llegaron menos de cinco personas nuevas, y al comparar las dos imágenes se sabrían sus números: espera a que lleguen { $count } personas más.
    }
team-parted = Falta alguien de una imagen anterior o ahora tiene otros números, y al comparar las dos imágenes se sabrían los números de unas pocas personas. La imagen anterior sigue valiendo, y puedes hacer otra trece semanas después.
team-two-pictures = Qué se sabría al comparar dos imágenes
team-promise = Una imagen se puede restar de otra. Por eso, en cada rueda, quienes aparecieron juntos la primera vez solo vuelven a aparecer si están todos y con los mismos números, y las personas nuevas, si son cinco o más. A otras personas las puedes mostrar cuando quieras; a las mismas, cuando todas tengan respuestas nuevas en al menos tres ruedas.
team-memory = Para eso, este navegador recuerda durante trece semanas a quiénes mostró, con el nombre camber.team-shown. No guarda ningún código: de cada persona y rueda, solo uno de 255 valores. Como cada valor lo comparten unas once combinaciones distintas de números, por sí solo no los revela. Si borras lo que guarda este navegador, borras también eso.
team-remains = Eso no protege de todo. Quien conozca los números de todos menos los de una persona puede calcular los que faltan. Si casi todos responden de nuevo y una persona se va, dos imágenes dan una idea aproximada de sus números; dos navegadores no saben nada uno del otro; y si todo el grupo piensa igual, una sola imagen dice qué piensa cada quien.
team-forgets = Este navegador no guarda nada. Por eso, al recargar o en otra pestaña, esta página ya no sabe qué mostró: muestra una sola imagen de estas personas.
team-lookalikes =
    { $count ->
        [one] El código { $numbers } tiene los mismos números que otro en al menos dos ruedas. Quita uno de los dos si alguien respondió dos veces; de todos modos, cuentan como una sola persona para llegar a las cinco que pide una imagen.
       *[other] Los códigos { $numbers } tienen los mismos números que otros en al menos dos ruedas. Quita el que sobra si alguien respondió dos veces; de todos modos, los que coinciden cuentan como una sola persona para llegar a las cinco.
    }
team-closed-elsewhere =
    { $count ->
        [one] Esta ronda ya se mostró en otra pestaña, así que su código tampoco sigue aquí.
       *[other] Esta ronda ya se mostró en otra pestaña, así que sus { $count } códigos tampoco siguen aquí.
    }
team-removed-elsewhere = En otra pestaña borraste los códigos guardados; los de aquí se pierden al cerrar esta página.
team-kept-elsewhere = Otra pestaña ya guarda los códigos de la ronda { $round }; los de aquí se pierden al cerrar esta página.

## La invitación para la sala, también en papel: un código QR con la dirección, el número de la ronda y las tres primeras frases de «Qué decir».

team-slide-title = ¿Cómo va de verdad nuestra semana?
team-slide-do = Responde el cuestionario (unos cuatro minutos), crea tu código y entrégalo, si quieres.
team-slide-round = Ronda
team-slide-qr = La dirección de la página que crea tu código, para una cámara
team-slide-end = Volver a la ronda

## Una ronda cerrada, en la pared: una rueda a la vez

# Una frase sobre la rueda. $pull es pressure (pasa más de eso de lo que la gente quiere), relationship o none.
team-head-focus =
    { $pull ->
        [pressure] Lo interno nos quita más tiempo del que queremos.
        [relationship] Los clientes nos ocupan más tiempo del que queremos.
       *[none] Clientes y trabajo interno se reparten la semana más o menos como queremos.
    }
team-head-coaching =
    { $pull ->
        [pressure] Cuando nos reunimos, hablamos demasiado de números.
        [relationship] Cuando nos reunimos, quisiéramos hablar más de números.
       *[none] Cuando nos reunimos, hablamos de personas y de números como queremos.
    }
team-head-insight =
    { $pull ->
        [pressure] Llenamos el CRM más de lo que queremos, y para el cliente lo usamos menos.
        [relationship] Quisiéramos usar más el CRM para controlar.
       *[none] Usamos lo que sabemos del cliente más o menos como queremos.
    }
team-head-order =
    { $pull ->
        [pressure] El trimestre pasa demasiadas veces por delante de las personas.
        [relationship] Las personas pasan demasiadas veces por delante del trimestre.
       *[none] Personas y trimestre van en el orden que queremos, más o menos.
    }
team-wall-close = Y en eso coincidimos.
team-wall-mixed = Aunque no todos lo vemos igual.
team-wall-far = Aunque vivimos semanas muy distintas.
team-we-see = Lo que vemos
team-we-want = Lo que queremos
# $outside y $inside son uno de los cinco mensajes de abajo.
team-sides = Lo que vemos: { $outside }; lo que queremos: { $inside }.
team-much-pressure = sobre todo números y reportes
team-more-pressure = más bien números y reportes
team-even = las dos cosas por igual
team-more-relationship = más bien clientes y personas
team-much-relationship = sobre todo clientes y personas
# Los dos extremos de la línea; como máximo 20 caracteres.
team-end-relationship = Clientes y personas
team-end-pressure = Números y reportes
team-ask = Para la sala:
team-ask-facts = ¿Quién tiene un ejemplo de los últimos tres meses, y quién lo vio distinto?
team-ask-focus = ¿Qué reporte o reunión podríamos dejar durante un mes?
team-ask-coaching = ¿Qué primera pregunta nos gustaría oír cuando nos reunimos?
team-ask-insight = ¿Qué parte del CRM nos ayuda con un cliente, y cuál no le sirve a nadie?
team-ask-order = Cuando el trimestre aprieta, ¿qué no vamos a recortar?
team-ask-room = ¿De qué queremos más aquí, y qué dejaríamos a cambio?
team-ask-keep = ¿Qué lo mantiene así, y qué podría cambiarlo?
team-silence = Dos minutos de silencio
team-silence-end = Terminar el silencio
team-silence-left = Cuánto silencio queda
team-silence-over = Pasaron los dos minutos. ¿Quién empieza?
team-project = Mostrarlo en la pared
team-project-end = Todos los números

## Todas las cifras de un equipo

team-shown-title = Ronda { $round }
team-shown-lead = Son promedios, de cinco en cinco puntos y de medio en medio paso; hablan de la semana, no de una persona.
team-shown-of = Respondieron { $count } de { $invited }.
team-group-sellers = Lo que ven { $count } personas de ventas
team-group-leaders =
    { $count ->
        [one] Lo que ve { $count } líder
       *[other] Lo que ven { $count } líderes
    }
team-group-everyone = Lo que ven { $count } personas, entre ventas y líderes
# $score es un número ya escrito.
team-score = unos { $score } de 100
team-spread-close = Coincidimos.
team-spread-mixed = No todos lo vemos igual.
team-spread-far = Vemos semanas muy distintas.
# $steps es un número ya escrito.
team-spread-number = En promedio, a { $steps } pasos del centro.
team-rated =
    { $count ->
        [one] Respondió { $count } persona.
       *[other] Respondieron { $count } personas.
    }
team-no-figure = Muy pocas personas respondieron esta rueda, por eso no se muestra.
team-held-figure = Esta rueda no se muestra, porque junto a una imagen anterior se sabrían los números de unas pocas personas.
team-car-summary = El auto de este grupo desde arriba, según sus promedios.
team-car-far = { $wheel }: se ve borrosa, porque la gente ve semanas distintas.
team-car-none = { $wheel }: solo el contorno, porque muy pocas personas la respondieron.
team-car-held = { $wheel }: solo el contorno, porque esta vez no se muestra.
team-car-caption = Hacia afuera, más presión de la que se quiere. Hacia adentro, más apoyo o menos exigencia. Borrosa, cuando la gente ve semanas distintas.
# $all y $sample son puntos.
team-noise =
    { $count ->
        [one] Respondió una sola persona, así que no hay promedio.
       *[other] Con { $count } personas, un promedio tiene un margen de unos { $all } puntos, y de unos { $sample } si representan a un equipo mayor.
    }
team-csv = Guardar lo que se muestra como tabla (CSV)
team-next = Abrir otra ronda
team-gone = Los códigos de esta ronda ya se borraron, y la imagen se pierde al salir de la página si no la imprimes o la guardas.
team-csv-round = ronda
team-csv-group = grupo
team-csv-people = personas
team-csv-wheel = rueda
team-csv-rated = respondieron
team-csv-score = puntaje (de cinco en cinco)
team-csv-outside = pasa (medios pasos hacia la presión)
team-csv-pull = desvío (medios pasos)
team-csv-spread = dispersión
team-csv-spread-number = dispersión (cuartos de paso)
team-csv-sellers = venden
team-csv-leaders = lideran
team-csv-everyone = todo el grupo
team-csv-close = cerca
team-csv-mixed = repartidas
team-csv-far = lejos
# El nombre del archivo: letras sin acento, sin espacios.
team-csv-name = camber-equipo-ronda-{ $round }.csv
# $degrees es un número ya escrito.
team-car-out = { $wheel }: hacia afuera { $degrees }°, con más presión de la que se quiere.
team-car-in = { $wheel }: hacia adentro { $degrees }°, con más apoyo o menos exigencia de lo que se quiere.
team-round-first = Primero elige el número de la ronda.
team-list-more =
    { $count ->
        [one] y { $count } más
       *[other] y { $count } más
    }

## Desde el papel

team-paper = Ingresar una hoja de papel
team-paper-about = Quien ingresa una hoja ve todas sus respuestas; si se puede, mejor que cada quien responda el cuestionario.
team-paper-whose = ¿De quién es la hoja?
team-paper-seller = De alguien que vende
team-paper-leader = De alguien que lidera
team-paper-agrees = La hoja dice que esta persona acepta que los líderes se muestren aparte
team-paper-how = Escribe en cada línea los dos números marcados, primero el de lo que pasa (por ejemplo, 41), o una x si está marcada la casilla.
# $practice es una frase completa.
team-paper-wrong = Aquí van dos números de 0 a 6, o una x: «{ $practice }»
team-paper-no-wheel = Ninguna rueda de esta hoja tiene tres frases con números, así que no suma nada.
team-paper-done = Agregar esta hoja

## Una sesión con diez personas

team-session-title = Una hora con diez personas
team-session-lead = Cómo puede un equipo de cinco o más mirar su semana, y cómo hacer que sea justo.
team-session-link = Cómo llevar una sesión
team-session-prepare = Antes de la sesión
team-prepare-1 = **Que facilite alguien que no tenga a nadie de la sala a su cargo**, mejor si es de otra área.
team-prepare-2 = **Una invitación que se pueda rechazar**, unos días antes y sin preguntar después quién participó.
team-prepare-3 = **Un número para la ronda**, por ejemplo 417: la página de la ronda tiene una invitación para mostrar o imprimir.
team-prepare-4 = **Dispositivos o papel:** cada quien responde en su dispositivo o llena una hoja.
team-prepare-5 = **Una caja para los papeles**, o una nota compartida anónima. La ronda se lleva en un solo dispositivo, aunque no haya conexión.
team-session-sheet-seller = Hoja en blanco para quien vende
team-session-sheet-leader = Hoja en blanco para líderes
team-session-hour = La hora
team-hour-1 = **Cinco minutos: de qué se trata.** Di las frases de abajo.
team-hour-2 = **Diez minutos: el cuestionario**, a solas; al final, cada quien decide si entrega sus cuatro ruedas.
team-hour-3 = **Cinco minutos: los códigos a la caja.** Quien facilita mezcla los papeles y los agrega.
team-hour-4 = **Cierren la ronda y muéstrenla una sola vez.** Dos minutos para mirar la pared en silencio.
team-hour-5 = **Treinta minutos: una rueda.** Empiecen por lo que pasa, con ejemplos de los últimos tres meses, y sigan con lo que debería pasar y con lo que dejarían de hacer.
team-hour-6 = **Diez minutos: una sola cosa que probar** durante un mes, quién empieza y cuándo la revisan. Al final, rompan los papeles.
team-session-say = Qué decir
team-say-1 = «Esto habla de nuestra semana, no del trabajo de nadie, y no hay una imagen correcta.»
team-say-2 = «Puedes dejar cualquier frase sin responder y puedes no entregar tu código, sin dar razones.»
team-say-3 = «Yo podría leer las ruedas de un código, pero no voy a mirarlas, y al final rompemos los papeles. Tus respuestas no están ahí.»
team-say-4 = «Si en una rueda respondimos muy distinto, nadie se equivocó: nuestras semanas son distintas, y vale la pena oírlo.»
team-session-not = Para qué no usarla
team-not-1 = Ni para sueldos, ascensos, evaluaciones o despidos, ni como prueba de nada.
team-not-2 = Ni para hacer rankings de equipos, líderes o personas, ni para comparar idiomas o roles.
team-not-3 = Ni para averiguar quién respondió qué: si alguien lo intenta, terminen la sesión.
team-not-4 = Ni como medición, porque no está validada ni tiene valores de referencia. Sirve para abrir una conversación.
team-session-begin = Ir a la ronda
