downloads-title = Los archivos de una versión
downloads-about = Esta es la versión { $version } y trae estos archivos. Llévate el que calce con lo que tienes.
downloads-site = El sitio completo, para cualquier servidor; los ajustes de arriba van en su carpeta «hosting».
downloads-alone = El sitio completo en un solo archivo: lo abres desde el disco y no necesitas servidor.
downloads-course = Un curso para tu plataforma, que se entera de quién terminó y de nada más.
downloads-course-score = Ese mismo curso, pero le pregunta a cada persona si la plataforma puede ver su puntaje.
downloads-npm = Para quienes programan: el elemento como paquete de npm, listo para React, Vue o el empaquetador que uses.
downloads-sums = ¿Te llegó completo? Compara el archivo con su suma en SHA256SUMS.
