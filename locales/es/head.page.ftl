### Lo que se dice de las páginas fuera de ellas: a los buscadores, al instalar, y en el archivo único.

site-description = Lección corta y cuestionario privado para quien vende y quien lidera ventas: ¿tu semana es la que quieres? Nada sale de tu dispositivo.

role-description = ¿Vendes o lideras? Las dieciséis situaciones del cuestionario son las mismas, vistas desde los dos lados.

rating-description = Cuatro frases, dos respuestas cada una: con qué frecuencia pasa y con qué frecuencia debería pasar.

result-description = Tu mayor diferencia, algo que probar y tu puntaje con su rango, calculado todo en este dispositivo.
finish-description = Lo que vas a decir, lo que vas a probar y qué te llevas: todo se arma en este dispositivo.

about-description = Qué es Camber, cómo calculamos el puntaje, qué pasa con tus respuestas y de quién son estas ideas.

privacy-description = La cuenta en vivo de lo que esta página pide a la red, lo que hay guardado, las reglas de tu navegador y cómo comprobarlo.

screenshot-phone = El cuestionario en un teléfono: una frase con sus dos preguntas
screenshot-desktop = Un resultado: el puntaje con su rango junto a un auto de cuatro ruedas

alone-apology = Camber no pudo arrancar en este navegador. La lección la puedes leer aquí; para responder y ver un resultado, activa JavaScript y WebAssembly.
alone-lead = Esta es la lección como texto; si activas JavaScript y WebAssembly, este archivo también pregunta, calcula y muestra tu resultado sin conexión.

scene-two-chairs-description = Una misma semana de ventas, contada desde la silla de quien vende y después desde la de su líder.

scene-the-pull-description = Un auto desalineado sigue andando, pero cada kilómetro sale más caro: qué tiene que ver con tu equipo comercial y por qué corregirlo pronto.

scene-focus-description = Veinte horas por repartir, tres solicitudes razonables y un cliente que no se queja. ¿Qué se sacrifica cuando la semana está llena?

scene-coaching-description = El coaching puede perfeccionar o desgastar; muchas veces todo depende de una frase, y decirla bien toma el mismo tiempo.

scene-insight-description = Seis preguntas para un cliente y una ficha de CRM que solo vale por lo que aprendiste: por eso importa la R.

scene-order-description = Una cadena de cinco tarjetas va de quien lidera y pregunta hasta los ingresos: quita una y mira qué pasa después.

scene-leading-indicator-description = Los ingresos muestran el camino que ya pasó, mientras que las relaciones se mueven antes. Vive dos veces el mismo año y cuenta tres señales.

scene-inside-outside-description = Sientes una cosa y pasa otra; aquí lo dices en tres frases y eliges con quién hablarlo.

handout-description = Las ocho escenas de la lección en hojas para imprimir, en un idioma o en los dos.
paper-description = Las dieciséis frases en un formulario en blanco, en dos idiomas, y cómo calcular tu puntaje a mano.
pair-description = Dos personas con la misma meta comparan lo que ven y lo que quieren, lado a lado o con un código si ambas están de acuerdo.

team-code-description = Tus cuatro ruedas en veinte letras y cifras para la ronda de tu equipo. Antes de entregarlas ves los doce números en palabras.

team-description = Suma en este dispositivo los códigos de un equipo: mínimo cinco de ventas, promedios redondeados a cinco puntos, un resultado por ronda.

team-session-description = Cómo hace una ronda un equipo de unas diez personas: qué preparar, qué imprimir, qué decir y para qué no usarla.
noscript = Puedes leer esta página tal como está. Para responder y ver tu resultado, activa JavaScript y WebAssembly; solo se ejecutan en tu dispositivo.
# At the foot of a page that has not started after some ten seconds. It goes when the page starts after all.
late = Camber todavía no arranca, y lo que hagas aquí no se guarda. Si este mensaje no desaparece, vuelve a cargar la página o ábrela en un navegador más nuevo.
