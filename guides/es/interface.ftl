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
cause-quoted = el texto original: `{ $text }`
cause-system = { $kind ->
    [not-found] no hay ningún archivo ni carpeta con ese nombre
    [not-allowed] aquí no está permitido
    [there-already] ya hay algo con ese nombre
    [no-folder] una parte de la ruta no es una carpeta
    [a-folder] es una carpeta
    [full] no queda espacio
    [read-only] ahí no se puede escribir
    [bad-name] el sistema no admite ese nombre
    [busy] está en uso
   *[other] el sistema se negó
} (os error { $code })
typed-hint = { $command } --help
typed-unknown-argument = aquí no se entiende `{ $what }`
typed-unknown-command = no hay ningún comando `{ $what }`
typed-no-value = `{ $what }` necesita un valor
typed-wrong-value = `{ $what }` no puede ser `{ $value }`
typed-extra-value = `{ $value }` sobra para `{ $what }`
typed-missing = falta algo: { $what }
typed-twice = `{ $what }` solo se puede dar una vez
typed-conflict = `{ $what }` no se puede usar con `{ $other }`
typed-not-utf8 = una palabra de la línea de comandos no es texto UTF-8
typed-not-understood = no se entendió la línea de comandos
typed-choices = admite: { $choices }
typed-near = ¿querías decir: { $what }?
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
output-foreign = `{ $path }` no lo escribió quitgpt; no se cambió nada
output-foreign-hint = indica otro archivo u otra carpeta, o quita antes el que está ahí
output-no-folder-hint = crea primero esa carpeta, o indica un archivo en una que exista
output-full-hint = libera espacio, o indica un archivo en otro disco
output-elsewhere-hint = indica un archivo en una carpeta en la que puedas escribir
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
join-titles = { "; " }
join-options = { " / " }
join-conditions = { " + " }
# Palabras que puede llevar una fecha escrita, separadas por comas.
words-today = hoy
words-tomorrow = mañana, manana
words-after-tomorrow = pasado mañana
words-yesterday = ayer
words-days = día, días, dia, dias
words-weeks = semana, semanas
words-months = mes, meses
words-two-days = { "" }
words-two-weeks = { "" }
words-two-months = { "" }
words-ahead = en, dentro
words-ago = hace
words-around = el, la, de, del, próximo, próxima
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
step-deadline = Haz esto antes del { $when }.
step-in-short = En resumen:
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
text-in-english = Algunos de estos textos aún no están traducidos y aparecen en inglés.
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
guide-contents = Contenido
guide-contents-step = { $title } ({ $minutes-form ->
    [one] 1 minuto
   *[other] { $minutes } minutos
})

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
needs-one-of = uno de estos: { $steps }
because-until = no antes del { $day }
because-put-off = pediste un recordatorio para el { $day }
because-waits = { $days-form ->
    [zero] se pidió hoy
    [one] se pidió el { $day }, hace un día
   *[other] se pidió el { $day }, hace { $days } días
}
because-waits-recorded = { $days-form ->
    [zero] anotado hoy como pedido
    [one] anotado el { $day } como pedido, hace un día
   *[other] anotado el { $day } como pedido, hace { $days } días
}
because-waits-next = { $waits }; vuelve a mirar el { $day }
because-recorded = { $day }
because-open = { $question }
because-instead = otro paso hace lo mismo: { $step }

## The walk

walk-topics = Esto te guía por todo en el orden seguro. Cada parte se explica cuando le toca:
walk-again = Seguimos donde lo dejaste.
walk-first = Este es el primer paso; no hay nada antes.
walk-stopped = Detenido. Todo lo anterior queda guardado. Para continuar:
walk-dry = Esto es un ensayo: no se anota nada, diga lo que diga lo que sigue.
walk-stopped-dry = Detenido. No se anotó nada: era un ensayo. Para hacerlo de verdad:
walk-through = Esta vía está terminada
walk-waits = Hoy no queda nada por hacer
walk-stuck = Todavía no has terminado
walk-next = Para ver en cualquier momento cómo vas:
what-now = ¿Y ahora?
what-now-step = { $title }: ¿y ahora?
choice-open = Abrir la página
choice-open-again = Abrir la página otra vez
choice-qr = Mostrar un código QR para el teléfono
choice-done = Hecho
choice-done-check = Ya lo miré: ¿qué muestra?
choice-differs = Se ve distinto o no funciona
choice-go-on = Continuar
choice-archive-find = Buscar en las descargas
choice-archive-check = Comprobar un archivo ahora
choice-archive-path = Otro archivo: escribir dónde está
choice-archive-again = Buscar otra vez
choice-skip = No es para mí
choice-remind = Recordármelo más tarde
choice-back = Volver
choice-stop = Parar aquí
choice-yes = Sí
choice-no = No
choice-yes-day = Sí, ese día
choice-other-day = No, otro día
open-asked = Se pidió a tu navegador que la abriera. Si no aparece nada, copia la dirección de arriba.
open-failed = No se pudo abrir la página ({ $cause }). Copia la dirección de arriba.
open-no-program = no se encontró ningún programa que abra páginas web
open-stale = { $days-form ->
    [one] Los datos de esta guía tienen un día. ¿Abrir la página de todos modos?
   *[other] Los datos de esta guía tienen { $days } días y la página puede haber cambiado. ¿Abrirla de todos modos?
}
qr-too-wide = Esta ventana es demasiado estrecha para un código QR de esa dirección.
no-open-asked = No se abren páginas, como pediste; se muestran sus direcciones.
no-open-ssh = No se abren páginas a través de SSH; se muestran sus direcciones. Elige el código QR para seguir en tu teléfono.
no-open-container = No se abren páginas desde dentro de un contenedor; se muestran sus direcciones.
no-open-no-display = Aquí no hay pantalla gráfica, así que no se abren páginas; se muestran sus direcciones.
no-open-not-a-terminal = La salida no es una terminal, así que no se abren páginas; se muestran sus direcciones.
no-open-ci = No se abren páginas en una ejecución automática; se muestran sus direcciones.
date-forms = Escribe una fecha como 2026-12-03, 3 diciembre, mañana o en 10 días. Déjala en blanco si no la sabes.
date-forms-past = Escribe una fecha como 2026-11-03, 3 noviembre, ayer o hace 3 días. Déjala en blanco si no la sabes.
date-not-yet = El { $when } todavía no ha llegado, y se pregunta por un día pasado.
date-kept = Anotado hasta ahora: { $when }. Déjalo en blanco para conservarlo.
date-confirm = { $when }: ¿es ese el día?
date-unread = `{ $typed }` no se entendió como fecha.
date-no-such-day = `{ $typed }`: ese día no existe en el calendario.
date-far = `{ $typed }` está a más de cien años.
date-ambiguous = `{ $typed }` significa dos días distintos según el país. Escríbelo como 2026-12-03 o 3 diciembre 2026.
option-date = { $key }: { $why }
option-date-forms = da una fecha como 2026-12-03, "3 diciembre", mañana o "en 10 días"
option-date-forms-past = da una fecha como 2026-11-03, "3 noviembre", ayer o "hace 3 días"
check-not-yet = Entonces este paso todavía no está terminado. Aquí está de nuevo; la última parte de su texto dice en qué fijarse.
check-waits = Entonces sigue en camino. Este paso vuelve el { $day }, y en la próxima visita se pregunta otra vez.
check-help = Entonces el paso siguiente ayuda con eso.
keep-reference = Un número de pedido, de caso o de recibo para guardar (déjalo en blanco si no hay ninguno)
step-recorded = Anotado el { $day }: { $title }
step-skipped = Anotado el { $day } que no es para ti: { $title }
done-past-gate = Anotado. Pero no consta como hecho todo lo que debe ir antes de eliminar la cuenta. Sigue abierto:
done-store-open = { $store } puede seguir cobrándote: eliminar la cuenta no termina esa suscripción. Cancélala ahí:
done-biller-open = No consta quién te cobra. Una tienda puede seguir cobrando aunque la cuenta ya no exista. Para averiguarlo y cancelar:
done-archive-open = No consta ninguna exportación comprobada. Si tienes el archivo, guárdalo y compruébalo; puede que todavía funcione un enlace enviado por OpenAI:
remind-when = ¿Cuándo quieres que vuelva este paso?
remind-after-deadline = Eso es demasiado tarde: este paso debe hacerse antes del { $day }. Elige un día anterior.
remind-set = Este paso vuelve el { $when }.
remind-past = Ese momento ya pasó; no se anotó nada.
question-unknown = ninguna guía pregunta `{ $question }`

## The archive

archive-no-such-file = no hay ningún archivo `{ $path }`
archive-no-such-file-hint = quitgpt archive find busca en la carpeta de descargas
archive-may-not-read = no tienes permiso para leer `{ $path }`; no se comprobó nada
archive-may-not-read-hint = cópialo a una carpeta tuya o pide acceso a su dueño
archive-cannot-use = `{ $path }` no se puede usar como exportación
archive-verify-hint = { $command } dice todo lo que falla en él
archive-not-all = esto no es todo: la exportación está dañada o incompleta
archive-damaged = esta exportación está dañada o incompleta
archive-reading = Contiene { $lists } y { $others }, { $size } sin comprimir. Se está leyendo cada archivo hasta el final.
archive-reading-lists = { $count-form ->
    [one] una lista de conversaciones
   *[other] { $count } listas de conversaciones
}
archive-reading-others = { $count-form ->
    [one] un archivo más
   *[other] { $count } archivos más
}
archive-progress = { $percent } %, { $done } de { $total } MB, { $entries } de { $all } archivos
archive-comparing = Comparando tu exportación: { $percent } %
archive-progress-short = { $percent } %
archive-time-left = { $seconds-form ->
    [one] queda alrededor de 1 segundo
   *[other] quedan alrededor de { $seconds } segundos
}
archive-complete = { $count-form ->
    [one] Esta exportación está completa y se puede leer: una conversación, desde el { $first } hasta el { $last }.
   *[other] Esta exportación está completa y se puede leer: { $count } conversaciones, desde el { $first } hasta el { $last }.
}
archive-complete-warnings = { $count-form ->
    [one] Esta exportación está completa y se puede leer: una conversación, desde el { $first } hasta el { $last }. Conviene saber algunas cosas sobre ella.
   *[other] Esta exportación está completa y se puede leer: { $count } conversaciones, desde el { $first } hasta el { $last }. Conviene saber algunas cosas sobre ella.
}
archive-complete-undated = { $count-form ->
    [one] Esta exportación está completa y se puede leer: una conversación, sin fechas.
   *[other] Esta exportación está completa y se puede leer: { $count } conversaciones, sin fechas.
}
archive-verdict-incomplete = Esta exportación no está completa. No elimines todavía la cuenta.
archive-verdict-unreadable = Esta exportación está dañada. No elimines todavía la cuenta.
archive-verdict-not-an-export = Esto no es una exportación de datos de ChatGPT. No elimines todavía la cuenta.
archive-verdict-unsafe = Este archivo está hecho como no lo está ninguna exportación, así que nada de lo que contiene se dio por bueno. No elimines todavía la cuenta.
archive-counts-conversations = { $count-form ->
    [one] se puede leer una conversación
   *[other] se pueden leer { $count } conversaciones
}
archive-account = la cuenta es { $account }
archive-counts-messages = { $count-form ->
    [one] un mensaje, { $seen }
   *[other] { $count } mensajes, { $seen }
}
archive-counts-seen = los chats muestran { $count } de ellos, tuyos o de ChatGPT
archive-counts-branches = { $count-form ->
    [one] un lugar en el que se repitió una respuesta o una pregunta; están todas las versiones
   *[other] { $count } lugares en los que se repitió una respuesta o una pregunta; están todas las versiones
}
archive-counts-files = { $count-form ->
    [one] una imagen, grabación o archivo subido, { $missing }
   *[other] { $count } imágenes, grabaciones y archivos subidos, { $missing }
}
archive-counts-none-missing = no falta nada
archive-counts-missing = { $count-form ->
    [one] falta uno de ellos
   *[other] faltan { $count } de ellos
}
archive-counts-damaged = { $count-form ->
    [one] uno de ellos dañado
   *[other] { $count } de ellos dañados
}
archive-missing-list = { $count-form ->
    [one] Falta una imagen, grabación o archivo subido. Lo menciona este chat:
   *[other] Faltan { $count } imágenes, grabaciones o archivos subidos. Los mencionan estos chats:
}
archive-missing-in = { $title }: { $ids }
archive-untitled = (sin título)
archive-more = { $count-form ->
    [one] y uno más
   *[other] y { $count } más
}
archive-digest = { $bytes-form ->
    [one] { $path }, 1 byte, SHA-256:
   *[other] { $path }, { $bytes } bytes, SHA-256:
}
archive-next-compare = Ninguna exportación puede demostrar que lo contiene todo. Compara el número de chats, el más antiguo y el más reciente con lo que recuerdas.
archive-next-again = Descárgala otra vez si el enlace todavía funciona, o pide una exportación nueva: quitgpt export
archive-next-ask = Mira en el propio ChatGPT si tus chats están ahí. Si están, pide una exportación nueva: quitgpt export
archive-next-parts = Comprueba todas las partes juntas:
archive-next-accounts = Comprueba los archivos de la cuenta que quieres eliminar, y ningún otro.
archive-next-other = quitgpt archive find busca la exportación en la carpeta de descargas. quitgpt export dice cómo pedir una.
archive-next-unsafe = Descárgala otra vez desde el propio mensaje de OpenAI y comprueba el archivo nuevo.
archive-recorded = Anotado el { $day }. Antes de mostrar la página para eliminar la cuenta, quitgpt delete vuelve a comparar el archivo con lo anotado.
archive-good-unrecorded = La exportación está en orden, pero no se pudo anotar, así que quitgpt delete pedirá la comprobación otra vez. Haz espacio o indica otra carpeta con --data-dir.
archive-not-recorded = No se anotó nada.
find-no-folder = no se puede mirar dentro de la carpeta `{ $path }`
find-no-folder-hint = quitgpt archive find DIR mira en otra carpeta
find-nothing = No se encontró ninguna exportación en { $folders }.
find-nothing-next = Si está en otro lugar, indica la carpeta: quitgpt archive find DIR. Si aún no la has pedido:
find-found = { $count-form ->
    [one] Esta puede ser tu exportación:
   *[other] Estas pueden ser tus exportaciones, la más reciente primero:
}
find-about = { $what }, { $size }, del { $day }
find-item = { $path }: { $about }
find-about-folder = { $what }, del { $day }
find-layout-plain = una exportación
find-layout-container = una exportación del portal de privacidad
find-layout-folder = una exportación descomprimida
find-layout-rezipped = una exportación descomprimida y comprimida otra vez
find-layout-assets = archivos sin conversaciones; pueden pertenecer a una exportación
find-layout-json = solo conversaciones, sin el resto de una exportación
find-part = { $path } es una parte de la misma exportación
find-next = Compruébala antes de eliminar nada:
find-others = También se miraron, pero no son exportaciones:
walk-archive-found = { $count-form ->
    [one] Esta puede ser tu exportación, en { $folder }:
   *[other] Una de estas puede ser tu exportación, en { $folder }, la más reciente primero:
}
walk-archive-no-folder = quitgpt no sabe dónde están tus descargas. Escribe dónde está el archivo.
walk-archive-which = ¿Qué archivo quieres comprobar?
walk-archive-where = ¿Dónde está el archivo? Escribe su ruta o arrastra el archivo a esta ventana. Escribe «volver» o «parar» para salir de esta pregunta.
walk-archive-path = El archivo
walk-archive-no-file = No hay ningún archivo { $path }.
walk-archive-stays = No se anotó nada y este paso sigue abierto. Consigue el archivo otra vez y comprueba aquí el nuevo. Si no avanzas, indica lo que ves: después viene la ayuda correspondiente.
walk-archive-readable = Este comando convierte tus conversaciones en páginas y notas para leer, buscar y conservar:
stats-head = { $count-form ->
    [one] Una conversación: { $yours }, { $theirs }
   *[other] { $count } conversaciones: { $yours }, { $theirs }
}
stats-of-yours = { $count-form ->
    [one] un mensaje tuyo
   *[other] { $count } mensajes tuyos
}
stats-of-theirs = { $count-form ->
    [one] uno de ChatGPT
   *[other] { $count } de ChatGPT
}
stats-unreadable = { $count-form ->
    [one] Una conversación no se pudo leer y no se cuenta.
   *[other] { $count } conversaciones no se pudieron leer y no se cuentan.
}
stats-months = Mensajes por mes
stats-yours = tuyos
stats-theirs = de ChatGPT
stats-undated = { $count-form ->
    [one] Un mensaje no tiene fecha y no se cuenta en ningún mes.
   *[other] { $count } mensajes no tienen fecha y no se cuentan en ningún mes.
}
stats-models = Modelos
stats-model = { $count-form ->
    [one] { $model }: un mensaje
   *[other] { $model }: { $count } mensajes
}
stats-longest = Las conversaciones más largas
stats-long = { $count-form ->
    [one] { $title }: un mensaje, empezada el { $day }
   *[other] { $title }: { $count } mensajes, empezada el { $day }
}
stats-long-undated = { $count-form ->
    [one] { $title }: un mensaje, sin fecha
   *[other] { $title }: { $count } mensajes, sin fecha
}
stats-scripts = Sistemas de escritura
stats-script = { $script }: { $percent } %
script-latin = Latino
script-arabic = Árabe
script-han = Han (chino)
script-kana = Kana (japonés)
script-hangul = Hangul (coreano)
script-cyrillic = Cirílico
script-greek = Griego
script-hebrew = Hebreo
script-devanagari = Devanagari
script-bengali = Bengalí
script-thai = Tailandés
script-tamil = Tamil
script-armenian = Armenio
script-other = Otros
stats-picture = Los meses se dibujaron en { $path }
archive-problem-duplicate-entry = Contiene dos archivos con el nombre { $entry }, y los programas no coinciden en cuál de ellos vale.
archive-problem-case-twin = Contiene dos archivos cuyos nombres solo difieren en las mayúsculas: { $entry }
archive-problem-headers-differ = El archivo ZIP dice dos cosas distintas sobre { $entry }.
archive-problem-unlisted-data = Antes de { $entry } hay datos que el archivo ZIP no tiene en su lista.
archive-problem-unlisted-data-whole = Contiene datos que el archivo ZIP no tiene en su lista.
archive-problem-overlapping-entries = { $entry } comparte sus datos con otro archivo del ZIP.
archive-problem-overlapping-entries-whole = La lista de archivos del ZIP se superpone a sus datos.
archive-problem-link-entry = { $entry } es un enlace a otro lugar.
archive-problem-special-entry = { $entry } no es un archivo común.
archive-problem-encrypted-entry = { $entry } está cifrado; una exportación nunca lo está.
archive-problem-unknown-method = { $entry } está comprimido de una manera que las exportaciones no usan.
archive-problem-path-leaves = El nombre { $entry } lleva fuera del archivo ZIP.
archive-problem-odd-name = Uno de los nombres que contiene está vacío, es demasiado largo o tiene caracteres de control: { $entry }
archive-problem-too-many-entries-whole = Contiene más de 20 000 archivos.
archive-problem-too-large = Descomprimido supera los 20 GiB al llegar a { $entry }.
archive-problem-zip-bomb = { $entry }, descomprimido, ocupa más de 200 veces su tamaño; eso solo lo hace una trampa.
archive-problem-two-end-records-whole = Tiene dos finales, y los programas no coinciden en cuál de ellos vale.
archive-problem-trailing-data-whole = Hay algo detrás del final del ZIP.
archive-problem-empty-file = { $entry } está vacío: no se descargó nada.
archive-problem-html-page = { $entry } es una página web, no un ZIP. El enlace había caducado, o la sesión iniciada era la de otra cuenta.
archive-problem-access-denied = { $entry } es un aviso de acceso denegado, no un ZIP. El enlace había caducado, o la sesión iniciada era la de otra cuenta.
archive-problem-claude-export = { $entry } es una exportación de Claude, no de ChatGPT.
archive-problem-grok-export = { $entry } es una exportación de Grok, no de ChatGPT.
archive-problem-google-takeout = { $entry } es un Google Takeout, como el de Gemini, no una exportación de ChatGPT.
archive-problem-other-packed-file = { $entry } es un archivo comprimido de otro tipo. La exportación llega como ZIP.
archive-problem-unfinished-download = { $entry } aún se está descargando, o la descarga se detuvo. Espera a que termine o descárgalo otra vez.
archive-problem-other-zip = { $entry } es un ZIP sin conversaciones.
archive-problem-other-folder = { $entry } es una carpeta sin conversaciones.
archive-problem-folder-of-zips = { $entry } es una carpeta con archivos ZIP, pero sin conversaciones. Indica los propios archivos ZIP.
archive-problem-converted-by-quitgpt = { $entry } es una versión para leer que quitgpt hizo a partir de una exportación, no la exportación misma. Comprueba el ZIP que llegó de OpenAI.
archive-problem-other-file = { $entry } no es ni un ZIP ni una lista de conversaciones.
archive-problem-truncated = El ZIP termina antes de tiempo: la descarga quedó cortada.
archive-problem-damaged-directory = La lista de archivos del ZIP está dañada.
archive-problem-split-zip = Esto es una parte de un ZIP que se dividió en varios archivos. Únelos primero.
archive-problem-entry-without-data = { $entry } está en la lista, pero sus datos no están en el ZIP.
archive-problem-cannot-read = No se pudo leer un archivo: { $cause }
archive-problem-damaged-entry = { $entry } está dañado ({ $cause }).
archive-fault-checksum = la suma de comprobación no coincide
archive-fault-size = el tamaño no coincide
archive-fault-data = no se puede descomprimir
archive-fault-truncated = termina antes de tiempo
archive-fault-damaged-directory = su lista de archivos está dañada
archive-fault-split-zip = es una parte de varias
archive-problem-list-cut = { $entry } termina a la mitad.
archive-problem-list-trailing = Hay algo detrás del final de { $entry }.
archive-problem-not-a-list = { $entry } no contiene conversaciones.
archive-problem-conversation-too-long = Una conversación de { $entry } es demasiado larga para leerla.
archive-problem-manifest-file-missing = La propia lista de la exportación nombra { $entry }, y no está.
archive-problem-manifest-size-differs = { $entry } no tiene el tamaño que indica la propia lista de la exportación.
archive-problem-manifest-unreadable = La propia lista de archivos de la exportación, { $entry }, no se puede leer.
archive-problem-shard-missing = Falta { $entry } entre otros archivos numerados.
archive-problem-part-missing = Falta { $entry } entre otras partes. Descárgalo también e indica todas las partes en un solo comando.
archive-problem-part-not-named = { $entry } está al lado y es parte de la misma exportación, pero no se indicó. Indica todas las partes en un solo comando.
archive-problem-several-accounts = Estos archivos son exportaciones de varias cuentas: { $entry }. Comprueba los archivos de cada cuenta por separado.
archive-problem-same-file-twice = { $entry } se indicó dos veces. Cuenta una sola vez.
archive-problem-no-conversations = No contiene ni una sola conversación. Busca tus chats en el propio ChatGPT y pide otra exportación.
archive-problem-unreadable-conversation = La conversación { $number } de { $entry } no se puede leer; sus bytes siguen en el archivo ZIP. El título, hasta donde se puede reconocer: { $title }
archive-problem-mended-conversation = Unos pocos caracteres de esta conversación están dañados, el resto se puede leer: { $title }
archive-problem-conversation-without-id = Esta conversación no tiene identificador: { $title }
archive-problem-copies-differ = Esta conversación está dos veces, y las copias difieren. Vale la más reciente: { $title }
archive-problem-attachment-missing = Falta { $entry }. Lo menciona esta conversación: { $title }
archive-problem-no-attachments = No contiene ni una de las imágenes, grabaciones y archivos subidos que mencionan los chats. Si tu exportación llegó en varios archivos, compruébalos todos con un solo comando.
archive-problem-attachment-size-differs = { $entry } no tiene el tamaño que indica la lista de archivos subidos de la exportación.
archive-problem-attachment-digest-differs = { $entry } no es el archivo que describe la lista de archivos subidos de la exportación.
archive-problem-newest-is-old = La conversación más reciente es del { $newest }, mucho antes de que se creara este archivo. Si usaste ChatGPT después, falta algo.
archive-problem-link-passed-over = { $entry } es un enlace y se pasó por alto.
archive-problem-nested-archive = { $entry } es a su vez un archivo comprimido; se comprobó como archivo y no se abrió.
archive-problem-unknown-file = quitgpt no sabe para qué sirve { $entry }; se comprobó como archivo.
archive-problem-unknown-content = { $count-form ->
    [one] Un mensaje tiene un tipo de contenido que quitgpt no conoce; se conserva tal cual: { $entry }
   *[other] { $count } mensajes tienen un tipo de contenido que quitgpt no conoce; se conserva tal cual: { $entry }
}
archive-problem-more = { $count-form ->
    [one] Hay uno más de este tipo.
   *[other] Hay { $count } más de este tipo.
}

## The gate before an account is deleted

because-gate = { $bars }
gate-biller-open = Indica primero quién te cobra.
gate-biller-unknown = Averigua primero quién te cobra: eliminar la cuenta no detiene ningún cobro de Apple ni de Google.
gate-store-open = Cancela primero ahí y anótalo: { $store }. Eliminar la cuenta no detiene sus cobros.
gate-archive-unchecked = quitgpt no ha comprobado tu exportación en los últimos 30 días (quitgpt archive verify FILE). Lo que se elimina no se puede recuperar.
gate-archive-gone = La exportación que se comprobó ya no está en { $path }. Vuelve a ponerla ahí, o compruébala donde está ahora (quitgpt archive verify FILE).
gate-archive-changed = El archivo { $path } no es el que se comprobó. Compruébalo otra vez (quitgpt archive verify FILE).
gate-account-unconfirmed = Indica a qué cuenta te refieres, para que se elimine la correcta.
gate-page-kept = La página se mostrará cuando ya nada lo impida; quitgpt delete indica qué falta todavía.
open-page-kept = esta página solo se muestra cuando ya nada lo impide
open-settled = «{ $title }» ya está anotado, así que su página no se muestra
open-settled-hint = quitgpt undo { $step } retira lo anotado
gate-hint = quitgpt delete
gate-ways = Escribe «volver» o «parar» para salir de esta pregunta; todavía no ha pasado nada.
gate-type-sentence = Si de verdad quieres irte sin tus datos, escribe esta frase tal cual:
gate-sentence = Me voy sin mis datos
gate-choice-without = Irme sin mis datos
gate-ask-sentence = La frase
gate-ask-account = La dirección de correo o el número de teléfono de la cuenta (no se guarda)
gate-ask-again = Otra vez, para mayor seguridad
gate-account-shown = Te refieres a esta cuenta: { $account }
gate-account-differs = La exportación que comprobaste es de otra cuenta: { $account }. Si eliminas la cuenta que escribiste, puede que sus chats no estén en ninguna exportación que tengas.
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
stuck-step = Todavía no has terminado. Sigue abierto: { $title }
account-stays = Tu cuenta sigue existiendo: no consta que esté eliminada.
charges-go-on = No hay nada anotado como cancelado, así que los cobros pueden seguir.
stuck-topic = Antes va otra cosa: { $topic }
stuck-skipped = Lo que lo impide: anotaste que «{ $title }» no es para ti.
stuck-skipped-done = Si de todos modos lo hiciste, anótalo:
stuck-skipped-open = Si aún está por hacer, deshaz esa anotación y hazlo:
stuck-unsure = Lo que lo impide: todavía no sabes la respuesta a «{ $question }». Para que se te pregunte otra vez:
next-nothing = No queda nada por hacer.
status-not-yours = { $count-form ->
    [one] Por ahora hay un paso que no te hace falta (quitgpt status -v lo muestra con el motivo).
   *[other] Por ahora hay { $count } pasos que no te hacen falta (quitgpt status -v los muestra con los motivos).
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
timeline-calendar = Estas fechas para tu calendario, en un archivo para importar:

## Reminders

remind-nothing = No hay nada que recordar.
remind-added = El recordatorio queda para el { $when } ({ $id }).
remind-done = Este recordatorio ya no vuelve: { $title }
remind-done-step = El paso en sí sigue abierto. Para anotarlo: quitgpt done { $step }
remind-snoozed = Vuelve el { $when }: { $title }
remind-text-length = el texto de un recordatorio tiene que contener algo, y como máximo { $limit } KiB
remind-unknown = no hay ningún recordatorio `{ $id }`
remind-unknown-hint = estos son los que hay: { $ids }
remind-list-hint = quitgpt remind list --all
calendar-name = Dejar ChatGPT
calendar-about = Fechas límite y recordatorios, escritos por quitgpt en el propio equipo de esta persona
calendar-early = { $days-form ->
    [one] Mañana: { $title }
   *[other] Dentro de { $days } días: { $title }
}
calendar-step = Paso: { $title }
calendar-go-on = Para continuar, en una terminal: { $command }
calendar-done = Cuando esté hecho: { $command }
calendar-written = { $count-form ->
    [zero] El calendario se escribió en { $path }: no contiene ningún evento.
    [one] El calendario se escribió en { $path }: un evento.
   *[other] El calendario se escribió en { $path }: { $count } eventos.
}
length-unread = `{ $option }` no puede ser `{ $typed }`
length-forms = da una duración como 3d, 36h, 2 semanas o 1 mes

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
step-list-hint = quitgpt status --all -v muestra la lista de pasos con sus nombres
link-no-fallback = `{ $what }` no tiene una segunda dirección
link-refused = esta dirección no se abre: { $link }

## The daily check and notifications (quitgpt remind notify, install, uninstall)

notify-when = Vence: { $when }
notify-many = { $count-form ->
    [one] Hay un recordatorio que atender
   *[other] Hay { $count } recordatorios que atender
}
notify-more = { $count-form ->
    [one] … y uno más: quitgpt remind list
   *[other] … y { $count } más: quitgpt remind list
}
notify-lines = { $count-form ->
    [one] quitgpt: hay un recordatorio que atender: { $reminders }
   *[other] quitgpt: hay { $count } recordatorios que atender: { $reminders }
}
notify-lines-more = { $count-form ->
    [one] quitgpt: hay un recordatorio que atender (quitgpt remind list): { $reminders }
   *[other] quitgpt: hay { $count } recordatorios que atender (quitgpt remind list), entre ellos: { $reminders }
}
notify-no-desktop = No se muestran en un escritorio: aquí no hay ninguno que muestre notificaciones. { $cause }
notify-at-hint = quitgpt remind notify --dry-run muestra el texto de ese momento
notified-broken = `{ $path }` no se puede leer y queda como está; hasta que lo quites, los recordatorios pueden mostrarse más de una vez al día
notified-unkept = `{ $path }` no se puede escribir, así que los recordatorios pueden mostrarse más de una vez al día
timer-daily = Los recordatorios se revisan todos los días a las { $time } ({ $scheduler }).
timer-same = { $daily } No hay nada que hacer.
timer-installed = { $daily } Para quitarlo: quitgpt remind uninstall
timer-removed = La revisión diaria se quitó ({ $scheduler }).
timer-nothing = No hay ninguna revisión diaria que quitar.
timer-file = El archivo { $path } contendrá:
timer-wide = (guardado como UTF-16, como lo pide Task Scheduler)
timer-lines = Estas líneas estarán al principio de tu crontab; el resto queda como está:
timer-lines-go = Estas líneas se quitan de tu crontab; el resto queda como está:
timer-files-go = Se quitan estos archivos:
timer-commands = Se ejecutarán estos comandos:
timer-ask = ¿Configurar así la revisión diaria?
timer-no = No, no cambiar nada
timer-yes = Sí, configurarla
timer-ask-remove = ¿Quitar la revisión diaria?
timer-keep = No, conservarla
timer-remove = Sí, quitarla
timer-cannot-ask = hay que confirmarlo y aquí nadie puede responder; no se cambió nada
timer-cannot-ask-hint = quitgpt remind install --yes
timer-cannot-ask-remove-hint = quitgpt remind uninstall --yes
timer-refused = No se cambió nada.
timer-time = `{ $typed }` no es una hora del día
timer-time-hint = horas y minutos, como --time 18:30
timer-none = aquí no se encontró ningún programador de tareas que quitgpt conozca
timer-none-hint = ejecuta quitgpt remind notify una vez al día a tu manera; muestra cada recordatorio una vez al día
timer-systemd-hint = donde systemd no responda, prueba con quitgpt remind install --with cron
timer-another = la revisión diaria también está configurada con { $scheduler }; aun así, cada recordatorio se muestra una vez al día, y quitgpt remind uninstall quita las dos
timer-own-path = el sistema no dice dónde está quitgpt, así que no se puede configurar nada
timer-path-text = `{ $path }` no es texto UTF-8, y los programadores de tareas no lo admiten; no se cambió nada
timer-control = un programador de tareas no admite el salto de línea o carácter de control de `{ $path }`; no se cambió nada
timer-long = `{ $path }` hace que el comando sea más largo que los { $limit } caracteres que admite { $scheduler }; no se cambió nada
timer-variable = Windows pondría otro texto en lugar de { $name } en `{ $path }`; no se cambió nada
timer-path-hint = dale al archivo o a la carpeta otro nombre u otro lugar e inténtalo de nuevo
timer-crontab = no se pudo leer tu crontab, así que no se cambió
timer-foreign = `{ $path }` no lo escribió quitgpt; no se cambió nada
timer-foreign-hint = mueve ese archivo a otro lugar, o elige otro programador de tareas con --with
timer-call = `{ $command }` no tuvo éxito
timer-call-hint = míralo con quitgpt doctor; quitgpt remind uninstall deshace lo que se configuró
timer-repair = Configúrala de nuevo con: quitgpt remind install --with { $scheduler }
timer-unread = La revisión diaria ({ $scheduler }) se cambió a mano y no se puede leer.
timer-gone = La revisión diaria ({ $scheduler }) inicia { $path }, que ya no está ahí.
timer-other-program = La revisión diaria ({ $scheduler }) inicia otro quitgpt: { $path }.
timer-idle = La revisión diaria está escrita, pero { $scheduler } no la ejecuta.
doctor-no-timer = Nada revisa los recordatorios por sí solo.
doctor-no-timer-repair = Para que se te avise de ellos todos los días: quitgpt remind install
doctor-notifies = Los recordatorios se muestran en el escritorio con { $tool }.
doctor-no-notifier = Aquí no se pueden mostrar recordatorios en un escritorio; quitgpt remind notify los escribe como texto.
doctor-no-notifier-repair = En Linux ayuda el paquete libnotify-bin (o libnotify).

## Settings, doctor, forget

setting-unknown = no hay ningún ajuste `{ $key }`
setting-unknown-hint = los ajustes son: { $keys }
setting-bad-value = `{ $key }` no puede ser `{ $value }`; admite { $choices }
setting-bad-unsaid = `{ $key }` no puede ser lo que se escribió, que aquí no se repite; admite { $choices }
setting-set = { $key } es ahora { $value }.
setting-unset = { $key } vuelve a ser { $value }.
setting-odd = el archivo de configuración contiene `{ $key }`, que no es un ajuste o tiene un valor que no admite; se pasa por alto
setting-lang = el idioma de todos los textos
setting-open = si las páginas se abren en el navegador
setting-plain = solo líneas, para lectores de pantalla y terminales sencillas
setting-pledge-contact = a quién escribir sobre un compromiso, tal como lo indica la campaña
setting-pledge-endpoint = adónde van los compromisos; sin él no se puede enviar ninguno
setting-pledge-format = cómo quiere recibirlos la campaña: en su propio receptor, como petición OSDI o con un servicio de formularios
setting-pledge-template = qué se envía a un servicio de formularios: un objeto JSON, o campos como a={ "{" }level{ "}" }&b=c
setting-pledge-token-env = la variable que contiene el token de la campaña; nunca el token mismo
setting-qr = dibujar cada enlace también como código QR
setting-text-bidi = cómo se escriben en esta terminal las palabras que van de derecha a izquierda
setting-text-color = cuándo usar color
setting-text-ground = si la terminal muestra texto claro sobre fondo oscuro u oscuro sobre claro (para códigos QR sin color)
setting-text-pager = mostrar las guías largas en un paginador
setting-text-width = columnas en las que escribir
origin-variable = de la variable { $name }
origin-file = del archivo de configuración
origin-default = el valor predeterminado
doctor-title = quitgpt { $version } en este equipo
doctor-terminal = La terminal es { $program }; se usan { $columns } columnas.
doctor-no-terminal = La salida no es una terminal: se escribe texto sin formato.
doctor-style = Color: { $colour }. Enlaces en los que se puede hacer clic: { $links }. Solo líneas: { $plain }.
doctor-bidi = Palabras de derecha a izquierda: { $mode } ({ $why }).
doctor-bidi-why = { $why ->
    [settings] como dicen los ajustes
    [no-terminal] la salida no es una terminal
    [multiplexer] tmux o screen está en medio y no se sabe qué hay detrás
    [vte] esta terminal ordena las líneas cuando se le pide
    [konsole] esta terminal une las letras y necesita ayuda con los nombres en letras latinas
    [kitty] esta terminal une las letras pero no ordena las palabras
    [capable] esta terminal lo hace todo por sí misma
    [plain] esta terminal no sabe nada de la dirección
    [lines] se pidieron solo líneas
   *[unknown] no se sabe nada de esta terminal
}
doctor-bidi-repair = Si el árabe no se puede leer aquí: quitgpt doctor --bidi
bidi-sample = افتح الإعدادات (Settings) ثم اكتب `quitgpt status` قبل يوم 2026-12-03، أو بعد ١٢ يومًا.
bidi-intro = La misma frase de todas las formas en que quitgpt puede escribirla. En la correcta, las letras se unen, la frase empieza por la derecha, y Settings, el comando y la fecha se leen desde la izquierda.
bidi-ask = ¿Cuál se lee bien?
bidi-none = Ninguna
bidi-no-mode = Entonces las páginas se leen mejor en un navegador o en otra terminal, como GNOME Terminal.
bidi-no-terminal = aquí no hay ninguna terminal en la que se pueda ver
bidi-hint = quitgpt settings set text.bidi MODE
doctor-can-ask = Se pueden hacer preguntas.
doctor-cannot-ask = Aquí no se pueden hacer preguntas.
doctor-cannot-ask-repair = Ejecuta quitgpt en una terminal, o da las respuestas con --answer KEY=VALUE.
doctor-opens = Las páginas se abren en el navegador; antes se muestran sus direcciones.
doctor-data = Tu diario se guarda en { $path }.
doctor-settings = La configuración se lee de { $path }.
doctor-open-to-others = Otras personas de este equipo pueden escribir en { $path }.
doctor-open-to-others-repair = Resérvala para ti con: chmod 700 { $path }
doctor-language = Idioma: { $tag }. Disponibles: { $available }.
doctor-own-repair = quitgpt guide check dice qué falla y cómo corregirlo.
doctor-guide-age = { $days-form ->
    [zero] Los datos más antiguos se comprobaron hoy.
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
forget-refused = No se borró nada.
forget-failed = no se pudo borrar `{ $path }`
forget-timer = La revisión diaria sigue configurada. Para quitarla: quitgpt remind uninstall
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
letter-articles = { $articles } { $act }
letter-act = { $act ->
    [GDPR] RGPD
   *[other] { $act }
}
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

    Les ruego que me envíen lo que les facilité personalmente, como conversaciones, archivos, memoria y configuración, en un formato de uso común y lectura mecánica.
letter-erasure =
    Les solicito que supriman sin dilación indebida todos los datos personales que me conciernen: la cuenta con sus conversaciones, archivos, memoria y configuración, y cualquier otro dato que se refiera a mí.

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
remind-set-day = El recordatorio queda para el { $day }, en quitgpt remind.
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
letter-left = No se escribió ninguna carta.
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

## Archive: converting and searching

convert-you = Tú
convert-untitled = Sin título
convert-reasoning = Razonamiento
convert-call = Llamada a una herramienta
convert-output = Resultado
convert-source = Fuente
convert-error = Error
convert-document = Documento
convert-spoken = Hablado
convert-instructions = Instrucciones personalizadas
convert-memory = Memoria
convert-version = Versión { $number } de { $of } (no se muestra en ChatGPT)
convert-lost = No se muestra en ChatGPT
convert-unknown = No compatible
convert-file = Archivo
convert-recording = Grabación
convert-picture = Imagen
convert-missing = no está en la exportación
convert-unshown = Archivos que no aparecen en ningún mensaje
convert-conversations = Conversaciones
convert-total = Total:
convert-messages = Mensajes:
convert-results = Resultados:
convert-earlier = Más antigua:
convert-later = Más reciente:
convert-unread = Conversaciones que no se pueden leer, conservadas tal como están:
convert-all = Todas las páginas
convert-search = Buscar títulos y palabras
convert-nothing = No se encontró nada
convert-next = Página siguiente
convert-previous = Página anterior
convert-undated = Sin fecha
convert-done = { $conversations-form ->
    [one] Se convirtió una conversación con { $messages-form ->
        [one] un mensaje
       *[other] { $messages } mensajes
    }; el resultado está en { $path }
   *[other] Se convirtieron { $conversations } conversaciones con { $messages-form ->
        [one] un mensaje
       *[other] { $messages } mensajes
    }; el resultado está en { $path }
}
convert-files = { $written-form ->
    [zero] No hizo falta escribir ningún archivo
    [one] Se escribió un archivo
   *[other] Se escribieron { $written } archivos
}, { $same-form ->
    [zero] no había ninguno de antes.
    [one] uno ya estaba.
   *[other] { $same } ya estaban.
}
convert-removed = { $count-form ->
    [one] Se quitó un archivo de una conversión anterior.
   *[other] Se quitaron { $count } archivos de conversiones anteriores.
}
convert-next-markdown = Notas: abre { $path } en Obsidian o en cualquier editor.
convert-next-html = Páginas: abre { $path } en un navegador.
convert-next-jsonl = Líneas: { $path }, un mensaje en cada una.
convert-next-sqlite = Base de datos: { $path }, para SQLite, Datasette y programas similares.
convert-next-open-webui = Open WebUI: en su configuración, en la parte de datos, importa cada archivo de { $path }.
convert-next-librechat = LibreChat: en su configuración, en los controles de datos, importa cada archivo de { $path }.
convert-not-ours = `{ $path }` contiene otros archivos, como `{ $name }`; no se escribió nada
convert-not-ours-hint = indica una carpeta nueva o vacía con -o DIR
convert-not-a-folder = `{ $path }` es un archivo, no una carpeta; no se escribió nada
convert-no-folder = -o necesita el nombre de una carpeta
convert-within = `{ $path }` está dentro de la propia exportación, que debe quedar como está; no se escribió nada
convert-in-use = otro quitgpt está escribiendo en `{ $path }`; no se escribió nada
convert-in-use-hint = espera a que termine, o indica otra carpeta con -o DIR
convert-newer = `{ $path }` lo escribió un quitgpt más nuevo; no se cambió nada
convert-less = `{ $path }` contiene más que esta exportación; no se escribió nada
convert-less-gone = { $count-form ->
    [one] una conversación de la carpeta no está en esta exportación
   *[other] { $count } conversaciones de la carpeta no están en esta exportación
}
convert-less-older = { $count-form ->
    [one] una conversación es más reciente en la carpeta que en esta exportación
   *[other] { $count } conversaciones son más recientes en la carpeta que en esta exportación
}
convert-less-files = { $count-form ->
    [one] una imagen, grabación o archivo subido de la carpeta no está en esta exportación
   *[other] { $count } imágenes, grabaciones y archivos subidos de la carpeta no están en esta exportación
}
convert-less-stay = { $count-form ->
    [one] con --replace se quedaría una conversación de la carpeta
   *[other] con --replace se quedarían { $count } conversaciones de la carpeta
}
convert-less-hint = para conservar ambas cosas, indica otra carpeta con -o DIR; para conservar solo lo que tiene esta exportación, añade --replace
convert-interrupted-hint = ejecuta otra vez el mismo comando: continúa donde se detuvo
convert-full-hint = libera espacio y ejecuta otra vez el mismo comando: continúa donde se detuvo
convert-not-allowed-hint = indica con -o DIR una carpeta en la que puedas escribir
convert-stopped = Interrumpido. Cada archivo que hay en `{ $path }` está completo, salvo los ocultos llamados .quitgpt-unfinished, que el mismo comando quita antes de escribir los que faltan.
convert-unreadable = { $count-form ->
    [one] una conversación no se puede leer; se conserva tal como está en { $path }
   *[other] { $count } conversaciones no se pueden leer; se conservan tal como están en { $path }
}
convert-missing-files = { $count-form ->
    [one] un archivo que muestran las conversaciones no está en la exportación
   *[other] { $count } archivos que muestran las conversaciones no están en la exportación
}
convert-damaged-files = { $count-form ->
    [one] un archivo de la exportación está dañado y se dejó fuera: { $file } ({ $cause })
   *[other] { $count } archivos de la exportación están dañados y se dejaron fuera; el primero es { $file } ({ $cause })
}
convert-kept = { $count-form ->
    [one] un archivo lo cambiaste tú u otro programa y se dejó como estaba: { $names }
   *[other] { $count } archivos los cambiaste tú u otro programa y se dejaron como estaban; entre ellos: { $names }
}
search-archive-none = nada en las conversaciones contiene todas estas palabras
search-archive-none-hint = prueba con menos palabras o con otras más cortas
search-archive-no-words = no hay ninguna palabra que buscar
search-archive-no-words-hint = quitgpt archive search FILE WORDS
search-archive-more = { $count-form ->
    [one] Se encontró un mensaje más; muéstralo con --limit { $limit }.
   *[other] Se encontraron { $count } mensajes más; muestra más con --limit { $limit }.
}
search-archive-more-titles = { $count-form ->
    [one] Se encontró una conversación más por su título; muéstrala con --limit { $limit }.
   *[other] Se encontraron { $count } conversaciones más por su título; muestra más con --limit { $limit }.
}
search-archive-in-title = encontrada por su título, comenzó { $time }
search-archive-titled = encontrada por su título
search-archive-tool = Herramienta
search-archive-read =
    Para leer estas conversaciones enteras, convierte la exportación en páginas:
    quitgpt archive convert { $files } -o DIR --to html
search-archive-unfinished = la conversión en `{ $path }` no se terminó, así que no se buscó en lo que falta; el mismo comando quitgpt archive convert continúa donde se detuvo
search-archive-one-folder = solo se puede buscar en una carpeta convertida a la vez, y no junto con una exportación
search-archive-range = --until es anterior a --since
search-archive-none-range-hint = prueba con menos palabras, con otras más cortas o con un periodo más largo
search-archive-not-ours = `{ $path }` no contiene ni una exportación ni una conversión en la que se pueda buscar

## The pledge

pledge-off = no hay ninguna campaña configurada, así que no hay a quién enviar un compromiso; quitgpt no trae ninguna incorporada
pledge-off-hint = quitgpt settings set pledge.endpoint URL, con la dirección que indica tu campaña
pledge-setting-odd = el ajuste `{ $key }` tiene un valor que no admite; no se envió nada
pledge-setting-odd-hint = quitgpt settings set { $key } VALUE, o quitgpt settings unset { $key }
pledge-no-token = la variable `{ $name }`, que debería contener el token de la campaña, no está definida o no se puede enviar; no se envió nada
pledge-no-token-hint = define { $name } para este único comando, o quitgpt settings unset pledge.token-env
pledge-no-number = este sistema no puede dar ningún número aleatorio; no se envió nada
pledge-number-used = otro quitgpt acaba de usar el número de este compromiso; no se envió nada
pledge-number-not-kept = el número del compromiso no se puede guardar aquí; el que se envíe será distinto
pledge-number-unknown = ningún compromiso tiene un número que empiece por `{ $number }`, o lo tiene más de uno
pledge-status-hint = quitgpt pledge status
pledge-too-long = este compromiso ocupa más de { $limit } KiB; no se envió nada
pledge-too-long-hint = acorta la dirección de la campaña, pledge.template o lo que escribiste
outbox-full = ya hay { $limit } compromisos en espera; no se envió nada
outbox-broken = `{ $path }`, la bandeja de salida en la que esperan los compromisos, no se puede leer; no se envió nada y el archivo queda como estaba
outbox-broken-hint = mueve el archivo a otro lugar, o corrígelo en un editor
outbox-newer = `{ $path }` lo escribió un quitgpt más nuevo; no se envió nada y el archivo queda como estaba
outbox-newer-hint = usa el quitgpt más nuevo para los compromisos
pledge-level-cancelled = Cancelé mi suscripción
pledge-level-deleted = Eliminé mi cuenta
pledge-level-switched = Me pasé a otra cosa
pledge-level-will-cancel = Voy a cancelar
pledge-ask-level = ¿Qué quieres decir?
pledge-no-level = no se indica a qué te comprometes, y tu diario no lo muestra
pledge-no-level-hint = añade --level LEVEL, que es uno de: { $levels }
pledge-ask-name = Tu nombre (se puede dejar en blanco)
pledge-ask-email = Tu dirección de correo (el formulario de la campaña la necesita; se envía solo con este compromiso)
pledge-ask-country = Tu país, con dos letras como DE o EG (se puede dejar en blanco)
pledge-field-odd = { $option } no contiene lo que debería; no se envió nada
pledge-field-unknown = { $host } no tiene lugar para { $option }; no se envió nada
pledge-field-unknown-hint = quita { $option }
pledge-field-missing = { $host } no admite ningún compromiso sin { $option }, y aquí no se puede preguntar a nadie; no se envió nada
pledge-field-missing-hint = añade { $option }
pledge-field-needed = Esto no se puede dejar en blanco. Con Esc sales sin enviar nada.
pledge-field-again = No se entendió. Escríbelo otra vez, o sal con Esc.
pledge-not-anonymous = { $host } no admite ningún compromiso sin dirección de correo, así que no puede ser anónimo; no se envió nada
pledge-not-anonymous-hint = quita --anonymous, o no envíes ningún compromiso
pledge-preview-about = Esto es lo que quitgpt pledge send enviaría a { $host }, a la dirección { $url }
pledge-preview-nothing = No se envió nada.
pledge-lookup = Primero se pregunta a { $host }, sin nada de esto, adónde van las firmas; solo se usa un lugar del propio { $host }.
pledge-consent-title = Qué se enviaría
pledge-field-to = Para
pledge-field-address = Dirección
pledge-field-level = Qué dices
pledge-field-day = Día
pledge-day = { $day }
pledge-field-number = Número del compromiso
pledge-field-name = Tu nombre
pledge-field-email = Tu dirección de correo
pledge-field-country = Tu país
pledge-field-token = Token
pledge-token-from = de la variable { $name }, no se muestra
pledge-sees-address = { $host } también ve tu dirección IP, que dice más o menos dónde estás, y el momento del envío. No se envía nada más de tu diario.
pledge-format-quitgpt = { $host } puede confirmar lo que ha anotado, y puedes retirarlo más adelante: quitgpt pledge withdraw
pledge-format-osdi = Al firmar, tu dirección de correo puede quedar en la lista de correo de la campaña, y puede volver a ella si te habías dado de baja. Por lo general, { $host } no da ninguna confirmación.
pledge-format-webhook = { $host } es un servicio de formularios: no da ninguna confirmación, y lo que tiene solo se puede retirar escribiendo a la campaña.
pledge-sensitive = Junto con tu nombre o tu dirección de correo, un compromiso puede mostrar lo que piensas; en algunos lugares la ley lo protege de manera especial. Envíalo solo si quieres que estas personas lo sepan.
pledge-kept-until = Hasta que esté resuelto, todo esto se guarda en este equipo en el archivo outbox.json, que solo tú puedes leer.
pledge-contact = Preguntas sobre tus datos: { $contact }
pledge-no-contact = Quien gestiona { $host } responde a las preguntas sobre tus datos.
pledge-exact = Sale exactamente esto:
pledge-exact-token = Sale exactamente esto, con el token en lugar de ***:
pledge-ask = ¿Enviar esto a { $host }?
pledge-no = No, no enviar nada
pledge-yes = Sí, enviarlo
pledge-not-sent = No se envió nada.
pledge-other-host = --consent nombra `{ $named }`, pero el compromiso iría a `{ $host }`; no se envió nada
pledge-cannot-ask = hay que aceptar el envío a `{ $host }`, y aquí nadie puede responder; no se envió nada
pledge-consent-hint = lee primero quitgpt pledge preview --level { $level }; después quitgpt pledge send --level { $level } --consent { $host }
pledge-already = { $host } tiene este compromiso tuyo desde el { $day }. No se envió nada.
pledge-waits-already = ya hay en espera un compromiso como este para `{ $host }`; no se envió nada
pledge-waits-hint = quitgpt pledge retry envía ese; quitgpt pledge withdraw lo descarta
pledge-sending = { $what ->
    [withdrawal] Retirando el compromiso en { $host } …
   *[pledge] Enviando a { $host } …
}
pledge-once-more = Todavía no hay una respuesta que lo resuelva; se pregunta una vez más ({ $number }).
pledge-tries = { $count-form ->
    [one] Se preguntó al servidor una vez.
   *[other] Se preguntó al servidor { $count } veces.
}
pledge-confirmed = { $what ->
    [withdrawal] Retirado, confirmado por { $host }.
   *[pledge] Enviado, confirmado por { $host }.
}
pledge-before = { $what ->
    [withdrawal] { $host } no tiene (o ya no tiene) ese compromiso. Está retirado.
   *[pledge] Enviado, y { $host } dice que ya estaba anotado. Cuenta una sola vez.
}
pledge-unconfirmed = Enviado. { $host } no da ninguna confirmación, así que aquí no se puede saber si se anotó.
pledge-unreached = { $what ->
    [withdrawal] no se pudo llegar a `{ $host }`; no se envió nada, y la retirada se guarda para más tarde
   *[pledge] no se pudo llegar a `{ $host }`; no se envió nada, y el compromiso se guarda para más tarde
}
pledge-certificate = { $what ->
    [withdrawal] el certificado de `{ $host }` no es válido, así que puede tratarse de otro; no se envió nada, y la retirada se conserva
   *[pledge] el certificado de `{ $host }` no es válido, así que puede tratarse de otro; no se envió nada, y el compromiso se conserva
}
pledge-certificate-hint = prueba con otra red; si tu propia red revisa todo el tráfico, SSL_CERT_FILE puede nombrar su certificado
pledge-no-client = { $what ->
    [withdrawal] desde aquí no se puede establecer ninguna conexión segura con `{ $host }`; no se envió nada, y la retirada se conserva
   *[pledge] desde aquí no se puede establecer ninguna conexión segura con `{ $host }`; no se envió nada, y el compromiso se conserva
}
pledge-silent = { $what ->
    [withdrawal] `{ $host }` no respondió a tiempo; puede que la retirada haya llegado, y se guarda para más tarde
   *[pledge] `{ $host }` no respondió a tiempo; puede que el compromiso haya llegado, y se guarda para más tarde
}
pledge-broken = { $what ->
    [withdrawal] `{ $host }` cortó la conexión o no dio una respuesta correcta; puede que la retirada haya llegado, y se guarda para más tarde
   *[pledge] `{ $host }` cortó la conexión o no dio una respuesta correcta; puede que el compromiso haya llegado, y se guarda para más tarde
}
pledge-busy = { $what ->
    [withdrawal] `{ $host }` está ocupado (HTTP { $status }); la retirada se guarda para más tarde
   *[pledge] `{ $host }` está ocupado (HTTP { $status }); el compromiso se guarda para más tarde
}
pledge-trouble = { $what ->
    [withdrawal] algo falla en `{ $host }` (HTTP { $status }); la retirada se guarda para más tarde
   *[pledge] algo falla en `{ $host }` (HTTP { $status }); el compromiso se guarda para más tarde
}
pledge-refused = { $what ->
    [withdrawal] `{ $host }` no retira el compromiso por esta vía (HTTP { $status }); la retirada se conserva aquí
   *[pledge] `{ $host }` no aceptó el compromiso (HTTP { $status }); se conserva aquí y no se vuelve a enviar por sí solo
}
pledge-redirected = { $what ->
    [withdrawal] `{ $host }` remite a `{ $to }` (HTTP { $status }), adonde quitgpt no sigue; la retirada se conserva
   *[pledge] `{ $host }` remite a `{ $to }` (HTTP { $status }), adonde quitgpt no sigue; el compromiso se conserva
}
pledge-redirected-hint = pide a la campaña la dirección definitiva; quitgpt settings set pledge.endpoint URL
pledge-unclear = { $why ->
    [too-long] `{ $host }` dio una respuesta demasiado larga para ser una confirmación; no se sabe si anotó algo, y se guarda para más tarde
    [not-json] `{ $host }` dio una respuesta que no es una confirmación (no es JSON); no se sabe si anotó algo, y se guarda para más tarde
    [other-pledge] `{ $host }` confirmó un compromiso que no es el tuyo; no se sabe si anotó algo, y se guarda para más tarde
   *[no-member] `{ $host }` dio una respuesta sin la confirmación acordada; no se sabe si anotó algo, y se guarda para más tarde
}
pledge-no-place = `{ $host }` no indica un lugar para las firmas en su propio servidor; no se envió nada, y el compromiso se conserva
pledge-no-place-hint = pide a la campaña la dirección de su Record Signature Helper; quitgpt settings set pledge.endpoint URL
pledge-server-said = el servidor dijo: { $words }
pledge-not-before = pide que no se le vuelva a preguntar hasta el { $when }
pledge-retry-hint = quitgpt pledge retry
pledge-retry-number-hint = quitgpt pledge retry entonces, o ahora con quitgpt pledge retry { $number }
pledge-refused-hint = quitgpt pledge withdraw lo descarta; quitgpt settings muestra la dirección y el formato de la campaña
pledge-refused-token-hint = quitgpt settings get pledge.token-env dice qué variable tiene que contener el token de la campaña
pledge-unsure-hint = aquí no se puede saber si llegó: quitgpt pledge retry { $number } lo envía una vez más, quitgpt pledge withdraw { $number } lo descarta
pledge-nothing-waits = No hay ningún compromiso en espera.
pledge-settled-before = El compromiso { $number } ya estaba resuelto; no se volvió a enviar nada.
pledge-other-campaign = el compromiso { $number } espera para `{ $host }`, que no es la campaña configurada; se conserva
pledge-other-campaign-hint = quitgpt settings set pledge.endpoint { $url }
pledge-was-refused = el servidor rechazó el compromiso { $number }, que no se vuelve a enviar por sí solo; se conserva
pledge-waits-until = para el compromiso { $number }, el servidor pidió que no se le vuelva a preguntar hasta el { $when }; se conserva
pledge-may-have-arrived = puede que el compromiso { $number } ya haya llegado, así que no se vuelve a enviar por sí solo; se conserva
pledge-ask-withdraw = ¿Qué compromiso quieres retirar?
pledge-withdraw-none = Ninguno
pledge-not-withdrawn = No se retiró nada.
pledge-withdraw-which = hay más de un compromiso; no se retiró nada
pledge-withdraw-which-hint = quitgpt pledge withdraw NUMBER, con uno de: { $numbers }; o --all
pledge-nothing-to-withdraw = No hay ningún compromiso que retirar.
pledge-withdrawn-local = Retirado aquí. Nunca llegó a { $host }.
pledge-by-hand = { $host } no tiene ninguna vía para que un programa retire un compromiso. Pídelo con tus propias palabras e indica el día ({ $day }) y, si formaba parte del formulario, el número { $number }.
pledge-write-to = Escribe a { $contact }
pledge-write-to-host = Escribe a quienes gestionan { $host }
pledge-withdraw-elsewhere = el compromiso está en `{ $host }`, que no es la campaña configurada; no se retiró nada
pledge-withdraw-elsewhere-hint = quitgpt settings set pledge.endpoint URL, con la dirección en { $host } que usaste entonces
pledge-campaign = Los compromisos van a { $host } ({ $url }, formato { $format }), y solo cuando envías uno.
pledge-none = No hay ninguna campaña configurada, así que no se puede enviar ningún compromiso. quitgpt no trae ninguna incorporada.
pledge-waiting-title = En espera
pledge-sent-title = Enviados
pledge-line = { $number } · { $level } · { $host } · { $day }
pledge-standing-waits = todavía sin enviar
pledge-standing-unsure = puede que haya llegado
pledge-standing-refused = rechazado
pledge-standing-withdrawal = retirada en curso
pledge-standing-confirmed = confirmado
pledge-standing-unconfirmed = enviado, sin confirmar
pledge-standing-withdrawn = retirado
pledge-standing-by-hand = por retirar, escribiéndoles
pledge-offer = Tienes configurada una campaña, { $host }. Si quieres que te cuenten ahí, puedes enviarle un compromiso: { $level }.
pledge-offer-shown = Lo verás completo antes de que se envíe nada. Se te pregunta esta única vez.
pledge-offer-ask = ¿Ver el compromiso?
pledge-offer-no = No
pledge-offer-yes = Sí, mostrármelo
pledge-offer-later = No se envió nada. Cuando quieras: quitgpt pledge send

## Checking guides

lint-error = error
lint-warning = aviso
check-unreadable = no se pueden leer las guías de `{ $path }`
check-language = { $lang }: { $there } de { $texts } textos; faltan: { $missing }, guías atrasadas: { $stale }, sobran: { $extra }, distintos: { $different }
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
lint-past-without-date = `{ $what }` tiene opciones y pide un día pasado
    .repair = quita past = true, o pon kind = "date"
lint-too-few-options = `{ $what }` tiene menos de dos opciones
    .repair = enumera lo que se puede responder
lint-step-lacks = a `{ $what }` le falta { $lacks }
    .repair = cada paso indica su enlace, sus minutos y las fuentes de lo que dice
lint-odd-minutes = { $what } minutos no está entre 1 y 240
    .repair = da un tiempo honesto para quien lo hace por primera vez
lint-archive-finishes = `{ $what }` no se puede deshacer, y una comprobación de la exportación lo terminaría
    .repair = quita archive o irreversible
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
lint-other-structure = `{ $what }` difiere del texto inglés en { $part ->
    [parts] sus partes
    [links] sus enlaces
    [paths] sus rutas de clics
    [copies] sus textos para copiar
   *[warnings] sus advertencias
}
    .repair = pon los mismos y en el mismo orden; solo las palabras cambian de un idioma a otro
lint-lost-value = en `{ $what }` falta { $value }
    .repair = dilo donde lo dice la frase inglesa
lint-missing-form = `{ $what }` no tiene palabras para la forma plural { $form }
    .repair = añade [{ $form }]; este idioma la necesita
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

help-choices = { $help } [valores posibles: { $choices }]
help-usage = Uso
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
help-remind = Mostrar lo que vence y lo que viene; guardar recordatorios; llevarlos a tu calendario
help-remind-list = Mostrar la lista de recordatorios, primero el más próximo
help-remind-due = Mostrar lo que hay que atender; salir con 3 si hay algo
help-remind-add = Guardar un recordatorio propio
help-remind-done = Indicar que un recordatorio ya cumplió su función
help-remind-snooze = Hacer que un recordatorio vuelva más tarde
help-remind-calendar = Escribir los recordatorios como archivo de calendario (iCalendar)
help-remind-notify = Enviar una notificación de escritorio con lo que hay que atender
help-remind-install = Revisar los recordatorios una vez al día, con lo que este sistema tiene para ello
help-remind-uninstall = Quitar la revisión diaria
help-archive = Encontrar, comprobar y convertir la exportación de datos, buscar en ella y contar lo que contiene
help-archive-find = Buscar la exportación en la carpeta de descargas
help-archive-verify = Comprobar que la exportación está completa y se puede leer
help-archive-convert = Escribir las conversaciones en otras formas: para leer, para buscar o para otro programa
help-archive-search = Buscar palabras en las conversaciones
help-archive-stats = Contar lo que hay en la exportación
help-letter = Escribir una carta de solicitud: acceso, supresión, oposición, cancelación, desistimiento o reembolso
help-letter-after =
    No se envía nada y no se guarda nada de lo que indicas. Si no se da --law, la ley y la empresa dependen de --country.

    Ejemplos:
      quitgpt letter erasure --country ES --name "Ada Example" --email ada@example.org
      quitgpt letter access --law ccpa --html -o letter.html
      quitgpt letter withdraw --country FR --purchased-on 2026-11-20 --mailto
help-pledge = Decir a una campaña de tu elección que te fuiste: solo si quieres, se muestra antes de enviarlo y se puede retirar
help-pledge-after =
    No se envía nada si no configuras una campaña y aceptas lo que se muestra:
      quitgpt settings set pledge.endpoint URL
      quitgpt pledge preview --level cancelled
      quitgpt pledge send --level cancelled
help-pledge-preview = Mostrar los bytes exactos y adónde irían; no enviar nada
help-pledge-send = Mostrar qué se enviaría, preguntar y enviarlo
help-pledge-status = Mostrar lo que está en espera y lo que se envió
help-pledge-retry = Enviar lo que sigue en espera
help-pledge-withdraw = Retirar un compromiso, aquí y en la campaña
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
arg-plain = Solo líneas: para lectores de pantalla y terminales sencillas
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
arg-pledge-withdraw-all = Todos
arg-check = Salir con 3 si quedan pasos abiertos
arg-contents = Empezar por la lista de pasos, por corta que sea la guía
arg-single = Un archivo para todo, en lugar de una carpeta
arg-only = Solo este idioma; se puede dar varias veces
arg-raw = El Markdown tal como está escrito
arg-width = Columnas en las que escribir
arg-no-pager = No usar nunca un paginador
arg-words = Palabras que deben estar todas
arg-folder = Una carpeta de guías
arg-bidi = Mostrar una línea en árabe de todas las formas, preguntar cuál se lee bien y guardarla
arg-online = Preguntar además a cada enlace si responde (usa la red)
arg-key = El nombre del ajuste
arg-value = Su valor
arg-yes = No preguntar
arg-shell = El shell
arg-output = Carpeta en la que escribir
arg-report-output = Archivo en el que escribir
arg-report-html = Escribir una página para imprimir en lugar de Markdown
arg-command = Un comando
arg-files = La exportación: un ZIP, varias partes de uno, o una carpeta
arg-folders = Carpetas en las que buscar; si no se indican, la de descargas
arg-archive-convert-output = Carpeta en la que escribir
arg-to = Formas que escribir, separadas por comas
arg-archive-convert-replace = Quitar lo que tiene la carpeta y no está en esta exportación
arg-archive-search-limit = Cuántos mensajes mostrar
arg-archive-search-since = Solo mensajes de este día en adelante
arg-archive-search-until = Solo mensajes hasta este día inclusive
arg-where = La exportación, o la carpeta que resultó de convertirla; pueden seguir otras partes de la exportación
arg-archive-search-words = Palabras que buscar
arg-svg = Dibujar además los meses como imagen en este archivo
arg-kind = Qué pedir
arg-law = La ley que se nombra; si no se indica, la del lugar
arg-country = Dónde vives: ES, MX, GB, US-CA (ISO 3166)
arg-name = Tu nombre
arg-letter-name = Tu nombre completo
arg-email = Tu dirección de correo
arg-letter-email = La dirección para la respuesta
arg-level = A qué te comprometes
arg-anonymous = No enviar ni el nombre ni la dirección de correo
arg-consent = Aceptar, sin que se te pregunte, el envío exactamente a este servidor
arg-number = El número de un compromiso, o su comienzo (quitgpt pledge status)
arg-account = La dirección de correo o el número de teléfono de la cuenta, si es otro
arg-address = Tu dirección postal, en una línea
arg-plan = El plan que compraste
arg-order = Un número de pedido o de factura
arg-purchased-on = El día de la compra
arg-with-done = También los que ya están hechos
arg-within = También lo que vence en este tiempo, como 3d o 12h
arg-time-of-day = La hora del día (09:00 si no se indica otra)
arg-text = Qué hay que recordar
arg-due-on = El día, o el día y la hora (RFC 3339)
arg-due-in = Dentro de cuánto tiempo, como 7d o 36h
arg-reminder = Un recordatorio, como lo muestra quitgpt remind list
arg-for = Cuánto más tarde, como 2d o 6h
arg-calendar-output = Archivo en el que escribir, en lugar de la salida; se reemplaza entero
arg-with = Con qué se revisa; si no se indica, lo que convenga a este sistema
arg-mailto = Escribir un enlace mailto: que abre tu programa de correo
arg-remind = Guardar además el día en que vence la respuesta, para quitgpt remind
arg-letter-html = Escribir una página para imprimir
arg-letter-output = Archivo en el que escribir; no debe existir todavía
