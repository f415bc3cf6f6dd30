### Lo que el resultado dice de las respuestas: bandas, hallazgos, consejos, y cómo leerlo.
### $role es "seller" o "leader" (la silla de quien lee). Se conservan las dos variantes.
### Voz: serena, hablada, de tú, sin signos de exclamación y sin culpar a ninguna silla.

## Bandas: cómo se llama un puntaje. Nombre: como máximo 24 caracteres. about: como máximo dos frases que no juzgan a nadie.

band-straight = Va derecho
    .about = Tu semana se parece mucho a lo que sientes que debería ser, y casi no tienes que corregir.
band-light = Se desvía un poco
    .about = Sigues en tu carril con pequeñas correcciones; seguro ya sabes dónde las haces.
band-clear = Se desvía bastante
    .about = Corriges a cada rato y el camino se te hace más largo de lo que es.
band-strong = Se desvía con fuerza
    .about = Tu semana está lejos de lo que sientes que debería ser: mantenerte en el carril te agota.

## De una rueda, junto a los nombres de sus diferencias más grandes (widest-…).

# Aparece cuando el deseo mismo se inclina hacia la presión. Es una pregunta, nunca una corrección.
say-leans-to-pressure = Aquí tú pones primero los números, mientras que el autor del artículo pone primero la relación. ¿Por qué lo ves así?
say-near = Aquí no hay diferencias grandes: lo que pasa se parece a lo que quisieras.
# Después de los nombres de dos diferencias.
say-opposed = Estas dos diferencias van en sentidos opuestos.

## Para probar: un paso pequeño. No promete efectos ni dice nada de ingresos. El plural ("acuerden") habla a las dos sillas.

try-focus-relationship-short =
    { $role ->
        [leader] Dale a cada persona una hora este mes para un cliente que no está por comprar, y acuerden qué puede esperar.
       *[seller] Aparta este mes una hora para un cliente que no está por comprar y acuerda con tu líder qué puede esperar.
    }
try-focus-pressure-extra =
    { $role ->
        [leader] Elige un reporte o una tarea que le come la semana a tu equipo y pon una sola fecha y un solo formato.
       *[seller] Elige un reporte o una tarea que te come la semana y propón una sola fecha y un solo formato.
    }
try-focus-relationship-extra =
    { $role ->
        [leader] Pregúntale a tu equipo qué deja de hacer por ese tiempo con clientes y si vale la pena.
       *[seller] Anota qué dejas de hacer por ese tiempo con clientes y piensa si vale la pena.
    }
try-focus-pressure-short =
    { $role ->
        [leader] Decide para qué usaría tu equipo una hora más de planeación, y qué dejaría de hacer.
       *[seller] Decide para qué usarías una hora más de planeación, y qué dejarías de hacer.
    }
try-focus-uneven =
    { $role ->
        [leader] Empieza por la diferencia más grande y pregúntale a tu equipo si también la ve.
       *[seller] Empieza por la diferencia más grande y pregúntale a tu líder si también la ve.
    }
# Esta y la siguiente llevan la frase para el lunes de la escena 4, palabra por palabra (talk-first-…).
try-coaching-relationship-short =
    { $role ->
        [leader] Abre así la próxima reunión: «Antes de los números, dime: ¿cómo estás y en qué te ayudo?»
       *[seller] Abre así la próxima reunión: «Antes de los números, ¿me das cinco minutos? Hay una llamada que me asusta.»
    }
try-coaching-pressure-extra =
    { $role ->
        [leader] Abre así la próxima reunión: «Los números van en los últimos cinco minutos. Antes hablemos de tus clientes.»
       *[seller] Abre así la próxima reunión: «¿Dejamos los números para los últimos cinco minutos? Quiero hablarte de un cliente.»
    }
try-coaching-relationship-extra =
    { $role ->
        [leader] Pregunta qué se queda fuera de las reuniones y háganle lugar a una sola cosa.
       *[seller] Piensa qué se queda fuera de las reuniones con tu líder y pide tiempo para una sola cosa.
    }
try-coaching-pressure-short =
    { $role ->
        [leader] Elige un número y véanlo en la próxima reunión.
       *[seller] Elige un número del que quieras otra opinión y llévalo a la próxima reunión.
    }
try-coaching-uneven =
    { $role ->
        [leader] Piensa en tus dos últimas reuniones: ¿qué hiciste distinto?
       *[seller] Piensa en las dos últimas reuniones: ¿cuál te sirvió más, y por qué?
    }
try-insight-relationship-short =
    { $role ->
        [leader] Elige un cliente y siéntate con quien lo atiende: anoten qué les falta saber y preparen así la próxima llamada.
       *[seller] Elige un cliente, anota qué te falta saber sobre cómo decide y averígualo en la próxima llamada.
    }
try-insight-pressure-extra =
    { $role ->
        [leader] Averigua quién usa cada campo que pides y ofrece quitar uno.
       *[seller] Averigua quién usa cada campo que llenas y propón quitar uno.
    }
try-insight-relationship-extra =
    { $role ->
        [leader] ¿De qué cliente podría saber un poco menos tu equipo? Piensa qué haría con ese tiempo.
       *[seller] ¿De qué cliente podrías saber un poco menos? Piensa qué harías con ese tiempo.
    }
try-insight-pressure-short =
    { $role ->
        [leader] Elige un registro del CRM y revísalo con quien lo escribió.
       *[seller] Elige un registro del CRM y pídele a tu líder que lo revise contigo.
    }
try-insight-uneven =
    { $role ->
        [leader] Siéntate con quien atiende a un cliente, abran sus datos y vean qué sigue siendo cierto.
       *[seller] Abre los datos de un cliente y mira qué sigue siendo cierto.
    }
try-order-relationship-short =
    { $role ->
        [leader] La próxima semana, dedica cinco minutos a preguntarle a alguien cómo se siente en su trabajo y cómo va la relación con un cliente.
       *[seller] Pide cinco minutos la próxima semana para hablar de cómo te sientes en tu trabajo y de cómo va la relación con un cliente.
    }
try-order-pressure-extra =
    { $role ->
        [leader] Antes del cierre, acuerda con tu equipo una cosa que no se recorta.
       *[seller] Antes del cierre, acuerda con tu líder una cosa que no se recorta.
    }
try-order-relationship-extra =
    { $role ->
        [leader] ¿Qué decisión está detenida mientras atiendes a las personas? Tómala.
       *[seller] ¿Qué decisión está detenida mientras se atiende a las personas? Pídela.
    }
try-order-pressure-short =
    { $role ->
        [leader] Dile a tu equipo en qué decisión debería pesar más el trimestre.
       *[seller] Dile a tu líder en qué decisión debería pesar más el trimestre.
    }
try-order-uneven =
    { $role ->
        [leader] Piensa en la última decisión sobre el trabajo de tu equipo: ¿qué fue primero?
       *[seller] Piensa en la última decisión sobre tu trabajo: ¿qué fue primero?
    }

## Preguntas para la próxima reunión uno a uno. seller: quien vende le pregunta a su líder. leader: su líder le pregunta a quien vende.

ask-focus-relationship-short =
    { $role ->
        [leader] ¿Con qué cliente pasarías una hora si no tuvieras nada pendiente, y qué te puedo quitar para que la tengas?
       *[seller] ¿Qué hora de mi semana podemos reservar para un cliente que hoy no compra, y qué dejamos para después?
    }
ask-focus-pressure-extra =
    { $role ->
        [leader] ¿Cuál fue el último reporte que tuviste que rehacer, y qué te pude haber dicho antes?
       *[seller] ¿Para qué usas el pronóstico? ¿Con qué versión nos bastaría?
    }
ask-focus-relationship-extra =
    { $role ->
        [leader] ¿Qué ganas con los clientes que no están por comprar, y qué dejas de hacer?
       *[seller] ¿Mi tiempo con clientes te está dejando sin algo que necesitas?
    }
ask-focus-pressure-short =
    { $role ->
        [leader] ¿En qué te serviría también a ti planear un poco más?
       *[seller] ¿Qué reporte o qué plan te serviría y hoy no te estoy dando?
    }
ask-coaching-relationship-short =
    { $role ->
        [leader] ¿Qué necesitas de nuestras reuniones para salir con algo que te sirva?
       *[seller] ¿Podemos abrir la próxima reunión con una llamada que quiero hacer mejor, y después ver los números?
    }
ask-coaching-pressure-extra =
    { $role ->
        [leader] ¿Cómo te suenan mis preguntas sobre los números, y cuáles te ayudan?
       *[seller] Cuando preguntas primero por los números, ¿qué necesitas saber? ¿Y si les damos un espacio propio?
    }
ask-coaching-relationship-extra =
    { $role ->
        [leader] ¿Te queda tiempo en nuestras reuniones para los números que quieres ver?
       *[seller] ¿Hay algo que quieras tratar y que nunca alcanzamos a ver?
    }
ask-coaching-pressure-short =
    { $role ->
        [leader] ¿Qué números te serviría que viéramos más de cerca?
       *[seller] ¿Cuáles de mis números quisieras ver conmigo más de cerca?
    }
ask-insight-relationship-short =
    { $role ->
        [leader] ¿Qué no sabemos todavía de este cliente, y cómo te ayudo a averiguarlo?
       *[seller] ¿A qué cliente deberíamos conocer mejor? ¿Me ayudas a preparar las preguntas?
    }
ask-insight-pressure-extra =
    { $role ->
        [leader] ¿Qué campos del CRM sientes que no le sirven a nadie, y cómo usamos los demás para ayudar a un cliente?
       *[seller] ¿Qué campos del CRM usas de verdad, y qué perderías si quitáramos uno?
    }
ask-insight-relationship-extra =
    { $role ->
        [leader] ¿Cuándo sabes lo suficiente de un cliente para hacerle una propuesta?
       *[seller] ¿Cuánto deberíamos saber de un cliente antes de que le haga una propuesta?
    }
ask-insight-pressure-short =
    { $role ->
        [leader] ¿Qué registros del CRM debería ver contigo para que podamos confiar en ellos?
       *[seller] ¿Ves conmigo uno de mis registros del CRM y me dices qué revisarías?
    }
ask-order-relationship-short =
    { $role ->
        [leader] ¿Cómo te sientes en tu trabajo? ¿Y qué señal de tus clientes deberíamos mirar?
       *[seller] En la próxima reunión, ¿vemos una señal de cómo van las relaciones con los clientes?
    }
ask-order-pressure-extra =
    { $role ->
        [leader] Si hay que recortar, ¿qué es lo que más necesitas para seguir cerca de tus clientes?
       *[seller] Si hay que recortar, ¿qué quisieras conservar tú? ¿Te digo qué conservaría yo?
    }
ask-order-relationship-extra =
    { $role ->
        [leader] ¿Qué quisieras que decidiéramos más rápido, aunque preguntemos menos?
       *[seller] Mientras cuidamos las relaciones, ¿qué sientes que estamos descuidando?
    }
ask-order-pressure-short =
    { $role ->
        [leader] ¿Dónde debería pesar más el trimestre cuando decidimos sobre tu trabajo?
       *[seller] ¿Dónde quisieras que pesara más el trimestre?
    }

## Notas de calidad: amables, nunca un reproche. Las respuestas pueden estar bien como están.

note-same_answer_run = Varias respuestas seguidas son iguales. Puede estar bien; ¿quieres verlas otra vez?
note-no_gap_anywhere = En todas las frases diste dos veces la misma respuesta. Puede estar bien; ¿quieres verlas otra vez?
note-two_first_topics = Dijiste que casi siempre empiezan por la persona y casi siempre por los números. Solo uno puede ir primero; ¿quieres verlo otra vez?
# $count: cuántas frases quedaron como "no aplica".
note-missing =
    { $count ->
        [one] Una frase no aplica en tu caso o no sabes: queda fuera del puntaje, y el rango se hace más ancho.
       *[other] { $count } frases no aplican en tu caso o no sabes: quedan fuera del puntaje, y el rango se hace más ancho.
    }

## Cómo leer el resultado

read-1 = El puntaje dice qué tan cerca está tu semana de lo que sientes que debería ser, según la ves hoy; no es una calificación, ni tuya ni de nadie.
read-2 = Marcar a ciegas da cerca de **61,9**: no lo leas como nota de la escuela.
read-3 = **No hace falta llegar a 100:** quien siente que trabaja como se debe suele quedar entre 84 y 95.
read-4 = **Fíjate en el rango.** Con otras dieciséis frases, tu puntaje podría haber salido en cualquier punto de él, y un buen o un mal día puede moverlo más.
read-5 = **Fíjate en las dos respuestas.** Semanas muy distintas pueden dar el mismo puntaje; antes del número, mira qué pasa y qué quisieras.
read-6 = Elegimos las bandas para que se recuerden fácil; no salen de resultados ajenos, ni te comparamos con nadie.

## Para qué no se debe usar el resultado

not-for-1 = No es para contratar, fijar sueldos, ascender, sancionar, despedir ni evaluar el desempeño.
not-for-2 = Tampoco para clasificar o comparar personas, líderes, equipos, empresas, países, roles o idiomas.
not-for-3 = Ni como prueba en un conflicto, ni para afirmar algo sobre la salud o la personalidad de alguien.
not-for-4 = Ni para pronosticar ingresos o vigilar desde la empresa a una persona a lo largo del tiempo.
not-for-5 = Solo vale si es voluntario: el cuestionario no está validado, así que nadie puede exigirte que lo respondas o que muestres tu resultado.

## El auto dibujado, en palabras: dice lo mismo que la imagen. $wheel es un nombre wheel-…, $degrees un número con formato.

car-summary = Tu auto visto desde arriba: cada rueda gira tanto como se aparta tu semana de lo que sientes que debería ser.
car-wheel-out = { $wheel }: gira { $degrees }° hacia afuera. Hay más presión de la que quisieras, o menos apoyo.
car-wheel-in = { $wheel }: gira { $degrees }° hacia adentro; hay más apoyo, o menos exigencia, de lo que quisieras.
# Se añade después de una de las tres anteriores cuando la rueda se dibuja borrosa.
car-wheel-wobble = { $wheel }: además tiembla, porque unas diferencias van hacia un lado y otras hacia el otro.
car-wheel-unknown = { $wheel }: solo dibujamos el contorno, porque respondiste menos de tres de sus frases.

## Desvíos: el nombre de la diferencia más grande, nunca de una persona. Como máximo 42 caracteres. $gap: pasa menos o más de lo debido.
## Vale para cualquier diferencia de dos pasos o más: «poco», nunca «nunca».

widest-f1 =
    { $gap ->
        [less] La hora del cliente se va a otra parte
       *[more] Muchas horas sin oportunidad a la vista
    }
widest-f3 =
    { $gap ->
        [less] El pronóstico se queda viejo
       *[more] Un pronóstico, demasiadas versiones
    }
widest-f4 =
    { $gap ->
        [less] Lo interno se deja para después
       *[more] Lo interno se come la hora del cliente
    }
widest-f2 =
    { $gap ->
        [less] Después de vender, poco contacto
       *[more] Demasiadas llamadas después de vender
    }
widest-c1 =
    { $gap ->
        [less] { $role ->
            [leader] De tu gente se habla tarde
           *[seller] De ti se habla tarde
        }
       *[more] { $role ->
            [leader] Se empieza por tu gente más de la cuenta
           *[seller] Se empieza por ti más de la cuenta
        }
    }
widest-c3 =
    { $gap ->
        [less] Los números llegan tarde
       *[more] Primero hablan los números
    }
widest-c4 =
    { $gap ->
        [less] De lo que falta se habla poco
       *[more] Demasiados comentarios sobre lo que falta
    }
widest-c2 =
    { $gap ->
        [less] { $role ->
            [leader] Muchas veces salen igual que entraron
           *[seller] Muchas veces sales igual que entraste
        }
       *[more] Demasiadas ideas para llevarse
    }
widest-k1 =
    { $gap ->
        [less] La propuesta llega antes que la pregunta
       *[more] Muchas preguntas antes de proponer
    }
widest-k3 =
    { $gap ->
        [less] Al reporte le faltan datos
       *[more] Datos para el reporte, no para el cliente
    }
widest-k4 =
    { $gap ->
        [less] El CRM se revisa poco
       *[more] El CRM se usa para controlar
    }
widest-k2 =
    { $gap ->
        [less] Los datos del cliente se quedan atrás
       *[more] Demasiado trabajo por tener todo al día
    }
widest-o1 =
    { $gap ->
        [less] { $role ->
            [leader] Se pregunta poco cómo se sienten
           *[seller] Se pregunta poco cómo te sientes
        }
       *[more] { $role ->
            [leader] Se pregunta demasiado cómo se sienten
           *[seller] Se pregunta demasiado cómo te sientes
        }
    }
widest-o3 =
    { $gap ->
        [less] Las visitas se salvan demasiado
       *[more] La visita se recorta primero
    }
widest-o4 =
    { $gap ->
        [less] El trimestre pesa poco
       *[more] Primero, el trimestre
    }
widest-o2 =
    { $gap ->
        [less] De las relaciones se habla poco
       *[more] De las relaciones se habla demasiado
    }
# Cuando ninguna diferencia llega a dos pasos.
widest-none = Nada se desvía con fuerza
