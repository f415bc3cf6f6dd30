### La lección como texto: lo que imprime la hoja, y lo que una escena cuenta donde no hay script. Quien juega no lo lee.
###
### Qué mensaje va dónde se decide en content/course.toml. Las frases dichas desde una silla (seller, leader) van sin comillas: las
### pone la página. Una escena tiene a lo más 260 palabras.

handout-lead = Ocho escenas para leer e imprimir.

## 1. Dos sillas, un trimestre

scene-two-chairs-opening = Faltan tres semanas para el cierre del trimestre. **Noa** vende, **Alex** lidera el equipo y se caen bien. Pero el viernes, en su casa, los dos echan chispas.
scene-two-chairs-monday = ¿Mi coaching de este mes? Media hora de oportunidades. Cómo estoy, qué necesito: eso nadie lo preguntó.
scene-two-chairs-record = Abrí el CRM y nada estaba al día, ni completo, ni correcto. ¿Y con eso tengo que planear? Me harta.
scene-two-chairs-afternoon = Tenía la tarde para las panaderías, que por fin me estaban contando sus cosas. Se me fue en el cuarto pronóstico.
scene-two-chairs-savings = Cierra el trimestre y no llegamos. Corté los viajes, y sé muy bien qué visitas se cayeron. Lo odio.
scene-two-chairs-meaning = ¿Quién tiene razón? Noa y Alex, por igual. Noa defiende a un cliente y una relación, y Alex, los ingresos que otra gente está esperando. Desde una silla se ve una sola razón.
scene-two-chairs-name = Marcel trabaja con equipos comerciales y escribió el artículo del que sale esta lección. Oye esas frases a cada rato. A eso lo llama **desalineación comercial filosófica**: cuando cada quien quiere algo distinto de la misma semana, tu semana deja de ser la que quieres.
scene-two-chairs-crm = CRM ({ -crm-long }): el sistema compartido en el que una empresa guarda lo que sabe de sus clientes.

## 2. El auto que se desvía

scene-the-pull-car = Imagina un auto con las ruedas delanteras apenas torcidas. Estacionado no se nota. Arranca, anda y te lleva, así que uno se acostumbra.
scene-the-pull-miles = Ahora maneja dos horas. Tus manos corrigen sin parar: 31 veces en esta escena, contra 2 con las ruedas rectas. Las ruedas se arrastran en vez de rodar; nada se rompe, pero llegar cuesta más.
scene-the-pull-team = En un equipo, esas correcciones son las reuniones: revisar, insistir, rehacer. Escucha a los dos al final de un buen trimestre:
scene-the-pull-tired = Llegamos a la meta. ¿Y por qué quedé sin fuerzas?
scene-the-pull-push = Llegamos a la meta. ¿Por qué tuve que empujar cada semana?
scene-the-pull-wheels = Tu semana de ventas va sobre cuatro ruedas: **Enfoque**, a dónde se va tu tiempo; **Coaching**, de qué se habla primero; **Conocimiento del cliente**, qué sabes de verdad; **Prioridades**, qué va primero. Basta una torcida para que lo sientas en las manos.
scene-the-pull-soon = Hoy se arregla con una hora de taller; si esperas un año, pagas también ruedas nuevas. Y para empezar no hace falta averiguar de quién fue el bache.

## 3. Enfoque

scene-focus-hours = Sin correos, trámites ni almuerzos, a Noa le quedan veinte horas por semana, y nadie puede darle una más.
# Dos columnas, una junto a otra. Título: a lo más 30 caracteres.
scene-focus-plan-left = Para el cliente: 12 horas
scene-focus-plan-left-visits = 8 horas de visitas, una de ellas a quien hoy no va a comprar
scene-focus-plan-left-follow-up = 4 horas de seguimiento: ¿está sirviendo lo que vendimos?
scene-focus-plan-right = Para los ingresos: 8 horas
scene-focus-plan-right-calls = 5 horas de reuniones sobre oportunidades abiertas
scene-focus-plan-right-forecast = 3 horas para el pronóstico, una sola vez
scene-focus-requests = Entonces Alex pide tres cosas razonables: otro formato, una llamada para explicarlo y, al final, todo el pronóstico otra vez. Ya se fueron seis horas. Nadie dijo «menos visitas».
scene-focus-gave = Las horas salen de donde ese día nadie se queja, porque el reporte alguien lo está esperando. El cliente se queda callado seis semanas. Después avisa: «Ya nos fuimos con alguien más».
scene-focus-satisfaction = De mí depende que mis clientes estén satisfechos, y eso no se hace en una hoja de cálculo.
scene-focus-expect = De mí depende que la empresa sepa qué viene, y si no puedo decirlo, deciden otros.
scene-focus-both = Tienen razón los dos: Noa cuida al cliente y la relación, y Alex responde por los ingresos y el reporte. Lo malo empieza cuando un trabajo se come las horas del otro y nadie lo dice. Ayuda preguntar *¿qué hora se va con esto?*

## 4. Coaching

scene-coaching-minutes = Son quince minutos, y la primera pregunta de Alex se va a llevar casi todos.
scene-coaching-begin = Empiezo por los números porque en una hora me los van a pedir a mí. Nunca me enseñaron otra forma de empezar.
scene-coaching-data = Registrar datos no me molesta, pero lo dejo cuando veo que nadie les da seguimiento. Yo necesito ayuda con mi trabajo.
scene-coaching-define = Hay dos maneras de hablar con quien vende. **Perfeccionar**: sale haciendo mejor su trabajo. **Desgastar**: se le va la energía en demostrar que trabaja. Una misma persona puede hacer las dos en un día.
# Dos columnas, una junto a otra. Título: a lo más 30 caracteres. Renglones: frases posibles de un líder.
scene-coaching-lines-left = Perfeccionar
scene-coaching-lines-left-how = «¿Cómo estás? ¿En qué te puedo ayudar?»
scene-coaching-lines-left-call = «Esta semana, ¿qué llamada quieres que te salga mejor?»
scene-coaching-lines-left-learn = «La última vez, ¿qué aprendiste de la panadería?»
scene-coaching-lines-left-listen = «¿Entro a tu próxima llamada, solo a escuchar?»
scene-coaching-lines-right = Desgastar
scene-coaching-lines-right-pipeline = «A ver, ¿qué oportunidades tienes y cuándo cierran?»
scene-coaching-lines-right-fields = «Llenemos primero los tres campos que te faltan.»
scene-coaching-lines-right-stage = «¿Por qué la panadería sigue en la etapa dos?»
scene-coaching-lines-right-again = «Tu última nota es de hace cinco semanas. ¿Te pones al día?»
scene-coaching-rewrite = Las dos llevan los mismos quince minutos. De una salen tres campos llenos con cualquier cosa. De la otra sale una llamada ensayada, y los campos se llenan porque alguien los usa.
scene-coaching-slot = Tampoco sirve saltarse los números: Alex los pedirá otra vez esta noche. Van al final, en un momento que sea suyo.

## 5. Conocimiento del cliente

scene-insight-letters = CRM son siglas en inglés: { -crm-long }. A la C le dimos bases de datos, a la M reportes, y las dos existen por la **R, de relación**.
scene-insight-call = Noa llama a la familia de la panadería y alcanza para seis preguntas: ¿cuáles harías tú?
scene-insight-answers = Noa preguntó, y la familia contó esto:
scene-insight-answers-goals = **Metas:** ¿dónde quieren estar en un año? *Con dos locales más.*
scene-insight-answers-challenges = **Desafíos:** ¿qué los está frenando? *Los hornos se paran los sábados.*
scene-insight-answers-needs = **Necesidades:** ¿qué tendría que cambiar? *Ayuda los fines de semana.*
scene-insight-answers-solutions = **Soluciones actuales:** ¿cómo lo resuelven hoy? *Un pariente con su caja de herramientas.*
scene-insight-answers-budget = **Presupuesto:** ¿cuánto les cuesta un sábado perdido? *La ganancia de una semana.*
scene-insight-answers-decision = **Ciclo de decisión:** ¿quién decide y cómo? *Toda la familia, en abril.*
scene-insight-forecast = Ya se le puede pedir un pronóstico a la ficha: *en abril, no antes*. Si solo tuviera un nombre, una etapa y un monto optimista, devolvería ese mismo optimismo. **Basura entra, basura sale**, y quien no sabe preguntar teclea en vano.
scene-insight-behind = Usaba el CRM para ver quién se quedaba atrás. Para planear una llamada con Noa, nunca.
scene-insight-peace = Lo llenaba para que me dejaran en paz. Para pensar no lo había abierto nunca.
scene-insight-tool = Si lo abren juntos es una **herramienta estratégica** para decidir cómo ayudar a un cliente y qué preguntarle. Quien lidera da coaching para usarlo y quien vende trae lo que es cierto. Cuanto más saben del cliente, más pueden hacer con esa relación.

## 6. Prioridades

scene-order-cards = Hay cinco tarjetas: *ingresos*, *un cliente leal*, *un líder que pregunta*, *alguien feliz con su trabajo* y *un cliente bien atendido*. Cada una hace posible la siguiente. ¿Cuál pondrías primero?
scene-order-chain = De la primera a la última:
scene-order-chain-leader = **Un líder que pregunta.** Alex pregunta cómo va todo y quita un estorbo: responde por la satisfacción de su gente.
scene-order-chain-seller = **Alguien feliz con su trabajo.** A Noa le queda paciencia para los clientes.
scene-order-chain-care = **Un cliente bien atendido.** Tres semanas después de la entrega, Noa llama sin nada que vender: responde por la satisfacción del cliente.
scene-order-chain-loyal = **Un cliente leal.** La cadena de panaderías se queda, y en el molino de al lado ya hablan de Noa.
scene-order-chain-revenue = **Ingresos.** Llegan al final, porque los traen las otras cuatro.
scene-order-break = Quita ahora la primera. En enero a Alex no le alcanza la semana para preguntar, y no pasa nada. En abril, Noa tarda más en llamar. En octubre, la cadena ya habla con la competencia; en diciembre no se llega a la meta, y nadie recuerda la causa. En marzo habría bastado una conversación.
scene-order-team = Cuidar a mi equipo me toca a mí, y cuando solo miro la meta, es el primero en notarlo.
scene-order-clients = Cuidar a mis clientes me toca a mí. Si me quedo sin fuerzas, ellos lo notan primero.
scene-order-halves = Por eso un líder tiene dos tareas: **que crezca su gente y que crezcan los ingresos, en ese orden**. Los ingresos no importan menos; llegan después.
scene-order-argument = Esta cadena es la tesis del autor: una forma de ver el trabajo, no una promesa sobre los ingresos.

## 7. El indicador anticipado

scene-leading-indicator-mirror = Los ingresos son un espejo retrovisor, solo muestran por dónde pasaste. Cuando bajan, la causa puede tener seis meses. Si manejas mirando ese espejo, te pasas la curva.
scene-leading-indicator-early = Un **indicador anticipado** se mueve cuando todavía puedes cambiar algo: en ventas, las relaciones se mueven antes que los ingresos.
scene-leading-indicator-january = **Enero, relaciones.** Noa empieza a llamar a clientes que hoy no compran. En febrero los ingresos siguen igual y en marzo Alex está por cancelarlo. En abril la cadena de panaderías pide una propuesta. En mayo, los ingresos suben.
scene-leading-indicator-july = **Julio, solo ingresos.** Descuentos, pedidos adelantados, visitas para después, y los ingresos saltan. En octubre faltan esos pedidos. Menos clientes contestan el teléfono.
scene-leading-indicator-sow = Lo que siembro no tiene columna, así que en febrero parece que no hago nada.
scene-leading-indicator-flat = Cada semana me preguntan por los ingresos, y mientras siguen igual no tengo qué mostrar.
scene-leading-indicator-signs = Hay tres señales tempranas que se pueden contar:
scene-leading-indicator-signs-called = clientes que te llamaron primero
scene-leading-indicator-signs-people = personas nuevas que conoces en un cliente que ya tenías
scene-leading-indicator-signs-open = clientes que te contaron un problema sin que preguntaras
scene-leading-indicator-rule = **Para crecer 20 % en ingresos, crece 20 % en relaciones.** Lo dice el autor. Es una regla práctica, y tus meses serán otros.

## 8. Por dentro y por fuera

scene-inside-outside-two = Camber hace dos preguntas sobre cada situación. **Por fuera**: ¿con qué frecuencia pasa? **Por dentro**: ¿con qué frecuencia sientes que debería pasar? La diferencia es tu desalineación, vista desde tu lado.
scene-inside-outside-feeling = Lo que sientes te avisa, como un volante que tiembla, si vas por buen camino o te saliste. No busca culpables.
scene-inside-outside-steps = Solo sirve si alguien se entera, y bastan tres frases:
scene-inside-outside-steps-happens = Di qué pasa, con un número.
scene-inside-outside-steps-feel = Di qué te gustaría, también con un número.
scene-inside-outside-steps-ask = Pregunta cómo se ve desde el otro lado.
scene-inside-outside-open = Nueve de cada diez veces empiezo nuestras reuniones con números, y yo quisiera que fueran cinco. ¿Tú cómo lo ves?
scene-inside-outside-hours = De cada diez horas que tengo para clientes, siete se van en tareas internas. Quisiera que fueran tres. ¿Cómo se ve desde tu lado?
scene-inside-outside-truth = Ni *siempre* ni *tú nunca*. Dijeron lo que sienten, con un número. Ya tienen por dónde empezar.
scene-inside-outside-choose = Elige una cosa que decir y una persona a quien decírsela. Y si hoy falta confianza, escríbelo para ti: también cuenta.
scene-inside-outside-credit = Las ideas y las últimas palabras vienen de «¿Qué es una { -topic }?», de Marcel (devandbeyond, 17 de mayo de 2016). Las frases y la historia son nuestras.
