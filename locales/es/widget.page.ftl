### Lo que dice la lección dentro de otra página antes de que llegue la aplicación, y cuando no puede llegar.
### Estas palabras están en scripts hechos al construir. La aplicación misma no las lleva.

widget-loading = Cargando la lección…
widget-bad-value = camber-lesson: { $attribute }=«{ $value }» no es válido. Usa uno de estos: { $known }. Por ahora se usa «{ $taken }».

## Cuando no puede empezar

failure-title = No se pudo abrir la lección
failure-read = Leer la versión en texto
failure-again = Intentar de nuevo
failure-policy = La política de seguridad de esta página bloquea WebAssembly, que la lección necesita. Si administras el sitio, agrega 'wasm-unsafe-eval' a script-src en la Content-Security-Policy o inserta la lección en un iframe.
failure-connect = La política de seguridad de esta página bloqueó { $file }. Si administras el sitio, agrega { $origin } a connect-src en la Content-Security-Policy.
failure-missing = Falta un archivo en el servidor: { $file } (error { $status }). Si administras el sitio, copia otra vez la carpeta completa de la lección.
failure-html = El servidor envió una página web en lugar de { $file }, como hacen algunos con las direcciones que no conocen. Si administras el sitio, copia la carpeta completa y exclúyela de esa regla.
failure-wrong = El servidor envió otra cosa en lugar de { $file }. Si administras el sitio, copia otra vez la carpeta completa, en modo binario.
failure-changed = { $file } no corresponde a esta versión de la lección, porque hay dos versiones mezcladas o porque algo cambia los archivos en el camino. Si administras el sitio, copia otra vez la carpeta completa y vacía la caché.
failure-cors = Los archivos de la lección están en { $origin }, un servidor que no los comparte con esta página. Si lo administras, envía desde ahí el encabezado Access-Control-Allow-Origin: { $page }
failure-disk = Abriste esta página desde el disco, y ahí el navegador bloquea los demás archivos. Ábrela desde un servidor o usa la edición de un solo archivo.
failure-browser = Tu navegador es demasiado antiguo para la lección o tiene WebAssembly desactivado, como hacen algunas configuraciones de seguridad.
failure-unreachable = No logramos llegar al servidor { $origin }. ¿Tienes conexión?
failure-unknown = La lección no arrancó y no sabemos por qué. Si administras el sitio, en la consola del navegador hay más detalles.
