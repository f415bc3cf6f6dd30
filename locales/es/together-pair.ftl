### La página para dos: quien vende y quien lidera. Las mismas palabras y la misma simpatía para ambas sillas.

pair-title = La dupla
pair-description = Dos personas que comparten un trimestre comparan lo que cada una ve y lo que cada una quiere: lado a lado sin código, o con un código acordado.
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
pair-qr = El código de abajo, para una cámara
pair-copy = Copiar el código
pair-copied = El código está copiado.
pair-copy-failed = El navegador no nos deja copiar. Selecciona el código y cópialo por tu cuenta.
pair-read-label = El código de la otra persona
pair-read = Comparar
pair-take = Usar este

## Por qué no se lee un código. En ese caso no cambia nada.

code-foreign = Esto no es un código: está vacío o tiene signos que ningún código tiene.
code-length = Esto tiene { $found } letras y cifras, y un código tiene { $wanted }.
code-other-kind = Este es un código para la ronda de un equipo, no para dos personas.
code-newer = Este código viene de una versión posterior de Camber. Solo esa puede leerlo.
code-damaged = Hay más de una letra equivocada en este código. Compáralo con lo que estaba escrito.
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
pair-alike-outside = Lo que pasa: sus respuestas se parecen en { $points } de 100.
pair-alike-inside = Lo que debería pasar: sus respuestas se parecen en { $points } de 100.
pair-noise = De 84 en adelante, más o menos, la diferencia no supera lo que por azar responderían dos personas que ven la misma semana.
pair-few = Se pueden comparar menos de tres ruedas, así que no hay un número general.
pair-wheel-few = Menos de tres de sus prácticas fueron respondidas y mostradas por ambas personas.
pair-case-shared = Rumbo compartido: ven casi lo mismo y quieren casi lo mismo.
pair-case-pictures = Imágenes distintas: ven semanas diferentes. Comparen hechos.
pair-case-convictions = Convicciones distintas: quieren semanas diferentes. Hablen de qué va primero.
pair-case-both = Imágenes y convicciones distintas. Empiecen por los hechos.
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
pair-table-title = Cada práctica
pair-table-caption = Lo que respondieron ambas personas; las prácticas, en las palabras de tu silla
pair-cell = { $seller } · { $leader }
pair-withheld = sin mostrar
pair-table-outside = Pasa: vende · lidera
pair-table-inside = Debería: vende · lidera
pair-indices = Para quien conoce los índices
# $squares e $icc son números ya escritos.
pair-index-outside = Lo que pasa: D² = { $squares }, ICC de doble entrada = { $icc }
pair-index-inside = Lo que debería pasar: D² = { $squares }, ICC de doble entrada = { $icc }
pair-forget = Olvidar las respuestas de la otra persona
pair-kept = Las respuestas de la otra persona no se guardan en ninguna parte. Se van cuando cierras esta página.
