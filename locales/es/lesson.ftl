### La lección que se juega: ocho escenas. Lo que pasa en cada una está en lesson-play.ftl; la lección como texto, en paper-scenes.ftl.
###
### De cada escena: title (a lo más 45 caracteres), question (una frase sobre el escenario, a lo más 20 palabras), takeaway (la frase
### que queda al final) y next (en el botón que lleva a la escena siguiente: termina una idea).
### Marcas: solo **negrita** y *cursiva*. Noa vende, Alex lidera; ninguno de los dos nombres lleva género.

# Qué significa CRM, como término aparte.
-crm-long = administración de relaciones con clientes
# El tema tal como aparece en el título del artículo. Se usa en el crédito de la última escena.
-topic = Desalineación Comercial Filosófica

## 1. Dos sillas, un trimestre

scene-two-chairs-title = Dos sillas, un trimestre
scene-two-chairs-question = Noa vende, Alex lidera y se caen bien. ¿Por qué llegan al viernes echando chispas?
scene-two-chairs-takeaway = Cada quien tenía una razón. Desde tu silla solo ves la tuya.
scene-two-chairs-next = ¿Y eso cuánto cuesta?

## 2. El auto que se desvía

scene-the-pull-title = El auto que se desvía
scene-the-pull-question = ¿Puedes mantener este auto en su carril?
scene-the-pull-takeaway = Torcido también llegas, pero cada kilómetro te cuesta más. Arréglalo pronto.
scene-the-pull-next = ¿Cuál es tu rueda?

## 3. Enfoque

scene-focus-title = Enfoque: ¿de quién es el tiempo?
scene-focus-question = Eres Noa y tienes veinte horas, ni una más.
scene-focus-takeaway = Cada cosa que se pide le quita una hora a otra. Di cuál antes de pedir o de aceptar.
scene-focus-next = ¿Quién pregunta primero?

## 4. Coaching

scene-coaching-title = Quince minutos con Noa
scene-coaching-question = Eres Alex. ¿Tu coaching perfecciona el trabajo de Noa o solo desgasta?
scene-coaching-takeaway = Primero «¿cómo estás y en qué te ayudo?», y después las oportunidades.
scene-coaching-next = ¿Qué hay de verdad en tu CRM?

## 5. Conocimiento del cliente

scene-insight-title = La R es de relación
scene-insight-question = Eres Noa. ¿Lo supones o lo preguntas?
scene-insight-takeaway = La R es de relación. Si sabes qué metas, desafíos y necesidades tiene un cliente, puedes ayudar. Si no, solo presionas.
scene-insight-next = ¿Quién cuida a quién?

## 6. Prioridades

scene-order-title = Prioridades: qué va primero
scene-order-question = Alex tiene que llegar a un número. Arma la cadena desde el final: ¿qué va justo antes?
scene-order-takeaway = Un líder tiene dos tareas: que crezca su gente y que crezcan los ingresos, en ese orden.
scene-order-next = ¿Y cuándo se nota?

## 7. El indicador anticipado

scene-leading-indicator-title = El indicador anticipado
scene-leading-indicator-question = Desde enero, Noa llama a quien hoy no compra. ¿Cuándo se mueven los ingresos?
scene-leading-indicator-takeaway = Primero se mueven las relaciones. Si en marzo todo parece quieto, míralas a ellas.
scene-leading-indicator-next = ¿Y qué digo el lunes?

## 8. Por dentro y por fuera

scene-inside-outside-title = Por dentro y por fuera
scene-inside-outside-question = Sientes una cosa y pasa otra. ¿Quién lo sabe?
scene-inside-outside-takeaway = Di con franqueza lo que sientes por dentro, y que se note por fuera. *Mirada clara, corazón completo.*
scene-inside-outside-next = ¿Y con qué me quedo?

## El marco de cada página


## Papel

speaker-seller = Noa
speaker-leader = Alex

## Escenas

place-scene = { $number } / { $total }
scene-window-title = { $number }. { $title }
scenes-label = Escenas
scene-link = Escena { $number }: { $title }
scene-link-done = Escena { $number }: { $title } (hecha)
scene-link-seen = Escena { $number }: { $title } (vista)

## El auto de la página de inicio

# A lo más 40 caracteres: va sobre la carretera.
steering-ask = Arrastra y endereza las ruedas.
steering-straight = Va derecho. De eso se trata, nada más.
steering-label = Las ruedas delanteras del auto
steering-left = Rueda izquierda
steering-right = Rueda derecha

## Maneras de leer

theme-label = Claro u oscuro
theme-auto = Igual que el dispositivo
theme-light = Claro
theme-dark = Oscuro
large-label = Letra más grande
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
aloud-voice = Voz
aloud-best = La mejor que haya
# Abreviaturas cuyo punto no termina una oración, separadas por espacios. Para leer en voz alta oración por oración.
abbreviations = Sr. Sra. Srta. Dr. Dra. Lic. Ing. Ud. Uds. EE. UU. núm. pág.
