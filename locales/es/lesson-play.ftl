### What the reader handles in the scenes: instructions, labels, and what answers to each step.
###
### An interaction is a table of content/interactions.toml; its messages begin with the table's name.
### play-TABLE-how: how it is computed, with its assumptions. Answers (reactions) have at most 170 characters: they are
### read out after a step.

play-again = Empezar de nuevo
# Termina lo que corre solo unos segundos.
play-skip = Saltar
play-show-how = Cómo se calcula
# $practice is a sentence that the reader has rated.
play-greeting = Tu diferencia en { $wheel }: «{ $practice }»
# Twelve words with a space between each.
play-months = enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre

## 1. Two chairs

# What this is, below the stage before it begins.
chairs-about = De un artículo que «Marcel» firmó en devandbeyond en 2016.
chairs-who = Siéntate y averigua quién tiene razón.
chairs-seat-seller = Noa
chairs-seat-leader = Alex
# What each of them says at home on Friday: at most 70 characters a line.
chairs-said-seller-1 = «Otro pronóstico más. Esa tarde era para mi cliente.»
chairs-said-seller-2 = «Primero las ventas. ¿Y yo cómo estoy? Nunca pregunta.»
chairs-said-leader-1 = «¿El CRM? Ni al día, ni completo, ni correcto. Me harta.»
chairs-said-leader-2 = «Cierra el trimestre, no llegamos, corto viajes. Y lo odio.»
chairs-sit = Siéntate aquí
# On the chair of the reader's own role.
chairs-own = Siéntate aquí, es tu lugar
chairs-seats = Las dos sillas
chairs-you-seller = Eres Noa.
chairs-you-leader = Eres Alex.
# Over the three days as the other one lived them, once the chairs are changed.
chairs-turned-seller = Ahora eres Noa. Así lo vivió Alex:
chairs-turned-leader = Ahora eres Alex. Así lo vivió Noa:
chairs-ask-seller = ¿Qué piensa Noa?
chairs-ask-leader = ¿Qué piensa Alex?
chairs-moment-meeting = Lunes
chairs-moment-meeting-seller = Media hora de números. Por ti no pregunta nadie.
chairs-moment-meeting-seller-1 = «Hay una llamada que me quita el sueño.»
chairs-moment-meeting-seller-2 = «Alex ya tiene bastante. Seré breve.»
chairs-moment-meeting-seller-3 = «Es pronto para prometerles algo.»
chairs-moment-meeting-seller-why = Quería ensayarla, pero nadie le preguntó.
chairs-moment-meeting-leader = La última nota de Noa tiene cinco semanas. Apenas te contesta.
chairs-moment-meeting-leader-1 = «Noa puede sin mí.»
chairs-moment-meeting-leader-2 = «En una hora me van a preguntar a mí.»
chairs-moment-meeting-leader-3 = «Primero los números y luego hablamos.»
chairs-moment-meeting-leader-why = Le piden un número que no está en el CRM.
chairs-moment-forecast = Miércoles
chairs-moment-forecast-seller = Alex pide otro pronóstico para las seis. Era la tarde de tu cliente.
chairs-moment-forecast-seller-1 = «Todavía me faltan datos.»
chairs-moment-forecast-seller-2 = «Mi cliente por fin se abría conmigo.»
chairs-moment-forecast-seller-3 = «Alguien le exige mucho a Alex.»
chairs-moment-forecast-seller-why = El cliente empieza a confiar, y eso no se anota.
chairs-moment-forecast-leader = El pronóstico tres está medio vacío. Pides otro y Noa suspira.
chairs-moment-forecast-leader-1 = «Uno más y dejo a Noa en paz.»
chairs-moment-forecast-leader-2 = «Que arriba vean lo que hace Noa.»
chairs-moment-forecast-leader-3 = «¿Cómo doy un número que ni yo creo?»
chairs-moment-forecast-leader-why = Nada está al día, ni completo, ni correcto.
chairs-moment-travel = Viernes
chairs-moment-travel-seller = Alex escribe: «No más viajes.» Adiós a tu visita. Contestas: «Entendido.»
chairs-moment-travel-seller-1 = «Alex no tenía otra salida.»
chairs-moment-travel-seller-2 = «Así pongo al día mis notas.»
chairs-moment-travel-seller-3 = «¿Y ahora qué le digo a mi cliente?»
chairs-moment-travel-seller-why = Prometió ir y le duele.
chairs-moment-travel-leader = No llegas a la meta y escribes: «No más viajes.» Noa contesta: «Entendido.»
chairs-moment-travel-leader-1 = «Sé muy bien qué visitas se caen.»
chairs-moment-travel-leader-2 = «Les va a gustar estar en casa.»
chairs-moment-travel-leader-3 = «Por teléfono también se puede.»
chairs-moment-travel-leader-why = Escribió poco porque le dolía.
# $why is what lies behind the thought, $day the day it belongs to: three wrong guesses are answered in three ways.
chairs-near = Eso es. { $why }
chairs-far =
    { $day ->
        [meeting] Casi.
        [forecast] Cerca.
       *[travel] Parecía.
    } { $why }
chairs-turn = Ahora cambia de silla
chairs-both = Tienen razón los dos: Noa cuida la relación, y Alex los ingresos.
# What it is called, and what that is: word for word as on the page about Camber.
chairs-name = Marcel, el autor, lo llama **desalineación comercial filosófica**: dos ideas de vender que no coinciden. Cuando cada quien quiere algo distinto de la misma semana, tu semana deja de ser la que quieres. Eso mide Camber.
play-chairs-how = Lo que piensan Noa y Alex lo inventamos. En tu propia semana hay una sola manera de saberlo: preguntar.

## 2. The pull

# Dos botones con flechas, a los lados de la carretera. El segundo texto va cuando las ruedas ya se ajustaron.
pull-ask = Toca una flecha y arranca. ¿Se va a la derecha? Toca izquierda.
# Lo mismo para quien lo escucha, también donde el auto no avanza solo.
pull-ask-both = Ve sin prisa, paso a paso, o toca la flecha contraria cuando se vaya a un lado.
pull-ask-again = Corrige solo si hace falta.
pull-left = Izquierda
pull-right = Derecha
pull-hold = Seguir igual
# El mismo viaje sin reloj. A lo más 40 caracteres.
pull-unhurried = Prefiero ir sin prisa, paso a paso
# Dos contadores sobre la carretera, con un número después. A lo más 14 caracteres.
pull-corrections = Correcciones
pull-minute = Minuto
# $count son las correcciones hasta ahora.
pull-turn =
    { $leans ->
        [left] Minuto { $minute }: el auto se va a la izquierda.
        [right] Minuto { $minute }: el auto se va a la derecha.
       *[straight] Minuto { $minute }: el auto va derecho.
    } Correcciones: { $count }.
# Debajo del número mismo.
pull-count =
    { $count ->
        [one] corrección
       *[other] correcciones
    }
pull-first = Llegaste con { $count } correcciones. Solo tus manos lo notaron.
# Para quien casi no corrigió.
pull-first-rough =
    { $count ->
        [0] Sin corregir, llegaste dando tumbos. Algo desvía este auto.
        [one] { $count } corrección no bastó: llegaste dando tumbos. Algo desvía este auto.
       *[other] { $count } correcciones no bastaron: llegaste dando tumbos. Algo desvía este auto.
    }
pull-look = Ver qué hay debajo
pull-under = Por eso se desvía: las dos ruedas van torcidas. Enderézalas.
pull-angle-out = { $degrees }° hacia afuera
pull-angle-in = { $degrees }° hacia adentro
pull-angle-straight = recta
pull-picture = Un auto visto desde arriba. Rueda delantera izquierda: { $left }. Rueda delantera derecha: { $right }.
pull-apart = Todavía no: cada rueda va por su lado.
pull-alike =
    { $side ->
        [left] Casi: ya nada roza, pero las dos apuntan a la izquierda y vas a sostener el volante todo el viaje.
       *[right] Casi: ya nada roza, pero las dos apuntan a la derecha y vas a sostener el volante todo el viaje.
    }
pull-straight = Ya están rectas. Maneja otra vez.
pull-again = Volver a manejar
pull-second = Mismo camino, y tus manos descansan.
pull-still-pulls =
    { $count ->
        [one] Hiciste { $count } corrección y el auto todavía se desvía. Míralo otra vez.
       *[other] Hiciste { $count } correcciones y el auto todavía se desvía. Míralo otra vez.
    }
pull-hands = En ventas, esas correcciones son reuniones: revisar, insistir, rehacer.
pull-noa = «Llegamos a la meta. ¿Y por qué quedé sin fuerzas?»
pull-alex = «Llegamos a la meta. ¿Por qué tuve que empujar cada semana?»
pull-to-wheels = ¿De qué ruedas hablamos?
# Debajo del nombre de cada rueda, en una columna angosta. A lo más 32 caracteres.
pull-wheel-focus = a dónde se va tu tiempo
pull-wheel-coaching = de qué hablan al reunirse
pull-wheel-insight = qué sabes de tus clientes
pull-wheel-order = gente o ingresos primero
pull-named = Con una sola torcida ya se desvía.
play-pull-how = Si las dos ruedas delanteras giran hacia el mismo lado, cada grado empuja el auto hacia allá. Si apuntan en sentidos opuestos, cada grado roza y empuja la tercera parte. Los baches son los mismos en los dos viajes, y diez segundos valen por dos horas. En un auto real se trata de décimas de grado.

## 3. Enfoque

week-label = La semana
# Cinco palabras con un espacio entre ellas; sus tres primeras letras van sobre las columnas.
week-days = Lunes Martes Miércoles Jueves Viernes
week-hours = { $count } h
week-hour = { $day }, hora { $hour }: { $what }
week-given = para Alex
# Sobre dos listas pequeñas, una junto a otra, y debajo las horas que cedieron: las tres suman veinte.
week-client = Panadería: { $hours }
week-revenue = Ingresos: { $hours }
week-gave = Para Alex: { $hours }
# A lo más 14 caracteres cada uno.
week-kind-visits = Visitas
week-kind-follow-up = Seguimiento
week-kind-calls = Reuniones
week-kind-forecast = Pronóstico
week-plan = «La panadería por fin se abre. Quiero tiempo para ellos.»
week-fill = Llenarla como la semana pasada
week-asks = Alex pide, { $number } de { $total }:
week-request-layout = «¿Me pasas el pronóstico a otro formato? Serán { $hours }.»
week-request-layout-asked = Funcionó: con { $hours } alcanza, y Alex cancela una reunión. No queda bonito, pero sirve.
week-request-layout-refused = Conservas tus horas, y Alex llega con el formato viejo. Alguien le va a preguntar por qué.
week-request-explain = «Ahora explícaselo a los demás en una llamada, { $hours }.»
week-request-explain-asked = Funcionó: lo explican en una reunión que ya tenías.
week-request-explain-refused = Conservas tus horas, pero Alex lo explica sin ti y se equivoca en público.
week-request-again = «Se movieron dos oportunidades. Otra vez todo el pronóstico, { $hours }. Me harta pedírtelo.»
week-request-again-asked = Funcionó: rehaces solo esas dos, { $hours } de reuniones. Alex explica por qué el resto sigue igual.
week-request-again-refused = Conservas tus horas. La empresa planea con un número viejo, y los dos lo saben.
week-wants =
    { $count ->
        [one] Toca una hora o contéstale:
       *[other] Toca { $count } horas o contéstale:
    }
week-more =
    { $count ->
        [one] Toca una hora más o contéstale:
       *[other] Toca { $count } horas más o contéstale:
    }
week-ask = «¿Qué hora se va con esto?»
week-refuse = «Esta semana no.»
# $client y $other son las horas que cedieron: las de la panadería y las del trabajo interno.
week-gave-client = Alex te lo agradece. La panadería perdió { $client } y todavía no lo sabe.
week-gave-revenue = Alex te lo agradece. Fueron { $other } de trabajo interno, y alguien te reclama: «¿Dónde andabas?»
week-gave-both = Alex te lo agradece. Alguien perdió { $other } y reclama: «¿Dónde andabas?» La panadería perdió { $client } y no dice nada.
week-friday = Ya es viernes. ¿Y el cliente?
week-right = ¿Quién tenía razón?
week-passing = Pasan { $count } semanas.
week-silent = semanas sin una palabra de la panadería
week-near = semanas con una visita o una llamada tuya
week-bakers = La panadería:
week-message-cooled = «Abrimos dos locales más. Para uno elegimos a alguien que sí tenía tiempo.»
week-message-gone = «Nos fuimos con alguien más. No es contra ti, pero nos dabas menos tiempo.»
week-message-near = «Abrimos dos locales más. Te lo contamos antes que a nadie.»
week-end-quiet = Le quitaste { $client } a la panadería y nadie se quejó en seis semanas: esa es la trampa.
week-end-loud = La panadería conservó sus horas. Al trabajo interno le quitaste { $other }, y enseguida te lo reclamaron.
week-end-asked = La panadería conservó sus horas porque preguntaste primero. Alex cedió reuniones y nadie reclamó.
week-end-kept = Conservaste todas tus horas. A Alex le costó, y los dos lo saben porque se lo dijiste.
week-end-both = Le quitaste { $client } a la panadería y { $other } a lo interno. Solo te reclamaron lo interno.
week-noa = Noa, cliente y relación:
week-alex = Alex, ingresos y reporte:
week-mine = «Me toca dejar satisfechos a mis clientes, y no con hojas de cálculo.»
week-theirs = «Yo tengo que decir qué viene. Si no, deciden otros.»
week-both = Tienen razón los dos. Lo malo es que un trabajo se coma en silencio las horas del otro.
play-week-how = Todas las horas valen lo mismo, sea cual sea el día. Si primero preguntas, cada solicitud lleva una hora menos, solo de trabajo interno. Aquí, un cliente que pierde una hora se queda callado seis semanas, y si pierde tres se va. Son números que decidió esta lección, no datos.

## 4. Coaching

# Debajo de un reloj.
talk-minute = Minuto { $minute }
talk-pencil = El oficio de Noa
talk-ask = ¿Qué le dices?
# Lo que dice quien juega, en la silla de Alex; lo que contesta Noa (a lo más 60 caracteres), y por qué pasó lo que pasó.
talk-line-pipeline = «Rapidito las oportunidades y luego hablamos de ti.»
talk-line-pipeline-answer = «Etapa dos, etapa dos… y una en etapa tres.»
talk-line-pipeline-why = Querías dejarle tiempo, pero le pediste una lista.
talk-line-how = «¿Cómo estás? ¿En qué te puedo ayudar?»
talk-line-how-answer = «La verdad, hay una llamada el jueves que vengo esquivando.»
talk-line-how-why = Empezaste por Noa y salió lo que de verdad estorba.
talk-line-fields = «Te ayudo con los tres campos que faltan y quedas libre.»
talk-line-fields-answer = «Bueno, pongo cualquier cosa. Total, nadie lo lee.»
talk-line-fields-why = Ayudaste: hay tres campos llenos, y del cliente nadie sabe más que antes.
talk-line-stage = «Sin culpas: ¿por qué la panadería ya no contesta?»
talk-line-stage-answer = «Es temporada alta, son lentos… y sí los llamé.»
talk-line-stage-why = Lo dijiste sin culpar, pero ante un «por qué» Noa se defiende.
talk-line-advice = «Tuve un cliente igual y esto me funcionó.»
talk-line-advice-answer = «Ajá. Lo anoto.»
talk-line-advice-why = Le regalaste tu mejor truco. Noa dejó de pensar.
talk-line-call = «¿Qué llamada quieres que te salga mejor?»
talk-line-call-answer = «La de la panadería: nunca sé cómo empezar.»
talk-line-call-why = La eligió Noa, y ahora pueden ensayarla.
talk-line-learn = «¿Qué te contó la panadería?»
talk-line-learn-answer = «Que los sábados se les paran los hornos. Ni lo anoté.»
talk-line-learn-why = Te importa lo que dijo el cliente, y por eso Noa lo anota.
talk-line-trust = «Sin presión: a ojo, ¿podrían firmar en marzo?»
talk-line-trust-answer = «En marzo, creo… Pon marzo.»
talk-line-trust-why = Querías oír marzo y Noa te dio marzo. Es un invento.
talk-line-note = «Con tus notas al día te ayuda todo el equipo.»
talk-line-note-answer = «¿Otra vez? Si nadie las mira.»
talk-line-note-why = Es verdad, pero a las anteriores nadie les dio seguimiento y Noa ya no las escribe.
talk-line-take = «Ya tienes bastante: a la panadería la llamo yo.»
talk-line-take-answer = «Ah. Bueno, si te parece…»
talk-line-take-why = Es un gesto generoso que le quita a Noa el trabajo de las manos.
talk-line-copy = «Ponme en copia y yo te respaldo.»
talk-line-copy-answer = «¿En todos?»
talk-line-copy-why = Tú le ofreces ayuda, y Noa oye que alguien vigila.
talk-line-listen = «¿Entro a tu próxima llamada, solo a escuchar?»
talk-line-listen-answer = «¿De veras? Entonces a la del jueves.»
talk-line-listen-why = Ofreces tiempo y preguntas: así no parece control.
talk-line-leave = «Qué semana llevas. Hoy, nada de números.»
talk-line-leave-answer = «¿En serio? Qué alivio.»
talk-line-leave-why = El número te hace falta igual: esta noche lo vas a pedir.
talk-line-honest = «¿En qué números de hoy puedo confiar?»
talk-line-honest-answer = «En todos menos el de la panadería: no sé su fecha.»
talk-line-honest-why = Los demás son creíbles.
talk-line-six = «A las seis, un número aproximado está bien.»
talk-line-six-answer = «Ahí lo tendrás.»
talk-line-six-why = Lo vas a tener, solo que nadie lo va a creer. Ni siquiera tú.
# Lo que una frase le hizo a Noa, antes del porqué.
talk-sharpen = Perfecciona.
talk-sweat = Desgasta.
talk-neither = Ni una cosa ni la otra.
# Behind the first of them.
talk-pencil-counts = Mira el lápiz.
# En el botón que lleva a la salida.
talk-up = Se acabó el tiempo
## Lo que Noa se lleva al salir: primero un final, luego el otro.
talk-call-ready = La llamada del jueves, con ayuda
talk-call-open = La llamada del jueves, sin preparar
talk-number-true = Un número creíble
talk-number-made = Un número que nadie cree
talk-number-none = Sin número: hoy lo pides otra vez
talk-fields-used = «Voy a llenar el CRM: ahora sí alguien lo va a usar.»
talk-fields-typed = «En el CRM pongo algo y ya. Total, nadie le da seguimiento.»
talk-sharpened = **Eso es perfeccionar.** En quince minutos, Noa ya hace mejor su trabajo.
talk-sweated = **Eso es desgastar.** A Noa se le fue el tiempo en demostrar que trabaja.
talk-again = Repetir esos quince minutos
talk-none = Seguir
talk-first-line = Ahora tú: ¿con qué frase empiezas el lunes?
talk-first-how =
    { $role ->
        [leader] «Antes de los números, dime: ¿cómo estás y en qué te ayudo?»
       *[seller] «Antes de los números, ¿me das cinco minutos? Hay una llamada que me asusta.»
    }
talk-first-slot =
    { $role ->
        [leader] «Los números van en los últimos cinco minutos. Antes hablemos de tus clientes.»
       *[seller] «¿Dejamos los números para los últimos cinco minutos? Quiero hablarte de un cliente.»
    }
talk-pick = Elige una para probar.
# Qué fue de la frase: sin resultado, y con uno.
talk-later = Cuando respondas el cuestionario, la idea va a estar en tu resultado. Tócala otra vez para quitarla.
talk-kept = La idea ya está en tu resultado. Tócala otra vez para quitarla.
talk-full = Ya elegiste dos cosas por probar, así que esta no se puede guardar.
play-talk-how = El lápiz solo lleva la cuenta. Con cada frase que perfecciona crece la punta, y con cada una que desgasta se va un pedazo. Qué hace cada frase lo decidimos nosotros: el tono, el momento y la confianza pueden cambiarlo.

## 5. Client insight

# Sobre la ficha.
call-card = CRM: la administración de **relaciones** con clientes
call-hello = «¿Noa? Rápido, que en diez minutos sale el pan.»
call-left =
    { $count ->
        [one] Te queda una pregunta
       *[other] Te quedan { $count } preguntas
    }
# Los campos de la ficha; lo que alguien había escrito antes de la llamada; lo que dice cuando el cliente ya lo contó.
call-field-goals = Metas
call-field-goals-guess = ¿crecer?
call-field-goals-known = dos locales más
call-field-challenges = Desafíos
call-field-challenges-guess = vacío
call-field-challenges-known = hornos, los sábados
call-field-needs = Necesidades
call-field-needs-guess = ¿paquete grande?
call-field-needs-known = fines de semana
call-field-solutions = Soluciones actuales
call-field-solutions-guess = vacío
call-field-solutions-known = un pariente
call-field-budget = Presupuesto
call-field-budget-guess = un número redondo
call-field-budget-known = lo de una semana
call-field-decision = Ciclo de decisión
call-field-decision-guess = ¿este trimestre?
call-field-decision-known = la familia, en abril
# Las preguntas; lo que contesta la familia (a lo más 60 caracteres), y por qué enseñó algo o no.
call-question-amount = ¿Qué presupuesto tienen?
call-question-amount-answer = «Depende…»
call-question-amount-why = Preguntaste como formulario: te contestaron como formulario.
call-question-year = ¿Dónde quieren estar en un año?
call-question-year-answer = «Con dos locales más y en casa a las seis.»
call-question-year-why = Ya sabes a dónde van.
call-question-happy = ¿Están contentos con lo que tienen?
call-question-happy-answer = «Ahí vamos.»
call-question-happy-why = Con una pregunta de sí o no, te quedas igual.
call-question-way = ¿Y qué los está frenando?
call-question-way-answer = «Los hornos: se paran los sábados, con la tienda llena.»
call-question-way-why = Ya sabes qué falla y cuándo.
call-question-decides = ¿Quién decide y cómo suelen hacerlo?
call-question-decides-answer = «Toda la familia, a la mesa, en abril.»
call-question-decides-why = Ya sabes quién, cómo y cuándo.
call-question-sign = ¿Podrían firmar este trimestre?
call-question-sign-answer = «Habría que ver.»
call-question-sign-why = Esa fecha es tuya, no de ellos.
call-question-worth = ¿Qué tendría que cambiar para ustedes?
call-question-worth-answer = «Que alguien venga en fin de semana.»
call-question-worth-why = Quieren ayuda el fin de semana, no un paquete.
call-question-today = ¿Cómo lo resuelven hoy?
call-question-today-answer = «Viene un pariente con su caja de herramientas.»
call-question-today-why = Ya sabes qué reemplazarías, y a quién.
call-question-cost = ¿Cuánto les cuesta un sábado perdido?
call-question-cost-answer = «La ganancia de una semana, la verdad.»
call-question-cost-why = Ahí está el presupuesto.
# Lo que trajo una pregunta, antes del porqué.
call-taught-all = Ya está en la ficha.
call-taught-none = Para la ficha, nada nuevo.
call-forecast = ¿Y qué pronóstico da esta ficha?
call-when = Cuándo:
call-amount = Monto:
call-between = entre { $first } y { $last }
call-in = en { $first }
call-off =
    { $off ->
        [0] ya lo sabes
       *[other] con un error de hasta { $off } %
    }
# Cuánto puede fallar, bajo el dibujo. $side es less (de menos), none o more (de más).
call-percent =
    { $side ->
        [less] −{ $percent } %
        [more] +{ $percent } %
       *[none] { $percent } %
    }
call-worth-hope = **Basura entra, basura sale.** Le diste esperanza y eso te devuelve: quien no sabe preguntar teclea en vano.
call-worth-some = **Casi.** Lo que te contaron, lo sabes. Lo que solo tecleaste: basura entra, basura sale.
call-worth-most = **Con esto se puede planear.** Teclear no basta: basura entra, basura sale. Tú supiste preguntar.
call-coach-ask = Ahora eres Alex. ¿Qué le dices a Noa?
call-line-fill = «Buena llamada. Llena los campos vacíos antes del viernes.»
call-line-fill-why = **Casi.** Eso es un formulario. Dale coaching sobre qué preguntar: así puede crecer la relación, y después los ingresos.
call-line-self = «Dame su número y averiguo yo lo que falta.»
call-line-self-why = **Casi.** Lo sabrías tú, no Noa. Dale coaching sobre qué preguntar: así puede crecer la relación, y después los ingresos.
call-line-plan = «¿Qué sabemos ya? ¿Y qué preguntarías después?»
call-line-plan-why = **Así sí es una herramienta estratégica.** Planean juntos: crecen la relación y luego los ingresos.
play-call-how = Sin saber nada, el pronóstico abarca todo el año y casi cualquier monto. El ciclo de decisión dice cuándo. Los demás campos van acotando el monto, cada uno en su parte. Las partes las decidimos nosotros, no son datos.

## 6. Order

chain-label = La cadena, de la primera a la última
# Cinco tarjetas con su nombre. De cada una: -needs es la pregunta que lleva a la tarjeta anterior (en la primera, lo que se dice
# cuando la cadena está completa), -task lo que dice mientras está en pie, -broken cuando se quitó, -fallen cuando cayó.
chain-card-leader = Un líder que pregunta
chain-card-leader-needs = Ahí empieza todo. **A Noa le toca que el cliente esté feliz. A Alex, que Noa esté feliz.** El trimestre aprieta: ¿qué tarjeta puede esperar?
chain-card-leader-task = «¿Cómo vas? ¿Qué te estorba?»
chain-card-leader-broken = «No me alcanza la semana.»
chain-card-leader-fallen = Ya no tiene a quién preguntar.
chain-card-seller = Alguien feliz con su trabajo
chain-card-seller-needs = ¿Y qué hace feliz a quien vende?
chain-card-seller-task = «Aún tengo paciencia para ellos.»
chain-card-seller-broken = «Ya no disfruto mi trabajo.»
chain-card-seller-fallen = «Les llamo mañana… o pasado.»
chain-card-care = Un cliente bien atendido
chain-card-care-needs = ¿Y quién atiende así?
chain-card-care-task = «Noa llamó sin nada que vender.»
chain-card-care-broken = Nadie llama tras la entrega.
chain-card-care-fallen = «Hace semanas que Noa no llama.»
chain-card-loyal = Un cliente leal
chain-card-loyal-needs = ¿Con qué empieza la lealtad?
chain-card-loyal-task = «Nos quedamos y te recomendamos.»
chain-card-loyal-broken = «Ya nos fuimos.»
chain-card-loyal-fallen = «Estamos viendo otra propuesta.»
chain-card-revenue = Ingresos
chain-card-revenue-needs = ¿Qué trae ingresos año tras año?
chain-card-revenue-task = llegan al final.
chain-card-revenue-broken = Este trimestre no alcanzan.
chain-card-revenue-fallen = «¿Y esto de dónde salió?»
# En la esquina de una tarjeta caída: enero es el mes 1. A lo más 8 caracteres.
chain-later = mes { $month }
# Delante de la pregunta siguiente.
chain-right = Eso es.
# Lo que cualquiera probaría en lugar de una tarjeta: su nombre, a lo más 30 caracteres; lo que alguien dice cuando ya no aguanta; y por qué.
chain-decoy-bonus = Un bono
chain-decoy-bonus-fallen = «Ya me lo gasté, y nadie pregunta cómo estoy.»
chain-decoy-bonus-why = Casi: dura hasta que se gasta y no pregunta qué estorba.
chain-decoy-space = Un líder que no se mete
chain-decoy-space-fallen = «Me dan libertad, pero no tengo a quién acudir.»
chain-decoy-space-why = Casi. Es por confianza, pero en un mal día parece que a nadie le importa.
chain-decoy-quota = Alguien con cuota de llamadas
chain-decoy-quota-fallen = «Nos llaman porque les toca.»
chain-decoy-quota-why = Casi. Las llamadas se hacen, y el cliente nota para qué.
chain-decoy-alone = Alex en persona
chain-decoy-alone-fallen = «Antes nos llamaba Alex.»
chain-decoy-alone-why = Casi: Alex puede con dos clientes, pero no con cuarenta.
chain-decoy-discount = Un mejor precio
chain-decoy-discount-fallen = «Ya hay alguien más barato.»
chain-decoy-discount-why = Casi, pero así les enseñas a mirar el precio.
chain-decoy-contract = Un contrato largo
chain-decoy-contract-fallen = «Contamos los meses que faltan.»
chain-decoy-contract-why = Casi. Todavía no se pueden ir, pero eso no es lealtad.
chain-decoy-push = El empujón del cierre
chain-decoy-push-fallen = «Ya compramos para este año.»
chain-decoy-push-why = Casi. Adelanta ventas que después te van a faltar.
chain-decoy-new = Clientes nuevos
chain-decoy-new-fallen = «Les compramos una vez.»
chain-decoy-new-why = Casi. Compran una vez y al año siguiente empiezas de cero.
# $card es la que se quitó, $month cuándo cayeron los ingresos: enero es el mes 1.
chain-gone = En enero quitas «{ $card }».
chain-fell = Durante meses, el reporte no mostró nada. Los ingresos cayeron en el mes { $month }, cuando ya nadie recordaba la causa.
# Lo que se pregunta de vuelta en marzo, y qué se puede hacer, con lo que cuesta: a lo más 60 caracteres; 120.
chain-march = Eres Alex y vuelve a ser marzo. ¿Y ahora?
chain-mend-praise = «Vas muy bien, Noa. Sigue así.»
chain-mend-praise-why = Casi. Noa sonríe, y lo que le estorba sigue ahí.
chain-mend-plan = «Para el viernes, un plan con más llamadas a clientes.»
chain-mend-plan-why = Casi. Noa pasa el viernes con el plan y al cliente no lo llama nadie.
chain-mend-ask = «¿Qué te está quitando tiempo con tus clientes?»
chain-mend-ask-why = Eso es. Noa te cuenta qué estorba y lo quitas.
chain-too-late = Si se va el cliente, en el mes { $month } ya faltan los ingresos: no da tiempo de corregir. Quita una anterior.
chain-last = Si solo faltan los ingresos, las otras cuatro los recuperan. Quita una anterior.
chain-again = Quitar otra
chain-mended = En marzo bastó una conversación. Más tarde te habría costado el cliente.
play-chain-how = Cada tarjeta sostiene a la siguiente. Si una falta, la que sigue aguanta los meses que ves y luego cede. Si vuelve al tercer mes, llega a tiempo. Son los meses de esta historia: nadie los midió, y la cadena es la tesis del autor.

## 7. El indicador anticipado

year-relationships = Relaciones (clientes que te llaman)
year-revenue = Ingresos
year-unknown = ?
year-percent = { $value } %
year-lag =
    { $months ->
        [one] { $months } mes
       *[other] { $months } meses
    }
year-flag = Para mí, se mueven en
year-orders = Pedidos adelantados a { $push }
year-effort = Clientes que te llaman
year-clients = { $before } → { $clients } ({ $value })
year-push = Mueve la palanca y mira { $hole }.
year-goal = Lleva los ingresos a { $goal } en diciembre.
year-missing = Todavía no llega. Los ingresos suben solo hasta donde suben las relaciones.
year-past = Te pasaste: con { $goal } alcanza.
year-run = Que pase el año
year-runs = Pasa el año.
year-february = Febrero, Noa:
year-sow = «Según el reporte, no estoy haciendo nada.»
year-march = Marzo, Alex:
year-worth = «Me preguntan cada semana. ¿De veras vale la pena?»
year-april = Abril, la panadería:
year-asks = «¿Nos mandas una propuesta?»
year-early = No del todo: dijiste { $flag } y es en { $month }. En marzo, Alex estuvo por cancelarlo.
year-right = Eso es, { $month }. En marzo seguía todo igual, y Alex estuvo por cancelarlo.
year-late = No del todo, es antes: en { $month }. Aun así, en marzo seguía todo igual y Alex estuvo por cancelarlo.
year-lever = ¿Y si mejor empujamos?
year-grow = ¿Y qué sí funciona?
year-so = ¿Y entonces qué miro?
year-short = «No llego a la meta: descuentos, visitas para después, lo que sea con tal de adelantar pedidos a { $push }.»
year-pushed = Lo que te da { $push } te lo quita { $hole }. Y después pesan las visitas perdidas.
year-claim = **Para crecer 20 % en ingresos, crece 20 % en relaciones**: aquí te llaman { $clients } clientes en vez de { $before }. Regla práctica del autor: tu caso puede variar.
year-signs = «El próximo marzo le muestro a Alex quién llamó primero, a quién conocí y quién me contó un problema.»
year-mirror = Los ingresos son un espejo retrovisor: ves por dónde pasaste. Tu **indicador anticipado** son las relaciones, y ahí todavía puedes girar.
year-numbers = La gráfica en números
year-month = Mes
play-year-how = Todos los números son cambios respecto al mes anterior a enero. Los ingresos siguen a las relaciones cuatro meses después: aquí tomamos al pie de la letra el 20 % por 20 % del autor. Un empujón suma en su mes y resta lo mismo tres meses después. Como sus horas salen de las visitas, las relaciones pierden la mitad de lo empujado. Los meses y las partes los elegimos nosotros, no son datos. En la vida real, muchas otras cosas mueven los ingresos.

## 8. Inside and outside

# Over the statement with the widest gap; or over a sample, where nothing is rated.
truth-own = Tu diferencia
truth-sample-seller = Tus horas con clientes, ¿cómo las vives?
truth-sample-leader = El arranque de tus reuniones, ¿cómo lo vives?
truth-outside = Por fuera, pasa
truth-inside = Por dentro, debería pasar
# What is said of the two numbers: at most 170 characters.
truth-off = Esa diferencia es tu desalineación. Lo que sientes te avisa: algo se desvió.
truth-on = Aquí coinciden lo de adentro y lo de afuera, y lo que sientes te avisa que vas por buen camino. Para seguir, sepáralos.
# Over the ways to say a sentence.
truth-part-say = ¿Cómo se lo dices?
truth-part-ask = ¿Y cómo terminas?
truth-whom = ¿A quién se lo dices?
# What became of a sentence. $why is one of the messages below that end in -why; those in -heard are what the other one thinks.
truth-wrong = Así no llega. { $why }
truth-again = Probar de otra manera
# Lo que se cuenta: semanas, si la frase habla de una semana normal.
truth-unit =
    { $item ->
        [F1] semanas
        [F3] semanas
        [O1] semanas
       *[other] veces
    }
# Cuántas veces pasa, según el paso de la escala, dicho en voz alta; después, cuántas te gustaría.
truth-times =
    { $step ->
        [0] No pasa nunca
        [1] Pasa rara vez
        [2] Pasa una de cada tres { $unit }
        [3] Pasa la mitad de las { $unit }
        [4] Pasa dos de cada tres { $unit }
        [5] Pasa casi siempre
       *[6] Pasa siempre
    }
truth-wish =
    { $step ->
        [0] que ya no pasara
        [1] que pasara rara vez
        [2] que pasara una de cada tres { $unit }
        [3] que pasara la mitad de las { $unit }
        [4] que pasara dos de cada tres { $unit }
        [5] que pasara casi siempre
       *[6] que pasara siempre
    }
truth-say-crowd = No soy solo yo: aquí todos queremos que cambie.
truth-say-crowd-why = Buscabas apoyo, pero la otra persona ve una multitud y sigue sin saber qué pasa.
truth-say-crowd-heard = «O sea que todos hablan de mí.»
truth-say-small = Sé que no tienes tiempo, y es una cosa chiquita.
truth-say-small-why = Por amable, le quitaste importancia. Para ti sí la tiene.
truth-say-small-heard = «¿Chiquita? Entonces puede esperar.»
# $fact es una de las frases truth-practice, $outside es truth-times y $inside es truth-wish.
truth-say-plain = { $outside }: { $fact }. Quisiera { $inside }.
truth-say-plain-why = Así llega: puede comprobarse, no culpa a nadie y dice qué quieres.
truth-say-plain-heard = «No sabía que lo vivías así.»
truth-ask-agree = ¿Me explico?
truth-ask-agree-why = Eso pide un sí, y un sí te dan. De su lado no te enteras.
truth-ask-agree-heard = «Mejor digo que sí.»
truth-ask-open = ¿Cómo lo ves desde tu lado?
truth-ask-open-why = Sí, porque le dejas espacio para contarlo.
truth-ask-open-heard = «Desde acá se ve distinto. Te cuento.»
truth-ask-later = No tienes que contestar, solo quería decírtelo.
truth-ask-later-why = Querías ponérselo fácil. Le quedó claro que su lado no cuenta.
truth-ask-later-heard = «¿Y lo mío no importa?»
truth-listener-chair =
    { $role ->
        [leader] A alguien de mi equipo
       *[seller] A mi líder
    }
truth-listener-chair-why = Busca un momento tranquilo y dale tiempo.
truth-listener-colleague = A alguien del trabajo
truth-listener-colleague-why = Como no tiene nada en juego, te puede decir qué entendió, y tus frases quedan más claras.
truth-listener-self = A mí, por escrito
truth-listener-self-why = Si hoy falta confianza, esto también cuenta: lo que ya dijiste una vez lo puedes volver a decir.
# What is put on the result page. $to is one of the three above.
truth-note =
    { $listener ->
        [colleague] { $to }: «Quiero decirle algo a { $role ->
            [leader] alguien de mi equipo
           *[seller] mi líder
        }. { $said } ¿Tú qué entiendes?»
        [self] { $to }: «{ $said } Me falta saber cómo se ve desde el otro lado.»
       *[chair] { $to }: «{ $said } { $ask }»
    }
truth-put = Guardarlo
truth-undo = Deshacer
truth-kept = Ya está en tu resultado.
truth-left = No está en tu resultado.
# Se dice de lo que está ahí cuando ya no es lo que se armó aquí.
truth-yours = Está en tu resultado tal como lo dejaste.
# Encima de una frase que ya estaba, y debajo de ella; luego dos botones.
truth-already = En tu resultado ya tienes una frase.
truth-which = ¿La cambias por la nueva?
truth-mine = Dejar la mía
truth-replace = Poner la nueva
# Below the takeaway, whose last words are the author's.
truth-credit = «Mirada clara, corazón completo» cierra el artículo de Marcel «¿Qué es una { -topic }?» (devandbeyond, 17 de mayo de 2016).
play-truth-how = Solo calculamos tu diferencia. Lo demás es criterio nuestro, y el tono y la confianza lo pueden cambiar.
# The practices as one says them aloud, to anybody, after a colon: without a full stop, at most 90 characters.
truth-practice-f1 =
    { $role ->
        [leader] el equipo tiene tiempo para clientes que no están por comprar
       *[seller] tengo tiempo para clientes que no están por comprar
    }
truth-practice-f3 =
    { $role ->
        [leader] el equipo actualiza el mismo pronóstico más de una vez
       *[seller] actualizo el mismo pronóstico más de una vez
    }
truth-practice-f4 =
    { $role ->
        [leader] si el trabajo interno y un cliente necesitan la misma hora del equipo, gana lo interno
       *[seller] cuando el trabajo interno y un cliente necesitan la misma hora, gana el trabajo interno
    }
truth-practice-f2 =
    { $role ->
        [leader] después de una venta, el equipo busca al cliente para saber qué tan satisfecho quedó
       *[seller] después de una venta, busco al cliente para saber qué tan satisfecho quedó
    }
truth-practice-c1 =
    { $role ->
        [leader] en nuestras reuniones empezamos por cómo está cada quien o qué necesita
       *[seller] en nuestras reuniones empezamos por cómo estoy o qué necesito
    }
truth-practice-c3 =
    { $role ->
        [leader] en nuestras reuniones empezamos por los números
       *[seller] en nuestras reuniones empezamos por mis números
    }
truth-practice-c4 =
    { $role ->
        [leader] mis comentarios son sobre algo que no se registró o no se entregó
       *[seller] los comentarios que recibo son sobre algo que no registré o no entregué
    }
truth-practice-c2 =
    { $role ->
        [leader] la gente sale de nuestras reuniones con una idea para trabajar mejor con un cliente
       *[seller] salgo de nuestras reuniones con una idea para trabajar mejor con un cliente
    }
truth-practice-k1 =
    { $role ->
        [leader] antes de proponer ya sabemos qué busca el cliente, qué presupuesto tiene y cómo decide
       *[seller] antes de proponer ya sé qué busca el cliente, qué presupuesto tiene y cómo decide
    }
truth-practice-k3 =
    { $role ->
        [leader] los datos que el equipo registra en el CRM solo sirven para reportar
       *[seller] los datos que registro en el CRM solo sirven para reportar
    }
truth-practice-k4 =
    { $role ->
        [leader] cuando saco el tema del CRM, es para controlar lo que alguien hace
       *[seller] cuando sale el tema del CRM, es para controlar lo que hago
    }
truth-practice-k2 =
    { $role ->
        [leader] cuando buscan a un cliente nuestro, el CRM está al día
       *[seller] cuando buscan a mi cliente, el CRM está al día
    }
truth-practice-o1 =
    { $role ->
        [leader] le pregunto a la gente cómo se siente en su trabajo
       *[seller] me preguntan cómo me siento en mi trabajo
    }
truth-practice-o3 = cuando peligra la meta, lo primero que recortamos son visitas y viajes
truth-practice-o4 =
    { $role ->
        [leader] al decidir sobre el trabajo del equipo, los ingresos del trimestre pesan más que la gente
       *[seller] al decidir sobre mi trabajo, los ingresos del trimestre pesan más que la gente
    }
truth-practice-o2 = en nuestras reuniones de ventas vemos si las relaciones con los clientes están creciendo
