import type { BannerTexts, FrameTexts, Language, SettingsTexts, TableTexts } from './language.js';

// Danish, address: du. No native reader has checked it yet.

export const tag = 'da';

export const banner: BannerTexts = {
  heading: 'Må vi bruge valgfrie cookies?',
  body: 'De {purposes}, via {companies}. Ingen bruges uden dit samtykke, og du kan fortryde.',
  bodyAlone: 'De {purposes}. Ingen bruges uden dit samtykke, og du kan fortryde.',
  purposes: {
    functional: 'viser ekstra indhold',
    analytics: 'tæller besøg',
    marketing: 'målretter annoncer',
  },
  and: { two: ' og ', more: ', ', last: ' og ' },
  others: { one: '{n} anden', other: '{n} andre' },
  again: {
    expired: 'Det er et stykke tid siden, du valgte. Vælg igen.',
    policy: 'Vi bruger nu cookies på en anden måde. Vælg igen.',
    service: 'Vi vil gerne bruge en ny tjeneste. Vælg igen.',
  },
  privacyControl:
    'Din browser sendte et signal fra Global Privacy Control. Vi har slået markedsføring fra. Vi har respekteret dit ønske om at sige nej.',
  choose: 'Vælg cookies',
  policy: 'Cookiepolitik',
  reject: 'Afvis alle',
  accept: 'Tillad alle',
  settings: 'Cookieindstillinger',
  outcomes: {
    rejected: 'Du har afvist valgfrie cookies. Du kan ændre det i Cookieindstillinger.',
    accepted: 'Du har tilladt alle cookies. Du kan ændre det i Cookieindstillinger.',
    saved: 'Dine valg af cookies er gemt. Du kan ændre dem i Cookieindstillinger.',
    failed: 'Vi kunne ikke gemme dit valg. Det gælder på denne side, og vi spørger igen på den næste.',
  },
  hide: 'Skjul beskeden',
};

export const settings: SettingsTexts = {
  intro: 'Vælg, hvad vi må bruge. Alt valgfrit er slået fra, indtil du slår det til.',
  save: 'Gem valg',
  close: 'Luk uden at gemme',
  categories: {
    necessary: {
      title: 'Nødvendige',
      body: 'Disse cookies holder hjemmesiden sikker, lader dig udfylde formularer og husker dit valg af cookies. Hjemmesiden virker ikke uden dem, så de kræver ikke dit samtykke.',
    },
    functional: {
      title: 'Funktionelle',
      body: 'Disse cookies husker valg, du træffer, for eksempel dit sprog. De viser også ekstra indhold fra andre virksomheder, for eksempel kort, videoer, anmeldelser, tidsbestilling og livechat. Virksomhederne får så at vide, at du har besøgt hjemmesiden.',
    },
    analytics: {
      title: 'Statistik',
      body: 'Disse cookies tæller besøg og viser os, hvilke sider der bliver brugt, og hvor folk går i stå. Det bruger vi til at forbedre hjemmesiden.',
    },
    marketing: {
      title: 'Markedsføring',
      body: 'Disse cookies fortæller os og andre virksomheder, hvilke sider du ser på her. Det kan sige noget om dit helbred. Vi bruger dem til at se, hvilke annoncer der fører til besøg og telefonopkald, og til at vise dig vores annoncer på andre hjemmesider.',
    },
  },
  purposes: {
    visitor: 'Skelner én besøgende fra en anden',
    visit: 'Holder siderne i ét besøg sammen',
    source: 'Husker, hvilken annonce eller side der førte dig hertil',
    advertise: 'Genkender dig for at vælge og måle annoncer',
    retarget: 'Viser dig vores annoncer på andre hjemmesider',
    email: 'Genkender dig på din e-mailadresse',
    record: 'Optager, hvad du gør på hjemmesiden',
    calls: 'Kobler dine opkald til din brug af hjemmesiden',
    number: 'Husker det telefonnummer, du fik vist',
    limit: 'Begrænser, hvor meget der sendes',
    choice: 'Husker et valg, du har truffet',
    security: 'Skelner mennesker fra robotter',
    technical: 'Tester eller driver tjenesten',
  },
  always: 'Altid slået til',
  on: 'Slået til',
  off: 'Slået fra',
  some: 'Delvist slået til',
  thisSite: 'Denne hjemmeside',
  unknown: 'Vi ved det ikke: se tjenestens privatlivspolitik',
  storage: 'browserens lager',
  recording: 'Tjenesten optager også klik, rulning og musebevægelser på vores sider.',
  privacy: 'Privatlivspolitik',
  life: { session: 'Indtil du lukker browseren', ever: 'Indtil den slettes' },
  lastChoice: 'Du valgte senest den {date}. Vi spørger igen efter den {expiry}.',
  sensitive:
    'Denne side kan sige noget om dit helbred. Uanset hvad du vælger, er markedsføring og skærmoptagelse slået fra her.',
  waits:
    'Dit seneste valg gælder fuldt ud, når du forlader denne side. Vi har ikke genindlæst den, fordi du så ville miste det, du har skrevet her.',
  reload: 'Genindlæs nu',
  leftovers: 'Vi kan ikke slette disse cookies herfra: {cookies}. Du kan slette dem i indstillingerne i din browser.',
};

export const frames: FrameTexts = {
  heading: '{name}: {title}',
  body: 'Dette kommer fra {company}, som kan bruge cookies og få noget at vide om dit besøg.',
  once: 'Vis denne gang',
  always: 'Tillad altid {categories}',
  categories: {
    functional: 'funktionelle cookies',
    analytics: 'statistikcookies',
    marketing: 'markedsføringscookies',
  },
  elsewhere: 'Åbn hos {name}',
};

export const table: TableTexts = {
  undecided: 'Du har ikke valgt endnu, så valgfrie cookies er slået fra.',
  rejected: 'Dit valg nu: valgfrie cookies slået fra. Du traf det den {date}.',
  accepted: 'Dit valg nu: alle valgfrie cookies slået til. Du traf det den {date}.',
  some: 'Dit valg nu: {names} slået til, resten slået fra. Du traf det den {date}.',
  how: 'Du kan altid ændre dit valg. Vi sletter så cookies fra det, du slår fra. Cookies, som en virksomhed har på sin egen hjemmeside, kan du slette i indstillingerne i din browser.',
  change: 'Ændr dit valg',
  columns: { name: 'Cookie', company: 'Sættes af', purpose: 'Hvad den gør', life: 'Gemmes' },
  nothing: 'Ingen, som vi kender til',
};

export const da: Language = { tag, banner, settings, frames, table };
