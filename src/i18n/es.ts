import type { BannerTexts, FrameTexts, Language, SettingsTexts, TableTexts } from './language.js';

// Spanish. No native reader has checked it yet.

export const tag = 'es';

export const banner: BannerTexts = {
  heading: '¿Permite cookies opcionales?',
  body: 'Sirven para {purposes}, con {companies}. Ninguna se activa antes de elegir, y puede cambiar.',
  bodyAlone: 'Sirven para {purposes}. Ninguna se activa antes de elegir, y puede cambiar.',
  purposes: {
    functional: 'mostrar mapas y vídeos',
    analytics: 'contar visitas',
    marketing: 'medir anuncios',
  },
  and: { two: ' y ', more: ', ', last: ' y ', before: [/^(i|hi(?![ae]))/i, ' e '] },
  others: { one: '{n} más', many: '{n} más', other: '{n} más' },
  again: {
    expired: 'Ha pasado un tiempo desde su última elección. Por favor, elija de nuevo.',
    policy: 'Hemos cambiado la forma en que usamos las cookies. Por favor, elija de nuevo.',
    service: 'Queremos usar un servicio nuevo. Por favor, elija de nuevo.',
  },
  privacyControl:
    'Su navegador ha enviado una señal de Global Privacy Control. Hemos desactivado el marketing. Su oposición se ha respetado.',
  choose: 'Elegir cookies',
  policy: 'Política de cookies',
  reject: 'Rechazar todo',
  accept: 'Aceptar todo',
  settings: 'Ajustes de cookies',
  outcomes: {
    rejected: 'Ha rechazado las cookies opcionales. Puede cambiarlo en Ajustes de cookies.',
    accepted: 'Ha aceptado todas las cookies. Puede cambiarlo en Ajustes de cookies.',
    saved: 'Hemos guardado sus preferencias de cookies. Puede cambiarlas en Ajustes de cookies.',
    failed: 'No hemos podido guardar su elección. Vale en esta página, y volveremos a preguntarle en la siguiente.',
  },
  hide: 'Ocultar este mensaje',
};

export const settings: SettingsTexts = {
  intro: 'Elija qué podemos usar. Todo lo opcional está desactivado hasta que usted lo active.',
  save: 'Guardar selección',
  close: 'Cerrar sin guardar',
  categories: {
    necessary: {
      title: 'Necesarias',
      body: 'Mantienen el sitio seguro, le permiten rellenar formularios y recuerdan su elección de cookies. El sitio no puede funcionar sin ellas, por lo que no necesitan su permiso.',
    },
    functional: {
      title: 'Funcionales',
      body: 'Recuerdan lo que usted elige, como su idioma. También muestran contenidos de otras empresas, como mapas, vídeos y chat en directo.',
    },
    analytics: {
      title: 'Estadísticas',
      body: 'Cuentan las visitas y nos muestran qué páginas se usan y dónde surgen dificultades. Con ello mejoramos el sitio.',
    },
    marketing: {
      title: 'Marketing',
      body: 'Nos dicen a nosotros y a otras empresas que usted ha visitado este sitio. Las usamos para ver si nuestros anuncios y las llamadas telefónicas proceden de la misma visita, y para mostrarle nuestros anuncios en otros sitios web.',
    },
  },
  purposes: {
    visitor: 'Distingue a un visitante de otro',
    visit: 'Mantiene unidas las páginas de una misma visita',
    source: 'Recuerda qué anuncio o sitio le trajo aquí',
    advertise: 'Le reconoce para elegir y medir anuncios',
    retarget: 'Le muestra nuestros anuncios en otros sitios',
    email: 'Le reconoce por su dirección de correo electrónico',
    record: 'Graba lo que usted hace en este sitio',
    calls: 'Vincula sus llamadas con su uso de este sitio',
    number: 'Recuerda el número de teléfono que se le mostró',
    limit: 'Limita cuánto se envía',
    choice: 'Recuerda una elección que usted hizo',
    security: 'Distingue a las personas de los robots',
    technical: 'Prueba el servicio o lo hace funcionar',
  },
  always: 'Siempre activadas',
  on: 'Activado',
  off: 'Desactivado',
  some: 'Activado en parte',
  thisSite: 'Este sitio',
  unknown: 'No nos consta: consulte su aviso de privacidad',
  storage: 'almacenamiento del navegador',
  recording: 'También graba los clics, el desplazamiento y los movimientos del ratón en nuestras páginas.',
  privacy: 'Aviso de privacidad',
  life: { session: 'Hasta que cierre el navegador', ever: 'Hasta que se borre' },
  lastChoice: 'Su última elección es del {date}. Volveremos a preguntarle después del {expiry}.',
  sensitive:
    'Esta página puede revelar algo sobre su salud. Elija lo que elija, el marketing y la grabación siguen desactivados aquí.',
  waits:
    'Su última elección tendrá pleno efecto cuando salga de esta página. No la hemos recargado porque usted ha escrito algo aquí.',
  reload: 'Recargar ahora',
  leftovers: 'No podemos borrar estas cookies desde aquí: {cookies}. Puede borrarlas en los ajustes de su navegador.',
};

export const frames: FrameTexts = {
  heading: '{name}: {title}',
  body: 'Este contenido viene de {company}, que puede usar cookies y obtener datos sobre su visita.',
  once: 'Mostrar esta vez',
  always: 'Permitir siempre las cookies {categories}',
  categories: { functional: 'funcionales', analytics: 'estadísticas', marketing: 'de marketing' },
  elsewhere: 'Abrir en {name}',
};

export const table: TableTexts = {
  undecided: 'Todavía no ha elegido, así que las cookies opcionales están desactivadas.',
  rejected: 'Su elección ahora: cookies opcionales desactivadas. La hizo el {date}.',
  accepted: 'Su elección ahora: todas las cookies opcionales activadas. La hizo el {date}.',
  some: 'Su elección ahora: activado para {names}, desactivado para el resto. La hizo el {date}.',
  how: 'Puede cambiar su elección en cualquier momento. Entonces borramos las cookies de lo que usted desactive. Las que una empresa guarda en su propio sitio puede borrarlas en los ajustes de su navegador.',
  change: 'Cambiar su elección',
  columns: { name: 'Cookie', company: 'Empresa o sitio', purpose: 'Qué hace', life: 'Duración' },
  nothing: 'Ninguna que conozcamos',
};

export const es: Language = { tag, banner, settings, frames, table };
