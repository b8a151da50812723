// Turkish. No native reader has checked it yet.
const tag = 'tr';
const banner = {
    heading: 'İsteğe bağlı çerez kullanalım mı?',
    body: 'Amaç: {purposes}. Şirketler: {companies}. Siz seçmeden çalışmazlar; seçiminiz değişebilir.',
    bodyAlone: 'Amaç: {purposes}. Siz seçmeden çalışmazlar; seçiminiz değişebilir.',
    purposes: {
        functional: 'harita ve video',
        analytics: 'ziyaret sayımı',
        marketing: 'reklam ölçümü',
    },
    and: { two: ' ve ', more: ', ', last: ' ve ' },
    others: { one: '{n} şirket daha', other: '{n} şirket daha' },
    again: {
        expired: 'Son seçiminizin üzerinden bir süre geçti. Lütfen yeniden seçin.',
        policy: 'Çerezleri kullanma biçimimiz değişti. Lütfen yeniden seçin.',
        service: 'Yeni bir hizmet kullanmak istiyoruz. Lütfen yeniden seçin.',
    },
    privacyControl: 'Tarayıcınız bir Global Privacy Control sinyali gönderdi. Pazarlamayı kapattık. İtirazınız dikkate alındı.',
    choose: 'Çerezleri seç',
    policy: 'Çerez politikası',
    reject: 'Tümünü reddet',
    accept: 'Tümünü kabul et',
    settings: 'Çerez ayarları',
    outcomes: {
        rejected: 'İsteğe bağlı çerezleri reddettiniz. Bunu Çerez ayarları bölümünde değiştirebilirsiniz.',
        accepted: 'Tüm çerezleri kabul ettiniz. Bunu Çerez ayarları bölümünde değiştirebilirsiniz.',
        saved: 'Çerez seçimleriniz kaydedildi. Bunları Çerez ayarları bölümünde değiştirebilirsiniz.',
        failed: 'Seçiminizi kaydedemedik. Bu sayfada geçerlidir, sonraki sayfada yeniden soracağız.',
    },
    hide: 'Bu mesajı gizle',
};
const settings = {
    intro: 'Neleri kullanabileceğimizi seçin. İsteğe bağlı olan her şey, siz açana kadar kapalıdır.',
    save: 'Seçimleri kaydet',
    close: 'Kaydetmeden kapat',
    categories: {
        necessary: {
            title: 'Gerekli',
            body: 'Bunlar siteyi güvenli tutar, form doldurmanızı sağlar ve çerez seçiminizi hatırlar. Site bunlar olmadan çalışamaz, bu yüzden izniniz gerekmez.',
        },
        functional: {
            title: 'İşlevsel',
            body: 'Bunlar, diliniz gibi seçimlerinizi hatırlar. Ayrıca harita, video ve canlı sohbet gibi başka şirketlerin içeriklerini gösterir.',
        },
        analytics: {
            title: 'İstatistik',
            body: 'Bunlar ziyaretleri sayar ve hangi sayfaların kullanıldığını, nerede zorlanıldığını bize gösterir. Bunu siteyi iyileştirmek için kullanırız.',
        },
        marketing: {
            title: 'Pazarlama',
            body: 'Bunlar bu siteyi ziyaret ettiğinizi bize ve başka şirketlere bildirir. Bunları, reklamlarımızın ve telefon aramalarının aynı ziyaretten gelip gelmediğini görmek ve size başka sitelerde reklamlarımızı göstermek için kullanırız.',
        },
    },
    purposes: {
        visitor: 'Bir ziyaretçiyi diğerinden ayırır',
        visit: 'Bir ziyaretin sayfalarını bir arada tutar',
        source: 'Sizi hangi reklamın veya sitenin getirdiğini hatırlar',
        advertise: 'Reklam seçmek ve ölçmek için sizi tanır',
        retarget: 'Reklamlarımızı size başka sitelerde gösterir',
        email: 'Sizi e-posta adresinizden tanır',
        record: 'Bu sitede yaptıklarınızı kaydeder',
        calls: 'Aramalarınızı bu siteyi kullanımınızla ilişkilendirir',
        number: 'Size gösterilen telefon numarasını hatırlar',
        limit: 'Ne kadar veri gönderileceğini sınırlar',
        choice: 'Yaptığınız bir seçimi hatırlar',
        security: 'İnsanları robotlardan ayırır',
        technical: 'Hizmeti dener veya çalıştırır',
    },
    always: 'Her zaman açık',
    on: 'Açık',
    off: 'Kapalı',
    some: 'Bir kısmı açık',
    thisSite: 'Bu site',
    unknown: 'Bilmiyoruz: hizmetin gizlilik bildirimine bakın',
    storage: 'tarayıcı depolaması',
    recording: 'Sayfalarımızdaki tıklamaları, kaydırmayı ve fare hareketlerini de kaydeder.',
    privacy: 'Gizlilik bildirimi',
    life: { session: 'Siz tarayıcıyı kapatana kadar', ever: 'Silinene kadar' },
    lastChoice: 'Son seçiminizin tarihi: {date}. Şu tarihten sonra yeniden soracağız: {expiry}.',
    sensitive: 'Bu sayfa sağlığınızla ilgili bir şeyi belli edebilir. Ne seçerseniz seçin, pazarlama ve kayıt burada kapalı kalır.',
    waits: 'Son seçiminiz, bu sayfadan ayrıldığınızda tümüyle geçerli olur. Buraya bir şey yazdığınız için sayfayı yeniden yüklemedik.',
    reload: 'Şimdi yeniden yükle',
    leftovers: 'Şu çerezleri buradan silemiyoruz: {cookies}. Bunları tarayıcınızın ayarlarından silebilirsiniz.',
};
const frames = {
    heading: '{name}: {title}',
    body: 'Bu içeriğin kaynağı: {company}. Çerez kullanabilir ve ziyaretiniz hakkında bilgi edinebilir.',
    once: 'Bu kez göster',
    always: 'Şu çerezlere her zaman izin ver: {categories}',
    categories: { functional: 'işlevsel', analytics: 'istatistik', marketing: 'pazarlama' },
    elsewhere: '{name} sitesinde aç',
};
const table = {
    undecided: 'Henüz seçim yapmadınız, bu yüzden isteğe bağlı çerezler kapalı.',
    rejected: 'Şu anki seçiminiz: isteğe bağlı çerezler kapalı. Seçim tarihi: {date}.',
    accepted: 'Şu anki seçiminiz: isteğe bağlı tüm çerezler açık. Seçim tarihi: {date}.',
    some: 'Şu anki seçiminiz: {names} açık, geri kalanı kapalı. Seçim tarihi: {date}.',
    how: 'Seçiminizi istediğiniz zaman değiştirebilirsiniz. O zaman kapattıklarınızın çerezlerini sileriz. Bir şirketin kendi sitesinde tuttuğu çerezleri tarayıcınızın ayarlarından silebilirsiniz.',
    change: 'Seçimi değiştir',
    columns: { name: 'Çerez', company: 'Yerleştiren', purpose: 'Ne yapar', life: 'Saklama süresi' },
    nothing: 'Bildiğimiz bir çerez yok',
};
const tr = { tag, banner, settings, frames, table };

export { banner, frames, settings, table, tag, tr };
