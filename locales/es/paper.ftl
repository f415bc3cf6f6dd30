### Lo que se hace para el papel: la lección en hojas y el cuestionario en blanco.
### Títulos: a lo más 45 caracteres. Descripciones: a lo más 150.

handout-title = La lección en papel
handout-both-title = La lección en papel, en dos idiomas
handout-lead = Ocho escenas para leer e imprimir.
handout-description = Las ocho escenas de la lección en hojas para imprimir, en un idioma o en dos.
paper-link = El cuestionario en papel
paper-title =
    { $role ->
        [leader] El cuestionario en papel, para líderes
       *[seller] El cuestionario en papel, para quien vende
    }
paper-description = Las dieciséis prácticas en un formulario en blanco, en dos idiomas, con instrucciones para calcular el puntaje a mano.
paper-lead = Encierra dos números en cada práctica: con qué frecuencia pasa y con qué frecuencia sientes, con honestidad, que debería pasar. Piensa en los últimos tres meses. Si no puedes saberlo, marca el cuadro y deja los dos números.
paper-score = El puntaje a mano
paper-score-1 = Anota la diferencia junto a cada práctica: lo que separa sus dos números, sin signo.
paper-score-2 = Suma las cuatro diferencias de una rueda. Si dejaste fuera una práctica, cuenta dos veces a su pareja: la primera va con la cuarta y la segunda con la tercera. Con dos fuera, la rueda no tiene puntaje.
paper-score-3 = Busca cada suma abajo: el número en negrita es la suma y el otro, el puntaje de la rueda. El puntaje de alineación es el promedio de las ruedas, de al menos tres.
paper-score-4 = Las bandas empiezan en 60, 75 y 87,5. Todo número es incierto: unos 9 puntos en el general y unos 18 en una rueda. Con respuestas al azar sale cerca de 61,9. Para el rango exacto, pasa tus respuestas al cuestionario en pantalla.
paper-notes = Notas
paper-code = Para una ronda de equipo: su número y tu código de ruedas. Si lideras: sí o no a que se te muestre aunque participen menos de cinco líderes.
