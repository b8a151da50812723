import type { BannerTexts, FrameTexts, Language, SettingsTexts, TableTexts } from './language.js';

// Dutch, formal address (u). No native reader has checked it yet.

export const tag = 'nl';

export const banner: BannerTexts = {
  heading: 'Optionele cookies toestaan?',
  body: 'Ze {purposes}, via {companies}. Geen werkt voordat u kiest. U kunt zich bedenken.',
  bodyAlone: 'Ze {purposes}. Geen werkt voordat u kiest. U kunt zich bedenken.',
  purposes: { functional: 'tonen kaarten en video’s', analytics: 'tellen bezoeken', marketing: 'meten advertenties' },
  and: { two: ' en ', more: ', ', last: ' en ' },
  others: { one: '{n} ander', other: '{n} andere' },
  again: {
    expired: 'Het is een tijd geleden dat u hebt gekozen. Kies alstublieft opnieuw.',
    policy: 'We hebben veranderd hoe we cookies gebruiken. Kies alstublieft opnieuw.',
    service: 'We willen graag een nieuwe dienst gebruiken. Kies alstublieft opnieuw.',
  },
  privacyControl:
    'Uw browser stuurde een signaal van Global Privacy Control. We hebben marketing uitgezet. Uw opt-outverzoek is ingewilligd.',
  choose: 'Cookies kiezen',
  policy: 'Cookiebeleid',
  reject: 'Alles weigeren',
  accept: 'Alles toestaan',
  settings: 'Cookie-instellingen',
  outcomes: {
    rejected: 'U hebt optionele cookies geweigerd. U kunt dit wijzigen bij Cookie-instellingen.',
    accepted: 'U hebt alle cookies geaccepteerd. U kunt dit wijzigen bij Cookie-instellingen.',
    saved: 'Uw cookiekeuzes zijn opgeslagen. U kunt ze wijzigen bij Cookie-instellingen.',
    failed: 'We konden uw keuze niet opslaan. Uw keuze geldt op deze pagina, en op de volgende vragen we het opnieuw.',
  },
  hide: 'Dit bericht verbergen',
};

export const settings: SettingsTexts = {
  intro: 'Kies wat we mogen gebruiken. Alles wat optioneel is, staat uit totdat u het aanzet.',
  save: 'Keuzes opslaan',
  close: 'Sluiten zonder op te slaan',
  categories: {
    necessary: {
      title: 'Noodzakelijk',
      body: 'Deze houden de site veilig, zorgen dat u formulieren kunt invullen en onthouden uw cookiekeuze. De site werkt niet zonder deze cookies, dus uw toestemming is er niet voor nodig.',
    },
    functional: {
      title: 'Functioneel',
      body: 'Deze onthouden keuzes die u maakt, zoals uw taal. Ze tonen ook extra’s van andere bedrijven, zoals kaarten, video’s en livechat.',
    },
    analytics: {
      title: 'Analytisch',
      body: 'Deze tellen bezoeken en laten ons zien welke pagina’s mensen gebruiken en waar ze vastlopen. We gebruiken dit om de site te verbeteren.',
    },
    marketing: {
      title: 'Marketing',
      body: 'Deze laten ons en andere bedrijven weten dat u deze site hebt bezocht. We gebruiken ze om te zien of onze advertenties en telefoongesprekken bij hetzelfde bezoek horen, en om u onze advertenties te tonen op andere websites.',
    },
  },
  purposes: {
    visitor: 'Onderscheidt de ene bezoeker van de andere',
    visit: 'Houdt de pagina’s van één bezoek bij elkaar',
    source: 'Onthoudt welke advertentie of site u hier bracht',
    advertise: 'Herkent u om advertenties te kiezen en te meten',
    retarget: 'Toont u onze advertenties op andere sites',
    email: 'Herkent u aan uw e-mailadres',
    record: 'Neemt op wat u op deze site doet',
    calls: 'Koppelt uw telefoontjes aan uw gebruik van deze site',
    number: 'Onthoudt het telefoonnummer dat u te zien kreeg',
    limit: 'Beperkt hoeveel er wordt verstuurd',
    choice: 'Onthoudt een keuze die u hebt gemaakt',
    security: 'Onderscheidt mensen van robots',
    technical: 'Test de dienst of laat die werken',
  },
  always: 'Altijd aan',
  on: 'Aan',
  off: 'Uit',
  some: 'Deels aan',
  thisSite: 'Deze site',
  unknown: 'Ons niet bekend: zie de privacyverklaring van de dienst',
  storage: 'browseropslag',
  recording: 'Deze dienst legt ook klikken, scrollen en muisbewegingen op onze pagina’s vast.',
  privacy: 'Privacyverklaring',
  life: { session: 'Totdat u de browser sluit', ever: 'Totdat het wordt verwijderd' },
  lastChoice: 'U hebt voor het laatst gekozen op {date}. Na {expiry} vragen we het opnieuw.',
  sensitive: 'Deze pagina kan iets over uw gezondheid zeggen. Wat u ook kiest, marketing en opnames blijven hier uit.',
  waits:
    'Uw laatste keuze gaat volledig in als u deze pagina verlaat. We hebben de pagina niet opnieuw geladen, omdat u hier iets hebt getypt.',
  reload: 'Nu opnieuw laden',
  leftovers:
    'Deze cookies kunnen we hier niet verwijderen: {cookies}. U kunt ze verwijderen in de instellingen van uw browser.',
};

export const frames: FrameTexts = {
  heading: '{name}: {title}',
  body: 'Dit komt van {company}, dat cookies kan gebruiken en iets over uw bezoek te weten kan komen.',
  once: 'Deze keer tonen',
  always: 'Altijd {categories} toestaan',
  categories: {
    functional: 'functionele cookies',
    analytics: 'analytische cookies',
    marketing: 'marketingcookies',
  },
  elsewhere: 'Openen op {name}',
};

export const table: TableTexts = {
  undecided: 'U hebt nog niet gekozen, dus optionele cookies staan uit.',
  rejected: 'Uw keuze nu: optionele cookies uit. U hebt dit gekozen op {date}.',
  accepted: 'Uw keuze nu: alle optionele cookies aan. U hebt dit gekozen op {date}.',
  some: 'Uw keuze nu: {names} aan, de rest uit. U hebt dit gekozen op {date}.',
  how: 'U kunt uw keuze op elk moment wijzigen. We verwijderen dan de cookies van wat u uitzet. Cookies die een bedrijf op zijn eigen site bewaart, kunt u verwijderen in de instellingen van uw browser.',
  change: 'Uw keuze wijzigen',
  columns: { name: 'Cookie', company: 'Geplaatst door', purpose: 'Wat het doet', life: 'Bewaartermijn' },
  nothing: 'Geen, voor zover we weten',
};

export const nl: Language = { tag, banner, settings, frames, table };
