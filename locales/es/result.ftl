### Lo que dicen la página del resultado y la página final, y los archivos que entregan.

## Resultado: la primera pantalla

result-title = Tu resultado
# Sobre el nombre de la diferencia más grande.
result-chair =
    { $role ->
        [leader] Tu resultado · como quien lidera
       *[seller] Tu resultado · como quien vende
    }
result-empty = Todavía no tienes resultado; responder toma unos cuatro minutos.
result-prerendered = Aquí armamos tu resultado con las respuestas que hay en este navegador.
# Cuando no hay scripts. Sigue un enlace al formulario en papel.
without-script = Para eso hacen falta JavaScript y WebAssembly: como tus respuestas no salen de este dispositivo, ningún servidor puede hacerlo por ti. Sin ellos también puedes responder:
result-incomplete = Llevas { $settled } de { $total }; para ver tu resultado, responde las que faltan o marca «no sé».
result-open-label = Las que faltan
result-answer-open = Responder la primera que falta
result-leave-out = Saltarlas (no sé)
opening-widest = «{ $statement }» Es tu diferencia más grande.
opening-tied = «{ $statement }» Es una de tus diferencias más grandes.
# Cuando se dejaron fuera las dieciséis.
opening-unrated = Dejaste fuera las dieciséis frases, así que no hay nada que comparar: responde algunas y verás tus diferencias.
# $thought es lo que se eligió en la página de inicio, entre comillas y con su punto.
opening-thought = Llegaste pensando { $thought } Es la misma rueda.
opening-none = En ninguna frase hay más de un paso entre lo que pasa y lo que debería pasar: eso se ve poco, y no tienes que arreglar nada.

## Resultado: algo para probar

try-title = Prueba esto
try-chosen = Vas a probar esto
try-yes = Lo intento
try-other = Otra idea
try-drop = Quitar esta idea
try-say = ¿Qué vas a decir?
try-none = No necesitas probar nada; si quieres, pregunta cómo se ve la misma semana desde el otro lado.
try-full = Ya elegiste dos, y con dos alcanza.
happened-ask = ¿Se pudo?
happened-yes = Sí
happened-partly = Más o menos
happened-no = No

## Resultado: el puntaje

car-title = Tu auto
# Después del número.
score-of = de 100
score-about = 100 es la semana que quieres.
# Del puntaje y de cada rueda. Deja fuera el ánimo del día: nunca «probablemente entre».
score-range = Es una estimación: con otras frases daría de { $low } a { $high }, más o menos.
# Nombres de dos bandas vecinas.
bands-light = Va derecho o se desvía un poco
bands-clear = Se desvía un poco, quizá bastante
bands-strong = Se desvía bastante, quizá con fuerza
# Cuando el rango abarca tres bandas o cuatro.
score-bands-many = Puede que se desvíe; con dieciséis respuestas no se sabe cuánto.
score-partial = Dejamos fuera una rueda porque tiene muy pocas respuestas.
score-none = Saltaste demasiadas para tener un puntaje: hacen falta tres ruedas, con tres respuestas cada una.
strip-random = 61,9: marcar a ciegas
strip-label = De 0 a 100: tu puntaje es { $score }, con un rango de { $low } a { $high }. Las bandas empiezan en 60, 75 y 87,5. Marcar a ciegas da cerca de 61,9.
strip-numbers = { $score } de 100; el rango va de { $low } a { $high }.
car-caption = Rueda hacia afuera: hay más presión de la que quisieras, o menos apoyo. Hacia adentro: más apoyo, o menos exigencia. Si tiembla, unas cosas sobran y otras faltan. Exageramos los ángulos para que se noten.

## Resultado: las ruedas

wheels-title = Las cuatro ruedas
car-tap = Toca una rueda.
# Hacia dónde gira una rueda. Como máximo 16 caracteres.
tag-out = hacia la presión
tag-in = hacia el apoyo
tag-both = a ambos lados
tag-nearly = casi recta
tag-straight = recta
tag-none = sin número
wheel-none = Sin número: respondiste menos de tres de sus cuatro frases.
wheel-numbers = Los números
wheel-try = Para probar:
wheels-alike = Lo de arriba es una sola frase. Con cuatro por rueda no se sabe cuál rueda se desvía más: empieza por la que más te diga.

## Resultado: cómo leerlo

not-for-file = Para conversar, nunca para un expediente.
more-title = Todo lo demás
read-title = Cómo leer tu resultado
not-for-title = Para qué no debe usarse
notes-title = Otra mirada
notes-look = Mirar otra vez las respuestas

## Resultado: las frases

table-title = Las dieciséis frases
table-caption = Tus dos respuestas y la diferencia en pasos de la escala; la más grande va primero.
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

## Resultado: qué decir

say-title = Dilo
# $number es el de la escena a la que lleva.
say-compose = Arma tu frase: escena { $number }
intention-label = Qué quiero decir y a quién se lo digo
intention-limit = Hasta 280 caracteres.
guide-title = Preguntas para tu próxima reunión uno a uno
# Cuando ninguna diferencia da para preguntar.
guide-none = ¿Cómo se ve nuestra semana desde tu lado?
invite-button = Enviar o copiar una invitación
# Se envía a la otra persona; después va una dirección.
invite-text = Respondí un cuestionario de cuatro minutos sobre cómo va de verdad nuestra semana. ¿Lo haces tú desde tu lado? Nadie ve tus respuestas si no las compartes.
remind-button = Al calendario
remind-keep = Hay navegadores que olvidan lo guardado si pasas una semana sin volver; con un archivo tuyo no pierdes nada.
remind-summary = Camber: ¿se pudo?
remind-description = Hace un mes elegiste algo para probar. ¿Se pudo? Abre Camber en el mismo navegador y responde de nuevo.

## Resultado: con el tiempo

history-title = Con el tiempo
history-each = Tus cuestionarios anteriores
history-tried = Lo que has probado
# De dos cuestionarios con los mismos puntos enteros.
change-none = Tu puntaje vuelve a ser { $after }: no cambió.
change-real = Pasaste de { $before } a { $after }: es más que el margen de error, así que lo más probable es que sea un cambio real.
change-noise = Pasaste de { $before } a { $after }, pero está dentro del margen de error y puede ser casualidad.
history-entry = { $day }: { $score } ({ $role ->
        [leader] líder comercial
       *[seller] quien vende
    })
history-no-score = sin puntaje
history-other-role = Aquí respondiste desde el otro lado; no se compara.
again-button = Responder otra vez
again-about = Unos cuatro minutos. Este resultado sigue aquí hasta que termines.
again-go-on = Seguir respondiendo
again-underway = Tu cuestionario nuevo: vas en { $answered } de { $total }. Este resultado sigue aquí hasta que termines.
again-drop = Descartar el cuestionario nuevo
# Se abre al presionar lo anterior.
again-drop-yes = Sí, descartar esas respuestas
history-older = Respondiste otra redacción de las frases; por eso no se compara.

## Resultado: tus datos

data-title = Tus datos
files-title = Imprimir o guardar un archivo
export-csv = Guardar como tabla (CSV)
export-json = Guardar una copia (JSON)
import-about = El archivo lleva tus respuestas de hoy y dice si vendes o lideras, sin los cuestionarios anteriores. Al cargar uno, tus respuestas de ahora pasan a los anteriores si están completas. Si no, se reemplazan.
stored-about = Guardamos tus respuestas, tus palabras, las escenas que viste y los cuestionarios anteriores. También guardamos si vendes o lideras, qué elegiste probar y cómo te fue. Todo queda en este navegador, en este dispositivo, sin tu nombre ni tu dirección.
shared-label = Este dispositivo es compartido: no guardar nada
shared-about = Borramos enseguida lo guardado y no guardamos nada más, salvo esta elección.

## Resultado: cuando la página que rodea la lección lo pide

share-title = Este sitio te pide tu resultado
share-about = Si aceptas, el sitio recibe números enteros: tu puntaje con su rango y el de cada rueda. No recibe tus respuestas ni nada de lo que escribiste, y lo que haga con ellos no depende de nosotros. Los recibe cada vez que presionas este botón, y nunca sin él.
share-button = Entregar mi resultado

## La página final

finish-title = Ahora, dilo
finish-prerendered = Aquí se juntan tu frase y lo que elegiste probar, con lo que guarda este navegador.
finish-words = Lo que voy a decir
finish-no-words = Todavía no tienes tu frase, y se arma con tres toques.
finish-check = Encuentra tu diferencia
finish-no-result = Son dieciséis frases con dos toques cada una, y al final ves hacia dónde se desvía tu semana.
along-title = Llévatelo
copy-button = Copiar
copy-done = Listo, copiado: pégalo en un mensaje.
# Donde el dispositivo no tiene con qué enviar, se copia; también la invitación.
send-button = Enviármelo o copiar
send-done = Copiado: ya puedes pegarlo en un mensaje.
picture-button = Como imagen
picture-score = Poner mi puntaje en la imagen
picture-done = Dibujamos la imagen aquí mismo, y tu navegador la está guardando.
picture-failed = El navegador no nos dejó dibujar la imagen, pero puedes imprimir el resultado.
quoted = «{ $text }»
finish-later = Vuelve en 30 días, en este navegador, y te preguntamos cómo te fue.
# Junto al botón de una escena: cuánto dura.
finish-scene =
    { $count ->
        [one] Dura { $count } minuto.
       *[other] Dura { $count } minutos.
    }
finish-more =
    { $count ->
        [one] Después te queda una escena más.
       *[other] Después te quedan { $count } escenas más.
    }
finish-all = Ya jugaste las ocho escenas.
# Cada una invita a una escena. Como máximo 40 caracteres.
more-two-chairs = Siéntate en las dos sillas
more-the-pull = Siente cómo se desvía
more-focus = Arma la semana de quien vende
more-coaching = Una reunión en el lugar de Alex
more-insight = Seis preguntas a la panadería
more-order = Arma la cadena y rómpela
more-leading-indicator = Deja correr el año
more-inside-outside = Arma tu frase

## Encabezados de la tabla CSV

csv-practice = frase
csv-wheel = rueda
csv-text = texto
csv-outside = pasa (0 a 6)
csv-inside = debería pasar (0 a 6)
csv-gap = diferencia
csv-wording = redacción

## En la página de inicio, para quien vuelve

back-label = Aquí te quedaste
start-scene = Vas en la escena { $number } y
back-scene = Seguir con la escena { $number }
start-answered = Llevas { $answered } de { $total } frases respondidas.
start-continue = Continuar
start-history = Ver tus resultados anteriores
start-else = Empezar otra cosa
# Desde el día después de elegirlo.
back-try = Te propusiste probar esto:
