import type { BannerTexts, FrameTexts, Language, SettingsTexts, TableTexts } from './language.js';

// Romanian. No native reader has checked it yet.

export const tag = 'ro';

export const banner: BannerTexts = {
  heading: 'Permiteți cookie-uri opționale?',
  body: 'Pentru {purposes}, prin {companies}. Niciunul înainte de alegere, pe care o puteți schimba.',
  bodyAlone: 'Pentru {purposes}. Niciunul înainte de alegere, pe care o puteți schimba.',
  purposes: {
    functional: 'hărți și videoclipuri',
    analytics: 'numărarea vizitelor',
    marketing: 'măsurarea reclamelor',
  },
  and: { two: ' și ', more: ', ', last: ' și ' },
  others: { one: 'încă {n}', few: 'încă {n}', other: 'încă {n}' },
  again: {
    expired: 'A trecut ceva timp de când ați ales. Vă rugăm să alegeți din nou.',
    policy: 'Am schimbat modul în care folosim cookie-urile. Vă rugăm să alegeți din nou.',
    service: 'Dorim să folosim un serviciu nou. Vă rugăm să alegeți din nou.',
  },
  privacyControl:
    'Browserul dumneavoastră a trimis un semnal Global Privacy Control. Am oprit marketingul. Opoziția dumneavoastră a fost respectată.',
  choose: 'Personalizați',
  policy: 'Politica cookie',
  reject: 'Respinge tot',
  accept: 'Acceptă tot',
  settings: 'Setări cookie',
  outcomes: {
    rejected: 'Ați respins cookie-urile opționale. Puteți schimba acest lucru în Setări cookie.',
    accepted: 'Ați acceptat toate cookie-urile. Puteți schimba acest lucru în Setări cookie.',
    saved: 'Alegerile dumneavoastră au fost salvate. Le puteți schimba în Setări cookie.',
    failed: 'Nu am putut salva alegerea. Este valabilă pe această pagină, iar pe următoarea vă vom întreba din nou.',
  },
  hide: 'Ascunde acest mesaj',
};

export const settings: SettingsTexts = {
  intro: 'Alegeți ce putem folosi. Tot ce este opțional rămâne oprit până când îl porniți.',
  save: 'Salvează alegerile',
  close: 'Închide fără a salva',
  categories: {
    necessary: {
      title: 'Necesare',
      body: 'Acestea mențin site-ul sigur, vă permit să completați formulare și rețin alegerea privind cookie-urile. Site-ul nu poate funcționa fără ele, așa că nu au nevoie de permisiunea dumneavoastră.',
    },
    functional: {
      title: 'Funcționale',
      body: 'Acestea rețin ce alegeți, de exemplu limba. Afișează și conținut de la alte companii, precum hărți, videoclipuri și chat în direct.',
    },
    analytics: {
      title: 'Statistice',
      body: 'Acestea numără vizitele și ne arată ce pagini sunt folosite și unde apar dificultăți. Le folosim pentru a îmbunătăți site-ul.',
    },
    marketing: {
      title: 'Marketing',
      body: 'Acestea ne spun nouă și altor companii că ați vizitat acest site. Le folosim pentru a vedea dacă reclamele noastre și apelurile telefonice provin din aceeași vizită și pentru a vă arăta reclamele noastre pe alte site-uri.',
    },
  },
  purposes: {
    visitor: 'Deosebește un vizitator de altul',
    visit: 'Ține împreună paginile unei vizite',
    source: 'Reține reclama sau site-ul de pe care ați venit',
    advertise: 'Vă recunoaște pentru a alege și a măsura reclame',
    retarget: 'Vă arată reclamele noastre pe alte site-uri',
    email: 'Vă recunoaște după adresa de e-mail',
    record: 'Înregistrează ce faceți pe acest site',
    calls: 'Leagă apelurile telefonice de folosirea acestui site',
    number: 'Reține numărul de telefon care v-a fost afișat',
    limit: 'Limitează cât de mult se trimite',
    choice: 'Reține o alegere pe care ați făcut-o',
    security: 'Deosebește oamenii de roboți',
    technical: 'Testează sau rulează serviciul',
  },
  always: 'Mereu pornite',
  on: 'Pornit',
  off: 'Oprit',
  some: 'Pornit parțial',
  thisSite: 'Acest site',
  unknown: 'Nu ne este cunoscut: vedeți nota serviciului',
  storage: 'spațiul de stocare al browserului',
  recording: 'Înregistrează și clicurile, derularea și mișcările mouse-ului pe paginile noastre.',
  privacy: 'Notă de confidențialitate',
  life: { session: 'Până închideți browserul', ever: 'Până la ștergere' },
  lastChoice: 'Ați ales ultima dată la {date}. Vă vom întreba din nou după {expiry}.',
  sensitive:
    'Această pagină poate spune ceva despre sănătatea dumneavoastră. Orice ați alege, marketingul și înregistrarea rămân oprite aici.',
  waits:
    'Ultima alegere se aplică pe deplin când părăsiți această pagină. Nu am reîncărcat-o pentru că ați scris ceva aici.',
  reload: 'Reîncarcă acum',
  leftovers:
    'Nu putem șterge de aici aceste cookie-uri: {cookies}. Le puteți șterge în setările browserului dumneavoastră.',
};

export const frames: FrameTexts = {
  heading: '{name}: {title}',
  body: 'Acest conținut vine de la {company}, care poate folosi cookie-uri și poate afla despre vizita dumneavoastră.',
  once: 'Afișează de data aceasta',
  always: 'Permite mereu cookie-urile {categories}',
  categories: { functional: 'funcționale', analytics: 'statistice', marketing: 'de marketing' },
  elsewhere: 'Deschide pe {name}',
};

export const table: TableTexts = {
  undecided: 'Nu ați ales încă, așa că modulele cookie opționale sunt oprite.',
  rejected: 'Alegerea dumneavoastră acum: cookie-uri opționale oprite. Ați făcut-o la {date}.',
  accepted: 'Alegerea dumneavoastră acum: toate cookie-urile opționale pornite. Ați făcut-o la {date}.',
  some: 'Alegerea dumneavoastră acum: pornit pentru {names}, oprit pentru rest. Ați făcut-o la {date}.',
  how: 'Vă puteți schimba alegerea oricând. Atunci ștergem cookie-urile pentru ceea ce opriți. Pe cele pe care o companie le păstrează pe propriul site le puteți șterge în setările browserului dumneavoastră.',
  change: 'Schimbă alegerea',
  columns: { name: 'Cookie', company: 'Setat de', purpose: 'Ce face', life: 'Durata păstrării' },
  nothing: 'Niciunul cunoscut de noi',
};

export const ro: Language = { tag, banner, settings, frames, table };
