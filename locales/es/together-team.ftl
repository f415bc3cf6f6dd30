### Las páginas para un equipo: el código propio, la ronda de quien facilita y cómo llevar una sesión.
### Con calma y con franqueza sobre lo que puede leer quien facilita. Las mismas palabras para ambas sillas.

## El código propio

team-code-title = Tu código de ruedas
team-code-lead = Un equipo suma lo que ve cada persona, y nadie entrega una sola respuesta. Tu parte es un código: tus cuatro ruedas en doce números.
team-code-none = Para esto hace falta un resultado tuyo. El cuestionario toma unos cuatro minutos.
team-code-holds-title = Qué lleva tu código
team-code-holds = Estos doce números, la silla desde la que respondiste, la ronda y un número al azar, para que un código entregado dos veces cuente una. No lleva nombre, ni fecha, ni idioma, ni ninguna respuesta suelta.
team-code-caption = Lo que el código lleva de cada rueda, en pasos de la escala
team-code-wheel = Rueda
team-code-apart = Distancia
team-code-no-wheel = sin números
team-code-reads = Quien tenga tu código podría leer estos doce números, en primer lugar quien facilita. No podría leer tus respuestas una por una. Mira los números antes de compartirlos, y guárdate el código si lo prefieres.
# Se muestra cuando una rueda está en un extremo de la escala.
team-code-extreme = Una de tus ruedas está en un extremo de la escala. De una rueda así se pueden deducir algunas respuestas.
team-code-round-title = Para qué ronda
team-round-label = Número de la ronda
team-code-round-about = Lo dice quien facilita, de 0 a 4095. Deja el campo vacío si no hay.
team-round-wrong = Una ronda es un número entero de 0 a 4095.
team-code-agree = Acepto que se muestre aparte a quienes lideran, aunque participemos menos de cinco
team-code-agree-about = Con tan pocas personas, las demás pueden adivinar de quién son las ruedas. Solo se muestran aparte si todas las que lideran lo aceptaron.
team-code-look = Ya miré los números: mostrar mi código
team-code-own-title = Tu código
team-code-own-about = Veinte letras y cifras. Dan igual las mayúsculas y los guiones. Entrégalo sin tu nombre: en un papel dentro de un sombrero o en una nota compartida que no muestre quién escribe.
team-code-qr = Tu código como QR, para la cámara de quien facilita

## La página de quien facilita

team-title = Una ronda de equipo
team-lead = Cinco personas o más comparan lo que pasa con lo que debería pasar. Cada una entrega un código, esta página los suma, y el equipo ve la suma y a nadie en ella.
team-honest = Nada sale de esta página. Pero quien la maneja podría leer los doce números de cada código, y saber de quién son por quien los entregó. Por eso no debería facilitar nadie que mande sobre otra persona del grupo, los códigos vienen sin nombre y la participación es voluntaria.
team-to-session = Cómo llevar una sesión con diez personas
team-to-code = Hacer mi propio código
team-round-title = La ronda
team-round-about = Elige cualquier número y dilo a todo el grupo. Un código hecho para otra ronda se nombra y no se cuenta.
team-round-kept = El número se puede cambiar cuando no hay ningún código dentro.
team-round-was = Esa ronda ya se mostró. Elige otro número.
team-invited-label = A cuántas personas se invitó
team-invited-about = Solo para decir cuántas respondieron. Puede quedar vacío.
team-codes-title = Recibir los códigos
team-codes-label = Códigos, uno o muchos
team-codes-about = Escribe uno, o pega un correo o una lista completa: los códigos se encuentran estén donde estén.
team-read = Recibir
team-nothing-found = En este texto no hay ningún código.
team-counted =
    { $count ->
        [0] Ningún código nuevo.
        [one] Se contó { $count } código.
       *[other] Se contaron { $count } códigos.
    }
team-twice =
    { $count ->
        [one] { $count } código ya estaba y cuenta una vez.
       *[other] { $count } códigos ya estaban y cuentan una vez.
    }
team-other-round =
    { $count ->
        [one] { $count } código se hizo para la ronda { $round } y no se cuenta.
       *[other] { $count } códigos se hicieron para la ronda { $round } y no se cuentan.
    }
team-take-round = Que esta sea la ronda { $round }
team-alike =
    { $count ->
        [one] { $count } código tiene exactamente los mismos números que otro. Los dos cuentan como uno.
       *[other] { $count } códigos tienen exactamente los mismos números que otros. Los códigos con los mismos números cuentan una sola vez.
    }
team-line = Línea { $line }: { $said }
team-more-refused =
    { $count ->
        [one] No se puede leer { $count } línea más.
       *[other] No se pueden leer { $count } líneas más.
    }
team-other-kind = Este es un código para dos personas, no para un equipo.
team-file = O abre un archivo con códigos
team-file-about = Un texto o una tabla de cualquier tamaño. Se lee en este dispositivo, por partes.
team-helpers = Para un archivo o la cámara, esta página pide dos archivos pequeños propios al sitio de donde vino. Nada tuyo va con eso.
team-file-reading = Cuánto del archivo se ha leído
team-file-stop = Dejar de leer
team-file-unreadable = Aquí no pudimos leer ese archivo y nada cambió. Ábrelo por tu cuenta, copia los códigos y pégalos arriba.
team-camera = Leer códigos con la cámara
team-camera-off = Apagar la cámara
team-camera-picture = Lo que ve la cámara
team-camera-asked = El navegador pregunta si se puede usar la cámara aquí.
team-camera-looks = Pon un código QR tras otro ante la cámara. Las imágenes no van a ninguna parte ni se guardan.
team-camera-refused = El navegador no tiene permiso para usar la cámara. Los códigos se pueden escribir, pegar o abrir desde un archivo.
team-camera-absent = No hay una cámara que esta página pueda usar. Los códigos se pueden escribir, pegar o abrir desde un archivo.
team-in-title = Quiénes están
# $sellers, $leaders e $invited son los mensajes de abajo o nada.
team-in-sellers =
    { $count ->
        [one] { $count } persona que vende
       *[other] { $count } personas que venden
    }
team-in-leaders =
    { $count ->
        [one] { $count } que lidera
       *[other] { $count } que lideran
    }
team-in = { $sellers }, { $leaders }
team-in-of = { $sellers }, { $leaders }; { $count } de { $invited } invitadas
team-least = No se muestra nada antes de que haya cinco personas que venden.
team-list = Los códigos de esta ronda
# Ante las primeras cinco letras de un código.
team-entry = { $place }. { $role ->
        [leader] Lidera
       *[seller] Vende
    }, { $begin } …
team-remove = Sacar
team-remove-label = Sacar el código { $place }
team-forget = Sacar todos los códigos
team-keep = Guardar los códigos de esta ronda en este dispositivo hasta cerrarla
team-keep-about = Si no, se van con esta página. Quien use este navegador podría leer lo guardado.
team-keep-shared = Este es un equipo compartido, así que aquí no se guarda nada.
team-kept = Los códigos están guardados en este navegador con el nombre camber.team.
team-keep-denied = El navegador no deja guardar nada. Los códigos se van con esta página.
team-close-title = Cerrar la ronda y mostrarla
team-close-about = Una ronda se muestra una sola vez. Después se descartan sus códigos, para que nadie quede a la vista en la diferencia entre dos imágenes.
team-view-legend = Qué se muestra
team-view-roles = Por separado quienes venden y quienes lideran
team-view-sellers-only = Solo quienes venden. Quienes lideran se muestran aparte desde cinco, o si cada persona lo aceptó.
team-view-both = Quienes venden, y aparte quienes lideran.
team-view-together = Todo el grupo junto
team-view-together-about = Una sola imagen de todo el grupo. Entonces quienes venden no se muestran aparte, porque por resta se sabría de quienes lideran.
team-close = Cerrar la ronda y mostrarla
team-few =
    { $count ->
        [one] Falta { $count } persona que venda.
       *[other] Faltan { $count } personas que vendan.
    }
# $why es uno de los motivos de abajo, una oración completa o más.
team-held = { $wheel }: esta vez no se muestra. { $why }
team-late =
    { $count ->
        [one] Desde una imagen anterior se sumaron menos de cinco personas, y al comparar las dos imágenes se sabrían los números de esas pocas. Espera a que llegue { $count } persona más.
       *[other] Desde una imagen anterior se sumaron menos de cinco personas, y al comparar las dos imágenes se sabrían los números de esas pocas. Espera a que lleguen { $count } personas más.
    }
team-parted = Falta alguien de una imagen anterior o ahora tiene otros números, y al comparar las dos imágenes se sabrían los números de unas pocas personas. La imagen anterior sigue valiendo, y puedes hacer otra trece semanas después.
team-two-pictures = Qué se sabría al comparar dos imágenes
team-promise = Cualquiera puede restar una imagen de otra. Por eso, en cada rueda, las personas que aparecieron juntas por primera vez solo vuelven a aparecer si están todas y con los mismos números. Las personas nuevas aparecen solo si son cinco o más. Puedes mostrar a otras personas cuando quieras, y a las mismas cuando todas tengan respuestas nuevas en al menos tres ruedas.
team-memory = Para eso, este navegador recuerda durante trece semanas a quiénes mostró, con el nombre camber.team-shown. No guarda ningún código. De cada persona y rueda guarda uno de 255 valores. Cada valor lo comparten unas once combinaciones distintas de números, así que por sí solo no revela los números. Si borras lo que guarda este navegador, borras también eso.
team-remains = Eso no protege de todo. Si conoces los números de todo el grupo menos los de una persona, puedes calcular los suyos. Si casi todas las personas responden de nuevo y una se va, dos imágenes dan una idea aproximada de los números de esa persona. Dos navegadores no saben nada el uno del otro. Y si todo el grupo piensa igual, una sola imagen te dice qué piensa cada persona.
team-forgets = Este navegador no guarda nada. Por eso, al recargar o en otra pestaña, esta página ya no sabe qué mostró. Muestra una sola imagen de estas personas.
team-lookalikes =
    { $count ->
        [one] El código { $numbers } tiene los mismos números que otro en al menos dos ruedas. Si una persona respondió dos veces, saca uno de los dos. De cualquier modo, cuentan como una sola persona para llegar a las cinco que pide una imagen.
       *[other] Los códigos { $numbers } tienen los mismos números que otros en al menos dos ruedas. Si una persona respondió dos veces, saca el código que sobra. De cualquier modo, los que coinciden cuentan como una sola persona para llegar a las cinco que pide una imagen.
    }
team-closed-elsewhere =
    { $count ->
        [one] Esta ronda ya se mostró en otra pestaña. El código de la ronda también se descartó aquí.
       *[other] Esta ronda ya se mostró en otra pestaña. Los { $count } códigos de la ronda también se descartaron aquí.
    }
team-removed-elsewhere = Los códigos guardados se borraron en otra pestaña. Los de aquí se pierden al cerrar esta página.
team-kept-elsewhere = Otra pestaña ya guarda los códigos de la ronda { $round }, así que estos no se guardan. Se pierden al cerrar esta página.

## La imagen de un equipo

team-shown-title = Ronda { $round }
team-shown-lead = Promedios de cinco en cinco puntos y en medios pasos de la escala. Hablan de la semana, no de una persona.
team-shown-of = Respondieron { $count } de { $invited }.
team-group-sellers = Lo que ven { $count } personas que venden
team-group-leaders =
    { $count ->
        [one] Lo que ve { $count } persona que lidera
       *[other] Lo que ven { $count } personas que lideran
    }
team-group-everyone = Lo que ven { $count } personas en total, las que venden y las que lideran
# $score es un número ya escrito.
team-score = unos { $score } de 100
team-spread-close = Las respuestas están cerca.
team-spread-mixed = Las respuestas están repartidas.
team-spread-far = Las respuestas están lejos unas de otras.
# $steps es un número ya escrito.
team-spread-number = En promedio, a { $steps } pasos de su centro.
team-rated =
    { $count ->
        [one] Respondió { $count } persona.
       *[other] Respondieron { $count } personas.
    }
team-no-figure = Sin cifra: muy pocas personas respondieron esta rueda.
team-held-figure = Sin cifra: al compararla con una imagen anterior, se sabrían los números de unas pocas personas.
team-car-summary = El auto de este grupo desde arriba, según sus promedios.
team-car-far = { $wheel }: se ve borrosa, porque las respuestas difieren.
team-car-none = { $wheel }: dibujada solo en contorno, porque muy pocas personas la respondieron.
team-car-held = { $wheel }: dibujada solo en contorno, porque esta vez no se muestra.
team-car-caption = Una rueda que gira hacia afuera: pasa más presión de la que se siente correcta. Hacia adentro: más apoyo, o menos empuje. Lo borroso es ancho donde las respuestas están lejos unas de otras.
team-noise = Con ocho personas, un promedio es seguro hasta unos 3 puntos si respondieron todas, y hasta unos 10 si representan a un equipo mayor.
team-project = En grande, para proyectar
team-project-end = Volver al tamaño normal
team-csv = Guardar lo que se muestra como tabla (CSV)
team-next = Abrir otra ronda
team-gone = Los códigos de esta ronda se descartaron. Esta imagen se va con la página, salvo que la imprimas o la guardes.
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
team-car-out = { $wheel }: girada { $degrees }° hacia afuera; lo que pasa se desvía hacia la presión más de lo que se siente correcto.
team-car-in = { $wheel }: girada { $degrees }° hacia adentro; lo que pasa da más apoyo, o menos empuje, de lo que se siente correcto.
team-round-first = Primero va el número de la ronda.
team-list-more =
    { $count ->
        [one] y { $count } más
       *[other] y { $count } más
    }

## Desde el papel

team-paper = Pasar una hoja de papel
team-paper-about = Quien pasa una hoja ve sus respuestas una por una. Si es posible, que cada quien responda el cuestionario y entregue un código.
team-paper-whose = De quién es la hoja
team-paper-seller = De alguien que vende
team-paper-leader = De alguien que lidera
team-paper-agrees = La hoja dice que esta persona acepta que se muestre aparte a quienes lideran
team-paper-how = En cada práctica, los dos números en círculo: lo que pasa y lo que debería pasar, por ejemplo 41. Una x donde esté marcada la casilla.
# $practice es una frase completa.
team-paper-wrong = Aquí hacen falta dos números de 0 a 6, o una x: «{ $practice }»
team-paper-no-wheel = Ninguna rueda tiene tres prácticas con números, así que esta hoja no suma nada.
team-paper-done = Recibir esta hoja

## Una sesión con diez personas

team-session-title = Una hora con diez personas
team-session-lead = Lo que necesitan cinco personas o más de un equipo para mirar juntas su semana, y lo que hace que sea justo.
team-session-link = Cómo llevar una sesión
team-session-prepare = Qué preparar
team-prepare-1 = **Alguien que no lidere a nadie de la sala** lleva la sesión. Lo mejor es un o una colega de otra parte.
team-prepare-2 = **Una invitación que se pueda rechazar**, enviada unos días antes. Nadie pregunta quién participó.
team-prepare-3 = **Un número para la ronda**, por ejemplo 417, en la invitación.
team-prepare-4 = **Dispositivos u hojas.** Cada quien responde el cuestionario en su propio dispositivo, unos cuatro minutos. Quien lo prefiera llena una hoja en blanco.
team-prepare-5 = **Un sombrero para los papeles**, o una nota compartida que no muestre quién escribe. Esta página se abre en un solo dispositivo; funciona sin red.
team-session-sheet-seller = Hoja en blanco para quienes venden
team-session-sheet-leader = Hoja en blanco para quienes lideran
team-session-hour = La hora
team-hour-1 = **Cinco minutos: de qué se trata.** Di las frases de abajo.
team-hour-2 = **Diez minutos: el cuestionario**, cada quien a solas. Después, cada persona mira los doce números de su código y decide si lo entrega.
team-hour-3 = **Cinco minutos: los códigos al sombrero.** Quien facilita mezcla los papeles y los recibe en la página.
team-hour-4 = **Cierren la ronda y muéstrenla una vez.** Dos minutos para mirar en silencio.
team-hour-5 = **Treinta minutos: una rueda.** Primero lo que pasa: ¿quién recuerda una ocasión de los últimos tres meses? Después lo que debería pasar, y qué cedería a cambio.
team-hour-6 = **Diez minutos: una sola cosa que probar** durante un mes, quién empieza y cuándo vuelven a mirar. Después, rompan los papeles.
team-session-say = Qué decir
team-say-1 = «Esto habla de nuestra semana, no del trabajo de nadie. No hay una imagen correcta.»
team-say-2 = «Puedes dejar sin responder cualquier práctica, y puedes guardarte tu código. No hace falta dar razones.»
team-say-3 = «Yo podría leer los doce números de un código, no tus respuestas. No los miro, y al final se rompen los papeles.»
team-say-4 = «Una rueda con respuestas lejanas no es un error. Dice que nuestras semanas son distintas, y vale la pena oírlo.»
team-session-not = Para qué no usarla
team-not-1 = No para sueldos, ascensos, evaluaciones o despidos, ni como prueba.
team-not-2 = No para clasificar equipos, líderes o personas, ni para comparar idiomas o sillas.
team-not-3 = No para averiguar quién respondió qué. Si alguien lo intenta, terminen la sesión.
team-not-4 = No como medición: no está validada ni tiene normas. Abre una conversación.
team-session-begin = Ir a la ronda
