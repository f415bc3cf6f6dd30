### Lo que dicen las páginas mismas: botones, títulos, mensajes. Sus nombres están en Rust.
###
### Los huecos como { $count } quedan como están. Se puede usar **negrita** y *cursiva*
### donde el inglés las usa. El largo máximo está en el comentario antes del mensaje.

## La lengua misma

language-name = Español
language-direction = ltr
language-status = complete
number-decimal-mark = ,

## El marco de cada página

site-name = Camber
site-title = Camber: ¿tu manera de vender sigue alineada?
site-description = Una lección breve y un cuestionario privado para quien vende y quien lidera: pon lo que pasa junto a lo que sientes que debería pasar. Nada sale de tu equipo.
window-title = { $page } · Camber
skip = Ir al texto
languages-label = Idioma
language-away = { $language } aún no está aquí: sus palabras no llegaron por la red. Vuelve a elegirlo en un momento.
private = Privado: todo se calcula en este dispositivo. No se envía ninguna respuesta.
# Where the lesson stands inside somebody else’s page.
private-part = Privado: todo se calcula en este dispositivo y Camber no envía nada. La página que lo rodea no es nuestra; como cualquier página, podría ver lo que hay en ella.
own-tab = Abrir en su propia pestaña
about-link = Acerca de Camber
offline = Ahora no hay red. Aquí todo sigue funcionando sin ella.
newer = Hay una versión más nueva de Camber. Tus respuestas se quedan como están.
newer-now = Cargarla ahora
newer-later = Más tarde
privacy-title = Qué sale de este dispositivo
result-link = Mi resultado
pair-link = Para dos personas
team-link = Para un equipo
team-code-link = Mi código para un equipo
back = Atrás
next = Siguiente
next-scene = Siguiente escena
next-rating = Sigue: { $wheel }
next-result = Ver mi resultado
to-start = Volver al inicio
dismiss = Cerrar
# Debajo del título de una página para responder.
rating-chair =
    { $role ->
        [leader] Respondes desde la silla de líder comercial.
       *[seller] Respondes desde la silla de quien vende.
    }
rating-change-chair = Cambiar de silla
progress-answers = Prácticas respondidas
progress-scenes = Escenas de la lección
apology = Algo falló de nuestro lado y ya no se reciben respuestas. Lo que estaba guardado en este dispositivo se conserva. Por favor, vuelve a cargar la página.
noscript = Sin script esta página se puede leer completa. Para responder y ver el resultado hacen falta script y WebAssembly, que solo trabajan en tu dispositivo.

## Qué pasa con las respuestas en este dispositivo

keeping-nothing-yet = Todavía no hay respuestas guardadas en este dispositivo.
keeping-here = Lo que haces aquí queda guardado en este dispositivo.
keeping-in-tab = Lo que haces aquí se guarda hasta que cierres esta pestaña.
keeping-nowhere = No se guarda nada: así lo pide la página que rodea esta lección. Todo funciona hasta que cierres la página.
keeping-denied = No se guarda nada: este navegador no lo permite o ya no tiene espacio. Todo funciona hasta que cierres la página.
keeping-newer = No se guarda nada: aquí hay respuestas de una versión más nueva de Camber. Se quedan como están.
keeping-damaged = No se guarda nada: lo que hay guardado aquí no se puede leer. Se queda como está hasta que lo borres en la página del resultado.
keeping-shared = Equipo compartido: aquí no se guarda nada.

## Inicio

start-title = ¿Tu manera de vender sigue alineada?
start-lead = Camber pone lo que pasa en tu trabajo comercial junto a lo que honestamente sientes que debería pasar, en cuatro ruedas: foco, coaching, conocimiento del cliente y orden. Obtienes un puntaje de alineación privado, con su rango, y algo pequeño que probar en cada rueda.
start-no-hurry = No hay que preparar nada. Puedes parar cuando quieras y seguir después en este dispositivo.
start-continue = Seguir: { $answered } de { $total } respondidas
start-continue-reading = Seguir donde te quedaste
start-history = Ver tus cuestionarios anteriores
start-private = Sin cuenta y sin servidor que reciba tus respuestas. Una vez en marcha, Camber trae una sola cosa más: una copia de estas mismas páginas, para funcionar sin red.
ways-label = Tres maneras de empezar
way-course = El curso
    .time = unos 24 minutos
    .about = Ocho escenas breves y dieciséis prácticas para responder en el camino.
way-check = Solo el cuestionario
    .time = unos 4 minutos
    .about = Dieciséis prácticas, cada una con dos respuestas, y luego tus cuatro ruedas.
way-lesson = Solo la lección
    .time = unos 20 minutos
    .about = Ocho escenas breves para hacer y leer, sin responder prácticas.

## Papel

role-title = ¿Cuál es tu silla?
role-lead = Las dieciséis prácticas son la misma semana vista desde dos lados. Puedes cambiar de silla más tarde; no se pierde ninguna respuesta.
role-label = Dos sillas
role-seller = Yo vendo
    .about = Tengo mis propios clientes y le reporto a mi líder.
role-leader = Lidero un equipo comercial
    .about = Hay personas que venden y me reportan, y respondo por sus resultados.
role-description = Elige tu silla: quien vende o líder comercial. El cuestionario mira las mismas dieciséis prácticas desde los dos lados.
speaker-seller = Quien vende
speaker-leader = Líder comercial

## Responder

place-rating = Rueda { $number } de 4; { $answered } de 16 respondidas
# Lo que falta del camino, junto al lugar en la cabecera de la página. A lo más 24 caracteres.
minutes-left =
    { $count ->
        [one] falta cerca de { $count } minuto
       *[other] faltan unos { $count } minutos
    }
rating-description = Responde dos veces a cuatro prácticas: con qué frecuencia pasan y con qué frecuencia sientes que deberían pasar.

## Escenas

place-scene = Escena { $number } de { $total }
scene-window-title = { $number }. { $title }
scenes-label = Escenas
scene-link = Escena { $number }: { $title }
scene-link-done = Escena { $number }: { $title } (hecha)
# Opens what a scene tells once the reader has acted, without acting.
read-on = Seguir leyendo
scene-link-seen = Escena { $number }: { $title } (vista)

## Maneras de leer

# En un interruptor; le sigue el nombre de otro idioma: También en English. A lo más 12 caracteres.
beside-label = También en
# Lo que lee la página en voz alta con una voz del dispositivo. Los botones van en un solo renglón: a lo más 10 caracteres cada uno.
aloud-label = En voz alta
aloud-start = Escuchar
aloud-pause = Pausa
aloud-go-on = Seguir
aloud-stop = Parar
aloud-slower = Más lento
aloud-faster = Más rápido
# Abreviaturas cuyo punto no termina una oración, separadas por espacios. Para leer en voz alta oración por oración.
abbreviations = Sr. Sra. Srta. Dr. Dra. Lic. Ing. Ud. Uds. EE. UU. núm. pág.

## Resultado: el puntaje

result-title = Tu resultado
result-description = Tu puntaje de alineación con su rango, tus cuatro ruedas y algo que probar. Se calcula en este dispositivo.
result-empty = Todavía no hay nada que mostrar. El cuestionario toma unos cuatro minutos.
result-prerendered = Tu resultado se arma aquí, en tu dispositivo, con las respuestas guardadas en este navegador. Aparece en un momento.
result-start-check = Responder el cuestionario
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
# $steps es un número ya escrito.
bars-outside = Lo que pasa
bars-inside = Lo que debería pasar
bars-apart = a { $steps } de distancia
bars-toward-pressure = { $steps } hacia la presión
bars-toward-relationship = { $steps } hacia la relación
bars-middle = en el medio
# $outside e $inside son uno de los tres mensajes de arriba.
bars-label = Lo que pasa: { $outside }. Lo que debería pasar: { $inside }. En pasos de la escala, de 3 hacia la relación a 3 hacia la presión.
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
table-practice = Práctica
table-outside = Pasa
table-inside = Debería
table-gap = Diferencia
table-na = no se sabe
table-times = { $times } de 10
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
guide-title = Para tu próxima conversación a solas
guide-lead = Empieza por un hecho que las dos personas conozcan. Basta una pregunta; estas salen de tus diferencias más grandes.
guide-ask = Pregunta:
guide-none = No hay ninguna diferencia de qué hablar. Podrías preguntar cómo se ve la misma semana desde la otra silla.
remind-title = Volver a mirar en 30 días
remind-about = Un archivo para tu calendario. Lleva el día y lo que elegiste probar, sin el puntaje.
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
print-button = Imprimir o guardar como PDF
export-csv = Guardar como tabla (CSV)
export-json = Guardar como archivo para volver a leer (JSON)
import-label = Leer respuestas de un archivo (JSON)
import-about = El archivo lleva tu silla y tus respuestas de ahora, no los cuestionarios anteriores. Lo que tienes ahora pasa a tus cuestionarios anteriores si está completo; si no, se reemplaza.
import-done = Las respuestas del archivo ya están aquí.
import-too-large = Ese archivo es demasiado grande o no se puede leer. No se cambió nada.
import-not-json = Ese archivo está dañado o no es JSON. No se cambió nada.
import-not-ours = Ese archivo no viene de Camber. No se cambió nada.
import-newer = Ese archivo viene de una versión más nueva de Camber. No se cambió nada.
import-bad-answer = Una respuesta de ese archivo está fuera de la escala. No se cambió nada.
save-failed = El navegador no nos dejó guardar el archivo.
stored-title = Qué se guarda aquí
stored-about = Tu papel, tus respuestas, las escenas que viste, lo que elegiste probar, tus propias palabras y los cuestionarios anteriores. Ni nombre ni dirección. Solo los tiene este navegador en este dispositivo.
stored-size = { $size } caracteres con el nombre camber.session, tu idioma y cómo te gusta leer.
erase-button = Borrar todo lo guardado aquí
erase-confirm = ¿Borrar de este navegador todas las respuestas y los cuestionarios anteriores? No se puede deshacer.
erase-yes = Sí, borrar todo
erase-done = Se borró todo lo que estaba guardado aquí.
shared-label = Este equipo es compartido: no guardar nada aquí
shared-about = Lo guardado se quita de inmediato y no se guarda nada nuevo. Solo se recuerda esta elección.

## Resultado: cuando la página que rodea la lección lo pide

share-title = La página que rodea esta lección pide tu resultado
share-about = Si estás de acuerdo, recibe números enteros: tu puntaje con su rango y el puntaje de cada rueda. No recibe ninguna de tus respuestas ni nada de lo que escribiste. Lo que haga con esos números no está en nuestras manos. Los recibe una vez por cada vez que pulsas este botón, y nunca sin él.
share-button = Entregar mi resultado
share-done = La página que rodea esta lección ya tiene tu resultado.

## Encabezados de la tabla CSV

csv-practice = práctica
csv-wheel = rueda
csv-text = texto
csv-outside = pasa (0 a 6)
csv-inside = debería pasar (0 a 6)
csv-gap = diferencia

## Acerca de

about-title = Acerca de Camber
about-lead = Una lección que se hace y un cuestionario en el que se puede confiar, para las dos personas que comparten un trimestre: quien vende y quien lidera.
about-description = Qué es Camber, cómo se calcula su puntaje, cómo trata tus respuestas y de qué artículo vienen sus ideas.
about-idea = La idea
about-idea-1 = Un auto cuyas ruedas apuntan a lugares un poco distintos avanza, pero se gasta y cansa a quien lo lleva. Algo parecido ocurre cuando quien vende y quien lidera creen cosas distintas sobre qué va primero. Tiene nombre: **desalineación comercial filosófica**.
about-idea-2 = Camber pregunta por dieciséis prácticas de todos los días, dos veces cada una: con qué frecuencia pasan y con qué frecuencia sientes, con honestidad, que deberían pasar. La diferencia entre las dos respuestas es solo tuya; la medida no es lo que otra persona piensa de las ventas.
about-score = El puntaje
about-score-1 = En cada rueda se promedian las diferencias de sus cuatro prácticas, con el mismo peso para los dos lados; 100 es ninguna diferencia y 0 la mayor posible. El puntaje general es el promedio de las ruedas. El rango que lo acompaña sale de cuánto varían tus propias diferencias de una práctica a otra.
about-score-2 = Es una ayuda para conversar. No está validado ni tiene normas, así que no dice nada sobre cómo te comparas con nadie.
about-private = Tus respuestas
about-private-1 = Todo se calcula en tu navegador. No hay cuenta, ni servidor que reciba respuestas, ni cookies, ni conteo de visitas. Una vez en marcha, la página no le pide nada más a la red; a su lado, tu navegador trae una sola vez una copia de estas mismas páginas para usarlas sin red. Para leer en voz alta se usan solo voces del propio dispositivo.
about-private-2 = Las respuestas quedan en el almacenamiento de este navegador para que puedas parar y seguir. En la página del resultado puedes guardarlas como archivo o borrarlas; la página *Qué sale de este dispositivo* muestra todo lo que queda guardado.
about-private-3 = De lo que una página no te puede proteger: de alguien que use el mismo dispositivo con el mismo perfil del navegador. Para eso existe el modo de equipo compartido.
about-use = Para qué no es
about-use-1 = No es para contratar, pagar, ascender ni despedir, ni para hacer listas de nadie, ni sirve de prueba, ni puede ser una obligación. Participar es voluntario, y mostrar un resultado también.
about-source = De dónde vienen las ideas
about-source-1 = Del artículo *¿Qué es una { -topic }?* de Marcel, publicado por devandbeyond el 17 de mayo de 2016, en inglés y en español. Las palabras de aquí son nuevas; la idea de las ruedas, los pares de términos y la regla práctica sobre relaciones e ingresos son del autor.
about-source-2 = Camber es software libre con licencia MIT o Apache 2.0, la que prefieras.
intranet-title = Ponlo en tu intranet
