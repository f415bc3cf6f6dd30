### La página para dos: quien vende y quien lidera. Las mismas palabras y la misma simpatía para ambas sillas.

pair-title = Para dos
pair-lead = La misma semana vista desde dos lados: lo que cada quien ve y lo que cada quien quiere. Ustedes deciden cuánto mostrar.

## La invitación, que se envía con la dirección de esta página

pair-invite-title = Invita a la otra persona
pair-invite = Respondí un cuestionario de cuatro minutos sobre cómo va de verdad nuestra semana. ¿Lo respondes tú desde tu lado, y después comparamos?
pair-share = Enviar o copiar la invitación

## Conversar sin código

pair-side-title = Solo conversar: veinte minutos
pair-side-lead = Cada quien abre su resultado en su propia pantalla y decide qué contar. De lo demás, nadie se entera.
pair-stop = Cualquiera de los dos puede parar cuando quiera, sin dar razones.
pair-result = Abrir mi resultado
pair-begin = Empezar la conversación guiada

## Los pasos de esa conversación: en la página, uno a la vez; en la comparación impresa, todos juntos

pair-talk-place = Paso { $step } de { $last }: abran esta página en las dos pantallas y avancen a la par.
pair-talk-1 = Elijan una frase
pair-talk-1-about = **Cinco minutos.** Cada quien mira primero por su lado y propone una; se quedan con una de las dos.
pair-talk-choose = De qué vamos a hablar
pair-talk-2 = Los hechos: qué pasa
pair-talk-2-about = **Cinco minutos.** Di tu número, escucha el otro y después den un ejemplo por persona, de los últimos tres meses. Empieza quien vende.
pair-talk-3 = Los deseos: qué debería pasar
pair-talk-3-about = **Cinco minutos.** Ahora digan qué quiere cada quien y pregúntense: «¿Qué dejaríamos de hacer?» Empieza quien lidera.
pair-talk-4 = ¿Vemos lo mismo? ¿Y queremos lo mismo?
pair-talk-4-about = **Dos minutos.** Decídanlo entre los dos. Si en la escala de siete respuestas quedan a uno o dos pasos, suele ser azar. A tres o más, vale la pena hablar.
pair-talk-5 = Una sola cosa durante un mes
pair-talk-5-about = **Tres minutos.** Anoten qué van a probar, quién empieza y qué día lo revisan, en un lugar que vean los dos.
pair-say = Puedes decir
# $times es un frequency-N.times.
pair-say-outside = «En los últimos tres meses vi que esto pasó más o menos { $times }.»
pair-say-inside = «Siento que debería pasar más o menos { $times }, porque …»
pair-say-none = Esta todavía no la respondiste: dilo así, y escucha.
pair-end = Terminar la conversación
# Lo que dos personas pueden encontrar.
pair-case-shared = **Sí a las dos cosas:** perfecto, vayan a la siguiente frase.
pair-case-pictures = **Ven semanas distintas:** comparen hechos.
pair-case-convictions = **Quieren semanas distintas:** hablen de qué va primero.
pair-case-both = **Ninguna de las dos:** empiecen por los hechos.

## Con un código: las frases que ambas personas quieran mostrar

pair-code-title = Comparar respuestas
pair-code-lead = Con tu código, la otra persona ve tus respuestas, y también cualquiera que lo tenga. Si uno le reporta al otro, con más razón: revisa cada línea y no muestres lo que no dirías en voz alta.
# Cuando se dejaron fuera las dieciséis.
pair-code-unrated = Dejaste fuera las dieciséis frases: no hay nada que comparar.
pair-code-none = Para comparar necesitas tus propias respuestas; el cuestionario toma unos cuatro minutos.
pair-show-legend = Lo que muestras: tus tres diferencias más grandes, si no cambias nada
pair-show-more = El resto de tus respuestas
pair-show-all = Mostrar todo lo que respondí
pair-show-few = Mostrar solo las tres más grandes
pair-show-count =
    { $count ->
        [one] Muestras { $count } de 16 frases.
       *[other] Muestras { $count } de 16 frases.
    }
# Junto a una frase sin las dos respuestas.
pair-open-item = sin responder
pair-own-code = Tu código
pair-own-about = Son 25 letras y números, para enviar por correo o chat. No importan las mayúsculas ni los guiones.
pair-qr = El mismo código, para una cámara
pair-copy = Copiar el código
pair-copied = Copiado: ya lo puedes pegar en un mensaje.
pair-lock = Protegerlo con una contraseña
pair-lock-none = Aquí no se puede proteger el código, porque hace falta una página con HTTPS.
pair-passphrase = Contraseña
pair-passphrase-about = La hace Camber. Una corta que inventes se adivina en horas; para esta, mil computadoras rápidas tardarían siglos. Dila por teléfono o de otra forma, no en el mismo mensaje que el código: quien tenga las dos cosas puede leer tus respuestas. Con el código solo, nadie puede.
pair-lock-now = Crear el código protegido
pair-lock-working = Tu navegador lo está protegiendo, un momento.
pair-lock-failed = Tu navegador no pudo protegerlo, así que no se compartió nada.
pair-locked = Listo, está protegido: envíalo como enlace o como código.
pair-qr-link = El enlace con el código protegido, para una cámara
pair-copy-link = Copiar el enlace
pair-link-about = Si el correo rompe el enlace, usa el código: la otra persona lo pega en esta página. Al abrir el enlace, Camber borra el código de la barra de direcciones.
pair-read-label = Lo que te mandó la otra persona
pair-read-about = Pega o escribe el código; también sirve el enlace completo
pair-read = Comparar
pair-take = Sí, usar ese

## Llegó un código protegido, por enlace o a mano

pair-arrived-title = Recibiste un código protegido
pair-arrived-about = Pídele la contraseña a quien lo envió; importan las mayúsculas, salvo que tenga exactamente doce letras y números.
pair-arrived-none = Para comparar te faltan tus propias respuestas. Responde el cuestionario en otra pestaña y deja esta abierta: el código te espera aquí.
pair-open = Abrir y comparar
pair-open-working = Tu navegador lo está abriendo, un momento.
pair-open-none = Solo se puede abrir en una página con HTTPS.
pair-wrong-passphrase = Contraseña incorrecta; el código está bien.
pair-link-refused = No podemos leer este enlace
pair-put-away = Descartar el código

## Por qué no se lee un código. En ese caso no cambia nada.

code-foreign = Eso no es un código: está vacío o tiene caracteres que no corresponden.
code-length = Un código tiene { $wanted } letras y números, y este tiene { $found }.
code-other-kind = Ese código es de la ronda de un equipo; aquí va uno para dos personas.
code-newer = Este código viene de una versión más nueva de Camber, y hace falta esa versión para leerlo.
code-damaged = Hay un error en el código y no podemos saber dónde: compáralo con el original.
code-slip = El carácter { $place } no corresponde. ¿Quisiste escribir { $code }?
code-swapped = El carácter { $place } y el siguiente parecen invertidos. ¿Quisiste escribir { $code }?
pair-own-read = Ese es tu propio código: pega el que te mandó la otra persona.
pair-same-chair = Respondieron los dos desde el mismo lado. Aquí comparamos a quien vende con quien lidera.
code-older = Este código es de una redacción anterior de las frases y no se puede comparar: pide uno nuevo.

## La comparación. Ninguna silla es la medida de la otra.

# Una frase verdadera. Con menos de cuatro frases en común, $count dice cuántas; si no, en cuántas ruedas hay una respuesta a tres pasos o más; $wheel es la primera de ellas.
pair-truth-none = Todavía no hay una frase que hayan mostrado los dos.
pair-truth-few-near =
    { $count ->
        [one] Por ahora comparan una sola frase, y ahí están cerca.
       *[other] Por ahora comparan { $count } frases, y en cada una están cerca.
    }
pair-truth-few-apart =
    { $count ->
        [one] Por ahora comparan una sola frase, y ahí están lejos.
       *[other] Por ahora comparan { $count } frases, y al menos en una están lejos.
    }
pair-truth-shared = Ven casi la misma semana y quieren casi lo mismo.
pair-truth-pictures =
    { $count ->
        [one] Quieren casi lo mismo, pero en { $wheel } ven dos semanas distintas.
        [4] Quieren casi lo mismo, pero en las cuatro ruedas ven dos semanas distintas.
       *[other] Quieren casi lo mismo, pero en { $count } de las cuatro ruedas ven dos semanas distintas.
    }
pair-truth-convictions =
    { $count ->
        [one] Ven casi la misma semana, pero en { $wheel } quieren cosas distintas.
        [4] Ven casi la misma semana, pero en las cuatro ruedas quieren cosas distintas.
       *[other] Ven casi la misma semana, pero en { $count } de las cuatro ruedas quieren cosas distintas.
    }
pair-truth-both =
    { $count ->
        [one] En { $wheel } ven dos semanas distintas y también quieren dos distintas.
        [4] En las cuatro ruedas están lejos, en lo que ven o en lo que quieren.
       *[other] En { $count } de las cuatro ruedas están lejos, en lo que ven o en lo que quieren.
    }
# $count va de 4 a 15.
pair-compared = Hasta ahora, los dos respondieron y mostraron { $count } de las 16 frases.
pair-few = Cada quien decide qué mostrar; si quieres comparar más, agrega abajo otras frases y envía tu código nuevo.
pair-seller = Ventas
pair-leader = Líder
pair-outside = Lo que pasa
pair-inside = Lo que debería pasar
# La imagen en palabras; $seller y $leader son frequency-N.times.
pair-facing = { $question }: quien vende, { $seller }; quien lidera, { $leader }.
pair-talk-title = Empiecen por aquí
pair-talk-none = En ninguna respuesta los separan tres pasos de la escala, y las diferencias menores suelen ser azar.
pair-ask-outside = ¿Qué ejemplo tiene cada quien de los últimos tres meses, y qué no vio la otra persona?
pair-ask-inside = ¿Qué dejarían de hacer, y qué tiene a favor la otra respuesta?
pair-wheels-title = Rueda por rueda
pair-wheel-none = Aquí todavía no hay una frase que hayan mostrado los dos.
# $count es la diferencia más grande, en pasos: 0, 1 o 2.
pair-wheel-shared =
    { $count ->
        [0] Respondieron lo mismo.
        [one] Siempre a un paso o menos.
       *[other] Nunca a más de { $count } pasos, y eso suele ser azar.
    }
# $count es el número de frases.
pair-wheel-pictures =
    { $count ->
        [one] En una cosa ven dos semanas distintas.
       *[other] En { $count } cosas ven dos semanas distintas.
    }
pair-wheel-convictions =
    { $count ->
        [one] En una cosa quieren dos semanas distintas.
       *[other] En { $count } cosas quieren dos semanas distintas.
    }
pair-wheel-both = Aquí ven dos semanas distintas y además quieren dos distintas.
pair-guide-title = Sus veinte minutos
pair-line-try = Durante un mes vamos a probar:
pair-line-who = Empieza:
pair-line-when = Lo revisamos el:
pair-table-title = Las dieciséis, lado a lado
pair-table-caption = Sus respuestas, de cada 10 veces. Las frases son las de tu lado.
pair-cell = { $seller } · { $leader }
pair-together = igual
pair-apart =
    { $steps ->
        [one] a { $steps } paso
       *[other] a { $steps } pasos
    }
pair-withheld = sin mostrar
pair-table-outside = Pasa: ventas · líder
pair-table-inside = Debería: ventas · líder
pair-near = { $question }: { $near } de { $all } respuestas, a un paso o menos.
# $squares e $icc son números ya escritos.
pair-index = Para quien conoce los índices: D² = { $squares }, ICC de doble entrada = { $icc }
pair-more = Mostrar más de lo tuyo y enviar tu código nuevo
pair-forget = Borrar las respuestas de la otra persona
pair-kept = Las respuestas de la otra persona no se guardan; al cerrar esta página, desaparecen.
