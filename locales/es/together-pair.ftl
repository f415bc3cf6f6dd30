### La página para dos: quien vende y quien lidera. Las mismas palabras y la misma simpatía para ambas sillas.

pair-title = La dupla
pair-lead = Una semana, dos sillas. Miren lo que ambas personas ven y lo que ambas quieren, hasta donde cada una lo desee.

## Lado a lado: el camino en el que no se entrega nada

pair-side-title = Lado a lado, sin código
pair-side-lead = Cada persona abre su propio resultado en su propia pantalla. No se entrega nada, y cada quien decide frase por frase qué decir.
pair-step-1 = **Primero, el cuestionario**, cada quien desde su silla. Quien lidera lee «mi equipo» como la persona con quien se compara.
pair-step-2 = **Cinco minutos a solas.** Elige una rueda y, en ella, una práctica de la que quieras hablar.
pair-step-3 = **Hechos antes que deseos.** Por turnos: «En los últimos tres meses vi que esto pasó más o menos … de 10 veces.» Escucha el otro número antes de explicar el tuyo.
pair-step-4 = **Después, los deseos.** «Siento que debería pasar … de 10 veces, porque …» Dos deseos honestos pueden ser distintos, y ninguno es el error.
pair-step-5 = **Acuerden una sola cosa** que probar durante un mes, y quién empieza.
pair-stop = Cualquiera puede parar en cualquier momento, sin dar razones.
pair-result = Abrir mi resultado
pair-begin = Conversar paso a paso

## La misma conversación, un paso a la vez en ambas pantallas

pair-talk-place = Paso { $step } de { $last }. Cada quien abre esta página y avanzan a la par.
pair-talk-1 = Acuerden una práctica
pair-talk-1-about = **Cinco minutos.** Mira primero a solas. Después cada quien nombra una práctica; acuerden una de las dos y elíjanla en ambas pantallas.
pair-talk-choose = De qué hablamos
pair-talk-2 = Hechos: lo que pasa
pair-talk-2-about = **Cinco minutos.** Di tu número, escucha el otro y solo entonces cuente cada quien una ocasión. Empieza quien vende.
pair-talk-3 = Deseos: lo que debería pasar
pair-talk-3-about = **Cinco minutos.** Lo mismo con lo que cada quien quiere. Empieza quien lidera. Pregunten en lugar de qué pasaría.
pair-talk-4 = ¿Cuál de estas cuatro es?
pair-talk-4-about = **Dos minutos.** Pónganle nombre. Uno o dos pasos de diferencia suelen ser azar; tres merecen una conversación.
pair-talk-5 = Una sola cosa durante un mes
pair-talk-5-about = **Tres minutos.** ¿Qué prueban, quién empieza y qué día lo vuelven a mirar? Escríbanlo donde ambas personas lo vean.
pair-say = Puedes decir
# $times es un frequency-N.times.
pair-say-outside = «En los últimos tres meses vi que esto pasó más o menos { $times }.»
pair-say-inside = «Siento que debería pasar más o menos { $times }, porque …»
pair-say-none = Aquí todavía no tienes un número propio. Dilo así, y escucha.
pair-end = Terminar la conversación

## Con un código: cada práctica, a la vista de ambas personas

pair-code-title = Con un código, práctica por práctica
pair-code-lead = Un código lleva tus respuestas a la otra persona, y quien lo tenga puede leerlas. Puede que una de las dos decida sobre el trabajo de la otra: mira antes cada línea y guárdate lo que no dirías en voz alta.
pair-code-none = Para esto hacen falta respuestas tuyas. El cuestionario toma unos cuatro minutos.
pair-show-legend = Lo que muestras
pair-show-count =
    { $count ->
        [one] Se muestra { $count } de 16 prácticas.
       *[other] Se muestran { $count } de 16 prácticas.
    }
# Junto a una práctica sin las dos respuestas.
pair-open-item = sin responder
pair-own-code = Tu código
pair-own-about = 25 letras y cifras, para correo, chat o teléfono. Dan igual las mayúsculas y los guiones.
pair-qr = El mismo código, para una cámara
pair-copy = Copiar el código
pair-copied = Copiado.
pair-lock = Cerrarlo con una contraseña
pair-lock-none = Aquí el código queda abierto: el navegador solo puede cerrarlo en una página con HTTPS.
pair-passphrase = Contraseña
pair-passphrase-about = La hace Camber. Una corta que inventes se adivina en horas; para esta, mil computadoras rápidas tardarían siglos. Dila por teléfono o de otra forma, no en el mismo mensaje que el código: quien tenga las dos cosas puede leer tus respuestas. Con el código solo, nadie puede.
pair-lock-now = Hacer el código cerrado
pair-lock-working = El navegador lo está cerrando. Toma un momento.
pair-lock-failed = El navegador no pudo cerrarlo. No se entregó nada.
pair-locked = Está cerrado. Puede viajar en un enlace o como código.
pair-qr-link = El enlace con el código cerrado, para una cámara
pair-copy-link = Copiar el enlace
pair-link-about = Algunos programas de correo rompen enlaces como este. El código siempre sirve: la otra persona lo pega en esta página. Camber quita el código de la dirección en cuanto se abre el enlace.
pair-read-label = El código de la otra persona
pair-read-about = Pégalo o escríbelo; también sirve el enlace completo
pair-read = Comparar
pair-take = Usar este

## Llegó un código cerrado, por enlace o a mano

pair-arrived-title = Un código cerrado
pair-arrived-about = Quien lo envió sabe la contraseña. Importan las mayúsculas, salvo que tenga doce letras y cifras.
pair-arrived-none = Para abrirlo y comparar hacen falta respuestas tuyas. Responde el cuestionario en otra pestaña; el código espera aquí mientras esta página siga abierta.
pair-open = Abrir y comparar
pair-open-working = El navegador lo está abriendo. Toma un momento.
pair-open-none = Solo se puede abrir en una página con HTTPS.
pair-wrong-passphrase = El código está entero, pero esta no es su contraseña.
pair-link-refused = El enlace no se puede leer
pair-put-away = Dejarlo de lado

## Por qué no se lee un código. En ese caso no cambia nada.

code-foreign = Esto no es un código: está vacío o tiene signos que ningún código tiene.
code-length = Esto tiene { $found } letras y cifras, y un código tiene { $wanted }.
code-other-kind = Este es un código para la ronda de un equipo, no para dos personas.
code-newer = Este código viene de una versión posterior de Camber. Solo esa puede leerlo.
code-damaged = Al menos una letra de este código está equivocada, y no se puede saber cuál. Compáralo con lo que se envió.
code-slip = La letra { $place } no encaja. ¿Era este? { $code }
code-swapped = La letra { $place } y la siguiente parecen haber cambiado de lugar. ¿Era este? { $code }
pair-same-chair = Las dos personas respondieron desde la misma silla. Esta página compara a quien vende con quien lidera.

## La comparación. Ninguna silla es la medida de la otra.

pair-compare-title = Dos sillas, una semana
pair-compare-lead = La marca de quien vende está sobre la línea; la de quien lidera, debajo. Ninguna de las dos es la correcta.
pair-seller = Vende
pair-leader = Lidera
pair-outside = Lo que pasa
pair-inside = Lo que debería pasar
# $points es un número ya escrito.
pair-alike = **{ $points }** de 100 en común
pair-noise = Dos personas que ven la misma semana rara vez llegan a 100. De 84 en adelante, más o menos, y en una sola rueda desde unos 79, la diferencia puede ser azar.
pair-few = Se pueden comparar menos de tres ruedas, así que no hay un número general.
pair-wheel-few = Menos de tres de sus prácticas fueron respondidas y mostradas por ambas personas.
# $steps y $points son números ya escritos.
pair-wheel-gap = Distancia: { $steps } de 6. En común: { $points } de 100.
pair-case-shared = **Rumbo compartido.** Ven casi lo mismo y quieren casi lo mismo.
pair-case-pictures = **Imágenes distintas.** Ven semanas diferentes: comparen hechos.
pair-case-convictions = **Convicciones distintas.** Quieren semanas diferentes: hablen de qué va primero.
pair-case-both = **Imágenes y convicciones distintas.** Empiecen por los hechos.
# La imagen en palabras; $seller y $leader son bars-toward-pressure, bars-toward-relationship o bars-middle.
pair-facing = { $question }: quien vende, { $seller }; quien lidera, { $leader }.
pair-talk-title = Por dónde empezar
pair-talk-lead = Prácticas en las que sus respuestas están a tres pasos o más. Para una conversación basta una.
pair-talk-none = En ninguna práctica están a tres pasos o más. Las diferencias menores suelen ser azar.
# $practice es una frase en las palabras de tu silla; $seller y $leader son frequency-N.times.
pair-talk-outside = «{ $practice }» Lo que pasa: quien vende, { $seller }; quien lidera, { $leader }.
pair-talk-inside = «{ $practice }» Lo que debería pasar: quien vende, { $seller }; quien lidera, { $leader }.
pair-ask-outside = Cuente cada quien una ocasión de los últimos tres meses. ¿Qué no vio la otra persona?
pair-ask-inside = ¿En lugar de qué pasaría? ¿Qué habla a favor de la otra respuesta?

## Una conversación de veinte minutos, también en papel

pair-guide-title = Una conversación de veinte minutos
pair-guide-1 = **Lean esta página en silencio.** Cada quien marca una práctica, y empiezan por una de las dos.
pair-guide-2 = **Hechos, siete minutos.** Cada quien cuenta una ocasión de los últimos tres meses; empieza quien vende. La otra persona solo pregunta por lo que no vio.
pair-guide-3 = **Deseos, siete minutos.** Cada quien dice qué haría posible su deseo y en lugar de qué pasaría; empieza quien lidera.
pair-guide-4 = **Una sola cosa, tres minutos.** Anótenla aquí y dejen la hoja donde ambas personas la vean.
pair-line-try = Durante un mes probamos:
pair-line-who = Quién empieza:
pair-line-when = Lo volvemos a mirar el:
pair-table-title = Cada práctica
pair-table-caption = Lo que respondieron ambas personas, de 10 veces; las prácticas, en las palabras de tu silla
pair-cell = { $seller } · { $leader }
pair-together = igual
pair-apart =
    { $steps ->
        [one] a { $steps } paso
       *[other] a { $steps } pasos
    }
pair-withheld = sin mostrar
pair-table-outside = Pasa: vende · lidera
pair-table-inside = Debería: vende · lidera
pair-indices = Para quien conoce los índices
# $squares e $icc son números ya escritos.
pair-index-outside = Lo que pasa: D² = { $squares }, ICC de doble entrada = { $icc }
pair-index-inside = Lo que debería pasar: D² = { $squares }, ICC de doble entrada = { $icc }
pair-forget = Olvidar las respuestas de la otra persona
pair-kept = Las respuestas de la otra persona no se guardan en ninguna parte. Se van cuando cierras esta página.
