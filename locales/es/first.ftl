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
site-title = Camber: llegaste a la meta. ¿Y ese cansancio?
window-title = { $page } · Camber
skip = Ir al texto
languages-label = Idioma
menu-label = Menú
language-away = No se pudo cargar { $language }: revisa tu conexión e inténtalo de nuevo.
private = Privado: tus respuestas se quedan en este dispositivo si tú no las compartes.
# Where the lesson stands inside somebody else’s page.
private-part = Camber no envía nada por su cuenta, pero está dentro de otro sitio, que podría ver lo que aparece en pantalla.
own-tab = Abrir en una pestaña nueva
about-link = Acerca de Camber
offline = No tienes conexión, pero aquí todo sigue funcionando.
newer = Ya está lista una versión nueva de Camber y tus respuestas no cambian.
newer-now = Actualizar ahora
newer-later = Más tarde
privacy-title = Qué sale de este dispositivo
result-link = Mi resultado
pair-link = Para dos personas
team-link = Para un equipo
team-code-link = Mi código para un equipo
back = Atrás
next = Siguiente
next-scene = Siguiente escena
next-last = Ahora la última escena; las demás, cuando quieras
# From a scene to the first of the sixteen statements.
next-cards = Ahora tu semana: dieciséis frases
next-rating = Sigue: { $wheel }
next-result = Ver mi resultado
next-finish = Terminar
dismiss = Cerrar
# Debajo del título de una página para responder.
rating-chair =
    { $role ->
        [leader] Respondes como líder comercial.
       *[seller] Respondes como quien vende.
    }
rating-change-chair = Cambiar de lado
progress-answers = Frases respondidas
progress-scenes = Escenas de la lección
apology = Algo salió mal y ya no podemos guardar respuestas nuevas. Lo que ya estaba guardado sigue ahí; vuelve a cargar la página.

## Qué pasa con las respuestas en este dispositivo

keeping-nothing-yet = Todavía no hay respuestas guardadas en este dispositivo.
keeping-here = Tus respuestas se guardan en este dispositivo.
keeping-pending = Estamos guardando tus respuestas en este dispositivo.
keeping-soon = Tus respuestas se guardan en este dispositivo en unos segundos.
keeping-in-tab = Tus respuestas se guardan hasta que cierres esta pestaña.
keeping-nowhere = No se guarda nada, porque así está configurado el sitio donde está esta lección. Todo funciona hasta que cierres la página.
keeping-denied = No se guarda nada, porque tu navegador no lo permite o se quedó sin espacio. Todo funciona hasta que cierres la página.
keeping-newer = No se guarda nada, porque aquí hay respuestas de una versión más nueva de Camber. Esas no las tocamos.
keeping-damaged = No se guarda nada, porque no podemos leer lo que hay aquí. Ahí se queda hasta que lo borres en la página del resultado.
keeping-shared = Dispositivo compartido: aquí no se guarda nada.

## Inicio

# Caben dos renglones de un teléfono: a lo más 40 caracteres.
start-title = Llegaste a la meta. ¿Y ese cansancio?
start-lead = Juega una lección corta o revisa tu semana, vendas o lideres.
thoughts-title = ¿Cuál de estas te pasó por la cabeza este mes?
thought-afternoon = «Tenía la tarde para mi cliente y se me fue en otra versión del pronóstico.»
thought-crm = «Abro el CRM y ya no sé qué es cierto.»
thought-trips = «Quedan tres semanas y lo único que puedo recortar son las visitas.»
thought-numbers = «Solo me pregunta por los números, y de la llamada que temo, ni una palabra.»
way-course = Ninguna de estas
    .time = unos 12 minutos
way-check = Solo el cuestionario
    .time = unos 4 minutos
way-lesson = Solo la lección
    .time = unos 16 minutos
start-about = Quien vende y quien lidera suelen querer cosas distintas de la misma semana, y entonces tu semana deja de ser la que quieres. Esa diferencia es lo que mide Camber.
start-private = No necesitas cuenta y tus respuestas se quedan en este dispositivo, a menos que tú las compartas. Al abrirse, Camber solo descarga una copia de sus páginas para funcionar sin conexión.
start-private-alone = No necesitas cuenta y tus respuestas se quedan en este dispositivo, a menos que tú las compartas.
rooms-title = Invita a los demás
room-pair = Cada quien muestra lo que ve y luego conversan veinte minutos.
room-team = Cinco vendedores o más entregan un resumen, no sus respuestas, y ven el total.
intranet-link = En tu intranet
room-intranet = Pon Camber dentro de una página tuya o en tu plataforma de aprendizaje.

## La silla

role-title = ¿Vendes o lideras un equipo de ventas?
role-lead = Es la misma semana vista desde dos lados: quien vende y su líder. Elige el tuyo; después puedes cambiarlo sin perder respuestas.
role-label = Dos lados
role-seller = Yo vendo
    .about = Tengo mis propios clientes y le reporto a un líder.
role-leader = Lidero un equipo comercial
    .about = Tengo un equipo de ventas a mi cargo y respondo por sus resultados.

## Responder

# Qué frase se ve, junto al nombre de su rueda.
place-rating = { $number } de 16
rating-entry = Son dieciséis frases, dos toques en cada una: unos cuatro minutos. Nadie ve tus respuestas si tú no las compartes.
# En su lugar, para quien responde otra vez. Sigue el enlace «Mi resultado».
rating-again = Estás respondiendo otra vez. Tu último resultado sigue ahí hasta que termines las dieciséis:
# Debajo de cada frase. A lo más 60 caracteres.
rating-moves-on = Responde las dos y pasas a la siguiente.
# Las dos preguntas en pocas palabras, desde la segunda frase. Con la nota, a lo más 46 caracteres.
stem-outside = Pasa
    .note = de cada 10 casos así, en tres meses
stem-inside = Debería pasar
    .note = lo que sientes de verdad
rating-keys = También puedes usar el teclado. Respondes con las teclas del 1 al 7, cambias de pregunta con ↑ y ↓, y de frase con ← y →. Con la N marcas que no aplica. Dentro de una escala, las flechas la recorren y Enter te lleva a la siguiente.
open-show =
    { $count ->
        [one] Falta una más: verla
       *[other] Faltan { $count } más: verlas
    }
breath-in =
    { $wheel }: ya está. { $count ->
        [one] Queda una rueda.
       *[other] Quedan { $count } ruedas.
    }
breath-open =
    { $count ->
        [one] Te queda una frase sin responder.
       *[other] Te quedan { $count } frases sin responder.
    }
breath-all = Respondiste las dieciséis. Ahora mira hacia dónde van tus ruedas.
# Lo que falta del camino, junto al lugar en la cabecera de la página. A lo más 24 caracteres.
minutes-left =
    { $count ->
        [one] falta cerca de { $count } minuto
       *[other] faltan unos { $count } minutos
    }

## Resultado: tus datos

stored-title = Qué se guarda aquí
stored-size = { $size } caracteres con el nombre camber.session, además de tu idioma y de cómo prefieres leer.
erase-button = Borrar todo lo guardado aquí
erase-confirm = ¿Quieres borrar de este navegador todas tus respuestas y tus cuestionarios anteriores? Después no hay manera de recuperarlos.
erase-yes = Sí, borrar todo

## Camber en un solo archivo

keeping-alone = Este archivo no guarda nada: si quieres conservar tus respuestas después de cerrarlo, pásalas a otro archivo.
alone-save = Guardar mis respuestas en un archivo

handout-title = La lección en papel
handout-both-title = La lección en papel, en dos idiomas
paper-link = El cuestionario en papel

part-away = Esta página no se pudo cargar: la red no respondió como debía. Todo lo demás sigue funcionando.
part-again = Intentar de nuevo
