### Lo que dicen varias partes: el resultado, las páginas para dos y para equipos, las escenas.

## Resultado: el puntaje

result-start-check = Responder el cuestionario

## Resultado: las ruedas

# $steps es un número ya escrito.
bars-outside = Lo que pasa
bars-inside = Lo que debería pasar
bars-apart = diferencia de { $steps }
bars-toward-pressure = { $steps } hacia la presión
bars-toward-relationship = { $steps } hacia la relación
bars-middle = en el medio
# $outside e $inside son uno de los tres mensajes de arriba.
bars-label = Lo que pasa: { $outside }. Lo que debería pasar: { $inside }. En pasos de la escala, de 3 hacia la relación a 3 hacia la presión.

## Resultado: las prácticas

table-practice = Frase
table-outside = Pasa
table-inside = Debería
table-na = no se sabe
table-times = { $times } de 10

## Resultado: qué sigue

guide-ask = Pregunta:

## Resultado: tus datos

print-button = Imprimir o guardar como PDF
import-done = Listo: ya están aquí las respuestas de tu archivo.
import-older = Las respuestas de ese archivo son de una redacción anterior de las frases. Quedaron con tus cuestionarios anteriores y no cambian las de hoy.
import-label = Cargar respuestas desde un archivo guardado (JSON)
import-too-large = Ese archivo es demasiado grande o no se puede leer, así que no cambió nada.
import-not-json = Ese archivo está dañado o no es JSON, así que no cambió nada.
import-not-ours = Ese archivo no lo hizo Camber, así que no cambió nada.
import-newer = Ese archivo lo hizo una versión más nueva de Camber, así que no cambió nada.
import-bad-answer = En ese archivo hay una respuesta que no está en la escala, así que no cambió nada.
import-empty = En ese archivo no hay respuestas, así que no cambió nada.
erase-done = Listo: ya no queda nada guardado aquí.
offer-file = Le entregamos { $file } a tu navegador: búscalo en tus descargas.
offer-text = ¿No llegó? Aquí está como texto
offer-copy = El navegador no nos dejó copiar: selecciona este texto y cópialo por tu cuenta.
offer-print = Aquí no se abrió nada para imprimir: abre esta dirección en un navegador e imprime desde ahí.
offer-tab = ¿No se abrió otra pestaña? Copia esta dirección y ábrela por tu cuenta.
erase-failed = Este navegador no nos dejó borrar todo; para que no quede nada, borra los datos de este sitio en la configuración del navegador.
stored-gone = Lo que tenías aquí ya no está guardado en este dispositivo, así que esta página empieza de cero.
shared-unstored = Este navegador no guardó tu elección o no borró todo. Borra los datos de este sitio en la configuración del navegador; en tu próxima visita, vuelve a elegir.

## Resultado: cuando la página que rodea la lección lo pide

share-done = Entregamos tu resultado a la página que rodea esta lección, y lo que haga con él ya no lo vemos.

## Polos: los dos lados de cada rueda. Nombre: como máximo 14 caracteres.

pole-relationship = Relación
pole-pressure = Presión

## Hallazgos: una frase honesta sobre una diferencia. Describe y no explica.

# Une una práctica con las dos respuestas. $outside e $inside son frequency-N.times.
say-answer = Pasa { $outside } y sientes que debería pasar { $inside }.

## El auto dibujado, en palabras: dice lo mismo que la imagen. $wheel es un nombre wheel-…, $degrees un número con formato.

car-wheel-straight = { $wheel }: apunta derecho y no se desvía hacia ningún lado.
