### Lo que dice la página del resultado, y los archivos que entrega.

## Resultado: el puntaje

result-title = Tu resultado
result-empty = Todavía no hay nada que mostrar. El cuestionario toma unos cuatro minutos.
result-prerendered = Tu resultado se arma aquí, en tu dispositivo, con las respuestas guardadas en este navegador, en cuanto esta página arranca. Si no aparece, vuelve a cargarla.
result-incomplete = { $settled } de { $total } prácticas están respondidas. Para el puntaje, cada una necesita una respuesta o un «no puedo saberlo».
result-open-label = Siguen abiertas
result-answer-open = Responder la primera abierta
result-leave-out = Dejarlas fuera (no puedo saberlo)
score-range = al menos de { $low } a { $high }
score-bands = { $first } o { $last }
# Cuando el rango abarca tres bandas o cuatro.
score-bands-many = De «{ $first }» a «{ $last }»
score-sentence = Tu puntaje de alineación es { $score } de 100; con su rango, al menos de { $low } a { $high }.
score-partial = Parcial: en este número entran tres de las cuatro ruedas.
score-none = Quedaron fuera demasiadas prácticas para un puntaje general: hacen falta al menos tres ruedas, y cada rueda necesita tres de sus cuatro prácticas.
strip-random = 61,9: respuestas al azar
strip-label = De 0 a 100: tu puntaje { $score }, con un rango de { $low } a { $high }. Las bandas empiezan en 60, 75 y 87,5. Responder al azar da cerca de 61,9.
car-caption = Una rueda girada hacia afuera: pasa más presión de la que te parece bien. Hacia adentro: más apoyo, o menos empuje. Una rueda que tiembla: diferencias que se cancelan entre sí. Los ángulos se dibujan grandes; en un auto de verdad son décimas de grado.

## Resultado: las ruedas

wheels-title = Las cuatro ruedas
wheel-none = Sin número: se respondieron menos de tres de sus cuatro prácticas.
# $practice es una frase entera; $said es say-answer.
say-practice = «{ $practice }» { $said }
wheel-try = Para probar

## Resultado: cómo leerlo

read-title = Cómo leer esto
not-for-title = Para qué no debe usarse
notes-title = Una segunda mirada
notes-look = Mirar otra vez las respuestas

## Resultado: las prácticas

table-title = Todas las prácticas
table-caption = Las prácticas con tus dos respuestas y la diferencia entre ellas, en pasos de la escala
table-gap = Diferencia
# La diferencia entre las dos respuestas, en pasos de la escala.
table-more =
    { $count ->
        [one] { $count } paso más
       *[other] { $count } pasos más
    }
table-less =
    { $count ->
        [one] { $count } paso menos
       *[other] { $count } pasos menos
    }
table-none = ninguna

## Resultado: qué sigue

next-title = Qué sigue
commit-title = Elige una o dos cosas que probar
commit-hint = Como máximo dos: lo que se elige con medida, se hace.
commit-none = No se nota nada fuera de lugar, así que no hay nada que debas probar.
intention-label = Qué quiero decir y a quién, con mis palabras
intention-limit = Hasta 280 caracteres.
guide-title = Para tu próxima conversación a solas
guide-lead = Empieza por un hecho que las dos personas conozcan. Basta una pregunta; estas salen de tus diferencias más grandes.
guide-none = No hay ninguna diferencia de qué hablar. Podrías preguntar cómo se ve la misma semana desde la otra silla.
remind-title = Volver a mirar en 30 días
remind-about = Un archivo para tu calendario. Lleva el día y lo que elegiste probar, sin el puntaje.
remind-keep = Si pasas siete días sin volver, algunos navegadores olvidan lo que guardó un sitio. Guarda tus respuestas en un archivo y no las pierdes.
remind-button = Guardar un archivo de calendario
remind-summary = Camber: revisar otra vez la alineación
remind-description = Hace un mes miraste tus cuatro ruedas. ¿Está pasando lo que elegiste probar?
history-title = Tus cuestionarios anteriores
history-entry = { $day }: { $score } ({ $role ->
        [leader] líder comercial
       *[seller] quien vende
    })
history-no-score = sin puntaje
history-real = Desde entonces, { $difference } puntos: más que el error de ambos cuestionarios, así que es probable que sea un cambio real.
history-noise = Desde entonces, { $difference } puntos: dentro del error de ambos cuestionarios, así que puede ser casualidad.
history-other-role = Se respondió desde la otra silla; por eso no se compara.
again-button = Empezar un cuestionario nuevo
again-about = Este pasa a tus cuestionarios anteriores y allí se guardan sus respuestas.

## Resultado: tus datos

data-title = Tus datos
export-csv = Guardar como tabla (CSV)
export-json = Guardar como archivo para volver a leer (JSON)
import-about = El archivo lleva tu silla y tus respuestas de ahora, no los cuestionarios anteriores. Lo que tienes ahora pasa a tus cuestionarios anteriores si está completo; si no, se reemplaza.
stored-about = Tu papel, tus respuestas, las escenas que viste, lo que elegiste probar, tus propias palabras y los cuestionarios anteriores. Ni nombre ni dirección. Solo los tiene este navegador en este dispositivo.
shared-label = Este equipo es compartido: no guardar nada aquí
shared-about = Lo guardado se quita de inmediato y no se guarda nada nuevo. Solo se recuerda esta elección.

## Resultado: cuando la página que rodea la lección lo pide

share-title = La página que rodea esta lección pide tu resultado
share-about = Si estás de acuerdo, recibe números enteros: tu puntaje con su rango y el puntaje de cada rueda. No recibe ninguna de tus respuestas ni nada de lo que escribiste. Lo que haga con esos números no está en nuestras manos. Los recibe una vez por cada vez que pulsas este botón, y nunca sin él.
share-button = Entregar mi resultado

## Encabezados de la tabla CSV

csv-practice = práctica
csv-wheel = rueda
csv-text = texto
csv-outside = pasa (0 a 6)
csv-inside = debería pasar (0 a 6)
csv-gap = diferencia

## En la página de inicio, para quien ya tiene un resultado

back-no-pull = Nada se desvía con fuerza.
back-try = Querías probar esto:
