// German. No native reader has checked it yet.
const tag = 'de';
const banner = {
    heading: 'Optionale Cookies erlauben?',
    body: 'Zweck: {purposes}, mit {companies}. Aktiv erst nach Ihrer Wahl, jederzeit änderbar.',
    bodyAlone: 'Zweck: {purposes}. Aktiv erst nach Ihrer Wahl, jederzeit änderbar.',
    purposes: {
        functional: 'Karten und Videos',
        analytics: 'Besuchszahlen',
        marketing: 'Werbemessung',
    },
    and: { two: ' und ', more: ', ', last: ' und ' },
    others: { one: '{n} weiteren', other: '{n} weiteren' },
    again: {
        expired: 'Ihre letzte Auswahl liegt länger zurück. Bitte wählen Sie noch einmal.',
        policy: 'Wir verwenden Cookies jetzt anders als bisher. Bitte wählen Sie noch einmal.',
        service: 'Wir möchten einen neuen Dienst einsetzen. Bitte wählen Sie noch einmal.',
    },
    privacyControl: 'Ihr Browser hat ein Global-Privacy-Control-Signal gesendet. Wir haben Marketing ausgeschaltet. Ihr Widerspruch ist berücksichtigt.',
    choose: 'Cookies wählen',
    policy: 'Cookie-Richtlinie',
    reject: 'Alle ablehnen',
    accept: 'Alle annehmen',
    settings: 'Cookie-Einstellungen',
    outcomes: {
        rejected: 'Sie haben optionale Cookies abgelehnt. In den Cookie-Einstellungen können Sie das ändern.',
        accepted: 'Sie haben alle Cookies akzeptiert. In den Cookie-Einstellungen können Sie das ändern.',
        saved: 'Ihre Cookie-Auswahl ist gespeichert. In den Cookie-Einstellungen können Sie sie ändern.',
        failed: 'Wir konnten Ihre Auswahl nicht speichern. Sie gilt auf dieser Seite; auf der nächsten fragen wir wieder.',
    },
    hide: 'Hinweis ausblenden',
};
const settings = {
    intro: 'Wählen Sie, was wir verwenden dürfen. Alles Optionale ist aus, bis Sie es einschalten.',
    save: 'Auswahl speichern',
    close: 'Schließen, ohne zu speichern',
    categories: {
        necessary: {
            title: 'Notwendig',
            body: 'Diese halten die Website sicher, lassen Sie Formulare ausfüllen und merken sich Ihre Cookie-Auswahl. Ohne sie funktioniert die Website nicht, deshalb brauchen sie Ihre Erlaubnis nicht.',
        },
        functional: {
            title: 'Funktional',
            body: 'Diese merken sich, was Sie einstellen, zum Beispiel Ihre Sprache. Sie zeigen auch Inhalte anderer Unternehmen wie Karten, Videos und Live-Chat.',
        },
        analytics: {
            title: 'Statistik',
            body: 'Diese zählen Besuche und zeigen uns, welche Seiten genutzt werden und wo jemand nicht weiterkommt. So verbessern wir die Website.',
        },
        marketing: {
            title: 'Marketing',
            body: 'Diese teilen uns und anderen Unternehmen mit, dass Sie diese Website besucht haben. Damit sehen wir, ob unsere Werbung und Anrufe zum selben Besuch gehören, und zeigen Ihnen unsere Werbung auf anderen Websites.',
        },
    },
    purposes: {
        visitor: 'Unterscheidet Besucher voneinander',
        visit: 'Hält die Seiten eines Besuchs zusammen',
        source: 'Merkt sich, über welche Werbung oder Website Sie kamen',
        advertise: 'Erkennt Sie wieder, um Werbung zu wählen und zu messen',
        retarget: 'Zeigt Ihnen unsere Werbung auf anderen Websites',
        email: 'Erkennt Sie an Ihrer E-Mail-Adresse',
        record: 'Zeichnet auf, was Sie auf dieser Website tun',
        calls: 'Verknüpft Ihre Anrufe mit Ihrer Nutzung dieser Website',
        number: 'Merkt sich die Telefonnummer, die Ihnen gezeigt wurde',
        limit: 'Begrenzt, wie viel gesendet wird',
        choice: 'Merkt sich, was Sie gewählt haben',
        security: 'Unterscheidet Menschen von Robotern',
        technical: 'Prüft oder betreibt den Dienst',
    },
    always: 'Immer an',
    on: 'An',
    off: 'Aus',
    some: 'Teilweise an',
    thisSite: 'Diese Website',
    unknown: 'Uns nicht bekannt: siehe die Hinweise des Anbieters',
    storage: 'Browserspeicher',
    recording: 'Zeichnet auch Klicks, Scrollen und Mausbewegungen auf unseren Seiten auf.',
    privacy: 'Datenschutzhinweise',
    life: { session: 'Bis Sie den Browser schließen', ever: 'Bis es gelöscht wird' },
    lastChoice: 'Zuletzt gewählt haben Sie am {date}. Nach dem {expiry} fragen wir wieder.',
    sensitive: 'Diese Seite kann etwas über Ihre Gesundheit verraten. Was immer Sie wählen: Marketing und Aufzeichnung bleiben hier aus.',
    waits: 'Ihre letzte Auswahl gilt vollständig, sobald Sie diese Seite verlassen. Wir haben sie nicht neu geladen, weil Sie hier etwas eingegeben haben.',
    reload: 'Jetzt neu laden',
    leftovers: 'Diese Cookies können wir von hier aus nicht löschen: {cookies}. Sie können sie in den Einstellungen Ihres Browsers löschen.',
};
const frames = {
    heading: '{name}: {title}',
    body: 'Dieser Inhalt kommt von {company}. Dabei können Cookies verwendet und Daten über Ihren Besuch erfasst werden.',
    once: 'Dieses Mal zeigen',
    always: 'Immer erlauben: {categories}',
    categories: {
        functional: 'funktionale Cookies',
        analytics: 'Statistik-Cookies',
        marketing: 'Marketing-Cookies',
    },
    elsewhere: 'Auf {name} öffnen',
};
const table = {
    undecided: 'Sie haben noch nicht gewählt, deshalb sind optionale Cookies aus.',
    rejected: 'Ihre Auswahl jetzt: optionale Cookies aus. Sie haben sie am {date} getroffen.',
    accepted: 'Ihre Auswahl jetzt: alle optionalen Cookies an. Sie haben sie am {date} getroffen.',
    some: 'Ihre Auswahl jetzt: {names} an, der Rest aus. Sie haben sie am {date} getroffen.',
    how: 'Sie können Ihre Auswahl jederzeit ändern. Wir löschen dann die Cookies von allem, was Sie ausschalten. Cookies, die ein Unternehmen auf seiner eigenen Website speichert, können Sie in den Einstellungen Ihres Browsers löschen.',
    change: 'Auswahl ändern',
    columns: { name: 'Cookie', company: 'Gesetzt von', purpose: 'Zweck', life: 'Speicherdauer' },
    nothing: 'Keine, die wir kennen',
};
const de = { tag, banner, settings, frames, table };

export { banner, de, frames, settings, table, tag };
