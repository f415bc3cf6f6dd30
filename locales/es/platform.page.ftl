### La página «En tu plataforma de aprendizaje», para quien hace un curso con Camber. Se escribe al construir, también dentro de los paquetes SCORM, y no está en la aplicación.
### Los ajustes se llaman como en las plataformas, con su nombre en inglés entre paréntesis, porque la traducción cambia de una versión a otra.

platform-description = Cómo configurar Camber como curso en Moodle, Open edX y otras plataformas, y qué le muestra cada una a cada quien.
platform-lead = Subes un solo archivo. La plataforma se entera de quién abrió el curso y quién lo terminó, pero las respuestas no le llegan.

platform-steps = Tres pasos
platform-step-upload = Sube sin cambios { $file }, que viene con esta versión (o el paquete 2004, si tu plataforma pide ese).
platform-step-set = Configura la plataforma para que registre quién termina y no califique, como está más abajo.
platform-step-try = Abre el curso como estudiante, llega a la última escena y mira qué te muestra la plataforma, primero como estudiante y luego como docente.

platform-settings = Ajustes
platform-rule = Camber avisa que alguien terminó y no da ningún puntaje. Con eso, casi todas las plataformas ponen un 0, a menos que cambies un ajuste.
platform-moodle = Moodle
platform-moodle-grade = Método de calificación (Grading method): Objetos de aprendizaje (Learning objects)
platform-moodle-preview = Deshabilitar la vista previa (Disable preview mode): Sí
platform-moodle-completion = Finalización de la actividad (Activity completion): requerir estado (Require status), con Completado (Completed) marcado
platform-moodle-shows = Quien termina ve la actividad como hecha y un 1 de 1. Lo mismo ve su docente en el libro de calificaciones.
platform-moodle-else = Si dejas «Calificación más alta» (Highest grade), que Moodle elige por su cuenta, quien termina recibe 0 de 100.
platform-edx = Open edX con el bloque SCORM
platform-edx-scored = Scored: desactivado
platform-edx-shows = Nadie ve puntos, y tú ves quién terminó.
platform-edx-else = Si lo dejas activado, quien termina ve 0 de 1 puntos.
platform-other = Cualquier otra plataforma
platform-other-status = Finalización por estado: completed o passed
platform-other-grade = Sin puntaje mínimo ni nota para aprobar
platform-other-shows = Tú ves quién terminó y cada estudiante ve su propio estado.
platform-other-else = Si la tuya no funciona sin calificar, puede mostrarle un 0 a quien termina y también a su docente. Avisa antes de empezar que ese 0 no es el resultado.

platform-told = Qué recibe la plataforma
platform-told-opened = «Incomplete», cuando alguien abre el curso
platform-told-finished = «Completed», cuando alguien ve su resultado o llega a la última escena
platform-told-look = Nada en una revisión, y como máximo «browsed» en una vista previa
platform-told-place = La escena en la que va cada persona, solo si su navegador no puede guardar nada
platform-told-never = Nunca respuestas, ni quién vende o lidera

platform-score = El paquete que pide el puntaje
platform-score-asks = Con { $file }, cada vez que alguien empieza le preguntamos si quiere compartir su puntaje general, y no enviamos nada sin un sí.
platform-score-zero = Si alguien no quiere compartirlo, igual puede usar todo y terminar el curso. El problema es que una plataforma que califica por puntaje le pone un 0 al lado de los puntajes del resto, así que quien ve las calificaciones sabe quién dijo que no.
platform-score-else = Si la tuya hace eso y no lo puedes evitar, usa el paquete que no pregunta.

platform-upgrade = Una versión nueva
platform-upgrade-about = Sube el paquete nuevo a la misma actividad: los intentos se quedan, igual que las respuestas de cada navegador.
