### El plugin para WordPress: lo que su bloque le dice a quien edita una página. Se escribe en el plugin y no está en la aplicación.

wordpress-description = La lección y el cuestionario dentro de tu página, con las respuestas guardadas solo en el navegador de cada persona.
wordpress-panel = Lo que se ve
wordpress-preview = Aquí va la lección: en los ajustes del bloque eliges cómo empieza y cómo se ve.

wordpress-start = Empieza con
wordpress-start-page = Página de inicio
wordpress-start-course = Lección y cuestionario
wordpress-start-check = Cuestionario
wordpress-start-lesson = Lección
wordpress-chair = Silla
wordpress-chair-ask = La elige cada quien
wordpress-chair-seller = Quien vende
wordpress-chair-leader = Líder comercial
wordpress-lang = Idioma
wordpress-lang-page = El de la página
wordpress-theme = Colores
wordpress-theme-auto = Los de la página
wordpress-theme-light = Claros
wordpress-theme-dark = Oscuros
wordpress-storage = Respuestas
wordpress-storage-local = Se guardan en el navegador
wordpress-storage-session = Se guardan hasta cerrar la pestaña
wordpress-storage-none = No se guardan

wordpress-link = Abrir Camber: la lección y el cuestionario privado

wordpress-invalid = Camber no entiende { $setting } y usa «{ $taken }»: aquí puedes escribir { $known }.
wordpress-unknown = Camber no tiene ningún ajuste «{ $name }», solo { $known }.
wordpress-seen = Esta nota la ven solo quienes pueden editar la página.
