// Polish. No native reader has checked it yet.
const tag = 'pl';
const banner = {
    heading: 'Zgoda na opcjonalne cookies?',
    body: 'Pozwalają {purposes}. Firmy: {companies}. Bez zgody nie działają. Zgodę można wycofać.',
    bodyAlone: 'Pozwalają {purposes}. Bez zgody nie działają. Zgodę można wycofać.',
    purposes: {
        functional: 'pokazywać mapy i filmy',
        analytics: 'liczyć odwiedziny',
        marketing: 'mierzyć reklamy',
    },
    and: { two: ' i ', more: ', ', last: ' i ' },
    others: { one: '{n} inna', few: '{n} inne', many: '{n} innych', other: '{n} innej' },
    again: {
        expired: 'Od ostatniego wyboru minęło trochę czasu. Prosimy wybrać ponownie.',
        policy: 'Zmieniliśmy sposób używania plików cookie. Prosimy wybrać ponownie.',
        service: 'Chcemy używać nowej usługi. Prosimy wybrać ponownie.',
    },
    privacyControl: 'Przeglądarka wysłała sygnał Global Privacy Control. Wyłączyliśmy marketing. Państwa sprzeciw został uwzględniony.',
    choose: 'Wybierz cookies',
    policy: 'Polityka cookies',
    reject: 'Odrzuć wszystko',
    accept: 'Przyjmij wszystko',
    settings: 'Ustawienia cookies',
    outcomes: {
        rejected: 'Odrzucono opcjonalne pliki cookie. Można to zmienić w Ustawieniach cookies.',
        accepted: 'Przyjęto wszystkie pliki cookie. Można to zmienić w Ustawieniach cookies.',
        saved: 'Zapisaliśmy Państwa wybór. Można go zmienić w Ustawieniach cookies.',
        failed: 'Nie udało się zapisać wyboru. Obowiązuje na tej stronie, a na następnej zapytamy ponownie.',
    },
    hide: 'Ukryj tę wiadomość',
};
const settings = {
    intro: 'Prosimy wybrać, czego możemy używać. Wszystko, co opcjonalne, jest wyłączone, dopóki nie zostanie włączone.',
    save: 'Zapisz wybór',
    close: 'Zamknij bez zapisywania',
    categories: {
        necessary: {
            title: 'Niezbędne',
            body: 'Dbają o bezpieczeństwo witryny, pozwalają wypełniać formularze i pamiętają wybór dotyczący cookies. Witryna nie może bez nich działać, dlatego nie wymagają zgody.',
        },
        functional: {
            title: 'Funkcjonalne',
            body: 'Pamiętają Państwa ustawienia, na przykład język. Pokazują też dodatki innych firm, takie jak mapy, filmy i czat na żywo.',
        },
        analytics: {
            title: 'Statystyczne',
            body: 'Liczą odwiedziny i pokazują nam, z których stron się korzysta i gdzie pojawiają się trudności. Dzięki temu ulepszamy witrynę.',
        },
        marketing: {
            title: 'Marketingowe',
            body: 'Informują nas i inne firmy o Państwa wizycie w tej witrynie. Sprawdzamy dzięki nim, czy nasze reklamy i rozmowy telefoniczne pochodzą z tej samej wizyty, i pokazujemy Państwu nasze reklamy w innych witrynach.',
        },
    },
    purposes: {
        visitor: 'Odróżnia jednego odwiedzającego od drugiego',
        visit: 'Łączy strony jednej wizyty',
        source: 'Pamięta, która reklama lub witryna tu skierowała',
        advertise: 'Rozpoznaje osobę, by dobierać i mierzyć reklamy',
        retarget: 'Wyświetla nasze reklamy w innych witrynach',
        email: 'Rozpoznaje osobę po adresie e-mail',
        record: 'Nagrywa działania w tej witrynie',
        calls: 'Łączy rozmowy telefoniczne z korzystaniem z tej witryny',
        number: 'Pamięta wyświetlony numer telefonu',
        limit: 'Ogranicza ilość wysyłanych danych',
        choice: 'Pamięta dokonany wybór',
        security: 'Odróżnia ludzi od robotów',
        technical: 'Sprawdza lub obsługuje usługę',
    },
    always: 'Zawsze włączone',
    on: 'Włączone',
    off: 'Wyłączone',
    some: 'Częściowo włączone',
    thisSite: 'Ta witryna',
    unknown: 'Nie jest nam znane: zobacz informację tej usługi',
    storage: 'pamięć przeglądarki',
    recording: 'Nagrywa też kliknięcia, przewijanie i ruchy myszy na naszych stronach.',
    privacy: 'Informacja o prywatności',
    life: { session: 'Do zamknięcia przeglądarki', ever: 'Do usunięcia' },
    lastChoice: 'Ostatni wybór: {date}. Zapytamy ponownie po tej dacie: {expiry}.',
    sensitive: 'Ta strona może zdradzać coś o Państwa zdrowiu. Bez względu na wybór marketing i nagrywanie są tu wyłączone.',
    waits: 'Ostatni wybór zacznie w pełni obowiązywać po opuszczeniu tej strony. Nie odświeżyliśmy jej, bo coś tu wpisano.',
    reload: 'Odśwież teraz',
    leftovers: 'Nie możemy stąd usunąć tych plików cookie: {cookies}. Można je usunąć w ustawieniach przeglądarki.',
};
const frames = {
    heading: '{name}: {title}',
    body: 'Dostawca tej treści: {company}. Może używać plików cookie i dowiedzieć się o tej wizycie.',
    once: 'Pokaż tym razem',
    always: 'Zawsze zezwalaj na cookies {categories}',
    categories: { functional: 'funkcjonalne', analytics: 'statystyczne', marketing: 'marketingowe' },
    elsewhere: 'Otwórz w {name}',
};
const table = {
    undecided: 'Nie dokonali Państwo jeszcze wyboru, więc opcjonalne pliki cookie są wyłączone.',
    rejected: 'Państwa obecny wybór: opcjonalne pliki cookie wyłączone. Data wyboru: {date}.',
    accepted: 'Państwa obecny wybór: wszystkie opcjonalne pliki cookie włączone. Data wyboru: {date}.',
    some: 'Państwa obecny wybór: włączone {names}, reszta wyłączona. Data wyboru: {date}.',
    how: 'Wybór można zmienić w każdej chwili. Usuwamy wtedy pliki cookie tego, co zostało wyłączone. Pliki, które firma przechowuje we własnej witrynie, można usunąć w ustawieniach przeglądarki.',
    change: 'Zmień wybór',
    columns: { name: 'Plik cookie', company: 'Kto go ustawia', purpose: 'Co robi', life: 'Czas przechowywania' },
    nothing: 'Żadne nam nie są znane',
};
const pl = { tag, banner, settings, frames, table };

export { banner, frames, pl, settings, table, tag };
