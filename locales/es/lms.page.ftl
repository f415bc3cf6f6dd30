### Lo que está encima de Camber dentro de una plataforma de aprendizaje. Se escribe en los paquetes SCORM, no en la aplicación.

lms-label = Plataforma de aprendizaje
lms-told = Tu plataforma de aprendizaje solo se entera de que abriste la lección y de que la terminaste (con tu resultado o la última escena). No recibe respuestas ni puntaje.
lms-told-score = Tu plataforma de aprendizaje solo se entera de que abriste la lección y de que la terminaste (con tu resultado o la última escena). De tus respuestas no recibe ninguna.
lms-place = Como este navegador no guarda nada aquí, tu plataforma también recuerda en qué escena ibas. Tus respuestas se pierden cuando sales, salvo que las guardes en un archivo.
lms-ask-title = ¿Compartes tu puntaje con la plataforma de aprendizaje?
lms-ask = Quien preparó este curso quisiera tener tu puntaje general, un número de 0 a 100. Quedaría allí junto a tu nombre. Si dices que no, todo funciona igual y el curso cuenta como completado, aunque hay plataformas que entonces te ponen un 0.
lms-agree = Compartir mi puntaje
lms-decline = No compartirlo
lms-undecided = Si no eliges, no compartimos ningún puntaje.
lms-agreed = Compartiremos tu puntaje general cuando veas tu resultado. Mientras tanto puedes cambiarlo en la primera pantalla.
lms-declined = No vamos a compartir tu puntaje, pero puedes cambiar de idea en la primera pantalla.
lms-reported = Ya compartimos tu puntaje general, { $score }, y Camber no lo puede retirar.
