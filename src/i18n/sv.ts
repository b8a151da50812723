import type { BannerTexts, FrameTexts, Language, SettingsTexts, TableTexts } from './language.js';

// Swedish, address: du. No native reader has checked it yet.

export const tag = 'sv';

export const banner: BannerTexts = {
  heading: 'Får vi använda valfria kakor?',
  body: 'De {purposes}, via {companies}. Ingen används förrän du har valt, och du kan ändra dig.',
  bodyAlone: 'De {purposes}. Ingen används förrän du har valt, och du kan ändra dig.',
  purposes: { functional: 'visar kartor och filmer', analytics: 'räknar besök', marketing: 'mäter annonser' },
  and: { two: ' och ', more: ', ', last: ' och ' },
  others: { one: '{n} till', other: '{n} till' },
  again: {
    expired: 'Det var ett tag sedan du valde. Välj igen.',
    policy: 'Vi har ändrat hur vi använder kakor. Välj igen.',
    service: 'Vi vill använda en ny tjänst. Välj igen.',
  },
  privacyControl:
    'Din webbläsare skickade en signal från Global Privacy Control. Vi har stängt av marknadsföring. Vi har följt din begäran om att avstå.',
  choose: 'Välj kakor',
  policy: 'Policy för kakor',
  reject: 'Avvisa alla',
  accept: 'Godkänn alla',
  settings: 'Inställningar för kakor',
  outcomes: {
    rejected: 'Du avvisade valfria kakor. Du kan ändra det i Inställningar för kakor.',
    accepted: 'Du godkände alla kakor. Du kan ändra det i Inställningar för kakor.',
    saved: 'Dina val av kakor är sparade. Du kan ändra dem i Inställningar för kakor.',
    failed: 'Vi kunde inte spara ditt val. Det gäller på den här sidan, och vi frågar igen på nästa.',
  },
  hide: 'Dölj meddelandet',
};

export const settings: SettingsTexts = {
  intro: 'Välj vad vi får använda. Allt valfritt är av tills du slår på det.',
  save: 'Spara val',
  close: 'Stäng utan att spara',
  categories: {
    necessary: {
      title: 'Nödvändiga',
      body: 'De här håller webbplatsen säker, låter dig fylla i formulär och kommer ihåg ditt val av kakor. Webbplatsen fungerar inte utan dem, så de kräver inte ditt tillstånd.',
    },
    functional: {
      title: 'Funktionella',
      body: 'De här kommer ihåg val du gör, till exempel språk. De visar också extra innehåll från andra företag, till exempel kartor, filmer och livechatt.',
    },
    analytics: {
      title: 'Analys',
      body: 'De här räknar besök och visar oss vilka sidor som används och var besökare kör fast. Det använder vi för att förbättra webbplatsen.',
    },
    marketing: {
      title: 'Marknadsföring',
      body: 'De här talar om för oss och andra företag att du har besökt webbplatsen. Vi använder dem för att se om våra annonser och telefonsamtal hör till samma besök, och för att visa dig våra annonser på andra webbplatser.',
    },
  },
  purposes: {
    visitor: 'Skiljer en besökare från en annan',
    visit: 'Håller ihop sidorna i ett besök',
    source: 'Kommer ihåg vilken annons eller sida som ledde dig hit',
    advertise: 'Känner igen dig för att välja och mäta annonser',
    retarget: 'Visar våra annonser för dig på andra webbplatser',
    email: 'Känner igen dig på din e-postadress',
    record: 'Spelar in det du gör på webbplatsen',
    calls: 'Kopplar dina samtal till hur du använder webbplatsen',
    number: 'Kommer ihåg telefonnumret som visades för dig',
    limit: 'Begränsar hur mycket som skickas',
    choice: 'Kommer ihåg ett val som du har gjort',
    security: 'Skiljer människor från robotar',
    technical: 'Testar eller driver tjänsten',
  },
  always: 'Alltid på',
  on: 'På',
  off: 'Av',
  some: 'Delvis på',
  thisSite: 'Den här webbplatsen',
  unknown: 'Okänt för oss: se tjänstens integritetsinformation',
  storage: 'webbläsarens lagring',
  recording: 'Den spelar också in klick, skrollning och musrörelser på våra sidor.',
  privacy: 'Integritetsinformation',
  life: { session: 'Tills du stänger webbläsaren', ever: 'Tills det raderas' },
  lastChoice: 'Du valde senast den {date}. Vi frågar igen efter den {expiry}.',
  sensitive:
    'Den här sidan kan säga något om din hälsa. Vad du än väljer är marknadsföring och inspelning avstängda här.',
  waits:
    'Ditt senaste val gäller fullt ut när du lämnar den här sidan. Vi laddade inte om den, eftersom du har skrivit något här.',
  reload: 'Ladda om nu',
  leftovers:
    'Vi kan inte radera de här kakorna härifrån: {cookies}. Du kan radera dem i inställningarna i din webbläsare.',
};

export const frames: FrameTexts = {
  heading: '{name}: {title}',
  body: 'Det här kommer från {company}, som kan använda kakor och få veta saker om ditt besök.',
  once: 'Visa den här gången',
  always: 'Tillåt alltid {categories}',
  categories: { functional: 'funktionella kakor', analytics: 'analyskakor', marketing: 'marknadsföringskakor' },
  elsewhere: 'Öppna på {name}',
};

export const table: TableTexts = {
  undecided: 'Du har inte valt än, så valfria kakor är av.',
  rejected: 'Ditt val nu: valfria kakor av. Du gjorde valet den {date}.',
  accepted: 'Ditt val nu: alla valfria kakor på. Du gjorde valet den {date}.',
  some: 'Ditt val nu: {names} på, resten av. Du gjorde valet den {date}.',
  how: 'Du kan ändra ditt val när som helst. Vi raderar då kakorna för det du stänger av. Kakor som ett företag har på sin egen webbplats kan du radera i inställningarna i din webbläsare.',
  change: 'Ändra ditt val',
  columns: { name: 'Kaka', company: 'Sätts av', purpose: 'Vad den gör', life: 'Lagringstid' },
  nothing: 'Ingen som vi känner till',
};

export const sv: Language = { tag, banner, settings, frames, table };
