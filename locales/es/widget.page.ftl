### Lo que dice la lección dentro de otra página antes de que llegue la aplicación, y cuando no puede llegar.
### Estas palabras están en scripts hechos al construir. La aplicación misma no las lleva.

widget-loading = La lección se está cargando.
widget-bad-value = camber-lesson: { $attribute } es «{ $value }», que no es ninguno de estos: { $known }. Se toma en su lugar: { $taken }.

## Cuando no puede empezar

failure-title = Aquí la lección no puede empezar
failure-read = Leer la lección como páginas sencillas
failure-again = Intentar de nuevo
failure-policy = La política de seguridad de esta página no permite WebAssembly, con lo que funciona la lección. Quien cuida la página puede permitirlo: la palabra 'wasm-unsafe-eval' en la directiva script-src de su Content-Security-Policy. O puede poner la lección en un marco, que tiene su propia política.
failure-connect = La política de seguridad de esta página no le permite cargar { $file }. Quien cuida la página puede permitirlo: { $origin } en la directiva connect-src de su Content-Security-Policy.
failure-missing = El servidor no tiene el archivo { $file } (responde { $status }). Quien cuida la carpeta de la lección tiene que copiarla entera otra vez.
failure-html = En lugar del archivo { $file }, el servidor envía una página web. Algunos servidores hacen eso con cada dirección que no conocen: hay que copiar la carpeta de la lección entera y dejarla fuera de esa regla.
failure-wrong = Lo que el servidor envía como { $file } es otra cosa. Quien cuida la carpeta de la lección tiene que copiarla entera otra vez, como archivos binarios.
failure-changed = El archivo { $file } no es el que corresponde a esta versión de la lección. O hay dos versiones mezcladas en su carpeta, o algo en el camino cambia los archivos. Quien cuida la carpeta tiene que copiarla entera otra vez y vaciar los cachés.
failure-cors = Los archivos de la lección están en el servidor { $origin }, que no los comparte con esta página. Tiene que enviar el encabezado Access-Control-Allow-Origin: { $page }
failure-disk = Esta página se abrió desde un disco, y los navegadores no le dan otros archivos a una página así. Hay que abrirla desde un servidor, o usar la edición de la lección que es un solo archivo.
failure-browser = Este navegador es demasiado antiguo para la lección, o tiene WebAssembly desactivado, como hacen algunas configuraciones de seguridad.
failure-unreachable = Ahora no se puede llegar al servidor { $origin }. ¿Está conectado este dispositivo?
failure-unknown = Está todo, y aun así no empieza. La consola del navegador dice más.
