### El cuestionario y su resultado: ruedas, prácticas, escala y consejos.
###
### Las prácticas, las dos preguntas, la escala, las bandas y "no aplica" son el
### instrumento mismo: dicen exactamente lo que se diseñó. No se cambian por estilo.
###
### $role es "seller" (quien vende) o "leader" (líder comercial): la silla de quien lee.
### Voz: serena, concreta, de tú, sin signos de exclamación y sin culpar a ninguna silla.

## Ruedas (las cuatro áreas). Nombre: como máximo 26 caracteres.

wheel-focus = Foco
wheel-focus-about = a dónde se va el tiempo de quien vende
wheel-coaching = Coaching
wheel-coaching-about = de qué hablan cuando se reúnen
wheel-insight = Conocimiento del cliente
wheel-insight-about = qué se sabe de los clientes y para qué se usa
wheel-order = Orden
wheel-order-about = qué se decide primero y quién cuida de quién

## Prácticas: una frase cada una, sobre una costumbre que se puede contar. Como máximo 190 caracteres.

practice-f1 =
    { $role ->
        [leader] La semana le deja a mi equipo espacio para estar con sus clientes aunque no haya una venta por cerrarse.
       *[seller] Mi semana me deja espacio para estar con mis clientes aunque no haya una venta por cerrarse.
    }
practice-f3 =
    { $role ->
        [leader] Un pronóstico o reporte que mi equipo ya había entregado se tiene que rehacer.
       *[seller] Un pronóstico o reporte que yo ya había entregado se tiene que rehacer.
    }
practice-f4 =
    { $role ->
        [leader] Las tareas internas se comen horas que mi equipo había reservado para sus clientes.
       *[seller] Las tareas internas se comen horas que yo había reservado para mis clientes.
    }
practice-f2 =
    { $role ->
        [leader] Después de una venta, mi equipo averigua por iniciativa propia qué tan satisfecho quedó el cliente.
       *[seller] Después de una venta, averiguo por iniciativa propia qué tan satisfecho quedó el cliente.
    }
practice-c1 =
    { $role ->
        [leader] Cuando me reúno con alguien de mi equipo, el primer tema es esa persona: cómo le va o qué le serviría.
       *[seller] Cuando me reúno con mi líder, el primer tema soy yo: cómo me va o qué me serviría.
    }
practice-c3 =
    { $role ->
        [leader] Cuando me reúno con alguien de mi equipo, el primer tema son sus números: negocios, etapas, montos.
       *[seller] Cuando me reúno con mi líder, el primer tema son mis números: negocios, etapas, montos.
    }
practice-c4 =
    { $role ->
        [leader] Mis comentarios a alguien de mi equipo son sobre lo que le falta registrar o entregar.
       *[seller] Los comentarios de mi líder son sobre lo que me falta registrar o entregar.
    }
practice-c2 =
    { $role ->
        [leader] La gente de mi equipo sale de una reunión conmigo con algo concreto que puede hacer mejor con un cliente.
       *[seller] Salgo de una reunión con mi líder con algo concreto que puedo hacer mejor con un cliente.
    }
practice-k1 =
    { $role ->
        [leader] Antes de que mi equipo proponga algo, el cliente ya explicó qué quiere lograr, qué se lo impide, qué usa hoy, y cómo y con qué dinero va a decidir.
       *[seller] Antes de que yo proponga algo, el cliente ya explicó qué quiere lograr, qué se lo impide, qué usa hoy, y cómo y con qué dinero va a decidir.
    }
practice-k3 =
    { $role ->
        [leader] Los datos que mi equipo registra en el CRM terminan sin que nadie los use.
       *[seller] Los datos que registro en el CRM terminan sin que nadie los use.
    }
practice-k4 =
    { $role ->
        [leader] Abro el CRM para revisar a alguien de mi equipo más que para planear con esa persona cómo ayudar a un cliente.
       *[seller] Mi líder abre el CRM para revisarme más que para planear conmigo cómo ayudar a un cliente.
    }
practice-k2 =
    { $role ->
        [leader] Quien abre el CRM encuentra a los clientes de mi equipo tal como están hoy.
       *[seller] Quien abre el CRM encuentra a mis clientes tal como están hoy.
    }
practice-o1 =
    { $role ->
        [leader] Averiguo por iniciativa propia qué tan a gusto está la gente de mi equipo en su trabajo.
       *[seller] Mi líder averigua por iniciativa propia qué tan a gusto estoy en mi trabajo.
    }
practice-o3 = Cuando peligran las metas, lo que nos mantiene cerca de los clientes, como visitas o traslados, es lo primero que se recorta.
practice-o4 =
    { $role ->
        [leader] Las decisiones sobre el trabajo de mi equipo ponen los ingresos del trimestre por delante de las personas.
       *[seller] Las decisiones sobre mi trabajo ponen los ingresos del trimestre por delante de las personas.
    }
practice-o2 = En nuestras revisiones se mira si las relaciones con los clientes están creciendo, como señal temprana de ventas futuras.

## Las dos preguntas y las siete respuestas

question-outside = ¿Con qué frecuencia pasa esto? Piensa en los últimos tres meses.
question-inside = Y, con honestidad, ¿con qué frecuencia sientes que debería pasar?
# La palabra: como máximo 24 caracteres. times: se lee dentro de una frase (ver say-answer).
# short: va debajo de un botón de opción, como máximo 5 caracteres.
frequency-0 = Nunca
    .times = 0 de 10 veces
    .short = 0
frequency-1 = Rara vez
    .times = 1–2 de 10 veces
    .short = 1–2
frequency-2 = A veces
    .times = 3–4 de 10 veces
    .short = 3–4
frequency-3 = Más o menos la mitad
    .times = 5 de 10 veces
    .short = 5
frequency-4 = Con frecuencia
    .times = 6–7 de 10 veces
    .short = 6–7
frequency-5 = Casi siempre
    .times = 8–9 de 10 veces
    .short = 8–9
frequency-6 = Siempre
    .times = 10 de 10 veces
    .short = 10
# Como máximo 32 caracteres.
not-applicable = No aplica / No puedo saberlo
