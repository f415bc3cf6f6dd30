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

## Qué pasa con las respuestas en este dispositivo

keeping-nothing-yet = Todavía no hay respuestas guardadas en este dispositivo.
keeping-here = Lo que haces aquí queda guardado en este dispositivo.
keeping-pending = Lo que haces aquí se está guardando en este dispositivo.
keeping-soon = Lo que haces aquí queda guardado en este dispositivo en unos segundos.
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
start-private-alone = Sin cuenta y sin servidor que reciba tus respuestas. Una vez en marcha, Camber no le pide nada más a la red.
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

## Responder

place-rating = Rueda { $number } de 4; { $answered } de 16 respondidas
# Lo que falta del camino, junto al lugar en la cabecera de la página. A lo más 24 caracteres.
minutes-left =
    { $count ->
        [one] falta cerca de { $count } minuto
       *[other] faltan unos { $count } minutos
    }

## Resultado: tus datos

stored-title = Qué se guarda aquí
stored-size = { $size } caracteres con el nombre camber.session, tu idioma y cómo te gusta leer.
erase-button = Borrar todo lo guardado aquí
erase-confirm = ¿Borrar de este navegador todas las respuestas y los cuestionarios anteriores? No se puede deshacer.
erase-yes = Sí, borrar todo

## Camber en un solo archivo

keeping-alone = Este archivo no guarda nada: lo que respondes se pierde al cerrarlo, a menos que lo guardes en un archivo tuyo.
alone-save = Guardar mis respuestas en un archivo

handout-title = La lección en papel
handout-both-title = La lección en papel, en dos idiomas
paper-link = El cuestionario en papel

part-away = Esta página no se pudo cargar: la red no respondió como debía. Todo lo demás sigue funcionando.
part-again = Intentar de nuevo
