import type { BannerTexts, FrameTexts, Language, SettingsTexts, TableTexts } from './language.js';

// Italian. No native reader has checked it yet.

export const tag = 'it';

export const banner: BannerTexts = {
  heading: 'Permette cookie facoltativi?',
  body: 'Per {purposes}, con {companies}. Nessuno è attivo prima della scelta, che può cambiare.',
  bodyAlone: 'Per {purposes}. Nessuno è attivo prima della scelta, che può cambiare.',
  purposes: {
    functional: 'mostrare mappe e video',
    analytics: 'contare le visite',
    marketing: 'misurare la pubblicità',
  },
  and: { two: ' e ', more: ', ', last: ' e ' },
  others: { one: '{n} altra', many: 'altre {n}', other: 'altre {n}' },
  again: {
    expired: 'È passato del tempo dalla sua ultima scelta. La preghiamo di scegliere di nuovo.',
    policy: 'Abbiamo cambiato il modo in cui usiamo i cookie. La preghiamo di scegliere di nuovo.',
    service: 'Vorremmo usare un nuovo servizio. La preghiamo di scegliere di nuovo.',
  },
  privacyControl:
    'Il suo browser ha inviato un segnale Global Privacy Control. Abbiamo disattivato il marketing. La sua opposizione è rispettata.',
  choose: 'Scegli i cookie',
  policy: 'Informativa sui cookie',
  reject: 'Rifiuta tutti',
  accept: 'Accetta tutti',
  settings: 'Impostazioni dei cookie',
  outcomes: {
    rejected: 'Ha rifiutato i cookie facoltativi. Può cambiare la scelta nelle Impostazioni dei cookie.',
    accepted: 'Ha accettato tutti i cookie. Può cambiare la scelta nelle Impostazioni dei cookie.',
    saved: 'Le sue scelte sui cookie sono salvate. Può cambiarle nelle Impostazioni dei cookie.',
    failed: 'Non siamo riusciti a salvare la sua scelta. Vale in questa pagina, e nella prossima chiederemo di nuovo.',
  },
  hide: 'Nascondi questo messaggio',
};

export const settings: SettingsTexts = {
  intro: 'Scelga che cosa possiamo usare. Tutto ciò che è facoltativo resta disattivato finché non lo attiva lei.',
  save: 'Salva le scelte',
  close: 'Chiudi senza salvare',
  categories: {
    necessary: {
      title: 'Necessari',
      body: 'Mantengono sicuro il sito, permettono di compilare i moduli e ricordano la sua scelta sui cookie. Il sito non può funzionare senza, perciò non serve il suo permesso.',
    },
    functional: {
      title: 'Funzionali',
      body: 'Ricordano ciò che sceglie, per esempio la lingua. Mostrano anche contenuti di altre aziende, come mappe, video e chat dal vivo.',
    },
    analytics: {
      title: 'Statistici',
      body: 'Contano le visite e ci mostrano quali pagine vengono usate e dove ci sono difficoltà. Li usiamo per migliorare il sito.',
    },
    marketing: {
      title: 'Marketing',
      body: 'Dicono a noi e ad altre aziende che lei ha visitato questo sito. Li usiamo per vedere se i nostri annunci e le telefonate provengono dalla stessa visita, e per mostrarle i nostri annunci su altri siti.',
    },
  },
  purposes: {
    visitor: 'Distingue un visitatore da un altro',
    visit: 'Tiene insieme le pagine di una visita',
    source: 'Ricorda quale annuncio o sito l’ha portata qui',
    advertise: 'La riconosce per scegliere e misurare annunci',
    retarget: 'Le mostra i nostri annunci su altri siti',
    email: 'La riconosce dal suo indirizzo email',
    record: 'Registra ciò che fa su questo sito',
    calls: 'Collega le sue telefonate al suo uso di questo sito',
    number: 'Ricorda il numero di telefono che le è stato mostrato',
    limit: 'Limita la quantità di dati inviati',
    choice: 'Ricorda una scelta che ha fatto',
    security: 'Distingue le persone dai robot',
    technical: 'Prova il servizio o lo fa funzionare',
  },
  always: 'Sempre attivi',
  on: 'Attivo',
  off: 'Disattivato',
  some: 'Attivo in parte',
  thisSite: 'Questo sito',
  unknown: 'A noi non noto: veda l’informativa del servizio',
  storage: 'memoria del browser',
  recording: 'Registra anche clic, scorrimento e movimenti del mouse sulle nostre pagine.',
  privacy: 'Informativa sulla privacy',
  life: { session: 'Fino alla chiusura del browser', ever: 'Fino alla cancellazione' },
  lastChoice: 'Data della sua ultima scelta: {date}. Chiederemo di nuovo dopo questa data: {expiry}.',
  sensitive:
    'Questa pagina può rivelare qualcosa sulla sua salute. Qualunque sia la scelta, marketing e registrazione qui restano disattivati.',
  waits:
    'La sua ultima scelta avrà pieno effetto quando lascerà questa pagina. Non l’abbiamo ricaricata perché qui ha scritto qualcosa.',
  reload: 'Ricarica ora',
  leftovers:
    'Da qui non possiamo eliminare questi cookie: {cookies}. Può eliminarli nelle impostazioni del suo browser.',
};

export const frames: FrameTexts = {
  heading: '{name}: {title}',
  body: 'Questo contenuto proviene da {company}, che può usare cookie e ottenere informazioni sulla sua visita.',
  once: 'Mostra questa volta',
  always: 'Consenti sempre i cookie {categories}',
  categories: { functional: 'funzionali', analytics: 'statistici', marketing: 'di marketing' },
  elsewhere: 'Apri su {name}',
};

export const table: TableTexts = {
  undecided: 'Non ha ancora scelto, perciò i cookie facoltativi sono disattivati.',
  rejected: 'La sua scelta attuale: cookie facoltativi disattivati. Data della scelta: {date}.',
  accepted: 'La sua scelta attuale: tutti i cookie facoltativi attivi. Data della scelta: {date}.',
  some: 'La sua scelta attuale: attivo per {names}, disattivato per il resto. Data della scelta: {date}.',
  how: 'Può cambiare la sua scelta in qualsiasi momento. In quel caso eliminiamo i cookie di ciò che disattiva. Quelli che un’azienda conserva sul proprio sito può eliminarli nelle impostazioni del suo browser.',
  change: 'Cambia la scelta',
  columns: { name: 'Cookie', company: 'Impostato da', purpose: 'Che cosa fa', life: 'Durata' },
  nothing: 'Nessuno a noi noto',
};

export const it: Language = { tag, banner, settings, frames, table };
