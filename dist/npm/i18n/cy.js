// Welsh, address: chi. What may stand last in a list begins with no letter that changes after "a". No native reader has checked
// it yet.
const tag = 'cy';
const banner = {
    heading: 'Caniatáu cwcis dewisol?',
    body: 'Maen nhw’n {purposes}, gyda {companies}. Dim un cyn dewis. Gallwch newid hynny.',
    bodyAlone: 'Maen nhw’n {purposes}. Dim un cyn dewis. Gallwch newid hynny.',
    purposes: {
        functional: 'dangos mapiau a fideos',
        analytics: 'mesur ymweliadau',
        marketing: 'asesu hysbysebion',
    },
    // Commas: the word would be "a" or "ac", by the next one.
    and: { two: ', ', more: ', ', last: ', ' },
    others: {
        zero: '{n} arall',
        one: '{n} arall',
        two: '{n} arall',
        few: '{n} arall',
        many: '{n} arall',
        other: '{n} arall',
    },
    again: {
        expired: 'Mae tipyn o amser ers i chi ddewis. Dewiswch eto, os gwelwch yn dda.',
        policy: 'Rydym wedi newid sut rydym yn defnyddio cwcis. Dewiswch eto, os gwelwch yn dda.',
        service: 'Hoffem ddefnyddio gwasanaeth newydd. Dewiswch eto, os gwelwch yn dda.',
    },
    privacyControl: 'Anfonodd eich porwr signal Global Privacy Control. Rydym wedi diffodd marchnata. Rydym wedi parchu eich cais i optio allan.',
    choose: 'Dewis cwcis',
    policy: 'Polisi cwcis',
    reject: 'Gwrthod pob un',
    accept: 'Derbyn pob un',
    settings: 'Gosodiadau cwcis',
    outcomes: {
        rejected: 'Rydych wedi gwrthod cwcis dewisol. Gallwch newid hyn yn “Gosodiadau cwcis”.',
        accepted: 'Rydych wedi derbyn pob cwci. Gallwch newid hyn yn “Gosodiadau cwcis”.',
        saved: 'Mae eich dewisiadau cwcis wedi’u cadw. Gallwch eu newid yn “Gosodiadau cwcis”.',
        failed: 'Nid oedd modd i ni gadw eich dewis. Mae’n cyfrif ar y dudalen hon, a byddwn yn gofyn eto ar y dudalen nesaf.',
    },
    hide: 'Cuddio’r neges hon',
};
const settings = {
    intro: 'Dewiswch beth y cawn ei ddefnyddio. Mae popeth dewisol i ffwrdd nes i chi ei droi ymlaen.',
    save: 'Cadw dewisiadau',
    close: 'Cau heb gadw',
    categories: {
        necessary: {
            title: 'Angenrheidiol',
            body: 'Mae’r rhain yn cadw’r wefan yn ddiogel, yn gadael i chi lenwi ffurflenni ac yn cofio eich dewis o gwcis. Ni all y wefan weithio hebddynt, felly nid oes angen eich caniatâd ar eu cyfer.',
        },
        functional: {
            title: 'Swyddogaethol',
            body: 'Mae’r rhain yn cofio dewisiadau a wnewch, fel eich iaith. Maen nhw hefyd yn dangos pethau ychwanegol gan gwmnïau eraill, fel mapiau, fideos a sgwrs fyw.',
        },
        analytics: {
            title: 'Dadansoddol',
            body: 'Mae’r rhain yn cyfrif ymweliadau ac yn dangos i ni pa dudalennau y mae pobl yn eu defnyddio a ble maen nhw’n mynd i drafferth. Rydym yn defnyddio hyn i wella’r wefan.',
        },
        marketing: {
            title: 'Marchnata',
            body: 'Mae’r rhain yn dweud wrthym ni a chwmnïau eraill eich bod wedi ymweld â’r wefan hon. Rydym yn eu defnyddio i weld a yw ein hysbysebion a galwadau ffôn yn dod o’r un ymweliad, ac i ddangos ein hysbysebion i chi ar wefannau eraill.',
        },
    },
    purposes: {
        visitor: 'Gwahaniaethu rhwng un ymwelydd a’r llall',
        visit: 'Cadw tudalennau un ymweliad gyda’i gilydd',
        source: 'Cofio pa hysbyseb neu wefan a ddaeth â chi yma',
        advertise: 'Eich adnabod er mwyn dewis a mesur hysbysebion',
        retarget: 'Dangos ein hysbysebion i chi ar wefannau eraill',
        email: 'Eich adnabod drwy eich cyfeiriad e-bost',
        record: 'Recordio’r hyn a wnewch ar y wefan hon',
        calls: 'Cysylltu eich galwadau ffôn â’ch defnydd o’r wefan hon',
        number: 'Cofio’r rhif ffôn a ddangoswyd i chi',
        limit: 'Cyfyngu ar faint sy’n cael ei anfon',
        choice: 'Cofio dewis a wnaethoch',
        security: 'Gwahaniaethu rhwng pobl a robotiaid',
        technical: 'Profi neu redeg y gwasanaeth',
    },
    always: 'Ymlaen bob amser',
    on: 'Ymlaen',
    off: 'I ffwrdd',
    some: 'Rhai ymlaen',
    thisSite: 'Y wefan hon',
    unknown: 'Ddim yn hysbys i ni: gweler ei hysbysiad preifatrwydd',
    storage: 'storfa’r porwr',
    recording: 'Mae hefyd yn recordio clicio, sgrolio a symudiadau’r llygoden ar ein tudalennau.',
    privacy: 'Hysbysiad preifatrwydd',
    life: {
        session: 'Nes i chi gau’r porwr',
        ever: 'Nes iddo gael ei ddileu',
        units: {
            year: {
                zero: '{n} mlynedd',
                one: '{n} flwyddyn',
                two: '{n} flynedd',
                few: '{n} blynedd',
                many: '{n} blynedd',
                other: '{n} mlynedd',
            },
            month: { two: '{n} fis', other: '{n} mis' },
            day: { two: '{n} ddiwrnod', other: '{n} diwrnod' },
            hour: { other: '{n} awr' },
            minute: { two: '{n} funud', other: '{n} munud' },
            second: { other: '{n} eiliad' },
        },
    },
    lastChoice: 'Gwnaethoch eich dewis diwethaf ar {date}. Byddwn yn gofyn eto ar ôl {expiry}.',
    sensitive: 'Gall y dudalen hon ddweud rhywbeth am eich iechyd. Beth bynnag a ddewiswch, mae marchnata a recordio yn aros i ffwrdd yma.',
    waits: 'Bydd eich dewis diwethaf yn dod i rym yn llawn pan fyddwch yn gadael y dudalen hon. Nid ydym wedi ei hail-lwytho, am eich bod wedi teipio rhywbeth yma.',
    reload: 'Ail-lwytho nawr',
    leftovers: 'Ni allwn ddileu’r cwcis hyn o’r fan hon: {cookies}. Gallwch eu dileu yng ngosodiadau eich porwr.',
};
const frames = {
    heading: '{name}: {title}',
    body: 'Daw hwn o {company}, a all ddefnyddio cwcis a dysgu am eich ymweliad.',
    once: 'Ei ddangos y tro hwn',
    always: 'Caniatáu cwcis {categories} bob amser',
    categories: { functional: 'swyddogaethol', analytics: 'dadansoddol', marketing: 'marchnata' },
    elsewhere: 'Agor ar {name}',
};
const table = {
    undecided: 'Nid ydych wedi dewis eto, felly mae cwcis dewisol i ffwrdd.',
    rejected: 'Eich dewis nawr: cwcis dewisol i ffwrdd. Gwnaethoch y dewis hwn ar {date}.',
    accepted: 'Eich dewis nawr: pob cwci dewisol ymlaen. Gwnaethoch y dewis hwn ar {date}.',
    some: 'Eich dewis nawr: {names} ymlaen, y gweddill i ffwrdd. Gwnaethoch y dewis hwn ar {date}.',
    how: 'Gallwch newid eich dewis ar unrhyw adeg. Yna byddwn yn dileu cwcis yr hyn rydych yn ei ddiffodd. Gallwch ddileu’r rhai y mae cwmni yn eu cadw ar ei wefan ei hun yng ngosodiadau eich porwr.',
    change: 'Newid eich dewis',
    columns: { name: 'Cwci', company: 'Gosodir gan', purpose: 'Beth mae’n ei wneud', life: 'Am ba hyd' },
    nothing: 'Dim un y gwyddom amdano',
};
const cy = { tag, banner, settings, frames, table };

export { banner, cy, frames, settings, table, tag };
