# Todas las frases de quitgpt que no forman parte de una guía.
# Un número llega dos veces: { $count } como texto y { $count-form } como su categoría de plural (zero, one, two, few, many, other).

## Failures and hints

error-line = error: { $message }
warning-line = aviso: { $message }
hint-line = sugerencia: { $hint }
cannot-write = no se pudo escribir la salida
cannot-write-to = no se pudo escribir `{ $path }`
cannot-ask = hay que hacer una pregunta y aquí nadie puede responder
interrupted = Interrumpido. Todo lo confirmado queda guardado.
typed-wrong = no se entendió la orden: { $message }
typed-wrong-hint = quitgpt --help
no-home = no hay carpeta personal, así que no se puede guardar nada entre una ejecución y otra
no-home-hint = indica una carpeta con --data-dir DIR, o define QUITGPT_DATA_DIR
at-writes-nothing = con --at no se escribe nada
at-unread = `{ $typed }` no es un momento desde el que --at pueda mirar
file-not-regular = `{ $path }` no es un archivo común; no se cambió nada
file-is-link = `{ $path }` es un enlace a otro lugar, y quitgpt no escribe a través de enlaces; no se cambió nada
file-is-link-hint = pon ahí el propio archivo, o indica otra carpeta con --data-dir DIR
file-too-large = `{ $path }` ocupa más de { $limit } KiB; no se cambió nada
file-not-utf8 = `{ $path }` no es texto UTF-8; no se cambió nada
file-locked = { $seconds-form ->
    [one] otro quitgpt está usando `{ $path }` desde hace más de un segundo; no se cambió nada
   *[other] otro quitgpt está usando `{ $path }` desde hace más de { $seconds } segundos; no se cambió nada
}
file-locked-hint = cierra el otro quitgpt e inténtalo de nuevo
file-io = no se pudo leer o escribir `{ $path }`
journal-broken-lines = { $count-form ->
    [one] una línea de { $path } no se puede leer y se pasa por alto (línea { $line })
   *[other] { $count } líneas de { $path } no se pueden leer y se pasan por alto (la primera es la línea { $line })
}
journal-newer = { $count-form ->
    [one] una entrada de { $path } procede de un quitgpt más nuevo; se conserva y se pasa por alto
   *[other] { $count } entradas de { $path } proceden de un quitgpt más nuevo; se conservan y se pasan por alto
}
journal-unlocked = Este sistema de archivos no tiene bloqueos. No ejecutes aquí dos quitgpt a la vez.
clock-behind = el reloj de este equipo está por detrás de la última entrada de tu diario; comprueba la fecha y la hora
own-guide-unreadable = tu propio archivo { $path } no se puede leer ({ $cause }); se usa el incluido en quitgpt
own-guide-broken = tu propio archivo { $path } tiene un error en la línea { $line }; se usa el incluido en quitgpt
settings-broken = el archivo de configuración `{ $path }` no se puede leer; se usan los valores predeterminados y el archivo queda como estaba
settings-broken-hint = corrígelo en un editor, o muévelo a otro lugar
lang-unknown = no hay textos en `{ $tag }`
lang-unknown-hint = estos son los idiomas disponibles: { $languages }

## Numbers, days, words

day-long = { $weekday } { $day } de { $month } de { $year }
day-and-time = { $day }, { $time }
weekday-1 = lunes
weekday-2 = martes
weekday-3 = miércoles
weekday-4 = jueves
weekday-5 = viernes
weekday-6 = sábado
weekday-7 = domingo
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
# Palabras que puede llevar una fecha escrita, separadas por comas.
words-today = hoy
words-tomorrow = mañana, manana
words-yesterday = ayer
words-days = día, días, dia, dias
words-weeks = semana, semanas
words-months = mes, meses
word-yes = sí
word-no = no
# Palabras que se pueden escribir en lugar de una fecha.
word-back = volver
word-stop = parar

## Guides as they are read

note-note = Nota
note-warning = Atención
step-minutes = { $minutes-form ->
    [one] alrededor de 1 minuto ·
   *[other] alrededor de { $minutes } minutos ·
}
step-irreversible = Esto no se puede deshacer.
step-link = La página:
step-fallback = Si no se abre:
step-of = paso { $number } de { $count }
step-deadline = { $title } ({ $when })
# Lo que se encontró en el equipo en el que se ejecuta quitgpt.
found-here = Encontrado en este equipo:
found-nothing = Buscado en este equipo y no encontrado con ninguno de los nombres que conocemos.
found-unread = No se pudo mirar en estos lugares de este equipo:
found-by-name = Algo de esto se encontró por una palabra de su nombre. Comprueba a qué pertenece antes de quitarlo.
found-thing = { $path } · { $size }
found-part = { $path } · más de { $size }; no se pudo contar todo
found-link = { $path } · un enlace; no se miró adónde lleva
found-package = paquete { $package } · { $size }
size-bytes = { $bytes-form ->
    [one] 1 byte
   *[other] { $bytes } bytes
}
size-kb = { $number } kB
size-mb = { $number } MB
size-gb = { $number } GB
text-in-english = (todavía sin traducir, se muestra en inglés)
only-for = Solo para: { $options }
only-otherwise = Solo si la vía anterior no te sirve.
only-if-shown = Solo si ves: { $options }
own-guide = Este archivo es tuyo, no de quitgpt: { $path }
guide-checked = Datos comprobados por última vez el { $day }.
guide-old = { $days-form ->
    [one] Estos datos se comprobaron hace un día.
   *[other] Estos datos se comprobaron hace { $days } días. Los menús y las reglas pueden haber cambiado: compáralos con la página oficial.
}
guide-from-future = { $days-form ->
    [one] Estos datos llevan una fecha que va un día por delante del reloj de este equipo. Revisa el reloj, o compáralos con la página oficial.
   *[other] Estos datos llevan una fecha que va { $days } días por delante del reloj de este equipo. Revisa el reloj, o compáralos con la página oficial.
}
link-not-listed = { $url } (no está en nuestra lista; servidor real: { $host })

## The guides as pages

language-name = Español
book-title = Dejar ChatGPT: las guías
book-about = Qué hacer, paso a paso, en cada vía. Estas páginas no necesitan red ni scripts: se pueden leer, imprimir y reenviar. Los enlaces solo se abren cuando los sigues.
book-written = Escrito el { $day } por quitgpt { $version }. quitgpt es independiente de todas las empresas que aquí se nombran.
book-topics = Temas
book-routes = Cancelar, según quién te cobra
book-routes-about = Abre la línea que coincida con tu recibo. Sus pasos llevan a la guía.
book-contents = Contenido
book-languages = Idiomas
book-home = Todas las guías
book-skip = Ir al texto
book-search = Buscar palabras en las guías
book-found = Lugares encontrados: { $count }
book-nothing = No se encontró nada. Prueba con menos palabras o con otras.
book-sources = Comprobado con
book-source = el { $day }
book-saved = { $count-form ->
    [one] Se escribió una página: { $path }
   *[other] Se escribieron { $count } páginas. Empieza por { $path }
}
book-foreign = `{ $path }` no lo escribió quitgpt; no se cambió nada
book-foreign-hint = indica otra carpeta u otro archivo

## Reading in the terminal

guide-list-title = Guías
guide-list-hint = Leer una, sin conexión:
topic-unknown = no hay ninguna guía `{ $topic }`
topic-unknown-hint = estas son las que hay: { $topics }
search-nothing = no se encontró nada para `{ $words }`
search-nothing-hint = prueba con menos palabras o con otras; quitgpt guide muestra la lista de temas
search-hint = Seguir leyendo:

## Standings

standing-ready = disponible
standing-blocked = bloqueado
standing-waiting = en espera
standing-finished = terminado
standing-skipped = no es para mí
standing-undecided = pregunta abierta
standing-not-yours = no te corresponde
because-needs = antes: { $steps }
because-until = no antes del { $day }
because-put-off = pediste que se te recordara el { $day }
because-recorded = { $day }
because-open = { $question }
because-instead = otro paso hace lo mismo: { $step }

## The walk

walk-again = Seguimos donde lo dejaste.
walk-first = Este es el primer paso; no hay nada antes.
walk-stopped = Detenido. Todo lo anterior queda guardado. Para continuar:
walk-through = Esta vía está terminada
walk-waits = Hoy no queda nada por hacer
walk-elsewhere = Lo que está bloqueado espera antes a otro tema:
walk-next = Para ver en cualquier momento cómo vas:
what-now = ¿Y ahora?
what-now-step = { $title }: ¿y ahora?
choice-open = Abrir la página
choice-open-again = Abrir la página otra vez
choice-qr = Mostrar un código QR para el teléfono
choice-done = Hecho
choice-done-check = Ya lo miré: ¿qué muestra?
choice-skip = No es para mí
choice-remind = Recordármelo más tarde
choice-back = Volver
choice-stop = Parar aquí
choice-yes = Sí
choice-no = No
choice-yes-day = Sí, ese día
choice-other-day = No, otro día
open-asked = Se pidió a tu navegador que la abra. Si no aparece nada, copia la dirección de arriba.
open-failed = No se pudo abrir la página ({ $cause }). Copia la dirección de arriba.
open-stale = { $days-form ->
    [one] Los datos de esta guía tienen un día. ¿Abrir la página de todos modos?
   *[other] Los datos de esta guía tienen { $days } días y la página puede haber cambiado. ¿Abrirla de todos modos?
}
qr-too-wide = Esta ventana es demasiado estrecha para un código QR de esa dirección.
no-open-asked = No se abren páginas, como pediste; se muestran sus direcciones.
no-open-ssh = No se abren páginas a través de SSH; se muestran sus direcciones. Elige el código QR para seguir en tu teléfono.
no-open-container = No se abren páginas desde dentro de un contenedor; se muestran sus direcciones.
no-open-no-display = Aquí no hay pantalla gráfica, así que no se abren páginas; se muestran sus direcciones.
no-open-not-a-terminal = La salida no es un terminal, así que no se abren páginas; se muestran sus direcciones.
no-open-ci = No se abren páginas en una ejecución automática; se muestran sus direcciones.
date-forms = Escribe una fecha como 2026-12-03, 3 diciembre, mañana o en 10 días. Déjala en blanco si no la sabes.
date-kept = Anotado hasta ahora: { $when }. Déjalo en blanco para conservarlo.
date-confirm = { $when }: ¿es ese el día?
date-unread = `{ $typed }` no se entendió como fecha.
date-no-such-day = `{ $typed }`: ese día no existe en el calendario.
date-far = `{ $typed }` está a más de cien años.
date-ambiguous = `{ $typed }` significa dos días distintos según el país. Escríbelo como 2026-12-03 o 3 diciembre 2026.
option-date = { $key }: { $why }
check-not-yet = Entonces este paso todavía no está terminado. Aquí está de nuevo; la última parte de su texto dice en qué fijarse.
check-help = Entonces el paso siguiente ayuda con eso.
keep-reference = Un número de pedido, de caso o de recibo para guardar (déjalo en blanco si no hay ninguno)
step-recorded = Anotado el { $day }: { $title }
step-skipped = Anotado el { $day } que no es para ti: { $title }
remind-when = ¿Cuándo quieres que vuelva este paso?
remind-set = Este paso vuelve el { $when }.
remind-past = Ese momento ya pasó; no se anotó nada.
question-unknown = ninguna guía pregunta `{ $question }`

## The gate before an account is deleted

because-gate = { $bars }
gate-biller-open = Indica primero quién te cobra.
gate-biller-unknown = Averigua primero quién te cobra: eliminar la cuenta no detiene ningún cobro de Apple ni de Google.
gate-store-open = Cancela primero ahí y anótalo: { $store }. Eliminar la cuenta no detiene sus cobros.
gate-archive-unchecked = Tu exportación no se ha comprobado en los últimos 30 días (quitgpt export). Lo que se elimina no se puede recuperar.
gate-account-unconfirmed = Indica a qué cuenta te refieres, para que se elimine la correcta.
gate-page-kept = La página se mostrará cuando ya nada lo impida: quitgpt delete indica qué lo impide.
gate-hint = quitgpt delete
gate-ways = Escribe «volver» o «parar» para salir de esta pregunta; todavía no ha pasado nada.
gate-type-sentence = Si de verdad quieres irte sin tus datos, escribe esta frase tal cual:
gate-sentence = Me voy sin mis datos
gate-ask-sentence = La frase
gate-ask-account = La dirección de correo o el número de teléfono de la cuenta (no se guarda)
gate-ask-again = Otra vez, para mayor seguridad
gate-account-shown = Te refieres a esta cuenta: { $account }
gate-not-the-same = No coincide. No se confirmó nada.
undone-reminder = Deshecho: { $text }
undone-confirmation = Deshecho: lo que confirmaste por escrito

## Prompts

plain-number = Escribe un número
plain-numbers = Escribe uno o más números, separados por comas
plain-no-such = `{ $typed }` no es ninguno de estos.
plain-enter = Enter elige
menu-keys = flechas: elegir, Enter: aceptar, Esc: parar
menu-keys-many = flechas: mover, espacio: marcar, Enter: aceptar, Esc: volver o parar
menu-keys-unmarked = todavía no hay nada marcado: marca con la barra espaciadora y pulsa Enter

## Status and the start screen

due-upcoming = { $title }
due-due = para hoy: { $title }
due-overdue = atrasado: { $title }
question-decides = { $count-form ->
    [one] pregunta abierta, un paso depende de ella
   *[other] pregunta abierta, { $count } pasos dependen de ella
}
next-title = Lo siguiente
next-step = { $title }
next-question = Hay una pregunta abierta: { $title }
next-wait = No se puede hacer nada antes del { $when }.
next-nothing = No queda nada por hacer.
status-not-yours = { $count-form ->
    [one] Hay un paso que no te corresponde, según tus respuestas (quitgpt status -v lo muestra con el motivo).
   *[other] Hay { $count } pasos que no te corresponden, según tus respuestas (quitgpt status -v los muestra con los motivos).
}
welcome-title = quitgpt
welcome-what = Te acompaña paso a paso para dejar ChatGPT: dejar de pagar por la vía que de verdad te cobra, con las páginas oficiales, las fechas que importan y los comprobantes.
welcome-private = Todo se queda en este equipo. quitgpt no pide contraseñas y no cambia nada por su cuenta.
welcome-cancel = Dejar de pagar:
welcome-read = Leer antes, sin conexión:
welcome-help = Todo lo demás:
welcome-standing = { $topic }: { $done } de { $count } pasos resueltos
welcome-status = Todos los pasos, con los motivos:

timeline-title = Cronología
timeline-today = hoy

## The report

report-title = Informe de la salida de ChatGPT
report-written-on = Escrito el { $day } con quitgpt { $version }.
report-about = Cada línea la anotó la persona a la que pertenece, en su propio equipo. quitgpt no tiene acceso a ninguna cuenta y no ha comprobado nada con OpenAI, Apple, Google ni ningún banco.
report-facts = Qué se respondió
report-done = Qué se hizo
report-dates = Qué viene ahora
report-nothing = Nada todavía.
report-day = Día
report-what = Qué
report-outcome = Resultado
report-ref = Número de pedido o de caso
report-note = Nota
report-ahead = por venir
report-today = para hoy
report-overdue = atrasado
report-written = El informe se escribió en { $path }.

## Recording

answer-recorded = Anotado: { $key } = { $values }
answer-date = una fecha
answer-given = respondido: { $values }
answer-hint = quitgpt answer KEY=VALUE anota una respuesta, por ejemplo quitgpt answer channel=web
answer-shape = `{ $pair }` no tiene la forma KEY=VALUE
answer-unknown-key = ninguna guía pregunta por `{ $key }`
answer-unknown-option = `{ $value }` no es una respuesta a `{ $key }`
answer-options = las respuestas son: { $options }
answer-one-only = `{ $key }` admite una sola respuesta
answer-missing = falta una respuesta: `{ $key }` ({ $title })
answer-missing-hint = añade --answer { $key }=VALUE, donde VALUE es uno de: { $options }; o --print para ver el plan completo
done-in-future = el { $day } todavía no ha llegado
done-in-future-hint = anota un paso el día en que se hace, o quita --on si es hoy
note-too-long = una nota o un número puede ocupar como máximo { $limit } KiB; no se anotó nada
undo-nothing = no hay nada que deshacer
undo-nothing-for = no hay nada que deshacer de `{ $step }`
undone-answer = Deshecho: { $key } = { $values }
undone-step = Deshecho: { $title }
step-unknown = no hay ningún paso ni enlace `{ $name }`
step-ambiguous = `{ $name }` es un paso de varios temas
step-near = quizá buscas: { $steps }
step-list-hint = quitgpt status --all muestra la lista de pasos; con --json, también sus nombres
link-no-fallback = `{ $what }` no tiene una segunda dirección
link-refused = esta dirección no se abre: { $link }

## Settings, doctor, forget

setting-unknown = no hay ningún ajuste `{ $key }`
setting-unknown-hint = los ajustes son: { $keys }
setting-bad-value = `{ $key }` no puede ser `{ $value }`; admite { $choices }
setting-set = { $key } es ahora { $value }.
setting-unset = { $key } vuelve a ser { $value }.
setting-odd = el archivo de configuración contiene `{ $key }`, que no es un ajuste o tiene un valor que no admite; se pasa por alto
setting-lang = el idioma de todos los textos
setting-open = si las páginas se abren en el navegador
setting-plain = solo líneas, para lectores de pantalla y terminales sencillos
setting-qr = dibujar cada enlace también como código QR
setting-text-color = cuándo usar color
setting-text-ground = si el terminal muestra texto claro sobre fondo oscuro u oscuro sobre claro (para códigos QR sin color)
setting-text-pager = mostrar las guías largas en un paginador
setting-text-width = columnas en las que escribir
origin-variable = de la variable { $name }
origin-file = del archivo de configuración
origin-default = el valor predeterminado
doctor-title = quitgpt { $version } en este equipo
doctor-terminal = El terminal es { $program }; se usan { $columns } columnas.
doctor-no-terminal = La salida no es un terminal: se escribe texto sin formato.
doctor-style = Color: { $colour }. Enlaces en los que se puede hacer clic: { $links }. Solo líneas: { $plain }.
doctor-can-ask = Se pueden hacer preguntas.
doctor-cannot-ask = Aquí no se pueden hacer preguntas.
doctor-cannot-ask-repair = Ejecuta quitgpt en un terminal, o da las respuestas con --answer KEY=VALUE.
doctor-opens = Las páginas se abren en el navegador; antes se muestran sus direcciones.
doctor-data = Tu diario se guarda en { $path }.
doctor-settings = La configuración se lee de { $path }.
doctor-open-to-others = Otras personas de este equipo pueden escribir en { $path }.
doctor-open-to-others-repair = Resérvala para ti con: chmod 700 "{ $path }"
doctor-language = Idioma: { $tag }. Disponibles: { $available }.
doctor-own-repair = quitgpt guide check dice qué falla y cómo corregirlo.
doctor-guide-age = { $days-form ->
    [one] Los datos más antiguos se comprobaron hace un día.
   *[other] Los datos más antiguos se comprobaron hace { $days } días.
}
doctor-guide-age-repair = Una versión más nueva de quitgpt tiene datos más nuevos.
forget-list = Se borrarán estos archivos propios de quitgpt:
forget-kept = Tus propias guías y todo lo demás se quedan como están.
forget-nothing = No hay nada que olvidar: quitgpt no ha escrito aquí ningún archivo.
forget-ask = ¿Borrarlos?
forget-no = No, conservarlos
forget-yes = Sí, borrarlos
forget-cannot-ask = hay que confirmar el borrado y aquí nadie puede responder; no se borró nada
forget-cannot-ask-hint = quitgpt forget --yes
forget-refused = no se borró nada
forget-failed = no se pudo borrar `{ $path }`
forget-done = { $count-form ->
    [one] Se borró un archivo.
   *[other] Se borraron { $count } archivos.
}
man-written = { $count-form ->
    [one] Se escribió una página de manual en { $path }.
   *[other] Se escribieron { $count } páginas de manual en { $path }.
}

## Letters: what the letter says

# Las líneas que empiezan por "- " son elementos de una lista; una línea vacía separa párrafos. Esto lo lee una empresa: trato cortés y exacto.
letter-subject-access = Solicitud de acceso a mis datos personales
letter-subject-erasure = Solicitud de supresión de mis datos personales
letter-subject-objection = Oposición al uso de mis datos personales
letter-subject-cancel = Cancelación de mi suscripción a ChatGPT
letter-subject-withdraw = Desistimiento de la compra de una suscripción a ChatGPT
letter-subject-refund = Solicitud de reembolso de mi suscripción a ChatGPT
letter-subject-under = { $subject } ({ $basis })
letter-subject-line = Asunto: { $subject }
letter-by-email = Por correo electrónico: { $email }
letter-salutation = A quien corresponda:
letter-who = Me llamo { $name }. Tengo una cuenta de ChatGPT, registrada con { $account }.
letter-lives = { $code ->
    [US-CA] Soy residente de California.
    [AE] Resido en los Emiratos Árabes Unidos.
    [AF] Resido en Afganistán.
    [AX] Resido en las Islas Åland.
    [AZ] Resido en Azerbaiyán.
    [BA] Resido en Bosnia y Herzegovina.
    [BD] Resido en Bangladés.
    [BE] Resido en Bélgica.
    [BH] Resido en Baréin.
    [BQ] Resido en el Caribe Neerlandés.
    [BR] Resido en Brasil.
    [BS] Resido en las Bahamas.
    [BY] Resido en Bielorrusia.
    [BZ] Resido en Belice.
    [CA] Resido en Canadá.
    [CD] Resido en la República Democrática del Congo.
    [CF] Resido en la República Centroafricana.
    [CG] Resido en la República del Congo.
    [CH] Resido en Suiza.
    [CI] Resido en Costa de Marfil.
    [CM] Resido en Camerún.
    [CV] Resido en Cabo Verde.
    [CW] Resido en Curazao.
    [CY] Resido en Chipre.
    [CZ] Resido en la República Checa.
    [DE] Resido en Alemania.
    [DJ] Resido en Yibuti.
    [DK] Resido en Dinamarca.
    [DO] Resido en la República Dominicana.
    [DZ] Resido en Argelia.
    [EG] Resido en Egipto.
    [ES] Resido en España.
    [ET] Resido en Etiopía.
    [FI] Resido en Finlandia.
    [FR] Resido en Francia.
    [GA] Resido en Gabón.
    [GB] Resido en el Reino Unido.
    [GF] Resido en la Guayana Francesa.
    [GL] Resido en Groenlandia.
    [GP] Resido en Guadalupe.
    [GQ] Resido en Guinea Ecuatorial.
    [GR] Resido en Grecia.
    [GW] Resido en Guinea-Bisáu.
    [HR] Resido en Croacia.
    [HT] Resido en Haití.
    [HU] Resido en Hungría.
    [IE] Resido en Irlanda.
    [IN] Resido en la India.
    [IQ] Resido en Irak.
    [IR] Resido en Irán.
    [IS] Resido en Islandia.
    [IT] Resido en Italia.
    [JO] Resido en Jordania.
    [JP] Resido en Japón.
    [KE] Resido en Kenia.
    [KG] Resido en Kirguistán.
    [KH] Resido en Camboya.
    [KM] Resido en las Comoras.
    [KR] Resido en Corea del Sur.
    [KZ] Resido en Kazajistán.
    [LB] Resido en el Líbano.
    [LT] Resido en Lituania.
    [LU] Resido en Luxemburgo.
    [LV] Resido en Letonia.
    [LY] Resido en Libia.
    [MA] Resido en Marruecos.
    [MC] Resido en Mónaco.
    [MD] Resido en Moldavia.
    [MF] Resido en San Martín.
    [MK] Resido en Macedonia del Norte.
    [MQ] Resido en Martinica.
    [MU] Resido en Mauricio.
    [MV] Resido en Maldivas.
    [MX] Resido en México.
    [MY] Resido en Malasia.
    [NL] Resido en los Países Bajos.
    [NO] Resido en Noruega.
    [NZ] Resido en Nueva Zelanda.
    [OM] Resido en Omán.
    [PA] Resido en Panamá.
    [PE] Resido en Perú.
    [PG] Resido en Papúa Nueva Guinea.
    [PH] Resido en Filipinas.
    [PK] Resido en Pakistán.
    [PL] Resido en Polonia.
    [PS] Resido en Palestina.
    [QA] Resido en Catar.
    [RE] Resido en Reunión.
    [RO] Resido en Rumanía.
    [RU] Resido en Rusia.
    [RW] Resido en Ruanda.
    [SA] Resido en Arabia Saudita.
    [SD] Resido en Sudán.
    [SE] Resido en Suecia.
    [SG] Resido en Singapur.
    [SI] Resido en Eslovenia.
    [SK] Resido en Eslovaquia.
    [SR] Resido en Surinam.
    [SS] Resido en Sudán del Sur.
    [SY] Resido en Siria.
    [TH] Resido en Tailandia.
    [TJ] Resido en Tayikistán.
    [TM] Resido en Turkmenistán.
    [TN] Resido en Túnez.
    [TR] Resido en Turquía.
    [TT] Resido en Trinidad y Tobago.
    [TW] Resido en Taiwán.
    [UA] Resido en Ucrania.
    [US] Resido en Estados Unidos.
    [UZ] Resido en Uzbekistán.
    [VA] Resido en la Ciudad del Vaticano.
    [VI] Resido en las Islas Vírgenes de los Estados Unidos.
    [ZA] Resido en Sudáfrica.
    [ZW] Resido en Zimbabue.
    [US-AK] Resido en Alaska, Estados Unidos.
    [US-AL] Resido en Alabama, Estados Unidos.
    [US-AR] Resido en Arkansas, Estados Unidos.
    [US-AZ] Resido en Arizona, Estados Unidos.
    [US-CO] Resido en Colorado, Estados Unidos.
    [US-CT] Resido en Connecticut, Estados Unidos.
    [US-DC] Resido en el Distrito de Columbia, Estados Unidos.
    [US-DE] Resido en Delaware, Estados Unidos.
    [US-FL] Resido en Florida, Estados Unidos.
    [US-GA] Resido en Georgia, Estados Unidos.
    [US-HI] Resido en Hawái, Estados Unidos.
    [US-IA] Resido en Iowa, Estados Unidos.
    [US-ID] Resido en Idaho, Estados Unidos.
    [US-IL] Resido en Illinois, Estados Unidos.
    [US-IN] Resido en Indiana, Estados Unidos.
    [US-KS] Resido en Kansas, Estados Unidos.
    [US-KY] Resido en Kentucky, Estados Unidos.
    [US-LA] Resido en Luisiana, Estados Unidos.
    [US-MA] Resido en Massachusetts, Estados Unidos.
    [US-MD] Resido en Maryland, Estados Unidos.
    [US-ME] Resido en Maine, Estados Unidos.
    [US-MI] Resido en Míchigan, Estados Unidos.
    [US-MN] Resido en Minnesota, Estados Unidos.
    [US-MO] Resido en Misuri, Estados Unidos.
    [US-MS] Resido en Misisipi, Estados Unidos.
    [US-MT] Resido en Montana, Estados Unidos.
    [US-NC] Resido en Carolina del Norte, Estados Unidos.
    [US-ND] Resido en Dakota del Norte, Estados Unidos.
    [US-NE] Resido en Nebraska, Estados Unidos.
    [US-NH] Resido en Nuevo Hampshire, Estados Unidos.
    [US-NJ] Resido en Nueva Jersey, Estados Unidos.
    [US-NM] Resido en Nuevo México, Estados Unidos.
    [US-NV] Resido en Nevada, Estados Unidos.
    [US-NY] Resido en Nueva York, Estados Unidos.
    [US-OH] Resido en Ohio, Estados Unidos.
    [US-OK] Resido en Oklahoma, Estados Unidos.
    [US-OR] Resido en Oregón, Estados Unidos.
    [US-PA] Resido en Pensilvania, Estados Unidos.
    [US-RI] Resido en Rhode Island, Estados Unidos.
    [US-SC] Resido en Carolina del Sur, Estados Unidos.
    [US-SD] Resido en Dakota del Sur, Estados Unidos.
    [US-TN] Resido en Tennessee, Estados Unidos.
    [US-TX] Resido en Texas, Estados Unidos.
    [US-UT] Resido en Utah, Estados Unidos.
    [US-VA] Resido en Virginia, Estados Unidos.
    [US-VT] Resido en Vermont, Estados Unidos.
    [US-WA] Resido en Washington, Estados Unidos.
    [US-WI] Resido en Wisconsin, Estados Unidos.
    [US-WV] Resido en Virginia Occidental, Estados Unidos.
    [US-WY] Resido en Wyoming, Estados Unidos.
   *[other] Resido en { $place }.
}
letter-who-lives = { $who } { $lives }
letter-basis = Fundamento jurídico: { $basis }.
letter-basis-policy = Formulo esta solicitud conforme a la ley del lugar donde resido y a su propia política de privacidad.
letter-basis-terms = Me baso en sus términos de uso y en la ley del lugar donde resido.
letter-access =
    Les solicito que me informen de si tratan datos personales que me conciernen. En caso afirmativo, les ruego que me envíen una copia de todos ellos, junto con la siguiente información:

    - los fines del tratamiento y las categorías de datos
    - los destinatarios o las categorías de destinatarios, y las garantías para las transferencias a otros países
    - cuánto tiempo se conserva cada categoría, o con qué criterio se decide
    - de dónde proceden los datos que no les facilité personalmente
    - si se toman decisiones automatizadas sobre mí, con qué lógica y con qué consecuencias
    - si mis conversaciones o mis archivos se utilizaron para entrenar modelos

    Les ruego que me envíen lo que les facilité personalmente, como conversaciones, archivos, memorias y configuración, en un formato de uso común y lectura mecánica.
letter-erasure =
    Les solicito que supriman sin dilación indebida todos los datos personales que me conciernen: la cuenta con sus conversaciones, archivos, memorias y configuración, y cualquier otro dato que se refiera a mí.

    - Retiro todos los consentimientos que haya dado para el tratamiento de mis datos.
    - Me opongo a todo tratamiento basado en sus intereses legítimos, incluido el entrenamiento de modelos.
    - Hasta que los datos se supriman, les ruego que limiten su uso a la conservación.
    - Les ruego que comuniquen a todos los destinatarios de los datos que estos deben suprimirse.

    Si deben conservar una parte de los datos, les ruego que me indiquen cuáles, por qué motivo y hasta cuándo.
letter-objection =
    Me opongo al tratamiento de mis datos personales para fines que no necesito para el servicio en sí:

    - el entrenamiento y la mejora de modelos con mis conversaciones, archivos y otros datos
    - la mercadotecnia directa y cualquier perfil elaborado para ella
    - cualquier otro tratamiento basado en sus intereses legítimos

    El motivo es que mis conversaciones son de carácter privado y no quiero perder el control sobre ellas. Les ruego que pongan fin a estos usos, que limiten el tratamiento de los datos hasta que hayan decidido y que me informen de las medidas tomadas. Si consideran que sus motivos prevalecen sobre los míos, les ruego que los expongan para cada fin.
letter-cancel = Cancelo mi suscripción a ChatGPT con efecto en la fecha más próxima posible y, a más tardar, al final del periodo ya pagado. Les ruego que no realicen ningún otro cobro; a partir de esa fecha retiro la autorización para cobrar en mi medio de pago. Les ruego que confirmen la recepción de esta carta y el día en que termina el contrato.
letter-withdraw = Por la presente desisto de mi contrato de suscripción a ChatGPT, indicado más abajo. Les ruego que me reembolsen lo que pagué, por el mismo medio de pago que utilicé, y que confirmen el desistimiento con la fecha y la hora en que lo recibieron. Si descuentan una parte del periodo, les ruego que muestren cómo han calculado el importe. Les ruego que no realicen ningún otro cobro.
letter-refund = Les solicito que me reembolsen mi último pago por la suscripción a ChatGPT indicada más abajo, por el mismo medio de pago que utilicé, y que no realicen ningún otro cobro. Si reembolsan solo una parte, les ruego que muestren cómo han calculado el importe; si se niegan, les ruego que me indiquen el motivo.
letter-facts = La suscripción:
letter-fact-account = - Cuenta: { $account }
letter-fact-plan = - Plan: { $plan }
letter-fact-order = - Número de pedido o de factura: { $order }
letter-fact-purchased = - Fecha de compra: { $day }
letter-terms = Sus términos de uso me dan además 14 días desde cada compra para cancelar y pedir un reembolso, sin indicar motivos, en proporción al resto del periodo pagado.
letter-time = Les ruego que respondan por escrito sin dilación indebida y, a más tardar, en el plazo de { $period } desde la recepción de esta carta. Si necesitan más tiempo, les ruego que me lo comuniquen dentro de ese plazo, con los motivos.
letter-time-money = Les ruego que respondan por escrito y que efectúen el pago en el plazo de { $period }.
letter-time-none = Les ruego que respondan por escrito sin dilación indebida.
letter-months = { $count-form ->
    [one] un mes
   *[other] { $count } meses
}
letter-days = { $count-form ->
    [one] un día
   *[other] { $count } días
}
letter-answer = { $time } Basta una respuesta por correo electrónico a { $email }.
letter-identity = Si no pueden relacionar esta carta con mi cuenta, les ruego que me indiquen qué falta. Confirmaré la solicitud desde la propia dirección de la cuenta; no envío copia de ningún documento de identidad salvo que sea necesaria y ustedes indiquen por qué.
letter-closing = Atentamente,

## Letters: what the person has to know

letter-no-advice = Esta carta es un punto de partida, no asesoramiento jurídico; las reglas son las conocidas a finales de 2026.
letter-send = Léela y después envíala a { $email }, desde la dirección con la que está registrada la cuenta.
letter-send-from = Léela y después envíala a { $email } desde { $from }. Si la cuenta está registrada con otra dirección, como una oculta de Apple, indícala con --account y escribe desde ella.
letter-final = La supresión no se puede deshacer y no detiene ningún cobro de Apple ni de Google. Guarda antes tus datos: quitgpt export; termina antes la suscripción de una tienda: quitgpt cancel.
letter-store = Si el dinero lo cobra Apple, solo Apple puede terminar la suscripción o devolver lo pagado: quitgpt cancel y quitgpt refund muestran cómo. Indica quién te cobra antes de confiar en esta carta.
letter-caveat = { $caveat ->
    [digital] En los servicios digitales, el derecho puede terminar antes si aceptaste que el servicio empiece de inmediato y que con ello se pierda el derecho.
    [unused] Este derecho termina en cuanto el servicio se usó o se disfrutó: no se puede prometer un reembolso.
    [goods] El texto de esta ley que conocemos habla de bienes. No está establecido si abarca los servicios digitales.
    [instant] Los servicios que se prestan de inmediato por medios electrónicos están excluidos de este derecho (art. 15 del Reglamento de contratos a distancia). Se informa de que OpenAI trata durante 14 días a las personas de Turquía como a las de Europa.
    [unclear] No se pudo establecer si las obligaciones de esta ley ya se aplican.
    [recent] Se esperaba que esta ley se aplicara desde noviembre de 2026. No conocemos ningún plazo fijo para la respuesta.
    [later] Los derechos de la nueva ley de protección de datos de la India empiezan hacia mayo de 2027, así que esta carta no nombra ninguna ley.
    [verification] La empresa tiene que confirmar la solicitud en un plazo de 10 días hábiles, puede comprobar quién eres y puede tomarse 45 días más si te lo comunica.
    [no-law] No conocemos allí ninguna ley que esta carta pueda nombrar; de todos modos lo pide.
    [discretion] Ninguna ley que conozcamos concede esto; decide OpenAI. Se dice que devuelve una compra sin usar si lo pides en un plazo de 7 días.
    [pro-rata] Reglas de OpenAI para Corea del Sur: todo en un plazo de 7 días si no se usó; si no, una parte.
   *[other] Consulta también la página oficial.
}
letter-window = Envíala en un plazo de { $period } desde la compra. Con --purchased-on DATE, la carta indica ese día y aquí se muestra el último.
letter-window-ends = El último día para hacerlo es el { $day }.
letter-window-over = { $law ->
    [gdpr] El plazo terminó el { $day }. Puede ser más largo si el vendedor no te informó de este derecho; dilo en la carta si es así.
   *[other] El plazo terminó el { $day }.
}
letter-reminder = Fecha límite de la respuesta: { $subject }
remind-set-day = Se te recordará el { $day }, en quitgpt status.
letter-deadline = Guarda esta fecha: si llega hoy, la respuesta debe darse a más tardar el { $day }.
letter-deadline-none = No conocemos ningún plazo fijo para la respuesta. Guarda el día en que la enviaste y vuelve a preguntar al cabo de un mes.
letter-after = { $law ->
    [gdpr] Si pasa la fecha: recuérdaselo una vez y después reclama ante la Comisión de Protección de Datos de Irlanda o ante la autoridad de protección de datos de tu país. No cuesta nada.
    [uk] Si pasa la fecha: usa primero el procedimiento de reclamación de la propia empresa (dpo@openai.com) y después acude a la Information Commissioner's Office (ICO).
    [swiss] Si pasa la fecha: recuérdaselo una vez y después acude al Comisionado Federal de Protección de Datos e Información (FDPIC).
    [ccpa] Si pasa la fecha: recuérdaselo una vez y después acude a la autoridad de privacidad de California o al fiscal general.
    [pdpl-sa] Si pasa la fecha: reclama ante la SDAIA en un plazo de 90 días, con nombre, número de identidad, dirección, teléfono, una descripción y tus pruebas.
    [pdpl-eg] Si no llega respuesta: la autoridad es el Centro de Protección de Datos Personales (PDPC).
    [lgpd] Si pasa la fecha: recuérdaselo una vez, indicando el día de tu carta, y después acude a la autoridad de protección de datos de Brasil.
   *[other] Si no llega respuesta: recuérdaselo una vez, indicando el día de tu carta, y escribe a dpo@openai.com. Después acude a la autoridad de protección de datos o de consumo del lugar donde vives.
}
letter-after-contract = { $law ->
    [gdpr] Si se niegan o no responden: el Centro Europeo del Consumidor de tu país (ECC-Net) ayuda gratis. La antigua plataforma de litigios de la UE está cerrada.
   *[other] Si se niegan o no responden: pregunta a una organización de consumidores del lugar donde vives. Deja para el final la reclamación del cargo a través de tu banco, porque puede bloquear la cuenta.
}
letter-page = La página de la propia empresa para esto: { $page }
letter-saved = Escrita en { $path }.
letter-link-long = Algunos programas cortan los enlaces largos. Comprueba el final del correo: termina con tu nombre.
letter-ask-country = El país donde vives, con dos letras, como ES o MX, o US-CA
letter-ask-name = Tu nombre completo (no se guarda)
letter-ask-email = Tu dirección de correo (no se guarda)
letter-left = no se escribió ninguna carta
letter-file-there = `{ $path }` ya existe; no se cambió nada
letter-file-there-hint = indica otro archivo con -o FILE, o mueve ese a otro lugar
letter-missing = una carta necesita { $option }, y aquí no se puede preguntar a nadie
letter-missing-hint = añade --name NAME y --email ADDRESS; no se guardan
letter-too-long = { $option } tiene que contener algo, y como máximo { $limit } bytes
letter-email-odd = `{ $email }` no es una dirección de correo
letter-law-unknown = aquí no hay ninguna ley `{ $law }`
letter-laws = elige una con --law: { $laws }
letter-law-needed = en { $country } puede regir más de una ley
letter-country-unknown = no hay ningún país ni estado con el código `{ $country }`
letter-country-unknown-hint = escribe dos letras (ISO 3166), como ES, MX o GB; para un estado de Estados Unidos, US-CA
letter-country-missing = a quién escribir depende de dónde vives
letter-country-missing-hint = añade --country CODE, como ES, MX o US-CA
letter-not-there = la ley `{ $law }` no rige en { $country }
letter-no-such-right = la ley `{ $law }` no prevé ninguna carta `{ $kind }`
letter-kinds = con --law { $law } se pueden escribir estas: { $kinds }; --law none no nombra ninguna ley

## Checking guides

lint-error = error
lint-warning = aviso
check-unreadable = no se pueden leer las guías de `{ $path }`
check-summary = archivos: { $files }, errores: { $errors }, avisos: { $warnings }
network-client = desde aquí no se puede establecer ninguna conexión
lint-toml = esto no es válido: { $cause }
    .repair = corrige esta línea; CONTRIBUTING.md muestra todas las claves que puede tener un archivo de datos o una cabecera
lint-bad-id = `{ $what }` no está formado por palabras en minúsculas unidas con guiones
    .repair = escríbelo como `web-cancel`
lint-duplicate-id = `{ $what }` ya está en uso
    .repair = dale otro nombre a uno de los dos
lint-empty-text = está vacío: { $what }
    .repair = escríbelo, o quita la línea
lint-bad-dated = `{ $what }` no es la fecha de una fuente
    .repair = escribe YYYY, YYYY-MM, YYYY-MM-DD o undated
lint-bad-checked = `{ $what }` no es un día
    .repair = escribe el día como 2026-11-22, sin comillas
lint-not-https = `{ $what }` no empieza por https://
    .repair = da la dirección https, o quita url
lint-zero-revision = una revisión es como mínimo 1
    .repair = empieza por 1 y auméntala con cada dato que cambie
lint-same-fallback = la alternativa (fallback) de `{ $what }` es la misma dirección
    .repair = da otra dirección oficial, o quita fallback
lint-date-with-options = `{ $what }` pide una fecha y además tiene opciones
    .repair = quita kind = "date", o las opciones
lint-too-few-options = `{ $what }` tiene menos de dos opciones
    .repair = enumera lo que se puede responder
lint-step-lacks = a `{ $what }` le falta { $lacks }
    .repair = cada paso indica su enlace, sus minutos y las fuentes de lo que dice
lint-odd-minutes = { $what } minutos no está entre 1 y 240
    .repair = da un tiempo honesto para quien lo hace por primera vez
lint-finished-without-check = `{ $what }` tiene finished_by pero no check
    .repair = indica la pregunta en check, o quita finished_by
lint-check-without-finish = `{ $what }` pregunta, pero ninguna respuesta termina el paso
    .repair = enumera en finished_by las respuestas que lo terminan
lint-empty-when = `{ $what }` no enumera ninguna opción
    .repair = enumera las opciones con las que se muestra el paso, o quita la condición
lint-former-id-in-use = el identificador anterior `{ $what }` es el de otro paso
    .repair = los identificadores son permanentes: dale otro al paso nuevo
lint-date-without-step = `{ $what }` no pertenece a ningún paso
    .repair = enumera los pasos que recuerda
lint-bad-offset = `{ $what }` no es una distancia en el tiempo
    .repair = escríbelo como -72h, 1 day o 1 month 3 days
lint-bad-trace = un rastro de este tipo no se escribe así: `{ $what }`
    .repair = CONTRIBUTING.md muestra qué contiene `at` para cada tipo; un asterisco solo puede estar en la última parte, junto a tres letras o más
lint-trace-system = `{ $what }` no es compatible con sus sistemas
    .repair = enumera en `os` los sistemas en los que existe este tipo de cosa
lint-trace-without-step = `{ $what }` no pertenece a ningún paso
    .repair = enumera en `steps` los pasos de este archivo que tratan de ello
lint-bad-host = `{ $what }` no es un servidor con propietario
    .repair = escribe el nombre exacto en minúsculas, como help.openai.com, y de quién es
lint-question-elsewhere = `{ $what }` ya se pregunta en { $other }
    .repair = las preguntas son únicas entre todos los temas: usa esa, o elige otro nombre
lint-link-form = `{ $what }` no está escrito en su forma habitual
    .repair = escribe { $better }
lint-link-refused = `{ $what }` no se abriría nunca ({ $why })
    .repair = da una dirección https de un servidor de hosts.toml; un servidor nuevo necesita una línea ahí
lint-link-without-fallback = el enlace `{ $what }` no tiene alternativa (fallback)
    .repair = dale una segunda dirección oficial para el día en que la primera deje de funcionar
lint-link-silent = `{ $what }` no responde ({ $why })
    .repair = ábrelo en un navegador; si ya no existe, busca la dirección nueva
lint-unknown-question = ningún archivo pregunta `{ $what }`
    .repair = revisa cómo está escrito, o escribe la pregunta
lint-unknown-option = `{ $what }` no es una respuesta a `{ $question }`
    .repair = revisa cómo está escrito, o añade la opción a la pregunta
lint-unknown-step = no hay ningún paso `{ $what }`
    .repair = revisa cómo está escrito; un paso de otro tema se escribe topic/step
lint-unknown-link = no hay ningún enlace `{ $what }`
    .repair = revisa cómo está escrito, o añádelo a este archivo o a common.toml
lint-unknown-country = ningún lugar tiene el código `{ $what }`
    .repair = escribe un código ISO 3166 que esté en la tabla [countries] de este archivo
lint-unknown-law = no hay ninguna ley `{ $what }`
    .repair = revisa cómo está escrito, o añádela a este archivo
lint-one-elsewhere = no está claro a quién corresponden todos los demás lugares: `{ $what }`
    .repair = pon elsewhere = true una vez entre los destinatarios y una vez entre las leyes
lint-bad-address = `{ $what }` no es una dirección de correo simple
    .repair = escríbela como name@example.org
lint-unknown-source = no hay ninguna fuente `{ $what }`
    .repair = revisa cómo está escrito, o añádela a este archivo
lint-unknown-date-question = `{ $what }` no es una pregunta que pida una fecha
    .repair = indica una pregunta con kind = "date"
lint-unused-question = ningún paso depende de `{ $what }`
    .repair = úsala, o quítala
lint-unused-source = ningún paso nombra la fuente `{ $what }`
    .repair = úsala, o quítala
lint-needs-cycle = `{ $what }` se necesita a sí mismo a través de los pasos que necesita
    .repair = quita uno de los needs
lint-no-front-matter = falta la cabecera
    .repair = empieza el archivo con una línea de tres signos más, title, summary y follows, y otra línea igual
lint-unknown-part = `{ "{" }.{ $what }{ "}" }` no es una parte de un paso
    .repair = las partes son .differs, .trouble y .check
lint-part-order = la parte `{ $what }` está en el lugar equivocado
    .repair = el orden es .differs, .trouble, .check, cada una una sola vez
lint-part-outside = la parte `{ $what }` está fuera de todo paso
    .repair = ponla debajo del título de su paso
lint-heading-without-id = el título `{ $what }` no tiene identificador
    .repair = escribe el identificador detrás, como ## Cancel { "{" }#web-cancel{ "}" }; las partes de un paso son títulos ### con .differs, .trouble o .check
lint-unsupported-markdown = { $what ->
    [heading-markup] hay formato dentro de un título
    [rule] hay una línea divisoria
    [list-in-list] hay una lista dentro de otra lista
    [second-paragraph] un elemento de una lista tiene un segundo párrafo
    [line-break] hay un salto de línea forzado
    [html] hay HTML
    [quotation] hay una cita que no es ni [!NOTE] ni [!WARNING]
    [fence] hay un bloque delimitado que no es ni `path` ni `text`
    [emphasis] hay cursiva
    [strikethrough] hay texto tachado
    [image] hay una imagen
    [table] hay una tabla
    [note-in-note] hay una nota dentro de otra nota
    [fence-in-note] hay un bloque delimitado dentro de una nota
    [nested-heading] hay un título dentro de otro bloque
    [list-markup] hay un formato desconocido en una lista
    [loose-text] hay texto fuera de un párrafo
   *[other] hay un formato que ningún lector puede mostrar
}
    .repair = usa párrafos, listas de un nivel, notas, rutas de clics, enlaces y texto para copiar (CONTRIBUTING.md)
lint-link-in-sentence = hay un enlace dentro de una frase
    .repair = déjalo solo en su párrafo: [palabras](link:id)
lint-address-in-words = hay una dirección escrita en el texto: `{ $what }`
    .repair = añádela a los datos como enlace y escribe [palabras](link:id)
lint-prose-without-facts = no hay datos para `{ $what }`
    .repair = ponle al archivo el nombre de un tema, o escribe los datos del tema
lint-missing-prose = falta { $what }
    .repair = escríbelo; hasta entonces se muestra el texto en inglés
lint-stale-prose = este texto sigue la revisión { $what }, los datos están en la { $revision }
    .repair = compáralo con el texto en inglés y pon follows en { $revision }
lint-follows-future = este texto sigue la revisión { $what }, que los datos no han alcanzado
    .repair = pon follows en la revisión de los datos
lint-missing-section = no hay texto para `{ $what }`
    .repair = añade un título con { "{" }#{ $what }{ "}" } y su texto
lint-extra-section = los datos no conocen `{ $what }`
    .repair = revisa el identificador, o quita la sección
lint-empty-section = `{ $what }` no tiene texto
    .repair = di qué hay que hacer
lint-step-without-check = `{ $what }` no dice cómo comprobar el resultado
    .repair = añade ### Cómo comprobar el resultado { "{" }.check{ "}" } y su texto
lint-not-a-language = la carpeta `{ $what }` no lleva el nombre de un idioma
    .repair = ponle un nombre como en, ar o pt-BR
lint-unknown-file = `{ $what }` no es un archivo de guía
    .repair = los datos se llaman topic.toml, los textos topic.md, las frases interface.ftl
lint-unreadable = el archivo no se puede leer: { $cause }
    .repair = haz que sea un archivo UTF-8 común de 1 MiB como máximo
lint-bad-sentence = esto no es válido: { $cause }
    .repair = corrige el mensaje; projectfluent.org muestra cómo se escriben
lint-extra-sentence = ninguna frase se llama `{ $what }`
    .repair = revisa el identificador, o quítala
lint-unknown-value = `{ $what }` usa un valor que no recibe: { $value }
    .repair = usa los valores de la frase en inglés
lint-missing-sentence = falta la frase `{ $what }`
    .repair = tradúcela; hasta entonces se muestra la inglesa

## Help

help-template-root =
    { "{about}" }

    Uso: quitgpt [COMMAND] [OPTIONS]

    { "{all-args}" }{ "{after-help}" }

help-template =
    { "{about}" }

    Uso: { "{usage}" }

    { "{all-args}" }{ "{after-help}" }

help-commands = Comandos
help-options = Opciones
help-arguments = Argumentos
help-quitgpt = Acompaña a quien quiere dejar ChatGPT: dejar de pagar, con la página correcta, las fechas y los comprobantes. Funciona sin conexión.
help-quitgpt-after =
    quitgpt no envía nada a ningún sitio por su cuenta y no tiene telemetría.

    Ejemplos:
      quitgpt cancel                                     recorrer la cancelación
      quitgpt cancel --print --answer channel=app-store  lo mismo como texto
      quitgpt status --json                              para scripts
help-leave = Recorrer todo, en el orden seguro
help-status = Mostrar el plan: el estado de cada paso y por qué, las fechas, lo que viene después
help-done = Anotar un paso como terminado
help-skip = Anotar que un paso no es para ti
help-undo = Deshacer la última anotación, o la última sobre un paso
help-answer = Mostrar las preguntas y respuestas, o anotar respuestas
help-open = Abrir la página de un paso, o un enlace de las guías
help-guide = Leer las guías sin conexión
help-guide-search = Buscar palabras en las guías
help-guide-check = Comprobar guías: las tuyas, o las de una carpeta
help-guide-html = Escribir las guías como páginas para leer, imprimir o enviar, en todos los idiomas
help-guide-html-after =
    Ejemplos:
      quitgpt guide html -o leaving-chatgpt          una carpeta de páginas, una por guía e idioma
      quitgpt guide html --single guides.html        todo en un archivo
      quitgpt guide html --single es.html --only es  un solo idioma
help-guide-path = Mostrar la carpeta para tus propias guías
help-letter = Escribir una carta de solicitud: acceso, supresión, oposición, cancelación, desistimiento o reembolso
help-letter-after =
    No se envía nada y no se guarda nada de lo que indicas. Si no se da --law, la ley y la empresa dependen de --country.

    Ejemplos:
      quitgpt letter erasure --country ES --name "Ada Example" --email ada@example.org
      quitgpt letter access --law ccpa --html -o letter.html
      quitgpt letter withdraw --country FR --purchased-on 2026-11-20 --mailto
help-report = Escribir el informe con fechas de lo que se hizo, en Markdown o como página para imprimir
help-settings = Mostrar y cambiar la configuración
help-settings-list = Mostrar los ajustes con sus valores y su origen
help-settings-get = Mostrar un valor
help-settings-set = Escribir un valor en el archivo de configuración
help-settings-unset = Quitar un valor del archivo de configuración
help-settings-path = Mostrar la ruta del archivo de configuración
help-doctor = Mostrar lo que quitgpt ve aquí, y qué hacer con cada problema
help-forget = Borrar el diario y la configuración de quitgpt, tras preguntar
help-completions = Escribir los autocompletados para un shell
help-man = Escribir las páginas del manual
help-help = Mostrar la ayuda de un comando
arg-help = Mostrar esta ayuda
arg-version = Mostrar la versión
arg-lang = Idioma de los textos, como es o ar
arg-data-dir = Carpeta para el diario y tus propias guías
arg-config = Archivo de configuración
arg-json = Escribir un documento JSON
arg-color = Cuándo usar color
arg-plain = Solo líneas: para lectores de pantalla y terminales sencillos
arg-no-input = No preguntar nunca; fallar indicando lo que falta
arg-answer = Responder de antemano a una pregunta; varias respuestas, separadas por comas
arg-no-open = Mostrar los enlaces en lugar de abrirlos
arg-qr = Dibujar los enlaces también como códigos QR
arg-at = Mirar como si fuera ese momento; no escribe nada
arg-quiet = Decir menos
arg-verbose = Decir más
arg-print = Mostrar el texto en lugar de recorrer los pasos o abrir páginas
arg-dry-run = Solo mostrar; no anotar ni cambiar nada
arg-step = Un paso, como cancel/web-cancel
arg-on = El día en que se hizo
arg-note = Texto para guardar con él
arg-ref = Un número de pedido o de caso para guardar con él
arg-pairs = Una pregunta y su respuesta
arg-what = Un paso o un enlace
arg-fallback = La segunda dirección
arg-topic = Un tema, como cancel
arg-status-topic = Temas que mostrar; si no se indican, los que has empezado
arg-all = Todos los temas, empezados o no
arg-check = Salir con 3 si quedan pasos abiertos
arg-single = Un archivo para todo, en lugar de una carpeta
arg-only = Solo este idioma; se puede dar varias veces
arg-raw = El Markdown tal como está escrito
arg-width = Columnas en las que escribir
arg-no-pager = No usar nunca un paginador
arg-words = Palabras que deben estar todas
arg-folder = Una carpeta de guías
arg-online = Preguntar además a cada enlace si responde (usa la red)
arg-key = El nombre del ajuste
arg-value = Su valor
arg-yes = No preguntar
arg-shell = El shell
arg-output = Carpeta en la que escribir
arg-report-output = Archivo en el que escribir
arg-report-html = Escribir una página para imprimir en lugar de Markdown
arg-command = Un comando
arg-kind = Qué pedir
arg-law = La ley que se nombra; si no se indica, la del lugar
arg-country = Dónde vives: ES, MX, GB, US-CA (ISO 3166)
arg-name = Tu nombre completo
arg-email = La dirección para la respuesta
arg-account = La dirección de correo o el número de teléfono de la cuenta, si es otro
arg-address = Tu dirección postal, en una línea
arg-plan = El plan que compraste
arg-order = Un número de pedido o de factura
arg-purchased-on = El día de la compra
arg-mailto = Escribir un enlace mailto: que abre tu programa de correo
arg-remind = Guardar además el día en que vence la respuesta, para quitgpt status
arg-letter-html = Escribir una página para imprimir
arg-letter-output = Archivo en el que escribir; no debe existir todavía
