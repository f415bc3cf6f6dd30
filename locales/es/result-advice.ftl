### Lo que el resultado dice de las respuestas: bandas, hallazgos, consejos, y cómo leerlo.
### $role es "seller" o "leader" (la silla de quien lee). Se conservan las dos variantes.
### Voz: serena, concreta, de tú, sin signos de exclamación y sin culpar a ninguna silla.

## Bandas: cómo se llama un puntaje. Nombre: como máximo 24 caracteres. about: una frase que no juzga a nadie.

band-straight = Rueda derecho
    .about = Lo que pasa y lo que sientes que debería pasar están cerca, y casi no gastas fuerza en el volante.
band-light = Se desvía un poco
    .about = El auto sigue en su carril con pequeñas correcciones; es probable que ya sepas dónde las haces.
band-clear = Se desvía con claridad
    .about = Corriges buena parte del tiempo, y el camino se siente más largo de lo que es.
band-strong = Se desvía con fuerza
    .about = Lo que pasa está lejos de lo que sientes que debería pasar, y seguir en el carril te pide mucha fuerza.

## Estado de cada polo: va junto a una barra, como máximo 34 caracteres.

state-short = menos de lo que te parece bien
state-near = cerca de lo que te parece bien
state-uneven = diferencias en ambos sentidos
state-extra = más de lo que te parece bien

## Hallazgos: una frase honesta sobre una diferencia. Describe y no explica.

# Aparece cuando el deseo mismo se inclina hacia la presión. Es una pregunta, nunca una corrección.
say-leans-to-pressure = Aquí tu propio deseo se inclina hacia los números; el autor del artículo defiende el otro lado. ¿Qué razones tienes para el tuyo?
say-near = Aquí nada resalta: lo que pasa está cerca de lo que te parece bien.
say-focus-relationship-short =
    { $role ->
        [leader] Valoras el tiempo de tu equipo con sus clientes, y hay menos del que te parece bien.
       *[seller] Valoras el tiempo con tus clientes, y hay menos del que te parece bien.
    }
say-focus-pressure-extra =
    { $role ->
        [leader] Los reportes y el trabajo interno ocupan más de la semana de tu equipo de lo que te parece bien.
       *[seller] Los reportes y el trabajo interno ocupan más de tu semana de lo que te parece bien.
    }
say-focus-relationship-extra =
    { $role ->
        [leader] Los clientes, más allá de cualquier venta, ocupan más de la semana de tu equipo de lo que te parece bien.
       *[seller] Los clientes, más allá de cualquier venta, ocupan más de tu semana de lo que te parece bien.
    }
say-focus-pressure-short =
    { $role ->
        [leader] Los reportes y el trabajo interno ocupan menos de la semana de tu equipo de lo que te parece bien.
       *[seller] Los reportes y el trabajo interno ocupan menos de tu semana de lo que te parece bien.
    }
say-focus-uneven =
    { $role ->
        [leader] En la semana de tu equipo, unas cosas pasan más de lo que te parece bien y otras menos.
       *[seller] En tu semana, unas cosas pasan más de lo que te parece bien y otras menos.
    }
say-coaching-relationship-short =
    { $role ->
        [leader] Tus reuniones le dan a la gente de tu equipo menos ayuda de la que te parece bien.
       *[seller] Las reuniones te dan menos ayuda de la que te parece bien.
    }
say-coaching-pressure-extra =
    { $role ->
        [leader] Los números y los datos faltantes llenan tus reuniones con el equipo más de lo que te parece bien.
       *[seller] Los números y los datos faltantes llenan las reuniones con tu líder más de lo que te parece bien.
    }
say-coaching-relationship-extra =
    { $role ->
        [leader] Tus reuniones tratan de la otra persona y de lo que le serviría más de lo que te parece bien.
       *[seller] Las reuniones tratan de ti y de lo que te serviría más de lo que te parece bien.
    }
say-coaching-pressure-short =
    { $role ->
        [leader] Los números y los datos faltantes aparecen en tus reuniones con el equipo menos de lo que te parece bien.
       *[seller] Los números y los datos faltantes aparecen en las reuniones con tu líder menos de lo que te parece bien.
    }
say-coaching-uneven =
    { $role ->
        [leader] En tus reuniones con el equipo, unas cosas pasan más de lo que te parece bien y otras menos.
       *[seller] En las reuniones con tu líder, unas cosas pasan más de lo que te parece bien y otras menos.
    }
say-insight-relationship-short =
    { $role ->
        [leader] De los clientes de tu equipo se sabe, o se mantiene al día en el CRM, menos de lo que te parece bien.
       *[seller] De tus clientes se sabe, o se mantiene al día en el CRM, menos de lo que te parece bien.
    }
say-insight-pressure-extra =
    { $role ->
        [leader] El trabajo de tu equipo en el CRM sirve para controlar, o no le sirve a nadie, más de lo que te parece bien.
       *[seller] Tu trabajo en el CRM sirve para controlar, o no le sirve a nadie, más de lo que te parece bien.
    }
say-insight-relationship-extra =
    { $role ->
        [leader] Averiguar sobre los clientes de tu equipo, y mantenerlo al día, ocupa más de lo que te parece bien.
       *[seller] Averiguar sobre tus clientes, y mantenerlo al día, ocupa más de lo que te parece bien.
    }
say-insight-pressure-short =
    { $role ->
        [leader] Los datos de tu equipo en el CRM se revisan, o se guardan solo por guardarlos, menos de lo que te parece bien.
       *[seller] Tus datos en el CRM se revisan, o se guardan solo por guardarlos, menos de lo que te parece bien.
    }
say-insight-uneven =
    { $role ->
        [leader] En lo que se sabe de los clientes de tu equipo y para qué se usa, unas cosas pasan más de lo que te parece bien y otras menos.
       *[seller] En lo que se sabe de tus clientes y para qué se usa, unas cosas pasan más de lo que te parece bien y otras menos.
    }
say-order-relationship-short = A las personas y a las relaciones con clientes se les presta menos atención de la que te parece bien.
say-order-pressure-extra = El trimestre decide más de lo que te parece bien.
say-order-relationship-extra = A las personas y a las relaciones con clientes se les presta más atención de la que te parece bien.
say-order-pressure-short = El trimestre decide menos de lo que te parece bien.
say-order-uneven = En lo que se decide primero, unas cosas pasan más de lo que te parece bien y otras menos.

## Para probar: un paso pequeño. No promete efectos ni dice nada de ingresos. El plural ("acuerden") habla a las dos sillas.

try-focus-relationship-short =
    { $role ->
        [leader] Dale a cada persona de tu equipo una hora este mes para un cliente sin venta abierta, y acuerden qué puede esperar.
       *[seller] Aparta una hora este mes para un cliente sin venta abierta, y acuerda con tu líder qué puede esperar.
    }
try-focus-pressure-extra =
    { $role ->
        [leader] Fija una fecha y un formato de pronóstico, y cuenta durante un mes cuántas veces lo rehace tu equipo.
       *[seller] Propón una fecha y un formato de pronóstico, y cuenta durante un mes cuántas veces lo rehaces.
    }
try-focus-relationship-extra =
    { $role ->
        [leader] Di en voz alta qué desplaza ese tiempo con clientes, y pregunta a tu equipo si volvería a elegir igual.
       *[seller] Di en voz alta qué desplaza ese tiempo con clientes, y pregúntate si volverías a elegir igual.
    }
try-focus-pressure-short =
    { $role ->
        [leader] Di qué está ocurriendo en lugar del trabajo interno que quisieras ver, y para qué sería una hora más.
       *[seller] Di qué haces en lugar del trabajo interno que te parecería bien, y para qué sería una hora más.
    }
try-focus-uneven =
    { $role ->
        [leader] Mira las prácticas una por una; la rueda las esconde. Empieza por la diferencia más grande y pregunta a tu equipo si también la ve.
       *[seller] Mira las prácticas una por una; la rueda las esconde. Empieza por la diferencia más grande y pregunta a tu líder si desde allá se nota.
    }
try-coaching-relationship-short =
    { $role ->
        [leader] Empieza la próxima reunión con cinco minutos sin números, y pregunta qué llamada podrías ayudar a preparar.
       *[seller] Propón empezar la próxima reunión con cinco minutos sin números, y lleva una llamada en la que quieras ayuda.
    }
try-coaching-pressure-extra =
    { $role ->
        [leader] Dale a la revisión de números un lugar fijo, y deja el resto de la conversación libre de ella.
       *[seller] Propón un lugar fijo para la revisión de números, y que el resto de la conversación quede libre para otras cosas.
    }
try-coaching-relationship-extra =
    { $role ->
        [leader] Di qué desplaza hablar tanto de la persona; quizá hay un número que conviene mirar en conjunto.
       *[seller] Di qué desplaza hablar tanto de ti; quizá hay un número que conviene mirar en conjunto.
    }
try-coaching-pressure-short =
    { $role ->
        [leader] Di qué llena las reuniones en lugar de los números, y elige uno para mirarlo en conjunto la próxima vez.
       *[seller] Di qué llena las reuniones en lugar de los números, y lleva uno del que quieras otra opinión.
    }
try-coaching-uneven =
    { $role ->
        [leader] Mira las prácticas una por una; la rueda las esconde. Recuerda tus dos últimas reuniones y en qué fueron distintas.
       *[seller] Mira las prácticas una por una; la rueda las esconde. Recuerda las dos últimas reuniones y cuál te sirvió más.
    }
try-insight-relationship-short =
    { $role ->
        [leader] Elige un cliente junto con quien lo atiende, anoten qué no saben de cómo decide, y que sea la meta de la próxima llamada.
       *[seller] Elige un cliente, anota qué no sabes de cómo decide, y que sea la meta de tu próxima llamada.
    }
try-insight-pressure-extra =
    { $role ->
        [leader] Por cada campo que pides, nombra quién lo usa, y ofrece quitar uno.
       *[seller] Por cada campo que llenas, nombra quién lo usa, y propón quitar uno.
    }
try-insight-relationship-extra =
    { $role ->
        [leader] Di qué desplaza tanta averiguación, y de qué clientes le bastaría a tu equipo saber menos.
       *[seller] Di qué desplaza tanta averiguación, y de qué clientes te bastaría saber menos.
    }
try-insight-pressure-short =
    { $role ->
        [leader] Di qué ocurre en lugar de la revisión, y nombra un registro que quisieras mirar en conjunto.
       *[seller] Di qué ocurre en lugar de la revisión, y nombra un registro que te gustaría que alguien revisara.
    }
try-insight-uneven =
    { $role ->
        [leader] Mira las prácticas una por una; la rueda las esconde. Abre la ficha de un cliente junto con quien lo atiende y vean qué sigue siendo cierto.
       *[seller] Mira las prácticas una por una; la rueda las esconde. Abre la ficha de un cliente y mira qué sigue siendo cierto.
    }
try-order-relationship-short =
    { $role ->
        [leader] Pon una señal de relación junto a los ingresos en tu próxima revisión, como los clientes que llamaron primero.
       *[seller] Propón una señal de relación junto a los ingresos en la próxima revisión, como los clientes que llamaron primero.
    }
try-order-pressure-extra =
    { $role ->
        [leader] Acuerda con tu equipo, antes del cierre de trimestre, una cosa que no se recorta.
       *[seller] Acuerda con tu líder, antes del cierre de trimestre, una cosa que no se recorta.
    }
try-order-relationship-extra =
    { $role ->
        [leader] Di qué desplaza esa atención, y qué decisión tuya está esperando por ella.
       *[seller] Di qué desplaza esa atención, y qué decisión estás esperando por ella.
    }
try-order-pressure-short =
    { $role ->
        [leader] Di qué decide en lugar del trimestre, y cuéntale a tu equipo dónde quisieras que su resultado pesara más.
       *[seller] Di qué decide en lugar del trimestre, y cuéntale a tu líder dónde quisieras que su resultado pesara más.
    }
try-order-uneven =
    { $role ->
        [leader] Mira las prácticas una por una; la rueda las esconde. Toma la última decisión sobre tu equipo y pregunta qué fue primero.
       *[seller] Mira las prácticas una por una; la rueda las esconde. Toma la última decisión sobre tu trabajo y pregunta qué fue primero.
    }

## Preguntas para la próxima reunión a solas. seller: quien vende le pregunta a su líder. leader: su líder le pregunta a quien vende.

ask-focus-relationship-short =
    { $role ->
        [leader] ¿Con qué cliente pasarías una hora si nada más esperara, y qué te puedo quitar de la lista para eso?
       *[seller] ¿Qué hora mía podríamos proteger para un cliente que hoy no está comprando, y qué puede esperar?
    }
ask-focus-pressure-extra =
    { $role ->
        [leader] ¿Cuál fue el último reporte que tuviste que rehacer, y qué pude haberte dicho antes?
       *[seller] ¿Para qué necesitas el pronóstico, y qué versión única nos serviría a ti y a mí?
    }
ask-focus-relationship-extra =
    { $role ->
        [leader] ¿Qué ganas con el tiempo que das a clientes sin venta a la vista, y qué desplaza?
       *[seller] ¿Dónde ocupa mi tiempo con clientes el lugar de algo con lo que cuentas?
    }
ask-focus-pressure-short =
    { $role ->
        [leader] ¿Dónde te serviría también a ti un poco más de planeación o de reportes?
       *[seller] ¿Qué planeación o qué reporte te serviría y hoy no te estoy dando?
    }
ask-coaching-relationship-short =
    { $role ->
        [leader] ¿Qué tendría que pasar en nuestras reuniones para que salieras con algo que te sirva?
       *[seller] ¿Podríamos abrir la próxima reunión con una llamada que quiero hacer mejor, y después ver los números?
    }
ask-coaching-pressure-extra =
    { $role ->
        [leader] ¿Cómo te suenan mis preguntas sobre los números, y cuáles te ayudan?
       *[seller] ¿Qué necesitas saber cuando preguntas primero por los números, y podríamos darles un lugar propio?
    }
ask-coaching-relationship-extra =
    { $role ->
        [leader] ¿Nuestras reuniones te dejan tiempo para los números que quieres ver conmigo?
       *[seller] ¿Hay algo que quisieras tratar y que el tiempo para mí deja de lado?
    }
ask-coaching-pressure-short =
    { $role ->
        [leader] ¿Te serviría que miráramos los números más de cerca, y cuáles?
       *[seller] ¿Cuáles de mis números quisieras mirar conmigo más de cerca?
    }
ask-insight-relationship-short =
    { $role ->
        [leader] ¿Qué no sabemos todavía de este cliente, y cómo te ayudo a averiguarlo?
       *[seller] ¿A qué cliente convendría conocer mejor, y prepararías conmigo las próximas preguntas?
    }
ask-insight-pressure-extra =
    { $role ->
        [leader] ¿Qué campos del CRM parecen trabajo para nadie, y cómo podríamos usar los demás para ayudar a un cliente?
       *[seller] ¿Qué campos del CRM usas de verdad, y qué perderías si quitáramos uno?
    }
ask-insight-relationship-extra =
    { $role ->
        [leader] ¿Cuándo sabes lo suficiente de un cliente para hacerle una propuesta?
       *[seller] ¿Cuánto quisieras que sepamos de un cliente antes de que le haga una propuesta?
    }
ask-insight-pressure-short =
    { $role ->
        [leader] ¿Qué registros del CRM debería mirar contigo para que podamos confiar en ellos?
       *[seller] ¿Mirarías conmigo uno de mis registros del CRM y me dirías qué revisarías?
    }
ask-order-relationship-short =
    { $role ->
        [leader] ¿Qué tan a gusto estás en tu trabajo, y qué señal de tus clientes deberíamos mirar?
       *[seller] ¿Podríamos mirar, junto a los ingresos, una señal de cómo van las relaciones con clientes en la próxima revisión?
    }
ask-order-pressure-extra =
    { $role ->
        [leader] Si toca ahorrar, ¿qué es lo que más necesitas para seguir cerca de tus clientes?
       *[seller] Si toca ahorrar, ¿qué es lo que más quisieras conservar, y te puedo decir qué conservaría yo?
    }
ask-order-relationship-extra =
    { $role ->
        [leader] ¿Hay algo que quisieras que decidiéramos más rápido, aunque miremos menos cómo está cada quien?
       *[seller] ¿A qué le puedes dar muy poca atención mientras miramos las relaciones y cómo está cada quien?
    }
ask-order-pressure-short =
    { $role ->
        [leader] ¿Dónde debería pesar más el resultado del trimestre en lo que decidimos sobre tu trabajo?
       *[seller] ¿Dónde quisieras que el resultado del trimestre pesara más en lo que decidimos?
    }

## Notas de calidad: amables, nunca un reproche. Las respuestas pueden estar bien como están.

note-same_answer_run = Varias respuestas seguidas son iguales. Puede estar bien así. ¿Quieres verlas otra vez?
note-no_gap_anywhere = En todas las prácticas, lo que pasa y lo que debería pasar son iguales. Puede estar bien así. ¿Quieres verlas otra vez?
note-two_first_topics = Dijiste que tanto la persona como los números son casi siempre el primer tema de la reunión. Puede estar bien así, aunque es raro que ambos vayan primero. ¿Quieres ver esas respuestas otra vez?
# $count: cuántas prácticas quedaron como "no aplica".
note-missing =
    { $count ->
        [one] Una práctica no aplica en tu caso o no se puede saber. El puntaje la deja fuera y el rango se hace más ancho.
       *[other] { $count } prácticas no aplican en tu caso o no se pueden saber. El puntaje las deja fuera y el rango se hace más ancho.
    }

## Cómo leer el resultado

read-1 = El puntaje dice qué tan cerca está lo que pasa de lo que sientes que debería pasar, según lo ves hoy. No es una calificación, ni tuya ni de nadie más.
read-2 = Quien responde al azar obtiene cerca de **61,9**, así que no leas el número como una nota escolar.
read-3 = **100 no es el valor sano normal.** Quienes trabajan como sienten que debe ser también dudan un poco al responder, y quedan en promedio entre 84 y 95, más o menos.
read-4 = El rango junto al puntaje dice **por lo menos**: muestra cuánto puede mover el número la elección de las prácticas, y no sabe nada de días buenos y malos.
read-5 = **Las dos barras importan.** Un mismo puntaje puede salir de semanas muy distintas; mira qué pasa y qué sientes que debería pasar antes de mirar el número.
read-6 = Las bandas y sus límites son convenciones de esta herramienta, elegidas para recordarse con facilidad. No hay normas ni un grupo con el que se te compare.

## Para qué no se debe usar el resultado

not-for-1 = Contratar, fijar sueldos, ascender, sancionar, despedir o evaluar el desempeño.
not-for-2 = Clasificar o comparar personas, líderes, equipos, empresas, países, roles o idiomas.
not-for-3 = Servir de prueba en un conflicto, o afirmar algo sobre la salud o la personalidad de alguien.
not-for-4 = Pronosticar ingresos, o vigilar desde la empresa a una persona a lo largo del tiempo.
not-for-5 = Cualquier cosa que no sea voluntaria. El cuestionario no está validado ni tiene normas; nadie puede exigirte que lo respondas o que muestres tu resultado.

## El auto dibujado, en palabras: dice lo mismo que la imagen. $wheel es un nombre wheel-…, $degrees un número con formato.

car-summary = Tu auto visto desde arriba. Cada rueda gira tanto como se aparta lo que pasa de lo que sientes que debería pasar.
car-wheel-out = { $wheel }: gira { $degrees }° hacia afuera; lo que pasa tira hacia la presión más de lo que te parece bien.
car-wheel-in = { $wheel }: gira { $degrees }° hacia adentro; lo que pasa da más apoyo, o empuja menos, de lo que te parece bien.
# Se añade después de una de las tres anteriores cuando la rueda se dibuja borrosa.
car-wheel-wobble = { $wheel }: además tiembla, porque algunas diferencias van en sentidos opuestos y se anulan entre sí.
car-wheel-unknown = { $wheel }: solo se dibuja el contorno, porque tiene menos de tres prácticas respondidas.

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
       *[more] Lo interno se come lo de afuera
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
       *[more] Los comentarios van a lo que falta
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
       *[more] El CRM está para controlar
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
