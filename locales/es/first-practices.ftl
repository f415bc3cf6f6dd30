### El cuestionario y su resultado: ruedas, prácticas, escala y consejos.
###
### Las prácticas, las dos preguntas, la escala, las bandas y "no aplica" son el
### instrumento mismo: dicen exactamente lo que se diseñó. No se cambian por estilo.
###
### $role es "seller" (quien vende) o "leader" (líder comercial): la silla de quien lee.
### Voz: serena, concreta, de tú, sin signos de exclamación y sin culpar a ninguna silla.

## Ruedas (las cuatro áreas). Nombre: como máximo 26 caracteres.

wheel-focus = Enfoque
wheel-focus-about = a dónde se va el tiempo de quien vende
wheel-coaching = Coaching
wheel-coaching-about = de qué hablan quien vende y su líder
wheel-insight = Conocimiento del cliente
wheel-insight-about = qué saben de sus clientes y para qué lo usan
wheel-order = Prioridades
wheel-order-about = qué va primero y quién cuida de quién

# Encima de las frases, para quien respondió una redacción anterior.
reworded = Cambiamos la redacción de las dieciséis frases, por eso empiezas de nuevo. Lo que ya habías respondido sigue en «Tus cuestionarios anteriores».

## Prácticas: una frase cada una, sobre una costumbre que se puede contar. Como máximo 190 caracteres.

practice-f1 =
    { $role ->
        [leader] En una semana normal, mi equipo tiene tiempo para clientes que no están por comprar.
       *[seller] En una semana normal, tengo tiempo para clientes que no están por comprar.
    }
practice-f3 =
    { $role ->
        [leader] En una semana normal, mi equipo actualiza el mismo pronóstico más de una vez.
       *[seller] En una semana normal, actualizo el mismo pronóstico más de una vez.
    }
practice-f4 =
    { $role ->
        [leader] Cuando el trabajo interno y un cliente necesitan la misma hora de mi equipo, gana el trabajo interno.
       *[seller] Cuando el trabajo interno y un cliente necesitan la misma hora, gana el trabajo interno.
    }
practice-f2 =
    { $role ->
        [leader] Después de una venta, mi equipo busca al cliente para preguntarle qué tan satisfecho quedó.
       *[seller] Después de una venta, busco al cliente para preguntarle qué tan satisfecho quedó.
    }
practice-c1 =
    { $role ->
        [leader] Cuando me reúno con alguien de mi equipo, empezamos por esa persona: cómo está o qué necesita.
       *[seller] Cuando me reúno con mi líder, empezamos por mí: cómo estoy o qué necesito.
    }
practice-c3 =
    { $role ->
        [leader] Cuando me reúno con alguien de mi equipo, empezamos por sus números: oportunidades, etapas, montos.
       *[seller] Cuando me reúno con mi líder, empezamos por mis números: oportunidades, etapas, montos.
    }
practice-c4 =
    { $role ->
        [leader] Cuando le hago un comentario a alguien de mi equipo, es sobre algo que no registró o no entregó.
       *[seller] Cuando mi líder me hace un comentario, es sobre algo que no registré o no entregué.
    }
practice-c2 =
    { $role ->
        [leader] La gente sale de la reunión conmigo con una idea concreta para trabajar mejor con un cliente.
       *[seller] Salgo de la reunión con mi líder con una idea concreta para trabajar mejor con un cliente.
    }
practice-k1 =
    { $role ->
        [leader] Cuando mi equipo hace una propuesta, ya sabe qué quiere lograr el cliente, qué presupuesto hay y cómo va a decidir.
       *[seller] Cuando hago una propuesta, ya sé qué quiere lograr el cliente, qué presupuesto hay y cómo va a decidir.
    }
practice-k3 =
    { $role ->
        [leader] Los datos que mi equipo registra en el CRM sirven para reportar, no para el cliente.
       *[seller] Los datos que registro en el CRM sirven para reportar, no para el cliente.
    }
practice-k4 =
    { $role ->
        [leader] Cuando saco el tema del CRM con alguien de mi equipo, es para controlar lo que hace.
       *[seller] Cuando mi líder saca el tema del CRM, es para controlar lo que hago.
    }
practice-k2 =
    { $role ->
        [leader] Cuando alguien busca a un cliente de mi equipo en el CRM, los datos están al día.
       *[seller] Cuando alguien busca a uno de mis clientes en el CRM, los datos están al día.
    }
practice-o1 =
    { $role ->
        [leader] En una semana normal, le pregunto a la gente de mi equipo cómo se siente en su trabajo.
       *[seller] En una semana normal, mi líder me pregunta cómo me siento en mi trabajo.
    }
practice-o3 = Cuando parece que no llegaremos a la meta, lo primero que recortamos son las visitas y los viajes.
practice-o4 =
    { $role ->
        [leader] Cuando se decide algo sobre el trabajo de mi equipo, los ingresos del trimestre pesan más que las personas.
       *[seller] Cuando se decide algo sobre mi trabajo, los ingresos del trimestre pesan más que las personas.
    }
practice-o2 = En nuestras reuniones de ventas vemos si las relaciones con los clientes están creciendo.

## Las dos preguntas y las siete respuestas

question-recall = Piensa en los últimos tres meses.
question-outside = ¿Con qué frecuencia pasa esto?
question-inside = Con toda sinceridad, ¿con qué frecuencia debería pasar?
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
not-applicable = No aplica / No sé
