### Lo que está encima de Camber dentro de una plataforma de aprendizaje. Se escribe en los paquetes SCORM, no en la aplicación.

lms-label = Plataforma de aprendizaje
lms-told = La plataforma de aprendizaje que rodea esta página se entera de que la abriste y de cuándo la completas: al ver tu resultado o al llegar a la última escena. De nada más: ninguna respuesta y ningún puntaje.
lms-told-score = La plataforma de aprendizaje que rodea esta página se entera de que la abriste y de cuándo la completas: al ver tu resultado o al llegar a la última escena. De tus respuestas no se entera de nada.
lms-place = Este navegador no guarda nada aquí, así que la plataforma también recuerda qué escena estabas leyendo. Tus respuestas se pierden al salir, a menos que las guardes en un archivo.
lms-ask-title = ¿Puede llegar tu puntaje a la plataforma de aprendizaje?
lms-ask = Quien preparó este curso quisiera tener tu puntaje general, un número de 0 a 100. Quedaría allí junto a tu nombre. Si dices que no, todo funciona igual y el curso cuenta como completado, aunque hay plataformas que entonces te ponen un 0.
lms-agree = Compartir mi puntaje
lms-decline = No compartirlo
lms-undecided = Mientras no elijas, no se comparte ningún puntaje.
lms-agreed = Tu puntaje general se comparte cuando aparece tu resultado. Hasta entonces puedes cambiarlo en la primera pantalla.
lms-declined = Tu puntaje no se comparte. Puedes cambiarlo en la primera pantalla.
lms-reported = Compartido: un puntaje general de { $score }. Lo que ya tiene la plataforma, Camber no lo puede retirar.
