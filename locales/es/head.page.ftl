### Lo que se dice de las páginas fuera de ellas: a los buscadores, al instalar, y en el archivo único.

site-description = Lección corta y cuestionario privado para quien vende y quien lidera ventas: ¿tu semana es como debería ser? Nada sale de tu dispositivo.

role-description = ¿Vendes o eres líder comercial? El cuestionario pregunta por las mismas dieciséis situaciones desde los dos lados.

rating-description = Responde dos veces a cuatro prácticas: con qué frecuencia pasan y con qué frecuencia sientes que deberían pasar.

result-description = Tu puntaje de alineación con su rango, tus cuatro ruedas y algo que probar. Se calcula en este dispositivo.
finish-description = Lo que vas a decir, lo que vas a probar y qué te llevas. Se arma en este dispositivo.

about-description = Qué es Camber, cómo se calcula su puntaje, cómo trata tus respuestas y de qué artículo vienen sus ideas.

privacy-description = La cuenta en vivo de lo que esta página pide a la red, lo que queda guardado aquí, las reglas que le impone tu navegador y cómo comprobarlo.

screenshot-phone = Una página del cuestionario en un teléfono: una práctica con sus dos preguntas
screenshot-desktop = Un resultado: el puntaje con su rango junto al auto con sus cuatro ruedas

alone-apology = Camber no pudo arrancar en este navegador. Aquí se puede leer la lección; para responder y ver el resultado hacen falta script y WebAssembly.
alone-lead = Esta es la lección como texto. En un navegador con script y WebAssembly, este archivo también pregunta, calcula y muestra un resultado, sin ninguna red.

scene-two-chairs-description = Una misma semana de ventas contada dos veces: desde la silla de quien vende y desde la de su líder comercial.

scene-the-pull-description = Un auto desalineado sigue andando, y cada kilómetro cuesta más. Qué tiene que ver con un equipo comercial y por qué conviene corregir pronto.

scene-focus-description = Veinte horas por repartir, tres pedidos razonables y un cliente que no se queja. ¿Qué cede cuando la semana está llena?

scene-coaching-description = El coaching puede perfeccionar o desgastar. Muchas veces la diferencia es una sola frase, y decirla bien no toma más tiempo.

scene-insight-description = Seis preguntas, un cliente y una ficha de CRM que vale por lo que de verdad se aprendió. Por qué la R es la letra que importa.

scene-order-description = Una cadena de cinco tarjetas, que va de un liderazgo que pregunta hasta los ingresos. Rompe un eslabón y mira qué pasa más adelante.

scene-leading-indicator-description = Los ingresos muestran el camino que ya pasó; las relaciones se mueven antes. Dos historias de un mismo año y tres señales que puedes contar hoy.

scene-inside-outside-description = La desalineación es la distancia entre lo que sientes y lo que pasa. Cómo decirlo en tres frases, y a quién.

handout-description = Las ocho escenas de la lección en hojas para imprimir, en un idioma o en dos.
paper-description = Las dieciséis prácticas en un formulario en blanco, en dos idiomas, con instrucciones para calcular el puntaje a mano.
pair-description = Dos personas que comparten un trimestre comparan lo que cada una ve y lo que cada una quiere: lado a lado sin código, o con un código acordado.

team-code-description = Tus cuatro ruedas en veinte letras y cifras para la ronda de un equipo: doce números que ves en palabras antes de entregarlos.

team-description = Suma los códigos de ruedas de un equipo en este dispositivo: nada con menos de cinco vendiendo, promedios de cinco en cinco, una imagen por ronda.

team-session-description = Cómo un equipo de unas diez personas hace una ronda: qué preparar, una hoja para imprimir, qué decir y para qué no usarla.
# At the foot of a page that has not started after some ten seconds. It goes when the page starts after all.
late = Camber todavía no arranca, y lo que hagas aquí no se guarda. Si este mensaje no desaparece, vuelve a cargar la página o ábrela en un navegador más nuevo.
noscript = Sin script esta página se puede leer completa. Para responder y ver el resultado hacen falta script y WebAssembly, que solo trabajan en tu dispositivo.
